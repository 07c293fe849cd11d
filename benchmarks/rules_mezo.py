"""Fine-tuning without a backward pass: digits learned upright, then all turned by 90 degrees."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from statistics import fmean, pstdev

import numpy as np

from edgetrain import build, compiler, paths
from edgetrain.device.host import HostDevice
from edgetrain.importer.model import Model
from edgetrain.jobs import Journal, gather, processes
from edgetrain.recipe import LayerRule, Optimizer, Recipe, Schedule
from edgetrain.session import Session
from edgetrain.suites.cells import WORK
from edgetrain.suites.images import load
from edgetrain.suites.rules import FROZEN, SLOW_FROM, SLOWER, Cell

NET, SIDE, SEEDS = "64-128-10", 8, (0, 1, 2)
ALL = (LayerRule("*"),)
SAMPLES = 1437


@dataclass(frozen=True)
class Tuning:
    """How the turned images are learned; without steps, not at all."""

    name: str
    rule: str = "backprop"
    layers: tuple[LayerRule, ...] = FROZEN
    lr: float = 0.3
    batch: int = 32
    steps: int = 0

    @property
    def epochs(self) -> int:
        return round(self.steps * self.batch / SAMPLES)

    def recipe(self, seed: int) -> Recipe:
        every = max(1, int(SLOW_FROM * self.epochs)) * -(-SAMPLES // self.batch)
        return Recipe(rule=self.rule, batch=self.batch, seed=seed + 1, layers=self.layers,
                      optimizer=Optimizer(lr=self.lr),
                      schedule=Schedule("step", every=every, gamma=SLOWER))


TUNINGS = (
    Tuning("before"),
    Tuning("backprop, last layer", steps=1800),
    Tuning("backprop, all layers", layers=ALL, steps=1800),
    Tuning("mezo, last layer", "mezo", lr=0.01, batch=64, steps=2000),
    Tuning("mezo, last layer, longer", "mezo", lr=0.01, batch=64, steps=8000),
    Tuning("mezo, all layers", "mezo", ALL, lr=0.001, batch=64, steps=2000),
    Tuning("mezo, all layers, longer", "mezo", ALL, lr=0.001, batch=64, steps=8000),
)


def turned(x: np.ndarray) -> np.ndarray:
    return np.rot90(x.reshape(-1, SIDE, SIDE), 1, (1, 2)).reshape(len(x), -1)


@cache
def upright(seed: int) -> Model:
    """The network that has learned the images as they are."""
    cell, data = Cell(NET, "backprop", "f32", seed, 40), load("digits")
    session = Session(compiler.compile(cell.model(), cell.recipe()),
                      HostDevice(build.host_library()))
    for _ in session.fit(data.x, data.y, epochs=cell.epochs, seed=seed):
        pass
    return cell.model().with_weights(session.merged_weights())


def tuned(item: tuple[Tuning, int]) -> dict:
    """Percent of the turned test images, and bytes of the program."""
    tuning, seed = item
    data, model = load("digits"), upright(seed)
    program = compiler.compile(model, tuning.recipe(seed))
    session = Session(program, HostDevice(build.host_library()))
    if tuning.steps:
        for _ in session.fit(turned(data.x), data.y, epochs=tuning.epochs, seed=seed):
            pass
    right = session.evaluate(turned(data.test_x), data.test_y).accuracy
    return {"accuracy": 100 * right, "state_bytes": program.state_bytes,
            "arena_bytes": program.arena_bytes}


def fine_tuning(jobs: int) -> dict[str, Mapping]:
    """Name -> percentages of all seeds, bytes, steps."""
    items = [(tuning, seed) for tuning in TUNINGS for seed in SEEDS]
    journal = Journal(paths.build_dir() / "suite-rules-turned.jsonl", work=WORK)
    with closing(journal), processes(jobs) as executor:
        ids = [f"{compiler.compile(upright(s), t.recipe(s)).id:08x}" for t, s in items]
        keys = [f"turned {t.name} {t.steps} seed {s} {i}" for (t, s), i in zip(items, ids)]
        results = gather(executor, tuned, items, keys, journal, work=WORK)
    found: dict[str, Mapping] = {}
    for (tuning, _), result in zip(items, results):
        row = found.setdefault(tuning.name, {**result, "accuracies": [], "steps": 0})
        row["accuracies"].append(result["accuracy"])
        row["steps"] = tuning.epochs * -(-SAMPLES // tuning.batch)
    for row in found.values():
        del row["accuracy"]
        row["mean"], row["std"] = fmean(row["accuracies"]), pstdev(row["accuracies"])
    return found
