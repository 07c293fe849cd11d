"""Two-dimensional convolution, NHWC; one-dimensional signals have height 1."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from .base import SIMD_PRODUCTS, OpDef, define
from .gradient import define_weight_gradient

# stride, padding above and to the left, distance of neighbouring taps (dilation)
WINDOW = "sh:i1 sw:i1 pt:i0 pl:i0 th:i1 tw:i1"
CASES = [
    dict(N=1, H=1, W=1, C=1, KH=1, KW=1, O=1, P=1, Q=1, sh=1, sw=1, pt=0, pl=0, th=1, tw=1),
    dict(N=1, H=1, W=20, C=6, KH=1, KW=7, O=9, P=1, Q=7, sh=1, sw=2, pt=0, pl=0, th=1, tw=1),
    dict(N=2, H=5, W=4, C=3, KH=3, KW=3, O=5, P=5, Q=4, sh=1, sw=1, pt=1, pl=1, th=1, tw=1),
    dict(N=1, H=6, W=7, C=2, KH=3, KW=2, O=17, P=3, Q=4, sh=2, sw=2, pt=0, pl=0, th=1, tw=1),
    dict(N=1, H=2, W=4, C=5, KH=3, KW=3, O=40, P=1, Q=2, sh=2, sw=2, pt=1, pl=0, th=1, tw=1),
    dict(N=1, H=3, W=3, C=4, KH=3, KW=3, O=8, P=2, Q=2, sh=3, sw=3, pt=2, pl=1, th=1, tw=1),
    dict(N=1, H=7, W=8, C=9, KH=1, KW=2, O=8, P=3, Q=3, sh=3, sw=3, pt=0, pl=0, th=1, tw=1),
    dict(N=1, H=3, W=5, C=1, KH=2, KW=3, O=3, P=4, Q=5, sh=1, sw=1, pt=2, pl=4, th=3, tw=4),
    dict(N=2, H=7, W=9, C=3, KH=2, KW=3, O=9, P=7, Q=5, sh=1, sw=2, pt=1, pl=3, th=2, tw=3),
    dict(N=1, H=1, W=30, C=5, KH=1, KW=4, O=8, P=1, Q=30, sh=1, sw=1, pt=0, pl=6, th=1, tw=4),
]


def output_size(size: int, kernel: int, stride: int, before: int, after: int) -> int:
    """Outputs along one axis; 0 or less if the kernel does not fit."""
    return (size + before + after - kernel) // stride + 1


def same_padding(size: int, kernel: int, stride: int) -> tuple[int, int]:
    """Padding (before, after) of 'same': ceil(size / stride) outputs, the odd one after."""
    total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


def window(x_size: int, out: int, tap: int, stride: int, pad: int) -> tuple[slice, slice]:
    """For one tap: which outputs read inside the input, and which inputs they read."""
    first = max(0, -((tap - pad) // stride))
    last = min(out - 1, (x_size - 1 + pad - tap) // stride)
    if last < first:
        return slice(0, 0), slice(0, 0)
    start = first * stride + tap - pad
    return slice(first, last + 1), slice(start, start + (last - first) * stride + 1, stride)


def taps(x_shape, KH, KW, P, Q, *, sh, sw, pt, pl, th, tw):
    """For every tap (kh, kw): index of the outputs that see the input there, and of the input."""
    for kh in range(KH):
        ps, hs = window(x_shape[1], P, kh * th, sh, pt)
        for kw in range(KW):
            qs, ws = window(x_shape[2], Q, kw * tw, sw, pl)
            yield kh, kw, (slice(None), ps, qs), (slice(None), hs, ws)


def forward(x, w, b, *, P, Q, **geometry):
    y = np.broadcast_to(b, (x.shape[0], P, Q, w.shape[3])).copy()
    for kh, kw, out, inp in taps(x.shape, w.shape[0], w.shape[1], P, Q, **geometry):
        y[out] += x[inp] @ w[kh, kw]
    return y


def bwd_x(dy, w, *, H, W, **geometry):
    dx = np.zeros((dy.shape[0], H, W, w.shape[2]), dy.dtype)
    for kh, kw, out, inp in taps(dx.shape, w.shape[0], w.shape[1], *dy.shape[1:3], **geometry):
        dx[inp] += dy[out] @ w[kh, kw].T
    return dx


def bwd_w(dy, x, *, KH, KW, **geometry):
    dw = np.zeros((KH, KW, x.shape[3], dy.shape[3]), dy.dtype)
    for kh, kw, out, inp in taps(x.shape, KH, KW, *dy.shape[1:3], **geometry):
        dw[kh, kw] = np.einsum("npqc,npqo->co", x[inp], dy[out])
    return dw


def _macs(d):
    return d["N"] * d["P"] * d["Q"] * d["KH"] * d["KW"] * d["C"] * d["O"]


def geometry(attrs: Mapping[str, int]) -> dict[str, int]:
    """The scalars of WINDOW among a node's attributes."""
    return {k: attrs[k] for k in ("sh", "sw", "pt", "pl", "th", "tw")}


def gradient_of(name: str, *own_attrs: str) -> Callable:
    """The gradient rule of the convolution `name`: `_bwd_x`, `_bwd_w` and the sum over rows."""
    def grad(g, ins, outs, dy, a):
        x, w, _ = ins
        own = {k: a[k] for k in own_attrs} | geometry(a)
        _, height, width, _ = g.shape(x)
        kh, kw = g.shape(w)[:2]
        return (getattr(g, f"{name}_bwd_x")(dy, w, H=height, W=width, **own),
                getattr(g, f"{name}_bwd_w")(dy, x, KH=kh, KW=kw, **own), g.sum_rows(dy))
    return grad


def _transposed_grad(g, ins, outs, d, a):
    """As a forward op conv2d_bwd_x is the transposed convolution of its input `dy`."""
    dy, w = ins
    own = geometry(a)
    _, rows, cols, channels = g.shape(dy)
    kh, kw = g.shape(w)[:2]
    return (g.conv2d(d, w, g.zeros(channels), P=rows, Q=cols, **own),
            g.conv2d_bwd_w(dy, d, KH=kh, KW=kw, **own))


conv2d = define(OpDef(
    "conv2d", f"x[N,H,W,C|ldx] w[KH,KW,C,O|ldw] b[O] -> y[N,P,Q,O|ldy] ; {WINDOW}",
    ref=forward, grad=gradient_of("conv2d"), range="N*P", cases=CASES, macs=_macs,
    kernels=SIMD_PRODUCTS, linear=True,
    about="convolution with bias; stride, dilation, 'same', 'valid' or explicit padding"))

conv2d_bwd_x = define(OpDef(
    "conv2d_bwd_x", f"dy[N,P,Q,O|ldy] w[KH,KW,C,O|ldw] -> dx[N,H,W,C|ldx] ; {WINDOW}",
    ref=bwd_x, grad=_transposed_grad, range="N*H", cases=CASES, macs=_macs,
    kernels=SIMD_PRODUCTS,
    about="gradient of conv2d with respect to its input, which is transposed convolution"))

define_weight_gradient(
    "conv2d_bwd_w", ins="dy[N,P,Q,O|ldy] x[N,H,W,C|ldx]", out="[KH,KW,C,O|ldw]", scalars=WINDOW,
    ref=bwd_w, range="KH*KW*C", cases=CASES, macs=_macs, kernels=SIMD_PRODUCTS,
    about="gradient of conv2d with respect to its weight")
