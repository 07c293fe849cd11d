"""The command line: one file per command, each with add_arguments(parser) and run(args, out)."""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module, metadata

from ..errors import EdgetrainError
from .output import Output

COMMANDS = ("demo", "doctor", "boards", "inspect", "compile", "export", "train", "eval", "bench",
            "pull", "replay", "flash", "build", "completion")


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="edgetrain", description="Train neural networks on microcontrollers, with the same "
        "bits on the laptop, in the simulator and on the board.")
    top.add_argument("--version", action="version", version=_version())
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in COMMANDS:
        module = import_module(f".{name}", __package__)
        about = module.__doc__.strip().split("\n")[0].partition(": ")[2].rstrip(".")
        sub = commands.add_parser(name, help=about, description=module.__doc__,
                                  formatter_class=argparse.RawDescriptionHelpFormatter)
        module.add_arguments(sub)
        sub.add_argument("--json", action="store_true", help="print the result as one JSON object")
        talk = sub.add_mutually_exclusive_group()
        talk.add_argument("-q", "--quiet", action="store_true", help="no progress, no notes")
        talk.add_argument("-v", "--verbose", action="store_true", help="say on stderr what is "
                          "compiled, built, started and sent again")
        sub.set_defaults(run=module.run)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status (0 done, 1 fix it, 2 usage, 3 device, 4 bits)."""
    _settle_streams()
    args = parser().parse_args(argv)
    out = Output(json=args.json, quiet=args.quiet, verbose=args.verbose)
    try:
        with _terminable(), out.log():
            args.run(args, out)
            out.finish()
    except EdgetrainError as err:
        out.error(err)
        return err.status
    except KeyboardInterrupt:
        print("edgetrain: stopped", file=sys.stderr)
        return 130
    except BrokenPipeError:         # the reader of stdout has seen enough
        _drop_output()
    except OSError as err:
        if err.filename is not None:
            out.error(EdgetrainError(f"cannot be used: {err.strerror}", where=str(err.filename)))
        else:
            _drop_output()
            print(f"edgetrain: cannot write the output: {err.strerror or err}", file=sys.stderr)
        return 1
    return 0


def _drop_output() -> None:
    """Stdout takes nothing more: what it still holds goes nowhere when Python flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _settle_streams() -> None:
    """Closed streams swallow what is written; characters that a terminal lacks become \\x.. ."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))   # noqa: SIM115 for good
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@contextmanager
def _terminable() -> Iterator[None]:
    """SIGTERM ends a command as Ctrl-C does: devices are closed, no simulator stays behind."""
    def stop(number, frame):
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, stop)
    except ValueError:              # not in the main thread: whoever runs us handles signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _version() -> str:
    try:
        return f"edgetrain {metadata.version('edgetrain')}"
    except metadata.PackageNotFoundError:
        return "edgetrain (not installed)"


if __name__ == "__main__":
    sys.exit(main())
