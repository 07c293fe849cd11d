"""What is kept for the backward pass in fewer bits is as good as what it stands for: over all
numbers of f16, and the extremes of f32."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from edgetrain import build
from edgetrain.export.kernels import Kernel
from edgetrain.ops import OPS

from .kernel_calls import Call, HostKernels, bits, make_call

TYPES = {"f32": np.float32, "f16": np.float16}
HALVES = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
FLOAT = np.finfo(np.float32)
EXTREMES = np.array([FLOAT.max, -FLOAT.max, FLOAT.tiny, FLOAT.smallest_subnormal, 2.0**-101, 6,
                     np.nextafter(np.float32(6), np.float32(0)), -FLOAT.smallest_subnormal],
                    np.float32)


@cache
def library() -> HostKernels:
    return HostKernels(build.host_library())


def run(name: str, case: dict, tag: str, **operands: np.ndarray) -> dict[str, np.ndarray]:
    call: Call = make_call(Kernel(OPS[name], tag, "ref"), case, np.random.default_rng(1))
    return library().run(call.with_values(**operands)).results()


def everything(tag: str) -> np.ndarray:
    """All numbers of f16; as f32, some more."""
    return HALVES if tag == "f16" else np.concatenate([HALVES.astype(np.float32), EXTREMES])


def gradients(tag: str, size: int) -> np.ndarray:
    """Every number again, in another order."""
    every = everything(tag)
    return np.resize(np.random.default_rng(2).permutation(every), size)


def quantized(x: np.ndarray, tag: str = "f32") -> tuple[np.ndarray, float]:
    done = run("quantize", dict(n=x.size), tag, x=x)
    return done["q"], done["scale"].item()


@pytest.mark.parametrize("six, rule", [(0, "relu_bwd_x"), (1, "relu6_bwd_x"), (4, "relu6_bwd_x")])
@pytest.mark.parametrize("tag", TYPES)
def test_bits_of_a_rectifier_stand_for_its_output(tag, six, rule):
    y = everything(tag)
    rows = y.size // 8
    dy = gradients(tag, y.size)
    m = run("relu_bits", dict(R=rows, six=six), tag, y=y.reshape(-1, 8))["m"]
    passes = [v > 0 and (v < 6 or not six) for v in y.tolist()]
    assert [byte >> j & 1 for byte in m.tolist() for j in range(8)] == passes
    got = run("relu_bits_bwd_x", dict(R=rows), tag, dy=dy.reshape(-1, 8), m=m)["dx"]
    assert bits(got.ravel()) == bits(run(rule, dict(n=y.size), tag, dy=dy, y=y)["dx"])


@pytest.mark.parametrize("tag", TYPES)
def test_8_bits_of_its_output_stand_for_a_rectifier(tag):
    y = everything(tag)
    for part in (y, y[np.abs(y) < 1]):          # once with inf and NaN, once without
        dy, n = gradients(tag, part.size), part.size
        got = run("relu_i8_bwd_x", dict(n=n), tag, dy=dy, q=quantized(part, tag)[0])["dx"]
        assert bits(got) == bits(run("relu_bwd_x", dict(n=n), tag, dy=dy, y=part)["dx"])


def is_close(x: np.ndarray, q: np.ndarray, scale: float) -> bool:
    """What the op promises of finite numbers up to the largest but one."""
    x, q = x.astype(np.float64), q.astype(np.int64)
    raised = (q == 1) & (x > 0) & (x < 0.5 * scale)
    near = np.abs(x - q * scale) <= 0.50002 * scale
    return bool((near | raised).all() and ((q > 0) == (x > 0)).all()
                and (q[x == 0] == 0).all() and (np.abs(q) <= 127).all())


@pytest.mark.parametrize("tag", TYPES)
@pytest.mark.parametrize("exponent", range(-23, 17))
def test_8_bits_are_near_to_every_number_up_to_the_largest(exponent, tag):
    x = HALVES[np.abs(HALVES.astype(np.float64)) < 2.0**exponent].astype(TYPES[tag])
    q, scale = quantized(x, tag)
    largest = np.abs(x) == np.abs(x).max()
    assert scale == np.float32(np.abs(x).max()) / np.float32(127)
    assert is_close(x, q, scale) and (q[largest] == 127 * np.sign(x[largest])).all()
    back = run("dequantize", dict(n=x.size), tag, q=q, scale=scale)["x"]
    assert bits(back) == bits((q * np.float32(scale)).astype(TYPES[tag]))


@pytest.mark.parametrize("top", [FLOAT.tiny, FLOAT.smallest_subnormal, 2.0**-101, 2.0**-100, 1.0,
                                 2.0**127, FLOAT.max], ids=float)
def test_8_bits_of_the_extremes_are_near(top):
    rng = np.random.default_rng(3)
    x = (rng.uniform(-1, 1, 400) * top).astype(np.float32)
    x[:6] = top, -top, 0, -0.0, top / 1000, FLOAT.smallest_subnormal
    x[6:9] = np.float32(top) / np.float32(127) * np.array([0.5, 1.5, -2.5], np.float32)
    q, scale = quantized(x)
    assert is_close(x, q, scale)
    assert np.isfinite(run("dequantize", dict(n=400), "f32", q=q, scale=scale)["x"]).all()


@pytest.mark.parametrize("tag", TYPES)
def test_8_bits_of_what_is_not_finite_are(tag):
    x = np.array([np.inf, -np.inf, np.nan, -np.nan, 0, -0.0, 2, -1, 1e-7, -1e-7], TYPES[tag])
    q, scale = quantized(x, tag)
    assert q.tolist() == [127, -127, 0, 0, 0, 0, 127, -64, 1, 0]
    assert scale == np.float32(2) / np.float32(127)
    q, scale = quantized(x[:6], tag)
    assert (q.tolist(), scale) == ([127, -127, 0, 0, 0, 0], 0)


@pytest.mark.parametrize("tag", TYPES)
def test_8_bits_are_what_the_op_table_says_of_every_number(tag):
    every = everything(tag)
    for x in (every, every[np.isfinite(every)], gradients(tag, 1000)):
        got = run("quantize", dict(n=x.size), tag, x=x)
        for have, want in zip(got.values(), OPS["quantize"].ref(x), strict=True):
            assert bits(have) == bits(want)


def test_ties_go_to_the_even_number():
    x = np.concatenate([[127], np.arange(-127, 127) + 0.5]).astype(np.float32)
    q, scale = quantized(x)
    assert scale == 1
    assert q.tolist() == [127, *(round(v) or int(v > 0) for v in x[1:].tolist())]


def test_pairs_come_back_without_their_higher_bits():
    i = np.stack(np.meshgrid(*[np.arange(4)] * 4, indexing="ij"), axis=-1).reshape(-1, 4)
    loud = (i + 4 * np.random.default_rng(5).integers(0, 64, i.shape)).astype(np.uint8)
    m = run("pack_pairs", dict(R=len(i)), "f32", i=loud)["m"]
    assert sorted(m.tolist()) == list(range(256))
    np.testing.assert_array_equal(m >> np.array([[0], [2], [4], [6]]) & 3, i.T)
    np.testing.assert_array_equal(run("unpack_pairs", dict(R=len(i)), "f32", m=m)["i"], i)


@pytest.mark.parametrize("tag", TYPES)
def test_a_sum_in_place_is_add(tag):
    y = everything(tag)
    x = gradients(tag, y.size)
    got = run("add_into", dict(n=y.size), tag, y=y, x=x)["y"]
    assert bits(got) == bits(run("add", dict(n=y.size), tag, a=y, b=x)["y"])
