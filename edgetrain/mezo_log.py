"""The history of a program that trains by rule `mezo`: eight bytes a probe, and all of the weights.

    past = mezo_log.history(session)                        # of a recipe with mezo.log
    weights = mezo_log.replayed(program, past)              # those of the session, bit by bit
    weights = mezo_log.replayed(program, past, without=[7]) # as if step 7 had not happened

Steps are counted from 1.  The same kernels that made a step repeat it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .checkpoint import read_checkpoint
from .device import Device
from .errors import EdgetrainError
from .export.program import Program, Role
from .learn.mezo import COUNT, ENTRY, LOG, SUMS
from .session import Session, Tick
from .targets import connect


@dataclass(frozen=True)
class History:
    """Probes of a run, the oldest first."""

    entries: np.ndarray      # i32 [probes, 2]: number since training began, bits of the f32 u
    seed: int                # with the number: the key of the direction
    probes: int              # per step

    @property
    def steps(self) -> np.ndarray:
        """The step of each entry, from 1."""
        return self.entries[:, 0].view(np.uint32).astype(np.int64) // self.probes + 1

    @property
    def factors(self) -> np.ndarray:
        """By what each direction was multiplied, f32."""
        return self.entries[:, 1].copy().view(np.float32)


def history(session: Session) -> History:
    """What the device of a session has done, as far as its log reaches back."""
    _need(session.program)
    seed = session.tensor(session.program.number(Role.SEED))
    return _history(session.program, session.named(LOG), session.named(COUNT), seed)


def saved_history(program: Program, path: str | Path) -> tuple[History, dict[str, np.ndarray]]:
    """The history in a checkpoint of the program, and the weights that it led to."""
    _need(program)
    arrays, note = read_checkpoint(path)
    if note.get("program_id") != program.id:
        raise EdgetrainError("the checkpoint belongs to another program", where=str(path),
                             hint="give the .etp file it was trained with")
    entries = {e.name: e for e in program.tensors}
    weights = [e.name for e in program.tensors if e.role == Role.WEIGHT]
    for name in (LOG, COUNT, "seed", *weights):
        if name not in arrays or arrays[name].shape != entries[name].shape:
            raise EdgetrainError(f"the checkpoint lacks {name}", where=str(path),
                                 hint="save it again, it is damaged")
    past = _history(program, arrays[LOG], arrays[COUNT], arrays["seed"])
    return past, {name: arrays[name] for name in weights}


def replayed(program: Program, past: History, *, without: Collection[int] = (),
             device: Device | None = None, tick: Tick | None = None) -> dict[str, np.ndarray]:
    """The weights after the steps of a history, from those that the program starts with.

    without: steps to leave out.  device: where it is done; by default this machine.
    """
    _need(program)
    steps = past.steps
    if len(steps) and steps[0] > 1:
        raise EdgetrainError(f"the log begins with step {steps[0]}: it does not reach back to the "
                             "start", where="log",
                             hint="compile with a larger mezo.log; it keeps the newest probes")
    strange = sorted(set(without) - set(steps.tolist()))
    if strange:
        raise EdgetrainError(f"there is no step {strange[0]} to leave out, the log has "
                             + (f"steps 1 to {steps[-1]}" if len(steps) else "none"), where="log")
    session = Session(program, device or connect("host"))
    entry = next(i for i, e in enumerate(program.tensors) if e.name == ENTRY)
    session.device.put(program.number(Role.SEED), np.array([past.seed], "<i4").tobytes())
    for i, row in enumerate(past.entries):
        if steps[i] not in without:
            session.device.run("redo", {entry: row.astype("<i4").tobytes()})
        if tick:
            tick(i + 1, len(past.entries))
    return session.weights()


def differing(weights: Mapping[str, np.ndarray], others: Mapping[str, np.ndarray]) -> list[str]:
    """Names of weights whose bits are not the same."""
    return [name for name in weights if name not in others
            or weights[name].tobytes() != others[name].tobytes()]


def _history(program: Program, log: np.ndarray, count: np.ndarray, seed: np.ndarray) -> History:
    """The ring as a line."""
    done, size = int(count.view(np.uint32)[0]), len(log)
    rows = np.arange(max(done - size, 0), done) % size
    probes = next(e.shape[0] for e in program.tensors if e.name == SUMS)
    return History(np.ascontiguousarray(log[rows], np.int32), int(seed.view(np.int32)[0]), probes)


def _need(program: Program) -> None:
    if "redo" not in program.lists:
        raise EdgetrainError("the program keeps no log of its steps", where="program",
                             hint='compile it with rule = "mezo" and [mezo] log = 1000')
