"""Convolutions of stride 1 whose input lies in planes: [N,C,H,W].

No model has them: a pass puts them in place of conv2d and its input gradient, whose bits they have,
where an instruction set has vectors longer than there are channels.
"""

from __future__ import annotations

from collections.abc import Mapping

from . import conv
from .base import SIMD_PRODUCTS, OpDef, define

OVERHANG = "pt:i0 pl:i0"        # padding above and to the left
CASES = [
    dict(N=1, C=1, H=1, W=1, KH=1, KW=1, O=1, P=1, Q=1, pt=0, pl=0),
    dict(N=2, C=3, H=5, W=4, KH=3, KW=3, O=5, P=5, Q=4, pt=1, pl=1),
    dict(N=1, C=1, H=9, W=9, KH=3, KW=3, O=8, P=9, Q=9, pt=1, pl=1),
    dict(N=1, C=8, H=8, W=8, KH=3, KW=3, O=13, P=6, Q=6, pt=0, pl=0),
    dict(N=2, C=18, H=3, W=40, KH=2, KW=5, O=7, P=4, Q=44, pt=2, pl=4),
    dict(N=1, C=5, H=4, W=3, KH=5, KW=6, O=4, P=4, Q=2, pt=3, pl=2),
    dict(N=1, C=3, H=9, W=6, KH=8, KW=7, O=3, P=3, Q=4, pt=1, pl=3),
    dict(N=2, C=16, H=7, W=18, KH=3, KW=3, O=13, P=5, Q=16, pt=0, pl=0),
    dict(N=1, C=32, H=5, W=36, KH=4, KW=5, O=6, P=2, Q=32, pt=0, pl=0),
    dict(N=1, C=48, H=5, W=34, KH=3, KW=2, O=4, P=3, Q=33, pt=0, pl=0),
    dict(N=1, C=32, H=6, W=20, KH=4, KW=5, O=9, P=3, Q=16, pt=0, pl=0),
    dict(N=1, C=11, H=4, W=16, KH=3, KW=3, O=16, P=6, Q=18, pt=2, pl=2),
]
STRIDE = dict(sh=1, sw=1, th=1, tw=1)       # the only one of these ops
MOST_TAPS = 49      # that the vector kernels keep masks of; with more, a tile is one pixel
PLANAR = {"conv2d": "conv2d_planar", "conv2d_bwd_x": "conv2d_planar_bwd_x"}     # same bits


def has_planes(op: str, numbers: Mapping[str, int | float]) -> bool:
    """Whether a call of `op` may have its input in planes: of stride 1, of few taps."""
    return (op in PLANAR and all(numbers[name] == size for name, size in STRIDE.items()) and
            numbers["KH"] * numbers["KW"] <= MOST_TAPS)


def _forward(x, w, b, **attrs):
    return conv.forward(x.transpose(0, 2, 3, 1), w, b, **attrs, **STRIDE)


def _bwd_x(dy, w, **attrs):
    return conv.bwd_x(dy.transpose(0, 2, 3, 1), w, **attrs, **STRIDE)


def _macs(d):
    return d["N"] * d["P"] * d["Q"] * d["KH"] * d["KW"] * d["C"] * d["O"]


define(OpDef(
    "conv2d_planar", f"x[N,C,H,W] w[KH,KW,C,O|ldw] b[O] -> y[N,P,Q,O|ldy] ; {OVERHANG}",
    ref=_forward, range="N*P", cases=CASES, macs=_macs, kernels=SIMD_PRODUCTS,
    linear=True,
    about="conv2d of stride 1, its input in planes"))
define(OpDef(
    "conv2d_planar_bwd_x", f"dy[N,O,P,Q] w[KH,KW,C,O|ldw] -> dx[N,H,W,C|ldx] ; {OVERHANG}",
    ref=_bwd_x, range="N*H", cases=CASES, macs=_macs, kernels=SIMD_PRODUCTS,
    about="conv2d_bwd_x of stride 1, its input in planes"))
