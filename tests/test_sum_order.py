"""The order of every sum is part of the contract, so it is written down here a second time.

Operands hold numbers of f16 in f32 storage: their products are exact in f32, so adding one is a
fused multiply-add, and numpy can say which bits each order gives.
"""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from edgetrain.export.kernels import all_kernels
from edgetrain.ops import OPS

from .kernel_calls import Call, bits, make_call
from .test_kernels import library

KERNELS = {k.op.name: k for k in all_kernels(("ref",)) if k.tag == "f32"}
F32 = np.float32
ZERO = F32(0)


def zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, F32)


def striped(terms) -> np.ndarray:
    """Term i into stripe i mod 8, then the fixed tree."""
    s = [ZERO] * 8
    for i, term in enumerate(terms):
        s[i % 8] = s[i % 8] + term
    return tree(s)


def tree(s) -> np.ndarray:
    return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]))


def dense(x, w, b, **_):
    if w.shape[1] < 8:
        return striped(x[:, i, None] * w[i] for i in range(x.shape[1])) + b
    y = np.tile(b, (len(x), 1))
    for i in range(x.shape[1]):
        y = y + x[:, i, None] * w[i]
    return y


def dense_bwd_x(dy, w, **_):
    dx = zeros(len(dy), len(w))
    for o in range(w.shape[1]):
        dx = dx + dy[:, o, None] * w[:, o]
    return dx


def tanh(x) -> np.ndarray:
    """Ours, whatever libm has."""
    call = make_call(KERNELS["tanh"], dict(n=len(x)), np.random.default_rng(0))
    return library().run(call.with_values(x=x)).view("y")


def row(start, x, w) -> np.ndarray:
    """start + x w: products of an f32 and an f16 number are exact in f64, and so are most sums."""
    for k in range(len(x)):
        start = (start + np.float64(x[k]) * w[k]).astype(F32)
    return start


def recur(z, w, **_):
    y = [tanh(z[0])]
    for s in range(1, len(z)):
        y.append(tanh(row(z[s], y[-1], w)))
    return np.stack(y)


def recur_bwd_z(dy, y, w, **_):
    start = np.concatenate([zeros(len(y) - len(dy), y.shape[1]), dy])
    dz, later = [], zeros(0)
    for s in reversed(range(len(y))):
        later = (F32(1) - y[s] * y[s]) * row(start[s], later, w.T)
        dz.append(later)
    return np.stack(dz[::-1])


def dense_bwd_w(dy, x, start=ZERO, **_):
    dw = zeros(x.shape[1], dy.shape[1]) + start
    for n in range(len(x)):
        dw = dw + x[n, :, None] * dy[n]
    return dw


def sum_rows(dy, start=ZERO, **_):
    if dy.shape[1] < 8:
        return start + striped(dy)
    total = zeros(dy.shape[1]) + start
    for row in dy:
        total = total + row
    return total


def scale_bwd_gamma(dy, x, start=ZERO, **_):
    return sum_rows(dy * x, start)


def group_normalize(x, **a):
    """Of f32 steps but for the squares, which are fused."""
    n, s, g, d = x.shape
    terms = x.transpose(1, 3, 0, 2).reshape(s * d, n, g)
    mean = striped(terms) / F32(s * d) if a["center"] else zeros(n, g)
    squares = [zeros(n, g) for _ in range(8)]
    for i, term in enumerate(terms - mean):
        squares[i % 8] = (term.astype(np.float64) ** 2 + squares[i % 8]).astype(F32)
    return F32(1) / np.sqrt(tree(squares) / F32(s * d) + F32(a["eps"]))


def goodness(a, **_):
    return striped((a * a).T) / F32(a.shape[1])


def sums(terms, columns: int):
    """Ascending, or in stripes where there are fewer than 8 columns."""
    terms = list(terms)
    if columns < 8:
        return striped(terms)
    total = ZERO
    for term in terms:
        total = total + term
    return total


def matmul(a, b, **_):
    return sums((a[:, :, i, None] * b[:, None, i] for i in range(a.shape[2])), b.shape[2])


def matmul_nt(a, b, **_):
    return sums((a[:, :, i, None] * b[:, None, :, i] for i in range(a.shape[2])), 8)


def matmul_tn(a, b, **_):
    return sums((a[:, i, :, None] * b[:, i, None] for i in range(a.shape[1])), 8)


def sum_middle(x, factor, **_):
    return sums(x.swapaxes(0, 1), x.shape[2]) * F32(factor)


def dot_middle(x, z, factor, **_):
    return sum_middle(x * z, factor)


def embedding_bwd_w(dy, i, V, start=ZERO, **_):
    dw = zeros(V, dy.shape[1]) + start
    for row, v in zip(dy, i):
        if 0 <= v < V:
            dw[v] = dw[v] + row
    return dw


def global_mean(x, **_):
    n, h, w, c = x.shape
    rows = x.reshape(n, h * w, c).swapaxes(0, 1)
    if c < 8:
        return striped(rows) / F32(h * w)
    total = zeros(n, c)
    for row in rows:
        total = total + row
    return total / F32(h * w)


def inside(a, x_shape, p, q):
    """The taps (kh, kw) of output (p, q) that read inside the input, and where."""
    for kh in range(a["KH"]):
        for kw in range(a["KW"]):
            h = p * a["sh"] + kh * a.get("th", 1) - a["pt"]
            w = q * a["sw"] + kw * a.get("tw", 1) - a["pl"]
            if 0 <= h < x_shape[1] and 0 <= w < x_shape[2]:
                yield kh, kw, h, w


def outputs(a):
    """The positions (p, q) of all outputs, ascending."""
    return product(range(a["P"]), range(a["Q"]))


def conv2d(x, w, b, **a):
    y = np.tile(b, (len(x), a["P"], a["Q"], 1))
    for p, q in outputs(a):
        for kh, kw, row, col in inside(a, x.shape, p, q):
            for c in range(x.shape[3]):
                y[:, p, q] = y[:, p, q] + x[:, row, col, c, None] * w[kh, kw, c]
    return y


def conv2d_bwd_x(dy, w, **a):
    dx = zeros(len(dy), a["H"], a["W"], w.shape[2])
    for p, q in outputs(a):
        for o in range(w.shape[3]):
            for kh, kw, row, col in inside(a, dx.shape, p, q):
                dx[:, row, col] = dx[:, row, col] + dy[:, p, q, o, None] * w[kh, kw, :, o]
    return dx


def conv2d_bwd_w(dy, x, start=ZERO, **a):
    dw = zeros(a["KH"], a["KW"], x.shape[3], dy.shape[3]) + start
    for n, (p, q) in product(range(len(x)), outputs(a)):
        for kh, kw, row, col in inside(a, x.shape, p, q):
            dw[kh, kw] = dw[kh, kw] + x[n, row, col, :, None] * dy[n, p, q]
    return dw


def in_groups(order, *operands, **a):
    """Each group on its own: slices of the last axis of every operand, joined again."""
    parts = [np.split(x, a["G"], axis=-1) for x in operands]
    return np.concatenate([order(*part, **a) for part in zip(*parts)], axis=-1)


def grouped_conv2d(x, w, b, **a):
    return in_groups(conv2d, x, w, b, **a)


def grouped_conv2d_bwd_x(dy, w, **a):
    return in_groups(conv2d_bwd_x, dy, w, **a)


def grouped_conv2d_bwd_w(dy, x, start=None, **a):
    start = zeros(a["KH"], a["KW"], a["I"], dy.shape[3]) if start is None else start
    return in_groups(conv2d_bwd_w, dy, x, start, **a)


def depthwise_conv2d(x, w, b, **a):
    y = np.tile(b, (len(x), a["P"], a["Q"], 1))
    for p, q in outputs(a):
        for kh, kw, row, col in inside(a, x.shape, p, q):
            y[:, p, q] = y[:, p, q] + x[:, row, col] * w[kh, kw]
    return y


def depthwise_conv2d_bwd_x(dy, w, **a):
    dx = zeros(len(dy), a["H"], a["W"], w.shape[2])
    for p, q in outputs(a):
        for kh, kw, row, col in inside(a, dx.shape, p, q):
            dx[:, row, col] = dx[:, row, col] + dy[:, p, q] * w[kh, kw]
    return dx


def depthwise_conv2d_bwd_w(dy, x, start=ZERO, **a):
    dw = zeros(a["KH"], a["KW"], x.shape[3]) + start
    for n, (p, q) in product(range(len(x)), outputs(a)):
        for kh, kw, row, col in inside(a, x.shape, p, q):
            dw[kh, kw] = dw[kh, kw] + x[n, row, col] * dy[n, p, q]
    return dw


def avg_pool2d(x, **a):
    y = zeros(len(x), a["P"], a["Q"], x.shape[3])
    for p, q in outputs(a):
        seen = [(row, col) for _, _, row, col in inside(a, x.shape, p, q)]
        for row, col in seen:
            y[:, p, q] = y[:, p, q] + x[:, row, col]
        y[:, p, q] = y[:, p, q] / F32(len(seen))
    return y


def avg_pool2d_bwd_x(dy, **a):
    dx = zeros(len(dy), a["H"], a["W"], dy.shape[3])
    for p, q in outputs(a):
        seen = [(row, col) for _, _, row, col in inside(a, dx.shape, p, q)]
        for row, col in seen:
            dx[:, row, col] = dx[:, row, col] + dy[:, p, q] / F32(len(seen))
    return dx


ORDERS = {f.__name__: f for f in (
    dense, dense_bwd_x, dense_bwd_w, sum_rows, global_mean, conv2d, conv2d_bwd_x, conv2d_bwd_w,
    grouped_conv2d, grouped_conv2d_bwd_x, grouped_conv2d_bwd_w, depthwise_conv2d,
    depthwise_conv2d_bwd_x, depthwise_conv2d_bwd_w, avg_pool2d, avg_pool2d_bwd_x,
    scale_bwd_gamma, group_normalize, matmul, matmul_nt, matmul_tn, sum_middle, dot_middle,
    embedding_bwd_w, goodness, recur, recur_bwd_z)}
CASES = [pytest.param(name, case, id=name + "-" + "x".join(map(str, case.values())))
         for name in ORDERS for case in OPS[name].cases]


def coarse_call(name: str, case: dict, rng: np.random.Generator) -> Call:
    """A call on numbers of f16, spread so that most additions round."""
    call = make_call(KERNELS[name], case, rng)
    spread = {n: (call.view(n) * 8.0 ** rng.integers(-2, 3, call.view(n).shape))
              .astype(np.float16).astype(F32) for n in call.names("in") if n not in ("ok", "i")}
    return call.with_values(**spread)


@pytest.mark.parametrize("name, case", CASES)
def test_sum_has_the_order_of_the_contract(name, case):
    rng = np.random.default_rng(3)
    call = coarse_call(name, case, rng)
    want = ORDERS[name](*(call.view(n) for n in call.names("in")), **call.numbers)
    *_, got = library().run(call).results().values()       # of group_normalize the rstd
    assert bits(got) == bits(want.astype(F32))


@pytest.mark.parametrize("name, case", [p for p in CASES if f"{p.values[0]}_acc" in OPS])
def test_running_sum_is_the_start_value(name, case):
    rng = np.random.default_rng(4)
    call = coarse_call(f"{name}_acc", case, rng)
    operands = [call.view(n) for n in call.names("in") if n != "ok"]
    want = ORDERS[name](*operands, start=call.view("dw"), **call.numbers)
    assert bits(library().run(call).view("dw")) == bits(want.astype(F32))


def test_mean_squared_error_sums_elements_then_samples():
    call = coarse_call("mse", {"N": 11, "D": 37}, np.random.default_rng(5))
    means = []
    for row in (call.view("y") - call.view("t")).astype(np.float64):
        s = zeros(8)
        for d, diff in enumerate(row):              # a square is exact in f64
            s[d % 8] = F32(s[d % 8] + diff ** 2)
        means.append(tree(s) / F32(37))
    assert bits(library().run(call).view("loss")) == bits(np.array([striped(means)], F32))
