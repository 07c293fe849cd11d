"""A device at the end of a serial line, or of a simulator's: the Device protocol over SMP.

Requests are answered one at a time.  One that is not answered in time is sent again, the same
bytes; what must not happen twice carries a session and a counter, by which the device knows it.
"""

from __future__ import annotations

import logging
import secrets
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..errors import DeviceError
from . import Hello, Progress, Reply, Traffic, smp
from .smp import Failure, Group, Image, Message, Op, Os, Receiver, Train, TrainError
from .transport import Line, LineLost, Transport

log = logging.getLogger(__name__)

ANSWER_S = 1.0                      # first wait for an answer; WAITS says how it grows
HELLO_S = 0.5                       # the same, for a device that may not be there at all
UPLOAD_S = 4.0                      # for a piece of a program; the last one is validated whole
FIRST_RUN_S = 8.0                   # for a call list of unknown length
RUN_FACTOR = 4.0                    # later runs: this many times the slowest so far
WAITS = (1, 1, 1, 2, 2, 4, 4, 8, 8)     # how often a request is sent, and waited for
DAMAGED = 40                        # answers to one request: somebody is there, but on a bad line
STUCK = 5                           # pieces of a program that do not get it further
SMALL_BYTES = 128                   # a piece of data that even a bad line carries
RECONNECT_S = 15.0                  # for a port that vanished to come back
LAST_WORDS_S = 0.3                  # for a crash report to arrive and a simulator to end
ROOM_BYTES = 64                     # of a message: header, keys and numbers beside the data


class NoAnswer(DeviceError):
    """A request was sent as often as it may be, and not answered."""


class SerialDevice:
    """What is at the end of `link`: a SerialTransport, or a Simulator, which ends with us."""

    def __init__(self, link: Transport):
        self.link = link
        self.where = link.name
        self.traffic = Traffic()
        self._line: Line | None = None
        self._receiver = Receiver()
        self._sequence = secrets.randbelow(256)
        self._nonce = 0
        self._counter = 0
        self._slowest_s = 0.0       # run so far
        self._answer_s = 0.0        # from the last sending of the last request to its answer
        self._unfinished: tuple[tuple, int] | None = None   # a run whose outcome is not known
        self._buffer_bytes = 0
        self._piece_bytes = 0       # of data in one message: less while the line is bad
        try:
            self._open()
            self._begin()
        except BaseException:
            self.close()
            raise

    # The Device protocol

    def hello(self) -> Hello:
        return smp.hello(self._request(Op.READ, Group.TRAIN, Train.HELLO, {}, HELLO_S))

    def load(self, blob: bytes, progress: Progress | None = None) -> None:
        self._unfinished = None
        if self.hello().embedded_id == zlib.crc32(blob[16:]):
            # Without an uploaded program the device has this one, in its initial state.
            self._request(Op.WRITE, Group.IMAGE, Image.ERASE, {}, UPLOAD_S)
        else:
            self._upload(blob, progress)
        got, sent = self.hello().program_id, zlib.crc32(blob[16:])
        if got != sent:
            raise self._error(f"the device runs program {_id(got)}, {_id(sent)} was sent",
                              "reset the device and load the program again")

    def _upload(self, blob: bytes, progress: Progress | None) -> None:
        offset = stuck = 0
        while offset < len(blob):
            start: dict[str, Any] = {"off": offset, **({} if offset else {"len": len(blob)})}

            def upload(size: int, waits: Sequence[int], start=start) -> dict[str, Any]:
                body = {**start, "data": blob[start["off"]:start["off"] + size]}
                return self._request(Op.WRITE, Group.IMAGE, Image.UPLOAD, body, UPLOAD_S, waits)

            reply = self._piecewise(upload)
            stuck = stuck + 1 if reply["off"] <= offset else 0
            offset = reply["off"]
            if stuck >= STUCK:
                raise self._error(f"the upload does not get beyond byte {offset}",
                                  "reset the device and try again")
            if progress is not None:
                progress(offset, len(blob))

    def run(self, call_list: str, puts: Mapping[int, bytes] | None = None,
            gets: Sequence[int] = ()) -> Reply:
        """As in Device.  A run that raised DeviceError because the line was lost is taken up, not
        repeated, when it is called again with the same arguments after `reconnect`; unless a tensor
        was read in between: whoever looks how far the device is goes on from there."""
        arguments = (call_list, dict(puts or {}), tuple(gets))
        inline, ahead = self._fit(*arguments)
        if self._unfinished is not None and self._unfinished[0] == arguments:
            counter = self._unfinished[1]
        else:
            self._unfinished = None
            for tensor in ahead:
                self.put(tensor, arguments[1][tensor])
            counter = self._next_counter()
        self._unfinished = (arguments, counter)
        body = self._run_body(call_list, inline, arguments[2], counter)
        reply = self._request(Op.WRITE, Group.TRAIN, Train.RUN, body, self._run_timeout_s())
        self._slowest_s = max(self._slowest_s, self._answer_s)
        self._unfinished = None
        outputs = list(reply.get("out", ()))
        outputs += [self.get(tensor) for tensor in gets[len(outputs):]]    # did not fit the reply
        return Reply(tuple(outputs), reply.get("loss", float("nan")), reply["step"],
                     tuple(reply["cnt"]), reply["ins"] if self.link.counts else 0)

    def profile(self, call_list: str, puts: Mapping[int, bytes] | None = None) -> tuple[int, ...]:
        if not self.link.counts:
            raise self._error("this simulator's instruction counter is not exact",
                              "open it with connect('sim', count_instructions=True)")
        self._unfinished = None
        inline, ahead = self._fit(call_list, dict(puts or {}), ())
        for tensor in ahead:
            self.put(tensor, puts[tensor])
        found: list[int] = []
        more = True
        while more:
            body = {"list": call_list, "at": len(found), **({"put": inline} if inline else {})}
            inline = {}
            reply = self._numbered(Train.PROFILE, body, FIRST_RUN_S)
            found += reply["ins"]
            more = reply["more"]
        return tuple(found)

    def put(self, tensor: int, data: bytes) -> None:
        offset = 0
        while True:
            def write(size: int, waits: Sequence[int], at=offset) -> int:
                part = bytes(data[at:at + size])
                self._numbered(Train.PUT, {"t": tensor, "off": at, "data": part}, waits=waits)
                return at + len(part)

            offset = self._piecewise(write)
            if offset >= len(data):
                return

    def get(self, tensor: int) -> bytes:
        data = b""
        while True:
            def read(size: int, waits: Sequence[int], at=len(data)) -> dict[str, Any]:
                body = {"t": tensor, "off": at, "len": size}
                return self._request(Op.READ, Group.TRAIN, Train.GET, body, waits=waits)

            reply = self._piecewise(read)
            data += reply["data"]
            if len(data) >= reply["len"] or not reply["data"]:
                self._unfinished = None
                return data

    def restart(self) -> None:
        self._numbered(Train.RESTART, {})

    def reset(self) -> None:
        self._unfinished = None
        self._request(Op.WRITE, Group.OS, Os.RESET, {})
        self._begin()

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None
        self.link.close()

    # Beyond the protocol

    def echo(self, text: str) -> str:
        return self._request(Op.WRITE, Group.OS, Os.ECHO, {"d": text})["r"]

    def stats(self) -> dict[str, int]:
        """Counters of the device's side of the line; see PROTOCOL.md."""
        return self._request(Op.READ, Group.TRAIN, Train.STATS, {})

    def reconnect(self) -> Hello:
        """Open the line again after it was lost.  The device kept its state: `step` says how far it
        is, and calling the interrupted `run` again with the same arguments takes it up."""
        if self._line is not None:
            self._line.close()
            self._line = None
        deadline = time.monotonic() + RECONNECT_S
        while True:
            try:
                self._open()
                break
            except DeviceError:
                if self.link.ended() or time.monotonic() > deadline:
                    raise
                time.sleep(ANSWER_S / 4)
        body = self._request(Op.READ, Group.TRAIN, Train.HELLO, {}, HELLO_S)
        if body.get("ses") != self._nonce:
            self._unfinished = None
            self._begin()
            raise self._error("the device has restarted and lost what it had learned",
                              "load the weights of a checkpoint and go on from there")
        return smp.hello(body)

    # Requests

    def _open(self) -> None:
        self._receiver = Receiver()
        try:
            self._line = self.link.open_line()
        except LineLost as error:
            raise self._error(f"cannot open the port: {error}",
                              "is the board connected, and used by no other program?") from None

    def _begin(self) -> None:
        """Start a session, in which this side's counters count."""
        nonce = secrets.randbits(32)
        body = self._request(Op.WRITE, Group.TRAIN, Train.HELLO, {"ses": nonce}, HELLO_S)
        if body.get("wire") != smp.WIRE_VERSION:
            raise self._error(f"the firmware speaks version {body.get('wire')} of the protocol, "
                              f"this edgetrain {smp.WIRE_VERSION}", "flash the firmware again")
        self._nonce, self._counter = nonce, 0
        self._buffer_bytes = body["buf"]
        self._piece_bytes = self._buffer_bytes - ROOM_BYTES
        log.info("%s: %s, firmware %s, messages up to %d bytes", self.where, body["board"],
                 body["ver"], self._buffer_bytes)

    def _next_counter(self) -> int:
        self._counter += 1
        return self._counter

    def _numbered(self, command: Train, body: dict[str, Any], timeout_s: float | None = None,
                  waits: Sequence[int] = WAITS) -> dict[str, Any]:
        return self._request(Op.WRITE, Group.TRAIN, command, {
            "ses": self._nonce, "ctr": self._next_counter(), **body}, timeout_s, waits)

    def _piecewise(self, send: Callable[[int, Sequence[int]], Any]) -> Any:
        """What `send` returns, called with how many bytes it may move and how patient to be.

        A long message on a bad line arrives never, a short one in the end; what is sent again in
        another size does no harm, as it says where it belongs."""
        largest = self._buffer_bytes - ROOM_BYTES
        while True:
            size, resends = self._piece_bytes, self.traffic.resends
            small = size <= min(SMALL_BYTES, largest)
            try:
                reply = send(size, WAITS if small else WAITS[:2])
            except NoAnswer:
                if small:
                    raise
                self._piece_bytes = max(size // 4, SMALL_BYTES)
                continue
            if self.traffic.resends == resends:
                self._piece_bytes = min(2 * size, largest)
            return reply

    def _run_body(self, call_list: str, puts: Mapping[int, bytes], gets: tuple[int, ...],
                  counter: int) -> dict[str, Any]:
        body: dict[str, Any] = {"ses": self._nonce, "ctr": counter, "list": call_list}
        if puts:
            body["put"] = puts
        if gets:
            body["get"] = gets
        return body

    def _fit(self, call_list: str, puts: dict[int, bytes], gets: tuple[int, ...]
             ) -> tuple[dict[int, bytes], list[int]]:
        """Which inputs travel with the run, and which must go ahead of it: the largest ones."""
        inline, ahead = dict(puts), []
        room = self._buffer_bytes - ROOM_BYTES - len(call_list.encode()) - 3 * len(gets)
        while inline and sum(len(data) + 8 for data in inline.values()) > room:
            largest = max(inline, key=lambda tensor: len(inline[tensor]))
            del inline[largest]
            ahead.append(largest)
        return inline, ahead

    def _run_timeout_s(self) -> float:
        return max(ANSWER_S, RUN_FACTOR * self._slowest_s) if self._slowest_s else FIRST_RUN_S

    def _request(self, op: Op, group: Group, command: int, body: dict[str, Any],
                 timeout_s: float | None = None, waits: Sequence[int] = WAITS) -> dict[str, Any]:
        """Send until answered; the body of the answer.  DeviceError for all else."""
        self._sequence = (self._sequence + 1) % 256
        request = Message(op, group, command, self._sequence, body)
        data = smp.frames(request.pack())
        self.traffic.requests += 1
        timeout_s = ANSWER_S if timeout_s is None else timeout_s
        sent, silent, before = 0, 0, self._receiver.damaged
        while silent < len(waits) and (damaged := self._receiver.damaged) < before + DAMAGED:
            if sent > 0:
                self.traffic.resends += 1
                log.info("%s: no whole answer to %s, sent again (%d)", self.where, request.name,
                         sent)
            sent += 1
            answer = self._exchange(request, data, timeout_s * waits[silent])
            if answer is not None:
                if found := smp.failure(answer.body):
                    raise self._refused(request, found)
                return answer.body
            silent += self._receiver.damaged == damaged
        raise self._unanswered(request, silent, self._receiver.damaged - before)

    def _exchange(self, request: Message, data: bytes, timeout_s: float) -> Message | None:
        """Send once and wait.  None: the answer did not come, or came damaged."""
        if self._line is None:
            raise self._error("the line is closed", "call reconnect()")
        try:
            self._line.write(data)
            self.traffic.bytes_sent += len(data)
            damaged = self._receiver.damaged
            sent = time.monotonic()
            deadline = sent + timeout_s
            while (left := deadline - time.monotonic()) > 0:
                for answer in self._receive(left):
                    if answer.answers(request):
                        self._answer_s = time.monotonic() - sent
                        return answer
                if self._receiver.damaged != damaged:
                    return None
                if self._receiver.crash() is not None:
                    break
        except LineLost as error:
            raise self._dead(f"the line was lost: {error}") from None
        if self._receiver.crash() is not None or self.link.ended():
            raise self._dead("the simulator has ended")
        return None

    def _receive(self, timeout_s: float) -> list[Message]:
        data = self._line.read(timeout_s)
        self.traffic.bytes_received += len(data)
        messages = []
        for raw in self._receiver.feed(data):
            try:
                messages.append(Message.unpack(raw))
            except ValueError:
                self._receiver.damaged += 1
        return messages

    # Errors

    def _error(self, what: str, hint: str) -> DeviceError:
        return DeviceError(what, where=self.where, hint=hint)

    def _dead(self, what: str) -> DeviceError:
        """The device will not answer any more: say why, as well as can be known."""
        try:
            while data := self._line.read(LAST_WORDS_S):
                self._receiver.feed(data)
        except LineLost:
            pass
        ended = self.link.ended(LAST_WORDS_S)
        self._line.close()
        self._line = None
        if crash := self._receiver.crash():
            return self._error(f"the firmware crashed: {crash}",
                               "its training state is lost: start again; please report this line")
        if ended:
            return self._error(ended, "start again; a checkpoint takes up where it was saved")
        return self._error(what, "connect the board again, then reconnect() goes on where it was")

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
            return self._error("the device has restarted, or another program uses it",
                               "its training state may be lost: load the program again")
        return self._error(what, smp.HINTS.get((found.group, found.code),
                                               "'edgetrain inspect' shows what the program offers"))


def _id(program: int | None) -> str:
    return "none" if program is None else f"{program:08x}"
