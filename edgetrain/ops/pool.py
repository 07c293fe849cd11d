"""Pooling: maximum and mean over windows, mean and maximum over all positions of a channel."""

from __future__ import annotations

import numpy as np

from .base import SIMD, OpDef, define
from .conv import window

WINDOW = "KH:i1 KW:i1 sh:i1 sw:i1 pt:i0 pl:i0"
CASES = [
    dict(N=1, H=1, W=1, C=1, P=1, Q=1, KH=1, KW=1, sh=1, sw=1, pt=0, pl=0),
    dict(N=1, H=5, W=7, C=3, P=3, Q=3, KH=2, KW=3, sh=2, sw=2, pt=1, pl=0),
    dict(N=2, H=6, W=6, C=9, P=5, Q=5, KH=2, KW=2, sh=1, sw=1, pt=0, pl=0),
    dict(N=1, H=4, W=4, C=8, P=2, Q=2, KH=2, KW=2, sh=2, sw=2, pt=0, pl=0),
]
AVERAGE = [*CASES,
           dict(N=1, H=5, W=8, C=2, P=2, Q=2, KH=1, KW=2, sh=3, sw=5, pt=0, pl=0),
           dict(N=2, H=3, W=4, C=17, P=3, Q=4, KH=3, KW=3, sh=1, sw=1, pt=1, pl=1)]
MOST_TAPS = 256                     # of a maximum: the index of the chosen one is a u8
GLOBAL = [dict(N=1, H=1, W=1, C=1), dict(N=1, H=3, W=7, C=5), dict(N=2, H=1, W=20, C=12)]


def _max_pool(x, *, P, Q, KH, KW, sh, sw, pt, pl):
    best = np.full((x.shape[0], P, Q, x.shape[3]), -np.inf, x.dtype)
    index = np.zeros(best.shape, np.uint8)
    for kh in range(KH):
        ps, hs = window(x.shape[1], P, kh, sh, pt)
        for kw in range(KW):
            qs, ws = window(x.shape[2], Q, kw, sw, pl)
            out = (slice(None), ps, qs)
            better = x[:, hs, ws] > best[out]
            best[out] = np.where(better, x[:, hs, ws], best[out])
            index[out] = np.where(better, kh * KW + kw, index[out])
    return best, index


def _max_pool_bwd(dy, i, *, H, W, KH, KW, sh, sw, pt, pl):
    dx = np.zeros((dy.shape[0], H, W, dy.shape[3]), dy.dtype)
    for kh in range(KH):
        ps, hs = window(H, dy.shape[1], kh, sh, pt)
        for kw in range(KW):
            qs, ws = window(W, dy.shape[2], kw, sw, pl)
            out = (slice(None), ps, qs)
            dx[:, hs, ws] += np.where(i[out] == kh * KW + kw, dy[out], 0)
    return dx


def _max_pool_grad(g, ins, outs, dy, a):
    own = {k: a[k] for k in ("KH", "KW", "sh", "sw", "pt", "pl")}
    return (g.max_pool2d_bwd_x(dy, outs[1], **_size(g, ins[0]), **own),)


def _too_many_taps(a):
    if a["KH"] * a["KW"] > MOST_TAPS:
        return f"the window of a maximum has at most {MOST_TAPS} elements, not {a['KH'] * a['KW']}"
    return None


def _windows(H, W, P, Q, KH, KW, sh, sw, pt, pl):
    """Index of the outputs, index of the input and number of elements of every window."""
    for p in range(P):
        hs = slice(max(0, p * sh - pt), max(0, min(H, p * sh - pt + KH)))
        for q in range(Q):
            ws = slice(max(0, q * sw - pl), max(0, min(W, q * sw - pl + KW)))
            count = max(0, hs.stop - hs.start) * max(0, ws.stop - ws.start)
            yield (slice(None), p, q), (slice(None), hs, ws), count


def _avg_pool(x, *, P, Q, **window):
    y = np.zeros((x.shape[0], P, Q, x.shape[3]), x.dtype)
    for out, inp, count in _windows(*x.shape[1:3], P, Q, **window):
        y[out] = x[inp].sum(axis=(1, 2)) / max(1, count)
    return y


def _avg_pool_bwd(dy, *, H, W, **window):
    dx = np.zeros((dy.shape[0], H, W, dy.shape[3]), dy.dtype)
    for out, inp, count in _windows(H, W, *dy.shape[1:3], **window):
        dx[inp] += dy[out][:, None, None] / max(1, count)
    return dx


def _avg_pool_grad(g, ins, outs, dy, a):
    own = {k: a[k] for k in ("KH", "KW", "sh", "sw", "pt", "pl")}
    return (g.avg_pool2d_bwd_x(dy, **_size(g, ins[0]), **own),)


def _global_max(x):
    flat = x.reshape(x.shape[0], -1, x.shape[3])
    return flat.max(axis=1), flat.argmax(axis=1).astype(np.int32)


def _global_max_bwd(dy, i, *, H, W):
    dx = np.zeros((dy.shape[0], H * W, dy.shape[1]), dy.dtype)
    np.put_along_axis(dx, i[:, None, :].astype(np.int64), dy[:, None, :], axis=1)
    return dx.reshape(dy.shape[0], H, W, dy.shape[1])


def _index_below(limit):
    """Sampler of index operands: 0 .. limit(shape) - 1."""
    def sample(buffer, shape, rng, dims=None):
        if buffer.name != "i":
            return None
        return rng.integers(0, limit(dims), shape).astype(np.uint8 if "KH" in dims else np.int32)
    return sample


def _size(g, x):
    return dict(zip(("H", "W"), g.shape(x)[1:3]))


define(OpDef(
    "max_pool2d", f"x[N,H,W,C] -> y[N,P,Q,C] i[N,P,Q,C]:u8 ; {WINDOW}",
    ref=_max_pool, grad=_max_pool_grad, range="N*P", cases=CASES, kernels=SIMD,
    refuse=_too_many_taps, about="maximum over windows; ties go to the first element"))
define(OpDef(
    "max_pool2d_bwd_x", f"dy[N,P,Q,C] i[N,P,Q,C]:u8 -> dx[N,H,W,C] ; {WINDOW}",
    ref=_max_pool_bwd, range="N*H", cases=CASES, kernels=SIMD,
    sample=_index_below(lambda d: d["KH"] * d["KW"]),
    about="gradient of max_pool2d"))
define(OpDef(
    "avg_pool2d", f"x[N,H,W,C] -> y[N,P,Q,C] ; {WINDOW}",
    ref=_avg_pool, grad=_avg_pool_grad, range="N*P", cases=AVERAGE, kernels=SIMD,
    about="mean over windows, of the elements that lie inside the input"))
define(OpDef(
    "avg_pool2d_bwd_x", f"dy[N,P,Q,C] -> dx[N,H,W,C] ; {WINDOW}",
    ref=_avg_pool_bwd, range="N*H", cases=AVERAGE, kernels=SIMD, about="gradient of avg_pool2d"))
define(OpDef(
    "global_mean", "x[N,H,W,C] -> y[N,C]",
    ref=lambda x: x.mean(axis=(1, 2), dtype=x.dtype),
    grad=lambda g, ins, outs, dy, a: (g.global_mean_bwd_x(dy, **_size(g, ins[0])),),
    range="N", cases=GLOBAL, kernels=SIMD, about="mean over all positions of each channel"))
define(OpDef(
    "global_mean_bwd_x", "dy[N,C] -> dx[N,H,W,C]",
    ref=lambda dy, H, W: np.broadcast_to(dy[:, None, None, :] / dy.dtype.type(H * W),
                                         (dy.shape[0], H, W, dy.shape[1])).copy(),
    range="N*H", cases=GLOBAL, kernels=SIMD, about="gradient of global_mean"))
define(OpDef(
    "global_max", "x[N,H,W,C] -> y[N,C] i[N,C]:i32",
    ref=_global_max,
    grad=lambda g, ins, outs, dy, a: (g.global_max_bwd_x(dy, outs[1], **_size(g, ins[0])),),
    range="N", cases=GLOBAL, kernels=SIMD, about="maximum over all positions of each channel"))
define(OpDef(
    "global_max_bwd_x", "dy[N,C] i[N,C]:i32 -> dx[N,H,W,C]",
    ref=_global_max_bwd, range="N", cases=GLOBAL, kernels=SIMD,
    sample=_index_below(lambda d: d["H"] * d["W"]), about="gradient of global_max"))
