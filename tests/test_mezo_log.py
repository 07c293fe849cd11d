"""The log of steps from differences of losses: it gives the weights again, or others."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain import mezo_log
from edgetrain.errors import EdgetrainError
from edgetrain.learn.parameters import parameters
from edgetrain.ops.zeroth import DIRECTIONS, GRID, LIMIT, direction, entries_of

from . import nets
from .conftest import is_a_sentence
from .test_mezo import MASTER, recipe, session, state


def trained(model: et.Model, **changes) -> et.Session:
    changes = {"mezo": dict(log=500), **changes}
    s = session(recipe(**changes), model)
    list(s.fit(*nets.samples(model, 24), epochs=2))
    return s


REPLAYED = [dict(), dict(batch=5), dict(precision=MASTER), dict(mezo=dict(log=500, probes=3)),
            dict(mezo=dict(log=500, directions="gaussian", probes=2), batch=5),
            dict(layers=(et.LayerRule("stem", lr=0.3), et.LayerRule("head", lr=4.0))),
            dict(schedule=et.Schedule(warmup=9), seed=77)]


@pytest.mark.parametrize("changes", REPLAYED, ids=map(str, range(len(REPLAYED))))
def test_the_log_gives_the_weights_again(changes):
    s = trained(nets.cnn(), **changes)
    past = mezo_log.history(s)
    assert past.steps[-1] == s.position()[0] == len(past.entries) // past.probes
    assert mezo_log.differing(mezo_log.replayed(s.program, past), s.weights()) == []


@pytest.mark.parametrize("kind", DIRECTIONS)
def test_steps_that_are_left_out_have_not_happened(kind):
    """Against the sum of all others, in f64."""
    model, left_out = nets.cnn(), {3, 7, 8, 9}
    s = trained(model, mezo=dict(log=500, probes=2, directions=kind))
    past = mezo_log.history(s)
    got = mezo_log.replayed(s.program, past, without=left_out)
    names = parameters(model.graph)
    for name, w in session(recipe(), model).weights(trained_only=True).items():
        want = w.astype(np.float64)
        for step, (word, u) in zip(past.steps, entries_of(past.entries), strict=True):
            if step not in left_out:
                z = direction(kind, 1, word, names.index(name), w.size).reshape(w.shape)
                want += np.rint((np.float32(u) * z.astype(np.float32)) / np.float32(GRID)) * GRID
        assert got[name].tobytes() == want.astype(np.float32).tobytes()
        assert (got[name] != s.weights()[name]).any()


def test_a_full_log_keeps_the_newest_and_says_so():
    s = trained(nets.cnn(), mezo=dict(log=10))
    past = mezo_log.history(s)
    assert past.steps.tolist() == list(range(39, 49))
    whole = mezo_log.history(trained(nets.cnn()))
    np.testing.assert_array_equal(past.entries, whole.entries[-10:])
    with pytest.raises(EdgetrainError, match="begins with step 39: it does not reach back") as err:
        mezo_log.replayed(s.program, past)
    assert is_a_sentence(err.value)


def test_the_log_of_a_checkpoint_is_that_of_the_device(tmp_path):
    s = trained(nets.cnn())
    s.save(tmp_path / "w.npz")
    past, weights = mezo_log.saved_history(s.program, tmp_path / "w.npz")
    np.testing.assert_array_equal(past.entries, mezo_log.history(s).entries)
    assert mezo_log.differing(weights, s.weights()) == []
    again = et.Session(s.program, et.connect())
    again.restore(tmp_path / "w.npz")
    x, y = nets.samples(nets.cnn(), 6)
    for each in (s, again):
        for i in range(6):
            each.step(x[i:i + 1], y[i:i + 1])
    past = mezo_log.history(again)
    np.testing.assert_array_equal(past.entries, mezo_log.history(s).entries)
    assert mezo_log.differing(mezo_log.replayed(s.program, past), again.weights()) == []


def test_a_log_without_steps_is_the_beginning():
    s = session(recipe(mezo=dict(log=5)))
    past = mezo_log.history(s)
    assert len(past.entries) == 0 and state(s) == {
        n: w.tobytes() for n, w in mezo_log.replayed(s.program, past).items()}


def test_an_entry_that_no_training_made_does_no_harm():
    s = session(recipe(mezo=dict(log=5)))
    entry = next(i for i, e in enumerate(s.program.tensors) if e.name == "mezo:entry")
    for bad in (0x7FC00000, 0x7F800000, 0xFF800000, 0xFFFFFFFF):
        s.device.run("redo", {entry: np.array([3, bad], "<u4").tobytes()})
        assert all(np.abs(w).max() <= LIMIT for w in s.weights(trained_only=True).values())


def test_a_program_without_a_log_cannot_be_replayed(tmp_path):
    s = session(recipe())
    s.save(tmp_path / "w.npz")
    for ask in (lambda: mezo_log.history(s),
                lambda: mezo_log.saved_history(s.program, tmp_path / "w.npz")):
        with pytest.raises(EdgetrainError, match="keeps no log of its steps"):
            ask()


def test_checkpoints_that_do_not_fit_are_refused(tmp_path):
    s = trained(nets.cnn())
    s.save(tmp_path / "w.npz")
    other = et.compile(nets.cnn(), recipe(seed=5, mezo=dict(log=500)))
    with pytest.raises(EdgetrainError, match="belongs to another program"):
        mezo_log.saved_history(other, tmp_path / "w.npz")
    arrays = dict(np.load(tmp_path / "w.npz"))
    del arrays["mezo:log"]
    np.savez(tmp_path / "less.npz", **arrays)
    with pytest.raises(EdgetrainError, match="the checkpoint lacks mezo:log"):
        mezo_log.saved_history(s.program, tmp_path / "less.npz")
    with pytest.raises(EdgetrainError, match="no step 49 to leave out, the log has steps 1 to 48"):
        mezo_log.replayed(s.program, mezo_log.history(s), without=[49])
