"""Optimizers and the bookkeeping around them.

All of them read one small block of state, `ctl` (16 words, `et_control` in C): hyper-parameters,
step, seed and counters.  An update is skipped whole and counted when `ok` is 0; an element whose
new value would be inf or NaN keeps its old one and is counted.  So weights and optimizer state are
finite forever.

Sources: SGD with momentum in the form of Sutskever et al. 2013 as PyTorch writes it; Adam: Kingma
and Ba 2015, Algorithm 1.
"""

from __future__ import annotations

import numpy as np

from .base import OpDef, define

# Word of each field of the control block.  `rate` is derived: 1 / (loss_scale * samples).
CONTROL = {"lr": 0, "loss_scale": 1, "momentum": 2, "beta1": 3, "beta2": 4, "eps": 5, "rate": 6,
           "reserved": 7, "beta1_power": 8, "beta2_power": 9, "step": 10, "seed": 11,
           "skipped": 12, "kept": 13, "samples": 14, "overflow": 15}
CONTROL_WORDS = 16
HYPER = ("lr", "loss_scale", "momentum", "beta1", "beta2", "eps")
INT_FIELDS = ("step", "seed", "skipped", "kept", "samples", "overflow")
UPDATE_SCALARS = "lr_scale:f tensor:u index0:u rounding:i0"
NEAREST, STOCHASTIC = 0, 1
OPTIMIZERS = {"sgd": (), "momentum": ("m",), "adam": ("m", "v")}     # op -> its moments, f32


def control_block(*, lr: float, loss_scale: float = 1.0, momentum: float = 0.0,
                  beta1: float = 0.9, beta2: float = 0.999, eps: float = 1e-8,
                  seed: int = 0) -> np.ndarray:
    """The initial control block, i32 [16]; floats stand in it as their bits."""
    block = np.zeros(CONTROL_WORDS, dtype="<i4")
    floats = block.view("<f4")
    given = dict(lr=lr, loss_scale=loss_scale, momentum=momentum, beta1=beta1, beta2=beta2, eps=eps)
    for name, value in given.items():
        floats[CONTROL[name]] = value
    floats[[CONTROL["rate"], CONTROL["beta1_power"], CONTROL["beta2_power"]]] = 1.0
    block[CONTROL["seed"]] = np.uint32(seed & 0xFFFFFFFF).astype(np.int32)
    return block


def _get(ctl: np.ndarray, name: str):
    return ctl[CONTROL[name]] if name in INT_FIELDS else ctl.view("<f4")[CONTROL[name]]


def _set(ctl: np.ndarray, **fields) -> np.ndarray:
    ctl = ctl.copy()
    for name, value in fields.items():
        target = ctl if name in INT_FIELDS else ctl.view("<f4")
        target[CONTROL[name]] = value
    return ctl


def _commit(ok, ctl, old, new):
    """Overflow policy: skip whole, or keep the old value where a new one is not finite."""
    if not ok[0]:
        return (*old, _set(ctl, skipped=_get(ctl, "skipped") + 1))
    # out of range of the storage type counts as not finite
    good = np.logical_and.reduce([np.isfinite(n.astype(o.dtype)) for n, o in zip(new, old)])
    kept = _get(ctl, "kept") + int((~good).sum())
    return (*(np.where(good, n, o).astype(o.dtype) for n, o in zip(new, old)), _set(ctl, kept=kept))


def overflowed(ctl: np.ndarray) -> np.ndarray:
    """The block after a sample whose signal was not finite: its step will be skipped."""
    return _set(ctl, overflow=1)


def sgd_reference(w, dw, ok, ctl, lr_scale=1.0, **_):
    step = float(_get(ctl, "lr")) * lr_scale * float(_get(ctl, "rate"))
    return _commit(ok, ctl, (w,), (w.astype(np.float64) - step * dw.astype(np.float64),))


def momentum_reference(w, m, dw, ok, ctl, lr_scale=1.0, **_):
    new_m = float(_get(ctl, "momentum")) * m.astype(np.float64) + float(_get(ctl, "rate")) * dw
    new_w = w.astype(np.float64) - float(_get(ctl, "lr")) * lr_scale * new_m
    return _commit(ok, ctl, (w, m), (new_w, new_m))


def adam_reference(w, m, v, dw, ok, ctl, lr_scale=1.0, **_):
    b1, b2 = float(_get(ctl, "beta1")), float(_get(ctl, "beta2"))
    grad = dw.astype(np.float64) * float(_get(ctl, "rate"))
    new_m = b1 * m + (1 - b1) * grad
    new_v = b2 * v + (1 - b2) * grad * grad
    m_hat = new_m / (1 - float(_get(ctl, "beta1_power")))
    v_hat = new_v / (1 - float(_get(ctl, "beta2_power")))
    new_w = w - float(_get(ctl, "lr")) * lr_scale * m_hat / (np.sqrt(v_hat) + _get(ctl, "eps"))
    return _commit(ok, ctl, (w, m, v), (new_w, new_m, new_v))


def _begin_step(ctl):
    samples = max(int(_get(ctl, "samples")), 1)
    new = _set(ctl, rate=1.0 / (float(_get(ctl, "loss_scale")) * samples),
               beta1_power=_get(ctl, "beta1_power") * _get(ctl, "beta1"),
               beta2_power=_get(ctl, "beta2_power") * _get(ctl, "beta2"))
    return new, np.array([0 if _get(ctl, "overflow") else 1], dtype=np.int32)


def sample_update(buffer, shape, rng, dims=None):
    """Test inputs of the control operands: a plausible block, and updates that happen."""
    if buffer.name == "ctl":
        block = control_block(lr=0.05, loss_scale=4.0, momentum=0.9, seed=7)
        return _set(block, rate=0.25, beta1_power=0.9**3, beta2_power=0.999**3, step=3)
    if buffer.name == "ok":
        return np.ones(1, dtype=np.int32)
    if buffer.name == "v":
        return np.abs(rng.standard_normal(shape)).astype(np.float32)
    return None


SIZES = [dict(n=1), dict(n=7), dict(n=100)]
UPDATE_CASES = [dict(c, lr_scale=0.5, tensor=2, index0=0, rounding=0) for c in SIZES]
ALL_TAGS = {"f32": ("ref",), "f16": ("ref",), "f16_f32": ("ref",), "f32_f16": ("ref",)}


def _update(name, text, ref, about):
    define(OpDef(name, text, ref=ref, range="n", kernels=ALL_TAGS, cases=UPDATE_CASES,
                 nmse={"f32": 1e-12, "f16": 1e-6, "f16_f32": 1e-6, "f32_f16": 1e-12},
                 sample=sample_update, about=about))


_update("sgd", f"w[*]! dw[*]:G ok[1]:i32 ctl[16]:i32! -> ; {UPDATE_SCALARS}",
        sgd_reference, "w -= lr dw")
_update("momentum", f"w[*]! m[*]:f32! dw[*]:G ok[1]:i32 ctl[16]:i32! -> ; {UPDATE_SCALARS}",
        momentum_reference, "m = mu m + dw; w -= lr m")
_update("adam", f"w[*]! m[*]:f32! v[*]:f32! dw[*]:G ok[1]:i32 ctl[16]:i32! -> ; {UPDATE_SCALARS}",
        adam_reference, "Adam with bias correction")

ONE = {"f32": ("ref",)}     # ops on the control block have no storage type of their own

define(OpDef("accumulate", "dw[*]:f32! g[*]:G ok[1]:i32 ctl[16]:i32! ->",
             ref=lambda dw, g, ok, ctl: (dw + g if ok[0] else dw,
                                         ctl if ok[0] else overflowed(ctl)),
             range="n", kernels={"f32": ("ref",), "f16": ("ref",)}, cases=SIZES,
             sample=sample_update, about="add a stored gradient to its f32 sum"))
define(OpDef("check_finite", "dy[*] -> ok[1]:i32",
             ref=lambda dy: np.array([int(np.isfinite(dy).all())], dtype=np.int32),
             cases=SIZES, about="1 if every element of the signal is finite, else 0"))
define(OpDef("begin_step", "ctl[16]:i32! -> ok[1]:i32", ref=_begin_step, kernels=ONE, cases=[{}],
             sample=sample_update, about="before the updates of a step: rate, Adam's powers, ok"))
define(OpDef("count_sample", "ctl[16]:i32! ->", kernels=ONE, cases=[{}], sample=sample_update,
             ref=lambda ctl: _set(ctl, samples=_get(ctl, "samples") + 1),
             about="one more sample in the gradient sums"))
define(OpDef("end_step", "ctl[16]:i32! ->", kernels=ONE, cases=[{}], sample=sample_update,
             ref=lambda ctl: _set(ctl, step=_get(ctl, "step") + 1, samples=0, overflow=0),
             about="after the updates of a step: count it, start new sums"))
