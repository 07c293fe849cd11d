"""Estimates of instructions, against those that were counted and recorded."""

from __future__ import annotations

import json
import runpy
from functools import cache

import pytest

import edgetrain as et
from edgetrain import cost_table, paths
from edgetrain.cost_table import shipped
from edgetrain.export.listing import steps
from edgetrain.instructions import CALL, RUN, per_list, per_step
from edgetrain.select import shape_of

from .nets import cnn, mlp

ISAS = ("zvfh", "ref")
COUNTED = [row for row in json.loads((paths.DATA / "benchmarks" / "models.json").read_text())
           if row["instructions"]]
WORST, MEAN = 0.3, 0.08         # relative errors, of one program and over all


@cache
def models():
    return runpy.run_path(str(paths.DATA / "benchmarks" / "models.py"))


@cache
def error(number: int) -> float:
    row = COUNTED[number]
    program = models()["for_board"](models()["MODELS"] / row["recipe"], row["mode"])
    return per_step(program, ISAS) / row["instructions"]["per_update"] - 1


@pytest.mark.parametrize("number", range(len(COUNTED)),
                         ids=[f"{row['recipe']}-{row['mode']}" for row in COUNTED])
def test_an_estimate_is_near_what_was_counted(number):
    assert abs(error(number)) <= WORST


def test_estimates_are_near_on_average():
    errors = [abs(error(number)) for number in range(len(COUNTED))]
    assert sum(errors) / len(errors) <= MEAN


def test_a_measured_shape_takes_what_was_measured():
    """Every call of ResNet-8's step that is a row of the table, added up by hand."""
    model = runpy.run_path(str(paths.DATA / "examples" / "models" / "resnet8.py"))["model"]()
    program = et.compile(model, et.Recipe(precision=et.Precision("f32", rounding="nearest")),
                         isas=ISAS)
    table, known = shipped(ISAS), 0
    for step in steps(program, "train"):
        shape = shape_of(step.kernel.op, step.dims)
        row = table.exact(step.op, step.kernel.tag, shape, [step.kernel.isa])
        if row:
            known += row.counts[step.kernel.isa, 128] + CALL
    whole = per_list(program, "train", ISAS)
    assert 0.5 * whole < known <= whole - RUN


def test_a_batch_is_its_samples_and_one_update():
    program = et.compile(mlp(), et.Recipe(batch=6), isas=ISAS)
    assert per_step(program, ISAS) == 6 * per_list(program, "accumulate", ISAS) + per_list(
        program, "update", ISAS)
    single = et.compile(mlp(), isas=ISAS)
    assert per_step(single, ISAS) == per_list(single, "train", ISAS)


def test_training_less_takes_less():
    whole = et.compile(cnn(), isas=ISAS)
    head = et.compile(cnn(), et.Recipe(layers=(et.LayerRule("head"),)), isas=ISAS)
    assert per_list(head, "infer", ISAS) < per_step(head, ISAS) < per_step(whole, ISAS)


def test_longer_vectors_take_less():
    program = et.compile(cnn(), isas=ISAS)
    assert per_step(program, ISAS) > per_list(program, "train", ISAS, 256)


def test_nothing_is_said_where_nothing_was_measured(tmp_path, monkeypatch):
    assert per_step(et.compile(mlp()), ("ref",)) is None
    monkeypatch.setattr(cost_table, "FOLDER", tmp_path)
    assert per_step(et.compile(mlp(), isas=ISAS), ISAS) is None


def test_a_rule_of_any_number_of_samples_has_no_step():
    program = et.compile(mlp(), et.Recipe(rule="lda"), isas=ISAS)
    assert per_step(program, ISAS) is None


@pytest.mark.emu
def test_the_walk_along_a_list_is_what_the_simulator_counts():
    device = et.connect("sim", count_instructions=True)
    try:
        program = et.compile(cnn(), et.Recipe(batch=2), isas=ISAS, board="qemu-rv32-zvfh")
        for name, cost in et.bench(et.Session(program, device)).items():
            assert cost.walk_instructions == RUN + CALL * len(cost.calls), name
    finally:
        device.close()
