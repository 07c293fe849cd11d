"""Learning rules: functions from a forward graph to the call lists that train it.

One file per rule; RULES is the switch.  `call_lists` adds the parts of the learning kit that go
with any rule.
"""

from ..ir import Graph
from ..recipe import Recipe
from .backprop import backprop
from .calibrate import CALIBRATE, calibration, with_statistics
from .guard import guard_lists

RULES = {"backprop": backprop}


def call_lists(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """All call lists of `model` under `recipe`."""
    if recipe.norm.calibrate:
        model = with_statistics(model)
    lists = RULES[recipe.rule](model, recipe)
    if recipe.guard:
        lists |= guard_lists(lists, model, recipe)
    if recipe.norm.calibrate:
        lists[CALIBRATE] = calibration(lists["infer"], recipe.norm.eps)
    return lists


__all__ = ["RULES", "backprop", "call_lists"]
