"""Layers of the Python builder, one file per family; all of them are names of edgetrain."""

from .activation import (
    GELU,
    Dropout,
    HardSigmoid,
    HardSwish,
    LeakyReLU,
    PReLU,
    ReLU,
    ReLU6,
    Sigmoid,
    SiLU,
    Softmax,
    Tanh,
)
from .conv import (
    Conv1D,
    Conv2D,
    DepthwiseConv1D,
    DepthwiseConv2D,
)
from .linear import (
    Dense,
)
from .merge import (
    Add,
    Concat,
)
from .pool import (
    AvgPool1D,
    AvgPool2D,
    GlobalMax,
    GlobalMean,
    MaxPool1D,
    MaxPool2D,
)
from .shape import (
    Flatten,
)
from .transposed import (
    Conv1DTranspose,
    Conv2DTranspose,
)

__all__ = [
    "GELU",
    "Add",
    "AvgPool1D",
    "AvgPool2D",
    "Concat",
    "Conv1D",
    "Conv1DTranspose",
    "Conv2D",
    "Conv2DTranspose",
    "Dense",
    "DepthwiseConv1D",
    "DepthwiseConv2D",
    "Dropout",
    "Flatten",
    "GlobalMax",
    "GlobalMean",
    "HardSigmoid",
    "HardSwish",
    "LeakyReLU",
    "MaxPool1D",
    "MaxPool2D",
    "PReLU",
    "ReLU",
    "ReLU6",
    "SiLU",
    "Sigmoid",
    "Softmax",
    "Tanh",
]
