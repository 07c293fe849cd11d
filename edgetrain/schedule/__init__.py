"""In which order the nodes of a list may run, what is alive meanwhile, and the best such order."""

from .problem import Problem
from .search import best_order

__all__ = ["Problem", "best_order"]
