"""Measure rows on a device that counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..cost import ListCost, cost_of
from ..device import Device, Hello
from ..export.program import Program, Role
from ..ir import DTYPES
from .row import Row

SEED = 2


@dataclass(frozen=True)
class Figures:
    """What a row takes.  Instructions and beats are of a whole run of its list: the runtime's walk
    is among them, what travels over the line is not."""

    row: Row
    macs: int                   # useful ones, see Row.macs
    state_bytes: int
    arena_bytes: int
    cost: ListCost | None       # None: the device has not enough memory, which `lacking` says
    lacking: str = ""

    @property
    def macs_per_instruction(self) -> float | None:
        return self.macs / self.cost.instructions if self.cost else None


def instructions(program: Program, device: Device, call_list: str) -> int | None:
    """Of one run of a list from the program's initial state; None if the device has no room."""
    if lacking_memory(program, device.hello()):
        return None
    device.load(program.blob)
    return device.run(call_list, inputs(program)).instructions


def measure(row: Row, device: Device, isas: Sequence[str]) -> Figures:
    """Load the row's program and count one run of its list, from its initial state."""
    hello = device.hello()
    program = row.compiled(isas, hello.board)
    sizes = row.macs(), program.state_bytes, program.arena_bytes
    if lacking := lacking_memory(program, hello):
        return Figures(row, *sizes, None, lacking)
    device.load(program.blob)
    return Figures(row, *sizes, cost_of(device, program, row.call_list, inputs(program)))


def lacking_memory(program: Program, hello: Hello) -> str:
    """What a device has too little of for a program; empty if it has room."""
    need = {"RAM": (program.ram_bytes, hello.ram_bytes),
            "program memory": (len(program.blob), hello.program_bytes)}
    return " and ".join(what for what, (wants, has) in need.items() if wants > has)


def inputs(program: Program) -> dict[int, bytes]:
    """A sample, the same each time: normal numbers, and label 0."""
    rng = np.random.RandomState(SEED)
    found = {}
    for number, tensor in enumerate(program.tensors):
        if tensor.role == Role.TARGET:
            found[number] = np.zeros(tensor.shape, DTYPES[tensor.dtype]).tobytes()
        elif tensor.role == Role.INPUT:
            value = rng.standard_normal(tensor.shape)
            found[number] = value.astype(DTYPES[tensor.dtype]).tobytes()
    return found
