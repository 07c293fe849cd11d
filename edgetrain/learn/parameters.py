"""Which tensors of a model are parameters, and which of them a recipe trains."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from ..errors import EdgetrainError
from ..ir import Graph
from ..ops import OPS
from ..recipe import LayerRule, Recipe

BIASES = ("b", "beta")      # operands that update = "bias" trains


@dataclass(frozen=True)
class Trained:
    """How one parameter is trained; `number` is the key of its random numbers."""

    number: int
    rule: LayerRule


def parameters(model: Graph) -> list[str]:
    """All weights and biases in the order of the model; the index is the tensor's identity."""
    seen: dict[str, None] = {}
    for node in model.nodes:
        for name, buf in zip(node.ins, OPS[node.op].signature.ins):
            if model[name].kind in ("const", "state") and buf.dtype == "T":
                seen.setdefault(name)
    return list(seen)


def trained_parameters(model: Graph, recipe: Recipe) -> dict[str, Trained]:
    """What the recipe updates, by the parameter's name."""
    numbers = {name: i for i, name in enumerate(parameters(model))}
    found: dict[str, Trained] = {}
    matched: set[str] = set()
    for node in model.nodes:
        rule = recipe.rule_for(node.source)
        matched.add(rule.pattern)
        for name, buf in zip(node.ins, OPS[node.op].signature.ins):
            if model[name].kind != "const" or buf.dtype != "T":
                continue
            if rule.update == "full" or (rule.update == "bias" and buf.name in BIASES):
                found[name] = Trained(numbers[name], rule)
    for rule in recipe.layers:
        if rule.pattern not in matched and not any(c in rule.pattern for c in "*?["):
            raise _useless(rule.pattern, model, recipe)
    if not found:
        raise EdgetrainError("it updates no weights of the model", where="recipe",
                             hint='give at least one layer update = "full" or "bias"')
    return found


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
