"""Which value lives where in the arena, from which step to which: read off the program itself.

A list of n calls has n + 2 steps, as in the memory plan: inputs are written before it (step 0),
call i runs at step i + 1, outputs are read after it (step n + 1).  A value begins with the call
that writes it and ends with the last that reads it; one written over another in place begins at the
step at which the other ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ..export.listing import Operand, Step, steps
from ..export.program import Program, Role, TensorEntry
from ..plan.layout import ARENA
from ..plan.lifetime import round_up

FED = (Role.INPUT, Role.TARGET)         # written from outside before a list runs


@dataclass(frozen=True)
class Value:
    """One value in the arena."""

    name: str                   # layer and result, as conv1.y; inputs and outputs as in the table
    offset: int
    bytes: int
    first: int                  # step at which it is written
    last: int                   # step at which it is last read

    @property
    def end(self) -> int:
        return self.offset + self.bytes

    def holds(self, offset: int, end: int) -> bool:
        return self.offset < end and offset < self.end


@dataclass(frozen=True)
class Trace:
    """One call list and the values that it passes on."""

    call_list: str
    steps: tuple[Step, ...]
    values: tuple[Value, ...]           # in the order in which they are written
    reads: tuple[tuple[int, ...], ...]  # per call: numbers of the values that it reads

    @cached_property
    def live(self) -> list[int]:
        """Bytes of the arena in use at every step, whole multiples of the plan's alignment."""
        return [covered((v.offset, v.offset + round_up(v.bytes)) for v in self.values
                        if v.first <= step <= v.last) for step in range(len(self.steps) + 2)]

    @property
    def peak(self) -> int:
        """The first step at which most bytes are in use."""
        return self.live.index(max(self.live))

    @property
    def macs(self) -> int:
        """Useful multiply-adds of one run."""
        return sum(step.macs for step in self.steps)

    def writer(self, value: int) -> int | None:
        """The call that writes a value; None for what comes from outside."""
        return self.values[value].first - 1 if self.values[value].first else None


def covered(spans: Iterable[tuple[int, int]]) -> int:
    """Bytes in the union of (start, end) spans."""
    total = reach = 0
    for start, end in sorted(spans):
        total += max(end - max(start, reach), 0)
        reach = max(reach, end)
    return total


def trace(program: Program, call_list: str) -> Trace:
    """Follow the values of a list from writer to readers."""
    listed = steps(program, call_list)
    follower = _Follower([t for t in program.tensors if t.memory == ARENA])
    reads = []
    for number, step in enumerate(listed, start=1):
        used = [o for o in step.operands if o.memory == ARENA]
        reads.append(tuple(n for o in used if o.read for n in follower.read(o, number)))
        for operand in used:
            if not operand.read:
                follower.write(operand, number, step.layer or step.op)
    follower.finish(len(listed) + 1)
    return Trace(call_list, tuple(listed), tuple(follower.values), tuple(reads))


class _Follower:
    """The values so far, and which of them the arena still holds."""

    def __init__(self, table: Sequence[TensorEntry]):
        self.values: list[Value] = []
        self._held: list[int] = []
        self._table = table

    def read(self, operand: Operand, step: int) -> list[int]:
        end = operand.offset + operand.span_bytes
        found = [n for n in self._held if self.values[n].holds(operand.offset, end)]
        if not found:
            found = [self._begin(self._fed(operand), operand.offset, operand.span_bytes, 0)]
        for number in found:
            self.values[number] = replace(self.values[number], last=step)
        return found

    def write(self, operand: Operand, step: int, layer: str) -> None:
        self._begin(f"{layer}.{operand.name}", operand.offset, operand.span_bytes, step)

    def finish(self, step: int) -> None:
        """What the host may read is alive until it does, and has its name."""
        for number in self._held:
            value = self.values[number]
            for entry in self._table:
                if entry.role not in FED and (entry.offset, entry.bytes) == (value.offset,
                                                                             value.bytes):
                    self.values[number] = replace(value, name=entry.name, last=step)

    def _begin(self, name: str, offset: int, size: int, step: int) -> int:
        self._held = [n for n in self._held if not self.values[n].holds(offset, offset + size)]
        self._held.append(len(self.values))
        self.values.append(Value(name, offset, size, step, step))
        return self._held[-1]

    def _fed(self, operand: Operand) -> str:
        """The name of an input."""
        return next((t.name for t in self._table
                     if t.offset == operand.offset and t.role in FED), operand.name)
