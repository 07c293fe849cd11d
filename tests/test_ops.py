"""The op table's language: what a signature binds, infers and refuses."""

from __future__ import annotations

import numpy as np
import pytest

from edgetrain.errors import CompilerBug, EdgetrainError
from edgetrain.ops import OPS, OpDef
from edgetrain.ops.emit import Emitter
from edgetrain.ops.pool import MOST_TAPS

GROUPED = OPS["grouped_conv2d"]
ATTRS = dict(G=2, P=3, Q=4, sh=1, sw=1, pt=0, pl=0, th=1, tw=1)


def test_a_factor_of_a_product_follows_from_the_others():
    dims = GROUPED.bind([(1, 3, 4, 6), (1, 1, 3, 10), (10,), (1, 3, 4, 10)], ATTRS)
    assert {k: dims[k] for k in "GIO"} == {"G": 2, "I": 3, "O": 5}
    assert GROUPED.infer([(1, 3, 4, 6), (1, 1, 3, 10), (10,)], ATTRS) == [(1, 3, 4, 10)]


@pytest.mark.parametrize("x, w, attrs, message", [
    (7, (1, 1, 3, 10), ATTRS, r"x has 7 where G\*I is expected and G = 2 is known"),
    (6, (1, 1, 2, 10), ATTRS, "I is 3 but w has 2"),
    (6, (1, 1, 3, 9), ATTRS, r"w has 9 where G\*O is expected and G = 2 is known"),
    (6, (1, 1, 3, 10), {**ATTRS, "O": 4}, "w has 10 where .* and G = 2, O = 4 is known"),
    (6, (1, 1, 3, 10), {k: v for k, v in ATTRS.items() if k != "G"},
     r"x has 6 where G\*I is expected and no factor is known"),
])
def test_a_product_that_does_not_fit_is_refused(x, w, attrs, message):
    with pytest.raises(CompilerBug, match=message):
        GROUPED.bind([(1, 3, 4, x), w, (10,), (1, 3, 4, 10)], attrs)


def test_a_product_is_the_last_dim_and_has_no_stride():
    """So that the runtime can check it as rows."""
    for op in OPS.values():
        for buffer in op.signature.buffers:
            assert not any("*" in dim for dim in buffer.dims[:-1]), op.name
            assert "*" not in buffer.dims[-1][1:] or buffer.stride is None, op.name


def test_what_an_op_refuses_is_the_users_to_fix():
    g = Emitter(source="pool")
    x = g.tensor("x", (1, 20, 20, 1), kind="input")
    window = dict(P=1, Q=1, sh=1, sw=1, pt=0, pl=0)
    with pytest.raises(EdgetrainError, match=f"pool: .* at most {MOST_TAPS} elements, not 257"):
        g.max_pool2d(x, KH=1, KW=MOST_TAPS + 1, **window)
    g.max_pool2d(x, KH=16, KW=MOST_TAPS // 16, **window)


def test_the_index_of_a_maximum_reaches_the_last_tap():
    x = np.zeros((1, 16, 16, 1))
    x[0, 15, 15, 0] = 1
    op: OpDef = OPS["max_pool2d"]
    index = op.ref(x, P=1, Q=1, KH=16, KW=16, sh=1, sw=1, pt=0, pl=0)[1]
    assert index.item() == MOST_TAPS - 1


def test_zeros_of_one_size_are_one_tensor():
    g = Emitter()
    assert g.zeros(3) == g.zeros(3) != g.zeros(4)
    assert [g.tensors[g.zeros(n)].kind for n in (3, 4)] == ["const", "const"]
