"""Direct feedback alignment: the error of the output goes to every hidden block at once, through a
fixed random matrix in the place of the transposed weights.

    d_l = (e B_l) f'(z_l)        e = p - y times the loss scale, or its signs

with B_l [outputs, activations] of +-scale.  The gradient of a block is that of its activations; of
maps every element has its column.

Source: Nokland 2016 ("Direct feedback alignment provides learning in deep neural networks").
"""

from __future__ import annotations

from collections.abc import Sequence

from ..ir import Graph, Node
from ..recipe import Recipe
from .blocks import blocks_of
from .feedback import (
    check_hidden,
    hidden_weights,
    like,
    matrix_of,
    random_matrix,
    row_size,
    with_lr,
)
from .lists import training_lists
from .parameters import trained_parameters
from .step import Step


def dfa(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` by direct feedback."""
    options = recipe.dfa
    params = trained_parameters(model, recipe)
    blocks = blocks_of(model, model.nodes)
    check_hidden(blocks, params, recipe)
    params = with_lr(params, hidden_weights(blocks, model), options.hidden_lr)

    def build(step: Step, nodes: Sequence[Node]) -> tuple[str, ...]:
        g = step.g
        *hidden, last = blocks_of(model, nodes)
        step.run(nodes)
        loss = step.loss(model.outputs[0])
        prediction, error = step.error(loss)
        step.backward([*last.nodes, *loss[:-1]], {prediction: error})
        g.source = "loss"
        if options.error == "sign":
            error = g.sign_signal(error, g.ctl)
        for block in hidden:
            if block.trains(params):
                g.source = block.layer
                signal = g.project(error, **random_matrix(
                    recipe, matrix_of(block, model), row_size(g, block.tap), "sign",
                    options.scale))
                step.backward(block.trunk, {block.tap: like(g, signal, block.tap)})
        return model.outputs

    return training_lists(model, recipe, params, build)
