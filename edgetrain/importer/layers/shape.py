"""Layers that change shapes and compute nothing."""

from __future__ import annotations

import numpy as np

from ..model import Layer


class Flatten(Layer):
    """All elements of a sample as one vector."""

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        return g.reshape(x, (g.shape(x)[0], int(np.prod(g.shape(x)[1:]))))
