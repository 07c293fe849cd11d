"""The suite `memory`: its first figure by an independent count, and what each step promises."""

from __future__ import annotations

import math

import pytest

from edgetrain.compiler import folded
from edgetrain.learn.parameters import count_weights
from edgetrain.suites.memory import NETWORKS, STEPS, memory_of, sparse_recipe
from edgetrain.suites.nets import model

FEW = ("ds_cnn", "mlp")         # the others take longer
BARS = {"ds_cnn": {"a:c": 4.4, "a:e": 18}, "mlp": {}}


def framework_by_layers(name: str) -> int:
    """State and all else of step a, from shapes: outputs and their gradients, weights and theirs.

    Of every layer but the input there is an output; of those that have a gradient, all but the
    input's, one as large; batch normalisation is one layer; a loss has probabilities in f32.
    """
    graph = model(name).graph
    made = {}
    for node in graph.nodes:
        if node.op not in ("reshape", "standardize"):
            made[node.source] = math.prod(graph[node.outs[0]].shape)
    weights = sum(t.size for t in graph.of_kind("const")
                  if not t.name.endswith((".mean", ".scale")))
    outputs = sum(made.values())
    return 2 * (2 * outputs + 2 * weights)


@pytest.mark.parametrize("name", FEW)
def test_the_framework_keeps_every_output_and_every_gradient(name):
    """But for the input's sample, probabilities, checks and the control block: less than 4 KiB."""
    (first, *_) = memory_of(name)
    assert first.step == "a"
    assert 0 <= first.bytes - framework_by_layers(name) < 4096


@pytest.mark.parametrize("name", FEW)
def test_every_step_takes_less_than_the_one_before(name):
    found = {taken.step: taken for taken in memory_of(name)}
    assert list(found) == list(STEPS)
    sizes = [taken.bytes for taken in found.values()]
    assert sizes == sorted(sizes, reverse=True)
    for bar, least in BARS[name].items():
        over, under = bar.split(":")
        assert found[over].bytes >= least * found[under].bytes
    assert found["d"].trained == found["d"].weights


@pytest.mark.parametrize("name", NETWORKS)
def test_sparse_recipes_train_at_most_a_quarter(name):
    graph = folded(model(name)).graph
    trained, every = count_weights(graph, sparse_recipe(name))
    assert 0 < trained <= every / 4


@pytest.mark.parametrize("name", FEW)
def test_programs_of_all_steps_compile(name):
    for taken in memory_of(name)[1:]:
        program = taken.program(("ref",), "")
        assert (program.state_bytes, program.arena_bytes) == (taken.state_bytes,
                                                              taken.arena_bytes)
