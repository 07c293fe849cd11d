"""Judge an adaptation, take it back in part or whole, and learn from a teacher that is an average.

Sources: weight interpolation: Wortsman et al. 2022 (WiSE-FT); mean teacher: Tarvainen and Valpola
2017; confidence-gated pseudo-labels: Sohn et al. 2020 (FixMatch).
"""

from __future__ import annotations

import numpy as np

from .base import ONE, OpDef, define
from .control import CONTROL, CTL, sample_control
from .elementwise import SIZES

CLASSES = [dict(N=1, C=1), dict(N=1, C=7), dict(N=1, C=33)]


def _tally(z, t, slot, loss, tally, total):
    fresh = slot[0] == 0
    tally, total = (np.zeros_like(a) if fresh else a.copy() for a in (tally, total))
    if slot[0] >= 0:
        tally[0] += int(np.argmax(z[0]) == t[0])
        tally[1] += 1
        total[0] += loss[0]
    return tally, total


def _blend(w, old, *, share):
    mixed = share * old.astype(np.float64) + (1 - share) * w.astype(np.float64)
    return np.where(np.isfinite(mixed), mixed, w)


def _ema(m, w, ctl, *, decay):
    step = int(ctl[CONTROL["step"]])
    decay = min(decay, step / (step + 1)) if step >= 0 else decay
    return decay * m.astype(np.float64) + (1 - decay) * w.astype(np.float64)


def _pseudo_label(z, tally, *, threshold):
    wide = z[0].astype(np.float64)
    best = int(np.argmax(wide))
    sure = int(1 / np.exp(wide - wide[best]).sum() >= threshold)
    return tally + np.array([1, sure], tally.dtype), np.array([best], np.int32), np.array(
        [sure], np.int32)


def _count_if(ctl, sure):
    ctl = ctl.copy()
    ctl[CONTROL["samples"]] += int(sure[0] != 0)
    return ctl


def _sample(buffer, shape, rng, dims=None):
    if buffer.name in ("t", "slot", "sure", "tally"):
        return rng.integers(0, 2, shape).astype(np.int32)
    return sample_control(buffer, shape, rng, dims)


define(OpDef(
    "copy", "x[*] -> y[*]", ref=lambda x: x, range="n", cases=SIZES, as_stored=True,
    about="y = x"))
define(OpDef(
    "blend", "w[*]! old[*] -> ; share:f", ref=_blend, range="n", as_stored=True,
    cases=[dict(c, share=0.25) for c in SIZES], about="w = share old + (1 - share) w"))
define(OpDef(
    "tally", "z[N,C] t[1]:i32 slot[1]:i32 loss[1]:f32 tally[2]:i32! total[1]:f32! ->",
    ref=_tally, sample=_sample, cases=CLASSES,
    about="count a judged sample: right ones, all, their losses; slot 0 begins a new count"))
define(OpDef(
    "ema", f"m[*]:f32! w[*] {CTL} -> ; decay:f", ref=_ema, range="n", as_stored=True,
    cases=[dict(c, decay=decay) for decay in (0.5, 0.99) for c in SIZES], sample=_sample,
    about="m = d m + (1 - d) w with d = min(decay, step / (step + 1))"))
define(OpDef(
    "pseudo_label", "z[N,C] tally[2]:i32! -> t[1]:i32 sure[1]:i32 ; threshold:f",
    ref=_pseudo_label, sample=_sample, cases=[dict(c, threshold=0.5) for c in CLASSES],
    about="the class of the highest score, and whether its probability reaches the threshold"))
define(OpDef(
    "gate", "x[*] sure[1]:i32 -> y[*]",
    ref=lambda x, sure: x if sure[0] else np.zeros_like(x), range="n", cases=SIZES,
    sample=_sample, reuse={"y": "x"}, about="x where sure, else 0"))
define(OpDef(
    "count_if", f"{CTL}! sure[1]:i32 ->", ref=_count_if, kernels=ONE, cases=[{}],
    sample=_sample, about="one more sample in the gradient sums, if it is sure"))
