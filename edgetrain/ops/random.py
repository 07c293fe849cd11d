"""The counter-based generator of csrc/include/et_random.h, for the numpy references."""

from __future__ import annotations

MASK = 0xFFFFFFFF


def mix(x: int) -> int:
    """A bijection of 32 bits ("lowbias32", Chris Wellons 2018)."""
    x ^= x >> 16
    x = x * 0x7FEB352D & MASK
    x ^= x >> 15
    x = x * 0x846CA68B & MASK
    return x ^ x >> 16


def key(seed: int, step: int, tensor: int) -> tuple[int, int]:
    """Names one sequence of words."""
    first = mix((mix(mix(seed + 0x9E3779B9 & MASK) ^ step & MASK) + tensor) & MASK)
    return first, mix(first + 0x9E3779B9 & MASK)


def word(sequence: tuple[int, int], counter: int) -> int:
    """Word number `counter` of a sequence, 32 bits."""
    first, second = sequence
    return mix((mix(counter & MASK ^ first) + second) & MASK)


def below(sequence: tuple[int, int], counter: int, limit: int) -> int:
    """0 .. limit - 1, each as likely as 32 bits allow."""
    return word(sequence, counter) * limit >> 32
