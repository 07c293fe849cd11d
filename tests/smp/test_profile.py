"""PROFILE: a list run piece by piece, with the instructions of every call."""

from __future__ import annotations

import pytest

from edgetrain.device import smp
from edgetrain.device.serial import SerialDevice
from edgetrain.device.smp import Group, Message, Op, Os, Train
from edgetrain.errors import DeviceError
from edgetrain.export.program import Role

from .. import wire
from .conftest import HELLO, SESSION, answers, role, run, sample, uploads

PIECE = 16                              # calls that one reply holds


@pytest.fixture(scope="module")
def long():
    """A program whose list `train` takes two replies."""
    program = wire.deep_program()
    assert PIECE < len(program.lists["train"]) <= 2 * PIECE
    return program


def profile(counter, at=0, call_list="train", **more):
    return Message(Op.WRITE, Group.TRAIN, Train.PROFILE, 4, {
        "ses": SESSION, "ctr": counter, "list": call_list, "at": at, **more})



def test_a_list_is_run_once_in_pieces(binary, long):
    calls = len(long.lists["train"])
    hello = Message(Op.READ, Group.TRAIN, Train.HELLO, 5, {})
    first, before, second, after = answers(
        binary, HELLO, *uploads(long.blob), profile(1, put=sample(long)), hello,
        profile(2, at=PIECE), hello)[-4:]
    assert (len(first.body["ins"]), first.body["more"]) == (PIECE, True)
    assert (len(second.body["ins"]), second.body["more"]) == (calls - PIECE, False)
    assert (before.body["step"], after.body["step"]) == (0, 1)


def test_a_piece_sent_again_is_answered_the_same_and_not_done_again(binary, long):
    first, again, second, repeated, last = answers(
        binary, HELLO, *uploads(long.blob), profile(1, put=sample(long)),
        profile(1, put=sample(long)), profile(2, at=PIECE), profile(2, at=PIECE), run(3))[-5:]
    assert first == again and second == repeated
    assert last.body["step"] == 2


@pytest.mark.parametrize("at", [1, PIECE - 1, PIECE + 1, 2 * PIECE, 2**32 - 1])
def test_a_piece_that_is_not_the_next_is_refused_and_nothing_runs(binary, long, at):
    _, refused, second = answers(binary, HELLO, *uploads(long.blob), profile(1), profile(2, at=at),
                                 profile(3, at=PIECE))[-3:]
    assert refused.body["err"]["rc"] == smp.TrainError.CALL and refused.body["rsn"]
    assert second.body["more"] is False


@pytest.mark.parametrize("between", ["run", "restart", "session", "upload", "profile", "other run"])
def test_a_list_under_way_is_given_up(binary, long, between):
    meanwhile = {
        "run": [run(2)], "other run": [run(2, list="infer")],
        "restart": [Message(Op.WRITE, Group.TRAIN, Train.RESTART, 1, {"ses": SESSION, "ctr": 2})],
        "session": [Message(Op.WRITE, Group.TRAIN, Train.HELLO, 1, {"ses": 1}), HELLO],
        "upload": list(uploads(long.blob)), "profile": [profile(2, call_list="infer")]}[between]
    *before, refused, whole = answers(binary, HELLO, *uploads(long.blob), profile(1), *meanwhile,
                                 profile(3, at=PIECE), run(4))
    assert not [reply for reply in before if {"rc", "err"} & reply.body.keys()]
    assert refused.body["err"]["rc"] == smp.TrainError.CALL
    assert whole.body["step"] == 1 + (between == "run")


def test_another_list_does_not_go_on_in_the_middle_of_one(binary, long):
    refused, second = answers(binary, HELLO, *uploads(long.blob), profile(1),
                              profile(2, at=PIECE, call_list="infer"), profile(3, at=PIECE))[-2:]
    assert refused.body["err"]["rc"] == 8 and "another" in refused.body["rsn"]
    assert second.body["more"] is False


@pytest.mark.parametrize("wrong, code", [({"list": "nothing"}, 8), ({"put": {99: b""}}, 19),
                                         ({"put": {0: b""}}, 20)])
def test_what_a_run_refuses_a_profile_refuses(binary, long, wrong, code):
    refused, done = answers(binary, HELLO, *uploads(long.blob), profile(1, **wrong), run(2))[-2:]
    assert refused.body["err"]["rc"] == code and refused.body["rsn"]
    assert done.body["step"] == 1


@pytest.mark.parametrize("wrong", [{"list": 3}, {"list": "x" * 17}, {"put": [1]}, {"at": -1},
                                   {"at": "0"}, {"at": 1 << 32}])
def test_a_profile_of_another_kind_is_refused(binary, long, wrong):
    assert answers(binary, HELLO, *uploads(long.blob), profile(1, **wrong))[-1].body["rc"] == 3


def test_without_a_program_there_is_nothing_to_profile(binary):
    reply = answers(binary, HELLO, profile(1))[-1]
    assert reply.body["err"]["rc"] == smp.TrainError.NO_PROGRAM


def test_a_device_profiles_with_the_bits_of_a_run(link, long):
    device = SerialDevice(link)
    weights = []
    for act in (device.run, device.profile):
        device.load(long.blob)
        for label in (0, 1, 2):
            done = act("train", sample(long, label))
        weights.append([device.get(i) for i in long.numbers(Role.WEIGHT)])
    assert len(done) == len(long.lists["train"])
    assert weights[0] == weights[1]
    assert device.hello().step == 3


def test_inputs_longer_than_a_message_go_ahead(link):
    program = wire.wide_program()
    device = SerialDevice(link)
    device.load(program.blob)
    x, data = role(program, "x"), bytes(range(256)) * 6 + bytes(64)
    device.profile("infer", {x: data})
    assert device.get(x) == data


def test_a_simulator_that_does_not_count_says_how_it_would(link, long):
    link.counts = False
    device = SerialDevice(link)
    device.load(long.blob)
    with pytest.raises(DeviceError, match="instruction counter is not exact") as caught:
        device.profile("train", sample(long))
    assert "count_instructions=True" in caught.value.hint


def test_firmware_without_the_command_is_named(binary):
    unknown = Message(Op.WRITE, Group.TRAIN, 7, 4, {"ses": SESSION, "ctr": 1})
    reset = Message(Op.WRITE, Group.OS, Os.RESET, 1, {})
    assert answers(binary, HELLO, unknown, reset)[1].body["rc"] == 8
    assert "older" in smp.HINTS[None, 8]


def answering(device, monkeypatch, **changed):
    """Whatever the device answers has these values in place of its own."""
    request = device.wire.request
    monkeypatch.setattr(device.wire, "request", lambda *a, **k: {
        name: changed.get(name, value) for name, value in request(*a, **k).items()})


def test_a_core_that_does_not_count_says_so(link, long, monkeypatch):
    device = SerialDevice(link)
    device.load(long.blob)
    answering(device, monkeypatch, ins=[0] * PIECE, more=False)
    with pytest.raises(DeviceError, match="core counts no instructions") as caught:
        device.profile("train", sample(long))
    assert caught.value.hint
