"""Boards: facts from boards/<name>.toml, checked once and frozen.

Every file has every key; a key that is misspelt, missing or out of range is an error that names the
file, the line and the key.  Nothing here depends on any other part of edgetrain.
"""

from __future__ import annotations

from pathlib import Path

from .. import paths, toml_schema
from ..errors import EdgetrainError
from .facts import FIRMWARE_BYTES, PACKAGES, ZIG_OPTIONS, Board, Rate, Run, Uart
from .file import read

__all__ = ["FIRMWARE_BYTES", "PACKAGES", "ZIG_OPTIONS", "Board", "Rate", "Run", "Uart", "load",
           "names", "read"]


def names() -> tuple[str, ...]:
    """Every board there is a file for."""
    return tuple(sorted(path.stem for path in (paths.DATA / "boards").glob("*.toml")))


def load(name: str) -> Board:
    """The board of that name, or of that file: the text users give as --board."""
    if name.endswith(".toml"):
        return read(Path(name))
    if name not in names():
        near = toml_schema.nearest(name, names())
        raise EdgetrainError(f"there is no board {name!r}{near}",
                             hint=f"boards: {', '.join(names())}, or your own BOARD.toml")
    return read(paths.DATA / "boards" / f"{name}.toml")
