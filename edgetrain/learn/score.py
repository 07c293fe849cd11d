"""How unusual a sample is to an autoencoder: the error of its reconstruction, list `score`."""

from __future__ import annotations

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph
from ..ops.emit import Emitter
from .losses import LOSS, model_input


def score_list(infer: Graph) -> Graph:
    """Inference, then the mean squared error of the output against what the first layer gets.

    That is the input, standardised where the model standardises; the error goes to LOSS.
    """
    (prediction,) = infer.outputs
    given = model_input(infer)
    sizes = [int(np.prod(infer[name].shape)) for name in (prediction, given)]
    if sizes[0] != sizes[1]:
        raise EdgetrainError(f"score = true compares the output with the input, the model has "
                             f"{sizes[0]} outputs and {sizes[1]} inputs", where="recipe",
                             hint="use it with an autoencoder, or rule = \"mahalanobis\"")
    g = Emitter(infer, source="score")
    if LOSS not in g.tensors:
        g.state(LOSS, np.zeros(1, np.float32), "f32")
    flat = [g.reshape(name, (1, size)) for name, size in zip((prediction, given), sizes)]
    g.op("reconstruction_error", *flat, into=(LOSS,))
    return g.graph(infer.outputs)
