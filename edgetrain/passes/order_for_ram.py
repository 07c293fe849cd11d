"""Reorder the nodes of a list so that as little as possible is alive at once."""

from __future__ import annotations

from dataclasses import replace

from ..ir import Graph
from ..schedule import Problem, best_order


def order_for_ram(graph: Graph) -> Graph:
    """The same nodes in an order with a lower peak of live bytes; the given order if none has.

    What a node reads is written before it, and what it overwrites has been read: results keep their
    bits.  A weight is updated as soon as its gradient exists and nothing needs the old value, and
    gradients of different branches are not alive together.
    """
    problem = Problem.of(graph)
    return replace(graph, nodes=problem.nodes_in(best_order(problem)))
