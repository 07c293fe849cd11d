"""edgetrain doctor: what is installed, what is missing, how to get it."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from collections.abc import Callable
from typing import NamedTuple

from .. import boards, build, paths
from ..errors import EdgetrainError


class Check(NamedTuple):
    what: str
    found: str
    hint: str           # how to get it
    ok: bool


def add_arguments(parser):
    pass


def run(args, out):
    library = _attempt("host library", lambda: str(build.host_library()))
    zig = _attempt("cross compiler (zig)", lambda: build.zig()[0])
    checks = [library, zig, *_simulators(),
              *(_built_with(name) for name in ("cmake", "ninja")),
              _package("serial", "boards on a serial port", "pip install pyserial"),
              _package("seglearn", "the data of the demo", "pip install --no-deps seglearn"),
              Check("source files", str(paths.DATA), "", True)]
    out.result(checks=[check._asdict() for check in checks])
    out.table("", ["", "what", "found", "to get it"],
              [("ok" if c.ok else "--", c.what, c.found, "" if c.ok else c.hint) for c in checks])
    cannot = [words for check, words in ((library, "programs cannot run on this machine"),
                                         (zig, "firmware cannot be built")) if not check.ok]
    if cannot:
        raise EdgetrainError(" and ".join(cannot), hint="the findings say what is missing, and how "
                             "to get it")


def _attempt(what: str, find: Callable[[], str]) -> Check:
    """What `find` finds, or the sentence that it fails with."""
    try:
        return Check(what, find(), "", True)
    except EdgetrainError as err:
        return Check(what, str(err), err.hint or "", False)


def _built_with(name: str) -> Check:
    return _attempt(f"{name} (building)",
                    lambda: _version(build.tool(name), f"pip install --force-reinstall {name}"))


def _simulators() -> list[Check]:
    """Each simulator that a board is run in."""
    runs = {board.name: board.run for board in map(boards.load, boards.names()) if board.run}
    return [_simulator(command, [name for name, run in runs.items() if run.command == command],
                       next(run for run in runs.values() if run.command == command))
            for command in sorted({run.command for run in runs.values()})]


def _simulator(command: str, names: list[str], run: boards.Run) -> Check:
    def find() -> str:
        path = shutil.which(command)
        if path is None:
            raise EdgetrainError("not found", hint=run.how_to_install())
        return _version(path, run.how_to_install())

    return _attempt(f"{command} ({', '.join(names)})", find)


def _version(path: str, hint: str) -> str:
    """The first line of what a program says of itself, or its path; EdgetrainError with this hint
    if it does not run."""
    try:
        said = subprocess.run([path, "--version"], capture_output=True, check=False, timeout=20,
                              encoding="utf-8", errors="replace").stdout
    except (OSError, subprocess.SubprocessError) as err:
        raise EdgetrainError(f"does not run: {err}", hint=hint) from None
    return next(iter(said.splitlines()), path)


def _package(name: str, use: str, hint: str) -> Check:
    found = importlib.util.find_spec(name) is not None
    return Check(f"{name} ({use})", "installed" if found else "not found", hint, found)
