"""Elementwise ops of one operand."""

from __future__ import annotations

import numpy as np

from .base import SIMD, OpDef, define

SIZES = [dict(n=1), dict(n=7), dict(n=100)]
ROWS = [dict(R=1, C=1), dict(R=5, C=6), dict(R=3, C=17)]


define(OpDef(
    "relu", "x[*] -> y[*]",
    ref=lambda x: np.where(x > 0, x, x.dtype.type(0)),     # like fmax(x, 0): NaN becomes 0
    grad=lambda g, ins, outs, dy, a: (g.relu_bwd_x(dy, outs[0]),),
    range="n", cases=SIZES, kernels=SIMD, reuse={"y": "x"}, about="max(x, 0)"))
define(OpDef(
    "relu_bwd_x", "dy[*] y[*] -> dx[*]",
    ref=lambda dy, y: np.where(y > 0, dy, dy.dtype.type(0)),
    range="n", cases=SIZES, kernels=SIMD, reuse={"dx": "dy"},
    about="gradient of relu, from its output"))
define(OpDef(
    "add_bias", "x[R.,C] b[C] -> y[R.,C]",
    ref=lambda x, b: x + b,
    grad=lambda g, ins, outs, dy, a: (dy, g.sum_rows(dy)),
    range="R", cases=ROWS, kernels=SIMD, reuse={"y": "x"}, about="add a vector to every row"))
define(OpDef(
    "cast", "x[*]:f32 -> y[*]",
    ref=lambda x: x, range="n", cases=SIZES, kernels=SIMD,
    about="f32 to the storage type, to nearest: working copy of a master weight"))
define(OpDef(
    "widen", "x[*] -> y[*]:f32",
    ref=lambda x: x, range="n", kernels={"f16": SIMD["f16"]}, cases=SIZES,
    about="the storage type to f32: an input that is also a target"))
define(OpDef(
    "clear", "-> y[*]:f32",
    ref=lambda n: np.zeros(n, np.float32), range="n", kernels={"f32": SIMD["f32"]}, cases=SIZES,
    about="set a gradient sum to zero"))
