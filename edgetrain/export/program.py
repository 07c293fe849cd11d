"""The program blob (.etp): a call list, constants, initial state and what a user needs to run it.

Layout as in csrc/runtime/format.h: little-endian, sections aligned to 8 bytes, read in place.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from types import MappingProxyType

import numpy as np

from ..errors import CompilerBug, EdgetrainError
from ..ir import DTYPES

MAGIC = 0x31505445
VERSION = 1
HEADER = struct.Struct("<IHHIIIIIIIIIIIIIIIIIIII")
LIST = struct.Struct("<16sIIII")
TENSOR = struct.Struct("<IIBBBBIIIII")
CRC_START = 16
CLASS_SHIFT = 30
DTYPE_CODES = {"f32": 0, "f16": 1, "i32": 2, "u8": 3, "i8": 4}
MAX_KERNELS = 96


class Role(IntEnum):
    """What a tensor is for; ET_ROLE_ in C."""

    WEIGHT, INPUT, TARGET, OUTPUT, LOSS, STEP, COUNTERS, HYPER, OPTIMIZER, SEED, KEPT = range(11)


@dataclass(frozen=True)
class TensorEntry:
    """One tensor that the host may read or write by number."""

    name: str
    dtype: str
    role: Role
    shape: tuple[int, ...]
    memory: int           # class: 0 constants, 1 state, 2 arena
    offset: int           # bytes

    @property
    def bytes(self) -> int:
        return int(np.prod(self.shape, dtype=np.int64)) * DTYPES[self.dtype].itemsize

    @property
    def writable(self) -> bool:
        return self.memory != 0

    @property
    def trained(self) -> bool:
        """Whether it is a weight that updates change; frozen ones are constants."""
        return self.role == Role.WEIGHT and self.writable


@dataclass(frozen=True)
class Call:
    """One kernel call: the kernel's id and a 32-bit word per argument."""

    kernel_id: int
    words: tuple[int, ...]


@dataclass(frozen=True)
class Program:
    """A program and its tables.  `blob` is what devices get; the rest is what it says."""

    blob: bytes
    tensors: tuple[TensorEntry, ...]
    lists: Mapping[str, tuple[Call, ...]]
    const_bytes: int
    state_bytes: int
    arena_bytes: int
    meta: Mapping = field(default_factory=dict)
    passes: Mapping[str, int] = field(default_factory=dict)     # how often a list is run through

    @property
    def const(self) -> bytes:
        """The constants, memory class 0."""
        return self._section(0)

    @property
    def stored_bytes(self) -> int:
        """Constants and first values: what a program without its tables takes of the flash."""
        return len(self.const) + len(self.init)

    @property
    def on_device(self) -> bytes:
        """The blob behind its header, without the description in JSON, which only hosts read: what
        an application that embeds the program must store."""
        end, _ = HEADER.unpack_from(self.blob)[-2:]
        return self.blob[HEADER.size: end]

    @property
    def flash_bytes(self) -> int:
        """The program on a device: constants, first values, calls and tables."""
        return HEADER.size + len(self.on_device)

    @property
    def init(self) -> bytes:
        """First values of the state; what lies behind them is zero."""
        return self._section(2)

    def _section(self, field_number: int) -> bytes:
        at, size = HEADER.unpack_from(self.blob)[5 + field_number:][:2]
        return self.blob[at: at + size]

    @property
    def id(self) -> int:
        """CRC-32 of the blob behind its first 16 bytes; devices report it in `hello`."""
        return struct.unpack_from("<I", self.blob, 12)[0]

    @property
    def ram_bytes(self) -> int:
        """State and arena: what a device must set aside."""
        return self.state_bytes + self.arena_bytes

    @property
    def learns(self) -> str:
        """How it learns, in a few words."""
        m = self.meta
        how = "one pass, no loss" if m["gathers"] \
            else f"{m['optimizer']}, batch {m['batch']}, {m['loss']}"
        return f"{m['precision']}, {m['rule']}, {how}, seed {m['seed']}"

    def numbers(self, role: Role) -> list[int]:
        """The tensors of a role."""
        return [i for i, t in enumerate(self.tensors) if t.role == role]

    def number(self, role: Role) -> int | None:
        """The only tensor of a role, None without one."""
        return next(iter(self.numbers(role)), None)

    def save(self, path: str | Path) -> None:
        """Write the .etp file.  Raises EdgetrainError where that is not possible."""
        try:
            Path(path).write_bytes(self.blob)
        except OSError as err:
            raise EdgetrainError(f"cannot write the program: {err.strerror}",
                                 where=str(path)) from None

    @staticmethod
    def load(path: str | Path) -> Program:
        """Read a .etp file.  Raises EdgetrainError if it is damaged or from another version."""
        try:
            blob = Path(path).read_bytes()
        except OSError as err:
            raise EdgetrainError(f"cannot read the program: {err.strerror}",
                                 where=str(path)) from None
        return parse(blob, where=str(path))


def build(*, lists: Mapping[str, Sequence[Call]], tensors: Sequence[TensorEntry], const: bytes,
          init: bytes, state_bytes: int, arena_bytes: int, meta: Mapping,
          passes: Mapping[str, int] = MappingProxyType({})) -> Program:
    """Put the sections of a program together; passes: lists that are run through repeatedly."""
    kernels = sorted({c.kernel_id for calls in lists.values() for c in calls})
    if len(kernels) > MAX_KERNELS:
        raise CompilerBug(f"{len(kernels)} different kernels; a program may call {MAX_KERNELS}")
    index = {k: i for i, k in enumerate(kernels)}
    code: list[int] = []
    entries = []
    for name, calls in lists.items():
        first = len(code)
        for call in calls:
            code += [index[call.kernel_id] | len(call.words) << 16, *call.words]
        entries.append(LIST.pack(name.encode(), first, len(calls), passes.get(name, 1),
                                 len(code) - first))
    names, rows = _tensor_table(tensors)
    sections = [const, init, np.asarray(kernels, "<u4").tobytes(), b"".join(entries), rows, names,
                np.asarray(code, "<u4").tobytes(),
                json.dumps(meta, ensure_ascii=False, separators=(",", ":")).encode()]
    offsets, body = [], bytearray()
    for section in sections:
        offsets.append(HEADER.size + len(body))
        body += section
        body += b"\0" * (-len(body) % 8)
    fields = [offsets[0], len(const), offsets[1], len(init), state_bytes, arena_bytes,
              offsets[2], len(kernels), offsets[3], len(entries), offsets[4], len(tensors),
              offsets[5], len(names), offsets[6], len(code), offsets[7], len(sections[7])]
    total = HEADER.size + len(body)
    head = HEADER.pack(MAGIC, VERSION, HEADER.size, total, 0, *fields)
    crc = zlib.crc32(head[CRC_START:] + body)
    blob = HEADER.pack(MAGIC, VERSION, HEADER.size, total, crc, *fields) + bytes(body)
    return parse(blob)


def _tensor_table(tensors: Sequence[TensorEntry]) -> tuple[bytes, bytes]:
    names, rows = bytearray(), bytearray()
    for t in tensors:
        shape = (*t.shape, 1, 1, 1, 1)[:4]
        rows += TENSOR.pack(len(names), t.memory << CLASS_SHIFT | t.offset, DTYPE_CODES[t.dtype],
                            t.role, len(t.shape), 0, *shape, 0)
        names += t.name.encode() + b"\0"
    return bytes(names), bytes(rows)


def parse(blob: bytes, where: str = "program") -> Program:
    """Read the tables of a blob.  Raises EdgetrainError unless it is whole."""
    if len(blob) < HEADER.size:
        raise EdgetrainError(f"not a program: {len(blob)} bytes are too few", where=where,
                             hint="make one with 'edgetrain compile'")
    magic, version, header_bytes, total, crc, *f = HEADER.unpack_from(blob)
    if magic != MAGIC:
        raise EdgetrainError("not a program: it does not start with ETP1", where=where,
                             hint="make one with 'edgetrain compile'")
    if version != VERSION or header_bytes != HEADER.size:
        raise EdgetrainError(f"the program has format version {version}, this edgetrain reads "
                             f"{VERSION}", where=where, hint="compile the model again")
    if total != len(blob):
        kind = "truncated" if len(blob) < total else "too long"
        raise EdgetrainError(f"the program is {kind}: {len(blob)} bytes instead of {total}",
                             where=where, hint="copy or compile it again")
    if zlib.crc32(blob[CRC_START:]) != crc:
        raise EdgetrainError("the program is damaged: its CRC does not match", where=where,
                             hint="copy or compile it again")
    try:
        return _parse_sections(blob, f)
    except (struct.error, ValueError, IndexError, KeyError, RecursionError) as err:
        raise EdgetrainError(f"the program's tables are damaged: {err}", where=where,
                             hint="compile the model again") from None


def _parse_sections(blob: bytes, f: Sequence[int]) -> Program:
    (_, const_bytes, _, _, state_bytes, arena_bytes, kernel_at, kernel_count, list_at, list_count,
     tensor_at, tensor_count, name_at, name_bytes, code_at, code_words, meta_at, meta_bytes) = f
    kernels = np.frombuffer(blob, "<u4", kernel_count, kernel_at)
    code = np.frombuffer(blob, "<u4", code_words, code_at)
    names = blob[name_at: name_at + name_bytes]
    dtypes = {code_: name for name, code_ in DTYPE_CODES.items()}
    tensors = []
    for i in range(tensor_count):
        name, address, dtype, role, rank, _, *rest = TENSOR.unpack_from(
            blob, tensor_at + i * TENSOR.size)
        text = names[name: names.index(b"\0", name)].decode()
        tensors.append(TensorEntry(text, dtypes[dtype], Role(role), tuple(rest[:rank]),
                                   address >> CLASS_SHIFT, address & ((1 << CLASS_SHIFT) - 1)))
    lists, passes = {}, {}
    for i in range(list_count):
        raw, at, calls, times, _ = LIST.unpack_from(blob, list_at + i * LIST.size)
        found = []
        for _ in range(calls):
            head, count = int(code[at]), int(code[at]) >> 16
            found.append(Call(int(kernels[head & 0xFFFF]),
                              tuple(int(w) for w in code[at + 1: at + 1 + count])))
            at += 1 + count
        name = raw.rstrip(b"\0").decode()
        lists[name], passes[name] = tuple(found), times
    meta = json.loads(blob[meta_at: meta_at + meta_bytes] or b"{}")
    if not isinstance(meta, dict):
        raise ValueError("its description is not a table")
    return Program(blob, tuple(tensors), lists, const_bytes, state_bytes, arena_bytes, meta, passes)
