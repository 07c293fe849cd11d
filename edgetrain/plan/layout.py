"""Addresses of everything: constants, state and the shared arena of all call lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import EdgetrainError
from ..ir import DTYPES, LARGEST_BYTES, Graph, Tensor
from .arena import Arena, pack
from .check import check
from .lifetime import lifetimes, round_up

CONST, STATE, ARENA = 0, 1, 2      # memory classes; ET_CLASS_ in C


@dataclass(frozen=True)
class Layout:
    """Where every tensor of every list lives, and what the memory holds at first."""

    places: Mapping[tuple[str, str], tuple[int, int]]   # (list, tensor) -> (class, byte offset)
    const: bytes
    init: bytes              # first values of the state, up to the last non-zero one
    state_bytes: int
    arena: Arena

    @property
    def arena_bytes(self) -> int:
        return self.arena.bytes


def lay_out(graphs: Mapping[str, Graph]) -> Layout:
    """Plan the memory of all lists together, and prove the plan."""
    consts = _tensors(graphs, "const")
    states = _tensors(graphs, "state")
    for what, tensors in (("constants", consts), ("state", states)):
        _addressable(what, sum(round_up(t.bytes) for t in tensors.values()))
    values = {name: v for g in graphs.values() for name, v in g.values.items()}
    # What starts as zero goes last: it needs no bytes in the program.
    order = sorted(states, key=lambda n: not np.any(values[n]))
    const_at, const = _concatenate({n: _raw(values[n], consts[n]) for n in consts})
    state_at, state = _concatenate({n: _raw(values[n], states[n]) for n in order})
    init = state.rstrip(b"\0")
    arena = pack(lifetimes(graphs))
    _addressable("arena", arena.bytes)
    homes = {key: offset for buf, offset in zip(arena.buffers, arena.offsets)
             for key in buf.members}
    places: dict[tuple[str, str], tuple[int, int]] = {}
    for list_name, graph in graphs.items():
        for t in graph.tensors.values():
            if t.base:
                continue
            if t.kind == "const":
                places[list_name, t.name] = (CONST, const_at[t.name])
            elif t.kind == "state":
                places[list_name, t.name] = (STATE, state_at[t.name])
            else:
                key = (list_name, t.name)
                places[key] = (ARENA, homes[key if key in homes else ("", t.name)])
        for t in graph.tensors.values():
            if t.base:
                memory, offset = places[list_name, t.base]
                places[list_name, t.name] = (memory, offset + t.begin * DTYPES[t.dtype].itemsize)
    arena_places = {k: offset for k, (kind, offset) in places.items() if kind == ARENA}
    check(graphs, arena_places, arena.bytes)
    return Layout(places, const, init.ljust(round_up(len(init)), b"\0"), len(state), arena)


def _addressable(what: str, size: int) -> None:
    if size > LARGEST_BYTES:
        raise EdgetrainError(f"its {what} would be {size:,} bytes, a program can address "
                             f"{LARGEST_BYTES:,}", where="model", hint="make its layers smaller")


def _tensors(graphs: Mapping[str, Graph], kind: str) -> dict[str, Tensor]:
    return {t.name: t for g in graphs.values() for t in g.of_kind(kind)}


def _raw(value: np.ndarray, tensor: Tensor) -> bytes:
    with np.errstate(over="ignore"):            # becomes infinity
        raw = np.ascontiguousarray(value, dtype=DTYPES[tensor.dtype])
    if raw.dtype.kind == "f" and not np.isfinite(raw).all():
        raise EdgetrainError(f"{tensor.name} holds values beyond the range of {tensor.dtype}",
                             where="model", hint="scale them down, or use mode = \"f32\"")
    return raw.tobytes()


def _concatenate(parts: Mapping[str, bytes]) -> tuple[dict[str, int], bytes]:
    """Offsets and bytes of parts laid one behind the other, each aligned."""
    at: dict[str, int] = {}
    blob = bytearray()
    for name, raw in parts.items():
        at[name] = len(blob)
        blob += raw.ljust(round_up(len(raw)), b"\0")
    return at, bytes(blob)
