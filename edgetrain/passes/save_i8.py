"""Keep of what a weight gradient reads 8 bits per element, and a scale."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from types import MappingProxyType

from ..ir import Graph, Node
from ..ops import OPS
from ..ops.gradient import is_weight_gradient

GRADIENT_OF_RELU = "relu_bwd_x"
OPERAND = 1             # of those: the input of the layer, which the forward pass saved


def inputs_in_i8(graph: Graph) -> list[str]:
    """Values that may be kept in i8: inputs of layers whose weight gradient reads them."""
    forward = {t.name for t in graph.of_kind("input")}
    for node in graph.nodes:
        if OPS[node.op].is_loss:
            break
        forward.update(node.outs)
    found = dict.fromkeys(node.ins[OPERAND] for node in graph.nodes if _reads_input(node))
    return [name for name in found if name in forward and graph[name].dtype in ("f16", "f32")
            and graph[name].kind in ("arena", "input")]


def save_i8(graph: Graph, *, names: Collection[str], masked: Collection[str] = ()) -> Graph:
    """Round the values in `names` to i8 for their weight gradients, one scale for all elements.

    masked: outputs of relu whose gradient will read bits, so it is left as it is.

    Each weight gradient gets a copy that is made when it runs; the values themselves go as soon as
    the forward pass has read them.  Where such a value is a relu's output, its gradient reads the
    i8 too: what was positive is at least 1 there.  This changes weight gradients and nothing else
    (Chakrabarti and Moseley 2019, "Backprop with approximate activations").
    """
    rounded = set(inputs_in_i8(graph)).intersection(names)
    relus = {out for node in graph.nodes if node.op == "relu" for out in node.outs} - set(masked)
    at: dict[int, list[str]] = {}
    for name in sorted(rounded):
        at.setdefault(_last_before(graph, name, relus.union(masked)), []).append(name)
    tensors, nodes = dict(graph.tensors), []
    for i, node in enumerate((None, *graph.nodes), start=-1):
        if node is not None:
            nodes += _from_i8(tensors, node, rounded, relus)
        for name in at.get(i, ()):
            nodes.append(_quantized(tensors, name, node))
    return replace(graph, tensors=tensors, nodes=tuple(nodes))


def _last_before(graph: Graph, name: str, relus: Collection[str]) -> int:
    """Number of the last node that uses a value before one that may read its i8; -1 without any."""
    last = -1
    for i, node in enumerate(graph.nodes):
        if _reads_saved(node, name, relus):
            break
        if name in (*node.ins, *node.outs):
            last = i
    return last


def _reads_input(node: Node) -> bool:
    return is_weight_gradient(node.op) and len(OPS[node.op].signature.ins) > OPERAND


def _reads_saved(node: Node, name: str, relus: Collection[str]) -> bool:
    return node.ins[OPERAND:OPERAND + 1] == (name,) and \
        (_reads_input(node) or (node.op == GRADIENT_OF_RELU and name in relus))


def _quantized(tensors, name: str, node: Node | None) -> Node:
    i8, scale = f"{name}.i8", f"{name}.i8.scale"
    tensors[i8] = replace(tensors[name], name=i8, dtype="i8", kind="arena")
    tensors[scale] = replace(tensors[i8], name=scale, shape=(1,), dtype="f32")
    return Node("quantize", (name,), (i8, scale), MappingProxyType({}), node.source if node else "")


def _from_i8(tensors, node: Node, rounded: Collection[str], relus: Collection[str]) -> list[Node]:
    """The node, reading what is left of its input."""
    name = node.ins[OPERAND] if len(node.ins) > OPERAND else ""
    if name not in rounded or not _reads_saved(node, name, relus):
        return [node]
    if node.op == GRADIENT_OF_RELU:
        return [replace(node, op="relu_i8_bwd_x", ins=(node.ins[0], f"{name}.i8"))]
    copy = f"{node.outs[0]}.x"
    tensors[copy] = replace(tensors[name], name=copy, kind="arena")
    made = Node("dequantize", (f"{name}.i8", f"{name}.i8.scale"), (copy,), MappingProxyType({}),
                node.source)
    return [made, replace(node, ins=(node.ins[0], copy, *node.ins[2:]))]
