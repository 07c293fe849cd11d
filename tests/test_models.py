"""The models and recipes of examples/models: what they promise; training as PyTorch does.

Simulated boards and builds of other compilers: tests/emu/test_models.py.
"""

from __future__ import annotations

import importlib.util
import json
import re

import numpy as np
import pytest

import edgetrain as et
from edgetrain import boards, paths
from edgetrain.cli import main as cli
from edgetrain.compiler import folded
from edgetrain.learn.parameters import trained_parameters

from . import example_models as models
from .nets import samples

# Derived by hand from the papers; parameters count the statistics of normalisations, as Keras does.
COUNTS = {"resnet8": (78_666, 12_501_632), "ds_cnn": (24_908, 2_656_768),
          "autoencoder": (269_992, 264_192), "mobilenet_v2": (419_810, 4_737_728),
          "mlp": (109_386, 109_184)}
LOSS_DEVIATION = 1e-3       # over 100 steps; PyTorch in f32 and in f64 differ by 5e-4
STEPS = 6                   # on one sample

live = pytest.mark.skipif(importlib.util.find_spec("torch") is None,
                          reason="PyTorch is not installed; its recorded losses were compared")


def tool():
    path = paths.DATA / "benchmarks" / "models.py"
    spec = importlib.util.spec_from_file_location("models_benchmark", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def results() -> list[dict]:
    return json.loads((paths.DATA / "benchmarks" / "models.json").read_text())


def by_layers(model: et.Model) -> int:
    """Multiply-adds of the forward pass from shapes alone."""
    g, total = model.graph, 0
    for node in g.nodes:
        if node.op in ("conv2d", "depthwise_conv2d", "dense"):
            weight = g[node.ins[1]]
            positions = int(np.prod(g[node.outs[0]].shape[:-1]))
            total += positions * weight.size
    return total


def test_every_model_is_counted():
    assert set(models.NAMES) == set(COUNTS)
    assert {models.model_of(recipe) for recipe in models.RECIPES} == set(COUNTS)


@pytest.mark.parametrize("name", models.NAMES)
def test_a_docstring_counts_what_the_model_has(name):
    parameters, macs = COUNTS[name]
    model = models.fresh(name)
    assert sum(w.size for w in model.weights.values()) == parameters
    assert by_layers(model) == macs
    text = (models.FOLDER / f"{name}.py").read_text().split('"""')[1]
    assert re.search(rf"\b{parameters:,}\s+parameters", text)
    assert re.search(rf"\b{macs:,}\s+multiply-adds", text)


def test_mobilenet_has_the_parameters_of_keras():
    """Of 0.35 without its top: 410,208; our convolutions have biases."""
    weights = models.fresh("mobilenet_v2").weights
    assert sum(w.size for k, w in weights.items()
               if not k.startswith("head.") and not k.endswith(".b")) == 410_208


@pytest.mark.parametrize("recipe", models.RECIPES)
def test_a_comment_counts_what_the_recipe_trains(recipe):
    text = (models.FOLDER / f"{recipe}.toml").read_text()
    said = re.search(r"([\d,]+) of ([\d,]+) weights", text)
    row = next(r for r in results() if r["recipe"] == f"{recipe}.toml")
    model = models.fresh(models.model_of(recipe))
    trained = trained_parameters(model.graph, models.recipe_of(recipe, "f32"))
    assert sum(model.weights[name].size for name in trained) == row["trained"]
    assert said is None or said[1] == f"{row['trained']:,}"


@pytest.mark.parametrize("mode", models.MODES)
@pytest.mark.parametrize("recipe", models.RECIPES)
def test_a_recipe_trains(recipe, mode, device):
    """The loss of one sample falls; nothing is skipped, and what is frozen stays."""
    rule = models.recipe_of(recipe, mode)
    model = models.settled(models.model_of(recipe))
    model = folded(model) if rule.norm.fold else model
    session = et.Session(et.compile(model, rule), device)
    x, y = samples(model, 1)
    losses = []
    for _ in range(STEPS):
        (reply,) = session.step(x, None if session.targets == "input" else y)
        losses.append(reply.loss)
    assert np.isfinite(losses).all() and reply.counters[:2] == (0, 0)
    assert losses[-1] < 0.98 * losses[0], losses
    moved = {name for name, w in session.weights().items()
             if not np.array_equal(w, model.weights[name].astype(w.dtype))}
    assert moved <= set(trained_parameters(model.graph, rule))


@pytest.mark.parametrize("row", results(), ids=lambda r: f"{r['recipe']}-{r['mode']}")
def test_the_committed_sizes_are_those_of_the_programs(row):
    found = tool().facts(models.FOLDER / row["recipe"], row["mode"])
    del found["program_bytes"]          # holds the version of edgetrain
    assert found == {key: row[key] for key in found}
    assert row["arena_bytes"] <= 1.01 * row["arena_bound"]
    ram = boards.load("qemu-rv32-zvfh").program_ram_bytes
    assert (row["state_bytes"] + row["arena_bytes"] > ram) == ("RAM" in row["lacking"])
    assert bool(row["instructions"]) != bool(row["lacking"])


def test_every_recipe_was_measured_and_fits_in_f16():
    rows = results()
    assert {(r["recipe"], r["mode"]) for r in rows} == \
        {(f"{recipe}.toml", mode) for recipe in models.RECIPES for mode in models.MODES}
    assert not any(r["lacking"] for r in rows if r["mode"] == "f16")


def test_the_table_of_the_readme_is_fresh():
    text = (models.FOLDER / "README.md").read_text()
    assert "resnet8.toml | f16 |" in text
    assert tool().filled(text, results()) == text, "run: python benchmarks/models.py --table"


def test_the_command_of_the_readme_works(tmp_path, capsys):
    path = tmp_path / "r.etp"
    assert cli(["compile", str(models.FOLDER / "resnet8.py"), "--recipe",
                str(models.FOLDER / "resnet8.toml"), "-o", str(path), "-q"]) == 0
    assert et.load(path).meta["recipe"].startswith("# The last block")


# -- PyTorch --------------------------------------------------------------------------------------

def compare_with(rule: str, want: np.ndarray, device) -> None:
    recipe, data = models.CURVES[rule], models.curve_data("resnet8")
    session = et.Session(et.compile(models.settled("resnet8"), recipe), device)
    got = np.array([np.mean([reply.loss for reply in session.step(data["x"][rows],
                                                                  data["y"][rows])])
                    for rows in data["order"]])
    assert len(got) == len(want) == models.CURVE_STEPS
    assert want[-10:].mean() < 0.5 * want[:10].mean()       # a curve worth following
    np.testing.assert_allclose(got, want, rtol=0, atol=LOSS_DEVIATION)


@pytest.mark.parametrize("rule", [
    "momentum", *(pytest.param(rule, marks=pytest.mark.slow)
                  for rule in models.CURVES if rule != "momentum")])
def test_resnet8_follows_recorded_pytorch(rule, device):
    recorded = np.load(paths.DATA / "tests" / "fixtures" / "torch_resnet8.npz")
    compare_with(rule, recorded[rule], device)


@live
@pytest.mark.slow
@pytest.mark.parametrize("rule", models.CURVES)
def test_resnet8_follows_pytorch(rule, device):
    from . import record_torch

    model, data = models.settled("resnet8"), models.curve_data("resnet8")
    compare_with(rule, record_torch.loss_curve("resnet8", models.CURVES[rule], model.weights, data),
                 device)
