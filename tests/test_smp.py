"""The wire: smp.py against an independent implementation, and the firmware's C against hostile
lines, lost replies and the hex dump in PROTOCOL.md."""

from __future__ import annotations

import itertools
import random
import re
import struct

import cbor2
import numpy as np
import pytest

from edgetrain.device import smp
from edgetrain.device.serial import SerialDevice
from edgetrain.device.smp import Group, Image, Message, Op, Os, Receiver, Train, frames
from edgetrain.errors import DeviceError
from edgetrain.export.program import Role

from . import wire

SESSION = 0x12345678
ECHO = Message(Op.WRITE, Group.OS, Os.ECHO, 7, {"d": "still here"})
HELLO = Message(Op.WRITE, Group.TRAIN, Train.HELLO, 1, {"ses": SESSION})


@pytest.fixture(scope="module")
def binary(tmp_path_factory):
    return wire.build_device(tmp_path_factory.mktemp("wire"))


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
        monkeypatch.setattr(f"edgetrain.device.serial.{name}", 0.05)


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


# Frames

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


# The firmware's C, as a process

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


@pytest.mark.parametrize("drop", ["first byte", "newline", "digit", "tail", "second frame"])
def test_a_damaged_or_cut_message_costs_only_itself(binary, drop):
    data = frames(Message(Op.WRITE, Group.OS, Os.ECHO, 1, {"d": "x" * 200}).pack())
    first, rest = data.split(b"\n", 1)
    bad = {"first byte": data[1:], "newline": first + rest, "digit": data[:50] + data[51:],
           "tail": data[:-30], "second frame": first + b"\n"}[drop]
    assert [a.body for a in answers(binary, bad, ECHO)] == [{"r": "still here"}]


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
    keys = ["d", "ses", "ctr", "list", "put", "get", "t", "off", "len", "data", "image"]
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
        command = rng.randrange(1 if group == Group.IMAGE else 0, 7)
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


# Numbered requests

def test_a_run_sent_again_is_answered_the_same_and_not_done_again(binary, tiny):
    put = sample(tiny)
    replies = answers(binary, HELLO, *uploads(tiny.blob), run(1, put=put), run(1, put=put),
                      run(5, put=put), run(5, put=put), run(5, put=put), run(4, put=put))[-6:]
    assert replies[0] == replies[1] and replies[0].body["step"] == 1
    assert replies[2] == replies[3] == replies[4] and replies[2].body["step"] == 2
    assert replies[0].body["out"] == []                     # none were asked for
    assert replies[5].body["err"]["rc"] == smp.TrainError.COUNTER


def test_a_refused_run_is_refused_again(binary, tiny):
    wrong = run(1, put={99: b""})
    replies = answers(binary, HELLO, *uploads(tiny.blob), wrong, wrong, run(2))[-3:]
    assert replies[0] == replies[1] and replies[0].body["err"]["rc"] == smp.TrainError.TENSOR
    assert replies[2].body["step"] == 1


def test_no_input_is_written_if_one_is_wrong(binary, tiny):
    x, y = role(tiny, "x"), role(tiny, "target")
    get = Message(Op.READ, Group.TRAIN, Train.GET, 9, {"t": y})
    for wrong in ({x: b"1234"}, {role(tiny, "dense_1.y"): b"", 99: b""}, {x: 5}):
        before, refused, after = answers(binary, HELLO, *uploads(tiny.blob), get,
                                         run(1, put={y: b"\2\0\0\0", **wrong}), get)[-3:]
        assert "err" in refused.body or refused.body["rc"] == 3
        assert before == after


def test_a_put_or_get_of_another_kind_is_refused_and_nothing_runs(binary, tiny):
    for wrong in ({"put": [role(tiny, "x"), bytes(16)]}, {"put": None}, {"get": role(tiny, "x")},
                  {"get": {0: 0}}):
        refused, done = answers(binary, HELLO, *uploads(tiny.blob), run(1, **wrong), run(2))[-2:]
        assert refused.body["rc"] == 3
        assert done.body["step"] == 1


@pytest.mark.parametrize("wrong", [{"off": 1 << 32}, {"off": -1}, {"len": "8"}])
def test_a_get_with_a_number_that_is_none_is_refused(binary, tiny, wrong):
    get = Message(Op.READ, Group.TRAIN, Train.GET, 9, {"t": role(tiny, "x"), **wrong})
    assert answers(binary, *uploads(tiny.blob), get)[-1].body["rc"] == 3


def test_another_session_and_a_restarted_device_are_refused(binary, tiny):
    reset = Message(Op.WRITE, Group.OS, Os.RESET, 1, {})
    (other,) = answers(binary, HELLO, *uploads(tiny.blob), run(1, session=1))[-1:]
    (gone,) = answers(binary, HELLO, *uploads(tiny.blob), run(1), reset, run(1))[-1:]
    assert other.body["err"]["rc"] == gone.body["err"]["rc"] == smp.TrainError.SESSION


def test_a_run_sent_again_after_a_new_upload_is_refused(binary, tiny):
    (reply,) = answers(binary, HELLO, *uploads(tiny.blob), run(1), *uploads(tiny.blob), run(1))[-1:]
    assert reply.body["err"]["rc"] == smp.TrainError.COUNTER


# Upload

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


# SerialDevice, with faults on the line

def test_a_device_trains_like_the_host(link, tiny):
    from edgetrain import connect
    from edgetrain.session import Session
    device, host = SerialDevice(link), connect("host")
    sessions = [Session(tiny, d) for d in (device, host)]
    rng = np.random.default_rng(0)
    x, y = rng.standard_normal((30, 4)).astype("f4"), np.arange(30) % 3
    for session in sessions:
        for _ in session.fit(x, y, epochs=2):
            pass
    out = role(tiny, "dense_1.y"),
    replies = [d.run("infer", {role(tiny, "x"): x[0].tobytes()}, out) for d in (device, host)]
    assert replies[0].outputs == replies[1].outputs
    assert device.get(0) == host.get(0) and any(device.get(0))
    assert device.traffic.resends == 0 and device.traffic.requests > 60


def test_inputs_and_outputs_longer_than_a_message(link):
    program = wire.wide_program()
    device = SerialDevice(link)
    steps = []
    device.load(program.blob, lambda done, total: steps.append((done, total)))
    assert steps[-1] == (len(program.blob),) * 2 and len(steps) > 40
    x, y = role(program, "x"), role(program, "dense_1.y")
    data = np.arange(400, dtype="<f4").tobytes()
    reply = device.run("infer", {x: data, role(program, "target"): b"\0\0\0\0"}, (y, x, y))
    assert reply.outputs[1] == data
    assert reply.outputs[0] == reply.outputs[2] == device.get(y) != bytes(120)
    assert len(device.get(role(program, "dense_1.w"))) == 4 * 400 * 30


@pytest.mark.parametrize("side", ["request", "reply", "both"])
@pytest.mark.parametrize("fault", ["lost", "damaged", "twice"])
def test_faults_cost_a_resend_and_never_a_step(link, tiny, quick, side, fault):
    def every_fourth():
        turn = itertools.count()

        def hurt(data):
            if next(turn) % 4 != 3:
                return data
            at = rng.randrange(len(data))
            return {"lost": b"", "twice": data + data, "damaged":
                    data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1:]}[fault]
        return hurt

    rng = random.Random(3)
    device = SerialDevice(link)
    device.load(tiny.blob)
    if side != "reply":
        link.on_send = every_fourth()
    if side != "request":
        link.on_receive = every_fourth()
    steps = [device.run("train", sample(tiny, i % 3)).step for i in range(60)]
    assert steps == list(range(1, 61))
    assert fault == "twice" or device.traffic.resends > 0


@pytest.fixture(params=["request", "reply"])
def cut(request, link):
    """Pulls the plug at the next request: on its way, or with the reply to it on the way back."""
    def pull(data):
        link.broken = True
        return b""

    def arm() -> bool:
        """True if the request will be carried out."""
        setattr(link, "on_send" if request.param == "request" else "on_receive", pull)
        return request.param == "reply"
    return arm


def plug_in(link) -> None:
    link.on_send = link.on_receive = lambda data: data
    link.broken = False


def test_a_line_lost_in_the_middle_of_a_run_is_taken_up(link, tiny, cut):
    device = SerialDevice(link)
    device.load(tiny.blob)
    device.run("train", sample(tiny))
    carried_out = cut()
    with pytest.raises(DeviceError, match="line was lost") as caught:
        device.run("train", sample(tiny))
    assert "reconnect" in caught.value.hint
    with pytest.raises(DeviceError, match="line is closed"):
        device.run("train", sample(tiny))
    plug_in(link)
    assert device.reconnect().step == 1 + carried_out
    assert [device.run("train", sample(tiny)).step for _ in range(2)] == [2, 3]
    device.restart()
    assert device.run("train", sample(tiny)).step == 1


def test_who_looks_where_the_device_is_goes_on_from_there(link, tiny, cut):
    """`train` resumes by position: an equal sample that follows is a step of its own."""
    device = SerialDevice(link)
    device.load(tiny.blob)
    device.run("train", sample(tiny))
    carried_out = cut()
    with pytest.raises(DeviceError, match="line was lost"):
        device.run("train", sample(tiny))
    plug_in(link)
    device.reconnect()
    done = int.from_bytes(device.get(tiny.number(Role.STEP)), "little")
    assert done == 1 + carried_out
    assert [device.run("train", sample(tiny)).step for _ in range(2)] == [done + 1, done + 2]


def test_a_device_that_restarted_says_so(link, tiny):
    device = SerialDevice(link)
    device.load(tiny.blob)
    device.run("train", sample(tiny))
    link.process.stdin.write(frames(Message(Op.WRITE, Group.OS, Os.RESET, 1, {}).pack()))
    with pytest.raises(DeviceError, match="restarted") as caught:
        device.run("train", sample(tiny))
    assert caught.value.hint
    with pytest.raises(DeviceError, match="lost what it had learned"):
        device.reconnect()
    assert device.run("train", sample(tiny)).step == 1


def test_after_a_reset_the_program_is_there_in_its_initial_state(link, tiny):
    device = SerialDevice(link)
    device.load(tiny.blob)
    before = device.get(0)
    device.run("train", sample(tiny))
    assert device.get(0) != before
    device.reset()
    assert device.hello().program_id == tiny.id
    assert device.hello().step == 0 and device.get(0) == before


def test_a_silent_line_is_an_error_that_says_what_to_do(link, quick):
    link.on_send = lambda data: b""
    with pytest.raises(DeviceError, match="host-test: no answer to train hello") as caught:
        SerialDevice(link)
    assert "port" in caught.value.hint


def test_a_crash_is_an_error_with_its_cause(binary, tiny):
    for kind, words in (("stack", "stack overflow"), ("illegal", "illegal instruction")):
        link = wire.ProcessLink(binary)
        device = SerialDevice(link)
        with pytest.raises(DeviceError, match=f"the firmware crashed: {words} at pc 0x80001234"):
            device._request(Op.WRITE, Group.CRASH, 0, {"t": kind})
        link.stop()


@pytest.mark.parametrize("act, words", [
    (lambda d, p: d.run("nothing"), "refuses train run"),
    (lambda d, p: d.put(99, b"1"), "no tensor of that number"),
    (lambda d, p: d.get(99), "no tensor of that number"),
    (lambda d, p: d.put(role(p, "x"), bytes(17)), "does not fit"),
    (lambda d, p: d.run("train", {role(p, "x"): bytes(15)}), "does not fit"),
    (lambda d, p: d.load(p.blob[:-1]), "refuses image upload"),
    (lambda d, p: d.load(bytes(200_000)), "larger than the board's program memory"),
])
def test_what_the_device_refuses_is_one_sentence(link, tiny, act, words):
    device = SerialDevice(link)
    device.load(tiny.blob)
    with pytest.raises(DeviceError, match=words) as caught:
        act(device, tiny)
    assert str(caught.value).startswith("host-test: ") and caught.value.hint
    assert device.echo("alive") == "alive"


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
