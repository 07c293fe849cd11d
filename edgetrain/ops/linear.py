"""Dense layers, products of activations, and the column sums that are every bias gradient."""

from __future__ import annotations

from .base import SIMD, SIMD_PRODUCTS, OpDef, define
from .gradient import define_weight_gradient

CASES = [dict(N=1, I=1, O=1), dict(N=3, I=7, O=5), dict(N=1, I=13, O=8), dict(N=2, I=33, O=17),
         dict(N=4, I=64, O=10)]


def _dense_grad(g, ins, outs, dy, a):
    x, w, _ = ins
    x = g.last_rows(x, g.shape(dy)[0])
    return g.dense_bwd_x(dy, w), g.dense_bwd_w(dy, x), g.sum_rows(dy)


dense = define(OpDef(
    "dense", "x[N,I|ldx] w[I,O|ldw] b[O] -> y[N,O|ldy]",   # output channels contiguous: SIMD lanes
    ref=lambda x, w, b: x @ w + b,
    grad=_dense_grad, range="O", cases=CASES, kernels=SIMD_PRODUCTS, linear=True,
    last_rows=True,
    macs=lambda d: d["N"] * d["I"] * d["O"],
    about="fully connected layer; with fewer than 8 outputs each is summed in 8 stripes"))

dense_bwd_x = define(OpDef(
    "dense_bwd_x", "dy[N,O|ldy] w[I,O|ldw] -> dx[N,I|ldx]",
    ref=lambda dy, w: dy @ w.T,
    range="I", cases=CASES, kernels=SIMD_PRODUCTS,
    macs=lambda d: d["N"] * d["I"] * d["O"],
    about="gradient of dense with respect to its input"))

define_weight_gradient(
    "dense_bwd_w", ins="dy[N,O|ldy] x[N,I|ldx]", out="[I,O|ldw]",
    ref=lambda dy, x: x.T @ dy,
    range="I", cases=CASES, kernels=SIMD_PRODUCTS,
    macs=lambda d: d["N"] * d["I"] * d["O"],
    about="gradient of dense with respect to its weight")

define_weight_gradient(
    "sum_rows", ins="dy[R.,O|ldy]", out="[O]",
    ref=lambda dy: dy.reshape(-1, dy.shape[-1]).sum(axis=0, dtype=dy.dtype),
    range="O", cases=[dict(R=1, O=1), dict(R=21, O=1), dict(R=19, O=7), dict(R=5, O=8),
                      dict(R=34, O=20)],
    kernels=SIMD, about="sum over all axes but the last: gradient of every bias")


def _product(name: str, a: str, b: str, ref, grad, about: str) -> None:
    """One of the three products; the gradients of each are others of them."""
    define(OpDef(name, f"a[M,{a}] b[M,{b}] -> y[M,N,O]", ref=ref, grad=grad, range="M*N",
                 cases=MATRICES, kernels=SIMD_PRODUCTS,
                 macs=lambda d: d["M"] * d["N"] * d["I"] * d["O"], about=about))


MATRICES = [dict(M=1, N=1, I=1, O=1), dict(M=2, N=3, I=7, O=5), dict(M=3, N=5, I=2, O=9),
            dict(M=1, N=14, I=9, O=17)]

_product("matmul", "N,I", "I,O", lambda a, b: a @ b,
         lambda g, ins, outs, dy, a: (g.matmul_nt(dy, ins[1]), g.matmul_tn(ins[0], dy)),
         "products of two activations; with fewer than 8 columns summed in 8 stripes")
_product("matmul_nt", "N,I", "O,I", lambda a, b: a @ b.swapaxes(1, 2),
         lambda g, ins, outs, dy, a: (g.matmul(dy, ins[1]), g.matmul_tn(dy, ins[0])),
         "products with the second operand transposed: queries and keys")
_product("matmul_tn", "I,N", "I,O", lambda a, b: a.swapaxes(1, 2) @ b,
         lambda g, ins, outs, dy, a: (g.matmul_nt(ins[1], dy), g.matmul(ins[0], dy)),
         "products with the first operand transposed")
