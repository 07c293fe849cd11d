"""Random recipes, sound and broken: a Recipe that is what it says, or one sentence."""

from __future__ import annotations

import re
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import edgetrain as et
from edgetrain.errors import EdgetrainError
from edgetrain.recipe import recipe as recipes
from edgetrain.recipe.values import HIDDEN
from edgetrain.recipe.write import to_toml

from ..conftest import is_a_sentence
from .strategies import drawn

SECTIONS = {**recipes.SECTIONS, "layers": et.LayerRule}
TOP = [f.name for f in fields(et.Recipe) if f.name not in HIDDEN]
KEYS = sorted({*TOP, *(f.name for kind in SECTIONS.values() for f in fields(kind))})
# Every word that a recipe may hold, read off the checks themselves.
WORDS = sorted({word for module in {kind.__module__ for kind in (*SECTIONS.values(), et.Recipe)}
                for value in vars(__import__(module, fromlist=["x"])).values()
                if isinstance(value, tuple) for word in value if isinstance(word, str)})

numbers = st.one_of(
    st.sampled_from([0, 1, 2, 16, -1, 2**31, 2**32, 2**63 - 1, 10**400, 2.0**-24, 1024.0, 1000.0]),
    st.integers(-10, 10**6), st.floats(width=32), st.floats())
texts = st.one_of(st.sampled_from(WORDS), st.text(max_size=8))
scalars = st.one_of(numbers, st.booleans(), texts)
values = st.one_of(scalars, st.lists(scalars, max_size=2),
                   st.dictionaries(st.sampled_from(KEYS), scalars, max_size=2))
keys = st.one_of(st.sampled_from(KEYS), st.text(max_size=5))
sound = st.fixed_dictionaries({}, optional={
    "batch": st.integers(1, 1 << 20), "seed": st.integers(-(1 << 31), (1 << 32) - 1),
    "loss": st.sampled_from(recipes.LOSSES), "label_smoothing": st.floats(0, 0.99),
    "optimizer": st.fixed_dictionaries({}, optional={
        "lr": st.floats(0, 1e30), "momentum": st.floats(0, 0.99)}),
    "precision": st.fixed_dictionaries({}, optional={
        "mode": st.sampled_from(["f32", "f16"]), "master": st.booleans(),
        "loss_scale": st.integers(-24, 24).map(lambda n: 2.0**n)}),
    "layers": st.dictionaries(st.text(max_size=6), st.one_of(
        st.sampled_from(["full", "bias", "scale", "frozen"]),
        st.fixed_dictionaries({}, optional={"lr": st.floats(0.125, 10)}),
        st.fixed_dictionaries({"channels": st.floats(1e-6, 0.99)}),
        st.fixed_dictionaries({"lora": st.integers(1, 4096)})), max_size=3)})
broken = st.dictionaries(keys, st.one_of(values, st.dictionaries(keys, values, max_size=3)),
                         max_size=4)


def toml(value) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return repr(value)              # inf and nan are numbers of TOML
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(c):08x}" for c in value) + '"'
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return "{" + ", ".join(f"{toml(key)} = {toml(item)}" for key, item in value.items()) + "}"


def document(table: dict) -> str:
    return "".join(f"{toml(key)} = {toml(value)}\n" for key, value in table.items())


@drawn(150)
@given(sound)
def test_what_a_sound_recipe_says_is_what_it_is(table):
    recipe = et.Recipe.parse(document(table))
    for key, value in table.items():
        if key == "layers":
            assert [rule.pattern for rule in recipe.layers] == list(value)
        elif isinstance(value, dict):
            assert {name: getattr(getattr(recipe, key), name) for name in value} == value
        else:
            assert getattr(recipe, key) == value


@drawn(150)
@given(sound, st.dictionaries(st.sampled_from(["replay", "guard", "pseudo"]), st.just({})),
       st.dictionaries(st.text(max_size=4), st.text(max_size=4)))
def test_a_recipe_is_written_as_one_that_reads_back(table, kit, notes):
    recipe = et.Recipe.parse(document({**table, **kit}))
    text = to_toml(recipe, list(notes.values()), notes)
    assert replace(et.Recipe.parse(text), text="") == replace(recipe, text="")
    assert all(line.isprintable() for line in text.split("\n"))


@drawn(500)
@given(broken)
def test_a_broken_recipe_is_a_sentence(table):
    outcome(document(table))


@drawn(300)
@given(sound, st.data())
def test_a_recipe_with_one_value_changed_is_a_sentence_or_sound(table, data):
    section = data.draw(st.sampled_from([None, *SECTIONS]))
    at = table if section is None else table.setdefault(section, {})
    at[data.draw(keys)] = data.draw(values)
    outcome(document(table))


@drawn(200)
@given(st.one_of(st.text(max_size=40), sound.map(document)), st.data())
def test_text_that_is_no_toml_is_a_sentence(text, data):
    at = data.draw(st.integers(0, len(text)))
    outcome(text[:at] + data.draw(st.text(max_size=2)) + text[at + 1:])


def outcome(text: str) -> None:
    """A recipe that devices can compute with, or one sentence."""
    try:
        recipe = et.Recipe.parse(text, where="r.toml")
    except EdgetrainError as err:
        assert is_a_sentence(err) and str(err).startswith("r.toml: ")
        return
    for section in (recipe, recipe.optimizer, recipe.precision, *recipe.layers):
        for item in fields(section):
            value = getattr(section, item.name)
            if isinstance(value, float):
                with np.errstate(over="ignore"):
                    assert np.isfinite(np.float32(value)), item.name
    model = et.Sequential([et.Dense(2)], input_shape=(2,))
    try:
        et.compile(model, recipe)
    except EdgetrainError as err:
        assert is_a_sentence(err)


def test_the_words_are_those_of_the_recipes():
    assert {"sgd", "adam", "f16", "mse", "bias", "nearest"} - set(WORDS) <= {"f16", "nearest"}


@pytest.mark.parametrize("text", ["a" * 5000, "[" * 5000, "a = " + "[" * 5000,
                                  "batch = " + "9" * 5000, "seed = 1e999999"])
def test_absurd_text_is_a_sentence(text):
    with pytest.raises(EdgetrainError) as caught:
        et.Recipe.parse(text)
    assert is_a_sentence(caught.value) and len(re.sub(r"\s", "", str(caught.value))) < 400
