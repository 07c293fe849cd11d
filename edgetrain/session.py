"""Train and evaluate a program on a device: the same code for laptop, simulator and board."""

from __future__ import annotations

import io
import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .checkpoint import NOTE, merged, read_checkpoint, write_whole
from .device import Device, Reply
from .errors import DeviceError, EdgetrainError
from .export.program import Program, Role
from .ir import DTYPES
from .recipe import HYPER, check_hyper, one_of
from .samples import raw_labels, raw_samples, raw_values, standardized
from .scores import Score, hits_of, score

Tick = Callable[[int, int], None]        # (samples done, samples in all)
CHECKPOINT_ROLES = (Role.WEIGHT, Role.OPTIMIZER, Role.STEP, Role.COUNTERS, Role.HYPER, Role.SEED,
                    Role.KEPT)


@dataclass(frozen=True)
class Epoch:
    """Mean loss and, for labels, accuracy of the samples as they were trained on.

    Both are NaN for rules that gather statistics, accuracy is for those that predict nothing while
    they learn.
    """

    number: int              # from 1
    loss: float              # mean over the samples
    accuracy: float          # 0 to 1; NaN where there are no labels
    step: int                # updates so far, skipped ones included
    skipped: int             # what was left out so far, being inf or NaN: tensor updates, samples
    instructions: int        # of the last training step, 0 where not counted


class Session:
    """A program loaded on a device.

    x is [samples, *input shape] in the sensor's units; y labels (integers) or target values.  For
    programs that train without targets y may be None, or labels to compare the outputs with.
    Every method raises EdgetrainError for bad data and DeviceError when the device fails.
    """

    def __init__(self, program: Program, device: Device, *, load: bool = True,
                 progress: Tick | None = None):
        if not isinstance(program, Program) or not hasattr(device, "run"):
            raise EdgetrainError("a Session takes a program and a device",
                                 hint="edgetrain.Session(edgetrain.load('m.etp'), "
                                 "edgetrain.connect('host'))")
        self.program, self.device = program, device
        self._x = self._entry(Role.INPUT)
        self._y = self._entry(Role.TARGET, needed=False)
        self._out = self._entry(Role.OUTPUT)
        self.targets = program.meta.get("targets", "values")
        self.gathers = bool(program.meta.get("gathers"))        # statistics, in one pass
        self.silent = bool(program.meta.get("silent"))          # no outputs while it learns
        self.outliers = self.gathers and self._y < 0            # the output is a score
        self.has_score = self.outliers or "score" in program.lists
        if load:
            device.load(program.blob, progress)
        elif device.hello().program_id != program.id:
            raise DeviceError("the device runs another program",
                              hint="load this one first: 'edgetrain flash'")

    # -- data ---------------------------------------------------------------------------------

    def check(self, x: np.ndarray, y: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
        """x and y as raw device tensors, one row a sample; raises EdgetrainError for bad data."""
        raw = raw_samples(x, self.program.meta["input"]["shape"],
                          self.program.tensors[self._x].dtype)
        outputs = int(np.prod(self.program.tensors[self._out].shape))
        if y is None or self.targets == "input" or self.outliers:
            return raw, np.zeros((len(raw), 0), np.float32)
        if self.targets in ("labels", "none"):
            return raw, raw_labels(y, len(raw), outputs)
        return raw, raw_values(y, len(raw), outputs, shares=self.targets == "shares")

    # -- running ------------------------------------------------------------------------------

    def predict(self, x: np.ndarray, tick: Tick | None = None) -> np.ndarray:
        """Outputs of the model, f32 [samples, outputs]."""
        return self._predict(self.check(x)[0], tick)

    def score(self, x: np.ndarray, tick: Tick | None = None) -> np.ndarray:
        """How unusual samples are, f32 [samples]: large is unusual."""
        if not self.has_score:
            raise EdgetrainError("the program has no score for how unusual a sample is",
                                 hint='compile the model with rule = "mahalanobis", or an '
                                 "autoencoder with score = true")
        raw = self.check(x)[0]
        if "score" not in self.program.lists:
            return self._predict(raw, tick)[:, 0]
        return np.array([reply.loss for reply in self.feed("score", raw, tick=tick)], np.float32)

    def _predict(self, raw: np.ndarray, tick: Tick | None) -> np.ndarray:
        replies = self.feed("infer", raw, outputs=True, tick=tick)
        return np.stack([self._output(reply) for reply in replies])

    def _output(self, reply: Reply) -> np.ndarray:
        dtype = DTYPES[self.program.tensors[self._out].dtype]
        return np.frombuffer(reply.outputs[0], dtype).astype(np.float32)

    def evaluate(self, x: np.ndarray, y: np.ndarray | None = None,
                 tick: Tick | None = None) -> Score:
        """Predictions, loss and accuracy; nothing is trained."""
        if y is None and self._y >= 0:
            raise EdgetrainError("y is missing: nothing to compare the outputs with",
                                 where="data", hint="predict() needs x only")
        if self.outliers:
            raise EdgetrainError("the program learns without labels: it has no accuracy",
                                 hint="score() says how unusual each sample is")
        raw, targets = self.check(x, y)
        if self.targets == "input":
            targets = standardized(raw, *map(self.named, self.program.meta["standardize"]))
        return score(self._predict(raw, tick), targets, self.program.meta)

    def step(self, x: np.ndarray, y: np.ndarray | None = None) -> list[Reply]:
        """Train on one batch, x [k, ...]: one update of the weights.  A reply per sample.

        A rule that gathers statistics adds the batch to them and solves anew, so any number of
        batches of any size gives what one pass over all of their samples gives.
        """
        return self._step(*self._training_data(x, y))

    def _training_data(self, x: np.ndarray, y: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
        if y is None and self._y >= 0:
            raise EdgetrainError("y is missing: nothing to train towards", where="data",
                                 hint="give one label or row of values per sample")
        return self.check(x, y)

    def _step(self, raw: np.ndarray, targets: np.ndarray, replays: int = 0) -> list[Reply]:
        """One update: a reply per sample.  `replays` stored samples are trained on besides."""
        if not {"train", "accumulate"} & set(self.program.lists):
            raise EdgetrainError("the program cannot train", hint="compile it with a recipe")
        single = "train" in self.program.lists
        replies = self.feed("train" if single else "accumulate", raw, targets,
                            outputs=not self.silent)
        for _ in range(replays):
            self.device.run("replay")
        if single:
            return replies
        update = self.device.run("update")
        last = replacement(replies[-1], update) if replies else update
        return [*replies[:-1], last]

    def feed(self, call_list: str, raw: np.ndarray, targets: np.ndarray | None = None, *,
             outputs: bool = False, tick: Tick | None = None) -> list[Reply]:
        """Run a list once per sample; raw and targets as `check` returns them.

        outputs: whether the replies hold what the model made of the samples.
        """
        replies = []
        for i, sample in enumerate(raw):
            puts = self._puts(sample, np.zeros(0) if targets is None else targets[i])
            replies.append(self.device.run(call_list, puts, (self._out,) if outputs else ()))
            if tick:
                tick(i + 1, len(raw))
        return replies

    def _puts(self, sample: np.ndarray, target: np.ndarray) -> dict[int, bytes]:
        """What is written before a list runs; no target where none is given or none is wanted."""
        puts = {self._x: sample.tobytes()}
        if self._y >= 0 and target.size:
            puts[self._y] = target.tobytes()
        return puts

    def fit(self, x: np.ndarray, y: np.ndarray | None = None, *, epochs: int = 1, seed: int = 1,
            first_step: int = 0, first_sample: int = 0,
            tick: Tick | None = None) -> Iterator[Epoch]:
        """Train in epochs, yielding what each did: iterate, or nothing happens.

        The host shuffles, by `seed` (0 or more) and epoch.  To resume the same run, skip what is
        done: first_step, first_sample = `position()`.  A rule that gathers statistics takes one
        epoch, a second would count every sample twice; its batch is all of the data.
        """
        for name, value, low in (("epochs", epochs, 1), ("seed", seed, 0)):
            if not isinstance(value, int | np.integer) or value < low:
                raise EdgetrainError(f"{name} is {value!r}, it must be a whole number from {low}")
        if self.gathers and epochs > 1:
            raise EdgetrainError(f"epochs is {epochs}, but rule {self.program.meta['rule']!r} "
                                 "learns all there is in one pass", hint="give epochs = 1")
        raw, targets = self._training_data(x, y)
        return self._epochs(raw, targets, epochs, seed, first_step, first_sample, tick)

    def _epochs(self, raw: np.ndarray, targets: np.ndarray, epochs: int, seed: int,
                first_step: int, first_sample: int, tick: Tick | None) -> Iterator[Epoch]:
        batch = int(self.program.meta["batch"]) or len(raw)
        mix = self._mix()
        starts = range(0, len(raw), batch)
        step = 0
        for number in range(epochs):
            order = np.random.default_rng([seed, number]).permutation(len(raw))
            losses: list[float] = []
            hits: list[np.ndarray] = []
            reply = None
            for start in starts:
                rows = order[start:start + batch]
                replays = _due(mix, number * len(raw) + start, len(rows))
                before, step = step, step + (1 if batch > 1 else 1 + replays)
                if step <= first_step:
                    continue
                # what was done of this step before the run was cut
                done = first_sample if before == first_step else max(first_step - before, 0)
                replays -= max(done - len(rows), 0)
                rows = rows[done:]
                for row, reply in zip(rows, self._step(raw[rows], targets[rows], replays)):
                    losses.append(reply.loss)
                    if self.silent:
                        continue
                    found = hits_of(self._output(reply)[None], targets[row:row + 1],
                                    self.program.meta)
                    if found is not None:
                        hits.append(found)
                if tick:
                    tick((number * len(starts) + start // batch + 1), epochs * len(starts))
            if reply is None:       # all of it was done before
                continue
            yield Epoch(number + 1, float(np.mean(losses)),
                        float(np.mean(hits)) if hits else math.nan, step,
                        reply.counters[0] if reply.counters else 0, reply.instructions)

    def _mix(self) -> float:
        """Replayed samples per new one; 0 while nothing is stored."""
        if "replay" not in self.program.lists or not self.named("replay:seen").any():
            return 0.0
        return float(self.program.meta["replay"]["mix"])

    def run(self, call_list: str, x: np.ndarray | None = None, y: np.ndarray | None = None
            ) -> Reply:
        """Run one call list on one sample: x and y without the axis of samples.

        None leaves what the device has.
        """
        return self.device.run(call_list, self._sample(call_list, x, y))

    def profile(self, call_list: str, x: np.ndarray | None = None, y: np.ndarray | None = None
                ) -> tuple[int, ...]:
        """As `run`, and count: the instructions of every call of the list.

        Only where they are counted: connect("sim", count_instructions=True), or a port.
        """
        return self.device.profile(call_list, self._sample(call_list, x, y))

    def _sample(self, call_list: str, x, y) -> dict[int, bytes]:
        one_of(call_list, tuple(self.program.lists), "call list")
        if x is None:
            return {}
        raw, targets = self.check(np.asarray(x)[None], None if y is None else np.asarray(y)[None])
        return self._puts(raw[0], targets[0])

    def calibrate(self, x: np.ndarray, tick: Tick | None = None) -> None:
        """Measure the statistics of batch normalisation on samples x; before training."""
        if "calibrate" not in self.program.lists:
            raise EdgetrainError("the program has no list 'calibrate'",
                                 hint="compile it with a recipe that says [norm] calibrate = true")
        self.feed("calibrate", self.check(x)[0], tick=tick)

    # -- state --------------------------------------------------------------------------------

    def tensor(self, number: int) -> np.ndarray:
        """One tensor of the program's table, as it is on the device."""
        if not 0 <= number < len(self.program.tensors):
            raise EdgetrainError(f"the program has {len(self.program.tensors)} tensors, none has "
                                 f"number {number}", hint="see program.tensors")
        entry = self.program.tensors[number]
        return np.frombuffer(self.device.get(number), DTYPES[entry.dtype]).reshape(entry.shape)

    def named(self, name: str) -> np.ndarray:
        """A tensor by its name."""
        for number, entry in enumerate(self.program.tensors):
            if entry.name == name:
                return self.tensor(number)
        raise EdgetrainError(f"the program has no tensor {name!r}", hint="see program.tensors")

    def position(self) -> tuple[int, int]:
        """Updates that the device has done, and samples in its gradient sums since the last."""
        step = self.tensor(self._entry(Role.STEP))
        return int(step[0]), int(self.tensor(self._entry(Role.COUNTERS))[2])

    def weights(self, *, trained_only: bool = False) -> dict[str, np.ndarray]:
        """Name -> array of all weights, in their storage type."""
        return {self.program.tensors[i].name: self.tensor(i)
                for i in self.program.numbers(Role.WEIGHT)
                if self.program.tensors[i].writable or not trained_only}

    def merged_weights(self) -> dict[str, np.ndarray]:
        """The weights as the model has them, adapters (see `lora`) made part of them:
        `model.with_weights(session.merged_weights())` predicts what the session does."""
        return merged(self.weights())

    def set_hyper(self, **values: float) -> None:
        """Change hyper-parameters (lr, momentum, ...) between steps."""
        number = self._entry(Role.HYPER)
        hyper = self.tensor(number).copy()
        for name, value in values.items():
            one_of(name, HYPER, "hyper-parameter")
            check_hyper(name, value)
            if name in self.program.meta.get("unused", ()):
                raise EdgetrainError(f"{name} has no effect in this program",
                                     hint="compile it with a recipe that uses it")
            hyper[list(HYPER).index(name)] = value
        self.device.put(number, hyper.tobytes())

    def save(self, path: str | Path, **note) -> None:
        """Checkpoint (.npz): weights, optimizer state, step, seeds, loss scale, program id."""
        arrays = {entry.name: self.tensor(i) for i, entry in enumerate(self.program.tensors)
                  if entry.role in CHECKPOINT_ROLES}
        note = {"program_id": self.program.id, **note}
        buffer = io.BytesIO()
        np.savez(buffer, **arrays, **{NOTE: np.array(json.dumps(note))})
        write_whole(Path(path), buffer.getvalue())

    def restore(self, path: str | Path) -> dict:
        """Put a checkpoint back on the device; returns the note saved with it."""
        arrays, note = read_checkpoint(path)
        if note.get("program_id") != self.program.id:
            raise EdgetrainError("the checkpoint belongs to another program", where=str(path),
                                 hint="resume with the .etp file it was trained with")
        puts = {}
        for i, entry in enumerate(self.program.tensors):
            if entry.role in CHECKPOINT_ROLES and entry.writable:
                array = arrays.get(entry.name)
                if array is None or array.shape != entry.shape or array.dtype != \
                        DTYPES[entry.dtype]:
                    raise EdgetrainError(f"the checkpoint lacks {entry.name}", where=str(path),
                                         hint="save it again, it is damaged")
                if array.dtype.kind == "f" and not np.isfinite(array).all():
                    raise EdgetrainError(f"the checkpoint holds NaN or infinity in {entry.name}",
                                         where=str(path), hint="resume from an older one")
                puts[i] = array.tobytes()
        for number, data in puts.items():       # everything was there: all of it or nothing
            self.device.put(number, data)
        return note

    def _entry(self, role: Role, *, needed: bool = True) -> int:
        number = self.program.number(role)
        if number is None and needed:
            raise EdgetrainError(f"the program has no {role.name.lower()}",
                                 hint="compile the model again")
        return -1 if number is None else number


def _due(mix: float, first: int, count: int) -> int:
    """Replays that go with samples number first .. first + count - 1."""
    return math.floor(mix * (first + count)) - math.floor(mix * first)


def replacement(sample: Reply, update: Reply) -> Reply:
    """The reply for the last sample of a batch: its outputs and loss, and what the update did."""
    return replace(sample, step=update.step, counters=update.counters,
                   instructions=sample.instructions + update.instructions)
