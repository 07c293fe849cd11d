"""Which layers can be trained in part, and where their parts lie.

`channels` trains a weight for the first of its input channels: only those of the layer's input are
read for its gradient, and gradient, moments and sums are of that size.  `lora` trains an adapter
beside the layer, `scale` what multiplies and shifts channels.

A rule that names one layer which cannot have its form is a mistake.  One with wildcards is taken as
what it asks for wherever that is possible, and as less, never more, elsewhere: with `channels` the
other layers train their biases, with `lora` and `scale` nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from ..errors import EdgetrainError
from ..ir import Graph, Node
from ..ops import OPS
from ..ops.emit import Emitter
from ..recipe import LayerRule, Recipe

BIASES = ("b", "beta")                      # operands that update = "bias" trains
SCALES = ("gamma", "beta", "alpha")         # and update = "scale"
WHOLE = ("dense", "conv2d")                 # every output sees every input channel: w[..., C, O]
LANES = 8                                   # channels are rounded up to a multiple of these


@dataclass(frozen=True)
class Form:
    """A way to train less than all of a layer."""

    given: Callable[[LayerRule], bool]
    possible: Callable[[Node, Graph], bool]
    cannot: str                             # "layer 'x' (op) ..."
    hint: str
    instead: tuple[str, ...]                # operands that layers train which wildcards match, too


def operands(node: Node, model: Graph) -> dict[str, str]:
    """The weights and biases of a node: name in the signature -> tensor."""
    return {buf.name: name for name, buf in zip(node.ins, OPS[node.op].signature.ins)
            if model[name].kind in ("const", "state") and buf.dtype == "T"}


def adaptable(node: Node, model: Graph) -> bool:
    """Whether a node is one matrix applied to every position."""
    return node.op in WHOLE and set(model[node.ins[1]].shape[:-2]) <= {1}


FORMS = (
    Form(lambda rule: rule.channels is not None, lambda node, model: node.op in WHOLE,
         "cannot be trained by channels",
         'channels goes with dense layers and convolutions of all channels; use update = "full" '
         'or "bias" here', BIASES),
    Form(lambda rule: rule.lora is not None, adaptable,
         "cannot have a low-rank adapter",
         'lora goes with dense layers and convolutions of 1 x 1; use update = "full" or "bias" '
         "here, or channels", ()),
    Form(lambda rule: rule.update == "scale",
         lambda node, model: any(name in SCALES for name in operands(node, model)),
         "has no scale to train",
         'scale goes with normalisations and PReLU; use update = "full" or "bias" here', ()),
)


def form_of(rule: LayerRule) -> Form | None:
    return next((form for form in FORMS if form.given(rule)), None)


def check_forms(model: Graph, recipe: Recipe) -> None:
    """Raise EdgetrainError for rules whose form is one that none of their layers can have."""
    for rule in recipe.layers:
        form = form_of(rule)
        nodes = [n for n in model.nodes if form and recipe.rule_for(n.source) is rule
                 and (rule.names_one or operands(n, model))]
        if nodes and not any(form.possible(n, model) for n in nodes):
            node = next((n for n in nodes if operands(n, model)), nodes[0])
            raise EdgetrainError(f"layer {node.source!r} ({node.op}) {form.cannot}",
                                 where=f"recipe: layers.{rule.pattern!r}", hint=form.hint)


def trains(rule: LayerRule, node: Node, model: Graph) -> tuple[str, ...]:
    """The operands of a node that a rule trains, by their names in the signature."""
    form = form_of(rule)
    if rule.lora is not None:
        return ()                           # its adapter
    if rule.update == "scale":
        return SCALES
    if form and not form.possible(node, model):
        return form.instead
    return {"full": tuple(operands(node, model)), "bias": BIASES, "frozen": ()}[rule.update]


def channels_of(rule: LayerRule, count: int) -> int:
    """How many of a weight's input channels a rule trains; 0: all.

    A multiple of LANES, if there are as many."""
    if rule.channels is None:
        return 0
    share = math.ceil(rule.channels * count - 1e-9)
    rounded = -(-share // LANES) * LANES
    share = rounded if rounded <= count else share
    return share if share < count else 0


def of_channels(g: Emitter, dw: str, count: int) -> str:
    """The weight gradient `dw` once more, for the first `count` input channels; nobody reads the
    whole one, so it is dead code."""
    node = next(n for n in reversed(g.nodes) if dw in n.outs)
    dy, x = node.ins
    *rows, channels = g.shape(x)
    return g.op(node.op, dy, g.part(x, (*rows, count)), **{**node.attrs, "ldx": channels})
