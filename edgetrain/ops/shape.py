"""Ops that move data and compute nothing; a view moves not even that.

A tensor is seen as rows [R, ...] whose last dim holds an axis and all behind it, so that one kernel
serves every axis.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .base import SIMD, OpDef, define
from .emit import Emitter

CONCAT = [dict(R=1, A=1, B=1), dict(R=3, A=5, B=2), dict(R=4, A=8, B=16)]
PARTS = [dict(R=1, F=0, B=1, T=0), dict(R=3, F=0, B=5, T=2), dict(R=4, F=3, B=1, T=0),
         dict(R=2, F=8, B=17, T=9)]
SWAPS = [dict(N=1, A=1, B=1, C=1), dict(N=2, A=3, B=5, C=1), dict(N=1, A=8, B=2, C=7),
         dict(N=3, A=1, B=4, C=8)]


def permute(g: Emitter, x: str, order: Sequence[int]) -> str:
    """numpy's transpose: axis i of the result is axis order[i] of x.

    Composed of swaps of neighbouring runs of axes, at most one less than there are axes.
    """
    axes = list(range(len(order)))
    for i, axis in enumerate(order):
        first = axes.index(axis)
        if first == i:
            continue
        last = first + 1
        while last < len(axes) and axes[last] == order[i + last - first]:
            last += 1
        dims = g.shape(x)
        n, a, b, c = (int(np.prod(d)) for d in (dims[:i], dims[i:first], dims[first:last],
                                                dims[last:]))
        after = (*dims[:i], *dims[first:last], *dims[i:first], *dims[last:])
        if a > 1 and b > 1:
            x = g.transpose(g.view(x, (n, a, b, c)))
        x = g.view(x, after)
        axes = [*axes[:i], *axes[first:last], *axes[i:first], *axes[last:]]
    return x


def take(g: Emitter, x: str, axis: int, start: int, stop: int) -> str:
    """x[start:stop] along an axis."""
    dims = g.shape(x)
    rows, inner = (int(np.prod(d)) for d in (dims[:axis], dims[axis + 1:]))
    y = g.slice(g.view(x, (rows, dims[axis] * inner)), F=start * inner,
                B=(stop - start) * inner, T=(dims[axis] - stop) * inner)
    return g.view(y, (*dims[:axis], stop - start, *dims[axis + 1:]))


def surround(g: Emitter, x: str, axis: int, before: int, after: int, value: float = 0.0) -> str:
    """x with `value` before and after it along an axis."""
    dims = g.shape(x)
    rows, inner = (int(np.prod(d)) for d in (dims[:axis], dims[axis + 1:]))
    y = g.pad(g.view(x, (rows, dims[axis] * inner)), F=before * inner, T=after * inner,
              value=value)
    return g.view(y, (*dims[:axis], before + dims[axis] + after, *dims[axis + 1:]))


def _concat_grad(g, ins, outs, dy, a):
    first, second = (g.shape(x)[-1] for x in ins)
    return g.concat_bwd_ab(dy, A=first, B=second)


def _pad(x, *, F, T, value):
    return np.pad(x, [(0, 0)] * (x.ndim - 1) + [(F, T)], constant_values=value)


define(OpDef(
    "concat", "a[R.,A] b[R.,B] -> y[R.,A+B]",
    ref=lambda a, b: np.concatenate([a, b], axis=-1),
    grad=_concat_grad, range="R", cases=CONCAT, about="join two tensors along an axis"))
define(OpDef(
    "concat_bwd_ab", "dy[R.,A+B] -> da[R.,A] db[R.,B]",
    ref=lambda dy, A, B: (dy[..., :A].copy(), dy[..., A:].copy()),
    range="R", cases=CONCAT, about="gradient of concat with respect to both inputs"))
define(OpDef(
    "slice", "x[R.,F?+B+T?] -> y[R.,B]",
    ref=lambda x, F, B, T: x[..., F:F + B].copy(),
    grad=lambda g, ins, outs, dy, a: (g.pad(dy, F=a["F"], T=a["T"], value=0.0),),
    range="R", cases=PARTS, about="a part along an axis; split is several"))
define(OpDef(
    "last_row", "x[R,C] -> y[1,C]", ref=lambda x: x[-1:].copy(),
    grad=lambda g, ins, outs, dy, a: (dy,),
    range="C", cases=[dict(R=1, C=1), dict(R=3, C=7), dict(R=4, C=33)],
    about="the last row of a matrix, such as the last state"))
define(OpDef(
    "pad", "x[R.,B] -> y[R.,F?+B+T?] ; value:f",
    ref=_pad, grad=lambda g, ins, outs, dy, a: (
        g.slice(dy, F=a["F"], B=g.shape(ins[0])[-1], T=a["T"]),),
    range="R", cases=[dict(c, value=-1.5) for c in PARTS],
    about="a value before and after along an axis"))
define(OpDef(
    "transpose", "x[N,A,B,C] -> y[N,B,A,C]",
    ref=lambda x: x.swapaxes(1, 2).copy(),
    grad=lambda g, ins, outs, dy, a: (g.transpose(dy),),
    range="N*B", cases=SWAPS, kernels=SIMD,
    about="two neighbouring axes swapped; every permutation is composed"))
define(OpDef(
    "reshape", "x[*] -> y[*]",
    ref=lambda x, shape=None: x, grad=lambda g, ins, outs, dy, a: (g.reshape_like(dy, ins[0]),),
    kernels={}, about="the same elements under another shape; costs nothing"))
