"""Recipes: what to update, by which rule and optimizer, in which precision."""

from .features import Covariance, Knn
from .kit import Continual, Guard, Pseudo, Replay
from .layers import ADAPTERS, UPDATES, LayerRule
from .memory import Memory
from .norm import Norm
from .optimizer import HYPER, OPTIMIZERS, Optimizer, check_hyper
from .precision import Precision
from .recipe import KIT, LOSSES, RULES, Recipe
from .rules import Dfa, Drtp, ForwardForward, Local, Mezo, MonoForward, Pepita, Tpsgd
from .schedule import SCHEDULES, Schedule
from .values import one_of

__all__ = ["ADAPTERS", "HYPER", "KIT", "LOSSES", "OPTIMIZERS", "RULES", "SCHEDULES", "UPDATES",
           "Continual", "Covariance", "Dfa", "Drtp", "ForwardForward", "Guard", "Knn", "LayerRule",
           "Local", "Memory", "Mezo", "MonoForward", "Norm", "Optimizer", "Pepita", "Precision",
           "Pseudo", "Recipe", "Replay", "Schedule", "Tpsgd", "check_hyper", "one_of"]
