"""Give every tensor its storage type."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from ..ir import ANY, Graph, Node, Tensor
from ..ops.guard import ON_WEIGHTS


def lower_precision(graph: Graph, *, mode: str, master: bool) -> Graph:
    """Type what is still ANY as `mode` ("f32" or "f16"); kernels choose their arithmetic.

    With `master` and mode f16, weights under training are f32: what rewrites them gets them as they
    are, and the rest of the graph reads an f16 copy that is cast, whole, when it is first needed.
    """
    masters = _masters(graph) if master and mode != "f32" else set()
    tensors = {name: _typed(t, "f32" if graph.root(name) in masters else mode)
               for name, t in graph.tensors.items()}
    nodes: list[Node] = []
    copied: set[str] = set()
    for node in graph.nodes:
        if not masters.isdisjoint(graph.roots(node.outs)) or node.op in ON_WEIGHTS:
            nodes.append(node)
            continue
        ins = []
        for name in node.ins:
            root = graph.root(name)
            if root not in masters:
                ins.append(name)
                continue
            if root not in copied:
                copied.add(root)
                tensors[f"{root}.{mode}"] = Tensor(f"{root}.{mode}", graph[root].shape, mode)
                nodes.append(Node("cast", (root,), (f"{root}.{mode}",), MappingProxyType({}),
                                  node.source))
            ins.append(f"{name}.{mode}")
            if name != root:
                tensors[ins[-1]] = replace(graph[name], name=ins[-1], dtype=mode, kind="arena",
                                           base=f"{root}.{mode}")
        nodes.append(replace(node, ins=tuple(ins)))
    return replace(graph, tensors=tensors, nodes=tuple(nodes))


def _masters(graph: Graph) -> set[str]:
    return {t.name for t in graph.of_kind("state") if t.dtype == ANY}


def _typed(tensor: Tensor, dtype: str) -> Tensor:
    return replace(tensor, dtype=dtype) if tensor.dtype == ANY else tensor
