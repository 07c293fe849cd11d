"""A program read back: layers, kernels, dims and bytes of its calls, against the graphs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain.compiler import lower
from edgetrain.errors import EdgetrainError
from edgetrain.export.listing import layers, steps
from edgetrain.export.program import Call
from edgetrain.learn import RULES
from edgetrain.ops import OPS, node_dims
from edgetrain.plan.layout import lay_out
from tests.nets import cnn, mlp, random_net

NETS = {"mlp": mlp, "cnn": cnn, **{f"random{i}": lambda i=i: random_net(i) for i in range(12)}}
RECIPES = {"sgd-f16": et.Recipe(precision=et.Precision("f16")),
           "adam-batch": et.Recipe(batch=4, optimizer=et.Optimizer("adam"))}


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
@pytest.mark.parametrize("net", NETS.values(), ids=NETS)
def test_every_call_is_read_back_as_the_node_it_was(net, recipe):
    model = net()
    program = et.compile(model, recipe)
    graphs = {name: lower(g, recipe) for name, g in RULES[recipe.rule](model.graph, recipe).items()}
    layout = lay_out(graphs)
    for name, graph in graphs.items():
        nodes = [n for n in graph.nodes if not OPS[n.op].is_view]
        for step, node in zip(steps(program, name), nodes, strict=True):
            signature = OPS[node.op].signature
            proper = node.outs[len(node.outs) - len(signature.outs):]
            tensors = [graph[n] for n in (*node.ins, *proper)]
            assert (step.layer, step.op) == (node.source, node.op)
            assert step.macs == OPS[node.op].macs(node_dims(node, graph))
            assert [(o.memory, o.offset) for o in step.operands] == \
                [layout.places[name, t.name] for t in tensors]
            assert [o.bytes for o in step.operands] == [t.bytes for t in tensors]
            assert [int(np.prod(o.shape)) for o in step.operands] == [t.size for t in tensors]
            rewritten = [t for t, b in zip(tensors, signature.ins) if b.inplace]
            assert step.bytes_read == sum(t.bytes for t in tensors[:len(node.ins)])
            assert step.bytes_written == sum(
                t.bytes for t in (*tensors[len(node.ins):], *rewritten))


def test_rows_that_are_apart_span_more_than_they_hold():
    program = et.compile(mlp())
    kernel = next(s.kernel for s in steps(program, "infer") if s.op == "dense")
    names = [arg.name for arg in kernel.args]
    words = {**dict.fromkeys(names, 0), "N": 3, "I": 4, "O": 5, "ldx": 10, "ldw": 5, "ldy": 7}
    wide = replace(program, lists={"infer": (Call(kernel.id, tuple(words[n] for n in names)),)})
    (step,) = steps(wide, "infer")
    found = {o.name: (o.bytes, o.span_bytes) for o in step.operands}
    assert found == {"x": (48, 96), "w": (80, 80), "b": (20, 20), "y": (60, 76)}


def test_a_kernel_of_another_version_is_a_sentence():
    program = et.compile(mlp())
    strange = replace(program, lists={"infer": (Call(0xDEADBEEF, (1, 2)),)})
    with pytest.raises(EdgetrainError, match="kernel deadbeef, which this edgetrain does not know"):
        steps(strange, "infer")


def test_a_program_that_names_no_layers_is_read_all_the_same():
    program = et.compile(mlp())
    bare = replace(program, meta={})
    assert layers(bare, "infer") == [""] * len(program.lists["infer"])
    assert [s.op for s in steps(bare, "infer")] == [s.op for s in steps(program, "infer")]
