"""What the rules share that send labels or errors to layers through fixed random matrices.

A matrix is never stored: kernels draw its elements from (seed, tensor, index), so it is the same on
every device for the whole life of a program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import prod

from ..errors import EdgetrainError
from ..ir import Graph
from ..ops.emit import Emitter
from ..ops.feedback import KINDS
from ..recipe import Recipe
from .blocks import Block, weights_of
from .losses import targets_of
from .parameters import Trained, parameters

NUMBERS = 0x5EED1000        # whose random numbers; and that of a block's first weight
INPUT = 0x5EED0FFF          # the matrix from the error to the input


def check_labels(recipe: Recipe) -> None:
    """Raise EdgetrainError unless samples come with labels."""
    if targets_of(recipe) != "labels":
        what = 'targets = "input"' if recipe.targets == "input" else f"loss {recipe.loss!r}"
        raise EdgetrainError(f"rule {recipe.rule!r} learns from labels, {what} has none",
                             where="recipe", hint='use loss = "softmax_ce", or rule = "backprop"')


def check_hidden(blocks: Sequence[Block], params: Mapping[str, Trained], recipe: Recipe) -> None:
    """Raise EdgetrainError if a recipe asks for a rule of hidden layers and trains none."""
    if not any(block.trains(params) for block in blocks[:-1]):
        raise EdgetrainError(f"rule {recipe.rule!r} is for hidden layers, and the recipe trains "
                             "none of the model", where="recipe",
                             hint='train more layers, or use rule = "backprop"')


def with_lr(params: Mapping[str, Trained], names: Sequence[str], factor: float
            ) -> dict[str, Trained]:
    """The parameters, the learning rate of some of them multiplied."""
    return {name: replace(trained, rule=replace(trained.rule, lr=trained.rule.lr * factor))
            if name in names else trained for name, trained in params.items()}


def hidden_weights(blocks: Sequence[Block], model: Graph) -> list[str]:
    """Weights and biases of all blocks but the last."""
    return [name for block in blocks[:-1] for name in weights_of(block, model)]


def matrix_of(block: Block, model: Graph) -> int:
    """The number of a block's random matrix: it does not depend on what else is trained."""
    return NUMBERS + parameters(model).index(weights_of(block, model)[0])


def random_matrix(recipe: Recipe, number: int, size: int, kind: str, scale: float) -> dict:
    """Attributes of the ops that draw elements of a random matrix, [classes, size]."""
    return dict(D=size, kind=KINDS[kind], scale=float(scale), seed=recipe.seed & 0xFFFFFFFF,
                tensor=number)


def like(g: Emitter, rows: str, other: str) -> str:
    """A row of numbers under the shape of another value."""
    return g.view(rows, g.shape(other))


def row_size(g: Emitter, value: str) -> int:
    return prod(g.shape(value)[1:])
