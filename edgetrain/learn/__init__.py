"""Learning rules: functions from a forward graph to the call lists that train it.

One file per rule; RULES is the switch.
"""

from .backprop import backprop

RULES = {"backprop": backprop}

__all__ = ["RULES", "backprop"]
