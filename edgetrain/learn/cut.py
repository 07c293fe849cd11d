"""Where a model divides into a frozen front and the part behind it that is trained."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ..ir import Graph, Node
from ..ops import OPS


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


def front_once(model: Graph, trained: Collection[str], *, always: bool = False) -> Cut:
    """Where to run a model from a second time, its trained weights having changed.

    At `first_trained`, unless keeping that value takes more elements than keeping the input and
    running everything again; `always`: even then.
    """
    found, whole = first_trained(model, trained), at_input(model)
    outputs = set(model.outputs)
    once = max(_most_alive(model, found.front, {found.at}),
               _most_alive(model, found.behind, {found.at, *outputs}))
    again = _most_alive(model, whole.behind, {whole.at, *outputs})
    return found if always or once <= again else whole


def _most_alive(model: Graph, nodes: Sequence[Node], stays: Collection[str]) -> int:
    """Elements of values alive at most while nodes run; those that stay are there to the end."""
    shown: dict[str, str] = {}          # view -> what it shows
    last: dict[str, int] = {}
    for i, node in enumerate(nodes):
        if OPS[node.op].is_view:
            shown[node.outs[0]] = shown.get(node.ins[0], node.ins[0])
        last |= {shown.get(name, name): i for name in (*node.ins, *node.outs)}
    stays = {shown.get(name, name) for name in stays}
    values = {name for name in last if model[name].kind in ("arena", "input")}
    made = {name for node in nodes for name in node.outs}
    alive, most = values - made, 0
    for i, node in enumerate(nodes):
        alive |= {shown.get(name, name) for name in node.outs}
        over = 0                        # results that take the place of operands that end here
        if OPS[node.op].reuse and last[root := shown.get(node.ins[0], node.ins[0])] == i:
            over = 0 if root in stays else model[root].size
        most = max(most, sum(model[name].size for name in alive) - over)
        alive = {name for name in alive if name in stays or last[name] > i}
    return most
