"""Lines to devices, over a serial port, a pty or a socket; simulator.py starts one of its own.

The only file that knows pyserial.  A `Line` moves bytes; what they mean is smp.py's business.
"""

from __future__ import annotations

import errno
import os
import select
import socket
import time
from typing import Protocol

from ..errors import DeviceError

DEFAULT_BAUD = 115_200
OPEN_S = 5.0                        # to reach a socket
WRITE_S = 10.0                      # for one message to leave this machine
POLL_S = 0.05                       # between two looks at what does not tell when it changes
READ_BYTES = 1 << 16
_NO_TERMINAL = f"({errno.ENOTTY}, "     # in pyserial's words: the file takes no line settings


class LineLost(Exception):
    """The other end is gone: unplugged, closed or dead."""


class Line(Protocol):
    def read(self, timeout_s: float) -> bytes:
        """What has arrived; empty if nothing does in time.  LineLost if nothing ever will."""

    def write(self, data: bytes) -> None: ...

    def close(self) -> None: ...


class Transport(Protocol):
    """A way to a device, that can be opened again when the line was lost."""

    name: str
    counts: bool                    # the device's instruction counter is exact

    def open_line(self) -> Line:
        """LineLost if there is nobody."""

    def ended(self, wait_s: float = 0.0) -> str | None:
        """How the device ended for good, in words; None while it may still answer."""

    def close(self) -> None: ...


def _words(error: Exception) -> str:
    """What went wrong, without the number."""
    return getattr(error, "strerror", None) or str(error)


class SocketLine:
    """A line over a connected stream socket."""

    def __init__(self, connected: socket.socket):
        connected.settimeout(WRITE_S)
        self._socket = connected

    def read(self, timeout_s: float) -> bytes:
        try:
            if not select.select([self._socket], [], [], max(timeout_s, 0.0))[0]:
                return b""
            data = self._socket.recv(READ_BYTES)
        except (OSError, ValueError) as error:
            raise LineLost(_words(error)) from None
        if not data:
            raise LineLost("the other end closed the connection")
        return data

    def write(self, data: bytes) -> None:
        try:
            self._socket.sendall(data)
        except OSError as error:
            raise LineLost(_words(error)) from None

    def close(self) -> None:
        self._socket.close()


class SerialLine:
    """A line over a serial port or a pty."""

    def __init__(self, port: str, baud: int):
        import serial

        try:
            self._port = serial.Serial(port, baud, timeout=POLL_S, write_timeout=WRITE_S)
        except (OSError, ValueError) as error:      # pyserial repeats the number and the path
            if _NO_TERMINAL in str(error):
                raise DeviceError("this is not a serial port", where=port, hint="--on takes host, "
                                  "sim, or a port such as /dev/ttyUSB0") from None
            number = getattr(error, "errno", None)
            raise LineLost(os.strerror(number) if number else str(error)) from None
        self._lost: tuple[type[Exception], ...] = (OSError, serial.SerialException, TypeError)

    def read(self, timeout_s: float) -> bytes:
        deadline = time.monotonic() + timeout_s
        try:
            while True:
                if data := self._port.read(1):
                    return data + self._port.read(self._port.in_waiting)
                if time.monotonic() >= deadline:
                    return b""
        except self._lost as error:     # TypeError: pyserial's answer to a port closed meanwhile
            raise LineLost(str(error)) from None

    def write(self, data: bytes) -> None:
        try:
            self._port.write(data)
        except self._lost as error:
            raise LineLost(str(error)) from None

    def close(self) -> None:
        self._port.close()


class SerialTransport:
    """A port's name, a pty's path, or socket://HOST:PORT."""

    counts = True

    def __init__(self, port: str, baud: int = DEFAULT_BAUD):
        self.name = port
        self._baud = baud
        self._address: tuple[str, int] | None = None
        if port.startswith("socket://"):
            host, _, number = port.removeprefix("socket://").rpartition(":")
            if not host or not number.isdigit() or int(number) > 65535:
                raise DeviceError("a socket is written socket://HOST:PORT", where=port,
                                  hint="for example socket://localhost:4444")
            self._address = (host.strip("[]"), int(number))

    def open_line(self) -> Line:
        if self._address is None:
            return SerialLine(self.name, self._baud)
        try:
            connected = socket.create_connection(self._address, OPEN_S)
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            raise LineLost(_words(error)) from None
        return SocketLine(connected)

    def ended(self, wait_s: float = 0.0) -> str | None:
        return None

    def close(self) -> None:
        pass
