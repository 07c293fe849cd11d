"""Convolutions: of all channels, in groups, of each channel alone."""

from __future__ import annotations

from ...ops.emit import Emitter
from .parameters import new_weights
from .window import Pair, Window, of_time


class Conv2D(Window):
    """Convolution with bias, NHWC: `filters` output channels.

    kernel, stride, dilation: one number or (vertical, horizontal).  padding: 'valid', 'same' or
    ((top, bottom), (left, right)).  groups: input and output channels are divided into so many
    parts, and each part of the outputs sees its part of the inputs only.  The weight is
    [kernel, kernel, inputs / groups, filters]; with as many groups as inputs and filters the layer
    is a DepthwiseConv2D, and so is its weight.
    """

    def __init__(self, filters: int, kernel: Pair, *, stride: Pair = 1, padding="valid",
                 groups: int = 1, dilation: Pair = 1, name: str | None = None):
        super().__init__(kernel, stride, padding, name, dilation)
        self.filters, self.groups = filters, groups

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        attrs = self.dilated(g.shape(x))
        channels, filters = g.shape(x)[3], self.count(self.filters, "filter")
        groups = self.count(self.groups, "group")
        if channels % groups or filters % groups:
            raise self.error(f"{groups} groups do not divide {channels} input channels and "
                             f"{filters} filters", hint="groups must divide both")
        if groups == channels == filters > 1:       # ten times faster than as groups
            return depthwise(self, g, rng, x, attrs)
        shape = (*self.kernel, channels // groups, filters)
        w, b = new_weights(g, rng, self.name, shape, shape[0] * shape[1] * shape[2])
        if groups == 1:
            return g.conv2d(x, w, b, **attrs)
        return g.grouped_conv2d(x, w, b, G=groups, **attrs)


class Conv1D(Conv2D):
    """Convolution over time of a (time, channels) signal."""

    def __init__(self, filters: int, kernel: int, *, stride: int = 1, padding="valid",
                 groups: int = 1, dilation: int = 1, name: str | None = None):
        super().__init__(filters, (1, kernel), stride=(1, stride), padding=of_time(padding),
                         groups=groups, dilation=(1, dilation), name=name)


class DepthwiseConv2D(Window):
    """Convolution of each channel with `multiplier` kernels of its own, and bias.

    Output channel c * multiplier + m is kernel m of input channel c.  The weight is
    [kernel, kernel, channels]; with a multiplier [kernel, kernel, 1, channels * multiplier].
    """

    def __init__(self, kernel: Pair, *, stride: Pair = 1, padding="valid", multiplier: int = 1,
                 dilation: Pair = 1, name: str | None = None):
        super().__init__(kernel, stride, padding, name, dilation)
        self.multiplier = multiplier

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        attrs = self.dilated(g.shape(x))
        channels, multiplier = g.shape(x)[3], self.count(self.multiplier, "output per channel")
        if multiplier == 1:
            return depthwise(self, g, rng, x, attrs)
        shape = (*self.kernel, 1, channels * multiplier)
        w, b = new_weights(g, rng, self.name, shape, shape[0] * shape[1])
        return g.grouped_conv2d(x, w, b, G=channels, **attrs)


def depthwise(layer: Window, g: Emitter, rng, x: str, attrs: dict[str, int]) -> str:
    """A kernel for each channel."""
    shape = (*layer.kernel, g.shape(x)[3])
    w, b = new_weights(g, rng, layer.name, shape, shape[0] * shape[1])
    return g.depthwise_conv2d(x, w, b, **attrs)


class DepthwiseConv1D(DepthwiseConv2D):
    """Convolution over time of each channel of a (time, channels) signal."""

    def __init__(self, kernel: int, *, stride: int = 1, padding="valid", multiplier: int = 1,
                 dilation: int = 1, name: str | None = None):
        super().__init__((1, kernel), stride=(1, stride), padding=of_time(padding),
                         multiplier=multiplier, dilation=(1, dilation), name=name)
