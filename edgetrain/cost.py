"""What a program's calls cost: instructions counted on the device, beside MACs and bytes moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .device import Beats, Device
from .errors import DeviceError
from .export.listing import steps
from .export.program import Program, Role
from .recipe import one_of
from .session import Session

ACCUMULATE, UPDATE = "accumulate", "update"     # lists of a batch: per sample, and at its end
GATHERED = 16                                   # samples before an update that is for all there are


@dataclass(frozen=True)
class CallCost:
    """One call.  Bytes are those of the buffers it reads and writes, each counted once."""

    layer: str
    kernel: str
    instructions: int           # of the kernel and the jump to it
    macs: int                   # useful multiply-adds
    bytes_read: int
    bytes_written: int
    beats: Beats | None = None  # where the simulator counts them

    @property
    def macs_per_instruction(self) -> float:
        return self.macs / self.instructions if self.instructions else 0.0


@dataclass(frozen=True)
class ListCost:
    """One run of a call list."""

    name: str
    calls: tuple[CallCost, ...]
    instructions: int           # of the whole run, the walk along the list included
    beats: Beats | None = None  # of the whole run

    @property
    def macs(self) -> int:
        return sum(call.macs for call in self.calls)

    @property
    def bytes_moved(self) -> int:
        return sum(call.bytes_read + call.bytes_written for call in self.calls)

    @property
    def walk_instructions(self) -> int:
        """What the runtime takes between the kernels."""
        return self.instructions - sum(call.instructions for call in self.calls)


def bench(session: Session, lists: Sequence[str] | None = None) -> dict[str, ListCost]:
    """Name -> cost of the program's call lists, or of some of them.

    Every list starts from the program's initial state and one random sample, the same each time;
    `update` after the batch of samples that it is for, or after GATHERED different ones.  So the
    numbers are exact and repeatable, and the training that the device had done is lost: the program
    is in its initial state again.
    """
    program = session.program
    wanted = tuple(program.lists) if lists is None else tuple(lists)
    for name in wanted:
        one_of(name, tuple(program.lists), "call list")
    x, y = random_sample(program)
    found = {}
    for name in wanted:
        sample = () if name == UPDATE else (x, y)
        _prepare(session, name, x, y)
        whole = session.run(name, *sample).instructions
        beats = _beats(session.device, 1)[0]
        _prepare(session, name, x, y)
        each = session.profile(name, *sample)
        found[name] = ListCost(name, _calls(program, name, each, session.device), whole, beats)
    session.device.restart()
    return found


def cost_of(device: Device, program: Program, call_list: str, puts: Mapping[int, bytes]
            ) -> ListCost:
    """What a list of the program that is loaded costs, for inputs (number -> raw bytes)."""
    whole = device.run(call_list, puts).instructions
    beats = _beats(device, 1)[0]
    each = device.profile(call_list, puts)
    return ListCost(call_list, _calls(program, call_list, each, device), whole, beats)


def _calls(program: Program, call_list: str, instructions: Sequence[int], device: Device
           ) -> tuple[CallCost, ...]:
    return tuple(CallCost(s.layer, s.kernel.symbol, n, s.macs, s.bytes_read, s.bytes_written, b)
                 for s, n, b in zip(steps(program, call_list), instructions,
                                    _beats(device, len(instructions)), strict=True))


def _beats(device: Device, stretches: int) -> Sequence[Beats | None]:
    """Of what the device just measured."""
    seen = getattr(device, "beats", ())
    if any(each.unknown for each in seen):
        raise DeviceError("some kernel sets the type of vectors from a register, so the beats of "
                          "its instructions are not known", where=device.hello().board,
                          hint="do without --beats")
    return seen or [None] * stretches


def per_update(costs: dict[str, ListCost], batch: int) -> int | None:
    """Instructions of one update of the weights; None unless its lists were measured, and where it
    is for any number of samples (batch 0)."""
    if "train" in costs:
        return costs["train"].instructions
    if batch and {ACCUMULATE, UPDATE} <= costs.keys():
        return batch * costs[ACCUMULATE].instructions + costs[UPDATE].instructions
    return None


def _prepare(session: Session, name: str, x: np.ndarray, y: np.ndarray | None) -> None:
    session.device.restart()
    if name != UPDATE:
        return
    batch = int(session.program.meta["batch"])
    for number in range(batch or GATHERED):
        if not batch:                   # equal samples have no covariance to solve with
            x, y = random_sample(session.program, number + 1)
        session.run(ACCUMULATE, x, y)


def random_sample(program: Program, seed: int = 1) -> tuple[np.ndarray, np.ndarray | None]:
    """x of the program's input shape, and a target where it takes one.

    x: normal numbers f32; where the input is i32, the numbers of a table's first two rows.
    """
    rng = np.random.RandomState(seed)   # frozen: other numpy versions draw the same
    shape, dtype = (program.meta["input"][key] for key in ("shape", "dtype"))
    x = (rng.randint(0, 2, shape).astype(np.int32) if dtype == "i32" else
         rng.standard_normal(shape).astype(np.float32))
    target = program.number(Role.TARGET)
    if target is None:
        return x, None
    if program.meta.get("targets") == "labels":
        return x, np.int32(0)
    size = int(np.prod(program.tensors[program.number(Role.OUTPUT)].shape))
    shares = program.meta.get("targets") == "shares"
    return x, (rng.random_sample if shares else rng.standard_normal)(size).astype(np.float32)
