"""docs/recipes.md: every key with its type, default and range; every example trains."""

from __future__ import annotations

import re
from dataclasses import MISSING, fields

import numpy as np
import pytest

import edgetrain as et
from edgetrain.learn import GRADIENTS
from edgetrain.learn.losses import LOSSES
from edgetrain.learn.tpsgd import HIDDEN_LR
from edgetrain.ops.update import OPTIMIZERS
from edgetrain.recipe import SCHEDULES
from edgetrain.recipe.precision import GROWTH
from edgetrain.recipe.recipe import SECTIONS
from edgetrain.recipe.values import HIDDEN

from .pages import PAGES, blocks, code, models, page, table

RECIPES = [pytest.param(body, id=f"{path.stem}-{number}") for path in PAGES
           for number, body in enumerate(blocks(path.read_text(), "toml"))]


@pytest.mark.parametrize("text", RECIPES)
def test_recipes_parse(text):
    assert et.Recipe.parse(text).text == text


@pytest.mark.parametrize("text", blocks(page("recipes"), "toml"))
def test_recipes_compile_and_train(text, device):
    recipe = et.Recipe.parse(text)
    model = models()["autoencoder" if recipe.targets == "input" else
                     "normalised" if recipe.norm.calibrate else "model"]
    session = et.Session(et.compile(model, recipe), device)
    gradients = recipe.rule in GRADIENTS
    count = 2 * recipe.batch if gradients else 40
    rng = np.random.default_rng(1)
    x = rng.standard_normal((count, *session.program.meta["input"]["shape"]))
    kind = LOSSES[recipe.loss].targets
    y = {"labels": np.arange(len(x)) % 4, "shares": np.full((len(x), 4), 0.25)}.get(kind)
    if recipe.targets == "input":
        y = None
    if recipe.norm.calibrate:
        session.calibrate(x)
    before, weights = session.predict(x), session.weights(trained_only=True)
    (epoch,) = session.fit(x, y, epochs=1)
    assert epoch.skipped == 0 and (session.predict(x) != before).any()
    if gradients:
        assert np.isfinite(epoch.loss) and epoch.step == 2
        after = session.weights(trained_only=True)
        moments = (".mean", ".scale", ".m2", ".count")      # statistics: not of this training
        assert all((after[name] != weights[name]).any() for name in after
                   if not name.endswith(moments))
    if recipe.score:
        assert (session.score(x) > 0).all()


def test_the_examples_show_every_optimizer_feature():
    """One of each kind that users ask for."""
    shown = [et.Recipe.parse(text) for text in blocks(page("recipes"), "toml")]
    assert {r.schedule.kind for r in shown} == set(SCHEDULES)
    assert {r.precision.mode for r in shown} == {"f32", "f16"}
    for feature in ("replay", "guard", "pseudo", "continual"):
        assert any(getattr(r, feature) for r in shown), feature
    assert any(r.targets == "input" for r in shown)
    assert any(r.optimizer.clip_norm for r in shown) and any(r.optimizer.clip_value for r in shown)


KINDS = {"": et.Recipe, "layers": et.LayerRule, **SECTIONS}


def keys_of(section: str) -> list:
    """The fields of a section that are keys; those of the top level that are not sections."""
    return [f for f in fields(KINDS[section])
            if f.name not in HIDDEN and (section or f.name not in KINDS)]


def rows_of(section: str) -> dict[str, list[str]]:
    title = f"`[{section}]`" if section else "Top level"
    (_, body) = page("recipes").split(f"\n## {title}\n")
    return {code(row[0]): row[1:] for row in table(body.split("\n## ")[0], "key")}


KEYS = [pytest.param(section, f, id=f"{section or 'top'}.{f.name}")
        for section in KINDS for f in keys_of(section)]


@pytest.mark.parametrize("section", KINDS)
def test_every_key_is_documented_and_no_other(section):
    assert list(rows_of(section)) == [f.name for f in keys_of(section)]


def default_of(section: str, field) -> str:
    """What the page must give as the default: TOML, or what stands in for what is not given."""
    if field.default is not None:
        assert field.default is not MISSING
        return f"`{toml(field.default)}`"
    kinds = {key: (kind, value) for kind, keys in SCHEDULES.items() for key, value in keys.items()}
    if section == "schedule":
        kind, value = kinds[field.name]
        return f"required by {kind}" if value is None else f"`{toml(value)}` with {kind}"
    f16, f32 = (et.Precision(mode).scale for mode in ("f16", "f32"))
    adamw, others = ({et.Optimizer(name).decay for name in names} for names in (
        ["adamw"], ["sgd", "momentum", "nesterov", "adam", "rmsprop"]))
    return {("optimizer", "weight_decay"): f"`{toml(*adamw)}` for adamw, `{toml(*others)}` for the "
                                           "others",
            ("precision", "loss_scale"): f"`{toml(f16)}` in f16 and f16c, `{toml(f32)}` in f32",
            ("precision", "growth"): f"`{toml(GROWTH)}` if dynamic",
            ("tpsgd", "hidden_lr"): f"`{HIDDEN_LR['dense']}`; maps `{HIDDEN_LR['maps']}`, "
                                    f"recurrent layers `{HIDDEN_LR['recurrent']}`",
            ("layers", "weight_decay"): "the optimizer's",
            ("layers", "channels"): "all", ("layers", "lora"): "none",
            ("layers", "steps"): "all"}[section, field.name]


def toml(value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else repr(value).replace("e-0", "e-")


@pytest.mark.parametrize("section, field", KEYS)
def test_the_default_is_the_documented_one(section, field):
    assert rows_of(section)[field.name][1] == default_of(section, field)


def refusal(section: str, key: str, value) -> et.EdgetrainError:
    """What the recipe says to a value that no key takes."""
    given = {key: value}
    if section == "schedule" and key not in ("kind", "warmup"):
        kind = next(kind for kind, keys in SCHEDULES.items() if key in keys)
        given = {"kind": kind, **{k: 9 for k, v in SCHEDULES[kind].items() if v is None}, **given}
    if (section, key) == ("precision", "growth"):
        given["loss_scale"] = "dynamic"
    with pytest.raises(et.EdgetrainError) as caught:
        part = KINDS[section](**({"pattern": "*"} if section == "layers" else {}), **given)
        part.check()
    return caught.value


@pytest.mark.parametrize("section, field", KEYS)
def test_type_and_range_are_those_that_the_recipe_checks(section, field):
    """They are read off the errors, which name the range or the choices."""
    kind, _, allowed, _ = rows_of(section)[field.name]
    if kind == "string":
        said = refusal(section, field.name, "~").hint
        choices = said.partition("choose from ")[2].split(", ")
        assert choices == re.findall(r"`([^`]+)`", allowed)
    elif kind == "boolean":
        assert "true or false" in str(refusal(section, field.name, "~"))
        assert allowed == "`true`, `false`"
    else:
        said = str(refusal(section, field.name, float("nan")))
        form = "whole number" if kind == "whole number" else "number"
        low, high = re.search(rf"must be a {form} from (\S+) to (\S+)$", said).groups()
        powers = {f"2{sign}²⁴": 2.0**n for sign, n in (("⁻", -24), ("", 24))}
        got = [powers.get(word) or float(word) for word in allowed.split(" to ")]
        assert got == pytest.approx([float(low), float(high)], rel=1e-5)


def test_losses_and_optimizers_are_complete():
    text = page("recipes")
    assert [code(row[0]) for row in table(text, "loss")] == list(LOSSES)
    rows = table(text, "name")
    assert [code(row[0]) for row in rows] == list(OPTIMIZERS)
    assert [int(row[2]) for row in rows] == [len(o.moments) for o in OPTIMIZERS.values()]


def test_the_memory_of_optimizers_is_what_the_page_says():
    model = models()["model"]
    weights = sum(w.size for w in model.weights.values())
    def state(name, **more):
        recipe = et.Recipe(optimizer=et.Optimizer(name), **more)
        return et.compile(model, recipe).state_bytes
    for name, _, values in table(page("recipes"), "name"):
        kept = state(code(name)) - state("sgd")
        assert kept == pytest.approx(4 * weights * int(values), abs=64), name
    assert state("sgd", batch=2) - state("sgd") == pytest.approx(4 * weights, abs=64)
