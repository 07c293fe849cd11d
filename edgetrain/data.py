"""Read samples from files: .npz with `x` and `y`, or .csv with a header."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .errors import EdgetrainError

TARGET_COLUMNS = ("y", "label", "class", "target")


def load_data(path: str | Path, classes: Sequence[str] = ()) -> tuple[np.ndarray, np.ndarray]:
    """x [samples, ...] and y [samples] of a .npz or .csv file.

    In a .csv the column named y, label, class or target (else the last) is y, the others are the
    features in order.  Labels that are names are looked up in `classes`.
    """
    where = str(path)
    kind = Path(path).suffix.lower()
    try:
        if kind == ".npz":
            x, y = _from_npz(path, where)
        elif kind == ".csv":
            x, y = _from_csv(path, where)
        else:
            raise EdgetrainError(f"data of kind {kind or 'no suffix'!r} is not supported",
                                 where=where, hint="give a .npz with x and y, or a .csv")
    except OSError as err:
        raise EdgetrainError(f"cannot read the data: {err.strerror or err}", where=where) from None
    return x, _numbers(y, classes, where)


def _from_npz(path, where: str) -> tuple[np.ndarray, np.ndarray]:
    try:
        with np.load(path, allow_pickle=False) as file:
            missing = {"x", "y"} - set(file.files)
            if missing:
                raise EdgetrainError(f"lacks {' and '.join(sorted(missing))}", where=where,
                                     hint="save it with np.savez(path, x=..., y=...)")
            return file["x"], file["y"]
    except (ValueError, EOFError) as err:
        raise EdgetrainError(f"not a readable .npz file: {err}", where=where) from None
    except Exception as err:
        if isinstance(err, (EdgetrainError, OSError)):
            raise
        raise EdgetrainError(f"not a readable .npz file: {err}", where=where) from None


def _from_csv(path, where: str) -> tuple[np.ndarray, np.ndarray]:
    try:
        with open(path, newline="", encoding="utf-8") as file:
            header, *rows = [row for row in csv.reader(file) if row]
    except (ValueError, csv.Error) as err:
        raise EdgetrainError(f"not a readable .csv file: {err}", where=where,
                             hint="the first line names the columns") from None
    names = [h.strip().lower() for h in header]
    target = next((names.index(t) for t in TARGET_COLUMNS if t in names), len(names) - 1)
    x, y = [], []
    for number, row in enumerate(rows, start=2):
        if len(row) != len(header):
            raise EdgetrainError(f"line {number} has {len(row)} columns, the header {len(header)}",
                                 where=where)
        try:
            x.append([float(v) for i, v in enumerate(row) if i != target])
        except ValueError as err:
            raise EdgetrainError(f"line {number}: {err}", where=where,
                                 hint=f"all columns but {header[target]!r} must be numbers") \
                from None
        y.append(row[target].strip())
    return np.array(x, np.float32), np.array(y)


def _numbers(y: np.ndarray, classes: Sequence[str], where: str) -> np.ndarray:
    if y.dtype.kind not in "US":
        return y
    names = {name: i for i, name in enumerate(classes)}
    try:
        return np.array([names[v] if v in names else float(v) for v in y.tolist()])
    except ValueError:
        unknown = next(v for v in y.tolist() if v not in names and not _is_number(v))
        raise EdgetrainError(f"label {unknown!r} is not one of the model's classes", where=where,
                             hint=f"classes: {', '.join(classes) or 'none named; use numbers'}") \
            from None


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
