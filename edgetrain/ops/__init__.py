"""The op set: one OpDef per op.  Importing this package fills OPS."""

from . import (
    activation,
    conv,
    elementwise,
    gradient,
    grouped,
    guard,
    linear,
    loss,
    loss_value,
    pool,
    replay,
    step,
    update,
)
from .base import OPS, TAGS, Buffer, OpDef, Signature, dim_symbols, dim_value

__all__ = [
    "OPS",
    "TAGS",
    "Buffer",
    "OpDef",
    "Signature",
    "activation",
    "conv",
    "dim_symbols",
    "dim_value",
    "elementwise",
    "gradient",
    "grouped",
    "guard",
    "linear",
    "loss",
    "loss_value",
    "pool",
    "replay",
    "step",
    "update",
]
