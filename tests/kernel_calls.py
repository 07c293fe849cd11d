"""Random calls of any kernel, made from the op table alone.

A Call owns the bytes of its buffers, so it can be run anywhere: on a host library by
`HostKernels.run`, or packed as words for a device.  Gaps between rows (strides) hold a pattern that
must survive.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import cffi
import numpy as np

from edgetrain.export.kernels import Arg, Kernel
from edgetrain.ops import Buffer, OpDef, dim_value

NUMPY = {"float": np.float32, "et_f16": np.float16, "int32_t": np.int32, "uint8_t": np.uint8,
         "int8_t": np.int8}
GAP, GUARD_BYTES = 0x5A, 64


@dataclass(frozen=True)
class Call:
    """One kernel, its buffers as flat memory, and its numbers."""

    kernel: Kernel
    numbers: Mapping[str, int | float]              # dims, strides, scalars, begin, end
    memory: Mapping[str, np.ndarray] = field(repr=False)     # flat, gaps between rows included

    def view(self, name: str) -> np.ndarray:
        """A buffer without its gaps, in the shape of the signature; writable."""
        buffer = next(a.buffer for a in self.kernel.args if a.name == name)
        *lead, cols = shape_of(buffer, self.numbers)
        rows = [int(np.prod(lead[i + 1:], dtype=np.int64)) for i in range(len(lead))]
        stride = self.numbers[buffer.stride] if buffer.stride else cols
        flat = self.memory[name]
        return np.lib.stride_tricks.as_strided(
            flat, (*lead, cols), [flat.itemsize * n for n in (*(r * stride for r in rows), 1)])

    def names(self, *kinds: str) -> list[str]:
        return [a.name for a in self.kernel.args if a.kind in kinds]

    def results(self) -> dict[str, np.ndarray]:
        """What the kernel may have written: in-place operands first, then outputs, as `ref`."""
        return {n: self.view(n).copy() for n in self.names("inout") + self.names("out")}

    def copy(self, **numbers: int | float) -> Call:
        """The same call on memory of its own, perhaps with other numbers."""
        return replace(self, numbers={**self.numbers, **numbers},
                       memory={k: v.copy() for k, v in self.memory.items()})

    def with_values(self, **values: np.ndarray) -> Call:
        """The same call on other operands."""
        call = self.copy()
        for name, value in values.items():
            call.view(name)[...] = value
        return call


def shape_of(buffer: Buffer, numbers: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(dim_value(d, numbers) for d in buffer.dims)


def attributes(op: OpDef, numbers: Mapping[str, int | float]) -> dict[str, int | float]:
    """The arguments of `op.ref` that are not buffers: scalars, and dims that no input fixes.

    Of a product `G*I` the last factor follows from the others.
    """
    sig = op.signature
    read = [b for b in sig.ins if not b.inplace]    # a weight that is updated fixes nothing
    fixed = {d.rstrip(".").split("*")[-1] for b in read for d in b.dims if d != "*"}
    fixed |= {"n"} if any(b.dims == ("*",) for b in read) else set()
    fixed |= {b.stride for b in sig.buffers if b.stride}
    return {**{d: numbers[d] for d in sig.dims if d not in fixed},
            **{s: numbers[s] for s in sig.scalars}}


def make_call(kernel: Kernel, case: Mapping[str, int | float], rng: np.random.Generator,
              gap: int = 0) -> Call:
    """A call with random operands.  With `gap`, rows that may have a stride lie that much apart."""
    op, sig = kernel.op, kernel.op.signature
    numbers = dict(case)
    for buffer in sig.buffers:
        if buffer.stride:
            numbers.setdefault(buffer.stride, dim_value(buffer.dims[-1], numbers) + gap)
    if op.range:
        numbers["begin"] = 0
        numbers["end"] = int(np.prod([numbers[d] for d in op.range_dims()], dtype=np.int64))
    call = Call(kernel, numbers, {a.name: _memory(a, numbers) for a in kernel.args if a.buffer})
    for arg in kernel.args:
        if arg.kind in ("in", "inout"):
            shape = shape_of(arg.buffer, numbers)
            value = op.sample(arg.buffer, shape, rng, numbers) if op.sample else None
            call.view(arg.name)[...] = rng.standard_normal(shape) if value is None else value
    return call


def _memory(arg: Arg, numbers: Mapping[str, int]) -> np.ndarray:
    *lead, cols = shape_of(arg.buffer, numbers)
    stride = numbers[arg.buffer.stride] if arg.buffer.stride else cols
    size = (int(np.prod(lead, dtype=np.int64)) - 1) * stride + cols
    return np.full(size * arg.item_bytes, GAP, np.uint8).view(NUMPY[arg.c_type])


def expected(call: Call) -> dict[str, np.ndarray]:
    """What the numpy reference computes in f64 from the call's operands."""
    op = call.kernel.op
    ins = [call.view(b.name) for b in op.signature.ins]
    ins = [x.astype(np.float64) if x.dtype.kind == "f" else x.copy() for x in ins]
    results = op.ref(*ins, **attributes(op, call.numbers))
    results = results if isinstance(results, tuple) else (results,)
    return dict(zip(call.names("inout") + call.names("out"), results, strict=True))


def bits(x: np.ndarray) -> bytes:
    """Its bytes, any NaN as the canonical one."""
    if x.dtype.kind == "f":
        x = np.where(np.isnan(x), x.dtype.type(np.nan), x)
    return np.ascontiguousarray(x).tobytes()


def same_bits(a: Call, b: Call) -> bool:
    """Whether all memory of two calls is equal, gaps included."""
    return all(bits(a.memory[n]) == bits(b.memory[n]) for n in a.memory)


class HostKernels:
    """The kernels of a shared library."""

    def __init__(self, library: Path):
        self._ffi = cffi.FFI()
        self._library = self._ffi.dlopen(str(library))
        self._declared: dict[str, object] = {}

    def function(self, declaration: str, symbol: str):
        """A function of the library by its C declaration."""
        if symbol not in self._declared:
            self._ffi.cdef(declaration.replace("et_f16", "uint16_t") + ";")
            self._declared[symbol] = getattr(self._library, symbol)
        return self._declared[symbol]

    def pointer(self, array: np.ndarray, c_type: str):
        name = "uint16_t" if c_type == "et_f16" else c_type
        return self._ffi.cast(f"{name} *", array.ctypes.data)

    def run(self, call: Call) -> Call:
        """Run a call on a copy of its memory; a write beside a buffer is an error."""
        done = call.copy()
        guarded = {n: _guarded(flat) for n, flat in done.memory.items()}
        values = [self.pointer(guarded[a.name][GUARD_BYTES:], a.c_type) if a.buffer
                  else call.numbers[a.name] for a in call.kernel.args]
        self.function(call.kernel.prototype, call.kernel.symbol)(*values)
        for name, flat in done.memory.items():
            around = guarded[name]
            flat[...] = around[GUARD_BYTES:-GUARD_BYTES].view(flat.dtype)
            sides = np.concatenate([around[:GUARD_BYTES], around[-GUARD_BYTES:]])
            assert (sides == GAP).all(), f"{call.kernel.symbol} wrote outside {name}"
        return done


def _guarded(flat: np.ndarray) -> np.ndarray:
    """The bytes of an array between two guards."""
    side = np.full(GUARD_BYTES, GAP, np.uint8)
    return np.concatenate([side, flat.view(np.uint8), side])


def specials(call: Call, rng: np.random.Generator, share: float = 0.05) -> Call:
    """The same call with subnormals, infinities, NaN, zeros and extremes among its floats."""
    call = call.copy()
    for name in call.names("in", "inout"):
        flat = call.memory[name]
        if flat.dtype.kind != "f":
            continue
        info = np.finfo(flat.dtype)
        pool = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, info.max, -info.max, info.tiny,
                         info.smallest_subnormal, -info.tiny / 2], flat.dtype)
        hit = rng.random(flat.shape) < share
        flat[hit] = rng.choice(pool, int(hit.sum()))
    return call
