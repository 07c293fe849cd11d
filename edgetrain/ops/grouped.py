"""Convolutions whose outputs see some of the channels: in groups, or each its own (depthwise)."""

from __future__ import annotations

import numpy as np

from . import conv
from .base import SIMD_PRODUCTS, OpDef, define
from .conv import WINDOW, gradient_of, taps
from .gradient import define_weight_gradient

GROUPED = [         # one group; as many groups as channels; fewer and more than 8 outputs in each
    dict(N=1, H=1, W=1, G=1, I=1, KH=1, KW=1, O=1, P=1, Q=1, sh=1, sw=1, pt=0, pl=0, th=1, tw=1),
    dict(N=2, H=4, W=5, G=3, I=1, KH=3, KW=2, O=2, P=4, Q=5, sh=1, sw=1, pt=1, pl=0, th=1, tw=1),
    dict(N=1, H=1, W=20, G=2, I=5, KH=1, KW=3, O=9, P=1, Q=9, sh=1, sw=2, pt=0, pl=1, th=1, tw=2),
    dict(N=1, H=5, W=6, G=4, I=2, KH=1, KW=1, O=3, P=2, Q=2, sh=3, sw=3, pt=0, pl=0, th=1, tw=1),
    dict(N=1, H=6, W=3, G=2, I=8, KH=2, KW=3, O=8, P=6, Q=3, sh=1, sw=1, pt=2, pl=2, th=3, tw=2),
]
DEPTHWISE = [
    dict(N=1, H=1, W=1, C=1, KH=1, KW=1, P=1, Q=1, sh=1, sw=1, pt=0, pl=0, th=1, tw=1),
    dict(N=2, H=6, W=5, C=1, KH=3, KW=3, P=6, Q=5, sh=1, sw=1, pt=1, pl=1, th=1, tw=1),
    dict(N=1, H=1, W=40, C=9, KH=1, KW=11, P=1, Q=20, sh=1, sw=2, pt=0, pl=4, th=1, tw=1),
    dict(N=1, H=7, W=8, C=17, KH=1, KW=2, P=3, Q=3, sh=3, sw=3, pt=0, pl=0, th=1, tw=1),
    dict(N=2, H=3, W=5, C=8, KH=2, KW=3, P=4, Q=5, sh=1, sw=1, pt=2, pl=4, th=3, tw=4),
    dict(N=1, H=5, W=16, C=12, KH=2, KW=14, P=2, Q=5, sh=2, sw=3, pt=0, pl=7, th=2, tw=1),
]


def _groups(G: int, *arrays):
    """The slices of the last axis of each array, group by group."""
    return zip(*(np.split(a, G, axis=-1) for a in arrays))


def _forward(x, w, b, *, G, **attrs):
    return np.concatenate([conv.forward(*part, **attrs) for part in _groups(G, x, w, b)], axis=-1)


def _bwd_x(dy, w, *, G, **attrs):
    return np.concatenate([conv.bwd_x(*part, **attrs) for part in _groups(G, dy, w)], axis=-1)


def _bwd_w(dy, x, *, G, **attrs):
    return np.concatenate([conv.bwd_w(*part, **attrs) for part in _groups(G, dy, x)], axis=-1)


def _macs(d):
    return d["N"] * d["P"] * d["Q"] * d["KH"] * d["KW"] * d["G"] * d["I"] * d["O"]


def _depthwise(x, w, b, *, P, Q, **geometry):
    y = np.broadcast_to(b, (x.shape[0], P, Q, w.shape[2])).copy()
    for kh, kw, out, inp in taps(x.shape, w.shape[0], w.shape[1], P, Q, **geometry):
        y[out] += x[inp] * w[kh, kw]
    return y


def _depthwise_bwd_x(dy, w, *, H, W, **geometry):
    dx = np.zeros((dy.shape[0], H, W, w.shape[2]), dy.dtype)
    for kh, kw, out, inp in taps(dx.shape, w.shape[0], w.shape[1], *dy.shape[1:3], **geometry):
        dx[inp] += dy[out] * w[kh, kw]
    return dx


def _depthwise_bwd_w(dy, x, *, KH, KW, **geometry):
    dw = np.zeros((KH, KW, x.shape[3]), dy.dtype)
    for kh, kw, out, inp in taps(x.shape, KH, KW, *dy.shape[1:3], **geometry):
        dw[kh, kw] = (x[inp] * dy[out]).sum(axis=(0, 1, 2))
    return dw


def _depthwise_macs(d):
    return d["N"] * d["P"] * d["Q"] * d["KH"] * d["KW"] * d["C"]


define(OpDef(
    "grouped_conv2d", f"x[N,H,W,G*I] w[KH,KW,I,G*O] b[G*O] -> y[N,P,Q,G*O] ; {WINDOW}",
    ref=_forward, grad=gradient_of("grouped_conv2d", "G"), range="N*P", cases=GROUPED,
    kernels=SIMD_PRODUCTS, macs=_macs, linear=True,
    about="conv2d of G groups of channels, each with outputs of its own"))
define(OpDef(
    "grouped_conv2d_bwd_x", f"dy[N,P,Q,G*O] w[KH,KW,I,G*O] -> dx[N,H,W,G*I] ; {WINDOW}",
    ref=_bwd_x, range="N*H", cases=GROUPED, kernels=SIMD_PRODUCTS, macs=_macs,
    about="gradient of grouped_conv2d with respect to its input"))
define_weight_gradient(
    "grouped_conv2d_bwd_w", ins="dy[N,P,Q,G*O] x[N,H,W,G*I]", out="[KH,KW,I,G*O]", scalars=WINDOW,
    ref=_bwd_w, range="KH*KW*I", cases=GROUPED, kernels=SIMD_PRODUCTS, macs=_macs,
    about="gradient of grouped_conv2d with respect to its weight")

define(OpDef(
    "depthwise_conv2d", f"x[N,H,W,C|ldx] w[KH,KW,C|ldw] b[C] -> y[N,P,Q,C|ldy] ; {WINDOW}",
    ref=_depthwise, grad=gradient_of("depthwise_conv2d"), range="N*P", cases=DEPTHWISE,
    kernels=SIMD_PRODUCTS, macs=_depthwise_macs, linear=True,
    about="convolution of each channel with a kernel of its own"))
define(OpDef(
    "depthwise_conv2d_bwd_x", f"dy[N,P,Q,C|ldy] w[KH,KW,C|ldw] -> dx[N,H,W,C|ldx] ; {WINDOW}",
    ref=_depthwise_bwd_x, range="N*H", cases=DEPTHWISE, kernels=SIMD_PRODUCTS,
    macs=_depthwise_macs,
    about="gradient of depthwise_conv2d with respect to its input"))
define_weight_gradient(
    "depthwise_conv2d_bwd_w", ins="dy[N,P,Q,C|ldy] x[N,H,W,C|ldx]", out="[KH,KW,C|ldw]",
    scalars=WINDOW, ref=_depthwise_bwd_w, range="KH*KW", cases=DEPTHWISE,
    kernels=SIMD_PRODUCTS, macs=_depthwise_macs,
    about="gradient of depthwise_conv2d with respect to its weight")
