"""From a budget to a training plan: which layers to train so that it fits.

    plan = edgetrain.search(model, recipe, ram_bytes=64 << 10, data=(x, y))
    plan.program.save("p.etp")
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Sequence
from concurrent.futures import Executor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np

from .checkpoint import weights_hash
from .contribution import Measured, Proxy, Result, Split, Trial, checked_split
from .errors import EdgetrainError
from .importer.model import Model
from .jobs import Journal, gather, processes
from .recipe import Recipe
from .recipe.write import to_toml
from .search import Limits, Plan, find, recipe_of
from .search.plan import Contribution, Progress, Setting, check, digest

EPOCHS = 5              # of training one option, with data
EVALUATIONS = 400       # plans that are compiled, at most


def search(model: Model, recipe: Recipe | None = None, *, ram_bytes: int | None = None,
           flash_bytes: int | None = None, instructions: int | None = None,
           trained: int | None = None,
           data: tuple[np.ndarray, np.ndarray | None] | None = None,
           contribution: Contribution | None = None, epochs: int = EPOCHS,
           isas: Sequence[str] = ("ref",), board: str = "", executor: Executor | None = None,
           jobs: int | None = None, resume: str | Path | None = None,
           evaluations: int = EVALUATIONS, seed: int = 1, progress: Progress | None = None) -> Plan:
    """Choose which layers to train, and how, for the most contribution under all limits.

    ram_bytes: for state and arena.  flash_bytes: for the program on the device
    (Program.flash_bytes).  instructions: of one training step, estimated.  trained: weights and
    biases that training changes.
    data: (x, y) to measure with what each layer contributes, in `epochs` epochs; without, a proxy
    from gradients is used.  contribution: a function of your own instead, of an Option.
    executor: where the work is done; by default that many processes as `jobs`, or as there are
    CPUs.  resume: a file for results, so that a search that was cut goes on.
    evaluations: plans that are compiled, at most.  The rest of `recipe` stays as it is, and what
    its [layers] freeze stays frozen.  EdgetrainError where no plan fits, with the nearest.
    """
    recipe = Recipe() if recipe is None else recipe
    for value, kind in ((model, Model), (recipe, Recipe)):
        if not isinstance(value, kind):
            raise EdgetrainError(f"{type(value).__name__} is not an edgetrain.{kind.__name__}",
                                 where="search")
    setting = Setting(model, recipe, Limits(ram_bytes, flash_bytes, instructions, trained),
                      tuple(isas), board, evaluations, seed)
    check(setting)
    if data is not None and contribution is not None:
        raise EdgetrainError("both data and a contribution are given", where="search",
                             hint="leave out one: the function decides what a layer is worth")
    progress = progress or (lambda text: lambda done, total: None)
    with ExitStack() as stack:
        journal = Journal(None if resume is None else Path(resume), _fingerprint(model))
        stack.callback(journal.close)
        executor = executor or stack.enter_context(processes(jobs))
        if data is None:
            key = "proxy" if contribution is None else "given"
            contribution = contribution or Proxy(pickle.dumps(model), recipe)
            return find(replace(setting, key=key), contribution, executor=executor,
                        journal=journal, progress=progress)
        trials = _Trials(setting, checked_split(model, recipe, *data), epochs, executor, journal,
                         progress)
        plan = find(replace(setting, key=trials.key), trials.contribution, executor=executor,
                    journal=journal, progress=progress)
        return trials.verified(plan)


class _Trials:
    """What is measured on data: every option alone, then the plan beside all and nothing."""

    def __init__(self, setting: Setting, split: Split, epochs: int, executor: Executor,
                 journal: Journal, progress: Progress):
        self.setting, self.executor = setting, executor
        self.journal, self.progress = journal, progress
        self.trial = Trial(pickle.dumps(setting.model), split, epochs)
        self.key = f"{_hash(split)}:{epochs}"
        self.start = self._results([setting.recipe], replace(self.trial, epochs=0), "start")[0]
        self.contribution = Measured(self.trial, setting.recipe, self.start)

    def verified(self, plan: Plan) -> Plan:
        """With what becomes of the samples held out: untrained, by the plan, and with everything
        trained that the recipe allows."""
        recipes = [recipe_of(plan.recipe, point.options)
                   for point in (plan.chosen, plan.everything)]
        results = (self.start, *self._results(recipes, self.trial, "verify"))
        by = "loss" if np.isnan(self.start.accuracy) else "accuracy"
        names = ("before", "plan", "everything")
        return replace(plan, judged_by=by, accuracies={
            name: getattr(each, by) for name, each in zip(names, results)})

    def _results(self, recipes: Sequence[Recipe], trial: Trial, what: str) -> list[Result]:
        keys = [f"{what}:{self.key}:{digest(to_toml(recipe))}" for recipe in recipes]
        found = gather(self.executor, trial, recipes, keys, self.journal, self.progress(what))
        return [Result(*each) for each in found]


def _fingerprint(model: Model) -> str:
    """Of its layers and weights."""
    graph = [(node.op, node.ins, node.outs, sorted(node.attrs.items()), node.source)
             for node in model.graph.nodes]
    return weights_hash(model.weights)[:24] + digest(repr(graph))[:8]


def _hash(split: Split) -> str:
    found = hashlib.sha256()
    for array in (split.x, split.y, split.held_x, split.held_y):
        if array is not None:
            found.update(repr((array.shape, array.dtype.str)).encode() + array.tobytes())
    return found.hexdigest()[:16]
