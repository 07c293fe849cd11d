"""Suite `memory`: what training takes of RAM, from the way frameworks do it to a sparse recipe.

One sample a step, SGD, in f16.  Of each network five figures, each with what the one before has:

    a  framework: the graph as given; every op's output, its gradient and every weight gradient is
       kept to the end of the step.  Batch normalisation counts as one op.
    b  lifetimes: memory is free once its value has been read for the last time, or is taken over
       in place; weights are updated at the end of the step.
    c  order: batch normalisation folded, weights updated as their gradients come, in the order
       that has least alive, sums of branches in place.
    d  saved: outputs of relu as bits, layer inputs in i8, and what else saves RAM.
    e  sparse: as d, by the recipe NAME-sparse.toml, which `edgetrain compile --ram` found.

Everything is trained but in e.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from .. import paths
from ..compiler import folded, planned, run, written
from ..economy import economical
from ..export.program import Program
from ..importer.model import Model
from ..ir import Graph
from ..learn import call_lists
from ..learn.parameters import count_weights
from ..ops import OPS
from ..ops.update import UPDATE_OPS
from ..passes import typing
from ..plan.layout import Layout, lay_out
from ..recipe import Memory, Recipe
from .nets import model
from .row import step_recipe

STEPS = {"a": "framework", "b": "lifetimes", "c": "order", "d": "saved", "e": "sparse"}
NETWORKS = {"resnet8": "ResNet-8", "ds_cnn": "DS-CNN", "autoencoder": "autoencoder",
            "mobilenet_v2": "MobileNetV2-0.35", "mlp": "MLP"}
HALF_A_NORM = ("standardize", "standardize_bwd_x")          # the other half is scale_shift, scale
ENDS = "end_step"
MODE = "f16"


@dataclass(frozen=True)
class Taken:
    """RAM of one network done in one way, in bytes, and how many of its weights are trained."""

    network: str
    step: str                   # a key of STEPS
    state_bytes: int
    arena_bytes: int
    trained: int
    weights: int
    graphs: Mapping[str, Graph] = field(default_factory=dict, repr=False)
    layout: Layout | None = field(default=None, repr=False)

    @property
    def bytes(self) -> int:
        return self.state_bytes + self.arena_bytes

    def program(self, isas: Sequence[str], board: str) -> Program:
        """What runs on a board; not of step a, which no plan of memory is made for."""
        def meta(layers):
            return {"board": board, "precision": MODE, "layers": layers, "batch": 1}
        return written(self.graphs, self.layout, MODE, meta, isas=isas, board=board)


def full_recipe(network: str) -> Recipe:
    """Every layer trained, one sample a step, SGD."""
    recipe = step_recipe(MODE)
    return replace(recipe, loss="mse", targets="input") if network == "autoencoder" else recipe


def sparse_recipe(network: str) -> Recipe:
    return Recipe.load(paths.DATA / "examples" / "models" / f"{network}-sparse.toml")


def memory_of(network: str) -> list[Taken]:
    """The figures of one network, in the order of STEPS."""
    given, recipe, sparse = model(network), full_recipe(network), sparse_recipe(network)
    whole = folded(given)
    unfolded = _typed(given, recipe)
    ordered = {name: economical(graph, 0, kinds=("strips",))
               for name, graph in _typed(whole, recipe).items()}
    rounded = replace(recipe, memory=Memory("i8"))

    def taken(step: str, trains: Recipe, of: Model, planned_: tuple) -> Taken:
        graphs, layout = planned_
        return Taken(network, step, layout.state_bytes, layout.arena_bytes,
                     *count_weights(of.graph, trains),
                     graphs, layout)

    last = {name: _updates_last(graph) for name, graph in unfolded.items()}
    weights = count_weights(given.graph, recipe)
    return [Taken(network, "a", *_framework(unfolded["train"]), *weights),
            taken("b", recipe, given, (last, lay_out(last))),
            taken("c", recipe, whole, (ordered, lay_out(ordered))),
            taken("d", rounded, whole, _least(whole, rounded)),
            taken("e", sparse, whole, _least(whole, sparse))]


def _typed(given: Model, recipe: Recipe) -> dict[str, Graph]:
    precision = recipe.precision
    rows = typing(mode=precision.storage, master=precision.master)
    return {name: run(graph, rows) for name, graph in call_lists(given.graph, recipe).items()}


def _least(given: Model, recipe: Recipe) -> tuple[dict[str, Graph], Layout]:
    return planned(call_lists(given.graph, recipe), recipe, 0)


def _framework(train: Graph) -> tuple[int, int]:
    """(state, all else) where every op's result has memory of its own."""
    results = [name for node in train.nodes if not OPS[node.op].is_view
               and node.op not in HALF_A_NORM for name in node.outs]
    kept = {*results, *(t.name for t in train.of_kind("input"))}
    return (sum(t.bytes for t in train.of_kind("state")),
            sum(train[name].bytes for name in kept if train[name].kind != "state"))


def _updates_last(graph: Graph) -> Graph:
    """The graph with all weights updated once all gradients exist."""
    updates = [node for node in graph.nodes if node.op in UPDATE_OPS]
    others = [node for node in graph.nodes if node.op not in UPDATE_OPS]
    end = next((i for i, node in enumerate(others) if node.op == ENDS), len(others))
    return replace(graph, nodes=(*others[:end], *updates, *others[end:]))
