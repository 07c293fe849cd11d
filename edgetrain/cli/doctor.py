"""edgetrain doctor: what is installed, what is missing, how to get it."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path

from .. import boards, build, paths
from ..errors import EdgetrainError


def add_arguments(parser):
    pass


def run(args, out):
    checks = [_host_library(), _zig(), *_simulators(),
              _program("cmake", "building", "pip install cmake"),
              _package("serial", "boards on a serial port", "pip install pyserial"),
              _package("seglearn", "the data of the demo", "pip install --no-deps seglearn"),
              ("source files", str(paths.DATA), "", True)]
    out.result(checks=[{"what": w, "found": f, "hint": h, "ok": ok} for w, f, h, ok in checks])
    out.table("", ["", "what", "found", "to get it"],
              [("ok" if ok else "--", w, f, h if not ok else "") for w, f, h, ok in checks])
    missing = [w for w, _, _, ok in checks[:2] if not ok]
    if missing:
        raise EdgetrainError(f"{' and '.join(missing)} missing: programs cannot run here",
                             hint="see the table above")


def _host_library() -> tuple[str, str, str, bool]:
    try:
        return "host library", str(build.host_library()), "", True
    except EdgetrainError as err:
        return "host library", str(err), err.hint or "", False


def _zig() -> tuple[str, str, str, bool]:
    spec = importlib.util.find_spec("ziglang")
    found = str(Path(spec.origin).parent) if spec and spec.origin else shutil.which("zig") or ""
    return "cross compiler (zig)", found or "not found", "pip install ziglang", bool(found)


def _simulators() -> list[tuple[str, str, str, bool]]:
    """Each simulator that a board is run in."""
    runs = {board.name: board.run for board in map(boards.load, boards.names()) if board.run}
    return [_program(command, ", ".join(n for n, run in runs.items() if run.command == command),
                     next(run for run in runs.values() if run.command == command).how_to_install())
            for command in sorted({run.command for run in runs.values()})]


def _program(name: str, use: str, hint: str) -> tuple[str, str, str, bool]:
    path = shutil.which(name)
    if not path:
        return f"{name} ({use})", "not found", hint, False
    try:
        line = subprocess.run([path, "--version"], capture_output=True, text=True, check=False,
                              timeout=20).stdout.splitlines()[:1]
    except (OSError, subprocess.SubprocessError) as err:
        return f"{name} ({use})", f"does not run: {err}", hint, False
    return f"{name} ({use})", line[0] if line else path, "", True


def _package(name: str, use: str, hint: str) -> tuple[str, str, str, bool]:
    found = importlib.util.find_spec(name) is not None
    return f"{name} ({use})", "installed" if found else "not found", hint, found
