"""Arithmetic of two operands, one of which may be repeated, and sums that undo the repetition.

Every pattern is seen as one: a[N,R,C] with b[N,C], which goes across the R.  Per channel is N = 1;
per sample and channel (squeeze and excitation) N samples; per position C = 1.  `arithmetic` brings
shapes that follow numpy's rules into this form.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .base import SIMD, OpDef, define
from .emit import Emitter

SIZES = [dict(n=1), dict(n=7), dict(n=100)]
MIDDLE = [dict(N=1, R=1, C=1), dict(N=3, R=5, C=1), dict(N=2, R=9, C=7), dict(N=1, R=6, C=20),
          dict(N=4, R=1, C=8), dict(N=2, R=17, C=9)]
SCALED = [dict(c, factor=f) for c, f in zip(MIDDLE, (1.0, -0.5, 0.125, 3.0, 1.0, -1.0))]
COMMUTE = ("add", "mul")


def arithmetic(g: Emitter, op: str, a: str, b: str) -> str:
    """`op` (add, sub, mul or div) of two values whose shapes may be broadcast.

    Axes are aligned from the right, but the first is the samples' and stays.  What one repetition
    cannot express is repeated first.  Raises ValueError for shapes that do not fit.
    """
    rank = max(len(g.shape(a)), len(g.shape(b)))
    a, b = (g.view(x, _aligned(g.shape(x), rank)) for x in (a, b))
    shape = np.broadcast_shapes(g.shape(a), g.shape(b))
    if g.shape(a) != shape and g.shape(b) == shape and op in COMMUTE:
        a, b = b, a
    while g.shape(a) != shape:
        a = _repeat(g, a, shape)
    while g.shape(b) != shape:
        form = middle(shape, g.shape(b))
        if form is not None:
            n, _, c = form
            y = g.op(f"{op}_middle", g.view(a, form), g.view(b, (n, c)))
            return g.view(y, shape)
        b = _repeat(g, b, shape)
    return g.op(op, a, b)


def reduce(g: Emitter, x: str, axes: Sequence[int], mean: bool = False) -> str:
    """The sum or mean of x over axes (from the left, without the samples'), which become 1."""
    shape = g.shape(x)
    left = tuple(1 if i in axes else d for i, d in enumerate(shape))
    while g.shape(x) != left:
        form, after = _first_repetition(g.shape(x), left)
        x = g.view(g.sum_middle(g.view(x, form), factor=1 / form[1] if mean else 1.0), after)
    return x


def middle(full: Sequence[int], part: Sequence[int]) -> tuple[int, int, int] | None:
    """(N, R, C) that express `part` repeated to `full`; None if one repetition cannot."""
    form, after = _first_repetition(tuple(full), tuple(part))
    return form if after == tuple(part) else None


def _first_repetition(full, part) -> tuple[tuple[int, int, int], tuple[int, ...]]:
    """The first run of axes along which `part` is repeated, and `full` with 1 in their place."""
    first = last = next(i for i, (d, p) in enumerate(zip(full, part, strict=True)) if p != d)
    while last + 1 < len(full) and part[last + 1] == 1:     # perhaps in both: in any run
        last += 1
    after = tuple(1 if first <= i <= last else d for i, d in enumerate(full))
    n, r, c = (int(np.prod(s)) for s in (full[:first], full[first:last + 1], full[last + 1:]))
    return (n, r, c), after


def _repeat(g: Emitter, x: str, shape: tuple[int, ...]) -> str:
    """x repeated along its first run of axes that are shorter than in `shape`."""
    before = g.shape(x)
    (n, r, _), run = _first_repetition(shape, before)
    after = tuple(d if one == 1 else b for d, one, b in zip(shape, run, before))
    flat = g.view(x, (n, int(np.prod(before)) // n))
    return g.view(g.broadcast_middle(flat, R=r, factor=1.0), after)


def _aligned(shape: tuple[int, ...], rank: int) -> tuple[int, ...]:
    return (shape[0], *[1] * (rank - len(shape)), *shape[1:])


def _away_from_zero(buffer, shape, rng, dims=None):
    """Test inputs that may be divided by."""
    if buffer.name != "b":
        return None
    return rng.choice([-1.0, 1.0], shape) * (0.5 + rng.random(shape))


def _div_grad(g, ins, outs, dy, a):
    da = g.div(dy, ins[1])
    return da, g.affine(g.mul(da, outs[0]), factor=-1.0, offset=0.0)


def _div_middle_grad(g, ins, outs, dy, a):
    along = g.dot_middle(dy, outs[0], factor=-1.0)
    return g.div_middle(dy, ins[1]), g.div(along, ins[1])


ARITHMETIC = {      # name -> reference, gradient of equal shapes, of a repeated b, what it is
    "add": (lambda a, b: a + b, lambda g, ins, outs, dy, a: (dy, dy),
            lambda g, ins, outs, dy, a: (dy, g.sum_middle(dy, factor=1.0)), "sum"),
    "sub": (lambda a, b: a - b,
            lambda g, ins, outs, dy, a: (dy, g.affine(dy, factor=-1.0, offset=0.0)),
            lambda g, ins, outs, dy, a: (dy, g.sum_middle(dy, factor=-1.0)), "difference"),
    "mul": (lambda a, b: a * b,
            lambda g, ins, outs, dy, a: (g.mul(dy, ins[1]), g.mul(dy, ins[0])),
            lambda g, ins, outs, dy, a: (g.mul_middle(dy, ins[1]),
                                         g.dot_middle(dy, ins[0], factor=1.0)), "product"),
    "div": (lambda a, b: a / b, _div_grad, _div_middle_grad, "quotient"),
}


def _across(ref):
    return lambda a, b: ref(a, b[:, None, :])


for _name, (_ref, _grad, _middle_grad, _what) in ARITHMETIC.items():
    _sample = _away_from_zero if _name == "div" else None
    define(OpDef(_name, "a[*] b[*] -> y[*]", ref=_ref, grad=_grad, range="n", cases=SIZES,
                 kernels=SIMD, reuse={"y": "a"}, sample=_sample, last_rows=_name == "add",
                 about=f"{_what} of two tensors of one shape"))
    define(OpDef(f"{_name}_middle", "a[N,R,C] b[N,C] -> y[N,R,C]", ref=_across(_ref),
                 grad=_middle_grad, range="N*R", cases=MIDDLE, kernels=SIMD,
                 reuse={"y": "a"}, sample=_sample,
                 about=f"{_what} with a tensor that is repeated along the middle axis"))

define(OpDef(
    "affine", "x[*] -> y[*] ; factor:f offset:f",
    ref=lambda x, factor, offset: (x * factor + offset).astype(x.dtype),
    grad=lambda g, ins, outs, dy, a: (g.affine(dy, factor=a["factor"], offset=0.0),),
    range="n", cases=[dict(c, factor=-1.5, offset=0.25) for c in SIZES], kernels=SIMD,
    reuse={"y": "x"}, about="factor x + offset, two numbers"))
define(OpDef(
    "sum_middle", "x[N,R,C] -> y[N,C] ; factor:f",
    ref=lambda x, factor: (x.sum(axis=1) * factor).astype(x.dtype),
    grad=lambda g, ins, outs, dy, a: (
        g.broadcast_middle(dy, R=g.shape(ins[0])[1], factor=a["factor"]),),
    range="N", cases=SCALED, kernels=SIMD,
    about="sum along the middle axis times a number, so also the mean"))
define(OpDef(
    "broadcast_middle", "x[N,C] -> y[N,R,C] ; factor:f",
    ref=lambda x, R, factor: np.repeat((x * factor).astype(x.dtype)[:, None, :], R, axis=1),
    grad=lambda g, ins, outs, dy, a: (g.sum_middle(dy, factor=a["factor"]),),
    range="N*R", cases=SCALED, kernels=SIMD,
    about="repeated along a new middle axis, times a number"))
define(OpDef(
    "dot_middle", "x[N,R,C] z[N,R,C] -> y[N,C] ; factor:f",
    ref=lambda x, z, factor: ((x * z).sum(axis=1) * factor).astype(x.dtype),
    range="N", cases=SCALED, kernels=SIMD,
    about="sum of products along the middle axis, times a number"))
