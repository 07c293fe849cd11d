"""Zeros around an image as part of the convolution that reads it."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.ir import Stage, verify
from edgetrain.passes.fold_pad import fold_pad

from .interpreter import Interpreter, lowered
from .nets import samples

CASES = {
    "around": ((6, 5, 3), lambda x: et.Conv2D(4, 3, name="c")(et.Pad(((1, 2), (3, 1)))(x))),
    "stride": ((6, 5, 3), lambda x: et.Conv2D(4, 3, stride=2, name="c")(
        et.Pad(((0, 1), (0, 1)))(x))),
    "same": ((6, 5, 3), lambda x: et.Conv2D(4, 3, padding="same", name="c")(
        et.Pad(((2, 0), (0, 2)))(x))),
    "depthwise": ((6, 5, 3), lambda x: et.DepthwiseConv2D(3, stride=2, name="c")(
        et.Pad(((0, 1), (1, 1)))(x))),
    "groups": ((6, 5, 4), lambda x: et.Conv2D(6, 2, groups=2, name="c")(
        et.Pad(((1, 0), (0, 0)))(x))),
    "twice": ((6, 5, 3), lambda x: et.Conv2D(4, 3, name="c")(
        et.Pad(((1, 1), (0, 0)))(et.Pad(((0, 0), (2, 1)))(x)))),
    "signal": ((9, 3), lambda x: et.Conv1D(4, 3, name="c")(et.Pad((2, 1))(x))),
    "one row": ((1, 7, 2), lambda x: et.Conv2D(4, (1, 3), name="c")(et.Pad(((0, 0), (1, 1)))(x))),
    "rows of one": ((1, 7, 2), lambda x: et.Conv2D(4, 3, name="c")(et.Pad(((1, 1), (0, 0)))(x))),
}


def network(case: str) -> et.Model:
    shape, body = CASES[case]
    x = et.Input(shape)
    h = et.Tanh()(body(et.Dropout(0.25, name="between")(x) if case == "around" else x))
    return et.Model(x, et.Dense(3, name="head")(et.Flatten()(h)), seed=4)


@pytest.mark.parametrize("case", CASES)
def test_what_is_computed_and_learned_stays(case):
    model = network(case)
    folded = et.Model(fold_pad(model.graph))
    verify(folded.graph, Stage.FORWARD)
    conv = next(n for n in folded.graph.nodes if n.source == "c" and "pt" in n.attrs)
    assert folded.graph[conv.ins[0]].size == np.prod(CASES[case][0])
    recipe = et.Recipe(optimizer=et.Optimizer("sgd", lr=0.05))
    machines = [Interpreter(lowered(each, recipe)) for each in (model, folded)]
    assert all("pad" not in {n.op for n in g.nodes} for g in machines[1].lists.values())
    for machine in machines:
        machine.train(*samples(model, 5))
    for name, value in machines[0].state.items():
        np.testing.assert_allclose(machines[1].state[name], value, rtol=1e-12, atol=1e-13)


@pytest.mark.parametrize("padding", [
    et.Pad(((1, 1), (1, 1)), value=1.0),
    lambda x: et.Reshape((6, 5, 6))(et.Concat()(x, et.Affine(0.0)(x)))])
def test_other_surroundings_stay(padding):
    x = et.Input((6, 5, 3))
    graph = et.Model(x, et.Conv2D(2, 3)(padding(x))).graph
    assert fold_pad(graph).nodes == graph.nodes


def test_a_program_has_no_padded_copy():
    x = et.Input((8, 8, 8))
    model = et.Model(x, et.Dense(2)(et.GlobalMean()(et.Conv2D(8, 3)(et.Pad(((1, 1), (1, 1)))(x)))))
    program = et.compile(model, et.Recipe(layers=(et.LayerRule("dense_1"),)))
    assert program.arena_bytes < 4 * (2 * 8 * 8 * 8 + 64)
