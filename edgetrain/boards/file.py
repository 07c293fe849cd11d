"""A board's TOML file: what may stand in it, and what must be so."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

from .. import paths, toml_schema
from ..toml_schema import Table, integer, one_of, optional, pattern, size, text, texts
from .facts import (
    GUARDS,
    Board,
    Compiler,
    Exit,
    Memory,
    Peripheral,
    Rate,
    Region,
    Run,
    Timer,
    Uart,
)

MIN_RING = 64


def read(path: Path) -> Board:
    """Load and check one board file."""
    doc = toml_schema.Document(path)
    board = doc.read(_BOARD)
    for check in (_check_name, _check_kernels, _check_drivers, _check_regions, _check_ram,
                  _check_ring, _check_exit, _check_run):
        check(doc, board)
    return board


def _check_name(doc: toml_schema.Document, board: Board) -> None:
    if board.name != doc.path.stem:
        doc.fail(("name",), f"the file is {doc.path.name}, so the name must be {doc.path.stem!r}")


def _check_kernels(doc: toml_schema.Document, board: Board) -> None:
    if len(set(board.kernels)) != len(board.kernels) or board.kernels[-1:] != ("ref",):
        doc.fail(("kernels",), "list each kernel folder once, with 'ref', which has every op, last")
    extra = sorted(set(board.compiler.flags) ^ set(board.kernels))
    if extra:
        doc.fail(("compiler", "flags"), f"'flags' and 'kernels' must name the same folders, and "
                                        f"{extra[0]!r} is in only one of them")


def _check_drivers(doc: toml_schema.Document, board: Board) -> None:
    named = {("start",): board.start, ("uart", "driver"): board.uart.driver,
             ("interrupts", "driver"): board.interrupts.driver,
             ("exit", "driver"): board.exit.driver}
    for key, driver in named.items():
        folder = paths.DATA / "firmware" / key[0]
        known = sorted(path.stem for path in folder.glob("*.c") if path.stem != "trap")
        if driver not in known:
            doc.fail(key, f"{'.'.join(key)!r} is {driver!r}, but there is no firmware/{key[0]}/"
                          f"{driver}.c{toml_schema.nearest(driver, known)}")


def _check_regions(doc: toml_schema.Document, board: Board) -> None:
    regions = {name: region for name in ("flash", "program", "ram")
               if (region := getattr(board.memory, name)) is not None}
    for name, region in regions.items():
        if region.base % 16 or region.size_bytes % 16:
            doc.fail(("memory", name), f"base and size of {name!r} must be multiples of 16 bytes")
        if region.end > 1 << 32:
            doc.fail(("memory", name), f"{name!r} ends at 0x{region.end:x}, beyond 32 bits")
    ordered = sorted(regions.items(), key=lambda item: item[1].base)
    for (low_name, low), (name, region) in pairwise(ordered):
        if low.end > region.base:
            doc.fail(("memory", name), f"{name!r} starts at 0x{region.base:x}, inside "
                                       f"{low_name!r}, which ends at 0x{low.end:x}")


def _check_ram(doc: toml_schema.Document, board: Board) -> None:
    memory = board.memory
    if memory.stack_bytes % 16:
        doc.fail(("memory", "stack"), "the stack must be a multiple of 16 bytes")
    if memory.buffer_bytes % 8:
        doc.fail(("memory", "buffer"), "the buffer must be a multiple of 8 bytes")
    if memory.ram.base % max(board.guard_bytes, 1):
        doc.fail(("memory", "ram"), f"the stack's guard needs 'ram' to start at a multiple of "
                                    f"{board.guard_bytes} bytes")
    if board.program_ram_bytes <= 0:
        taken = memory.ram.size_bytes - board.program_ram_bytes
        doc.fail(("memory", "stack"), f"stack, buffers and the firmware's own data take {taken} "
                                      f"bytes, but 'ram' has only {memory.ram.size_bytes}")


def _check_ring(doc: toml_schema.Document, board: Board) -> None:
    if board.uart.ring_bytes & (board.uart.ring_bytes - 1) or board.uart.ring_bytes < MIN_RING:
        doc.fail(("uart", "ring"), f"the ring must be a power of two of at least {MIN_RING} bytes")


def _check_exit(doc: toml_schema.Document, board: Board) -> None:
    if (board.exit.base is None) != (board.exit.driver == "semihosting"):
        doc.fail(("exit",), "'base' is needed in [exit], but for the driver 'semihosting', which "
                            "has none")


def _check_run(doc: toml_schema.Document, board: Board) -> None:
    if board.tier == "tested" and board.run is None:
        doc.fail(("tier",), "a board of tier 'tested' needs a [run] table that says how CI runs it")


def _cpu_table(value: object) -> Mapping[int, str]:
    if not isinstance(value, dict) or not value:
        raise ValueError("needs at least one line 'VERSION = \"text for -cpu\"'")
    if not all(key.isdigit() and isinstance(cpu, str) for key, cpu in value.items()):
        raise ValueError("must map QEMU's major versions, like 7, to text in quotes")
    return MappingProxyType({int(key): cpu for key, cpu in value.items()})


def _flags_table(value: object) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise ValueError("must be a table: kernel folder = [\"-flag\", ...]")
    return MappingProxyType({key: texts(flags) for key, flags in value.items()})


_WORD = pattern(r"[a-z][a-z0-9_]*", "a lower-case word")
_ADDRESS = integer(0, (1 << 32) - 1)
_HZ = integer(1, 10**10)
_REGION = Table(Region, base=_ADDRESS, size_bytes=("size", size))

_BOARD = Table(
    Board,
    name=pattern(r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by '-'"),
    title=text,
    tier=one_of("tested", "built"),
    isa=pattern(r"[a-z0-9]+([_.+-][a-z0-9]+)*",
                "an ISA string like rv32imafc_zfh or armv8.1-m.main+fp"),
    abi=one_of("ilp32", "ilp32f", "ilp32d", "lp64", "lp64f", "lp64d", "eabi", "eabihf"),
    start=_WORD,
    vlen_min_bits=one_of(0, 32, 64, 128, 256, 512, 1024),
    kernels=texts,
    compiler=Table(Compiler, target=text, mcpu=text, mcpu_link=text, options=texts,
                   flags=_flags_table),
    memory=Table(Memory, flash=_REGION, program=optional(_REGION), ram=_REGION,
                 stack_bytes=("stack", size), guard=one_of(*GUARDS),
                 buffer_bytes=("buffer", size)),
    uart=Table(Uart, driver=_WORD, base=_ADDRESS, irq=integer(0, 1023), ring_bytes=("ring", size),
               rate=optional(Table(Rate, clock_hz=_HZ, baud=_HZ))),
    interrupts=Table(Peripheral, driver=_WORD, base=_ADDRESS),
    timer=Table(Timer, driver=_WORD, base=_ADDRESS, clock_hz=_HZ),
    exit=Table(Exit, driver=_WORD, base=optional(_ADDRESS)),
    run=optional(Table(Run, command=text, args=texts, count_args=texts, firmware=text,
                       cpu=_cpu_table)),
)
