"""Random calls of any kernel, made from the op table alone.

A Call owns the bytes of its buffers, so it can be run anywhere: on a host library, or packed as the
words of a program.  Gaps between rows (strides) hold a pattern that must survive.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from ..export import program as etp
from ..export.kernels import Arg, Kernel
from ..ops import Buffer, dim_value
from ..plan.layout import STATE

NUMPY = {"float": np.float32, "et_f16": np.float16, "int32_t": np.int32, "uint8_t": np.uint8,
         "int8_t": np.int8}
GAP = 0x5A


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


def encoded(call: Call, kernel: Kernel, places: Mapping[str, int]) -> etp.Call:
    """The call of `kernel`, on operands at these bytes of a program's state."""
    words = []
    for arg in kernel.args:
        if arg.buffer:
            words.append(STATE << etp.CLASS_SHIFT | places[arg.name])
        elif arg.c_type == "float":
            words.append(struct.unpack("<I", struct.pack("<f", call.numbers[arg.name]))[0])
        else:
            words.append(int(call.numbers[arg.name]) & 0xFFFFFFFF)
    return etp.Call(kernel.id, tuple(words))
