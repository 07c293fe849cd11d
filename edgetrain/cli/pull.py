"""edgetrain pull: fetch trained weights from a device into a .npz file."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np

from ..export.program import Program
from ..session import Session, weights_hash, write_whole
from .common import add_device, open_device


def add_arguments(parser):
    parser.add_argument("program", type=Path, help="the .etp file that the device runs")
    parser.add_argument("-o", "--output", type=Path, required=True, help=".npz to write")
    add_device(parser)


def run(args, out):
    program = Program.load(args.program)
    with open_device(args, out, program) as device:
        # A board keeps what it learned; this machine and a fresh simulator start from the program.
        session = Session(program, device, load=args.on in ("host", "sim"))
        weights = session.weights()
    buffer = io.BytesIO()
    np.savez(buffer, **weights)
    write_whole(args.output, buffer.getvalue())
    out.result(output=str(args.output), weights=len(weights), sha256=weights_hash(weights))
    out.say(f"{args.output}: {len(weights)} tensors, sha256 {weights_hash(weights)[:16]}")
