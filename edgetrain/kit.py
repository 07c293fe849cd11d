"""The on-device learning kit, seen from a Session: stored samples, a guard, a teacher.

    session = et.Session(program, device)               # compiled with [replay], [guard], [pseudo]
    kit.remember(session, x_old, y_old)                 # into the replay store
    verdict = kit.guarded_fit(session, x, y, epochs=5)  # trains, judges, perhaps takes it back
    kit.adapt(session, x_new)                           # without labels

With replay.memory = "flash" the old samples are part of the program:

    program = kit.compile_with_samples(model, recipe, x_old, y_old)

The device does all the work through the call lists of its program; what is here only calls them in
order, as an application in C would.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .compiler import compile as compile_model
from .device import Device
from .errors import EdgetrainError
from .export.program import Program
from .importer.model import Model
from .learn.blocks import blocks_of
from .learn.parameters import trained_parameters
from .recipe import LayerRule, Recipe
from .session import Epoch, Session, Tick
from .targets import connect

BLENDS = 2          # half-way back, then half of the rest
SLACK = 1.1         # of the loss; among a few dozen samples less is noise


@dataclass(frozen=True)
class Judgement:
    """How the held-out samples of the guard fare with the present weights."""

    right: int               # correct predictions; of values always 0
    samples: int             # in the ring
    loss: float              # mean over them, NaN without any

    def not_worse_than(self, other: Judgement) -> bool:
        """More right predictions; with as many, a loss no more than SLACK higher; NaN is worse."""
        if self.right != other.right:
            return self.right > other.right
        return self.loss <= SLACK * other.loss


@dataclass(frozen=True)
class Verdict:
    """What became of an adaptation."""

    outcome: str             # "committed", "blended" or "rolled back"
    share: float             # of the adapted weights in the final ones: 1, 0.5, 0.25 or 0
    before: Judgement
    adapted: Judgement       # right after training
    after: Judgement         # with the final weights
    epochs: tuple[Epoch, ...] = ()


@dataclass(frozen=True)
class Adapted:
    """What learning without labels did."""

    samples: int
    sure: int                # of them: samples whose label was learned from
    updates: int


def remember(session: Session, x: np.ndarray, y: np.ndarray, tick: Tick | None = None) -> int:
    """Offer samples to the replay store; returns how many samples it has been offered by now."""
    _need(session, "remember", "replay")
    session.feed("remember", *session.check(x, y), tick=tick)
    return int(session.named("replay:seen").sum())


def compile_with_samples(model: Model, recipe: Recipe, x: np.ndarray, y: np.ndarray, **options
                         ) -> Program:
    """A program whose replay store holds samples from the start, in flash.

    The samples that do not fit replay.size are chosen by replay.policy; a smaller store is made for
    fewer samples.  What the frozen layers make of them is computed by the program itself, on this
    machine.  Options as for `compile`.
    """
    if not recipe.replay:
        raise EdgetrainError("there is no store for the samples", where="recipe",
                             hint="add a [replay] table")
    size = min(recipe.replay.size, len(np.atleast_1d(y)))
    recipe = replace(recipe, replay=replace(recipe.replay, size=max(size, 1), memory="flash"))
    filling = replace(recipe, replay=replace(recipe.replay, memory="ram"))
    session = Session(compile_model(model, filling), connect("host"))
    remember(session, x, y)
    kept = {entry.name: session.named(entry.name) for entry in session.program.tensors
            if entry.name.startswith("replay:")}
    return compile_model(model, recipe, kept=kept, **options)


def hold(session: Session, x: np.ndarray, y: np.ndarray, tick: Tick | None = None) -> int:
    """Put samples into the guard's ring; they must not be trained on.  Returns the ring's fill."""
    _need(session, "hold", "guard")
    session.feed("hold", *session.check(x, y), tick=tick)
    return min(int(session.named("guard:seen").sum()), int(session.program.meta["guard"]["ring"]))


def judge(session: Session) -> Judgement:
    """Run the held-out samples through the present weights, on the device."""
    _need(session, "judge", "guard")
    session.device.run("judge")
    right, samples = (int(n) for n in session.named("guard:tally"))
    loss = float(session.named("guard:total")[0]) / samples if samples else float("nan")
    return Judgement(right if session.targets == "labels" else 0, samples, loss)


def settle(session: Session, before: Judgement) -> Verdict:
    """Keep the present weights, go part of the way back, or all of it: whatever is not worse.

    The weights remembered by the list `snapshot` are those that `before` judged.
    """
    adapted = after = judge(session)
    share, outcome = 1.0, "committed"
    for _ in range(BLENDS):
        if after.not_worse_than(before):
            return Verdict(outcome, share, before, adapted, after)
        session.device.run("blend")
        share, outcome = share / 2, "blended"
        after = judge(session)
    if not after.not_worse_than(before):
        session.device.run("rollback")
        share, outcome, after = 0.0, "rolled back", judge(session)
    return Verdict(outcome, share, before, adapted, after)


def split_held(x: np.ndarray, y: np.ndarray, every: int) -> tuple:
    """(x, y) to train on and (x, y) to hold out: every `every`-th sample, from the last of them."""
    held = np.arange(len(x)) % every == every - 1
    return (x[~held], y[~held]), (x[held], y[held])


@dataclass(frozen=True)
class Trial:
    """An adaptation under way, begun by `begin` and ended by `conclude`."""

    x: np.ndarray            # to train on
    y: np.ndarray
    before: Judgement
    held: tuple[np.ndarray, np.ndarray]     # joins the ring if the adaptation is kept


def begin(session: Session, x: np.ndarray, y: np.ndarray) -> Trial:
    """Hold samples out, judge the present weights, and remember them.

    The ring judges as it stands: wrong labels in these data cannot speak for themselves.  What was
    held out joins it if the adaptation is kept.  Only an empty ring is filled first.
    """
    _need(session, "judge", "guard")
    x, y = np.asarray(x), np.asarray(y)
    session.check(x, y)
    train, held = split_held(x, y, int(session.program.meta["guard"]["hold"]))
    if len(held[0]) == 0:
        raise EdgetrainError(f"{len(x)} samples are too few: none would be held out for the guard",
                             where="data", hint="give more samples, or set guard.hold lower")
    before = judge(session)
    if before.samples == 0:
        hold(session, *held)
        before, held = judge(session), (x[:0], y[:0])
    session.device.run("snapshot")
    return Trial(*train, before, held)


def conclude(session: Session, trial: Trial) -> Verdict:
    """Settle; the samples held out join the ring unless all was rolled back."""
    verdict = settle(session, trial.before)
    if len(trial.held[0]) and verdict.outcome != "rolled back":
        hold(session, *trial.held)
    return verdict


def guarded_fit(session: Session, x: np.ndarray, y: np.ndarray, *, epochs: int = 1,
                seed: int = 1, tick: Tick | None = None) -> Verdict:
    """`begin`, train on what was not held out, `conclude`; `Session.fit` has the arguments."""
    trial = begin(session, x, y)
    done = tuple(session.fit(trial.x, trial.y, epochs=epochs, seed=seed, tick=tick))
    return replace(conclude(session, trial), epochs=done)


def adapt(session: Session, x: np.ndarray, *, epochs: int = 1, tick: Tick | None = None
          ) -> Adapted:
    """Learn from samples without labels, in their order, where the teacher is sure of one."""
    _need(session, "adapt", "pseudo")
    raw, _ = session.check(x)
    batch = int(session.program.meta["batch"])
    asked, sure = (int(n) for n in session.named("pseudo:tally"))
    first, updates = (asked, sure), 0
    for at in range(0, epochs * len(raw), batch):
        rows = np.arange(at, min(at + batch, epochs * len(raw))) % len(raw)
        replies = session.feed("adapt", raw[rows])
        if replies[-1].counters[2]:             # sure samples in the sums
            session.device.run("update")
            updates += 1
        if tick:
            tick(at // batch + 1, -(-epochs * len(raw) // batch))
    asked, sure = (int(n) for n in session.named("pseudo:tally"))
    return Adapted(asked - first[0], sure - first[1], updates)


def by_layers(model: Model, recipe: Recipe, x: np.ndarray, y: np.ndarray, *, epochs: int = 1,
              device: Device | None = None, seed: int = 1, tick: Tick | None = None, **options
              ) -> Model:
    """Train one block after the other, each for so many epochs, and return the trained model.

    Every block has a program of its own, in which the others are frozen; so this is for rules whose
    blocks do not need each other, as tpsgd.  Options as for `compile`; device: this machine by
    default.
    """
    params = trained_parameters(model.graph, recipe)
    blocks = [block for block in blocks_of(model.graph, model.graph.nodes) if block.trains(params)]
    for number, block in enumerate(blocks):
        names = {node.source for node in block.nodes}
        rules = tuple(replace(recipe.rule_for(name), pattern=name) for name in sorted(names))
        last = block.nodes[-1].outs[0] == model.graph.outputs[0]
        part = replace(recipe, rule="backprop" if last else recipe.rule,
                       layers=(*rules, LayerRule("*", "frozen")))
        session = Session(compile_model(model, part, **options), device or connect("host"))
        for _ in session.fit(x, y, epochs=epochs, seed=seed + number, tick=tick):
            pass
        model = model.with_weights({name: value for name, value in session.weights().items()
                                    if name in model.weights})
    return model


def _need(session: Session, call_list: str, section: str) -> None:
    if call_list not in session.program.lists:
        raise EdgetrainError(f"the program has no list {call_list!r}", where="program",
                             hint=f"compile it with [{section}] in the recipe")
