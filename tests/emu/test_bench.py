"""`edgetrain bench` in the simulator: exact, repeatable, and in line with what a run counts."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

import edgetrain as et
from edgetrain import boards, cost_table
from edgetrain.cli import main as cli
from edgetrain.export.kernels import Kernel, all_kernels
from edgetrain.ops import OPS
from edgetrain.suites import tune
from tests import op_programs
from tests.kernel_calls import make_call
from tests.nets import cnn

pytestmark = [pytest.mark.emu, pytest.mark.skipif(
    shutil.which("qemu-system-riscv32") is None, reason="qemu-system-riscv32 is not installed")]
MOST_BETWEEN_CALLS = 40         # instructions of the runtime, for one call
REPEATED = 20


@pytest.fixture(scope="module", params=["qemu-rv32-zvfh", "qemu-rv32imafc"])
def made(request, tmp_path_factory):
    board = boards.load(request.param)
    path = tmp_path_factory.mktemp("bench") / "p.etp"
    recipe = et.Recipe(batch=3, optimizer=et.Optimizer("adam"), precision=et.Precision("f16"))
    program = et.compile(cnn(), recipe, isas=board.kernels, board=board.name)
    program.save(path)
    return program, path


def test_the_numbers_are_the_same_each_time_and_add_up(made, capsys):
    program, path = made
    said = []
    for _ in range(2):
        assert cli(["bench", str(path), "--json", "-q"]) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]
    found = json.loads(said[0])
    for name, cost in found["lists"].items():
        assert len(cost["calls"]) == len(program.lists[name])
        each = [call["instructions"] for call in cost["calls"]]
        assert min(each) > 0 and sum(each) + cost["walk_instructions"] == cost["instructions"]
        assert 0 < cost["walk_instructions"] < MOST_BETWEEN_CALLS * (len(each) + 3)
        for call in cost["calls"]:      # a multiply-add a lane; f16 vectors have eight
            assert call["instructions"] > call["macs"] / 8
    infer, accumulate = (found["lists"][name]["calls"] for name in ("infer", "accumulate"))
    assert infer == accumulate[:len(infer)]         # the same forward calls, in either list
    assert found["instructions_per_update"] == 3 * found["lists"]["accumulate"]["instructions"] + \
        found["lists"]["update"]["instructions"]


@pytest.mark.parametrize("board", ["qemu-rv32-zvfh", "qemu-rv32imafc"])
def test_the_walk_to_a_call_takes_few_instructions(board):
    """Whatever the kernel: what a list of more calls takes besides them, by the call."""
    isas = boards.load(board).kernels
    device = et.connect("sim", board=board, count_instructions=True)
    most = max(all_kernels(("ref",)), key=lambda kernel: len(kernel.args))
    try:
        for kernel in (Kernel(OPS["relu"], "f32", "ref"), most):
            call = make_call(kernel, kernel.op.cases[0], np.random.default_rng(1))
            walks = []
            for count in (1, 1 + REPEATED):
                device.load(op_programs.OpProgram((call,) * count).build(isas).blob)
                whole = device.run(op_programs.LIST, {}).instructions
                walks.append(whole - sum(device.profile(op_programs.LIST)))
            took = (walks[1] - walks[0]) / REPEATED
            assert 0 < took < MOST_BETWEEN_CALLS, kernel.symbol
    finally:
        device.close()


def test_one_list_is_a_table(made, capsys):
    program, path = made
    assert cli(["bench", str(path), "--list", "infer", "-q"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"infer: {len(program.lists['infer'])} calls")
    for word in ("stem", "et_conv2d_f16__", "MAC/instr", "between the calls", "total"):
        assert word in said
    assert "one update" not in said


def test_a_session_profiles_where_it_is(made):
    program, _ = made
    device = et.connect("sim", board=program.meta["board"], count_instructions=True)
    try:
        session = et.Session(program, device)
        x, y = et.cost.random_sample(program)
        for _ in range(3):
            session.run("accumulate", x, y)
        assert len(session.profile("update")) == len(program.lists["update"])
        assert session.position() == (1, 0)
    finally:
        device.close()


def test_what_the_table_of_costs_says_is_still_so(monkeypatch):
    """Of a few of its rows: the cheapest alternative, and about the instructions."""
    isas = ("zvfh", "ref")
    some = [case for case in tune.cases(isas) if case.op.name in ("scale", "conv2d")][::9]
    monkeypatch.setattr(tune, "cases", lambda isas: some)
    device = et.connect("sim", board="qemu-rv32-zvfh", count_instructions=True)
    try:
        measured = tune.tune({128: device}, isas)
    finally:
        device.close()
    table = cost_table.shipped(isas)
    assert len(measured.rows) == len(some) > 5
    for row in measured.rows:
        said = table.exact(row.op, row.mode, row.shape, row.costs)
        for (name, vlen), count in row.counts.items():
            assert said.counts[name, vlen] == pytest.approx(count, rel=0.3), \
                f"{row}: measure again with 'edgetrain bench --tune'"
