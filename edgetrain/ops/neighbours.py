"""Nearest neighbours: a store of feature vectors, and scores of the classes from it.

Sources: Cover and Hart 1967; a full store is a reservoir by Vitter 1985, Algorithm R, or a ring.
"""

from __future__ import annotations

import numpy as np

from .base import OpDef, define
from .control import CONTROL, CTL, control_block, skipped
from .draws import below, step_key
from .statistics import MOST, offered, usable

RING, RESERVOIR = 0, 1
LOWEST = float(np.finfo(np.float32).min)     # score of a class that has no samples
MOST_VOTERS = 31


def _remember(x, t, store, labels, seen, ctl, *, reservoir, tensor, **_):
    store, labels, seen = store.copy(), labels.copy(), seen.copy()
    size = len(labels)
    for row, label in zip(x, t):
        before = offered(seen)
        if not 0 <= label < len(seen) or before == MOST or not usable(row):
            ctl = skipped(ctl)
            continue
        slot = before % size
        if reservoir and before >= size:
            sequence = step_key(int(ctl[CONTROL["seed"]]), 0, tensor)
            slot = below(sequence, before, before + 1)
        seen[label] = max(seen[label], 0) + 1
        if slot < size:
            store[slot], labels[slot] = row, label
    return store, labels, seen, ctl


def _knn_scores(x, store, labels, seen, *, nearest):
    filled = min(offered(seen), len(labels))
    y, d = np.full((len(x), len(seen)), LOWEST), np.zeros((len(x), len(labels)))
    for n, row in enumerate(x):
        d[n, :filled] = ((store[:filled] - row) ** 2).sum(axis=1)
        order = np.argsort(d[n, :filled], kind="stable")[:nearest]
        for c in np.unique(labels[:filled]):
            mine = d[n, :filled][labels[:filled] == c]
            voters = d[n, order[labels[order] == c]]
            farthest = d[n, order[-1]]
            if nearest == 1:
                y[n, c] = -mine.min()
            elif len(voters):
                near = 1 - voters[0] / farthest if farthest > 0 else 1
                y[n, c] = len(voters) + near / 2
            else:
                y[n, c] = 0
    return y, d


def _sample(buffer, shape, rng, dims=None):
    if buffer.name in ("t", "labels"):
        return rng.integers(0, dims["C"], shape).astype(np.int32)
    if buffer.name == "seen":
        return rng.integers(0, 2 * dims["K"] // dims["C"] + 2, shape).astype(np.int32)
    if buffer.name == "ctl":
        return control_block(lr=0.0, seed=7)
    return None


STORES = [dict(N=1, D=1, K=1, C=1), dict(N=3, D=7, K=5, C=3), dict(N=2, D=20, K=16, C=4)]

define(OpDef(
    "remember", f"x[N,D] t[N]:i32 store[K,D]! labels[K]:i32! seen[C]:i32! {CTL}! -> ; "
    "reservoir:i0 tensor:u", ref=_remember, sample=_sample,
    cases=[dict(c, reservoir=r, tensor=3) for r in (RING, RESERVOIR) for c in STORES],
    about="put a sample and its label into a store"))
define(OpDef(
    "knn_scores", "x[N,D] store[K,D] labels[K]:i32 seen[C]:i32 -> y[N,C]:f32 d[N,K]:f32 ; "
    "nearest:i1", ref=_knn_scores, sample=_sample,
    cases=[dict(c, nearest=k) for k in (1, 3, 8) for c in STORES],
    nmse={"f32": 1e-12, "f16": 1e-12}, macs=lambda d: d["N"] * d["K"] * d["D"],
    about="k nearest neighbours: scores of the classes from the samples in a store"))
