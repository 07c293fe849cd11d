"""What a recipe takes, by the real compiler and memory planner."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache

from ..compiler import compile as compile_model
from ..compiler import folded
from ..errors import DoesNotFit, EdgetrainError
from ..export.program import Program
from ..importer.model import Model
from ..instructions import per_step
from ..ir import Graph
from ..learn.parameters import count_weights
from ..recipe import Recipe

NAMES = ("ram_bytes", "flash_bytes", "instructions", "trained")     # of Limits
TRIES = 3               # to compile for what the compiler said it needs
HOPE = 0.5              # share of an arena that economy leaves at the least; trying takes long


@dataclass(frozen=True)
class Costs:
    """Of one plan."""

    state_bytes: int
    arena_bytes: int
    flash_bytes: int | None = None      # None where RAM does not do: there is no program
    instructions: int | None = None     # of a training step, estimated; None: nothing was measured
    trained: int = 0                    # weights and biases
    program: int = 0                    # equal for plans whose programs are equal

    @property
    def ram_bytes(self) -> int:
        return self.state_bytes + self.arena_bytes


@dataclass(frozen=True)
class Limits:
    """None: no limit."""

    ram_bytes: int | None = None
    flash_bytes: int | None = None
    instructions: int | None = None
    trained: int | None = None

    def excess(self, costs: Costs) -> float:
        """The largest ratio of what is taken to what there is; up to 1 all is met."""
        return max((taken / limit for _, limit, taken in self._known(costs)), default=0.0)

    def met(self, costs: Costs) -> bool:
        return not self.missed(costs)

    def missed(self, costs: Costs) -> list[str]:
        """The limits that are not met."""
        return [name for name, limit, taken in self._known(costs) if taken > limit]

    def _known(self, costs: Costs) -> list[tuple[str, int, int]]:
        return [(name, limit, taken) for name in NAMES
                if (limit := getattr(self, name)) is not None
                and (taken := getattr(costs, name)) is not None]


@dataclass(frozen=True)
class Meter:
    """Recipe -> the fields of its Costs, or None where the compiler refuses it.  Travels to other
    processes."""

    model: bytes                # pickled, once
    isas: tuple[str, ...]
    board: str
    room: int | None            # bytes of RAM; where they are too few, RAM goes before instructions
    thorough: bool = False      # the least RAM even where there is no hope that it is enough
    floor: int = 0              # bytes of arena that every plan has: those of inference

    def __call__(self, recipe: Recipe) -> dict | None:
        try:
            return asdict(self.costs(recipe))
        except EdgetrainError:
            return None

    def costs(self, recipe: Recipe) -> Costs:
        roomy = self._compiled(recipe, None)
        trained, _ = count_weights(self._graph(recipe), recipe)
        return replace(self._costs(recipe, roomy), trained=trained)

    def _graph(self, recipe: Recipe) -> Graph:
        model = unpickled(self.model)
        return (folded(model) if recipe.norm.fold else model).graph

    def _costs(self, recipe: Recipe, roomy: Program) -> Costs:
        if self.room is None or roomy.ram_bytes <= self.room:
            return costs_of(roomy, self.isas)
        hope = max(HOPE * roomy.arena_bytes, self.floor)
        if not self.thorough and roomy.state_bytes + hope > self.room:
            return Costs(roomy.state_bytes, roomy.arena_bytes)
        try:
            return costs_of(self._compiled(recipe, self.room, quick=not self.thorough), self.isas)
        except DoesNotFit as err:
            return Costs(err.state_bytes, err.arena_bytes)

    def _compiled(self, recipe: Recipe, room: int | None, *, quick: bool = False) -> Program:
        return compile_model(unpickled(self.model), recipe, isas=self.isas, board=self.board,
                             ram_bytes=room, quick=quick)

    def program(self, recipe: Recipe) -> Program:
        """The program for the room that there is, or the smallest if that is not enough."""
        room = self.room
        for _ in range(TRIES):
            try:
                return self._compiled(recipe, room)
            except DoesNotFit as err:
                room = err.state_bytes + err.arena_bytes
        return self._compiled(recipe, None)


def costs_of(program: Program, isas: Sequence[str]) -> Costs:
    return Costs(program.state_bytes, program.arena_bytes, program.flash_bytes,
                 per_step(program, isas), program=zlib.crc32(program.on_device))


@lru_cache(maxsize=2)
def unpickled(model: bytes) -> Model:
    """A process sees the same model many times."""
    return pickle.loads(model)
