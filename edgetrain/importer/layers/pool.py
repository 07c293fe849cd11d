"""Pooling over windows and over all positions."""

from __future__ import annotations

from ..model import OneOp
from .window import Pair, Window


class MaxPool2D(Window):
    """Maximum over windows; the stride is the window unless given."""

    def __init__(self, kernel: Pair, *, stride: Pair | None = None, padding="valid",
                 name: str | None = None):
        super().__init__(kernel, kernel if stride is None else stride, padding, name)

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        kh, kw = self.kernel
        if kh * kw > 256:
            raise self.error("a pooling window has at most 256 elements")
        return g.max_pool2d(x, KH=kh, KW=kw, **self.geometry(g.shape(x)))[0]


class MaxPool1D(MaxPool2D):
    """Maximum over windows of time."""

    def __init__(self, kernel: int, *, stride: int | None = None, padding="valid",
                 name: str | None = None):
        if isinstance(padding, tuple):
            padding = ((0, 0), padding)
        super().__init__((1, kernel), stride=None if stride is None else (1, stride),
                         padding=padding, name=name)


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
