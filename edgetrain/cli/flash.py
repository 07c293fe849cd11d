"""edgetrain flash: put a program on a board and prove that it runs."""

from __future__ import annotations

from pathlib import Path

from ..errors import DeviceError
from ..export.program import Program
from .common import add_device, open_device


def add_arguments(parser):
    parser.add_argument("program", type=Path, help="an .etp file made by 'edgetrain compile'")
    add_device(parser)
    parser.set_defaults(on="sim")


def run(args, out):
    program = Program.load(args.program)
    with open_device(args, out, program) as device:
        with out.bar("upload") as tick:
            device.load(program.blob, tick)
        device.reset()                    # what counts is what the board finds after a restart
        hello = device.hello()
    if hello.program_id != program.id:
        found = "no program" if hello.program_id is None else f"{hello.program_id:08x}"
        raise DeviceError(f"the board runs {found}, flashed {program.id:08x}",
                          where=hello.board, hint="press reset, then 'edgetrain flash' again")
    out.result(board=hello.board, program_id=f"{program.id:08x}", bytes=len(program.blob),
               state_bytes=program.state_bytes, arena_bytes=program.arena_bytes,
               ram_bytes=hello.ram_bytes)
    out.say(f"{hello.board} runs program {program.id:08x}: {len(program.blob):,} bytes, needs "
            f"{program.ram_bytes:,} of {hello.ram_bytes:,} bytes RAM")
