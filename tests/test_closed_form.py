"""The kernels of the learning kit: order of sums, hostile sizes, heads that cannot be written."""

from __future__ import annotations

import numpy as np
import pytest

from edgetrain.export.kernels import all_kernels
from edgetrain.ops import OPS
from edgetrain.ops.control import CONTROL
from edgetrain.ops.replay import POLICIES
from edgetrain.ops.statistics import packed, triangle

from .kernel_calls import bits, make_call
from .test_kernels import fma, library
from .test_sum_order import F32, ZERO, tree

KERNELS = {(k.op.name, k.tag): k for k in all_kernels(("ref",))}
SIZES = [1, 2, 7, 8, 20]


def call_of(name: str, case: dict, tag: str = "f32", seed: int = 5):
    return make_call(KERNELS[name, tag], case, np.random.default_rng(seed))


def run(call):
    return library().run(call)


def rows_of(elements: np.ndarray, features: int) -> list[np.ndarray]:
    """The rows of a packed triangle, as views."""
    return [elements[triangle(i):triangle(i) + i + 1] for i in range(features)]


# -- order of sums: each kernel spelled in f32 operations -----------------------------------------

def test_scatter_is_summed_from_what_it_holds_sample_by_sample():
    call = call_of("add_outer", dict(N=3, D=7, P=28))
    want = call.view("s").copy()
    for i, row in enumerate(rows_of(want, 7)):
        for sample in call.view("d"):
            row[:] = fma(sample[i], sample[:i + 1], row)
    assert bits(run(call).view("s")) == bits(want)


@pytest.mark.parametrize("size", SIZES)
def test_cholesky_is_spelled_as_documented(size):
    call = call_of("cholesky", dict(P=triangle(size), D=size))
    low, inv = call.view("a").copy(), np.zeros(size, F32)
    rows = rows_of(low, size)
    for i in range(size):
        for j in range(i + 1):
            for k in range(j):
                rows[i][j] = fma(-rows[i][k], rows[j][k], rows[i][j])
            if j < i:
                rows[i][j] *= inv[j]
        rows[i][i] = np.sqrt(rows[i][i])
        inv[i] = F32(1) / rows[i][i]
    done = run(call)
    assert bits(done.view("a")) == bits(low)
    assert bits(done.view("inv")) == bits(inv)
    assert done.view("ok") == 1


@pytest.mark.parametrize("size", SIZES)
def test_a_solution_is_spelled_as_documented(size):
    call = call_of("cholesky_solve", dict(C=2, P=triangle(size), D=size))
    rows, inv, want = rows_of(call.view("a"), size), call.view("inv"), call.view("v").copy()
    for x in want:
        for i in range(size):
            for k in range(i):
                x[i] = fma(-rows[i][k], x[k], x[i])
            x[i] *= inv[i]
        for k in reversed(range(size)):
            x[k] *= inv[k]
            x[:k] = fma(-rows[k][:k], x[k], x[:k])
    assert bits(run(call).view("v")) == bits(want)


@pytest.mark.parametrize("size", SIZES)
def test_a_distance_is_spelled_as_documented(size):
    call = call_of("mahalanobis", dict(N=2, D=size, P=triangle(size)))
    rows, inv = rows_of(call.view("a"), size), call.view("inv")
    for n, sample in enumerate(call.view("x") - call.view("m")):
        stripes = [ZERO] * 8
        for i in range(size):
            for k in range(i):
                sample[i] = fma(-rows[i][k], sample[k], sample[i])
            sample[i] *= inv[i]
            stripes[i % 8] = fma(sample[i], sample[i], stripes[i % 8])
        assert bits(run(call).view("v")[n]) == bits(sample)
        assert bits(run(call).view("y")[n]) == bits(np.array([tree(stripes)], F32))


def test_a_covariance_is_spelled_as_documented():
    call = call_of("covariance", dict(C=3, D=11, P=66, shrinkage=0.25, between=1))
    counts, r, want = call.view("counts"), call.view("r"), call.view("s").copy()
    total, stripes = F32(counts.clip(0).sum()), [ZERO] * 8
    for i, row in enumerate(rows_of(want, 11)):
        for c in range(3):
            weighted = F32(max(counts[c], 0)) * r[c, i]
            row[:] = fma(weighted, r[c, :i + 1], row)
        row /= total
        stripes[i % 8] = stripes[i % 8] + row[i]
    ridge = F32(0.25) * (tree(stripes) / F32(11))
    for row in rows_of(want, 11):
        row *= F32(0.75)
        row[-1] += ridge
    assert bits(run(call).view("a")) == bits(want)


def test_a_neighbours_distance_is_summed_in_stripes():
    call = call_of("knn_scores", dict(N=1, D=19, K=3, C=2, nearest=1)).with_values(
        seen=np.array([1, 2]), labels=np.array([0, 1, 1]))
    want = []
    for row in call.view("store"):
        stripes = [ZERO] * 8
        for i, difference in enumerate(call.view("x")[0] - row):
            stripes[i % 8] = fma(difference, difference, stripes[i % 8])
        want.append(tree(stripes))
    done = run(call)
    assert bits(done.view("d")[0]) == bits(np.array(want, F32))
    assert bits(done.view("y")[0]) == bits(-np.array([want[0], min(want[1:])], F32))


# -- what is hostile or cannot be done ------------------------------------------------------------

PACKED = [k for k in all_kernels(("ref",)) if any(b.dims == ("P",) for b in k.op.signature.buffers)]


@pytest.mark.parametrize("elements", [1, 2, 5, 27, 29, 100])
@pytest.mark.parametrize("kernel", PACKED, ids=lambda k: k.symbol)
def test_a_triangle_of_the_wrong_size_stays_in_its_memory(kernel, elements):
    """`run` guards every buffer; a program that was compiled never comes here."""
    case = {**kernel.op.cases[-1], "D": 7, "P": elements}
    call = make_call(kernel, case, np.random.default_rng(1))
    done = run(call)
    for name in call.names("in"):
        assert bits(done.memory[name]) == bits(call.memory[name]), name


@pytest.mark.parametrize("at", [0, 3, 6])
@pytest.mark.parametrize("pivot", [0.0, -1.0, np.nan, np.inf])
def test_cholesky_ends_at_a_pivot_that_is_not_positive(pivot, at):
    matrix = np.eye(7)
    matrix[at, at] = pivot
    done = run(call_of("cholesky", dict(P=28, D=7)).with_values(a=packed(matrix)))
    assert done.view("ok") == 0
    assert np.array_equal(done.view("inv"), [1.0] * at + [0.0] * (7 - at))


@pytest.mark.parametrize("tag", ["f32", "f16"])
@pytest.mark.parametrize("operand", ["v", "m"])
@pytest.mark.parametrize("value", [np.inf, np.nan])
def test_a_head_that_is_not_finite_is_not_written(value, operand, tag):
    call = call_of("set_head", dict(C=3, D=9, indicator=1), tag)
    call.view(operand)[..., 4] = value
    want = call.copy()
    want.memory["ctl"][CONTROL["skipped"]] += 1
    done = run(call)
    assert all(bits(done.memory[n]) == bits(want.memory[n]) for n in want.memory)


@pytest.mark.parametrize("tag, lowest", [("f32", -3.4028235e38), ("f16", -65504)])
def test_an_empty_class_gets_the_lowest_bias(tag, lowest):
    call = call_of("set_head", dict(C=4, D=9, indicator=0), tag)
    full = run(call)
    call.view("counts")[2] = 0
    done = run(call)
    assert done.view("b")[2] == done.view("b").dtype.type(lowest)
    assert (done.view("w")[:, 2] == 0).all()
    others = [0, 1, 3]
    assert bits(done.view("w")[:, others]) == bits(full.view("w")[:, others])


@pytest.mark.parametrize("tag", ["f32", "f16"])
@pytest.mark.parametrize("name, case, count", [
    ("class_sums", dict(N=4, D=9, C=3), "counts"),
    ("remember", dict(N=4, D=9, K=6, C=3, reservoir=0, tensor=1), "seen")])
@pytest.mark.parametrize("spoil", [dict(t=-1), dict(t=3), dict(x=np.nan), dict(x=-np.inf),
                                   dict(x=2.0**41), dict(full=True)], ids=str)
def test_a_sample_that_cannot_be_learned_is_left_out_whole(spoil, name, case, count, tag):
    call = call_of(name, case, tag).with_values(**{count: 0, "t": 1})
    if "t" in spoil:
        call.view("t")[2] = spoil["t"]
    elif "x" in spoil:
        with np.errstate(over="ignore"):        # infinity in f16
            call.view("x")[2, 8] = spoil["x"]
    else:
        call.view(count)[1] = 0x7FFFFFFF
    done = run(call)
    left_out = 4 if "full" in spoil else 1
    assert done.view("ctl")[CONTROL["skipped"]] == left_out
    assert int(done.view(count)[1]) == int(call.view(count)[1]) + 4 - left_out
    if name == "class_sums" and "full" not in spoil:
        taken = call.view("x")[[0, 1, 3]].astype(np.float64)
        np.testing.assert_allclose(done.view("sums")[1], call.view("sums")[1] + taken.sum(0),
                                   rtol=1e-5, atol=1e-5)
        assert (done.view("d")[2] == 0).all() and (done.view("d")[3] != 0).all()


def test_labels_and_counts_of_a_store_are_not_trusted():
    """They are state, which the host may overwrite with anything."""
    call = call_of("knn_scores", dict(N=1, D=3, K=4, C=2, nearest=3)).with_values(
        labels=np.array([7, -1, 2**31 - 1, -2**31]), seen=np.array([2**31 - 1, 2**31 - 1]))
    assert (run(call).view("y") == np.finfo(F32).min).all()
    call = call.with_values(seen=np.array([-5, -2**31]))
    assert (run(call).view("y") == np.finfo(F32).min).all()


@pytest.mark.parametrize("policy", POLICIES.values(), ids=POLICIES)
def test_a_count_of_samples_stays_at_the_largest_number(policy):
    call = call_of("replay_slot", dict(K=4, C=2, policy=policy, tensor=1)).with_values(
        t=1, labels=np.array([0, 0, 1, 1]), seen=np.array([2**31 - 2, 2**31 - 1]))
    done = run(call)
    assert list(done.view("seen")) == [2**31 - 2, 2**31 - 1]
    want = OPS["replay_slot"].ref(*(call.view(name) for name in ("t", "labels", "seen", "ctl")),
                                  policy=policy, tensor=1)
    assert done.view("slot") == want[-1] and -1 <= want[-1] < 4
