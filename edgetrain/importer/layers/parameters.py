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
    return (drawn(g, rng, f"{name}.w", shape, np.sqrt(6 / fan_in)),
            zeros(g, f"{name}.b", shape[-1] if outputs is None else outputs))


def drawn(g: Emitter, rng, name: str, shape: tuple[int, ...], bound: float) -> str:
    """A weight from U(-bound, bound)."""
    check_size(name, shape)
    w = rng.uniform(-bound, bound, shape).astype(np.float32)
    return g.tensor(name, w.shape, kind="const", value=w)


def zeros(g: Emitter, name: str, size: int) -> str:
    """A bias as it begins."""
    return g.tensor(name, (size,), kind="const", value=np.zeros(size, np.float32))
