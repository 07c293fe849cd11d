"""First values of weights that a rule or an adapter adds to a model."""

from __future__ import annotations

from math import prod

import numpy as np

from ..ops.draws import draw32, step_key


def uniform(seed: int, number: int, shape: tuple[int, ...], bound: float) -> np.ndarray:
    """f32 from U(-bound, bound), the same in every numpy; `number` says whose they are."""
    words = draw32(step_key(seed, 0, number), np.arange(prod(shape)))
    unit = (words >> np.uint64(8)).astype(np.float64) / (1 << 23) - 1
    return (unit * bound).astype(np.float32).reshape(shape)
