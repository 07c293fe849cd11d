"""What kernels take, measured for some shapes: the tables costs/<isa>.csv, made by `edgetrain bench
--tune`.

A row is one op, its storage types and a shape: for every alternative, instructions at each length
of a vector.  Of a shape that was not measured, the nearest row speaks.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from . import paths
from .errors import EdgetrainError

FOLDER = paths.DATA / "costs"
HEAD = ("op", "mode", "shape")
AGAIN = "restore the file, or make it again with 'edgetrain bench --tune'"


@dataclass(frozen=True)
class Row:
    """Measured.  counts: (alternative, length of a vector in bits) -> instructions."""

    op: str
    mode: str                           # of storage, as a kernel's name has it
    shape: Mapping[str, int]            # dims and small whole scalars, by their names
    counts: Mapping[tuple[str, int], int] = field(hash=False)

    @cached_property
    def costs(self) -> Mapping[str, int]:
        """Instructions of every alternative, of all lengths together: a program does not know how
        long the vectors of its core are."""
        found: dict[str, int] = {}
        for (alternative, _), count in self.counts.items():
            found[alternative] = found.get(alternative, 0) + count
        return found

    def distance(self, shape: Mapping[str, int]) -> float:
        """How far another shape is: the product of the ratios of all sizes, 1 for this very one.

        One division of whole numbers, so that the nearest row is the same on every machine.
        """
        above = below = 1
        for name, size in shape.items():
            a, b = size + 1, self.shape[name] + 1       # padding may be 0
            above, below = above * max(a, b), below * min(a, b)
        return above / below

    @cached_property
    def vlens(self) -> tuple[int, ...]:
        return tuple(sorted({vlen for _, vlen in self.counts}))

    @property
    def text(self) -> str:
        return " ".join(f"{name}={size}" for name, size in self.shape.items())


@dataclass(frozen=True, eq=False)
class CostTable:
    rows: tuple[Row, ...] = ()

    @cached_property
    def _by_kernel(self) -> Mapping[tuple[str, str], Sequence[Row]]:
        found: dict[tuple[str, str], list[Row]] = {}
        for row in self.rows:
            found.setdefault((row.op, row.mode), []).append(row)
        return found

    @cached_property
    def _by_shape(self) -> Mapping[tuple, Row]:
        return {_key(row.op, row.mode, row.shape): row for row in self.rows}

    def of(self, op: str, mode: str) -> Sequence[Row]:
        """All rows of an op and mode."""
        return self._by_kernel.get((op, mode), ())

    def exact(self, op: str, mode: str, shape: Mapping[str, int], alternatives: Iterable[str]
              ) -> Row | None:
        """The row of this very shape, if it has all the alternatives."""
        row = self._by_shape.get(_key(op, mode, shape))
        return row if row and set(alternatives) <= row.costs.keys() else None

    def nearest(self, op: str, mode: str, shape: Mapping[str, int], alternatives: Iterable[str]
                ) -> Row | None:
        """The row of the nearest shape that has all the alternatives, the first of equals; None
        without any."""
        if found := self.exact(op, mode, shape, alternatives):
            return found
        wanted = set(alternatives)
        usable = [row for row in self.of(op, mode)
                  if wanted <= row.costs.keys() and row.shape.keys() == shape.keys()]
        return min(usable, key=lambda row: row.distance(shape), default=None)

    @property
    def csv(self) -> str:
        """The text of its file."""
        columns = list(dict.fromkeys(key for row in self.rows for key in row.counts))
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([*HEAD, *(f"{name}@{vlen}" for name, vlen in columns)])
        for row in self.rows:
            writer.writerow([row.op, row.mode, row.text, *(row.counts.get(c, "") for c in columns)])
        return out.getvalue()


def _key(op: str, mode: str, shape: Mapping[str, int]) -> tuple:
    return op, mode, *sorted(shape.items())


def file_for(isas: Sequence[str]) -> Path:
    """Where the table of a board's first kernel folder is, if there is one."""
    return FOLDER / f"{isas[0]}.csv"


def shipped(isas: Sequence[str]) -> CostTable:
    """The table for a board's kernel folders; one without rows where nothing was measured."""
    path = file_for(isas)
    return _read_once(path) if len(isas) > 1 and path.is_file() else CostTable()


@lru_cache
def _read_once(path: Path) -> CostTable:
    return read(path)


def read(path: Path) -> CostTable:
    """The table of a file.  EdgetrainError names the line that is wrong."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or error
        raise EdgetrainError(f"cannot be read: {why}", where=str(path), hint=AGAIN) from None
    rows, number = [], 1
    try:
        head, *body = csv.reader(lines) if lines else ((),)
        if tuple(head[:len(HEAD)]) != HEAD:
            raise ValueError(f"the columns must begin with {', '.join(HEAD)}")
        columns = [(name, int(vlen)) for name, _, vlen in (c.partition("@")
                                                           for c in head[len(HEAD):])]
        for line in body:
            number += 1
            op, mode, shape, *counts = line
            rows.append(Row(op, mode, _sizes(shape), {
                column: _count(count) for column, count in zip(columns, counts, strict=True)
                if count}))
    except (ValueError, csv.Error) as error:
        raise EdgetrainError(f"no row of a cost table: {error}", where=f"{path}:{number}",
                             hint=AGAIN) from None
    return CostTable(tuple(rows))


def _sizes(text: str) -> Mapping[str, int]:
    sizes = {name: int(size) for name, _, size in (word.partition("=") for word in text.split())}
    if min(sizes.values(), default=0) < 0:
        raise ValueError("a size is negative")
    return sizes


def _count(text: str) -> int:
    count = int(text)
    if count <= 0:
        raise ValueError(f"{count} instructions")
    return count
