"""Learning rules: functions from a forward graph to the call lists that train it.

One function per rule; RULES is the switch.  A rule without a loss gathers statistics: one pass over
the samples and one update are all there is to do.  `call_lists` adds the parts of the learning kit
that go with a rule.
"""

from ..errors import EdgetrainError
from ..ir import Graph
from ..recipe import KIT, Recipe
from .adapters import with_adapters
from .backprop import backprop
from .calibrate import (
    CALIBRATE,
    calibration,
    follow_input,
    with_running_input,
    with_statistics,
)
from .closed_form import lda, prototypes, ridge
from .forms import check_forms
from .guard import guard_lists
from .knn import knn
from .mahalanobis import mahalanobis
from .score import score_list

RULES = {"backprop": backprop, "prototypes": prototypes, "lda": lda, "ridge": ridge, "knn": knn,
         "mahalanobis": mahalanobis}


def call_lists(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """All call lists of `model` under `recipe`."""
    given = [name for name in KIT if name != "guard" and getattr(recipe, name)]
    if given and recipe.rule != "backprop":
        raise EdgetrainError(f"[{given[0]}] goes with rule 'backprop', not with {recipe.rule!r}",
                             where="recipe", hint=f"remove [{given[0]}], or change the rule")
    if recipe.rule == "backprop":
        check_forms(model, recipe)
        model = with_adapters(model, recipe)
    if recipe.norm.calibrate:
        model = with_statistics(model)
    if recipe.norm.input == "running":
        model = with_running_input(model, recipe.norm.rows)
    lists = RULES[recipe.rule](model, recipe)
    if recipe.guard:
        lists |= guard_lists(lists, model, recipe)
    if recipe.score:
        lists["score"] = score_list(lists["infer"])
    if recipe.norm.calibrate:
        lists[CALIBRATE] = calibration(lists["infer"], recipe.norm.eps)
    if recipe.norm.input == "running":
        lists = follow_input(lists, recipe.norm.eps)
    return lists


__all__ = ["RULES", "backprop", "call_lists", "knn", "lda", "mahalanobis", "prototypes", "ridge"]
