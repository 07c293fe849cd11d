"""What the rules share that learn from features: the input of the model's last dense layer."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph
from ..ops.control import control_block
from ..ops.emit import Emitter
from ..ops.statistics import triangle
from ..recipe import Recipe
from .losses import TARGET
from .update import CONTROL

MOST_FEATURES = 4095      # a packed matrix must stay below 2^23 elements


@dataclass(frozen=True)
class Head:
    """The last layer of a model, and the tensors around it."""

    layer: str
    features: str
    w: str
    b: str
    inputs: int
    classes: int


def head_of(model: Graph, recipe: Recipe) -> Head:
    """The dense layer that a model must end in."""
    last = model.nodes[-1] if model.nodes else None
    if last is None or last.op != "dense" or last.outs != model.outputs:
        raise EdgetrainError(f"rule {recipe.rule!r} learns from the input of the last dense layer, "
                             "and the model does not end in one", where="model",
                             hint="end the model in a Dense layer, one output per class")
    features, w, b = last.ins
    return Head(last.source, features, w, b, *model[w].shape)


def with_control(model: Graph, recipe: Recipe, trained: tuple[str, ...] = ()) -> Emitter:
    """The model, its parameters `trained` as state, and a control block."""
    g = Emitter(model)
    for name in trained:
        g.tensors[name] = replace(g.tensors[name], kind="state")
    g.state(CONTROL, control_block(lr=0.0, seed=recipe.seed), "i32")
    return g


def backbone(base: Graph, source: str) -> Emitter:
    """All of a model but its last layer."""
    return Emitter(replace(base, nodes=base.nodes[:-1]), source=source)


@dataclass(frozen=True)
class Statistics:
    """Names of the sums over samples; `scatter` is empty where no covariance is wanted."""

    sums: str
    counts: str
    scatter: str


def statistics_state(g: Emitter, head: Head, classes: int, *, scatter: bool) -> Statistics:
    """Add the sums over samples to the state."""
    if scatter and head.inputs > MOST_FEATURES:
        raise EdgetrainError(f"layer {head.layer!r} has {head.inputs} inputs, a covariance can be "
                             f"kept of at most {MOST_FEATURES}", where="model",
                             hint='put a smaller dense layer before it, or use rule = "prototypes"')
    name = g.state(f"{head.layer}.scatter", np.zeros(triangle(head.inputs), np.float32), "f32") \
        if scatter else ""
    return Statistics(
        g.state(f"{head.layer}.sums", np.zeros((classes, head.inputs), np.float32), "f32"),
        g.state(f"{head.layer}.counts", np.zeros(classes, np.int32), "i32"), name)


def accumulate_list(base: Graph, head: Head, found: Statistics, label: str = "") -> Graph:
    """One sample into the sums; its label is the program's target unless another is named."""
    g = backbone(base, head.layer)
    label = label or g.tensor(TARGET, (1,), "i32", "input")
    d = g.class_sums(head.features, label, found.sums, found.counts, CONTROL)
    if found.scatter:
        g.add_outer(d, found.scatter)
    g.count_sample(CONTROL)
    return g.graph(())
