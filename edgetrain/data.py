"""Read samples from files: .npz with `x` and `y`, or .csv with a header."""

from __future__ import annotations

import csv
import difflib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .errors import EdgetrainError
from .npz import read_npz

TARGET_COLUMNS = ("y", "label", "class", "target")
SEPARATORS = {";": "semicolons", "\t": "tabs"}
SAVE = "save it with np.savez(path, x=..., y=...)"


def load_data(path: str | Path, classes: Sequence[str] = (), *,
              targets: bool = True) -> tuple[np.ndarray, np.ndarray | None]:
    """x [samples, ...] and y [samples] of a .npz or .csv file.

    In a .csv the column named y, label, class or target (else the last) is y, the others are the
    features in order.  Labels that are names are looked up in `classes`.  Without `targets` y may
    be missing and is None then; in a .csv only a column of such a name is y.
    """
    where = str(path)
    kind = Path(path).suffix.lower()
    try:
        if kind == ".npz":
            x, y = _from_npz(path, where, targets)
        elif kind == ".csv":
            x, y = _from_csv(path, where, targets)
        else:
            raise EdgetrainError(f"data of kind {kind or 'no suffix'!r} is not supported",
                                 where=where, hint="give a .npz with x and y, or a .csv")
    except OSError as err:
        raise EdgetrainError(f"cannot read the data: {err.strerror or err}", where=where) from None
    return x, None if y is None else _numbers(y, classes, where)


def _from_npz(path, where: str, targets: bool) -> tuple[np.ndarray, np.ndarray | None]:
    found = read_npz(path, "the data", "a .npz file of numbers", SAVE, only=("x", "y"))
    missing = " and no ".join(name for name in ("x", "y")[:1 + targets] if name not in found)
    if missing:
        raise EdgetrainError(f"the file has no {missing}", where=where, hint=SAVE)
    return found["x"], found.get("y")


def _from_csv(path, where: str, targets: bool) -> tuple[np.ndarray, np.ndarray | None]:
    try:
        with open(path, newline="", encoding="utf-8-sig") as file:
            reader = csv.reader(file)
            lines = [(reader.line_num, [cell.strip() for cell in row]) for row in reader if row]
    except (UnicodeDecodeError, csv.Error) as err:
        raise EdgetrainError(f"not a .csv file in UTF-8: {err}", where=where) from None
    if len(lines) < 2:
        raise EdgetrainError("the file holds no samples", where=where,
                             hint="the first line names the columns, every other is a sample")
    (_, header), *samples = lines
    other = next((mark for mark in SEPARATORS if len(header) == 1 and mark in header[0]), None)
    if other:
        raise EdgetrainError(f"its columns are separated by {SEPARATORS[other]}, not by commas",
                             where=where, hint="save it with commas between the columns and points "
                             "in the numbers (1.5)")
    if all(_is_number(name) for name in header):
        raise EdgetrainError("the first line holds numbers, it must name the columns", where=where,
                             hint="for example: a,b,c,label")
    names = [name.lower() for name in header]
    target = next((names.index(t) for t in TARGET_COLUMNS if t in names),
                  len(names) - 1 if targets else None)
    x, y = [], []
    for number, row in samples:
        if len(row) != len(header):
            raise EdgetrainError(f"line {number} has {len(row)} columns, the first line names "
                                 f"{len(header)}", where=where)
        if target is not None:
            y.append(row.pop(target))
        wrong = next((cell for cell in row if not _is_number(cell)), None)
        if wrong is not None:
            raise EdgetrainError(f"line {number} holds {wrong!r}, which is not a number",
                                 where=where,
                                 hint="call the column of labels 'label'"
                                 if target is None else
                                 f"only the column {header[target]!r} may hold names")
        x.append([float(cell) for cell in row])
    return np.array(x), None if target is None else np.array(y)


def _numbers(y: np.ndarray, classes: Sequence[str], where: str) -> np.ndarray:
    """Labels as numbers: names by their place in `classes`, and what is written as a number."""
    if y.dtype.kind not in "US" or y.ndim != 1:
        return y
    names = {name: i for i, name in enumerate(classes)}
    found = []
    for i, text in enumerate(y.astype(str).tolist()):
        if text not in names and not _is_number(text):
            near = difflib.get_close_matches(text, classes, n=1)
            hint = f"did you mean {near[0]!r}?" if near else \
                f"its classes are {', '.join(classes)}" if classes else \
                "the model names no classes: number them from 0"
            raise EdgetrainError(f"label {text!r} of sample {i} is not one of the model's classes",
                                 where=where, hint=hint)
        found.append(names[text] if text in names else float(text))
    return np.array(found)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
