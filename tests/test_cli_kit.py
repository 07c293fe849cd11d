"""`edgetrain train` with the learning kit: judged, remembered, continued, without labels."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import edgetrain as et
from edgetrain import cli, kit

MODEL = """
import edgetrain as et

model = et.Sequential([et.Dense(32), et.ReLU(), et.Dense(10, name="head")], input_shape=(64,))
"""
RECIPE = """
batch = 10
optimizer = { name = "adam", lr = 4e-3 }
replay = { size = 50, policy = "balanced" }
guard = { ring = 30 }
pseudo = { threshold = 0.7 }
"""
DONE, FIX_IT, USAGE = range(3)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Digits 0-4, digits 5-9, the latter with wrong labels, and a program."""
    folder = tmp_path_factory.mktemp("kit")
    (folder / "m.py").write_text(MODEL)
    (folder / "r.toml").write_text(RECIPE)
    found = np.load(Path(__file__).parents[1] / "examples" / "data" / "digits.npz")
    x, y = found["x"].reshape(-1, 64)[:600] / 16.0, found["y"].astype(int)[:600]
    np.savez(folder / "low.npz", x=x[y < 5][:100], y=y[y < 5][:100])
    np.savez(folder / "high.npz", x=x[y > 4][:100], y=y[y > 4][:100])
    np.savez(folder / "wrong.npz", x=x[y > 4][100:], y=(y[y > 4][100:] + 1) % 10)
    assert cli.main(["compile", f"{folder}/m.py", "--recipe", f"{folder}/r.toml", "-o",
                     f"{folder}/p.etp"]) == DONE
    return folder


@pytest.fixture
def run(folder, monkeypatch, capsys):
    monkeypatch.chdir(folder)

    def call(line: str) -> tuple[int, dict | str, str]:
        capsys.readouterr()
        try:
            status = cli.main(line.split())
        except SystemExit as ended:
            status = ended.code
        out, err = capsys.readouterr()
        return status, json.loads(out) if out.startswith("{") else out, err

    return call


def test_tasks_one_after_the_other_are_what_the_api_does(run, folder):
    session = et.Session(et.load(folder / "p.etp"), et.connect())
    steps = 0
    for number, (name, start) in enumerate([("low", ""), ("high", "--start-from low.ckpt.npz"),
                                            ("wrong", "--start-from high.ckpt.npz")]):
        status, found, _ = run(f"train p.etp --epochs 8 --json --data {name}.npz {start} "
                               f"--save {name}.ckpt.npz")
        data = np.load(folder / f"{name}.npz")
        trial = kit.begin(session, data["x"], data["y"])
        done, _ = session.position()
        epochs = list(session.fit(trial.x, trial.y, epochs=8, first_step=0))
        verdict = kit.conclude(session, trial)
        offered = kit.remember(session, trial.x, trial.y)
        assert (status, found["outcome"], found["share"], found["offered"]) == (
            DONE, verdict.outcome, verdict.share, offered)
        assert found["weights_sha256"] == et.weights_hash(session.weights())
        assert [e["step"] for e in found["epochs"]] == [done + e.step for e in epochs]
        steps += epochs[-1].step
        assert found["step"] == steps and (number == 0) == (done == 0)


def test_a_person_reads_what_the_guard_decided(run):
    status, out, _ = run("train p.etp --epochs 3 --data low.npz")
    assert status == DONE and "guard: committed (held-out samples: " in out


def test_learning_without_labels(run):
    run("train p.etp --epochs 8 --data low.npz --save a.npz")
    status, found, _ = run("train p.etp --epochs 1 --data low.npz --start-from a.npz --unlabelled "
                           "--json")
    assert status == DONE and found["samples"] == 100 and found["sure"] > 10


@pytest.mark.parametrize("line, status, words", [
    ("train p.etp --data low.npz --resume a.npz --start-from a.npz", USAGE, "not allowed"),
    ("train plain.etp --data low.npz --unlabelled", FIX_IT, "[pseudo]"),
    ("train p.etp --data few.npz", FIX_IT, "too few"),
])
def test_what_a_user_may_get_wrong(run, folder, line, status, words):
    (folder / "plain.toml").write_text("batch = 10\n")
    run("compile m.py --recipe plain.toml -o plain.etp")
    with np.load(folder / "low.npz") as low:
        np.savez(folder / "few.npz", x=low["x"][:3], y=low["y"][:3])
    found, _, err = run(line)
    assert found == status and words in err and "Traceback" not in err
