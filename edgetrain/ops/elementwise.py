"""Elementwise ops of one operand."""

from __future__ import annotations

import numpy as np

from .base import OpDef, define

SIZES = [dict(n=1), dict(n=7), dict(n=100)]


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
    "cast", "x[*]:f32 -> y[*]",
    ref=lambda x: x, range="n", cases=SIZES,
    about="f32 to the storage type, to nearest: working copy of a master weight"))
define(OpDef(
    "clear", "-> y[*]:f32",
    ref=lambda n: np.zeros(n, np.float32), range="n", kernels={"f32": ("ref",)}, cases=SIZES,
    about="set a gradient sum to zero"))
