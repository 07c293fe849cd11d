"""edgetrain export: write a program as plain C for your own firmware.

    edgetrain export watch.etp -o firmware/watch
    edgetrain export watch.etp -o firmware --amalgamate

The folder has NAME.c and NAME.h, the kernels that the program calls, a CMakeLists.txt and an
example main.c, and builds by itself.  With --amalgamate it is one NAME.c and one NAME.h, nothing
else.  Both compute the bits of every other device.  docs/export.md says how to call them, where
their memory goes and how to save what was learned.
"""

from __future__ import annotations

from pathlib import Path

from .. import boards
from ..errors import EdgetrainError
from ..export.plain_c import export
from ..export.program import Program


def add_arguments(parser):
    parser.add_argument("program", type=Path, metavar="PROGRAM", help="an .etp file")
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", required=True,
                        help="the folder to write to; made if need be")
    parser.add_argument("--name", help="what C names start with; default: the program's file name")
    parser.add_argument("--amalgamate", action="store_true", help="only one .c and one .h")
    parser.add_argument("--board", default="", help="check that this board can run it, and write a "
                        "CMake toolchain file for it")


def run(args, out):
    program = Program.load(args.program)
    board = boards.load(args.board) if args.board else None
    if args.output.exists() and not args.output.is_dir():
        raise EdgetrainError("this is a file, give the name of a folder", where=str(args.output))
    name = args.program.stem if args.name is None else args.name
    files = export(program, args.output, name, amalgamate=args.amalgamate, board=board)
    lines = sum(path.read_text(encoding="utf-8").count("\n") for path in files)
    out.result(name=name, folder=str(args.output), files=[str(path) for path in files],
               lines=lines, const_bytes=program.stored_bytes,
               state_bytes=program.state_bytes, arena_bytes=program.arena_bytes)
    out.say(f"{args.output}: {len(files)} files, {lines:,} lines; constants "
            f"{program.stored_bytes:,} bytes, RAM {program.ram_bytes:,} (state "
            f"{program.state_bytes:,}, arena {program.arena_bytes:,}) and a stack")
