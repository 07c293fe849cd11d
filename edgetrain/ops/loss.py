"""Losses of classes.  Each sums over the samples of a call; the update divides by their number.

The gradient of a loss is multiplied by the loss scale of the control block at once, so that small
gradients survive f16 storage (Micikevicius et al. 2018); the update takes it out again.
"""

from __future__ import annotations

import numpy as np

from .base import SIMD, OpDef, define
from .control import CONTROL, CTL, sample_control

CASES = [dict(N=1, C=1, smoothing=0.0), dict(N=1, C=7, smoothing=0.05),
         dict(N=3, C=10, smoothing=0.0), dict(N=2, C=33, smoothing=0.1)]
SOFT = [dict(N=1, C=1, temperature=1.0), dict(N=1, C=7, temperature=2.0),
        dict(N=3, C=10, temperature=0.5), dict(N=2, C=33, temperature=4.0)]
ENTROPY = [dict(N=1, C=1), dict(N=1, C=7), dict(N=3, C=10), dict(N=2, C=33)]


def loss_scale(ctl: np.ndarray) -> float:
    return float(ctl.view("<f4")[CONTROL["loss_scale"]])


def _targets(t, classes, smoothing, dtype):
    soft = np.full((len(t), classes), smoothing / classes, dtype)
    soft[np.arange(len(t)), t] += 1 - smoothing
    return soft


def _softmax_ce(z, t, *, smoothing):
    log_p = _log_softmax(z)
    soft = _targets(t, z.shape[1], smoothing, log_p.dtype)
    return -(soft * log_p).sum(keepdims=True).reshape(1), np.exp(log_p)


def _softmax_ce_bwd(p, t, ctl, *, smoothing):
    return (p - _targets(t, p.shape[1], smoothing, p.dtype)) * loss_scale(ctl)


def _log_softmax(z):
    wide = z.astype(np.result_type(z.dtype, np.float32))
    shifted = wide - wide.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def _softmax_kl(z, t, *, temperature):
    log_p = _log_softmax(z / z.dtype.type(temperature))
    own = np.where(t == 0, 0, t * np.log(np.where(t == 0, 1, t)))
    return temperature**2 * (own - t * log_p).sum(keepdims=True).reshape(1), np.exp(log_p)


def _softmax_kl_bwd(p, t, ctl, *, temperature):
    return temperature * (p * t.sum(axis=1, keepdims=True) - t) * loss_scale(ctl)


def _entropy(z):
    log_p = _log_softmax(z)
    return -(np.exp(log_p) * log_p).sum(keepdims=True).reshape(1), np.exp(log_p)


def _entropy_bwd(p, ctl):
    log_p = np.log(np.where(p == 0, 1, p))
    return p * ((p * log_p).sum(axis=1, keepdims=True) - log_p) * loss_scale(ctl)


def _sample(buffer, shape, rng, dims=None):
    if buffer.name == "t" and buffer.dtype == "i32":
        return rng.integers(0, dims["C"], shape).astype(np.int32)
    if buffer.name in ("p", "t"):
        p = rng.random(shape) + 0.01
        return p / p.sum(axis=1, keepdims=True)
    return sample_control(buffer, shape, rng, dims)


define(OpDef(
    "softmax_ce", "z[N,C] t[N]:i32 -> loss[1]:f32 p[N,C]:f32 ; smoothing:f",
    kernels=SIMD, ref=_softmax_ce, cases=CASES, sample=_sample,
    grad=lambda g, ins, outs, dy, a: (
        g.softmax_ce_bwd_z(outs[1], ins[1], g.ctl, smoothing=a["smoothing"]), None),
    about="softmax and cross-entropy against integer labels, with label smoothing"))
define(OpDef(
    "softmax_ce_bwd_z", f"p[N,C]:f32 t[N]:i32 {CTL} -> dz[N,C] ; smoothing:f",
    kernels=SIMD, ref=_softmax_ce_bwd, cases=CASES, sample=_sample, range="N",
    about="gradient of softmax_ce, times the loss scale"))
define(OpDef(
    "softmax_kl", "z[N,C] t[N,C]:f32 -> loss[1]:f32 p[N,C]:f32 ; temperature:f",
    ref=_softmax_kl, cases=SOFT, sample=_sample,
    grad=lambda g, ins, outs, dy, a: (
        g.softmax_kl_bwd_z(outs[1], ins[1], g.ctl, temperature=a["temperature"]), None),
    about="distillation: divergence of softmax(z / temperature) from a teacher's probabilities, "
          "times temperature^2"))
define(OpDef(
    "softmax_kl_bwd_z",
    f"p[N,C]:f32 t[N,C]:f32 {CTL} -> dz[N,C] ; temperature:f",
    ref=_softmax_kl_bwd, cases=SOFT, sample=_sample, range="N",
    about="gradient of softmax_kl, times the loss scale"))
define(OpDef(
    "entropy", "z[N,C] -> loss[1]:f32 p[N,C]:f32",
    ref=_entropy, cases=ENTROPY, sample=_sample,
    grad=lambda g, ins, outs, dy, a: (g.entropy_bwd_z(outs[1], g.ctl),),
    about="entropy of softmax(z), which needs no target"))
define(OpDef(
    "entropy_bwd_z", f"p[N,C]:f32 {CTL} -> dz[N,C]",
    ref=_entropy_bwd, cases=ENTROPY, sample=_sample, range="N",
    about="gradient of entropy, times the loss scale"))
