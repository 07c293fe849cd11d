"""What is known of a board, and what follows from it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import EdgetrainError

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
FIRMWARE_BYTES = 1024           # bound of the firmware's data but its buffers; the link checks it


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


def _major_version(program: str) -> int:
    """Major version of an installed QEMU."""
    try:
        said = subprocess.run([program, "--version"], capture_output=True, encoding="utf-8",
                              errors="replace", timeout=20, stdin=subprocess.DEVNULL,
                              check=True).stdout
    except (OSError, subprocess.SubprocessError) as error:
        raise EdgetrainError(f"'{program} --version' does not work: {error}",
                             hint="install it again") from None
    found = re.search(r"version (\d+)\.", said)
    if found is None:
        raise EdgetrainError(f"'{program} --version' names no version: {said[:60]!r}",
                             hint="is it QEMU?")
    return int(found.group(1))
