"""Sizes of a firmware image, read from its little-endian ELF file."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

from .errors import EdgetrainError

_NOBITS, _ALLOC = 8, 2
_STATIC = (".data", ".sdata", ".bss", ".sbss")
# By class, 1: 32 bits, 2: 64 bits: where the header keeps the section table's place and its counts,
# the word of the former, and a row of the table.
_LAYOUTS = {1: (32, 46, "<I", "<10I"), 2: (40, 58, "<Q", "<2I4Q2I2Q")}


class Sizes(NamedTuple):
    flash_bytes: int        # everything that is stored
    static_bytes: int       # variables in RAM: .data and .bss, without stack or program memory


def sizes(path: Path) -> Sizes:
    data = path.read_bytes()
    if data[:4] != b"\x7fELF" or data[4] not in _LAYOUTS or data[5] != 1:
        raise EdgetrainError("is not a little-endian ELF file", where=str(path))
    table_at, counts_at, word, row = _LAYOUTS[data[4]]
    (table,) = struct.unpack_from(word, data, table_at)
    entry_bytes, count, names_index = struct.unpack_from("<3H", data, counts_at)
    rows = [struct.unpack_from(row, data, table + i * entry_bytes) for i in range(count)]
    names_at = rows[names_index][4]
    flash = static = 0
    for name_at, kind, flags, _, _, size_bytes, *_ in rows:
        start = names_at + name_at
        name = data[start:data.index(b"\0", start)].decode()
        if not flags & _ALLOC:
            continue
        if kind != _NOBITS:
            flash += size_bytes
        if name.startswith(_STATIC):
            static += size_bytes
    return Sizes(flash, static)
