"""Signals of learning rules that need no backward pass.

Feedback and targets come from a fixed random matrix R[C,D], the same for the whole life of a model
and stored nowhere: an element is a function of (seed, tensor, row, column).

Sources: direct feedback alignment: Nokland 2016; target projection: Frenkel et al. 2021 (DRTP),
Lomnitz et al. 2022 (tpSGD); PEPITA: Dellaferrera and Kreiman 2022.
"""

from __future__ import annotations

import numpy as np

from .base import SIMD, OpDef, define
from .control import CTL, get, sample_control
from .draws import draw16_at, draw32, step_key, uniform
from .elementwise import SIZES

SIGN, UNIFORM, BINARY = 0, 1, 2
KINDS = {"sign": SIGN, "uniform": UNIFORM, "binary": BINARY}    # of the elements of R
CLIP, SIGN_OF = 0, 1                                            # kinds of distance to a target
_KEYS = [dict(kind=SIGN, scale=1.0, seed=7, tensor=3),
         dict(kind=UNIFORM, scale=0.3, seed=0, tensor=0),
         dict(kind=BINARY, scale=2.0, seed=2**31 - 1, tensor=5),
         dict(kind=SIGN, scale=0.05, seed=1, tensor=2**32 - 1)]
ROWS = [dict(dims, **key) for dims, key in zip(
    [dict(N=1, D=1, rows=1), dict(N=3, D=7, rows=2), dict(N=2, D=33, rows=5),
     dict(N=1, D=100, rows=2**32 - 1)], _KEYS, strict=True)]
PRODUCTS = [dict(dims, **key) for key, dims in zip(
    [*_KEYS, _KEYS[1], _KEYS[2]],
    [dict(N=1, C=1, D=1), dict(N=3, C=2, D=7), dict(N=2, C=5, D=33), dict(N=1, C=10, D=150),
     dict(N=1, C=3, D=70), dict(N=2, C=35, D=40)], strict=True)]
DISTANCES = [dict(n=1, kind=CLIP, delta=1.0, factor=1.0),
             dict(n=7, kind=SIGN_OF, delta=0.0, factor=0.5),
             dict(n=100, kind=CLIP, delta=0.75, factor=0.3),
             dict(n=13, kind=CLIP, delta=np.inf, factor=-1.0)]


def random_matrix(kind: int, scale: float, seed: int, tensor: int, C: int, D: int) -> np.ndarray:
    """R[C,D] in f32, as the kernels see it; `kind` is one of KINDS."""
    return _elements(np.arange(C * D, dtype=np.uint64).reshape(C, D), kind, scale, seed, tensor)


def _elements(index: np.ndarray, kind: int, scale: float, seed: int, tensor: int) -> np.ndarray:
    """Elements of R by their numbers c D + j, modulo 2^32."""
    index = index & np.uint64(0xFFFFFFFF)
    key, size = step_key(seed, 0, tensor), np.float32(scale)
    if kind == UNIFORM:
        return uniform(draw16_at(key, index), scale)
    words = draw32(key, index >> np.uint64(5))
    is_set = words >> (index & np.uint64(31)) & np.uint64(1)
    return np.where(is_set, size, -size if kind == SIGN else np.float32(0))


def _random_rows(t, *, D, rows, **matrix):
    first = t.astype(np.uint32).astype(np.uint64)[:, None] * np.uint64(D)
    found = _elements(first + np.arange(D, dtype=np.uint64), **matrix)
    return np.where(((t >= 0) & (t < rows))[:, None], found, np.nan)


def _project(x, *, D, **matrix):
    return x @ random_matrix(C=x.shape[1], D=D, **matrix).astype(x.dtype)


def _target_bwd(t, a, ctl, *, kind, delta, factor):
    e = a - t
    slope = np.clip(e, -delta, delta) if kind == CLIP else np.sign(e)
    return factor * get(ctl, "loss_scale") * slope


def _difference(a, b, e, ctl):
    return (a - b) * (get(ctl, "loss_scale") if np.isfinite(e).all() else np.nan)


def _sample(buffer, shape, rng, dims=None):
    if buffer.dtype == "i32" and buffer.name == "t":        # mostly, but not always, a row
        rows = min(dims.get("rows", 3), 2**31 - 1)
        return np.where(rng.random(shape) < 0.8, rng.integers(0, rows, shape),
                        rng.integers(-2**31, 2**31, shape)).astype(np.int32)
    return sample_control(buffer, shape, rng, dims)


define(OpDef(
    "random_rows", "t[N]:i32 -> y[N,D]:f32 ; rows:u kind:i0 scale:f seed:u tensor:u",
    ref=_random_rows, range="N*D", kernels={"f32": SIMD["f32"]}, cases=ROWS, sample=_sample,
    about="row t of a fixed random matrix, which is not stored; NaN where it has none"))
define(OpDef(
    "project", "x[N,C] -> y[N,D] ; kind:i0 scale:f seed:u tensor:u",
    ref=_project, range="D", kernels=SIMD, cases=PRODUCTS, macs=lambda d: d["N"] * d["C"] * d["D"],
    about="x times a fixed random matrix, which is not stored"))
define(OpDef(
    "target_bwd_a", f"t[*]:f32 a[*] {CTL} -> da[*] ; kind:i0 delta:f factor:f",
    ref=_target_bwd, range="n", kernels=SIMD, cases=DISTANCES, sample=sample_control,
    reuse={"da": "t"},              # of that size in f32; activations are still read
    about="gradient of factor times a distance to a target, times the loss scale: Huber's, whose "
          "delta may be infinite, or the absolute one"))
define(OpDef(
    "sign_signal", f"dy[*] {CTL} -> s[*]",
    ref=lambda dy, ctl: np.sign(dy) * get(ctl, "loss_scale"), range="n", kernels=SIMD, cases=SIZES,
    sample=sample_control, reuse={"s": "dy"}, about="sign of a signal, times the loss scale"))
define(OpDef(
    "unscale", f"dy[*] {CTL} -> e[*]",
    ref=lambda dy, ctl: dy / get(ctl, "loss_scale"), range="n", kernels=SIMD, cases=SIZES,
    sample=sample_control, reuse={"e": "dy"}, about="a signal without the loss scale"))
define(OpDef(
    "difference_signal", f"a[*] b[*] e[C] {CTL} -> d[*]", ref=_difference, range="n", kernels=SIMD,
    cases=[dict(size, C=c) for size, c in zip(SIZES, (1, 10, 3))], sample=sample_control,
    reuse={"d": "a"},
    about="(a - b) times the loss scale; NaN where the error e behind it is not finite"))
