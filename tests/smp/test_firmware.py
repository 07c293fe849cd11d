"""The firmware's C, as a process: hostile lines, hostile messages, uploads, and the hex dump in
PROTOCOL.md."""

from __future__ import annotations

import random
import re
import struct

import cbor2
import pytest

from edgetrain.device import smp
from edgetrain.device.smp import Group, Image, Message, Op, Os, Receiver, Train, frames

from .. import wire
from .conftest import ECHO, HELLO, SESSION, answers, role, run, sample, uploads


def test_the_hex_dump_in_the_document_replays(binary, tiny):
    text = (wire.ROOT / "firmware" / "PROTOCOL.md").read_text()
    def block(mark):
        dumps = re.findall(rf"(?:^    {mark} [0-9a-f ]+\n)+", text, re.MULTILINE)
        return [bytes.fromhex(re.sub(rf"    {mark} |\s", "", dump)) for dump in dumps]
    (hello, train), (greeting, reply) = block(">"), block("<")
    assert hello == frames(HELLO.pack())
    assert wire.talk(binary, hello) == greeting
    setup = hello + b"".join(frames(m.pack()) for m in uploads(tiny.blob))
    done = wire.talk(binary, setup)
    assert wire.talk(binary, setup + train) == done + reply
    assert wire.talk(binary, setup + train + train) == done + reply + reply
    (message,) = Receiver().feed(train)
    body = Message.unpack(message).body
    assert frames(Message(Op.WRITE, Group.TRAIN, Train.RUN, 3, body).pack()) == train
    assert body["put"] == sample(tiny) and body["get"] == [role(tiny, "dense_1.y")]


def test_standard_groups_answer(binary):
    echo, parameters, images = answers(
        binary, ECHO, Message(Op.READ, Group.OS, Os.PARAMETERS, 8, {}),
        Message(Op.READ, Group.IMAGE, Image.STATE, 9, {}))
    assert echo.body == {"r": "still here"} and echo.answers(ECHO)
    assert parameters.body == {"buf_size": 1024, "buf_count": 1}
    assert images.body == {"images": []}


def test_errors_follow_the_version_of_the_request(binary):
    two, one, unknown = answers(
        binary, HELLO, run(1), Message(Op.WRITE, Group.TRAIN, Train.RUN, 3, run(1).body, version=0),
        Message(Op.WRITE, Group.OS, 200, 4, {}))[1:]
    assert two.body["err"] == {"group": 72, "rc": smp.TrainError.NO_PROGRAM}
    assert one.body["rc"] == 1 and one.version == 0
    assert unknown.body["rc"] == 8
    assert all(reply.body["rsn"] for reply in (two, one, unknown))


@pytest.mark.parametrize("drop, asked_again", [
    ("first byte", 0), ("newline", 1), ("digit", 1), ("tail", 0), ("second frame", 0)])
def test_a_damaged_or_cut_message_costs_only_itself(binary, drop, asked_again):
    """And is asked for again where that is noticed before the next one begins."""
    data = frames(Message(Op.WRITE, Group.OS, Os.ECHO, 1, {"d": "x" * 200}).pack())
    first, rest = data.split(b"\n", 1)
    bad = {"first byte": data[1:], "newline": first + rest, "digit": data[:50] + data[51:],
           "tail": data[:-30], "second frame": first + b"\n"}[drop]
    assert [a.body for a in answers(binary, bad, ECHO)] == [{"r": "still here"}]
    receiver = Receiver()
    receiver.feed(wire.talk(binary, bad + frames(ECHO.pack())))
    assert receiver.refused == asked_again and not receiver.text


def test_random_damage_never_changes_an_answer(binary):
    rng = random.Random(5)
    parts = []
    for i in range(400):
        text = str(i) * rng.randrange(1, 60)
        data = bytearray(frames(Message(Op.WRITE, Group.OS, Os.ECHO, i % 256, {"d": text}).pack()))
        for _ in range(rng.randrange(3)):
            data[rng.randrange(len(data))] = rng.randrange(256)
        parts.append(bytes(data))
    replies = [a.body["r"] for a in answers(binary, *parts, ECHO)]
    assert replies[-1] == "still here" and len(replies) > 100
    assert all(re.fullmatch(r"(\d{1,3}?)\1*", text) for text in replies[:-1])


def test_an_oversized_message_is_refused_and_the_next_one_answered(binary):
    for size in (1100, 5000, 60_000):
        big = Message(Op.WRITE, Group.OS, Os.ECHO, 5, {"d": "x" * size})
        refused, after = answers(binary, big, ECHO)
        assert refused.answers(big) and refused.body["rc"] == 7
        assert after.body == {"r": "still here"}


def test_the_largest_message_is_taken(binary):
    body = {"d": "x" * (1024 - 8 - 6)}
    largest = Message(Op.WRITE, Group.OS, Os.ECHO, 5, body)
    assert len(largest.pack()) == 1024
    assert answers(binary, largest)[0].body == {"r": body["d"]}


def test_a_wrong_header_length_is_refused(binary):
    raw = bytearray(ECHO.pack())
    raw[3] += 1
    assert answers(binary, frames(bytes(raw)))[0].body["rc"] == 3


def test_replies_are_not_answered(binary):
    assert answers(binary, Message(Op.WRITE_REPLY, Group.OS, Os.ECHO, 1, {"d": "loop"})) == []


def hostile_bodies(rng):
    """CBOR that is cut, nested, huge by its own account, or of the wrong kind."""
    yield from (b"", b"\xff", b"\xbf", b"\xa1", b"\xa1\x61d\x7b" + b"\xff" * 8,
                b"\xbb" + b"\xff" * 8, b"\x9b" + b"\xff" * 8,
                b"\xa1\x61d" + b"\x81" * 500, b"\xbf" * 500, b"\xd8" * 300,
                b"\xa1\x61d\x7f\x61a\xff", b"\xbf\x61d\x62ok\xff")
    keys = ["d", "ses", "ctr", "list", "put", "get", "t", "off", "len", "data", "image", "at"]
    values = [0, 1, 2, 65535, 65536, 2**32 - 1, 2**32, 2**64 - 1, -1, "train", "x" * 17, b"",
              b"abc", b"\0" * 16, b"\0" * 4, [], [4], [70000], [4] * 300, {}, {2: b"\0" * 16},
              {2: b"", 3: 7}, {70000: b""}, None, 1.5, True]
    for _ in range(3000):
        body = {rng.choice(keys): rng.choice(values) for _ in range(rng.randrange(6))}
        if rng.random() < 0.7:
            body["ses"], body["ctr"] = SESSION, rng.randrange(1, 2000)
        data = bytearray(cbor2.dumps(body))
        for _ in range(rng.choice((0, 0, 1, 3))):
            data[rng.randrange(len(data))] = rng.randrange(256)
        yield bytes(data[:rng.choice((len(data), len(data), rng.randrange(len(data) + 1)))])


def test_hostile_requests_are_answered_and_do_no_harm(binary, tiny):
    """With sanitizers, an access outside any buffer ends the process."""
    rng = random.Random(9)
    load = [frames(m.pack()) for m in uploads(tiny.blob)]
    parts = [frames(HELLO.pack()), *load]
    sent = 0
    for i, body in enumerate(hostile_bodies(rng)):
        group = rng.choice([Group.TRAIN] * 4 + [Group.OS, Group.IMAGE])
        command = rng.randrange(1 if group == Group.IMAGE else 0, 8)
        if (group, command) == (Group.OS, Os.RESET):
            continue
        op = rng.choice((Op.READ, Op.WRITE))
        header = struct.pack(">BBHHBB", 8 | op, 0, len(body), group, i % 256, command)
        parts += [frames(header + body), *(load if i % 100 == 0 else ())]
        sent += 1
    replies = answers(binary, *parts, *load, ECHO)
    assert len(replies) >= sent
    assert replies[-1].body == {"r": "still here"}
    assert replies[-2].body == {"off": len(tiny.blob)}


@pytest.mark.parametrize("piece", [1, 7, 100, 900])
def test_a_program_arrives_in_pieces_of_any_size(binary, tiny, piece):
    images = Message(Op.READ, Group.IMAGE, Image.STATE, 9, {})
    (state,) = answers(binary, *uploads(tiny.blob, piece), images)[-1:]
    assert state.body["images"][0]["version"] == f"{tiny.id:08x}"


def test_pieces_sent_again_or_out_of_order_do_no_harm(binary, tiny):
    pieces = list(uploads(tiny.blob, 300))
    order = [pieces[0], pieces[2], pieces[0], pieces[1], pieces[1], pieces[4], *pieces[2:],
             pieces[-1]]
    replies = answers(binary, *order)
    assert [r.body["off"] for r in replies[:6]] == [300, 300, 300, 600, 600, 600]
    assert [r.body["off"] for r in replies[-2:]] == [len(tiny.blob)] * 2


def test_a_damaged_program_is_refused_with_its_reason_each_time(binary, tiny):
    blob = bytearray(tiny.blob)
    blob[len(blob) // 2] ^= 1
    pieces = list(uploads(bytes(blob)))
    *_, first, again, state = answers(binary, *pieces, pieces[-1],
                                      Message(Op.READ, Group.IMAGE, Image.STATE, 9, {}))
    assert first == again and first.body["rc"] == 9 and "damaged" in first.body["rsn"]
    assert state.body == {"images": []}


def test_a_program_too_large_for_the_board_is_refused_at_once(binary):
    (reply,) = answers(binary, Message(Op.WRITE, Group.IMAGE, Image.UPLOAD, 1,
                                       {"off": 0, "len": 1 << 20, "data": b"x"}))
    assert reply.body["rc"] == 2
