"""Learning rules: functions from a forward graph to the call lists that train it.

One function per rule; RULES is the switch.  Those of GRADIENTS make small steps along a gradient
of some kind, sample by sample, and mezo makes them from differences of losses; the others gather
statistics: one pass over the samples and one update are all there is to do.  `call_lists` adds the
parts of the learning kit that go with a rule.
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
from .dfa import dfa
from .forms import check_forms
from .forward_forward import forward_forward
from .guard import guard_lists
from .knn import knn
from .local import local, mono_forward
from .mahalanobis import mahalanobis
from .mezo import mezo
from .pepita import pepita
from .recurrent import with_steps
from .score import score_list
from .tpsgd import drtp, tpsgd

GRADIENTS = {"backprop": backprop, "local": local, "mono_forward": mono_forward, "tpsgd": tpsgd,
             "drtp": drtp, "dfa": dfa, "forward_forward": forward_forward, "pepita": pepita}
RULES = {**GRADIENTS, "mezo": mezo, "prototypes": prototypes, "lda": lda, "ridge": ridge,
         "knn": knn, "mahalanobis": mahalanobis}


def call_lists(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """All call lists of `model` under `recipe`."""
    given = [name for name in KIT if name not in ("guard", "continual") and getattr(recipe, name)]
    if given and recipe.rule not in GRADIENTS:
        raise EdgetrainError(f"[{given[0]}] goes with rules that have gradients, as backprop, not "
                             f"with {recipe.rule!r}", where="recipe",
                             hint=f"remove [{given[0]}], or change the rule")
    if recipe.continual and recipe.rule != "backprop":
        raise EdgetrainError(f"[continual] goes with the rule \"backprop\", not with "
                             f"{recipe.rule!r}", where="recipe",
                             hint="remove [continual], or change the rule")
    if recipe.rule in GRADIENTS or recipe.rule == "mezo":
        check_forms(model, recipe)
        model = with_adapters(with_steps(model, recipe), recipe)
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


__all__ = ["GRADIENTS", "RULES", "call_lists"]
