"""Personalisation of every person of a task, several seeds: accuracy beside the trivial learners.

    python benchmarks/personalise.py watch       # 10 persons x 3 seeds x 2 recipes, on the host
    python benchmarks/personalise.py vowel       # 15 speakers

Writes benchmarks/personalise-TASK.json and makes benchmarks/RESULTS.md anew.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "examples"
sys.path.insert(0, str(EXAMPLES))
from personalise import adapt, baselines  # noqa: E402

import edgetrain as et  # noqa: E402

RECIPES = {"watch": ("recipe", "recipe-lean", "recipe-full", "recipe-sparse"),
           "vowel": ("recipe", "recipe-last", "recipe-sparse")}
FULL, SPARSE = {"watch": "recipe-full", "vowel": "recipe"}, "recipe-sparse"
SEEDS = (1, 2, 3)
UNTRAINED = "as it is"


def measure(job: tuple[str, int]) -> list[dict]:
    """All rows of one person."""
    name, person = job
    host = et.connect("host")
    rows: list[dict] = []
    for recipe in RECIPES[name]:
        task = _task(name, person, host, EXAMPLES / name / f"{recipe}.toml")
        for seed in SEEDS:
            run = adapt(task, host, seed=seed)
            rows.append({"person": person, "learner": f"{recipe}.toml", "seed": seed,
                         "new": run.accuracy["new after"], "old": run.accuracy["old after"],
                         "state": run.program.state_bytes, "arena": run.program.arena_bytes,
                         "steps": run.steps, "skipped": run.skipped,
                         "sha256": et.weights_hash(run.weights)})
    rows.append({"person": person, "learner": UNTRAINED, "seed": 0,
                 "new": run.accuracy["new before"], "old": run.accuracy["old before"]})
    rows += [{"person": person, "learner": learner, "seed": 0, "new": value, "old": None}
             for learner, value in baselines(task, host).items()]
    print(f"{name} {person}: " + ", ".join(f"{r['learner']} {r['new']:.3f}" for r in rows),
          flush=True)
    return rows


def _task(name: str, person: int, host, recipe: Path):
    if name == "watch":
        from watch import task as watch
        return watch.task(person, recipe)
    from vowel import task as vowel
    return vowel.task(person, host, recipe)


def persons(name: str) -> tuple[int, ...]:
    if name == "watch":
        from watch.task import PERSONS
        return PERSONS
    from vowel.task import SPEAKERS
    return SPEAKERS


def table(name: str, rows: list[dict]) -> str:
    """Markdown: a line per learner with mean and worst over persons, new and old."""
    lines = [f"## {name}", "",
             "| learner | new users: mean | worst | old users: mean | worst | state | arena |",
             "| --- | --- | --- | --- | --- | --- | --- |"]
    learners = list(dict.fromkeys(r["learner"] for r in rows))
    for learner in sorted(learners, key=lambda n: (n.endswith(".toml"), n != UNTRAINED)):
        mine = [r for r in rows if r["learner"] == learner]
        new, old = ([_by_person(mine, who, key) for who in sorted({r["person"] for r in mine})]
                    for key in ("new", "old"))
        cells = [f"{np.mean(new):.3f}", f"{min(new):.3f}"]
        cells += ["", ""] if old[0] is None else [f"{np.mean(old):.3f}", f"{min(old):.3f}"]
        cells += [f"{mine[0][k]:,}" if k in mine[0] else "" for k in ("state", "arena")]
        lines.append(f"| {learner} | {' | '.join(cells)} |")
    trained = [r for r in rows if r["learner"].endswith(".toml")]
    spread = [np.mean([r["new"] for r in trained if r["learner"] == lr and r["seed"] == s])
              for lr, s in product(RECIPES[name], SEEDS) for lr in [f"{lr}.toml"]]
    count = len({r["person"] for r in rows})
    lines += ["", f"{count} persons, each left out of the pretraining once; {len(SEEDS)} seeds of "
              "the adaptation, averaged per person; worst is the worst person. Means of the single "
              "seeds: " + ", ".join(f"{s:.3f}" for s in spread) + " (" + ", ".join(
                  f"{lr} {s}" for lr, s in product(RECIPES[name], SEEDS)) + "). State and arena in "
              "bytes, without stack and firmware.", "", kept_gain(name, rows), ""]
    return "\n".join(lines)


def kept_gain(name: str, rows: list[dict]) -> str:
    """What the sparse recipe keeps of what training everything gains, and of its RAM."""
    def mean(learner: str, key: str) -> float:
        return float(np.mean([r[key] for r in rows if r["learner"] == learner]))

    def ram(recipe: str) -> int:
        row = next(r for r in rows if r["learner"] == f"{recipe}.toml")
        return row["state"] + row["arena"]

    if not any(r["learner"] == f"{SPARSE}.toml" for r in rows):
        return ""
    before = mean(UNTRAINED, "new")
    full, sparse = (mean(f"{recipe}.toml", "new") - before for recipe in (FULL[name], SPARSE))
    return (f"{SPARSE}.toml was searched for at most half of the state and arena of {FULL[name]}"
            f".toml, which trains every layer (benchmarks/sparse.py): {ram(SPARSE):,} of "
            f"{ram(FULL[name]):,} bytes, {ram(SPARSE) / ram(FULL[name]):.0%}. New users gain "
            f"{sparse:.3f} with it and {full:.3f} with everything trained: it keeps "
            f"{sparse / full:.0%} of the gain.")


def _by_person(rows: list[dict], person: int, key: str) -> float | None:
    values = [r[key] for r in rows if r["person"] == person]
    return None if values[0] is None else float(np.mean(values))


def write_results() -> None:
    parts = ["# Results\n", "Made by `benchmarks/personalise.py`; f16, on the host, whose bits are "
             "those of the boards. Learners without a recipe see the same calibration samples of "
             "the new user and nothing else. The rules and parts of the learning kit on the same "
             "tasks: [KIT.md](KIT.md) (prototypes, knn, lda, ridge), [CONTINUAL.md](CONTINUAL.md) "
             "(latent replay, guard).\n"]
    for name in RECIPES:
        path = HERE / f"personalise-{name}.json"
        if path.is_file():
            parts.append(table(name, json.loads(path.read_text())))
    (HERE / "RESULTS.md").write_text("\n".join(parts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("task", choices=sorted(RECIPES))
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    with ProcessPoolExecutor(args.jobs) as pool:
        found = list(pool.map(measure, [(args.task, p) for p in persons(args.task)]))
    rows = [row for rows in found for row in rows]
    (HERE / f"personalise-{args.task}.json").write_text(json.dumps(rows, indent=0) + "\n")
    write_results()


if __name__ == "__main__":
    main()
