"""Random models under every learning rule, run against numpy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import edgetrain as et
from edgetrain.learn import GRADIENTS
from edgetrain.recipe.rules import HEADS, LOCAL_LOSSES, MAP_TARGETS, TARGET_KINDS

from .strategies import drawn, models
from .test_models import compare, compiled, data, examples, recipes

ANY_LOSS = ("backprop", "dfa", "pepita", "local", "mono_forward")
RULES = [rule for rule in GRADIENTS if rule != "backprop"]
SECTIONS = {
    "tpsgd": st.builds(et.Tpsgd, st.sampled_from(LOCAL_LOSSES), targets=st.sampled_from(
        TARGET_KINDS), maps=st.sampled_from(MAP_TARGETS)),
    "dfa": st.builds(et.Dfa, st.sampled_from(["full", "sign"])),
    "forward_forward": st.builds(et.ForwardForward, inference=st.sampled_from(
        ["goodness", "head"])),
    "mono_forward": st.builds(et.MonoForward, st.sampled_from(["last", "sum"]),
                              st.sampled_from(HEADS)),
    "local": st.builds(et.Local, st.integers(1, 3), st.sampled_from([0, 3]),
                       st.sampled_from(HEADS)),
}

ACTIVATIONS = {"drtp": [et.Tanh, et.Sigmoid], "forward_forward": [et.ReLU]}


@st.composite
def chains(draw, rule: str) -> et.Model:
    """Layers one after the other: what local rules are mostly used for."""
    activation = draw(st.sampled_from(ACTIVATIONS.get(rule, [et.ReLU, et.Tanh, et.Sigmoid])))
    h = x = et.Input((draw(st.integers(2, 6)), 5, 3), standardize=draw(
        st.sampled_from([None, (0.5, 2.0)])))
    for number in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from([et.Conv2D, et.Conv2D, et.DepthwiseConv2D]))
        sizes = (draw(st.sampled_from([3, 8, 9])), 3) if kind is et.Conv2D else (3,)
        inner = h
        h = kind(*sizes, padding="same", name=f"layer{number}")(h)
        h = activation(name=f"act{number}")(h)
        if draw(st.integers(0, 3)) == 0 and kind is et.DepthwiseConv2D:
            h = et.Add(name=f"add{number}")(h, inner)
        if draw(st.booleans()):
            h = et.AvgPool2D(2, padding="same", name=f"pool{number}")(h)
    h = draw(st.sampled_from([et.Flatten, et.GlobalMean]))(name="flat")(h)
    for number in range(draw(st.integers(0, 2))):
        h = activation(name=f"vector{number}")(et.Dense(draw(st.sampled_from([5, 8, 17])),
                                                        name=f"dense{number}")(h))
    return et.Model(x, et.Dense(draw(st.sampled_from([2, 5, 9])), name="head")(h))


@st.composite
def mostly_chains(draw, rule: str) -> et.Model:
    return draw(chains(rule) if draw(st.integers(0, 4)) else models())


@st.composite
def by_rule(draw, rule: str, mode: str) -> et.Recipe:
    recipe = draw(recipes(mode))
    if rule not in ANY_LOSS:
        recipe = replace(recipe, loss="softmax_ce", label_smoothing=0.0)
    if rule == "forward_forward" and recipe.batch == 1:
        recipe = replace(recipe, optimizer=replace(recipe.optimizer, name="sgd", clip_norm=0.0))
    section = {rule: draw(SECTIONS[rule])} if rule in SECTIONS else {}
    return replace(recipe, rule=rule, **section)


@examples
@pytest.mark.parametrize("rule", RULES)
def test_random_models_train_as_in_numpy(rule, device, share):
    ran = []

    @drawn(int(60 * share))
    @given(mostly_chains(rule), by_rule(rule, "f32"))
    def trains(model, recipe):
        ran.append(compare(model, recipe, device))

    device.poisons = True
    with np.errstate(all="ignore"):
        trains()
    assert np.mean(ran) > 0.3               # what is drawn can be compiled


@examples
@pytest.mark.parametrize("rule", RULES)
def test_random_models_in_f16_stay_finite(rule, share):
    @drawn(int(24 * share))
    @given(chains(rule), by_rule(rule, "f16"))
    def stay_finite(model, recipe):
        program = compiled(model, recipe)
        if program is None:
            return
        session = et.Session(program, et.connect())
        x, y = data(program, model, 2 * recipe.batch)
        session.step(x[:recipe.batch], y[:recipe.batch])
        assert np.isfinite(session.predict(x)).all()
        assert all(np.isfinite(w).all() for w in session.weights().values())

    stay_finite()
