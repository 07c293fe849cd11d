"""Losses by the name that a recipe gives them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph
from ..ops.emit import Emitter
from ..recipe import Recipe

LOSS, TARGET = "loss", "target"      # names of tensors


@dataclass(frozen=True)
class Loss:
    """How a loss is computed and what it is compared with.

    targets: "labels" (one i32 per sample) or "values" (an f32 per output).  `saved` names the
    arena values that the op gives out beside the loss, f32 in the shape of the prediction.
    """

    op: str
    targets: str
    saved: tuple[str, ...] = ()
    attrs: Callable[[Recipe], dict[str, float]] = lambda recipe: {}
    least_outputs: int = 1


LOSSES = {
    "softmax_ce": Loss("softmax_ce", "labels", saved=("p",), least_outputs=2,
                       attrs=lambda recipe: {"smoothing": float(recipe.label_smoothing)}),
    "mse": Loss("mse", "values"),
}


def declare_target(g: Emitter, recipe: Recipe, prediction: str) -> str:
    """The input that holds the sample's target."""
    shape = g.shape(prediction)
    if LOSSES[recipe.loss].targets == "labels":
        return g.tensor(TARGET, (shape[0],), "i32", "input")
    return g.tensor(TARGET, (shape[0], int(np.prod(shape[1:]))), "f32", "input")


def emit_loss(g: Emitter, recipe: Recipe, prediction: str, target: str | None = None,
              into: str = LOSS) -> None:
    """Append the loss of `prediction`; its value goes to `into`.

    target: a tensor of the graph; without it the target is an input of the list.
    """
    loss = LOSSES[recipe.loss]
    target = declare_target(g, recipe, prediction) if target is None else target
    shape = g.shape(prediction)
    flat = prediction
    if len(shape) != 2:
        flat = g.reshape(prediction, (shape[0], int(np.prod(shape[1:]))))
    saved = tuple(g.tensor(f"{into}.{name}", g.shape(flat), "f32") for name in loss.saved)
    g.op(loss.op, flat, target, into=(into, *saved), **loss.attrs(recipe))


def check_loss(model: Graph, recipe: Recipe) -> None:
    """Raise EdgetrainError unless the recipe's loss suits the model's outputs."""
    (output,) = model.outputs
    least = LOSSES[recipe.loss].least_outputs
    if int(np.prod(model[output].shape[1:])) < least:
        raise EdgetrainError(f"{recipe.loss} needs at least two outputs, the model has one",
                             where="recipe", hint='use loss = "mse"')
