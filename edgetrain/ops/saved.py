"""What is kept from the forward pass for the backward pass, in fewer bits; and sums in place.

Passes emit these ops in place of others: none has a gradient of its own.
"""

from __future__ import annotations

import numpy as np

from .base import ONE, SIMD, OpDef, define
from .elementwise import SIZES

BITS = [dict(R=1), dict(R=5), dict(R=23)]
PAIRS = [dict(R=1), dict(R=7), dict(R=100)]
_LEAST, _MOST = np.float32(2.0**-100), np.nextafter(np.finfo(np.float32).max, np.float32(0))


def _relu_bits(y, *, six):
    on = (y > 0) & (y < 6) if six else y > 0
    return np.packbits(on, axis=1, bitorder="little")[:, 0]


def _relu_bits_bwd(dy, m):
    on = np.unpackbits(m[:, None], axis=1, bitorder="little")
    return np.where(on, dy, dy.dtype.type(0))


def _quantize(x):
    """In f32, as the kernel: where q is rounded, f64 would decide otherwise now and then."""
    x = np.where(np.isnan(x), 0, x).astype(np.float32)
    top = np.abs(x[np.isfinite(x)]).max(initial=np.float32(0))
    used = np.clip(top, _LEAST, _MOST)
    q = np.rint(np.clip(x * (np.float32(127) / used), -127, 127))
    q = np.where((x > 0) & (q < 1), 1, q)
    return q.astype(np.int8), np.array([used / np.float32(127) if top > 0 else 0], np.float32)


def _pack_pairs(i):
    return ((i & 3) << np.array([0, 2, 4, 6], np.uint8)).sum(axis=1, dtype=np.uint8)


def _unpack_pairs(m):
    return m[:, None] >> np.array([0, 2, 4, 6], np.uint8) & 3


def _sample(buffer, shape, rng, dims=None):
    if buffer.dtype == "u8":
        return rng.integers(0, 256, shape).astype(np.uint8)
    if buffer.dtype == "i8":
        return rng.integers(-128, 128, shape).astype(np.int8)
    return None


define(OpDef(
    "relu_bits", "y[R,8] -> m[R]:u8 ; six:i0", ref=_relu_bits, range="R", kernels=SIMD,
    cases=[dict(c, six=six) for c, six in zip(BITS, (0, 1, 0))],
    about="where relu, or with six relu6, lets elements pass, from its output: a bit each"))
define(OpDef(
    "relu_bits_bwd_x", "dy[R,8] m[R]:u8 -> dx[R,8]", ref=_relu_bits_bwd, range="R", kernels=SIMD,
    cases=BITS, sample=_sample, reuse={"dx": "dy"}, about="gradient of relu or relu6, from bits"))
define(OpDef(
    "quantize", "x[*] -> q[*]:i8 scale[1]:f32", ref=_quantize, kernels=SIMD, cases=SIZES,
    about="to 8 bits: max |x| becomes 127, what is above 0 stays above 0"))
define(OpDef(
    "dequantize", "q[*]:i8 scale[1]:f32 -> x[*]",
    ref=lambda q, scale: q * scale.astype(np.float64), range="n", kernels=SIMD, cases=SIZES,
    sample=_sample, about="q scale"))
define(OpDef(
    "relu_i8_bwd_x", "dy[*] q[*]:i8 -> dx[*]",
    ref=lambda dy, q: np.where(q > 0, dy, dy.dtype.type(0)), range="n", kernels=SIMD, cases=SIZES,
    sample=_sample, reuse={"dx": "dy"}, about="gradient of relu, from its output in 8 bits"))
define(OpDef(
    "pack_pairs", "i[R,4]:u8 -> m[R]:u8", ref=_pack_pairs, range="R", kernels=ONE, cases=PAIRS,
    sample=_sample, about="four numbers of 2 bits into a byte"))
define(OpDef(
    "unpack_pairs", "m[R]:u8 -> i[R,4]:u8", ref=_unpack_pairs, range="R", kernels=ONE, cases=PAIRS,
    sample=_sample, about="the four numbers of 2 bits in a byte"))
define(OpDef(
    "add_into", "y[*]! x[*] ->", ref=lambda y, x: y + x, range="n", kernels=SIMD, cases=SIZES,
    about="y += x"))
