"""First values of weights."""

from __future__ import annotations

import math

import numpy as np

from ...errors import EdgetrainError
from ...ir import LARGEST_BYTES
from ...ops.emit import Emitter


def check_size(name: str, shape: tuple[int, ...]) -> None:
    """Raise EdgetrainError for weights that no program could hold, before memory is asked for."""
    if 4 * math.prod(map(int, shape)) > LARGEST_BYTES:
        raise EdgetrainError(f"weights of shape {shape} are more than a program can address",
                             where=name, hint=f"that is {LARGEST_BYTES:,} bytes")


def new_weights(g: Emitter, rng, name: str, shape: tuple[int, ...], fan_in: float,
                outputs: int | None = None) -> tuple[str, str]:
    """Weight and bias of a layer, named NAME.w and NAME.b.

    The weight is drawn from U(-a, a), a = sqrt(6 / inputs of the unit) (He et al. 2015).  There is
    a bias for each of `outputs`, by default the last axis of the weight.
    """
    check_size(name, shape)
    bound = np.sqrt(6 / fan_in)
    w = rng.uniform(-bound, bound, shape).astype(np.float32)
    b = np.zeros(shape[-1] if outputs is None else outputs, np.float32)
    return (g.tensor(f"{name}.w", w.shape, kind="const", value=w),
            g.tensor(f"{name}.b", b.shape, kind="const", value=b))
