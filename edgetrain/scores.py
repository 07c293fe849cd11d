"""What a model's outputs are worth: losses on this machine in f64, accuracy, confusion."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Score:
    """Evaluation on data; accuracy and confusion only where there are labels."""

    predictions: np.ndarray  # classes, int [samples]; of values and of yes or no per output those
    outputs: np.ndarray      # f32 [samples, outputs], before the softmax
    loss: float              # mean over the samples
    accuracy: float          # 0 to 1; NaN for values
    confusion: np.ndarray | None     # int [true class, predicted class]


def score(out: np.ndarray, target: np.ndarray, meta: Mapping) -> Score:
    """Evaluate outputs [samples, outputs] of a program with this description.

    target: labels [samples, 1], values in the shape of `out`, or nothing [samples, 0].
    """
    loss, _ = LOSSES[meta["loss"]]
    with np.errstate(all="ignore"):     # an output that overflowed makes the loss NaN
        value = float(loss(out.astype(np.float64), target, meta).mean())
    hits = hits_of(out, target, meta)
    accuracy = math.nan if hits is None else float(hits.mean())
    if has_labels(target, meta):
        predicted = out.argmax(axis=1)
        confusion = np.zeros((out.shape[1], out.shape[1]), int)
        np.add.at(confusion, (target[:, 0], predicted), 1)
        return Score(predicted, out, value, accuracy, confusion)
    if meta["loss"] == "sigmoid_bce":
        return Score((out > 0).astype(int), out, value, accuracy, None)
    classes = meta["loss"] in ("softmax_kl", "entropy")
    return Score(out.argmax(axis=1) if classes else out, out, value, accuracy, None)


def hits_of(out: np.ndarray, target: np.ndarray, meta: Mapping) -> np.ndarray | None:
    """Which predictions are right, one per sample, or per output for sigmoid_bce; None for values.
    """
    if has_labels(target, meta):
        return out.argmax(axis=1) == target[:, 0]
    if meta["loss"] == "sigmoid_bce":
        return (out > 0) == (target > 0.5)
    return None


def has_labels(target: np.ndarray, meta: Mapping) -> bool:
    """Whether the targets are labels: what is trained on, or given for comparison only."""
    return meta["targets"] in ("labels", "none") and target.shape[1] == 1


def loss_name(meta: Mapping) -> str:
    """What the loss of a program is called in sentences."""
    return LOSSES[meta["loss"]][1]


def _log_softmax(z: np.ndarray) -> np.ndarray:
    shifted = z - z.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def _softmax_ce(z, t, meta):
    return -np.take_along_axis(_log_softmax(z), t, axis=1)[:, 0]


def _softmax_kl(z, t, meta):
    log_p = _log_softmax(z / meta["temperature"])
    t = t.astype(np.float64)
    own = np.where(t == 0, 0, t * np.log(np.where(t == 0, 1, t)))
    return meta["temperature"]**2 * (own - t * log_p).sum(axis=1)


def _entropy(z, t, meta):
    log_p = _log_softmax(z)
    return -(np.exp(log_p) * log_p).sum(axis=1)


def _sigmoid_bce(z, t, meta):
    return (np.maximum(z, 0) - z * t + np.log1p(np.exp(-np.abs(z)))).mean(axis=1)


def _huber(y, t, meta):
    d, delta = np.abs(y - t), meta["huber_delta"]
    return np.where(d <= delta, d * d / 2, delta * (d - delta / 2)).mean(axis=1)


def _cosine(y, t, meta):
    t = t.astype(np.float64)
    lengths = np.linalg.norm(y, axis=1) * np.linalg.norm(t, axis=1)
    return 1 - np.where(lengths == 0, 0, (y * t).sum(axis=1) / np.where(lengths == 0, 1, lengths))


# Loss of a recipe -> its value per sample from (outputs, targets, meta), and its name.
LOSSES: dict[str, tuple[Callable, str]] = {
    "softmax_ce": (_softmax_ce, "cross-entropy"),
    "softmax_kl": (_softmax_kl, "divergence from the teacher"),
    "sigmoid_bce": (_sigmoid_bce, "binary cross-entropy"),
    "mse": (lambda y, t, meta: ((y - t)**2).mean(axis=1), "mean squared error"),
    "l1": (lambda y, t, meta: np.abs(y - t).mean(axis=1), "mean absolute error"),
    "huber": (_huber, "Huber loss"),
    "cosine": (_cosine, "cosine distance"),
    "entropy": (_entropy, "entropy"),
}
