"""Axes, as layers see them."""

from __future__ import annotations

import numpy as np

from ...ops.emit import Emitter
from ..model import Layer


def from_the_end(layer: Layer, g: Emitter, x: str, axis: int) -> int:
    """Index in the shape of x of an axis that is counted from the end."""
    rank = len(g.shape(x))
    if isinstance(axis, bool) or not isinstance(axis, int) or not 1 - rank <= axis <= -1:
        raise layer.error(f"axis {axis!r} is not one of -1 to {1 - rank}",
                          hint="axes count from the end: -1 channels, -2 width or time, -3 height")
    return rank + axis


def is_count(value: object) -> bool:
    """A whole number of at least 1."""
    return isinstance(value, (int, np.integer)) and not isinstance(value, bool) and value >= 1
