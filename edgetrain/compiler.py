"""Drive the steps from a model and a recipe to a program; the only part that knows them all."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from importlib import metadata

import numpy as np

from .economy import EXACT, KINDS, economical, live_bytes
from .errors import DoesNotFit, EdgetrainError
from .export.calls import call_of
from .export.listing import layer_notes
from .export.program import Program, Role, TensorEntry, build
from .importer.model import Model
from .ir import DTYPES, Graph, Stage, Tensor, used_tensors, verify
from .learn import call_lists
from .learn.losses import LOSS, TARGET, model_input, targets_of
from .learn.parameters import NO_BIAS
from .learn.store import fixed
from .learn.update import CONTROL
from .ops import OPS
from .ops.control import CONTROL as FIELDS
from .ops.control import HYPER
from .passes import Pass, scheduling, typing
from .passes.dead_code import dead_code
from .passes.fold_norm import FOLDED, fold_norm
from .passes.fold_pad import fold_pad
from .plan.layout import Layout, lay_out
from .recipe import KIT, SCHEDULES, Recipe
from .select import planes_pay

MAX_RANK = 4            # ET_MAX_RANK
TRIES = 2               # to make a program fit
LEARN = ("train", "accumulate")     # lists that learn from a sample
log = logging.getLogger(__name__)


def compile(model: Model, recipe: Recipe | None = None, *, isas: Sequence[str] = ("ref",),
            ram_bytes: int | None = None, board: str = "",
            kept: Mapping[str, np.ndarray] | None = None, quick: bool = False) -> Program:
    """Compile `model` and `recipe` into a program.

    isas: the board's kernel preference.  ram_bytes: what the board has for state and arena; an
    error names what is too large.  kept: the tensors of a replay store in flash, by name, from
    kit.compile_with_samples.  quick: do not look long for ways to make it fit.  Raises
    EdgetrainError for what the user can fix.
    """
    recipe = Recipe() if recipe is None else recipe
    for value, kind in ((model, Model), (recipe, Recipe)):
        if not isinstance(value, kind):
            raise EdgetrainError(f"{type(value).__name__} is not an edgetrain.{kind.__name__}",
                                 where="compile")
    verify(model.graph, Stage.FORWARD)
    model = _with_graph(model, fold_pad(model.graph))
    if recipe.norm.fold:
        model = folded(model)
    lists = call_lists(model.graph, recipe)
    if recipe.replay and recipe.replay.memory == "flash":
        if kept is None:
            raise EdgetrainError('replay.memory = "flash" needs the samples to keep there',
                                 where="recipe", hint="give --remember D.npz to 'edgetrain "
                                 "compile', or use kit.compile_with_samples")
        lists = fixed(lists, kept)
    return assembled(lists, recipe, lambda graphs, layout, layers: _meta(
        model, recipe, graphs, layout, layers, board), isas=isas, ram_bytes=ram_bytes, board=board,
        quick=quick)


def folded(model: Model) -> Model:
    """The model with batch normalisation made part of the layers before it: in f64, the same
    function.  The names of weights that this changed end in ".folded".

    What a program with `norm.fold` has learned are weights of this model.
    """
    return _with_graph(model, fold_norm(model.graph))


def _with_graph(model: Model, graph: Graph) -> Model:
    graph = dead_code(graph)
    verify(graph, Stage.FORWARD)
    return Model(graph, classes=model.classes)


def with_weights(model: Model, weights: Mapping[str, np.ndarray]) -> Model:
    """The model with weights of its own, or of a program into which its norms were folded."""
    if any(name.endswith(FOLDED) for name in weights):
        model = folded(model)
    return model.with_weights(weights)


def assembled(lists: Mapping[str, Graph], recipe: Recipe,
              meta: Callable[[Mapping[str, Graph], Layout, dict], dict], *,
              isas: Sequence[str] = ("ref",), ram_bytes: int | None = None,
              board: str = "", quick: bool = False) -> Program:
    """The program of call lists as a learning rule makes them, `infer` among them.

    meta: of the final graphs, their memory, and the layer of every call.
    """
    graphs, layout = planned(lists, recipe, ram_bytes, isas, quick)
    known = {name for graph in lists.values() for name in graph.tensors}
    if ram_bytes is not None and layout.state_bytes + layout.arena_bytes > ram_bytes:
        raise too_large(graphs, layout, ram_bytes, board)
    return written(graphs, layout, recipe.precision.mode, partial(meta, graphs, layout), known,
                   isas=isas, board=board)


def written(graphs: Mapping[str, Graph], layout: Layout, mode: str, meta: Callable[[dict], dict],
            known: Collection[str] | None = None, *, isas: Sequence[str] = ("ref",),
            board: str = "") -> Program:
    """The program of final graphs and their memory.

    meta: of the layer of every call.  known: as for `tensor_table`.
    """
    called = {name: [n for n in graph.nodes if not OPS[n.op].is_view]
              for name, graph in graphs.items()}
    calls = {name: [call_of(n, graphs[name], name, layout, isas, mode) for n in nodes]
             for name, nodes in called.items()}
    sources = {name: [n.source for n in nodes] for name, nodes in called.items()}
    program = build(lists=calls, tensors=tensor_table(graphs, layout, known),
                    const=layout.const, init=layout.init, state_bytes=layout.state_bytes,
                    arena_bytes=layout.arena_bytes,
                    meta=meta(layer_notes(sources)),
                    passes={name: graph.passes for name, graph in graphs.items()})
    log.info("compiled %08x for %s (%s), %s: %s; state %d, arena %d bytes", program.id,
             board or "any board", ", ".join(isas), mode,
             ", ".join(f"{name} {len(found)} calls" for name, found in calls.items()),
             program.state_bytes, program.arena_bytes)
    return program


def planned(lists: Mapping[str, Graph], recipe: Recipe, ram_bytes: int | None,
            isas: Sequence[str] = ("ref",), quick: bool = False
            ) -> tuple[dict[str, Graph], Layout]:
    """Final graphs and their memory.  Lists that are too much for `ram_bytes` are economised on,
    if this makes it less."""
    typed = {name: run(graph, _typing(recipe)) for name, graph in lists.items()}
    rows = _scheduling(recipe, isas)
    graphs = {name: run(graph, rows) for name, graph in typed.items()}
    layout = lay_out(graphs)
    kinds = KINDS if recipe.memory.saved == "i8" else EXACT
    for _ in range(TRIES):
        over = 0 if ram_bytes is None else layout.state_bytes + layout.arena_bytes - ram_bytes
        if over <= 0:
            break
        # What does not lie on top of each other without gaps must become less than there is room.
        gaps = layout.arena_bytes - layout.arena.lower_bound
        room = max(0, ram_bytes - layout.state_bytes - gaps)
        lean = {name: economical(typed[name], room, kinds=kinds, quick=quick)
                if live_bytes(graph) > room else graph for name, graph in graphs.items()}
        leaner = lay_out(lean)
        log.info("%d bytes too many: arena %d instead of %d by economy", over, leaner.arena_bytes,
                 layout.arena_bytes)
        if leaner.arena_bytes >= layout.arena_bytes:
            break
        graphs, layout = lean, leaner
        if layout.arena.lower_bound > room:     # it is as little as there is
            break
    return graphs, layout


def _typing(recipe: Recipe):
    return typing(mode=recipe.precision.storage, master=recipe.precision.master)


def _scheduling(recipe: Recipe, isas: Sequence[str]):
    return scheduling(planes_pay=partial(planes_pay, isas=isas, mode=recipe.precision.mode))


def lower(graph: Graph, recipe: Recipe, *, isas: Sequence[str] = ("ref",)) -> Graph:
    """The graph of one list with all passes run, as where there is RAM enough."""
    return run(graph, (*_typing(recipe), *_scheduling(recipe, isas)))


def run(graph: Graph, rows: Sequence[tuple[Pass, Stage]]) -> Graph:
    """Run passes, verifying the graph after each."""
    for rewrite, stage in rows:
        graph = rewrite(graph)
        verify(graph, stage)
    return graph


def tensor_table(graphs: Mapping[str, Graph], layout: Layout,
                 known: Collection[str] | None = None) -> list[TensorEntry]:
    """What the host may read and write: inputs, outputs, weights, optimizer state, control.

    known: names from before the passes; constants that those made are nobody else's affair.
    """
    entries: dict[str, TensorEntry] = {}
    read = used_tensors(graphs["infer"])
    for list_name, graph in graphs.items():
        for t in graph.tensors.values():
            role = None if t.base else _role(t, graph, t.name in read)
            made = known is not None and t.kind == "const" and t.name not in known
            if role is None or made or t.name in entries:
                continue
            if len(t.shape) > MAX_RANK:
                raise EdgetrainError(f"{t.name} has {len(t.shape)} axes, a device shows at most "
                                     f"{MAX_RANK}", where="model", hint="put Flatten() behind it")
            memory, offset = layout.places[list_name, t.name]
            entries[t.name] = TensorEntry(t.name, t.dtype, role, t.shape, memory, offset)
    control = entries.pop(CONTROL, None)
    found = sorted(entries.values(), key=lambda e: e.role)
    if control:
        def view(name, dtype, role, field, count):
            return TensorEntry(name, dtype, role, (count,), control.memory,
                               control.offset + 4 * FIELDS[field])
        found += [view("hyper", "f32", Role.HYPER, "lr", len(HYPER)),
                  view("powers", "f32", Role.OPTIMIZER, "beta1_power", 2),
                  view("progress", "i32", Role.OPTIMIZER, "applied", 3),
                  view("step", "i32", Role.STEP, "step", 1),
                  view("seed", "i32", Role.SEED, "seed", 1),
                  view("counters", "i32", Role.COUNTERS, "skipped", 4)]
    return found


def _role(t: Tensor, graph: Graph, inference_reads_it: bool) -> Role | None:
    """What a tensor is for; of the state, weights are what inference reads."""
    if t.kind == "input":
        return Role.TARGET if t.name == TARGET else Role.INPUT
    if t.name in graph.outputs:
        return Role.OUTPUT
    if t.name == LOSS:
        return Role.LOSS
    if ":" in t.name and t.kind in ("const", "state"):  # of the learning kit: layers have none
        return Role.KEPT
    if t.kind == "const":
        return Role.WEIGHT if DTYPES[t.dtype].kind == "f" and not t.name.endswith(NO_BIAS) else None
    if t.kind == "state":
        return Role.WEIGHT if inference_reads_it else Role.OPTIMIZER
    return None


def _meta(model: Model, recipe: Recipe, graphs, layout: Layout, layers: dict, board: str
          ) -> dict:
    (x,) = graphs["infer"].of_kind("input")
    try:
        version = metadata.version("edgetrain")
    except metadata.PackageNotFoundError:
        version = "source"
    return {
        "producer": f"edgetrain {version}", "board": board,
        "input": {"shape": list(x.shape[1:]), "dtype": x.dtype},
        "classes": list(model.classes), "targets": _targets(recipe, graphs), "rule": recipe.rule,
        **_evaluation(model.graph, recipe), "gathers": not _has_loss(graphs),
        "silent": not any(graph.outputs for name, graph in graphs.items() if name in LEARN),
        "batch": _batch(recipe, graphs), "seed": recipe.seed,
        "loss": recipe.loss if _has_loss(graphs) else "softmax_ce",
        "label_smoothing": float(recipe.label_smoothing),
        "precision": recipe.precision.mode, "optimizer": recipe.optimizer.name,
        **{name: asdict(part) for name in KIT if (part := getattr(recipe, name))},
        "schedule": recipe.schedule.kind, "unused": _unused(recipe),
        "recipe": recipe.text, "layers": layers,
        "lower_bound": layout.arena.lower_bound,
    }


def _evaluation(model: Graph, recipe: Recipe) -> dict:
    """What the host needs besides to compute the loss of outputs."""
    needed = {"softmax_kl": "temperature", "huber": "huber_delta"}.get(recipe.loss)
    found: dict = {needed: float(getattr(recipe, needed))} if needed else {}
    first = model.writer(model_input(model))
    if recipe.targets == "input":       # the tensors: they may follow what is trained on
        found["standardize"] = [] if first is None else list(first.ins[1:])
    return found


def _unused(recipe: Recipe) -> list[str]:
    """Hyper-parameters of calls that the program does not make: the host cannot change them."""
    unused = [] if recipe.optimizer.clip_norm else ["clip_norm"]
    if recipe.rule == "mezo":
        unused += ["loss_scale", "weight_decay", "clip_value", "growth"]
    every = {"warmup"}.union(*SCHEDULES.values())
    return unused + sorted(every - (recipe.schedule.hyper.keys() if recipe.schedule.needed
                                    else set()))


def _targets(recipe: Recipe, graphs: Mapping[str, Graph]) -> str:
    """What the user sends beside a sample."""
    if _has_loss(graphs):
        return targets_of(recipe)
    return "labels" if any(TARGET in g.tensors for g in graphs.values()) else "none"


def _has_loss(graphs: Mapping[str, Graph]) -> bool:
    """Whether the rule has a loss to make small; otherwise it gathers statistics."""
    return any(LOSS in g.tensors for name, g in graphs.items() if name != "score")


def _batch(recipe: Recipe, graphs: Mapping[str, Graph]) -> int:
    """Samples per update; 0: all there are."""
    if _has_loss(graphs):
        return recipe.batch
    return 0 if "update" in graphs else 1


def too_large(graphs, layout: Layout, ram_bytes: int, board: str) -> DoesNotFit:
    """The error for a program that does not fit, naming its largest parts."""
    need = layout.state_bytes + layout.arena_bytes
    largest = sorted({(t.bytes, t.name) for g in graphs.values() for t in g.tensors.values()
                      if t.kind != "const" and not t.base}, reverse=True)[:3]
    parts = ", ".join(f"{name} {size:,}" for size, name in largest)
    return DoesNotFit(
        f"needs {need:,} bytes of RAM (state {layout.state_bytes:,}, arena "
        f"{layout.arena_bytes:,}), {board or 'the board'} has {ram_bytes:,}: "
        f"{need - ram_bytes:,} too many", where="model",
        hint=f"largest: {parts}; update fewer layers ('edgetrain compile --ram' finds which), "
        "or use batch = 1 with sgd, which keeps no sums and no moments"
    ).of(layout.state_bytes, layout.arena_bytes)
