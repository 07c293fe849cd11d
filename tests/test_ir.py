"""verify: every illegal graph is caught where it arises, and says what is wrong."""

from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pytest

from edgetrain.errors import CompilerBug
from edgetrain.ir import Graph, Node, Stage, Tensor, verify

from .nets import cnn

X = Tensor("x", (1, 3), "f32", "input")
Y = Tensor("y", (1, 3), "f32")
W = Tensor("w", (3,), "f32", "state")
C = Tensor("c", (3,), "f32", "const")
RELU = Node("relu", ("x",), ("y",), source="act")
ZEROS = np.zeros(3, np.float32)


def graph(*tensors, nodes=(RELU,), outputs=("y",), values=None) -> Graph:
    found = {t.name: t for t in (X, Y, *tensors)}
    given = {t.name: ZEROS for t in tensors if t.kind in ("const", "state")}
    return Graph(found, tuple(nodes), outputs, given if values is None else values)


def test_a_legal_graph_passes_every_stage():
    for stage in Stage:
        verify(graph(W, C), stage)


WRITES_C = Node("relu", ("x",), ("c",), source="act")
WRITES_W = Node("relu", ("x",), ("w",), source="act")
ILLEGAL = {
    "names an unknown tensor": (
        graph(nodes=[Node("relu", ("x",), ("nowhere",))], outputs=()),
        "names nowhere, which the graph does not have"),
    "reads before writing": (
        graph(Tensor("z", (1, 3), "f32"), nodes=[Node("add", ("x", "z"), ("y",)),
                                                 Node("relu", ("x",), ("z",))]),
        "reads z before it is written"),
    "writes a constant": (graph(C, nodes=[RELU, WRITES_C]), "writes c, which is const"),
    "writes the input": (graph(nodes=[RELU, Node("relu", ("y",), ("x",))]),
                         "writes x, which is input"),
    "assigns twice": (graph(nodes=[RELU, RELU]), "assigns y a second time"),
    "output never written": (graph(nodes=()), "output y is never written"),
    "unknown kind": (graph(Tensor("z", (1,), "f32", "flash")), "z has kind flash"),
    "empty shape": (graph(Tensor("z", (1, 0), "f32")), r"z has shape \(1, 0\)"),
    "unknown dtype": (graph(Tensor("z", (1,), "f64")), "z has dtype f64"),
    "state without value": (graph(W, values={}), "w is state but has no value"),
    "constant of another shape": (graph(C, values={"c": np.zeros(4)}), "c is const but has no"),
}


@pytest.mark.parametrize("name", ILLEGAL)
def test_verify_catches_a_graph_that(name):
    bad, message = ILLEGAL[name]
    with pytest.raises(CompilerBug, match=message):
        verify(bad, Stage.TRAINING)


def test_a_forward_graph_may_not_change_state_and_a_training_graph_may():
    changed = graph(W, nodes=[RELU, WRITES_W])
    verify(changed, Stage.TRAINING)
    with pytest.raises(CompilerBug, match="a forward graph changes no state"):
        verify(changed, Stage.FORWARD)


def test_an_arena_value_may_be_rewritten_in_place():
    verify(graph(nodes=[RELU, Node("sgd", ("y", "x"), ("y",))]), Stage.SCHEDULED)


def test_from_the_typed_stage_on_every_tensor_has_a_storage_type():
    untyped = graph(Tensor("z", (1,)))
    verify(untyped, Stage.TRAINING)
    with pytest.raises(CompilerBug, match="z has dtype any at stage TYPED"):
        verify(untyped, Stage.TYPED)


def test_the_message_names_the_node_and_its_layer():
    bad = graph(C, nodes=[RELU, replace(WRITES_C, source="dense_7")])
    with pytest.raises(CompilerBug, match=r"node 1 \(relu of dense_7\)"):
        verify(bad, Stage.TRAINING)


def test_sizes_count_elements_and_bytes():
    assert (Tensor("t", (2, 3, 5), "f16").size, Tensor("t", (2, 3, 5), "f16").bytes) == (30, 60)
    assert Tensor("t", (), "i32").bytes == 4


def test_readers_and_writer():
    g = graph()
    assert g.readers("x") == [RELU]
    assert g.writer("y") is RELU
    assert g.writer("x") is None


def test_a_graph_travels_to_other_processes():
    graph = cnn().with_weights({}).graph
    again = pickle.loads(pickle.dumps(graph))
    assert again.nodes == graph.nodes and again.tensors == graph.tensors
    assert all((again.values[name] == value).all() for name, value in graph.values.items())
    with pytest.raises(TypeError):
        again.values["x"] = None
