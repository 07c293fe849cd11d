"""edgetrain pull: fetch trained weights from a device into a .npz file."""

from __future__ import annotations

from pathlib import Path

from ..checkpoint import weights_hash
from ..export.program import Program
from ..session import Session
from .common import add_device, check_output, open_device, write_weights


def add_arguments(parser):
    parser.add_argument("program", type=Path, help="the .etp file that the device runs")
    parser.add_argument("-o", "--output", type=Path, required=True, help=".npz to write")
    parser.add_argument("--checkpoint", type=Path, help="take the weights of 'train --save'")
    parser.add_argument("--merged", action="store_true",
                        help="make low-rank adapters part of the weights, as the model has them")
    add_device(parser)


def run(args, out):
    check_output(args.output, args.program, args.checkpoint)
    program = Program.load(args.program)
    with open_device(args, out, program) as device:
        # A board keeps what it learned; this machine and a fresh simulator start from the program.
        fresh = args.on in ("host", "sim")
        session = Session(program, device, load=fresh)
        if args.checkpoint:
            session.restore(args.checkpoint)
        elif fresh:
            out.note(f"{args.on} has not trained: these are the weights that the program starts "
                     "with; give --checkpoint for those of 'train --save'")
        weights = session.merged_weights() if args.merged else session.weights()
    write_weights(args.output, weights)
    out.result(output=str(args.output), weights=len(weights), sha256=weights_hash(weights))
    out.say(f"{args.output}: {len(weights)} tensors, sha256 {weights_hash(weights)[:16]}")
