"""The order of nodes: what may change places, how much is alive, and the least that is possible."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import edgetrain as et
from edgetrain.compiler import lower
from edgetrain.ir import Graph, Stage, verify
from edgetrain.learn import call_lists
from edgetrain.learn.parameters import parameters
from edgetrain.ops.emit import Emitter
from edgetrain.passes.order_for_ram import order_for_ram
from edgetrain.plan.arena import lower_bound
from edgetrain.plan.lifetime import lifetimes
from edgetrain.schedule import Problem, best_order
from edgetrain.schedule.problem import bits
from edgetrain.schedule.search import STATES, WIDTH, Search

from . import example_models, nets
from .drawn.strategies import drawn, models


@st.composite
def graphs(draw) -> Graph:
    """Values made of one or two others, of few sizes, some of them in place; some stay."""
    g = Emitter()
    names = [g.tensor("x", (1, draw(st.integers(1, 60))), "f32", "input")]
    for _ in range(draw(st.integers(2, 8))):
        a, b = (names[draw(st.integers(0, len(names) - 1))] for _ in "ab")
        kind = draw(st.sampled_from(["relu", "concat", "slice", "add", "view"]))
        size = g.shape(a)[1]
        if kind == "concat" and size < 200:
            names.append(g.concat(a, b))
        elif kind == "slice" and size > 2:
            names.append(g.slice(a, F=0, B=size // 2, T=size - size // 2))
        elif kind == "add" and g.shape(b) == g.shape(a) and a != b:
            names.append(g.add(a, b))
        elif kind == "view":
            names.append(g.reshape(a, g.shape(a)))
        else:
            names.append(g.relu(a))
    last = [n for n in names[1:] if not any(n in node.ins for node in g.nodes)]
    return replace(g.graph(tuple(last[:2] or names[-1:])), tensors={
        name: replace(t, dtype="f32") for name, t in g.tensors.items()})


def possible_orders(problem: Problem, done: int = 0, order: tuple[int, ...] = ()):
    if len(order) == len(problem.units):
        yield order
    for i, unit in enumerate(problem.units):
        if not done >> i & 1 and not unit.before & ~done:
            yield from possible_orders(problem, done | 1 << i, (*order, i))


def planned_peak(graph: Graph) -> int:
    return lower_bound(lifetimes({"list": graph}))


@drawn(150)
@given(graphs())
def test_the_best_of_all_orders_is_found(graph):
    problem = Problem.of(graph)
    least = min(problem.peak(order) for order in possible_orders(problem))
    ordered = order_for_ram(graph)
    verify(ordered, Stage.SCHEDULED)
    assert problem.bound() <= least == planned_peak(ordered)
    assert {id(n) for n in ordered.nodes} == {id(n) for n in graph.nodes}


@drawn(100)
@given(graphs())
def test_beam_search_gives_an_order_that_is_possible(graph):
    problem = Problem.of(graph)
    order = Search(problem, 1 << 30).beam(WIDTH)
    assert sorted(order) == list(range(len(problem.units)))
    done = 0
    for unit in order:
        assert not problem.units[unit].before & ~done
        done |= 1 << unit


def all_before(problem: Problem, unit: int) -> set[int]:
    near = set(bits(problem.units[unit].before))
    return near.union(*(all_before(problem, i) for i in near))


def lists_of(model: et.Model, recipe: et.Recipe) -> dict[str, Graph]:
    return {name: lower(graph, recipe) for name, graph in call_lists(model.graph, recipe).items()}


@pytest.mark.parametrize("batch, optimizer", [(1, "sgd"), (4, "adam")])
@drawn(40)
@given(model=models())
def test_live_bytes_are_those_of_the_memory_plan(batch, optimizer, model):
    recipe = et.Recipe(batch=batch, optimizer=et.Optimizer(optimizer), loss="mse")
    assume(parameters(model.graph))
    for graph in lists_of(model, recipe).values():
        problem = Problem.of(graph)
        assert problem.peak(range(len(problem.units))) == planned_peak(graph)


@pytest.mark.parametrize("name", example_models.NAMES)
def test_orders_of_the_examples_are_proven_best(name):
    """No order has 8 bytes less alive at its peak: the exact search comes to its end."""
    recipe = et.Recipe(optimizer=et.Optimizer("sgd"), precision=et.Precision("f16"),
                       norm=et.Norm(fold=True), loss="mse")
    model = et.compiler.folded(example_models.fresh(name))
    train = Problem.of(lists_of(model, recipe)["train"])
    rough = train.with_least(64)
    assert Search(rough, rough.peak(best_order(train))).exact(STATES) is None


def test_updates_change_places_but_not_the_beginning_and_end_of_a_step():
    recipe = et.Recipe(optimizer=et.Optimizer("sgd"))
    problem = Problem.of(lists_of(nets.mlp(), recipe)["train"])
    ops = [unit.nodes[0].op for unit in problem.units]
    updates = {i for i, op in enumerate(ops) if op.endswith("sgd")}
    before = [all_before(problem, i) for i in range(len(ops))]
    assert len(updates) >= 4
    assert not any(before[i] & updates for i in updates)
    assert all(ops.index("begin_step") in before[i] for i in updates)
    assert updates <= before[ops.index("end_step")]


def test_a_weight_is_read_before_it_is_updated():
    """The input gradient of a layer comes from its old weights, in every order."""
    problem = Problem.of(lists_of(nets.mlp(), et.Recipe(optimizer=et.Optimizer("sgd")))["train"])
    for i, unit in enumerate(problem.units):
        if unit.nodes[0].op == "dense_bwd_x":
            w = unit.nodes[0].ins[1]
            (update,) = (j for j, other in enumerate(problem.units) if w in other.nodes[0].outs)
            assert i in all_before(problem, update)


def test_gradients_of_branches_are_not_alive_together():
    """Two branches of which each is narrow at its end: one is finished before the other begins."""
    g = Emitter(source="branches")
    x = g.tensor("x", (1, 100), "f32", "input")
    wide = [g.relu(x), g.tanh(x)]
    narrow = [g.slice(w, F=0, B=10, T=90) for w in wide]
    graph = g.graph((g.concat(*narrow),))
    graph = replace(graph, tensors={n: replace(t, dtype="f32") for n, t in graph.tensors.items()})
    before, after = planned_peak(graph), planned_peak(order_for_ram(graph))
    assert (before, after) == (400 * 3, 400 * 2 + 40)


def test_a_list_that_cannot_become_better_stays_as_it_is():
    graph = lists_of(nets.mlp(), et.Recipe())["infer"]
    assert order_for_ram(graph).nodes == graph.nodes


def test_views_stand_behind_what_they_show():
    g = Emitter(source="views")
    x = g.tensor("x", (6,), "f32", "input")
    given_view = g.reshape(x, (2, 3))
    seen = g.reshape(g.relu(given_view), (6,))
    graph = g.graph((g.add(seen, x),))
    graph = replace(graph, tensors={n: replace(t, dtype="f32") for n, t in graph.tensors.items()})
    nodes = Problem.of(graph).nodes_in([0, 1])
    assert [n.op for n in nodes] == ["reshape", "relu", "reshape", "add"]
    assert np.all([len(n.outs) == 1 for n in nodes])


def test_what_writes_one_state_twice_stays_in_order():
    g = Emitter(source="state")
    s = g.state("s", np.zeros(4, np.float32), "f32")
    g.op("clear", into=(s,))
    g.op("clear", into=(s,))
    assert [unit.before for unit in Problem.of(g.graph(())).units] == [0, 1]
