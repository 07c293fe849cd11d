"""Never worse: held-out samples judge an adaptation, which may be taken back in part or whole.

Lists that the application, or Session, calls around training:

    hold        offer one held-out sample to the ring
    snapshot    remember the trained weights
    judge       every sample of the ring: `guard:tally` (right, all) and `guard:total` (losses)
    blend       half-way back towards the remembered weights; again: half of what was left
    rollback    all the way back, and the first moments of the optimizer to zero
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph
from ..ops.emit import Emitter
from ..recipe import Recipe
from .losses import emit_loss
from .parameters import parameters
from .store import Store


def guard_lists(lists: dict[str, Graph], model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """The lists above, for whatever rule made `lists` out of `model`."""
    infer = lists["infer"]
    trained = [name for name in parameters(model) if infer[name].kind == "state"]
    if not trained:
        raise EdgetrainError("a guard takes weights back, this rule trains none",
                             where="recipe: guard", hint="leave [guard] out")
    part = recipe.guard
    store = Store.of("guard", part.ring, part.dtype, "ring", part.store, infer, recipe, trained)
    g = Emitter(_everything(lists))
    (prediction,) = infer.outputs
    store.declare(g, int(np.prod(g.shape(prediction)[1:])))
    g.state("guard:cursor", np.zeros(1, np.int32), "i32")
    g.state("guard:tally", np.zeros(2, np.int32), "i32")
    g.state("guard:total", np.zeros(1, np.float32), "f32")
    for name in trained:
        g.state(f"{name}:old", g.values[name], g.tensors[name].dtype)
    base = Graph(g.tensors, (), infer.outputs, g.values)
    return {"hold": store.put_list(base, recipe),
            "snapshot": _on_weights(base, trained,
                                    lambda e, w: e.op("copy", w, into=(f"{w}:old",))),
            "judge": _judge(base, store, recipe),
            "blend": _on_weights(base, trained, partial(_blend, on_grid=recipe.rule == "mezo")),
            "rollback": _on_weights(base, trained, _take_back)}


def _everything(lists: dict[str, Graph]) -> Graph:
    """The state and constants of all lists, and the values of `infer`."""
    tensors, values = {}, {}
    for graph in lists.values():
        tensors.update({t.name: t for kind in ("state", "const") for t in graph.of_kind(kind)})
        values.update(graph.values)
    tensors.update(lists["infer"].tensors)
    return replace(lists["infer"], tensors=tensors, values=values)


def _on_weights(base: Graph, trained, emit) -> Graph:
    g = Emitter(base, source="guard")
    for name in trained:
        emit(g, name)
    return g.graph(())


def _blend(g: Emitter, name: str, *, on_grid: bool) -> None:
    g.blend(name, f"{name}:old", share=0.5)
    if on_grid:
        g.to_grid(name)


def _take_back(g: Emitter, name: str) -> None:
    g.op("copy", f"{name}:old", into=(name,))
    moment = f"{name}.m"        # points where the bad steps went; second moments only slow down
    if moment in g.tensors:
        g.op("clear", into=(moment,))


def _judge(base: Graph, store: Store, recipe: Recipe) -> Graph:
    g = Emitter(base, source="guard")
    slot, target = store.next(g)
    g.nodes += store.cut.behind
    (prediction,) = base.outputs
    loss = g.tensor("guard:loss", (1,), "f32")
    emit_loss(g, recipe, prediction, target, into=loss)
    label = target if store.labels else f"{store.name}:class"
    g.tally(g.rows(prediction), label, slot, loss, "guard:tally", "guard:total")
    return replace(g.graph(()), passes=store.size)


