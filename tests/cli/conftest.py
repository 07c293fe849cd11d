"""What the tests of the command line share: a folder of files, and a way to run commands in it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import numpy as np
import pytest

from edgetrain import cli, paths

MODEL = """
import edgetrain as et

def small():
    return et.Sequential([et.Conv1D(6, 5, stride=2, name="c"), et.ReLU(), et.GlobalMean(),
                          et.Dense(3, name="head")], input_shape=(20, 3), seed=2,
                         classes=["walk", "run", "[bold]sit :smile:"])

model = small()
normed = et.Sequential([et.BatchNorm(name="norm"), et.GlobalMean(), et.Dense(3)],
                       input_shape=(20, 3))
values = et.Sequential([et.Dense(2)], input_shape=(3,))
large = et.Sequential([et.Dense(400), et.ReLU(), et.Dense(300)], input_shape=(600,))
number = 3
"""
RECIPE = """
batch = 4
[optimizer]
name = "adam"
lr = 2e-2
[layers]
"head" = { update = "full", lr = 2.0 }
"*" = "bias"
"""
DONE, FIX_IT, USAGE, DEVICE, MISMATCH = range(5)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with a model file, a recipe, data and a program."""
    folder = tmp_path_factory.mktemp("cli")
    (folder / "m.py").write_text(MODEL)
    (folder / "r.toml").write_text(RECIPE)
    rng = np.random.default_rng(1)
    y = np.arange(30) % 3
    x = rng.standard_normal((3, 20, 3))[y] + 0.5 * rng.standard_normal((30, 20, 3))
    np.savez(folder / "d.npz", x=x.astype(np.float32), y=y)
    np.savez(folder / "v.npz", x=rng.standard_normal((9, 3)), y=rng.standard_normal((9, 2)))
    assert cli.main(["compile", f"{folder}/m.py", "--recipe", f"{folder}/r.toml"]) == DONE
    return folder


@pytest.fixture
def run(made, monkeypatch, capsys, tmp_path):
    """run("train m.etp --data d.npz") -> (exit status, stdout, stderr), in a copy of the folder."""
    for file in made.iterdir():
        if file.is_file():
            (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.chdir(tmp_path)

    def call(line: str) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            status = cli.main(line.split())
        except SystemExit as ended:         # argparse's own answer
            status = ended.code
        return status, *capsys.readouterr()

    call.folder = tmp_path
    return call


def refused(result, status: int = FIX_IT) -> str:
    """The message of a command that failed as it should: one sentence, and perhaps what to do."""
    code, out, err = result
    assert (code, out) == (status, ""), err
    lines = err.splitlines()
    while lines and not lines[0].startswith("edgetrain: "):
        assert lines[0].startswith("starting the simulator"), err
        del lines[0]
    assert lines and len(lines) <= 5 and all(line.startswith("  ") for line in lines[1:]), err
    assert "Traceback" not in err
    return err


def _listens_to_interrupts() -> None:
    """Which what is started in the background does not, nor do its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def in_a_shell(run, line: str, **options):
    """The command in a process of its own, with streams that are not ours."""
    line = line.replace("edgetrain", f"{sys.executable} -m edgetrain")
    return subprocess.run(["sh", "-c", line], text=True, capture_output=True, check=False,
                          timeout=120, cwd=run.folder, preexec_fn=_listens_to_interrupts, env={
                              **os.environ, "PYTHONPATH": str(paths.PACKAGE.parent), **options})
