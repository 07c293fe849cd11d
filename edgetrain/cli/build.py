"""edgetrain build: build the resident firmware of a board."""

from __future__ import annotations

import shutil
from pathlib import Path

from .. import boards, build
from ..errors import EdgetrainError


def add_arguments(parser):
    parser.add_argument("--board", default="qemu-rv32-zvfh", help="a name from 'edgetrain boards'")
    parser.add_argument("-o", "--output", type=Path, help="copy the ELF file here")


def run(args, out):
    image = build.firmware(boards.load(args.board))
    path = image.elf
    if args.output:
        try:
            path = Path(shutil.copy(image.elf, args.output))
        except OSError as err:
            raise EdgetrainError(f"cannot write the image: {err.strerror}",
                                 where=str(args.output)) from None
    out.result(board=args.board, elf=str(path), flash_bytes=image.flash_bytes,
               static_bytes=image.static_bytes)
    out.say(f"{path}: {image.flash_bytes:,} bytes flash, {image.static_bytes:,} bytes static RAM")
