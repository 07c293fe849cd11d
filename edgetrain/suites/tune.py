"""Measure what kernels take that a board can choose between: the rows of a table of costs.

Shapes are, for every kernel of the board's first folder, the smallest and the largest case of its
op; the layers of the suite `nets`; and convolutions of all SIZES, CHANNELS and WINDOWS, which lie
on both sides of the line between channels and planes.  A call is measured by itself, on random
operands.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from ..compiler import lower
from ..cost_table import CostTable, Row
from ..device import Device
from ..export import program as etp
from ..export.kernels import Kernel, all_kernels
from ..ops import OPS, OpDef, dim_value, node_dims
from ..ops.planar import PLANAR, STRIDE, has_planes
from ..plan.lifetime import round_up
from ..select import PLANES, shape_of, tag_of
from .calls import Call, encoded, make_call
from .nets import net_rows
from .row import MODES

LIST = "run"
CALLS = 90                  # of one program
SEED = 3
STATE_BYTES = 256 << 10     # of one program, unless one row alone takes more
SIZES = (4, 6, 8, 16)                               # of square images
CHANNELS = ((1, 8), (8, 24), (24, 8), (32, 32))     # in and out
WINDOWS = ((3, 1), (3, 0), (1, 0), (5, 2))          # side of the kernel, and padding


@dataclass(frozen=True)
class Case:
    """One row to be."""

    op: OpDef
    tag: str
    numbers: Mapping[str, int | float]

    @property
    def key(self) -> tuple:
        return self.op.name, self.tag, *shape_of(self.op, self.numbers).items()

    def alternatives(self, isas: Sequence[str]) -> Iterator[tuple[str, Kernel, Mapping]]:
        """(alternative, kernel, numbers) of every call; those of one alternative add up."""
        for isa in self.op.kernels[self.tag]:
            if isa in isas:
                yield isa, Kernel(self.op, self.tag, isa), self.numbers
        if not has_planes(self.op.name, self.numbers):
            return
        x = self.op.signature.ins[0]
        n, h, w, c = (dim_value(d, self.numbers) for d in x.dims)
        if c > 1:
            tag = next(t for t in OPS["transpose"].kernels if self.tag.startswith(t))
            yield PLANES, Kernel(OPS["transpose"], tag, isas[0]), dict(N=n, A=h * w, B=c, C=1)
        yield PLANES, Kernel(OPS[PLANAR[self.op.name]], self.tag, isas[0]), self.numbers


def cases(isas: Sequence[str]) -> list[Case]:
    """Every row of the table for a board that prefers these kernel folders, each shape once."""
    every = (*_of_ops(isas[0]), *_of_nets(isas), *_convolutions())
    return sorted({case.key: case for case in every}.values(), key=lambda case: (
        list(OPS).index(case.op.name), list(case.op.kernels).index(case.tag),
        [size for _, size in case.key[2:]]))


def _of_ops(isa: str) -> Iterator[Case]:
    for kernel in all_kernels((isa,)):
        by_size = sorted(kernel.op.cases, key=lambda case: math.prod(
            case[d] for d in kernel.op.signature.dims if d in case))
        yield Case(kernel.op, kernel.tag, by_size[0])
        yield Case(kernel.op, kernel.tag, by_size[-1])


def _of_nets(isas: Sequence[str]) -> Iterator[Case]:
    for row in net_rows():
        graph = lower(row.lists(row.recipe)[row.call_list], row.recipe)
        for node in graph.nodes:
            op = OPS[node.op]
            if op.is_view:
                continue
            tag = tag_of(node, graph, row.mode)
            if isas[0] in op.kernels[tag]:
                yield Case(op, tag, {**node.attrs, **node_dims(node, graph)})


def _convolutions() -> Iterator[Case]:
    for (size, (inputs, outputs), (kernel, pad), tag) in product(SIZES, CHANNELS, WINDOWS, MODES):
        out = size + 2 * pad - kernel + 1
        numbers = dict(N=1, H=size, W=size, C=inputs, KH=kernel, KW=kernel, O=outputs, P=out,
                       Q=out, pt=pad, pl=pad, **STRIDE)
        if out >= 1:
            for name in PLANAR:
                yield Case(OPS[name], tag, numbers)
            if inputs > 1 and tag in OPS["transpose"].kernels:
                yield Case(OPS["transpose"], tag, dict(N=1, A=size * size, B=inputs, C=1))


# -- measuring ------------------------------------------------------------------------------------


def tune(devices: Mapping[int, Device], isas: Sequence[str],
         progress: Callable[[int, int], None] = lambda done, total: None) -> CostTable:
    """Measure all cases.  devices: by the length of their vectors in bits."""
    every = cases(isas)
    counts: list[dict] = [{} for _ in every]
    programs = list(_programs(every, isas))
    total = len(programs) * len(devices)
    for done, ((vlen, device), (program, owners)) in enumerate(
            product(devices.items(), programs), start=1):
        device.load(program.blob)
        for (index, name), count in zip(owners, device.profile(LIST), strict=True):
            found = counts[index]
            found[name, vlen] = found.get((name, vlen), 0) + count
        progress(done, total)
    return CostTable(tuple(Row(case.op.name, case.tag, shape_of(case.op, case.numbers), count)
                           for case, count in zip(every, counts, strict=True)))


def _programs(every: Sequence[Case], isas: Sequence[str]
              ) -> Iterator[tuple[etp.Program, list[tuple[int, str]]]]:
    """Programs of all calls, and for every call of a program its case and alternative."""
    rng = np.random.default_rng(SEED)
    state, calls, owners = b"", [], []
    for index, case in enumerate(every):
        made = _calls(case, isas, rng)
        size = max(len(_memory(call)) for _, _, call in made)
        if calls and (len(state) + size > STATE_BYTES or len(calls) >= CALLS):
            yield _program(state, calls), owners
            state, calls, owners = b"", [], []
        for name, kernel, call in made:
            calls.append(encoded(call, kernel, _places(call, len(state))))
            owners.append((index, name))
        # Alternatives share memory: planar forms and transpositions take the same for any values.
        state += _memory(made[0][-1]).ljust(size, b"\0")
    yield _program(state, calls), owners


def _calls(case: Case, isas: Sequence[str], rng: np.random.Generator
           ) -> list[tuple[str, Kernel, Call]]:
    """Every alternative's calls, those of one op on the same operands."""
    calls: dict[str, Call] = {}
    found = []
    for name, kernel, numbers in case.alternatives(isas):
        if kernel.op.name not in calls:
            calls[kernel.op.name] = make_call(kernel, numbers, rng)
        found.append((name, kernel, calls[kernel.op.name]))
    return found


def _memory(call: Call) -> bytes:
    return b"".join(flat.tobytes().ljust(round_up(flat.nbytes), b"\0")
                    for flat in call.memory.values())


def _places(call: Call, at: int) -> dict[str, int]:
    found = {}
    for name, flat in call.memory.items():
        found[name] = at
        at += round_up(flat.nbytes)
    return found


def _program(state: bytes, calls: Sequence[etp.Call]) -> etp.Program:
    return etp.build(lists={LIST: calls}, tensors=[], const=b"", init=state,
                     state_bytes=len(state), arena_bytes=0, meta={})
