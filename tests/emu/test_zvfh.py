"""Kernels for RISC-V vectors with f16: the bits of ref, for any shape and any length of a vector.

Shapes are drawn without regard for what a layer would have: a damaged program may hold them, and a
kernel that reads or writes beside its operands would be seen.
"""

from __future__ import annotations

import math
import shutil
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import edgetrain as et
from edgetrain.export.kernels import Kernel, all_kernels
from edgetrain.ops import OPS, OpDef, dim_value

from .. import op_programs
from ..drawn.strategies import drawn
from ..kernel_calls import Call, make_call, specials

pytestmark = [pytest.mark.emu, pytest.mark.skipif(
    shutil.which("qemu-system-riscv32") is None, reason="qemu-system-riscv32 not installed")]
BOARD, ISAS = "qemu-rv32-zvfh", ("zvfh", "ref")
VLENS = (128, 256, 512)
KERNELS = list(all_kernels(("zvfh",)))
NAMES = sorted({kernel.op.name for kernel in KERNELS})
MOST_ELEMENTS = 4000                # of one operand
CALLS = 20                          # of one example
SIZES = st.sampled_from([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 17, 20, 31, 33, 40, 65, 130])
WHOLE = {"i1": st.integers(1, 3), "i0": st.sampled_from([0, 0, 1, 1, 2, 4])}


@cache
def simulator(vlen: int):
    """One for all tests: it ends with the process."""
    return et.connect("sim", board=BOARD, vlen_bits=vlen)


@pytest.fixture(scope="module", autouse=True)
def _stop():
    yield
    for vlen in VLENS:
        simulator(vlen).close()
    simulator.cache_clear()


def check(calls, vlen: int, skew: int = 0) -> None:
    for program in op_programs.packed(calls, skew):
        built = program.build(ISAS)
        want = op_programs.run_on(et.connect(), built)
        assert program.differences(op_programs.run_on(simulator(vlen), built), want) == []


@pytest.mark.parametrize("vlen", (128, 512))
@pytest.mark.parametrize("name", NAMES)
def test_the_cases_of_an_op_have_the_bits_of_ref(name, vlen):
    rng = np.random.default_rng(7)
    for skew, gap in ((0, 0), (1, 3)):
        calls = [make_call(Kernel(OPS[name], k.tag, "ref"), case, rng, gap)
                 for k in KERNELS if k.op.name == name for case in k.op.cases]
        check([c for call in calls for c in (call, specials(call, rng))], vlen, skew)


@st.composite
def numbers(draw, op: OpDef) -> dict[str, int | float]:
    """Dims and scalars of any shape that memory has room for."""
    sig = op.signature
    found = {**draw(st.sampled_from(list(op.cases))), **{
        dim: draw(SIZES) for dim in sig.dims if dim not in {b.stride for b in sig.buffers}}}
    for name, kind in sig.scalars.items():
        if kind in WHOLE:
            found[name] = draw(WHOLE[kind])
    while (most := max(_elements(b, found) for b in sig.buffers)) > MOST_ELEMENTS:
        largest = next(b for b in sig.buffers if _elements(b, found) == most)
        symbols = [s for s in sig.dims if any(s in d for d in largest.dims) or "*" in largest.dims]
        top = max(symbols, key=lambda s: found.get(s, 0))
        found[top] = found[top] // 2
    return found


def _elements(buffer, found) -> int:
    return math.prod(dim_value(d, found) for d in buffer.dims)


def some_call(kernel: Kernel, found, gap: int, special: bool, part: tuple[float, float] | None,
              rng: np.random.Generator) -> Call:
    """gap: between rows.  part: from which to which fraction of its range, or all of it."""
    call = make_call(kernel, found, rng, gap)
    if kernel.op.range and part:
        begin, end = sorted(round(at * call.numbers["end"]) for at in part)
        call = call.copy(begin=begin, end=end)
    return specials(call, rng) if special else call


@pytest.mark.parametrize("name", NAMES)
def test_any_shape_has_the_bits_of_ref(name):
    op = OPS[name]
    kernels = st.sampled_from([k.tag for k in KERNELS if k.op is op])
    fraction = st.floats(0, 1)
    drawn_call = st.tuples(kernels, numbers(op), st.sampled_from([0, 0, 1, 5]), st.booleans(),
                           st.none() | st.tuples(fraction, fraction))

    @drawn(5, shrink=False)
    @given(st.lists(drawn_call, min_size=CALLS, max_size=CALLS), st.sampled_from(VLENS),
           st.integers(0, 3), st.integers(0, 1 << 20))
    def shapes(calls, vlen, skew, seed):
        rng = np.random.default_rng(seed)
        check([some_call(Kernel(op, tag, "ref"), *rest, rng) for tag, *rest in calls], vlen, skew)

    shapes()


@pytest.mark.parametrize("vlen", (128, 512))
def test_stochastic_rounding_has_the_bits_of_ref_at_every_magnitude(vlen):
    rng = np.random.default_rng(11)
    case = dict(n=600, lr_scale=1.0, decay=0.0, tensor=3, rounding=1)
    calls = []
    for index0 in (0, 1, 0x7FFFFFFF, 0xFFFFFFFE):
        made = make_call(Kernel(OPS["sgd"], "f16_f32", "ref"), dict(case, index0=index0), rng)
        exponents = rng.integers(80, 150, 600)          # from below half an ulp to overflow
        wide = rng.integers(0, 1 << 23, 600) | exponents << 23 | rng.integers(0, 2, 600) << 31
        made = made.with_values(w=np.zeros(600), dw=wide.astype(np.uint32).view(np.float32))
        calls += [made.copy(begin=begin, end=end) for begin, end in ((0, 600), (1, 600), (8, 9))]
    check(calls, vlen)


@pytest.mark.parametrize("vlen", (128, 512))
def test_tanh_has_the_bits_of_ref_at_every_magnitude(vlen):
    rng = np.random.default_rng(12)
    mantissas = rng.integers(0, 1 << 23, (512, 40)) | np.arange(512)[:, None] << 23
    near = np.float32([0.55, 52.0, 44.0, 88.0, 9.0]).view(np.int32)[:, None] + np.arange(-300, 300)
    every = np.concatenate([mantissas.ravel(), near.ravel()]).astype(np.uint32).view(np.float32)
    calls = []
    for tag, operands in (("f32", np.array_split(every, 4)), ("f16", every_half(rng))):
        calls += [make_call(Kernel(OPS["tanh"], tag, "ref"), dict(n=x.size), rng).with_values(x=x)
                  for x in operands]
    check(calls, vlen)


def every_half(rng: np.random.Generator) -> list[np.ndarray]:
    """All numbers of f16, in parts: those that are finite by magnitude, then mixed ones."""
    every = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    numbers = every[np.isfinite(every)]
    ordered = numbers[np.argsort(np.abs(numbers), kind="stable")]
    return [*np.array_split(ordered, 8), *np.array_split(rng.permutation(every), 8)]


@pytest.mark.parametrize("vlen", (128, 512))
def test_what_is_kept_of_every_f16_has_the_bits_of_ref(vlen):
    rng = np.random.default_rng(13)

    def made(name, numbers, **operands):
        return make_call(Kernel(OPS[name], "f16", "ref"), numbers, rng).with_values(**operands)

    calls = []
    for x in every_half(rng):
        n, rows = x.size, x.size // 8
        full = x[:8 * rows].reshape(rows, 8)
        calls += [made("relu_bits", dict(R=rows, six=six), y=full) for six in (0, 1)]
        calls += [made("relu_bits_bwd_x", dict(R=rows), dy=full),
                  made("relu_i8_bwd_x", dict(n=n), dy=x), made("quantize", dict(n=n), x=x),
                  made("dequantize", dict(n=n), scale=np.abs(x[-1]).astype(np.float32) / 127)]
    check(calls, vlen)
