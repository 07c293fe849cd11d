"""Truncated backpropagation through time: how many steps the gradient of a recurrent layer goes
back, which `steps` of a layer's rule says.

Williams and Peng 1990; with one step, nothing goes back through the recurrence at all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from ..errors import EdgetrainError
from ..ir import Graph, Node
from ..recipe import Recipe

RECURRENT = ("recur",)      # ops that have the attribute `steps`


def with_steps(model: Graph, recipe: Recipe) -> Graph:
    """The model whose recurrent nodes know their rule's `steps`.

    A rule that names one layer must name a recurrent one; others are not what wildcards mean.
    """
    layers = {node.source: node for node in model.nodes}
    recurrent = {node.source for node in model.nodes if node.op in RECURRENT}
    for rule in recipe.layers:
        if rule.steps is not None and rule.names_one and rule.pattern in layers and \
                rule.pattern not in recurrent and recipe.rule_for(rule.pattern) is rule:
            raise EdgetrainError(f"layer {rule.pattern!r} ({layers[rule.pattern].op}) has no time "
                                 "steps", where=f"recipe: layers.{rule.pattern!r}",
                                 hint="steps goes with recurrent layers such as RNN; remove it")
    return set_steps(model, lambda node: recipe.rule_for(node.source).steps)


def set_steps(model: Graph, steps_of: Callable[[Node], int | None]) -> Graph:
    """The model, its recurrent nodes with so many steps; None: as they are."""
    nodes = []
    for node in model.nodes:
        steps = steps_of(node) if node.op in RECURRENT else None
        nodes.append(node if steps is None else
                     replace(node, attrs=MappingProxyType({**node.attrs, "steps": steps})))
    return replace(model, nodes=tuple(nodes))
