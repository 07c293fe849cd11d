"""Build the fuzzers with clang's libFuzzer, and run them.

    python -m tests.fuzz.fuzzer program 600      # or wire: ten minutes, findings in build/fuzz
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from edgetrain import paths

from .. import compiled
from ..wire import FIRMWARE
from .corpus import FOLDER, LOADED

HERE = Path(__file__).parent
CSRC = paths.DATA / "csrc"
RUNTIME = (*compiled.RUNTIME, *compiled.KERNELS)
SOURCES = {"program": RUNTIME, "wire": (*RUNTIME, *FIRMWARE)}
# A float that fits no integer converts to another number on every processor.
SANITIZE = "address,undefined,float-cast-overflow"
FLAGS = ("-std=gnu99", "-g", "-O1", "-w", "-ffp-contract=off", "-fno-math-errno", "-DET_DEBUG",
         "-DET_KERNELS_REF=1", f"-DFUZZ_PROGRAM=\"{LOADED}\"", f"-I{CSRC / 'include'}",
         f"-I{CSRC / 'runtime'}", f"-I{paths.DATA / 'firmware'}", f"-fsanitize={SANITIZE}",
         "-fno-sanitize-recover=all")
LIMITS = ("-timeout=60", "-rss_limit_mb=2048", "-print_final_stats=1", "-verbosity=1")
LONGEST = {"program": 6 << 10, "wire": 4 << 10}      # bytes of an input


@functools.cache
def compiler() -> str | None:
    """A clang whose libFuzzer and sanitizers are installed, or None."""
    empty = "int LLVMFuzzerTestOneInput(const char *d, unsigned long n) { return !d && n; }"
    for name in ("clang-19", "clang"):
        if not shutil.which(name):
            continue
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([name, "-x", "c", "-", f"-fsanitize=fuzzer,{SANITIZE}",
                                   "-o", f"{folder}/probe"], input=empty, text=True,
                                  capture_output=True, check=False)
            if done.returncode == 0:
                return name
    return None


def build(target: str, folder: Path, *, changed: Mapping[Path, str] | None = None) -> Path:
    """The fuzzer of a target; `changed` gives sources another text, in `folder`."""
    headers = compiled.headers()

    def made(source: Path) -> Path:
        own = FLAGS
        text = (changed or {}).get(source)
        if text is not None:
            own = (*FLAGS, f"-I{source.parent}")
            source = folder / source.name
            source.write_text(text)
        return compiled.made((compiler(), *own, "-fsanitize=fuzzer-no-link", "-c"), [source],
                             f"{source.stem}.o", seen=headers)

    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        objects = list(pool.map(made, (HERE / f"{target}.c", *SOURCES[target])))
    return compiled.made((compiler(), *FLAGS, "-fsanitize=fuzzer"), objects, target,
                         after=("-lm",))


def run(target: str, binary: Path, folder: Path, seconds: int, seed: int = 1
        ) -> subprocess.CompletedProcess:
    """Fuzz for some seconds from the corpus; findings and what is new stay in `folder`."""
    new = folder / f"{target}-new"
    new.mkdir(parents=True, exist_ok=True)
    words = HERE / f"{target}.dict"
    return subprocess.run(
        [binary, *LIMITS, f"-max_total_time={seconds}", f"-max_len={LONGEST[target]}",
         f"-seed={seed}", f"-artifact_prefix={folder}/", *([f"-dict={words}"] * words.exists()),
         new, FOLDER / target], text=True, capture_output=True, check=False,
        timeout=10 * seconds + 300)


def statistics(done: subprocess.CompletedProcess) -> dict[str, int]:
    """The figures that a run prints at its end."""
    rows = (line.removeprefix("stat::").split() for line in done.stderr.splitlines()
            if line.startswith("stat::"))
    return {name.rstrip(":"): int(value) for name, value in rows}


def main() -> None:
    target, seconds = sys.argv[1], int(sys.argv[2])
    folder = Path("build/fuzz").resolve()
    done = run(target, build(target, folder / target), folder, seconds)
    print(*done.stderr.splitlines()[-60:], sep="\n")
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
