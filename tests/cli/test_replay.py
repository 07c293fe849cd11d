"""edgetrain replay: the weights of a log, from a checkpoint or a board."""

from __future__ import annotations

import json

import numpy as np
import pytest

import edgetrain as et
from edgetrain import cli

from .conftest import DONE, FIX_IT, MISMATCH, USAGE

RECIPE = """
rule = "mezo"
[optimizer]
lr = 5e-3
[mezo]
log = {log}
[layers]
"head" = "full"
"""


@pytest.fixture
def logged(run, tmp_path):
    """A program with a log of 200, trained for 60 steps."""
    (tmp_path / "z.toml").write_text(RECIPE.format(log=200))
    assert run("compile m.py --recipe z.toml -o z.etp")[0] == DONE
    assert run("train z.etp --data d.npz --epochs 2 --save w.npz")[0] == DONE
    return tmp_path


def test_a_log_gives_the_weights_of_the_checkpoint(run, logged):
    assert run("pull z.etp --checkpoint w.npz -o pulled.npz")[0] == DONE
    status, out, err = run("replay z.etp --log w.npz -o again.npz --json")
    assert status == DONE, err
    pulled, again = (dict(np.load(f"{n}.npz")) for n in ("pulled", "again"))
    assert json.loads(out) == {
        "output": "again.npz", "weights": 4, "sha256": et.weights_hash(pulled), "steps": 60,
        "left_out": [], "same": True}
    assert et.weights_hash(again) == et.weights_hash(pulled)
    assert "of 60 steps, the bits that were trained" in run("replay z.etp --log w.npz -o a.npz")[1]


def test_steps_can_be_left_out(run, logged):
    status, out, _ = run("replay z.etp --log w.npz --without 3,7-9,60 -o less.npz --json")
    assert status == DONE
    found = json.loads(out)
    assert (found["left_out"], found["same"]) == ([3, 7, 8, 9, 60], None)
    program = et.load("z.etp")
    past, _ = et.mezo_log.saved_history(program, "w.npz")
    want = et.mezo_log.replayed(program, past, without={3, 7, 8, 9, 60})
    assert found["sha256"] == et.weights_hash(want) == et.weights_hash(dict(np.load("less.npz")))
    assert "of 60 steps without 5" in run("replay z.etp --log w.npz --without 1-5 -o l.npz")[1]


def test_weights_that_the_log_does_not_lead_to_are_a_mismatch(run, logged):
    arrays = dict(np.load("w.npz"))
    arrays["head.b"][1] += 2.0**-20
    np.savez("other.npz", **arrays)
    status, _, err = run("replay z.etp --log other.npz -o o.npz")
    assert status == MISMATCH and not (logged / "o.npz").exists()
    assert "other.npz: the replayed head.b is not the trained one" in err
    assert run("replay z.etp --log other.npz --without 2 -o o.npz")[0] == DONE


@pytest.mark.parametrize("line, status, words", [
    ("--log w.npz --without 3-", FIX_IT, "--without '3-' cannot be read"),
    ("--log w.npz --without 9-7", FIX_IT, "--without '9-7' cannot be read"),
    ("--log w.npz --without a", FIX_IT, "--without 'a' cannot be read"),
    ("--log w.npz --without 0", FIX_IT, "there is no step 0 to leave out, the log has steps 1 to"),
    ("--log none.npz", FIX_IT, "cannot read the checkpoint"),
    ("--log d.npz", FIX_IT, "not a checkpoint"),
    ("", USAGE, "a log comes from a checkpoint or from a board"),
    ("--log w.npz --on /dev/ttyNONE", USAGE, "a log comes from a checkpoint or from a board")])
def test_mistakes(run, logged, line, status, words):
    found, _, err = run(f"replay z.etp {line} -o out.npz")
    assert (found, words in err) == (status, True), err


def test_a_log_that_lost_its_beginning(run, logged):
    (logged / "short.toml").write_text(RECIPE.format(log=20))
    assert run("compile m.py --recipe short.toml -o s.etp")[0] == DONE
    assert run("train s.etp --data d.npz --epochs 2 --save s.npz")[0] == DONE
    status, _, err = run("replay s.etp --log s.npz -o out.npz")
    assert status == FIX_IT and "the log begins with step 41" in err


def test_a_program_that_keeps_no_log(run):
    assert run("train m.etp --data d.npz --epochs 1 --save w.npz")[0] == DONE
    status, _, err = run("replay m.etp --log w.npz -o out.npz")
    assert status == FIX_IT and "the program keeps no log of its steps" in err


def test_the_log_of_a_board_is_replayed_here(run, logged, monkeypatch):
    """And what the board has learned stays there."""
    program = et.load("z.etp")
    session = et.Session(program, et.connect())
    session.restore("w.npz")
    monkeypatch.setattr(cli.common, "connect", lambda *a, **k: session.device)
    monkeypatch.setattr(cli.common, "check_board", lambda *a: None)
    monkeypatch.setattr(session.device, "close", lambda: None)
    before = et.weights_hash(session.weights())
    status, out, err = run("replay z.etp --on /dev/ttyX -o out.npz --json")
    assert status == DONE, err
    assert json.loads(out)["sha256"] == before and json.loads(out)["same"]
    assert session.position()[0] == 60
