"""SMP (MCUmgr) messages and their frames on a serial line: bytes in, bytes out, no I/O.

firmware/PROTOCOL.md describes every byte.  `frames` and `Receiver` are the line, `Message` the
8-byte header with its CBOR map, `Group` and the command enums the numbers both sides share.
"""

from __future__ import annotations

import binascii
import re
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import cbor2

from . import Hello

WIRE_VERSION = 1
FIRST, FURTHER = b"\x06\x09", b"\x04\x14"
AGAIN = b"\x15"                     # a line by which the device asks for a damaged message again
LINE_BYTES = 127                    # longest line, start bytes and newline included
_LINE_DIGITS = (LINE_BYTES - 3) // 4 * 4
_HEADER = struct.Struct(">BBHHBB")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_CRASH = re.compile(rb"edgetrain trap: cause=([0-9a-f]{8,16}) pc=([0-9a-f]{8,16}) "
                    rb"value=([0-9a-f]{8,16})( guard)?")
_CAUSES = {0: "misaligned jump", 1: "jump outside memory", 2: "illegal instruction",
           3: "breakpoint", 4: "misaligned load", 5: "load outside memory",
           6: "misaligned store", 7: "store outside memory",
           32: "load or store outside memory"}
_KEEP_TEXT_BYTES = 4096             # of what a device says between frames


class Op(IntEnum):
    READ, READ_REPLY, WRITE, WRITE_REPLY = range(4)


class Group(IntEnum):
    OS, IMAGE, CRASH, TRAIN = 0, 1, 7, 72


class Os(IntEnum):
    ECHO, RESET, PARAMETERS = 0, 5, 6


class Image(IntEnum):
    STATE, UPLOAD, ERASE = 0, 1, 5


class Train(IntEnum):               # append, never renumber
    HELLO, PUT, RUN, GET, RESTART, STATS, PROFILE = range(7)


class TrainError(IntEnum):          # 1 to 15 are minus an et_status
    NO_PROGRAM, SESSION, COUNTER, TENSOR, RANGE, CALL = range(16, 22)


HINTS = {                           # what to do, by group (None: MCUmgr's own codes) and code
    (Group.TRAIN, TrainError.NO_PROGRAM): "load a program first",
    (Group.TRAIN, TrainError.TENSOR): "is this the program that the device has loaded?",
    (Group.TRAIN, TrainError.RANGE): "is this the program that the device has loaded?",
    (None, 2): "build the program into the firmware ('edgetrain build --board B --program P.etp'), "
               "choose a smaller program, or a board with more memory",
    (None, 6): "build firmware for a board with fewer extensions, or check the board's file",
    (None, 8): "the firmware is older than this edgetrain: flash it again",
    (None, 9): "compile the program again for this board",
}


@dataclass(frozen=True)
class Message:
    op: int
    group: int
    command: int
    sequence: int
    body: dict[str, Any]
    version: int = 1                # SMP version 2 is written as 1

    def pack(self) -> bytes:
        body = cbor2.dumps(self.body)
        return _HEADER.pack(self.version << 3 | self.op, 0, len(body), self.group, self.sequence,
                            self.command) + body

    @staticmethod
    def unpack(data: bytes) -> Message:
        """ValueError for what is no message."""
        if len(data) < _HEADER.size:
            raise ValueError(f"{len(data)} bytes are no SMP message")
        first, _, length, group, sequence, command = _HEADER.unpack_from(data)
        if length != len(data) - _HEADER.size:
            raise ValueError(f"header says {length} bytes, {len(data) - _HEADER.size} follow")
        try:
            body = cbor2.loads(data[_HEADER.size:])
        except (cbor2.CBORDecodeError, ValueError, OverflowError, RecursionError) as error:
            raise ValueError(f"no CBOR: {error}") from None
        if not isinstance(body, dict):
            raise ValueError("the CBOR is no map")
        return Message(first & 7, group, command, sequence, body, first >> 3 & 3)

    @property
    def name(self) -> str:
        """What it is for, in words: "train run"."""
        commands = {Group.OS: Os, Group.IMAGE: Image, Group.TRAIN: Train}.get(self.group)
        command = commands(self.command).name.lower() if commands else str(self.command)
        return f"{Group(self.group).name.lower()} {command}"

    def answers(self, request: Message) -> bool:
        return ((self.op, self.group, self.command, self.sequence) ==
                (request.op + 1, request.group, request.command, request.sequence))


@dataclass(frozen=True)
class Failure:
    """What an error reply says.  `group` is None for MCUmgr's own codes."""

    code: int
    group: int | None
    reason: str


def failure(body: dict[str, Any]) -> Failure | None:
    """The error in a reply, None if it is not one."""
    err = body.get("err")
    reason = str(body.get("rsn", ""))
    if isinstance(err, dict):
        return Failure(int(err.get("rc", 1)), int(err.get("group", 0)), reason)
    rc = body.get("rc", 0)
    return Failure(rc, None, reason) if isinstance(rc, int) and rc != 0 else None


def hello(body: dict[str, Any]) -> Hello:
    """The reply to HELLO."""
    return Hello(board=body["board"], isa=body["isa"], vlen_bits=body["vlen"], version=body["ver"],
                 ram_bytes=body["ram"], program_bytes=body["prog"], buffer_bytes=body["buf"],
                 static_bytes=body["static"], stack_bytes=body["stack"],
                 stack_used_bytes=body["used"], program_id=body.get("id"), step=body["step"],
                 embedded_id=body.get("rom"), extensions=body.get("ext", ""))


@dataclass(frozen=True)
class Crash:
    """The last words of firmware that trapped."""

    cause: int
    pc: int
    value: int
    stack_overflow: bool

    def __str__(self) -> str:
        what = "stack overflow" if self.stack_overflow else _CAUSES.get(
            self.cause, f"trap cause {self.cause:#x}")
        return f"{what} at pc 0x{self.pc:08x} (value 0x{self.value:08x})"


def frames(message: bytes) -> bytes:
    """The lines that carry a message."""
    crc = binascii.crc_hqx(message, 0)
    digits = binascii.b2a_base64(struct.pack(">H", len(message) + 2) + message +
                                 struct.pack(">H", crc), newline=False)
    lines = [digits[at:at + _LINE_DIGITS] for at in range(0, len(digits), _LINE_DIGITS)]
    return FIRST + (b"\n" + FURTHER).join(lines) + b"\n"


class Receiver:
    """Takes whatever comes from the line; gives whole messages, and keeps what else was said."""

    def __init__(self) -> None:
        self.damaged = 0            # messages given up: a bad digit, length or CRC, a lost frame
        self.refused = 0            # ours that the device gave up
        self.text = bytearray()     # the last of what stood between frames
        self._line = bytearray()
        self._data: bytearray | None = None     # length, message and CRC as far as they have come

    @property
    def failures(self) -> int:
        """Damaged messages of both directions."""
        return self.damaged + self.refused

    def feed(self, data: bytes) -> list[bytes]:
        messages = []
        self._line += data
        while (end := self._line.find(b"\n")) >= 0:
            line = bytes(self._line[:end])
            del self._line[:end + 1]
            if (message := self._take(line)) is not None:
                messages.append(message)
        if len(self._line) > _KEEP_TEXT_BYTES and FIRST not in self._line[-2 * LINE_BYTES:]:
            self._line.clear()      # noise without an end
        return messages

    def crash(self) -> Crash | None:
        """The crash report, if the device wrote one."""
        found = _CRASH.search(self.text)
        if found is None:
            return None
        cause, pc, value = (int(group, 16) for group in found.groups()[:3])
        return Crash(cause, pc, value, found.group(4) is not None)

    def _take(self, line: bytes) -> bytes | None:
        start = max(line.rfind(FIRST), line.rfind(FURTHER))
        if start < 0:
            if line.strip(b"\r") == AGAIN:
                self.refused += 1
            else:
                self.text += line + b"\n"
                del self.text[:-_KEEP_TEXT_BYTES]
            return None
        digits = line[start + 2:].rstrip(b"\r")
        if line.startswith(FIRST, start):
            self.damaged += self._data is not None
            self._data = bytearray()
        elif self._data is None:
            return None             # its first frame was lost
        if len(digits) % 4 or _BASE64.fullmatch(digits) is None:
            return self._give_up()
        self._data += binascii.a2b_base64(digits)
        return self._whole()

    def _whole(self) -> bytes | None:
        data = self._data
        if data is None or len(data) < 2:
            return self._give_up()
        want = 2 + int.from_bytes(data[:2], "big")
        if len(data) < want:
            return None             # more frames follow
        message = bytes(data[2:want])
        if len(data) > want or want < 4 or binascii.crc_hqx(message, 0) != 0:
            return self._give_up()
        self._data = None
        return message[:-2]

    def _give_up(self) -> None:
        self.damaged += 1
        self._data = None
