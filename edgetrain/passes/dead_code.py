"""Drop what nobody reads."""

from __future__ import annotations

from dataclasses import replace

from ..ir import Graph, used_tensors


def dead_code(graph: Graph) -> Graph:
    """Drop every node whose results nobody reads, and every tensor that no node names.

    Writing state is a result in itself, and so is writing a part of it; who reads a part wants its
    base.  Sparse update leaves many unread gradients behind.
    """
    wanted, kept = set(graph.outputs), []
    for node in reversed(graph.nodes):                      # nodes are in execution order
        writes_state = any(graph[o].kind == "state" for o in node.outs)
        if not writes_state and wanted.isdisjoint(graph.roots(node.outs)):
            continue
        wanted |= graph.roots(node.ins)
        kept.append(node)
    graph = replace(graph, nodes=tuple(reversed(kept)))
    used = used_tensors(graph)
    return replace(graph, tensors={k: t for k, t in graph.tensors.items() if k in used},
                   values={k: v for k, v in graph.values.items() if k in used})
