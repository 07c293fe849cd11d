"""Learning from features at the command line: one pass, more data later, scores."""

from __future__ import annotations

import json

import numpy as np
import pytest

import edgetrain as et
from edgetrain import cli

MODEL = """
import edgetrain as et

model = et.Sequential([et.Dense(12, name="deep"), et.ReLU(), et.Dense(3, name="head")],
                      input_shape=(6,), seed=3, classes=["a", "b", "c"])
auto = et.Sequential([et.Dense(3), et.Dense(6)], input_shape=(6,))
"""
GATHERING = ("prototypes", "lda", "ridge", "knn", "mahalanobis")


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """run("train m.etp ...") -> (exit status, stdout, stderr), in a folder with model and data."""
    monkeypatch.chdir(tmp_path)
    rng = np.random.default_rng(1)
    y = np.arange(60) % 3
    x = (2 * rng.standard_normal((3, 6))[y] + 0.3 * rng.standard_normal((60, 6))).astype(np.float32)
    (tmp_path / "m.py").write_text(MODEL)
    np.savez("d.npz", x=x, y=y)
    np.savez("first.npz", x=x[:20], y=y[:20])
    np.savez("rest.npz", x=x[20:], y=y[20:])
    np.savez("x.npz", x=x)
    np.savetxt("x.csv", x, delimiter=",", header="a,b,c,d,e,f", comments="")

    def call(line: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main(line.split())
        return status, *capsys.readouterr()

    return call


def compiled(run, rule: str, model: str = "m.py") -> None:
    with open("r.toml", "w", encoding="utf-8") as file:
        file.write(rule if "=" in rule else f'rule = "{rule}"\n')
    assert run(f"compile {model} --recipe r.toml -o p.etp")[0] == 0


@pytest.mark.parametrize("rule", GATHERING)
def test_train_is_one_pass_without_a_loss(run, rule):
    compiled(run, rule)
    code, out, err = run("train p.etp --data d.npz --save c.npz")
    assert (code, err) == (0, "")
    assert out.startswith("60 samples\n") and "loss" not in out and "nan" not in out
    code, out, err = run("train p.etp --data d.npz --json")
    (epoch,) = json.loads(out)["epochs"]
    assert (epoch["loss"], epoch["accuracy"]) == (None, None)
    assert epoch["step"] == (60 if rule == "knn" else 1)
    code, out, err = run("train p.etp --data d.npz --epochs 2")
    assert (code, out) == (1, "") and f"epochs is 2, but rule '{rule}'" in err


@pytest.mark.parametrize("rule", GATHERING)
def test_resume_adds_other_samples_to_the_statistics(run, rule):
    """Sums are those of one pass over all of them, in the order of the host."""
    compiled(run, rule)
    run("train p.etp --data first.npz --save c.npz")
    code, out, err = run("train p.etp --data rest.npz --resume c.npz --save c.npz --json")
    assert (code, err) == (0, "")
    assert json.loads(out)["epochs"][0]["step"] == (60 if rule == "knn" else 2)
    if rule != "mahalanobis":
        score = json.loads(run("eval p.etp --data d.npz --checkpoint c.npz --json")[1])
        assert score["accuracy"] == 1.0
    session = et.Session(et.load("p.etp"), et.connect())
    session.restore("c.npz")
    tensors = {t.name: session.tensor(i) for i, t in enumerate(session.program.tensors)}
    assert tensors["knn.seen" if rule == "knn" else "head.counts"].sum() == 60


@pytest.mark.parametrize("rule", ["prototypes", "lda", "ridge"])
def test_a_head_that_was_solved_goes_back_into_the_model(run, rule):
    compiled(run, rule)
    run("train p.etp --data d.npz --save c.npz")
    want = json.loads(run("eval p.etp --data d.npz --checkpoint c.npz --json")[1])
    assert want["accuracy"] == 1.0
    assert run("pull p.etp --checkpoint c.npz -o w.npz")[0] == 0
    with np.load("w.npz") as pulled:
        assert set(pulled.files) == {"deep.w", "deep.b", "head.w", "head.b"}
    assert run("compile m.py --weights w.npz -o plain.etp")[0] == 0
    got = json.loads(run("eval plain.etp --data d.npz --json")[1])
    assert (got["accuracy"], got["loss"]) == (want["accuracy"], want["loss"])


@pytest.mark.parametrize("data", ["x.npz", "x.csv", "d.npz"])
def test_outliers_need_no_labels(run, data):
    compiled(run, "mahalanobis")
    assert run(f"train p.etp --data {data} --save c.npz")[0] == 0
    code, out, err = run(f"eval p.etp --data {data} --checkpoint c.npz")
    assert (code, err) == (0, "") and "60 samples, scores: large is unusual" in out
    found = json.loads(run(f"eval p.etp --data {data} --checkpoint c.npz --json")[1])
    assert len(found["scores"]) == 60
    assert found["percentiles"]["50 %"] == pytest.approx(np.median(found["scores"]))


def test_eval_scores_by_an_autoencoder(run):
    compiled(run, "loss = 'mse'\nscore = true\n", "m.py:auto")
    found = json.loads(run("eval p.etp --data x.npz --json")[1])
    session = et.Session(et.load("p.etp"), et.connect())
    with np.load("x.npz") as file:
        want = ((session.predict(file["x"]) - file["x"]) ** 2).mean(1)
    np.testing.assert_allclose(found["scores"], want, rtol=1e-5)


@pytest.mark.parametrize("rule", GATHERING)
def test_inspect_says_how_a_rule_learns(run, rule):
    compiled(run, rule)
    code, out, _ = run("inspect p.etp")
    assert code == 0 and f"f32, {rule}, one pass, no loss" in out
    shown = json.loads(run("inspect p.etp --json")[1])
    assert (shown["rule"], shown["gathers"]) == (rule, True)


def test_what_was_left_out_is_said(run):
    compiled(run, "lda")
    x = np.ones((9, 6))
    x[3] = 1e30
    np.savez("same.npz", x=x, y=np.arange(9) % 3)
    code, out, err = run("train p.etp --data same.npz")
    assert code == 0 and "9 samples  2 left out so far" in out      # and nothing can be solved
    assert "a larger shrinkage in the recipe" in " ".join(err.split())
