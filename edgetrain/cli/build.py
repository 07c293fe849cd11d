"""edgetrain build: build the resident firmware of a board."""

from __future__ import annotations

from pathlib import Path

from .. import boards, build
from ..checkpoint import write_whole
from ..errors import EdgetrainError
from ..export.program import Program
from .common import check_board, check_output


def add_arguments(parser):
    parser.add_argument("--board", default="qemu-rv32-zvfh",
                        help="a name from 'edgetrain boards', or a .toml file")
    parser.add_argument("--program", type=Path, help="an .etp file that the firmware loads when it "
                        "starts; needed where RAM has no room for an uploaded one")
    parser.add_argument("-o", "--output", type=Path, help="copy the ELF file here")


def run(args, out):
    if args.output:
        check_output(args.output, args.program)
    board = boards.load(args.board)
    program = Program.load(args.program) if args.program else None
    if program:
        check_board(program.meta.get("board", ""), board.name)
        if program.ram_bytes > board.program_ram_bytes:
            raise EdgetrainError(f"the program needs {program.ram_bytes:,} bytes of RAM, the board "
                                 f"has {board.program_ram_bytes:,} for it", where=str(args.program),
                                 hint=f"compile the model again with --board {board.name}")
    image = build.firmware(board, program.blob if program else None)
    if args.output:
        write_whole(args.output, image.elf.read_bytes())
    path = args.output or image.elf
    out.result(board=board.name, elf=str(path), flash_bytes=image.flash_bytes,
               static_bytes=image.static_bytes, program_ram_bytes=board.program_ram_bytes,
               program_id=f"{program.id:08x}" if program else None)
    loads = f", loads program {program.id:08x}" if program else ""
    out.say(f"{path}: {image.flash_bytes:,} bytes flash, {image.static_bytes:,} bytes static RAM"
            f"{loads}")
