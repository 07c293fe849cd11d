"""Layers of the Python builder, one file per family; all of them are names of edgetrain."""

from .activation import (
    GELU,
    Affine,
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
    Embedding,
    MatMul,
)
from .merge import (
    Add,
    Concat,
    Div,
    Mul,
    Sub,
)
from .norm import (
    BatchNorm,
    GroupNorm,
    InstanceNorm,
    LayerNorm,
    RMSNorm,
)
from .pool import (
    AvgPool1D,
    AvgPool2D,
    GlobalMax,
    GlobalMean,
    MaxPool1D,
    MaxPool2D,
)
from .recurrent import (
    RNN,
)
from .reduce import (
    Mean,
    Sum,
)
from .shape import (
    Crop,
    Flatten,
    Pad,
    Permute,
    Reshape,
    Slice,
    Split,
)
from .transposed import (
    Conv1DTranspose,
    Conv2DTranspose,
)

__all__ = [
    "GELU",
    "RNN",
    "Add",
    "Affine",
    "AvgPool1D",
    "AvgPool2D",
    "BatchNorm",
    "Concat",
    "Conv1D",
    "Conv1DTranspose",
    "Conv2D",
    "Conv2DTranspose",
    "Crop",
    "Dense",
    "DepthwiseConv1D",
    "DepthwiseConv2D",
    "Div",
    "Dropout",
    "Embedding",
    "Flatten",
    "GlobalMax",
    "GlobalMean",
    "GroupNorm",
    "HardSigmoid",
    "HardSwish",
    "InstanceNorm",
    "LayerNorm",
    "LeakyReLU",
    "MatMul",
    "MaxPool1D",
    "MaxPool2D",
    "Mean",
    "Mul",
    "PReLU",
    "Pad",
    "Permute",
    "RMSNorm",
    "ReLU",
    "ReLU6",
    "Reshape",
    "SiLU",
    "Sigmoid",
    "Slice",
    "Softmax",
    "Split",
    "Sub",
    "Sum",
    "Tanh",
]
