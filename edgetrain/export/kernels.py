"""Kernels as the op table defines them: symbol, C prototype and identity.

One place decides the order of a kernel's arguments; the generated C, the program writer and the
tests all ask here.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..ir import DTYPES
from ..ops import OPS, TAGS, Buffer, OpDef
from ..ops.base import SCALAR_TYPES

C_TYPES = {"f32": "float", "f16": "et_f16", "i32": "int32_t", "u8": "uint8_t", "i8": "int8_t"}


@dataclass(frozen=True)
class Arg:
    """One argument of a kernel.  kind: in, inout, out, dim, scalar, begin or end."""

    name: str
    kind: str
    c_type: str
    buffer: Buffer | None = None
    scalar: str = ""             # key of SCALAR_TYPES
    least: int = 1               # of a dim

    @property
    def item_bytes(self) -> int:
        dtype = next(d for d, c in C_TYPES.items() if c == self.c_type)
        return DTYPES[dtype].itemsize


@dataclass(frozen=True)
class Kernel:
    """One C function: an op for one choice of storage types, on one instruction set."""

    op: OpDef
    tag: str
    isa: str

    @property
    def symbol(self) -> str:
        return f"et_{self.op.name}_{self.tag}__{self.isa}"

    @property
    def args(self) -> tuple[Arg, ...]:
        sig = self.op.signature
        found = []
        for buf in sig.buffers:
            dtype = TAGS[self.tag].get(buf.dtype, buf.dtype)
            kind = "out" if buf in sig.outs else "inout" if buf.inplace else "in"
            found.append(Arg(buf.name, kind, C_TYPES[dtype], buffer=buf))
        found += [Arg(dim, "dim", "int32_t", least=int(dim not in sig.optional))
                  for dim in sig.dims]
        found += [Arg(s, "scalar", SCALAR_TYPES[t], scalar=t) for s, t in sig.scalars.items()]
        if self.op.range:
            found += [Arg("begin", "begin", "int32_t"), Arg("end", "end", "int32_t")]
        return tuple(found)

    @property
    def prototype(self) -> str:
        """The C declaration without the semicolon, wrapped to 100 columns."""
        texts = []
        for arg in self.args:
            if arg.buffer:
                const = "const " if arg.kind == "in" else ""
                texts.append(f"{const}{arg.c_type} *{arg.name}")
            else:
                texts.append(f"{arg.c_type} {arg.name}")
        return wrapped(f"void {self.symbol}(", texts, ")")

    @property
    def id(self) -> int:
        """Stable number of the kernel: CRC-32 of its one-line prototype."""
        return zlib.crc32(" ".join(self.prototype.split()).encode())


def wrapped(head: str, texts: Sequence[str], end: str, indent: int | None = None) -> str:
    """`head`, the texts with commas between them, `end`: in lines of up to 98 columns.

    indent: of the lines behind the first; by default, as long as the head.
    """
    lines = [head]
    for i, text in enumerate(texts):
        piece = text + (end if i == len(texts) - 1 else ", ")
        if len(lines[-1]) + len(piece.rstrip()) > 98:
            lines[-1] = lines[-1].rstrip()
            lines.append(" " * (len(head) if indent is None else indent))
        lines[-1] += piece
    return "\n".join(lines)


def all_kernels(isas: tuple[str, ...] | None = None) -> Iterator[Kernel]:
    """Every kernel that the op table lists, in table order."""
    for op in OPS.values():
        for tag, listed in op.kernels.items():
            for isa in listed:
                if isas is None or isa in isas:
                    yield Kernel(op, tag, isa)
