"""Programs that call every kernel of the op table, one call per case and kind of operands.

All operands are state with first values, so a program needs no input: run its list, read its one
tensor, and compare with what the same calls give elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

import edgetrain as et
from edgetrain.device import Device
from edgetrain.export import program as etp
from edgetrain.export.kernels import Kernel, all_kernels
from edgetrain.ops import OPS
from edgetrain.plan.layout import STATE
from edgetrain.plan.lifetime import round_up
from edgetrain.suites.calls import encoded

from .kernel_calls import GAP, Call, bits, make_call, specials

LIST = "run"
STATE_LIMIT = 96 * 1024         # of one program; boards have little RAM
MARGIN = 64                     # bytes between operands that are not aligned


def every_call(seed: int = 31) -> Iterator[Call]:
    """Each case of each op and choice of types, with ordinary and with special operands."""
    rng = np.random.default_rng(seed)
    for op in OPS.values():
        for tag in op.kernels:
            for case in op.cases:
                call = make_call(Kernel(op, tag, "ref"), case, rng)
                yield call
                yield specials(call, rng)


@dataclass(frozen=True)
class OpProgram:
    """A few of those calls, and where their operands are.

    skew: every operand starts that many of its elements behind a multiple of 8 bytes, and a pattern
    lies around it.
    """

    calls: tuple[Call, ...]
    skew: int = 0

    def places(self) -> list[dict[str, int]]:
        found, at = [], 0
        for call in self.calls:
            found.append({})
            for name, flat in call.memory.items():
                found[-1][name] = at + self.skew * flat.itemsize
                at += round_up(flat.nbytes + (self.skew and self.skew * flat.itemsize + MARGIN))
        return found

    @property
    def state(self) -> bytes:
        state = bytearray()
        for call, places in zip(self.calls, self.places(), strict=True):
            for name, at in places.items():
                state += bytes([GAP]) * (at - len(state)) + call.memory[name].tobytes()
        return bytes(state.ljust(round_up(len(state) + (self.skew and MARGIN)), bytes([GAP])))

    def build(self, isas: Sequence[str] = ("ref",)) -> et.Program:
        """The program, with the kernels that a board prefers."""
        state = self.state
        whole = etp.TensorEntry("state", "u8", etp.Role.WEIGHT, (len(state),), STATE, 0)
        return etp.build(lists={LIST: [_encoded(call, at, isas) for call, at in
                                       zip(self.calls, self.places(), strict=True)]},
                         tensors=[whole], const=b"", init=state, state_bytes=len(state),
                         arena_bytes=0, meta={})

    def differences(self, state: bytes, want: bytes) -> list[str]:
        """The operands in which two states differ, NaN being NaN; and what neither may touch."""
        found = []
        outside = np.ones(len(state), bool)
        for call, places in zip(self.calls, self.places(), strict=True):
            for name, at in places.items():
                flat = call.memory[name]
                a, b = (np.frombuffer(s, flat.dtype, flat.size, at) for s in (state, want))
                outside[at: at + flat.nbytes] = False
                if bits(a) != bits(b):
                    found.append(f"{name} of {call.kernel.symbol} {dict(call.numbers)}")
        before, after = (np.frombuffer(s, np.uint8)[outside] for s in (self.state, state))
        return found if (before == after).all() else [*found, "memory between the operands"]


def _encoded(call: Call, places: dict[str, int], isas: Sequence[str]) -> etp.Call:
    listed = call.kernel.op.kernels[call.kernel.tag]
    isa = next(isa for isa in isas if isa in listed)
    return encoded(call, replace(call.kernel, isa=isa), places)


def packed(calls: Iterable[Call], skew: int = 0) -> Iterator[OpProgram]:
    """Calls in programs that every board has room for."""
    some: list[Call] = []
    size = 0
    for call in calls:
        more = len(OpProgram((call,), skew).state)
        kernels = {c.kernel.symbol for c in (*some, call)}
        if some and (size + more > STATE_LIMIT or len(kernels) > etp.MAX_KERNELS):
            yield OpProgram(tuple(some), skew)
            some, size = [], 0
        some.append(call)
        size += more
    yield OpProgram(tuple(some), skew)


def programs() -> Iterator[OpProgram]:
    """All calls of `every_call`."""
    return packed(every_call())


def run_on(device: Device, program: et.Program) -> bytes:
    device.load(program.blob)
    device.run(LIST, {})
    return device.get(0)


def called() -> set[str]:
    """Symbols of the kernels in all programs."""
    return {call.kernel.symbol for program in programs() for call in program.calls}


def missing(isas: Sequence[str] = ("ref",)) -> set[str]:
    """Kernels of the op table that no program calls."""
    return {kernel.symbol for kernel in all_kernels(tuple(isas))} - called()
