"""Block-local learning: every block has a classifier of its own and is trained by its loss.

Backpropagation runs inside a block only; the last one has the model's output.  The classifiers of
the others are there for training, inference does not need them.

    local           blocks of several layers; classifiers may have a hidden layer
    mono_forward    blocks of one layer, linear classifiers without a bias

With one hidden layer, mono_forward is backpropagation.

Sources: Nokland and Eidnes 2019 ("Training neural networks with local error signals");
Mono-Forward: arXiv 2501.09238; AugLocal: Ma et al. 2024, for classifiers with layers of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import prod

import numpy as np

from ..ir import Graph, Node
from ..ops import OPS
from ..ops.emit import Emitter
from ..recipe import Recipe
from .blocks import Block, blocks_of, joined, weights_of
from .first import uniform
from .lists import training_lists
from .parameters import Trained, no_bias, parameters, trained_parameters
from .step import Step

NUMBERS = 0x10CA0000        # whose random numbers, and that of the block's first weight
SUM = "scores"              # the output of inference by all classifiers
HIDDEN = ".head.hidden"     # end of the names of their hidden layers


@dataclass(frozen=True)
class Blocks:
    """How a model is divided, and what the classifiers are like."""

    layers: int = 1
    hidden: int = 0
    bias: bool = True
    head: str = "gap"
    total: bool = False         # the output is the sum of all classifiers' and the model's


def local(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train blocks of [local] layers."""
    options = recipe.local
    return _lists(model, recipe, Blocks(options.layers, options.hidden, head=options.head))


def mono_forward(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train every hidden layer by a linear classifier."""
    options = recipe.mono_forward
    return _lists(model, recipe, Blocks(bias=False, head=options.head,
                                        total=options.inference == "sum"))


def _lists(model: Graph, recipe: Recipe, form: Blocks) -> dict[str, Graph]:
    params = trained_parameters(model, recipe)
    base, params = _with_heads(model, recipe, params, form)

    def build(step: Step, nodes: Sequence[Node]) -> tuple[str, ...]:
        *before, last = _grouped(blocks_of(base, nodes), form.layers)
        logits = []
        for block in before:
            step.run(block.nodes)
            if block.trains(params):
                head = _classify(step.g, block, form)
                logits.append(head[-1].outs[0])
                loss = step.loss(logits[-1], step.g.tensor(f"{block.layer}.loss", (1,), "f32"))
                step.backward([*block.nodes, *head, *loss], {loss[-1].outs[0]: None})
        step.run(last.nodes)
        step.backward([*last.nodes, *step.loss(base.outputs[0])])
        return _total(step.g, base.outputs[0], logits) if form.total else base.outputs

    lists = training_lists(base, recipe, params, build)
    if form.total:
        lists["infer"] = _infer_by_all(lists["infer"], params, form)
    return lists


def _grouped(blocks: Sequence[Block], layers: int) -> list[Block]:
    """Blocks of so many; the last ones and that of the output are one."""
    hidden = blocks[:-1]
    groups = [list(hidden[i:i + layers]) for i in range(0, len(hidden), layers)] or [[]]
    groups[-1].append(blocks[-1])
    return [joined(group) for group in groups]


def _infer_by_all(base: Graph, params: dict[str, Trained], form: Blocks) -> Graph:
    g = Emitter(replace(base, nodes=()))
    *before, last = _grouped(blocks_of(base, base.nodes), form.layers)
    logits = []
    for block in before:
        g.nodes += block.nodes
        if block.trains(params):
            logits.append(_classify(g, block, form)[-1].outs[0])
    g.nodes += last.nodes
    return g.graph(_total(g, base.outputs[0], logits))


def _total(g: Emitter, output: str, logits: Sequence[str]) -> tuple[str, ...]:
    g.source = "heads"
    total = output
    for number, more in enumerate(logits, start=1):
        into = g.tensor(SUM, g.shape(output)) if number == len(logits) else None
        total = g.op("add", total, more, **({"into": (into,)} if into else {}))
    return (total,)


def _with_heads(model: Graph, recipe: Recipe, params: dict[str, Trained], form: Blocks
                ) -> tuple[Graph, dict[str, Trained]]:
    """The model with the weights of the classifiers, and these among what is trained."""
    g, params = Emitter(model), dict(params)
    outputs = model[model.outputs[0]].size
    known = parameters(model)
    for block in _grouped(blocks_of(model, model.nodes), form.layers)[:-1]:
        if not block.trains(params):
            continue
        name = next(n for n in weights_of(block, model) if n in params)
        number = NUMBERS + 4 * known.index(name)
        sizes = [_features(model, block, form)[1], *([form.hidden] * bool(form.hidden)), outputs]
        for stem, (i, o) in zip(_stems(block, form), pairwise(sizes), strict=True):
            bound = np.sqrt((6 if stem.endswith(HIDDEN) else 3) / i)
            values = {f"{stem}.w": uniform(recipe.seed, number, (i, o), bound)}
            if form.bias:
                values[f"{stem}.b"] = np.zeros(o, np.float32)
            for full, value in values.items():
                g.tensor(full, value.shape, kind="const", value=value)
                params[full] = replace(params[name], number=number, channels=0)
                number += 1
    return g.graph(model.outputs), params


def _classify(g: Emitter, block: Block, form: Blocks) -> list[Node]:
    """Append the classifier of a block; returns its nodes."""
    first = len(g.nodes)
    g.source = f"{block.layer}.head"
    value, inputs = _features(g, block, form)
    every = prod(g.shape(value)) == inputs          # of a recurrence, of all its steps
    value = g.view(value, (1, inputs)) if every else g.global_mean(value)
    for stem in _stems(block, form):
        w = f"{stem}.w"
        value = g.dense(value, w, f"{stem}.b" if form.bias else no_bias(g, g.shape(w)[1]))
        if stem.endswith(HIDDEN):
            value = g.relu(value)
    return g.nodes[first:]


def _features(model: Graph | Emitter, block: Block, form: Blocks) -> tuple[str, int]:
    """The value that a block's classifier sees, and how many numbers of it: all, or channels."""
    tensors = model.tensors
    nodes = [n for n in block.nodes if not OPS[n.op].is_view]
    shape = tensors[nodes[-1].outs[0]].shape
    if form.head == "gap" and len(shape) == 4:
        return nodes[-1].outs[0], shape[-1]
    return block.out, prod(tensors[block.out].shape)


def _stems(block: Block, form: Blocks) -> list[str]:
    """What the names of a classifier's weights begin with, layer by layer."""
    return [f"{block.layer}{HIDDEN}"] * bool(form.hidden) + [f"{block.layer}.head"]
