"""The choice with the most gain under all limits.

Gains of layers add up; memory does not, so every plan that counts is compiled.  If there are few
choices, they are tried in the order of their gain, and the first that fits is the best there is.
Otherwise plans are grown from orders of preference (gain per byte, from one layer of the model on),
each by bisection for how much of the order fits; noise in the orders makes more of them.  The best
is then improved by single changes and by swaps.  Nothing that is claimed rests on updating more
taking more memory: where it does not, bisection only looks in the wrong place.
"""

from __future__ import annotations

import heapq
import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from .costs import Costs, Limits
from .options import Choice

BATCH = 16              # plans that are compiled side by side, however many processes there are
PATIENCE = 2            # rounds of orders without a better plan
NOISE = 0.7             # deviation of the logarithms of an order's keys
SWAPS = 64              # changes of one plan that are tried
AHEAD = 20_000          # plans in the order of their gain that are looked at in the end
Evaluate = Callable[[Sequence[Choice]], Sequence[Costs | None]]


@dataclass
class Problem:
    """gains: per layer, of every option from number 1; number 0, frozen, is 0."""

    gains: Sequence[Sequence[float]]
    limits: Limits
    evaluate: Evaluate
    evaluations: int                            # how many plans may be compiled
    known: dict[Choice, Costs | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._too_much: list[Choice] = []
        self._learn(self.known)

    def _learn(self, found: Mapping[Choice, Costs | None]) -> None:
        self._too_much += [choice for choice, costs in found.items()
                           if costs is not None and not self.limits.met(costs)
                           and not self.hopeless(choice)]

    def gain(self, choice: Choice) -> float:
        return sum(each[number] for each, number in zip(self.gains, choice))

    def measure(self, choices: Sequence[Choice]) -> None:
        """Make the costs of choices known, as many as may be compiled."""
        new = list(dict.fromkeys(c for c in choices if c not in self.known and any(c)))
        new = new[:max(self.evaluations, 0)]
        self.evaluations -= len(new)
        found = dict(zip(new, self.evaluate(new) if new else (), strict=True))
        self.known |= found
        self._learn(found)

    def hopeless(self, choice: Choice) -> bool:
        """Whether a plan that trains less does not fit already: not worth a look, though it might
        still fit."""
        return any(all(a <= b for a, b in zip(less, choice)) for less in self._too_much)

    def fits(self, choice: Choice) -> bool:
        costs = self.known.get(choice)
        return costs is not None and self.limits.met(costs)

    @property
    def best(self) -> Choice | None:
        """Of what is known: the most gain, of equals the least RAM."""
        fitting = [choice for choice in self.known if self.fits(choice)]
        return max(fitting, default=None, key=lambda choice: (
            self.gain(choice), -self.known[choice].ram_bytes, choice))


def choose(problem: Problem, seed: int = 1) -> bool:
    """Make the best plan known; returns whether it is sure to be the best."""
    top = tuple(max(range(len(each)), key=each.__getitem__) for each in problem.gains)
    problem.measure([top])
    if problem.fits(top) or not any(top):
        return problem.fits(top)
    if count(problem.gains, problem.evaluations) <= problem.evaluations:
        return _first_that_fits(problem)
    rng = random.Random(seed)
    idle, round_number = 0, 0
    while problem.evaluations > 0 and idle < PATIENCE:
        before = _value(problem)
        _grow(problem, _orders(problem, rng, round_number))
        _improve(problem)
        idle = idle + 1 if _value(problem) <= before else 0
        round_number += 1
    _finish(problem)
    return False


def _finish(problem: Problem) -> None:
    """Look at what has more gain than the best, where that is not too much to look at."""
    ahead = islice(by_gain(problem.gains), AHEAD)
    better = (c for c in ahead if problem.gain(c) > _value(problem)
              and c not in problem.known and not problem.hopeless(c))
    while problem.evaluations > 0 and (batch := list(islice(better, BATCH))):
        problem.measure(batch)


def _value(problem: Problem) -> float:
    return problem.gain(problem.best) if problem.best else float("-inf")


def count(gains: Sequence[Sequence], enough: int) -> int:
    """How many choices there are, counted until there are more than enough."""
    found = 1
    for each in gains:
        found *= len(each)
        if found > enough + 1:
            break
    return found - 1


# -- few choices ----------------------------------------------------------------------------------


def _first_that_fits(problem: Problem) -> bool:
    """Compile choices in the order of their gain, until one fits."""
    descending = by_gain(problem.gains)
    while batch := list(islice(descending, BATCH)):
        problem.measure(batch)
        if any(problem.fits(choice) for choice in batch):
            return True
    return problem.best is not None


def by_gain(gains: Sequence[Sequence[float]]) -> Iterator[Choice]:
    """All choices, those with the most gain first."""
    ranked = [sorted(range(len(each)), key=lambda i: (-each[i], i)) for each in gains]

    def gain(at: Sequence[int]) -> float:
        return sum(each[order[i]] for each, order, i in zip(gains, ranked, at))

    start = (0,) * len(gains)
    heap, seen = [(-gain(start), start)], {start}
    while heap:
        _, at = heapq.heappop(heap)
        yield tuple(order[i] for order, i in zip(ranked, at))
        for layer, i in enumerate(at):
            after = (*at[:layer], i + 1, *at[layer + 1:])
            if i + 1 < len(ranked[layer]) and after not in seen:
                seen.add(after)
                heapq.heappush(heap, (-gain(after), after))


# -- many -----------------------------------------------------------------------------------------

Order = list[tuple[int, int]]       # (layer, option), the most wanted first


def _orders(problem: Problem, rng: random.Random, number: int) -> list[Order]:
    """BATCH orders of preference.  At first without noise, from layers all over the model on; then
    with noise, from about where the best plan so far begins."""
    count = len(problem.gains)
    starts = [count * i // BATCH for i in range(BATCH)]
    if number and problem.best:
        first = next(i for i, chosen in enumerate(problem.best) if chosen)
        starts = [min(max(round(rng.gauss(first, count / 8)), 0), count - 1) for _ in starts]
    alone = _alone(problem)
    state = min((costs.state_bytes for costs in alone.values()), default=0)
    arena = min((costs.arena_bytes for costs in alone.values()), default=0)
    found = []
    for start in starts:
        weight = rng.choice((0.0, 0.25, 1.0)) if number else 0.25
        keys = {}
        for (layer, option), costs in alone.items():
            gain = problem.gains[layer][option]
            if layer >= start and gain > 0:
                noise = rng.gauss(0, NOISE) if number else 0.0
                size = costs.state_bytes - state + weight * (costs.arena_bytes - arena) + 1
                keys[layer, option] = gain / size * math.exp(noise)
        found.append(sorted(keys, key=lambda item: (-keys[item], item)))
    return found


def _alone(problem: Problem) -> Mapping[tuple[int, int], Costs]:
    """Costs of every (layer, option) that is the only one."""
    found = {}
    for choice, costs in problem.known.items():
        used = [(layer, option) for layer, option in enumerate(choice) if option]
        if costs is not None and len(used) == 1:
            found[used[0]] = costs
    return dict(sorted(found.items()))


def _grow(problem: Problem, orders: Sequence[Order]) -> None:
    """Bisect every order for the longest beginning that fits, all of them side by side."""
    spans = [[0, len(order) + 1] for order in orders]       # fits, does not
    while any(high - low > 1 for low, high in spans) and problem.evaluations > 0:
        middles = [(low + high) // 2 for low, high in spans]
        plans = [_beginning(problem, order, middle) for order, middle in zip(orders, middles)]
        problem.measure([plan for plan, (low, high) in zip(plans, spans)
                         if high - low > 1 and not problem.hopeless(plan)])
        for plan, middle, span in zip(plans, middles, spans):
            span[0 if problem.fits(plan) else 1] = middle


def _beginning(problem: Problem, order: Order, length: int) -> Choice:
    """Of every layer, the option with the most gain among the first of an order."""
    chosen = [0] * len(problem.gains)
    for layer, option in order[:length]:
        if problem.gains[layer][option] > problem.gains[layer][chosen[layer]]:
            chosen[layer] = option
    return tuple(chosen)


def _improve(problem: Problem) -> None:
    """Change the best plan in one layer or two, until the most promising changes do not fit."""
    best = None
    while problem.best not in (best, None) and problem.evaluations > 0:
        best = problem.best
        ahead, tried = iter(_better(problem, best)), 0
        while problem.best == best and tried < SWAPS:
            batch = list(islice((c for c in ahead if not problem.hopeless(c)), BATCH))
            problem.measure(batch)
            tried += len(batch) or SWAPS


def _better(problem: Problem, best: Choice) -> list[Choice]:
    """Plans that differ from the best in one layer or two and have more gain, most gain first;
    without those that take too much already for their state, or for a layer alone."""
    alone, room = _alone(problem), problem.limits.ram_bytes
    states = {item: costs.state_bytes for item, costs in alone.items()}
    least = min(states.values())
    moves = [(layer, option, problem.gains[layer][option] - problem.gains[layer][best[layer]],
              states.get((layer, option), least) - states.get((layer, best[layer]), least))
             for layer, each in enumerate(problem.gains)
             for option in range(len(each)) if option != best[layer]]
    found: dict[Choice, float] = {}
    for number, (layer, option, gain, state) in enumerate(moves):
        for other in (None, *moves[number + 1:]):
            more, taken = (gain, state) if other is None else (gain + other[2], state + other[3])
            if more <= 0 or (other and other[0] == layer):
                continue
            if room is not None and problem.known[best].state_bytes + taken > room:
                continue
            plan = {layer: option, **({other[0]: other[1]} if other else {})}
            found[tuple(plan.get(i, chosen) for i, chosen in enumerate(best))] = more
    arenas = {item: costs.arena_bytes for item, costs in alone.items()}
    return sorted((plan for plan in found if plan not in problem.known and (
        room is None or max(arenas.get(item, 0) for item in enumerate(plan)) <= room)),
        key=lambda plan: (-found[plan], plan))
