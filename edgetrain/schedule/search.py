"""The order of units with the lowest peak of live bytes."""

from __future__ import annotations

import heapq
from itertools import count

from .problem import Problem

STATES = 3000       # that the exact search may open
WIDTH = 16          # of the beam that takes over where these were too few
SMALL = 1 << 9      # a value this many times smaller than the largest counts as nothing

# A state: the mask of what has run, the bytes alive then, what is ready, and how it was reached,
# which is (units that ran last, how the state before was reached).
State = tuple[int, int, tuple[int, ...], tuple]


def best_order(problem: Problem) -> list[int]:
    """An order with a low peak, exact for problems of few choices; the given one if none is better.

    Values that hardly count are left out of account until the end: they multiply the orders.
    """
    given = list(range(len(problem.units)))
    rough = problem.with_least(max((b.bytes for b in problem.buffers), default=0) // SMALL)
    bound = rough.bound()
    if rough.peak(given) <= bound:
        return given
    found = _exact(rough, bound) or _beam(rough, bound)
    return found if problem.peak(found) < problem.peak(given) else given


def _exact(problem: Problem, bound: int) -> list[int] | None:
    """Dijkstra's search for the lowest peak, None if it takes too long.

    How much is alive after some units does not depend on their order, so a state is which have run.
    """
    start, peak = _start(problem, bound)
    tie = count()
    heap = [(peak, 0, next(tie), start)]
    best: dict[int, int] = {}
    goal = (1 << len(problem.units)) - 1
    opened = 0
    while heap:
        peak, _, _, state = heapq.heappop(heap)
        done = state[0]
        if done == goal:
            return _order(state[3])
        if best.get(done, peak + 1) <= peak:
            continue
        best[done] = peak
        opened += 1
        if opened > STATES:
            return None
        for new, new_peak in _successors(problem, state, peak):
            if best.get(new[0], new_peak + 1) > new_peak:
                heapq.heappush(heap, (new_peak, -new[0].bit_count(), next(tie), new))
    return None


def _beam(problem: Problem, bound: int) -> list[int]:
    """The best order among those that are always with the best WIDTH of as many units."""
    start, peak = _start(problem, bound)
    levels: dict[int, dict[int, tuple[int, State]]] = {start[0].bit_count(): {start[0]: (peak,
                                                                                         start)}}
    total = len(problem.units)
    for level in range(total):
        states = levels.pop(level, {}).values()
        for peak, state in sorted(states, key=lambda s: (s[0], s[1][1]))[:WIDTH]:
            for new, new_peak in _successors(problem, state, peak):
                there = levels.setdefault(new[0].bit_count(), {})
                if new[0] not in there or there[new[0]][0] > new_peak:
                    there[new[0]] = (new_peak, new)
    (_, state), = levels[total].values()
    return _order(state[3])


def _start(problem: Problem, bound: int) -> tuple[State, int]:
    ready = tuple(i for i, unit in enumerate(problem.units) if not unit.before)
    state: State = (0, problem.start_bytes, ready, ())
    return _settled(problem, state, bound), bound


def _successors(problem: Problem, state: State, peak: int):
    done, live, ready, reached = state
    for unit in ready:
        during, after = problem.step(unit, done, live)
        new_peak = max(peak, during)
        new: State = (done | 1 << unit, after, _ready(problem, done, ready, unit),
                      ((unit,), reached))
        yield _settled(problem, new, new_peak), new_peak


def _settled(problem: Problem, state: State, peak: int) -> State:
    """The state after all that costs nothing: units that stay within the peak and leave no more
    alive than before.  No order becomes worse by having them as early as possible."""
    done, live, ready, reached = state
    ran: list[int] = []
    at = 0
    while at < len(ready):
        unit = ready[at]
        during, after = problem.step(unit, done, live)
        if during > peak or after > live:
            at += 1
            continue
        ready, done, live = _ready(problem, done, ready, unit), done | 1 << unit, after
        ran.append(unit)
        at = 0
    return done, live, ready, (tuple(ran), reached) if ran else reached


def _ready(problem: Problem, done: int, ready: tuple[int, ...], ran: int) -> tuple[int, ...]:
    """What may run once `ran`, one of `ready`, has run as well."""
    missing = ~(done | 1 << ran)
    new = [i for i in problem.followers[ran] if not problem.units[i].before & missing]
    return tuple(sorted({*ready, *new} - {ran}))


def _order(reached: tuple) -> list[int]:
    parts = []
    while reached:
        ran, reached = reached
        parts.append(ran)
    return [unit for ran in reversed(parts) for unit in ran]
