"""A recipe as TOML: what differs from the defaults, and [layers]; it reads back as an equal one.

Sections and keys come from the dataclasses, so that what is added there is written, too.  A library
would write more kinds of values, but not the comments of single layers.
"""

from __future__ import annotations

import numbers
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields, replace

from .layers import LayerRule
from .recipe import KIT, SECTIONS, Recipe
from .values import HIDDEN


def with_text(recipe: Recipe, head: Sequence[str] = (), notes: Mapping[str, str] | None = None
              ) -> Recipe:
    """The recipe with its own TOML as text; head: comment lines in front of it, notes: a comment
    behind the rule of a pattern."""
    return replace(recipe, text=to_toml(recipe, head, notes))


def to_toml(recipe: Recipe, head: Sequence[str] = (), notes: Mapping[str, str] | None = None
            ) -> str:
    """TOML text that `Recipe.parse` reads as this recipe, its text aside."""
    blocks = ["\n".join(f"# {_comment(line)}".rstrip() for line in head)] if head else []
    top = _lines(recipe, skip={*SECTIONS, "layers"})
    blocks += ["\n".join(top)] if top else []
    for name in SECTIONS:
        section = getattr(recipe, name)
        lines = [] if section is None else _lines(section)
        if lines or (name in KIT and section is not None):
            blocks.append("\n".join([f"[{name}]", *lines]))
    notes = notes or {}
    rows = [(f"{_value(rule.pattern)} = {_rule(rule)}", _comment(notes.get(rule.pattern, "")))
            for rule in recipe.layers]
    width = max((len(row) for row, note in rows if note), default=0)
    blocks.append("\n".join(["[layers]", *(f"{row:<{width}}  # {note}" if note else row
                                            for row, note in rows)]))
    return "\n\n".join(blocks) + "\n"


def _lines(part: object, skip: set[str] = frozenset()) -> list[str]:
    return [f"{f.name} = {_value(getattr(part, f.name))}" for f in _changed(part)
            if f.name not in skip]


def _changed(part: object) -> list[Field]:
    """The keys that do not have their default."""
    found = []
    for f in fields(part):
        default = f.default_factory() if f.default_factory is not MISSING else f.default
        if f.name not in HIDDEN and getattr(part, f.name) != default:
            found.append(f)
    return found


def _rule(rule: LayerRule) -> str:
    """One word where that says all."""
    if all(f.name == "update" for f in _changed(rule)):
        return _value(rule.update)
    keys = ["update", *(f.name for f in _changed(rule) if f.name != "update")]
    return "{ " + ", ".join(f"{key} = {_value(getattr(rule, key))}" for key in keys) + " }"


def _value(value: bool | int | float | str) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(_character(c) for c in value) + '"'
    return repr(int(value) if isinstance(value, numbers.Integral) else float(value))


def _comment(text: str) -> str:
    """One line of what prints."""
    return "".join(c if c.isprintable() else " " for c in text)


def _character(c: str) -> str:
    """As a basic string has it: quotes, backslashes and what does not print are escaped."""
    if c in '"\\':
        return "\\" + c
    return c if c.isprintable() else f"\\U{ord(c):08x}"
