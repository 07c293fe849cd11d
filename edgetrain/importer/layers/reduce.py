"""Sums and means over axes."""

from __future__ import annotations

from ...ops.broadcast import reduce
from ..model import Layer
from .axes import from_the_end


class Sum(Layer):
    """Sum over axes, which count from the end: -1 channels, -2 width or time, -3 height.

    keep: leave an axis of length 1 in their place, so that the result can be combined with x.
    """

    mean = False

    def __init__(self, axes: int | tuple[int, ...], *, keep: bool = False, name: str | None = None):
        super().__init__(name)
        self.axes, self.keep = axes, keep

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        axes = self.axes if isinstance(self.axes, (tuple, list)) else (self.axes,)
        gone = {from_the_end(self, g, x, axis) for axis in axes}
        if len(gone) != len(axes) or not gone:
            raise self.error(f"axes {self.axes!r} must differ, and there must be one")
        y = reduce(g, x, gone, self.mean)
        left = tuple(d for i, d in enumerate(g.shape(x)) if i not in gone)
        return y if self.keep else g.view(y, left if len(left) > 1 else (*left, 1))


class Mean(Sum):
    """Mean over axes, as Sum."""

    mean = True
