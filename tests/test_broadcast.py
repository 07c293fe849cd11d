"""Arithmetic and reductions follow numpy's rules for every shape, with few copies."""

from __future__ import annotations

import numpy as np
import pytest

from edgetrain.ops.broadcast import arithmetic, reduce
from edgetrain.ops.emit import Emitter
from edgetrain.passes.lower_precision import lower_precision

from .interpreter import Interpreter

NUMPY = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide}


def computed(shapes, emit) -> tuple[np.ndarray, list[np.ndarray], list[str]]:
    """The result of what `emit` emits on inputs of these shapes, the inputs, and the ops."""
    rng = np.random.default_rng(4)
    g = Emitter(source="test")
    names = [g.tensor(f"x{i}", s, kind="input") for i, s in enumerate(shapes)]
    out = emit(g, *names)
    graph = g.graph((out,))
    values = [rng.uniform(0.5, 2, s) for s in shapes]
    machine = Interpreter({"run": lower_precision(graph, mode="f32", master=False)})
    done = machine.run("run", **dict(zip(names, values)))
    return done[out], values, [n.op for n in graph.nodes if n.op != "reshape"]


ONE_CALL = [((1, 3, 4, 5), (1, 3, 4, 5)), ((1, 3, 4, 5), (1, 1, 1, 5)), ((1, 3, 4, 5), (1, 5)),
            ((2, 3, 4, 5), (2, 1, 1, 5)), ((2, 3, 4, 5), (2, 5)), ((1, 3, 4, 5), (1, 3, 4, 1)),
            ((1, 3, 4, 5), (1, 3, 1, 5)), ((1, 3, 4, 5), (1, 4, 5)), ((1, 3, 4, 5), (1, 1, 1, 1)),
            ((1, 3, 1, 5), (1, 1, 1, 5)), ((1, 3, 1, 5), (1, 3, 1, 1)), ((1, 7), (1, 1)),
            ((2, 1, 4, 5), (2, 1, 1, 1))]
TWO_CALLS = [((1, 3, 4, 5), (1, 3, 1, 1)), ((1, 3, 4, 5), (1, 1, 4, 1)),
             ((1, 3, 1, 5), (1, 1, 4, 5)), ((2, 3, 1), (2, 1, 5))]


@pytest.mark.parametrize("op", NUMPY)
@pytest.mark.parametrize("a, b", [*ONE_CALL, *TWO_CALLS], ids=str)
def test_arithmetic_is_numpys(op, a, b):
    for one, other in ((a, b), (b, a)):
        got, (x, y), ops = computed((one, other), lambda g, p, q: arithmetic(g, op, p, q))
        rank = max(x.ndim, y.ndim)
        wide = [v.reshape(len(v), *[1] * (rank - v.ndim), *v.shape[1:]) for v in (x, y)]
        want = NUMPY[op](*wide)
        assert got.shape == want.shape
        np.testing.assert_allclose(got, want)
        if (a, b) in ONE_CALL and (op in ("add", "mul") or one is a):
            assert len(ops) == 1


@pytest.mark.parametrize("a, b", [((1, 3), (1, 4)), ((1, 2, 3), (1, 3, 3)), ((2, 3), (3, 3))])
def test_shapes_that_do_not_fit_raise(a, b):
    with pytest.raises(ValueError):
        computed((a, b), lambda g, p, q: arithmetic(g, "add", p, q))


@pytest.mark.parametrize("mean", [False, True])
@pytest.mark.parametrize("shape, axes, calls", [
    ((1, 3, 4, 5), (1, 2), 1), ((1, 3, 4, 5), (3,), 1), ((2, 3, 4, 5), (1, 2, 3), 1),
    ((1, 3, 4, 5), (1, 3), 2), ((1, 3, 1, 5), (1, 3), 1), ((2, 6), (1,), 1),
])
def test_reduce_is_numpys(shape, axes, calls, mean):
    got, (x,), ops = computed((shape,), lambda g, p: reduce(g, p, axes, mean))
    want = (np.mean if mean else np.sum)(x, axis=axes, keepdims=True)
    np.testing.assert_allclose(got, want)
    assert len(ops) == calls
