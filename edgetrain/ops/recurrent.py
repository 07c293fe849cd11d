"""A recurrence over the rows of a matrix, and how its gradient goes back through them.

What enters a step is a dense layer over all rows at once, before; and the gradient of the recurrent
weight is that of a dense layer, from rows that are neighbours.  So these two ops are all that runs
step by step.

Sources: Elman 1990; truncated backpropagation through time, Williams and Peng 1990.
"""

from __future__ import annotations

import numpy as np

from .base import SIMD_PRODUCTS, OpDef, define

STATES = [dict(T=2, H=1), dict(T=2, H=8), dict(T=5, H=7), dict(T=3, H=17), dict(T=8, H=33)]
BACK = [dict(D=1, T=1, H=5), *(dict(D=d, **each) for d, each in zip((1, 2, 3, 1, 8), STATES))]


def _recur(z, w, steps=0):
    y = np.empty_like(z)
    before = np.zeros_like(z[0])
    for s in range(len(z)):
        y[s] = before = np.tanh(z[s] + before @ w)
    return y


def _recur_bwd_z(dy, y, w):
    dz = np.empty_like(y)
    later, silent = np.zeros_like(y[0]), len(y) - len(dy)
    for s in reversed(range(len(y))):
        arriving = dy[s - silent] if s >= silent else 0
        dz[s] = later = (arriving + later @ w.T) * (1 - y[s] * y[s])
    return dz


def _recur_grad(g, ins, outs, dy, a):
    """Of the last `steps` rows, 0 of all before: those are not computed."""
    (z, w), (y,) = ins, outs
    rows = g.shape(z)[0]
    steps = min(a.get("steps") or rows, rows)
    arriving = min(steps, g.shape(dy)[0])
    dz = g.recur_bwd_z(g.last_rows(dy, arriving), g.last_rows(y, steps), w)
    entered = min(steps, rows - 1)          # rows that a state enters, the row before them
    return dz, g.dense_bwd_w(g.last_rows(dz, entered), g.last_rows(y, entered, but=1))


def _sample(buffer, shape, rng, dims=None):
    """States within -1 .. 1, and weights under which the difference of two runs does not grow."""
    if buffer.name == "y":
        return np.tanh(rng.standard_normal(shape))
    return rng.standard_normal(shape) / shape[0] ** 0.5 if buffer.name == "w" else None


def _macs(d):
    return (d["T"] - 1) * d["H"] ** 2


define(OpDef(
    "recur", "z[T,H] w[H,H] -> y[T,H]", ref=_recur, grad=_recur_grad, last_rows=True,
    kernels=SIMD_PRODUCTS, cases=STATES, sample=_sample, macs=_macs, reuse={"y": "z"},
    about="y[s] = tanh(z[s] + y[s-1] w), from a state of 0: all steps of a recurrent layer"))
define(OpDef(
    "recur_bwd_z", "dy[D,H] y[T,H] w[H,H] -> dz[T,H]", ref=_recur_bwd_z, kernels=SIMD_PRODUCTS,
    cases=BACK, sample=_sample, macs=_macs, reuse={"dz": "dy"},
    about="gradient of recur with respect to z; dy is that of the last D rows, 0 arrives before"))
