"""One row of a suite: call lists as a learning rule makes them, and what is measured of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..compiler import assembled
from ..export.program import Program
from ..ir import Graph, Stage
from ..ops import OPS, node_dims
from ..passes import typing
from ..recipe import Optimizer, Precision, Recipe
from ..recipe.precision import STORAGE

MODES = tuple(STORAGE)


@dataclass(frozen=True)
class Row:
    name: str
    work: str                   # what it does, in words
    recipe: Recipe
    lists: Callable[[Recipe], Mapping[str, Graph]]
    call_list: str              # the one that is measured

    @property
    def mode(self) -> str:
        return self.recipe.precision.mode

    def compiled(self, isas: Sequence[str], board: str) -> Program:
        """The program, as if there were RAM enough."""
        def meta(graphs, layout, layers):
            return {"board": board, "precision": self.mode, "layers": layers, "batch": 1}
        return assembled(self.lists(self.recipe), self.recipe, meta, isas=isas, board=board)

    def macs(self) -> int:
        """Useful multiply-adds: those of the mathematics, whatever passes and kernels make of it.
        A gradient that nothing reads, as that of the first layer's input, is none."""
        graph = self.lists(self.recipe)[self.call_list]
        precision = self.recipe.precision
        for rewrite, stage in typing(mode=precision.storage, master=precision.master):
            if stage <= Stage.TRAINING:
                graph = rewrite(graph)
        return sum(int(OPS[n.op].macs(node_dims(n, graph))) for n in graph.nodes
                   if not OPS[n.op].is_view)


def step_recipe(mode: str, rounding: str = "nearest") -> Recipe:
    """A training step as the suites measure it: one sample, SGD."""
    return Recipe(batch=1, optimizer=Optimizer("sgd", lr=0.01),
                  precision=Precision(mode, rounding=rounding))
