"""Checks of single values, and the errors they raise."""

from __future__ import annotations

import difflib
import numbers
from collections.abc import Mapping
from dataclasses import fields

from ..errors import EdgetrainError

LARGEST, BELOW_ONE = 3e38, 0.999999      # of what f32 can hold on the device
MOST_STEPS = 1 << 24                     # f32 counts no further
HIDDEN = {"text", "pattern"}             # fields that are not keys


def one_of(value, allowed, what: str) -> None:
    """Raise unless value is allowed, naming the nearest allowed one."""
    if value not in allowed:
        near = difflib.get_close_matches(str(value), [str(a) for a in allowed], n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"choose from {', '.join(allowed)}"
        raise EdgetrainError(f"{what} {value!r} is not known", hint=hint)


def check_number(value, what: str, low: float, high: float) -> None:
    """Raise unless value is a finite number from low to high."""
    ok = isinstance(value, numbers.Real) and not isinstance(value, bool)
    if not ok or not low <= value <= high:      # no comparison holds for NaN
        raise EdgetrainError(f"{what} is {value!r}, it must be a number from {low:g} to {high:g}")


def check_whole(value, what: str, low: int, high: int) -> None:
    """Raise unless value is a whole number from low to high."""
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise EdgetrainError(f"{what} is {value!r}, it must be a whole number from {low} to {high}")


def read_section(table: Mapping, kind, what: str) -> dict:
    """The keys of a table, all of them fields of the dataclass `kind`."""
    if not isinstance(table, Mapping):
        raise EdgetrainError(f"{what} must be a table, it is {table!r}")
    known = {f.name for f in fields(kind)} - HIDDEN
    for key in table:
        one_of(key, sorted(known), f"{what}: key" if what else "key")
    return dict(table)
