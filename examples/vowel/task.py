"""The vowel task: eleven English vowels, and a speaker whom the recogniser has never heard.

Fifteen people said each vowel six times.  A network of 1,771 weights learns from fourteen of them;
the fifteenth gives the first two repetitions of each vowel to learn from (22 utterances) and is
examined on the other four (44).  The last repetition of the fourteen is kept back as `old`: what
the recogniser must not forget.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np
from personalise import Samples, Task

import edgetrain as et
from edgetrain.device import Device

HERE = Path(__file__).resolve().parent
DATA = HERE.parent / "data" / "vowel.csv"
CLASSES = ("hid", "hId", "hEd", "hAd", "hYd", "had", "hOd", "hod", "hUd", "hud", "hed")
SPEAKERS = tuple(range(15))
DEFAULT_PERSON = 0
CALIBRATION, REPETITIONS, REPLAY = 2, 6, 44
PRETRAIN_EPOCHS = 40
PRETRAIN = """
batch = 16
label_smoothing = 0.05
[optimizer]
name = "adam"
lr = 3e-3
"""


@cache
def table() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """x [990,10] f32, vowel, speaker and repetition [990] of every utterance."""
    with open(DATA, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    x = np.array([[float(r[f"lpc{i}"]) for i in range(10)] for r in rows], np.float32)
    vowel = np.array([int(r["vowel"]) for r in rows])
    speaker = np.array([int(r["speaker"]) for r in rows])
    repetition = np.array([np.sum((vowel[:i] == vowel[i]) & (speaker[:i] == speaker[i]))
                           for i in range(len(rows))])
    return x, vowel, speaker, repetition


def split(speaker: int) -> dict[str, Samples]:
    """pretrain, replay, calibration, new and old samples when `speaker` is the new one."""
    x, vowel, who, repetition = table()
    mine, last = who == speaker, repetition == REPETITIONS - 1
    parts = {"pretrain": ~mine & ~last, "old": ~mine & last,
             "calibration": mine & (repetition < CALIBRATION),
             "new": mine & (repetition >= CALIBRATION)}
    found = {name: Samples(x[rows], vowel[rows]) for name, rows in parts.items()}
    chosen = np.random.default_rng([speaker, 1]).permutation(len(found["pretrain"]))[:REPLAY]
    return {**found, "replay": found["pretrain"].take(chosen)}


def network(fit: Samples, seed: int) -> et.Model:
    return et.Sequential(
        [et.Dense(32, name="hidden_1"), et.ReLU(), et.Dense(32, name="hidden_2"), et.ReLU(),
         et.Dense(len(CLASSES), name="head")],
        input_shape=(10,), classes=CLASSES, seed=seed,
        standardize=(fit.x.mean(0), fit.x.std(0)))


def pretrained(speaker: int, device: Device, seed: int = 0) -> et.Model:
    """A network trained on all speakers but one, on `device`; about a second on the host."""
    fit = split(speaker)["pretrain"]
    model = network(fit, seed)
    session = et.Session(et.compile(model, et.Recipe.parse(PRETRAIN)), device)
    for epoch in session.fit(fit.x, fit.y, epochs=PRETRAIN_EPOCHS, seed=seed):
        session.set_hyper(lr=3e-3 * 0.5 * (1 + np.cos(np.pi * epoch.number / PRETRAIN_EPOCHS)))
    return model.with_weights(session.weights())


def task(speaker: int, device: Device, recipe: Path = HERE / "recipe.toml") -> Task:
    """Everything that `personalise` needs for one new speaker."""
    parts = split(speaker)
    return Task(
        title=f"vowel: speaker {speaker} of 15 is new, 22 utterances to learn from",
        model=pretrained(speaker, device), recipe=et.Recipe.load(recipe), epochs=30,
        calibration=parts["calibration"], replay=parts["replay"], new=parts["new"],
        old=parts["old"], features=lambda x: x, standardize=(parts["pretrain"].x.mean(0),
                                                             parts["pretrain"].x.std(0)))
