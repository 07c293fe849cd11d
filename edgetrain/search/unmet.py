"""A budget that cannot be met: the nearest plan that exists, and what would have to give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..errors import EdgetrainError
from ..export.program import Program
from ..recipe import Recipe
from ..report.memory import Trace, trace
from .costs import NAMES, Costs, Limits, Meter
from .options import Choice, Space
from .text import demanded, taken

LARGEST = 3             # values that are named


def cannot_be_met(limits: Limits, space: Space, known: Mapping[Choice, Costs], meter: Meter
                  ) -> EdgetrainError:
    """The error when none of the plans that train one layer, whose costs are known, meets all
    limits."""
    choice, costs = min(known.items(), key=lambda pair: (limits.excess(pair[1]), pair[0]))
    missed = limits.missed(costs)
    together = all(any(name not in limits.missed(other) for other in known.values())
                   for name in missed)
    shown = NAMES if together else missed
    what = demanded(limits, shown) + (" together" if together else "")
    (option,) = space.options(choice)
    trained = option.layer + ("" if option.what == "full" else f" ({option.what})")
    return EdgetrainError(
        f"the model cannot be trained within {what}: even with only {trained} trained it takes "
        f"{taken(costs, shown)}", where="search",
        hint="; ".join(_hints(missed, limits, costs, meter.program(space.recipe_of(choice)),
                              space.recipe)))


def _hints(missed: Sequence[str], limits: Limits, costs: Costs, program: Program, recipe: Recipe
           ) -> list[str]:
    found = []
    if "ram_bytes" in missed:
        found += _ram(limits.ram_bytes, costs, program, recipe)
    if "flash_bytes" in missed:
        found.append(f"weights and other constants alone are {program.stored_bytes:,} bytes: "
                     + ("a smaller model, or mode = \"f16\"" if recipe.precision.mode == "f32"
                        else "only a smaller model takes less flash"))
    if "instructions" in missed:
        found.append("a training step is at least one inference"
                     + (f" of each of {recipe.batch} samples: a smaller batch"
                        if recipe.batch > 1 else ": a smaller model takes fewer instructions"))
    if "trained" in missed:
        found.append("channels train the smallest share of a layer, biases and scales less")
    return found


def _ram(room: int, costs: Costs, program: Program, recipe: Recipe) -> list[str]:
    """Where its memory goes, and what takes less."""
    traces = [trace(program, name) for name in program.lists]
    inference = max(trace(program, "infer").live)
    fullest = next((each for each in traces if each.call_list == "infer"
                    and costs.state_bytes + inference > room),
                   max(traces, key=lambda each: max(each.live)))
    what = "inference alone" if fullest.call_list == "infer" else f"the list {fullest.call_list!r}"
    found = [f"{what} has {max(fullest.live):,} bytes alive at once: {_alive(fullest)}"]
    if recipe.precision.mode == "f32":
        found.append('mode = "f16" halves activations')
    elif fullest.call_list == "infer":
        found.append("a smaller input or fewer channels take less")
    if fullest.call_list != "infer" and recipe.memory.saved == "exact":
        found.append('[memory] saved = "i8" keeps less for the backward pass')
    if costs.state_bytes > room // 4 and (recipe.batch > 1 or recipe.optimizer.name != "sgd"):
        found.append(f"state is {costs.state_bytes:,}: batch = 1 with sgd keeps no gradient sums "
                     "and no moments")
    return found


def _alive(found: Trace) -> str:
    """The largest values at the fullest step."""
    values = sorted((v for v in found.values if v.first <= found.peak <= v.last),
                    key=lambda v: (-v.bytes, v.offset))[:LARGEST]
    return ", ".join(f"{v.name} {v.bytes:,}" for v in values)
