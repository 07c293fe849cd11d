"""Search the sparse recipes of the examples: at most half the RAM that training everything takes.

    python benchmarks/sparse.py watch       # writes examples/watch/recipe-sparse.toml
    python benchmarks/sparse.py vowel

What a layer contributes is measured on the calibration samples of every person, a quarter of which
is held out, and averaged; the samples by which `personalise.py` judges are not looked at.
"""

from __future__ import annotations

import argparse
import pickle
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "examples"
sys.path.insert(0, str(EXAMPLES))

import edgetrain as et  # noqa: E402
from edgetrain import boards  # noqa: E402
from edgetrain.contribution import Measured, Trial, split  # noqa: E402
from edgetrain.search import Option  # noqa: E402

FULL = {"watch": "recipe-full.toml", "vowel": "recipe.toml"}
BOARD = "qemu-rv32-zvfh"
EPOCHS = 10


@dataclass(frozen=True)
class Average:
    """Option -> its mean contribution over several persons."""

    each: tuple[Measured, ...]
    percent = True

    @property
    def about(self) -> str:
        return (f"accuracy gained when trained alone, mean over {len(self.each)} persons' "
                "calibration samples, of which a quarter is held out; the loss decides ties")

    def __call__(self, option: Option) -> float:
        return float(np.mean([measured(option) for measured in self.each]))


def tasks(name: str) -> list:
    host = et.connect("host")
    recipe = EXAMPLES / name / FULL[name]
    if name == "watch":
        from watch import task as watch
        return [watch.task(person, recipe) for person in watch.PERSONS]
    from vowel import task as vowel
    return [vowel.task(speaker, host, recipe) for speaker in vowel.SPEAKERS]


def measured(task) -> Measured:
    data = split(task.calibration.x, task.calibration.y, labels=True)
    trial = Trial(pickle.dumps(task.model), data, EPOCHS)
    return Measured(trial, task.recipe, trial.run(task.recipe, 0))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("task", choices=sorted(FULL))
    name = parser.parse_args().task
    found = tasks(name)
    model, recipe = found[0].model, found[0].recipe
    isas = boards.load(BOARD).kernels
    full = et.compile(model, recipe, isas=isas, board=BOARD)
    plan = et.search(model, recipe, ram_bytes=full.ram_bytes // 2, isas=isas, board=BOARD,
                     contribution=Average(tuple(map(measured, found))))
    (EXAMPLES / name / "recipe-sparse.toml").write_text(plan.recipe.text)
    print(plan.recipe.text)
    print(f"{plan.program.ram_bytes:,} of {full.ram_bytes:,} bytes of RAM")


if __name__ == "__main__":
    main()
