"""Convolutions."""

from __future__ import annotations

from .parameters import new_weights
from .window import Pair, Window


class Conv2D(Window):
    """Convolution with bias, NHWC: `filters` output channels.

    kernel, stride: one number or (vertical, horizontal).  padding: 'valid', 'same' or
    ((top, bottom), (left, right)).
    """

    def __init__(self, filters: int, kernel: Pair, *, stride: Pair = 1, padding="valid",
                 name: str | None = None):
        super().__init__(kernel, stride, padding, name)
        self.filters = filters

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        attrs = self.geometry(g.shape(x))
        channels = g.shape(x)[3]
        shape = (*self.kernel, channels, self.count(self.filters, "filter"))
        w, b = new_weights(g, rng, self.name, shape, self.kernel[0] * self.kernel[1] * channels)
        return g.conv2d(x, w, b, **attrs)


class Conv1D(Conv2D):
    """Convolution over time of a (time, channels) signal."""

    def __init__(self, filters: int, kernel: int, *, stride: int = 1, padding="valid",
                 name: str | None = None):
        if isinstance(padding, tuple):
            padding = ((0, 0), padding)
        super().__init__(filters, (1, kernel), stride=(1, stride), padding=padding, name=name)
