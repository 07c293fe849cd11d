"""MeZO: training from the losses at two points beside the weights; there is no backward pass.

A probe walks the trained weights by eps along a random direction z, runs the sample, walks back by
2 eps, runs it again, and returns.  The difference of the losses over 2 eps is the slope along z:

    g = mean over samples of (l+ - l-) / (2 eps);     w = w - lr g z, for each probe of a step

No direction is ever stored, and weights are where they belong between two lists, exactly: they lie
on a grid (ops/zeroth.py).  Batch 1 gives `train`; larger batches `accumulate` (one sample) and
`update`.  With a log, `redo` repeats the step of one entry that the host writes.

What is frozen in front of the first trained layer runs once per sample, unless its result would
take more RAM than the input, which otherwise stays.

Sources: Malladi et al. 2023 ("Fine-Tuning Language Models with Just Forward Passes"); Spall 1992.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph, Node
from ..ops.emit import Emitter
from ..ops.zeroth import LIMIT, on_grid
from ..recipe import Recipe
from .again import again
from .cut import front_once
from .dropout import with_dropout
from .losses import LOSS, check_loss, declare_target, emit_loss, targets_of
from .parameters import Trained, trained_parameters
from .update import CONTROL, emit_begin, initial_control

SUMS = "differences"                                    # of losses, one sum per probe
LOG, COUNT, ENTRY = "mezo:log", "mezo:count", "mezo:entry"


def mezo(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Call lists that train `model` (one input, one output) by `recipe`."""
    check_loss(model, recipe)
    _check(recipe)
    params = trained_parameters(model, recipe)
    base = _with_state(model, recipe, params)
    lists = {"infer": base}
    if recipe.batch == 1:
        lists["train"] = _Steps(base, recipe, params).sample()
    else:
        lists["accumulate"] = _Steps(base, recipe, params).sample()
        lists["update"] = _Steps(base, recipe, params).update()
    if recipe.mezo.log:
        lists["redo"] = _Steps(base, recipe, params).redo()
    return lists


def _check(recipe: Recipe) -> None:
    """Raise EdgetrainError for what needs gradients."""
    optimizer, precision = recipe.optimizer, recipe.precision
    wrong = {
        f"optimizer {optimizer.name!r}": optimizer.name != "sgd",
        "weight_decay": optimizer.decay or any(rule.weight_decay for rule in recipe.layers),
        "clip_value": optimizer.clip_value, "clip_norm": optimizer.clip_norm,
        "loss_scale": precision.loss_scale is not None}
    for what in (name for name, given in wrong.items() if given):
        raise EdgetrainError(f"rule 'mezo' has no gradients for {what}", where="recipe",
                             hint='use optimizer "sgd", without decay, clipping or a loss scale')
    if precision.mode != "f32" and not precision.master:
        raise EdgetrainError(f"rule 'mezo' moves weights by less than {precision.mode} can hold: "
                             "near 1 its numbers are 0.001 apart", where="recipe",
                             hint='set precision.master = true, or mode = "f32"')
    if recipe.guard and recipe.mezo.log:
        raise EdgetrainError("mezo.log cannot tell of weights that a guard took back",
                             where="recipe", hint="leave [guard] out, or set log = 0")


def _with_state(model: Graph, recipe: Recipe, params: Mapping[str, Trained]) -> Graph:
    """The forward graph with trained parameters as state on the grid, and what a step needs."""
    g = Emitter(model)
    for name in params:
        g.tensors[name] = replace(g.tensors[name], kind="state")
        g.values[name] = _gridded(name, g.values[name])
    g.state(CONTROL, initial_control(recipe), "i32")
    g.state(LOSS, np.zeros(1, np.float32), "f32")
    g.state(SUMS, np.zeros(recipe.mezo.probes, np.float32), "f32")
    if recipe.mezo.log:
        g.state(LOG, np.zeros((recipe.mezo.log, 2), np.int32), "i32")
        g.state(COUNT, np.zeros(1, np.int32), "i32")
        g.state(ENTRY, np.zeros((1, 2), np.int32), "i32")
    return g.graph(model.outputs)


def _gridded(name: str, value: np.ndarray) -> np.ndarray:
    wide = np.asarray(value, np.float64)
    largest = np.abs(wide).max()
    if not largest <= LIMIT:
        raise EdgetrainError(f"{name} holds {largest:g}, rule 'mezo' trains weights from "
                             f"{-LIMIT:g} to {LIMIT:g}", where="model",
                             hint="freeze that layer, or scale the layer before it")
    return on_grid(wide).astype(np.float32)


class _Steps:
    """One call list under construction."""

    def __init__(self, base: Graph, recipe: Recipe, params: Mapping[str, Trained]):
        self.base, self.recipe, self.params = base, recipe, params
        self.g = Emitter(replace(base, nodes=()))

    def sample(self) -> Graph:
        """All probes of one sample; at batch 1 the step as well."""
        g, part, (prediction,) = self.g, self.recipe.mezo, self.base.outputs
        cut = front_once(self.base, self.params, always=self.recipe.norm.input == "running")
        nodes = with_dropout(self.base).nodes
        g.nodes += nodes[:len(cut.front)]
        target = None
        if targets_of(self.recipe) not in ("none", "input"):
            target = declare_target(g, self.recipe, prediction)
        # the walk back and the step are one, where it is known which probe comes last
        at_once = self.recipe.batch == 1 and part.probes == 1
        for probe in range(part.probes):
            losses = []
            for name, scale in (("plus", part.eps), ("minus", -2 * part.eps)):
                self._walk("perturb", CONTROL, scale=scale, probe=probe, probes=part.probes)
                last = name == "minus" and probe == part.probes - 1
                losses.append(self._loss(nodes[len(cut.front):], target, name, last))
            g.source = "step"
            g.op("loss_difference", *losses, SUMS, CONTROL, into=(LOSS,), probe=probe)
            if not at_once:
                self._walk("perturb", CONTROL, scale=part.eps, probe=probe, probes=part.probes)
        g.source = "step"
        if self.recipe.batch > 1:
            g.count_sample(CONTROL)
        else:
            self._step(part.eps if at_once else 0.0)
        return g.graph(self.base.outputs)

    def update(self) -> Graph:
        """The step of a batch."""
        self._step(0.0)
        return self.g.graph(())

    def redo(self) -> Graph:
        """The step of the entry that was written."""
        self._walk("follow", ENTRY, CONTROL, eps=0.0)
        return self.g.graph(())

    def _step(self, eps: float) -> None:
        """eps: how far the weights still are from where they belong, along the first probe."""
        g = self.g
        g.source = "step"
        ok = emit_begin(g, self.recipe)
        entries = g.probe_steps(SUMS, ok, CONTROL, eps=self.recipe.mezo.eps)
        self._walk("follow", entries, CONTROL, eps=eps)
        g.source = "step"
        if self.recipe.mezo.log:
            g.append_entries(entries, LOG, COUNT)
        g.end_step(CONTROL)

    def _walk(self, how: str, *operands: str, **attrs: float) -> None:
        """Append a walk of every trained parameter."""
        g = self.g
        for name, trained in self.params.items():
            g.source = name
            own = {"lr_scale": float(trained.rule.lr)} if how == "follow" else {}
            for piece in trained.pieces(g.shape(name)):
                w = g.part(name, piece.shape, piece.at) if trained.channels else name
                g.op(f"{how}_{self.recipe.mezo.directions}", w, *operands, **attrs, **own,
                     tensor=trained.number, index0=piece.at)

    def _loss(self, nodes: Sequence[Node], target: str | None, name: str, last: bool) -> str:
        """Append a run of these nodes and its loss; the last run gives the list's outputs."""
        g, (prediction,) = self.g, self.base.outputs
        names: dict[str, str] = {}
        if last:
            g.nodes += nodes
        else:
            again(g, nodes, names, name)
        g.source = "loss"
        loss = g.tensor(f"loss.{name}", (1,), "f32")
        emit_loss(g, self.recipe, names.get(prediction, prediction), target, into=loss)
        return loss
