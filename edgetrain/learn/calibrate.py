"""Measure statistics on the device: of batch normalisation, and of the input.

The call list `calibrate` runs the forward pass of one sample; before each normalisation the moments
of what arrives there are merged into its statistics, which are state.  The host runs it over the
new data before it trains.  The first sample replaces the statistics that the model came with.

Running statistics of the input are merged by the lists that train, at every sample; those that the
model came with count as so many rows.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph, Node
from ..ops.emit import Emitter

CALIBRATE = "calibrate"         # the list's name
INPUT = "input"                 # the source of the node that standardises it
TRAINING = ("train", "accumulate", "adapt")


def with_statistics(model: Graph) -> Graph:
    """The model with the statistics of its normalisations as state."""
    return _as_state(model, _normalisations(model), 0)


def with_running_input(model: Graph, rows: int) -> Graph:
    """The model with the statistics of its input as state; they count as `rows` rows."""
    found = [n for n in model.nodes if n.op == "standardize" and n.source == INPUT]
    if not found:
        raise EdgetrainError('norm.input is "running", but the input is not standardised',
                             where="recipe", hint="give Input(..., standardize=(mean, deviation)), "
                             "the statistics to begin with")
    return _as_state(model, found, rows)


def calibration(base: Graph, eps: float) -> Graph:
    """The list, from a model of `with_statistics`."""
    wanted = {node.ins[1] for node in _normalisations(base)}
    return replace(_measuring(base, wanted, eps), outputs=())


def follow_input(lists: Mapping[str, Graph], eps: float) -> dict[str, Graph]:
    """The lists, those that train on the input merging it into its statistics first."""
    return {name: _measuring(graph, {f"{INPUT}.mean"}, eps) if name in TRAINING else graph
            for name, graph in lists.items()}


def _as_state(model: Graph, nodes: Sequence[Node], rows: int) -> Graph:
    g = Emitter(model)
    for node in nodes:
        _, mean, scale = node.ins
        for name in (mean, scale):
            g.tensors[name] = replace(g.tensors[name], kind="state")
        m2, count = _saved(mean)
        g.state(m2, (rows / g.values[scale].astype(np.float64) ** 2).astype(np.float32), "f32")
        g.state(count, np.full(g.shape(mean), rows, np.int32), "i32")
    return g.graph(model.outputs)


def _measuring(base: Graph, means: Collection[str], eps: float) -> Graph:
    """The graph with `running_moments` before each normalisation by one of the means."""
    g = Emitter(replace(base, nodes=()))
    for node in base.nodes:
        if node.op == "standardize" and node.ins[1] in means:
            x, mean, scale = node.ins
            g.source = node.source
            g.running_moments(x, mean, *_saved(mean), scale, eps=eps)
        g.nodes.append(node)
    return g.graph(base.outputs)


def _normalisations(model: Graph) -> list[Node]:
    found = [n for n in model.nodes if n.op == "standardize" and n.source != INPUT]
    if not found:
        raise EdgetrainError("norm.calibrate is true, but the model has no batch normalisation",
                             where="recipe", hint="remove it, or add BatchNorm() to the model")
    return found


def _saved(mean: str) -> tuple[str, str]:
    """Names of the state beside mean and scale: m2 and count."""
    stem = mean.removesuffix(".mean")
    return f"{stem}.m2", f"{stem}.count"
