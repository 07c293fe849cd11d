"""What layers with a sliding window share: kernel, stride, padding, dilation."""

from __future__ import annotations

import operator
from typing import TypeAlias

from ...errors import EdgetrainError
from ...ops.conv import output_size, same_padding
from ..model import Layer, a_kind

Pair: TypeAlias = "int | tuple[int, int]"
LARGEST = 127               # the runtime takes no larger kernel, stride, dilation or padding


def of_time(padding):
    """The padding of a map of height 1 from that of a signal."""
    return ((0, 0), padding) if isinstance(padding, tuple) else padding


class Window(Layer):
    """Base of layers with a window; sizes are (vertical, horizontal)."""

    def __init__(self, kernel: Pair, stride: Pair, padding, name: str | None, dilation: Pair = 1):
        super().__init__(name)
        self.kernel, self.stride = self._pair(kernel, "kernel"), self._pair(stride, "stride")
        self.dilation = self._pair(dilation, "dilation")
        self.padding = padding

    @property
    def span(self) -> tuple[int, int]:
        """Positions from the first to the last tap, both included."""
        return tuple((k - 1) * d + 1 for k, d in zip(self.kernel, self.dilation))

    def _pair(self, value: Pair, what: str) -> tuple[int, int]:
        try:
            first, second = (value, value) if isinstance(value, int) else value
            return operator.index(first), operator.index(second)
        except (TypeError, ValueError):
            raise EdgetrainError(f"the {what} of {a_kind(self)} is {value!r}",
                                 where=self.name or "model",
                                 hint="give a whole number or (vertical, horizontal)") from None

    def geometry(self, shape: tuple[int, ...]) -> dict[str, int]:
        """P, Q, sh, sw, pt, pl for an input [N, H, W, C]."""
        self.check_sizes(shape)
        sides = []
        for axis in (0, 1):
            size, span, stride = shape[1 + axis], self.span[axis], self.stride[axis]
            before, after = self.padding_of(axis, same_padding(size, span, stride))
            out = output_size(size, span, stride, before, after)
            if out < 1:
                dilated = f" with dilation {self.dilation[axis]}" * (self.dilation[axis] > 1)
                raise self.error(f"a kernel of {self.kernel[axis]}{dilated} does not fit an input "
                                 f"of {size}", hint="use padding='same' or a smaller kernel")
            sides.append((out, stride, before))
        (p, sh, pt), (q, sw, pl) = sides
        return dict(P=p, Q=q, sh=sh, sw=sw, pt=pt, pl=pl)

    def dilated(self, shape: tuple[int, ...]) -> dict[str, int]:
        """The geometry, and th, tw: how far taps are apart."""
        return dict(self.geometry(shape), th=self.dilation[0], tw=self.dilation[1])

    def check_sizes(self, shape: tuple[int, ...]) -> None:
        if len(shape) != 4:
            raise self.error(f"takes a map (height, width, channels), it got {shape[1:]}")
        for what, pair in (("kernel and stride", self.kernel + self.stride),
                           ("dilation", self.dilation)):
            if min(pair) < 1 or max(pair) > LARGEST:
                raise self.error(f"{what} must be from 1 to {LARGEST}")

    def padding_of(self, axis: int, same: tuple[int, int]) -> tuple[int, int]:
        """Padding (before, after) along an axis, where 'same' means `same`."""
        known = {"valid": (0, 0), "same": same}
        try:
            before, after = (known[self.padding] if isinstance(self.padding, str)
                             else map(operator.index, self.padding[axis]))
        except (TypeError, ValueError, IndexError, KeyError):
            raise self.error(f"padding {self.padding!r} is not known",
                             hint="'valid', 'same' or ((top, bottom), (left, right))") from None
        if min(before, after) < 0 or max(before, after) >= self.span[axis]:
            raise self.error("padding must be at least 0 and less than the kernel")
        if before > LARGEST:
            raise self.error(f"a padding of {before} is more than {LARGEST}",
                             hint="use a smaller kernel or dilation, or padding='valid'")
        return before, after
