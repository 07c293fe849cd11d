"""Learning without labels: a teacher gives them where it is sure.

The teacher is the moving average of the trained weights, kept in f32; over the first updates it is
their mean.  `adapt` runs the frozen front once, both behind it, and adds the gradient of a sample
to the sums if the teacher's probability reaches the threshold.  `update` moves the teacher on.
`pseudo:tally` counts the samples asked about and the sure ones.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph
from ..ops.emit import Emitter
from ..recipe import Recipe
from .again import again
from .cut import Cut, first_trained
from .losses import LOSSES


@dataclass(frozen=True)
class Teacher:
    """A second set of trained weights and the part of the model that uses them."""

    cut: Cut
    trained: tuple[str, ...]
    threshold: float
    decay: float

    @staticmethod
    def of(model: Graph, recipe: Recipe, trained: Collection[str]) -> Teacher:
        if recipe.batch == 1:
            raise EdgetrainError("pseudo-labels need sums that unsure samples stay out of",
                                 where="recipe: pseudo", hint="set batch to 2 or more")
        if LOSSES[recipe.loss].targets != "labels":
            raise EdgetrainError(f"pseudo-labels need a loss with labels, not {recipe.loss}",
                                 where="recipe: pseudo", hint='use loss = "softmax_ce"')
        read = tuple(name for name in trained if model.readers(name))   # no classifiers of blocks
        return Teacher(first_trained(model, read), read, recipe.pseudo.threshold,
                       recipe.pseudo.decay)

    def declare(self, g: Emitter) -> None:
        for name in self.trained:
            g.state(f"{name}:teacher", np.asarray(g.values[name], np.float32), "f32")
        g.state("pseudo:tally", np.zeros(2, np.int32), "i32")

    def label(self, g: Emitter, prediction: str) -> tuple[str, str]:
        """The teacher's label of the sample and whether it is sure; the front has run."""
        names = {}
        for name in self.trained:
            names[name] = g.tensor(f"{name}.taught", g.shape(name))
            g.op("cast", f"{name}:teacher", into=(names[name],))
        again(g, self.cut.behind, names, "teacher", source="teacher")
        return g.pseudo_label(g.rows(names[prediction]), "pseudo:tally", threshold=self.threshold)

    def follow(self, g: Emitter) -> None:
        """Move the teacher towards the weights."""
        for name in self.trained:
            g.ema(f"{name}:teacher", name, g.ctl, decay=self.decay)
