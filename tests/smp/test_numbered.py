"""Numbered requests: each is carried out once, however often it is sent."""

from __future__ import annotations

import pytest

from edgetrain.device import smp
from edgetrain.device.smp import Group, Message, Op, Os, Train

from .conftest import HELLO, answers, role, run, sample, uploads


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
