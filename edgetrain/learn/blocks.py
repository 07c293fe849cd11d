"""Blocks of a model: what local learning rules train by a signal of their own.

A block begins where a layer with a weight takes the only value that is there, so that nothing but
one value goes from block to block; a residual connection stays inside one.  What follows the layer
(activation, normalisation, pooling) belongs to it, and so does the recurrence of a recurrent layer.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..ir import Graph, Node
from ..ops import OPS
from ..ops.emit import Emitter
from .forms import operands

POOLS = ("max_pool2d", "avg_pool2d", "global_mean", "global_max")
PASSED_ON = (*POOLS, "concat", "dropout", "dropout_train")  # ops behind which no signal is made
OF_ROWS = ("recur",)        # ops whose result is a matrix of steps, a sample only behind a view


@dataclass(frozen=True)
class Block:
    """Nodes of a model that follow each other."""

    nodes: tuple[Node, ...]

    @property
    def begin(self) -> Node:
        """Its first layer with a weight; of a block without, its first node."""
        return next((n for n in self.nodes if OPS[n.op].linear), self.nodes[0])

    @property
    def layer(self) -> str:
        """The name of that layer."""
        return self.begin.source

    @property
    def trunk(self) -> tuple[Node, ...]:
        """Its nodes without the pooling and reshaping of one value at its end."""
        found, read, made = self.nodes, set(), set()
        for count in range(len(self.nodes) - 1, 0, -1):
            node = self.nodes[count]
            if not _passes_on(node):
                break
            made.update(node.outs)
            read.update(node.ins)
            before = self.nodes[count - 1]
            if read - made <= {before.outs[0], Emitter.ctl} and before.op not in OF_ROWS:
                found = self.nodes[:count]
        return found

    @property
    def out(self) -> str:
        """The value that goes to the next block."""
        return self.nodes[-1].outs[0]

    @property
    def tap(self) -> str:
        """The value that a local signal is made of: activations before they are pooled."""
        return self.trunk[-1].outs[0]

    def trains(self, params: Collection[str]) -> bool:
        return any(name in params for node in self.nodes for name in node.ins)


def blocks_of(model: Graph, nodes: Sequence[Node]) -> list[Block]:
    """The blocks of `nodes`, which are the model's or the last of them, in order."""
    if not nodes:
        return []
    cuts = _cuts(model, nodes)
    begins = {0}
    for number, node in enumerate(nodes):
        if OPS[node.op].linear:
            begins.add(max((cut for cut in cuts if cut <= number), default=0))
    first_layer = next((i for i, n in enumerate(nodes) if OPS[n.op].linear), len(nodes))
    begins -= set(range(1, first_layer + 1))        # what comes before it belongs to the first
    edges = [*sorted(begins), len(nodes)]
    return [Block(tuple(nodes[a:b])) for a, b in pairwise(edges)]


def joined(blocks: Sequence[Block]) -> Block:
    return Block(tuple(node for block in blocks for node in block.nodes))


def weights_of(block: Block, model: Graph) -> list[str]:
    """The weights and biases of a block."""
    return [name for node in block.nodes for name in operands(node, model).values()]


def _cuts(model: Graph, nodes: Sequence[Node]) -> list[int]:
    """Numbers of nodes before which only one value is there that is still read."""
    last = {name: len(nodes) for name in model.outputs}
    for number, node in enumerate(nodes):
        last |= dict.fromkeys((name for name in node.ins if name not in model.outputs
                               and name in model.tensors), number)      # not the control block
    written = {out for node in nodes for out in node.outs}
    made = {name for name in last if model[name].kind == "input"
            or (model[name].kind == "arena" and name not in written)}
    found = []
    for number, node in enumerate(nodes):
        if sum(last[name] >= number for name in made) == 1:
            found.append(number)
        made |= {out for out in node.outs if out in last}
    return found


def _passes_on(node: Node) -> bool:
    return OPS[node.op].is_view or node.op in PASSED_ON
