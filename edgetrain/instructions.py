"""What a training step takes, estimated from the table of measured costs: nothing is run.

A call of a measured shape takes what was measured.  Of another shape, it takes what the nearest
row of its kernel took, times the ratio of what a line through all rows says of the two shapes.
Rows of the other forms of a weight gradient (stored, accumulated, with the update in it) speak for
one another; an op of which nothing was measured takes UNKNOWN.  tests/test_instructions.py holds
the estimates against the instructions that benchmarks/models.json counted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import ceil, prod

import numpy as np

from .cost_table import CostTable, shipped
from .export.listing import Step, steps
from .export.program import Program
from .ops import OPS, OpDef, dim_value
from .ops.planar import PLANAR
from .select import PLANES, shape_of

VLEN_BITS = 128             # of the vectors, where nobody says: the shortest measured ones
RUN, CALL = 85, 17          # the runtime's own: of a list, and of each call; exact
UNKNOWN = (50, 5)           # of a call without rows, and for each element it reads or writes
DRAW = 2                    # of a random number, which the measured updates do not draw
LANES = 32                  # sums that a kernel has side by side: fewer channels take as long
FORMS = ("_sgd", "_acc", "_momentum", "")       # of a weight gradient
OPTIONS = ("rounding", "nesterov", "decoupled")     # of a call, which are no sizes
CHANNELS_OF = {planar: op for op, planar in PLANAR.items()}


@dataclass(frozen=True)
class Known:
    """A measured shape of an op, or of another form of it."""

    shape: dict[str, int]
    cost: int
    own: bool


def measured(isas: Sequence[str]) -> bool:
    """Whether there is a table for a board that prefers these kernels."""
    return bool(shipped(isas).rows)


def per_step(program: Program, isas: Sequence[str], vlen_bits: int = VLEN_BITS) -> int | None:
    """Instructions of one update of the weights, its batch of samples included; None where nothing
    was measured for such a board, or the batch is of any size."""
    each = {name: per_list(program, name, isas, vlen_bits) for name in program.lists
            if name in ("train", "accumulate", "update")}
    if not each or None in each.values():
        return None
    if "train" in each:
        return each["train"]
    batch = int(program.meta["batch"])
    return batch * each["accumulate"] + each["update"] if batch else None


def per_list(program: Program, call_list: str, isas: Sequence[str], vlen_bits: int = VLEN_BITS
             ) -> int | None:
    """Instructions of one run of a list; None where nothing was measured for such a board."""
    if not measured(isas):
        return None
    table = shipped(isas)
    each = [_call(table, step, vlen_bits) for step in steps(program, call_list)]
    return program.passes[call_list] * (RUN + round(sum(CALL + cost for cost in each)))


def _call(table: CostTable, step: Step, vlen_bits: int) -> float:
    op = step.kernel.op
    shape = shape_of(op, step.dims)
    return _cost(table, op.name, step.kernel.tag, step.kernel.isa, vlen_bits,
                 tuple(shape.items()))


@lru_cache(maxsize=1 << 14)
def _cost(table: CostTable, name: str, tag: str, isa: str, vlen_bits: int,
          sizes: tuple[tuple[str, int], ...]) -> float:
    """Instructions of the kernel for one shape."""
    op, shape = OPS[name], dict(sizes)
    rows = _rows(table, name, tag, isa, vlen_bits)
    if not rows:
        call, element = UNKNOWN
        return call + element * sum(_elements(op, shape))
    line = _line(table, name, tag, isa, vlen_bits)
    near = min(rows, key=lambda row: (_distance(shape, row.shape), not row.own))
    cost = near.cost * _on(line, op, shape) / _on(line, op, near.shape)
    drawn = shape.get("rounding", 0) and not near.shape.get("rounding", 0)
    return cost + DRAW * _weights(op, shape) if drawn and tag.startswith("f16") else cost


@lru_cache
def _rows(table: CostTable, name: str, tag: str, isa: str, vlen_bits: int) -> tuple[Known, ...]:
    base = re.sub("(_sgd|_acc|_momentum)$", "", name)
    kin = [name, *(base + form for form in FORMS if base + form != name)]
    found = [Known(dict(row.shape), row.counts[isa, vlen_bits], other == name)
             for other in kin for row in table.of(other, tag) if (isa, vlen_bits) in row.counts]
    return (*found, *_of_planes(table, name, tag, isa, vlen_bits))


def _of_planes(table: CostTable, name: str, tag: str, isa: str, vlen_bits: int) -> list[Known]:
    """What planar forms took: what is measured of planes, without the transposition."""
    origin = CHANNELS_OF.get(name)
    found = []
    for row in table.of(origin, tag) if origin else ():
        cost = row.counts.get((PLANES, vlen_bits))
        n, h, w, c = (dim_value(d, row.shape) for d in OPS[origin].signature.ins[0].dims)
        moved = table.exact("transpose", tag[:3], dict(N=n, A=h * w, B=c, C=1), [isa])
        if cost is None or (c > 1 and moved is None):
            continue
        cost -= moved.counts[isa, vlen_bits] if c > 1 else 0
        shape = {dim: size for dim, size in row.shape.items()
                 if dim in OPS[name].signature.dims or dim in OPS[name].signature.scalars}
        found.append(Known(shape, cost, True))
    return found


@lru_cache
def _line(table: CostTable, name: str, tag: str, isa: str, vlen_bits: int) -> tuple[float, ...]:
    """Factors, none below 0, with the least squares of relative errors over the rows."""
    rows = _rows(table, name, tag, isa, vlen_bits)
    lines = np.array([_terms(OPS[name], row.shape) for row in rows])
    lines /= np.array([row.cost for row in rows])[:, None]
    best, error = (0.0, 0.0, 1.0), np.inf
    for count in (1, 2, 3):
        for used in combinations(range(3), count):
            factors = np.zeros(3)
            factors[list(used)] = np.linalg.lstsq(lines[:, used], np.ones(len(rows)), rcond=None)[0]
            missed = float(np.square(lines @ factors - 1).sum())
            if (factors >= 0).all() and factors.any() and missed < error - 1e-12:
                best, error = tuple(factors.tolist()), missed
    return best


def _on(line: Sequence[float], op: OpDef, shape: dict[str, int]) -> float:
    return sum(a * b for a, b in zip(line, _terms(op, shape)))


def _terms(op: OpDef, shape: dict[str, int]) -> tuple[float, float, float]:
    """Multiply-adds, elements read and written, and 1; channels are filled up to whole vectors
    where they are in the lanes."""
    sig = op.signature
    result = next(iter((*sig.outs, *(buf for buf in sig.ins if buf.inplace))), None)
    full = 1.0
    if result and result.dims != ("*",) and op.name not in CHANNELS_OF:
        channels = dim_value(result.dims[-1], shape)
        full = ceil(channels / LANES) * LANES / channels
    return op.macs(shape) * full, sum(_elements(op, shape)) * full, 1.0


def _elements(op: OpDef, shape: dict[str, int]) -> list[int]:
    """Of every buffer."""
    return [prod(dim_value(dim.rstrip("."), shape) for dim in buf.dims)
            for buf in op.signature.buffers]


def _weights(op: OpDef, shape: dict[str, int]) -> int:
    """Elements that an update rewrites."""
    return max(size for size, buf in zip(_elements(op, shape), op.signature.buffers)
               if buf.inplace)


def _distance(shape: dict[str, int], other: dict[str, int]) -> float:
    """As CostTable's, over the sizes that both have."""
    found = 1.0
    for dim, size in shape.items():
        if dim in other and dim not in OPTIONS:
            a, b = size + 1, other[dim] + 1
            found *= max(a, b) / min(a, b)
    return found
