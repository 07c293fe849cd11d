"""Sizes of a firmware image, read from its 32-bit little-endian ELF file."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

from .errors import EdgetrainError

_NOBITS, _ALLOC = 8, 2
_STATIC = (".data", ".sdata", ".bss", ".sbss")


class Sizes(NamedTuple):
    flash_bytes: int        # everything that is stored
    static_bytes: int       # variables in RAM: .data and .bss, without stack or program memory


def sizes(path: Path) -> Sizes:
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x01\x01":
        raise EdgetrainError("is not a 32-bit little-endian ELF file", where=str(path))
    (table,) = struct.unpack_from("<I", data, 32)
    entry_bytes, count, names_index = struct.unpack_from("<3H", data, 46)
    rows = [struct.unpack_from("<10I", data, table + i * entry_bytes) for i in range(count)]
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
