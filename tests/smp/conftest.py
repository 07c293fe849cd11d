"""What the tests of the wire share: the firmware as a process, and messages to send it."""

from __future__ import annotations

import numpy as np
import pytest

from edgetrain.device.smp import Group, Image, Message, Op, Os, Receiver, Train, frames

from .. import wire

SESSION = 0x12345678
ECHO = Message(Op.WRITE, Group.OS, Os.ECHO, 7, {"d": "still here"})
HELLO = Message(Op.WRITE, Group.TRAIN, Train.HELLO, 1, {"ses": SESSION})


@pytest.fixture(scope="session")
def binary():
    return wire.device_program()


@pytest.fixture
def link(binary):
    link = wire.ProcessLink(binary)
    yield link
    assert link.stop() == ""


@pytest.fixture(scope="module")
def tiny():
    return wire.tiny_program()


@pytest.fixture
def quick(monkeypatch):
    """Short waits: what is lost here is lost at once."""
    for name in ("ANSWER_S", "HELLO_S", "UPLOAD_S", "FIRST_RUN_S"):
        monkeypatch.setattr(f"edgetrain.device.wire.{name}", 0.05)


def role(program, name):
    return next(i for i, t in enumerate(program.tensors) if t.name == name)


def sample(program, label=1):
    return {role(program, "x"): np.float32([1, -2, 0.5, 0]).tobytes(),
            role(program, "target"): np.int32(label).tobytes()}


def answers(binary, *parts):
    """Replies of a fresh device to messages and raw bytes."""
    data = b"".join(frames(p.pack()) if isinstance(p, Message) else p for p in parts)
    receiver = Receiver()
    replies = [Message.unpack(raw) for raw in receiver.feed(wire.talk(binary, data))]
    assert receiver.damaged == 0
    return replies


def uploads(blob, piece=700):
    for offset in range(0, len(blob), piece):
        body = {"off": offset, "data": blob[offset:offset + piece]}
        if offset == 0:
            body["len"] = len(blob)
        yield Message(Op.WRITE, Group.IMAGE, Image.UPLOAD, 2, body)


def run(counter, session=SESSION, **more):
    return Message(Op.WRITE, Group.TRAIN, Train.RUN, 3,
                   {"ses": session, "ctr": counter, "list": "train", **more})
