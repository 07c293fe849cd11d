"""From planned graphs to kernel calls: kernel numbers and one word per argument."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

from ..errors import CompilerBug, EdgetrainError
from ..ir import LARGEST_DIM, Graph, Node
from ..ops import OPS, node_dims
from ..ops.base import Buffer
from ..plan.layout import Layout
from ..select import select
from .kernels import Kernel
from .program import CLASS_SHIFT, Call


def call_of(node: Node, graph: Graph, list_name: str, layout: Layout,
            isas: Sequence[str], mode: str = "") -> Call:
    """The call that computes `node` in a program of this mode."""
    op = OPS[node.op]
    kernel = Kernel(op, *select(node, graph, isas, mode))
    dims = node_dims(node, graph)
    proper = node.outs[len(node.outs) - len(op.signature.outs):]
    operands = {buf.name: name for buf, name in zip(op.signature.buffers, (*node.ins, *proper))}
    words = []
    for arg in kernel.args:
        if arg.buffer:
            _check_reach(arg.buffer, graph, operands[arg.name], dims)
            memory, offset = layout.places[list_name, operands[arg.name]]
            words.append(memory << CLASS_SHIFT | offset)
        elif arg.kind == "dim":
            words.append(_dim_word(dims[arg.name], node))
        elif arg.kind == "begin":
            words.append(0)
        elif arg.kind == "end":
            words.append(_range_size(op, dims))
        else:
            words.append(_scalar_word(arg.scalar, node.attrs[arg.name]))
    return Call(kernel.id, tuple(words))


def _check_reach(buffer: Buffer, graph: Graph, name: str, dims: Mapping[str, int]) -> None:
    """Raise CompilerBug if the last run of a part, its rows apart, is not in its base."""
    part = graph[name]
    if part.base and buffer.stride:
        run = part.shape[-1]
        end = part.begin + (part.size // run - 1) * dims[buffer.stride] + run
        if end > graph[part.base].size:
            raise CompilerBug(f"{name} reaches element {end} of {part.base}, which has "
                              f"{graph[part.base].size}")


def _dim_word(size: int, node: Node) -> int:
    if size > LARGEST_DIM:
        raise EdgetrainError(f"a dimension of {size:,} is more than the runtime's {LARGEST_DIM:,}",
                             where=node.source, hint="make the layer smaller")
    return size


def _range_size(op, dims) -> int:
    size = 1
    for dim in op.range_dims():
        size *= dims[dim]
    return size


def _scalar_word(kind: str, value: int | float) -> int:
    if kind == "f":
        return struct.unpack("<I", struct.pack("<f", value))[0]
    if kind in ("i0", "i1") and not (kind == "i1") <= value <= 127:
        raise CompilerBug(f"scalar {value} is out of the runtime's range")
    return int(value) & 0xFFFFFFFF
