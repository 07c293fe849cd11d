"""Layers that move data do what numpy does."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.errors import CompilerBug
from edgetrain.ops.base import parse_signature
from edgetrain.ops.emit import Emitter
from edgetrain.ops.shape import permute
from edgetrain.passes.lower_precision import lower_precision

from .interpreter import Interpreter
from .test_broadcast import computed

X = np.arange(2.0 * 3 * 4).reshape(2, 3, 4)


def result(layer, x: np.ndarray = X) -> np.ndarray:
    source = et.Input(x.shape)
    model = et.Model(source, layer(source))
    machine = Interpreter({"infer": lower_precision(model.graph, mode="f32", master=False)})
    return machine.run("infer", x=x)[model.graph.outputs[0]][0]


LAYERS = {
    "reshape": (lambda: et.Reshape((4, -1, 2)), lambda x: x.reshape(4, 3, 2)),
    "reshape to a signal": (lambda: et.Reshape((8, 3)), lambda x: x.reshape(1, 8, 3)),
    "reshape to a vector": (lambda: et.Reshape([24]), lambda x: x.reshape(24)),
    "slice": (lambda: et.Slice(1, 3), lambda x: x[:, 1:3]),
    "slice to the end": (lambda: et.Slice(-1, None, -3), lambda x: x[-1:]),
    "slice of channels": (lambda: et.Slice(None, -1, axis=-1), lambda x: x[..., :-1]),
    "pad": (lambda: et.Pad(((1, 0), (2, 3)), -1.5),
            lambda x: np.pad(x, ((1, 0), (2, 3), (0, 0)), constant_values=-1.5)),
    "pad a side": (lambda: et.Pad((0, 2)), lambda x: np.pad(x, ((0, 0), (0, 2), (0, 0)))),
    "crop": (lambda: et.Crop(((0, 1), (1, 1))), lambda x: x[:1, 1:2]),
    "permute": (lambda: et.Permute((-1, -2)), lambda x: x.transpose(0, 2, 1)),
    "permute three": (lambda: et.Permute((-1, -3, -2)), lambda x: x.transpose(2, 0, 1)),
}


@pytest.mark.parametrize("name", LAYERS)
def test_a_layer_does_what_numpy_does(name):
    layer, want = LAYERS[name]
    got = result(layer())
    assert got.shape == want(X).shape
    np.testing.assert_array_equal(got, want(X))


@pytest.mark.parametrize("axis", [-1, -2, -3])
@pytest.mark.parametrize("sizes", [lambda size: (1, size - 1), lambda size: size])
def test_the_parts_of_a_split_make_the_whole(axis, sizes):
    split = et.Split(sizes(X.shape[axis]), axis, name="parts")
    np.testing.assert_array_equal(result(lambda x: et.Concat(axis)(*split(x))), X)


@pytest.mark.parametrize("shape", [(2, 3, 4, 5), (2, 1, 4, 3), (1, 3, 1, 2)])
@pytest.mark.parametrize("order", [*permutations(range(4))], ids=str)
def test_every_permutation_is_composed_of_at_most_three_swaps(order, shape):
    got, (x,), ops = computed((shape,), lambda g, x: g.affine(permute(g, x, order), factor=1.0,
                                                              offset=0.0))
    np.testing.assert_array_equal(got, x.transpose(order))
    assert ops.count("transpose") <= 3


def test_a_permutation_that_moves_only_axes_of_one_costs_nothing():
    g = Emitter(source="test")
    permute(g, g.tensor("x", (1, 5, 1, 7), kind="input"), (2, 1, 0, 3))
    assert {n.op for n in g.nodes} == {"reshape"}


def test_a_part_and_its_gradient_may_begin_or_end_at_the_edge():
    """Dims of 0 pass the runtime's checks and change nothing."""
    x = et.Input((4, 4))
    a, b = et.Split((1, 3), axis=-2)(et.Conv1D(3, 1)(x))
    model = et.Model(x, et.Dense(2)(et.Flatten()(et.Add()(et.Pad((0, 2))(a), b))))
    session = et.Session(et.compile(model, et.Recipe()), et.connect())
    before = session.weights()
    session.step(np.ones((1, 4, 4)), [1])
    assert all(not np.array_equal(w, before[name]) for name, w in session.weights().items())


@pytest.mark.parametrize("text, message", [
    ("x[A+B,C] -> y[A,C]", r"A\+B is a sum before the last dim"),
    ("x[A?,C] -> y[A?,C]", r"A\? is a sum before the last dim"),
    ("x[R.,A?] -> y[R.]", "x may be empty"),
    ("x[R.,A?+B] -> y[R.,A?]", "y may be empty"),
    ("x[R.,A?+B?] -> y[R.]", "x may be empty"),
])
def test_a_signature_whose_buffers_could_be_empty_is_refused(text, message):
    with pytest.raises(CompilerBug, match=message):
        parse_signature(text)
