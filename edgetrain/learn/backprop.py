"""Backpropagation: the gradient of the loss, from the last layer to the first.

Source: Rumelhart, Hinton and Williams 1986.  With sparse update the parts of it that feed no update
are dropped.  With [continual] units of little use begin anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..ir import Graph, Node
from ..recipe import Recipe
from .continual import Units
from .lists import training_lists
from .parameters import trained_parameters
from .step import Step


def backprop(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` (one input, one output) by `recipe`."""
    params = trained_parameters(model, recipe)
    units = Units.of(model, recipe, params) if recipe.continual else None

    def build(step: Step, nodes: Sequence[Node]) -> tuple[str, ...]:
        if units:
            units.run(step, nodes)
        else:
            step.run(nodes)
        step.backward([*nodes, *step.loss(model.outputs[0])])
        return model.outputs

    return training_lists(model, recipe, params, build, units)
