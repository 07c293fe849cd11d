"""The order of units with the lowest peak of live bytes."""

from __future__ import annotations

import heapq
from itertools import count

from .problem import Problem

STATES = 3000       # that the exact search may open
AHEAD = 20          # times as many it may have seen and not opened
WIDTH = 16          # of the beam that takes over where these were too few
SMALL = 1 << 9      # a value this many times smaller than the largest counts as nothing

# A state: the mask of what has run, the bytes alive then, what is ready, and how it was reached,
# which is (units that ran last, how the state before was reached).
State = tuple[int, int, tuple[int, ...], tuple]


def best_order(problem: Problem, *, states: int = STATES, width: int = WIDTH) -> list[int]:
    """An order with a low peak, exact for problems of few choices; the given one if none is better.

    states: how many the exact search may look at; width: of the beam that takes over then.  Values
    that hardly count are left out of account until the end: they multiply the orders.
    """
    given = list(range(len(problem.units)))
    rough = problem.with_least(max((b.bytes for b in problem.buffers), default=0) // SMALL)
    search = Search(rough, rough.peak(given))
    if search.known <= search.bound:
        return given
    try:
        found = search.exact(states)
    except TimeoutError:
        found = search.beam(width)
    return found if found and problem.peak(found) < problem.peak(given) else given


class Search:
    """Looks for an order whose peak is less than what is `known`."""

    def __init__(self, problem: Problem, known: int):
        self.problem, self.known = problem, known
        self.bound = problem.bound()
        self._changes: list[dict[int, tuple[int, int]]] = [{} for _ in problem.units]
        self._users = [0] * len(problem.units)      # of all that each unit touches
        for i, unit in enumerate(problem.units):
            for b in unit.touched:
                self._users[i] |= problem.buffers[b].users

    def exact(self, states: int) -> list[int] | None:
        """Dijkstra's search for the lowest peak, None if it is not less than what is known.

        How much is alive after some units does not depend on their order, so a state is which have
        run.  Raises TimeoutError after so many states.
        """
        tie = count()
        heap = [(self.bound, 0, next(tie), self._start())]
        best: dict[int, int] = {}
        goal = (1 << len(self.problem.units)) - 1
        while heap:
            peak, _, _, state = heapq.heappop(heap)
            state = self._settled(state, peak)
            if state[0] == goal:
                return _order(state[3])
            if best.get(state[0], peak + 1) <= peak:
                continue
            best[state[0]] = peak
            if len(best) > states or len(heap) > AHEAD * states:
                raise TimeoutError
            for new, new_peak in self._successors(state, peak):
                if best.get(new[0], new_peak + 1) > new_peak:
                    heapq.heappush(heap, (new_peak, -new[0].bit_count(), next(tie), new))
        return None

    def beam(self, width: int) -> list[int] | None:
        """The best order among those that are always with the best `width` of as many units, None
        if it is not better than what is known."""
        start = self._start()
        levels: list[dict[int, tuple[int, State]]] = [{} for _ in range(
            len(self.problem.units) + 1)]
        levels[0][0] = self.bound, start
        for level in levels[:-1]:
            for peak, state in sorted(level.values(), key=lambda s: (s[0], s[1][1]))[:width]:
                settled = self._settled(state, peak)
                later = [(settled, peak)] if settled is not state else \
                    self._successors(state, peak)
                for new, new_peak in later:
                    there = levels[new[0].bit_count()]
                    if new_peak < there.get(new[0], (self.known,))[0]:
                        there[new[0]] = (new_peak, new)
            level.clear()               # of long lists they would be gigabytes
        return next((_order(state[3]) for _, state in levels[-1].values()), None)

    def _start(self) -> State:
        ready = tuple(i for i, unit in enumerate(self.problem.units) if not unit.before)
        return 0, self.problem.start_bytes, ready, ()

    def _change(self, unit: int, done: int) -> tuple[int, int]:
        """Bytes alive while a unit runs and after it, more than before it."""
        relevant = done & self._users[unit]
        known = self._changes[unit]
        if relevant not in known:
            known[relevant] = self.problem.step(unit, done, 0)
        return known[relevant]

    def _successors(self, state: State, peak: int) -> list[tuple[State, int]]:
        """(state, peak until then) after each ready unit that it may be good to run now."""
        done, live, ready, reached = state
        waiting = 0
        for unit in ready:
            waiting |= 1 << unit
        useful, others = [], []
        for unit in ready:
            during, after = self._change(unit, done)
            new_peak = max(peak, live + during)
            if new_peak >= self.known:
                continue
            now_ready = self._ready(done, ready, unit)
            new: State = (done | 1 << unit, live + after, now_ready, ((unit,), reached))
            is_useful = after <= 0 or len(now_ready) >= len(ready) or \
                self._helps_to_free(unit, done | waiting)
            (useful if is_useful else others).append((new, new_peak))
        return useful or others

    def _helps_to_free(self, unit: int, done_or_ready: int) -> bool:
        """Whether a value that a unit uses could go once other ready units have run.  Where not,
        and nothing can run sooner, a unit that leaves more alive than before may as well wait."""
        buffers, made = self.problem.buffers, self.problem.units[unit].made
        return any(not (buffers[b].users & ~done_or_ready or buffers[b].stays)
                   for b in self.problem.units[unit].touched if b not in made)

    def _settled(self, state: State, peak: int) -> State:
        """The state after all that costs nothing: units that stay within the peak and leave no more
        alive than before.  No order becomes worse by having them as early as possible."""
        done, live, ready, reached = state
        ran: list[int] = []
        at = 0
        while at < len(ready):
            unit = ready[at]
            during, after = self._change(unit, done)
            if after > 0 or live + during > peak:
                at += 1
                continue
            ready, done, live = self._ready(done, ready, unit), done | 1 << unit, live + after
            ran.append(unit)
            at = 0
        return (done, live, ready, (tuple(ran), reached)) if ran else state

    def _ready(self, done: int, ready: tuple[int, ...], ran: int) -> tuple[int, ...]:
        """What may run once `ran`, one of `ready`, has run as well."""
        missing = ~(done | 1 << ran)
        units = self.problem.units
        new = [i for i in self.problem.followers[ran] if not units[i].before & missing]
        at = ready.index(ran)
        return (*ready[:at], *ready[at + 1:], *new)


def _order(reached: tuple) -> list[int]:
    parts = []
    while reached:
        ran, reached = reached
        parts.append(ran)
    return [unit for ran in reversed(parts) for unit in ran]
