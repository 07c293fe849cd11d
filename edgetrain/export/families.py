"""Which file has which kernel, and what of it a program needs.

`sources` finds whole files, to be copied; `definitions` picks single functions and types out of the
expanded families, to be written into one file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from ..errors import CompilerBug
from .expand import Expansion, directive_of, expand, is_blank, tokens

_NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True)
class Item:
    """One definition at the top level of a C file, with the comment on top of it."""

    text: str
    names: frozenset[str]       # what it defines
    uses: frozenset[str]        # names in it, its own included
    kept: bool                  # depends on the compiler or the CPU: cannot be judged, so stays

    @property
    def function(self) -> bool:
        return self.text.rstrip().endswith("}")


@cache
def items(path: Path, csrc: Path) -> tuple[Item, ...]:
    """The definitions of a family, expanded."""
    found: list[Item] = []
    current: list[str] = []
    depth = conditions = 0
    for token in tokens(expand(path, csrc).text):
        current.append(token)
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(token, 0)
        ends = token == ";" or (token == "}" and _is_function(current))
        if token.lstrip().startswith("#"):
            name = directive_of(token)[0]
            conditions += {"if": 1, "ifdef": 1, "ifndef": 1, "endif": -1}.get(name, 0)
            ends = True
        if ends and depth == conditions == 0:
            found.append(_item(current))
            current = []
    if not all(is_blank(token) for token in current):
        raise CompilerBug(f"{path.name}: ends in the middle of a definition")
    return tuple(found)


def _plain(text: Iterable[str]) -> list[str]:
    return [token for token in text if not is_blank(token)]


def _open_parenthesis(text: list[str]) -> int | None:
    """Where the parameters of a declaration begin; attributes have parentheses, too."""
    depth, attribute = 0, False
    for i, token in enumerate(text):
        if token == "(":
            if depth == 0:
                attribute = text[i - 1] == "__attribute__"
                if not attribute:
                    return i
            depth += 1
        elif token == ")":
            depth -= 1
        elif depth == 0 and token in ("{", "="):
            return None
    return None


def _is_function(current: list[str]) -> bool:
    text = _plain(current)
    return "typedef" not in text and _open_parenthesis(text) is not None


def _item(current: list[str]) -> Item:
    text = _plain(current)
    kept = any(token.lstrip().startswith("#") for token in text)
    uses = frozenset(name for token in text for name in _NAME.findall(token))
    return Item(_with_comment(current), uses if kept else frozenset(_defined(text)), uses, kept)


def _with_comment(current: list[str]) -> str:
    """The text without what stands above it, but for a comment that touches it."""
    text = "".join(current)
    start = len(text) - len(text.lstrip())
    for i, token in enumerate(current):
        if token.isspace() and token.count("\n") > 1:
            start = sum(map(len, current[: i + 1]))
        elif not is_blank(token):
            break
    lines = text[start:].strip("\n").split("\n")
    indent = min((len(li) - len(li.lstrip()) for li in lines if li.strip()), default=0)
    return "\n".join(line[indent:].rstrip() for line in lines)


def _defined(text: list[str]) -> list[str]:
    opened = _open_parenthesis(text)
    if opened is not None and "typedef" not in text:
        return [text[opened - 1]]
    names = []
    if "enum" in text and "{" in text:      # its constants
        inside = text[text.index("{"):]
        names += [t for before, t in pairwise(inside) if before in "{," and _NAME.match(t)]
    if "=" in text and "{" not in text[: text.index("=")]:      # a table
        text = text[: text.index("=")]
        text = text[: text.index("[")] if "[" in text else text
    if "typedef" in text or "enum" not in text:
        outside = [t for t in text if _NAME.match(t)]
        names += outside[-1:]
    return names


def sources(symbols: Iterable[str], csrc: Path) -> dict[Path, Expansion]:
    """The files that define these kernels, in the order of their names."""
    found = {}
    for symbol in symbols:
        path = _homes(csrc).get(symbol)
        if path is None:
            raise CompilerBug(f"no file of csrc/kernels defines {symbol}")
        found[path] = expand(path, csrc)
    return dict(sorted(found.items()))


@cache
def _homes(csrc: Path) -> dict[str, Path]:
    """Kernel -> the file that defines it."""
    return {name: path for path in sorted((csrc / "kernels").glob("*/*.c"))
            for item in items(path, csrc) if item.function for name in item.names}


def definitions(symbols: Iterable[str], csrc: Path) -> list[Item]:
    """What these kernels consist of, each definition before its first use and only once."""
    symbols = set(symbols)
    found: dict[str, Item] = {}
    for path in sources(symbols, csrc):
        for item in items(path, csrc):
            for name in sorted(item.names):
                if name in found and found[name].text != item.text and not item.kept:
                    raise CompilerBug(f"two files of csrc/kernels define {name}, differently")
            if not item.names & set(found):
                found.update(dict.fromkeys(sorted(item.names), item))
    needed, todo = set(symbols), list(symbols)
    while todo:
        item = found.get(todo.pop())
        new = (item.uses - needed) & set(found) if item else set()
        needed |= new
        todo += sorted(new)
    return list(dict.fromkeys(item for item in found.values()
                              if item.kept or item.names & needed))
