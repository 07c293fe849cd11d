"""Build firmware and host libraries from csrc and firmware, through CMake.

A product is named after a hash of everything it is made from, so it is built once and never stale.
Two processes that want the same one share the work: the first builds, the other waits for it.
"""

from __future__ import annotations

import hashlib
import importlib.util
import logging
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

from . import elf, paths
from .boards import ZIG_OPTIONS, Board
from .errors import EdgetrainError

try:
    import fcntl
except ImportError:                 # no file locks here: two processes may both build, no harm done
    fcntl = None                    # type: ignore[assignment]

log = logging.getLogger(__name__)

Settings = Mapping[str, str | int | tuple[str, ...]]

_FMA_FLAGS = {"avx2", "fma", "f16c"}
_LIBRARIES = {False: "libedgetrain", True: "libedgetrain-fma"}


@dataclass(frozen=True)
class Image:
    """Firmware for a board."""

    board: Board
    elf: Path
    flash_bytes: int                # code, constants and initial values
    static_bytes: int               # .data and .bss in RAM


def firmware(board: Board, program: bytes | None = None, *, strict: bool | None = None) -> Image:
    """The resident firmware of a board, which loads `program`, an .etp blob, when it starts.

    Only kernels may use all that the CPU has: an interrupt handler saves no vector registers.
    """
    if program is not None and len(program) >= board.flash.size_bytes:
        raise EdgetrainError(f"the program has {len(program):,} bytes, the flash of {board.name} "
                             f"only {board.flash.size_bytes:,}",
                             hint="train a smaller model, or choose a board with more flash")
    settings = {
        "CMAKE_SYSTEM_NAME": "Generic",
        "CMAKE_SYSTEM_PROCESSOR": board.isa,
        "ET_OPTIONS": board.options,
        "ET_KERNELS": board.kernels,
        **{f"ET_FLAGS_{folder}": board.kernel_options(folder)
           for folder in board.compiler.flags},
        "ET_START": board.start,
        "ET_UART_DRIVER": board.uart.driver,
        "ET_INTERRUPTS_DRIVER": board.interrupts.driver,
        "ET_EXIT_DRIVER": board.exit.driver,
        **board_facts(board),
    }
    files = {}
    if program is not None:
        settings["ET_EMBEDDED"] = hashlib.sha256(program).hexdigest()
        files["embedded.etp"] = program
    path = _product(f"firmware-{board.name}", "firmware", zig(), settings, strict,
                    files) / "firmware.elf"
    return Image(board, path, *elf.sizes(path))


def host_library(cc: str | None = None, fma: bool | None = None, *,
                 strict: bool | None = None) -> Path:
    """The shared library that runs programs on this machine.

    `cc` is a compiler's name or path, or "zig"; by default $CC, cc, gcc, clang or zig, whichever is
    there, and an installed wheel uses the library that came with it.  `fma` chooses the x86-64
    build; by default what this CPU has.  All of them compute the same bits.
    """
    stem = _LIBRARIES[cpu_has_fma() if fma is None else fma]
    shipped = paths.PACKAGE / "_lib"
    if cc is None and not paths.IN_CHECKOUT and shipped.is_dir():
        return _library_in(shipped, stem)
    return _library_in(_host_product("host", cc, strict), stem)


def replay(target: str | None = None, cc: str | None = None, *, strict: bool | None = None) -> Path:
    """The program et_replay, which runs an .etp file: for this machine, or with zig for a `target`
    such as "aarch64-linux-musl", statically linked for an emulator."""
    if target is None:
        return _host_product("replay", cc, strict) / "et_replay"
    settings = {"ET_OPTIONS": ("-target", target, "-static", *ZIG_OPTIONS)}
    return _product(f"replay-{target}", "replay", zig(), settings, strict) / "et_replay"


def plugins(cc: str | None = None, *, strict: bool | None = None) -> Path:
    """The folder of QEMU plugins beats-<n>.so, for version n of QEMU's interface, which count what
    a simulated board executes."""
    return _host_product("plugin", cc, strict)


def board_facts(board: Board) -> dict[str, str | int]:
    """What firmware knows of its board: macros of et_board.h, and variables of memory.ld.in."""
    return {
        "ET_BOARD_NAME": board.name,
        "ET_BOARD_ISA": board.isa,
        "ET_FLASH_BASE": board.flash.base,
        "ET_FLASH_BYTES": board.flash.size_bytes,
        **({"ET_PROGRAM_BASE": board.program.base, "ET_PROGRAM_BYTES": board.program.size_bytes}
           if board.program else {"ET_PROGRAM_BASE": board.ram.base, "ET_PROGRAM_BYTES": 0}),
        "ET_RAM_BASE": board.ram.base,
        "ET_RAM_BYTES": board.ram.size_bytes,
        "ET_STACK_BYTES": board.stack_bytes,
        "ET_GUARD_BYTES": board.guard_bytes,
        f"ET_GUARD_{board.memory.guard.upper()}": 1,
        "ET_BUFFER_BYTES": board.buffer_bytes,
        "ET_PROGRAM_RAM_BYTES": board.program_ram_bytes,
        "ET_VLEN_MIN_BITS": board.vlen_min_bits,
        "ET_UART_BASE": board.uart.base,
        "ET_UART_IRQ": board.uart.irq,
        "ET_UART_RING_BYTES": board.uart.ring_bytes,
        **({"ET_UART_CLOCK_HZ": board.uart.rate.clock_hz, "ET_UART_BAUD": board.uart.rate.baud}
           if board.uart.rate else {}),
        "ET_INTERRUPTS_BASE": board.interrupts.base,
        "ET_TIMER_BASE": board.timer.base,
        "ET_TIMER_CLOCK_HZ": board.timer.clock_hz,
        **({"ET_EXIT_BASE": board.exit.base} if board.exit.base is not None else {}),
    }


@lru_cache(maxsize=1)
def cpu_has_fma() -> bool:
    """Whether this machine runs the second x86-64 library."""
    if platform.machine() not in ("x86_64", "AMD64"):
        return False
    try:
        if sys.platform == "darwin":
            words = subprocess.run(["sysctl", "-n", "machdep.cpu.features",
                                    "machdep.cpu.leaf7_features"], capture_output=True, text=True,
                                   check=True).stdout
        else:
            cpus = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
            words = re.search(r"^flags\s*:(.*)$", cpus, re.MULTILINE).group(1)
    except (OSError, subprocess.SubprocessError, AttributeError):
        return False
    return _FMA_FLAGS.issubset(words.lower().split())


def _library_in(folder: Path, stem: str) -> Path:
    for suffix in (".so", ".dylib"):
        if (folder / (stem + suffix)).is_file():
            return folder / (stem + suffix)
    raise EdgetrainError(f"there is no {stem} in {folder}",
                         hint="only x86-64 has a build with FMA; else install edgetrain again")


def _host_product(product: str, cc: str | None, strict: bool | None) -> Path:
    """Build for this machine with `cc`, or with the first default compiler that works."""
    if cc is None:
        names = (os.environ.get("CC", ""), "cc", "gcc", "clang")
        cc = next((path for path in map(shutil.which, names) if path and _compiles(path)), "zig")
    if cc == "zig":
        return _product(f"{product}-zig", product, zig(),
                        {"ET_OPTIONS": ("-mcpu=baseline", *ZIG_OPTIONS)}, strict)
    path = shutil.which(cc)
    if path is None:
        raise EdgetrainError(f"the compiler {cc!r} is not installed", hint="use 'cc' or 'zig'")
    usual = shutil.which("cc")
    if usual and os.path.samefile(usual, path):     # one compiler, one product
        path = usual
    return _product(f"{product}-{Path(path).name}", product, (path,), {}, strict)


@lru_cache
def _compiles(cc: str) -> bool:
    """Whether a compiler has its headers and linker; containers often have one without."""
    with tempfile.TemporaryDirectory() as folder:
        command = [cc, "-shared", "-fPIC", "-x", "c", "-", "-lm", "-o", folder + "/out"]
        probe = subprocess.run(command,
                               input="#include <math.h>\n#include <stdint.h>\nint32_t probe;\n",
                               text=True, capture_output=True, check=False)
        return probe.returncode == 0


@lru_cache(maxsize=1)
def zig() -> tuple[str, ...]:
    """Command of the cross compiler.  EdgetrainError if there is none."""
    spec = importlib.util.find_spec("ziglang")
    if spec is not None and spec.origin:
        return (str(Path(spec.origin).parent / ("zig.exe" if os.name == "nt" else "zig")), "cc")
    if path := shutil.which("zig"):
        return (path, "cc")
    raise EdgetrainError("the compiler zig is not installed", hint="pip install ziglang")


def _product(name: str, product: str, compiler: tuple[str, ...], settings: Settings,
             strict: bool | None, files: Mapping[str, bytes] = MappingProxyType({})) -> Path:
    """The folder with what CMake makes of these settings, from the cache if it was made before.

    `files` lie beside the settings; whatever depends on them is named in the settings too.
    """
    strict = bool(os.environ.get("EDGETRAIN_STRICT")) if strict is None else strict
    settings = {"ET_PRODUCT": product, "CMAKE_C_COMPILER": compiler, "ET_STRICT": int(strict),
                **settings}
    root = paths.build_dir()
    folder = root / f"{name}-{_key(product, compiler, settings)}"
    if folder.is_dir():
        log.info("%s is built: %s", name, folder)
        return folder
    log.info("building %s with %s: %s", name, " ".join(compiler), folder)
    try:
        root.mkdir(parents=True, exist_ok=True)
        with _lock(root / f".{folder.name}.lock"):
            if not folder.is_dir():
                _make(name, folder, settings, files)
    except OSError as error:
        raise EdgetrainError(f"cannot build {name} in {root}: {error.strerror}",
                             hint="set XDG_CACHE_HOME to a folder that can be written") from None
    return folder


def _key(product: str, compiler: tuple[str, ...], settings: Settings) -> str:
    """Hash of all that a product depends on: sources, settings, and which compiler it is."""
    digest = hashlib.sha256(repr(sorted(settings.items())).encode())
    binary = Path(compiler[0]).resolve()
    digest.update(f"{binary} {binary.stat().st_size} {binary.stat().st_mtime_ns}".encode())
    folders = ("csrc", "firmware") if product == "firmware" else ("csrc",)
    files = [path for folder in folders for path in (paths.DATA / folder).rglob("*")
             if path.suffix in (".c", ".h", ".S", ".in")]
    for path in (paths.DATA / "CMakeLists.txt", *sorted(files)):
        data = path.read_bytes()
        digest.update(f"{path.relative_to(paths.DATA)} {len(data)}\n".encode() + data)
    return digest.hexdigest()[:16]


def _make(name: str, folder: Path, settings: Settings, files: Mapping[str, bytes]) -> None:
    """Build in a scratch folder, then give the finished product its name in one step."""
    cmake, ninja = tool("cmake"), tool("ninja")
    scratch = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        facts = {key: value for key, value in settings.items() if key.startswith("ET_")}
        (scratch / "et_board.h").write_text(_header(facts), encoding="utf-8")
        for file, data in files.items():
            (scratch / file).write_bytes(data)
        (scratch / "settings.cmake").write_text(_cache(
            {**settings, "CMAKE_MAKE_PROGRAM": ninja, "ET_BOARD_DIR": str(scratch)}),
            encoding="utf-8")
        _call(name, folder, [cmake, "-G", "Ninja", "-S", str(paths.DATA), "-B", str(scratch),
                             "-C", str(scratch / "settings.cmake")])
        _call(name, folder, [cmake, "--build", str(scratch)])
        (scratch / "out").rename(folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _call(name: str, folder: Path, command: list[str]) -> None:
    zig_cache = str(folder.parent / "zig-cache")
    log.info("%s", shlex.join(command))
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          stdin=subprocess.DEVNULL, encoding="utf-8", errors="replace", check=False,
                          env={"ZIG_GLOBAL_CACHE_DIR": zig_cache, "ZIG_LOCAL_CACHE_DIR": zig_cache,
                               **os.environ})
    if done.returncode:
        output = folder.with_suffix(".log")
        output.write_text(done.stdout, encoding="utf-8")
        raise EdgetrainError(f"{name} does not build", hint="\n".join(
            [*_first_errors(done.stdout), f"the whole output is in {output}"]))


def _first_errors(log: str) -> list[str]:
    """The lines of a build log that say what is wrong; CMake says it below its headline."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    picked = [f"{line} {following}" if line.startswith("CMake Error") else line
              for line, following in pairwise([*lines, ""])
              if re.search(r"\berror\b", line, re.IGNORECASE)]
    return picked[:3] or lines[-3:]


def tool(name: str) -> str:
    """Path of cmake or ninja: the one that pip installed with us, or the system's.  EdgetrainError
    if there is none."""
    path = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
    if path is None:
        raise EdgetrainError(f"{name} is not installed", hint=f"pip install {name}")
    return path


def _header(facts: Settings) -> str:
    """et_board.h."""
    lines = [f'#define {key} "{value}"' if isinstance(value, str) else
             f"#define {key} {value:#x}u" for key, value in facts.items()
             if not isinstance(value, tuple)]
    return "/* Made by edgetrain.build from the board's TOML file. */\n" + "\n".join(lines) + "\n"


def _cache(settings: Settings) -> str:
    """A CMake script that sets each variable, unless CMake would read something else into it."""
    def spelled(value: str | int | tuple[str, ...]) -> str:
        listed = ";".join(value) if isinstance(value, tuple) else str(value)
        return "[==[" + listed + "]==]"
    return "".join(f'set({key} {spelled(value)} CACHE STRING "")\n'
                   for key, value in settings.items())


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Hold a lock that the system releases should this process die."""
    with path.open("w") as file:
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
