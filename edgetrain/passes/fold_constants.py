"""Compute at build time what depends on constants only."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..ir import Graph
from ..ops import OPS


def fold_constants(graph: Graph) -> Graph:
    """Replace nodes that read nothing but constants by constants, computed in f64.

    Not what reads or has parts: they would have to become constants with it.
    """
    tensors, values, kept = dict(graph.tensors), dict(graph.values), []
    divided = {t.base for t in tensors.values()}
    for node in graph.nodes:
        op = OPS[node.op]
        foldable = node.ins and all(tensors[i].kind == "const" and not tensors[i].base
                                    for i in node.ins)
        if not foldable or any(tensors[o].kind != "arena" or o in divided for o in node.outs):
            kept.append(node)
            continue
        ins = [_wide(values[i]) for i in node.ins]
        results = op.ref(*ins, **node.attrs)
        results = results if isinstance(results, tuple) else (results,)
        for name, result in zip(node.outs, results, strict=True):
            tensors[name] = replace(tensors[name], kind="const")
            values[name] = np.asarray(result).reshape(tensors[name].shape)
    return replace(graph, nodes=tuple(kept), tensors=tensors, values=values)


def _wide(value: np.ndarray) -> np.ndarray:
    return value.astype(np.float64) if value.dtype.kind == "f" else value
