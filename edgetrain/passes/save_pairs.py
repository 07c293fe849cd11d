"""Keep of a maximum's index two bits, where its window has at most four elements."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..ir import Graph
from ..ops.emit import Emitter

POOL, GRADIENT = "max_pool2d", "max_pool2d_bwd_x"
MOST, FOUR = 4, 4       # elements of a window that two bits tell apart; indices in a byte


def indices_in_pairs(graph: Graph) -> list[str]:
    """Indices that fit into two bits and are read by gradients."""
    read = {node.ins[1] for node in graph.nodes if node.op == GRADIENT}
    return [node.outs[1] for node in graph.nodes if node.op == POOL and node.outs[1] in read and
            node.attrs["KH"] * node.attrs["KW"] <= MOST and graph[node.outs[1]].size % FOUR == 0]


def save_pairs(graph: Graph, *, names: Collection[str]) -> Graph:
    """Pack the indices in `names`, four to a byte, and unpack them for the gradient.  Same bits."""
    wanted = set(indices_in_pairs(graph)).intersection(names)
    g = Emitter(replace(graph, nodes=()))
    packed: dict[str, str] = {}
    for node in graph.nodes:
        g.source = node.source
        if node.op == GRADIENT and node.ins[1] in packed:
            name = node.ins[1]
            flat = g.tensor(f"{name}.unpacked", (graph[name].size // FOUR, FOUR), "u8")
            g.op("unpack_pairs", packed[name], into=(flat,))
            node = replace(node, ins=(node.ins[0], g.view(flat, graph[name].shape)))
        g.nodes.append(node)
        for name in wanted.intersection(node.outs):
            rows = graph[name].size // FOUR
            packed[name] = g.tensor(f"{name}.pairs", (rows,), "u8")
            g.op("pack_pairs", g.view(name, (rows, FOUR)), into=(packed[name],))
    return replace(graph, tensors=g.tensors, nodes=tuple(g.nodes))
