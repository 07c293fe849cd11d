"""Build a model by hand: `Sequential([...])`, or layers called on values for branches.

    x = Input((100, 6))                      # a 1-D signal: time, channels
    h = ReLU()(Conv1D(32, 7, stride=2)(x))
    y = Dense(7)(Concat()(GlobalMean()(h), GlobalMax()(h)))
    model = Model(x, y, classes=["walk", ...])

Shapes are those of one sample: (features,), (time, channels) or (height, width, channels).  Inside,
everything is NHWC with N = 1.  Weights are drawn from U(-a, a), a = sqrt(6 / inputs of the unit)
(He et al. 2015); biases start at zero.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from ..errors import EdgetrainError
from ..ops.conv import output_size, same_padding
from ..ops.emit import Emitter
from .model import Input, Layer, Model, a_kind

Pair: TypeAlias = "int | tuple[int, int]"


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
        w, b = _weights(g, rng, self.name, (inputs, self.count(self.units, "unit")), inputs)
        return g.dense(x, w, b)


def _weights(g: Emitter, rng, name: str, shape: tuple[int, ...], fan_in: int) -> tuple[str, str]:
    bound = np.sqrt(6 / fan_in)
    w = rng.uniform(-bound, bound, shape).astype(np.float32)
    b = np.zeros(shape[-1], np.float32)
    return (g.tensor(f"{name}.w", w.shape, kind="const", value=w),
            g.tensor(f"{name}.b", b.shape, kind="const", value=b))


class _Window(Layer):
    """What convolution and pooling share: kernel, stride, padding."""

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


class Conv2D(_Window):
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
        w, b = _weights(g, rng, self.name, shape, self.kernel[0] * self.kernel[1] * channels)
        return g.conv2d(x, w, b, **attrs)


class Conv1D(Conv2D):
    """Convolution over time of a (time, channels) signal."""

    def __init__(self, filters: int, kernel: int, *, stride: int = 1, padding="valid",
                 name: str | None = None):
        if isinstance(padding, tuple):
            padding = ((0, 0), padding)
        super().__init__(filters, (1, kernel), stride=(1, stride), padding=padding, name=name)


class MaxPool2D(_Window):
    """Maximum over windows; the stride is the window unless given."""

    def __init__(self, kernel: Pair, *, stride: Pair | None = None, padding="valid",
                 name: str | None = None):
        super().__init__(kernel, kernel if stride is None else stride, padding, name)

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        kh, kw = self.kernel
        if kh * kw > 256:
            raise self.error("a pooling window has at most 256 elements")
        return g.max_pool2d(x, KH=kh, KW=kw, **self.geometry(g.shape(x)))[0]


class MaxPool1D(MaxPool2D):
    """Maximum over windows of time."""

    def __init__(self, kernel: int, *, stride: int | None = None, padding="valid",
                 name: str | None = None):
        if isinstance(padding, tuple):
            padding = ((0, 0), padding)
        super().__init__((1, kernel), stride=None if stride is None else (1, stride),
                         padding=padding, name=name)


class _OfOne(Layer):
    """A layer that is one op of one value, perhaps with an index output that nobody sees."""

    op = ""

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        if self.op.startswith("global") and len(g.shape(x)) != 4:
            raise self.error(f"takes a map, it got shape {g.shape(x)[1:]}")
        out = g.op(self.op, x)
        return out if isinstance(out, str) else out[0]


class ReLU(_OfOne):
    """max(x, 0)"""

    op = "relu"


class GlobalMean(_OfOne):
    """Mean over all positions of each channel."""

    op = "global_mean"


class GlobalMax(_OfOne):
    """Maximum over all positions of each channel."""

    op = "global_max"


class Flatten(Layer):
    """All elements of a sample as one vector."""

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        return g.reshape(x, (g.shape(x)[0], int(np.prod(g.shape(x)[1:]))))


class Add(Layer):
    """Sum of values of one shape."""

    def emit(self, g, rng, *ins):
        return self._fold(g, ins, "add", lambda s: s)

    def _fold(self, g: Emitter, ins, op: str, key) -> str:
        if len(ins) < 2 or len({key(g.shape(i)) for i in ins}) != 1:
            raise self.error(f"cannot combine shapes {[g.shape(i)[1:] for i in ins]}")
        total = ins[0]
        for other in ins[1:]:
            total = g.op(op, total, other)
        return total


class Concat(Add):
    """Join values along the last axis."""

    def emit(self, g, rng, *ins):
        return self._fold(g, ins, "concat", lambda s: s[:-1])


def Sequential(layers: Sequence[Layer], *, input_shape: Sequence[int],
               standardize: tuple | None = None, classes: Sequence[str] = (),
               seed: int = 0) -> Model:
    """A model of layers one behind the other; arguments as for Input and Model."""
    x = value = Input(input_shape, standardize=standardize)
    if isinstance(layers, Layer):
        layers = (layers,)
    for layer in layers:
        if not isinstance(layer, Layer):
            raise EdgetrainError(f"{a_kind(layer)} is not a layer", where="model",
                                 hint="layers are made by calls: et.ReLU(), et.Dense(3)")
        value = layer(value)
    return Model(x, value, classes=classes, seed=seed)
