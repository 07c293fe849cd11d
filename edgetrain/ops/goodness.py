"""Forward-Forward: labels that a sample is shown with, and the goodness of a layer.

A layer's goodness, the mean square of its activation, shall be above theta for a sample with its
own label and below it with a wrong one (Hinton 2022).  Both losses count half, so that a sample
shown with both counts once.
"""

from __future__ import annotations

import numpy as np

from .activation import sigmoid
from .base import ONE, SIMD, OpDef, define
from .control import CONTROL, CTL, get, sample_control
from .draws import below, sample_key

LABELS = [dict(N=1, C=1, value=1.0), dict(N=3, C=7, value=-0.5), dict(N=2, C=40, value=2.0)]
OTHERS = [dict(N=1, classes=1, tensor=0), dict(N=3, classes=2, tensor=4),
          dict(N=40, classes=10, tensor=1)]
SIZES = [dict(N=1, D=1), dict(N=3, D=7), dict(N=2, D=40), dict(N=1, D=75)]
LOSSES = [dict(N=1, theta=0.0, positive=1), dict(N=3, theta=2.0, positive=0),
          dict(N=20, theta=1.0, positive=1)]
SLOPES = [dict(size, classes=5, theta=theta, positive=positive)
          for size, theta, positive in zip(SIZES, (0.0, 2.0, 1.0, 1.5), (1, 0, 1, 0),
                                           strict=True)]


def _one_hot(t, *, C, value):
    return np.where(t[:, None] == np.arange(C), value, 0.0)


def _wrong_label(t, ctl, *, classes, tensor):
    key = sample_key(*(ctl[CONTROL[name]] for name in ("seed", "step", "samples")), tensor)
    ahead = [1 + below(key, n, classes - 1) for n in range(len(t))]
    return np.where((t >= 0) & (t < classes), (t + np.array(ahead)) % classes, -1).astype(np.int32)


def _away(g, theta, positive):
    """How far goodness is from where it should be."""
    return theta - g if positive else g - theta


def _goodness(a):
    wide = a.astype(np.result_type(a.dtype, np.float32))
    return (wide * wide).mean(axis=1)


def _goodness_loss(g, loss, *, theta, positive):
    return loss + 0.5 * np.logaddexp(0, _away(g, theta, positive)).sum()


def _goodness_bwd(a, g, t, ctl, *, classes, theta, positive):
    slope = sigmoid(_away(g, theta, positive)) * (-1 if positive else 1)
    slope = np.where((t >= 0) & (t < classes), slope, np.nan)
    return (get(ctl, "loss_scale") / a.shape[1] * slope)[:, None] * a


def _sample(buffer, shape, rng, dims=None):
    if buffer.name == "t":      # labels; where that is no NaN, some do not exist
        more = 0 if "theta" in dims else 1
        classes = dims.get("C", dims.get("classes"))
        return rng.integers(-more, classes + more, shape).astype(np.int32)
    if buffer.name == "g":
        return 4 * rng.random(shape)
    return sample_control(buffer, shape, rng, dims)


define(OpDef(
    "one_hot", "t[N]:i32 -> y[N,C] ; value:f", ref=_one_hot, range="N", cases=LABELS,
    sample=_sample, about="a value at the label, 0 elsewhere"))
define(OpDef(
    "wrong_label", f"t[N]:i32 {CTL} -> u[N]:i32 ; classes:u tensor:u",
    ref=_wrong_label, range="N", kernels=ONE, cases=OTHERS, sample=_sample,
    about="a class other than the label, each as likely, a fresh one each step"))
define(OpDef(
    "goodness", "a[N,D] -> g[N]:f32", ref=_goodness, range="N", cases=SIZES, kernels=SIMD,
    about="mean square of a sample's activation"))
define(OpDef(
    "goodness_loss", "g[N]:f32 loss[1]:f32! -> ; theta:f positive:i0",
    ref=_goodness_loss, kernels=ONE, cases=LOSSES, sample=_sample,
    about="add half of softplus(theta - g), where goodness should be low of softplus(g - theta)"))
define(OpDef(
    "goodness_bwd_a", f"a[N,D] g[N]:f32 t[N]:i32 {CTL} -> da[N,D] ; classes:u theta:f positive:i0",
    ref=_goodness_bwd, range="N", kernels=SIMD, cases=SLOPES, sample=_sample, reuse={"da": "a"},
    about="gradient of goodness_loss(goodness(a)), times the loss scale; NaN without a label"))
