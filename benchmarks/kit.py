"""The learners without gradients, on real data: accuracy, memory, instructions; outliers.

    python benchmarks/kit.py            # everything, about half an hour on two cores
    python benchmarks/kit.py vowel      # one part: watch, vowel, cost or outliers

Accuracy is of the program on this machine, whose bits are those of the boards; instructions are
counted in the simulator.  Writes benchmarks/kit.json and makes benchmarks/KIT.md anew.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "examples"
sys.path.insert(0, str(EXAMPLES))
from outliers import outliers  # noqa: E402
from personalise import Task, load_task  # noqa: E402

import edgetrain as et  # noqa: E402
from edgetrain.device import Reply  # noqa: E402
from edgetrain.export.program import Role  # noqa: E402

RULES = ("prototypes", "knn", "lda", "ridge")
STORE = {"watch": (128, 256), "vowel": (32, 192)}      # samples: without and with replayed ones
BOARD = "qemu-rv32-zvfh"
COUNTED = 4                                            # samples to average instructions over
UNTRAINED = "as it is"
SETTINGS = {"normal": "one is normal", "unusual": "one of 5 to 9 is unusual",
            "unusual, known": "one of 0 to 4 is unusual"}


def persons(name: str) -> tuple[int, ...]:
    if name == "watch":
        from watch.task import PERSONS
        return PERSONS
    from vowel.task import SPEAKERS
    return SPEAKERS


def program(task: Task, rule: str, store: int, board: str = "") -> et.Program:
    recipe = et.Recipe(rule=rule, precision=et.Precision("f16"), knn=et.Knn(size=store))
    return et.compile(task.model, recipe, board=board)


def measure(job: tuple[str, int]) -> list[dict]:
    """All rows of one person."""
    name, person = job
    host = et.connect("host")
    task = load_task(name, person, host)
    rows = []
    for rule in RULES:
        for replay, store in enumerate(STORE[name]):
            session = et.Session(program(task, rule, store), host)

            def row(learner: str, session=session) -> dict:
                found = {who: session.evaluate(s.x, s.y).accuracy
                         for who, s in (("new", task.new), ("old", task.old))}
                return {"part": name, "person": person, "learner": learner, **found}

            if not rows:
                rows.append(row(UNTRAINED))
            reply = learn(session, task, rule, replay)
            rows.append({**row(f"{rule}, replay" if replay else rule), "skipped": reply.counters[0],
                         "state": session.program.state_bytes,
                         "arena": session.program.arena_bytes})
    print(f"{name} {person}: " + ", ".join(f"{r['learner']} {r['new']:.3f}" for r in rows),
          flush=True)
    return rows


def passes(task: Task, rule: str, replay: int) -> int:
    """How often the new samples are learned."""
    if rule == "knn" or not replay:
        return 1
    return max(1, round(len(task.replay) / len(task.calibration)))


def learn(session: et.Session, task: Task, rule: str, replay: int) -> Reply:
    """One pass; with replay, as many over the new samples as make both weigh alike in the sums."""
    for _ in range(passes(task, rule, replay)):
        reply = session.step(task.calibration.x, task.calibration.y)[-1]
    return session.step(task.replay.x, task.replay.y)[-1] if replay else reply


def cost(name: str) -> list[dict]:
    """Instructions of every rule on the simulated board, the backbone included."""
    task = load_task(name, None, et.connect("host"))
    device = et.connect("sim", board=BOARD, count_instructions=True)
    rows = []
    try:
        for rule in RULES:
            built = program(task, rule, STORE[name][0], BOARD)
            session = et.Session(built, device)
            replies = session.step(task.calibration.x, task.calibration.y)
            row = {"part": "cost", "task": name, "rule": rule, "samples": len(replies),
                   "learn": float(np.mean([r.instructions for r in replies[:-1]]))}
            if "update" in built.lists:                 # again: it gives the same
                row["solve"] = device.run("update").instructions
            raw, _ = session.check(task.calibration.x[:COUNTED])
            row["infer"] = float(np.mean([
                device.run("infer", {built.number(Role.INPUT): sample.tobytes()}).instructions
                for sample in raw]))
            rows.append(row)
            print(row, flush=True)
    finally:
        device.close()
    return rows


def accuracy_table(name: str, rows: list[dict]) -> str:
    """Mean and worst over persons, new and old."""
    lines = [f"## {name}", "",
             "| learner | new users: mean | worst | old users: mean | worst | state | arena |",
             "| --- | --- | --- | --- | --- | --- | --- |"]
    mine = [r for r in rows if r["part"] == name]
    for learner in dict.fromkeys(r["learner"] for r in mine):
        own = [r for r in mine if r["learner"] == learner]
        cells = [f"{pick([r[who] for r in own]):.3f}" for who in ("new", "old")
                 for pick in (np.mean, np.min)]
        cells += [f"{own[0][k]:,}" if k in own[0] else "" for k in ("state", "arena")]
        lines.append(f"| {learner} | {' | '.join(cells)} |")
    alone, replayed = STORE[name]
    lines += ["", f"{len({r['person'] for r in mine})} persons; nothing is random but the order "
              "of the sums. \"replay\": the samples of old users that the recipes of RESULTS.md "
              "replay are learned too, and those of the new user as often as makes both weigh "
              f"alike (watch once or twice, vowel seven times; knn once). The store of knn has "
              f"{alone} places, with replay {replayed}. State and arena in bytes, without stack "
              "and firmware.", ""]
    return "\n".join(lines)


def cost_table(rows: list[dict]) -> str:
    lines = ["## Instructions", "",
             "| task | rule | learn a sample | solve | infer |", "| --- | --- | --- | --- | --- |"]
    for r in (r for r in rows if r["part"] == "cost"):
        cells = [f"{r[k]:,.0f}" if k in r else "" for k in ("learn", "solve", "infer")]
        lines.append(f"| {r['task']} | {r['rule']} | {' | '.join(cells)} |")
    lines += ["", f"Counted on `{BOARD}` (`minstret`), f16, scalar kernels. Learning and inference "
              "include the backbone; the store of knn holds the calibration samples.", ""]
    return "\n".join(lines)


def outlier_table(rows: list[dict]) -> str:
    heads = [f"{text}: {pick}" for text in SETTINGS.values() for pick in ("mean", "worst")]
    lines = ["## Outliers", "", f"| learner | {' | '.join(heads)} | state | arena |",
             "| --- |" + " --- |" * (len(heads) + 2)]
    mine = [r for r in rows if r["part"] == "outliers"]
    for learner in dict.fromkeys(r["learner"] for r in mine):
        own = [r for r in mine if r["learner"] == learner]
        cells = []
        for setting in SETTINGS:
            found = [r["auc"] for r in own if r["setting"] == setting]
            cells += [f"{np.mean(found):.3f}", f"{min(found):.3f}"]
        cells += [f"{own[0][k]:,}" for k in ("state", "arena")]
        lines.append(f"| {learner} | {' | '.join(cells)} |")
    lines += ["", "AUC on digits of 8x8 pixels (examples/data), f16. Two thirds of the normal "
              "samples are learned from and nothing else; the rest of them is told from unusual "
              "ones. \"One is normal\": each digit from 5 to 9 once, the other four of these are "
              "unusual. \"One is unusual\": the other nine are normal. The frozen network was "
              "trained to tell 0 to 4 apart, so it knows what is unusual in the last two columns; "
              "the autoencoder (64-48-6-48-64; widths and epochs chosen by the digits 0 to 4) is "
              "trained by the program itself.", ""]
    return "\n".join(lines)


def write_tables(rows: list[dict]) -> None:
    parts = ["# The learners without gradients\n", "Made by `benchmarks/kit.py`; f16, on the host, "
             "whose bits are those of the boards. Backpropagation and the same learners in numpy "
             "are in [RESULTS.md](RESULTS.md); what they are in "
             "[docs/learning-kit.md](../docs/learning-kit.md).\n"]
    parts += [accuracy_table(name, rows) for name in STORE if any(r["part"] == name for r in rows)]
    parts += [cost_table(rows), outlier_table(rows)]
    (HERE / "KIT.md").write_text("\n".join(parts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("part", nargs="?", choices=(*STORE, "cost", "outliers"))
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    path = HERE / "kit.json"
    rows = json.loads(path.read_text()) if path.is_file() else []
    for part in [args.part] if args.part else (*STORE, "cost", "outliers"):
        if part == "cost":
            found = [cost(name) for name in STORE]
        else:
            jobs = [(part, p) for p in (range(10) if part == "outliers" else persons(part))]
            with ProcessPoolExecutor(args.jobs) as pool:
                found = list(pool.map(outliers if part == "outliers" else measure, jobs))
        rows = [r for r in rows if r["part"] != part] + [row for few in found for row in few]
        path.write_text(json.dumps(rows, indent=0) + "\n")
    write_tables(rows)


if __name__ == "__main__":
    main()
