"""Frames and messages: smp.py against an independent implementation, and against damage."""

from __future__ import annotations

import random
import re

import pytest

from edgetrain.device import smp
from edgetrain.device.smp import Message, Receiver, frames

from .. import wire


@pytest.mark.parametrize("size", [8, 9, 10, 11, 88, 89, 90, 91, 92, 500, 4096])
def test_frames_equal_those_of_an_independent_implementation(size):
    packet = pytest.importorskip("smp.packet", reason="the test extra 'smp' is not installed")
    message = random.Random(size).randbytes(size)
    assert b"".join(packet.encode(message, line_length=128)) == frames(message)
    assert max(map(len, frames(message).splitlines(True))) <= smp.LINE_BYTES


def test_the_receiver_takes_bytes_in_any_portions():
    messages = [random.Random(i).randbytes(8 + 60 * i) for i in range(9)]
    data = b"noise\n".join(frames(message) for message in messages)
    for portion in (1, 2, 3, 50, 10_000):
        receiver = Receiver()
        got = []
        for at in range(0, len(data), portion):
            got += receiver.feed(data[at:at + portion])
        assert got == messages and receiver.damaged == 0


def test_a_message_with_any_single_byte_changed_never_arrives_as_another():
    message = random.Random(1).randbytes(150)
    good = frames(message)
    for at in range(len(good)):
        for bit in range(8):
            bad = bytearray(good)
            bad[at] ^= 1 << bit
            receiver = Receiver()
            got = receiver.feed(bytes(bad) + frames(message))
            assert got in ([message], [message, message])


@pytest.mark.parametrize("data", [b"", b"\x0a\x00", b"\x0b\x00\x00\x05\x00\x48\x00\x00\xa0",
                                  b"\x0b\x00\x00\x01\x00\x48\x00\x00\x80",
                                  b"\x0b\x00\x00\x01\x00\x48\x00\x00\x9f"])
def test_what_is_no_message_is_a_value_error(data):
    with pytest.raises(ValueError):
        Message.unpack(data)


def test_a_crash_report_is_found_among_other_text():
    receiver = Receiver()
    receiver.feed(b"boot\n\x06\x09AAAA half a li\nedgetrain trap: cause=00000007 pc=80001234 "
                  b"value=80400040 guard\n")
    assert str(receiver.crash()) == "stack overflow at pc 0x80001234 (value 0x80400040)"


def test_constants_of_both_sides_agree():
    header = "".join((wire.ROOT / "firmware" / name).read_text() for name in ("service.h", "smp.h"))
    for code in smp.TrainError:
        assert re.search(rf"WIRE_ERR_{code.name} = {code.value},", header)
    assert f"WIRE_VERSION = {smp.WIRE_VERSION}," in header
    for group in smp.Group:
        assert re.search(rf"SMP_GROUP_{group.name} = {group.value},", header)


def test_firmware_has_the_version_of_the_package():
    project = (wire.ROOT / "pyproject.toml").read_text()
    version = re.search(r'^version = "(.+)"', project, re.MULTILINE)[1]
    assert f'#define ET_VERSION "{version}"' in (wire.ROOT / "firmware" / "version.h").read_text()
