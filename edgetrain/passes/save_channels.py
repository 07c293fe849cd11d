"""Keep of a layer's input, for its weight gradient, only the channels that it reads."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from types import MappingProxyType

from ..ir import Graph, Node, Tensor
from ..ops.emit import Emitter

STRIDE, OPERAND = "ldx", 1      # of a weight gradient: distance of the rows of its input


def inputs_by_channels(graph: Graph) -> list[str]:
    """Parts of layer inputs that hold some of the channels."""
    return list(dict.fromkeys(n.ins[OPERAND] for n in graph.nodes if _reads_part(n, graph)))


def save_channels(graph: Graph, *, names: Collection[str]) -> Graph:
    """Copy the parts in `names` side by side once nothing else reads the input before the weight
    gradient; the input itself need not be kept from then on.  Same bits."""
    due: dict[int, list[str]] = {}
    last: dict[str, int] = {}               # that used a value so far
    done: set[str] = set()
    for i, node in enumerate(graph.nodes):
        part = node.ins[OPERAND] if _reads_part(node, graph) else ""
        if part in names and part not in done:
            due.setdefault(last.get(graph.root(part), -1), []).append(part)
            done.add(part)
        last |= dict.fromkeys(graph.roots((*node.outs, *node.ins)), i)
    g = Emitter(replace(graph, nodes=()))
    copies: dict[str, str] = {}
    for i, node in enumerate((None, *graph.nodes), start=-1):
        if node is not None:
            g.source = node.source
            g.nodes.append(_reading(node, copies))
        for part in due.get(i, ()):
            copies[part] = _copy(g, graph.root(part), graph[part])
    return replace(graph, tensors=g.tensors, nodes=tuple(g.nodes))


def _copy(g: Emitter, whole: str, part: Tensor) -> str:
    """The channels of a part, side by side."""
    channels, count = g.shape(whole)[-1], part.shape[-1]
    first = part.begin % channels
    rows = part.size // count
    copy = g.tensor(f"{whole}.channels", (rows, count), part.dtype)
    g.op("slice", g.part(whole, (rows, channels), part.begin - first), into=(copy,), F=first,
         B=count, T=channels - first - count)
    return g.view(copy, part.shape)


def _reads_part(node: Node, graph: Graph) -> bool:
    return STRIDE in node.attrs and len(node.ins) > OPERAND and \
        graph[node.ins[OPERAND]].base != "" and graph[node.ins[OPERAND]].kind != "state"


def _reading(node: Node, copies: dict[str, str]) -> Node:
    part = node.ins[OPERAND] if len(node.ins) > OPERAND else ""
    if part not in copies or STRIDE not in node.attrs:
        return node
    attrs = MappingProxyType({k: v for k, v in node.attrs.items() if k != STRIDE})
    return replace(node, ins=(node.ins[0], copies[part], *node.ins[2:]), attrs=attrs)
