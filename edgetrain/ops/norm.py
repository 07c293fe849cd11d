"""Normalisation: per channel with known statistics, and over groups of a sample with its own.

`group_normalize` serves layer, instance and group normalisation and, not centred, RMS
normalisation: they differ in how the input is viewed.  What follows it is `scale_shift` or `scale`.

Sources: Ioffe and Szegedy 2015; Ba et al. 2016; Wu and He 2018; Zhang and Sennrich 2019.  Running
moments are merged as in Chan, Golub and LeVeque 1983.
"""

from __future__ import annotations

import numpy as np

from .base import SIMD, OpDef, define
from .gradient import define_weight_gradient

ROWS = [dict(R=1, C=1), dict(R=5, C=6), dict(R=3, C=17), dict(R=21, C=8)]
GROUPS = [dict(N=1, S=1, G=1, D=1, center=1, eps=1.0), dict(N=2, S=5, G=3, D=1, center=1, eps=0.1),
          dict(N=1, S=7, G=2, D=5, center=1, eps=1e-5), dict(N=3, S=1, G=1, D=20, center=0,
                                                            eps=1e-5),
          dict(N=1, S=4, G=1, D=8, center=1, eps=1e-3), dict(N=2, S=3, G=2, D=3, center=0, eps=0.1)]
MOST = 1 << 30          # rows that running_moments counts


def _scale_shift_grad(g, ins, outs, dy, a):
    x, gamma, _ = ins
    return g.scale(dy, gamma), g.scale_bwd_gamma(dy, x), g.sum_rows(dy)


def _group_normalize(x, *, center, eps):
    mean = x.mean(axis=(1, 3), keepdims=True) if center else x.dtype.type(0)
    rstd = 1 / np.sqrt(((x - mean) ** 2).mean(axis=(1, 3), keepdims=True) + eps)
    return (x - mean) * rstd, rstd[:, 0, :, 0]


def _group_normalize_bwd(dy, y, rstd, *, center):
    mean = dy.mean(axis=(1, 3), keepdims=True) if center else dy.dtype.type(0)
    along = (dy * y).mean(axis=(1, 3), keepdims=True)
    return (dy - mean - y * along) * rstd[:, None, :, None]


def _running_moments(x, mean, m2, count, scale, *, eps):
    rows = x.reshape(-1, x.shape[-1])
    fresh, total = rows.mean(axis=0), count + len(rows)
    delta, share = fresh - mean, len(rows) / total
    new_mean = mean + delta * share
    new_m2 = m2 + ((rows - fresh) ** 2).sum(axis=0) + delta ** 2 * count * share
    new_scale = 1 / np.sqrt(new_m2 / total + eps)
    good = np.isfinite(new_mean) & np.isfinite(new_m2) & np.isfinite(new_scale)
    counted = np.where(good & (count < MOST), total, count).astype(count.dtype)
    return (np.where(good, new_mean, mean), np.where(good, new_m2, m2), counted,
            np.where(good, new_scale, scale))


def _sample(buffer, shape, rng, dims=None):
    if buffer.name == "count":
        return rng.integers(0, 50, shape).astype(np.int32)
    if buffer.name in ("m2", "rstd"):
        return rng.random(shape) + 0.1
    return None


define(OpDef(
    "standardize", "x[R.,C] mean[C]:f32 scale[C]:f32 -> y[R.,C]",
    ref=lambda x, mean, scale: ((x - mean) * scale).astype(x.dtype),
    grad=lambda g, ins, outs, dy, a: (g.standardize_bwd_x(dy, ins[2]), None, None),
    range="R", cases=ROWS, kernels=SIMD, reuse={"y": "x"},
    about="(x - mean) * scale per channel: raw sensor values, or frozen batch normalisation"))
define(OpDef(
    "standardize_bwd_x", "dy[R.,C] scale[C]:f32 -> dx[R.,C]",
    ref=lambda dy, scale: (dy * scale).astype(dy.dtype),
    range="R", cases=ROWS, kernels=SIMD, reuse={"dx": "dy"}, about="gradient of standardize"))
define(OpDef(
    "scale_shift", "x[R.,C] gamma[C] beta[C] -> y[R.,C]",
    ref=lambda x, gamma, beta: x * gamma + beta,
    grad=_scale_shift_grad, range="R", cases=ROWS, kernels=SIMD, reuse={"y": "x"},
    about="x gamma + beta per channel, both trainable"))
define(OpDef(
    "scale", "x[R.,C] gamma[C] -> y[R.,C]",
    ref=lambda x, gamma: x * gamma,
    grad=lambda g, ins, outs, dy, a: (g.scale(dy, ins[1]), g.scale_bwd_gamma(dy, ins[0])),
    range="R", cases=ROWS, kernels=SIMD, reuse={"y": "x"},
    about="x gamma per channel; its own input gradient, and scale_shift's"))
define_weight_gradient(
    "scale_bwd_gamma", ins="dy[R.,C] x[R.,C]", out="[C]",
    ref=lambda dy, x: (dy * x).reshape(-1, dy.shape[-1]).sum(axis=0),
    range="C", cases=ROWS, kernels=SIMD,
    about="gradient of scale and scale_shift with respect to gamma")
define(OpDef(
    "group_normalize", "x[N,S,G,D] -> y[N,S,G,D] rstd[N,G]:f32 ; center:i0 eps:f",
    ref=_group_normalize,
    grad=lambda g, ins, outs, dy, a: (
        g.group_normalize_bwd_x(dy, outs[0], outs[1], center=a["center"]),),
    range="N*G", cases=GROUPS, kernels=SIMD, reuse={"y": "x"},
    about="zero mean (if centred) and unit variance of each sample's groups"))
define(OpDef(
    "group_normalize_bwd_x", "dy[N,S,G,D] y[N,S,G,D] rstd[N,G]:f32 -> dx[N,S,G,D] ; center:i0",
    ref=_group_normalize_bwd, range="N*G", sample=_sample, reuse={"dx": "dy"},
    cases=[{k: v for k, v in case.items() if k != "eps"} for case in GROUPS], kernels=SIMD,
    about="gradient of group_normalize, from its output"))
define(OpDef(
    "running_moments",
    "x[R.,C] mean[C]:f32! m2[C]:f32! count[C]:i32! scale[C]:f32! -> ; eps:f",
    ref=_running_moments, range="C", sample=_sample,
    cases=[dict(c, eps=1e-3) for c in ROWS],
    about="mean, and scale = 1 / standard deviation, of all rows seen so far, per channel"))
