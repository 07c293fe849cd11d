"""Layers of the Python builder, one file per family; all of them are names of edgetrain."""

from .activation import Affine, ReLU
from .conv import Conv1D, Conv2D
from .linear import Dense, Embedding, MatMul
from .merge import Add, Concat, Div, Mul, Sub
from .norm import BatchNorm, GroupNorm, InstanceNorm, LayerNorm, RMSNorm
from .pool import GlobalMax, GlobalMean, MaxPool1D, MaxPool2D
from .reduce import Mean, Sum
from .shape import Crop, Flatten, Pad, Permute, Reshape, Slice, Split

__all__ = [
    "Add",
    "Affine",
    "BatchNorm",
    "Concat",
    "Conv1D",
    "Conv2D",
    "Crop",
    "Dense",
    "Div",
    "Embedding",
    "Flatten",
    "GlobalMax",
    "GlobalMean",
    "GroupNorm",
    "InstanceNorm",
    "LayerNorm",
    "MatMul",
    "MaxPool1D",
    "MaxPool2D",
    "Mean",
    "Mul",
    "Pad",
    "Permute",
    "RMSNorm",
    "ReLU",
    "Reshape",
    "Slice",
    "Split",
    "Sub",
    "Sum",
]
