"""Trivial learners, to print beside every accuracy: training that loses to them is not worth it.

Each is fitted on the calibration samples alone and names a class for every row of `x`.
"""

from __future__ import annotations

import numpy as np


def nearest_neighbour(fit_x: np.ndarray, fit_y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """1-NN, Euclidean, on flattened rows; the first of equally near ones wins.  [len(x)]"""
    return fit_y[_distances(x, fit_x).argmin(1)]


def class_means(fit_x: np.ndarray, fit_y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """The class whose mean row is nearest, Euclidean.  [len(x)]"""
    present = np.unique(fit_y)
    means = np.stack([fit_x[fit_y == c].mean(0) for c in present])
    return present[_distances(x, means).argmin(1)]


def shrinkage_lda(fit_x: np.ndarray, fit_y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Linear discriminant, equal priors, pooled covariance shrunk by Ledoit and Wolf 2004.

    Columns are first divided by their deviation over `fit_x`, so that the shrinkage treats them
    alike.  [len(x)]
    """
    fit_x, x = (v.reshape(len(v), -1).astype(np.float64) for v in (fit_x, x))
    present = np.unique(fit_y)
    scale = fit_x.std(0) + 1e-9
    fit, rows = fit_x / scale, x / scale
    means = np.stack([fit[fit_y == c].mean(0) for c in present])
    covariance = ledoit_wolf(fit - means[np.searchsorted(present, fit_y)])
    weights = np.linalg.solve(covariance, means.T)
    bias = -0.5 * np.einsum("cf,fc->c", means, weights)
    return present[(rows @ weights + bias).argmax(1)]


def ledoit_wolf(centred: np.ndarray) -> np.ndarray:
    """(1 - s) S + s mean(diag S) I for centred rows [N,F], s minimising the expected error."""
    n, f = centred.shape
    s = centred.T @ centred / n
    mu = np.trace(s) / f
    apart = ((s - mu * np.eye(f)) ** 2).sum()
    spread = (((centred**2).sum(1) ** 2).sum() / n - (s**2).sum()) / n
    shrink = min(spread, apart) / apart
    return (1 - shrink) * s + shrink * mu * np.eye(f)


def _distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Squared Euclidean distances of flattened rows, [len(a), len(b)], in f64."""
    a, b = (v.reshape(len(v), -1).astype(np.float64) for v in (a, b))
    return (a**2).sum(1)[:, None] - 2 * a @ b.T + (b**2).sum(1)
