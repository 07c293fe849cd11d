"""What every rule with gradients shares: state of training, updates, the list that applies them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from ..ir import Graph
from ..ops.control import control_block
from ..ops.emit import Emitter
from ..ops.step import SCHEDULES
from ..ops.update import NEAREST, OF_CONTROL, OPTIMIZERS, STOCHASTIC
from ..recipe import Recipe
from .losses import LOSS
from .parameters import Trained

CONTROL = Emitter.ctl


def with_state(model: Graph, recipe: Recipe, params: Mapping[str, Trained]) -> Graph:
    """The forward graph with trained parameters as state, and the control block."""
    g = Emitter(model)
    for name in params:
        g.tensors[name] = replace(g.tensors[name], kind="state")
    g.state(CONTROL, initial_control(recipe), "i32")
    g.state(LOSS, np.zeros(1, np.float32), "f32")
    for name in params:
        emit_moments(g, recipe, name, params[name])
        if recipe.batch > 1:
            g.state(f"{name}.sum", np.zeros(params[name].shape(g.shape(name)), np.float32), "f32")
    return g.graph(model.outputs)


def initial_control(recipe: Recipe) -> np.ndarray:
    return control_block(seed=recipe.seed, **recipe.optimizer.hyper, **recipe.schedule.hyper,
                         **recipe.precision.hyper)


def emit_moments(g: Emitter, recipe: Recipe, name: str, trained: Trained) -> None:
    """Declare the optimizer's state of one parameter."""
    for moment in OPTIMIZERS[recipe.optimizer.name].moments:
        g.state(f"{name}.{moment}", np.zeros(trained.shape(g.shape(name)), np.float32), "f32")


def emit_begin(g: Emitter, recipe: Recipe) -> str:
    """Append what comes before all updates; returns the name of `ok` of the whole step."""
    ok = g.begin_step(CONTROL)
    if recipe.schedule.needed:
        g.schedule(CONTROL, kind=SCHEDULES.index(recipe.schedule.kind))
    return ok


def emit_update(g: Emitter, recipe: Recipe, params: Mapping[str, Trained], name: str, grad: str,
                ok: str) -> None:
    """Append the optimizer's node for one parameter; one for each piece, if there are several.

    Random numbers are those of the elements' places in the whole weight.
    """
    optimizer, trained = OPTIMIZERS[recipe.optimizer.name], params[name]
    whole, rule = g.shape(name), trained.rule
    stochastic = recipe.precision.rounding == "stochastic"
    for piece in trained.pieces(whole):
        def part(t: str, begin: int, piece=piece) -> str:
            same = not trained.channels or g.shape(t) == piece.shape
            return t if same else g.part(t, piece.shape, begin)

        own = [part(t, piece.own) for t in (*(f"{name}.{m}" for m in optimizer.moments), grad)]
        g.op(optimizer.op, part(name, piece.at), *own, ok, CONTROL, lr_scale=float(rule.lr),
             decay=OF_CONTROL if rule.weight_decay is None else float(rule.weight_decay),
             tensor=trained.number, index0=piece.at,
             rounding=STOCHASTIC if stochastic else NEAREST, **optimizer.attrs)


def emit_step(g: Emitter, recipe: Recipe, params: Mapping[str, Trained],
              grads: Mapping[str, str], finish: Callable[[Emitter], None] | None = None) -> None:
    """Append a whole step, for gradients that all exist: parameter -> gradient.

    finish: appends what comes after the updates and before the step is counted.
    """
    g.source = "step"
    ok = emit_begin(g, recipe)
    if recipe.optimizer.clip_norm:
        for grad in grads.values():
            g.add_norm(grad, CONTROL)
        ok = g.clip_norm(ok, CONTROL)
    for name, grad in grads.items():
        g.source = name
        emit_update(g, recipe, params, name, grad, ok)
    emit_end(g, finish)


def emit_end(g: Emitter, finish: Callable[[Emitter], None] | None = None) -> None:
    """Append what comes after all updates; `finish` as in emit_step."""
    if finish:
        finish(g)
    g.source = "step"
    g.end_step(CONTROL)


def update_list(base: Graph, recipe: Recipe, params: Mapping[str, Trained],
                finish: Callable[[Emitter], None] | None = None) -> Graph:
    """Apply the gradient sums and clear them; `finish` as in emit_step."""
    g = Emitter(replace(base, nodes=()))
    sums = {name: f"{name}.sum" for name in params}
    emit_step(g, recipe, params, sums, finish)
    for name, total in sums.items():
        g.source = name
        g.op("clear", into=(total,))
    return g.graph(())
