"""Measure the statistics of batch normalisation on the device: the call list `calibrate`.

It runs the forward pass of one sample; before each normalisation the moments of what arrives there
are merged into its statistics, which are state.  The host runs it over the new data before it
trains.  The first sample replaces the statistics that the model came with.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import EdgetrainError
from ..ir import DTYPES, Graph, Node
from ..ops.emit import Emitter

CALIBRATE = "calibrate"         # the list's name
SAVED = ("m2", "count")         # last parts of the names of its state beside mean and scale
INPUT = "input"                 # standardising the input is another matter: units, not statistics


def with_statistics(model: Graph) -> Graph:
    """The model with the statistics of its normalisations as state."""
    g = Emitter(model)
    for node in _normalisations(model):
        _, mean, scale = node.ins
        for name in (mean, scale):
            g.tensors[name] = replace(g.tensors[name], kind="state")
        shape = g.shape(mean)
        for name, dtype in zip(_saved(node), ("f32", "i32"), strict=True):
            g.state(name, np.zeros(shape, DTYPES[dtype]), dtype)
    return g.graph(model.outputs)


def calibration(base: Graph, eps: float) -> Graph:
    """The list, from a model of `with_statistics`."""
    g = Emitter(replace(base, nodes=()))
    wanted = {id(node) for node in _normalisations(base)}
    for node in base.nodes:
        if id(node) in wanted:
            x, mean, scale = node.ins
            m2, count = _saved(node)
            g.source = node.source
            g.running_moments(x, mean, m2, count, scale, eps=eps)
        g.nodes.append(node)
    return g.graph(())


def _normalisations(model: Graph) -> list[Node]:
    found = [n for n in model.nodes if n.op == "standardize" and n.source != INPUT]
    if not found:
        raise EdgetrainError("norm.calibrate is true, but the model has no batch normalisation",
                             where="recipe", hint="remove it, or add BatchNorm() to the model")
    return found


def _saved(node: Node) -> tuple[str, ...]:
    """Names of the state beside mean and scale."""
    return tuple(f"{node.ins[1].removesuffix('.mean')}.{name}" for name in SAVED)
