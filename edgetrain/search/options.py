"""What may be done with each layer: the one list of choices that a search has."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from ..compiler import folded
from ..importer.model import Model
from ..ir import ANY
from ..recipe import LayerRule, Recipe

FRACTIONS = (0.125, 0.25, 0.5)      # of a layer's channels, where recipes can say so

# What "full" may be thinned to, the least first.  What a layer cannot have is found by compiling.
FORMS: tuple[dict, ...] = (
    {"update": "bias"},
    *({"channels": share} for share in FRACTIONS
      if any(f.name == "channels" for f in fields(LayerRule))),
    {"update": "full"},
)


@dataclass(frozen=True)
class Option:
    """One layer, trained in one way."""

    layer: str
    rule: LayerRule

    @property
    def what(self) -> str:
        """In a word: "full", "bias", "channels 0.25"."""
        if getattr(self.rule, "channels", None) is not None:
            return f"channels {self.rule.channels:g}"
        return self.rule.update


def candidates(model: Model, recipe: Recipe) -> dict[str, tuple[Option, ...]]:
    """Layer -> what may be done with it, in the model's order; some of it may turn out impossible.

    The recipe's own [layers] are the most there is: what they freeze stays frozen, and a form of
    update other than "full" stays as it is, or is left out.
    """
    found: dict[str, tuple[Option, ...]] = {}
    for layer in layers(folded(model) if recipe.norm.fold else model):
        rule = recipe.rule_for(layer)
        if rule.update == "frozen":
            continue
        mine = replace(rule, pattern=glob.escape(layer))
        plain = replace(mine, lr=1.0, weight_decay=None, steps=None) == LayerRule(mine.pattern)
        found[layer] = tuple(Option(layer, replace(mine, **form))
                             for form in (FORMS if plain else ({},)))
    return found


def layers(model: Model) -> list[str]:
    """Layers that have weights or biases; statistics are neither."""
    graph = model.graph
    return list(dict.fromkeys(node.source for node in graph.nodes for name in node.ins
                              if graph[name].kind == "const" and graph[name].dtype == ANY))


def recipe_of(recipe: Recipe, options: Iterable[Option]) -> Recipe:
    """The recipe with only these layers trained."""
    return replace(recipe, text="", layers=(*(option.rule for option in options),
                                            LayerRule("*", "frozen")))


Choice = tuple[int, ...]            # per layer: 0 frozen, else the number of its option from 1


@dataclass(frozen=True)
class Space:
    """All choices: the options of every layer that has some."""

    recipe: Recipe
    table: tuple[tuple[Option, ...], ...]

    @property
    def every(self) -> list[Option]:
        return [option for options in self.table for option in options]

    def options(self, choice: Choice) -> tuple[Option, ...]:
        return tuple(options[number - 1] for options, number in zip(self.table, choice) if number)

    def recipe_of(self, choice: Choice) -> Recipe:
        return recipe_of(self.recipe, self.options(choice))

    def written(self, choice: Choice) -> Recipe:
        """The same, with a line for every layer that could be trained: for people to change."""
        rules = [options[number - 1].rule if number else
                 LayerRule(options[0].rule.pattern, "frozen")
                 for options, number in zip(self.table, choice)]
        return replace(self.recipe, text="", layers=(*rules, LayerRule("*", "frozen")))

    def alone(self, option: Option) -> Choice:
        return tuple(options.index(option) + 1 if option in options else 0
                     for options in self.table)

    def best(self, gains: Sequence[Sequence[float]]) -> Choice:
        """Every layer's option with the largest gain, the first of equals."""
        return tuple(max(range(len(each)), key=each.__getitem__) for each in gains)
