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

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph
from ..ops.conv import output_size, same_padding
from ..ops.emit import Emitter

Pair = "int | tuple[int, int]"


@dataclass(frozen=True)
class Value:
    """What a layer returns: the layer and the values it was called on."""

    layer: Layer
    inputs: tuple[Value, ...] = ()


@dataclass(frozen=True)
class Model:
    """A forward graph with one input and one output, and what its outputs are called."""

    graph: Graph
    classes: tuple[str, ...] = ()

    def __init__(self, inputs: Value | Graph, output: Value | None = None, *,
                 classes: Sequence[str] = (), seed: int = 0):
        graph = inputs if isinstance(inputs, Graph) else trace(inputs, output, seed)
        object.__setattr__(self, "graph", graph)
        object.__setattr__(self, "classes", tuple(classes))
        (name,) = graph.outputs
        size = int(np.prod(graph[name].shape[1:]))
        if classes and len(classes) != size:
            raise EdgetrainError(f"{len(classes)} class names for {size} outputs", where="model",
                                 hint="give one name per output")

    @property
    def weights(self) -> dict[str, np.ndarray]:
        """Name -> array of every weight and bias."""
        return {k: v for k, v in self.graph.values.items() if self.graph[k].kind == "const"}

    def with_weights(self, weights: Mapping[str, np.ndarray]) -> Model:
        """A copy with other weights; names and shapes must be the model's."""
        values = dict(self.graph.values)
        for name, array in weights.items():
            if name not in values:
                raise EdgetrainError(f"the model has no weight {name!r}", where="weights",
                                     hint=f"it has {', '.join(sorted(values))}")
            if np.shape(array) != values[name].shape:
                raise EdgetrainError(f"weight {name} has shape {np.shape(array)}, the model wants "
                                     f"{values[name].shape}", where="weights")
            values[name] = np.asarray(array, np.float32)
        g = self.graph
        return Model(Graph(g.tensors, g.nodes, g.outputs, MappingProxyType(values)),
                     classes=self.classes)


class Layer:
    """Base of all layers: calling one on values records a use of it."""

    def __init__(self, name: str | None = None):
        self.name = name

    def __call__(self, *inputs: Value) -> Value:
        for value in inputs:
            if not isinstance(value, Value):
                raise EdgetrainError(f"{type(self).__name__} was called on {value!r}",
                                     where="model", hint="call layers on values of other layers")
        return Value(self, inputs)

    def emit(self, g: Emitter, rng: np.random.Generator, *ins: str) -> str:
        """Append this layer's nodes; `ins` and the result are tensor names."""
        raise NotImplementedError

    def only(self, ins: Sequence[str]) -> str:
        """The one value of a layer that takes one."""
        if len(ins) != 1:
            raise self.error(f"takes one value, it got {len(ins)}")
        return ins[0]

    def count(self, value: int, what: str) -> int:
        """A number of outputs."""
        if not isinstance(value, (int, np.integer)) or value < 1:
            raise self.error(f"needs at least one {what}, it got {value!r}")
        return value

    def error(self, text: str, hint: str | None = None) -> EdgetrainError:
        return EdgetrainError(text, where=self.name, hint=hint)


def trace(inputs: Value, output: Value | None, seed: int) -> Graph:
    """Emit the layers that `output` depends on, inputs first."""
    if output is None:
        raise EdgetrainError("a model needs an output", where="model")
    g, rng = Emitter(), np.random.default_rng(seed)
    done: dict[int, str] = {}
    names: dict[str, int] = {}
    used: dict[int, str] = {}

    def visit(value: Value) -> str:
        if id(value) in done:
            return done[id(value)]
        ins = [visit(v) for v in value.inputs]
        layer = value.layer
        if id(layer) in used:
            raise layer.error("is called twice; sharing weights between layers is not supported",
                              hint="make a second layer")
        if isinstance(layer, _InputLayer) and layer.name in used.values():
            raise EdgetrainError("a model has exactly one Input", where="model")
        layer.name = layer.name or _fresh_name(layer, names)
        if layer.name in used.values():
            raise layer.error("two layers have this name", hint="names must differ")
        used[id(layer)] = g.source = layer.name
        done[id(value)] = layer.emit(g, rng, *ins)
        return done[id(value)]

    result = visit(output)
    if id(inputs) not in done:
        raise EdgetrainError("the output does not depend on the input", where="model")
    return g.graph((result,))


def _fresh_name(layer: Layer, names: dict[str, int]) -> str:
    kind = type(layer).__name__.lower()
    names[kind] = names.get(kind, 0) + 1
    return f"{kind}_{names[kind]}"


class _InputLayer(Layer):
    def __init__(self, shape, standardize):
        super().__init__("input")
        self.shape, self.standardize = shape, standardize

    def emit(self, g, rng, *ins):
        dims = self.shape if len(self.shape) != 2 else (1, *self.shape)
        x = g.tensor("x", (1, *dims), kind="input")
        if self.standardize is None:
            return x
        mean, std = (self._per_channel(a, dims[-1]) for a in self.standardize)
        if not (np.isfinite(mean).all() and np.isfinite(std).all() and (std > 0).all()):
            raise self.error("standardize needs finite means and positive standard deviations")
        return g.standardize(x, g.tensor("input.mean", mean.shape, "f32", "const", mean),
                             g.tensor("input.scale", std.shape, "f32", "const", 1 / std))

    def _per_channel(self, values, channels: int) -> np.ndarray:
        values = np.asarray(values, np.float32)
        if values.shape not in ((), (1,), (channels,)):
            raise self.error(f"standardize has {values.size} values for {channels} channels",
                             hint="give one number, or one per channel")
        return np.broadcast_to(values, (channels,)).copy()


def Input(shape: Sequence[int], *, standardize: tuple | None = None) -> Value:
    """The model's input: shape of one sample, rank 1 to 3.

    standardize: (mean, standard deviation) per channel; the program then starts with
    (x - mean) / std, so that devices take raw sensor values.
    """
    shape = tuple(int(d) for d in shape)
    if not 1 <= len(shape) <= 3 or min(shape) < 1:
        raise EdgetrainError(f"an input of shape {shape} is not supported", where="input",
                             hint="(features,), (time, channels) or (height, width, channels)")
    return Value(_InputLayer(shape, standardize))


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


def _pair(value) -> tuple[int, int]:
    return (value, value) if isinstance(value, int) else tuple(value)


class _Window(Layer):
    """What convolution and pooling share: kernel, stride, padding."""

    def __init__(self, kernel: Pair, stride: Pair, padding, name: str | None):
        super().__init__(name)
        self.kernel, self.stride, self.padding = _pair(kernel), _pair(stride), padding

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
    for layer in layers:
        value = layer(value)
    return Model(x, value, classes=classes, seed=seed)
