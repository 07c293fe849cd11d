"""PEPITA: the error of a first pass is added to the input of a second one; what this changes in the
activations of a layer is its signal.

    pass 1   a_l, e = p - y          x~ = x + F e        F of U(-s, s), s = scale sqrt(6 / inputs)
    pass 2   a~_l, e~ = p~ - y
    hidden   dW_l = (a_l - a~_l)^T a~_{l-1}              output   dW_L = e~^T a~_{L-1}

There is no derivative of an activation in it.  The activations of the first pass are kept, as in
backpropagation; what is not needed are transposed weights.

Source: Dellaferrera and Kreiman 2022 ("Error-driven input modulation").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt

from ..errors import EdgetrainError
from ..ir import Graph, Node
from ..recipe import Recipe
from .again import again
from .blocks import Block, blocks_of
from .feedback import INPUT, check_hidden, like, random_matrix, row_size
from .forms import operands
from .lists import training_lists
from .parameters import Trained, trained_parameters
from .step import Step


def pepita(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` by two passes."""
    params = trained_parameters(model, recipe)
    blocks = blocks_of(model, model.nodes)
    check_hidden(blocks, params, recipe)
    for block in blocks[:-1]:
        _check(block, model, params)

    def build(step: Step, nodes: Sequence[Node]) -> tuple[str, ...]:
        g = step.g
        *hidden, last = blocks_of(model, nodes)
        step.run(nodes)
        loss = step.loss(model.outputs[0], g.tensor("first.loss", (1,), "f32"))
        x, behind = _from_first_trained(nodes, hidden, params)
        _, error = step.error(loss)
        names = {x: _pushed(step, x, error)}
        copies = dict(zip(map(id, behind), again(g, behind, names, "second")))
        second = step.loss(names[model.outputs[0]])
        step.backward([*(copies[id(n)] for n in last.nodes), *second])
        for block in hidden:
            if block.trains(params):
                layer = copies[id(block.begin)]
                g.source = block.layer
                signal = g.difference_signal(block.tap, names[block.tap],
                                             g.view(error, g.shape(error)[1:]), g.ctl)
                step.backward([layer], {layer.outs[0]: signal})
        return model.outputs

    def _pushed(step: Step, x: str, error: str) -> str:
        """The input of the second pass."""
        g = step.g
        g.source = "second"
        size = row_size(g, x)
        push = g.project(g.unscale(error, g.ctl), **random_matrix(
            recipe, INPUT, size, "uniform", recipe.pepita.scale * sqrt(6 / size)))
        return g.add(x, like(g, push, x))

    return training_lists(model, recipe, params, build)


def _from_first_trained(nodes: Sequence[Node], hidden: Sequence[Block],
                        params: Mapping[str, Trained]) -> tuple[str, Sequence[Node]]:
    """What enters the first layer that is trained, and the nodes from there on."""
    layer = next(block for block in hidden if block.trains(params)).begin
    at = next(i for i, node in enumerate(nodes) if node is layer)
    return layer.ins[0], nodes[at:]


def _check(block: Block, model: Graph, params: Mapping[str, Trained]) -> None:
    """Raise EdgetrainError for a block whose activations are not those of one layer."""
    if not block.trains(params):
        return
    layer = block.begin
    other = [n for n in block.nodes if n is not layer
             and any(name in params for name in operands(n, model).values())]
    if other:
        raise EdgetrainError(f"pepita trains dense layers and convolutions, layer "
                             f"{other[0].source!r} is in the same block as {layer.source!r}",
                             where="recipe", hint="freeze it, or use another rule")
    if model[block.tap].shape != model[layer.outs[0]].shape:
        raise EdgetrainError(f"pepita compares activations of layer {layer.source!r} with its "
                             f"outputs, they have shapes {model[block.tap].shape} and "
                             f"{model[layer.outs[0]].shape}", where="recipe",
                             hint="freeze it, or use another rule")
