"""edgetrain replay: weights from the log of a program that trains by rule mezo.

The log is that of a checkpoint, --log W.npz, or of a board, --on PORT.  Nothing left out, the
weights must be those of the checkpoint or board, to the bit: else the exit status is 4.
"""

from __future__ import annotations

from pathlib import Path

from .. import mezo_log
from ..checkpoint import weights_hash
from ..errors import EdgetrainError, MismatchError, UsageError
from ..export.program import Program
from ..session import Session
from .common import add_device, check_output, open_device, write_weights


def add_arguments(parser):
    parser.add_argument("program", type=Path, help="the .etp file that was trained")
    parser.add_argument("--log", type=Path, help="checkpoint of 'edgetrain train --save'")
    parser.add_argument("--without", default="", metavar="STEPS",
                        help="steps to leave out, from 1: 3,7-9")
    parser.add_argument("-o", "--output", type=Path, required=True, help=".npz to write")
    add_device(parser)


def run(args, out):
    here = args.on in ("host", "sim")
    if here != bool(args.log):
        raise UsageError("a log comes from a checkpoint or from a board",
                         hint="give --log W.npz, or --on PORT without it")
    check_output(args.output, args.program, args.log)
    without = steps_in(args.without)
    program = Program.load(args.program)
    with open_device(args, out, program) as device:
        if here:
            past, trained = mezo_log.saved_history(program, args.log)
        else:
            session = Session(program, device, load=False)
            past, trained = mezo_log.history(session), session.weights()
        with out.bar("replay") as tick:     # a board keeps what it learned: this machine does it
            weights = mezo_log.replayed(program, past, without=without, tick=tick,
                                        device=device if here else None)
    wrong = [] if without else mezo_log.differing(weights, trained)
    if wrong:
        raise MismatchError(f"the replayed {wrong[0]} is not the trained one",
                            where=str(args.log or args.on),
                            hint="the weights were changed by other means than training, or the "
                            "log is damaged")
    write_weights(args.output, weights)
    steps = len(set(past.steps.tolist()))
    digest = weights_hash(weights)
    out.result(output=str(args.output), weights=len(weights), sha256=digest, steps=steps,
               left_out=sorted(without), same=None if without else True)
    out.say(f"{args.output}: {len(weights)} tensors, sha256 {digest[:16]}, of {steps} steps"
            + (f" without {len(without)}" if without else ", the bits that were trained"))


def steps_in(text: str) -> set[int]:
    """The numbers in 3,7-9."""
    found: set[int] = set()
    for part in filter(None, text.split(",")):
        low, dash, high = part.partition("-")
        if not low.isdecimal() or (dash and not high.isdecimal()) or int(high or low) < int(low):
            raise EdgetrainError(f"--without {text!r} cannot be read",
                                 hint="give numbers and ranges, such as 3,7-9")
        found.update(range(int(low), int(high or low) + 1))
    return found
