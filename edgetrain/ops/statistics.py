"""Sums over samples: class sums, the scatter within classes, class means.

All in f32 and only ever added to, so that more samples can follow at any time.  A symmetric matrix
is kept as its lower triangle, row by row: P = D (D + 1) / 2 elements.

Source: Welford 1962, for sums of squares about a mean that is not known yet.
"""

from __future__ import annotations

import numpy as np

from .base import ONE, OpDef, define
from .control import CTL, control_block, skipped

LARGEST = 2.0**40            # feature that is taken
MOST = 0x7FFFFFFF            # a count of samples stays there


def triangle(features: int) -> int:
    """Elements of a packed symmetric matrix."""
    return features * (features + 1) // 2


def packed(matrix: np.ndarray) -> np.ndarray:
    """The lower triangle of [D,D], row by row."""
    return matrix[np.tril_indices(len(matrix))]


def unpacked(elements: np.ndarray, features: int) -> np.ndarray:
    """[D,D], zero above the diagonal."""
    matrix = np.zeros((features, features), elements.dtype)
    matrix[np.tril_indices(features)] = elements
    return matrix


def usable(row: np.ndarray) -> bool:
    """Whether a sample's features may be summed."""
    return bool((np.abs(row) <= LARGEST).all())


def offered(seen: np.ndarray) -> int:
    """Samples offered to a store so far, of all classes."""
    return min(int(np.maximum(seen, 0).sum(dtype=np.int64)), MOST)


def _class_sums(x, t, sums, counts, ctl, **_):
    sums, counts, d = sums.copy(), counts.copy(), np.zeros(x.shape)
    for row, c, out in zip(x, t, d):
        if not (0 <= c < len(counts) and 0 <= counts[c] < MOST and usable(row)):
            ctl = skipped(ctl)
            continue
        if counts[c]:
            out[:] = (row - sums[c] / counts[c]) * np.sqrt(counts[c] / (counts[c] + 1))
        sums[c] += row
        counts[c] += 1
    return sums, counts, ctl, d


def _add_outer(d, s, **_):
    return s + packed(d.T @ d)


def class_means(sums, counts):
    """Mean of all samples [D], what each class's mean lies above it [C,D], and whether any."""
    there = counts > 0
    total = max(counts[there].sum(), 1)
    mean = sums[there].sum(axis=0) / total
    apart = np.where(there[:, None], sums / np.maximum(counts, 1)[:, None] - mean, 0)
    return mean, apart, np.array([int(there.any())], np.int32)


def sample_statistics(buffer, shape, rng, dims=None):
    """Test inputs: labels, plausible counts with a class that has none, a control block."""
    if buffer.name == "t":
        return rng.integers(0, dims["C"], shape).astype(np.int32)
    if buffer.name == "counts":
        counts = rng.integers(1, 20, shape).astype(np.int32)
        counts[1::3] = 0
        return counts
    if buffer.name == "ctl":
        return control_block(lr=0.0, seed=7)
    return None


MEANS = [dict(C=1, D=1), dict(C=4, D=7), dict(C=3, D=20)]

define(OpDef(
    "class_sums", f"x[N,D] t[N]:i32 sums[C,D]:f32! counts[C]:i32! {CTL}! -> d[N,D]:f32",
    ref=_class_sums, sample=sample_statistics,
    cases=[dict(N=1, D=1, C=1), dict(N=4, D=7, C=3), dict(N=9, D=20, C=2)],
    nmse={"f32": 1e-12, "f16": 1e-12},
    about="a sample into the sum and the count of its class; d d^T is what it adds to the scatter"))
define(OpDef(
    "add_outer", "d[N,D]:f32 s[P]:f32! ->", ref=_add_outer, range="D", kernels=ONE,
    cases=[dict(N=1, D=1, P=1), dict(N=3, D=7, P=28), dict(N=1, D=20, P=210)],
    macs=lambda d: d["N"] * d["P"], about="a packed scatter matrix plus d d^T"))
define(OpDef(
    "class_means", "sums[C,D]:f32 counts[C]:i32 -> m[D]:f32 r[C,D]:f32 ok[1]:i32",
    ref=class_means, kernels=ONE, sample=sample_statistics, cases=MEANS,
    about="the mean of all samples, and of each class above it"))
