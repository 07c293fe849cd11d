"""What several commands share: arguments for devices, reading models and programs."""

from __future__ import annotations

import argparse
import runpy
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..device import Device
from ..errors import EdgetrainError
from ..export.program import Program
from ..importer.builder import Model
from ..targets import connect
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
    board = args.board or (program.meta.get("board", "") if program else "")
    if args.on == "sim":
        out.note(f"starting the simulator ({board or 'default board'})")
    device = connect(args.on, board=board)
    try:
        yield device
    finally:
        device.close()


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
    try:
        model = runpy.run_path(path).get(name or "model")
        model = model() if callable(model) else model
    except EdgetrainError:
        raise
    except Exception as err:
        raise EdgetrainError(f"running the model file failed: {type(err).__name__}: {err}",
                             where=path) from None
    if not isinstance(model, Model):
        raise EdgetrainError(f"defines no model named {name or 'model'!r}", where=path,
                             hint="assign an edgetrain.Model to it")
    return model.with_weights(load_weights(weights)) if weights else model


def load_weights(path: Path) -> dict[str, np.ndarray]:
    """Arrays of a .npz file."""
    try:
        with np.load(path, allow_pickle=False) as file:
            return {name: file[name] for name in file.files if not name.startswith("edgetrain.")}
    except Exception as err:
        raise EdgetrainError(f"cannot read weights: {err}", where=str(path)) from None


def percent(value: float) -> str:
    return f"{100 * value:.1f} %"
