"""The main job: a recogniser meets a new user, and learns on the device.

    python examples/personalise.py --task watch --on sim

measures the new user and the old ones, trains on the device with calibration samples of the new
user and a few replayed samples of the old ones, measures again, pulls the weights, and does the
same on this machine to compare every bit.  `edgetrain demo` runs this file.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import trivial

import edgetrain as et
from edgetrain import build
from edgetrain.device import Device
from edgetrain.device.host import HostDevice
from edgetrain.session import Epoch


@dataclass(frozen=True)
class Samples:
    """x [n, ...] in the sensor's units, y [n] class numbers."""

    x: np.ndarray
    y: np.ndarray

    def take(self, rows: np.ndarray) -> Samples:
        return Samples(self.x[rows], self.y[rows])

    def __add__(self, other: Samples) -> Samples:
        return Samples(np.concatenate([self.x, other.x]), np.concatenate([self.y, other.y]))

    def __len__(self) -> int:
        return len(self.y)


@dataclass(frozen=True)
class Task:
    """One new user: a pretrained model, how to adapt it, and the samples for both."""

    title: str
    model: et.Model
    recipe: et.Recipe
    epochs: int
    calibration: Samples            # of the new user, to learn from
    replay: Samples                 # of old users, mixed in so that they are not forgotten
    replay_per_epoch: int           # how many of them, drawn anew for each epoch
    new: Samples                    # of the new user, for evaluation only
    old: Samples                    # of old users, for evaluation only
    features: Callable[[np.ndarray], np.ndarray]      # hand-made, for the LDA
    embedding: et.Model             # the model without its head, for the other baselines
    standardize: tuple[np.ndarray, np.ndarray]        # mean and deviation, for the baselines


@dataclass
class Run:
    """What one adaptation on one device gave."""

    program: et.Program
    accuracy: dict[str, float] = field(default_factory=dict)     # "new before", "old after", ...
    weights: dict[str, np.ndarray] = field(default_factory=dict)
    steps: int = 0
    skipped: int = 0
    seconds: float = 0.0


def adapt(task: Task, device: Device, *, seed: int = 1, board: str = "", bar=None) -> Run:
    """Measure, train on the device, measure again, pull the weights."""
    start = time.monotonic()
    program = et.compile(task.model, task.recipe.with_options(seed=seed), board=board)
    bar = bar or (lambda text: None)          # bar(text) gives a function (done, total)
    session = et.Session(program, device, progress=bar("upload the program"))
    run = Run(program)

    def measure(when: str) -> None:
        for who, samples in (("new", task.new), ("old", task.old)):
            score = session.evaluate(samples.x, samples.y, bar(f"measure the {who} users {when}"))
            run.accuracy[f"{who} {when}"] = score.accuracy

    measure("before")
    tick = bar("train on the device") or (lambda done, total: None)
    for number, epoch in enumerate(learn(task, session, task.epochs, seed=seed), start=1):
        run.skipped = epoch.skipped
        run.steps += epoch.step
        tick(number, task.epochs)
    measure("after")
    run.weights = session.weights()
    run.seconds = time.monotonic() - start
    return run


def learn(task: Task, session: et.Session, epochs: int, *, seed: int, replay: bool = True
          ) -> Iterator[Epoch]:
    """Train on the calibration samples, and with `replay` on others drawn anew for each epoch."""
    rng = np.random.default_rng(seed)
    for _ in range(epochs):
        drawn = task.replay.take(rng.permutation(len(task.replay))[:task.replay_per_epoch])
        samples = task.calibration + drawn if replay else task.calibration
        yield from session.fit(samples.x, samples.y, seed=int(rng.integers(1 << 31)))


def baselines(task: Task, host: Device) -> dict[str, float]:
    """Accuracy on the new user of learners that see the calibration samples only."""
    mean, std = task.standardize
    y = task.calibration.y
    fit, new = ((s.x - mean) / std for s in (task.calibration, task.new))
    session = et.Session(et.compile(task.embedding), host)
    fit_deep, new_deep = session.predict(task.calibration.x), session.predict(task.new.x)
    guesses = {
        "1-NN on raw samples": trivial.nearest_neighbour(fit, y, new),
        "shrinkage LDA on features": trivial.shrinkage_lda(task.features(fit), y,
                                                           task.features(new)),
        "1-NN on the backbone": trivial.nearest_neighbour(fit_deep, y, new_deep),
        "class means on the backbone": trivial.class_means(fit_deep, y, new_deep),
    }
    return {name: float((guess == task.new.y).mean()) for name, guess in guesses.items()}


def load_task(name: str, person: int | None, host: Device, recipe: Path | None = None) -> Task:
    """The task by name, for one new person, with its own recipe or another one."""
    if name == "watch":
        from watch import task as watch
        return watch.task(watch.DEFAULT_PERSON if person is None else person,
                          recipe or watch.RECIPE)
    from vowel import task as vowel
    return vowel.task(vowel.DEFAULT_PERSON if person is None else person, host,
                      recipe or vowel.RECIPE)


def main(args, out) -> None:
    """`args` of `edgetrain demo`: task, person, recipe, on, board, seed; `out` prints."""
    host = et.connect("host")
    try:
        task = load_task(args.task, args.person, host, args.recipe)
    except et.EdgetrainError as err:
        if args.task != "watch" or "not installed" not in str(err):
            raise
        out.note(f"{err}: running the vowel task instead ({err.hint})")
        args.task = "vowel"
        task = load_task("vowel", args.person, host, args.recipe)
    out.note(task.title)
    on_host = args.on == "host"
    device = host if on_host else et.connect(args.on, board=args.board)
    try:
        with out.bars() as bar:
            run = adapt(task, device, seed=args.seed, board=args.board, bar=bar)
        hello, traffic = device.hello(), device.traffic
    finally:
        if not on_host:
            device.close()
    with out.bars() as bar:
        check = adapt(task, other_host() if on_host else host, seed=args.seed, board=args.board,
                      bar=lambda text: bar(f"the same again: {text.split()[0]}"))
    same = et.weights_hash(run.weights) == et.weights_hash(check.weights)
    steps = None if on_host else instructions_per_step(task, run.program, args)
    report(task, run, check, hello, traffic, steps, same, out)
    if not same:
        raise et.MismatchError("the device's weights differ from this machine's",
                               hint="run 'edgetrain doctor' and report it: this must not happen")


def other_host() -> Device:
    """This machine once more, as differently as it can: no FMA instructions, runs cut into pieces
    of 7 calls, memory poisoned before each."""
    return HostDevice(build.host_library(fma=False), max_calls=7, poison=True)


def instructions_per_step(task: Task, program: et.Program, args) -> int:
    """Instructions of one update (a batch and its optimizer step), counted in the simulator."""
    device = et.connect("sim", board=args.board, count_instructions=True)
    try:
        session = et.Session(program, device)
        batch = task.recipe.batch
        samples = task.calibration.take(np.arange(batch) % len(task.calibration))
        return sum(r.instructions for r in session.step(samples.x, samples.y))
    finally:
        device.close()


def report(task, run, check, hello, traffic, instructions, same, out) -> None:
    """One table of everything."""
    def change(who: str) -> str:
        before, after = run.accuracy[f"{who} before"], run.accuracy[f"{who} after"]
        return f"{100 * before:.1f} % -> {100 * after:.1f} %"

    program = run.program
    trivial_rows = baselines(task, et.connect("host"))
    receive = 0 if not hello.buffer_bytes else hello.static_bytes
    memory = {"state": program.state_bytes, "arena": program.arena_bytes,
              "stack": hello.stack_used_bytes, "firmware data and buffers": receive}
    rows = [(f"new user ({len(task.new)} samples)", change("new")),
            (f"old users ({len(task.old)} samples)", change("old"))]
    rows += [(f"  {name}, new user", f"{100 * value:.1f} %")
             for name, value in trivial_rows.items()]
    rows += [("learned from", f"{len(task.calibration)} samples of the new user, "
              f"{len(task.replay)} replayed"),
             ("updates", f"{run.steps} of {task.recipe.batch} samples, {run.skipped} skipped"),
             ("program", f"{len(program.blob):,} bytes, id {program.id:08x}"),
             ("RAM", f"{sum(memory.values()):,} bytes")]
    rows += [(f"  {name}", f"{size:,}") for name, size in memory.items() if size]
    if instructions:
        rows.append(("instructions per update", f"{instructions:,}"))
    if traffic.requests:
        rows.append(("over the line", f"{traffic.bytes_sent:,} bytes sent, "
                     f"{traffic.bytes_received:,} received, {traffic.resends} resends"))
    on_board = hello.board != "host"
    rows += [("time", f"{run.seconds:.0f} s on {hello.board}, {check.seconds:.0f} s on this machine"
              if on_board else f"{run.seconds:.0f} s"),
             ("weights", f"sha256 {et.weights_hash(run.weights)[:16]}"),
             ("same bits", ("yes" if same else "NO") + (", on the board and on this machine"
              if on_board else ", again without FMA, in pieces, with poisoned memory"))]
    out.result(title=task.title, board=hello.board, accuracy=run.accuracy, trivial=trivial_rows,
               steps=run.steps, skipped=run.skipped, memory=memory,
               ram_bytes=sum(memory.values()), instructions_per_update=instructions,
               bytes_sent=traffic.bytes_sent, bytes_received=traffic.bytes_received,
               resends=traffic.resends, seconds=run.seconds, host_seconds=check.seconds,
               weights_sha256=et.weights_hash(run.weights), same_bits=same)
    out.table(f"{task.title}, learned on {hello.board}", ["", ""], rows)
