"""The call lists of every rule that has gradients; what such a rule adds is how a step is built.

Batch 1 gives `train`; larger batches `accumulate` (one sample) and `update`; `infer` always.  Parts
of the learning kit add lists that train from elsewhere: `remember` and `replay` (stored samples),
`adapt` (a teacher's labels).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from ..ir import Graph, Node
from ..ops.emit import Emitter
from ..recipe import Recipe
from .continual import Units
from .dropout import with_dropout
from .losses import check_loss
from .parameters import Trained
from .pseudo import Teacher
from .step import Step
from .store import Store
from .update import update_list, with_state

# Appends to a step what trains on one sample: the model's nodes from where the list begins, and
# what goes with them.  Returns the values that are read afterwards.
Build = Callable[[Step, Sequence[Node]], tuple[str, ...]]
NewStep = Callable[..., Step]       # of an Emitter, and what is special about the sample


def training_lists(model: Graph, recipe: Recipe, params: Mapping[str, Trained], build: Build,
                   units: Units | None = None) -> dict[str, Graph]:
    """Call lists that train `params` of `model` (one input, one output) as `build` says.

    units: begin anew after the updates of a step.
    """
    check_loss(model, recipe)
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
    if units:
        base = _with(base, units.declare)

    def finish(g: Emitter) -> None:
        if units:
            units.renew(g)
        if teacher:
            teacher.follow(g)

    new = partial(Step, recipe=recipe, params=params, finish=finish)
    lists = {"infer": base}
    if recipe.batch == 1:
        lists["train"] = _training_list(base, new, build)
    else:
        lists["accumulate"] = _training_list(base, new, build)
        lists["update"] = update_list(base, recipe, params, finish)
    if store:
        lists["remember"] = store.put_list(base, recipe)
        lists["replay"] = _replay_list(base, new, store, build)
    if teacher:
        lists["adapt"] = _adapt_list(base, new, teacher, build)
    return lists


def _with(base: Graph, declare: Callable[[Emitter], None]) -> Graph:
    g = Emitter(base)
    declare(g)
    return g.graph(base.outputs)


def _training_list(base: Graph, new: NewStep, build: Build) -> Graph:
    g = Emitter(replace(base, nodes=()))
    return g.graph(_built(new(g), with_dropout(base).nodes, build))


def _replay_list(base: Graph, new: NewStep, store: Store, build: Build) -> Graph:
    """As the training list, but the sample comes from the store and enters at its cut."""
    g = Emitter(replace(base, nodes=()), source="replay")
    _, target = store.draw(g)
    _built(new(g, target=target), store.cut.behind_of(with_dropout(base)), build)
    return g.graph(())


def _adapt_list(base: Graph, new: NewStep, teacher: Teacher, build: Build) -> Graph:
    """As the training list, but a teacher gives the label, if it is sure of one."""
    g = Emitter(replace(base, nodes=teacher.cut.front), source="teacher")
    label, sure = teacher.label(g, base.outputs[0])
    step = new(g, target=label, sure=sure)
    return g.graph(_built(step, teacher.cut.behind_of(with_dropout(base)), build))


def _built(step: Step, nodes: Sequence[Node], build: Build) -> tuple[str, ...]:
    outputs = build(step, nodes)
    step.finish()
    return outputs
