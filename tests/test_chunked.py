"""Mode f16c: products summed in f16 in chunks of 16, a second time and in numpy.

An f16 product plus an f16 number has at most 53 bits where that matters, so f64 arithmetic rounded
once to f16 is the fused multiply-add; `test_the_reference_itself_is_exact` compares it with
fractions.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

import numpy as np
import pytest

import edgetrain as et
from edgetrain.export.kernels import Kernel, all_kernels
from edgetrain.ops import OPS

from . import compiled, nets
from .kernel_calls import Call, HostKernels, bits, make_call, specials
from .test_kernels import library
from .test_sum_order import in_groups, inside, outputs

CHUNK = 16
KERNELS = {k.op.name: k for k in all_kernels(("ref",)) if k.tag == "f16c"}
NARROW = {"dense", "matmul"}        # with fewer than 8 outputs they sum as in f16
Term = tuple[int, tuple, np.ndarray, np.ndarray]    # number of the product, outputs, two factors


def fma16(a, b, c) -> np.ndarray:
    """a * b + c of numbers of f16, held as f64, rounded once to f16."""
    with np.errstate(all="ignore"):
        return (np.float64(a) * b + c).astype(np.float16).astype(np.float64)


# ---------------------------------------------------------------- the multiply-add

def exact(a: float, b: float, c: float) -> float:
    """The same by fractions: the f16 number next to the exact one, of two the even one."""
    value = Fraction(a) * Fraction(b) + Fraction(c)
    low = max(np.searchsorted(NUMBERS, float(value)) - 2, 0)
    best = min(NUMBERS[low:low + 5], key=lambda h: (abs(Fraction(float(h)) - value),
                                                    np.float16(h).view(np.uint16) & 1))
    return float(best)


EVERY = np.arange(65536, dtype=np.uint16).view(np.float16)
NUMBERS = np.unique(EVERY[np.isfinite(EVERY)]).astype(np.float64)


def triples(count: int, seed: int) -> np.ndarray:
    """(a, b, c) of f16: any bits, of similar size, and such that a * b + c is close to a tie."""
    rng = np.random.default_rng(seed)
    anything = rng.integers(0, 65536, (3, count), np.uint16).view(np.float16)
    similar = (rng.standard_normal((3, count)) * 2.0 ** rng.integers(-9, 5, (3, count))
               ).astype(np.float16)
    a, b, c = anything.copy()
    with np.errstate(all="ignore"):
        ab = a.astype(np.float64) * b
        half = np.spacing(ab.astype(np.float16)).astype(np.float64) / 2
        aimed = (rng.integers(-3, 4, count) * half + rng.choice([-1, 1], count) * ab)
        close = np.stack([a, b, aimed.astype(np.float16)])
        tiny = np.stack([a, (2.0 ** rng.integers(-24, 2, count)).astype(np.float16), c])
        small = np.stack([(a.view(np.uint16) & 0x83FF).view(np.float16), b, c])
        cancel = np.stack([a, b, -ab.astype(np.float16)])
    few = np.array([0, -0.0, 1, -1, np.inf, -np.inf, np.nan, 65504, -65504, 2**-24, -2**-24,
                    2**-14, 1023 * 2**-24, 1 + 2**-10, 2048, 2047], np.float16)
    corners = np.stack(np.meshgrid(few, few, few)).reshape(3, -1)
    return np.concatenate([anything, similar, close, tiny, small, cancel, corners], axis=1)


def test_the_reference_itself_is_exact():
    found = triples(300, 1).astype(np.float64)
    found = found[:, np.isfinite(found).all(axis=0)]
    checked = 0
    for (a, b, c), got in zip(found.T, fma16(*found), strict=True):
        if np.isfinite(got) and abs(got) < 65504:
            assert exact(a, b, c) == got, (a, b, c)
            checked += 1
    assert checked > 1000


@pytest.mark.parametrize("seed", range(8))
def test_f16_multiply_add_rounds_once(seed):
    found = triples(200_000, seed)
    probe = HostKernels(compiled.probe())
    a, b, c = (np.ascontiguousarray(x.astype(np.float32)) for x in found)
    got = np.empty_like(a)
    function = probe.function("void probe_f16_fma(const float *a, const float *b, const float *c, "
                              "float *y, int32_t n)", "probe_f16_fma")
    function(*(probe.pointer(x, "float") for x in (a, b, c, got)), got.size)
    assert bits(got) == bits(fma16(*found).astype(np.float32))


# ---------------------------------------------------------------- the order

def dense(x, w, b=None, **_) -> Iterator[Term]:
    for i in range(x.shape[1]):
        yield i, (), x[:, i, None], w[i]


def dense_bwd_x(dy, w, **_):
    for o in range(w.shape[1]):
        yield o, (), dy[:, o, None], w[:, o]


def dense_bwd_w(dy, x, **_):
    for n in range(len(x)):
        yield n, (), x[n, :, None], dy[n]


def matmul(a, b, **_):
    for i in range(a.shape[2]):
        yield i, (), a[:, :, i, None], b[:, None, i]


def matmul_nt(a, b, **_):
    return matmul(a, b.swapaxes(1, 2))


def matmul_tn(a, b, **_):
    return matmul(a.swapaxes(1, 2), b)


def conv2d(x, w, b, **a):
    for p, q in outputs(a):
        for kh, kw, row, col in inside(a, x.shape, p, q):
            for c in range(x.shape[3]):
                k = (kh * a["KW"] + kw) * x.shape[3] + c
                yield k, np.s_[:, p, q], x[:, row, col, c, None], w[kh, kw, c]


def conv2d_bwd_x(dy, w, **a):
    shape = (len(dy), a["H"], a["W"], w.shape[2])
    for p, q in outputs(a):
        for kh, kw, row, col in inside(a, shape, p, q):
            for o in range(w.shape[3]):
                k = ((a["KH"] - 1 - kh) * a["KW"] + a["KW"] - 1 - kw) * w.shape[3] + o
                yield k, np.s_[:, row, col], dy[:, p, q, o, None], w[kh, kw, :, o]


def conv2d_bwd_w(dy, x, **a):
    for n, (p, q) in product(range(len(x)), outputs(a)):
        for kh, kw, row, col in inside(a, x.shape, p, q):
            k = (n * a["P"] + p) * a["Q"] + q
            yield k, np.s_[kh, kw], x[n, row, col, :, None], dy[n, p, q]


def conv2d_planar(x, w, b, **a):
    return conv2d(x.transpose(0, 2, 3, 1), w, b, sh=1, sw=1, **a)


def conv2d_planar_bwd_x(dy, w, **a):
    return conv2d_bwd_x(dy.transpose(0, 2, 3, 1), w, sh=1, sw=1, **a)


def depthwise_conv2d(x, w, b, **a):
    for p, q in outputs(a):
        for kh, kw, row, col in inside(a, x.shape, p, q):
            yield kh * a["KW"] + kw, np.s_[:, p, q], x[:, row, col], w[kh, kw]


def depthwise_conv2d_bwd_x(dy, w, **a):
    shape = (len(dy), a["H"], a["W"], w.shape[2])
    for p, q in outputs(a):
        for kh, kw, row, col in inside(a, shape, p, q):
            k = (a["KH"] - 1 - kh) * a["KW"] + a["KW"] - 1 - kw
            yield k, np.s_[:, row, col], dy[:, p, q], w[kh, kw]


def depthwise_conv2d_bwd_w(dy, x, **a):
    for n, (p, q) in product(range(len(x)), outputs(a)):
        for kh, kw, row, col in inside(a, x.shape, p, q):
            k = (n * a["P"] + p) * a["Q"] + q
            yield k, np.s_[kh, kw], x[n, row, col], dy[n, p, q]


TERMS = {f.__name__: f for f in (
    dense, dense_bwd_x, dense_bwd_w, matmul, matmul_nt, matmul_tn, conv2d, conv2d_bwd_x,
    conv2d_bwd_w, conv2d_planar, conv2d_planar_bwd_x, depthwise_conv2d, depthwise_conv2d_bwd_x,
    depthwise_conv2d_bwd_w)}


def recur(call: Call) -> np.ndarray:
    """Row by row: each is rounded before it enters the next one."""
    z, w = (call.view(n).astype(np.float64) for n in "zw")
    rows: list[np.ndarray] = []
    for s in range(len(z)):
        terms = dense(rows[-1].astype(np.float64), w) if rows else iter(())
        sums = chunked(terms, z[s:s + 1])
        tanh = make_call(Kernel(OPS["tanh"], "f32", "ref"), dict(n=sums.size),
                         np.random.default_rng(0)).with_values(x=sums[0])
        rows.append(library().run(tanh).view("y")[None].astype(np.float16))
    return np.concatenate(rows)


def recur_bwd_z(call: Call) -> np.ndarray:
    dy, y, w = (call.view(n).astype(np.float64) for n in ("dy", "y", "w"))
    start = np.concatenate([np.zeros((len(y) - len(dy), y.shape[1])), dy])
    rows: list[np.ndarray] = []
    with np.errstate(all="ignore"):
        for s in reversed(range(len(y))):
            terms = dense_bwd_x(rows[-1].astype(np.float64), w) if rows else iter(())
            slope = np.float32(1) - y[s].astype(np.float32) ** 2    # a square of f16 is exact
            rows.append((slope * chunked(terms, start[s:s + 1])).astype(np.float16))
    return np.concatenate(rows[::-1])


STEPS = {f.__name__: f for f in (recur, recur_bwd_z)}


def chunked(terms: Iterator[Term], start: np.ndarray) -> np.ndarray:
    """The f32 sums: f16 chunks, each added when a product of another one comes."""
    total = start.astype(np.float32) + np.float32(0)
    chunk, number = np.zeros(start.shape), np.zeros(start.shape, int)
    for k, at, a, b in terms:
        done = number[at] != k // CHUNK
        with np.errstate(invalid="ignore"):
            total[at] = np.where(done, total[at] + chunk[at].astype(np.float32), total[at])
        chunk[at] = fma16(a, b, np.where(done, 0.0, chunk[at]))
        number[at] = k // CHUNK
    with np.errstate(invalid="ignore"):
        return total + chunk.astype(np.float32)


def reference(name: str, call: Call, start: np.ndarray) -> np.ndarray:
    operands = [call.view(n).astype(np.float64) for n in call.names("in") if n != "ok"]
    if not name.startswith("grouped_"):
        return chunked(TERMS[name](*operands, **call.numbers), start)
    own = TERMS[name.removeprefix("grouped_")]

    def one(*parts, **a):
        return chunked(own(*parts[:-1], **a), parts[-1])
    return in_groups(one, *operands, start, **call.numbers)


MORE = {"dense_bwd_w": [dict(N=37, I=5, O=9)], "dense_bwd_x": [dict(N=3, I=9, O=50)],
        "dense": [dict(N=1, I=50, O=11), dict(N=13, I=100, O=9)],
        **{name: [dict(M=2, N=3, I=40, O=11)] for name in ("matmul", "matmul_nt", "matmul_tn")}}
NAMES = [name for name in KERNELS if not name.endswith(("_sgd", "_momentum")) and
         name not in STEPS]
CASES = [pytest.param(name, case, id=name + "-" + "x".join(map(str, case.values())))
         for name in NAMES for case in (*OPS[name].cases,
                                        *MORE.get(name.removesuffix("_acc"), ()))]


def spread_call(name: str, case: dict, rng: np.random.Generator) -> Call:
    """A call on numbers of very different size, so that most additions round."""
    call = make_call(KERNELS[name], case, rng)
    return call.with_values(**{n: call.view(n) * 8.0 ** rng.integers(-2, 3, call.view(n).shape)
                               for n in call.names("in") if n != "ok"})


def as_f16(name: str, call: Call) -> Call:
    return library().run(Call(Kernel(OPS[name], "f16", "ref"), call.numbers, call.memory))


@pytest.mark.parametrize("share", [0.0, 0.02], ids=["ordinary", "special"])
@pytest.mark.parametrize("name, case", CASES)
def test_chunks_are_those_of_the_definition(name, case, share):
    rng = np.random.default_rng(8)
    call = spread_call(name, case, rng)
    call = specials(call, rng, share) if share else call
    if name.endswith("_acc"):
        call = call.with_values(ok=1)
    done = library().run(call)
    if name in NARROW and case["O"] < 8:
        assert bits(done.view("y")) == bits(as_f16(name, call).view("y"))
        return
    out = [*call.names("out"), "dw"][0]
    if name.endswith("_acc"):
        want = reference(name.removesuffix("_acc"), call, call.view("dw"))
    else:
        bias = call.view("b") if OPS[name].linear else np.float32(0)
        start = np.broadcast_to(bias, done.view(out).shape).astype(np.float32)
        with np.errstate(over="ignore"):
            want = reference(name, call, start).astype(np.float16)
    assert bits(done.view(out)) == bits(want)


@pytest.mark.parametrize("share", [0.0, 0.02], ids=["ordinary", "special"])
@pytest.mark.parametrize("name, case", [
    pytest.param(name, case, id=f"{name}-" + "x".join(map(str, case.values())))
    for name in STEPS for case in OPS[name].cases])
def test_every_step_of_a_recurrence_has_chunks_of_its_own(name, case, share):
    rng = np.random.default_rng(14)
    call = make_call(KERNELS[name], case, rng)
    call = specials(call, rng, share) if share else call
    (out,) = call.names("out")
    assert bits(library().run(call).view(out)) == bits(STEPS[name](call))


def test_most_sums_differ_from_those_of_f16():
    """Otherwise nothing above would be shown."""
    call = spread_call("dense", dict(N=5, I=100, O=40), np.random.default_rng(9))
    assert (library().run(call).view("y") != as_f16("dense", call).view("y")).mean() > 0.5


def test_a_sum_is_never_minus_zero():
    """Not from -0, and not from a chunk whose product is too small for f16."""
    for factor in (0.0, 2.0**-24):
        call = make_call(KERNELS["dense"], dict(N=2, I=1, O=8), np.random.default_rng(0))
        done = library().run(call.with_values(x=-factor, w=factor, b=-0.0))
        assert not np.signbit(done.view("y")).any()
        for n in (1, 2):
            one = make_call(KERNELS["dense_bwd_w_acc"], dict(N=n, I=3, O=8),
                            np.random.default_rng(0))
            done = library().run(one.with_values(dy=-factor, x=factor, dw=-0.0, ok=1))
            assert not np.signbit(done.view("dw")).any()


def test_chunks_keep_long_sums_exact():
    """rms of error over rms of result, 4096 products: 6.5e-4, and 9.8e-3 in one f16 sum."""
    rng = np.random.default_rng(10)
    call = make_call(KERNELS["dense"], dict(N=32, I=4096, O=32), rng).with_values(b=0.0)
    x, w = (call.view(n).astype(np.float64) for n in "xw")
    call = call.with_values(x=x / 8, w=w / 8)
    x, w = (call.view(n).astype(np.float64) for n in "xw")
    plain = np.zeros((32, 32))
    for i in range(4096):
        plain = fma16(x[:, i, None], w[i], plain)

    def error(got: np.ndarray) -> float:
        return float(np.sqrt(((got - x @ w) ** 2).mean() / ((x @ w) ** 2).mean()))
    assert 1e-4 < error(library().run(call).view("y").astype(np.float64)) < 1e-3
    assert error(plain) > 5e-3


# ---------------------------------------------------------------- programs

@pytest.mark.parametrize("master", [False, True])
@pytest.mark.parametrize("net", nets.NAMED)
def test_a_program_takes_f16c_where_there_is_one(net, master):
    called = {}
    for mode in ("f16", "f16c"):
        recipe = et.Recipe(precision=et.Precision(mode, master=master))
        program = et.compile(nets.NAMED[net](), recipe)
        numbers = {k.id: k for k in all_kernels()}
        called[mode] = {name: [numbers[c.kernel_id] for c in calls]
                        for name, calls in program.lists.items()}
    for name, plain in called["f16"].items():
        for was, now in zip(plain, called["f16c"][name], strict=True):
            want = "f16c" if was.tag == "f16" and "f16c" in was.op.kernels else was.tag
            assert (now.op.name, now.tag) == (was.op.name, want)
    assert any(k.tag == "f16c" for k in called["f16c"]["train"])
    assert not any(k.tag == "f16c" for calls in called["f16"].values() for k in calls)
