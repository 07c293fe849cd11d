"""Keep of a relu's output, for its gradient, only where it was open: one bit per element."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..ir import Graph, Node
from ..ops.emit import Emitter

GRADIENTS = {"relu_bwd_x": 0, "relu6_bwd_x": 1}     # -> the scalar `six` of relu_bits
BITS = ".open"      # end of the names of the bits
EIGHT = 8


def outputs_with_bits(graph: Graph) -> list[str]:
    """Outputs whose gradients may read bits: those of relu and relu6 of a size that 8 divides."""
    return list(dict.fromkeys(n.ins[1] for n in graph.nodes if _reads_output(n, graph)))


def save_bits(graph: Graph, *, names: Collection[str]) -> Graph:
    """Let the gradients of relu and relu6 read bits instead of their outputs in `names`.

    The bits are made once nothing else reads the output any more, which need not be kept from then
    on (Jain et al. 2018, "Gist", section 4.1).  Results keep their bits.
    """
    last: dict[str, int] = {}               # that uses an output before its gradient
    due: dict[int, list[tuple[str, int]]] = {}
    done: set[str] = set()
    for i, node in enumerate(graph.nodes):
        y = node.ins[1] if _reads_output(node, graph) else ""
        if y in names and y not in done:
            due.setdefault(last[y], []).append((y, GRADIENTS[node.op]))
            done.add(y)
        last |= dict.fromkeys((*node.outs, *node.ins), i)
    g = Emitter(replace(graph, nodes=()))
    for i, node in enumerate(graph.nodes):
        g.source = node.source
        if _reads_output(node, graph) and node.ins[1] in names:
            _by_bits(g, node)
        else:
            g.nodes.append(node)
        for y, six in due.get(i, ()):
            flat = g.view(y, _rows(g, y))
            bits = g.tensor(f"{y}{BITS}", _rows(g, y)[:1], "u8")
            g.op("relu_bits", flat, into=(bits,), six=six)
    return replace(graph, tensors=g.tensors, nodes=tuple(g.nodes))


def _reads_output(node: Node, graph: Graph) -> bool:
    return node.op in GRADIENTS and graph[node.ins[1]].size % EIGHT == 0


def _rows(g: Emitter, name: str) -> tuple[int, int]:
    return g.tensors[name].size // EIGHT, EIGHT


def _by_bits(g: Emitter, node: Node) -> None:
    (dy, y), (dx,) = node.ins, node.outs
    rows = _rows(g, y)
    flat = g.tensor(f"{dx}.rows", rows, g.tensors[dx].dtype)
    g.op("relu_bits_bwd_x", g.view(dy, rows), f"{y}{BITS}", into=(flat,))
    g.op("reshape", flat, into=(dx,))
