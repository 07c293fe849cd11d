"""Simulators started for the purpose: a board's firmware in QEMU, and the line to it.

The only file that knows how to run QEMU, and that nothing of it may stay behind.
"""

from __future__ import annotations

import logging
import os
import select
import shlex
import shutil
import socket
import subprocess
import tempfile
import time
import weakref
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..boards import Board
from ..errors import DeviceError, EdgetrainError
from .beats import Beats, parse
from .transport import (
    DEFAULT_BAUD,
    POLL_S,
    READ_BYTES,
    WRITE_S,
    Line,
    LineLost,
    SerialLine,
    SocketLine,
)

log = logging.getLogger(__name__)

START_S = 20.0                      # for the simulator to offer its line
STOP_S = 5.0                        # for the simulator to end when told to
DEFAULT_VLEN_BITS = 128
MOST_VLEN_BITS = 1024               # that QEMU simulates
MOST_FOLDER_BYTES = 75              # of the path to temporary files, before ours is /tmp
_LOG_CHARACTERS = 400               # of what a simulator said last

# Reads the simulator's number, then waits until the process that started it is gone, in whatever
# way: the pipe that it holds ends.
_LEASH = 'read pid; read _; [ -z "$pid" ] || kill -9 "$pid"; rm -rf "$1"'

# How QEMU connects the board's console to the character device "line".
_CONSOLE = {
    "cmsdk": ("-serial", "chardev:line"),
    "ns16550a": ("-serial", "chardev:line"),
    "sifive": ("-serial", "chardev:line"),
    "virtio_console": ("-serial", "none", "-global", "virtio-mmio.force-legacy=false",
                       "-device", "virtio-serial-device,bus=virtio-mmio-bus.0",
                       "-device", "virtconsole,chardev=line"),
}
# Consoles that drop what the other end does not take at once.  A socket takes some 280 single
# bytes, a pipe 64 KiB.
_DROPPING = {"sifive"}


class PipeLine:
    """A line over two named pipes, whose other ends a simulator has open."""

    def __init__(self, incoming: Path, outgoing: Path):
        self._in = os.open(incoming, os.O_RDONLY | os.O_NONBLOCK)
        try:
            self._out = os.open(outgoing, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            os.close(self._in)
            raise

    def read(self, timeout_s: float) -> bytes:
        try:
            if not select.select([self._in], [], [], max(timeout_s, 0.0))[0]:
                return b""
            data = os.read(self._in, READ_BYTES)
        except (OSError, ValueError) as error:
            raise LineLost(str(error)) from None
        if not data:
            raise LineLost("the other end closed the pipe")
        return data

    def write(self, data: bytes) -> None:
        try:
            while data:
                if not select.select([], [self._out], [], WRITE_S)[1]:
                    raise LineLost("the other end takes nothing")
                data = data[os.write(self._out, data):]
        except (OSError, ValueError) as error:
            raise LineLost(str(error)) from None

    def close(self) -> None:
        for end in (self._in, self._out):
            if end >= 0:
                os.close(end)
        self._in = self._out = -1


class Simulator:
    """A board's firmware in QEMU, running until `close` or the end of this process.

    Its line is a socket or two pipes in a private folder, so that no other user reaches it and no
    port number can be taken; `pty=True` makes it a pty for programs that want one, whose path is
    `port`.  `plugin` counts what is measured, see `measured`.
    """

    def __init__(self, board: Board, elf: Path, *, vlen_bits: int | None = None,
                 icount: bool = False, pty: bool = False, plugin: Path | None = None):
        self.board = board
        self.name = board.name
        self.counts = icount
        self.port = ""
        self._folder = _private_folder()
        self._socket = self._folder / "line"
        self._log = self._folder / "log"
        self._beats = self._folder / "beats" if plugin else None
        self._read = 0              # of the file of beats
        self._leash = _leash(self._folder)
        self._pipes: tuple[Path, Path] | None = None
        if pty:
            chardev = "pty,id=line"
        elif board.uart.driver in _DROPPING:
            self._pipes = (self._folder / "line.out", self._folder / "line.in")
            for pipe in self._pipes:
                os.mkfifo(pipe, 0o600)
            chardev = f"pipe,id=line,path={_escaped(self._folder / 'line')}"
        else:
            chardev = f"socket,id=line,path={_escaped(self._socket)},server=on,wait=off"
        try:
            self._process = self._start([
                *_command(board, elf, vlen_bits, icount), "-chardev", chardev,
                *(("-plugin", f"file={_escaped(plugin)},out={_escaped(self._beats)}")
                  if plugin else ())])
        except EdgetrainError:
            _let_go(self._leash)
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        self._leash.stdin.write(b"%d\n" % self._process.pid)
        self._leash.stdin.flush()
        self.close = weakref.finalize(self, _stop, self._process, self._leash, self._folder)
        if pty:
            self.port = self._wait(self._pty_path)

    @property
    def pid(self) -> int:
        return self._process.pid

    def open_line(self) -> Line:
        """Connect to the firmware's console.  One connection at a time."""
        return SerialLine(self.port, DEFAULT_BAUD) if self.port else self._wait(self._connect)

    @property
    def watched(self) -> bool:
        """Whether a plugin counts what is measured."""
        return self._beats is not None

    def measured(self) -> list[Beats]:
        """What was measured since this was last asked."""
        if self._beats is None or not self._beats.exists():
            return []
        with self._beats.open() as file:
            file.seek(self._read)
            said = file.read()
            self._read = file.tell()
        return [parse(line) for line in said.splitlines()]

    def ended(self, wait_s: float = 0.0) -> str | None:
        try:
            status = self._process.wait(wait_s)
        except subprocess.TimeoutExpired:
            return None
        _let_go(self._leash)            # the process number may become another's
        said = self._log.read_text(errors="replace").strip() if self._log.exists() else ""
        return f"the simulator ended with status {status}" + (
            f": {said[-_LOG_CHARACTERS:]}" if said else "")

    def _start(self, argv: list[str]) -> subprocess.Popen:
        log.info("%s", shlex.join(argv))
        try:
            with self._log.open("wb") as said:
                return subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=said,
                                        stderr=subprocess.STDOUT, start_new_session=True)
        except OSError as error:
            raise DeviceError(f"cannot start {argv[0]}: {error.strerror}", where=self.name,
                              hint="'edgetrain doctor' says what is installed") from None

    def _wait(self, attempt: Callable[[], Any]) -> Any:
        """What `attempt` returns when it has something."""
        deadline = time.monotonic() + START_S
        while (result := attempt()) is None:
            if how := self.ended():
                raise DeviceError(how, where=self.board.name,
                                  hint="'edgetrain doctor' says what QEMU the board needs")
            if time.monotonic() > deadline:
                raise DeviceError(f"the simulator offers no line within {START_S:.0f} s",
                                  where=self.board.name, hint="is the machine overloaded?")
            time.sleep(POLL_S)
        return result

    def _connect(self) -> Line | None:
        if self._pipes:
            try:
                return PipeLine(*self._pipes)
            except OSError:         # not opened by the other side yet
                return None
        connected = socket.socket(socket.AF_UNIX)
        try:
            connected.connect(str(self._socket))
        except OSError:
            connected.close()
            return None
        return SocketLine(connected)

    def _pty_path(self) -> str | None:
        words = self._log.read_text(errors="replace").split()
        return next((word for word in words if word.startswith("/dev/")), None)


def _private_folder() -> Path:
    """A new one; the path of a socket in it must fit 104 bytes on some systems."""
    usual = tempfile.gettempdir()
    return Path(tempfile.mkdtemp(prefix="edgetrain-", dir=usual if len(os.fsencode(usual)) <=
                                 MOST_FOLDER_BYTES else "/tmp"))


def _escaped(path: Path) -> str:
    """As a value among QEMU's options, which commas separate."""
    return str(path).replace(",", ",,")


def check_simulator(board: Board, vlen_bits: int | None = None) -> None:
    """Raise DeviceError unless this machine can simulate the board, with vectors of that length."""
    _command(board, Path("firmware.elf"), None, False)
    if vlen_bits is None:
        return
    if not board.vlen_min_bits:
        raise EdgetrainError(f"{board.name} has no vectors", where=f"--vlen {vlen_bits}")
    if not board.vlen_min_bits <= vlen_bits <= MOST_VLEN_BITS or vlen_bits & (vlen_bits - 1):
        raise EdgetrainError(f"vectors of {board.name} have a power of two of bits, "
                             f"{board.vlen_min_bits} to {MOST_VLEN_BITS}",
                             where=f"--vlen {vlen_bits}")


@lru_cache
def usable_plugin(board: Board, folder: Path) -> Path:
    """The newest of the plugins beats-<n>.so in `folder` that the installed simulator takes."""
    program = _command(board, Path("firmware.elf"), None, False)[0]
    said = ""
    for path in sorted(folder.glob("beats-*.so"), reverse=True):
        tried = subprocess.run([program, "-machine", "none", "-display", "none", "-plugin",
                                f"file={_escaped(path)},probe=on"], capture_output=True,
                               text=True, errors="replace", stdin=subprocess.DEVNULL, check=False,
                               timeout=START_S)
        if tried.stdout == path.stem.replace("-", " ") + "\n":
            log.info("%s takes %s", program, path)
            return path
        said = tried.stderr.strip()
    raise DeviceError("the simulator takes none of the plugins that count beats: "
                      + said[-_LOG_CHARACTERS:], where=board.name,
                      hint="do without --beats, or install another QEMU: 7.2 is known to do")


def _command(board: Board, elf: Path, vlen_bits: int | None, icount: bool) -> list[str]:
    if board.run is None:
        raise DeviceError("this board has no simulator", where=board.name,
                          hint="connect one and give its port; 'edgetrain boards' lists the others")
    if board.uart.driver not in _CONSOLE:
        raise DeviceError(f"no simulator has a {board.uart.driver} console", where=board.name,
                          hint="connect a real board and give its port")
    vlen_bits = vlen_bits or max(board.vlen_min_bits, DEFAULT_VLEN_BITS)
    try:
        argv = board.run.argv(elf, vlen_bits=vlen_bits, count=icount)
    except EdgetrainError as error:
        raise DeviceError(str(error), where=board.name, hint=error.hint) from None
    return [*argv, "-monitor", "none", *_CONSOLE[board.uart.driver]]


def _leash(folder: Path) -> subprocess.Popen:
    """What ends a simulator should this process be killed before it can."""
    return subprocess.Popen(["/bin/sh", "-c", _LEASH, "edgetrain", str(folder)],
                            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, start_new_session=True)


def _let_go(leash: subprocess.Popen) -> None:
    if leash.stdin.closed:
        return
    leash.kill()
    leash.wait()
    leash.stdin.close()


def _stop(process: subprocess.Popen, leash: subprocess.Popen, folder: Path) -> None:
    _let_go(leash)
    process.terminate()
    try:
        process.wait(STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    shutil.rmtree(folder, ignore_errors=True)
