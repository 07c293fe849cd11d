"""Forward-Forward: every layer learns to have much goodness (mean square of its activations) for a
sample with its label, and little for one with a wrong label.

    x_l = n(a_{l-1})         n makes the mean square 1, and no gradient goes through it
    a_1 = relu(W x_1 + b + V_c)     V_c: the row of label c, as of an input of `amplitude`
    a_l = relu(W x_l + b)           g_l = mean(a_l^2)
    loss_l = 1/2 softplus(theta - g_l) of the label, 1/2 softplus(g_l - theta) of a wrong one

A sample goes forward twice, once with its label and once with a wrong one drawn anew; at batch 1
each pass is half a step.  Inference is one pass per class, the goodness of all layers summed; they
share the product of the first layer.  Or it is one pass with all labels alike, and the model's last
layer, which is trained on the normalised activations in front of it.

Of maps, the label's row is added at every position.

Source: Hinton 2022 ("The Forward-Forward algorithm: some preliminary investigations"), with RMS
normalisation in the place of unit length, so that plain SGD starts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph, Node
from ..ops.emit import Emitter
from ..recipe import Recipe
from .again import again
from .blocks import Block, blocks_of, weights_of
from .feedback import check_hidden, check_labels, row_size
from .first import uniform
from .lists import training_lists
from .losses import LOSS
from .parameters import Trained, no_bias, trained_parameters
from .step import Step
from .update import CONTROL

LABELS = "forward_forward.labels"       # V, [classes, outputs of the first layer]
SCORES = "scores"                       # goodness of every class
NUMBER = 0x1ABE1000                     # whose random numbers
EPS = 1e-6
RIGHT, WRONG = 1, 0
PASSES = ("wrong", "right")             # prefixes of the names of values, by sign
NEUTRAL, SHARED = "neutral", "shared"
INPUT = "input"                         # the layer that the normalised input is of
PER_STEP = ("adam", "adamw", "rmsprop")     # optimizers whose step does not grow with the gradient


def forward_forward(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` by goodness."""
    rule = _Goodness.of(model, recipe)
    lists = training_lists(rule.model, recipe, rule.params, rule.build)
    lists["infer"] = rule.by_head(lists["infer"]) if rule.head else rule.by_goodness(lists["infer"])
    return lists


@dataclass(frozen=True)
class _Goodness:
    """A model with weights for its labels, and what is trained of it."""

    model: Graph
    params: Mapping[str, Trained]
    theta: float
    head: bool                  # inference is one pass
    classes: int

    @staticmethod
    def of(model: Graph, recipe: Recipe) -> _Goodness:
        _check_recipe(recipe)
        params = trained_parameters(model, recipe)
        blocks = blocks_of(model, model.nodes)
        check_hidden(blocks, params, recipe)
        for block in blocks[:-1]:
            if block.trains(params) and block.trunk[-1].op != "relu":
                raise EdgetrainError(f"forward_forward needs rectified activations, those of layer "
                                     f"{block.layer!r} are made by {block.trunk[-1].op}",
                                     where="recipe", hint="use ReLU(), or another rule")
        head = recipe.forward_forward.inference == "head"
        first = next(block for block in blocks if block.trains(params))
        if not head:
            params = {name: trained for name, trained in params.items()
                      if name not in weights_of(blocks[-1], model)}
        classes = model[model.outputs[0]].size
        model, labels = _with_labels(model, recipe, params, first, classes)
        return _Goodness(model, {**params, LABELS: labels}, recipe.forward_forward.theta, head,
                         classes)

    # -- training -------------------------------------------------------------------------------

    def build(self, step: Step, nodes: Sequence[Node]) -> tuple[str, ...]:
        g = step.g
        front, hidden, last = self._parts(nodes)
        step.run(front)
        label = step.target(self.model.outputs[0])
        if not self.head:
            g.source = "loss"
            g.op("clear", into=(LOSS,))
        shared: dict[str, str] = {}
        _input_of(g, hidden[0], shared, SHARED)
        for sign in (RIGHT, WRONG):
            if sign == WRONG:
                g.source = "wrong"
                label = g.wrong_label(label, CONTROL, classes=self.classes, tensor=NUMBER)
            self._train_on(step, hidden, dict(shared), label, sign)
        if not self.head:
            return ()
        output, nodes = self._neutral(g, hidden, last, shared)
        step.backward([*nodes, *step.loss(output)])
        return (output,)

    def _train_on(self, step: Step, hidden: Sequence[Block], names: dict[str, str], label: str,
                  sign: int) -> None:
        """One pass through the hidden layers with a label, training each as it comes."""
        g, prefix = step.g, PASSES[sign]
        for number, block in enumerate(hidden):
            if number:
                _input_of(g, block, names, prefix)
            begin = len(g.nodes)
            again(g, [block.begin], names, prefix)
            if number == 0:
                self._add_label(g, block, names, label)
            again(g, _behind(block), names, prefix)
            if not block.trains(self.params):
                continue
            tap = names[block.tap]
            end = next(i for i in range(begin, len(g.nodes)) if tap in g.nodes[i].outs)
            trunk = g.nodes[begin:end + 1]
            g.source = block.layer
            rows = g.rows(tap)
            goodness = g.goodness(rows)
            if not self.head:
                g.goodness_loss(goodness, LOSS, theta=self.theta, positive=sign)
            signal = g.goodness_bwd_a(rows, goodness, label, CONTROL, classes=self.classes,
                                      theta=self.theta, positive=sign)
            step.backward(trunk, {tap: g.view(signal, g.shape(tap))})

    def _add_label(self, g: Emitter, block: Block, names: dict[str, str], label: str) -> None:
        """Append the row of a label, added to the outputs of the first layer."""
        g.source = block.layer
        chosen = g.one_hot(label, C=self.classes, value=1.0)
        row = g.dense(chosen, LABELS, no_bias(g, g.shape(LABELS)[1]))
        self._add_row(g, block, names, row)

    def _add_row(self, g: Emitter, block: Block, names: dict[str, str], row: str) -> None:
        (z,) = block.begin.outs
        names[z] = g.add_bias(names[z], g.view(row, g.shape(LABELS)[1:]))

    # -- inference ------------------------------------------------------------------------------

    def by_goodness(self, base: Graph) -> Graph:
        """A pass per class; they have the product of the first layer in common."""
        g = Emitter(replace(base, nodes=()))
        front, hidden, _ = self._parts(base.nodes)
        g.nodes += front
        scores = g.tensor(SCORES, (1, self.classes), "f32")
        g.source = "scores"
        g.op("clear", into=(scores,))
        shared: dict[str, str] = {}
        _input_of(g, hidden[0], shared, SHARED)
        again(g, [hidden[0].begin], shared, SHARED)
        width = g.shape(LABELS)[1]
        for c in range(self.classes):
            names, prefix = dict(shared), f"class{c}"
            for number, block in enumerate(hidden):
                if number:
                    _input_of(g, block, names, prefix)
                    again(g, [block.begin], names, prefix)
                else:
                    g.source = block.layer
                    self._add_row(g, block, names, g.part(LABELS, (width,), c * width))
                again(g, _behind(block), names, prefix)
                g.source = block.layer
                g.add_into(g.part(scores, (1,), c), g.goodness(g.rows(names[block.tap])))
        return g.graph((scores,))

    def by_head(self, base: Graph) -> Graph:
        """One pass with all labels alike, and the model's last layer."""
        g = Emitter(replace(base, nodes=()))
        front, hidden, last = self._parts(base.nodes)
        g.nodes += front
        shared: dict[str, str] = {}
        _input_of(g, hidden[0], shared, SHARED)
        output, _ = self._neutral(g, hidden, last, shared)
        return g.graph((output,))

    def _neutral(self, g: Emitter, hidden: Sequence[Block], last: Block, shared: Mapping[str, str]
                 ) -> tuple[str, list[Node]]:
        """Append that pass; returns the model's output and the nodes of the last layer."""
        names = dict(shared)
        for number, block in enumerate(hidden):
            if number:
                _input_of(g, block, names, NEUTRAL)
            again(g, [block.begin], names, NEUTRAL)
            if number == 0:
                g.source = block.layer
                whole = g.part(LABELS, (1, *g.shape(LABELS)))
                self._add_row(g, block, names, g.sum_middle(whole, factor=1 / self.classes))
            again(g, _behind(block), names, NEUTRAL)
        _input_of(g, last, names, NEUTRAL)
        begin = len(g.nodes)
        again(g, [last.begin, *_behind(last)], names, NEUTRAL)
        return names[self.model.outputs[0]], g.nodes[begin:]

    def _parts(self, nodes: Sequence[Node]) -> tuple[list[Node], Sequence[Block], Block]:
        """The nodes in front of what is trained, the hidden blocks from there on, and the last."""
        *hidden, last = blocks_of(self.model, nodes)
        first = next(i for i, block in enumerate(hidden) if block.trains(self.params))
        return [n for b in hidden[:first] for n in b.nodes], hidden[first:], last


def _behind(block: Block) -> tuple[Node, ...]:
    """The nodes of a block behind its layer."""
    return block.nodes[block.nodes.index(block.begin) + 1:]


def _input_of(g: Emitter, block: Block, names: dict[str, str], prefix: str) -> None:
    """Append what comes before a block's layer; the layer reads a normalised value then."""
    layer = block.begin
    again(g, block.nodes[:block.nodes.index(layer)], names, prefix)
    x = layer.ins[0]
    names[x] = _normalised(g, names.get(x, x), INPUT if prefix == SHARED else layer.source)


def _normalised(g: Emitter, x: str, source: str) -> str:
    """x with a mean square of 1."""
    g.source = source
    y, _ = g.group_normalize(g.view(x, (1, 1, 1, row_size(g, x))), center=0, eps=EPS)
    return g.view(y, g.shape(x))


def _check_recipe(recipe: Recipe) -> None:
    check_labels(recipe)
    if recipe.pseudo:
        raise EdgetrainError("[pseudo] goes with rules whose output are probabilities, "
                             "forward_forward gives goodness", where="recipe",
                             hint="remove [pseudo], or change the rule")
    name = recipe.optimizer.name
    if recipe.batch == 1 and (name != "sgd" or recipe.optimizer.clip_norm):
        what = "clip_norm" if recipe.optimizer.clip_norm else name
        raise EdgetrainError(f"forward_forward takes two half steps at batch 1, which is nothing "
                             f"for {what}", where="recipe",
                             hint="set batch to 2 or more, or use sgd without clip_norm")


def _with_labels(model: Graph, recipe: Recipe, params: Mapping[str, Trained], first: Block,
                 classes: int) -> tuple[Graph, Trained]:
    """The model with rows for its labels, and how they are trained.

    They are what an input of the amplitude and ordinary weights would add, so their steps are as
    much larger."""
    layer = first.begin
    if len(model[layer.ins[1]].shape) not in (2, 4):
        raise EdgetrainError("forward_forward adds labels to a dense layer or a convolution of all "
                             f"channels, layer {layer.source!r} is neither", where="recipe",
                             hint="freeze it, or use another rule")
    inputs, outputs = model[layer.ins[0]].shape[-1], model[layer.outs[0]].shape[-1]
    options = recipe.forward_forward
    bound = options.amplitude * np.sqrt(6 / (inputs + classes))
    g = Emitter(model)
    value = uniform(recipe.seed, NUMBER, (classes, outputs), bound)
    g.tensor(LABELS, value.shape, kind="const", value=value)
    own = next(params[name] for name in weights_of(first, model) if name in params)
    more = options.amplitude ** (1 if recipe.optimizer.name in PER_STEP else 2)
    return g.graph(model.outputs), replace(
        own, number=NUMBER, channels=0, rule=replace(own.rule, lr=own.rule.lr * more))
