"""Offsets in the arena: pack buffers so that those alive together never share bytes."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from .lifetime import Buffer

RUNS, TRIES = 24, 500       # of annealing, and orders to try in each; of many buffers fewer
WORK = TRIES * 80           # tries by buffers
NEAR, RUNS_WHEN_NEAR = 1.01, 2
HEAT = 1 / 256              # of the first tries, as a share of the bound

Placed = tuple[list[int], int]      # offsets, and total bytes


@dataclass(frozen=True)
class Arena:
    """offsets[i] is the place of buffers[i], in bytes."""

    buffers: tuple[Buffer, ...]
    offsets: tuple[int, ...]
    bytes: int
    lower_bound: int     # largest sum of live bytes at any step: no plan can be smaller


def lower_bound(buffers: Sequence[Buffer]) -> int:
    """Largest sum of live bytes at any step."""
    change: dict[int, int] = {}
    for b in buffers:
        for first, last in b.intervals:
            change[first] = change.get(first, 0) + b.bytes
            change[last + 1] = change.get(last + 1, 0) - b.bytes
    live = peak = 0
    for step in sorted(change):
        live += change[step]
        peak = max(peak, live)
    return peak


def pack(buffers: Sequence[Buffer]) -> Arena:
    """Place buffers one by one at the lowest free offset, in the best of many orders.

    The plain orders (by size, by size times life) reach the bound for most networks.  Otherwise
    orders are annealed, from each of the plain ones in turn and with fixed random numbers, until
    the bound or the end of the tries is reached; near the bound few have to do.
    """
    bound = lower_bound(buffers)
    puzzle = _Puzzle(buffers, bound)
    starts = sorted(((puzzle.place(order), order) for order in _plain_orders(buffers)),
                    key=lambda pair: pair[0][1])
    best, _ = starts[0]
    for number in range(RUNS):
        near = best[1] <= NEAR * bound
        if best[1] <= bound or (near and number >= RUNS_WHEN_NEAR) or len(buffers) < 3:
            break
        found = puzzle.annealed(starts[number % len(starts)][1], random.Random(number))
        best = min(best, found, key=lambda placed: placed[1])
    return Arena(tuple(buffers), tuple(best[0]), best[1], bound)


def _plain_orders(buffers: Sequence[Buffer]) -> list[list[int]]:
    def life(i: int) -> int:
        return sum(last - first + 1 for first, last in buffers[i].intervals)

    count = range(len(buffers))
    return [sorted(count, key=lambda i: (-buffers[i].bytes, buffers[i].intervals)),
            sorted(count, key=lambda i: (-buffers[i].bytes * life(i), i)),
            sorted(count, key=lambda i: (-life(i), -buffers[i].bytes)),
            sorted(count, key=lambda i: (buffers[i].intervals, -buffers[i].bytes))]


class _Puzzle:
    """Buffers, and which of them may not share bytes."""

    def __init__(self, buffers: Sequence[Buffer], bound: int):
        self.sizes = [b.bytes for b in buffers]
        self.conflicts = _conflicts(buffers)
        self.bound = bound

    def place(self, order: Sequence[int]) -> Placed:
        """First fit in the given order: offsets and total bytes."""
        offsets = [-1] * len(self.sizes)
        total = 0
        for i in order:
            size, at = self.sizes[i], 0
            for start, end in sorted([(offsets[j], offsets[j] + self.sizes[j])
                                      for j in self.conflicts[i] if offsets[j] >= 0]):
                if start - at >= size:
                    break
                at = max(at, end)
            offsets[i] = at
            total = max(total, at + size)
        return offsets, total

    def annealed(self, order: Sequence[int], rng: random.Random) -> Placed:
        """Simulated annealing of an order (Kirkpatrick et al. 1983): its energy is how far buffers
        reach beyond the bound, all together."""
        now = best = self.place(order)
        energy, order = self._energy(now[0]), list(order)
        tries = min(TRIES, WORK // len(order))
        for number in range(tries):
            if not energy:
                break
            changed = self._changed(order, now[0], rng)
            placed = self.place(changed)
            after = self._energy(placed[0])
            heat = HEAT * self.bound * (1 - number / tries) + 1
            if after <= energy or rng.random() < exp((energy - after) / heat):
                order, now, energy = changed, placed, after
            best = min(best, placed, key=lambda found: found[1])
        return best

    def _energy(self, offsets: Sequence[int]) -> int:
        return sum(max(0, at + size - self.bound) for at, size in zip(offsets, self.sizes))

    def _changed(self, order: list[int], offsets: Sequence[int], rng: random.Random) -> list[int]:
        """A neighbour of the order: a buffer from the top before one that it is in conflict with,
        or any buffer anywhere, or two exchanged."""
        order, kind = list(order), rng.random()
        if kind < 0.5:
            mover = rng.choice([i for i, size in enumerate(self.sizes)
                                if offsets[i] + size > self.bound])
            order.remove(mover)
            order.insert(order.index(rng.choice(self.conflicts[mover])), mover)
        elif kind < 0.8:
            mover = order.pop(rng.randrange(len(order)))
            order.insert(rng.randrange(len(order) + 1), mover)
        else:
            a, b = rng.sample(range(len(order)), 2)
            order[a], order[b] = order[b], order[a]
        return order


def _conflicts(buffers: Sequence[Buffer]) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in buffers]
    for i, a in enumerate(buffers):
        for j in range(i):
            if a.overlaps(buffers[j]):
                found[i].append(j)
                found[j].append(i)
    return found
