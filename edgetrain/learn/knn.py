"""Nearest neighbours among stored features: `train` stores a sample, `infer` compares."""

from __future__ import annotations

import numpy as np

from ..ir import Graph
from ..ops.neighbours import RESERVOIR, RING
from ..recipe import Recipe
from .head import backbone, head_of, with_control
from .losses import TARGET
from .update import CONTROL


def knn(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """The last layer is replaced by a store of features, as wide as the recipe's storage type."""
    head, options = head_of(model, recipe), recipe.knn
    g = with_control(model, recipe)
    store = g.state("knn.features", np.zeros((options.size, head.inputs), np.float32),
                    recipe.precision.storage)
    labels = g.state("knn.labels", np.zeros(options.size, np.int32), "i32")
    seen = g.state("knn.seen", np.zeros(head.classes, np.int32), "i32")
    base = g.graph(())
    infer = backbone(base, "knn")
    scores, _ = infer.knn_scores(head.features, store, labels, seen, nearest=options.k)
    train = backbone(base, "knn")
    train.tensor(TARGET, (1,), "i32", "input")
    train.remember(head.features, TARGET, store, labels, seen, CONTROL, tensor=0,
                   reservoir=RESERVOIR if options.when_full == "reservoir" else RING)
    train.end_step(CONTROL)
    return {"infer": infer.graph((scores,)), "train": train.graph(())}
