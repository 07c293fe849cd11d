"""Ops of local learning rules: the fixed random matrix, signals made by it, goodness, labels.

The matrix is described here a second time; slopes are compared with finite differences of the loss
that they belong to.
"""

from __future__ import annotations

import numpy as np
import pytest

from edgetrain.ops import OPS
from edgetrain.ops.control import CONTROL, control_block
from edgetrain.ops.feedback import KINDS, random_matrix

from .kernel_calls import bits
from .test_numbers import call_of, mix, run

KEY = dict(seed=7, tensor=3)
BOTH_TAGS = pytest.mark.parametrize("tag", ["f32", "f16"])
EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
SCALES = {"one": 1.0, "odd": 0.3}       # of which f16 holds one


def matrix(kind: int, C: int, D: int, *, scale: float = 1.0, **key: int) -> np.ndarray:
    return random_matrix(kind, scale, **{**KEY, **key}, C=C, D=D)


def described(kind: int, scale: float, seed: int, tensor: int, index: np.ndarray) -> np.ndarray:
    """Elements by number, in f32, as feedback.h says."""
    first = mix(mix(mix(seed + 0x9E3779B9)) + tensor)       # step 0
    index, second = index.astype(np.uint64) % 2**32, mix(first + 0x9E3779B9)
    if kind == KINDS["uniform"]:
        word = mix(mix((index >> 1) ^ first) + second)
        u = np.where(index & 1, word >> 16, word & 0xFFFF).astype(np.int64)
        return (2 * u - 65535).astype(np.float32) * (np.float32(scale) / np.float32(65536))
    on = mix(mix((index >> 5) ^ first) + second) >> (index & 31) & 1
    low = -np.float32(scale) if kind == KINDS["sign"] else np.float32(0)
    return np.where(on == 1, np.float32(scale), low)


def rows(t, D: int, kind: int, *, scale: float = 1.0, **key: int) -> np.ndarray:
    t = np.asarray(t, np.int32)
    numbers = {"N": len(t), "D": D, "rows": 2**31 - 1, "kind": kind, "scale": scale, **KEY, **key}
    return run(call_of("et_random_rows_f32__ref", numbers, t=t)).view("y")


@EVERY_KIND
@pytest.mark.parametrize("C, D", [(1, 1), (3, 7), (10, 256), (5, 33)])
@pytest.mark.parametrize("scale", SCALES.values(), ids=SCALES)
def test_rows_are_those_of_the_matrix(kind, C, D, scale):
    want = described(kind, scale, **KEY, index=np.arange(C * D).reshape(C, D))
    assert bits(matrix(kind, C, D, scale=scale)) == bits(want)
    order = np.random.default_rng(1).permutation(C)
    assert bits(rows(order, D, kind, scale=scale)) == bits(want[order])


@EVERY_KIND
def test_rows_that_there_are_not_are_nan(kind):
    """So that no update is made of them."""
    found = rows([-1, 3, -2**31, 2, 2**31 - 1], 7, kind, rows=3)
    assert np.isnan(found[[0, 1, 2, 4]]).all()
    assert bits(found[3]) == bits(rows([2], 7, kind)[0])
    large = 613_566_757                                     # 7 x that is 2^32 + 3
    want = described(kind, 1.0, **KEY, index=np.arange(7) + 3)
    assert bits(rows([large], 7, kind)[0]) == bits(want)


@EVERY_KIND
def test_the_elements_of_a_kind_have_its_distribution(kind):
    got = matrix(kind, 100, 1000, scale=2.0).astype(np.float64)
    mean, spread = (1, 1) if kind == KINDS["binary"] else (0, 2)
    spread = 2 / np.sqrt(3) if kind == KINDS["uniform"] else spread
    assert abs(got.mean() - mean) < 4 * spread / np.sqrt(got.size)
    assert got.std() == pytest.approx(spread, rel=0.02)
    for lines in (got, got.T):          # neither rows nor columns have a side of their own
        z = (lines.mean(axis=1) - mean) / (spread / np.sqrt(lines.shape[1]))
        assert np.abs(z).max() < 5
    assert np.abs(got).max() <= 2 and (kind == KINDS["uniform"] or set(np.abs(got).flat) <= {0, 2})


@EVERY_KIND
@pytest.mark.parametrize("change", [{"seed": 8}, {"tensor": 4}, {"seed": 3, "tensor": 7}], ids=str)
def test_another_seed_or_tensor_is_another_matrix(kind, change):
    one, other = (matrix(kind, 40, 100, **key).ravel() for key in ({}, change))
    assert abs(np.corrcoef(one, other)[0, 1]) < 4 / np.sqrt(one.size)


def project(x: np.ndarray, D: int, kind: int, tag: str, *, scale: float = 1.0, **numbers):
    numbers = {"N": len(x), "C": x.shape[1], "D": D, "kind": kind, "scale": scale, **KEY, **numbers}
    return run(call_of(f"et_project_{tag}__ref", numbers, x=x)).view("y")


@BOTH_TAGS
@EVERY_KIND
@pytest.mark.parametrize("N, C, D", [(1, 1, 1), (2, 10, 100), (3, 40, 5)])
def test_projection_is_a_product_by_the_matrix_summed_in_order(tag, kind, N, C, D):
    """Of numbers whose products f64 holds, so that it says what a fused multiply-add gives."""
    x = np.random.default_rng(2).standard_normal((N, C)).astype(np.float16)
    sums, R = np.zeros((N, D), np.float32), matrix(kind, C, D, scale=0.75)
    for c in range(C):
        sums = (x[:, c, None].astype(np.float64) * R[c] + sums).astype(np.float32)
    got = project(x, D, kind, tag, scale=0.75)
    assert bits(got) == bits(sums.astype(got.dtype))
    np.testing.assert_allclose(got, x.astype(np.float64) @ R, rtol=2e-3, atol=2e-3)


@BOTH_TAGS
@pytest.mark.parametrize("bad", [np.inf, np.nan])
def test_a_signal_that_is_not_finite_stays_so(tag, bad):
    x = np.array([1, bad, 3])
    assert np.isnan(project(x[None], 40, KINDS["binary"], tag)).any()
    assert not np.isfinite(project(x[None], 40, KINDS["sign"], tag)).any()
    t = np.zeros(3)
    done = run(call_of(f"et_unscale_{tag}__ref", {"n": 3}, dy=x)).view("e")
    assert np.isfinite(done).tolist() == [True, False, True]
    for a, e, finite in ((x, t, [True, False, True]), (t, x, [False] * 3)):
        done = run(call_of(f"et_difference_signal_{tag}__ref", {"n": 3, "C": 3}, a=a, b=t, e=e))
        assert np.isfinite(done.view("d")).tolist() == finite
    nan = np.where(np.isfinite(x), x, np.nan)
    got = run(call_of(f"et_sign_signal_{tag}__ref", {"n": 3}, dy=nan)).view("s")
    assert np.isnan(got).tolist() == [False, True, False]
    for kind in (0, 1):
        got = run(call_of(f"et_target_bwd_a_{tag}__ref",
                          {"n": 3, "kind": kind, "delta": 0.5, "factor": 1.0}, a=nan, t=t))
        assert np.isnan(got.view("da")).tolist() == [False, True, False]


# ---------------------------------------------------------------- slopes

def differences(loss, at: np.ndarray, h: float = 1e-6) -> np.ndarray:
    """The derivative of loss(at), element by element, in f64."""
    moves = np.eye(at.size).reshape(at.size, *at.shape) * h
    return np.array([(loss(at + d) - loss(at - d)) / (2 * h) for d in moves]).reshape(at.shape)


def huber(e: np.ndarray, delta: float) -> np.ndarray:
    return np.where(np.abs(e) <= delta, e * e / 2, delta * (np.abs(e) - delta / 2))


DISTANCES = {"square": (0, np.inf, lambda e: e * e / 2), "huber": (0, 0.5, lambda e: huber(e, 0.5)),
             "absolute": (1, 0.0, np.abs)}


@pytest.mark.parametrize("scale", [1.0, 256.0])
@pytest.mark.parametrize("kind, delta, distance", DISTANCES.values(), ids=DISTANCES)
def test_slope_of_a_distance_is_its_derivative(kind, delta, distance, scale):
    rng = np.random.default_rng(3)
    a, t = rng.standard_normal((2, 50))
    ctl = control_block(loss_scale=scale)
    got = OPS["target_bwd_a"].ref(t, a, ctl, kind=kind, delta=delta, factor=0.3)
    want = scale * differences(lambda a: 0.3 * distance(a - t).sum(), a)
    np.testing.assert_allclose(got, want, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("scale", [1.0, 256.0])
@pytest.mark.parametrize("positive", [0, 1])
def test_slope_of_goodness_is_the_derivative_of_its_loss(positive, scale):
    a = np.random.default_rng(4).standard_normal((3, 9))
    mode = dict(theta=1.5, positive=positive)

    def loss(a):
        return OPS["goodness_loss"].ref(OPS["goodness"].ref(a), np.zeros(1), **mode)[0]

    got = OPS["goodness_bwd_a"].ref(a, OPS["goodness"].ref(a), np.array([0, 1, 4]),
                                    control_block(loss_scale=scale), classes=5, **mode)
    np.testing.assert_allclose(got, scale * differences(loss, a), rtol=1e-6, atol=1e-8)


def test_loss_of_goodness_is_added_and_small_where_it_should_be():
    def loss(g, positive, before=0.0):
        return float(run(call_of("et_goodness_loss_f32__ref", {
            "N": 1, "theta": 2.0, "positive": positive}, g=g, loss=before)).view("loss")[0])

    assert loss(2.0, 1) == loss(2.0, 0) == pytest.approx(np.log(2) / 2)
    assert loss(30.0, 1) == pytest.approx(np.exp(-28.0) / 2) and loss(30.0, 0) == 14.0
    assert loss(0.0, 1, before=5.0) == pytest.approx(5 + np.log1p(np.exp(2)) / 2)
    assert np.isnan(loss(np.nan, 1)) and loss(np.inf, 0) == np.inf and loss(np.inf, 1) == 0


# ---------------------------------------------------------------- labels

def wrong(t, classes: int, *, step: int = 0, samples: int = 0, **changes: int) -> np.ndarray:
    key = {**KEY, **changes}
    call = call_of("et_wrong_label_f32__ref",
                   {"N": len(t), "classes": classes, "tensor": key["tensor"]}, t=t)
    for name, word in dict(seed=key["seed"], step=step, samples=samples).items():
        call.memory["ctl"][CONTROL[name]] = word
    return run(call).view("u")


@pytest.mark.parametrize("classes", [2, 3, 10])
def test_wrong_labels_are_never_right_and_each_as_likely(classes):
    """Over steps, as one sample is drawn for, and over the samples of a batch."""
    steps, labels = 2000, np.arange(classes)
    drawn = np.array([wrong(labels, classes, step=s, samples=s % 3) for s in range(steps)])
    assert drawn.min() == 0 and drawn.max() == classes - 1 and (drawn != labels).all()
    expected = steps / (classes - 1)
    for label in labels:
        counts = np.bincount(drawn[:, label], minlength=classes)
        others = np.delete(counts, label)
        freedom = max(classes - 2, 1)
        assert ((others - expected) ** 2).sum() / expected < freedom + 5 * np.sqrt(2 * freedom)


@pytest.mark.parametrize("changes", [{"step": 1}, {"samples": 1}, {"seed": 8}, {"tensor": 4}],
                         ids=str)
def test_each_step_sample_seed_and_tensor_draw_for_themselves(changes):
    t = np.zeros(2000, np.int32)
    same = (wrong(t, 10) == wrong(t, 10, **changes)).mean()
    assert abs(same - 1 / 9) < 4 * np.sqrt(8 / 81 / t.size)
    assert (wrong(t, 10) == wrong(t, 10)).all()


def test_labels_out_of_range():
    t = np.array([-1, 5, -2**31, 2**31 - 1], np.int32)
    assert (wrong(t, 5) == -1).all() and wrong([0], 1).tolist() == [0]
    most = wrong([0, 2**31 - 2, 2**31 - 1], 2**31 - 1)
    assert (most[:2] >= 0).all() and most[0] != 0 and most[1] != 2**31 - 2 and most[2] == -1
    for tag in ("f32", "f16"):
        hot = run(call_of(f"et_one_hot_{tag}__ref", {"N": 4, "C": 5, "value": 3.0},
                          t=[-1, 5, 4, 0])).view("y")
        assert hot.tolist() == [[0] * 5, [0] * 5, [0, 0, 0, 0, 3], [3, 0, 0, 0, 0]]
        da = run(call_of(f"et_goodness_bwd_a_{tag}__ref",
                         {"N": 4, "D": 2, "classes": 5, "theta": 1.0, "positive": 1},
                         a=np.ones((4, 2)), g=np.ones(4), t=[-1, 5, 4, 0])).view("da")
        assert np.isnan(da[:2]).all() and np.isfinite(da[2:]).all()
