"""Pooling over windows and over all positions."""

from __future__ import annotations

from ..model import OneOp
from .window import Pair, Window, of_time


class _Pool2D(Window):
    """Over windows; the stride is the window unless given."""

    op = ""

    def __init__(self, kernel: Pair, *, stride: Pair | None = None, padding="valid",
                 name: str | None = None):
        super().__init__(kernel, kernel if stride is None else stride, padding, name)

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        out = g.op(self.op, x, KH=self.kernel[0], KW=self.kernel[1], **self.geometry(g.shape(x)))
        return out if isinstance(out, str) else out[0]


class _Pool1D(_Pool2D):
    """Over windows of time."""

    def __init__(self, kernel: int, *, stride: int | None = None, padding="valid",
                 name: str | None = None):
        super().__init__((1, kernel), stride=None if stride is None else (1, stride),
                         padding=of_time(padding), name=name)


class MaxPool2D(_Pool2D):
    """Maximum over windows; the stride is the window unless given."""

    op = "max_pool2d"


class MaxPool1D(_Pool1D):
    """Maximum over windows of time."""

    op = "max_pool2d"


class AvgPool2D(_Pool2D):
    """Mean over windows, padding not counted; the stride is the window unless given."""

    op = "avg_pool2d"


class AvgPool1D(_Pool1D):
    """Mean over windows of time, padding not counted."""

    op = "avg_pool2d"


class _Global(OneOp):
    """Over all positions of a map."""

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        if len(g.shape(x)) != 4:
            raise self.error(f"takes a map, it got shape {g.shape(x)[1:]}")
        return super().emit(g, rng, x)


class GlobalMean(_Global):
    """Mean over all positions of each channel."""

    op = "global_mean"


class GlobalMax(_Global):
    """Maximum over all positions of each channel."""

    op = "global_max"
