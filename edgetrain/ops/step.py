"""Bookkeeping around the updates of a step: rate, schedule, gradient norm, dynamic loss scale.

A step that moves no weight because a sample or a gradient was not finite is skipped: it counts as a
step but not as applied, so that Adam's powers and the schedule stand still.
"""

from __future__ import annotations

import math

import numpy as np

from .base import ONE, SIMD, OpDef, define
from .control import CTL, changed, get, sample_control
from .update import SIZES, overflowed, sample_update

SCHEDULES = ("constant", "step", "cosine")      # the scalar `kind` is the index
LARGEST_SCALE = 2.0**24
NORM_EPS = 1e-6                                 # PyTorch's, in the quotient of a clipped norm


def _begin_step(ctl):
    samples = max(int(get(ctl, "samples")), 1)
    new = changed(ctl, rate=1.0 / (float(get(ctl, "loss_scale")) * samples), norm2=0.0)
    if not get(ctl, "overflow") and not get(ctl, "open"):
        new = changed(new, beta1_power=get(ctl, "beta1_power") * get(ctl, "beta1"),
                      beta2_power=get(ctl, "beta2_power") * get(ctl, "beta2"), open=1)
    return new, np.array([0 if get(ctl, "overflow") else 1], dtype=np.int32)


def schedule_factor(kind: int, done: int, *, warmup, every, gamma, steps, floor) -> float:
    """What the learning rate is multiplied with, `done` updates after the first."""
    if done < warmup:
        return (done + 1) / warmup
    after = done - int(warmup)
    if SCHEDULES[kind] == "step":
        return gamma ** (after // int(every))
    if SCHEDULES[kind] == "cosine":
        return floor + (1 - floor) * (1 + math.cos(math.pi * min(after / steps, 1))) / 2
    return 1.0


def _schedule(ctl, kind):
    values = {k: float(get(ctl, k)) for k in ("warmup", "every", "gamma", "steps", "floor")}
    return changed(ctl, lr_factor=schedule_factor(kind, int(get(ctl, "applied")), **values))


def _add_norm(g, ctl):
    scaled = g.astype(np.float64) * float(get(ctl, "rate"))
    return changed(ctl, norm2=float(get(ctl, "norm2")) + (scaled * scaled).sum())


def _clip_norm(begun, ctl):
    square, limit = float(get(ctl, "norm2")), float(get(ctl, "clip_norm"))
    if not math.isfinite(square):
        return ctl, np.zeros(1, np.int32)
    factor = limit / (math.sqrt(square) + NORM_EPS) if limit > 0 else 1.0
    return changed(ctl, rate=float(get(ctl, "rate")) * min(factor, 1.0)), begun


def _end_step(ctl):
    applied = not get(ctl, "overflow") and not get(ctl, "open")
    new = changed(ctl, step=get(ctl, "step") + 1, applied=get(ctl, "applied") + applied,
                  samples=0, overflow=0, nonfinite=0)
    if get(ctl, "growth") <= 0:
        return new
    scale, good = float(get(ctl, "loss_scale")), int(get(ctl, "good")) + 1
    if get(ctl, "nonfinite"):
        return changed(new, loss_scale=scale / 2 if scale > 1 else scale, good=0)
    if good < get(ctl, "growth"):
        return changed(new, good=good)
    return changed(new, loss_scale=scale * 2 if scale < LARGEST_SCALE else scale, good=0)


define(OpDef("accumulate", f"dw[*]:f32! g[*]:G ok[1]:i32 {CTL}! ->",
             ref=lambda dw, g, ok, ctl: (dw + g if ok[0] else dw,
                                         ctl if ok[0] else overflowed(ctl)),
             range="n", kernels=SIMD, cases=SIZES,
             sample=sample_update, about="add a stored gradient to its f32 sum"))
define(OpDef("check_finite", "dy[*] -> ok[1]:i32",
             ref=lambda dy: np.array([int(np.isfinite(dy).all())], dtype=np.int32),
             cases=SIZES, kernels=SIMD, about="1 if every element of the signal is finite, else 0"))
define(OpDef("begin_step", f"{CTL}! -> ok[1]:i32", ref=_begin_step, kernels=ONE, cases=[{}],
             sample=sample_control, about="before the updates of a step: rate, Adam's powers, ok"))
define(OpDef("schedule", f"{CTL}! -> ; kind:i0", ref=_schedule, kernels=ONE,
             cases=[dict(kind=kind) for kind in range(len(SCHEDULES))], sample=sample_control,
             about="learning rate of the step: warm-up, then constant, in steps or a cosine"))
define(OpDef("add_norm", f"g[*] {CTL}! ->", ref=_add_norm, cases=SIZES, sample=sample_control,
             about="add a gradient's square to that of the global norm"))
define(OpDef("clip_norm", f"begun[1]:i32 {CTL}! -> ok[1]:i32", ref=_clip_norm, kernels=ONE,
             cases=[{}], sample=sample_control,
             about="scale the rate so that the global norm is at most clip_norm"))
define(OpDef("count_sample", f"{CTL}! ->", kernels=ONE, cases=[{}], sample=sample_control,
             ref=lambda ctl: changed(ctl, samples=get(ctl, "samples") + 1),
             about="one more sample in the gradient sums"))
define(OpDef("end_step", f"{CTL}! ->", ref=_end_step, kernels=ONE, cases=[{}],
             sample=sample_control,
             about="after the updates of a step: count it, move a dynamic loss scale"))
