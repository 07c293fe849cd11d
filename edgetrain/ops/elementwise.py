"""Elementwise ops and ops that move data."""

from __future__ import annotations

import numpy as np

from .base import OpDef, define

SIZES = [dict(n=1), dict(n=7), dict(n=100)]
CONCAT = [dict(R=1, A=1, B=1), dict(R=3, A=5, B=2), dict(R=4, A=8, B=16)]
ROWS = [dict(R=1, C=1), dict(R=5, C=6), dict(R=3, C=17)]
COPY_TAGS = {"f32": ("ref",), "f16": ("ref",)}


def _concat_grad(g, ins, outs, dy, a):
    first, second = (g.shape(x)[-1] for x in ins)
    return g.concat_bwd_ab(dy, A=first, B=second)


define(OpDef(
    "relu", "x[*] -> y[*]",
    ref=lambda x: np.where(x > 0, x, x.dtype.type(0)),     # like fmax(x, 0): NaN becomes 0
    grad=lambda g, ins, outs, dy, a: (g.relu_bwd_x(dy, outs[0]),),
    range="n", cases=SIZES, reuse={"y": "x"}, about="max(x, 0)"))
define(OpDef(
    "relu_bwd_x", "dy[*] y[*] -> dx[*]",
    ref=lambda dy, y: np.where(y > 0, dy, dy.dtype.type(0)),
    range="n", cases=SIZES, reuse={"dx": "dy"}, about="gradient of relu, from its output"))
define(OpDef(
    "add", "a[*] b[*] -> y[*]",
    ref=lambda a, b: a + b,
    grad=lambda g, ins, outs, dy, a: (dy, dy),
    range="n", cases=SIZES, reuse={"y": "a"}, about="sum of two tensors of one shape"))
define(OpDef(
    "add_bias", "x[R.,C] b[C] -> y[R.,C]",
    ref=lambda x, b: x + b,
    grad=lambda g, ins, outs, dy, a: (dy, g.sum_rows(dy)),
    range="R", cases=ROWS, reuse={"y": "x"}, about="add a vector to every row"))
define(OpDef(
    "concat", "a[R.,A] b[R.,B] -> y[R.,A+B]",
    ref=lambda a, b: np.concatenate([a, b], axis=-1),
    grad=_concat_grad, range="R", cases=CONCAT, about="join two tensors along the last axis"))
define(OpDef(
    "concat_bwd_ab", "dy[R.,A+B] -> da[R.,A] db[R.,B]",
    ref=lambda dy, A, B: (dy[..., :A].copy(), dy[..., A:].copy()),
    range="R", cases=CONCAT, about="gradient of concat with respect to both inputs"))
define(OpDef(
    "standardize", "x[R.,C] mean[C]:f32 scale[C]:f32 -> y[R.,C]",
    ref=lambda x, mean, scale: ((x - mean) * scale).astype(x.dtype),
    grad=lambda g, ins, outs, dy, a: (None, None, None),
    range="R", cases=ROWS,
    about="(x - mean) * scale per channel: the first call on a sensor's values"))
define(OpDef(
    "reshape", "x[*] -> y[*]",
    ref=lambda x, shape=None: x, grad=lambda g, ins, outs, dy, a: (g.reshape_like(dy, ins[0]),),
    kernels={}, about="the same elements under another shape; costs nothing"))
define(OpDef(
    "cast", "x[*]:f32 -> y[*]",
    ref=lambda x: x, range="n", cases=SIZES,
    about="f32 to the storage type, to nearest: working copy of a master weight"))
define(OpDef(
    "widen", "x[*] -> y[*]:f32",
    ref=lambda x: x, range="n", kernels={"f16": ("ref",)}, cases=SIZES,
    about="the storage type to f32: an input that is also a target"))
define(OpDef(
    "clear", "-> y[*]:f32",
    ref=lambda n: np.zeros(n, np.float32), range="n", kernels={"f32": ("ref",)}, cases=SIZES,
    about="set a gradient sum to zero"))
