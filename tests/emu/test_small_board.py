"""The command line trains a network on the board with 16 KiB of RAM, over the ordinary wire."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

import edgetrain as et
from edgetrain import boards, build, cli, paths

pytestmark = pytest.mark.emu
BOARD = "qemu-sifive-e"
MODEL = """
import edgetrain as et

model = et.Sequential([et.Dense(16, name="hidden"), et.ReLU(), et.Dense(11, name="head")],
                      input_shape=(10,), seed=1, standardize=(MEAN, STD))
wide = et.Sequential([et.Dense(60, name="hidden"), et.ReLU(), et.Dense(30, name="more"), et.ReLU(),
                      et.Dense(11, name="head")], input_shape=(10,), standardize=(MEAN, STD))
"""
RECIPE = '[optimizer]\nname = "sgd"\nlr = 0.05\n[layers]\n"head" = "full"\n"*" = "frozen"\n'


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The vowels, a network for them, and a recipe that trains its last layer."""
    if shutil.which(boards.load(BOARD).run.command) is None:
        pytest.skip("its simulator is not installed")
    folder = tmp_path_factory.mktemp("small")
    data = np.genfromtxt(paths.DATA / "examples" / "data" / "vowel.csv", delimiter=",", names=True)
    x = np.stack([data[f"lpc{i}"] for i in range(10)], axis=1).astype(np.float32)
    (folder / "m.py").write_text(MODEL.replace("MEAN", str(x.mean(0).tolist()))
                                 .replace("STD", str(x.std(0).tolist())))
    (folder / "r.toml").write_text(RECIPE)
    rows = np.random.default_rng(1).permutation(len(x))[:240]
    np.savez(folder / "d.npz", x=x[rows], y=data["vowel"][rows].astype(int))
    return folder


@pytest.mark.parametrize("model, fits", [("model", True), ("wide", False)])
def test_the_last_layer_of_a_network_is_trained_with_the_bits_of_the_host(folder, model, fits,
                                                                          capsys):
    """The wide one would not fit RAM beside its state: it is built into the firmware."""
    def run(*line) -> dict:
        assert cli.main([*map(str, line), "--json"]) == 0
        return json.loads(capsys.readouterr().out)
    program = folder / f"{model}.etp"
    run("compile", f"{folder}/m.py:{model}", "--recipe", folder / "r.toml", "--board", BOARD,
        "-o", program)
    free = boards.load(BOARD).ram.size_bytes - boards.load(BOARD).stack_bytes - build.firmware(
        boards.load(BOARD)).static_bytes
    made = et.load(program)
    assert (16 + len(made.blob) + made.ram_bytes <= free) == fits
    trained = {on: run("train", program, "--data", folder / "d.npz", "--on", on, "--epochs", 2,
                       "--save", folder / f"{model}-{on}.npz") for on in ("sim", "host")}
    weights = [et.weights_hash(dict(np.load(folder / f"{model}-{on}.npz"))) for on in trained]
    assert weights[0] == weights[1]
    first, last = trained["sim"]["epochs"][0], trained["sim"]["epochs"][-1]
    assert last["loss"] < 0.8 * first["loss"] and trained["sim"]["epochs"] == trained["host"][
        "epochs"]
    score = run("eval", program, "--data", folder / "d.npz", "--on", "sim", "--checkpoint",
                folder / f"{model}-sim.npz")
    assert score["accuracy"] > 0.4          # of eleven vowels, one in eleven by chance


def test_a_program_that_does_not_fit_is_refused_by_compile(folder, capsys):
    (folder / "all.toml").write_text('[optimizer]\nname = "adam"\nlr = 0.01\n')
    assert cli.main(["compile", f"{folder}/m.py:wide", "--recipe", str(folder / "all.toml"),
                     "--board", BOARD]) == 1
    board = boards.load(BOARD)
    assert f"{BOARD} has {board.program_ram_bytes:,}" in capsys.readouterr().err
