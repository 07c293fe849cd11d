"""Checkpoints: a run that stopped goes on with the same bits; files are whole or not there."""

from __future__ import annotations

import errno
import os

import numpy as np
import pytest

import edgetrain as et
from edgetrain.checkpoint import write_whole
from edgetrain.device.host import HostDevice
from edgetrain.errors import DeviceError, EdgetrainError
from edgetrain.export.program import Role

from . import nets
from .conftest import is_a_sentence

CLASSES = nets.CLASSES


class Breaking(HostDevice):
    """A host device that fails once it has run `runs` call lists, as a line that breaks does."""

    runs = 1 << 30

    def run(self, call_list, puts=None, gets=()):
        if self.runs == 0:
            raise DeviceError("the line broke")
        self.runs -= 1
        return super().run(call_list, puts, gets)


def everything(session: et.Session) -> dict[str, bytes]:
    """All weights and the whole optimizer state, as bytes."""
    return {entry.name: session.tensor(i).tobytes()
            for i, entry in enumerate(session.program.tensors)
            if entry.role in (Role.WEIGHT, Role.OPTIMIZER, Role.STEP, Role.COUNTERS, Role.HYPER,
                              Role.SEED)}


RECIPES = {
    "sgd-f16": et.Recipe(precision=et.Precision("f16"), optimizer=et.Optimizer("sgd", lr=0.05)),
    "momentum": et.Recipe(optimizer=et.Optimizer("momentum", lr=0.01)),
    "adam-batch": et.Recipe(batch=4, optimizer=et.Optimizer("adam", lr=0.01)),
    "adam-batch-f16": et.Recipe(batch=4, precision=et.Precision("f16"),
                                optimizer=et.Optimizer("adam", lr=0.01)),
}
# 10 samples, 3 epochs.  In batches of 4, runs 1 to 4 are samples, 5 is the update, ..., 13 the
# update of the short batch that ends the first epoch.
CUTS = (0, 1, 3, 4, 5, 7, 11, 12, 13, 17, 29)


@pytest.mark.parametrize("name", RECIPES)
def test_a_resumed_run_has_the_bits_of_an_uninterrupted_one(library, tmp_path, name):
    program = et.compile(nets.cnn(), RECIPES[name])
    x, y = nets.samples(nets.cnn(), 10)
    whole = et.Session(program, HostDevice(library))
    epochs = list(whole.fit(x, y, epochs=3, seed=8))
    for cut in CUTS:
        device = Breaking(library)
        first = et.Session(program, device)
        device.runs = cut
        with pytest.raises(DeviceError, match="the line broke"):
            list(first.fit(x, y, epochs=3, seed=8))
        first.save(tmp_path / "half.npz", seed=8)
        second = et.Session(program, HostDevice(library))
        assert second.restore(tmp_path / "half.npz")["seed"] == 8
        assert everything(second) == everything(first)
        step, sample = second.position()
        rest = list(second.fit(x, y, epochs=3, seed=8, first_step=step, first_sample=sample))
        assert everything(second) == everything(whole), f"cut after {cut} runs"
        assert rest[-1].step == epochs[-1].step


def test_the_position_counts_updates_and_the_samples_since(library):
    device = Breaking(library)
    session = et.Session(et.compile(nets.cnn(), RECIPES["adam-batch"]), device)
    device.runs = 7         # a batch with its update, and two samples
    with pytest.raises(DeviceError):
        list(session.fit(*nets.samples(nets.cnn(), 10)))
    assert session.position() == (1, 2)


def test_an_epoch_that_was_done_before_is_not_reported_again(library):
    program = et.compile(nets.cnn(), RECIPES["adam-batch"])
    x, y = nets.samples(nets.cnn(), 10)
    session = et.Session(program, HostDevice(library))
    list(session.fit(x, y, epochs=2))
    assert list(session.fit(x, y, epochs=2, first_step=6)) == []
    assert [e.number for e in session.fit(x, y, epochs=3, first_step=6)] == [3]


def test_a_checkpoint_carries_a_changed_learning_rate(library, tmp_path):
    program = et.compile(nets.mlp())
    first, second = (et.Session(program, HostDevice(library)) for _ in range(2))
    first.set_hyper(lr=0.375)
    first.save(tmp_path / "c.npz")
    second.restore(tmp_path / "c.npz")
    assert second.tensor(program.number(Role.HYPER))[0] == 0.375


def rewrite(path, **changes) -> None:
    """Change arrays of a .npz file; None removes one."""
    with np.load(path) as file:
        arrays = {name: file[name] for name in file.files}
    arrays |= changes
    np.savez(path, **{name: a for name, a in arrays.items() if a is not None})


@pytest.mark.parametrize("damage, says", [
    (lambda p: p.unlink(), "cannot read the checkpoint"),
    (lambda p: p.write_bytes(b"junk"), "not a checkpoint, or a damaged one"),
    (lambda p: p.write_bytes(p.read_bytes()[:-100]), "not a checkpoint, or a damaged one"),
    (lambda p: p.write_bytes(b""), "not a checkpoint, or a damaged one"),
    (lambda p: rewrite(p, **{"edgetrain.note": None}), "not a checkpoint, or a damaged one"),
    (lambda p: rewrite(p, **{"edgetrain.note": np.array("[3]")}), "not a checkpoint"),
    (lambda p: rewrite(p, **{"dense_1.w": None}), "lacks dense_1.w"),
    (lambda p: rewrite(p, step=np.zeros(2, np.int32)), "lacks step"),
    (lambda p: rewrite(p, hyper=np.zeros(6, np.float64)), "lacks hyper"),
])
def test_a_bad_checkpoint_is_refused_and_changes_nothing(library, tmp_path, damage, says):
    session = et.Session(et.compile(nets.mlp()), HostDevice(library))
    path = tmp_path / "c.npz"
    session.save(path)
    session.step(*nets.samples(nets.mlp(), 1))
    before = everything(session)
    damage(path)
    with pytest.raises(EdgetrainError) as caught:
        session.restore(path)
    assert says in str(caught.value) and str(path) in str(caught.value)
    assert is_a_sentence(caught.value)
    assert everything(session) == before


def test_a_checkpoint_of_another_program_is_refused(library, tmp_path):
    et.Session(et.compile(nets.mlp()), HostDevice(library)).save(tmp_path / "c.npz")
    other = et.Session(et.compile(nets.mlp(), et.Recipe(seed=2)), HostDevice(library))
    with pytest.raises(EdgetrainError, match="belongs to another program"):
        other.restore(tmp_path / "c.npz")


# -- files and hashes ----------------------------------------------------------------------------


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "w.npz"
    write_whole(path, b"old")

    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EdgetrainError, match="cannot write: No space left") as caught:
        write_whole(path, b"new and longer")
    assert str(path) in str(caught.value)
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]
    monkeypatch.undo()
    write_whole(path, b"new")
    assert path.read_bytes() == b"new" and list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_written_is_a_sentence(tmp_path):
    with pytest.raises(EdgetrainError, match="cannot write: No such file"):
        write_whole(tmp_path / "none" / "w.npz", b"")
    (tmp_path / "folder").mkdir()
    with pytest.raises(EdgetrainError, match="cannot write: Is a directory"):
        write_whole(tmp_path / "folder", b"")
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]


@pytest.mark.parametrize("dtype, word", [(np.float32, np.uint32), (np.float16, np.uint16)])
def test_the_hash_sees_every_bit_but_those_of_a_nan(dtype, word):
    one = np.array([1, np.nan, -0.0], dtype)
    other = one.copy()
    other.view(word)[1] ^= 1                # another NaN
    assert np.isnan(other[1]) and one.tobytes() != other.tobytes()
    assert et.weights_hash({"a": one, "b": one}) == et.weights_hash({"b": other, "a": one})
    assert et.weights_hash({"a": np.array([1, np.nan, 0.0], dtype), "b": one}) != \
        et.weights_hash({"a": one, "b": one})
    assert et.weights_hash({"a": one}) != et.weights_hash({"b": one})
    assert one.tobytes() != other.tobytes()     # the arrays themselves are left alone
