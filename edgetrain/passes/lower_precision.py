"""Give every tensor its storage type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from types import MappingProxyType

from ..ir import ANY, Graph, Node, Tensor
from ..ops import OPS


def lower_precision(graph: Graph, *, mode: str, master: bool) -> Graph:
    """Type what is still ANY as `mode` ("f32" or "f16"); kernels choose their arithmetic.

    With `master` and mode f16, weights under training are f32: what rewrites them gets them as they
    are, and the rest of the graph reads an f16 copy that is cast, whole, when it is first needed,
    and again after the weight was rewritten.
    """
    masters = _masters(graph) if master and mode != "f32" else set()
    tensors = {name: _typed(t, "f32" if graph.root(name) in masters else mode)
               for name, t in graph.tensors.items()}
    nodes: list[Node] = []
    copies: dict[str, str] = {}         # master -> its copy, as long as it is one
    for node in graph.nodes:
        written = masters.intersection(graph.roots(node.outs))
        if written or OPS[node.op].as_stored:
            nodes.append(node)
            for root in written:
                copies.pop(root, None)
            continue
        ins = []
        for name in node.ins:
            root = graph.root(name)
            if root not in masters:
                ins.append(name)
                continue
            if root not in copies:
                copies[root] = _unused(f"{root}.{mode}", tensors)
                tensors[copies[root]] = Tensor(copies[root], graph[root].shape, mode)
                nodes.append(Node("cast", (root,), (copies[root],), MappingProxyType({}),
                                  node.source))
            ins.append(copies[root] + name.removeprefix(root))
            if name != root:
                tensors[ins[-1]] = replace(graph[name], name=ins[-1], dtype=mode, kind="arena",
                                           base=copies[root])
        nodes.append(replace(node, ins=tuple(ins)))
    return replace(graph, tensors=tensors, nodes=tuple(nodes))


def _unused(name: str, tensors: Mapping[str, Tensor]) -> str:
    """The name, or with a number behind it if it is taken."""
    return next(n for i in count(1) if (n := name if i == 1 else f"{name}.{i}") not in tensors)


def _masters(graph: Graph) -> set[str]:
    return {t.name for t in graph.of_kind("state") if t.dtype == ANY}


def _typed(tensor: Tensor, dtype: str) -> Tensor:
    return replace(tensor, dtype=dtype) if tensor.dtype == ANY else tensor
