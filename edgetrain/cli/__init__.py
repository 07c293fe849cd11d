"""The command line: one file per command, each with add_arguments(parser) and run(args, out)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module, metadata

from ..errors import EdgetrainError
from .output import Output

COMMANDS = ("demo", "doctor", "boards", "inspect", "compile", "train", "eval", "pull", "flash",
            "build")


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
        sub.add_argument("-q", "--quiet", action="store_true", help="no progress bars")
        sub.set_defaults(run=module.run)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status (0 done, 1 fix it, 2 usage, 3 device, 4 bits)."""
    args = parser().parse_args(argv)
    out = Output(json=args.json, quiet=args.quiet)
    try:
        args.run(args, out)
        out.finish()
    except EdgetrainError as err:
        out.error(err)
        return err.status
    except KeyboardInterrupt:
        print("edgetrain: stopped", file=sys.stderr)
        return 130
    except BrokenPipeError:
        return 0
    return 0


def _version() -> str:
    try:
        return f"edgetrain {metadata.version('edgetrain')}"
    except metadata.PackageNotFoundError:
        return "edgetrain (not installed)"


if __name__ == "__main__":
    sys.exit(main())
