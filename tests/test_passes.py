"""Each pass on a small graph, and that passes keep what a program computes."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.ir import Graph, Node, Stage, Tensor, verify
from edgetrain.ops.control import CONTROL_WORDS
from edgetrain.ops.emit import Emitter
from edgetrain.passes import scheduling, typing
from edgetrain.passes.dead_code import dead_code
from edgetrain.passes.fold_constants import fold_constants
from edgetrain.passes.fuse_update import fuse_update
from edgetrain.passes.lower_precision import lower_precision
from edgetrain.passes.recompute import recompute

from .interpreter import Interpreter, lowered
from .nets import cnn, samples

RNG = np.random.default_rng(0)


def ops(graph: Graph) -> list[str]:
    return [n.op for n in graph.nodes]


def emitter() -> tuple[Emitter, str]:
    g = Emitter(source="layer")
    return g, g.tensor("x", (1, 5), kind="input")


def const(g: Emitter, name: str, *shape: int) -> str:
    return g.tensor(name, shape, kind="const", value=RNG.normal(size=shape).astype(np.float32))


# -- dead_code ------------------------------------------------------------------------------------

def test_dead_code_drops_what_nobody_reads_in_chains():
    g, x = emitter()
    kept = g.relu(x)
    g.relu(g.relu(g.relu(x)))
    got = dead_code(g.graph((kept,)))
    assert ops(got) == ["relu"]
    assert set(got.tensors) == {x, kept}


def test_dead_code_keeps_writes_of_state():
    g, x = emitter()
    g.state("sum", np.zeros(5, np.float32), "f32")
    unread = g.state("unread", np.zeros(5, np.float32), "f32")
    g.state("other", np.zeros(5, np.float32), "f32")
    g.op("clear", into=("sum",))
    got = dead_code(g.graph((g.relu(x),)))
    assert ops(got) == ["clear", "relu"]
    assert "sum" in got.tensors
    assert unread not in got.tensors
    assert unread not in got.values


def test_dead_code_keeps_a_node_for_one_of_two_outputs():
    g, x = emitter()
    second = g.concat_bwd_ab(x, A=2, B=3)[1]
    got = dead_code(g.graph((second,)))
    assert ops(got) == ["concat_bwd_ab"]
    assert len(got.nodes[0].outs) == 2


# -- fold_constants -------------------------------------------------------------------------------

def test_fold_constants_computes_what_depends_on_constants_only():
    g, x = emitter()
    a, b = const(g, "a", 1, 5), const(g, "b", 1, 5)
    folded = g.relu(g.add(a, b))
    y = g.add(x, folded)
    got = fold_constants(g.graph((y,)))
    assert ops(got) == ["add"]
    assert got[folded].kind == "const"
    want = np.maximum(g.values[a].astype(float) + g.values[b], 0)
    assert (got.values[folded] == want).all()
    verify(dead_code(got), Stage.TRAINING)
    assert a not in dead_code(got).tensors


def test_fold_constants_leaves_trained_values_and_views_of_inputs_alone():
    g, x = emitter()
    w = g.state("w", np.ones((1, 5), np.float32), "f32")
    y = g.add(g.reshape(x, (5, 1)), g.reshape(g.relu(w), (5, 1)))
    got = fold_constants(g.graph((y,)))
    assert ops(got) == ops(g.graph((y,)))


def test_fold_constants_gives_a_folded_view_its_shape():
    g, x = emitter()
    y = g.add(g.reshape(x, (5, 1)), g.reshape(const(g, "a", 1, 5), (5, 1)))
    got = fold_constants(g.graph((y,)))
    assert ops(got) == ["reshape", "add"]
    verify(got, Stage.TRAINING)


# -- lower_precision ------------------------------------------------------------------------------

def training(mode="f16", master=False, layers=(), **changes) -> dict[str, Graph]:
    recipe = et.Recipe(precision=et.Precision(mode, master=master),
                       layers=tuple(layers) or (et.LayerRule("*"),), **changes)
    return lowered(cnn(), recipe)


@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_every_number_gets_the_storage_type_of_the_mode(mode):
    for graph in training(mode, batch=2, optimizer=et.Optimizer("adam")).values():
        for t in graph.tensors.values():
            fixed = t.dtype in ("i32", "u8") or t.name.endswith((".m", ".v", ".sum")) or \
                t.name in ("loss", "loss.p", "input.mean", "input.scale")
            assert fixed or t.dtype == mode, t


def test_master_weights_are_f32_and_cast_once_per_list():
    for name, graph in training(master=True, layers=[et.LayerRule("head")], batch=2).items():
        casts = [n for n in graph.nodes if n.op == "cast"]
        assert [n.ins for n in casts] == ([] if name == "update" else [("head.w",), ("head.b",)])
        assert graph["head.w"].dtype == "f32"
        assert all(graph[n.outs[0]].dtype == "f16" for n in casts)
        for node in graph.nodes:
            if node.op not in ("cast", "sgd"):
                assert "head.w" not in node.ins, node
        if name != "update":
            assert graph["stem.w"].dtype == "f16"         # frozen: no master


def test_master_weights_change_nothing_in_f32():
    assert {n: ops(g) for n, g in training("f32", master=True).items()} == \
        {n: ops(g) for n, g in training("f32", master=False).items()}


def test_the_working_copy_of_a_master_weight_is_taken_before_the_update():
    """A copy cast after its layer's update would give the input's gradient another weight."""
    nodes = training(master=True)["train"].nodes
    for layer in ("stem", "side", "head"):
        cast = next(i for i, n in enumerate(nodes) if n.op == "cast" and n.ins == (f"{layer}.w",))
        update = next(i for i, n in enumerate(nodes) if n.op == "sgd" and n.ins[0] == f"{layer}.w")
        assert cast < update


def test_a_master_weight_that_was_rewritten_is_cast_again():
    """Also where a part of it is read, and only what was rewritten."""
    g, x = emitter()
    for name in ("w", "v"):
        g.state(name, RNG.normal(size=(5, 5)).astype(np.float32), "any")
    g.state("control", np.zeros(CONTROL_WORDS, np.int32), "i32")
    bias, head = const(g, "b", 5), g.part("w", (5, 5))
    walk = dict(scale=0.5, probe=0, probes=1, tensor=0, index0=0)
    read = []
    for _ in range(2):
        read += [g.dense(x, name, bias) for name in ("w", "v", head)]
        g.perturb_rademacher("w", "control", **walk)
    read.append(g.dense(x, head, bias))
    graph = lower_precision(g.graph(tuple(read)), mode="f16", master=True)
    verify(graph, Stage.TYPED)
    assert [n.ins for n in graph.nodes if n.op == "cast"] == [("w",), ("v",), ("w",), ("w",)]
    known = {}
    for node in graph.nodes:
        if node.op == "cast":
            known[node.ins[0]] = node.outs[0]
        elif node.op == "dense":
            assert graph.root(node.ins[1]) in known.values()
        else:
            del known["w"]


# -- fuse_update ----------------------------------------------------------------------------------

def fused(optimizer: str, batch: int = 1, **options) -> list[str]:
    graphs = training(batch=batch, optimizer=et.Optimizer(optimizer), **options)
    return ops(graphs["train" if batch == 1 else "accumulate"])


@pytest.mark.parametrize("optimizer", ["sgd", "momentum"])
def test_at_batch_1_the_weight_gradient_is_never_stored(optimizer):
    found = fused(optimizer)
    for op in ("dense_bwd_w", "conv2d_bwd_w", "sum_rows"):
        assert op not in found
        assert f"{op}_{optimizer}" in found
    assert optimizer not in found


def test_in_larger_batches_the_sum_takes_the_gradient():
    found = fused("adam", batch=4)
    assert "accumulate" not in found
    assert {"dense_bwd_w_acc", "conv2d_bwd_w_acc", "sum_rows_acc"} <= set(found)


def test_adam_and_master_weights_are_not_fused():
    assert {"adam", "conv2d_bwd_w"} <= set(fused("adam"))
    assert {"sgd", "conv2d_bwd_w"} <= set(fused("sgd", master=True))


def test_a_gradient_with_a_second_reader_is_not_fused():
    g = Emitter(source="layer")
    dy, x = g.tensor("dy", (1, 3), kind="input"), g.tensor("x", (1, 2), kind="input")
    w = g.state("w", np.zeros((2, 3), np.float32), "f32")
    g.state("control", np.zeros(CONTROL_WORDS, "<i4"), "i32")
    dw = g.dense_bwd_w(dy, x)
    g.sgd(w, dw, g.check_finite(dy), "control", lr_scale=1.0, tensor=0, index0=0, rounding=0)
    for outputs, want in [((dw,), ["dense_bwd_w", "check_finite", "sgd"]),
                          ((), ["check_finite", "dense_bwd_w_sgd"])]:
        typed = lower_precision(g.graph(outputs), mode="f32", master=False)
        assert ops(fuse_update(typed)) == want
    again = g.relu(dw)
    typed = lower_precision(g.graph((again,)), mode="f32", master=False)
    assert ops(fuse_update(typed)) == ["dense_bwd_w", "check_finite", "sgd", "relu"]


def test_the_fused_node_stands_where_the_update_stood():
    g = Emitter(source="layer")
    dy, x = g.tensor("dy", (1, 3), kind="input"), g.tensor("x", (1, 2), kind="input")
    w = g.state("w", np.zeros((2, 3), np.float32), "f32")
    g.state("control", np.zeros(CONTROL_WORDS, "<i4"), "i32")
    dw = g.dense_bwd_w(dy, x)
    dx = g.dense_bwd_x(dy, w)            # reads the weight before it is updated
    g.sgd(w, dw, g.check_finite(dy), "control", lr_scale=0.5, tensor=3, index0=0, rounding=1)
    got = fuse_update(lower_precision(g.graph((dx,)), mode="f32", master=False))
    assert ops(got) == ["dense_bwd_x", "check_finite", "dense_bwd_w_sgd"]
    assert got.nodes[-1].outs == (w, "control")
    assert dict(got.nodes[-1].attrs) == dict(lr_scale=0.5, tensor=3, index0=0, rounding=1)
    verify(dead_code(got), Stage.SCHEDULED)


# -- all together ---------------------------------------------------------------------------------

@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam"])
def test_the_pipeline_keeps_what_is_computed(batch, optimizer):
    model = cnn()
    recipe = et.Recipe(batch=batch, optimizer=et.Optimizer(optimizer, lr=0.05))
    plain = {name: lower_precision(graph, mode="f32", master=False)
             for name, graph in et.learn.RULES["backprop"](model.graph, recipe).items()}
    before, after = Interpreter(plain), Interpreter(lowered(model, recipe))
    for machine in (before, after):
        machine.train(*samples(model, 6))
    for name, value in after.state.items():
        np.testing.assert_allclose(value, before.state[name], rtol=1e-12, atol=1e-12)


def test_the_pipeline_ends_scheduled_and_leaves_nothing_dead():
    assert [stage for _, stage in (*typing(mode="f16", master=False), *scheduling())] == [
        *[Stage.TRAINING] * 3, *[Stage.TYPED] * 3, Stage.SCHEDULED]
    for graph in training().values():
        assert dead_code(graph) == graph


def test_passes_do_not_touch_their_argument():
    g, _ = emitter()
    y = g.relu(g.add(const(g, "a", 1, 5), const(g, "b", 1, 5)))
    graph = g.graph((y,))
    copy = Graph(dict(graph.tensors), graph.nodes, graph.outputs, dict(graph.values))
    *_, (typed, _) = rows = typing(mode="f16", master=True)
    for rewrite, _ in rows:
        rewrite(graph)
    for rewrite, _ in scheduling():
        rewrite(typed(graph))
    assert graph == copy
    assert graph.nodes[0] == Node("add", ("a", "b"), ("layer.y",), {}, "layer")
    assert graph["a"] == Tensor("a", (1, 5), "any", "const")


# -- recompute ------------------------------------------------------------------------------------

def kept_and_made_again(update: bool = False) -> Graph:
    """relu(x gamma) read before and after a pause, beside what it is made from."""
    g, x = emitter()
    gamma = g.state("gamma", np.ones(5, np.float32), "f32")
    start = g.relu(x)
    y = g.relu(g.scale(start, gamma))
    h = g.tanh(g.tanh(g.tanh(y)))
    if update:
        g.op("clear", into=("gamma",))
    return g.graph((g.add(g.add(h, y), start),))


def test_recompute_makes_a_value_again_from_one_that_is_kept():
    got = recompute(kept_and_made_again())
    verify(got, Stage.TRAINING)
    assert ops(got) == ["relu", "scale", "relu", *["tanh"] * 3, "scale", "relu", "add", "add"]
    assert got.nodes[6].ins[0] == got.nodes[0].outs[0]
    assert got.nodes[8].ins[1] == got.nodes[7].outs[0] != got.nodes[2].outs[0]


def test_recompute_keeps_what_would_be_another_value():
    graph = kept_and_made_again(update=True)
    assert recompute(graph) == graph


def test_recompute_keeps_what_it_would_need_something_else_for():
    g, x = emitter()
    y = g.relu(g.sigmoid(x))                # the sigmoid has no other reader
    h = g.tanh(g.tanh(y))
    assert ops(recompute(g.graph((g.add(h, y),)))) == ["sigmoid", "relu", "tanh", "tanh", "add"]
