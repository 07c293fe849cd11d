"""Dropout: nothing in the model's own graph, real in the lists that train."""

from __future__ import annotations

from dataclasses import replace

from ..ir import Graph, Node
from ..ops.emit import Emitter


def with_dropout(forward: Graph) -> Graph:
    """The graph with every `dropout` drawing its mask, keyed by its place in the model."""
    found = [node for node in forward.nodes if node.op == "dropout"]
    real = {id(node): _real(node, number) for number, node in enumerate(found)}
    return replace(forward, nodes=tuple(real.get(id(node), node) for node in forward.nodes))


def _real(node: Node, number: int) -> Node:
    return replace(node, op="dropout_train", ins=(*node.ins, Emitter.ctl),
                   attrs={**node.attrs, "tensor": number})
