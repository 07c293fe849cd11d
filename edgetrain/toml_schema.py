"""Strict reading of a TOML file into frozen dataclasses.

A schema is a Table of parsers, one per key.  Every key must be there and no other may; a parser
turns a value into what is stored or raises ValueError with the rest of the sentence "'key' ...".
Errors name the file and the line, which TOML parsers do not give: it is looked up in the text.
"""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from .errors import EdgetrainError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Parser = Callable[[Any], Any]
_UNITS = {"B": 1, "KiB": 1 << 10, "MiB": 1 << 20}


class Table:
    """A TOML table read into the dataclass `cls`: one parser per field.

    A field whose key has another name is given as (key, parser).
    """

    def __init__(self, cls: type, **fields: Any):
        self.cls = cls
        self.fields = {field: spec if isinstance(spec, tuple) else (field, spec)
                       for field, spec in fields.items()}
        self.keys = [key for key, _ in self.fields.values()]


@dataclass(frozen=True)
class _Optional:
    spec: Table | Parser


def optional(spec: Table | Parser) -> _Optional:
    """A table or value that may be left out; the field is then None."""
    return _Optional(spec)


class Document:
    """One TOML file, and where in it things are."""

    def __init__(self, path: Path):
        self.path = path
        try:
            self.text = path.read_text(encoding="utf-8")
            self.values = tomllib.loads(self.text)
        except OSError as error:
            raise EdgetrainError(f"cannot be read: {error.strerror}", where=str(path)) from None
        except (ValueError, RecursionError) as error:   # of text, numbers, nesting without an end
            raise EdgetrainError(f"is not valid TOML: {error}", where=str(path)) from None

    def read(self, schema: Table) -> Any:
        return self._table(schema, self.values, ())

    def fail(self, key: tuple[str, ...], sentence: str) -> NoReturn:
        """Raise an error about a key of this file."""
        line = _line_of(self.text, key)
        where = f"{self.path}:{line}" if line else str(self.path)
        raise EdgetrainError(sentence, where=where, hint="correct the file")

    def _table(self, schema: Table, values: Any, at: tuple[str, ...]) -> Any:
        inside = f" in [{'.'.join(at)}]" if at else ""
        if not isinstance(values, dict):
            self.fail(at, f"{at[-1]!r} must be a table")
        for key in values:
            if key not in schema.keys:
                self.fail((*at, key), f"unknown key {key!r}{inside}{nearest(key, schema.keys)}")
        made = {}
        for field, (key, parser) in schema.fields.items():
            if isinstance(parser, _Optional):
                if key not in values:
                    made[field] = None
                    continue
                parser = parser.spec
            if key not in values:
                self.fail(at, f"the key {key!r} is missing{inside}")
            elif isinstance(parser, Table):
                made[field] = self._table(parser, values[key], (*at, key))
            else:
                made[field] = self._value(parser, values[key], (*at, key))
        return schema.cls(**made)

    def _value(self, parser: Parser, value: Any, at: tuple[str, ...]) -> Any:
        try:
            return parser(value)
        except ValueError as error:
            self.fail(at, f"{'.'.join(at)!r} {error}")


def nearest(name: str, known: Iterable[str]) -> str:
    """' (did you mean ...?)', or nothing where nothing is near."""
    close = difflib.get_close_matches(name, list(known), n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""


def text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"must be text in quotes, not {value!r}")
    return value


def texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise ValueError(f"must be a list of texts, not {value!r}")
    return tuple(value)


def size(value: Any) -> int:
    """Bytes, from text with a unit: "512 KiB"."""
    if isinstance(value, int) and not isinstance(value, bool):
        raise ValueError(f"has no unit; write for example \"{value} B\" or \"{value} KiB\"")
    found = re.fullmatch(r"([0-9][0-9_]*) ?(B|KiB|MiB)", value) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f"must be a size like \"512 KiB\" (B, KiB or MiB), not {value!r}")
    parsed = int(found.group(1)) * _UNITS[found.group(2)]
    if parsed == 0:
        raise ValueError("must be more than nothing")
    return parsed


def integer(low: int, high: int) -> Parser:
    def parse(value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError(f"must be a whole number, not {value!r}")
        if not low <= value <= high:
            raise ValueError(f"must be from {low} to {high}, not {value}")
        return value
    return parse


def one_of(*choices: Any) -> Parser:
    def parse(value: Any) -> Any:
        if isinstance(value, bool) or value not in choices:
            near = nearest(value, map(str, choices)) if isinstance(value, str) else ""
            raise ValueError(f"must be one of {', '.join(map(repr, choices))}, not {value!r}{near}")
        return value
    return parse


def pattern(regex: str, what: str) -> Parser:
    def parse(value: Any) -> str:
        if not isinstance(value, str) or not re.fullmatch(regex, value):
            raise ValueError(f"must be {what}, not {value!r}")
        return value
    return parse


def _line_of(source: str, key: tuple[str, ...]) -> int | None:
    """Line of the longest beginning of `key` that the text spells out as header plus key."""
    header: tuple[str, ...] = ()
    best, best_line = 0, None
    for number, line in enumerate(source.splitlines(), 1):
        if found := re.match(r"\s*\[([^\[\]]+)\]", line):
            header = spelled = tuple(part.strip(" \"'") for part in found.group(1).split("."))
        elif found := re.match(r"\s*([\w\"'.-]+)\s*=", line):
            spelled = (*header, *(part.strip(" \"'") for part in found.group(1).split(".")))
        else:
            continue
        if len(spelled) > best and spelled == key[:len(spelled)]:
            best, best_line = len(spelled), number
    return best_line
