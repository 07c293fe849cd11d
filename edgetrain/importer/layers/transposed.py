"""Transposed convolutions: maps grow."""

from __future__ import annotations

from .parameters import new_weights
from .window import Pair, Window, of_time


class Conv2DTranspose(Window):
    """Transposed convolution with bias: every input adds its kernel to the output, `stride` apart.

    The weight is [kernel, kernel, filters, input channels].  The output has
    (inputs - 1) * stride + dilation * (kernel - 1) + 1 positions, less the padding, which is cut
    off, and with `output_padding` more at the end.  'same' is such that there are inputs * stride.
    """

    def __init__(self, filters: int, kernel: Pair, *, stride: Pair = 1, padding="valid",
                 output_padding: Pair = 0, dilation: Pair = 1, name: str | None = None):
        super().__init__(kernel, stride, padding, name, dilation)
        self.filters = filters
        self.output_padding = self._pair(output_padding, "output_padding")

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        attrs = self.geometry(g.shape(x))
        channels, filters = g.shape(x)[3], self.count(self.filters, "filter")
        shape = (*self.kernel, filters, channels)
        reaching = self.kernel[0] * self.kernel[1] * channels / (self.stride[0] * self.stride[1])
        w, b = new_weights(g, rng, self.name, shape, max(1, reaching), filters)
        return g.add_bias(g.conv2d_bwd_x(x, w, **attrs), b)

    def geometry(self, shape: tuple[int, ...]) -> dict[str, int]:
        """H, W, sh, sw, pt, pl, th, tw of the convolution that this one is the gradient of."""
        self.check_sizes(shape)
        (height, pt), (width, pl) = (self._side(axis, shape[1 + axis]) for axis in (0, 1))
        return dict(H=height, W=width, sh=self.stride[0], sw=self.stride[1], pt=pt, pl=pl,
                    th=self.dilation[0], tw=self.dilation[1])

    def _side(self, axis: int, size: int) -> tuple[int, int]:
        """Outputs along one axis, and how many are cut off before them."""
        span, stride, more = self.span[axis], self.stride[axis], self.output_padding[axis]
        if self.padding == "same":
            if more:
                raise self.error("padding='same' decides the size of the output",
                                 hint="output_padding goes with 'valid' or padding in numbers")
            excess = max(span - stride, 0)
            return size * stride, self.padding_of(axis, (excess // 2, excess - excess // 2))[0]
        if not 0 <= more < max(stride, self.dilation[axis]):
            raise self.error(f"an output_padding of {more} is not less than the stride or dilation")
        before, after = self.padding_of(axis, (0, 0))
        out = (size - 1) * stride + span - before - after + more
        if out < 1:
            raise self.error(f"padding ({before}, {after}) leaves nothing of the output",
                             hint=f"less than {out + before + after} may be cut off")
        return out, before


class Conv1DTranspose(Conv2DTranspose):
    """Transposed convolution over time of a (time, channels) signal."""

    def __init__(self, filters: int, kernel: int, *, stride: int = 1, padding="valid",
                 output_padding: int = 0, dilation: int = 1, name: str | None = None):
        super().__init__(filters, (1, kernel), stride=(1, stride), padding=of_time(padding),
                         output_padding=(0, output_padding), dilation=(1, dilation), name=name)
