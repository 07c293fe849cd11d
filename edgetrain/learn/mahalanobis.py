"""Outliers without labels: how far features lie from those of normal samples.

`accumulate` adds a sample to mean and scatter, `update` factorises the shrunk covariance, `infer`
gives the squared Mahalanobis distance; before the first update that is the squared length.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..ir import Graph
from ..ops.emit import Emitter
from ..ops.statistics import packed
from ..recipe import Recipe
from .head import accumulate_list, backbone, head_of, statistics_state, with_control
from .update import CONTROL


def mahalanobis(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """The last layer is replaced by one output, the distance."""
    head = head_of(model, recipe)
    g = with_control(model, recipe)
    found = statistics_state(g, head, 1, scatter=True)
    one_class = g.tensor("mahalanobis.class", (1,), "i32", "const", np.zeros(1, np.int32))
    state = {"mean": np.zeros(head.inputs, np.float32),
             "factor": packed(np.eye(head.inputs, dtype=np.float32)),
             "inverse": np.ones(head.inputs, np.float32)}
    mean, factor, inverse = (g.state(f"mahalanobis.{name}", value, "f32")
                             for name, value in state.items())
    base = g.graph(())
    infer = backbone(base, "mahalanobis")
    distance, _ = infer.mahalanobis(head.features, mean, factor, inverse)
    update = Emitter(replace(base, nodes=()), source="mahalanobis")
    m, r, _ = update.class_means(found.sums, found.counts)
    a = update.covariance(found.scatter, r, found.counts, between=0,
                          shrinkage=float(recipe.covariance.shrinkage))
    inv, ok = update.cholesky(a, D=head.inputs)
    for new, kept in ((m, mean), (a, factor), (inv, inverse)):
        update.commit(new, kept, ok, CONTROL)
    update.end_step(CONTROL)
    return {"infer": infer.graph((distance,)), "update": update.graph(()),
            "accumulate": accumulate_list(base, head, found, one_class)}
