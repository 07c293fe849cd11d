"""What models are made of: values, the layers between them, and the forward graph they become.

Shapes are those of one sample; inside, everything is NHWC with N = 1.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from ..errors import EdgetrainError
from ..ir import ANY, LARGEST_DIM, Graph
from ..ops import OPS
from ..ops.emit import Emitter


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
        names = () if isinstance(classes, str) else tuple(map(str, classes))
        object.__setattr__(self, "graph", graph)
        object.__setattr__(self, "classes", names)
        (name,) = graph.outputs
        size = int(np.prod(graph[name].shape[1:]))
        if len(classes) and len(names) != size:
            raise EdgetrainError(f"{len(names)} class names for {size} outputs", where="model",
                                 hint="give a list of one name per output")
        if len(set(names)) < len(names):
            raise EdgetrainError(f"two classes have one name: {', '.join(names)}", where="model",
                                 hint="names must differ")

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
            values[name] = _finite(name, np.asarray(array))
        g = self.graph
        return Model(Graph(g.tensors, g.nodes, g.outputs, MappingProxyType(values)),
                     classes=self.classes)


def _finite(name: str, array: np.ndarray) -> np.ndarray:
    """A weight as f32; EdgetrainError unless all of it are numbers that f32 holds."""
    if array.dtype.kind not in "fiub":
        raise EdgetrainError(f"weight {name} holds {array.dtype}, not numbers", where="weights")
    with np.errstate(over="ignore"):            # becomes infinity
        values = array.astype(np.float32)
    if not np.isfinite(values).all():
        raise EdgetrainError(f"weight {name} holds NaN, infinity or values beyond the range of f32",
                             where="weights", hint="train it again, or replace these values")
    return values


class Layer:
    """Base of all layers: calling one on values records a use of it."""

    def __init__(self, name: str | None = None):
        if name is not None and not (isinstance(name, str) and name and ":" not in name):
            raise EdgetrainError(f"{name!r} is no name for {a_kind(self)}", where="model",
                                 hint="a name is text without ':'; leave it out to have one made")
        self.name = name

    def __call__(self, *inputs: Value) -> Value:
        for value in inputs:
            if not isinstance(value, Value):
                raise EdgetrainError(f"{type(self).__name__} was called on {a_kind(value)}",
                                     where="model", hint="call layers on values of other layers: "
                                     "Add()(a, b)")
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


class OneOp(Layer):
    """A layer that is one op of one value, perhaps with an index output that nobody sees."""

    op = ""

    def emit(self, g, rng, *ins):
        out = g.op(self.op, self.only(ins))
        return out if isinstance(out, str) else out[0]


def a_kind(thing: object) -> str:
    """What a thing is, for messages."""
    return f"the class {thing.__name__}" if isinstance(thing, type) else f"a {type(thing).__name__}"


def trace(inputs: Value, output: Value | None, seed: int) -> Graph:
    """Emit the layers that `output` depends on, inputs first."""
    if output is None:
        raise EdgetrainError("a model needs an output", where="model")
    for value in (inputs, output):
        if not isinstance(value, Value):
            raise EdgetrainError(f"a model goes from an Input to a value, it got {a_kind(value)}",
                                 where="model", hint="x = Input(...); Model(x, Dense(3)(x))")
    g, rng = Emitter(), np.random.default_rng(seed)
    done: dict[int, str] = {}
    names: dict[str, int] = {}
    used: dict[int, str] = {}

    def emit(value: Value) -> None:
        layer = value.layer
        if id(layer) in used:
            raise layer.error("is called twice; sharing weights between layers is not supported",
                              hint="make a second layer")
        if isinstance(layer, InputLayer) and layer.name in used.values():
            raise EdgetrainError("a model has exactly one Input", where="model")
        layer.name = layer.name or _fresh_name(layer, names)
        if layer.name in used.values():
            raise layer.error("two layers have this name", hint="names must differ")
        used[id(layer)] = g.source = layer.name
        first = len(g.nodes)
        done[id(value)] = layer.emit(g, rng, *(done[id(v)] for v in value.inputs))
        _check_types(g, layer, first)

    waiting = [output]              # of deep models, so no recursion
    while waiting:
        value = waiting[-1]
        missing = [v for v in value.inputs if id(v) not in done]
        if missing:
            waiting.append(missing[0])
            continue
        waiting.pop()
        if id(value) not in done:
            emit(value)
    if id(inputs) not in done:
        raise EdgetrainError("the output does not depend on the input", where="model")
    return g.graph((done[id(output)],))


def _check_types(g: Emitter, layer: Layer, first: int) -> None:
    """Raise if a node of `layer`, from number `first` on, computes with whole numbers."""
    for node in g.nodes[first:]:
        for name, buf in zip(node.ins, OPS[node.op].signature.ins):
            if buf.dtype == "T" and g.tensors[name].dtype == "i32" and not OPS[node.op].is_view:
                raise layer.error("takes numbers, its input holds whole numbers",
                                  hint="put Embedding(count, size) between")


def _fresh_name(layer: Layer, names: dict[str, int]) -> str:
    kind = type(layer).__name__.lower()
    names[kind] = names.get(kind, 0) + 1
    return f"{kind}_{names[kind]}"


class InputLayer(Layer):
    def __init__(self, shape, standardize, dtype):
        super().__init__("input")
        self.shape, self.standardize, self.dtype = shape, standardize, dtype

    def emit(self, g, rng, *ins):
        dims = self.shape if len(self.shape) != 2 else (1, *self.shape)
        if self.dtype not in ("float", "i32"):
            raise self.error(f"dtype {self.dtype!r} is not known", hint="'float' or 'i32'")
        if self.dtype == "i32" and self.standardize is not None:
            raise self.error("whole numbers cannot be standardized", hint="remove standardize")
        x = g.tensor("x", (1, *dims), "i32" if self.dtype == "i32" else ANY, "input")
        if self.standardize is None:
            return x
        try:
            mean, std = (channel_values(self, a, dims[-1], "standardize")
                         for a in self.standardize)
        except (TypeError, ValueError):
            raise self.error("standardize must be (mean, standard deviation)",
                             hint="each one number, or one per channel") from None
        with np.errstate(divide="ignore", over="ignore"):       # of a deviation of nearly nothing
            scale = 1 / std
        if not all(np.isfinite(a).all() for a in (mean, std, scale)) or (std <= 0).any():
            raise self.error("standardize needs finite means and positive standard deviations")
        return g.standardize(x, g.tensor("input.mean", mean.shape, "f32", "const", mean),
                             g.tensor("input.scale", std.shape, "f32", "const", scale))


def channel_values(layer: Layer, values, channels: int, what: str) -> np.ndarray:
    """One f32 per channel, from one number or one per channel."""
    try:
        with np.errstate(over="ignore"):        # becomes infinity
            values = np.asarray(values, np.float32)
    except (TypeError, ValueError):
        raise layer.error(f"{what} must be one number, or one per channel") from None
    if values.shape not in ((), (1,), (channels,)):
        raise layer.error(f"{what} has {values.size} values for {channels} channels",
                          hint="give one number, or one per channel")
    return np.broadcast_to(values, (channels,)).copy()


def Input(shape: Sequence[int], *, standardize: tuple | None = None,
          dtype: str = "float") -> Value:
    """The model's input: shape of one sample, rank 1 to 3.

    standardize: (mean, standard deviation) per channel; the program then starts with
    (x - mean) / std, so that devices take raw sensor values.
    dtype: "float", or "i32" for whole numbers, which only Embedding takes.
    """
    try:
        dims = tuple(operator.index(d) for d in shape)
    except TypeError:
        dims = ()
    if not 1 <= len(dims) <= 3 or min(dims) < 1 or max(dims) > LARGEST_DIM:
        raise EdgetrainError(f"an input of shape {shape!r} is not supported", where="input",
                             hint="(features,), (time, channels) or (height, width, channels)")
    return Value(InputLayer(dims, standardize, dtype))
