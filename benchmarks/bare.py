"""Link C code for a simulated RISC-V board without any firmware, and run it.

What `edgetrain export` wrote is measured and tested this way; the start-up code is in bare/.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from edgetrain import boards, paths
from edgetrain.boards import Board

HERE = Path(__file__).resolve().parent / "bare"
BASE = 0x8000_0000                  # where QEMU's RISC-V machine starts
NAMES = tuple(name for name in boards.names() if boards.load(name).isa.startswith("rv32")
              and boards.load(name).memory.flash.base == BASE)
WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Wmissing-prototypes", "-Werror")


def zig(*arguments: object) -> None:
    """Run the cross compiler; raises with its words where it fails."""
    cache = str(paths.build_dir() / "zig-cache")
    done = subprocess.run([sys.executable, "-m", "ziglang", "cc", *map(str, arguments)], text=True,
                          capture_output=True, check=False, stdin=subprocess.DEVNULL,
                          env={"ZIG_GLOBAL_CACHE_DIR": cache, "ZIG_LOCAL_CACHE_DIR": cache,
                               **os.environ})
    if done.returncode:
        raise RuntimeError(done.stderr)


def compile_for(board: Board, source: Path, target: Path, *flags: object,
                kernels: bool = True) -> Path:
    """One object file, strictly.  `kernels`: with what kernels may use of the CPU."""
    more = board.kernel_options("ref") if kernels else ()
    zig("-c", *board.options, "-ffreestanding", *more, "-std=c99", "-ffp-contract=off",
        "-fno-math-errno", "-fno-trapping-math", "-ffunction-sections", "-fdata-sections",
        *WARNINGS, *flags, source, "-o", target)
    return target


def link(board: Board, objects: Sequence[Path], elf: Path) -> Path:
    zig(*board.options, "-ffreestanding", "-O2", "-Wl,--gc-sections",
        "-T", HERE / "memory.ld", HERE / "start.S", *objects, "-o", elf)
    return elf


def run(board: Board, elf: Path, *options: str, count: bool = False) -> dict[str, str]:
    """What it printed: the first word of each line -> the rest.  `options`: more of the simulator's
    own."""
    command = board.run.argv(elf, count=count)
    done = subprocess.run([*command, "-semihosting", "-serial", "none", "-monitor", "none",
                           *options],
                          text=True, capture_output=True, check=False, timeout=120,
                          stdin=subprocess.DEVNULL)
    if done.returncode:
        raise RuntimeError(f"{elf} ended with status {done.returncode}: {done.stderr[-500:]}")
    return dict(line.split(" ", 1) for line in done.stderr.splitlines() if " " in line)
