"""Which tensors of a model are parameters, and which of them a recipe trains."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph
from ..ops.emit import Emitter
from ..recipe import ADAPTERS, LayerRule, Recipe
from .forms import channels_of, operands, trains

NO_BIAS = ".lora_zeros"     # end of the names of zeros that are no weights


@dataclass(frozen=True)
class Piece:
    """Neighbouring elements of a weight that are trained."""

    at: int                     # number of the first in the weight
    own: int                    # and among all that are trained of it
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Trained:
    """How one parameter is trained; `number` is the key of its random numbers."""

    number: int
    rule: LayerRule
    channels: int = 0           # the first of a weight's input channels; 0: all of it

    def shape(self, whole: tuple[int, ...]) -> tuple[int, ...]:
        """What is trained of a weight of that shape; so are its gradient and its moments."""
        return (*whole[:-2], self.channels, whole[-1]) if self.channels else whole

    def pieces(self, whole: tuple[int, ...]) -> Iterator[Piece]:
        """Where that lies: the channels of one tap are neighbours, those of two are not."""
        shape = self.shape(whole)
        taps = prod(whole[:-2]) if self.channels else 1
        for tap in range(taps):
            yield Piece(tap * prod(whole[-2:]), tap * prod(shape[-2:]),
                        shape if taps == 1 else shape[-2:])


def parameters(model: Graph) -> list[str]:
    """All weights and biases in the order of the model, then the adapters; the index is the
    tensor's identity, which adapters of others do not change."""
    seen: dict[str, None] = {}
    for node in model.nodes:
        seen |= dict.fromkeys(operands(node, model).values())
    weights = [name for name in seen if not name.endswith((*ADAPTERS, NO_BIAS))]
    return weights + [name for name in seen if name.endswith(ADAPTERS)]


def no_bias(g: Emitter, size: int) -> str:
    """Zeros; no weight of the model, so not of the program's table either."""
    name = f"{size}{NO_BIAS}"
    if name not in g.tensors:
        g.tensor(name, (size,), kind="const", value=np.zeros(size, np.float32))
    return name


def trained_parameters(model: Graph, recipe: Recipe) -> dict[str, Trained]:
    """What the recipe updates, by the parameter's name."""
    numbers = {name: i for i, name in enumerate(parameters(model))}
    found: dict[str, Trained] = {}
    matched: set[str] = set()
    for node in model.nodes:
        rule = recipe.rule_for(node.source)
        matched.add(rule.pattern)
        chosen = trains(rule, node, model)
        for operand, name in operands(node, model).items():
            if model[name].kind != "const" or name.endswith(NO_BIAS):
                continue
            if operand in chosen or name.endswith(ADAPTERS):
                channels = channels_of(rule, model[name].shape[-2]) if operand == "w" else 0
                found[name] = Trained(numbers[name], rule, channels)
    for rule in recipe.layers:
        if rule.pattern not in matched and rule.names_one:
            raise _useless(rule.pattern, model, recipe)
    if not found:
        raise EdgetrainError("it updates no weights of the model", where="recipe",
                             hint='give at least one layer update = "full" or "bias"')
    return found


def count_weights(model: Graph, recipe: Recipe) -> tuple[int, int]:
    """(trained, all) elements of weights and biases."""
    return (sum(prod(trained.shape(model[name].shape))
                for name, trained in trained_parameters(model, recipe).items()),
            sum(model[name].size for name in parameters(model)))


def _useless(layer: str, model: Graph, recipe: Recipe) -> EdgetrainError:
    """The error for a rule that names one layer and decides about none."""
    names = sorted({n.source for n in model.nodes})
    if layer in names:
        first = recipe.rule_for(layer).pattern
        return EdgetrainError(f"the rule for layer {layer!r} is never used: {first!r} matches "
                              "first", where="recipe", hint=f"write {layer!r} above {first!r}")
    near = difflib.get_close_matches(layer, names, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"its layers are {', '.join(names)}"
    if recipe.norm.fold:
        hint += "; norm.fold makes batch normalisation part of the layer before it"
    return EdgetrainError(f"the model has no layer {layer!r}", where="recipe", hint=hint)
