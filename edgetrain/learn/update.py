"""What every rule with gradients shares: state of training, updates, the list that applies them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..ir import Graph
from ..ops.emit import Emitter
from ..ops.update import NEAREST, OPTIMIZERS, STOCHASTIC, control_block
from ..recipe import Recipe
from .losses import LOSS
from .parameters import parameters

CONTROL = Emitter.ctl


def with_state(model: Graph, recipe: Recipe, params: dict[str, float]) -> Graph:
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


def emit_update(g: Emitter, recipe: Recipe, params, numbers, name: str, grad: str,
                ok: str) -> None:
    """Append the optimizer's node for one parameter."""
    opt = recipe.optimizer.name
    moments = [f"{name}.{m}" for m in OPTIMIZERS[opt]]
    stochastic = recipe.precision.rounding == "stochastic"
    g.op(opt, name, *moments, grad, ok, CONTROL, lr_scale=float(params[name]),
         tensor=numbers[name], index0=0, rounding=STOCHASTIC if stochastic else NEAREST)


def update_list(base: Graph, recipe: Recipe, params: dict[str, float],
                finish: Callable[[Emitter], None] | None = None) -> Graph:
    """Apply the gradient sums and clear them; `finish` may append to it."""
    g = Emitter(replace(base, nodes=()), source="step")
    numbers = {name: i for i, name in enumerate(parameters(base))}
    ok = g.begin_step(CONTROL)
    for name in params:
        g.source = name
        emit_update(g, recipe, params, numbers, name, f"{name}.sum", ok)
        g.op("clear", into=(f"{name}.sum",))
    g.source = "step"
    if finish:
        finish(g)
    g.end_step(CONTROL)
    return g.graph(())
