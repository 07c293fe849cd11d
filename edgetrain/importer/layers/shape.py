"""Layers that change shapes or move data, and compute nothing.

Axes count from the end: -1 the channels, -2 width or time, -3 height.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...errors import EdgetrainError
from ...ops.shape import permute, surround, take
from ..model import Layer, Value
from .axes import from_the_end, is_count

Pair = tuple[int, int]


class Flatten(Layer):
    """All elements of a sample as one vector."""

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        return g.reshape(x, (g.shape(x)[0], int(np.prod(g.shape(x)[1:]))))


class Reshape(Layer):
    """The elements of a sample under another shape: (features,), (time, channels) or (height,
    width, channels).  One size may be -1: what is left."""

    def __init__(self, shape: Sequence[int], name: str | None = None):
        super().__init__(name)
        self.sizes = shape

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        samples, *dims = g.shape(x)
        try:
            if not 1 <= len(self.sizes) <= 3 or not all(d == -1 or is_count(d)
                                                        for d in self.sizes):
                raise ValueError
            shape = np.empty(dims, bool).reshape(self.sizes).shape
        except (TypeError, ValueError):
            raise self.error(f"{tuple(dims)} cannot be seen as {self.sizes!r}",
                             hint="one to three sizes of the same product; one may be -1") from None
        return g.view(x, (samples, *((1, *shape) if len(shape) == 2 else shape)))


class Slice(Layer):
    """x[start:stop] along an axis, as Python slices."""

    def __init__(self, start: int | None, stop: int | None, axis: int = -2,
                 name: str | None = None):
        super().__init__(name)
        self.start, self.stop, self.axis = start, stop, axis

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        axis = from_the_end(self, g, x, self.axis)
        size = g.shape(x)[axis]
        try:
            start, stop, _ = slice(self.start, self.stop).indices(size)
        except TypeError:
            start = stop = 0
        if start >= stop:
            raise self.error(f"[{self.start!r}:{self.stop!r}] of {size} is empty")
        return take(g, x, axis, start, stop)


class Split:
    """Parts of a value along an axis: `a, b = Split((3, 5), axis=-1)(x)`, sizes or their number."""

    def __init__(self, sizes: int | Sequence[int], axis: int = -1, name: str | None = None):
        self.sizes, self.axis, self.name = sizes, axis, name

    def __call__(self, *inputs: Value) -> tuple[Value, ...]:
        try:
            count = self.sizes if is_count(self.sizes) else len(self.sizes)
        except TypeError:
            raise EdgetrainError(f"cannot split into {self.sizes!r} parts",
                                 where=self.name or "model",
                                 hint="give the number of parts, or the size of each") from None
        return tuple(_Part(self, i, count)(*inputs) for i in range(count))


class _Part(Layer):
    """One of the parts of a Split."""

    def __init__(self, split: Split, index: int, count: int):
        super().__init__(f"{split.name}_{index + 1}" if split.name else None)
        self.split, self.index, self.parts = split, index, count

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        axis = from_the_end(self, g, x, self.split.axis)
        size, sizes = g.shape(x)[axis], self.split.sizes
        if is_count(sizes):
            sizes = [size // sizes] * sizes
        if not all(is_count(s) for s in sizes) or sum(sizes) != size:
            raise self.error(f"{size} cannot be split into {self.split.sizes!r}",
                             hint="sizes of that sum, or a number that divides it")
        start = sum(sizes[:self.index])
        return take(g, x, axis, start, start + sizes[self.index])


class Pad(Layer):
    """`value` around a map, ((top, bottom), (left, right)), or around a signal, (before, after)."""

    def __init__(self, padding: Pair | tuple[Pair, Pair], value: float = 0.0,
                 name: str | None = None):
        super().__init__(name)
        self.padding, self.value = padding, value

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        for axis, (before, after) in zip((1, 2), sides(self, g.shape(x), self.padding)):
            if before or after:
                x = surround(g, x, axis, before, after, float(self.value))
        return x


class Crop(Layer):
    """A map without ((top, bottom), (left, right)), or a signal without (before, after)."""

    def __init__(self, cut: Pair | tuple[Pair, Pair], name: str | None = None):
        super().__init__(name)
        self.cut = cut

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        for axis, (before, after) in zip((1, 2), sides(self, g.shape(x), self.cut)):
            size = g.shape(x)[axis]
            if before + after >= size:
                raise self.error(f"cutting {before} and {after} leaves nothing of {size}")
            if before or after:
                x = take(g, x, axis, before, size - after)
        return x


class Permute(Layer):
    """Axes in another order: Permute((-1, -2)) swaps channels and time, (-1, -3, -2) puts the
    channels of a map in front."""

    def __init__(self, order: Sequence[int], name: str | None = None):
        super().__init__(name)
        self.order = order

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        rank = len(g.shape(x))
        try:
            order = tuple(self.order)
        except TypeError:
            order = ()
        if sorted(order, key=str) != sorted(range(-len(order), 0), key=str) or \
                not 2 <= len(order) < rank:
            raise self.error(f"{self.order!r} is no order of the last axes",
                             hint="each of -1, -2, ... once: (-1, -2), or (-1, -3, -2)")
        return permute(g, x, (*range(rank - len(order)), *(rank + axis for axis in order)))


def sides(layer: Layer, shape: tuple[int, ...], amounts) -> list[Pair]:
    """((top, bottom), (left, right)) of what a user gave for a map or a signal."""
    if len(shape) != 4:
        raise layer.error(f"takes a map (height, width, channels), it got {shape[1:]}")
    try:
        pairs = [tuple(amounts)] if np.ndim(amounts) == 1 else [tuple(p) for p in amounts]
        pairs = [(0, 0), *pairs] if len(pairs) == 1 else pairs
        good = len(pairs) == 2 and all(len(p) == 2 and all(n == 0 or is_count(n) for n in p)
                                       for p in pairs)
    except (TypeError, ValueError):
        good = False
    if not good:
        raise layer.error(f"{amounts!r} is not understood",
                          hint="((top, bottom), (left, right)), or (before, after) of a signal")
    return pairs
