"""Check samples and targets, and bring them into the types that a program's tensors have."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .errors import EdgetrainError
from .ir import DTYPES


def raw_samples(x: np.ndarray, shape: Sequence[int], dtype: str) -> np.ndarray:
    """x [samples, *shape] as rows of `dtype`, [samples, elements].

    Raises EdgetrainError unless every sample has the shape (axes of length 1 aside, or as one flat
    row) and every value is finite in `dtype`.
    """
    x = _as_numbers(x, "x")
    shape = tuple(shape)
    size = int(np.prod(shape))
    if x.ndim == 0 or len(x) == 0:
        raise EdgetrainError("x holds no samples", where="data")
    # Axes of length 1 carry no order; a flat row is a sample in the order of its memory.
    if _squeezed(x.shape[1:]) not in (_squeezed(shape), _squeezed((size,))):
        shown = sample_shape(shape)
        raise EdgetrainError(f"x has samples of shape {x.shape[1:]}, the model takes {shown}",
                             where="data", hint="x must be [samples, "
                             + ", ".join(map(str, shown)) + "], or one flat row per sample")
    if dtype == "i32":
        _check_whole(x)
    with np.errstate(over="ignore"):            # becomes infinity, which is found below
        raw = x.reshape(len(x), size).astype(DTYPES[dtype])
    bad = np.flatnonzero(~np.isfinite(raw).all(axis=1))
    if bad.size:
        raise EdgetrainError(f"{bad.size} of {len(x)} samples hold NaN, infinity or values beyond "
                             f"the range of {dtype}; the first is sample {bad[0]}",
                             where="data", hint="remove or clip them")
    return raw


def _check_whole(x: np.ndarray) -> None:
    """Raise unless every value is a whole number of 32 bits."""
    good = (x == np.round(x)) & (x >= -(1 << 31)) & (x < 1 << 31)       # false for NaN
    bad = np.flatnonzero(~good.reshape(len(x), -1).all(axis=1))
    if bad.size:
        raise EdgetrainError(f"{bad.size} of {len(x)} samples hold values that are not whole "
                             f"numbers of 32 bits; the first is sample {bad[0]}", where="data",
                             hint="the model looks its inputs up in a table: give their numbers")


def sample_shape(shape: Sequence[int]) -> tuple[int, ...]:
    """The shape of a sample as users give it: a signal has no height."""
    return tuple(shape[1:] if len(shape) == 3 and shape[0] == 1 else shape)


def standardized(raw: np.ndarray, mean: np.ndarray | float = 0.0, scale: np.ndarray | float = 1.0
                 ) -> np.ndarray:
    """Samples as the first layer sees them, f64; mean and scale per channel."""
    channels = raw.astype(np.float64).reshape(len(raw), -1, np.size(mean))
    return ((channels - mean) * scale).reshape(raw.shape)


def raw_values(y: np.ndarray, count: int, outputs: int, *, shares: bool = False) -> np.ndarray:
    """Target values as f32 [count, outputs]; raises EdgetrainError unless all are finite, and
    with `shares` from 0 to 1."""
    y = _rows(y, count)
    if y.size != count * outputs:
        raise EdgetrainError(f"y has shape {y.shape}, the model has {outputs} outputs",
                             where="data", hint=f"y must be [samples, {outputs}]")
    with np.errstate(over="ignore"):
        values = y.astype("<f4").reshape(count, outputs)
    bad = np.flatnonzero(~np.isfinite(values).all(axis=1))
    if bad.size:
        raise EdgetrainError(f"the target values of sample {bad[0]} are NaN, infinite or beyond "
                             "the range of f32", where="data", hint="remove or clip them")
    bad = np.flatnonzero(((values < 0) | (values > 1)).any(axis=1))
    if shares and bad.size:
        raise EdgetrainError(f"the target values of sample {bad[0]} are not from 0 to 1",
                             where="data", hint="this loss compares with probabilities")
    return values


def raw_labels(y: np.ndarray, count: int, outputs: int) -> np.ndarray:
    """Labels as i32 [count, 1]; raises EdgetrainError unless all are whole and 0..outputs - 1."""
    y = _rows(y, count)
    if y.size != count:
        raise EdgetrainError(f"y has shape {y.shape}, labels must be whole numbers, one per sample",
                             where="data", hint="use class numbers from 0, not one-hot rows")
    y = y.reshape(count)
    if not np.array_equal(y, np.round(y)) or not np.isfinite(y).all():
        raise EdgetrainError("labels must be whole numbers, one per sample", where="data",
                             hint="use class numbers from 0")
    wrong = np.flatnonzero((y < 0) | (y >= outputs))
    if wrong.size:
        raise EdgetrainError(f"label {int(y[wrong[0]])} of sample {wrong[0]} is out of range "
                             f"0..{outputs - 1}", where="data",
                             hint=f"the model has {outputs} classes")
    return y.astype("<i4").reshape(count, 1)


def _rows(y: np.ndarray, count: int) -> np.ndarray:
    y = np.atleast_1d(_as_numbers(y, "y"))
    if len(y) != count:
        raise EdgetrainError(f"{len(y)} targets for {count} samples", where="data",
                             hint="x and y must have one row per sample")
    return y


def _as_numbers(values, name: str) -> np.ndarray:
    try:
        array = np.asarray(values)
    except ValueError:
        raise EdgetrainError(f"the rows of {name} differ in length", where="data") from None
    if array.dtype.kind not in "fiub":
        kind = {"U": "text", "S": "text", "O": "objects"}.get(array.dtype.kind, str(array.dtype))
        raise EdgetrainError(f"{name} holds {kind}, not numbers", where="data")
    return array


def _squeezed(shape: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(size for size in shape if size != 1)
