"""Elementwise functions, softmax, dropout."""

from __future__ import annotations

import math
import numbers

import numpy as np

from ...ops.activation import DROP_UNIT
from ..model import Layer, OneOp


class ReLU(OneOp):
    """max(x, 0)"""

    op = "relu"


class ReLU6(OneOp):
    """min(max(x, 0), 6)"""

    op = "relu6"


class Sigmoid(OneOp):
    """1 / (1 + exp(-x))"""

    op = "sigmoid"


class Tanh(OneOp):
    """Hyperbolic tangent."""

    op = "tanh"


class GELU(OneOp):
    """x times the normal distribution of x, by erf."""

    op = "gelu"


class SiLU(OneOp):
    """x sigmoid(x), also called swish."""

    op = "silu"


class HardSwish(OneOp):
    """x relu6(x + 3) / 6"""

    op = "hard_swish"


class HardSigmoid(OneOp):
    """relu6(x + 3) / 6"""

    op = "hard_sigmoid"


class Softmax(OneOp):
    """exp(x) over its sum along the last axis; the losses of classes contain it already."""

    op = "softmax"


class LeakyReLU(Layer):
    """x where it is positive, else alpha x; alpha >= 0."""

    def __init__(self, alpha: float = 0.01, name: str | None = None):
        super().__init__(name)
        self.alpha = alpha

    def emit(self, g, rng, *ins):
        alpha = number(self, self.alpha, "alpha")
        if alpha < 0:
            raise self.error(f"alpha is {self.alpha!r}, it must be at least 0")
        x = self.only(ins)
        return g.leaky_relu(x, alpha=alpha) if alpha else g.relu(x)


class PReLU(Layer):
    """x where it is positive, else alpha x, with a trained alpha per channel."""

    def __init__(self, alpha: float = 0.25, name: str | None = None):
        super().__init__(name)
        self.alpha = alpha

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        first = np.full(g.shape(x)[-1:], number(self, self.alpha, "alpha"), np.float32)
        return g.prelu(x, g.tensor(f"{self.name}.alpha", first.shape, kind="const", value=first))


class Dropout(Layer):
    """In training each element is 0 with probability p, the others are scaled by 1 / (1 - p).

    p is rounded to a multiple of 1 / 65536.  Where nothing is trained it does nothing.
    """

    def __init__(self, p: float = 0.5, name: str | None = None):
        super().__init__(name)
        self.p = p

    def emit(self, g, rng, *ins):
        p = number(self, self.p, "p")
        if not 0 <= p < 1:
            raise self.error(f"p is {self.p!r}, it must be at least 0 and less than 1")
        x, drop = self.only(ins), min(round(p * DROP_UNIT), DROP_UNIT - 1)
        return g.dropout(x, drop=drop) if drop else x


class Affine(Layer):
    """factor x + offset, two numbers"""

    def __init__(self, factor: float = 1.0, offset: float = 0.0, name: str | None = None):
        super().__init__(name)
        self.factor, self.offset = factor, offset

    def emit(self, g, rng, *ins):
        return g.affine(self.only(ins), factor=number(self, self.factor, "factor"),
                        offset=number(self, self.offset, "offset"))


def number(layer: Layer, value: float, what: str) -> float:
    """A finite number given to a layer."""
    ok = isinstance(value, numbers.Real) and not isinstance(value, bool)
    if not ok or not math.isfinite(value):
        raise layer.error(f"{what} is {value!r}, it must be a number")
    return float(value)
