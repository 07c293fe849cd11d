"""Random calls of any kernel, made from the op table alone.

`HostKernels.run` runs them on a host library; what is written beside their buffers is an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cffi
import numpy as np

from edgetrain.ops import OpDef
from edgetrain.suites.calls import GAP, Call, make_call, shape_of

__all__ = ["GAP", "Call", "HostKernels", "attributes", "bits", "expected", "make_call",
           "same_bits", "shape_of", "specials"]
GUARD_BYTES = 64


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
