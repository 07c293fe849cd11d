"""edgetrain train: train a program on data, on this machine, in the simulator or on a board."""

from __future__ import annotations

from pathlib import Path

from ..data import load_data
from ..errors import DeviceError, EdgetrainError
from ..export.program import Program, Role
from ..session import Session, weights_hash
from .common import add_device, open_device, percent

RECONNECTS = 3


def add_arguments(parser):
    parser.add_argument("program", type=Path, help="an .etp file made by 'edgetrain compile'")
    parser.add_argument("--data", type=Path, required=True, help=".npz with x and y, or .csv")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--lr", type=float, help="learning rate instead of the recipe's")
    parser.add_argument("--seed", type=int, default=1, help="of the order of samples")
    parser.add_argument("--save", type=Path, help="checkpoint (.npz) to write at the end")
    parser.add_argument("--resume", type=Path, help="checkpoint to go on from")
    add_device(parser)


def run(args, out):
    if args.epochs < 1:
        raise EdgetrainError(f"--epochs {args.epochs} trains nothing", hint="give 1 or more")
    program = Program.load(args.program)
    x, y = load_data(args.data, program.meta.get("classes", ()))
    with open_device(args, out, program) as device:
        with out.bar("load program") as tick:
            session = Session(program, device, progress=tick)
        session.check(x, y)
        done = 0
        if args.resume:
            note = session.restore(args.resume)
            done = int(note["step"])
            args.seed = int(note["seed"])
        if args.lr is not None:
            session.set_hyper(lr=args.lr)
        epochs, step = _train(args, out, session, device, x, y, done)
        weights = session.weights()
        if args.save:
            session.save(args.save, step=step, seed=args.seed, epochs=args.epochs)
            out.say(f"checkpoint in {args.save}")
    out.result(epochs=epochs, weights_sha256=weights_hash(weights), step=step)
    out.say(f"weights sha256 {weights_hash(weights)[:16]} after step {step}")


def _train(args, out, session, device, x, y, done: int) -> tuple[list[dict], int]:
    """Run the epochs; when the port vanishes, reconnect and go on at the device's step."""
    epochs: list[dict] = []
    partial = 0
    for attempt in range(RECONNECTS + 1):
        try:
            with out.bar("train") as tick:
                for e in session.fit(x, y, epochs=args.epochs, seed=args.seed, first_step=done,
                                     first_sample=partial, tick=tick):
                    epochs.append({"epoch": e.number, "loss": e.loss, "accuracy": e.accuracy,
                                   "step": e.step, "skipped": e.skipped})
                    out.say(f"epoch {e.number:3d}  loss {e.loss:.4f}  accuracy "
                            f"{percent(e.accuracy)}" + (f"  {e.skipped} updates skipped"
                                                        if e.skipped else ""))
            return epochs, epochs[-1]["step"] if epochs else done
        except DeviceError as err:
            if attempt == RECONNECTS or not hasattr(device, "reconnect"):
                raise
            hello = device.reconnect()
            if hello.program_id != session.program.id:
                raise DeviceError("the device lost the program while the line was down",
                                  hint="start again, or resume from a checkpoint") from err
            counters = session.tensor(session.program.number(Role.COUNTERS))
            done, partial = hello.step, int(counters[2])
            out.note(f"line lost ({err}); reconnected, going on after step {done}")
    raise DeviceError("the line is lost")
