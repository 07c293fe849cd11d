"""The op set: one OpDef per op.  Importing this package fills OPS."""

from . import (
    conv,
    elementwise,
    gradient,
    grouped,
    guard,
    linear,
    loss,
    pool,
    replay,
    update,
)
from .base import OPS, TAGS, Buffer, OpDef, Signature, dim_symbols, dim_value

__all__ = [
    "OPS",
    "TAGS",
    "Buffer",
    "OpDef",
    "Signature",
    "conv",
    "dim_symbols",
    "dim_value",
    "elementwise",
    "gradient",
    "grouped",
    "guard",
    "linear",
    "loss",
    "pool",
    "replay",
    "update",
]
