"""A store of samples in the state of a program: labels, rows, counts, and how they are reached."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph, Node
from ..ops.emit import Emitter
from ..ops.replay import POLICIES
from ..recipe import Recipe
from .cut import Cut, at_input, first_trained
from .losses import TARGET, declare_target, targets_of

CONTROL = Emitter.ctl
NUMBERS = {"replay": 0x5EED0001, "guard": 0x5EED0002}    # whose random numbers


def fixed(lists: Mapping[str, Graph], kept: Mapping[str, np.ndarray]) -> dict[str, Graph]:
    """The lists with the replay store as constants: its tensors by name, nothing is added to it."""
    found = {}
    for name, graph in lists.items():
        if name == "remember":
            continue
        tensors = {n: replace(t, kind="const") if n in kept else t
                   for n, t in graph.tensors.items()}
        found[name] = replace(graph, tensors=tensors, values={**graph.values, **{
            n: v for n, v in kept.items() if n in tensors}})
    return found


@dataclass(frozen=True)
class Store:
    """The store `name` of `size` samples, taken where `cut` says."""

    name: str
    size: int
    dtype: str
    policy: str
    cut: Cut
    labels: bool                 # False: the targets are values, stored as rows of their own

    @staticmethod
    def of(name: str, size: int, dtype: str, policy: str, place: str, model: Graph,
           recipe: Recipe, trained) -> Store:
        cut = first_trained(model, trained) if place == "latent" else at_input(model)
        targets = targets_of(recipe)
        if targets in ("none", "input"):
            why = recipe.loss if targets == "none" else 'targets = "input"'
            raise EdgetrainError(f"samples are stored with their targets, {why} has none",
                                 where=f"recipe: {name}", hint=f"leave [{name}] out, or train "
                                 "towards labels or values")
        return Store(name, size, dtype, policy, cut, targets == "labels")

    def declare(self, g: Emitter, outputs: int) -> None:
        """The state of the store; `outputs` of the model are its classes."""
        elements = math.prod(g.shape(self.cut.at))
        classes = outputs if self.labels else 1
        self._rows(g, "x", elements)
        if not self.labels:
            g.state(f"{self.name}:t", np.zeros((self.size, outputs), np.float16), "f16")
            g.tensor(f"{self.name}:class", (1,), "i32", "const", np.zeros(1, np.int32))
        g.state(f"{self.name}:labels", np.zeros(self.size, np.int32), "i32")
        g.state(f"{self.name}:seen", np.zeros(classes, np.int32), "i32")

    def _rows(self, g: Emitter, part: str, elements: int) -> None:
        dtype = {"i8": np.int8, "f16": np.float16}[self.dtype]
        g.state(f"{self.name}:{part}", np.zeros((self.size, elements), dtype), self.dtype)
        if self.dtype == "i8":
            g.state(f"{self.name}:{part}.scale", np.zeros(self.size, np.float32), "f32")

    def put_list(self, base: Graph, recipe: Recipe) -> Graph:
        """Offer one sample to the store: input and target are written from outside."""
        g = Emitter(replace(base, nodes=self.cut.front), source=self.name)
        target = declare_target(g, recipe, base.outputs[0])
        slot = g.replay_slot(target if self.labels else f"{self.name}:class",
                             f"{self.name}:labels", f"{self.name}:seen", CONTROL,
                             policy=POLICIES[self.policy], tensor=NUMBERS[self.name])
        g.op(f"store_{self.dtype}", _flat(g, self.cut.at), slot, *self._latents())
        if not self.labels:
            g.op("store_f16", _flat(g, target), slot, f"{self.name}:t")
        return g.graph(())

    def draw(self, g: Emitter) -> tuple[str, str]:
        """A sample at random; returns (slot, target)."""
        found = g.replay_draw(f"{self.name}:labels", f"{self.name}:seen", CONTROL,
                              tensor=NUMBERS[self.name])
        return self._load(g, *found)

    def next(self, g: Emitter) -> tuple[str, str]:
        """The samples in turn; returns (slot, target)."""
        found = g.replay_next(f"{self.name}:labels", f"{self.name}:seen", f"{self.name}:cursor")
        return self._load(g, *found)

    def _load(self, g: Emitter, slot: str, label: str) -> tuple[str, str]:
        at = self.cut.at
        row = g.op(f"load_{self.dtype}", *self._latents(), slot)
        g.tensors[at] = replace(g.tensors[at], kind="arena")     # the input too: nobody writes it
        g.nodes.append(Node("reshape", (row,), (at,), source=self.name))
        if self.labels:
            return slot, label
        target = g.tensor(TARGET, g.shape(f"{self.name}:t")[1:], "f32")
        g.op("load_f16", f"{self.name}:t", slot, into=(target,))
        return slot, g.reshape(target, (1, *g.shape(target)))

    def _latents(self) -> list[str]:
        """The rows and, of whole numbers, their scales."""
        return [f"{self.name}:x", *([f"{self.name}:x.scale"] if self.dtype == "i8" else [])]


def _flat(g: Emitter, x: str) -> str:
    return g.reshape(x, (math.prod(g.shape(x)),))
