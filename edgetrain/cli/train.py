"""edgetrain train: train a program on data, on this machine, in the simulator or on a board."""

from __future__ import annotations

import math
from pathlib import Path

from .. import kit
from ..checkpoint import weights_hash
from ..data import load_data
from ..errors import DeviceError, EdgetrainError, located
from ..export.program import Program
from ..session import Epoch, Session
from .common import add_device, check_output, has_targets, open_device, percent

RECONNECTS = 3
EPOCHS = 10


def add_arguments(parser):
    parser.add_argument("program", type=Path, help="an .etp file made by 'edgetrain compile'")
    parser.add_argument("--data", type=Path, required=True, help=".npz with x and y, or .csv")
    parser.add_argument("--epochs", type=int, help="times through the data (default 10; 1 for "
                        "rules that gather statistics, the only choice there)")
    parser.add_argument("--lr", type=float, help="learning rate instead of the recipe's")
    parser.add_argument("--seed", type=int, default=1, help="of the order of samples (default 1)")
    parser.add_argument("--calibrate", action="store_true",
                        help="measure the statistics of batch normalisation on the data first")
    parser.add_argument("--save", type=Path, help="checkpoint (.npz) to write at the end")
    start = parser.add_mutually_exclusive_group()
    start.add_argument("--resume", type=Path, help="checkpoint of this run, cut, to go on from")
    start.add_argument("--start-from", type=Path, help="checkpoint of an earlier run (weights, "
                       "optimizer, stored samples) to start this one with, on other data")
    parser.add_argument("--unlabelled", action="store_true",
                        help="learn from x alone, by the recipe's [pseudo]")
    add_device(parser)


def run(args, out):
    if args.epochs is not None and args.epochs < 1:
        raise EdgetrainError(f"--epochs {args.epochs} trains nothing", hint="give 1 or more")
    if args.save:
        check_output(args.save, args.program, args.data)        # before the work, not after
    program = Program.load(args.program)
    x, y = load_data(args.data, program.meta.get("classes", ()),
                     targets=has_targets(program))
    with open_device(args, out, program) as device:
        with out.bar("load program") as tick:
            session = Session(program, device, progress=tick)
        if args.epochs is None:
            args.epochs = 1 if session.gathers else EPOCHS
        with located(str(args.data)):
            session.check(x, None if args.unlabelled else y)
        if args.resume:
            _resume(args, session, len(x))
        if args.start_from:
            session.restore(args.start_from)
        if args.calibrate and not args.resume:      # a checkpoint has its statistics
            with out.bar("calibrate") as tick:
                session.calibrate(x, tick)
        if args.lr is not None:
            session.set_hyper(lr=args.lr)
        _adapt(args, out, session, x) if args.unlabelled else _learn(args, out, session, x, y)
        step, _ = session.position()
        digest = weights_hash(session.weights())
        if args.save:
            session.save(args.save, step=step, seed=args.seed, epochs=args.epochs, samples=len(x))
    out.result(step=step, weights_sha256=digest, checkpoint=str(args.save) if args.save else None)
    if args.save:
        out.say(f"checkpoint in {args.save}")
    out.say(f"weights sha256 {digest[:16]} after step {step}")


def _learn(args, out, session: Session, x, y) -> None:
    """Epochs over labelled data, judged by the guard and remembered where the program can."""
    trial = None
    lists = session.program.lists
    if "judge" in lists and not args.resume:
        with located(str(args.data)):
            trial = kit.begin(session, x, y)
        x, y = trial.x, trial.y
    epochs = _train(args, out, session, x, y)
    out.result(epochs=epochs)
    if trial:
        _report(out, kit.conclude(session, trial))
    if "remember" in lists:
        out.result(offered=kit.remember(session, x, y))
    if args.resume and not epochs:
        out.note(f"nothing to do: {args.resume} is at the end of epoch {args.epochs} or later")
    if session.gathers:
        if epochs and epochs[-1]["skipped"]:
            out.note("samples that hold too large a feature are left out, and a matrix that is not "
                     "positive definite is not solved: more samples, or a larger shrinkage in the "
                     "recipe")
    elif epochs and (epochs[-1]["skipped"] or not math.isfinite(epochs[-1]["loss"])):
        out.note("values overflowed in training: try a smaller --lr, or in f16 a smaller "
                 "loss_scale in the recipe")


def _report(out, verdict: kit.Verdict) -> None:
    out.result(outcome=verdict.outcome, share=verdict.share)
    counts = [f"{j.right} of {j.samples} right, loss {j.loss:.4f}"
              for j in (verdict.before, verdict.adapted, verdict.after)]
    out.say(f"guard: {verdict.outcome} (held-out samples: {counts[0]} before; {counts[1]} adapted"
            + (f"; {counts[2]} now)" if verdict.share < 1 else ")"))


def _adapt(args, out, session: Session, x) -> None:
    with out.bar("learn without labels") as tick:
        found = kit.adapt(session, x, epochs=args.epochs, tick=tick)
    out.result(samples=found.samples, sure=found.sure, updates=found.updates)
    out.say(f"sure of {found.sure} of {found.samples} samples, {found.updates} updates")


def _resume(args, session: Session, samples: int) -> None:
    note = session.restore(args.resume)
    if session.gathers:         # whatever comes is added to the statistics
        return
    if note.get("samples", samples) != samples:
        raise EdgetrainError(f"the checkpoint was made with {note['samples']} samples, --data has "
                             f"{samples}", where=str(args.resume),
                             hint="resume with the same data, or 'edgetrain pull' the weights and "
                             "compile a new program with them")
    args.seed = int(note.get("seed", args.seed))


def _train(args, out, session: Session, x, y) -> list[dict]:
    """Run the epochs; when the port vanishes, reconnect and go on at the device's step."""
    epochs: list[dict] = []
    start = session.position()[0] if args.start_from or session.gathers else 0
    for attempt in range(RECONNECTS + 1):
        try:
            step, sample = session.position()
            with out.bar("train") as tick:
                for e in session.fit(x, y, epochs=args.epochs, seed=args.seed, tick=tick,
                                     first_step=step - start, first_sample=sample):
                    epochs.append({"epoch": e.number, "loss": e.loss, "accuracy": e.accuracy,
                                   "step": e.step + start, "skipped": e.skipped})
                    out.say(_line(e, len(x)))
            break
        except DeviceError as err:
            if attempt == RECONNECTS or not hasattr(session.device, "reconnect"):
                raise
            out.note(f"line lost ({err}); reconnected, going on after step {_reconnect(session)}")
    return epochs


def _reconnect(session: Session) -> int:
    """Open the line again; returns how many updates the device has done."""
    hello = session.device.reconnect()
    if hello.program_id != session.program.id:
        raise DeviceError("the device lost the program while the line was down",
                          hint="start again, or resume from a checkpoint")
    return hello.step


def _line(e: Epoch, samples: int) -> str:
    if math.isnan(e.accuracy) and math.isnan(e.loss):
        return f"{samples} samples" + (f"  {e.skipped} left out so far" if e.skipped else "")
    return (f"epoch {e.number:3d}  loss {e.loss:.4f}"
            + ("" if math.isnan(e.accuracy) else f"  accuracy {percent(e.accuracy)}")
            + (f"  {e.skipped} tensor updates skipped so far" if e.skipped else ""))
