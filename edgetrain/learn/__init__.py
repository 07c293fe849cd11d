"""Learning rules: functions from a forward graph to the call lists that train it.

One file per rule; RULES is the switch.  `call_lists` adds the parts of the learning kit that go
with any rule.
"""

from ..ir import Graph
from ..recipe import Recipe
from .backprop import backprop
from .guard import guard_lists

RULES = {"backprop": backprop}


def call_lists(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """All call lists of `model` under `recipe`."""
    lists = RULES[recipe.rule](model, recipe)
    if recipe.guard:
        lists |= guard_lists(lists, model, recipe)
    return lists


__all__ = ["RULES", "backprop", "call_lists"]
