"""Losses against values.  Each sums over the samples of a call, as in `loss`; those of one element
are means over the elements of a sample.
"""

from __future__ import annotations

import numpy as np

from .activation import sigmoid
from .base import OpDef, define
from .control import CTL, sample_control
from .loss import loss_scale

SIZES = [dict(N=1, D=1), dict(N=3, D=7), dict(N=1, D=40)]
HUBER = [dict(size, delta=delta) for size, delta in zip(SIZES, (1.0, 0.5, 0.75))]
ANGLES = [dict(N=1, D=2), dict(N=3, D=7), dict(N=1, D=40)]       # one element has no angle
BINARY = [dict(N=1, C=1), dict(N=3, C=7), dict(N=1, C=40)]


def _wide(y):
    return y.astype(np.result_type(y.dtype, np.float32))


def _huber(d, delta):
    inside = np.clip(d, -delta, delta)
    return inside * (d - inside / 2)


def _binary_ce(z, t):
    return np.maximum(z, 0) - z * t + np.log1p(np.exp(-np.abs(z)))


def _cosine(y, t):
    """Cosine of each row, and the rows over their lengths; a zero row stays one."""
    def per_length(v):
        norm = np.sqrt((v * v).sum(axis=1, keepdims=True))
        return np.where(norm == 0, 0, 1 / np.where(norm == 0, 1, norm))
    per_y, per_t = per_length(_wide(y)), per_length(t)
    return (y * per_y * t * per_t).sum(axis=1, keepdims=True), per_y, t * per_t


def _cosine_loss(y, t):
    return (1 - _cosine(y, t)[0]).sum(keepdims=True).reshape(1)


def _cosine_bwd(y, t, ctl):
    cosine, per_y, unit = _cosine(y, t)
    return (cosine * y * per_y - unit) * per_y * loss_scale(ctl)


def _sample(buffer, shape, rng, dims=None):
    """Values of both signs for y; for t too, or probabilities where y is a logit."""
    if buffer.name == "t" and "C" in dims:
        return rng.random(shape)
    if buffer.name == "z":
        return 3 * rng.standard_normal(shape)
    return sample_control(buffer, shape, rng, dims)


def _mean(name, y, size, f, slope, about, scalars="", cases=SIZES):
    """A loss that is a mean of f(y, t) over the elements of a sample, and its gradient."""
    def loss(y, t, **a):
        return (f(_wide(y), t, **a).sum(axis=1, keepdims=True) / y.shape[1]).sum().reshape(1)

    def grad(g, ins, outs, dy, a):
        own = {word.split(":")[0]: a[word.split(":")[0]] for word in scalars.split()}
        return getattr(g, f"{name}_bwd_{y}")(*ins, g.ctl, **own), None

    operands = f"{y}[N,{size}] t[N,{size}]:f32"
    tail = f" ; {scalars}" if scalars else ""
    define(OpDef(name, f"{operands} -> loss[1]:f32{tail}", ref=loss, cases=cases,
                 sample=_sample, grad=grad, about=about))
    define(OpDef(f"{name}_bwd_{y}", f"{operands} {CTL} -> d{y}[N,{size}]{tail}",
                 ref=lambda y, t, ctl, **a: slope(y, t, **a) / y.shape[1] * loss_scale(ctl),
                 cases=cases, sample=_sample, range="N",
                 about=f"gradient of {name}, times the loss scale"))


_mean("mse", "y", "D", lambda y, t: (y - t)**2, lambda y, t: 2 * (y - t),
      "mean squared error against f32 targets")
_mean("l1", "y", "D", lambda y, t: np.abs(y - t), lambda y, t: np.sign(y - t),
      "mean absolute error against f32 targets")
_mean("huber", "y", "D", lambda y, t, delta: _huber(y - t, delta),
      lambda y, t, delta: np.clip(y - t, -delta, delta),
      "half the squared error up to delta, from there a line of slope delta", "delta:f", HUBER)
_mean("sigmoid_bce", "z", "C", _binary_ce, lambda z, t: sigmoid(z) - t,
      "cross-entropy of sigmoid(z) with probabilities, one per output", cases=BINARY)

define(OpDef(
    "cosine", "y[N,D] t[N,D]:f32 -> loss[1]:f32",
    ref=_cosine_loss, cases=ANGLES, sample=_sample,
    grad=lambda g, ins, outs, dy, a: (g.cosine_bwd_y(ins[0], ins[1], g.ctl), None),
    about="1 - cosine of the angle between y and t; 1 where one of them is zero"))
define(OpDef(
    "cosine_bwd_y", f"y[N,D] t[N,D]:f32 {CTL} -> dy[N,D]",
    ref=_cosine_bwd, cases=ANGLES, sample=_sample, range="N",
    about="gradient of cosine, times the loss scale; 0 where a vector is zero"))
define(OpDef(
    "reconstruction_error", "y[N,D] x[N,D] -> e[N]:f32", range="N",
    ref=lambda y, x: ((y - x) ** 2).mean(axis=1),
    cases=[dict(N=1, D=1), dict(N=3, D=7), dict(N=1, D=40)],
    about="mean squared difference of two samples: an autoencoder's error"))
