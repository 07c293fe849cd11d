"""Numbers in C: f16 conversion, elementary functions, stochastic rounding, bad operands."""

from __future__ import annotations

import math

import numpy as np
import pytest

from edgetrain.export.kernels import all_kernels
from edgetrain.ops import OPS
from edgetrain.ops.control import CONTROL

from . import compiled
from .kernel_calls import Call, HostKernels, bits, make_call
from .test_kernels import library

KERNELS = {k.symbol: k for k in all_kernels(("ref",))}
ULP = {"exp": 0.99, "log": 0.86, "tanh": 0.87, "erf": 1.10, "sigmoid": 0.99,
       "rsqrt": 1.50}               # as et_math.h says; measured over all 2^32 arguments
CANONICAL = {"f32": 0x7FC00000, "f16": 0x7E00}


def run(call: Call) -> Call:
    return library().run(call)


def call_of(symbol: str, case: dict, **values: np.ndarray | float) -> Call:
    return make_call(KERNELS[symbol], case, np.random.default_rng(5)).with_values(**values)


def every_f16() -> np.ndarray:
    return np.arange(65536, dtype=np.uint16).view(np.float16)


def strided_f32(step: int) -> np.ndarray:
    return np.arange(0, 2**32, step, dtype=np.uint64).astype(np.uint32).view(np.float32)


# ---------------------------------------------------------------- f16

@pytest.mark.parametrize("lanes", [1, 8])
def test_every_f16_loads_as_numpy_does(lanes):
    """Through the two kernels that turn f16 into f32 unchanged: an element alone, and eight."""
    h = every_f16()
    if lanes == 1:
        got = run(call_of("et_accumulate_f16__ref", {"n": h.size}, dw=-0.0, g=h)).memory["dw"]
    else:
        case = {"R": 1, "O": h.size}
        got = run(call_of("et_sum_rows_acc_f16__ref", case, dw=-0.0, dy=h)).memory["dw"]
    assert bits(got) == bits(h.astype(np.float32))


def rounding_cases() -> np.ndarray:
    """Strided f32, every f16, every tie between two of them, and the neighbours of each tie."""
    near = every_f16().astype(np.float32)
    with np.errstate(all="ignore"):
        ties = (near[:-1] + near[1:]) / 2
        return np.concatenate([strided_f32(1999), near, ties,
                               np.nextafter(ties, np.float32(np.inf)),
                               np.nextafter(ties, np.float32(-np.inf))])


def test_f32_rounds_to_f16_as_numpy_does():
    x = rounding_cases()
    got = run(call_of("et_cast_f16__ref", {"n": x.size}, x=x)).memory["y"]
    with np.errstate(all="ignore"):
        assert bits(got) == bits(x.astype(np.float16))


def test_rounded_gradient_is_the_stored_one():
    """The shortcut of fused updates: 1 * dw rounded to f16 without being stored."""
    h = every_f16()
    dy = np.stack([h, np.roll(h, 7919)])            # sums of two f16 have bits to round
    case = {"R": 2, "O": h.size}
    stored = run(call_of("et_sum_rows_f16__ref", case, dy=dy)).memory["dw"]
    fused = call_of("et_sum_rows_momentum_f16__ref",
                    {**case, "lr_scale": 0.0, "decay": 0.0, "tensor": 0, "index0": 0,
                     "rounding": 0, "nesterov": 0},
                    dy=dy, w=0.0, m=0.0)
    fused.memory["ctl"].view(np.float32)[[CONTROL["rate"], CONTROL["momentum"]]] = 1.0, 0.0
    finite = np.isfinite(stored)
    want = np.where(finite, stored.astype(np.float32), np.float32(0)) + np.float32(0)
    assert bits(run(fused).memory["m"] + np.float32(0)) == bits(want)


# ---------------------------------------------------------------- elementary functions

@pytest.fixture(scope="module")
def probe() -> HostKernels:
    """et_math.h as a shared library."""
    return HostKernels(compiled.probe())


def apply(probe: HostKernels, name: str, x: np.ndarray) -> np.ndarray:
    y = np.empty_like(x)
    function = probe.function(f"void probe_{name}(const float *x, float *y, int32_t n)",
                              f"probe_{name}")
    function(probe.pointer(x, "float"), probe.pointer(y, "float"), len(x))
    return y


def sigmoid(x: np.ndarray) -> np.ndarray:
    return np.where(x > 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))


# In f64, written without et_math.h; erf is odd and numpy has none.
EXACT = {"exp": np.exp, "log": np.log, "tanh": np.tanh, "sigmoid": sigmoid,
         "erf": np.vectorize(math.erf, otypes=[np.float64]), "rsqrt": lambda x: 1 / np.sqrt(x)}
EDGES = [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, 88.72283, 88.72284, -87.33655, -103.97208,
         -103.97209, -104.0, 1e-45, -1e-45, 1.1754944e-38, 3.4028235e38, 0.55, 0.93, 4.0, 9.02]
RANGES = [(-105, 90, 200_001), (0.5, 2, 100_001), (-5, 5, 100_001)]


def arguments() -> np.ndarray:
    """Strided f32, every f16, edges, and the ranges where the functions bend."""
    return np.concatenate([strided_f32(4001), np.array(EDGES, np.float32),
                           every_f16().astype(np.float32),
                           *(np.linspace(*r, dtype=np.float32) for r in RANGES)])


def ulps(name: str, x: np.ndarray, got: np.ndarray) -> float:
    """Largest error in units of the last place; special results must be exactly right."""
    with np.errstate(all="ignore"):
        want = EXACT[name](x.astype(np.float64))
        rounded = want.astype(np.float32)
        unit = np.spacing(np.maximum(np.abs(rounded), np.float32(1e-45))).astype(np.float64)
        error = np.abs(got.astype(np.float64) - want) / unit
    nan = np.isnan(want)
    assert (got[nan].view(np.uint32) == CANONICAL["f32"]).all()
    infinite = np.isinf(rounded)
    np.testing.assert_array_equal(got[infinite], rounded[infinite])
    zero = ~nan & (want == 0)
    assert bits(got[zero]) == bits(rounded[zero])
    return float(error[~nan & ~infinite].max())


@pytest.mark.parametrize("name", ULP)
def test_elementary_function_is_within_its_bound(probe, name):
    x = arguments()
    assert ulps(name, x, apply(probe, name, x)) < ULP[name]


@pytest.mark.parametrize("name", ["tanh", "erf"])
def test_odd_functions_are_odd_to_the_bit(probe, name):
    x = arguments()
    x = x[~np.isnan(x)]
    assert bits(apply(probe, name, -x)) == bits(-apply(probe, name, x))


@pytest.mark.parametrize("name, top", [("tanh", 9.02), ("erf", 3.93), ("sigmoid", 17.4)])
def test_bounded_functions_rise_to_one_and_stay(probe, name, top):
    x = np.sort(arguments())
    x = x[~np.isnan(x)]
    y = apply(probe, name, x)
    assert (np.diff(y) >= 0).all()
    assert (np.abs(y) <= 1).all()
    assert (y[x >= top] == 1).all()


def test_half_cosine_is_within_its_bound(probe):
    """Over all a of some b, small and large ones, and at both ends of the largest."""
    pairs = [(a, b) for b in (1, 2, 3, 7, 100, 4096, 99991) for a in range(b + 1)]
    top = 1 << 24
    pairs += [(a, top) for a in (*range(3000), *range(top - 3000, top + 1),
                                 *range(0, top, 4999))]
    a, b = np.array(pairs, np.int32).T.copy()
    got = np.empty(a.size, np.float32)
    function = probe.function("void probe_half_cosine(const int32_t *a, const int32_t *b, float *y,"
                              " int32_t n)", "probe_half_cosine")
    function(probe.pointer(a, "int32_t"), probe.pointer(b, "int32_t"), probe.pointer(got, "float"),
             a.size)
    want = np.sin(np.pi / 2 * (b - a) / b) ** 2         # close to 0 the formula with cos cancels
    assert (np.abs(got - want) <= 2.0**-21 * want).all()
    assert (np.abs(got - want) > 2.0**-22 * want).any()     # the bound is no wider than needed


# ---------------------------------------------------------------- stochastic rounding

def mix(x: np.ndarray) -> np.ndarray:
    x = np.asarray(x, np.uint64) & 0xFFFFFFFF
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        x = ((x ^ (x >> shift)) * factor) & 0xFFFFFFFF
    return x ^ (x >> 16)


def draws16(seed: int, step: int, tensor: int, index: np.ndarray) -> np.ndarray:
    """16 random bits per index, written from the description in et_random.h."""
    first = mix(mix(mix(seed + 0x9E3779B9) ^ step) + tensor)
    second = mix(first + 0x9E3779B9)
    index = np.asarray(index, np.uint64) & 0xFFFFFFFF
    word = mix(mix((index >> 1) ^ first) + second)
    return np.where(index & 1, word >> 16, word & 0xFFFF)


def round_stochastic(x: np.ndarray, draw: np.ndarray) -> np.ndarray:
    """The definition, in exact arithmetic of f64: cut on the grid of f16, up if draw says so."""
    x = x.astype(np.float64)
    _, exponent = np.frexp(x)
    grid = np.ldexp(1.0, np.maximum(exponent, -13) - 11)            # of f16, at this value
    bits_cut = np.round(np.log2(grid)) - (exponent - 24)            # of the f32 mantissa
    units = np.abs(x) / grid
    if_coarse = np.floor(draw / 2.0 ** np.maximum(16 - bits_cut, 0))   # 13 to 16 bits are drawn
    noise = np.where(bits_cut <= 16, if_coarse / 2.0 ** np.minimum(bits_cut, 16), draw / 65536.0)
    whole = np.where(bits_cut <= 30, np.floor(units + noise), 0.0)
    return np.copysign(whole * grid, x)


def stochastic(values: np.ndarray, *, index0: int = 0, step: int = 3, seed: int = 7,
               tensor: int = 2) -> np.ndarray:
    """`values` rounded by the kernel: sgd from zero weights, w = -(1 * dw)."""
    case = {"n": values.size, "lr_scale": 1.0, "decay": 0.0, "tensor": tensor,
            "index0": index0, "rounding": 1}
    call = call_of("et_sgd_f16_f32__ref", case, w=0.0, dw=-values)
    call.memory["ctl"].view(np.float32)[[CONTROL["lr"], CONTROL["rate"]]] = 1.0
    call.memory["ctl"][[CONTROL["step"], CONTROL["seed"]]] = step, seed
    return run(call).memory["w"]


def test_stochastic_rounding_follows_its_description():
    rng = np.random.default_rng(2)
    x = (rng.standard_normal(200_000) * 2.0 ** rng.integers(-34, 15, 200_000)).astype(np.float32)
    x = x[np.abs(x) < 65504]
    for index0, step, seed, tensor in ((0, 3, 7, 2), (12345, 0, -1, 0), (2**32 - 5, 9, 0, 77)):
        got = stochastic(x, index0=index0, step=step, seed=seed, tensor=tensor)
        draw = draws16(seed, step, tensor, index0 + np.arange(x.size))
        want = round_stochastic(x, draw)
        keep = np.isfinite(want.astype(np.float16))
        assert bits(got[keep] + np.float16(0)) == bits(want[keep].astype(np.float16)
                                                       + np.float16(0))


def test_stochastic_rounding_leaves_exact_values():
    h = every_f16()
    h = h[np.isfinite(h)]
    np.testing.assert_array_equal(stochastic(h.astype(np.float32)), h)


@pytest.mark.parametrize("value", [1.00037, 0.3331, -7.7e-5, 2.345e-6, 3.0e-8, 4.1e-9, -60001.3])
def test_stochastic_rounding_is_unbiased(value):
    value = float(np.float32(value))
    n = 200_000
    got = stochastic(np.full(n, value, np.float32), step=11).astype(np.float64)
    low, high = got.min(), got.max()
    assert low < value < high or (low <= value <= high and value == low)
    deviation = np.sqrt((value - low) * (high - value) / n)
    assert abs(got.mean() - value) < 4 * deviation


def test_draws_are_uniform_and_differ_by_every_key():
    """Rounding 1 + k/8192 of an ulp compares a draw with k: enough to see its distribution."""
    n = 1 << 18
    base = dict(seed=7, step=3, tensor=2)
    reference = draws16(**base, index=np.arange(n))
    counts = np.bincount(reference >> 8, minlength=256)
    chi2 = ((counts - n / 256) ** 2 / (n / 256)).sum()
    assert 255 - 4 * np.sqrt(2 * 255) < chi2 < 255 + 4 * np.sqrt(2 * 255)
    for other in (dict(base, seed=8), dict(base, step=4), dict(base, tensor=3)):
        changed = draws16(**other, index=np.arange(n))
        correlation = np.corrcoef(reference, changed)[0, 1]
        assert abs(correlation) < 4 / np.sqrt(n)
    lagged = np.corrcoef(reference[:-1], reference[1:])[0, 1]
    assert abs(lagged) < 4 / np.sqrt(n)


# ---------------------------------------------------------------- bad operands

BAD_LABELS = [-1, 5, 2**31 - 1, -2**31]


@pytest.mark.parametrize("tag", ["f32", "f16"])
@pytest.mark.parametrize("label", BAD_LABELS)
def test_bad_label_gives_nan_and_no_step(tag, label):
    case = {"N": 2, "C": 5, "smoothing": 0.1}
    forward = run(call_of(f"et_softmax_ce_{tag}__ref", case, t=[1, label]))
    assert forward.memory["loss"].view(np.uint32)[0] == CANONICAL["f32"]
    assert np.allclose(forward.view("p").sum(axis=1), 1)
    back = run(call_of(f"et_softmax_ce_bwd_z_{tag}__ref", case, t=[1, label],
                       p=forward.view("p"))).view("dz")
    assert np.isfinite(back[0]).all()
    row = back[1].view(np.uint32 if tag == "f32" else np.uint16)
    assert (row == CANONICAL[tag]).all()


@pytest.mark.parametrize("tag", ["f32", "f16"])
@pytest.mark.parametrize("index", [-1, 12, 2**31 - 1, -2**31])
def test_bad_index_of_global_max_chooses_nothing(tag, index):
    case = {"N": 1, "H": 3, "W": 4, "C": 9}
    call = call_of(f"et_global_max_bwd_x_{tag}__ref", case, i=index)
    assert not run(call).memory["dx"].any()


@pytest.mark.parametrize("tag", ["f32", "f16"])
def test_bad_index_of_max_pool_chooses_nothing(tag):
    case = {"N": 1, "H": 5, "W": 7, "C": 3, "P": 3, "Q": 3, "KH": 2, "KW": 3, "sh": 2, "sw": 2,
            "pt": 1, "pl": 0}
    for index in (6, 7, 200, 255):
        assert not run(call_of(f"et_max_pool2d_bwd_x_{tag}__ref", case, i=index)).memory["dx"].any()


@pytest.mark.parametrize("tag", ["f32", "f16"])
@pytest.mark.parametrize("symbol, case", [
    ("global_max", {"N": 1, "H": 1, "W": 4, "C": 1}),
    ("max_pool2d", {"N": 1, "H": 1, "W": 4, "C": 1, "P": 1, "Q": 1, "KH": 1, "KW": 4, "sh": 1,
                    "sw": 1, "pt": 0, "pl": 0})])
def test_maximum_follows_fmax_and_takes_the_first(tag, symbol, case):
    def best(*x: float) -> tuple[float, int]:
        done = run(call_of(f"et_{symbol}_{tag}__ref", case, x=np.reshape(x, (1, 1, 4, 1))))
        return done.memory["y"], int(done.memory["i"][0])

    nan = np.nan
    value, index = best(nan, 1, nan, 1)
    assert (value, index) == (1, 1)
    value, index = best(nan, -np.inf, nan, nan)
    assert (value, index) == (-np.inf, 1)
    value, index = best(-0.0, 0.0, -1, -1)
    assert (np.signbit(value), index) == (True, 0)
    value, index = best(nan, nan, -nan, nan)
    assert index == 0
    assert value.view(np.uint32 if tag == "f32" else np.uint16) == CANONICAL[tag]


@pytest.mark.parametrize("tag", ["f32", "f16"])
def test_clipped_functions_follow_fmax_and_fmin(tag):
    x = np.array([np.nan, np.inf, -np.inf, -0.0, 1e-7, 7, 3, -3])
    want = {"relu6": [0, 6, 0, 0, 1e-7, 6, 3, 0], "hard_sigmoid": [0, 1, 0, 0.5, 0.5, 1, 1, 0]}
    for name, values in want.items():
        got = run(call_of(f"et_{name}_{tag}__ref", {"n": 8}, x=x)).memory["y"]
        np.testing.assert_allclose(got, np.array(values, got.dtype), rtol=1e-6)


@pytest.mark.parametrize("tag", ["f32", "f16"])
@pytest.mark.parametrize("name, saved, case", [
    (op.name, op.signature.ins[1].name, op.cases[1]) for op in OPS.values()
    if op.name.endswith("_bwd_x") and op.signature.ins[0].dims == ("*",) and
    op.name not in ("relu_bwd_x", "relu_i8_bwd_x")
])
def test_activation_gradients_keep_what_is_not_finite(tag, name, saved, case):
    """An overflow of the signal must reach the check before the update; relu's rule apart."""
    call = call_of(f"et_{name}_{tag}__ref", case, dy=np.inf, **{saved: 0.25})
    assert not np.isfinite(run(call).memory["dx"]).any()


@pytest.mark.parametrize("tag", ["f32", "f16"])
def test_cosine_of_a_zero_vector_is_no_division_by_zero(tag):
    case = {"N": 2, "D": 5}
    for zero in ({"y": 0.0}, {"t": 0.0}, {"y": 0.0, "t": 0.0}):
        assert run(call_of(f"et_cosine_{tag}__ref", case, **zero)).memory["loss"][0] == 2
        back = run(call_of(f"et_cosine_bwd_y_{tag}__ref", case, **zero)).memory["dy"]
        assert not back.any() if "y" in zero else np.isfinite(back).all()


@pytest.mark.parametrize("tag", ["f32", "f16"])
def test_a_sure_prediction_costs_little_but_not_nothing(tag):
    """log(1 + e) where 1 + e rounds to 1, and probabilities of 0."""
    case = {"N": 1, "C": 2}
    sure = call_of(f"et_sigmoid_bce_{tag}__ref", case, z=[[20, -20]], t=[[1, 0]])
    assert run(sure).memory["loss"][0] == pytest.approx(math.exp(-20), rel=1e-6)
    for name, target in (("entropy", {}), ("softmax_kl", {"t": [[1, 0]]})):
        scalars = {"temperature": 1.0} if target else {}
        done = run(call_of(f"et_{name}_{tag}__ref", {**case, **scalars}, z=[[300, -300]], **target))
        assert done.memory["loss"][0] == 0
        back = call_of(f"et_{name}_bwd_z_{tag}__ref", {**case, **scalars}, p=done.view("p"),
                       **target)
        assert not run(back).memory["dz"].any()


@pytest.mark.parametrize("tag", ["f32", "f16"])
def test_relu_of_nan_is_zero(tag):
    x = np.array([np.nan, -np.nan, np.inf, -np.inf, 0.0, -0.0, 1e-7, -1e-7])
    got = run(call_of(f"et_relu_{tag}__ref", {"n": 8}, x=x)).memory["y"]
    want = np.array([0, 0, np.inf, 0, 0, 0, 1e-7, 0]).astype(got.dtype)
    assert got.tobytes() == want.tobytes()
