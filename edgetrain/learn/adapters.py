"""Low-rank adapters: y = x W + b + (x A) B, with W and b frozen.

Hu et al. 2022 ("LoRA: Low-Rank Adaptation of Large Language Models").  A starts as in its authors'
code, from U(-a, a) with a = 1 / sqrt(inputs), B as zero, so that the model begins as it came.
The model itself is rewritten, so every list that runs it has the adapters.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..ir import Graph, Node
from ..ops.emit import Emitter
from ..recipe import ADAPTERS, Recipe
from .first import uniform
from .forms import adaptable
from .parameters import no_bias, parameters

NUMBERS = 0x10AA0000        # whose random numbers; and that of the weight
POINT = dict(sh=1, sw=1, pt=0, pl=0, th=1, tw=1)


def with_adapters(model: Graph, recipe: Recipe) -> Graph:
    """The model with an adapter beside every layer that the recipe gives one."""
    numbers = {name: i for i, name in enumerate(parameters(model))}
    g = Emitter(replace(model, nodes=()))
    for node in model.nodes:
        rank = recipe.rule_for(node.source).lora
        if rank is None or not adaptable(node, model):
            g.nodes.append(node)
        else:
            _adapt(g, node, rank, recipe.seed, NUMBERS + numbers[node.ins[1]])
    return g.graph(model.outputs)


def _adapt(g: Emitter, node: Node, rank: int, seed: int, number: int) -> None:
    """Append the node and its adapter; the sum has the name of the node's result."""
    x, w, _ = node.ins
    (out,) = node.outs
    *taps, inputs, outputs = g.shape(w)
    first = (uniform(seed, number, (*taps, inputs, rank), 1 / np.sqrt(inputs)),
             np.zeros((*taps, rank, outputs), np.float32))
    a, b = (g.tensor(f"{node.source}{end}", value.shape, kind="const", value=value)
            for end, value in zip(ADAPTERS, first))
    g.source = node.source
    whole = g.tensor(f"{node.source}.frozen", g.shape(out))
    g.nodes.append(replace(node, outs=(whole,)))
    down = g.op(node.op, x, a, no_bias(g, rank), **node.attrs)
    places = {k: v for k, v in node.attrs.items() if k in ("P", "Q")}
    up = g.op(node.op, down, b, no_bias(g, outputs), **places, **(POINT if taps else {}))
    g.op("add", whole, up, into=(out,))
