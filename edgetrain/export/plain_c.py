"""Write a program as plain C for the user's own firmware.

Two forms.  A folder: the program's own files beside copies of the kernel files, which several
programs in one firmware can share.  Amalgamated: one .c with the kernels inside, all of them
static, and one .h.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .. import paths
from ..boards import Board
from ..errors import EdgetrainError
from . import c_project
from .c_header import header
from .c_source import source
from .c_unit import Unit, check_name
from .families import Item, definitions, sources
from .program import Program

NOTE = "Written by edgetrain export; it will be overwritten, so change the model instead."
HEADERS = ("et_port.h", "et_storage.h", "et_save.h", "et_crc.h")    # for what is not a kernel


def export(program: Program, folder: Path, name: str, *, amalgamate: bool = False,
           board: Board | None = None) -> list[Path]:
    """Write the files into `folder`, which is made if need be; returns them.

    board: the one that it is for; checked, and in the folder form there is a toolchain file for it.
    Raises EdgetrainError if that is not possible; then nothing was written.
    """
    unit = Unit(check_name(name), program)
    if board is not None:
        check_board(unit, board)
    texts = amalgamation(unit) if amalgamate else project(unit, board)
    own = set() if amalgamate else {"main.c"}
    return _write(texts, folder, own)


def check_board(unit: Unit, board: Board) -> None:
    """Raise unless the board has the program's kernels, and RAM for its state and arena."""
    lacks = {kernel.isa for kernel in unit.kernels.values()} - set(board.kernels)
    if lacks:
        raise EdgetrainError(f"the program calls {'/'.join(sorted(lacks))} kernels, {board.name} "
                             f"runs {' and '.join(board.kernels)}", where=unit.name,
                             hint=f"compile the model again with --board {board.name}")
    room = board.ram.size_bytes - board.stack_bytes
    if unit.program.ram_bytes > room:
        raise EdgetrainError(f"the program needs {unit.program.ram_bytes:,} bytes of RAM, "
                             f"{board.name} has {room:,} beside its stack", where=unit.name,
                             hint="update fewer layers, or use a board with more RAM")


def project(unit: Unit, board: Board | None = None) -> dict[str, str]:
    """The files of the folder form: path -> text."""
    csrc = paths.DATA / "csrc"
    families = sources(unit.symbols, csrc)
    copies = {"edgetrain/" + path.relative_to(csrc / "kernels").as_posix(): path
              for family in families.values() for path in family.files}
    for name in dict.fromkeys([*HEADERS, *(path.name for family in families.values()
                                           for path in family.headers)]):
        copies[f"edgetrain/{name}"] = csrc / "include" / name
    units = ["edgetrain/" + path.relative_to(csrc / "kernels").as_posix() for path in families]
    texts = {
        f"{unit.name}.h": _noted(header(unit, '#include "et_storage.h"')),
        f"{unit.name}.c": _noted(source(unit, '#include "et_kernels.h"\n#include "et_save.h"')),
        "CMakeLists.txt": f"# {NOTE}\n" + c_project.cmake(unit, units),
        "main.c": c_project.example(unit),
        **{to: _noted(path.read_text(encoding="utf-8")) for to, path in sorted(copies.items())},
    }
    if board is not None:
        texts[f"toolchain-{board.name}.cmake"] = f"# {NOTE}\n" + c_project.toolchain(board)
    return texts


def amalgamation(unit: Unit) -> dict[str, str]:
    """The two files of the amalgamated form."""
    csrc = paths.DATA / "csrc"
    include = csrc / "include"
    families = sources(unit.symbols, csrc).values()
    wanted = [include / name for name in ("et_port.h", "et_crc.h", "et_save.h")]
    heads = [path for path in dict.fromkeys([*(p for f in families for p in f.headers), *wanted])
             if path.name != "et_kernels.h"]
    system = sorted({name for family in families for name in family.system} - {"<stdint.h>"})
    parts = ["\n".join(f"#include {name}" for name in system), *map(_inlined, heads),
             f"#define {unit.macro}_KERNEL static __attribute__((noinline))"]
    parts += [_static(item, unit) for item in definitions(unit.symbols, csrc)]
    return {f"{unit.name}.h": _noted(header(unit, _inlined(include / "et_storage.h"))),
            f"{unit.name}.c": _noted(source(unit, "\n\n".join(parts)))}


def _inlined(path: Path) -> str:
    """A header without its own includes; its guard stays."""
    lines = path.read_text(encoding="utf-8").strip("\n").split("\n")
    return "\n".join(line for line in lines if not line.lstrip().startswith("#include"))


def _static(item: Item, unit: Unit) -> str:
    """A definition of a kernel family.  Kernels become static, so that two exports can be linked
    together, but stay functions: compilers may assume that memory keeps its type within one."""
    if not item.names & set(unit.symbols):
        return item.text
    before, void, after = f"\n{item.text}".partition("\nvoid ")
    return f"{before}\n{unit.macro}_KERNEL{void}{after}".strip("\n")


def _noted(text: str) -> str:
    return f"/* {NOTE} */\n{text}"


def _write(texts: Mapping[str, str], folder: Path, own: set[str]) -> list[Path]:
    """Write all files; those in `own` only where they are missing, as the user may change them."""
    wanted = {folder / name: text for name, text in texts.items()
              if name not in own or not (folder / name).exists()}
    try:
        for path in wanted:
            _check_replaceable(path)
        for path, text in wanted.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as err:
        raise EdgetrainError(f"cannot write the export: {err.strerror}",
                             where=str(err.filename or folder)) from None
    return list(wanted)


def _check_replaceable(path: Path) -> None:
    """Raise for a file that no export wrote."""
    if not path.exists():
        return
    if path.is_dir() or NOTE.encode() not in path.read_bytes().partition(b"\n")[0]:
        raise EdgetrainError("is in the way, edgetrain did not write it", where=str(path),
                             hint="export into another folder, or move it")
