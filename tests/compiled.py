"""What compilers make for the tests, made once: by content, in the build folder.

Tests, processes and later runs that want the same share the work: the first compiles, the others
wait for it.  A changed source, header, option or compiler makes another file.
"""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from edgetrain import build, paths

CSRC = paths.DATA / "csrc"
FIRMWARE = paths.DATA / "firmware"
TESTS = Path(__file__).parent
KERNELS = (CSRC / "kernels" / "table_ref.c", *sorted(CSRC.glob("kernels/ref/*.c")))
RUNTIME = tuple(sorted(CSRC.glob("runtime/*.c")))
FLAGS = ("-std=gnu99", "-g1", "-w", "-ffp-contract=off", "-fno-math-errno", "-DET_DEBUG",
         "-DET_KERNELS_REF=1", f"-I{CSRC / 'include'}", f"-I{CSRC / 'runtime'}", f"-I{FIRMWARE}")
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")


@functools.cache
def sanitizing() -> tuple[tuple[str, ...], bool]:
    """A compiler with its options, and whether it has sanitizers that work on this machine; clang's
    find more than gcc's."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("clang-19", "clang", "gcc", "cc"):
            command = (name, *SANITIZE)
            if shutil.which(name) and subprocess.run(
                    [*command, "-x", "c", "-", "-o", f"{folder}/probe"], capture_output=True,
                    input="int main(void) { return 0; }\n", text=True, check=False
            ).returncode == 0 and subprocess.run([f"{folder}/probe"], check=False).returncode == 0:
                return command, True
    return (*build.zig(), "-fno-sanitize=all"), False


def sanitized(sources: Sequence[Path]) -> list[Path]:
    """Each source as an object file that watches itself, if a compiler here can do that.

    Optimised, kernels would take four times as long to compile, and tests run them on little."""
    (command, _), seen = sanitizing(), headers()

    def compiled(source: Path) -> Path:
        level = "-O0" if source in KERNELS else "-O1"
        return made((*command, *FLAGS, level, "-c"), [source], f"{source.stem}.o", seen=seen)

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(compiled, sources))


def linked(name: str, objects: Sequence[Path]) -> Path:
    """The program of these object files."""
    return made(sanitizing()[0], objects, name, after=("-lm",))


def made(command: Sequence[object], sources: Sequence[Path], name: str, *,
         seen: Iterable[Path] = (), after: Sequence[str] = ()) -> Path:
    """The file that `command` makes of `sources`, which may include what is `seen`.

    Only names and contents of files count, not their folders: an export to another folder is the
    same export."""
    words = [str(word) for word in command]
    binary = Path(shutil.which(words[0]) or words[0]).resolve()
    status = binary.stat()
    digest = hashlib.sha256(repr((words, after, str(binary), status.st_size, status.st_mtime_ns,
                                  name)).encode())
    for path in (*sources, *seen):
        data = path.read_bytes()
        digest.update(f"{path.name} {len(data)}\n".encode() + data)
    root = paths.build_dir() / "tests"
    out = root / f"{digest.hexdigest()[:16]}-{name}"
    if not out.is_file():
        root.mkdir(parents=True, exist_ok=True)
        with build._lock(root / f".{out.name}.lock"):
            if not out.is_file():
                _make([*words, *map(str, sources), *after], out)
    return out


@functools.cache
def probe() -> Path:
    """math_probe.c as a shared library, made by the first compiler there is."""
    found = next(filter(shutil.which, ("cc", "gcc", "clang")), None)
    flags = ("-std=c99", "-O2", "-ffp-contract=off", "-fno-math-errno", "-shared", "-fPIC",
             f"-I{CSRC / 'include'}")
    return made(((found,) if found else build.zig()) + flags, [TESTS / "math_probe.c"],
                "probe.so", seen=headers(), after=("-lm",))


@functools.cache
def scalar_fpu() -> Path:
    """The kernels as a shared library, with the loops for an FPU without vectors."""
    found = next(filter(shutil.which, ("cc", "gcc", "clang")), None)
    flags = ("-std=c99", "-O0", "-ffp-contract=off", "-fno-math-errno", "-w", "-DET_SCALAR_FPU=1",
             "-DET_DEBUG", "-DET_KERNELS_REF=1", "-shared", "-fPIC", f"-I{CSRC / 'include'}")
    return made(((found,) if found else build.zig()) + flags, KERNELS, "scalar_fpu.so",
                seen=headers(), after=("-lm",))


@functools.cache
def headers() -> tuple[Path, ...]:
    """All that C files here may include."""
    return tuple(sorted(path for folder in (CSRC, FIRMWARE, TESTS) for path in folder.rglob("*.h")))


def _make(command: list[str], out: Path) -> None:
    scratch = out.with_name(f".{os.getpid()}.{out.name}")
    done = subprocess.run([*command, "-o", str(scratch)], text=True, capture_output=True,
                          check=False)
    assert done.returncode == 0, done.stderr or done.stdout
    scratch.rename(out)
