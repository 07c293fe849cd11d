"""edgetrain: train neural networks on microcontrollers, with the same bits on the laptop.

    import edgetrain as et
    model = et.Sequential([et.Dense(32), et.ReLU(), et.Dense(10)], input_shape=(64,))
    program = et.compile(model, et.Recipe(batch=8))
    session = et.Session(program, et.connect("host"))
    for epoch in session.fit(x, y, epochs=5): print(epoch)
"""

from . import kit, mezo_log
from .budget import search
from .checkpoint import weights_hash
from .compiler import compile
from .cost import bench
from .errors import CompilerBug, DeviceError, EdgetrainError, MismatchError
from .export.program import Program
from .importer import layers as _layers
from .importer.builder import Sequential
from .importer.layers import *  # noqa: F403 the list of layers is kept there
from .importer.model import Input, Model
from .recipe import (
    Continual,
    Covariance,
    Dfa,
    Drtp,
    ForwardForward,
    Guard,
    Knn,
    LayerRule,
    Local,
    Memory,
    Mezo,
    MonoForward,
    Norm,
    Optimizer,
    Pepita,
    Precision,
    Pseudo,
    Recipe,
    Replay,
    Schedule,
    Tpsgd,
)
from .session import Session
from .targets import connect

load = Program.load

__all__ = ["CompilerBug", "Continual", "Covariance", "DeviceError", "Dfa", "Drtp", "EdgetrainError",
           "ForwardForward", "Guard", "Input", "Knn", "LayerRule", "Local", "Memory", "Mezo",
           "MismatchError", "Model", "MonoForward", "Norm", "Optimizer", "Pepita", "Precision",
           "Program", "Pseudo", "Recipe", "Replay", "Schedule", "Sequential", "Session", "Tpsgd",
           "bench", "compile", "connect", "kit", "load", "mezo_log", "search", "weights_hash"]
__all__ += _layers.__all__
