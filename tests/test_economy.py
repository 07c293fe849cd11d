"""Saving RAM where it is short: the same bits in less of it, rounded only where recipes say so."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

import edgetrain as et
from edgetrain.compiler import folded, run
from edgetrain.device.host import HostDevice
from edgetrain.economy import EXACT, KINDS, Saving, economical, live_bytes, lowered, possible
from edgetrain.ir import Graph, Stage, verify
from edgetrain.learn import call_lists
from edgetrain.ops import OPS
from edgetrain.passes import typing
from edgetrain.passes.order_for_ram import order_for_ram
from edgetrain.plan.layout import lay_out

from . import example_models
from .interpreter import Interpreter
from .nets import NAMED, least_program, random_net, residual, samples, wide

MODES = [("sgd", "f16"), ("momentum", "f16"), ("adam", "f32")]


NETS = {**NAMED, "residual": residual}


def recipe_of(optimizer: str, mode: str, **options) -> et.Recipe:
    return et.Recipe(batch=1 + (optimizer == "adam"), optimizer=et.Optimizer(optimizer),
                     precision=et.Precision(mode), **options)


def typed_lists(model: et.Model, recipe: et.Recipe) -> dict[str, Graph]:
    rows = typing(mode=recipe.precision.storage, master=recipe.precision.master)
    return {name: run(graph, rows) for name, graph in call_lists(model.graph, recipe).items()}


def trained(program: et.Program, model: et.Model, library) -> str:
    session = et.Session(program, HostDevice(library, poison=True))
    x, y = samples(model, 40)
    for first in range(0, 40, 2):
        session.step(x[first:first + 2], y[first:first + 2])
    return et.weights_hash(session.weights())


def called_ops(program: et.Program) -> set[str]:
    from edgetrain.export.listing import steps
    return {step.op for name in program.lists for step in steps(program, name)}


@pytest.mark.parametrize("number, net", list(enumerate([*NETS, *range(12)])), ids=str)
def test_less_ram_means_the_same_bits(number, net, library):
    model = random_net(net) if isinstance(net, int) else NETS[net]()
    recipe = recipe_of(*MODES[number % len(MODES)])
    whole, lean = et.compile(model, recipe), least_program(model, recipe)
    assert lean.ram_bytes <= whole.ram_bytes
    assert trained(lean, model, library) == trained(whole, model, library)


@pytest.mark.parametrize("optimizer, mode", MODES)
@pytest.mark.parametrize("net", [residual, wide])
def test_less_ram_means_the_same_bits_where_channels_train(net, optimizer, mode, library):
    """Of which copies are kept in place of whole inputs."""
    model = net()
    recipe = recipe_of(optimizer, mode, layers=(et.LayerRule("*", channels=0.25),))
    whole, lean = et.compile(model, recipe), least_program(model, recipe)
    assert lean.arena_bytes < whole.arena_bytes
    assert net is wide or "slice" in called_ops(lean)
    assert trained(lean, model, library) == trained(whole, model, library)


@cache
def residual_lists(saved: str = "exact") -> dict[str, Graph]:
    layers = (et.LayerRule("conv2d_3", channels=0.25), et.LayerRule("*"))
    return typed_lists(residual(), recipe_of("sgd", "f32", memory=et.Memory(saved), layers=layers))


EVERY = [pytest.param(s, id=f"{s[0]}-{s[1]}") for s in possible(residual_lists()["train"])]


@pytest.mark.parametrize("saving", EVERY)
def test_each_saving_alone_computes_the_same(saving):
    """On the interpreter of graphs, which knows nothing of kernels: exactly, but for i8."""
    lists = residual_lists()
    lean = lists | {"train": lowered(lists["train"], [saving])}
    verify(lean["train"], Stage.TYPED)
    assert [n.op for n in lean["train"].nodes] != [n.op for n in lists["train"].nodes]
    order = [(order_for_ram, Stage.SCHEDULED)]
    machines = [Interpreter({name: run(g, order) for name, g in some.items()})
                for some in (lists, lean)]
    for machine in machines:
        machine.train(*samples(residual(), 3))
    before, after = machines
    tolerance = dict(rtol=0.05, atol=0.01) if saving[0] == "i8" else dict(rtol=1e-12, atol=1e-12)
    for name, value in before.state.items():
        np.testing.assert_allclose(after.state[name], value, **tolerance)


def test_every_kind_of_saving_is_offered_and_used():
    kinds = {kind for kind, _ in possible(residual_lists()["train"])}
    assert kinds == {"strips", "bits", "pairs", "apart", "again", "channels", "i8"}
    ops = {n.op for n in lowered(residual_lists()["train"],
                                 possible(residual_lists()["train"])).nodes}
    assert {"pack_pairs", "unpack_pairs", "slice", "add_into", "relu_bits", "relu_bits_bwd_x",
            "quantize", "dequantize"} <= ops


def test_nothing_is_done_where_ram_suffices():
    model, recipe = residual(), recipe_of("sgd", "f16", memory=et.Memory("i8"))
    whole = et.compile(model, recipe)
    assert et.compile(model, recipe, ram_bytes=whole.ram_bytes).blob == whole.blob
    lean = et.compile(model, recipe, ram_bytes=whole.ram_bytes - 1)
    assert lean.arena_bytes < whole.arena_bytes


def test_as_little_is_done_as_the_budget_asks_for():
    """With less room more calls, down to what is possible at all; then an error that names it."""
    model, recipe = residual(), recipe_of("sgd", "f16", memory=et.Memory("i8"))
    whole, least = et.compile(model, recipe), least_program(model, recipe)
    budgets = np.linspace(least.ram_bytes, whole.ram_bytes, 6).astype(int)
    programs = [et.compile(model, recipe, ram_bytes=int(budget)) for budget in budgets]
    assert all(p.ram_bytes <= budget for p, budget in zip(programs, budgets))
    calls = [sum(map(len, p.lists.values())) for p in programs]
    assert calls[0] == max(calls) > min(calls) == calls[-1]
    with pytest.raises(et.EdgetrainError, match=r"needs .* bytes of RAM"):
        et.compile(model, recipe, ram_bytes=least.ram_bytes - 8)


def test_values_are_rounded_only_where_the_recipe_says_so():
    model = residual()
    exact, rounded = (least_program(model, recipe_of("sgd", "f16", memory=et.Memory(saved)))
                      for saved in ("exact", "i8"))
    assert "quantize" not in called_ops(exact) and "quantize" in called_ops(rounded)
    assert rounded.arena_bytes < exact.arena_bytes


def test_rounding_leaves_signals_and_biases_as_they_are(library):
    """After one step biases have the same bits: only weight gradients read what was rounded."""
    model, x, y = residual(), *samples(residual(), 1)
    weights = []
    for saved in ("exact", "i8"):
        recipe = recipe_of("sgd", "f16", memory=et.Memory(saved))
        recipe = replace(recipe, precision=et.Precision("f16", rounding="nearest"))
        session = et.Session(least_program(model, recipe), HostDevice(library, poison=True))
        session.step(x, y)
        weights.append(session.weights())
    exact, rounded = weights
    biases = [name for name in exact if name.endswith((".b", ".beta"))]
    assert biases and all((exact[n] == rounded[n]).all() for n in biases)
    changed = [name for name in exact if (exact[name] != rounded[name]).any()]
    assert changed and not set(changed) & set(biases)


@pytest.mark.parametrize("name, exact, rounded", [("resnet8", 170_024, 120_904),
                                                  ("ds_cnn", 154_208, 99_264)])
def test_arena_of_training_every_layer(name, exact, rounded):
    """What the documentation quotes, in bytes; more would be a step back."""
    lists = typed_lists(folded(example_models.fresh(name)), recipe_of("sgd", "f16"))
    for kinds, most in ((EXACT, exact), (KINDS, rounded)):
        lean = economical(lists["train"], 0, kinds=kinds)
        assert live_bytes(lean) <= most
        assert lay_out({"train": lean}).arena_bytes <= 1.001 * live_bytes(lean)


def savings(graph: Graph, kind: str) -> list[Saving]:
    return [s for s in possible(graph) if s[0] == kind]


def test_strips_cover_every_row_once():
    """Of all strides and paddings: each row of the sum gets what the whole convolution has."""
    rng = np.random.default_rng(1)
    for rows, kernel, stride, padding in [(9, 3, 1, "same"), (17, 3, 2, "same"),
                                          (8, 1, 2, "valid"), (13, 5, 3, "same"),
                                          (11, 3, 2, "valid"), (3, 2, 1, "same")]:
        x = et.Input((rows, 4, 3))
        a = et.Conv2D(8, kernel, stride=stride, padding=padding, name="a")(x)
        b = et.Conv2D(8, kernel, stride=stride, padding=padding, name="b")(x)
        model = et.Model(x, et.Dense(2, name="head")(et.GlobalMean()(et.ReLU()(et.Add()(a, b)))))
        lists = typed_lists(model, recipe_of("sgd", "f32"))
        train = lists["train"]
        assert savings(train, "strips")
        strips = lowered(train, savings(train, "strips"))
        assert sum(n.op == "add_into" for n in strips.nodes) > 1
        data = rng.normal(size=(2, rows, 4, 3)), np.zeros(2, np.int32)
        machines = [Interpreter(lists | {"train": g}) for g in (lowered(train, []), strips)]
        for machine in machines:
            machine.train(*data)
        for name, value in machines[0].state.items():
            np.testing.assert_allclose(machines[1].state[name], value, rtol=1e-12, atol=1e-14)


def test_only_ops_that_exist_are_named():
    assert {"relu_bits_bwd_x", "quantize", "dequantize", "relu_i8_bwd_x", "add_into"} <= set(OPS)


def test_a_sum_in_strips_may_be_read_in_part(library):
    """By the gradient of a layer of which only some channels are trained."""
    x = et.Input((12, 8, 3))
    a = et.ReLU()(et.Conv2D(16, 3, padding="same", name="a")(x))
    b = et.ReLU()(et.Conv2D(8, 1, name="b")(a))
    h = et.Add()(et.Conv2D(16, 3, padding="same", name="d")(b), a)
    h = et.ReLU()(et.Conv2D(8, 3, padding="same", name="c")(h))
    model = et.Model(x, et.Dense(3, name="head")(et.GlobalMean()(h)))
    recipe = et.Recipe(layers=(et.LayerRule("c", channels=0.5), et.LayerRule("head")))
    typed = typed_lists(model, recipe)["train"]
    graph = lowered(typed, [s for s in possible(typed) if s[0] == "strips"])
    assert {s[0] for s in possible(typed)} >= {"strips", "channels"}
    assert {t.base for t in graph.tensors.values() if t.base} <= graph.tensors.keys() - {"add_1.y"}
    lean = least_program(model, recipe)
    after = []
    for program in (et.compile(model, recipe), lean):
        session = et.Session(program, HostDevice(library))
        list(session.fit(*samples(model, 6)))
        after.append(et.weights_hash(session.weights()))
    assert after[0] == after[1]


def test_bits_of_relu6_know_where_it_is_full():
    x = et.Input((8,))
    h = et.ReLU6()(et.Dense(16, name="a")(x))
    model = et.Model(x, et.Dense(3, name="head")(h), seed=2)
    lists = typed_lists(model, recipe_of("sgd", "f32"))
    x, y = samples(model, 4)
    machines = [Interpreter(lists | {"train": lowered(lists["train"], some)})
                for some in ((), savings(lists["train"], "bits"))]
    for machine in machines:
        machine.train(40 * x, y)
    assert savings(lists["train"], "bits")
    for name, value in machines[0].state.items():
        np.testing.assert_allclose(machines[1].state[name], value, rtol=1e-12, atol=1e-12)
