"""Expand a family of kernels into plain functions.

A family is a C file that includes itself once per choice of storage types (instantiate.h).  This is
as much of a C preprocessor as that pattern needs: macros that the kernel folders define are
expanded, their headers are read in place, and everything else stays as it is written: comments,
macros of csrc/include, and conditions on the compiler or the CPU.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from ..errors import CompilerBug

_COMMENT = r"/\*.*?\*/|//[^\n]*"
_STRING = r'"(?:\\.|[^"\\\n])*"' + r"|'(?:\\.|[^'\\\n])*'"
_DIRECTIVE = r"^[ \t]*\#(?:\\\n|/\*.*?\*/|[^\n])*"
_FLAGS = re.DOTALL | re.MULTILINE
_PIECE = re.compile(rf"(?P<text>{_COMMENT}|{_STRING})|(?P<directive>{_DIRECTIVE})|.", _FLAGS)
_TOKEN = re.compile(rf"{_COMMENT}|{_STRING}|{_DIRECTIVE}|[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*"
                    r"|\#\#|\s+|.", _FLAGS)
_DEFINE = re.compile(r"(\w+)(\(([^)]*)\))?\s*(.*)", re.DOTALL)

Token = tuple[str, frozenset]       # text, and the macros that it may not be expanded by again


@dataclass(frozen=True)
class Macro:
    params: tuple[str, ...] | None      # None: used without parentheses
    body: tuple[str, ...]


@dataclass
class Expansion:
    """What became of a C file."""

    text: str
    files: list[Path] = field(default_factory=list)     # of the kernel folders, itself first
    headers: list[Path] = field(default_factory=list)   # of csrc/include, in order of inclusion
    system: list[str] = field(default_factory=list)     # such as <stdint.h>


def tokens(text: str) -> list[str]:
    """Comments, strings, directives, names, numbers, white space and single characters."""
    return _TOKEN.findall(text)


def is_blank(token: str) -> bool:
    return token.isspace() or token.startswith(("/*", "//"))


@cache
def expand(path: Path, csrc: Path) -> Expansion:
    """The file at `path`, in a folder of csrc/kernels, with its family written out."""
    reader = _Reader(csrc)
    reader.read(path)
    return Expansion("".join(reader.out), *map(list, (reader.files, reader.headers,
                                                      reader.system)))


def directive_of(token: str) -> tuple[str, str]:
    """Name and rest of a directive, continued lines joined, comments gone."""
    plain = re.sub(_COMMENT, " ", token, flags=re.DOTALL)
    name, _, rest = re.sub(r"[ \t]*\\\n", "\n", plain).strip().removeprefix("#").strip().partition(
        " ")
    return name, rest.strip()


@cache
def _owned(kernels: Path) -> frozenset[str]:
    """Names of all macros that the kernel folders define."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(kernels.glob("*/*.[ch]")))
    return frozenset(name for text in texts
                     for name in re.findall(r"^\s*#\s*define\s+(\w+)", text, re.MULTILINE))


class _Reader:
    def __init__(self, csrc: Path):
        self.include, self.kernels = csrc / "include", csrc / "kernels"
        self.macros: dict[str, Macro] = {}
        self.out: list[str] = []
        self.files: dict[Path, None] = {}       # ordered sets
        self.headers: dict[Path, None] = {}
        self.system: dict[str, None] = {}
        # One entry per open condition: True or False where we know, None where the compiler will.
        self.conditions: list[bool | None] = []

    def read(self, path: Path) -> None:
        self.files.setdefault(path)
        pending: list[str] = []
        for piece in _PIECE.finditer(path.read_text(encoding="utf-8")):
            if not piece["directive"]:
                pending.append(piece[0])
                continue
            self._text("".join(pending))
            pending = []
            name, rest = directive_of(piece[0])
            self._directive(name, rest, piece[0], path)
        self._text("".join(pending))

    @property
    def active(self) -> bool:
        return False not in self.conditions

    def _text(self, text: str) -> None:
        if self.active:
            self.out += (t for t, _ in self._expanded((t, frozenset()) for t in tokens(text)))

    def _directive(self, name: str, rest: str, raw: str, path: Path) -> None:
        if name in ("if", "ifdef", "ifndef"):
            known = self._condition(name, rest, path)
            self.conditions.append(known)
            self._keep(raw, known is None)
        elif name in ("else", "elif", "endif"):
            known = self.conditions.pop()
            if name == "elif" and known is not None:
                raise CompilerBug(f"{path.name}: cannot expand #elif {rest}")
            if name != "endif":
                self.conditions.append(None if known is None else not known)
            self._keep(raw, known is None)
        elif self.active:
            self._active_directive(name, rest, raw, path)

    def _keep(self, raw: str, wanted: bool) -> None:
        if wanted and self.active:
            self.out.append(raw)

    def _condition(self, name: str, rest: str, path: Path) -> bool | None:
        if name == "if":
            if _owned(self.kernels).intersection(tokens(rest)):
                raise CompilerBug(f"{path.name}: cannot expand #if {rest}")
            return None
        if rest not in _owned(self.kernels):
            return None
        return (rest in self.macros) == (name == "ifdef")

    def _active_directive(self, name: str, rest: str, raw: str, path: Path) -> None:
        if name == "include":
            self._include(rest, path)
        elif name == "undef":
            self.macros.pop(rest, None)
        elif name != "define":          # error, pragma
            self.out.append(raw)
        elif None in self.conditions:
            raise CompilerBug(f"{path.name}: cannot expand a macro defined under a condition: "
                              f"{rest}")
        else:
            self._define(rest, path)

    def _define(self, rest: str, path: Path) -> None:
        macro, _, params, body = _DEFINE.fullmatch(rest).groups()
        names = None if params is None else tuple(p.strip() for p in params.split(","))
        # Lines of a long macro stay lines, without the column of backslashes.
        found = tuple(tokens(re.sub(r"[ \t]+\n", "\n", body)))
        strings = any(t.startswith("#") and t != "##" for t in found)
        if strings or "..." in (names or ()):
            raise CompilerBug(f"{path.name}: cannot expand {macro}")
        self.macros[macro] = Macro(names, found)

    def _include(self, rest: str, path: Path) -> None:
        if rest.startswith("<"):
            self.system.setdefault(rest)
            return
        if not rest.startswith('"'):
            rest = "".join(t for t, _ in self._expanded((t, frozenset()) for t in tokens(rest)))
        name = rest.strip().strip('"')
        beside = (path.parent / name).resolve()
        if beside.is_file():
            self.read(beside)
        else:
            self._header(self.include / name)

    def _header(self, path: Path) -> None:
        """A header of csrc/include: noted, behind those that it includes itself."""
        if path in self.headers:
            return
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r'^\s*#\s*include\s+"([^"]+)"', text, re.MULTILINE):
            self._header(self.include / name)
        for name in re.findall(r"^\s*#\s*include\s+(<[^>]+>)", text, re.MULTILINE):
            self.system.setdefault(name)
        self.headers.setdefault(path)

    # -- macros ------------------------------------------------------------------------------

    def _expanded(self, source: Iterable[Token]) -> Iterator[Token]:
        todo = deque(source)
        while todo:
            text, hidden = todo.popleft()
            macro = self.macros.get(text)
            arguments = None
            if macro is None or text in hidden or (
                    macro.params is not None and (arguments := _arguments(todo)) is None):
                yield text, hidden
                continue
            hidden = hidden | {text}
            body = self._substituted(macro, arguments or [])
            todo.extendleft(reversed([(t, h | hidden) for t, h in body]))

    def _substituted(self, macro: Macro, arguments: list[list[Token]]) -> list[Token]:
        """The body with its parameters replaced and ## done."""
        given = dict(zip(macro.params or (), arguments))
        result: list[Token] = []
        pasting = False
        body = macro.body
        for i, text in enumerate(body):
            if text == "##":
                while result and is_blank(result[-1][0]):
                    result.pop()
                pasting = True
                continue
            if pasting and is_blank(text):
                continue
            following = next((t for t in body[i + 1:] if not is_blank(t)), "")
            new: list[Token] = [(text, frozenset())]
            if text in given:
                raw = pasting or following == "##"
                new = given[text] if raw else list(self._expanded(given[text]))
            if pasting and new:
                new = [(result.pop()[0] + new[0][0], frozenset()), *new[1:]]
            pasting = False
            result += new
        return result


def _arguments(todo: deque[Token]) -> list[list[Token]] | None:
    """Take the arguments of a macro off the front, or nothing where there are none."""
    at = next((i for i, (t, _) in enumerate(todo) if not is_blank(t)), None)
    if at is None or todo[at][0] != "(":
        return None
    for _ in range(at + 1):
        todo.popleft()
    found: list[list[Token]] = [[]]
    depth = 1
    while depth:
        token = todo.popleft()
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if token[0] == "," and depth == 1:
            found.append([])
        elif depth:
            found[-1].append(token)
    return [_trimmed(argument) for argument in found]


def _trimmed(argument: list[Token]) -> list[Token]:
    kept = [i for i, (t, _) in enumerate(argument) if not is_blank(t)]
    return argument[kept[0]: kept[-1] + 1] if kept else []
