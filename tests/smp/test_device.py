"""SerialDevice, with faults on the line."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest

from edgetrain.device.serial import SerialDevice
from edgetrain.device.smp import Group, Message, Op, Os, Receiver, frames
from edgetrain.errors import DeviceError
from edgetrain.export.program import Role

from .. import wire
from .conftest import role, sample


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


def test_what_is_sent_again_is_logged(link, quick, caplog):
    turns = iter([b"", b""])
    link.on_send = lambda data: next(turns, data)
    with caplog.at_level("INFO", "edgetrain"):
        SerialDevice(link)
    assert [record.getMessage() for record in caplog.records] == [
        *(f"host-test: no whole answer to train hello, sent again ({i})" for i in (1, 2)),
        "host-test: host-test, firmware 0.0.0, messages up to 1024 bytes"]


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


def test_a_line_lost_while_outputs_are_fetched_costs_no_second_step(link, cut):
    program = wire.wide_program()
    device = SerialDevice(link)
    device.load(program.blob)
    x = role(program, "x")
    rng = np.random.default_rng(1)
    puts = {x: rng.standard_normal(400).astype("f4").tobytes(),
            role(program, "target"): np.int32(1).tobytes()}

    def before_the_outputs(data):
        """The run travels on its own: x, which fits no message, has gone ahead."""
        if b"train" in b"".join(Receiver().feed(data)):
            cut()
        return data

    link.on_send = before_the_outputs
    with pytest.raises(DeviceError, match="line was lost"):
        device.run("train", puts, (x,))
    plug_in(link)
    assert device.reconnect().step == 1
    again = device.run("train", puts, (x,))
    assert again.step == 1 and again.outputs == (puts[x],)
    assert device.run("train", puts, (x,)).step == 2


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
            device.wire.request(Op.WRITE, Group.CRASH, 0, {"t": kind})
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


def test_a_tensor_that_ends_too_early_is_an_error(link, tiny, monkeypatch):
    device = SerialDevice(link)
    device.load(tiny.blob)
    request = device.wire.request
    monkeypatch.setattr(device.wire, "request", lambda *a, **k: {**request(*a, **k), "data": b""})
    with pytest.raises(DeviceError, match=r"tensor 0 ends after 0 of \d+ bytes") as caught:
        device.get(0)
    assert caught.value.hint


def test_a_dead_device_that_keeps_talking_is_not_listened_to_for_ever(link, quick, monkeypatch):
    monkeypatch.setattr("edgetrain.device.wire.SILENCE_S", 0.2)
    device = SerialDevice(link)
    monkeypatch.setattr(link, "read", lambda timeout_s: b"\nedgetrain trap: cause=00000002 "
                        b"pc=80001234 value=80400040\n")
    with pytest.raises(DeviceError, match="the firmware crashed: illegal instruction"):
        device.stats()
