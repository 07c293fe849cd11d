"""Vector registers that a compiler puts aside: whole-register loads and stores in RISC-V machine
code, found without a disassembler."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

FUNCTION, SYMBOLS, HIDDEN = 2, 2, 0xFF00
LOAD_FP, STORE_FP = 0x07, 0x27
WIDTHS = (0, 5, 6, 7)       # of elements: 8, 16, 32 and 64 bits; others are of scalar registers
WHOLE = 0x08                # lumop and sumop


class Function(NamedTuple):
    name: str
    address: int
    code: bytes


class Found(NamedTuple):
    function: str
    address: int
    bits: int


@dataclass(frozen=True)
class _Section:
    kind: int
    address: int
    offset: int
    size: int
    link: int


def functions(path: Path) -> list[Function]:
    """All functions of a little-endian ELF file, by address."""
    data = path.read_bytes()
    wide = data[4] == 2
    (table,) = struct.unpack_from("<Q" if wide else "<I", data, 40 if wide else 32)
    entry, count = struct.unpack_from("<2H", data, 58 if wide else 46)
    sections = []
    for at in range(table, table + entry * count, entry):
        _, kind, _, *rest = struct.unpack_from("<2I4QI" if wide else "<7I", data, at)
        sections.append(_Section(kind, *rest))
    found = []
    for symbols in (section for section in sections if section.kind == SYMBOLS):
        names = sections[symbols.link].offset
        step = 24 if wide else 16
        for at in range(symbols.offset, symbols.offset + symbols.size, step):
            if wide:
                name, info, _, index, value, size = struct.unpack_from("<I2BH2Q", data, at)
            else:
                name, value, size, info, _, index = struct.unpack_from("<3I2BH", data, at)
            if info & 15 != FUNCTION or not 0 < index < HIDDEN:
                continue
            text = data[names + name:data.index(b"\0", names + name)].decode()
            begin = sections[index].offset + value - sections[index].address
            found.append(Function(text, value, data[begin:begin + size]))
    return sorted(found, key=lambda function: function.address)


def of_kernels(path: Path, isa: str) -> list[Function]:
    """The kernels of one folder and what helps them, which a firmware has side by side."""
    every = functions(path)
    own = [i for i, function in enumerate(every) if function.name.endswith(f"__{isa}")]
    return every[own[0]: own[-1] + 1] if own else []


def spills(every: list[Function]) -> Iterator[Found]:
    for function in every:
        at = 0
        while at < len(function.code):
            first = function.code[at] & 3
            if first == 3:
                (bits,) = struct.unpack_from("<I", function.code, at)
                if is_whole(bits):
                    yield Found(function.name, function.address + at, bits)
            at += 4 if first == 3 else 2


def is_whole(bits: int) -> bool:
    """Whether it is vl<n>re<width>.v or vs<n>r.v."""
    return bits & 0x7F in (LOAD_FP, STORE_FP) and bits >> 12 & 7 in WIDTHS and \
        bits >> 26 & 3 == 0 and bits >> 20 & 0x1F == WHOLE
