"""What several commands share: arguments for devices, reading models and programs."""

from __future__ import annotations

import argparse
import runpy
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..checkpoint import NOTE
from ..device import Device
from ..errors import EdgetrainError
from ..export.program import Program
from ..importer.builder import Model
from ..targets import DEFAULT_BOARD, connect
from .output import Output


def add_device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", default="host", metavar="host|sim|PORT",
                        help="where to run: this machine (default), the simulator, a serial port")
    parser.add_argument("--board", default="", help="which board 'sim' simulates; default: the "
                        "one the program was compiled for")


@contextmanager
def open_device(args: argparse.Namespace, out: Output, program: Program | None = None,
                ) -> Iterator[Device]:
    """The device of --on and --board; closed at the end."""
    made_for = program.meta.get("board", "") if program else ""
    board = args.board or made_for
    if args.on == "sim":
        _check_board(made_for, board)
        out.note(f"starting the simulator ({board or DEFAULT_BOARD})")
    device = connect(args.on, board=board)
    try:
        if args.on not in ("host", "sim"):
            _check_board(made_for, device.hello().board)
        yield device
    finally:
        device.close()


def _check_board(made_for: str, board: str) -> None:
    """A program may use kernels and RAM that only its own board has; this machine has all."""
    if made_for and made_for != board:
        raise EdgetrainError(f"the program was compiled for {made_for}, the device is {board}",
                             hint=f"compile the model again with --board {board}")


def check_folder(path: Path) -> None:
    """Raise unless a file can be made there."""
    if not path.parent.is_dir():
        raise EdgetrainError(f"there is no folder {path.parent}", where=str(path),
                             hint="make it first")
    if path.is_dir():
        raise EdgetrainError("this is a folder, give the name of a file", where=str(path))


def load_model(text: str, weights: Path | None = None) -> Model:
    """A model from a Python file: `file.py` defines `model`, `file.py:name` another name.

    What it names is a Model or a function without arguments that returns one.
    """
    path, _, name = text.partition(".py:")
    path = path + ".py" if name else path
    if not path.endswith(".py"):
        raise EdgetrainError("models are read from Python files in this version", where=path,
                             hint="build the model with edgetrain.Sequential in a .py file")
    if not Path(path).is_file():
        raise EdgetrainError("there is no such file", where=path)
    sys.path.insert(0, str(Path(path).parent))      # as `python file.py` does
    try:
        model = runpy.run_path(path).get(name or "model")
        model = model() if callable(model) else model
    except EdgetrainError:
        raise
    except (Exception, SystemExit) as err:
        raise EdgetrainError(f"running the model file failed: {type(err).__name__}: {err}",
                             where=path) from None
    finally:
        sys.path.remove(str(Path(path).parent))
    if not isinstance(model, Model):
        raise EdgetrainError(f"defines no model named {name or 'model'!r}", where=path,
                             hint="assign an edgetrain.Model to it")
    return model.with_weights(load_weights(weights, model)) if weights else model


def load_weights(path: Path, model: Model) -> dict[str, np.ndarray]:
    """Weights from a .npz file; of a checkpoint, those that the model has."""
    try:
        with open(path, "rb") as raw, np.load(raw, allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
    except OSError as err:
        raise EdgetrainError(f"cannot read the weights: {err.strerror or err}",
                             where=str(path)) from None
    except Exception:       # numpy, zipfile and zlib each have their own errors for a damaged file
        raise EdgetrainError("not a .npz file of weights, or a damaged one", where=str(path),
                             hint="make one with 'edgetrain pull'") from None
    if arrays.pop(NOTE, None) is not None:
        return {name: array for name, array in arrays.items() if name in model.weights}
    return arrays


def percent(value: float) -> str:
    return f"{100 * value:.1f} %"
