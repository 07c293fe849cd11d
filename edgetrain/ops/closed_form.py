"""Learners that are solved, not stepped: from sums over samples to the head of a classifier, or to
the distance of an outlier.

Sources: shrinkage to a multiple of the identity: Ledoit and Wolf 2004, here with a fixed weight;
linear discriminant analysis with equal priors; ridge regression on the indicators of the classes;
Cholesky's method.  A matrix of D features shrunk by g has a condition of at most (1 - g) D / g + 1:
1,153 for 128 features and g = 0.1, which f32 solves to about four digits at worst.
"""

from __future__ import annotations

import numpy as np

from .base import ONE, OpDef, define
from .control import CTL, sample_control, skipped
from .statistics import packed, sample_statistics, triangle, unpacked


def _covariance(s, r, counts, *, shrinkage, between, **_):
    known = np.maximum(counts, 0)
    features = r.shape[1]
    wide = unpacked(s, features)
    if between:
        wide = wide + np.tril((known[:, None] * r).T @ r)
    with np.errstate(invalid="ignore", divide="ignore"):    # without samples: NaN, which is refused
        wide = wide / known.sum()
    shrunk = (1 - shrinkage) * wide + shrinkage * np.trace(wide) / features * np.eye(features)
    return packed(shrunk)


def _cholesky(a, *, D, **_):
    low, inv = unpacked(a, D), np.zeros(D)
    for i in range(D):
        for j in range(i):
            low[i, j] = (low[i, j] - low[i, :j] @ low[j, :j]) * inv[j]
        low[i, i] -= low[i, :i] @ low[i, :i]
        if not 0 < low[i, i] < np.inf:
            return packed(low), inv, np.zeros(1, np.int32)
        low[i, i] = np.sqrt(low[i, i])
        inv[i] = 1 / low[i, i]
    return packed(low), inv, np.ones(1, np.int32)


def _cholesky_solve(a, inv, v, **_):
    low = unpacked(a, len(inv))
    np.fill_diagonal(low, 1 / inv)
    return np.linalg.solve(low.T, np.linalg.solve(low, v.T)).T


def _set_head(v, m, sums, counts, ok, w, b, ctl, *, indicator, **_):
    there = counts > 0
    if not ok[0] or not there.any():
        return w, b, skipped(ctl)
    share = there * counts / counts[there].sum()
    means = sums / np.maximum(counts, 1)[:, None]
    new_w = np.where(there, (share[:, None] * v if indicator else v).T, 0)
    at = m if indicator else (m + means) / 2
    new_b = indicator * share - (new_w.T * at).sum(axis=1)
    new_b[~there] = np.finfo(np.float32).min        # f16: its own lowest
    return new_w, new_b, ctl


def _commit(a, w, ok, ctl):
    return (a, ctl) if ok[0] else (w, skipped(ctl))


def _mahalanobis(x, m, a, inv, **_):
    low = unpacked(a, len(m))
    np.fill_diagonal(low, 1 / inv)
    v = np.linalg.solve(low, (x - m).T).T
    return (v * v).sum(axis=1, keepdims=True), v


def _sample(buffer, shape, rng, dims=None):
    if buffer.name in ("a", "s", "inv") and "D" in dims and dims.get("P") == triangle(dims["D"]):
        half = rng.standard_normal((dims["D"], 2 * dims["D"] + 2))
        spread = half @ half.T / half.shape[1]
        if buffer.name == "inv":
            return rng.uniform(0.5, 2.0, shape)
        return packed(spread)
    if buffer.name == "counts" and "indicator" in dims:     # T decides an empty class's bias
        return rng.integers(1, 20, shape).astype(np.int32)
    if buffer.name in ("ctl", "ok"):
        return sample_control(buffer, shape, rng, dims)
    return sample_statistics(buffer, shape, rng, dims)


SOLVES = [dict(C=1, D=1, P=1), dict(C=4, D=7, P=28), dict(C=3, D=20, P=210)]

define(OpDef(
    "covariance", "s[P]:f32 r[C,D]:f32 counts[C]:i32 -> a[P]:f32 ; shrinkage:f between:i0",
    ref=_covariance, kernels=ONE, sample=_sample,
    cases=[dict(c, shrinkage=g, between=b) for c, g, b in zip(SOLVES, (1.0, 0.1, 0.25), (0, 1, 0))],
    macs=lambda d: d["C"] * d["P"],
    about="covariance within classes or of all samples, shrunk to a multiple of the identity"))
define(OpDef(
    "cholesky", "a[P]:f32! -> inv[D]:f32 ok[1]:i32", ref=_cholesky, kernels=ONE, sample=_sample,
    cases=[dict(P=1, D=1), dict(P=28, D=7), dict(P=210, D=20)],
    macs=lambda d: d["D"] * (d["D"] ** 2 - 1) // 6,
    about="a = L L^T in place, and the reciprocals of L's diagonal; ok = 0 if that cannot be"))
define(OpDef(
    "cholesky_solve", "a[P]:f32 inv[D]:f32 v[C,D]:f32! ->", ref=_cholesky_solve, range="C",
    kernels=ONE, sample=_sample, cases=SOLVES, nmse={"f32": 1e-10},
    macs=lambda d: d["C"] * d["D"] ** 2, about="L L^T x = v for every row of v"))
define(OpDef(
    "set_head", "v[C,D]:f32 m[D]:f32 sums[C,D]:f32 counts[C]:i32 ok[1]:i32 w[D,C]! b[C]! "
    f"{CTL}! -> ; indicator:i0", ref=_set_head, sample=_sample,
    cases=[dict(C=1, D=1, indicator=0), dict(C=4, D=7, indicator=1), dict(C=9, D=20, indicator=0)],
    macs=lambda d: d["C"] * d["D"], about="weights and bias of a solved classifier"))
define(OpDef(
    "commit", f"a[*]:f32 w[*]:f32! ok[1]:i32 {CTL}! ->", ref=_commit, kernels=ONE,
    sample=sample_control, cases=[dict(n=1), dict(n=100)],
    about="take over a result if it is sound"))
define(OpDef(
    "mahalanobis", "x[N,D] m[D]:f32 a[P]:f32 inv[D]:f32 -> y[N,1]:f32 v[N,D]:f32",
    ref=_mahalanobis, sample=_sample, nmse={"f32": 1e-10, "f16": 1e-10},
    cases=[dict(N=1, D=1, P=1), dict(N=3, D=7, P=28), dict(N=1, D=20, P=210)],
    macs=lambda d: d["N"] * d["P"], about="squared Mahalanobis distance from the mean"))
