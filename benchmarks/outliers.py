"""Outliers among the digits: who is found by what was learned from normal samples alone."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np

import edgetrain as et

DATA = Path(__file__).resolve().parents[1] / "examples" / "data" / "digits.npz"
CLASSES, KNOWN = 10, 5              # digits; those that the frozen network was trained on
ADAM = """
batch = 16
[optimizer]
name = "adam"
lr = 3e-3
"""


@cache
def digits() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """x [n,64] from 0 to 1, the digit, and whether it is to learn from; shuffled, always alike."""
    with np.load(DATA) as file:
        x, y = file["x"].reshape(-1, 64) / np.float32(16), file["y"].astype(int)
    order = np.random.default_rng(0).permutation(len(x))
    return x[order], y[order], np.arange(len(x)) < 2 * len(x) // 3


def auc(normal: np.ndarray, unusual: np.ndarray) -> float:
    """Probability that an unusual sample scores above a normal one, ties counted half."""
    above = (unusual[:, None] > normal).mean()
    return float(above + (unusual[:, None] == normal).mean() / 2)


@cache
def frozen() -> et.Model:
    """A network that tells the digits below KNOWN apart: 64-48-32-5."""
    x, y, fit = digits()
    model = et.Sequential([et.Dense(48), et.ReLU(), et.Dense(32), et.ReLU(),
                           et.Dense(KNOWN, name="head")], input_shape=(64,))
    session = et.Session(et.compile(model, et.Recipe.parse(ADAM)), et.connect("host"))
    rows = fit & (y < KNOWN)
    for _ in session.fit(x[rows], y[rows], epochs=20):
        pass
    return model.with_weights(session.weights())


def autoencoder(mean: np.ndarray) -> et.Model:
    """64-48-6-48-64 around the mean picture; widths and epochs chosen by the digits below KNOWN."""
    layers = [et.Dense(48), et.ReLU(), et.Dense(6), et.Dense(48), et.ReLU(),
              et.Dense(64, name="out")]
    return et.Sequential(layers, input_shape=(64,)).with_weights({"out.b": mean})


def learners(x: np.ndarray) -> dict[str, tuple[et.Program, int]]:
    """Name -> program and epochs, for normal samples x."""
    distance = et.Recipe(rule="mahalanobis", precision=et.Precision("f16"))
    pixels = et.Sequential([et.Dense(1)], input_shape=(64,))
    error = et.Recipe.parse("loss = 'mse'\nscore = true\n" + ADAM + "[precision]\nmode = 'f16'\n"
                            "loss_scale = 256\n")
    epochs = 48_000 // len(x)
    return {"mahalanobis of the pixels": (et.compile(pixels, distance), 1),
            "mahalanobis of a frozen network": (et.compile(frozen(), distance), 1),
            "autoencoder": (et.compile(autoencoder(x.mean(0)), error), epochs)}


def outliers(job: tuple[str, int]) -> list[dict]:
    """All rows of the settings in which one digit is normal, or unusual."""
    part, digit = job
    x, y, fit = digits()
    rows = []
    for setting in ("normal", "unusual") if digit >= KNOWN else ("unusual, known",):
        normal = (y == digit) if setting == "normal" else (y != digit)
        other = ~normal & (y >= KNOWN) if setting == "normal" else ~normal
        learn = x[fit & normal]
        for learner, (program, epochs) in learners(learn).items():
            session = et.Session(program, et.connect("host"))
            for _ in session.fit(learn, None if epochs == 1 else learn, epochs=epochs):
                pass
            found = auc(session.score(x[~fit & normal]), session.score(x[~fit & other]))
            rows.append({"part": part, "digit": digit, "setting": setting, "learner": learner,
                         "auc": found, "state": program.state_bytes, "arena": program.arena_bytes})
    print(f"{part} {digit}: " + ", ".join(f"{r['setting']} {r['learner']} {r['auc']:.3f}"
                                          for r in rows), flush=True)
    return rows
