"""Samples kept on the device: which slot a sample takes, which is drawn, and how rows are stored.

A store of K slots is `labels[K]` (of the filled slots), `rows[K,D]` and `seen[C]`, the samples
offered so far by class.  The first K samples fill the slots in order.  A slot of -1 is no slot:
nothing is stored there, and what is loaded from it is NaN, so that the overflow policy keeps
everything that is computed from it out of the weights.

Sources: reservoir sampling is Algorithm R (Vitter 1985); the balanced policy follows
class-balancing reservoir sampling (Chrysakis and Moens 2020), with the classes that are largest now
in place of those that have ever been.
"""

from __future__ import annotations

import numpy as np

from .base import ONE, OpDef, define
from .control import CONTROL, CTL, sample_control
from .draws import Key, below, step_key
from .statistics import MOST, offered

RESERVOIR, BALANCED, RING = 0, 1, 2
POLICIES = {"reservoir": RESERVOIR, "balanced": BALANCED, "ring": RING}


def _key(ctl: np.ndarray, step: int, tensor: int) -> Key:
    return step_key(int(ctl[CONTROL["seed"]]), step, tensor)


def _choose(label: int, labels: np.ndarray, seen: np.ndarray, before: int, policy: int,
            sequence: Key) -> int:
    """The slot for a sample of class `label`, `before` others having been offered."""
    size = len(labels)
    if before < size:
        return before
    if policy == RING:
        return before % size
    if policy == RESERVOIR:
        slot = below(sequence, 2 * before, min(before + 1, MOST))
        return slot if slot < size else -1
    counts = [int((labels == c).sum()) for c in range(len(seen))]
    largest = counts.index(max(counts))
    victim = label
    if counts[label] < counts[largest]:
        victim = largest
    elif below(sequence, 2 * before, int(seen[label])) >= counts[label]:
        return -1
    which = below(sequence, 2 * before + 1, counts[victim])
    return int(np.flatnonzero(labels == victim)[which])


def _slot(t, labels, seen, ctl, *, policy, tensor, **_):
    label = int(t[0])
    if not 0 <= label < len(seen):
        return labels, seen, np.array([-1], np.int32)
    before = offered(seen)
    seen = seen.copy()
    seen[label] = min(max(int(seen[label]), 0) + 1, MOST)
    slot = _choose(label, labels, seen, before, policy, _key(ctl, 0, tensor))
    labels = labels.copy()
    if slot >= 0:
        labels[slot] = label
    return labels, seen, np.array([slot], np.int32)


def _draw(labels, seen, ctl, *, tensor):
    filled = min(offered(seen), len(labels))
    if filled == 0:
        return np.array([-1], np.int32), np.zeros(1, np.int32)
    sequence = _key(ctl, int(ctl[CONTROL["step"]]), tensor)
    slot = below(sequence, int(ctl[CONTROL["samples"]]), filled)
    return np.array([slot], np.int32), labels[slot:slot + 1].copy()


def _next(labels, seen, cursor):
    at = int(cursor[0]) if 0 <= int(cursor[0]) < len(labels) else 0
    live = at < min(offered(seen), len(labels))
    return (np.array([(at + 1) % len(labels)], np.int32),
            np.array([at if live else -1], np.int32),
            labels[at:at + 1].copy() if live else np.zeros(1, np.int32))


def _row(rows, slot):
    return int(slot[0]) if 0 <= int(slot[0]) < len(rows) else None


def _store_f16(x, slot, rows, **_):
    rows = rows.copy()
    if _row(rows, slot) is not None:
        rows[_row(rows, slot)] = x
    return rows


def _load_f16(rows, slot):
    at = _row(rows, slot)
    return np.full(rows.shape[1], np.nan) if at is None else rows[at].astype(np.float64)


def _store_i8(x, slot, rows, scale, **_):
    rows, scale = rows.copy(), scale.copy()
    at = _row(rows, slot)
    if at is not None:
        top = np.abs(x).max()
        scale[at] = top / 127
        rows[at] = np.rint(x * (127 / top)) if 1e-30 < top < 3e38 else 0
    return rows, scale


def _load_i8(rows, scale, slot):
    at = _row(rows, slot)
    return np.full(rows.shape[1], np.nan) if at is None else rows[at] * scale[at].astype(float)


def _sample(buffer, shape, rng, dims=None):
    if buffer.name in ("t", "labels"):
        return rng.integers(0, dims.get("C", 3), shape).astype(np.int32)
    if buffer.name == "seen":
        return rng.integers(0, 2 * dims["K"] + 1, shape).astype(np.int32)
    if buffer.name in ("slot", "cursor"):
        return rng.integers(0, dims["K"], shape).astype(np.int32)
    if buffer.dtype == "i8":
        return rng.integers(-127, 128, shape).astype(np.int8)
    return sample_control(buffer, shape, rng, dims)


PLACES = [dict(K=1, C=1), dict(K=5, C=3), dict(K=16, C=4)]
ROWS = [dict(K=1, D=1), dict(K=4, D=7), dict(K=3, D=40)]

define(OpDef(
    "replay_slot", f"t[1]:i32 labels[K]:i32! seen[C]:i32! {CTL} -> slot[1]:i32 ; "
    "policy:i0 tensor:u", ref=_slot, kernels=ONE, sample=_sample,
    cases=[dict(c, policy=p, tensor=7) for p in POLICIES.values() for c in PLACES],
    about="the slot that a sample of class t takes in a store, -1 for none"))
define(OpDef(
    "replay_draw", f"labels[K]:i32 seen[C]:i32 {CTL} -> slot[1]:i32 t[1]:i32 ; tensor:u",
    ref=_draw, kernels=ONE, sample=_sample, cases=[dict(c, tensor=7) for c in PLACES],
    about="a filled slot at random and its label"))
define(OpDef(
    "replay_next", "labels[K]:i32 seen[C]:i32 cursor[1]:i32! -> slot[1]:i32 t[1]:i32",
    ref=_next, kernels=ONE, sample=_sample, cases=PLACES,
    about="the slot at the cursor and its label; the cursor goes on"))
define(OpDef(
    "store_f16", "x[D] slot[1]:i32 rows[K,D]:f16! ->", ref=_store_f16, sample=_sample, cases=ROWS,
    about="put x into a slot as f16", nmse={"f32": 1e-6, "f16": 1e-12}))
define(OpDef(
    "load_f16", "rows[K,D]:f16 slot[1]:i32 -> x[D]", ref=_load_f16, sample=_sample, cases=ROWS,
    about="take x out of a slot of f16"))
define(OpDef(
    "store_i8", "x[D] slot[1]:i32 rows[K,D]:i8! scale[K]:f32! ->", ref=_store_i8, sample=_sample,
    cases=ROWS, about="put x into a slot as i8 with a scale of its own: max |x| becomes 127"))
define(OpDef(
    "load_i8", "rows[K,D]:i8 scale[K]:f32 slot[1]:i32 -> x[D]", ref=_load_i8, sample=_sample,
    cases=ROWS, about="take x out of a slot of i8"))
