"""Optimizers.

An update is skipped whole and counted when `ok` is 0; an element whose new value would be inf or
NaN keeps its old one and is counted.  So weights and optimizer state are finite forever.  What an
optimizer sees as the gradient is

    g = clip(rate dw) + decay w

where `rate` takes the loss scale and the number of samples out, clip limits a finite g to
[-clip_value, clip_value], and decay is the tensor's own or, below 0, the control block's.

Sources: SGD with momentum in the form of Sutskever et al. 2013 as PyTorch writes it; Adam: Kingma
and Ba 2015, Algorithm 1; AdamW: Loshchilov and Hutter 2019, Algorithm 2; RMSprop: Tieleman and
Hinton 2012, as PyTorch writes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from .base import OpDef, define
from .control import CTL, changed, get, sample_control

UPDATE_SCALARS = "lr_scale:f decay:f tensor:u index0:u rounding:i0"
OWN_SCALARS = {"momentum": "nesterov:i0", "adam": "decoupled:i0"}   # of one op
NEAREST, STOCHASTIC = 0, 1
OF_CONTROL = -1.0       # as `decay`: that of the control block


@dataclass(frozen=True)
class Optimizer:
    """An optimizer by the name that recipes use."""

    op: str
    moments: tuple[str, ...] = ()        # f32 tensors of the weight's shape
    attrs: Mapping[str, int] = field(default_factory=dict)


OPTIMIZERS = {
    "sgd": Optimizer("sgd"),
    "momentum": Optimizer("momentum", ("m",), {"nesterov": 0}),
    "nesterov": Optimizer("momentum", ("m",), {"nesterov": 1}),
    "adam": Optimizer("adam", ("m", "v"), {"decoupled": 0}),
    "adamw": Optimizer("adam", ("m", "v"), {"decoupled": 1}),
    "rmsprop": Optimizer("rmsprop", ("v",)),
}
UPDATE_OPS = {optimizer.op for optimizer in OPTIMIZERS.values()}


def _commit(ok, ctl, old, new):
    """Overflow policy: skip whole, or keep the old value where a new one is not finite."""
    if not ok[0]:
        return (*old, changed(ctl, skipped=get(ctl, "skipped") + 1, nonfinite=1))
    # out of range of the storage type counts as not finite
    good = np.logical_and.reduce([np.isfinite(n.astype(o.dtype)) for n, o in zip(new, old)])
    bad = int((~good).sum())
    ctl = changed(ctl, kept=get(ctl, "kept") + bad, open=0,
                  nonfinite=1 if bad else get(ctl, "nonfinite"))
    return (*(np.where(good, n, o).astype(o.dtype) for n, o in zip(new, old)), ctl)


def overflowed(ctl: np.ndarray) -> np.ndarray:
    """The block after a sample whose signal was not finite: its step will be skipped."""
    return changed(ctl, overflow=1)


def _rate(ctl, lr_scale: float) -> float:
    return float(get(ctl, "lr")) * float(get(ctl, "lr_factor")) * lr_scale


def _decay(ctl, decay: float) -> float:
    return float(get(ctl, "weight_decay")) if decay < 0 else decay


def _gradient(w, dw, ctl, decay: float):
    """The gradient as an optimizer sees it, f64."""
    g = dw.astype(np.float64) * float(get(ctl, "rate"))
    limit = float(get(ctl, "clip_value"))
    if limit > 0:
        g = np.where(np.isfinite(g), np.clip(g, -limit, limit), g)
    return g + decay * w if decay else g


def sgd_reference(w, dw, ok, ctl, lr_scale=1.0, decay=OF_CONTROL, **_):
    g = _gradient(w, dw, ctl, _decay(ctl, decay))
    return _commit(ok, ctl, (w,), (w.astype(np.float64) - _rate(ctl, lr_scale) * g,))


def momentum_reference(w, m, dw, ok, ctl, lr_scale=1.0, decay=OF_CONTROL, nesterov=0, **_):
    g = _gradient(w, dw, ctl, _decay(ctl, decay))
    mu = float(get(ctl, "momentum"))
    new_m = mu * m.astype(np.float64) + g
    new_w = w - _rate(ctl, lr_scale) * (mu * new_m + g if nesterov else new_m)
    return _commit(ok, ctl, (w, m), (new_w, new_m))


def adam_reference(w, m, v, dw, ok, ctl, lr_scale=1.0, decay=OF_CONTROL, decoupled=0, **_):
    if not ok[0]:               # the powers may still be 1
        return _commit(ok, ctl, (w, m, v), ())
    lr, decay = _rate(ctl, lr_scale), _decay(ctl, decay)
    b1, b2 = float(get(ctl, "beta1")), float(get(ctl, "beta2"))
    grad = _gradient(w, dw, ctl, 0.0 if decoupled else decay)
    new_m = b1 * m + (1 - b1) * grad
    new_v = b2 * v + (1 - b2) * grad * grad
    m_hat = new_m / (1 - float(get(ctl, "beta1_power")))
    v_hat = new_v / (1 - float(get(ctl, "beta2_power")))
    kept = w * (1 - lr * decay) if decoupled else w
    new_w = kept - lr * m_hat / (np.sqrt(v_hat) + get(ctl, "eps"))
    return _commit(ok, ctl, (w, m, v), (new_w, new_m, new_v))


def rmsprop_reference(w, v, dw, ok, ctl, lr_scale=1.0, decay=OF_CONTROL, **_):
    grad = _gradient(w, dw, ctl, _decay(ctl, decay))
    alpha = float(get(ctl, "alpha"))
    new_v = alpha * v + (1 - alpha) * grad * grad
    new_w = w - _rate(ctl, lr_scale) * grad / (np.sqrt(new_v) + get(ctl, "eps"))
    return _commit(ok, ctl, (w, v), (new_w, new_v))


def sample_update(buffer, shape, rng, dims=None):
    """Test inputs of an update: a second moment is never negative."""
    if buffer.name == "v":
        return np.abs(rng.standard_normal(shape)).astype(np.float32)
    return sample_control(buffer, shape, rng, dims)


SIZES = [dict(n=1), dict(n=7), dict(n=100)]
ALL_TAGS = dict.fromkeys(("f32", "f16", "f16_f32", "f32_f16"), ("ref", "zvfh"))


def update_cases(op: str, cases, lr_scale: float, tensor: int) -> list[dict]:
    """Cases of an update or of a gradient fused with it; the last has a decay of its own."""
    own = [word.split(":")[0] for word in OWN_SCALARS.get(op, "").split()]
    found = [dict(c, lr_scale=lr_scale, decay=OF_CONTROL, tensor=tensor, index0=0, rounding=0,
                  **dict.fromkeys(own, 0)) for c in cases]
    return [*found, {**found[-1], "decay": 0.125, **dict.fromkeys(own, 1)}]


def _update(name, operands, ref, about):
    scalars = f"{UPDATE_SCALARS} {OWN_SCALARS.get(name, '')}".strip()
    define(OpDef(name, f"{operands} dw[*]:G ok[1]:i32 {CTL}! -> ; {scalars}", ref=ref, range="n",
                 kernels=ALL_TAGS, cases=update_cases(name, SIZES, 0.5, 2),
                 nmse={"f32": 1e-12, "f16": 1e-6, "f16_f32": 1e-6, "f32_f16": 1e-12},
                 sample=sample_update, about=about))


_update("sgd", "w[*]!", sgd_reference, "w -= lr g")
_update("momentum", "w[*]! m[*]:f32!", momentum_reference,
        "m = mu m + g; w -= lr m, or lr (mu m + g): momentum, nesterov")
_update("adam", "w[*]! m[*]:f32! v[*]:f32!", adam_reference,
        "Adam with bias correction; decoupled weight decay makes it AdamW")
_update("rmsprop", "w[*]! v[*]:f32!", rmsprop_reference,
        "v = alpha v + (1 - alpha) g^2; w -= lr g / (sqrt(v) + eps)")
