"""Fully connected layers."""

from __future__ import annotations

from ..model import Layer
from .parameters import new_weights


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
