"""Recurrent layers over (time, features) signals."""

from __future__ import annotations

import numpy as np

from ..model import Layer
from .parameters import drawn, zeros


class RNN(Layer):
    """Recurrent layer: state[t] = tanh(x[t] wx + state[t-1] wh + b), from a state of 0.

    The output is the last state, (units,), or with `return_sequences` all of them, (time, units).
    wx, [features, units], starts as a Dense layer's; wh, [units, units], from U(-a, a) with
    a = 1 / sqrt(units), as in PyTorch's nn.RNN.  In a recipe, `steps` says how many time steps a
    gradient goes back.
    """

    def __init__(self, units: int, *, return_sequences: bool = False, name: str | None = None):
        super().__init__(name)
        self.units, self.return_sequences = units, return_sequences

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        _, *dims = g.shape(x)
        if len(dims) != 3 or dims[0] != 1:
            raise self.error(f"takes a (time, features) signal, it got shape {tuple(dims)}",
                             hint="put Reshape((time, features)) before it")
        _, steps, features = dims
        if steps < 2:
            raise self.error("needs two time steps or more, it got 1",
                             hint="a Dense layer and Tanh() do the same for one")
        units = self.count(self.units, "unit")
        wx = drawn(g, rng, f"{self.name}.wx", (features, units), np.sqrt(6 / features))
        wh = drawn(g, rng, f"{self.name}.wh", (units, units), 1 / np.sqrt(units))
        z = g.dense(g.view(x, (steps, features)), wx, zeros(g, f"{self.name}.b", units))
        y = g.recur(z, wh)
        return g.view(y, (1, 1, steps, units)) if self.return_sequences else g.last_row(y)
