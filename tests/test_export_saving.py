"""Saving what an exported program learned: the power may fail at any byte."""

from __future__ import annotations

import ctypes
import shutil

import pytest

from . import plain_c
from .plain_c import Library, config

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc not installed")

READ = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32,
                        ctypes.c_void_p, ctypes.c_uint32)
ERASE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


class Storage(ctypes.Structure):
    """Flash of two slots, whose power fails after `budget` bytes erased or written."""

    _fields_ = [("read", READ), ("erase", ERASE), ("write", READ), ("context", ctypes.c_void_p)]

    def __init__(self, size: int, budget: int = 1 << 30, broken: bool = False):
        self.slots = [bytearray(b"\xff" * size), bytearray(b"\xff" * size)]
        self.budget = budget
        super().__init__(READ(self._read if not broken else lambda *_: 1), ERASE(self._erase),
                         READ(self._write), None)

    def _read(self, _, slot, at, to, size):
        ctypes.memmove(to, bytes(self.slots[slot][at: at + size]), size)
        return 0

    def _erase(self, _, slot):
        return self._change(slot, 0, b"\xff" * len(self.slots[slot]))

    def _write(self, _, slot, at, data, size):
        assert at % 8 == 0
        return self._change(slot, at, ctypes.string_at(data, size))

    def _change(self, slot, at, data):
        done = data[: self.budget]
        self.slots[slot][at: at + len(done)] = done
        self.budget -= len(done)
        return 0 if len(done) == len(data) else 1


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A network with a small state, and the bytes of a save of it."""
    program = config("values-f16-sgd-batch1")
    library = Library(program, tmp_path_factory.mktemp("small"))
    return library, program.state_bytes + 16, plain_c.data(program)


def test_what_was_saved_is_restored(small):
    library, size, (x, y) = small
    storage = Storage(size)
    library.c.net_init()
    fresh = library.state()
    assert library.c.net_restore(ctypes.byref(storage)) == 0    # nothing there yet
    assert library.state() == fresh
    saved = []
    for sample in range(4):
        library.learn(x[sample], y[sample])
        assert library.c.net_save(ctypes.byref(storage)) == 1
        saved.append(library.state())
        library.c.net_init()
        assert library.c.net_restore(ctypes.byref(storage)) == 1
        assert library.state() == saved[-1]
    newest = 1      # slots are taken in turns
    for slot in (newest, 1 - newest):
        storage.slots[slot][5] ^= 1
        library.c.net_restore(ctypes.byref(storage))
        assert library.state() == (saved[-2] if slot == newest else fresh)


def test_the_power_may_fail_at_any_byte(small):
    library, size, (x, y) = small
    for budget in [*range(0, 2 * size, 5), *range(2 * size - 18, 2 * size + 1)]:
        storage = Storage(size)
        library.c.net_init()
        for sample in (0, 1):
            library.learn(x[sample], y[sample])
            assert library.c.net_save(ctypes.byref(storage)) == 1
        before = library.state()
        library.learn(x[2], y[2])
        storage.budget = budget
        done = library.c.net_save(ctypes.byref(storage))
        after = library.state()
        storage.budget = 1 << 30
        assert library.c.net_restore(ctypes.byref(storage)) == 1
        assert library.state() == (after if done else before)
        assert done == (budget >= 2 * size)
        assert library.c.net_save(ctypes.byref(storage)) == 1       # and goes on


def test_a_save_of_another_program_or_from_broken_storage_counts_as_none(small, tmp_path):
    library, size, (x, y) = small
    other = Library(config("values-f32-adam-batch4"), tmp_path)
    other.c.net_init()
    storage = Storage(other.state_bytes + 16)
    assert other.c.net_save(ctypes.byref(storage)) == 1
    library.c.net_init()
    library.learn(x[0], y[0])
    assert library.c.net_restore(ctypes.byref(storage)) == 0
    broken = Storage(size, broken=True)
    assert library.c.net_save(ctypes.byref(broken)) == 0
    assert library.c.net_restore(ctypes.byref(broken)) == 0
