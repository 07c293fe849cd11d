"""What several commands share: arguments for devices, reading models and programs."""

from __future__ import annotations

import argparse
import io
import os
import runpy
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from .. import boards
from ..checkpoint import NOTE, merged, write_whole
from ..compiler import folded, with_weights
from ..device import Device
from ..errors import EdgetrainError, located
from ..export.program import Program, Role
from ..importer.model import Model
from ..npz import read_npz
from ..targets import DEFAULT_BOARD, connect
from .output import Output


def add_device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", default="host", metavar="host|sim|PORT",
                        help="where to run: this machine (default), the simulator, a serial port")
    parser.add_argument("--board", default="", help="which board 'sim' simulates; default: the "
                        "one the program was compiled for")


def count(text: str) -> int:
    """A number of things, as an argument."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1, not {text!r}")
    return number


@contextmanager
def open_device(args: argparse.Namespace, out: Output, program: Program | None = None, *,
                count_instructions: bool = False, count_beats: bool = False,
                vlen_bits: int | None = None) -> Iterator[Device]:
    """The device of --on and --board; closed at the end."""
    made_for = program.meta.get("board", "") if program else ""
    named = boards.load(args.board).name if args.board else ""
    if args.on == "sim":
        check_board(made_for, named or made_for)
        out.note(f"starting the simulator ({named or made_for or DEFAULT_BOARD})")
    device = connect(args.on, board=args.board or made_for, count_instructions=count_instructions,
                     count_beats=count_beats, vlen_bits=vlen_bits,
                     program=program.blob if program else None)
    try:
        if args.on not in ("host", "sim"):
            found = device.hello().board
            if named not in ("", found):
                raise EdgetrainError(f"the device is {found}, --board says {named}",
                                     where=args.on, hint="leave --board out: a device says what it "
                                     "is")
            check_board(made_for, found)
        yield device
    finally:
        device.close()


def check_board(made_for: str, board: str) -> None:
    """A program may use kernels and RAM that only its own board has; this machine has all."""
    if made_for and made_for != board:
        raise EdgetrainError(f"the program was compiled for {made_for}, the device is {board}",
                             hint=f"compile the model again with --board {board}")


def check_output(path: Path, *inputs: Path | None) -> None:
    """Raise unless a file can be made there that replaces none of the inputs."""
    if not path.parent.is_dir():
        raise EdgetrainError(f"there is no folder {path.parent}", where=str(path),
                             hint="make it first")
    if path.is_dir():
        raise EdgetrainError("this is a folder, give the name of a file", where=str(path))
    if not os.access(path.parent, os.W_OK):
        raise EdgetrainError(f"files cannot be made in the folder {path.parent}", where=str(path),
                             hint="choose another folder")
    if path.exists() and any(i and i.exists() and path.samefile(i) for i in inputs):
        raise EdgetrainError("this file is also an input, it would be lost", where=str(path),
                             hint="give the output another name")


def write_weights(path: Path, weights: Mapping[str, np.ndarray]) -> None:
    """Weights by name, as .npz."""
    buffer = io.BytesIO()
    np.savez(buffer, **weights)
    write_whole(path, buffer.getvalue())


def split_model(text: str) -> tuple[str, str]:
    """`file.py:name` -> file and name; the name is `model` unless given."""
    path, _, name = text.partition(".py:")
    return (path + ".py", name) if name else (path, "model")


def load_model(text: str, weights: Path | None = None) -> Model:
    """A model from a Python file: `file.py` defines `model`, `file.py:name` another name.

    What it names is a Model or a function without arguments that returns one.
    """
    path, name = split_model(text)
    if not path.endswith(".py"):
        raise EdgetrainError("models are read from Python files in this version", where=path,
                             hint="build the model with edgetrain.Sequential in a .py file")
    if not Path(path).is_file():
        raise EdgetrainError("there is no such file", where=path)
    folder = str(Path(path).resolve().parent)
    sys.path.insert(0, folder)      # as `python file.py` does
    try:
        model = runpy.run_path(path).get(name)
        model = model() if callable(model) else model
    except EdgetrainError:
        raise
    except (Exception, SystemExit) as err:
        lines = [f.lineno for f in traceback.extract_tb(err.__traceback__) if f.filename == path]
        raise EdgetrainError(f"running the model file failed: {type(err).__name__}: {err}",
                             where=f"{path}:{lines[-1]}" if lines else path) from None
    finally:
        sys.path.remove(folder)
    if not isinstance(model, Model):
        raise EdgetrainError(f"defines no model named {name!r}", where=path,
                             hint="assign an edgetrain.Model to it, or a function that makes one")
    if not weights:
        return model
    with located(str(weights)):
        return with_weights(model, load_weights(weights, model))


def load_weights(path: Path, model: Model) -> dict[str, np.ndarray]:
    """Weights from a .npz file, adapters made part of them; of a checkpoint, those that the model
    has."""
    arrays = merged(read_npz(path, "the weights", "a .npz file of weights",
                             "make one with 'edgetrain pull'"))
    if arrays.pop(NOTE, None) is not None:
        known = {*model.weights, *folded(model).weights}
        return {name: array for name, array in arrays.items() if name in known}
    return arrays


def has_targets(program: Program) -> bool:
    """Whether the program compares its outputs with something that the user gives."""
    return program.number(Role.TARGET) is not None


def percent(value: float) -> str:
    return f"{100 * value:.1f} %"
