"""The suites of `edgetrain bench`: their rows, the work that they count, and that they run."""

from __future__ import annotations

import importlib.util
import json
import re
import sys

import numpy as np
import pytest

from edgetrain import paths, suites
from edgetrain.errors import EdgetrainError
from edgetrain.export.listing import steps
from edgetrain.suites.kernels import LIST, cnn, mlp
from edgetrain.suites.measure import inputs
from edgetrain.suites.row import MODES

KERNELS = suites.rows("kernels")
NETS = suites.rows("nets")
IDS = dict(ids=lambda row: row.name)
# multiply-adds by hand: outputs times what each takes
CONVS = {"conv16": 16 * 16 * 16 * 9 * 16, "conv8": 6 * 6 * 8 * 9 * 8, "dw16": 16 * 16 * 16 * 9,
         "pw16": 16 * 16 * 16 * 16}
CNN = (16 * 16 * 8 * 9, 8 * 8 * 16 * 9 * 8, 4 * 4 * 16 * 10)
BY_HAND = {
    "matmul64": 64 ** 3,
    **{f"{name}_{part}": macs for name, macs in CONVS.items() for part in ("fw", "bwd_x", "bwd_w")},
    "mlp": 2 * (64 * 32 + 32 * 10) + 32 * 10,           # the first layer has no gradient of its x
    "mlp_sr": 2 * (64 * 32 + 32 * 10) + 32 * 10,
    "cnn": 2 * sum(CNN) + sum(CNN[1:]),
}
BENCHMARKS = paths.DATA / "benchmarks"


def work(name: str) -> str:
    """The name without its precision."""
    first, _, *rest = name.split("_")
    return "_".join([first, *rest])


def test_the_rows_are_all_there_once():
    names = [row.name for row in KERNELS + NETS]
    assert len(set(names)) == len(names)
    assert {f"{'_'.join([w.split('_')[0], mode, *w.split('_')[1:]])}" for w in BY_HAND
            for mode in MODES if w != "mlp_sr" or mode == "f16"} == {row.name for row in KERNELS}
    assert {row.name for row in NETS} == {f"{net}_{mode}" for net in ("resnet8", "ds_cnn")
                                          for mode in MODES}


@pytest.mark.parametrize("row", KERNELS, **IDS)
def test_a_row_counts_the_macs_of_its_mathematics(row):
    assert row.macs() == BY_HAND[work(row.name)]
    assert row.mode == row.name.split("_")[1] and row.work


def test_networks_count_three_times_their_forward_macs_less_the_first_layers():
    macs = {row.name: row.macs() for row in NETS}
    resnet, stem = 12_501_632, 32 * 32 * 16 * 9 * 3
    assert {macs[f"resnet8_{mode}"] for mode in MODES} == {3 * resnet - stem}
    ds_cnn, stem = 2_656_768, 25 * 5 * 64 * 10 * 4
    assert {macs[f"ds_cnn_{mode}"] for mode in MODES} == {3 * ds_cnn - stem}


@pytest.mark.parametrize("row", KERNELS, **IDS)
def test_a_row_runs_and_gives_finite_numbers(row, device):
    program = row.compiled(("ref",), "")
    device.load(program.blob)
    device.run(row.call_list, inputs(program))
    for number, tensor in enumerate(program.tensors):
        if tensor.dtype in ("f32", "f16") and tensor.name != "hyper":
            value = np.frombuffer(device.get(number), {"f32": "<f4", "f16": "<f2"}[tensor.dtype])
            assert np.isfinite(value).all(), tensor.name
    ops = [step.op for step in steps(program, row.call_list)]
    if row.name.endswith("bwd_w"):
        assert any(op.endswith("bwd_w_sgd") for op in ops) and "sgd" not in ops
    elif row.call_list == LIST:
        assert ops
    else:
        assert {"check_finite", "softmax_ce", "begin_step", "end_step"} <= set(ops)


@pytest.mark.parametrize("row", [row for row in KERNELS if row.name.endswith("bwd_w")], **IDS)
def test_the_gradient_of_a_weight_changes_the_weight(row, device):
    program = row.compiled(("ref",), "")
    device.load(program.blob)
    number = next(i for i, tensor in enumerate(program.tensors) if tensor.name == "w")
    before = device.get(number)
    device.run(row.call_list, inputs(program))
    assert device.get(number) != before


def test_the_small_networks_are_those_that_are_described():
    for model, size, outputs in ((mlp(), 64 * 32 + 32 + 32 * 10 + 10, 10),
                                 (cnn(), 8 * 9 + 8 + 16 * 72 + 16 + 256 * 10 + 10, 10)):
        assert sum(w.size for w in model.weights.values()) == size
        assert model.graph[model.graph.outputs[0]].size == outputs


def test_rows_are_chosen_by_a_part_of_their_name():
    assert [row.name for row in suites.rows("kernels", "mlp_f16")] == [
        "mlp_f16", "mlp_f16_sr", "mlp_f16c"]
    with pytest.raises(EdgetrainError, match="no row of suite 'nets' has 'conv' in its name"):
        suites.rows("nets", "conv")
    with pytest.raises(EdgetrainError, match="--suite 'kernel' is not known"):
        suites.rows("kernel")


def test_the_documentation_has_every_row():
    text = (paths.DATA / "docs" / "benchmarks.md").read_text()
    said = set()
    for line in re.findall(r"^\| (`\w+_f16.*?) \|", text, re.MULTILINE):
        first, *others = re.findall(r"`(\w+)`", line)
        said |= {first, *(other if other[0] != "_" else first.removesuffix("_fw") + other
                          for other in others)}
    assert said == {row.name for row in KERNELS if row.mode == "f16"}


# -- benchmarks/kernels.py -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def kernels_page():
    spec = importlib.util.spec_from_file_location("kernels_page", BENCHMARKS / "kernels_page.py")
    module = sys.modules["kernels_page"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def results():
    return json.loads((BENCHMARKS / "kernels.json").read_text())


def test_the_page_and_the_picture_are_those_of_the_results(kernels_page, results):
    assert (BENCHMARKS / "KERNELS.md").read_text() == kernels_page.page(results)
    assert (BENCHMARKS / "kernels.svg").read_text() == kernels_page.picture(results)


def test_every_target_names_rows_that_are_measured(kernels_page, results):
    assert results["kernels"].keys() == {"128", "256"}
    for rows in results["kernels"].values():
        assert rows.keys() == {row.name for row in KERNELS}
    assert results["nets"].keys() == {row.name for row in NETS}
    for target in kernels_page.TARGETS:
        assert kernels_page.value(target, results) > 0, target


@pytest.mark.parametrize("mode", MODES)
def test_macs_of_the_results_are_those_of_this_version(results, mode):
    for row in KERNELS:
        if row.mode == mode:
            assert results["kernels"]["128"][row.name]["macs"] == row.macs()


def test_a_target_is_met_from_its_limit_on(kernels_page):
    target = kernels_page.Target("a", "instructions", most=100)
    assert kernels_page.met(target, 100) and not kernels_page.met(target, 101)
    rows = {"a": {"instructions": 50}, "b": {"instructions": 90}}
    results = {"kernels": {"128": rows}, "scalar": {"a": {"instructions": 7}}}
    faster = kernels_page.Target("a", "instructions", least=1.8, against="b")
    assert kernels_page.value(faster, results) == 1.8 and kernels_page.met(faster, 1.8)
    assert not kernels_page.met(faster, 1.79)
    assert kernels_page.value(kernels_page.Target("a", "instructions", most=1, where="scalar"),
                              results) == 7
