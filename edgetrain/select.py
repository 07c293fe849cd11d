"""Choose the kernel of every node: in Python, once, and able to say why.

The firmware never branches on an instruction set or a storage type.
"""

from __future__ import annotations

from collections.abc import Sequence

from .errors import EdgetrainError
from .ir import Graph, Node
from .ops import OPS, TAGS


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


def select(node: Node, graph: Graph, isas: Sequence[str], mode: str = "") -> tuple[str, str]:
    """(tag, isa) of the kernel for `node`: the first ISA in the board's order that has one."""
    op = OPS[node.op]
    tag = tag_of(node, graph, mode)
    types = ", ".join(f"{n} {graph[n].dtype}" for n in (*node.ins, *node.outs))
    if tag is None:
        raise EdgetrainError(f"no kernel of {node.op} for these storage types: {types}",
                             where=node.source,
                             hint=f"this op has kernels for {', '.join(op.kernels)}")
    have = op.kernels[tag]
    for isa in isas:
        if isa in have:
            return tag, isa
    raise EdgetrainError(f"no {tag} kernel of {node.op} for this board", where=node.source,
                         hint=f"the board accepts {list(isas)}; this op has {list(have)}")
