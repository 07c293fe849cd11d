"""Offsets in the arena: pack buffers so that those alive together never share bytes."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from .lifetime import Buffer

TRIES = 2000         # random orders to try when the plain ones miss the lower bound


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

    The plain orders (by size, by size times life) reach the bound for most networks; otherwise
    buffers that ended up at the top are moved forward, with a fixed random seed.
    """
    bound = lower_bound(buffers)
    conflicts = _conflicts(buffers)
    count = range(len(buffers))

    def life(i: int) -> int:
        return sum(last - first + 1 for first, last in buffers[i].intervals)

    orders = [sorted(count, key=lambda i: (-buffers[i].bytes, buffers[i].intervals)),
              sorted(count, key=lambda i: (-buffers[i].bytes * life(i), i)),
              sorted(count, key=lambda i: (-life(i), -buffers[i].bytes)),
              sorted(count, key=lambda i: (buffers[i].intervals, -buffers[i].bytes))]
    best_order, best = min(((o, _place(buffers, conflicts, o)) for o in orders),
                           key=lambda pair: pair[1][1])
    rng = random.Random(0)
    for _ in range(TRIES):
        if best[1] <= bound:
            break
        order = list(best_order)
        top = [i for i in count if best[0][i] + buffers[i].bytes == best[1]]
        mover = rng.choice(top) if rng.random() < 0.7 else rng.choice(order)
        order.remove(mover)
        order.insert(rng.randrange(len(order) + 1), mover)
        placed = _place(buffers, conflicts, order)
        if placed[1] <= best[1]:
            best_order, best = order, placed
    return Arena(tuple(buffers), tuple(best[0]), best[1], bound)


def _conflicts(buffers: Sequence[Buffer]) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in buffers]
    for i, a in enumerate(buffers):
        for j in range(i):
            if a.overlaps(buffers[j]):
                found[i].append(j)
                found[j].append(i)
    return found


def _place(buffers, conflicts, order) -> tuple[list[int], int]:
    """First fit in the given order: offsets and total bytes."""
    offsets = [-1] * len(buffers)
    total = 0
    for i in order:
        taken = sorted((offsets[j], offsets[j] + buffers[j].bytes)
                       for j in conflicts[i] if offsets[j] >= 0)
        at = 0
        for start, end in taken:
            if start - at >= buffers[i].bytes:
                break
            at = max(at, end)
        offsets[i] = at
        total = max(total, at + buffers[i].bytes)
    return offsets, total
