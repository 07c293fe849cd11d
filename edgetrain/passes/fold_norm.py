"""Fold normalisation into the constant weights before it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np

from ..ir import Graph, Node
from ..ops import OPS

FOLDED = ".folded"      # end of the names of new constants
GRADIENTS = {"standardize": "standardize_bwd_x", "scale_shift": "scale", "scale": "scale"}


def fold_norm(graph: Graph) -> Graph:
    """Fold a constant standardize, scale_shift or scale into the layer that feeds it.

    (x w + b - mean) s gamma + beta is another x w' + b', so frozen batch normalisation after a
    frozen layer costs nothing.  Only where the layer's weight and bias are constant and nothing
    else reads its result; a list may run layer and norm several times.  In a gradient that passes
    through, the same factor moves into the weight as well.  Computed in f64; what is trained is
    never folded.
    """
    while True:
        folded = next(filter(None, (_folded(graph, n) for n in graph.nodes if n.op in GRADIENTS)),
                      None)
        if folded is None:
            return graph
        graph = folded


def _folded(graph: Graph, norm: Node) -> Graph | None:
    """The graph without `norm`, None where it must stay."""
    linear = _single_writer(graph, norm.ins[0])
    if linear is None or not OPS[linear.op].linear or \
            not all(_constant(graph, name) for name in (*linear.ins[1:], *norm.ins[1:])):
        return None
    runs = _runs(graph, linear, norm)
    passed = _passed_through(graph, linear, norm, [id(first) for first, _ in runs])
    if passed is None:
        return None
    factor, shift = _affine(norm.op, [_wide(graph.values[name]) for name in norm.ins[1:]])
    _, w, b = linear.ins
    new = {w: _wide(graph.values[w]) * factor, b: _wide(graph.values[b]) * factor + shift}
    names = {name: name.removesuffix(FOLDED) + FOLDED for name in new}
    tensors, values = dict(graph.tensors), dict(graph.values)
    for old, name in names.items():
        tensors[name] = replace(tensors[old], name=name)
        values[name] = new[old]
    changed = {id(first): replace(first, outs=second.outs,
                                  ins=tuple(names.get(i, i) for i in first.ins))
               for first, second in runs}
    gone = {id(second) for _, second in runs}
    for scaling, gradient in passed:
        gone.add(id(scaling))
        changed[id(gradient)] = replace(gradient, ins=(scaling.ins[0], names[w]))
    nodes = tuple(changed.get(id(n), n) for n in graph.nodes if id(n) not in gone)
    return replace(graph, nodes=nodes, tensors=tensors, values=values)


def _constant(graph: Graph, name: str) -> bool:
    return graph[name].kind == "const" and not graph[name].base


def _single_writer(graph: Graph, name: str) -> Node | None:
    """The node that computes a value with one reader, who reads all of it."""
    if graph[name].base or len(graph.readers(name)) != 1 or name in graph.outputs:
        return None
    return graph.writer(name)


def _runs(graph: Graph, linear: Node, norm: Node) -> list[tuple[Node, Node]]:
    """All pairs of nodes that are this layer followed by this norm."""
    pairs = ((_single_writer(graph, n.ins[0]), n) for n in graph.nodes
             if n.op == norm.op and n.ins[1:] == norm.ins[1:])
    return [(first, second) for first, second in pairs if first is not None
            and first.op == linear.op and first.ins[1:] == linear.ins[1:]]


def _passed_through(graph: Graph, linear: Node, norm: Node, runs: Collection[int]
                    ) -> list[tuple[Node, Node]] | None:
    """(node that scales a gradient, node that takes it through the layer) for every gradient that
    passes both; None if the weight is read in any other way, `runs` of the layer aside."""
    found = []
    for reader in graph.readers(linear.ins[1]):
        if id(reader) in runs:
            continue
        scaling = _single_writer(graph, reader.ins[0])
        if reader.op != f"{linear.op}_bwd_x" or reader.ins[1] != linear.ins[1] or \
                scaling is None or \
                scaling.op != GRADIENTS[norm.op] or scaling.ins[1] != _factor_of(norm):
            return None
        found.append((scaling, reader))
    return found


def _factor_of(norm: Node) -> str:
    """The operand that its gradient is multiplied by."""
    return norm.ins[2] if norm.op == "standardize" else norm.ins[1]


def _affine(op: str, operands: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """(factor, shift) per channel of what a norm adds to a layer."""
    if op == "standardize":
        mean, scale = operands
        return scale, -mean * scale
    return operands[0], operands[1] if op == "scale_shift" else np.zeros(1)


def _wide(value: np.ndarray) -> np.ndarray:
    return np.asarray(value, np.float64)
