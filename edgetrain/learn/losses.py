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

    targets: "labels" (one i32 per sample), "values" (an f32 per output), "shares" (values from 0 to
    1) or "none".  `saved` names the arena values that the op gives out beside the loss, f32 in the
    shape of the prediction.
    """

    op: str
    targets: str
    saved: tuple[str, ...] = ()
    attrs: Callable[[Recipe], dict[str, float]] = lambda recipe: {}
    least_outputs: int = 1


LOSSES = {
    "softmax_ce": Loss("softmax_ce", "labels", saved=("p",), least_outputs=2,
                       attrs=lambda recipe: {"smoothing": float(recipe.label_smoothing)}),
    "softmax_kl": Loss("softmax_kl", "shares", saved=("p",), least_outputs=2,
                       attrs=lambda recipe: {"temperature": float(recipe.temperature)}),
    "sigmoid_bce": Loss("sigmoid_bce", "shares"),
    "mse": Loss("mse", "values"),
    "l1": Loss("l1", "values"),
    "huber": Loss("huber", "values", attrs=lambda recipe: {"delta": float(recipe.huber_delta)}),
    "cosine": Loss("cosine", "values", least_outputs=2),
    "entropy": Loss("entropy", "none", saved=("p",), least_outputs=2),
}


def targets_of(recipe: Recipe) -> str:
    """What the user sends beside a sample: "input" is nothing, the sample is its own target."""
    return "input" if recipe.targets == "input" else LOSSES[recipe.loss].targets


def emit_loss(g: Emitter, recipe: Recipe, prediction: str, target: str | None = None,
              into: str = LOSS) -> None:
    """Append the loss of `prediction`; its value goes to `into`.

    target: a tensor of the graph; without it the recipe's, mostly an input of the list.
    """
    loss = LOSSES[recipe.loss]
    flat = g.rows(prediction)
    operands = [flat, *([target] if target else _target(g, recipe, flat))]
    saved = tuple(g.tensor(f"{into}.{name}", g.shape(flat), "f32") for name in loss.saved)
    g.op(loss.op, *operands, into=(into, *saved), **loss.attrs(recipe))


def declare_target(g: Emitter, recipe: Recipe, prediction: str) -> str:
    """The input that holds the label or the values of a sample."""
    rows, *rest = g.shape(prediction)
    if targets_of(recipe) == "labels":
        return g.tensor(TARGET, (rows,), "i32", "input")
    return g.tensor(TARGET, (rows, int(np.prod(rest))), "f32", "input")


def _target(g: Emitter, recipe: Recipe, flat: str) -> list[str]:
    """The operand that the prediction is compared with, if there is one."""
    kind = targets_of(recipe)
    if kind == "none":
        return []
    if kind == "input":
        own = model_input(g)
        return [g.rows(own if recipe.precision.mode == "f32" else g.widen(own))]
    return [declare_target(g, recipe, flat)]


def model_input(model: Graph | Emitter) -> str:
    """The values that the first layer sees: the input, standardized where the model does that."""
    (x,) = (t.name for t in model.tensors.values() if t.kind == "input")
    readers = [n for n in model.nodes if x in n.ins]
    first = readers[0] if readers else None
    return first.outs[0] if first is not None and first.op == "standardize" else x


def check_loss(model: Graph, recipe: Recipe) -> None:
    """Raise EdgetrainError unless the recipe's loss suits the model's outputs."""
    (output,) = model.outputs
    loss = LOSSES[recipe.loss]
    if int(np.prod(model[output].shape[1:])) < loss.least_outputs:
        other = "sigmoid_bce" if loss.targets in ("labels", "shares") else "mse"
        raise EdgetrainError(f"{recipe.loss} needs at least two outputs, the model has one",
                             where="recipe", hint=f'use loss = "{other}"')
    if recipe.targets == "given":
        return
    if loss.targets != "values":
        raise EdgetrainError(f'targets = "input" does not go with {recipe.loss}', where="recipe",
                             hint="use " + ", ".join(sorted(
                                 name for name, row in LOSSES.items() if row.targets == "values")))
    shape, wanted = model[output].shape[1:], model[model_input(model)].shape[1:]
    if int(np.prod(shape)) != int(np.prod(wanted)):
        raise EdgetrainError(f"an output of shape {shape} cannot be compared with the model's "
                             f"input of shape {wanted}", where="recipe",
                             hint='targets = "input" is for models that give back their input')
