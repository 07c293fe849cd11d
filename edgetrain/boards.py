"""Boards: facts from boards/<name>.toml, checked once and frozen.

Every file has every key; a key that is misspelt, missing or out of range is an error that names the
file, the line and the key.  Nothing here depends on any other part of edgetrain.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

from . import paths, toml_schema
from .errors import EdgetrainError
from .toml_schema import Table, integer, one_of, optional, pattern, size, text, texts


@dataclass(frozen=True)
class Region:
    """A piece of the address space."""

    base: int
    size_bytes: int

    @property
    def end(self) -> int:
        return self.base + self.size_bytes


@dataclass(frozen=True)
class Memory:
    flash: Region               # code and constants of the firmware
    program: Region | None      # the uploaded program; None: it shares `ram` with its state
    ram: Region                 # everything that changes
    stack_bytes: int
    guard: str                  # what stops a stack that overflows
    buffer_bytes: int           # largest SMP message, header included


@dataclass(frozen=True)
class Rate:
    clock_hz: int               # of the baud rate generator
    baud: int


@dataclass(frozen=True)
class Uart:
    driver: str                 # a file in firmware/uart
    base: int
    irq: int
    ring_bytes: int             # received and not yet looked at
    rate: Rate | None           # None: bytes go as fast as the other end takes them


@dataclass(frozen=True)
class Peripheral:
    driver: str
    base: int


@dataclass(frozen=True)
class Exit:
    """How firmware ends the simulator with a status, and restarts."""

    driver: str                 # a file in firmware/exit
    base: int | None            # None: semihosting, which has no registers


@dataclass(frozen=True)
class Timer:
    driver: str
    base: int
    clock_hz: int


@dataclass(frozen=True)
class Compiler:
    target: str                              # zig's -target
    mcpu: str                                # zig's -mcpu for the kernels
    mcpu_link: str                           # the same for all else, and to link
    options: tuple[str, ...]                 # of every file
    flags: Mapping[str, tuple[str, ...]] = field(hash=False)    # kernel folder -> its own flags


@dataclass(frozen=True)
class Run:
    """How to start the firmware in a simulator."""

    command: str
    args: tuple[str, ...]
    count_args: tuple[str, ...]              # make the instruction counter exact
    firmware: str                            # the option that takes the ELF file
    cpu: Mapping[int, str] = field(hash=False)      # lowest major version -> -cpu text

    def argv(self, elf: Path, *, vlen_bits: int = 128, count: bool = False) -> list[str]:
        """The whole command but for the serial line, for the simulator that is installed."""
        program = shutil.which(self.command)
        if program is None:
            raise EdgetrainError(f"the simulator {self.command} is not installed",
                                 hint=self.how_to_install())
        cpu = self.cpu_for(_major_version(program)).format(vlen=vlen_bits)
        counted = self.count_args if count else ()
        return [program, *self.args, *counted, "-cpu", cpu, self.firmware, str(elf)]

    def how_to_install(self) -> str:
        """The packages that have the simulator."""
        debian, fedora = PACKAGES.get(self.command, ("qemu-system", "qemu"))
        return (f"Debian, Ubuntu: apt install {debian}; Fedora: dnf install {fedora}; "
                "macOS: brew install qemu")

    def cpu_for(self, major: int) -> str:
        """The -cpu text of the newest listed version that is not newer than `major`."""
        usable = [version for version in self.cpu if version <= major]
        if not usable:
            raise EdgetrainError(f"{self.command} is version {major}, which is too old",
                                 hint=f"install QEMU {min(self.cpu)} or newer")
        return self.cpu[max(usable)]


@dataclass(frozen=True)
class Board:
    name: str
    title: str
    tier: str                   # "tested": runs in CI; "built": only links in CI
    isa: str
    abi: str
    start: str                  # the core's start-up code, in firmware/start
    vlen_min_bits: int          # 0: no vectors
    kernels: tuple[str, ...]    # preference order, "ref" last
    compiler: Compiler
    memory: Memory
    uart: Uart
    interrupts: Peripheral
    timer: Timer
    exit: Exit
    run: Run | None             # None: real hardware

    @property
    def flash(self) -> Region:
        return self.memory.flash

    @property
    def program(self) -> Region | None:
        return self.memory.program

    @property
    def ram(self) -> Region:
        return self.memory.ram

    @property
    def stack_bytes(self) -> int:
        return self.memory.stack_bytes

    @property
    def buffer_bytes(self) -> int:
        return self.memory.buffer_bytes

    @property
    def guard_bytes(self) -> int:
        """What the guard takes of the stack."""
        return GUARDS[self.memory.guard]

    @property
    def options(self) -> tuple[str, ...]:
        """Options of `zig cc` for all code, and to link; kernels have more."""
        abi = (f"-mabi={self.abi}",) if self.isa.startswith("rv") else ()     # Arm's target says it
        return ("-target", self.compiler.target, *abi, f"-mcpu={self.compiler.mcpu_link}",
                *self.compiler.options, *ZIG_OPTIONS)

    def kernel_options(self, folder: str) -> tuple[str, ...]:
        """More of them, for the kernels of a folder: they may use all that the CPU has."""
        return (f"-mcpu={self.compiler.mcpu}", *self.compiler.flags[folder])

    @property
    def program_ram_bytes(self) -> int:
        """RAM for a program's state and arena, at the least: what the firmware itself may take is
        bounded here, and its link fails if it takes more."""
        own = 2 * self.buffer_bytes + self.uart.ring_bytes + FIRMWARE_BYTES
        return (self.ram.size_bytes - self.stack_bytes - own) // 8 * 8


def names() -> tuple[str, ...]:
    """Every board there is a file for."""
    return tuple(sorted(path.stem for path in (paths.DATA / "boards").glob("*.toml")))


def load(name: str) -> Board:
    """The board of that name, or of that file: the text users give as --board."""
    if name.endswith(".toml"):
        return read(Path(name))
    if name not in names():
        near = toml_schema.nearest(name, names())
        raise EdgetrainError(f"there is no board {name!r}{near}",
                             hint=f"boards: {', '.join(names())}, or your own BOARD.toml")
    return read(paths.DATA / "boards" / f"{name}.toml")


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


def _major_version(program: str) -> int:
    """Major version of an installed QEMU."""
    try:
        said = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=20,
                              stdin=subprocess.DEVNULL, check=True).stdout
    except (OSError, subprocess.SubprocessError) as error:
        raise EdgetrainError(f"'{program} --version' does not work: {error}",
                             hint="install it again") from None
    found = re.search(r"version (\d+)\.", said)
    if found is None:
        raise EdgetrainError(f"'{program} --version' names no version: {said[:60]!r}",
                             hint="is it QEMU?")
    return int(found.group(1))


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


ZIG_OPTIONS = ("-fno-sanitize=all", "-fomit-frame-pointer")     # zig's defaults differ
PACKAGES = {                   # simulator -> package of Debian, of Fedora
    "qemu-system-arm": ("qemu-system-arm", "qemu-system-arm"),
    "qemu-system-riscv32": ("qemu-system-misc", "qemu-system-riscv"),
    "qemu-system-riscv64": ("qemu-system-misc", "qemu-system-riscv"),
}
GUARDS = {                      # what stops an overflowing stack -> bytes that it takes of it
    "pmp": 2048,                # a locked RISC-V PMP entry below the stack
    "limit": 0,                 # the core compares its stack pointer: Armv8-M's MSPLIM
    "edge": 0,                  # nothing is below RAM: the bus answers with an error
}
MIN_RING = 64
FIRMWARE_BYTES = 1024           # bound of the firmware's data but its buffers; the link checks it

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
