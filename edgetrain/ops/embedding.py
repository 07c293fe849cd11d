"""Rows of a table, chosen by number."""

from __future__ import annotations

import numpy as np

from .base import OpDef, define
from .gradient import define_weight_gradient
from .update import sample_update

CASES = [dict(R=1, V=1, D=1), dict(R=7, V=3, D=5), dict(R=3, V=9, D=8), dict(R=6, V=5, D=20)]


def _forward(i, w):
    known = (i >= 0) & (i < len(w))
    return np.where(known[..., None], w[np.where(known, i, 0)], w.dtype.type(0))


def _bwd_w(dy, i, *, V):
    flat, rows = i.reshape(-1), dy.reshape(-1, dy.shape[-1])
    known = (flat >= 0) & (flat < V)
    dw = np.zeros((V, dy.shape[-1]), dy.dtype)
    np.add.at(dw, flat[known], rows[known])
    return dw


def _sample(buffer, shape, rng, dims=None):
    """Numbers, some of them outside the table."""
    if buffer.name == "i":
        return rng.integers(-1, dims["V"] + 1, shape).astype(np.int32)
    return sample_update(buffer, shape, rng, dims)


def _grad(g, ins, outs, dy, a):
    i, w = ins
    return None, g.embedding_bwd_w(dy, i, V=g.shape(w)[0])


define(OpDef(
    "embedding", "i[R.]:i32 w[V,D] -> y[R.,D]",
    ref=_forward, grad=_grad, range="R", cases=CASES, sample=_sample,
    about="rows of a trainable table; zeros for numbers that it does not have"))
define_weight_gradient(
    "embedding_bwd_w", ins="dy[R.,D] i[R.]:i32", out="[V,D]",
    ref=_bwd_w, range="V", cases=CASES, sample=_sample,
    about="gradient of embedding with respect to its table")
