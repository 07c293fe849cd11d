"""A device at the end of a serial line, or of a simulator's: the Device protocol over SMP.

Here are sessions and numbers, by which the device knows what was sent again and must not happen
twice.  wire.py sends and waits, pieces.py cuts what is longer than a message.
"""

from __future__ import annotations

import logging
import secrets
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from . import Hello, Progress, Reply, Traffic, smp, wire
from .beats import Beats
from .pieces import Pieces, upload
from .smp import Group, Image, Op, Os, Train
from .transport import Transport
from .wire import HASTY, PATIENT, NoAnswer, Patience, Wire

log = logging.getLogger(__name__)

RUN_FACTOR = 4.0                    # later runs may take this many times the slowest so far
Run = tuple[str, dict[int, bytes], tuple[int, ...]]     # call list, inputs, outputs wanted


class SerialDevice:
    """What is at the end of `link`: a SerialTransport, or a Simulator, which ends with us."""

    def __init__(self, link: Transport):
        self.wire = Wire(link)
        self.beats: tuple[Beats, ...] = ()
        self._nonce = 0
        self._counter = 0
        self._slowest_s = 0.0       # run so far
        self._unfinished: tuple[Run, int] | None = None   # a run whose outcome is not known
        try:
            self.wire.open()
            self._begin()
        except BaseException:
            self.close()
            raise

    @property
    def traffic(self) -> Traffic:
        return self.wire.traffic

    # The Device protocol

    def hello(self) -> Hello:
        return smp.hello(self._hello())

    def load(self, blob: bytes, progress: Progress | None = None) -> None:
        self._unfinished = None
        sent = zlib.crc32(blob[16:])
        if self.hello().embedded_id == sent:
            # Without an uploaded program the device has this one, in its initial state.
            self.wire.request(Op.WRITE, Group.IMAGE, Image.ERASE, {}, wire.UPLOAD_S)
        else:
            upload(self.wire, self._pieces, blob, progress)
        got = self.hello().program_id
        if got != sent:
            raise self.wire.error(f"the device runs program {_id(got)}, {_id(sent)} was sent",
                                  "reset the device and load the program again")

    def run(self, call_list: str, puts: Mapping[int, bytes] | None = None,
            gets: Sequence[int] = ()) -> Reply:
        """As in Device.  A run that raised DeviceError because the line was lost is taken up, not
        repeated, when it is called again with the same arguments after `reconnect`; unless a tensor
        was read in between: whoever looks how far the device is goes on from there."""
        wanted = (call_list, dict(puts or {}), tuple(gets))
        unfinished, self._unfinished = self._unfinished, None
        if unfinished is not None and unfinished[0] == wanted:
            self._unfinished = unfinished
        else:
            try:
                return self._run(wanted, HASTY)
            except NoAnswer:
                if self._unfinished is None:    # what goes ahead did not arrive
                    raise
                self._pieces.shrink()
        counter = self._unfinished[1]
        if self._carried_out(counter):
            return self._answer(wanted, {}, counter, PATIENT)
        return self._run(wanted, PATIENT)

    def profile(self, call_list: str, puts: Mapping[int, bytes] | None = None) -> tuple[int, ...]:
        if not self.wire.link.counts:
            raise self.wire.error("this simulator's instruction counter is not exact",
                                  "open it with connect('sim', count_instructions=True)")
        self._unfinished = None
        self.beats = ()
        inline, ahead = self._fit(call_list, dict(puts or {}), ())
        for tensor in ahead:
            self.put(tensor, puts[tensor])
        found: list[int] = []
        more = True
        while more:
            body = {"list": call_list, "at": len(found), **({"put": inline} if inline else {})}
            inline = {}
            reply = self._numbered(Train.PROFILE, body, wire.FIRST_RUN_S)
            found += reply["ins"]
            self.beats += self._measured(len(reply["ins"]))
            more = reply["more"]
        if not any(found):          # no kernel takes nothing
            raise self.wire.error("its core counts no instructions",
                                  "compile the model for a board whose core does, or simulate one")
        return tuple(found)

    def put(self, tensor: int, data: bytes) -> None:
        def write(at: int, size: int, patience: Patience) -> int | None:
            part = bytes(data[at:at + size])
            self._numbered(Train.PUT, {"t": tensor, "off": at, "data": part}, patience=patience)
            return at + len(part) if at + len(part) < len(data) else None

        self._pieces.carry(write)

    def get(self, tensor: int) -> bytes:
        self._unfinished = None
        return self._read(tensor)

    def _read(self, tensor: int) -> bytes:
        data = bytearray()

        def read(at: int, size: int, patience: Patience) -> int | None:
            reply = self.wire.request(Op.READ, Group.TRAIN, Train.GET,
                                      {"t": tensor, "off": at, "len": size}, patience=patience)
            data.extend(reply["data"])
            if not reply["data"] and len(data) < reply["len"]:
                raise self.wire.error(f"tensor {tensor} ends after {len(data)} of {reply['len']} "
                                      "bytes", "flash the firmware again")
            return len(data) if len(data) < reply["len"] else None

        self._pieces.carry(read)
        return bytes(data)

    def restart(self) -> None:
        self._numbered(Train.RESTART, {})

    def reset(self) -> None:
        self._unfinished = None
        self.wire.request(Op.WRITE, Group.OS, Os.RESET, {})
        self._begin()

    def close(self) -> None:
        self.wire.close()

    # Beyond the protocol

    def echo(self, text: str) -> str:
        return self.wire.request(Op.WRITE, Group.OS, Os.ECHO, {"d": text})["r"]

    def stats(self) -> dict[str, int]:
        """Counters of the device's side of the line; see PROTOCOL.md."""
        return self.wire.request(Op.READ, Group.TRAIN, Train.STATS, {})

    def reconnect(self) -> Hello:
        """Open the line again after it was lost.  The device kept its state: `step` says how far it
        is, and calling the interrupted `run` again with the same arguments takes it up."""
        self.wire.reopen()
        body = self._hello()
        if body.get("ses") != self._nonce:
            self._unfinished = None
            self._begin()
            raise self.wire.error("the device has restarted and lost what it had learned",
                                  "load the weights of a checkpoint and go on from there")
        return smp.hello(body)

    # Sessions and numbers

    def _begin(self) -> None:
        """Start a session, in which this side's counters count."""
        nonce = secrets.randbits(32)
        body = self.wire.request(Op.WRITE, Group.TRAIN, Train.HELLO, {"ses": nonce}, wire.HELLO_S)
        if body.get("wire") != smp.WIRE_VERSION:
            raise self.wire.error(f"the firmware speaks version {body.get('wire')} of the protocol,"
                                  f" this edgetrain {smp.WIRE_VERSION}", "flash the firmware again")
        self._nonce, self._counter = nonce, 0
        self._pieces = Pieces(body["buf"], self.wire.traffic)
        log.info("%s: %s, firmware %s, messages up to %d bytes", self.wire.where, body["board"],
                 body["ver"], body["buf"])

    def _hello(self) -> dict[str, Any]:
        return self.wire.request(Op.READ, Group.TRAIN, Train.HELLO, {}, wire.HELLO_S)

    def _next_counter(self) -> int:
        self._counter += 1
        return self._counter

    def _numbered(self, command: Train, body: dict[str, Any], timeout_s: float | None = None,
                  patience: Patience = PATIENT) -> dict[str, Any]:
        return self.wire.request(Op.WRITE, Group.TRAIN, command, {
            "ses": self._nonce, "ctr": self._next_counter(), **body}, timeout_s, patience)

    def _run(self, wanted: Run, patience: Patience) -> Reply:
        """A run of its own: the inputs that do not fit its message go ahead."""
        inline, ahead = self._fit(*wanted)
        for tensor in ahead:
            self.put(tensor, wanted[1][tensor])
        counter = self._next_counter()
        self._unfinished = (wanted, counter)
        return self._answer(wanted, inline, counter, patience)

    def _answer(self, wanted: Run, inline: Mapping[int, bytes], counter: int, patience: Patience
                ) -> Reply:
        """Ask for a run, or for its answer once more.  On a bad line the outputs, which make the
        answer long, are fetched on their own."""
        call_list, _, gets = wanted
        body = {"ses": self._nonce, "ctr": counter, "list": call_list,
                **({"put": inline} if inline else {}),
                **({"get": list(gets)} if gets and patience is HASTY else {})}
        resends = self.traffic.resends
        reply = self.wire.request(Op.WRITE, Group.TRAIN, Train.RUN, body, self._run_timeout_s(),
                                  patience)
        if self.traffic.resends == resends:
            self._pieces.grow()
        self._slowest_s = max(self._slowest_s, self.wire.answer_s)
        outputs = list(reply.get("out", ()))
        outputs += [self._read(tensor) for tensor in gets[len(outputs):]]  # did not fit the reply
        self._unfinished = None
        self.beats = self._measured(1)
        return Reply(tuple(outputs), reply.get("loss", float("nan")), reply["step"],
                     tuple(reply["cnt"]), reply["ins"] if self.wire.link.counts else 0)

    def _measured(self, stretches: int) -> tuple[Beats, ...]:
        """Of the request that was just answered, where a plugin watches.  First comes a stretch of
        nothing, which says what measuring itself takes."""
        if not getattr(self.wire.link, "watched", False):
            return ()
        seen = self.wire.link.measured()[-1 - stretches:]
        if len(seen) != 1 + stretches:
            raise self.wire.error(f"the simulator's plugin saw {len(seen)} of {1 + stretches} "
                                  "measurements", "is the firmware's core a RISC-V?")
        return tuple(each - seen[0] for each in seen[1:])

    def _carried_out(self, counter: int) -> bool:
        """Whether the device did the request of this number, the last one."""
        body = self.wire.request(Op.READ, Group.TRAIN, Train.HELLO, {}, self._run_timeout_s())
        return body.get("ses") == self._nonce and body["ctr"] == counter

    def _fit(self, call_list: str, puts: Mapping[int, bytes], gets: tuple[int, ...]
             ) -> tuple[dict[int, bytes], list[int]]:
        """Which inputs travel with the run, and which must go ahead of it: the largest ones."""
        inline, ahead = dict(puts), []
        room = self._pieces.size - len(call_list.encode()) - 3 * len(gets)
        while inline and sum(len(data) + 8 for data in inline.values()) > room:
            largest = max(inline, key=lambda tensor: len(inline[tensor]))
            del inline[largest]
            ahead.append(largest)
        return inline, ahead

    def _run_timeout_s(self) -> float:
        return (max(wire.ANSWER_S, RUN_FACTOR * self._slowest_s) if self._slowest_s
                else wire.FIRST_RUN_S)


def _id(program: int | None) -> str:
    return "none" if program is None else f"{program:08x}"
