"""Find the plan: what the options are, what they are worth, what fits, and what else was seen."""

from __future__ import annotations

import hashlib
import math
import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from ..errors import EdgetrainError
from ..export.program import Program
from ..importer.model import Model
from ..instructions import measured
from ..jobs import Here, Journal, Tick, gather
from ..recipe import Recipe
from ..recipe.write import to_toml
from .choose import Problem, choose, count
from .costs import NAMES, Costs, Limits, Meter
from .options import Choice, Option, Space, candidates
from .text import head_of, notes_of
from .unmet import cannot_be_met

Contribution = Callable[[Option], float]
Progress = Callable[[str], Tick]            # starts a bar
NEAREST = 8             # plans that are looked at closely if none fits


@dataclass(frozen=True)
class Point:
    """A plan that was compiled."""

    options: tuple[Option, ...]
    contribution: float                     # the sum of its options'
    costs: Costs


@dataclass(frozen=True)
class Plan:
    """What a search found."""

    recipe: Recipe                          # its text says what was chosen, and why
    program: Program
    chosen: Point
    everything: Point                       # all that the recipe allows to train, fitting or not
    frontier: tuple[Point, ...]             # no other has more contribution and takes less of all
    contributions: Mapping[Option, float]
    limits: Limits
    about: str                              # what contributions are
    percent: bool                           # whether they are shares
    proven: bool                            # no plan that fits has more contribution
    compiled: int                           # plans that were looked at
    reused: int                             # results that an earlier run had found
    judged_by: str = "accuracy"             # or "loss": what accuracies are
    accuracies: Mapping[str, float] = field(default_factory=dict)   # of samples held out

    def shown(self, contribution: float) -> str:
        """A contribution for people."""
        if self.percent:
            return f"{100 * contribution:+.2f} %"
        return f"{contribution:#.3g}".rstrip(".")


@dataclass(frozen=True)
class Setting:
    """What a search is about and what it may use."""

    model: Model
    recipe: Recipe
    limits: Limits
    isas: tuple[str, ...] = ("ref",)
    board: str = ""
    evaluations: int = 400
    seed: int = 1
    key: str = ""                           # of contributions in the journal: data, epochs

    @property
    def room(self) -> int | None:
        return self.limits.ram_bytes


def find(setting: Setting, contribution: Contribution, *, executor: Executor | None = None,
         journal: Journal | None = None, progress: Progress | None = None) -> Plan:
    """Choose what to train.  EdgetrainError where nothing fits, with the nearest plan.

    contribution: what training one layer in one way is worth; it is asked once for every option,
    through the executor.  May have `about`, a few words, and `percent`, if values are shares.
    """
    search = _Search(setting, executor or Here(), journal or Journal(),
                     progress or (lambda text: silent))
    return search.run(contribution)


class _Search:
    def __init__(self, setting: Setting, executor: Executor, journal: Journal,
                 progress: Progress):
        check(setting)
        self.setting, self.executor = setting, executor
        self.journal, self.progress = journal, progress
        self.meter = Meter(pickle.dumps(setting.model), setting.isas, setting.board, setting.room)
        whole = replace(self.meter, room=None).program(setting.recipe)  # its mistakes show now
        self.prefix = f"{whole.id:08x}:{setting.room}:"     # of this compiler's costs
        self.space = Space(setting.recipe, tuple(candidates(setting.model,
                                                            setting.recipe).values()))
        # Where all plans can be tried, nothing may be left to hope.
        few = count([(None, *options) for options in self.space.table], setting.evaluations)
        self.meter = replace(self.meter, thorough=few <= setting.evaluations)

    def costs(self, choices: Sequence[Choice], tick: Tick, *, thorough: bool = False
              ) -> list[Costs | None]:
        """What plans take, compiled through the executor."""
        recipes = [self.space.recipe_of(choice) for choice in choices]
        meter = replace(self.meter, thorough=thorough or self.meter.thorough)
        keys = [self.prefix + "least:" * meter.thorough + digest(to_toml(r)) for r in recipes]
        found = gather(self.executor, meter, recipes, keys, self.journal, tick)
        return [None if each is None else Costs(**each) for each in found]

    def run(self, contribution: Contribution) -> Plan:
        setting, limits = self.setting, self.setting.limits
        self.meter = replace(self.meter, floor=self.floor())
        known = self.narrow()
        if not any(map(limits.met, known.values())):
            near = self.nearest(known)
            known |= near
            if not any(map(limits.met, near.values())):
                raise cannot_be_met(limits, self.space, near, self.meter)
        gains = self.gains(contribution)
        table = [(0.0, *(gains[option] for option in options)) for options in self.space.table]
        with self.bar("compile plans", setting.evaluations) as evaluate:
            problem = Problem(table, limits, evaluate, setting.evaluations, dict(known))
            proven = choose(problem, setting.seed)
            everything = tuple(map(len, self.space.table))
            (most,) = self.costs([everything], silent, thorough=True)
        points = {choice: Point(self.space.options(choice), problem.gain(choice), costs)
                  for choice, costs in problem.known.items() if costs is not None}
        chosen = points[problem.best]
        plan = Plan(self.space.written(problem.best), None, chosen,
                    Point(self.space.options(everything), problem.gain(everything), most),
                    frontier(points.values()), gains, limits,
                    getattr(contribution, "about", "what the given function says"),
                    bool(getattr(contribution, "percent", False)), proven, len(problem.known),
                    self.journal.reused)
        return self.finished(plan)

    def narrow(self) -> dict[Choice, Costs]:
        """Keep the options that are possible, and of those that make one program the last; returns
        what each takes alone."""
        every = self.space.every
        found = dict(zip(every, self.costs([self.space.alone(o) for o in every],
                                           self.progress("compile layers"))))
        table = []
        for options in self.space.table:
            last = {(costs.program, costs.ram_bytes): option for option in options
                    if (costs := found[option])}
            table.append(tuple(option for option in options if option in last.values()))
        self.space = replace(self.space, table=tuple(options for options in table if options))
        return {self.space.alone(option): found[option] for option in self.space.every}

    def nearest(self, known: Mapping[Choice, Costs]) -> dict[Choice, Costs]:
        """The plans that are next to the limits, with the least RAM that the compiler can do."""
        excess = self.setting.limits.excess
        near = sorted(known, key=lambda choice: (excess(known[choice]), choice))[:NEAREST]
        return dict(zip(near, self.costs(near, silent, thorough=True)))

    def floor(self) -> int:
        """Bytes of arena that no plan does without: the least of one that trains next to nothing,
        so that it is what inference takes."""
        least = self.space.alone(self.space.table[-1][0])
        (found,) = gather(self.executor, replace(self.meter, room=1, thorough=True),
                          [self.space.recipe_of(least)], [f"floor:{self.prefix}"], self.journal)
        return found["arena_bytes"] if found else 0

    def gains(self, contribution: Contribution) -> dict[Option, float]:
        every = self.space.every
        base = digest(to_toml(replace(self.setting.recipe, layers=())))
        keys = [f"gain:{self.setting.key}:{base}:" + digest(option.layer + repr(option.rule))
                for option in every]
        values = gather(self.executor, contribution, every, keys, self.journal,
                        self.progress("contributions"), what="contribution")
        for option, value in zip(every, values):
            if not isinstance(value, int | float) or not math.isfinite(value):
                raise EdgetrainError(f"the contribution is {value!r}, it must be a number",
                                     where=f"{option.layer} ({option.what})")
        return dict(zip(every, map(float, values)))

    @contextmanager
    def bar(self, text: str, total: int) -> Iterator[Callable]:
        """`costs` with one progress bar over all calls."""
        tick, done = self.progress(text), 0

        def evaluate(choices: Sequence[Choice]) -> list[Costs | None]:
            nonlocal done
            found = self.costs(choices, lambda part, _: tick(done + part, total))
            done += len(choices)
            return found
        yield evaluate

    def finished(self, plan: Plan) -> Plan:
        """With its recipe's text and its program."""
        text = to_toml(plan.recipe, head_of(plan, self.setting.board), notes_of(plan))
        recipe = Recipe.parse(text)
        return replace(plan, recipe=recipe, program=self.meter.program(recipe))


def silent(done: int, total: int) -> None:
    """No progress is shown."""


def check(setting: Setting) -> None:
    """Raise for a search that cannot be."""
    limits, recipe = setting.limits, setting.recipe
    if limits == Limits():
        raise EdgetrainError("a search needs a limit", where="search",
                             hint="give ram_bytes, flash_bytes, instructions or trained")
    for name in NAMES:
        value = getattr(limits, name)
        if value is not None and (not isinstance(value, int) or value < 1):
            raise EdgetrainError(f"{name} is {value!r}, it must be a whole number from 1",
                                 where="search")
    if limits.instructions and not measured(setting.isas):
        raise EdgetrainError(f"no kernel was measured for {setting.board or 'such a board'}, so "
                             "instructions cannot be estimated", where="search",
                             hint="do without that limit, or choose a board with vectors")
    if recipe.rule != "backprop":
        raise EdgetrainError(f"rule {recipe.rule!r} has no layers to choose from: it learns from "
                             "the features of a frozen network", where="recipe",
                             hint='search with rule = "backprop", or compile without a budget')


def frontier(points: Iterable[Point]) -> tuple[Point, ...]:
    """Plans that no other beats: none has as much contribution for as little RAM and as few
    instructions, as far as those are known.  The least RAM comes first."""
    kept: list[Point] = []
    for point in sorted(points, key=lambda p: (p.costs.ram_bytes, -p.contribution,
                                               p.costs.instructions or 0)):
        if not any(_beats(other, point) for other in kept):     # what beats it came before it
            kept.append(point)
    return tuple(kept)


def _beats(a: Point, b: Point) -> bool:
    """As good in all; a takes no more RAM."""
    steps = a.costs.instructions, b.costs.instructions
    return a.contribution >= b.contribution and (None in steps or steps[0] <= steps[1])


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
