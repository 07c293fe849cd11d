"""Loss of plasticity measured: a long sequence of tasks, with and without [continual].

    python benchmarks/plasticity.py

Writes benchmarks/plasticity.json and makes benchmarks/PLASTICITY.md.  Every task is the 8x8 digits
anew, their pixels in another order or the ten classes under other names; a network sees 500 images
once, one by one, and is asked about 300 others before the next task begins.  Accuracies are of
programs on the host, whose bits are those of the boards; instructions are counted on the simulated
board qemu-rv32-zvfh.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from pathlib import Path

import numpy as np

import edgetrain as et

HERE = Path(__file__).resolve().parent
DATA = HERE.parent / "examples" / "data" / "digits.npz"
SEEDS = (1, 2, 3)
TASKS, TRAINED, ASKED = 60, 500, 300
UNITS = 32                       # of each of two hidden layers
SETTINGS = (("pixels", "sgd", 0.03), ("pixels", "adam", 0.001), ("pixels", "adam", 0.003),
            ("labels", "sgd", 0.03))
VARIANTS = {                     # name -> weight decay, [continual]
    "nothing": (0.0, None), "weight decay 1e-4": (1e-4, None), "weight decay 1e-3": (1e-3, None),
    "[continual], rate = 1e-4": (0.0, et.Continual()),
    "[continual], rate = 1e-3": (0.0, et.Continual(rate=1e-3)),
    "a new network for every task": (0.0, None)}
COUNTED = {"sgd": 0.03, "adam": 0.003}


def model(seed: int) -> et.Model:
    x = et.Input((64,))
    h = et.ReLU()(et.Dense(UNITS)(et.ReLU()(et.Dense(UNITS)(x))))
    return et.Model(x, et.Dense(10)(h), seed=seed)


def recipe(variant: str, optimizer: str, lr: float, seed: int, **more) -> et.Recipe:
    decay, part = VARIANTS[variant]
    return et.Recipe(seed=seed, continual=part, **more,
                     optimizer=et.Optimizer(optimizer, lr=lr, weight_decay=decay))


def tasks(kind: str, seed: int) -> Iterator[tuple[np.ndarray, ...]]:
    """(x, y) to train on, one after the other, and (x, y) to be asked about."""
    found = np.load(DATA)
    pixels = found["x"].reshape(-1, 64).astype(np.float32) / 16
    labels = found["y"].astype(int)
    rng = np.random.default_rng(seed)
    for _ in range(TASKS):
        rows = rng.permutation(len(labels))[:TRAINED + ASKED]
        x, y = pixels[rows], labels[rows]
        if kind == "pixels":
            x = x[:, rng.permutation(64)]
        else:
            y = rng.permutation(10)[y]
        yield x[:TRAINED], y[:TRAINED], x[TRAINED:], y[TRAINED:]


def measure(setting: tuple) -> dict:
    (kind, optimizer, lr), variant, seed = setting
    session = et.Session(et.compile(model(seed), recipe(variant, optimizer, lr, seed)),
                         et.connect())
    accuracies = []
    for x, y, asked, answers in tasks(kind, seed):
        if variant.startswith("a new"):
            session.device.restart()
        list(session.fit(x, y, epochs=1))
        accuracies.append(round(session.evaluate(asked, answers).accuracy, 4))
    weights = session.weights()
    hidden = np.maximum(asked @ weights["dense_1.w"] + weights["dense_1.b"], 0)
    return {"tasks": kind, "optimizer": optimizer, "lr": lr, "learner": variant, "seed": seed,
            "accuracy": accuracies, "dead": int(((hidden > 0).mean(axis=0) < 0.01).sum())}


# -- instructions ---------------------------------------------------------------------------------

def instructions() -> list[dict]:
    """Of one sample at batch 1, and of a sample and an update at batch 8."""
    rows = []
    device = et.connect("sim", count_instructions=True)
    try:
        for optimizer, variant in product(COUNTED, ("nothing", "[continual], rate = 1e-3")):
            rows.append({"optimizer": optimizer, "learner": variant,
                         **_count(device, optimizer, variant)})
    finally:
        device.close()
    return rows


def _count(device, optimizer: str, variant: str) -> dict[str, int]:
    x, y, *_ = next(tasks("pixels", 1))
    found = {}
    for batch, lists in ((1, ("train",)), (8, ("accumulate", "update"))):
        session = et.Session(et.compile(model(1), recipe(variant, optimizer, COUNTED[optimizer], 1,
                                                         batch=batch)), device)
        found["state"] = found.get("state", session.program.state_bytes)
        found["arena"] = found.get("arena", session.program.arena_bytes)
        counts = {name: [] for name in lists}
        for i in range(160):
            for name in lists:
                sample = (x[i], y[i]) if name != "update" else ()
                counts[name].append(session.run(name, *sample).instructions)
        for name, of in counts.items():
            found[name] = int(np.median(of))
            if name == "train":         # units become mature, and some begin anew
                found["train, at most"] = max(of)
    return found


# -- tables ---------------------------------------------------------------------------------------

def write_results(found: dict, folder: Path = HERE) -> None:
    rows = found["rows"]
    parts = ["# Loss of plasticity\n", f"Made by `benchmarks/plasticity.py`: {TASKS} tasks, "
             f"{TRAINED} images of each, once, one by one; accuracy on {ASKED} others at the end "
             "of each task, mean of "
             f"{len(SEEDS)} seeds, in brackets the worst. A network of two hidden layers of "
             f"{UNITS} relus, f32. `dead`: units of the first layer, of {UNITS}, that are above 0 "
             "for less than 1 % of the last task's images.\n"]
    for kind, optimizer, lr in SETTINGS:
        mine = [r for r in rows if (r["tasks"], r["optimizer"], r["lr"]) == (kind, optimizer, lr)]
        parts += [f"## {kind}, {optimizer}, lr {lr:g}\n", _table(mine), ""]
    parts += ["## What it costs\n", "Instructions on qemu-rv32-zvfh: medians, and at batch 1 the "
              "most, which is a step that begins a unit of each layer anew; `accumulate` and "
              "`update` at batch 8, without such a step. State and arena in bytes, at batch 1.\n",
              _costs(found["instructions"]), ""]
    (folder / "PLASTICITY.md").write_text("\n".join(parts))


def _table(rows: list[dict]) -> str:
    lines = ["| against it | tasks 1-10 | 26-35 | 51-60 | dead |", "|" + " --- |" * 5]
    for learner in VARIANTS:
        mine = [r for r in rows if r["learner"] == learner]
        cells = [learner]
        for part in (slice(0, 10), slice(25, 35), slice(50, 60)):
            means = [np.mean(r["accuracy"][part]) for r in mine]
            cells.append(f"{np.mean(means):.3f} ({min(means):.3f})")
        cells.append(f"{np.mean([r['dead'] for r in mine]):.0f}")
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _costs(rows: list[dict]) -> str:
    columns = [key for key in rows[0] if key not in ("optimizer", "learner")]
    lines = ["| optimizer | against it | " + " | ".join(columns) + " |",
             "|" + " --- |" * (len(columns) + 2)]
    for row in rows:
        cells = [row["optimizer"], row["learner"], *(f"{row[key]:,}" for key in columns)]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    with ProcessPoolExecutor(args.jobs) as pool:
        rows = list(pool.map(measure, product(SETTINGS, VARIANTS, SEEDS)))
    found = {"rows": rows, "instructions": instructions()}
    (HERE / "plasticity.json").write_text(json.dumps(found) + "\n")
    write_results(found)


if __name__ == "__main__":
    main()
