"""Recipes: what to update, by which rule and optimizer, in which precision."""

from .layers import UPDATES, LayerRule
from .optimizer import HYPER, OPTIMIZERS, Optimizer, check_hyper
from .precision import Precision
from .recipe import LOSSES, RULES, Recipe
from .values import one_of

__all__ = ["HYPER", "LOSSES", "OPTIMIZERS", "RULES", "UPDATES", "LayerRule", "Optimizer",
           "Precision", "Recipe", "check_hyper", "one_of"]
