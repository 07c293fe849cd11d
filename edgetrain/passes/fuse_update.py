"""Let the kernel that computes a weight gradient apply it, so that it is never stored."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..ir import Graph, Node
from ..ops import OPS
from ..ops.gradient import FUSABLE, is_weight_gradient


def fuse_update(graph: Graph, *, apart: Collection[str] = ()) -> Graph:
    """Merge a weight gradient with the one node that consumes it, where such a kernel exists.

    apart: gradients that are to be stored; until the input gradient has read the old weight they
    may take less room than what they are made from.

    The merged node stands where the consumer stood, so it writes the weight no earlier than before.
    Not merged: optimizers without a fused form (Adam), gradients with other readers, and weights
    whose type is not that of the activations (f32 master weights).
    """
    producer = {node.outs[0]: node for node in graph.nodes
                if is_weight_gradient(node.op) and len(node.outs) == 1}
    merged: dict[int, Node] = {}
    gone: set[int] = set()
    for node in graph.nodes:
        grads = [i for i in node.ins if i in producer]
        if node.op not in FUSABLE or len(grads) != 1 or len(graph.readers(grads[0])) != 1 \
                or grads[0] in graph.outputs or grads[0] in apart:
            continue
        source = producer[grads[0]]
        fused = OPS[f"{source.op}_{FUSABLE[node.op]}"]
        rest = [i for i in node.ins if i != grads[0]]
        if node.op != "accumulate" and graph[rest[0]].dtype != graph[source.ins[0]].dtype:
            continue
        attrs = {k: v for k, v in {**source.attrs, **node.attrs}.items()
                 if k in fused.signature.scalars or k in fused.signature.dims}
        merged[id(node)] = replace(node, op=fused.name, ins=(*source.ins, *rest), attrs=attrs)
        gone.add(id(source))
    nodes = tuple(merged.get(id(n), n) for n in graph.nodes if id(n) not in gone)
    return replace(graph, nodes=nodes)
