"""Fully connected layers and products of values."""

from __future__ import annotations

import numpy as np

from ...ops.shape import permute
from ..model import Layer
from .parameters import check_size, new_weights


class Dense(Layer):
    """Fully connected: y = x w + b, w of shape [inputs, units]."""

    def __init__(self, units: int, name: str | None = None):
        super().__init__(name)
        self.units = units

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        if len(g.shape(x)) != 2:
            raise self.error(f"a dense layer takes a vector, it got shape {g.shape(x)[1:]}",
                             hint="put Flatten(), GlobalMean() or GlobalMax() before it")
        inputs = g.shape(x)[1]
        w, b = new_weights(g, rng, self.name, (inputs, self.count(self.units, "unit")), inputs)
        return g.dense(x, w, b)


class Embedding(Layer):
    """Rows of a trainable table of `count` vectors of `size`, chosen by whole numbers: the first
    layer on an Input(..., dtype="i32").  Numbers outside 0 .. count - 1 give zeros."""

    def __init__(self, count: int, size: int, name: str | None = None):
        super().__init__(name)
        self.numbers, self.size = count, size

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        if g.tensors[x].dtype != "i32":
            raise self.error("takes whole numbers", hint='give the Input dtype="i32"')
        count, size = self.count(self.numbers, "row"), self.count(self.size, "column")
        check_size(self.name, (count, size))
        w = rng.normal(0, 1, (count, size)).astype(np.float32)
        y = g.embedding(x, g.tensor(f"{self.name}.w", w.shape, kind="const", value=w))
        return g.view(y, (1, 1, *g.shape(y)[1:])) if len(g.shape(y)) == 3 else y


class MatMul(Layer):
    """Product of two values' last two axes, each perhaps transposed: a signal is (time, channels),
    a map one product per row of its height."""

    def __init__(self, *, transpose_a: bool = False, transpose_b: bool = False,
                 name: str | None = None):
        super().__init__(name)
        self.transpose_a, self.transpose_b = transpose_a, transpose_b

    def emit(self, g, rng, *ins):
        if len(ins) != 2:
            raise self.error(f"takes two values, it got {len(ins)}")
        a, b = ins
        if self.transpose_a and self.transpose_b:       # (b a) transposed
            y = self._product(g, "matmul", b, a, 1, 0)
            return permute(g, y, (*range(len(g.shape(y)) - 2), -1 % len(g.shape(y)),
                                  -2 % len(g.shape(y))))
        if self.transpose_a:
            return self._product(g, "matmul_tn", a, b, 0, 0)
        if self.transpose_b:
            return self._product(g, "matmul_nt", a, b, 1, 1)
        return self._product(g, "matmul", a, b, 1, 0)

    def _product(self, g, op: str, a: str, b: str, axis_a: int, axis_b: int) -> str:
        """`op` summed over the given ones of the last two axes."""
        (*lead, a0, a1), (*other, b0, b1) = g.shape(a), g.shape(b)
        if len(lead) < 1 or lead != other or (a0, a1)[axis_a] != (b0, b1)[axis_b]:
            raise self.error(f"cannot multiply shapes {g.shape(a)[1:]} and {g.shape(b)[1:]}")
        count = int(np.prod(lead))
        y = g.op(op, g.view(a, (count, a0, a1)), g.view(b, (count, b0, b1)))
        return g.view(y, (*lead, *g.shape(y)[1:]))
