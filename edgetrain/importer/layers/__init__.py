"""Layers of the Python builder, one file per family; all of them are names of edgetrain."""

from .activation import ReLU
from .conv import Conv1D, Conv2D
from .linear import Dense
from .merge import Add, Concat
from .pool import GlobalMax, GlobalMean, MaxPool1D, MaxPool2D
from .shape import Flatten

__all__ = [
    "Add",
    "Concat",
    "Conv1D",
    "Conv2D",
    "Dense",
    "Flatten",
    "GlobalMax",
    "GlobalMean",
    "MaxPool1D",
    "MaxPool2D",
    "ReLU",
]
