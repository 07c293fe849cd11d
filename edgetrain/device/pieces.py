"""Data longer than a message, in pieces whose size follows the line: tensors, and programs.

A long message on a bad line arrives never, a short one in the end.  What is sent again in another
size does no harm, as every piece says where it belongs.
"""

from __future__ import annotations

from collections.abc import Callable

from . import Progress, Traffic, wire
from .smp import Group, Image, Op
from .wire import HASTY, PATIENT, NoAnswer, Patience, Wire

ROOM_BYTES = 64                     # of a message: header, keys and numbers beside the data
SMALL_BYTES = 64                    # a piece of data that even a bad line carries
STUCK = 5                           # pieces of a program that do not get it further

# send(at, size, patience): move up to `size` bytes from byte `at` on.  Gives the byte at which to
# go on, None at the end.
Send = Callable[[int, int, Patience], "int | None"]


class Pieces:
    """How many bytes of data go into one message: fewer after one that did not arrive, more after
    one that arrived at once."""

    def __init__(self, message_bytes: int, traffic: Traffic):
        self.largest = message_bytes - ROOM_BYTES
        self.size = self.largest
        self._traffic = traffic

    @property
    def smallest(self) -> int:
        return min(SMALL_BYTES, self.largest)

    def carry(self, send: Send) -> None:
        """Call `send` until it is at the end.  NoAnswer when not even a small piece arrives."""
        at: int | None = 0
        while at is not None:
            size, resends = self.size, self._traffic.resends
            small = size <= self.smallest
            try:
                at = send(at, size, PATIENT if small else HASTY)
            except NoAnswer:
                if small:
                    raise
                self.shrink()
                continue
            if self._traffic.resends == resends:
                self.grow()

    def shrink(self) -> None:
        self.size = max(self.size // 4, self.smallest)

    def grow(self) -> None:
        self.size = min(2 * self.size, self.largest)


def upload(line: Wire, pieces: Pieces, blob: bytes, progress: Progress | None) -> None:
    """Send a program, which the device loads with its last piece."""
    stuck = 0

    def send(at: int, size: int, patience: Patience) -> int | None:
        nonlocal stuck
        body = {"off": at, "data": blob[at:at + size], **({} if at else {"len": len(blob)})}
        reached = line.request(Op.WRITE, Group.IMAGE, Image.UPLOAD, body, wire.UPLOAD_S,
                               patience)["off"]
        stuck = stuck + 1 if reached <= at else 0
        if stuck >= STUCK:
            raise line.error(f"the upload does not get beyond byte {reached}",
                             "reset the device and try again")
        if progress is not None:
            progress(reached, len(blob))
        return reached if reached < len(blob) else None

    pieces.carry(send)
