"""The learning kit measured: forgetting with and without replay, latent replay, the guard.

    python benchmarks/continual.py digits      # classes 0-4, then 5-9
    python benchmarks/continual.py watch       # a new user, old ones replayed from a store
    python benchmarks/continual.py vowel

Writes benchmarks/continual-NAME.json and makes benchmarks/CONTINUAL.md anew.  Accuracies are of
programs on the host, whose bits are those of the boards; instructions are counted on the simulated
board qemu-rv32-zvfh.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "examples"
sys.path.insert(0, str(EXAMPLES))
import trivial  # noqa: E402
from personalise import load_task  # noqa: E402

import edgetrain as et  # noqa: E402
from edgetrain import kit  # noqa: E402

SEEDS = (1, 2, 3)
F16 = et.Precision("f16")
STORE = 50                       # replayed samples on the device, digits
PER_CLASS = 10                   # samples of each class: 50 for each of the two steps
EPOCHS = 30
LATENT = (et.LayerRule("conv*", "frozen"), et.LayerRule("*"))


# -- digits, class-incremental --------------------------------------------------------------------

def digits_model() -> et.Model:
    return et.Sequential([
        et.Conv2D(8, 3, padding="same"), et.ReLU(), et.MaxPool2D(2),
        et.Conv2D(16, 3, padding="same"), et.ReLU(), et.MaxPool2D(2),
        et.Flatten(), et.Dense(32), et.ReLU(), et.Dense(10, name="head")],
        input_shape=(8, 8, 1), standardize=(4.9, 6.0))


def digits_split(seed: int):
    """(first, second) training rows and the evaluation rows, disjoint."""
    found = np.load(EXAMPLES / "data" / "digits.npz")
    x, y = found["x"].astype(np.float32), found["y"].astype(int)
    order = np.random.default_rng(seed).permutation(len(y))
    train = np.concatenate([order[y[order] == c][:PER_CLASS] for c in range(10)])
    rest = np.setdiff1d(order, train)
    first, second = train[y[train] < 5], train[y[train] >= 5]
    return (x[first], y[first]), (x[second], y[second]), (x[rest], y[rest])


def digits_recipe(layers=(et.LayerRule("*"),), **parts) -> et.Recipe:
    return et.Recipe(batch=10, optimizer=et.Optimizer("adam", lr=4e-3), precision=F16,
                     layers=layers, **parts)


VARIANTS = {
    "no replay": dict(),
    "replay, raw i8": dict(replay=et.Replay(STORE, "balanced", "raw", "i8")),
    "no replay, convolutions frozen": dict(layers=LATENT),
    "replay, latent i8, convolutions frozen": dict(
        layers=LATENT, replay=et.Replay(STORE, "balanced", "latent", "i8")),
    "replay, latent f16, convolutions frozen": dict(
        layers=LATENT, replay=et.Replay(STORE, "balanced", "latent", "f16")),
}


def measure_digits(seed: int) -> list[dict]:
    first, second, rest = digits_split(seed)
    base = et.Session(et.compile(digits_model(), digits_recipe().with_options(seed=seed)),
                      et.connect())
    list(base.fit(*first, epochs=EPOCHS, seed=seed))
    before = _by_group(base.evaluate(*rest).predictions, rest[1])
    model = digits_model().with_weights(base.weights())
    rows = []
    for name, parts in VARIANTS.items():
        program = et.compile(model, digits_recipe(**parts).with_options(seed=seed))
        session = et.Session(program, et.connect())
        if "replay" in parts:
            kit.remember(session, *first)
        list(session.fit(*second, epochs=EPOCHS, seed=seed))
        old, new = _by_group(session.evaluate(*rest).predictions, rest[1])
        rows.append({"learner": name, "seed": seed, "before": before[0], "old": old, "new": new,
                     "state": program.state_bytes, "arena": program.arena_bytes})
    seen = [np.concatenate([a, b]) for a, b in zip(first, second)]
    for name, learner in (("1-NN on raw samples of all classes", trivial.nearest_neighbour),
                          ("class means of raw samples", trivial.class_means),
                          ("shrinkage LDA on raw samples", trivial.shrinkage_lda)):
        old, new = _by_group(learner(*seen, rest[0]), rest[1])
        rows.append({"learner": name, "seed": seed, "before": None, "old": old, "new": new})
    return rows


def _by_group(guess: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Accuracy on classes 0-4 and on 5-9."""
    right = guess == y
    return float(right[y < 5].mean()), float(right[y >= 5].mean())


# -- a new user -----------------------------------------------------------------------------------

USER_VARIANTS = {
    "no replay": dict(),
    "latent replay, 64 of i8": dict(replay=et.Replay(64, "balanced", "latent", "i8")),
    "latent replay, 64 of f16": dict(replay=et.Replay(64, "balanced", "latent", "f16")),
    "latent replay, 256 of i8": dict(replay=et.Replay(256, "balanced", "latent", "i8")),
    "latent replay and guard": dict(replay=et.Replay(256, "balanced", "latent", "i8"),
                                    guard=et.Guard(32)),
    "latent replay and guard, wrong labels": dict(
        replay=et.Replay(256, "balanced", "latent", "i8"), guard=et.Guard(32)),
}


def measure_user(job: tuple[str, int]) -> list[dict]:
    name, person = job
    host = et.connect()
    task = load_task(name, person, host)
    rows = []
    for learner, parts in USER_VARIANTS.items():
        for seed in SEEDS:
            program = et.compile(task.model, replace(task.recipe.with_options(seed=seed), **parts))
            session = et.Session(program, host)
            rows.append({"person": person, "learner": learner, "seed": seed,
                         "state": program.state_bytes, "arena": program.arena_bytes,
                         **_adapt(session, task, seed, "wrong" in learner)})
    print(f"{name} {person}: " + ", ".join(f"{r['learner']} {r['new']:.3f}" for r in rows
                                           if r["seed"] == SEEDS[0]), flush=True)
    return rows


def _adapt(session: et.Session, task, seed: int, wrong: bool) -> dict:
    """Fill the store with old users, train on the new one, measure both."""
    rng = np.random.default_rng(seed)
    lists = session.program.lists
    if "remember" in lists:
        order = rng.permutation(len(task.replay))
        kit.remember(session, task.replay.x[order], task.replay.y[order])
    y = task.calibration.y
    row = {}
    if "judge" in lists:
        if wrong:       # the ring holds right labels of the user; then labels go wrong
            held = kit.split_held(task.calibration.x, y, 5)[1]
            kit.hold(session, *held)
            y = (y + 1) % (int(task.calibration.y.max()) + 1)
        verdict = kit.guarded_fit(session, task.calibration.x, y, epochs=task.epochs, seed=seed)
        row = {"outcome": verdict.outcome}
    else:
        list(session.fit(task.calibration.x, y, epochs=task.epochs, seed=seed))
    return {**row, "new": session.evaluate(task.new.x, task.new.y).accuracy,
            "old": session.evaluate(task.old.x, task.old.y).accuracy}


# -- instructions ---------------------------------------------------------------------------------

def instructions(model: et.Model, recipe: et.Recipe, samples) -> dict[str, int]:
    """Per call list, on the simulator: of one sample, and of one update."""
    device = et.connect("sim", count_instructions=True)
    try:
        session = et.Session(et.compile(model, recipe), device)
        x, y = session.check(*(a[:1] for a in samples))
        lists = [n for n in ("infer", "accumulate", "remember", "hold") if n in
                 session.program.lists]
        found = {n: session.feed(n, x, None if n == "infer" else y)[0].instructions for n in lists}
        for n in ("replay", "update", "judge", "blend", "rollback"):
            if n in session.program.lists:
                found[n] = device.run(n).instructions
        return found
    finally:
        device.close()


# -- tables ---------------------------------------------------------------------------------------

def table(rows: list[dict], columns: list[str], counts: dict[str, dict]) -> str:
    """Markdown: mean (worst) per learner over persons and seeds."""
    lists = list(dict.fromkeys(n for found in counts.values() for n in found))
    head = ["learner", *columns, "state", "arena", *(f"`{n}`" for n in lists)]
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    for learner in dict.fromkeys(r["learner"] for r in rows):
        mine = [r for r in rows if r["learner"] == learner]
        cells = [_mean_and_worst([r[c] for r in mine]) for c in columns]
        cells += [f"{mine[0][k]:,}" if k in mine[0] else "" for k in ("state", "arena")]
        cells += [f"{counts[learner][n]:,}" if n in counts.get(learner, {}) else "" for n in lists]
        lines.append(f"| {learner} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _mean_and_worst(values: list) -> str:
    if values[0] is None:
        return ""
    return f"{np.mean(values):.3f} ({min(values):.3f})"


def outcomes(rows: list[dict]) -> str:
    lines = []
    for learner in dict.fromkeys(r["learner"] for r in rows if "outcome" in r):
        found = [r["outcome"] for r in rows if r["learner"] == learner]
        parts = ", ".join(f"{found.count(o)} {o}" for o in dict.fromkeys(sorted(found)))
        lines.append(f"{learner}: {parts}, of {len(found)} runs.")
    return "\n".join(lines)


def write_results() -> None:
    parts = ["# The learning kit, measured\n", "Made by `benchmarks/continual.py`; f16. Accuracy "
             "is the mean (worst) over persons and seeds; state and arena in bytes; the columns of "
             "call lists are instructions on qemu-rv32-zvfh, of one sample or one call.\n"]
    for path in sorted(HERE.glob("continual-*.json")):
        name = path.stem.removeprefix("continual-")
        found = json.loads(path.read_text())
        columns = ["before", "old", "new"] if name == "digits" else ["new", "old"]
        parts += [f"## {name}\n", found["about"] + "\n", table(found["rows"], columns,
                                                               found["instructions"]), ""]
        if outcomes(found["rows"]):
            parts += [outcomes(found["rows"]), ""]
    (HERE / "CONTINUAL.md").write_text("\n".join(parts))


def run_digits(pool) -> dict:
    rows = [row for rows in pool.map(measure_digits, SEEDS) for row in rows]
    counts = {name: instructions(digits_model(), digits_recipe(**parts), digits_split(1)[0])
              for name, parts in VARIANTS.items()}
    return {"about": f"Classes 0-4, then 5-9, {PER_CLASS} samples of each; {STORE} samples of the "
            "first are in the store while the second are learned. Accuracy on all other images: "
            "`before` of the old classes after the first step, `old` of them after the second.",
            "rows": rows, "instructions": counts}


def run_users(name: str, pool) -> dict:
    if name == "watch":
        from watch.task import PERSONS as PEOPLE
    else:
        from vowel.task import SPEAKERS as PEOPLE
    rows = [row for rows in pool.map(measure_user, [(name, p) for p in PEOPLE]) for row in rows]
    task = load_task(name, None, et.connect())
    samples = (task.calibration.x, task.calibration.y)
    counts = {learner: instructions(task.model, replace(task.recipe, **parts), samples)
              for learner, parts in USER_VARIANTS.items()}
    return {"about": f"A new user, {len(PEOPLE)} persons in turn; the store holds samples of the "
            "others, put there before the device leaves the factory. Wrong labels: every label of "
            "the calibration is shifted by one class; the guard's ring holds right ones.",
            "rows": rows, "instructions": counts}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("name", choices=("digits", "watch", "vowel"))
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    with ProcessPoolExecutor(args.jobs) as pool:
        found = run_digits(pool) if args.name == "digits" else run_users(args.name, pool)
    (HERE / f"continual-{args.name}.json").write_text(json.dumps(found, indent=0) + "\n")
    write_results()


if __name__ == "__main__":
    main()
