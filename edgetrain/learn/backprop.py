"""Backpropagation with sparse update, a list of call lists out of a forward graph.

Batch 1 gives `train`; larger batches `accumulate` (one sample) and `update`; `infer` always.  The
backward nodes of everything are emitted and those that feed no update are dropped by dead_code:
what is pruned is decided by reading, not by rules.
"""

from __future__ import annotations

import difflib
from dataclasses import replace

import numpy as np

from ..errors import CompilerBug, EdgetrainError
from ..ir import Graph, Node
from ..ops import OPS
from ..ops.emit import Emitter
from ..ops.update import NEAREST, OPTIMIZERS, STOCHASTIC, control_block
from ..recipe import Recipe

LOSS, TARGET, CONTROL = "loss", "target", Emitter.ctl


def backprop(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` (one input, one output) by `recipe`."""
    params = trained_parameters(model, recipe)
    base = _with_state(model, recipe, params)
    lists = {"infer": base}
    if recipe.batch == 1:
        lists["train"] = _training_list(base, recipe, params, accumulate=False)
    else:
        lists["accumulate"] = _training_list(base, recipe, params, accumulate=True)
        lists["update"] = _update_list(base, recipe, params)
    return lists


def parameters(model: Graph) -> list[str]:
    """All weights and biases in the order of the model; the index is the tensor's identity."""
    seen: dict[str, None] = {}
    for node in model.nodes:
        for name, buf in zip(node.ins, OPS[node.op].signature.ins):
            if model[name].kind in ("const", "state") and buf.dtype == "T":
                seen.setdefault(name)
    return list(seen)


def trained_parameters(model: Graph, recipe: Recipe) -> dict[str, float]:
    """Parameter -> factor of the learning rate, for what the recipe updates."""
    found: dict[str, float] = {}
    matched: set[str] = set()
    for node in model.nodes:
        rule = recipe.rule_for(node.source)
        matched.add(rule.pattern)
        for name, buf in zip(node.ins, OPS[node.op].signature.ins):
            if model[name].kind != "const" or buf.dtype != "T":
                continue
            if rule.update == "full" or (rule.update == "bias" and buf.name == "b"):
                found[name] = rule.lr
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
    return EdgetrainError(f"the model has no layer {layer!r}", where="recipe",
                          hint=f"did you mean {near[0]!r}?" if near
                          else f"its layers are {', '.join(names)}")


def _with_state(model: Graph, recipe: Recipe, params: dict[str, float]) -> Graph:
    """The forward graph with trained parameters as state, and the control block."""
    g = Emitter(model)
    for name in params:
        g.tensors[name] = replace(g.tensors[name], kind="state")
    opt = recipe.optimizer
    g.state(CONTROL, control_block(
        lr=opt.lr, loss_scale=recipe.precision.scale, momentum=opt.momentum, beta1=opt.beta1,
        beta2=opt.beta2, eps=opt.eps, seed=recipe.seed), "i32")
    g.state(LOSS, np.zeros(1, np.float32), "f32")
    for name in params:
        for moment in OPTIMIZERS[opt.name]:
            g.state(f"{name}.{moment}", np.zeros(g.shape(name), np.float32), "f32")
        if recipe.batch > 1:
            g.state(f"{name}.sum", np.zeros(g.shape(name), np.float32), "f32")
    return g.graph(model.outputs)


def _training_list(base: Graph, recipe: Recipe, params: dict[str, float], *,
                   accumulate: bool) -> Graph:
    g = Emitter(base, source="loss")
    (prediction,) = base.outputs
    _emit_loss(g, recipe, prediction)
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


def _emit_loss(g: Emitter, recipe: Recipe, prediction: str) -> None:
    shape = g.shape(prediction)
    flat = prediction
    if len(shape) != 2:
        flat = g.reshape(prediction, (shape[0], int(np.prod(shape[1:]))))
    if recipe.loss == "softmax_ce":
        g.tensor(TARGET, (shape[0],), "i32", "input")
        probabilities = g.tensor("loss.p", g.shape(flat), "f32")
        g.op("softmax_ce", flat, TARGET, into=(LOSS, probabilities),
             smoothing=float(recipe.label_smoothing))
    else:
        g.tensor(TARGET, g.shape(flat), "f32", "input")
        g.op("mse", flat, TARGET, into=(LOSS,))


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


def emit_update(g: Emitter, recipe: Recipe, params, numbers, name: str, grad: str,
                ok: str) -> None:
    """Append the optimizer's node for one parameter."""
    opt = recipe.optimizer.name
    moments = [f"{name}.{m}" for m in OPTIMIZERS[opt]]
    stochastic = recipe.precision.rounding == "stochastic"
    g.op(opt, name, *moments, grad, ok, CONTROL, lr_scale=float(params[name]),
         tensor=numbers[name], index0=0, rounding=STOCHASTIC if stochastic else NEAREST)


def _update_list(base: Graph, recipe: Recipe, params: dict[str, float]) -> Graph:
    g = Emitter(replace(base, nodes=()), source="step")
    numbers = {name: i for i, name in enumerate(parameters(base))}
    ok = g.begin_step(CONTROL)
    for name in params:
        g.source = name
        emit_update(g, recipe, params, numbers, name, f"{name}.sum", ok)
        g.op("clear", into=(f"{name}.sum",))
    g.source = "step"
    g.end_step(CONTROL)
    return g.graph(())
