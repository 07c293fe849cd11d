"""The counter-based generator of et_random.h in numpy."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np

GOLDEN = np.uint64(0x9E3779B9)
_WORD = np.uint64(0xFFFFFFFF)
Key: TypeAlias = "tuple[np.ndarray, np.ndarray]"


def step_key(seed: int, step: int, tensor: int) -> Key:
    """The key of one tensor's sequence in one step."""
    first = _mix(_mix(_mix(_word(seed) + GOLDEN) ^ _word(step)) + _word(tensor))
    return first, _mix(first + GOLDEN)


def sample_key(seed: int, step: int, sample: int, tensor: int) -> Key:
    """The key of one sample within a batch."""
    first = _mix(step_key(seed, step, tensor)[1] ^ _mix(_word(sample) + GOLDEN))
    return first, _mix(first + GOLDEN)


def draw32(key: Key, counter: int | np.ndarray) -> np.ndarray:
    """Words number `counter` of a sequence."""
    first, second = key
    return _mix(_mix(np.asarray(counter, np.uint64) & _WORD ^ first) + second)


def draw16(key: Key, count: int) -> np.ndarray:
    """The first `count` draws of 16 bits of a sequence."""
    return draw16_at(key, np.arange(count, dtype=np.uint64))


def draw16_at(key: Key, index: np.ndarray) -> np.ndarray:
    """Draws of 16 bits by their numbers."""
    word = draw32(key, index >> np.uint64(1))
    return np.where(index & np.uint64(1), word >> np.uint64(16), word & np.uint64(0xFFFF))


def uniform(draws: np.ndarray, bound: float) -> np.ndarray:
    """Numbers between -bound and bound, f32, from draws of 16 bits."""
    odd = 2 * draws.astype(np.int32) - 65535
    return odd.astype(np.float32) * (np.float32(bound) / np.float32(65536))


def below(key: Key, counter: int, limit: int) -> int:
    """0 .. limit - 1, each as likely as 32 bits allow."""
    return int(draw32(key, counter)) * limit >> 32


def _word(value: int) -> np.uint64:
    return np.uint64(int(value) & 0xFFFFFFFF)


def _mix(x):
    x = x & _WORD
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        x = (x ^ x >> np.uint64(shift)) * np.uint64(factor) & _WORD
    return x ^ x >> np.uint64(16)
