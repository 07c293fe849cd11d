"""Layers of the Python builder, one file per family; all of them are names of edgetrain."""

from .activation import ReLU
from .conv import Conv1D, Conv2D
from .linear import Dense
from .merge import Add, Concat
from .norm import BatchNorm, GroupNorm, InstanceNorm, LayerNorm, RMSNorm
from .pool import GlobalMax, GlobalMean, MaxPool1D, MaxPool2D
from .shape import Flatten

__all__ = [
    "Add",
    "BatchNorm",
    "Concat",
    "Conv1D",
    "Conv2D",
    "Dense",
    "Flatten",
    "GlobalMax",
    "GlobalMean",
    "GroupNorm",
    "InstanceNorm",
    "LayerNorm",
    "MaxPool1D",
    "MaxPool2D",
    "RMSNorm",
    "ReLU",
]
