"""What layers with a sliding window share: kernel, stride, padding."""

from __future__ import annotations

import operator
from typing import TypeAlias

from ...errors import EdgetrainError
from ...ops.conv import output_size, same_padding
from ..model import Layer, a_kind

Pair: TypeAlias = "int | tuple[int, int]"


class Window(Layer):
    """Base of layers with a window; sizes are (vertical, horizontal)."""

    def __init__(self, kernel: Pair, stride: Pair, padding, name: str | None):
        super().__init__(name)
        self.kernel, self.stride = self._pair(kernel, "kernel"), self._pair(stride, "stride")
        self.padding = padding

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
        if len(shape) != 4:
            raise self.error(f"takes a map (height, width, channels), it got {shape[1:]}")
        if min(*self.kernel, *self.stride) < 1 or max(*self.kernel, *self.stride) > 127:
            raise self.error("kernel and stride must be from 1 to 127")
        sides = []
        for axis in (0, 1):
            size, kernel, stride = shape[1 + axis], self.kernel[axis], self.stride[axis]
            before, after = self._padding(axis, size, kernel, stride)
            out = output_size(size, kernel, stride, before, after)
            if out < 1:
                raise self.error(f"a kernel of {kernel} does not fit an input of {size}",
                                 hint="use padding='same' or a smaller kernel")
            sides.append((out, stride, before))
        (p, sh, pt), (q, sw, pl) = sides
        return dict(P=p, Q=q, sh=sh, sw=sw, pt=pt, pl=pl)

    def _padding(self, axis: int, size: int, kernel: int, stride: int) -> tuple[int, int]:
        if self.padding == "valid":
            return 0, 0
        if self.padding == "same":
            return same_padding(size, kernel, stride)
        try:
            before, after = self.padding[axis]
        except (TypeError, ValueError, IndexError):
            raise self.error(f"padding {self.padding!r} is not known",
                             hint="'valid', 'same' or ((top, bottom), (left, right))") from None
        if min(before, after) < 0 or max(before, after) >= kernel:
            raise self.error("padding must be at least 0 and less than the kernel")
        return before, after
