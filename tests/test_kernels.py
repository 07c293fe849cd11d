"""Kernels: right against numpy, and the same bits however they are compiled or called."""

from __future__ import annotations

import platform
import shutil
from functools import cache

import numpy as np
import pytest

from edgetrain import build
from edgetrain.export.kernels import Kernel, all_kernels
from edgetrain.ops import OPS, TAGS
from edgetrain.ops.control import CONTROL, INT_FIELDS
from edgetrain.ops.update import UPDATE_OPS

from . import compiled
from .kernel_calls import Call, HostKernels, bits, expected, make_call, same_bits, specials

KERNELS = list(all_kernels(("ref",)))
CASES = [pytest.param(kernel, case, id=f"{kernel.op.name}-{kernel.tag}-"
                      + "x".join(str(v) for v in case.values()))
         for kernel in KERNELS for case in kernel.op.cases]
STRIDED = [p for p in CASES if any(b.stride for b in p.values[0].op.signature.buffers)]
RANGED = [p for p in CASES if p.values[0].op.range]
OTHERS = [c for c in ("clang", "clang-19") if shutil.which(c)] + ["zig"]
COMPILERS = ["gcc" if shutil.which("gcc") else None,
             *(pytest.param(cc, marks=pytest.mark.slow) for cc in OTHERS)]
X86 = platform.machine() in ("x86_64", "AMD64")


@cache
def library(cc: str | None = None, fma: bool | None = None) -> HostKernels:
    return HostKernels(build.host_library(cc, fma))


def run(call: Call) -> Call:
    return library().run(call)


def named(symbol: str) -> Kernel:
    return next(k for k in KERNELS if k.symbol == symbol)


@pytest.fixture
def rng():
    return np.random.default_rng(20240607)


def nmse(got: np.ndarray, want: np.ndarray) -> float:
    got, want = got.astype(np.float64), np.asarray(want, np.float64)
    return float(((got - want) ** 2).sum() / max((want ** 2).sum(), 1e-30))


@pytest.mark.parametrize("kernel, case", CASES)
def test_kernel_matches_numpy(kernel, case, rng):
    call = make_call(kernel, case, rng)
    done = run(call)
    for (name, got), want in zip(done.results().items(), expected(call).values(), strict=True):
        if name == "ctl":
            for field, word in CONTROL.items():
                if field in INT_FIELDS:
                    assert got[word] == want[word], field
                else:
                    assert got.view("f4")[word] == pytest.approx(want.view("f4")[word], rel=1e-6)
        elif got.dtype.kind == "f":
            assert nmse(got, want) <= kernel.op.nmse[kernel.tag], name
        else:
            np.testing.assert_array_equal(got, want, err_msg=name)
    for name in call.names("in"):
        assert bits(done.memory[name]) == bits(call.memory[name]), f"{name} was written"


@pytest.mark.parametrize("kernel, case", RANGED)
def test_range_may_be_cut_anywhere(kernel, case, rng):
    call = specials(make_call(kernel, case, rng), rng, 0.02)
    whole, end = run(call), call.numbers["end"]
    cuts = range(end + 1) if end < 24 else [0, 1, 7, 8, 9, end // 2, end - 1, end]
    for cut in cuts:
        parts = run(run(call.copy(end=cut)).copy(begin=cut, end=end))
        assert same_bits(parts, whole), f"cut at {cut}"


@pytest.mark.parametrize("kernel, case", STRIDED)
def test_row_stride_leaves_gaps_alone(kernel, case, rng):
    tight = make_call(kernel, case, rng)
    wide = make_call(kernel, case, rng, gap=3)
    wide = wide.with_values(**{n: tight.view(n) for n in tight.names("in", "inout")})
    got, want = run(wide), run(tight)
    for name, value in want.results().items():
        assert bits(got.view(name)) == bits(value), name
    for name in wide.memory:
        got.view(name)[...] = wide.view(name)
        assert got.memory[name].tobytes() == wide.memory[name].tobytes(), f"gap in {name}"


@pytest.mark.parametrize("cc", COMPILERS)
@pytest.mark.parametrize("fma", [False, True] if X86 else [None])
def test_compilers_agree_on_every_bit(cc, fma, rng):
    if fma and not build.cpu_has_fma():
        pytest.skip("this CPU has no FMA")
    other = library(cc, fma)
    for kernel in KERNELS:
        for case in kernel.op.cases:
            call = make_call(kernel, case, rng)
            for trial in (call, specials(call, rng)):
                assert same_bits(other.run(trial), run(trial)), (kernel.symbol, case)


def test_loops_for_a_scalar_fpu_have_the_same_bits(rng):
    other = HostKernels(compiled.scalar_fpu())
    for kernel in (k for k in KERNELS if k.tag == "f32"):
        for case in kernel.op.cases:
            call = make_call(kernel, case, rng)
            for trial in (call, specials(call, rng), specials(call, rng, 0.02)):
                assert same_bits(other.run(trial), run(trial)), (kernel.symbol, case)


@pytest.mark.parametrize("op, output, source",
                         [(op, out, src) for op in OPS.values() for out, src in op.reuse.items()],
                         ids=lambda v: getattr(v, "name", v))
@pytest.mark.parametrize("tag", ["f32", "f16"])
def test_output_may_reuse_its_input(op, output, source, tag, rng):
    call = specials(make_call(Kernel(op, tag, "ref"), op.cases[-1], rng), rng)
    if call.memory[output].itemsize != call.memory[source].itemsize:
        pytest.skip("the plan lets nothing take the place of what has another type")
    shared = call.copy()
    shared.memory[output] = shared.memory[source]
    values = [library().pointer(shared.memory[a.name], a.c_type) if a.buffer
              else shared.numbers[a.name] for a in call.kernel.args]
    library().function(call.kernel.prototype, call.kernel.symbol)(*values)
    assert bits(shared.memory[output]) == bits(run(call).memory[output])


# ---------------------------------------------------------------- fused weight gradients

WEIGHT_GRADIENTS = [name for name in OPS if f"{name}_acc" in OPS]
TAGGED = [(name, tag) for name in WEIGHT_GRADIENTS for tag in OPS[name].kernels]

def _control(call: Call, **fields: float) -> Call:
    """The call with other floats in its control block."""
    call = call.copy()
    for name, value in fields.items():
        call.memory["ctl"].view(np.float32)[CONTROL[name]] = value
    return call


@pytest.mark.parametrize("clip_value", [0.0, 0.05])
@pytest.mark.parametrize("rounding", [0, 1])
@pytest.mark.parametrize("rule", ["sgd", "momentum"])
@pytest.mark.parametrize("name, tag", TAGGED)
def test_fused_update_equals_the_chain(name, tag, rule, rounding, clip_value, rng):
    for case in OPS[f"{name}_{rule}"].cases:
        case = {**case, "rounding": rounding, "index0": 5}
        fused = specials(make_call(named(f"et_{name}_{rule}_{tag}__ref"), case, rng), rng, 0.02)
        fused = _control(fused, clip_value=clip_value)
        own = {k: v for k, v in case.items() if k in (*OPS[name].signature.dims,
                                                     *OPS[name].signature.scalars)}
        plain = make_call(named(f"et_{name}_{tag}__ref"), own, rng)
        plain = run(plain.with_values(**{n: fused.view(n) for n in plain.names("in")}))
        update = make_call(named(f"et_{rule}_{TAGS[tag]['T']}__ref"), {
            **{k: case[k] for k in OPS[rule].signature.scalars}, "n": plain.view("dw").size}, rng)
        state = {n: fused.view(n).ravel() for n in update.names("inout") if n != "ctl"}
        update = run(update.with_values(dw=plain.view("dw").ravel(), ok=fused.view("ok"),
                                        ctl=fused.view("ctl"), **state))
        done = run(fused)
        for operand in update.names("inout"):
            assert bits(done.view(operand).ravel()) == bits(update.view(operand)), operand


@pytest.mark.parametrize("tag", ["f32", "f16"])
@pytest.mark.parametrize("name", WEIGHT_GRADIENTS)
def test_accumulated_samples_equal_one_batch(name, tag, rng):
    """Summing samples one by one is the sum over a batch: the sum so far is the start value."""
    lead = OPS[name].signature.dims[0]
    case = {**OPS[name].cases[-1], lead: 3}
    total = make_call(named(f"et_{name}_acc_{tag}__ref"), case, rng).with_values(dw=0.0)
    whole = run(total)
    sums = np.zeros_like(total.view("dw"))
    for n in range(3):
        one = make_call(total.kernel, {**{k: total.numbers[k] for k in case}, lead: 1}, rng)
        operands = {k: total.view(k)[n:n + 1] for k in one.names("in") if k != "ok"}
        sums = run(one.with_values(dw=sums, ok=1, **operands)).view("dw")
    assert bits(sums) == bits(whole.view("dw"))


UPDATES = [k for k in KERNELS if {"w", "ok", "lr_scale"} <= {a.name for a in k.args}]
SUMS = [k for k in KERNELS if {"dw", "ok", "ctl"} <= {a.name for a in k.args if a.kind != "in"
                                                    or a.name == "ok"}]


@pytest.mark.parametrize("kernel", UPDATES, ids=lambda k: k.symbol)
def test_update_without_ok_only_counts(kernel, rng):
    call = make_call(kernel, kernel.op.cases[-1], rng).with_values(ok=0)
    done = run(call)
    want = call.copy()
    want.memory["ctl"][CONTROL["skipped"]] += 1
    want.memory["ctl"][CONTROL["nonfinite"]] = 1
    assert same_bits(done, want)


@pytest.mark.parametrize("kernel", SUMS, ids=lambda k: k.symbol)
def test_sum_without_ok_only_notes_the_overflow(kernel, rng):
    call = make_call(kernel, kernel.op.cases[-1], rng).with_values(ok=0)
    done = run(call)
    want = call.copy()
    want.memory["ctl"][CONTROL["overflow"]] = 1
    assert same_bits(done, want)


@pytest.mark.parametrize("kernel", [k for k in UPDATES if k.op.name in UPDATE_OPS],
                         ids=lambda k: k.symbol)
def test_element_that_would_overflow_keeps_its_state(kernel, rng):
    case = {**kernel.op.cases[-1], "lr_scale": 1.0, "decay": 0.0}
    big = 1e34 if kernel.tag == "f32_f16" and kernel.op.name != "adam" else 20.0
    call = _control(make_call(kernel, case, rng), lr=big, rate=1.0)
    call.memory["w"][3] = -np.finfo(call.memory["w"].dtype).max     # the step carries it beyond
    call.memory["dw"][3] = np.finfo(call.memory["dw"].dtype).max
    call.memory["dw"][5] = np.inf
    call.memory["dw"][6] = np.nan
    if kernel.op.name == "adam":                    # its step is bounded by the learning rate
        call.memory["v"][3], call.memory["m"][3] = 0.0, np.finfo(np.float32).max
    done = run(call)
    for name in set(call.names("inout")) - {"ctl"}:
        assert bits(done.memory[name][[3, 5, 6]]) == bits(call.memory[name][[3, 5, 6]]), name
        assert np.isfinite(done.memory[name]).all()
        changed = np.delete(done.memory[name] != call.memory[name], [3, 5, 6])
        assert changed.mean() > 0.8
    assert done.memory["ctl"][CONTROL["kept"]] == 3
    assert done.memory["ctl"][CONTROL["nonfinite"]] == 1


# ---------------------------------------------------------------- updates, operation by operation

def fma(a, b, c) -> np.ndarray:
    """The product is exact in f64; the sum is rounded to f64 and then f32, which for these operands
    is one rounding."""
    return (np.float64(a) * np.float64(b) + np.float64(c)).astype(np.float32)


def gradient(c: dict, w, dw, decay: float):
    """What the optimizers see, in f32, as update.h states it."""
    g = dw * c["rate"]
    if c["clip_value"] > 0:
        g = np.where(np.isfinite(g), np.clip(g, -c["clip_value"], c["clip_value"]), g)
    return fma(decay, w, g) if decay else g


def spelled(name: str, c: dict, lr_scale, decay, own, w, dw, m=None, v=None):
    """New (w, m, v) of each rule in f32, as update.c states it."""
    one, lr = np.float32(1), c["lr"] * c["lr_factor"] * lr_scale
    g = gradient(c, w, dw, 0 if name == "adam" and own else decay)
    if name == "sgd":
        plain = not decay and not c["clip_value"] > 0
        return (fma(-(lr * c["rate"]), dw, w) if plain else fma(-lr, g, w),)
    if name == "momentum":
        m = fma(c["momentum"], m, g)
        return fma(-lr, fma(c["momentum"], m, g) if own else m, w), m
    if name == "rmsprop":
        v = fma(c["alpha"], v, (one - c["alpha"]) * (g * g))
        return w - lr * g / (np.sqrt(v) + c["eps"]), v
    m = fma(c["beta1"], m, (one - c["beta1"]) * g)
    v = fma(c["beta2"], v, (one - c["beta2"]) * (g * g))
    root = np.sqrt(v / (one - c["beta2_power"])) + c["eps"]
    left = fma(-(lr * decay), w, w) if own and decay else w
    return left - lr * (m / (one - c["beta1_power"])) / root, m, v


@pytest.mark.parametrize("clip_value", [0.0, 0.1])
@pytest.mark.parametrize("decay", [0.0, 0.25, -1.0], ids="decay{}".format)
@pytest.mark.parametrize("own", [0, 1])
@pytest.mark.parametrize("name", sorted(UPDATE_OPS))
def test_update_is_spelled_as_documented(name, own, decay, clip_value, rng):
    """`own`: nesterov, decoupled."""
    scalars = {"lr_scale": 0.37, "decay": decay, **dict.fromkeys(("nesterov", "decoupled"), own)}
    case = {**OPS[name].cases[-1], "n": 5000}
    case |= {k: v for k, v in scalars.items() if k in case}
    call = _control(make_call(named(f"et_{name}_f32__ref"), case, rng), clip_value=clip_value,
                    weight_decay=0.5, lr_factor=0.7)
    control = dict(zip(CONTROL, call.view("ctl").view(np.float32)[list(CONTROL.values())]))
    state = {n: call.view(n) for n in call.names("inout") if n != "ctl"}
    want = spelled(name, control, dw=call.view("dw"), lr_scale=np.float32(0.37),
                   decay=np.float32(0.5 if decay < 0 else decay), own=own, **state)
    done = run(call)
    for operand, value in zip(state, want, strict=True):
        assert bits(done.view(operand)) == bits(value), operand
