"""Continual backprop: which unit of a layer is of little use, and what begins it anew.

A layer has U units, its outputs or output channels.  The weights that make them are [R,U], a column
each; those that read them are [A,U,O], O behind each other for each of A taps or positions.

Source: Dohare et al. 2024, with two differences.  Averages are those of `ema`, means at first,
which need no correction; and utility multiplies the average activity with the weights as they are
when a unit is due, so that nobody sums weights in steps that replace none.
"""

from __future__ import annotations

import numpy as np

from .base import OpDef, define
from .control import CONTROL, CTL, get, sample_control
from .draws import draw16_at, step_key, uniform
from .elementwise import SIZES

MOST = np.iinfo(np.int32).max
MOST_DUE = 2.0          # replacements that may be owed
READERS = [dict(A=1, U=1, O=1), dict(A=1, U=7, O=3), dict(A=9, U=4, O=10), dict(A=2, U=33, O=5)]
COLUMNS = [dict(R=1, U=1), dict(R=7, U=5), dict(R=18, U=16)]


def _activity(x, counts, size, mean, age, *, decay):
    before = np.maximum(age, 0).astype(np.int64)
    keeps = np.minimum(decay, before / (before + 1))
    live = np.isfinite(x) & (counts[0] != 0)

    def average(old, new):
        old = np.where(before == 0, 0, old).astype(np.float64)
        return np.where(live, keeps * old + (1 - keeps) * new, old)

    return (average(size, np.abs(x)), average(mean, x),
            np.where(live, np.minimum(before + 1, MOST), age).astype(np.int32))


def utility(w: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Of the units that w[A,U,O] reads."""
    return size * np.abs(w).sum(axis=(0, 2), dtype=np.float64)


def _choose(w, size, age, due, ctl, *, rate, maturity):
    none = np.array([-1], np.int32)
    if get(ctl, "overflow") or get(ctl, "open"):
        return age, due, none
    mature = np.flatnonzero(age > maturity)
    due = np.minimum(due + rate * len(mature), MOST_DUE)
    if due[0] < 1 or not len(mature):
        return age, due, none
    unit = mature[np.argmin(utility(w, size)[mature])]
    age = age.copy()
    age[unit] = 0
    return age, due - 1, np.array([unit], np.int32)


def _is_unit(unit, count: int) -> bool:
    return 0 <= int(unit[0]) < count


def _move(w, unit, mean, b):
    if not _is_unit(unit, w.shape[1]):
        return b
    moved = b + float(mean[unit[0]]) * w[:, unit[0]].sum(axis=0, dtype=np.float64)
    return np.where(np.isfinite(moved), moved, b)


def _clear(v, unit, **_):
    v = v.copy()
    if _is_unit(unit, v.shape[1]):
        v[:, unit[0]] = 0
    return v


def _draw(w, unit, ctl, *, bound, tensor, **_):
    w = w.copy()
    if _is_unit(unit, w.shape[1]):
        index = np.arange(len(w), dtype=np.uint64) * np.uint64(w.shape[1]) + np.uint64(unit[0])
        key = step_key(int(ctl[CONTROL["seed"]]), int(ctl[CONTROL["step"]]), tensor)
        w[:, unit[0]] = uniform(draw16_at(key, index), bound)
    return w


def _sample(buffer, shape, rng, dims=None):
    if buffer.name == "unit":
        return rng.integers(0, dims["U"], shape).astype(np.int32)
    if buffer.name == "age":
        return rng.integers(0, 9, shape).astype(np.int32)
    if buffer.name == "counts":
        return np.ones(shape, np.int32)
    if buffer.name in ("size", "due"):
        return (1 - rng.random(shape)).astype(np.float32)
    return sample_control(buffer, shape, rng, dims)


define(OpDef(
    "unit_activity", "x[U] counts[1]:i32 size[U]:f32! mean[U]:f32! age[U]:i32! -> ; decay:f",
    ref=_activity, range="U", sample=_sample,
    cases=[dict(U=c["n"], decay=decay) for decay in (0.75, 0.99) for c in SIZES],
    about="moving averages of |x| and x of every unit, and its age in samples"))
define(OpDef(
    "choose_unit", f"w[A,U,O] size[U]:f32 age[U]:i32! due[1]:f32! {CTL} -> unit[1]:i32 ; "
    "rate:f maturity:u", ref=_choose, sample=_sample, as_stored=True,
    cases=[dict(c, rate=rate, maturity=4) for rate in (0.01, 0.75) for c in READERS],
    about="the mature unit of lowest utility if one is due, -1 for none"))
define(OpDef(
    "move_unit", "w[A,U,O] unit[1]:i32 mean[U]:f32 b[O]! ->", ref=_move, sample=_sample,
    cases=READERS, about="add a unit's mean contribution to the bias behind it"))
define(OpDef(
    "clear_unit", "v[A,U,O]! unit[1]:i32 ->", ref=_clear, sample=_sample, cases=READERS,
    about="v[:, unit] = 0"))
define(OpDef(
    "draw_unit", f"w[R,U]! unit[1]:i32 {CTL} -> ; bound:f tensor:u", ref=_draw, sample=_sample,
    cases=[dict(c, bound=0.5, tensor=7) for c in COLUMNS],
    about="draw the weights that make a unit anew, uniform between -bound and bound"))
