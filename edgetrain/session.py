"""Train and evaluate a program on a device; the same code for the laptop, the simulator, a board."""

from __future__ import annotations

import hashlib
import io
import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .device import Device, Reply
from .errors import DeviceError, EdgetrainError
from .export.program import Program, Role
from .ir import DTYPES

Tick = Callable[[int, int], None]        # (samples done, samples in all)
HYPER = ("lr", "loss_scale", "momentum", "beta1", "beta2", "eps")
CHECKPOINT_ROLES = (Role.WEIGHT, Role.OPTIMIZER, Role.STEP, Role.COUNTERS, Role.HYPER, Role.SEED)


@dataclass(frozen=True)
class Epoch:
    """Mean loss and, for labels, accuracy of the samples as they were trained on."""

    number: int
    loss: float
    accuracy: float
    step: int
    skipped: int
    instructions: int        # of the last training step, 0 where not counted


@dataclass(frozen=True)
class Score:
    """Evaluation: predictions [samples], confusion [true, predicted], accuracy, mean loss."""

    predictions: np.ndarray
    outputs: np.ndarray
    loss: float
    accuracy: float
    confusion: np.ndarray | None


class Session:
    """A program loaded on a device.

    x is [samples, *input shape] in the sensor's units; y labels (integers) or target values.
    Every method raises EdgetrainError for bad data and DeviceError when the device fails.
    """

    def __init__(self, program: Program, device: Device, *, load: bool = True,
                 progress: Tick | None = None):
        self.program, self.device = program, device
        self._x = self._entry(Role.INPUT)
        self._y = self._entry(Role.TARGET, needed=False)
        self._out = self._entry(Role.OUTPUT)
        self.labels = program.meta.get("targets") == "labels"
        self.samples_seen = 0
        if load:
            device.load(program.blob, progress)
        elif device.hello().program_id != program.id:
            raise DeviceError("the device runs another program",
                              hint="load this one first: 'edgetrain flash'")

    # -- data ---------------------------------------------------------------------------------

    def check(self, x: np.ndarray, y: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
        """x and y as raw device tensors, one row a sample; raises EdgetrainError for bad data."""
        x = np.asarray(x)
        entry = self.program.tensors[self._x]
        size = int(np.prod(entry.shape))
        shape = tuple(self.program.meta["input"]["shape"])
        if x.ndim == 0 or len(x) == 0 or x.size != len(x) * size:
            raise EdgetrainError(f"x has shape {x.shape}, the model takes samples of shape "
                                 f"{shape}", where="data", hint="x must be [samples, ...]")
        if x.dtype.kind not in "fiub":
            raise EdgetrainError(f"x holds {x.dtype}, not numbers", where="data")
        raw = x.reshape(len(x), size).astype(DTYPES[entry.dtype])
        bad = ~np.isfinite(raw).all(axis=1)
        if bad.any():
            first = int(np.flatnonzero(bad)[0])
            raise EdgetrainError(f"{int(bad.sum())} samples hold NaN, infinity or values beyond "
                                 f"the range of {entry.dtype}, the first is sample {first}",
                                 where="data", hint="remove or clip them")
        return raw, (np.zeros(0) if y is None else self._check_targets(np.asarray(y), len(x)))

    def _check_targets(self, y: np.ndarray, count: int) -> np.ndarray:
        if len(np.atleast_1d(y)) != count:
            raise EdgetrainError(f"{len(np.atleast_1d(y))} targets for {count} samples",
                                 where="data", hint="x and y must have one row per sample")
        outputs = int(np.prod(self.program.tensors[self._out].shape))
        if not self.labels:
            if y.size != count * outputs or not np.isfinite(y.astype(float)).all():
                raise EdgetrainError(f"y has shape {y.shape}; {outputs} finite target values per "
                                     "sample are needed", where="data")
            return y.reshape(count, outputs).astype("<f4")
        if y.ndim != 1 or (y.dtype.kind not in "iu" and not np.array_equal(y, np.round(y))):
            raise EdgetrainError("labels must be whole numbers, one per sample", where="data",
                                 hint="use class numbers from 0")
        wrong = (y < 0) | (y >= outputs)
        if wrong.any():
            first = int(np.flatnonzero(wrong)[0])
            raise EdgetrainError(f"label {int(y[first])} of sample {first} is out of range 0.."
                                 f"{outputs - 1}", where="data",
                                 hint=f"the model has {outputs} classes")
        return y.astype("<i4").reshape(count, 1)

    # -- running ------------------------------------------------------------------------------

    def predict(self, x: np.ndarray, tick: Tick | None = None) -> np.ndarray:
        """Outputs of the model, f32 [samples, outputs]."""
        raw, _ = self.check(x)
        rows = []
        for i, sample in enumerate(raw):
            reply = self.device.run("infer", {self._x: sample.tobytes()}, (self._out,))
            rows.append(self._output(reply))
            if tick:
                tick(i + 1, len(raw))
        return np.stack(rows)

    def _output(self, reply: Reply) -> np.ndarray:
        dtype = DTYPES[self.program.tensors[self._out].dtype]
        return np.frombuffer(reply.outputs[0], dtype).astype(np.float32)

    def evaluate(self, x: np.ndarray, y: np.ndarray, tick: Tick | None = None) -> Score:
        """Predictions, loss and accuracy; nothing is trained."""
        _, targets = self.check(x, y)
        out = self.predict(x, tick)
        if not self.labels:
            loss = float(((out - targets) ** 2).mean())
            return Score(out, out, loss, math.nan, None)
        truth = targets[:, 0]
        wide = out.astype(np.float64)
        wide -= wide.max(axis=1, keepdims=True)
        log_p = wide - np.log(np.exp(wide).sum(axis=1, keepdims=True))
        predicted = out.argmax(axis=1)
        confusion = np.zeros((out.shape[1], out.shape[1]), int)
        np.add.at(confusion, (truth, predicted), 1)
        loss = float(-log_p[np.arange(len(truth)), truth].mean())
        return Score(predicted, out, loss, float((predicted == truth).mean()), confusion)

    def step(self, x: np.ndarray, y: np.ndarray) -> list[Reply]:
        """Train on one batch, x [k, ...]: one update of the weights.  A reply per sample."""
        return self._step(*self.check(x, y))

    def _step(self, raw: np.ndarray, targets: np.ndarray) -> list[Reply]:
        if "train" in self.program.lists:
            return [self._feed("train", s, t) for s, t in zip(raw, targets)]
        if "accumulate" not in self.program.lists:
            raise EdgetrainError("the program cannot train", hint="compile it with a recipe")
        replies = [self._feed("accumulate", s, t) for s, t in zip(raw, targets)]
        update = self.device.run("update")
        last = replacement(replies[-1], update) if replies else update
        return [*replies[:-1], last]

    def _feed(self, call_list: str, sample: np.ndarray, target: np.ndarray) -> Reply:
        self.samples_seen += 1
        puts = {self._x: sample.tobytes(), self._y: target.tobytes()}
        return self.device.run(call_list, puts, (self._out,))

    def fit(self, x: np.ndarray, y: np.ndarray, *, epochs: int = 1, seed: int = 1,
            first_step: int = 0, first_sample: int = 0,
            tick: Tick | None = None) -> Iterator[Epoch]:
        """Train in epochs, yielding what each did.  The host shuffles, by `seed` and epoch.

        To resume the same run: first_step is the number of updates already done and first_sample
        the number of samples already in the gradient sums; both are skipped.
        """
        raw, targets = self.check(x, y)
        batch = int(self.program.meta["batch"])
        starts = range(0, len(raw), batch)
        step = 0
        for number in range(epochs):
            order = np.random.default_rng([seed, number]).permutation(len(raw))
            losses: list[float] = []
            right: list[bool] = []
            reply = None
            for start in starts:
                step += 1
                if step <= first_step:
                    continue
                rows = order[start:start + batch]
                if step == first_step + 1:
                    rows = rows[first_sample:]
                for row, reply in zip(rows, self._step(raw[rows], targets[rows])):
                    losses.append(reply.loss)
                    right.append(self.labels
                                 and int(self._output(reply).argmax()) == int(targets[row, 0]))
                if tick:
                    tick((number * len(starts) + start // batch + 1), epochs * len(starts))
            if reply is None:
                continue
            yield Epoch(number + 1, float(np.mean(losses)),
                        float(np.mean(right)) if self.labels else math.nan, step,
                        reply.counters[0] if reply.counters else 0, reply.instructions)

    # -- state --------------------------------------------------------------------------------

    def tensor(self, number: int) -> np.ndarray:
        """One tensor of the program's table, as it is on the device."""
        entry = self.program.tensors[number]
        return np.frombuffer(self.device.get(number), DTYPES[entry.dtype]).reshape(entry.shape)

    def weights(self, *, trained_only: bool = False) -> dict[str, np.ndarray]:
        """Name -> array of all weights, in their storage type."""
        return {self.program.tensors[i].name: self.tensor(i)
                for i in self.program.numbers(Role.WEIGHT)
                if self.program.tensors[i].writable or not trained_only}

    def set_hyper(self, **values: float) -> None:
        """Change hyper-parameters (lr, momentum, ...) between steps."""
        number = self._entry(Role.HYPER)
        hyper = self.tensor(number).copy()
        for name, value in values.items():
            if name not in HYPER or not math.isfinite(value):
                raise EdgetrainError(f"hyper-parameter {name} = {value} is not possible",
                                     hint=f"choose from {', '.join(HYPER)}")
            hyper[HYPER.index(name)] = value
        self.device.put(number, hyper.tobytes())

    def save(self, path: str | Path, **note) -> None:
        """Checkpoint (.npz): weights, optimizer state, step, seeds, loss scale, program id."""
        arrays = {entry.name: self.tensor(i) for i, entry in enumerate(self.program.tensors)
                  if entry.role in CHECKPOINT_ROLES}
        note = {"program_id": self.program.id, **note}
        buffer = io.BytesIO()
        np.savez(buffer, **arrays, **{"edgetrain.note": np.array(json.dumps(note))})
        write_whole(Path(path), buffer.getvalue())

    def restore(self, path: str | Path) -> dict:
        """Put a checkpoint back on the device; returns the note saved with it."""
        where = str(path)
        try:
            with np.load(path, allow_pickle=False) as file:
                arrays = {k: file[k] for k in file.files}
            note = json.loads(str(arrays.pop("edgetrain.note")))
        except (OSError, ValueError, KeyError) as err:
            raise EdgetrainError(f"not a checkpoint: {err}", where=where,
                                 hint="make one with 'edgetrain train --save'") from None
        if note.get("program_id") != self.program.id:
            raise EdgetrainError("the checkpoint belongs to another program", where=where,
                                 hint="resume with the .etp file it was trained with")
        for i, entry in enumerate(self.program.tensors):
            if entry.role in CHECKPOINT_ROLES and entry.writable:
                if entry.name not in arrays or arrays[entry.name].shape != entry.shape:
                    raise EdgetrainError(f"the checkpoint lacks {entry.name}", where=where)
                data = np.ascontiguousarray(arrays[entry.name], DTYPES[entry.dtype])
                self.device.put(i, data.tobytes())
        return note

    def _entry(self, role: Role, *, needed: bool = True) -> int:
        number = self.program.number(role)
        if number is None and needed:
            raise EdgetrainError(f"the program has no {role.name.lower()}",
                                 hint="compile the model again")
        return -1 if number is None else number


def replacement(sample: Reply, update: Reply) -> Reply:
    """The reply for the last sample of a batch: its outputs and loss, and what the update did."""
    return replace(sample, step=update.step, counters=update.counters,
                   instructions=sample.instructions + update.instructions)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a crash leaves the old one or the new one, never half of one."""
    scratch = path.with_name(path.name + ".part")
    try:
        scratch.write_bytes(data)
        scratch.replace(path)
    except OSError as err:
        raise EdgetrainError(f"cannot write: {err.strerror}", where=str(path)) from None


def weights_hash(weights: Mapping[str, np.ndarray]) -> str:
    """sha256 of all weights in name order, NaN canonicalised: equal bits, equal hash."""
    digest = hashlib.sha256()
    for name in sorted(weights):
        array = np.array(weights[name])
        if array.dtype.kind == "f":
            array[np.isnan(array)] = np.nan
        digest.update(name.encode() + b"\0" + array.tobytes())
    return digest.hexdigest()
