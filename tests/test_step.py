"""What happens around the updates of a step: schedules, clipping by norm, dynamic loss scales.

And steps that are skipped, and that training may be cut anywhere.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain import paths
from edgetrain.errors import EdgetrainError
from edgetrain.export.kernels import Kernel, all_kernels
from edgetrain.export.program import Role
from edgetrain.ops import OPS
from edgetrain.ops.control import CONTROL, CONTROL_WORDS, CTL, control_block
from edgetrain.ops.step import SCHEDULES, schedule_factor
from edgetrain.recipe import HYPER, OPTIMIZERS

from .conftest import some_slow
from .interpreter import Interpreter, lowered
from .kernel_calls import make_call
from .nets import cnn, mlp, samples
from .test_kernels import run
from .test_overflow import feed

RATES = {"sgd": 0.05, "momentum": 0.02, "nesterov": 0.02, "adam": 0.01, "adamw": 0.01,
         "rmsprop": 0.005}
PLANS = {
    "constant": et.Schedule(),
    "warmup": et.Schedule(warmup=4),
    "step": et.Schedule("step", warmup=2, every=3, gamma=0.5),
    "cosine": et.Schedule("cosine", warmup=3, steps=8, floor=0.1),
}


def session_of(model, recipe: et.Recipe) -> et.Session:
    return et.Session(et.compile(model, recipe), et.connect())


def recipe_of(name: str, **changes) -> et.Recipe:
    options = changes.pop("options", {})
    return et.Recipe(optimizer=et.Optimizer(name, lr=RATES[name], **options), **changes)


def linear() -> et.Model:
    """No relu, so that a signal with NaN reaches every layer."""
    model = et.Sequential([et.Dense(5), et.Dense(4)], input_shape=(7,))
    return model.with_weights({n: np.linspace(-0.5, 0.5, w.size).reshape(w.shape)
                               for n, w in model.weights.items()})


def hyper(session: et.Session) -> dict[str, float]:
    values = session.tensor(session.program.number(Role.HYPER))
    return dict(zip(HYPER, values.tolist(), strict=True))


def kernels_of(program: et.Program, call_list: str) -> list[str]:
    names = {k.id: k.op.name for k in all_kernels()}
    return [names[call.kernel_id] for call in program.lists[call_list]]


def test_python_and_c_agree_on_the_control_block():
    text = (paths.DATA / "csrc/include/et_control.h").read_text()
    body = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL).split("{", 1)[1].split("}", 1)[0]
    fields = [name.strip() for line in body.split(";") if line.split()
              for name in line.split(None, 1)[1].split(",")]
    assert fields == list(CONTROL)
    assert f"`ctl`, {CONTROL_WORDS} words" in re.sub(r"\s*\n \* ", " ", text)
    assert all(CTL in op.signature_text for op in OPS.values() if "ctl[" in op.signature_text)


# -- schedules ------------------------------------------------------------------------------------


def factor(kind: str, done: int, **values: float) -> float:
    """What the kernel computes; `values` may be nonsense."""
    block = control_block(**values)
    block[CONTROL["applied"]] = done
    call = make_call(Kernel(OPS["schedule"], "f32", "ref"), {"kind": SCHEDULES.index(kind)},
                     np.random.default_rng(0)).with_values(ctl=block)
    return float(run(call).memory["ctl"].view(np.float32)[CONTROL["lr_factor"]])


@pytest.mark.parametrize("warmup", [0, 1, 7])
@pytest.mark.parametrize("kind, values", [
    ("constant", {}), ("step", dict(every=1, gamma=0.90234375)),
    ("step", dict(every=13, gamma=0.125)), ("cosine", dict(steps=1, floor=0.25)),
    ("cosine", dict(steps=97, floor=0.0)),
    ("cosine", dict(steps=100, floor=0.015625))])
def test_the_schedule_is_that_of_its_formula(kind, values, warmup):
    given = dict(every=1, gamma=1, steps=1, floor=0) | values | dict(warmup=warmup)
    for done in range(150):
        want = schedule_factor(SCHEDULES.index(kind), done, **given)
        within = 2.0**-21 if kind == "cosine" else max(done, 1) * 2.0**-24
        assert factor(kind, done, **given) == pytest.approx(want, rel=within, abs=1e-37), done


def test_a_cosine_falls_all_the_way_and_stays_there():
    values = dict(warmup=5, steps=50, floor=0.125)
    found = [factor("cosine", done, **values) for done in range(70)]
    assert found[:6] == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0, 1.0])
    assert (np.diff(found[5:56]) < 0).all()
    assert found[55:] == [0.125] * 15


@pytest.mark.parametrize("kind", SCHEDULES)
@pytest.mark.parametrize("value", [0.0, -3.0, np.nan, np.inf, -np.inf, 3e38, 0.5])
def test_a_schedule_survives_any_control_block(kind, value):
    """State is not validated: no division by zero, no conversion beyond the integers."""
    values = dict.fromkeys(("warmup", "every", "steps"), value)
    for done in (0, 5, 2**31 - 1, -2**31):
        assert np.isfinite(factor(kind, done, gamma=0.5, floor=0.5, **values))


@pytest.mark.parametrize("batch", [1, 3])
def test_training_follows_the_schedule_and_the_host_may_change_it(batch):
    """A constant gradient moves a weight by the learning rate of each step."""
    recipe = et.Recipe(loss="mse", batch=batch, optimizer=et.Optimizer(lr=0.25),
                       schedule=et.Schedule("cosine", warmup=2, steps=10))
    model = et.Sequential([et.Dense(1)], input_shape=(1,)).with_weights({"dense_1.w": [[1.0]]})
    session = session_of(model, recipe)
    x, y = np.zeros((batch, 1), np.float32), np.full((batch, 1), 1e6)

    def move() -> float:
        before = float(session.weights()["dense_1.b"][0])
        session.step(x, y) if batch > 1 else session.step(x[:1], y[:1])
        return float(session.weights()["dense_1.b"][0]) - before

    plan = dict(warmup=2, every=1, gamma=1, steps=10, floor=0)
    slope = 2 * 0.25
    error = 1e6
    for done in range(6):
        if done == 4:
            session.set_hyper(steps=5)
            plan["steps"] = 5
        want = slope * schedule_factor(2, done, **plan) * error
        moved = move()
        assert moved == pytest.approx(want, rel=1e-5)
        error -= moved


def test_a_program_without_a_schedule_makes_no_call_for_it():
    for batch, call_list in ((1, "train"), (4, "update")):
        plain = kernels_of(et.compile(mlp(), et.Recipe(batch=batch)), call_list)
        assert not {"schedule", "add_norm", "clip_norm"} & set(plain)
        planned = et.compile(mlp(), et.Recipe(batch=batch, schedule=PLANS["warmup"]))
        assert len(kernels_of(planned, call_list)) == len(plain) + 1


@pytest.mark.parametrize("recipe, given", [
    (et.Recipe(), {"clip_norm": 1.0}), (et.Recipe(), {"warmup": 3}),
    (et.Recipe(schedule=PLANS["warmup"]), {"steps": 3}),
    (et.Recipe(schedule=PLANS["step"]), {"floor": 0.5})])
def test_what_a_program_does_not_use_cannot_be_set(recipe, given):
    session = session_of(mlp(), recipe)
    with pytest.raises(EdgetrainError, match="has no effect in this program") as caught:
        session.set_hyper(**given)
    assert "recipe" in caught.value.hint
    session.set_hyper(clip_value=0.5, weight_decay=0.1)


def test_counts_are_whole_numbers():
    session = session_of(mlp(), et.Recipe(schedule=PLANS["step"]))
    with pytest.raises(EdgetrainError, match=r"every is 2\.5, it must be a whole number from 1"):
        session.set_hyper(every=2.5)
    session.set_hyper(every=7, gamma=0.25)
    assert (hyper(session)["every"], hyper(session)["gamma"]) == (7, 0.25)


# -- weight decay ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_layer_may_have_a_decay_of_its_own(name):
    """Against the interpreter; that PyTorch agrees on the rules is tested in test_torch.py."""
    layers = (et.LayerRule("dense_1", weight_decay=0.0), et.LayerRule("dense_2", weight_decay=0.75),
              et.LayerRule("*"))
    model = mlp()
    recipe = recipe_of(name, layers=layers, options=dict(weight_decay=0.5, eps=1e-3))
    x, y = samples(model, 1)
    after = {}
    for rules in (layers, (et.LayerRule("*"),)):
        changed = replace(recipe, layers=rules)
        session, machine = session_of(model, changed), Interpreter(lowered(model, changed))
        session.step(x, y)
        machine.train(x, y)
        for weight, got in session.weights().items():
            np.testing.assert_allclose(got, machine.state[weight], atol=1e-5, err_msg=weight)
        after[len(rules)] = session.weights()
    differs = {w for w in model.weights if not np.array_equal(after[1][w], after[3][w])}
    assert {w for w in differs if w.endswith(".w")} == {"dense_1.w", "dense_2.w"}


# -- the norm of all gradients --------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("limit", [0.05, 1e6])
def test_a_step_is_never_longer_than_the_norm_allows(limit, batch, mode):
    """With sgd and a learning rate of 1 the step is the gradient."""
    model = cnn()
    x, y = samples(model, batch)
    moved = {}
    for clip in (0.0, limit):
        recipe = et.Recipe(batch=batch, optimizer=et.Optimizer(lr=1.0, clip_norm=clip),
                           precision=et.Precision(mode, rounding="nearest", master=mode == "f16"))
        session = session_of(model, recipe)
        session.step(x, y)
        moved[clip] = np.concatenate([(w - model.weights[n]).ravel() for n, w in
                                      session.weights(trained_only=True).items()])
    free, clipped = np.linalg.norm(moved[0.0]), np.linalg.norm(moved[limit])
    assert clipped == pytest.approx(min(free, limit), rel=1e-3)
    cosine = moved[0.0] @ moved[limit] / (free * clipped)
    assert cosine == pytest.approx(1, abs=1e-4)


def test_the_price_of_the_norm_at_batch_1_is_the_gradient():
    """Values are clipped in the fused update; for the norm every gradient waits in the arena."""
    arena, model = {}, mlp()
    for name, options in (("plain", {}), ("value", dict(clip_value=1.0)),
                          ("norm", dict(clip_norm=1.0))):
        program = et.compile(model, recipe_of("momentum", options=options))
        arena[name] = program.arena_bytes
        fused = [k for k in kernels_of(program, "train") if k.endswith("_momentum")]
        assert bool(fused) == (name != "norm")
    gradient = sum(w.nbytes for w in model.weights.values())
    assert arena["plain"] == arena["value"] < arena["norm"]
    assert arena["norm"] >= gradient


@pytest.mark.parametrize("batch", [1, 2])
def test_a_norm_that_is_not_finite_skips_the_step(batch):
    model = linear()
    recipe = recipe_of("adam", loss="mse", batch=batch, options=dict(clip_norm=1.0))
    session = session_of(model, recipe)
    x = np.full((7,), 1e30, np.float32)
    call_list = "train" if batch == 1 else "accumulate"
    before = session.weights()
    counters = feed(session, call_list, x, -1e30)       # finite signals, squares beyond f32
    if batch > 1:
        counters = session.device.run("update").counters
    assert counters == (4, 0, 0, 0)
    assert et.weights_hash(session.weights()) == et.weights_hash(before)
    assert session.tensor(number(session, "progress"))[0] == 0


def number(session: et.Session, name: str) -> int:
    return next(i for i, t in enumerate(session.program.tensors) if t.name == name)


# -- steps that are skipped -----------------------------------------------------------------------


@pytest.mark.parametrize("clip_norm", [0.0, 0.5])
@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_skipped_step_leaves_no_trace(name, batch, clip_norm):
    """Neither in Adam's powers nor in the schedule: training goes on with the bits of a run that
    never met the bad samples."""
    model = linear()
    recipe = recipe_of(name, loss="mse", batch=batch, schedule=PLANS["cosine"],
                       options=dict(clip_norm=clip_norm))
    x, _ = samples(model, 24)
    clean, troubled = session_of(model, recipe), session_of(model, recipe)
    call_list = "train" if batch == 1 else "accumulate"
    for step in range(24 // batch):
        rows = x[step * batch:(step + 1) * batch]
        targets = np.ones((batch, 4))
        if step in (0, 3, 4):
            for i, sample in enumerate(rows):
                feed(troubled, call_list, sample, np.inf if i == batch - 1 else 1.0)
            if batch > 1:
                troubled.device.run("update")
        clean.step(rows, targets)
        troubled.step(rows, targets)
    assert et.weights_hash(clean.weights()) == et.weights_hash(troubled.weights())
    steps = 24 // batch
    assert troubled.position()[0] == steps + 3
    assert clean.position()[0] == steps
    for session in (clean, troubled):
        assert session.tensor(number(session, "progress"))[0] == steps


# -- dynamic loss scale ---------------------------------------------------------------------------


@pytest.mark.parametrize("batch", [1, 2])
def test_the_loss_scale_halves_and_doubles(batch):
    model, growth = linear(), 3
    recipe = recipe_of("sgd", loss="mse", batch=batch, precision=et.Precision(
        "f16", loss_scale="dynamic", growth=growth))
    session = session_of(model, recipe)
    x, _ = samples(model, batch)
    call_list = "train" if batch == 1 else "accumulate"
    scale, good = 1024.0, 0
    assert hyper(session)["loss_scale"] == scale
    for bad in [0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, *[1] * 12, 0, 0, 0]:
        for sample in x:
            feed(session, call_list, sample, np.inf if bad else 0.5)
        if batch > 1:
            session.device.run("update")
        good = 0 if bad else good + 1
        if bad:
            scale = max(scale / 2, 1.0)
        elif good == growth:
            scale, good = scale * 2, 0
        assert hyper(session)["loss_scale"] == scale
    assert scale == 2.0


def test_the_loss_scale_has_a_top():
    recipe = recipe_of("sgd", precision=et.Precision(loss_scale="dynamic", growth=1))
    session = session_of(mlp(), recipe)
    x, y = samples(mlp(), 30)
    session.step(x, y)
    assert hyper(session)["loss_scale"] == 2.0**24


@pytest.mark.parametrize("batch", [1, 4])
def test_a_scale_that_is_too_large_comes_down_until_training_works(batch):
    """At 2^24 every f16 signal overflows; a fixed scale would never train."""
    model = mlp()
    x, y = samples(model, 120)
    found = {}
    for kind in ("dynamic", 2.0**24):
        precision = et.Precision("f16", loss_scale=kind)
        session = session_of(model, recipe_of("momentum", batch=batch, precision=precision))
        session.set_hyper(loss_scale=2.0**24)
        for start in range(0, 120, batch):
            replies = session.step(x[start:start + batch], y[start:start + batch])
        found[kind] = replies[-1].counters[0], session.weights(), hyper(session)["loss_scale"]
    trained = len(model.weights)
    assert found[2.0**24][0] == trained * (120 // batch)
    assert 0 < found["dynamic"][0] < trained * 16
    assert 2**8 <= found["dynamic"][2] <= 2**19
    assert not np.array_equal(found["dynamic"][1]["dense_1.w"], found[2.0**24][1]["dense_1.w"])


def test_an_element_that_overflows_counts_for_the_scale_as_well():
    """The signal is finite, the gradient made of it is not."""
    model = et.Sequential([et.Dense(2)], input_shape=(3,)).with_weights(
        {"dense_1.w": np.zeros((3, 2))})
    session = session_of(model, recipe_of("sgd", precision=et.Precision(
        "f16", loss_scale="dynamic")))
    assert feed(session, "train", [60000.0, 1.0, 0.5], 0) == (0, 2, 0, 0)
    assert hyper(session)["loss_scale"] == 512.0


# -- cut and resumed ------------------------------------------------------------------------------


@pytest.mark.parametrize("name, plan, dynamic, batch", some_slow(
    5, OPTIMIZERS, PLANS, (False, True), (1, 3)))
def test_training_that_was_cut_goes_on_with_the_same_bits(name, plan, dynamic, batch, tmp_path):
    """Cut between two steps and, with sums, between two samples; one sample overflows before."""
    model = linear()
    precision = et.Precision("f16", loss_scale="dynamic", growth=2) if dynamic else et.Precision()
    clip = dict(clip_norm=0.5) if plan == "cosine" else {}
    program = et.compile(model, recipe_of(name, loss="mse", batch=batch, precision=precision,
                                          schedule=PLANS[plan], options=clip))
    x, _ = samples(model, 18)
    call_list = "train" if batch == 1 else "accumulate"

    def go(session: et.Session, begin: int, end: int) -> None:
        for i in range(begin, end):
            feed(session, call_list, x[i], np.inf if i == 4 else 0.25 * i)
            if batch > 1 and i % batch == batch - 1:
                session.device.run("update")

    def everything(session: et.Session) -> dict[str, bytes]:
        return {t.name: session.device.get(i) for i, t in enumerate(session.program.tensors)
                if t.role not in (Role.INPUT, Role.OUTPUT, Role.TARGET, Role.LOSS)}

    whole = et.Session(program, et.connect())
    go(whole, 0, 18)
    for cut in (0, 5, 6, 7, 13):
        first, second = et.Session(program, et.connect()), et.Session(program, et.connect())
        go(first, 0, cut)
        first.save(tmp_path / "c.npz")
        second.restore(tmp_path / "c.npz")
        go(second, cut, 18)
        assert everything(second) == everything(whole), cut
