"""What long work has found out so far, in a file of JSON lines, so that it can be interrupted."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from ..errors import EdgetrainError


class Journal:
    """Results by key.  With a path they are appended to it as they come, and read from it first.

    of: what the results are about, a fingerprint of the model; a file of another one is refused.
    work: what found them, as "search".
    """

    def __init__(self, path: Path | None = None, of: str = "", work: str = "search"):
        self._found: dict[str, Any] = {}
        self._file, self._old = None, frozenset[str]()
        self._asked: set[str] = set()
        if path is None:
            return
        head = f"edgetrain {work}"
        whole = _read(path, of, work, head, self._found)
        self._old = frozenset(self._found)
        try:
            self._file = path.open("ab")
            self._file.truncate(whole)      # half a line, of a run that was killed
            if not whole:
                self._write({head: of})
        except OSError as err:
            raise EdgetrainError(f"cannot write: {err.strerror}", where=str(path)) from None

    @property
    def reused(self) -> int:
        """Results of an earlier run that were asked for."""
        return len(self._asked & self._old)

    def __contains__(self, key: str) -> bool:
        return key in self._found

    def __getitem__(self, key: str) -> Any:
        self._asked.add(key)
        return self._found[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self._found[key] = value
        if self._file:
            self._write({"key": key, "value": value})

    def close(self) -> None:
        if self._file:
            self._file.close()

    def _write(self, row: dict) -> None:
        self._file.write(json.dumps(row).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())


def _read(path: Path, of: str, work: str, head: str, found: dict[str, Any]) -> int:
    """Take the results of a file; returns the bytes of its whole lines."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return 0
    except OSError as err:
        raise EdgetrainError(f"cannot be read: {err.strerror}", where=str(path)) from None
    whole = data.rfind(b"\n") + 1
    if not whole and not json.dumps({head: of}).encode().startswith(data):
        raise _foreign(path, work)
    for number, line in enumerate(data[:whole].splitlines()):
        try:
            row = json.loads(line)
            owner = None if number else row[head]
            if number:
                found[row["key"]] = row["value"]
        except (ValueError, KeyError, TypeError):
            raise _foreign(path, work, number) from None
        if number == 0 and owner != of:
            raise EdgetrainError(f"it belongs to a {work} for another model, or for other "
                                 "weights of this one", where=str(path),
                                 hint="delete it, or give another file with --resume")
    return whole


def _foreign(path: Path, work: str, line: int = 0) -> EdgetrainError:
    return EdgetrainError(f"not the results of a {work}" + (f": line {line + 1}" if line else ""),
                          where=str(path), hint="delete it, or give another file with --resume")
