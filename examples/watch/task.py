"""The watch task: seven shoulder exercises, and a person whom the recogniser has never met.

A wrist sensor (acceleration and turn rate, 50 Hz) recorded ten people doing each exercise with
either arm: 140 recordings, installed with the `seglearn` package and never shipped here.  A model
learns from nine people, the tenth labels the beginning of each recording, and the rest of it is the
examination.  Every split is by time inside a recording: no piece of signal is on both sides of one.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from personalise import Samples, Task

import edgetrain as et

HERE = Path(__file__).resolve().parent
RECIPE = HERE / "recipe.toml"
CLASSES = ("PEN", "ABD", "FEL", "IR", "ER", "TRAP", "ROW")  # the data set's names, by label
PERSONS = tuple(range(1, 11))
DEFAULT_PERSON = 10
WINDOW, STRIDE, AXES = 100, 50, 6                           # two seconds, half overlapping
OLD, REPLAY_PER_EPOCH, EPOCHS = 600, 64, 12
PACKAGE = "seglearn==1.2.5"
DATA_SHA256 = "eb122f23cdf06ef6bd6c6c5312958ec5cf9d038e2e6d457b8081662c75a42537"


@dataclass(frozen=True)
class Recording:
    """One exercise, one arm, one person: `signal` [T,6] in the sensor's units."""

    signal: np.ndarray
    label: int
    person: int


@dataclass(frozen=True)
class Split:
    """All that one new person needs, x in the sensor's units; mean and std [6] of the others."""

    mean: np.ndarray
    std: np.ndarray
    pretrain: Samples        # the other nine, all but the ends of their recordings
    replay: Samples          # one window of each recording in `pretrain`
    old: Samples             # OLD windows of the other nine, never trained on
    old_validation: Samples  # more of them, from other recordings, to choose settings with
    calibration: Samples     # the new person: the first fifth of each recording
    new: Samples             # from a quarter on


@cache
def recordings() -> tuple[Recording, ...]:
    """All recordings, in the order of the file.  The package itself is not imported."""
    spec = find_spec("seglearn")
    if spec is None or spec.origin is None:
        raise et.EdgetrainError("the wrist recordings are not installed",
                                hint=f"pip install --no-deps {PACKAGE}")
    path = Path(spec.origin).parent / "data" / "watch_dataset.npy"
    try:
        raw = path.read_bytes()
    except OSError:
        raw = b""
    if hashlib.sha256(raw).hexdigest() != DATA_SHA256:      # a pickle: open only the known one
        raise et.EdgetrainError(f"not the recordings of {PACKAGE}", where=str(path),
                                hint=f"pip install --no-deps --force-reinstall {PACKAGE}")
    data = np.load(io.BytesIO(raw), allow_pickle=True).item()
    return tuple(Recording(np.asarray(x, np.float32), int(y), int(s))
                 for x, y, s in zip(data["X"], data["y"], data["subject"], strict=True))


def windows(signal: np.ndarray) -> np.ndarray:
    """[T,6] -> [n,100,6]; window i is signal[50 i : 50 i + 100], an incomplete one is dropped."""
    view = np.lib.stride_tricks.sliding_window_view(signal, WINDOW, axis=0)[::STRIDE]
    return np.ascontiguousarray(view.transpose(0, 2, 1))


def split(person: int, *, tuning: bool = False) -> Split:
    """Split for one new person.  The same arguments give the same arrays, always.

    With `tuning`, the calibration windows alone are split once more (the first three fifths of each
    recording's, a gap of one, the rest), to choose settings without a look at the examination.
    """
    if person not in PERSONS:
        raise et.EdgetrainError(f"there is no person {person}",
                                hint="the ten people are numbered 1 to 10")
    train, tails, calibration, new = [], [], [], []
    for r in recordings():
        w = windows(r.signal)
        n = len(w)
        if r.person == person:
            ends = _calibration_ends(n, tuning)
            calibration.append((w[: ends[0]], r.label))
            new.append((w[ends[1]: ends[2]], r.label))
        else:
            tail = n - -(-n // 5)
            train.append((w[: tail - 1], r.label))  # window tail-1 overlaps the first held-out one
            tails.append((w[tail:], r.label))
    pretrain, held_out = _samples(train), _samples(tails)
    flat = pretrain.x.reshape(-1, AXES).astype(np.float64)
    old, validation = _deal([len(w) for w, _ in tails], np.random.default_rng([person, 0]))
    lengths = np.array([len(w) for w, _ in train])
    pick = np.random.default_rng([person, 1]).integers(0, lengths)
    return Split(flat.mean(0).astype(np.float32), flat.std(0).astype(np.float32), pretrain,
                 pretrain.take(np.cumsum(lengths) - lengths + pick), held_out.take(old),
                 held_out.take(validation), _samples(calibration), _samples(new))


def _samples(parts: list[tuple[np.ndarray, int]]) -> Samples:
    return Samples(np.concatenate([w for w, _ in parts]),
                   np.concatenate([np.full(len(w), label) for w, label in parts]))


def _calibration_ends(n: int, tuning: bool) -> tuple[int, int, int]:
    """Of n windows: calibration is [0,a), evaluation [b,c).  Window a-1 never overlaps window b."""
    fifth = -(-n // 5)
    if tuning:
        fit = -(-3 * fifth // 5)
        return fit, fit + 1, fifth
    return fifth, -(-n // 4), n


def _deal(lengths: list[int], rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Shuffle whole recordings: the first OLD windows, and those of the recordings left untouched.

    What remains of the recording that the border cuts is dropped: its windows overlap.
    """
    starts = np.concatenate([[0], np.cumsum(lengths)])
    order = rng.permutation(len(lengths))
    dealt = np.concatenate([np.arange(starts[i], starts[i + 1]) for i in order])
    ends = np.cumsum([lengths[i] for i in order])
    return dealt[:OLD], dealt[ends[np.searchsorted(ends, OLD)]:]


def network(mean: np.ndarray, std: np.ndarray, seed: int = 0, *, head: bool = True) -> et.Model:
    """The recogniser: 19,287 weights, three convolutions over time, mean and maximum, dense.

    Without its head it gives the 128 features of the backbone.
    """
    x = et.Input((WINDOW, AXES), standardize=(mean, std))
    h = et.ReLU()(et.Conv1D(32, 7, stride=2, name="conv1")(x))
    h = et.ReLU()(et.Conv1D(48, 5, stride=2, name="conv2")(h))
    h = et.ReLU()(et.Conv1D(64, 3, name="conv3")(h))
    pooled = et.Concat()(et.GlobalMean()(h), et.GlobalMax()(h))
    if not head:
        return et.Model(x, pooled, seed=seed)
    return et.Model(x, et.Dense(len(CLASSES), name="head")(pooled), classes=CLASSES, seed=seed)


def pretrained(person: int, *, head: bool = True) -> et.Model:
    """The network trained on everybody but `person`, from backbones.npz (see pretrain.py)."""
    with np.load(HERE / "backbones.npz") as file:
        weights = {name.partition("/")[2]: file[name] for name in file.files
                   if name.startswith(f"{person}/")}
    model = network(weights["input.mean"], 1 / weights["input.scale"], head=head)
    return model.with_weights({name: weights[name] for name in model.weights})


def features(x: np.ndarray) -> np.ndarray:
    """[N,100,6] -> [N,30]: mean, deviation, mean absolute difference, maximum, minimum per axis."""
    step = np.abs(np.diff(x, axis=1)).mean(1)
    return np.concatenate([x.mean(1), x.std(1), step, x.max(1), x.min(1)], axis=1)


def task(person: int, recipe: Path = RECIPE) -> Task:
    """Everything that `personalise` needs for one new person."""
    parts = split(person)
    return Task(
        title=f"watch: person {person} of 10 is new, seven exercises at the wrist",
        model=pretrained(person), recipe=et.Recipe.load(recipe), epochs=EPOCHS,
        calibration=parts.calibration, replay=parts.replay, replay_per_epoch=REPLAY_PER_EPOCH,
        new=parts.new, old=parts.old, features=features, embedding=pretrained(person, head=False),
        standardize=(parts.mean, parts.std))
