"""Training from differences of losses alone: walks along random directions that are never stored.

Weights lie on a grid: multiples of 2^-20, at most 8 in magnitude.  So do eps z and what an update
adds, and f32 holds every multiple of 2^-20 below 16: to add a direction and to take it away again
is exact.  A direction z is a function of (seed, step, probe, tensor, logical index):

    rademacher    +1 or -1 by one bit: bit i mod 32 of word i / 32
    gaussian      (s - 186) / 32, s the sum of twelve numbers of 5 bits, the low 30 bits of the
                  words 2 i and 2 i + 1: variance 1 - 2^-10, |z| <= 5.8125, multiples of 2^-5

An entry is two words: the number of the probe since training began, step probes + probe, which is
the key of its direction, and the bits of u, the f32 by which the direction is multiplied.  The
entries of a run are all there is to know of it.

Sources: Spall 1992 (SPSA); Malladi et al. 2023 (MeZO).
"""

from __future__ import annotations

import numpy as np

from .base import ONE, OpDef, define
from .control import CTL, changed, get, sample_control
from .draws import draw32, step_key

GRID = 2.0**-20
LIMIT = 8.0
DIRECTIONS = ("rademacher", "gaussian")
_FIELDS = np.arange(0, 30, 5, dtype=np.uint64)


def on_grid(x: np.ndarray) -> np.ndarray:
    """The nearest point of the grid, ties to even."""
    return np.copysign(np.rint(np.minimum(np.abs(x), LIMIT) / GRID) * GRID, x)


def direction(kind: str, seed: int, word: int, tensor: int, size: int, index0: int = 0
              ) -> np.ndarray:
    """Elements index0 .. index0 + size - 1 of the direction of one tensor."""
    key = step_key(seed, word, tensor)
    index = np.arange(index0, index0 + size, dtype=np.uint64)
    if kind == "rademacher":
        bit = draw32(key, index >> np.uint64(5)) >> (index & np.uint64(31)) & np.uint64(1)
        return np.where(bit, 1.0, -1.0)
    words = np.stack([draw32(key, 2 * index), draw32(key, 2 * index + np.uint64(1))])
    total = (words[..., None] >> _FIELDS & np.uint64(31)).sum(axis=(0, 2), dtype=np.int64)
    return (total - 186) / 32


def entries_of(raw: np.ndarray) -> list[tuple[int, float]]:
    """(number of the probe, u) of i32 rows."""
    words, factors = np.asarray(raw, np.int32).T
    return list(zip(words.view(np.uint32).tolist(), factors.view(np.float32).tolist()))


def _perturb(kind: str):
    def ref(w, ctl, *, scale, probe, probes, tensor, index0, **_):
        word = int(get(ctl, "step")) * probes + probe
        z = direction(kind, int(get(ctl, "seed")), word, tensor, w.size, index0)
        return w + scale * z.reshape(w.shape)
    return ref


def _follow(kind: str):
    def ref(w, entries, ctl, *, eps, lr_scale, tensor, index0, **_):
        for number, (word, u) in enumerate(entries_of(entries)):
            z = direction(kind, int(get(ctl, "seed")), word, tensor, w.size, index0)
            z = z.reshape(w.shape)
            # u lr_scale and its product with z are rounded to f32
            step = np.float32(np.clip(np.float32(np.float32(u) * np.float32(lr_scale)),
                                      -LIMIT, LIMIT))
            step = on_grid((step * z.astype(np.float32)).astype(np.float64))
            w = np.clip(w + (eps * z if number == 0 else 0.0) + step, -LIMIT, LIMIT)
        return w
    return ref


def _difference(plus, minus, sums, ctl, *, probe, **_):
    d = plus[0] - minus[0]
    if not np.isfinite(d):
        return sums, changed(ctl, overflow=1), (plus + minus) / 2
    sums = sums.copy()
    if probe < len(sums):
        sums[probe] += d
    return sums, ctl, (plus + minus) / 2


def _steps(sums, ok, ctl, *, eps, **_):
    """In f32, operation by operation: entries hold bits."""
    probes, f32 = len(sums), np.float32
    rate = f32(get(ctl, "lr")) * f32(get(ctl, "lr_factor"))
    count = f32(max(int(get(ctl, "samples")), 1)) * f32(probes)
    u = -(sums.astype(f32) * f32(0.5 / eps) * rate) / count
    if ok[0] and np.isfinite(u).all():
        ctl = changed(ctl, open=0)
    else:
        u = np.zeros(probes, f32)
        ctl = changed(ctl, skipped=get(ctl, "skipped") + 1, nonfinite=1)
    words = (int(get(ctl, "step")) * probes + np.arange(probes)) & 0xFFFFFFFF
    entries = np.stack([words.astype(np.uint32), u.view(np.uint32)], axis=1)
    return np.zeros(probes), ctl, entries.view(np.int32)


def _append(entries, log, count, **_):
    log, count = log.copy(), count.copy()
    for row in entries:
        log[int(np.uint32(count[0])) % len(log)] = row
        count[0] += 1
    return log, count


def _sample(buffer, shape, rng, dims=None):
    if buffer.name in ("entries", "log"):
        rows = rng.integers(0, 1 << 20, shape).astype(np.int32)
        rows[:, 1] = (0.1 * rng.standard_normal(shape[0])).astype(np.float32).view(np.int32)
        return rows
    if buffer.name == "count":
        return rng.integers(0, 100, shape).astype(np.int32)
    if buffer.name == "w":
        return on_grid(rng.standard_normal(shape))
    return sample_control(buffer, shape, rng, dims)


WALKED = [dict(n=1, index0=0), dict(n=7, index0=30), dict(n=100, index0=5),
          dict(n=300, index0=0)]
_ISAS = {"rademacher": {"f32": ("ref", "zvfh")}, "gaussian": ONE}

for _kind in DIRECTIONS:
    define(OpDef(
        f"perturb_{_kind}", f"w[*]:f32! {CTL} -> ; scale:f probe:u probes:u tensor:u index0:u",
        ref=_perturb(_kind), range="n", kernels=_ISAS[_kind], sample=_sample,
        cases=[dict(c, scale=2.0**-10, probe=1, probes=3, tensor=4) for c in WALKED],
        about=f"w += scale z, z the {_kind} direction of a probe"))
    define(OpDef(
        f"follow_{_kind}", f"w[*]:f32! entries[K,2]:i32 {CTL} -> ; eps:f lr_scale:f tensor:u "
        "index0:u", ref=_follow(_kind), range="n", kernels=_ISAS[_kind], sample=_sample,
        cases=[dict(c, K=k, eps=2.0**-10, lr_scale=s, tensor=4)
               for c, k, s in zip(WALKED, (1, 2, 3, 1), (1.0, 0.5, 5.0, 300.0), strict=True)],
        about=f"w += eps z of the first entry, then lr_scale u z of each ({_kind})"))
define(OpDef(
    "loss_difference", f"plus[1]:f32 minus[1]:f32 sums[K]:f32! {CTL}! -> loss[1]:f32 ; probe:u",
    ref=_difference, kernels=ONE, sample=_sample,
    cases=[dict(K=1, probe=0), dict(K=3, probe=1), dict(K=3, probe=3)],
    about="add plus - minus to the sum of a probe; the loss is their mean"))
define(OpDef(
    "probe_steps", f"sums[K]:f32! ok[1]:i32 {CTL}! -> entries[K,2]:i32 ; eps:f", ref=_steps,
    kernels=ONE, sample=_sample, cases=[dict(K=k, eps=2.0**-10) for k in (1, 3)],
    about="the entries of a step from the sums of differences, which are cleared"))
define(OpDef(
    "append_entries", "entries[K,2]:i32 log[N,2]:i32! count[1]:i32! ->", ref=_append, kernels=ONE,
    sample=_sample, cases=[dict(K=1, N=1), dict(K=3, N=5), dict(K=3, N=2)],
    about="put entries into a log that keeps the newest"))
define(OpDef(
    "to_grid", "w[*]:f32! ->", ref=lambda w, **_: on_grid(w), range="n", kernels=ONE,
    cases=[dict(n=n) for n in (1, 7, 100)], about="w = the nearest point of the grid"))
