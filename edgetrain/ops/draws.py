"""The counter-based generator of et_random.h in numpy."""

from __future__ import annotations

import numpy as np

GOLDEN = np.uint64(0x9E3779B9)
_WORD = np.uint64(0xFFFFFFFF)


def draw16(key: tuple[np.ndarray, np.ndarray], count: int) -> np.ndarray:
    """The first `count` draws of 16 bits of a sequence."""
    first, second = key
    index = np.arange(count, dtype=np.uint64)
    word = _mix(_mix(index >> np.uint64(1) ^ first) + second)
    return np.where(index & np.uint64(1), word >> np.uint64(16), word & np.uint64(0xFFFF))


def sample_key(seed: int, step: int, sample: int, tensor: int) -> tuple[np.ndarray, np.ndarray]:
    """The key of one sample within a batch."""
    of_step = _mix(_mix(_mix(_word(seed) + GOLDEN) ^ _word(step)) + _word(tensor))
    of_step = _mix(of_step + GOLDEN)
    first = _mix(of_step ^ _mix(_word(sample) + GOLDEN))
    return first, _mix(first + GOLDEN)


def _word(value: int) -> np.uint64:
    return np.uint64(int(value) & 0xFFFFFFFF)


def _mix(x):
    x = x & _WORD
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        x = (x ^ x >> np.uint64(shift)) * np.uint64(factor) & _WORD
    return x ^ x >> np.uint64(16)
