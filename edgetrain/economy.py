"""Spend instructions, and if allowed precision, on RAM: which of the rewrites that save it to use.

Each has a price, so as few are used as the budget asks for.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from itertools import combinations

from .ir import Graph
from .ops.gradient import FUSABLE, is_weight_gradient
from .passes.add_in_strips import add_in_strips, sums_in_strips
from .passes.dead_code import dead_code
from .passes.fuse_update import fuse_update
from .passes.order_for_ram import order_for_ram
from .passes.recompute import recompute
from .passes.save_bits import outputs_with_bits, save_bits
from .passes.save_channels import inputs_by_channels, save_channels
from .passes.save_i8 import inputs_in_i8, save_i8
from .passes.save_pairs import indices_in_pairs, save_pairs
from .schedule import Problem, best_order

KINDS = ("i8", "apart", "again", "channels", "pairs", "bits", "strips")     # the dearest first
EXACT = KINDS[1:]       # which keep the bits of all results
CHEAP = ("strips", "bits", "pairs", "channels")
STAGES = ((), ("strips",), CHEAP, (*CHEAP, "again"))        # tried first
MOST_TRIED = 120        # choices, until what was found has to do
MOST_RETURNED, FEW_RETURNED = 80, 8         # choices tried to do with less savings
QUICK_STATES, QUICK_WIDTH = 40, 6       # of the search for an order while choosing
log = logging.getLogger(__name__)

Saving = tuple[str, str]        # one of KINDS, and the tensor that it is about


def lowered(typed: Graph, savings: Collection[Saving]) -> Graph:
    """The graph with these savings, its order not yet chosen."""
    names = {kind: {name for k, name in savings if k == kind} for kind in KINDS}
    graph = add_in_strips(typed, names=names["strips"])
    graph = save_pairs(graph, names=names["pairs"])
    graph = save_channels(graph, names=names["channels"])
    graph = save_i8(graph, names=names["i8"], masked=names["bits"])
    graph = save_bits(graph, names=names["bits"])
    graph = dead_code(fuse_update(graph, apart=names["apart"]))
    return recompute(graph) if names["again"] else graph


def possible(typed: Graph, kinds: Collection[str] = KINDS) -> list[Saving]:
    """All savings of these kinds that a graph offers."""
    parts = inputs_by_channels(typed)
    found = [("strips", name) for name in sums_in_strips(typed)]
    found += [("channels", name) for name in parts]
    found += [("pairs", name) for name in indices_in_pairs(typed)]
    found += [("bits", name) for name in outputs_with_bits(typed)]
    found += [("apart", name) for name in _small_gradients(typed)]
    found += [("again", "")]
    found += [("i8", name) for name in inputs_in_i8(save_channels(typed, names=parts))]
    return [saving for saving in found if saving[0] in kinds]


def _small_gradients(typed: Graph) -> list[str]:
    """Weight gradients that take less than what they are made from, so that it may pay to have
    them before the input gradient."""
    made = {node.outs[0]: node for node in typed.nodes if is_weight_gradient(node.op)}
    read = [name for node in typed.nodes if node.op in FUSABLE for name in node.ins if name in made]
    return [name for name in read
            if typed[name].bytes < max(typed[i].bytes for i in made[name].ins)]


def economical(typed: Graph, target: int, *, kinds: Collection[str] = EXACT,
               quick: bool = False) -> Graph:
    """The graph in at most `target` bytes if that is possible, else in as few as were found.

    kinds: the savings that may be used; "i8" rounds saved values.  quick: give up where neither a
    stage nor all of them together are enough, and do not look long for what is not needed.
    """
    everything = possible(typed, kinds)
    trial = _Trial(typed)
    for stage in STAGES:
        chosen = frozenset(s for s in everything if s[0] in stage)
        if trial.live(chosen)[0] <= target:
            break
    else:
        chosen = frozenset(everything)
        if quick and trial.live(chosen)[0] > target:
            return order_for_ram(lowered(typed, min(trial.known, key=trial.live)))
        chosen = _least(trial, everything, target)
    enough = max(target, trial.live(chosen)[0])
    last = len(trial.known) + (FEW_RETURNED if quick else MOST_RETURNED)
    for kind in KINDS:
        chosen = _without(chosen, [s for s in everything if s[0] == kind],
                          lambda less: len(trial.known) < last and trial.live(less)[0] <= enough)
    log.info("%d of %d savings of RAM used, %d choices evaluated: %d bytes alive at most",
             len(chosen), len(everything), len(trial.known), trial.live(chosen)[0])
    return order_for_ram(lowered(typed, chosen))


def _least(trial: _Trial, everything: Sequence[Saving], target: int) -> frozenset[Saving]:
    """A choice with little alive: all savings, then one or two at a time turned off or on, of those
    about values that are alive at the peak, as long as this helps and is needed."""
    chosen = frozenset(everything)
    while trial.live(chosen)[0] > target:
        near = trial.at_peak(chosen, everything)
        turns = [*combinations(near, 1), *combinations(near, 2)]
        better = next((chosen ^ set(turn) for turn in turns if len(trial.known) < MOST_TRIED and
                       trial.live(chosen ^ set(turn)) < trial.live(chosen)), None)
        if better is None:
            break
        chosen = better
    return chosen


def live_bytes(graph: Graph) -> int:
    """Bytes of the arena that a list has alive at most."""
    problem = Problem.of(graph)
    return problem.peak(range(len(problem.units)))


class _Trial:
    """Bytes alive under choices of savings, with orders that a quick search finds."""

    def __init__(self, typed: Graph):
        self.typed = typed
        self.known: dict[frozenset[Saving], tuple[int, ...]] = {}

    def live(self, savings: frozenset[Saving]) -> tuple[int, ...]:
        """At all units of the list, most first."""
        if savings not in self.known:
            problem, order = self._ordered(savings)
            self.known[savings] = tuple(sorted(problem.profile(order), reverse=True))
        return self.known[savings]

    def at_peak(self, savings: frozenset[Saving], every: Sequence[Saving]) -> list[Saving]:
        """Of all savings, those about values that are alive where most is, the largest first."""
        alive = self._alive(*self._ordered(savings))
        near = [s for s in every if any(name.startswith(s[1]) for name in alive)]
        return sorted(near, key=lambda s: -self.typed[s[1]].bytes if s[1] in self.typed.tensors
                      else 0)

    def _ordered(self, savings: frozenset[Saving]) -> tuple[Problem, list[int]]:
        problem = Problem.of(lowered(self.typed, savings))
        return problem, best_order(problem, states=QUICK_STATES, width=QUICK_WIDTH)

    @staticmethod
    def _alive(problem: Problem, order: Sequence[int]) -> list[str]:
        profile = problem.profile(order)
        at = profile.index(max(profile))
        before, after = (sum(1 << i for i in part) for part in (order[:at + 1], order[at:]))
        return [b.name for b in problem.buffers
                if (b.given or b.users & before) and (b.stays or b.users & after)]


def _without(chosen: frozenset[Saving], group: Sequence[Saving],
             possible: Callable[[frozenset[Saving]], bool]) -> frozenset[Saving]:
    """What is left of `chosen` when it loses all of `group` without which it is `possible`."""
    group = [saving for saving in group if saving in chosen]
    if not group:
        return chosen
    less = chosen.difference(group)
    if possible(less):
        return less
    if len(group) == 1:
        return chosen
    half = len(group) // 2
    return _without(_without(chosen, group[:half], possible), group[half:], possible)
