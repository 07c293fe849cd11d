"""Elementwise functions."""

from __future__ import annotations

import numpy as np

from ..model import Layer, OneOp


class ReLU(OneOp):
    """max(x, 0)"""

    op = "relu"


class Affine(Layer):
    """factor x + offset, two numbers"""

    def __init__(self, factor: float = 1.0, offset: float = 0.0, name: str | None = None):
        super().__init__(name)
        self.factor, self.offset = factor, offset

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        try:
            factor, offset = np.float32(self.factor).item(), np.float32(self.offset).item()
        except (TypeError, ValueError):
            factor = offset = np.nan
        if not np.isfinite([factor, offset]).all():
            raise self.error(f"factor {self.factor!r} and offset {self.offset!r} must be numbers")
        return g.affine(x, factor=factor, offset=offset)
