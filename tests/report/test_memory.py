"""What lives where: read off the program, it must be what the memory plan had in mind."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.compiler import lower
from edgetrain.learn import RULES
from edgetrain.ops import OPS
from edgetrain.plan.layout import lay_out
from edgetrain.plan.lifetime import origins
from edgetrain.report.memory import covered, trace
from tests.test_listing import NETS, RECIPES


def planned(model: et.Model, recipe: et.Recipe) -> dict[str, list[int]]:
    """Bytes alive at every step of every list, by the plan's own lifetimes; views have no step."""
    graphs = {name: lower(g, recipe) for name, g in RULES[recipe.rule](model.graph, recipe).items()}
    arena = lay_out(graphs).arena
    found = {}
    for name, origin in origins(graphs).items():
        nodes = graphs[name].nodes
        kept = [0, *(i for i, n in enumerate(nodes, 1) if not OPS[n.op].is_view), len(nodes) + 1]
        found[name] = [sum(b.bytes for b in arena.buffers
                           if any(a <= origin + step <= e for a, e in b.intervals))
                       for step in kept]
    return found


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
@pytest.mark.parametrize("net", NETS.values(), ids=NETS)
def test_the_bytes_alive_are_those_of_the_plan(net, recipe):
    program = et.compile(net(), recipe)
    found = {name: trace(program, name).live for name in program.lists}
    assert found == planned(net(), recipe)
    assert max(map(max, found.values())) == program.meta["lower_bound"]


@pytest.mark.parametrize("net", NETS.values(), ids=NETS)
def test_values_that_are_alive_together_never_share_bytes(net):
    program = et.compile(net(), et.Recipe(batch=4))
    for name in program.lists:
        found = trace(program, name)
        for step in range(len(found.steps) + 2):
            used = np.zeros(program.arena_bytes, int)
            for value in found.values:      # at its last step a value may be written over in place
                if value.first <= step < max(value.last, value.first + 1):
                    used[value.offset:value.end] += 1
            assert used.max(initial=0) <= 1


def test_values_are_named_and_followed_to_their_readers():
    model = et.Sequential([et.Dense(3, name="one"), et.ReLU(), et.Dense(2, name="two")],
                          input_shape=(4,))
    found = trace(et.compile(model), "infer")
    assert [(v.name, v.bytes, v.first, v.last) for v in found.values] == [
        ("x", 16, 0, 1), ("one.y", 12, 1, 2), ("relu_1.y", 12, 2, 3), ("two.y", 8, 3, 4)]
    assert found.values[1].offset == found.values[2].offset         # in place
    assert found.reads == ((0,), (1,), (2,))
    assert [found.writer(i) for i in range(4)] == [None, 0, 1, 2]


def test_what_the_host_may_read_lives_to_the_end():
    program = et.compile(NETS["cnn"](), et.Recipe(batch=4))
    for name in ("infer", "accumulate"):
        found = trace(program, name)
        assert {v.name for v in found.values if v.last == len(found.steps) + 1} == {"head.y"}
    assert all(v.last <= len(trace(program, "update").steps)
               for v in trace(program, "update").values)


@pytest.mark.parametrize("spans, size", [([], 0), ([(0, 4)], 4), ([(0, 4), (4, 6)], 6),
                                         ([(8, 9), (0, 4), (2, 6)], 7), ([(0, 9), (2, 3)], 9)])
def test_covered_bytes_count_once(spans, size):
    assert covered(spans) == size
