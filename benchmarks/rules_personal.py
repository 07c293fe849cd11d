"""Every learning rule on the two personalisation tasks, its settings chosen on calibration samples.

    nice python benchmarks/rules_personal.py watch      # 10 persons; what the file has is kept
    nice python benchmarks/rules_personal.py vowel      # 15 speakers

Choosing: every learner has a grid of six settings, and two numbers of epochs.  The calibration
samples of every second person are divided once more; what is best on the later ones is chosen.
Measuring: three seeds with that setting, with and without replayed samples of old users, all
persons, judged by samples that nothing was chosen by.  Costs: counted on the simulated board.

Writes benchmarks/rules-TASK.json after every person, and makes benchmarks/RULES-PERSONAL.md anew.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "examples"
sys.path.insert(0, str(EXAMPLES))
import kit  # noqa: E402
import rules_personal_page  # noqa: E402
from personalise import Task, baselines, learn, load_task  # noqa: E402
from rules_personal_learners import Learner, learners, recipe  # noqa: E402

import edgetrain as et  # noqa: E402
from edgetrain.device import Device  # noqa: E402

BOARD = "qemu-rv32-zvfh"
SEEDS = (1, 2, 3)
UNTRAINED = "as it is"


def tuning_task(name: str, person: int, host: Device) -> Task:
    """The task with its calibration samples divided: the later ones are the new user's."""
    task = load_task(name, person, host)
    if name == "watch":
        from watch import task as watch
        parts = watch.split(person, tuning=True)
        return replace(task, calibration=parts.calibration, new=parts.new)
    from vowel import task as vowel
    found = vowel.split(person, tuning=True)
    return replace(task, calibration=found["calibration"], new=found["new"])


def start(task: Task, name: str, learner: Learner, setting: dict, device: Device, *,
          seed: int = 1, replay: bool = True, board: str = "") -> et.Session:
    """A session of the learner's program."""
    wanted = recipe(learner, name, setting, seed)
    if learner.rule == "knn":
        wanted = replace(wanted, knn=replace(wanted.knn, size=kit.STORE[name][replay]))
    return et.Session(et.compile(task.model, wanted, board=board), device)


def follow(task: Task, session: et.Session, learner: Learner, after: Sequence[int], *,
           seed: int = 1, replay: bool = True) -> tuple[list[float], int]:
    """Accuracy on the new user after those numbers of epochs, and steps in all: or samples."""
    def judge() -> float:
        return float(session.evaluate(task.new.x, task.new.y).accuracy)

    if not learner.by_steps:
        kit.learn(session, task, learner.rule, replay)
        new = kit.passes(task, learner.rule, replay) * len(task.calibration)
        return [judge()], new + (len(task.replay) if replay else 0)
    curve, steps = [], 0
    for done, epoch in enumerate(learn(task, session, max(after), seed=seed, replay=replay), 1):
        steps += epoch.step
        if done in after:
            curve.append(judge())
    return curve, steps


def tune(job: tuple[str, int, set[str]]) -> list[dict]:
    """Accuracy of one person under every setting of every learner, after each number of epochs."""
    name, person, done = job
    host = et.connect("host")
    task = tuning_task(name, person, host)
    rows = []
    for learner in allowed(name, task, done):
        for number, setting in enumerate(learner.grid):
            session = start(task, name, learner, setting, host)
            curve, _ = follow(task, session, learner, learner.epochs)
            rows.append({"person": person, "learner": learner.title, "setting": number,
                         "accuracy": curve})
    print(f"{name} {person}: tuned", flush=True)
    return rows


def choice(learner: Learner, rows: list[dict]) -> dict:
    """The best setting with its epochs: of equals the first, and the fewest epochs."""
    found = np.mean([[r["accuracy"] for r in rows
                      if r["learner"] == learner.title and r["setting"] == number]
                     for number in range(len(learner.grid))], axis=1).round(9)  # sums have an order
    at, number = np.unravel_index(found.T.argmax(), found.T.shape)
    tried = {key: list(dict.fromkeys(row[key] for row in learner.grid)) for key in learner.grid[0]}
    return {**learner.grid[number], "epochs": learner.epochs[at],
            "accuracy": float(found[number, at]),
            "tried": ", ".join(map(str, learner.epochs)) if learner.by_steps else "",
            "grid": "; ".join(f"{key} {', '.join(f'{v:g}' for v in values)}"
                              for key, values in tried.items())}


def allowed(name: str, task: Task, done: set[str]) -> list[Learner]:
    """Those that the compiler accepts, without those that are done."""
    return [each for each in learners(name)
            if each.title not in done and not refusal(each, name, task)]


def refusal(learner: Learner, name: str, task: Task) -> str:
    """Why the compiler refuses a learner for the task's model; nothing if it does not."""
    try:
        et.compile(task.model, recipe(learner, name, learner.grid[0]))
    except et.EdgetrainError as err:
        return str(err)
    return ""


def measure(job: tuple[str, int, set[str], dict]) -> list[dict]:
    """All rows of one person: every learner with its chosen setting."""
    name, person, done, settings = job
    host = et.connect("host")
    task = load_task(name, person, host)
    rows = []
    for learner in allowed(name, task, done):
        setting, epochs = settings[learner.title], settings[learner.title]["epochs"]
        for replay in (True, False):
            for seed in SEEDS if learner.by_steps else SEEDS[:1]:
                session = start(task, name, learner, setting, host, seed=seed, replay=replay)
                first = replay and seed == SEEDS[0]
                after = range(learner.every, epochs + 1, learner.every) if first else (epochs,)
                curve, steps = follow(task, session, learner, after, seed=seed, replay=replay)
                rows.append({"person": person, "learner": learner.title, "replay": replay,
                             "seed": seed, "new": curve[-1], "curve": curve, "steps": steps,
                             "old": float(session.evaluate(task.old.x, task.old.y).accuracy)})
    if UNTRAINED not in done:
        rows += untrained(task, person, host)
    print(f"{name} {person}: " + ", ".join(f"{r['learner']} {r['new']:.3f}" for r in rows
                                           if r["seed"] < 2), flush=True)
    return rows


def untrained(task: Task, person: int, host: Device) -> list[dict]:
    """The network as it came, and the learners that see the calibration samples only."""
    session = et.Session(et.compile(task.model, task.recipe), host)
    new, old = (float(session.evaluate(s.x, s.y).accuracy) for s in (task.new, task.old))
    rows = [{"person": person, "learner": UNTRAINED, "replay": False, "seed": 0, "new": new,
             "old": old}]
    return rows + [{"person": person, "learner": learner, "replay": False, "seed": 0, "new": value,
                    "old": None} for learner, value in baselines(task, host).items()]


def costs(name: str, settings: dict) -> list[dict]:
    """RAM and instructions of every learner, each on a board that has just started."""
    task = load_task(name, None, et.connect("host"))
    rows = []
    for learner in learners(name):
        row = {"learner": learner.title, "refused": refusal(learner, name, task)}
        if not row["refused"]:
            device = et.connect("sim", board=BOARD, count_instructions=True)
            try:
                row |= cost(task, name, learner, settings[learner.title], device)
            finally:
                device.close()
        rows.append(row)
        print(row, flush=True)
    return rows


def cost(task: Task, name: str, learner: Learner, setting: dict, device: Device) -> dict:
    """Of a step (a batch and its update), and of a prediction; of rules without steps, of a sample
    among those of a new user, the solution of all of them, and a prediction with them."""
    session = start(task, name, learner, setting, device, board=BOARD)
    program = session.program
    batch = int(program.meta["batch"]) if learner.by_steps else 1
    count = batch if learner.by_steps else len(task.calibration)
    samples = task.calibration.take(np.arange(count) % len(task.calibration))
    raw, targets = session.check(samples.x, samples.y)
    replies = session.feed("train" if "train" in program.lists else "accumulate", raw, targets)
    update = device.run("update").instructions if "update" in program.lists else 0
    learned = round(sum(r.instructions for r in replies) * batch / count)
    infer = session.feed("infer", raw[:1])[0].instructions
    hello = device.hello()
    return {"batch": batch, "state": program.state_bytes, "arena": program.arena_bytes,
            "firmware": hello.static_bytes + hello.stack_used_bytes, "learned": learned,
            "update": update, "infer": infer}


def gathered(path: Path, key: str, people: tuple[int, ...], jobs: int, work: Callable,
             arguments: Callable) -> list[dict]:
    """Rows of all persons; what the file has is not made again."""
    found = json.loads(path.read_text()) if path.is_file() else {}
    rows = found.get(key, [])
    todo = [arguments(p, {row["learner"] for row in rows if row["person"] == p}) for p in people]
    with ProcessPoolExecutor(jobs) as pool:
        for more in pool.map(work, todo):
            rows = sorted(rows + more, key=lambda row: row["person"])
            write(path, {**found, key: rows})
    return rows


def write(path: Path, found: dict) -> None:
    """JSON with a line per row."""
    parts = [f"{json.dumps(key)}: [\n" + ",\n".join(map(json.dumps, rows)) + "\n]"
             for key, rows in found.items()]
    path.write_text("{" + ",\n".join(parts) + "}\n")


def run(name: str, jobs: int) -> None:
    path, people = HERE / f"rules-{name}.json", kit.persons(name)
    tuned = gathered(path, "tuning", people[::2], jobs, tune,
                     lambda p, done: (name, p, done))
    settings = chosen(name, {"tuning": tuned})
    gathered(path, "rows", people, jobs, measure, lambda p, done: (name, p, done, settings))
    found = json.loads(path.read_text())
    if "costs" not in found:
        write(path, {**found, "costs": costs(name, settings)})


def chosen(name: str, data: dict) -> dict[str, dict]:
    """Learner -> the setting that is best in what was tuned."""
    titles = {row["learner"] for row in data["tuning"]}
    return {each.title: choice(each, data["tuning"]) for each in learners(name)
            if each.title in titles}


def pages() -> str:
    """The page, from what was measured."""
    read = {path.stem.removeprefix("rules-"): json.loads(path.read_text())
            for path in sorted(HERE.glob("rules-*.json"), reverse=True)}
    found = {name: data for name, data in read.items() if "costs" in data}      # all of it is done
    return rules_personal_page.page(found, {name: chosen(name, data)
                                            for name, data in found.items()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("task", choices=("watch", "vowel"))
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    run(args.task, args.jobs)
    (HERE / "RULES-PERSONAL.md").write_text(pages())


if __name__ == "__main__":
    main()
