"""Losses.  Each sums over the samples of a call; the update divides by their number.

The gradient of a loss is multiplied by the loss scale of the control block at once, so that small
gradients survive f16 storage (Micikevicius et al. 2018); the update takes it out again.
"""

from __future__ import annotations

import numpy as np

from .base import OpDef, define
from .update import CONTROL, sample_update

CASES = [dict(N=1, C=1, smoothing=0.0), dict(N=1, C=7, smoothing=0.05),
         dict(N=3, C=10, smoothing=0.0), dict(N=2, C=33, smoothing=0.1)]
MSE = [dict(N=1, D=1), dict(N=3, D=7), dict(N=1, D=40)]


def _targets(t, classes, smoothing, dtype):
    soft = np.full((len(t), classes), smoothing / classes, dtype)
    soft[np.arange(len(t)), t] += 1 - smoothing
    return soft


def _softmax_ce(z, t, *, smoothing):
    wide = z.astype(np.result_type(z.dtype, np.float32))
    shifted = wide - wide.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    soft = _targets(t, z.shape[1], smoothing, wide.dtype)
    return -(soft * log_p).sum(keepdims=True).reshape(1), np.exp(log_p)


def _softmax_ce_bwd(p, t, ctl, *, smoothing):
    scale = ctl.view("<f4")[CONTROL["loss_scale"]]
    return (p - _targets(t, p.shape[1], smoothing, p.dtype)) * scale


def _mse(y, t):
    diff = y.astype(np.result_type(y.dtype, np.float32)) - t
    return (diff * diff).sum(keepdims=True).reshape(1) / diff.shape[1]


def _mse_bwd(y, t, ctl):
    scale = ctl.view("<f4")[CONTROL["loss_scale"]]
    return (2 / y.shape[1]) * scale * (y - t)


def _sample(buffer, shape, rng, dims=None):
    if buffer.name == "t" and buffer.dtype == "i32":
        return rng.integers(0, dims["C"], shape).astype(np.int32)
    if buffer.name == "p":
        p = rng.random(shape) + 0.01
        return p / p.sum(axis=1, keepdims=True)
    return sample_update(buffer, shape, rng, dims)


define(OpDef(
    "softmax_ce", "z[N,C] t[N]:i32 -> loss[1]:f32 p[N,C]:f32 ; smoothing:f",
    ref=_softmax_ce, cases=CASES, sample=_sample,
    grad=lambda g, ins, outs, dy, a: (
        g.softmax_ce_bwd_z(outs[1], ins[1], g.ctl, smoothing=a["smoothing"]), None),
    about="softmax and cross-entropy against integer labels, with label smoothing"))
define(OpDef(
    "softmax_ce_bwd_z", "p[N,C]:f32 t[N]:i32 ctl[16]:i32 -> dz[N,C] ; smoothing:f",
    ref=_softmax_ce_bwd, cases=CASES, sample=_sample, range="N",
    about="gradient of softmax_ce, times the loss scale"))
define(OpDef(
    "mse", "y[N,D] t[N,D]:f32 -> loss[1]:f32",
    ref=_mse, cases=MSE, sample=_sample,
    grad=lambda g, ins, outs, dy, a: (g.mse_bwd_y(ins[0], ins[1], g.ctl), None),
    about="mean squared error against f32 targets"))
define(OpDef(
    "mse_bwd_y", "y[N,D] t[N,D]:f32 ctl[16]:i32 -> dy[N,D]",
    ref=_mse_bwd, cases=MSE, sample=_sample, range="N",
    about="gradient of mse, times the loss scale"))
