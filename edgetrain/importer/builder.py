"""Build a model by hand: `Sequential([...])`, or layers called on values for branches.

    x = Input((100, 6))                      # a 1-D signal: time, channels
    h = ReLU()(Conv1D(32, 7, stride=2)(x))
    y = Dense(7)(Concat()(GlobalMean()(h), GlobalMax()(h)))
    model = Model(x, y, classes=["walk", ...])

Shapes are those of one sample: (features,), (time, channels) or (height, width, channels).  Inside,
everything is NHWC with N = 1.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import EdgetrainError
from .model import Input, Layer, Model, a_kind


def Sequential(layers: Sequence[Layer], *, input_shape: Sequence[int],
               standardize: tuple | None = None, classes: Sequence[str] = (),
               seed: int = 0) -> Model:
    """A model of layers one behind the other; arguments as for Input and Model."""
    x = value = Input(input_shape, standardize=standardize)
    if isinstance(layers, Layer):
        layers = (layers,)
    for layer in layers:
        if not isinstance(layer, Layer):
            raise EdgetrainError(f"{a_kind(layer)} is not a layer", where="model",
                                 hint="layers are made by calls: et.ReLU(), et.Dense(3)")
        value = layer(value)
    return Model(x, value, classes=classes, seed=seed)
