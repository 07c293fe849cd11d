"""Layers of several values."""

from __future__ import annotations

import numpy as np

from ...errors import EdgetrainError
from ...ops.broadcast import arithmetic
from ...ops.emit import Emitter
from ..model import Layer
from .axes import from_the_end


class _Merge(Layer):
    """A layer of two values or more, combined from the left."""

    most = 1 << 20      # values

    def emit(self, g, rng, *ins):
        if not 2 <= len(ins) <= self.most:
            wanted = "two values" if self.most == 2 else "two values or more"
            raise self.error(f"takes {wanted}, it got {len(ins)}")
        total = ins[0]
        for other in ins[1:]:
            total = self.combine(g, total, other)
        return total

    def combine(self, g: Emitter, a: str, b: str) -> str:
        raise NotImplementedError

    def misfit(self, g: Emitter, a: str, b: str) -> EdgetrainError:
        return self.error(f"cannot combine shapes {g.shape(a)[1:]} and {g.shape(b)[1:]}")


class Add(_Merge):
    """Sum of values; axes of length 1 are repeated to fit, aligned from the right."""

    op = "add"

    def combine(self, g, a, b):
        try:
            return arithmetic(g, self.op, a, b)
        except ValueError:
            raise self.misfit(g, a, b) from None


class Sub(Add):
    """Difference of two values, repeated to fit as in Add."""

    op, most = "sub", 2


class Mul(Add):
    """Product of values, repeated to fit as in Add: (1, 1, channels) weighs a map's channels."""

    op = "mul"


class Div(Add):
    """Quotient of two values, repeated to fit as in Add."""

    op, most = "div", 2


class Concat(_Merge):
    """Join values along an axis, counted from the end: -1 the channels, -2 width or time."""

    def __init__(self, axis: int = -1, name: str | None = None):
        super().__init__(name)
        self.axis = axis

    def combine(self, g, a, b):
        axis = from_the_end(self, g, a, self.axis)
        one, other = g.shape(a), g.shape(b)
        if len(one) != len(other) or any(p != q for i, (p, q) in enumerate(zip(one, other))
                                         if i != axis):
            raise self.misfit(g, a, b)
        rows = int(np.prod(one[:axis]))
        flat = [g.view(x, (rows, g.shape(x)[axis] * int(np.prod(one[axis + 1:]))))
                if axis != len(one) - 1 else x for x in (a, b)]
        joined = (*one[:axis], one[axis] + other[axis], *one[axis + 1:])
        return g.view(g.concat(*flat), joined)
