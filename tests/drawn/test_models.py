"""Random models of every layer and recipe: compiled, planned, and run against numpy."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import event, given
from hypothesis import strategies as st

import edgetrain as et
from edgetrain.errors import EdgetrainError
from edgetrain.export.program import Role
from edgetrain.learn.losses import LOSSES
from edgetrain.recipe import OPTIMIZERS, SCHEDULES, UPDATES

from ..conftest import is_a_sentence
from ..interpreter import Interpreter, lowered
from ..nets import fixed, samples
from .strategies import NAMES, arguments, drawn, models

STEPS = 2
FORMS = [*({"update": word} for word in UPDATES), {"channels": 0.25}, {"channels": 0.5},
         {"lora": 1}, {"lora": 3}]
examples = pytest.mark.parametrize("share", [
    pytest.param(1 / 3, id="some"), pytest.param(1, id="all", marks=pytest.mark.slow)])


@pytest.mark.parametrize("name", NAMES)
def test_every_layer_is_drawn(name):
    """Say in strategies.ARGUMENTS what the layer's arguments may be."""
    unknown = [key for key, strategy in arguments(name).items() if strategy is None]
    assert not unknown


@st.composite
def recipes(draw, mode: str) -> et.Recipe:
    # Large eps: where a gradient is nearly nothing, its sign is a matter of rounding.
    clip = draw(st.sampled_from(["clip_value", "clip_norm"]))
    optimizer = et.Optimizer(
        draw(st.sampled_from(OPTIMIZERS)), lr=0.03125, eps=0.125,
        weight_decay=draw(st.sampled_from([None, 0.0, 0.125])),
        **{clip: draw(st.sampled_from([0.0, 0.0, 0.5]))})
    kind = draw(st.sampled_from(sorted(SCHEDULES)))
    schedule = et.Schedule(kind, warmup=draw(st.integers(0, 2)), **{
        key: 2 for key, default in SCHEDULES[kind].items() if default is None})
    rules = draw(st.lists(st.builds(
        lambda pattern, form, lr: et.LayerRule(pattern, lr=lr, **form),
        st.sampled_from(["h*", "layer1*", "layer[2-4]*", "nowhere*"]),
        st.sampled_from(FORMS), st.sampled_from([0.5, 1.0])), max_size=2))
    scale = draw(st.sampled_from([None, "dynamic", 4.0]))
    return et.Recipe(
        loss=draw(st.sampled_from(sorted(LOSSES))), batch=draw(st.sampled_from([1, 1, 2, 3])),
        label_smoothing=draw(st.sampled_from([0.0, 0.0, 0.125])), optimizer=optimizer,
        precision=et.Precision(mode, master=draw(st.booleans()), loss_scale=scale,
                               rounding=draw(st.sampled_from(["nearest", "stochastic"]))),
        schedule=schedule, layers=(*rules, et.LayerRule("*")))


def compiled(model: et.Model, recipe: et.Recipe) -> et.Program | None:
    try:
        return et.compile(model, recipe)
    except EdgetrainError as err:
        assert is_a_sentence(err)
        event(err.what.split(":")[0][:40])
        return None


def data(program: et.Program, model: et.Model, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Samples and targets: labels, or a one in every row, which is a value for every loss."""
    x, y = samples(model, count)
    if program.meta["input"]["dtype"] == "i32":
        x = (x > 0).astype(np.int32)
    if program.meta["targets"] in ("labels", "none"):
        return x, y
    return x, np.eye(model.graph[model.graph.outputs[0]].size, dtype=np.float32)[y]


def compare(model: et.Model, recipe: et.Recipe, device) -> bool:
    """Train on the device and in numpy; False if the two do not go together.

    `compile` has its plan proved by the checker, the device its program by the validator."""
    model = fixed(model)
    program = compiled(model, recipe)
    if program is None:
        return False
    session, numpy = et.Session(program, device), Interpreter(lowered(model, recipe))
    x, y = data(program, model, STEPS * recipe.batch)
    for at in range(0, len(x), recipe.batch):
        rows = slice(at, at + recipe.batch)
        session.step(x[rows], y[rows])
        numpy.train(x[rows], y[rows])
    compared = 0
    for number, entry in enumerate(program.tensors):
        want = numpy.state.get(entry.name)
        if want is not None and want.dtype.kind == "f":
            scale = max(1.0, float(np.abs(want).max(initial=0.0)))
            np.testing.assert_allclose(session.tensor(number) / scale, want / scale,
                                       atol=1e-4, err_msg=entry.name)
            compared += 1
    assert compared >= len([e for e in program.tensors if e.role == Role.WEIGHT])
    return True


@examples
def test_random_models_train_as_in_numpy(device, share):
    ran = []

    @drawn(int(300 * share))
    @given(models(), recipes("f32"))
    def trains(model, recipe):
        ran.append(compare(model, recipe, device))

    device.poisons = True
    with np.errstate(all="ignore"):         # some divide by what may be zero
        trains()
    assert np.mean(ran) > 0.5               # most of what is drawn can be compiled


@examples
def test_random_models_in_f16_stay_finite(share):
    @drawn(int(120 * share))
    @given(models(), recipes("f16"))
    def stay_finite(model, recipe):
        program = compiled(model, recipe)
        if program is None:
            return
        session = et.Session(program, et.connect())
        x, y = data(program, model, 2 * recipe.batch)
        before = np.isfinite(session.predict(x))        # not where a model divides by 0
        session.step(x[:recipe.batch], y[:recipe.batch])
        assert np.isfinite(session.predict(x))[before].all()
        assert all(np.isfinite(w).all() for w in session.weights().values())

    stay_finite()


@pytest.mark.parametrize("name", [      # the random models above have all layers, too
    pytest.param(name, marks=pytest.mark.slow if i % 3 else []) for i, name in enumerate(NAMES)])
def test_every_layer_trains_as_in_numpy(name, device):
    used: Counter = Counter()

    @drawn(15)
    @given(models(name, used), recipes("f32"))
    def trains(model, recipe):
        compare(model, recipe, device)

    trains()
    assert used[name] > 0
