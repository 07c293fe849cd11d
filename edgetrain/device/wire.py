"""Requests over a line, one at a time: sent until answered, with errors that say what is wrong.

A request that is not answered in time is sent again, the same bytes; what must not happen twice
carries a number by which the device knows it (serial.py).
"""

from __future__ import annotations

import logging
import secrets
import time
from dataclasses import dataclass
from typing import Any

from ..errors import DeviceError
from . import Traffic, smp
from .smp import Failure, Group, Message, Op, Receiver, TrainError
from .transport import Line, LineLost, Transport

log = logging.getLogger(__name__)

ANSWER_S = 1.0                      # first wait for an answer; Patience.waits says how it grows
HELLO_S = 0.5                       # the same, for a device that may not be there at all
UPLOAD_S = 4.0                      # for a piece of a program; the last one is validated whole
FIRST_RUN_S = 30.0                  # for a call list of unknown length
RECONNECT_S = 15.0                  # for a port that vanished to come back
LAST_WORDS_S = 0.3                  # for a crash report to arrive and a simulator to end
SILENCE_S = 2.0                     # longest wait for a dead device to have said all


@dataclass(frozen=True)
class Patience:
    """How often a request is sent, and what for."""

    waits: tuple[int, ...]          # for answers that do not come, in multiples of ANSWER_S
    damaged: int                    # messages of either direction: somebody is there


# A message of 100 bytes and its answer survive a line that hurts every hundredth byte one time in
# eight: after so many times it is as good as certain.
PATIENT = Patience((1, 1, 1, 2, 2, 4, 4, 8, 8), 200)
HASTY = Patience((1, 1), 6)         # a shorter message may do better


class NoAnswer(DeviceError):
    """A request was sent as often as it may be, and not answered."""


class Wire:
    """A line to what is at the end of `link`, and the requests over it."""

    def __init__(self, link: Transport):
        self.link = link
        self.where = link.name
        self.traffic = Traffic()
        self.line: Line | None = None
        self.receiver = Receiver()
        self.answer_s = 0.0         # from the last sending of the last request to its answer
        self._sequence = secrets.randbelow(256)

    def open(self) -> None:
        """DeviceError if there is nobody."""
        self.receiver = Receiver()
        try:
            self.line = self.link.open_line()
        except LineLost as error:
            raise self.error(f"cannot open the port: {error}",
                             "is the board connected, and used by no other program?") from None

    def reopen(self) -> None:
        """Open the line again, once the port is back.  DeviceError if it does not come back."""
        self.hang_up()
        deadline = time.monotonic() + RECONNECT_S
        while self.line is None:
            try:
                self.open()
            except DeviceError:
                if self.link.ended() or time.monotonic() > deadline:
                    raise
                time.sleep(ANSWER_S / 4)

    def hang_up(self) -> None:
        """Close the line; the device stays as it is."""
        if self.line is not None:
            self.line.close()
            self.line = None

    def close(self) -> None:
        self.hang_up()
        self.link.close()

    def request(self, op: Op, group: Group, command: int, body: dict[str, Any],
                timeout_s: float | None = None, patience: Patience = PATIENT) -> dict[str, Any]:
        """Send until answered; the body of the answer.  DeviceError for all else, NoAnswer when
        `patience` is at its end; `timeout_s` is the shortest wait."""
        self._sequence = (self._sequence + 1) % 256
        request = Message(op, group, command, self._sequence, body)
        data = smp.frames(request.pack())
        self.traffic.requests += 1
        timeout_s = ANSWER_S if timeout_s is None else timeout_s
        sent, silent, before = 0, 0, self.receiver.failures
        while (silent < len(patience.waits)
               and (failures := self.receiver.failures) < before + patience.damaged):
            if sent > 0:
                self.traffic.resends += 1
                log.info("%s: no whole answer to %s, sent again (%d)", self.where, request.name,
                         sent)
            sent += 1
            # What the line does to a message takes no longer the longer the request takes.
            grown_s = min(timeout_s, ANSWER_S) * patience.waits[silent]
            answer = self._exchange(request, data, max(timeout_s, grown_s))
            if answer is not None:
                if found := smp.failure(answer.body):
                    raise self._refused(request, found)
                return answer.body
            silent += self.receiver.failures == failures
        raise self._unanswered(request, silent, self.receiver.failures - before)

    def _exchange(self, request: Message, data: bytes, timeout_s: float) -> Message | None:
        """Send once and wait.  None: the answer did not come, or one of both came damaged."""
        if self.line is None:
            raise self.error("the line is closed", "call reconnect()")
        try:
            self.line.write(data)
            self.traffic.bytes_sent += len(data)
            failures = self.receiver.failures
            sent = time.monotonic()
            deadline = sent + timeout_s
            while (left := deadline - time.monotonic()) > 0:
                for answer in self._receive(left):
                    if answer.answers(request):
                        self.answer_s = time.monotonic() - sent
                        return answer
                if self.receiver.failures != failures:
                    return None
                if self.receiver.crash() is not None:
                    break
        except LineLost as error:
            raise self._dead(f"the line was lost: {error}") from None
        if self.receiver.crash() is not None or self.link.ended():
            raise self._dead("the simulator has ended")
        return None

    def _receive(self, timeout_s: float) -> list[Message]:
        data = self.line.read(timeout_s)
        self.traffic.bytes_received += len(data)
        messages = []
        for raw in self.receiver.feed(data):
            try:
                messages.append(Message.unpack(raw))
            except ValueError:
                self.receiver.damaged += 1
        return messages

    # Errors

    def error(self, what: str, hint: str) -> DeviceError:
        return DeviceError(what, where=self.where, hint=hint)

    def _dead(self, what: str) -> DeviceError:
        """The device will not answer any more: say why, as well as can be known."""
        deadline = time.monotonic() + SILENCE_S
        try:
            while time.monotonic() < deadline and (data := self.line.read(LAST_WORDS_S)):
                self.receiver.feed(data)
        except LineLost:
            pass
        ended = self.link.ended(LAST_WORDS_S)
        self.hang_up()
        if crash := self.receiver.crash():
            return self.error(f"the firmware crashed: {crash}",
                              "its training state is lost: start again; please report this line")
        if ended:
            return self.error(ended, "start again; a checkpoint takes up where it was saved")
        return self.error(what, "connect the board again, then reconnect() goes on where it was")

    def _unanswered(self, request: Message, silent: int, damaged: int) -> NoAnswer:
        if damaged:
            return NoAnswer(f"no whole answer to {request.name}: {damaged} came damaged, {silent} "
                            "not at all", where=self.where,
                            hint="check the cable, its ground and the baud rate")
        return NoAnswer(f"no answer to {request.name}, sent {silent} times", where=self.where,
                        hint="is this the right port, and does the board run edgetrain's firmware?")

    def _refused(self, request: Message, found: Failure) -> DeviceError:
        what = f"the device refuses {request.name}: {found.reason or f'error {found.code}'}"
        if found.group == Group.TRAIN and found.code == TrainError.SESSION:
            return self.error("the device has restarted, or another program uses it",
                              "its training state may be lost: load the program again")
        return self.error(what, smp.HINTS.get((found.group, found.code),
                                              "'edgetrain inspect' shows what the program offers"))
