"""Backpropagation with sparse update, a list of call lists out of a forward graph.

Batch 1 gives `train`; larger batches `accumulate` (one sample) and `update`; `infer` always.  The
backward nodes of everything are emitted and those that feed no update are dropped by dead_code:
what is pruned is decided by reading, not by rules.

Parts of the learning kit add lists that train from elsewhere: `remember` and `replay` (stored
samples), `adapt` (a teacher's labels).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..errors import CompilerBug
from ..ir import Graph, Node
from ..ops import OPS
from ..ops.emit import Emitter
from ..recipe import Recipe
from .dropout import with_dropout
from .forms import of_channels
from .losses import LOSS, check_loss, emit_loss
from .parameters import Trained, trained_parameters
from .pseudo import Teacher
from .store import Store
from .update import CONTROL, emit_begin, emit_step, emit_update, update_list, with_state


def backprop(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` (one input, one output) by `recipe`."""
    check_loss(model, recipe)
    params = trained_parameters(model, recipe)
    base = with_state(model, recipe, params)
    store = teacher = None
    if recipe.replay:
        part = recipe.replay
        store = Store.of("replay", part.size, part.dtype, part.policy, part.store, model, recipe,
                         params)
        base = _with(base, lambda g: store.declare(g, base[base.outputs[0]].size))
    if recipe.pseudo:
        teacher = Teacher.of(model, recipe, params)
        base = _with(base, teacher.declare)
    lists = {"infer": base}
    if recipe.batch == 1:
        lists["train"] = _training_list(base, recipe, params)
    else:
        lists["accumulate"] = _training_list(base, recipe, params)
        lists["update"] = update_list(base, recipe, params,
                                      finish=teacher.follow if teacher else None)
    if store:
        lists["remember"] = store.put_list(base, recipe)
        lists["replay"] = _replay_list(base, recipe, params, store)
    if teacher:
        lists["adapt"] = _adapt_list(base, recipe, params, teacher)
    return lists


def _with(base: Graph, declare: Callable[[Emitter], None]) -> Graph:
    g = Emitter(base)
    declare(g)
    return g.graph(base.outputs)


def _training_list(base: Graph, recipe: Recipe, params: dict[str, Trained]) -> Graph:
    g = Emitter(with_dropout(base), source="loss")
    (prediction,) = base.outputs
    emit_loss(g, recipe, prediction)
    _train_by(g, recipe, params, list(g.nodes))
    return g.graph(base.outputs)


def _replay_list(base: Graph, recipe: Recipe, params: dict[str, Trained], store: Store) -> Graph:
    """As the training list, but the sample comes from the store and enters at its cut."""
    g = Emitter(replace(base, nodes=()), source="replay")
    _, target = store.draw(g)
    taken = len(g.nodes)
    g.nodes += store.cut.behind_of(with_dropout(base))
    g.source = "loss"
    emit_loss(g, recipe, base.outputs[0], target)
    _train_by(g, recipe, params, g.nodes[taken:])
    return g.graph(())


def _adapt_list(base: Graph, recipe: Recipe, params: dict[str, Trained], teacher: Teacher) -> Graph:
    """As the training list, but a teacher gives the label, if it is sure of one."""
    g = Emitter(replace(base, nodes=teacher.cut.front), source="teacher")
    label, sure = teacher.label(g, base.outputs[0])
    taken = len(g.nodes)
    g.nodes += teacher.cut.behind_of(with_dropout(base))
    g.source = "loss"
    emit_loss(g, recipe, base.outputs[0], label)
    _train_by(g, recipe, params, [*teacher.cut.front, *g.nodes[taken:]], sure)
    return g.graph(base.outputs)


def _train_by(g: Emitter, recipe: Recipe, params: dict[str, Trained], forward: list[Node],
              sure: str | None = None) -> None:
    """Append backward and update of the nodes in `forward`, the last of them being the loss.

    sure: i32 [1]; the sample counts, and has a gradient, only where it is not 0.
    """
    if recipe.batch > 1:
        _reverse_walk(g, forward, params, _Accumulate(g), sure)
        g.source = "step"
        g.count_if(CONTROL, sure) if sure else g.count_sample(CONTROL)
    elif recipe.optimizer.clip_norm:        # nothing may change before the last gradient is known
        grads: dict[str, str] = {}
        _reverse_walk(g, forward, params, lambda name, grad, _: grads.update({name: grad}), sure)
        emit_step(g, recipe, params, grads)
    else:
        emit_begin(g, recipe)
        _reverse_walk(g, forward, params, _Apply(g, recipe, params), sure)
        g.source = "step"
        g.end_step(CONTROL)


def _reverse_walk(g: Emitter, forward: list[Node], params, apply, sure: str | None) -> None:
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
            if sure and main == LOSS:
                dx = g.gate(dx, sure)
            if name in params:
                if params[name].channels:
                    dx = of_channels(g, dx, params[name].channels)
                checked[name].append(dy)
                pending[name] -= 1
            if grads.get(name):
                dx = g.add(grads[name], dx)
            grads[name] = dx
            if name in params and pending[name] == 0:
                apply(name, dx, checked[name])


class _Apply:
    """Update a parameter as soon as its gradient is complete."""

    def __init__(self, g: Emitter, recipe: Recipe, params: dict[str, Trained]):
        self.g, self.recipe, self.params = g, recipe, params
        self.ok: dict[str, str] = {}

    def __call__(self, name: str, grad: str, signals: list[str]) -> None:
        emit_update(self.g, self.recipe, self.params, name, grad,
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
