"""Give convolutions their input in planes, where vectors fill better with pixels than channels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from ..ir import Graph, Node
from ..ops import OPS
from ..ops.emit import Emitter
from ..ops.planar import PLANAR, STRIDE, has_planes


def planes(graph: Graph, *, pays: Callable[[Node, Graph], bool]) -> Graph:
    """Rewrite conv2d and conv2d_bwd_x as transpose and planar form, where that `pays`.

    Same bits.  With one channel there is nothing to transpose.
    """
    g = Emitter(replace(graph, nodes=()))
    for node in graph.nodes:
        if not _can_be(node, graph) or not pays(node, graph):
            g.nodes.append(node)
            continue
        x, *others = node.ins
        attrs = {k: v for k, v in node.attrs.items() if k not in STRIDE}
        ins = (_in_planes(g, x, node.source), *others)
        g.nodes.append(replace(node, op=PLANAR[node.op], ins=ins, attrs=MappingProxyType(attrs)))
    return replace(graph, tensors=g.tensors, nodes=tuple(g.nodes))


def _can_be(node: Node, graph: Graph) -> bool:
    """Whether there is a planar form: of stride 1, of few taps, of whole rows, of a whole value."""
    if node.op not in PLANAR or graph[node.ins[0]].base:
        return False
    kernel = graph[node.ins[1]].shape
    strided = any(b.stride in node.attrs for b in OPS[node.op].signature.buffers if b.stride)
    return not strided and has_planes(node.op, {**node.attrs, "KH": kernel[0], "KW": kernel[1]})


def _in_planes(g: Emitter, x: str, source: str) -> str:
    """x[N,H,W,C] as [N,C,H,W]."""
    n, h, w, c = g.shape(x)
    g.source = source
    if c > 1:
        out = g.tensor(f"{x}.planes", (n, c, h * w, 1), g.tensors[x].dtype)
        g.nodes.append(Node("transpose", (g.view(x, (n, h * w, c, 1)),), (out,),
                            MappingProxyType({}), source))
        x = out
    return g.view(x, (n, c, h, w))
