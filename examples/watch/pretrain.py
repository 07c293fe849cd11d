"""Train the ten backbones that ship in backbones.npz, each without one person.

    python examples/watch/pretrain.py            # about 25 minutes on two cores

Everything runs on edgetrain's own runtime on this machine, in f32: Adam, 40 epochs in batches of
64, cosine learning rate, label smoothing, and augmentation that is new in every epoch.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from watch import task as watch

import edgetrain as et

EPOCHS, LR = 40, 3e-3
RECIPE = f"""
batch = 64
label_smoothing = 0.05
[optimizer]
name = "adam"
lr = {LR}
"""


def augment(x: np.ndarray, parts: watch.Split, rng: np.random.Generator) -> np.ndarray:
    """Windows [N,100,6] as another person or another strap would give them, in sensor units.

    The sensor turns by 10 degrees times n about a random axis (both triples alike), the pace
    changes by a factor exp(0.1 n); then, in standard deviations, a gain of 1 + 0.15 n and an offset
    of 0.15 n per window and axis, and noise of 0.05 n per value; n is standard normal.
    """
    turn = rotations(np.deg2rad(10) * rng.standard_normal(len(x)), rng)
    turned = np.einsum("ntsi,nij->ntsj", x.reshape(*x.shape[:2], 2, 3), turn).reshape(x.shape)
    standard = (turned - parts.mean) / parts.std
    paced = change_pace(standard, np.exp(0.1 * rng.standard_normal(len(x))))
    shape = (len(x), 1, x.shape[2])
    gain = 1 + 0.15 * rng.standard_normal(shape, np.float32)
    offset = 0.15 * rng.standard_normal(shape, np.float32)
    noise = 0.05 * rng.standard_normal(x.shape, np.float32)
    return (paced * gain + offset + noise) * parts.std + parts.mean


def change_pace(x: np.ndarray, factor: np.ndarray) -> np.ndarray:
    """Each window [N,T,C] at `factor` [N] times its pace about the middle, mirrored outside."""
    last = x.shape[1] - 1
    at = np.abs(last / 2 + (np.arange(last + 1) - last / 2) * factor[:, None])
    at = np.clip(np.where(at > last, 2 * last - at, at), 0, last)
    left = np.minimum(at.astype(np.int64), last - 1)
    part = (at - left)[..., None].astype(np.float32)
    row = np.arange(len(x))[:, None]
    return x[row, left] * (1 - part) + x[row, left + 1] * part


def rotations(angle: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Rodrigues' formula about uniformly random axes: angle [N] in radians -> [N,3,3] f32."""
    axis = rng.standard_normal((len(angle), 3))
    a, b, c = (axis / np.linalg.norm(axis, axis=1, keepdims=True)).T
    zero = np.zeros_like(a)
    cross = np.stack([zero, -c, b, c, zero, -a, -b, a, zero], axis=1).reshape(-1, 3, 3)
    sin, cos = np.sin(angle)[:, None, None], np.cos(angle)[:, None, None]
    return (np.eye(3) + sin * cross + (1 - cos) * (cross @ cross)).astype(np.float32)


def backbone(person: int) -> dict[str, np.ndarray]:
    """Weights of the network trained on everybody but `person`; f16 but for the input's f32."""
    parts = watch.split(person)
    rng = np.random.default_rng([person, 100])
    model = watch.network(parts.mean, parts.std, seed=person)
    session = et.Session(et.compile(model, et.Recipe.parse(RECIPE)), et.connect("host"))
    x, y = parts.pretrain.x, parts.pretrain.y
    for epoch in range(EPOCHS):
        session.set_hyper(lr=LR * 0.5 * (1 + np.cos(np.pi * (epoch + 0.5) / EPOCHS)))
        for done in session.fit(augment(x, parts, rng), y, epochs=1, seed=1000 * person + epoch):
            print(f"person {person} epoch {epoch + 1}: loss {done.loss:.3f}, accuracy "
                  f"{done.accuracy:.3f}", flush=True)
    score = session.evaluate(parts.old_validation.x, parts.old_validation.y)
    print(f"person {person}: {score.accuracy:.3f} on held-out windows of the others", flush=True)
    return {name: w if name.startswith("input.") else w.astype(np.float16)
            for name, w in session.weights().items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("-o", "--output", type=Path, default=watch.HERE / "backbones.npz")
    args = parser.parse_args()
    with ProcessPoolExecutor(args.jobs) as pool:
        found = dict(zip(watch.PERSONS, pool.map(backbone, watch.PERSONS)))
    np.savez_compressed(args.output, **{f"{person}/{name}": w for person, weights in found.items()
                                        for name, w in weights.items()})


if __name__ == "__main__":
    main()
