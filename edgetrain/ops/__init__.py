"""The op set: one OpDef per op.  Importing this package fills OPS."""

from . import (
    broadcast,
    conv,
    elementwise,
    embedding,
    gradient,
    guard,
    linear,
    loss,
    norm,
    pool,
    replay,
    shape,
    update,
)
from .base import OPS, TAGS, Buffer, OpDef, Signature, dim_symbols, dim_value

__all__ = [
           "OPS",
           "TAGS",
           "Buffer",
           "OpDef",
           "Signature",
           "broadcast",
           "conv",
           "dim_symbols",
           "dim_value",
           "elementwise",
           "embedding",
           "gradient",
           "guard",
           "linear",
           "loss",
           "norm",
           "pool",
           "replay",
           "shape",
           "update",
]
