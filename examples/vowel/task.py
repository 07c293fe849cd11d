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
RECIPE = HERE / "recipe.toml"
DATA = HERE.parent / "data" / "vowel.csv"
CLASSES = ("hid", "hId", "hEd", "hAd", "hYd", "had", "hOd", "hod", "hUd", "hud", "hed")
SPEAKERS = tuple(range(15))
DEFAULT_PERSON = 0
CALIBRATION, REPETITIONS, REPLAY_PER_EPOCH = 2, 6, 44
PRETRAIN_EPOCHS, PRETRAIN_LR, NOISE = 40, 1e-2, 0.3     # noise in standard deviations
PRETRAIN = f"""
batch = 16
label_smoothing = 0.05
[optimizer]
name = "adam"
lr = {PRETRAIN_LR}
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


def split(speaker: int, *, tuning: bool = False) -> dict[str, Samples]:
    """pretrain, replay, calibration, new and old samples when `speaker` is the new one.

    With `tuning`, the calibration samples alone are split once more (`new` is the last repetition
    of them), to choose settings without a look at the examination.
    """
    x, vowel, who, repetition = table()
    first, end = (CALIBRATION - 1, CALIBRATION) if tuning else (CALIBRATION, REPETITIONS)
    mine, last = who == speaker, repetition == REPETITIONS - 1
    parts = {"pretrain": ~mine & ~last, "replay": ~mine & (repetition == 0), "old": ~mine & last,
             "calibration": mine & (repetition < first),
             "new": mine & (repetition >= first) & (repetition < end)}
    return {name: Samples(x[rows], vowel[rows]) for name, rows in parts.items()}


def network(fit: Samples, seed: int, *, head: bool = True) -> et.Model:
    layers = [et.Dense(32, name="hidden_1"), et.ReLU(), et.Dense(32, name="hidden_2"), et.ReLU()]
    if head:
        layers.append(et.Dense(len(CLASSES), name="head"))
    return et.Sequential(layers, input_shape=(10,), classes=CLASSES if head else (), seed=seed,
                         standardize=(fit.x.mean(0), fit.x.std(0)))


def pretrained(speaker: int, device: Device, seed: int = 0) -> et.Model:
    """A network trained on all speakers but one, on `device`; a few seconds on the host."""
    fit = split(speaker)["pretrain"]
    model = network(fit, seed)
    session = et.Session(et.compile(model, et.Recipe.parse(PRETRAIN)), device)
    rng = np.random.default_rng([speaker, seed])
    for epoch in range(PRETRAIN_EPOCHS):
        half_cosine = 0.5 * (1 + np.cos(np.pi * (epoch + 0.5) / PRETRAIN_EPOCHS))
        session.set_hyper(lr=PRETRAIN_LR * half_cosine)
        x = fit.x + NOISE * fit.x.std(0) * rng.standard_normal(fit.x.shape)
        for _ in session.fit(x, fit.y, seed=epoch):
            pass
    return model.with_weights(session.weights())


def task(speaker: int, device: Device, recipe: Path = RECIPE) -> Task:
    """Everything that `personalise` needs for one new speaker."""
    if speaker not in SPEAKERS:
        raise et.EdgetrainError(f"there is no speaker {speaker}",
                                hint="the fifteen speakers are numbered 0 to 14")
    parts = split(speaker)
    fit = parts["pretrain"]
    model = pretrained(speaker, device)
    embedding = network(fit, 0, head=False)
    return Task(
        title=f"vowel: speaker {speaker} of 15 is new, 22 utterances to learn from",
        model=model, recipe=et.Recipe.load(recipe), epochs=30,
        calibration=parts["calibration"], replay=parts["replay"], replay_per_epoch=REPLAY_PER_EPOCH,
        new=parts["new"], old=parts["old"], features=lambda x: x,
        embedding=embedding.with_weights({k: model.weights[k] for k in embedding.weights}),
        standardize=(fit.x.mean(0), fit.x.std(0)))
