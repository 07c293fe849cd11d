"""edgetrain demo: the main job end to end, on real data, on the simulated board.

A recogniser meets a new user: a program that updates a few layers is uploaded to the device,
learns from that user's samples, and is measured on the new and the old users, before and after.
The same is done on this machine; the weights must agree in every bit.  The script that does it is
examples/personalise.py.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from .. import paths
from ..errors import EdgetrainError


def add_arguments(parser):
    parser.add_argument("--task", choices=("watch", "vowel"), default="watch",
                        help="wrist exercises (needs the seglearn data) or spoken vowels")
    parser.add_argument("--person", type=int, help="number of the new user")
    parser.add_argument("--recipe", type=Path, help="another recipe than the task's own, such as "
                        "examples/watch/recipe-lean.toml")
    parser.add_argument("--on", default="sim", metavar="host|sim|PORT",
                        help="device to learn on: the simulator (default), this machine, a port")
    parser.add_argument("--board", default="qemu-rv32-zvfh", help="which board 'sim' simulates")
    parser.add_argument("--seed", type=int, default=1)


def run(args, out):
    folder = paths.DATA / "examples"
    if not (folder / "personalise.py").is_file():
        raise EdgetrainError("the examples are not installed", where=str(folder),
                             hint="install edgetrain again")
    sys.path.insert(0, str(folder))
    importlib.import_module("personalise").main(args, out)
