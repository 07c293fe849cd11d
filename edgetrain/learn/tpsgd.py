"""Target projection: every hidden block has a loss of its own against a random image of the label.

With a the activations of a block and t the row of a fixed random matrix that belongs to the label,
the loss is

    l2      1/2 |a - t|^2           huber   the same, its gradient limited to +- huber_delta
    l1      |a - t|                 cosine  1 - cos(a, t)
    bce     cross-entropy of sigmoid units with targets in 0..1: the gradient at z is a - t

of maps, those of their means over all positions ("gap"), or the mean over all positions ("map").  A
block is trained while the sample goes forward, and nothing of it is kept; the last block has the
recipe's loss.  Recurrent layers have a target for their last state, and the state before it counts
as given.

Direct random target projection is the same with l1, targets of +-1 and activations below 1: the
sign of a - t is then that of -t.

Sources: target projection SGD, arXiv 2208.08503; DRTP: Frenkel, Lefebvre and Bol 2021 (Frontiers in
Neuroscience 15), eq. 6, with B = -P.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..errors import EdgetrainError
from ..ir import Graph, Node
from ..ops import OPS
from ..recipe import Recipe, Tpsgd
from ..recipe.values import LARGEST
from .blocks import Block, blocks_of, weights_of
from .feedback import check_hidden, check_labels, like, matrix_of, random_matrix, row_size, with_lr
from .lists import training_lists
from .parameters import trained_parameters
from .recurrent import set_steps
from .step import Step

CLIP, SIGN = 0, 1               # kinds of target_bwd_a
BOUNDED = {"tanh": "sign", "sigmoid": "binary", "hard_sigmoid": "binary", "softmax": "binary",
           "recur": "sign"}     # activations, and targets that they can come near to
HIDDEN_LR = {"dense": 0.3, "maps": 3.0, "recurrent": 0.01}


def tpsgd(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` by target projection."""
    return _lists(model, recipe, recipe.tpsgd)


def drtp(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` by direct random target projection."""
    params = trained_parameters(model, recipe)
    for block in blocks_of(model, model.nodes)[:-1]:
        activation = block.trunk[-1]
        if _activation(block) not in BOUNDED and block.trains(params):
            raise EdgetrainError(f"drtp needs activations that saturate, those of layer "
                                 f"{block.layer!r} are made by {activation.op}", where="recipe",
                                 hint='use Tanh() or Sigmoid(), or rule = "mono_forward"')
    return _lists(model, recipe, Tpsgd(loss="l1", targets="sign", maps="map",
                                       hidden_lr=recipe.drtp.hidden_lr))


def _lists(model: Graph, recipe: Recipe, options: Tpsgd) -> dict[str, Graph]:
    check_labels(recipe)
    model = set_steps(model, lambda node: 1)    # the state before counts as given
    params = trained_parameters(model, recipe)
    blocks = blocks_of(model, model.nodes)
    check_hidden(blocks, params, recipe)
    for block in blocks[:-1]:
        params = with_lr(params, weights_of(block, model), _hidden_lr(model, block, options))
    rule = _Projection(model, recipe, options)

    def build(step: Step, nodes: Sequence[Node]) -> tuple[str, ...]:
        *hidden, last = blocks_of(model, nodes)
        for block in hidden:
            step.run(block.nodes)
            if block.trains(params):
                rule.train(step, block)
        step.run(last.nodes)
        step.backward([*last.nodes, *step.loss(model.outputs[0])])
        return model.outputs

    return training_lists(model, recipe, params, build)


@dataclass(frozen=True)
class _Projection:
    """How a block is trained towards its target."""

    model: Graph
    recipe: Recipe
    options: Tpsgd

    def train(self, step: Step, block: Block) -> None:
        g, options, trunk = step.g, self.options, list(block.trunk)
        label = step.target(self.model.outputs[0])
        g.source = block.layer
        at, factor = block.tap, 1.0
        if _is_map(g.shape(at)) and options.maps == "gap":
            first = len(g.nodes)
            at = g.global_mean(at)
            trunk += g.nodes[first:]
        elif _is_map(g.shape(at)):
            factor = g.shape(at)[-1] / row_size(g, at)
        rows = g.rows(at)
        classes = row_size(g, self.model.outputs[0])
        target = g.random_rows(label, rows=classes, **random_matrix(
            self.recipe, matrix_of(block, self.model), row_size(g, at), self._kind(block),
            options.scale))
        if options.loss == "cosine":
            signal = g.cosine_bwd_y(rows, target, g.ctl)
        else:
            delta = options.huber_delta if options.loss == "huber" else LARGEST
            signal = g.target_bwd_a(target, rows, g.ctl, delta=float(delta), factor=factor,
                                    kind=SIGN if options.loss == "l1" else CLIP)
        seeds = {at: like(g, signal, at)}
        if options.loss == "bce":
            trunk, seeds = _before_sigmoid(step, trunk, block, seeds)
        step.backward(trunk, seeds)

    def _kind(self, block: Block) -> str:
        """The kind of a block's targets."""
        if self.options.targets != "auto":
            return self.options.targets
        activation = _activation(block)
        return BOUNDED.get(activation, "sign" if OPS[activation].linear else "binary")


def _before_sigmoid(step: Step, trunk: list[Node], block: Block, seeds: Mapping[str, str]
                    ) -> tuple[list[Node], dict[str, str]]:
    """The same signal at what enters the sigmoid: of cross-entropy, the slope cancels."""
    if block.trunk[-1].op != "sigmoid":
        raise EdgetrainError(f"tpsgd.loss = \"bce\" is for sigmoid activations, those of layer "
                             f"{block.layer!r} are made by {block.trunk[-1].op}", where="recipe",
                             hint='use Sigmoid(), or tpsgd.loss = "l2"')
    ((at, signal),) = seeds.items()
    if at != block.tap:
        mean = trunk[-1]
        (signal,) = OPS[mean.op].grad(step.g, mean.ins, mean.outs, signal, mean.attrs)
    (z,) = block.trunk[-1].ins
    return list(block.trunk[:-1]), {z: signal}


def _activation(block: Block) -> str:
    """The op that makes the activations of a block."""
    nodes = [n for n in block.trunk if not OPS[n.op].is_view and n.op not in ("slice", "last_row")]
    return nodes[-1].op


def _hidden_lr(model: Graph, block: Block, options: Tpsgd) -> float:
    if options.hidden_lr is not None:
        return options.hidden_lr
    if any(node.op == "recur" for node in block.nodes):
        return HIDDEN_LR["recurrent"]
    return HIDDEN_LR["maps" if _is_map(model[block.tap].shape) else "dense"]


def _is_map(shape: Sequence[int]) -> bool:
    return len(shape) == 4
