"""Activations: functions of one element, softmax over the last axis, dropout.

A gradient is made from the output where that is enough, so that the input need not be kept.
"""

from __future__ import annotations

import math

import numpy as np

from .base import BOTH, SIMD, OpDef, define
from .control import CONTROL, CTL, sample_control
from .draws import draw16, sample_key
from .gradient import define_weight_gradient

SIZES = [dict(n=1), dict(n=7), dict(n=100)]
SLOPES = [dict(size, alpha=alpha) for size, alpha in zip(SIZES, (1.5, 0.25, 0.01))]
ROWS = [dict(R=1, C=1), dict(R=3, C=7), dict(R=2, C=33), dict(R=4, C=8)]
CHANNELS = [dict(R=1, C=1), dict(R=21, C=1), dict(R=19, C=7), dict(R=5, C=8), dict(R=34, C=20)]
DROPS = [dict(n=1, drop=1, tensor=0), dict(n=7, drop=65535, tensor=3),
         dict(n=100, drop=16384, tensor=1)]
DROP_UNIT = 65536           # probabilities of dropout are whole parts of it

_erf = np.vectorize(math.erf, otypes=[np.float64])


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x > 0, 1 / (1 + e), e / (1 + e))


def _clip6(x):
    return np.where(x > 0, np.where(x < 6, x, 6), 0)        # NaN becomes 0, as in RISC-V fmax


def _normal(x):
    """The normal distribution's probability of less than x."""
    return 0.5 * (1 + _erf(x / math.sqrt(2)))


def _gelu_slope(x):
    return _normal(x) + x * np.exp(-0.5 * x * x) / math.sqrt(2 * math.pi)


def _silu_slope(x):
    s = sigmoid(x)
    return s * (1 + x * (1 - s))


def _softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def _dropout(x, ctl, *, drop, tensor):
    drop = min(drop, DROP_UNIT - 1)
    key = sample_key(*(ctl[CONTROL[name]] for name in ("seed", "step", "samples")), tensor)
    dropped = (draw16(key, x.size) < drop).reshape(x.shape)
    return np.where(dropped, 0, x * (DROP_UNIT / (DROP_UNIT - drop))).astype(x.dtype)


def _sample(of_y=None):
    """Inputs on both sides of every bend; outputs as `of_y` makes them from such inputs."""
    def sample(buffer, shape, rng, dims=None):
        if buffer.name not in ("x", "y"):
            return None
        x = 4 * rng.standard_normal(shape)
        return of_y(x) if buffer.name == "y" else x
    return sample


def _unary(name, ref, slope, saved, about, scalars="", cases=SIZES, kernels=SIMD,
           bwd_kernels=SIMD):
    """An elementwise op and its gradient dy * slope(saved), saved being "x" or "y"."""
    alpha = {"alpha": 0.5} if scalars else {}
    tail = f" ; {scalars}" if scalars else ""

    def grad(g, ins, outs, dy, a):
        own = {k: a[k] for k in alpha}
        return (getattr(g, f"{name}_bwd_x")(dy, (ins if saved == "x" else outs)[0], **own),)

    def typed(x, result):
        return np.asarray(result).astype(x.dtype)

    define(OpDef(name, f"x[*] -> y[*]{tail}",
                 ref=lambda x, **a: typed(x, ref(x, **a)),
                 grad=grad, range="n", cases=cases, kernels=kernels, reuse={"y": "x"},
                 sample=_sample(), about=about))
    define(OpDef(f"{name}_bwd_x", f"dy[*] {saved}[*] -> dx[*]{tail}",
                 ref=lambda dy, v, **a: typed(dy, dy * slope(v, **a)),
                 range="n", cases=cases, kernels=bwd_kernels, reuse={"dx": "dy"},
                 sample=_sample(lambda x: ref(x, **alpha)),
                 about=f"gradient of {name}, from its {'input' if saved == 'x' else 'output'}"))


_unary("relu6", _clip6, lambda y: (y > 0) & (y < 6), "y", "min(max(x, 0), 6)")
_unary("leaky_relu", lambda x, alpha: np.where(x > 0, x, alpha * x),
       lambda y, alpha: np.where(y > 0, 1, alpha), "y", "x > 0 ? x : alpha x, alpha > 0",
       "alpha:f", SLOPES)
_unary("sigmoid", sigmoid, lambda y: y * (1 - y), "y", "1 / (1 + exp(-x))", kernels=BOTH)
_unary("tanh", np.tanh, lambda y: 1 - y * y, "y", "hyperbolic tangent")
_unary("hard_sigmoid", lambda x: _clip6(x + 3) / 6, lambda y: ((y > 0) & (y < 1)) / 6, "y",
       "relu6(x + 3) / 6")
_unary("gelu", lambda x: x * _normal(x), _gelu_slope, "x",
       "x times the normal distribution of x, by erf", kernels=BOTH, bwd_kernels=BOTH)
_unary("silu", lambda x: x * sigmoid(x), _silu_slope, "x", "x sigmoid(x)", kernels=BOTH,
       bwd_kernels=BOTH)
_unary("hard_swish", lambda x: x * _clip6(x + 3) / 6,
       lambda x: np.where(x <= -3, 0, np.where(x < 3, (2 * x + 3) / 6, 1)), "x",
       "x relu6(x + 3) / 6")

define(OpDef(
    "prelu", "x[R.,C] alpha[C] -> y[R.,C]",
    ref=lambda x, alpha: np.where(x > 0, x, alpha * x),
    grad=lambda g, ins, outs, dy, a: (g.prelu_bwd_x(dy, *ins), g.prelu_bwd_alpha(dy, ins[0])),
    range="R", cases=CHANNELS, kernels=SIMD, reuse={"y": "x"},
    about="x > 0 ? x : alpha x, with a trained alpha per channel"))
define(OpDef(
    "prelu_bwd_x", "dy[R.,C] x[R.,C] alpha[C] -> dx[R.,C]",
    ref=lambda dy, x, alpha: np.where(x > 0, dy, alpha * dy),
    range="R", cases=CHANNELS, kernels=SIMD, reuse={"dx": "dy"},
    about="gradient of prelu with respect to its input"))
define_weight_gradient(
    "prelu_bwd_alpha", ins="dy[R.,C] x[R.,C]", out="[C]",
    ref=lambda dy, x: np.where(x > 0, 0, x * dy).reshape(-1, x.shape[-1]).sum(axis=0,
                                                                            dtype=x.dtype),
    range="C", cases=CHANNELS, kernels=SIMD,
    about="gradient of prelu with respect to its slopes")

define(OpDef(
    "softmax", "x[R.,C] -> y[R.,C]",
    ref=_softmax, grad=lambda g, ins, outs, dy, a: (g.softmax_bwd_x(dy, outs[0]),),
    range="R", cases=ROWS, reuse={"y": "x"}, about="exp(x) over its sum along the last axis"))
define(OpDef(
    "softmax_bwd_x", "dy[R.,C] y[R.,C] -> dx[R.,C]",
    ref=lambda dy, y: y * (dy - (dy * y).sum(axis=-1, keepdims=True)),
    range="R", cases=ROWS, reuse={"dx": "dy"}, sample=_sample(_softmax),
    about="gradient of softmax, from its output"))

define(OpDef(
    "dropout", "x[*] -> y[*] ; drop:u",
    ref=lambda x, drop: x, grad=lambda g, ins, outs, dy, a: (g.reshape_like(dy, ins[0]),),
    kernels={}, about="x itself; lists that train have dropout_train in its place"))
define(OpDef(
    "dropout_train", f"x[*] {CTL} -> y[*] ; drop:u tensor:u",
    ref=_dropout,       # the same draws in both directions: no mask is kept
    grad=lambda g, ins, outs, dy, a: (
        g.dropout_train(dy, ins[1], drop=a["drop"], tensor=a["tensor"]), None),
    range="n", cases=DROPS, reuse={"y": "x"}, sample=sample_control,
    about="0 with probability drop / 65536, else x scaled so that the mean stays"))
