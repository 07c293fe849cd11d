"""Where a model divides into a frozen front and the part behind it that is trained."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ..ir import Graph, Node


@dataclass(frozen=True)
class Cut:
    """One tensor, `at`, that everything behind it depends on; the front computes it."""

    at: str
    front: tuple[Node, ...]
    behind: tuple[Node, ...]

    def behind_of(self, graph: Graph) -> tuple[Node, ...]:
        """The same part of a graph with a node for each of the model's."""
        return graph.nodes[len(self.front):]


def first_trained(model: Graph, trained: Collection[str]) -> Cut:
    """The last place in front of all trained layers that only one value crosses.

    What crosses there is what has to be stored to train the rest again: the latent activations of
    Pellegrini et al. 2020 ("Latent replay for real-time continual learning").  At worst it is the
    model's input.
    """
    trained = set(trained)
    nodes = model.nodes
    frozen = next((i for i, n in enumerate(nodes) if trained.intersection(n.ins)), len(nodes))
    for count in range(frozen, 0, -1):
        crossing = _crossing(model, count)
        if len(crossing) == 1:
            return Cut(crossing.pop(), nodes[:count], nodes[count:])
    return at_input(model)


def at_input(model: Graph) -> Cut:
    """The cut in front of everything."""
    (x,) = model.of_kind("input")
    return Cut(x.name, (), model.nodes)


def _crossing(model: Graph, count: int) -> set[str]:
    """Values made by the input or the first `count` nodes and read behind them."""
    made = {t.name for t in model.of_kind("input")}.union(*(n.outs for n in model.nodes[:count]))
    read = set(model.outputs).union(*(n.ins for n in model.nodes[count:]))
    return made & read
