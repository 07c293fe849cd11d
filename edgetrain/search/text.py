"""What a plan is in words: the comments of its recipe."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from .costs import NAMES, Costs, Limits

if TYPE_CHECKING:
    from .plan import Plan


def head_of(plan: Plan, board: str) -> list[str]:
    """The comment above the recipe."""
    sure = "no plan under these limits has more" if plan.proven else \
        f"the most found among {plan.compiled:,} plans"
    return [
        f"Chosen by a search for {board or 'any board'}: at most {demanded(plan.limits)}.",
        f"Takes {taken(plan.chosen.costs)}.",
        f"Contribution of a layer: {plan.about}.",
        f"Sum {plan.shown(plan.chosen.contribution)}, {sure}.",
    ]


def notes_of(plan: Plan) -> dict[str, str]:
    """Pattern -> the comment behind the rule of a layer: what it is worth as it is trained, or
    would be at best."""
    found = {}
    for option, value in plan.contributions.items():
        best = found.get(option.rule.pattern)
        if best is None or value > best[0]:
            found[option.rule.pattern] = value, f"{option.what} {plan.shown(value)}"
    chosen = {option.rule.pattern: plan.shown(plan.contributions[option])
              for option in plan.chosen.options}
    return {pattern: text for pattern, (_, text) in found.items()} | chosen


def taken(costs: Costs, names: Collection[str] = NAMES) -> str:
    found = []
    if "ram_bytes" in names:
        found.append(f"{costs.ram_bytes:,} bytes of RAM (state {costs.state_bytes:,}, arena "
                     f"{costs.arena_bytes:,})")
    if "flash_bytes" in names and costs.flash_bytes is not None:
        found.append(f"{costs.flash_bytes:,} bytes of flash")
    if "instructions" in names and costs.instructions is not None:
        found.append(f"~{costs.instructions:,} instructions a training step")
    if "trained" in names:
        found.append(f"{costs.trained:,} trained weights")
    return ", ".join(found)


def demanded(limits: Limits, names: Collection[str] = NAMES) -> str:
    words = ("bytes of RAM", "bytes of flash", "instructions a training step",
             "trained weights")
    return ", ".join(f"{limit:,} {what}" for name, what in zip(NAMES, words)
                     if name in names and (limit := getattr(limits, name)) is not None)
