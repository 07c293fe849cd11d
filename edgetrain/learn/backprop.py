"""Backpropagation with sparse update, a list of call lists out of a forward graph.

Batch 1 gives `train`; larger batches `accumulate` (one sample) and `update`; `infer` always.  The
backward nodes of everything are emitted and those that feed no update are dropped by dead_code:
what is pruned is decided by reading, not by rules.
"""

from __future__ import annotations

from ..errors import CompilerBug
from ..ir import Graph, Node
from ..ops import OPS
from ..ops.emit import Emitter
from ..recipe import Recipe
from .losses import LOSS, check_loss, emit_loss
from .parameters import parameters, trained_parameters
from .update import CONTROL, emit_update, update_list, with_state


def backprop(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` (one input, one output) by `recipe`."""
    check_loss(model, recipe)
    params = trained_parameters(model, recipe)
    base = with_state(model, recipe, params)
    lists = {"infer": base}
    if recipe.batch == 1:
        lists["train"] = _training_list(base, recipe, params, accumulate=False)
    else:
        lists["accumulate"] = _training_list(base, recipe, params, accumulate=True)
        lists["update"] = update_list(base, recipe, params)
    return lists


def _training_list(base: Graph, recipe: Recipe, params: dict[str, float], *,
                   accumulate: bool) -> Graph:
    g = Emitter(base, source="loss")
    (prediction,) = base.outputs
    emit_loss(g, recipe, prediction)
    forward = list(g.nodes)
    if not accumulate:
        g.begin_step(CONTROL)
    apply = _Accumulate(g) if accumulate else _Apply(g, recipe, params, parameters(base))
    _reverse_walk(g, forward, params, apply)
    g.source = "step"
    if accumulate:
        g.count_sample(CONTROL)
    else:
        g.end_step(CONTROL)
    return g.graph(base.outputs)


def _reverse_walk(g: Emitter, forward: list[Node], params, apply) -> None:
    """Emit the gradient of every node, from the loss back, and hand finished ones to `apply`."""
    pending = {name: sum(name in n.ins for n in forward) for name in params}
    grads: dict[str, str | None] = {LOSS: None}
    checked: dict[str, list[str]] = {name: [] for name in params}
    for node in reversed(forward):
        op = OPS[node.op]
        main = node.outs[0]
        if main not in grads or op.grad is None:
            continue
        g.source = node.source
        dy = grads[main]
        results = op.grad(g, node.ins, node.outs, dy, node.attrs)
        for name, dx in zip(node.ins, results, strict=True):
            if dx is None:
                continue
            if name in params:
                checked[name].append(dy)
                pending[name] -= 1
            if grads.get(name):
                dx = g.add(grads[name], dx)
            grads[name] = dx
            if name in params and pending[name] == 0:
                apply(name, dx, checked[name])


class _Apply:
    """Update a parameter as soon as its gradient is complete."""

    def __init__(self, g: Emitter, recipe: Recipe, params: dict[str, float], order: list[str]):
        self.g, self.recipe, self.params = g, recipe, params
        self.numbers = {name: i for i, name in enumerate(order)}
        self.ok: dict[str, str] = {}

    def __call__(self, name: str, grad: str, signals: list[str]) -> None:
        emit_update(self.g, self.recipe, self.params, self.numbers, name, grad,
                    _finite(self.g, self.ok, name, signals))


class _Accumulate:
    """Add a parameter's gradient to its sum."""

    def __init__(self, g: Emitter):
        self.g = g
        self.ok: dict[str, str] = {}

    def __call__(self, name: str, grad: str, signals: list[str]) -> None:
        ok = _finite(self.g, self.ok, name, signals)
        self.g.accumulate(f"{name}.sum", grad, ok, CONTROL)


def _finite(g: Emitter, known: dict[str, str], name: str, signals: list[str]) -> str:
    """The check of the signal that arrived at the layer of parameter `name`, made once."""
    if len(signals) != 1:
        raise CompilerBug(f"{name} is used by {len(signals)} layers: not supported yet")
    (signal,) = signals
    if signal not in known:
        known[signal] = g.check_finite(signal)
    return known[signal]
