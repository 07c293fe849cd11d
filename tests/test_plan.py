"""The memory plan: close to its lower bound, lives as long as needed, and checked independently."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain.errors import CompilerBug
from edgetrain.ir import Graph
from edgetrain.ops import OPS
from edgetrain.ops.emit import Emitter
from edgetrain.plan.arena import lower_bound, pack
from edgetrain.plan.check import IN_PLACE, VIEWS, check
from edgetrain.plan.layout import ARENA, CONST, STATE, Layout, lay_out
from edgetrain.plan.lifetime import ALIGN, Buffer, lifetimes

from .interpreter import lowered
from .nets import NAMED, cnn, mlp, random_net

NETS = NAMED | {f"random{i}": lambda i=i: random_net(i) for i in range(24)}
RECIPES = {
    "sgd": et.Recipe(),
    "adam": et.Recipe(optimizer=et.Optimizer("adam")),
    "batch": et.Recipe(batch=4, precision=et.Precision("f16")),
    "master": et.Recipe(precision=et.Precision("f16", master=True)),
    "bias": et.Recipe(layers=(et.LayerRule("*", "bias"),)),
}


def plan(model: et.Model, recipe: et.Recipe) -> tuple[dict[str, Graph], Layout]:
    graphs = lowered(model, recipe)
    return graphs, lay_out(graphs)


def addresses(layout: Layout) -> dict[tuple[str, str], int]:
    return {k: offset for k, (memory, offset) in layout.places.items() if memory == ARENA}


@pytest.mark.parametrize("recipe", RECIPES)
@pytest.mark.parametrize("net", NETS)
def test_the_arena_is_within_3_percent_of_its_lower_bound(net, recipe):
    """Or within 40 bytes: no plan of some arenas below 1 KiB reaches the bound."""
    arena = plan(NETS[net](), RECIPES[recipe])[1].arena
    slack = max(0.03 * arena.lower_bound, 40)
    assert arena.lower_bound <= arena.bytes <= arena.lower_bound + slack


def test_the_lower_bound_is_the_largest_sum_of_live_bytes():
    buffers = [buffer(8, (0, 3)), buffer(16, (2, 5)), buffer(32, (4, 6), (0, 0)),
               buffer(64, (7, 7))]
    live = [sum(b.bytes for b in buffers if any(f <= s <= t for f, t in b.intervals))
            for s in range(8)]
    assert live == [40, 8, 24, 24, 48, 48, 32, 64]
    assert lower_bound(buffers) == max(live)


def buffer(size: int, *intervals: tuple[int, int]) -> Buffer:
    return Buffer(("", str(intervals)), size, tuple(sorted(intervals)), ())


@pytest.mark.parametrize("seed", range(20))
def test_packed_buffers_that_live_together_never_share_bytes(seed):
    rng = random.Random(seed)
    buffers = []
    for _ in range(30):
        first = rng.randrange(40)
        buffers.append(buffer(8 * rng.randrange(1, 40), (first, first + rng.randrange(8))))
    arena = pack(buffers)
    used = np.zeros((60, arena.bytes), int)
    for b, offset in zip(arena.buffers, arena.offsets):
        assert offset % ALIGN == 0
        for first, last in b.intervals:
            used[first:last + 1, offset:offset + b.bytes] += 1
    assert used.max() == 1
    assert arena.bytes <= 1.04 * arena.lower_bound
    assert pack(buffers) == arena                              # the same plan every time


# -- the checker ----------------------------------------------------------------------------------

@pytest.fixture
def sound():
    """Lists, addresses and size of a plan that passes."""
    graphs, layout = plan(cnn(), et.Recipe(optimizer=et.Optimizer("adam"), batch=2))
    check(graphs, addresses(layout), layout.arena_bytes)
    return graphs, addresses(layout), layout.arena_bytes


def raises(graphs, address, size, message):
    with pytest.raises(CompilerBug, match=message):
        check(graphs, address, size)


def test_check_catches_a_value_written_over_a_live_one(sound):
    """Wherever one buffer is moved onto another that is alive, some read goes wrong."""
    graphs, address, size = sound
    graph, caught = graphs["accumulate"], 0
    live = {n: (min(s), max(s)) for n in graph.tensors
            if (s := [i for i, node in enumerate(graph.nodes) if n in (*node.ins, *node.outs)])}
    views = {n for node in graph.nodes if node.op == "reshape" for n in (*node.ins, *node.outs)}
    names = [n for n in live if ("accumulate", n) in address and n not in views]
    for mover in names:
        for other in names:
            together = live[mover][0] < live[other][1] and live[other][0] < live[mover][1]
            if mover == other or not together:
                continue
            moved = {**address, ("accumulate", mover): address["accumulate", other]}
            raises(graphs, moved, size + 4096, "written over it|writes .* over|view ")
            caught += 1
    assert caught > 50


@pytest.mark.parametrize("shift", [1, 2, 4])
def test_check_catches_misalignment(sound, shift):
    graphs, address, size = sound
    for key in address:
        raises(graphs, {**address, key: address[key] + shift}, size + 64, "not aligned to 8|view")


def test_check_catches_addresses_out_of_range(sound):
    graphs, address, size = sound
    end = max(at + graphs[name][tensor].bytes for (name, tensor), at in address.items())
    raises(graphs, address, end // 8 * 8 - 8, "bytes .* of an arena of")
    for key in address:
        raises(graphs, {**address, key: -8}, size, "bytes -8|view")
        raises(graphs, {**address, key: size}, size, f"bytes {size}|view")


def test_check_catches_a_view_that_moved():
    model = et.Sequential([et.Conv2D(2, 1), et.Flatten(), et.Dense(2)], input_shape=(2, 2, 1))
    graphs, layout = plan(model, et.Recipe())
    address = addresses(layout)
    views = [(name, node.outs[0]) for name, g in graphs.items() for node in g.nodes
             if node.op == "reshape"]
    assert len(views) == 3
    for key in views:
        raises(graphs, {**address, key: address[key] + 8}, layout.arena_bytes + 64,
               "view .* is not where")


def test_check_catches_two_outputs_in_one_place():
    g = Emitter(source="split")
    x = g.tensor("x", (1, 4), "f32", "input")
    a, b = g.concat_bwd_ab(x, A=2, B=2)
    graph = typed(g.graph((a, b)))
    check({"run": graph}, {("run", x): 0, ("run", a): 16, ("run", b): 24}, 32)
    raises({"run": graph}, {("run", x): 0, ("run", a): 16, ("run", b): 16}, 32, f"writes {b} over")


def typed(graph: Graph) -> Graph:
    return replace(graph, tensors={k: replace(t, dtype="f32") if t.dtype == "any" else t
                                   for k, t in graph.tensors.items()})


def test_check_and_op_table_agree_on_what_works_in_place():
    """The checker has a list of its own; one that is too short refuses good plans."""
    assert {op.name for op in OPS.values() if op.reuse} == IN_PLACE
    assert {op.name for op in OPS.values() if op.is_view} == VIEWS


@pytest.mark.parametrize("op, allowed", [("relu", True), ("global_mean", False)])
def test_check_lets_elementwise_ops_alone_write_over_their_input(op, allowed):
    g = Emitter(source="layer")
    x = g.tensor("x", (1, 1, 1, 2), "f32", "input")
    h = g.relu(x)
    y = getattr(g, op)(h)
    graph = typed(g.graph((y,)))
    place = {("run", x): 0, ("run", h): 8, ("run", y): 8}
    if allowed:
        check({"run": graph}, place, 16)
    else:
        raises({"run": graph}, place, 16, f"writes {y} over {h}")


def test_check_lets_nothing_write_over_an_input_but_the_first():
    """Here the weight of a recurrence is as large as what it goes through."""
    g = Emitter(source="layer")
    z, w = (g.tensor(name, (2, 2), "f32", "input") for name in "zw")
    y = g.recur(z, w)
    graph = typed(g.graph((y,)))
    check({"run": graph}, {("run", z): 0, ("run", w): 16, ("run", y): 0}, 32)
    raises({"run": graph}, {("run", z): 0, ("run", w): 16, ("run", y): 16}, 32,
           f"writes {y} over {w}")


def test_check_catches_a_partial_overlap_of_an_elementwise_op():
    g = Emitter(source="layer")
    x = g.tensor("x", (1, 4), "f32", "input")
    h = g.relu(x)
    y = g.relu(h)
    raises({"run": typed(g.graph((y,)))}, {("run", x): 0, ("run", h): 16, ("run", y): 24}, 64,
           f"writes {y} over {h}")


def test_check_catches_an_output_that_does_not_last():
    g = Emitter(source="layer")
    x = g.tensor("x", (1, 2), "f32", "input")
    first = g.relu(x)
    second = g.relu(first)
    raises({"run": typed(g.graph((first, second)))},
           {("run", x): 0, ("run", first): 8, ("run", second): 8}, 64, "the host .* reads")


# -- lifetimes ------------------------------------------------------------------------------------

def test_inputs_and_outputs_have_one_place_in_all_lists():
    graphs, layout = plan(cnn(), et.Recipe(batch=2))
    assert layout.places["infer", "x"] == layout.places["accumulate", "x"]
    (output,) = graphs["infer"].outputs
    assert layout.places["infer", output] == layout.places["accumulate", output]


@pytest.mark.parametrize("shape, layers", [
    ((3, 3, 2), lambda: [et.Conv2D(3, 2), et.Flatten()]),
    ((3, 3, 2), lambda: [et.Conv2D(3, 2), et.ReLU(), et.Flatten()]),
    ((8,), lambda: [et.Dense(9), et.Flatten(), et.Flatten()]),
    ((8,), lambda: [et.Dense(9), et.Dropout()])])           # a view in one of the lists only
def test_an_output_that_is_a_view_has_one_place_in_all_lists(shape, layers):
    model = et.Sequential(layers(), input_shape=shape)
    _, layout = plan(model, et.Recipe(loss="mse"))         # checks itself
    (out,) = model.graph.outputs
    assert layout.places["infer", out] == layout.places["train", out]


def test_the_output_outlives_the_backward_pass():
    """It is read after the list has run; everything computed after it must leave it alone."""
    graphs, layout = plan(mlp(), et.Recipe())
    (output,) = graphs["train"].outputs
    (home,) = (b for b in layout.arena.buffers if ("", output) in b.members)
    infer_end = len(graphs["infer"].nodes) + 1
    train_end = infer_end + 1 + len(graphs["train"].nodes) + 1
    assert [last for _, last in home.intervals] == [infer_end, train_end]


def test_the_input_is_alive_from_before_the_first_call():
    graphs = lowered(mlp(), et.Recipe())
    (home,) = (b for b in lifetimes(graphs) if b.key == ("", "x"))
    assert [first for first, _ in home.intervals] == [0, len(graphs["infer"].nodes) + 2]


def test_lists_use_the_same_bytes_one_after_the_other():
    graphs, layout = plan(mlp(), et.Recipe(batch=2))
    by_list = {name: lower_bound(lifetimes({name: g})) for name, g in graphs.items()}
    assert layout.arena.lower_bound < sum(by_list.values())
    assert layout.arena.lower_bound >= max(by_list.values())


def test_views_and_relu_cost_no_memory():
    model = et.Sequential([et.Dense(8), et.ReLU(), et.Dense(2)], input_shape=(3,))
    graphs = lowered(model, et.Recipe())
    homes = {key: b.key for b in lifetimes(graphs) for key in b.members}
    assert homes["infer", "relu_1.y"] == homes["infer", "dense_1.y"]
    flat = et.Sequential([et.Conv2D(2, 1), et.Flatten(), et.Dense(2)], input_shape=(2, 2, 1))
    homes = {key: b.key for b in lifetimes(lowered(flat, et.Recipe())) for key in b.members}
    assert homes["train", "flatten_1.view"] == homes["train", "conv2d_1.y"]


def test_a_result_never_takes_over_an_operand_that_is_read_later():
    x = et.Input((3, 3, 2))
    h = et.Conv2D(2, 1, name="stem")(x)
    model = et.Model(x, et.Dense(2)(et.GlobalMean()(et.Add()(et.ReLU()(h), h))))
    homes = {key: b.key for b in lifetimes(lowered(model, et.Recipe())) for key in b.members}
    assert homes["infer", "relu_1.y"] != homes["infer", "stem.y"]


def test_classes_do_not_overlap_and_zero_state_costs_no_bytes_in_the_program():
    graphs, layout = plan(cnn(), et.Recipe(optimizer=et.Optimizer("adam"),
                                           layers=(et.LayerRule("head"),)))
    tensors = {t.name: t for g in graphs.values() for t in g.tensors.values()}
    for memory, size in [(CONST, len(layout.const)), (STATE, layout.state_bytes)]:
        used = np.zeros(size, int)
        spots = {name: at for (_, name), (kind, at) in layout.places.items() if kind == memory}
        for name, at in spots.items():
            used[at:at + tensors[name].bytes] += 1
            assert at % ALIGN == 0
        assert used.max() == 1
    moments = sum(t.bytes for t in tensors.values() if t.name.endswith((".m", ".v")))
    assert len(layout.init) <= layout.state_bytes - moments
