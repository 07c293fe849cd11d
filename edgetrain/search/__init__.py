"""A training plan for a budget: which layers to train, and how, for the most gain under all limits.

What a layer is worth is asked of a function that the caller gives; what a plan takes is asked of
the compiler.  `budget.py` puts this together with evaluation on data.
"""

from .costs import Costs, Limits
from .options import Choice, Option, recipe_of
from .plan import Plan, Point, find

__all__ = ["Choice", "Costs", "Limits", "Option", "Plan", "Point", "find", "recipe_of"]
