"""Choose the kernel of every node: in Python, once, and able to say why.

The firmware never branches on an instruction set or a storage type.  Where an op has several
kernels, or a convolution may have its input in planes, the table of measured costs decides, and
where that says nothing, the board's order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .cost_table import CostTable, Row, shipped
from .errors import EdgetrainError
from .estimate import fitted
from .ir import Graph, Node
from .ops import OPS, TAGS, OpDef, node_dims
from .ops.planar import PLANAR, STRIDE, has_planes

PLANES = "planes"   # the alternative of a convolution: transpose its input, then the planar form
WORTH = 0.9         # planes cost memory, so they must cost fewer instructions


def tag_of(node: Node, graph: Graph, mode: str = "") -> str | None:
    """The tag of ops.TAGS that fits the storage types of the node's operands, None if none does:
    where the op has it, the one that is the program's `mode`."""
    op = OPS[node.op]
    wanted: dict[str, str] = {}
    operands = [*zip(op.signature.ins, node.ins),
                *zip(op.signature.outs, node.outs[len(node.outs) - len(op.signature.outs):])]
    for buf, name in operands:
        dtype = graph[name].dtype
        if buf.dtype in ("T", "G"):
            if wanted.setdefault(buf.dtype, dtype) != dtype:
                return None
        elif buf.dtype != dtype:
            return None
    fitting = [tag for tag in op.kernels if all(TAGS[tag][v] == d for v, d in wanted.items())]
    return mode if mode in fitting else next(iter(fitting), None)


def select(node: Node, graph: Graph, isas: Sequence[str], mode: str = "",
           table: CostTable | None = None) -> tuple[str, str]:
    """(tag, isa) of the kernel for `node`.  table: by default, the one for these ISAs."""
    op = OPS[node.op]
    tag = tag_of(node, graph, mode)
    types = ", ".join(f"{n} {graph[n].dtype}" for n in (*node.ins, *node.outs))
    if tag is None:
        raise EdgetrainError(f"no kernel of {node.op} for these storage types: {types}",
                             where=node.source,
                             hint=f"this op has kernels for {', '.join(op.kernels)}")
    usable = _usable(op, tag, isas)
    if not usable:
        raise EdgetrainError(f"no {tag} kernel of {node.op} for this board", where=node.source,
                             hint=f"the board accepts {list(isas)}; this op has "
                                  f"{list(op.kernels[tag])}")
    if len(usable) == 1:
        return tag, usable[0]
    return tag, _decide(op, tag, usable, shape_of(op, {**node.attrs, **node_dims(node, graph)}),
                        shipped(isas) if table is None else table).choice


def planes_pay(node: Node, graph: Graph, *, isas: Sequence[str], mode: str = "",
               table: CostTable | None = None) -> bool:
    """Whether a convolution of stride 1 costs clearly less with its input in planes."""
    op, tag = OPS[node.op], tag_of(node, graph, mode)
    if tag is None:
        return False
    return _planes(op, tag, isas, shape_of(op, {**node.attrs, **node_dims(node, graph)}),
                   shipped(isas) if table is None else table).choice == PLANES


def shape_of(op: OpDef, numbers: Mapping[str, int | float]) -> dict[str, int]:
    """What a table knows a call by: dims without the distances of rows, and small scalars."""
    sig = op.signature
    strides = {buf.stride for buf in sig.buffers}
    return {name: int(numbers[name]) for name in (
        *(dim for dim in sig.dims if dim not in strides),
        *(name for name, kind in sig.scalars.items() if kind in ("i0", "i1")))}


# -- why ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Decision:
    """What was chosen, and why: how many times its instructions the second best takes (less than 1:
    planes would take fewer, but too few), and by which evidence.  Without any, the order decided.
    """

    choice: str
    other: str = ""
    ratio: float = 1.0
    evidence: str = ""


def explain(op: OpDef, tag: str, isa: str, numbers: Mapping[str, int], isas: Sequence[str],
            table: CostTable | None = None) -> str:
    """Why a call of a program made for `isas` has the kernel that it has."""
    table = shipped(isas) if table is None else table
    usable, shape = _usable(op, tag, isas), shape_of(op, numbers)
    reasons = []
    before = next((name for name, planar in PLANAR.items() if planar == op.name), None)
    if before:
        origin = OPS[before]
        reasons.append(_reason(PLANES, _planes(origin, tag, isas, shape_of(
            origin, {**numbers, **STRIDE}), table)))
    reasons.append("only kernel" if usable == [isa] else
                   _reason(isa, _decide(op, tag, usable, shape, table)))
    if has_planes(op.name, shape):
        found = _planes(op, tag, isas, shape, table)
        reasons += [_reason(isa, found)] if found.evidence else []
    return "; ".join(reasons)


def _reason(had: str, found: Decision) -> str:
    if not found.evidence:
        return f"{had}: first of the board's order; not measured"
    if had not in (found.choice, found.other):
        return f"{had}: {found.choice} takes the fewest instructions ({found.evidence})"
    if had != found.choice:
        what = f"although {found.choice} takes {found.ratio:.1f}x fewer instructions"
    elif found.ratio >= 1:
        what = f"{found.ratio:.1f}x fewer instructions than {found.other}"
    else:
        what = f"{found.other} takes only {1 / found.ratio:.2f}x fewer instructions, and memory"
    return f"{had}: {what} ({found.evidence})"


def _usable(op: OpDef, tag: str, isas: Sequence[str]) -> list[str]:
    return [isa for isa in isas if isa in op.kernels.get(tag, ())]


def _decide(op: OpDef, tag: str, usable: Sequence[str], shape: Mapping[str, int],
            table: CostTable) -> Decision:
    """The kernel with the fewest instructions in the nearest row, the first of equals."""
    row = table.nearest(op.name, tag, shape, usable)
    if row is None:
        return Decision(usable[0])
    choice, other = sorted(usable, key=lambda isa: row.costs[isa])[:2]
    return Decision(choice, other, row.costs[other] / row.costs[choice],
                    _measured(row, row.shape == shape))


def _planes(op: OpDef, tag: str, isas: Sequence[str], shape: Mapping[str, int],
            table: CostTable) -> Decision:
    """Planes, if they pay, or the op itself: by the row of this shape, else by estimates that are
    fitted to the rows."""
    own = _usable(op, tag, isas)
    if row := table.exact(op.name, tag, shape, (*own, PLANES)):
        own = min(own, key=lambda isa: row.costs[isa])
        costs, evidence = row.costs, _measured(row, True)
    else:
        own = own[0]
        found = [fitted(table, op.name, tag, *pair) for pair in ((own, PLANES), (PLANES, own))]
        if None in found:
            return Decision(own)
        vlens = table.of(op.name, tag)[0].vlens
        costs = {each.alternative: each(op.name, tag, shape, vlens) for each in found}
        evidence = f"fitted to {found[0].rows} rows of {op.name} {tag}"
    pays = costs[PLANES] <= WORTH * costs[own]
    choice, other = (PLANES, own) if pays else (own, PLANES)
    return Decision(choice, other, costs[other] / costs[choice], evidence)


def _measured(row: Row, exact: bool) -> str:
    return f"{'measured' if exact else 'nearest measured'}: {row.op} {row.mode} {row.text}"
