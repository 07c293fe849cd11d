"""The commands that work: what they print, what they write, what they compute."""

from __future__ import annotations

import importlib.util
import json
import re

import numpy as np
import pytest

import edgetrain as et
from edgetrain import boards

from .conftest import DONE, FIX_IT, RECIPE


def test_compile_writes_a_program_and_says_how_large_it_is(run):
    code, out, err = run("compile m.py --recipe r.toml -o p.etp")
    program = et.load("p.etp")
    assert (code, err) == (DONE, "")
    assert out == (f"p.etp: {len(program.blob):,} bytes for qemu-rv32-zvfh, "
                   f"{program.const_bytes:,} of them constants; RAM {program.ram_bytes:,} "
                   f"(state {program.state_bytes:,}, arena {program.arena_bytes:,})\n")
    assert program.meta["recipe"] == RECIPE
    assert [p.name for p in run.folder.iterdir() if p.suffix == ".part"] == []


def test_compile_overrides_the_recipe(run):
    assert run("compile m.py --recipe r.toml --seed 9 --batch 1 --lr 0.5 -o p.etp")[0] == DONE
    meta = et.load("p.etp").meta
    assert (meta["seed"], meta["batch"]) == (9, 1)
    session = et.Session(et.load("p.etp"), et.connect("host"))
    number = next(i for i, t in enumerate(session.program.tensors) if t.name == "hyper")
    assert session.tensor(number)[0] == 0.5


@pytest.mark.parametrize("name", ["m.py", "m.py:small", "m.py:model"])
def test_a_model_is_a_name_or_a_function_in_a_file(run, name):
    assert run(f"compile {name} --recipe r.toml -o p.etp")[0] == DONE
    assert et.load("p.etp").id == et.load("m.etp").id


def test_a_model_file_may_import_its_neighbours(run, monkeypatch, tmp_path_factory):
    """Wherever the process was before: Python remembers what "." meant when it first looked."""
    monkeypatch.chdir(tmp_path_factory.mktemp("before"))
    monkeypatch.syspath_prepend(".")
    assert importlib.util.find_spec("nothing_of_that_name") is None
    monkeypatch.chdir(run.folder)
    (run.folder / "layers_of_mine.py").write_text("WIDTH = 5\n")
    (run.folder / "n.py").write_text("import edgetrain as et\nfrom layers_of_mine import WIDTH\n"
                                     "model = et.Sequential([et.Dense(WIDTH)], input_shape=(2,))\n")
    assert run("compile n.py")[0] == DONE


def test_inspect_shows_lists_tensors_and_memory(run):
    code, out, err = run("inspect m.etp")
    assert (code, err) == (DONE, "")
    for part in ("made by edgetrain", "for qemu-rv32-zvfh", "adam, batch 4", "walk, run",
                 "head.w", "et_dense_f32__", "accumulate: ", "update: ", "####"):
        assert part in out
    assert all(line == line.rstrip() for line in out.splitlines())
    only = run("inspect m.etp --list update")[1]
    assert "update: " in only and "accumulate: " not in only
    assert "made by" in run("inspect m.py")[1]


def test_inspect_says_why_a_call_has_its_kernel(run):
    code, out, err = run("inspect m.etp --why --list update")
    assert (code, err) == (DONE, "")
    assert "why" in out and "only kernel" in out and "zvfh: " in out and "accumulate: " not in out
    calls = json.loads(run("inspect m.etp --json")[1])["calls"]
    assert all(call["why"] for of in calls.values() for call in of)


def test_train_eval_pull(run):
    code, out, err = run("train m.etp --data d.npz --epochs 6 --save c.npz")
    assert (code, err) == (DONE, "")
    *epochs, saved, last = out.splitlines()
    losses = [float(re.fullmatch(rf"epoch +{i}  loss (\d+\.\d{{4}})  accuracy +\d+\.\d %",
                                 line)[1]) for i, line in enumerate(epochs, 1)]
    assert len(losses) == 6 and losses[-1] < 0.8 * losses[0]
    assert saved == "checkpoint in c.npz"
    digest = re.fullmatch(r"weights sha256 (\w{16}) after step 48", last)[1]

    code, out, err = run("eval m.etp --data d.npz --checkpoint c.npz")
    assert (code, err) == (DONE, "")
    assert re.match(r"30 samples, accuracy \d+\.\d %, loss \d\.\d{4}\n\nconfusion: ", out)
    rows = [line for line in out.splitlines() if line.startswith(("walk", "run", "[bold]sit"))]
    assert len(rows) == 3
    assert "[bold]sit :smile:" in rows[2]       # names of classes are shown as they are

    code, out, err = run("pull m.etp --checkpoint c.npz -o w.npz")
    assert (code, out, err) == (DONE, f"w.npz: 4 tensors, sha256 {digest}\n", "")
    assert et.weights_hash(dict(np.load("w.npz")))[:16] == digest


def test_pull_without_a_training_says_what_it_gives(run):
    code, out, err = run("pull m.etp -o w.npz")
    assert code == DONE and out.startswith("w.npz: 4 tensors")
    assert "these are the weights that the program starts with" in err
    assert run("pull m.etp -o w.npz -q")[2] == ""
    assert np.array_equal(np.load("w.npz")["c.b"], np.zeros(6))


@pytest.mark.parametrize("source", ["pull", "checkpoint"])
def test_trained_weights_go_into_a_new_program(run, source):
    run("train m.etp --data d.npz --epochs 2 --save c.npz")
    run("pull m.etp --checkpoint c.npz -o w.npz")
    weights = "w.npz" if source == "pull" else "c.npz"
    assert run(f"compile m.py --weights {weights} -o n.etp")[0] == DONE
    run("pull n.etp -o again.npz")
    assert et.weights_hash(dict(np.load("again.npz"))) == et.weights_hash(dict(np.load("w.npz")))


@pytest.mark.parametrize("source", ["pull", "pull --merged", "checkpoint"])
def test_adapters_become_part_of_the_weights_of_a_new_program(run, source):
    (run.folder / "a.toml").write_text("[layers]\nhead = { lora = 2, lr = 20.0 }")
    assert run("compile m.py --recipe a.toml -o a.etp")[0] == DONE
    run("train a.etp --data d.npz --epochs 4 --save c.npz")
    command, _, merged = source.partition(" ")
    if command == "pull":
        assert run(f"pull a.etp --checkpoint c.npz -o w.npz {merged}")[0] == DONE
    assert ("head.lora_a" in np.load("c.npz" if command != "pull" else "w.npz")) != bool(merged)
    weights = "w.npz" if command == "pull" else "c.npz"
    assert run(f"compile m.py --weights {weights} -o n.etp")[0] == DONE
    scores = [json.loads(run(f"eval {program} --data d.npz --json")[1])["loss"]
              for program in ("a.etp --checkpoint c.npz", "n.etp", "m.etp")]
    assert scores[0] == pytest.approx(scores[1], rel=1e-5) and scores[0] < 0.9 * scores[2]


def test_calibrate_measures_the_data_before_it_trains(run, tmp_path):
    (tmp_path / "n.toml").write_text("[norm]\ncalibrate = true\n")
    run("compile m.py:normed --recipe n.toml -o n.etp")
    assert run("train n.etp --data d.npz --epochs 1 --calibrate --save c.npz")[0] == DONE
    rows = np.load(tmp_path / "d.npz")["x"].reshape(-1, 3)
    with np.load(tmp_path / "c.npz") as saved:
        np.testing.assert_allclose(saved["norm.mean"], rows.mean(axis=0), rtol=1e-4, atol=1e-6)
        np.testing.assert_allclose(saved["norm.scale"], 1 / rows.std(axis=0), rtol=1e-4)
        assert saved["norm.count"].tolist() == [600] * 3
    run("train n.etp --data d.npz --epochs 2 --calibrate --resume c.npz --save e.npz")
    with np.load(tmp_path / "e.npz") as saved:
        assert saved["norm.count"].tolist() == [600] * 3            # it has its statistics
    code, _, err = run("train m.etp --data d.npz --calibrate")
    assert (code, "the program has no list 'calibrate'" in err) == (FIX_IT, True)


def test_resume_gives_the_weights_of_an_uninterrupted_training(run):
    whole = json.loads(run("train m.etp --data d.npz --epochs 4 --seed 5 --json")[1])
    run("train m.etp --data d.npz --epochs 1 --seed 5 --save c.npz")
    rest = json.loads(run("train m.etp --data d.npz --epochs 4 --resume c.npz --json")[1])
    assert rest["weights_sha256"] == whole["weights_sha256"]
    assert rest["epochs"] == whole["epochs"][1:]
    run("train m.etp --data d.npz --epochs 4 --resume c.npz --save c.npz")
    code, out, err = run("train m.etp --data d.npz --epochs 4 --resume c.npz --json")
    assert (code, json.loads(out)["epochs"]) == (DONE, [])
    assert json.loads(out)["weights_sha256"] == whole["weights_sha256"]
    assert err == "nothing to do: c.npz is at the end of epoch 4 or later\n"


def test_lr_and_seed_count(run):
    hashes = {json.loads(run(f"train m.etp --data d.npz --epochs 1 --json {extra}")[1])
              ["weights_sha256"] for extra in ("", "--seed 1", "--seed 2", "--lr 0.5")}
    assert len(hashes) == 3     # the first two are the same
    still = json.loads(run("train m.etp --data d.npz --epochs 1 --json --lr 0")[1])
    assert still["weights_sha256"] == et.weights_hash(
        et.Session(et.load("m.etp"), et.connect("host")).weights())


def test_named_classes_in_a_csv(run):
    (run.folder / "two.py").write_text("import edgetrain as et\n"
                                       "model = et.Sequential([et.Dense(2)], input_shape=(2,),\n"
                                       "                      classes=['low', 'high'])\n")
    rows = "".join(f"{i - 4.5},{'high' if i > 4 else 'low'},{i % 3}\n" for i in range(10))
    (run.folder / "two.csv").write_text("level,label,noise\n" + rows)
    assert run("compile two.py --lr 0.5")[0] == DONE
    run("train two.etp --data two.csv --epochs 30 --save c.npz")
    result = json.loads(run("eval two.etp --data two.csv --checkpoint c.npz --json")[1])
    assert result["accuracy"] == 1.0 and result["confusion"] == [[5, 0], [0, 5]]


def test_target_values_have_no_accuracy(run):
    (run.folder / "mse.toml").write_text('loss = "mse"\n')
    assert run("compile m.py:values --recipe mse.toml -o v.etp")[0] == DONE
    code, out, _ = run("train v.etp --data v.npz --epochs 2")
    assert code == DONE and "accuracy" not in out and "nan" not in out
    assert json.loads(run("train v.etp --data v.npz --epochs 2 --json")[1])["epochs"][0][
        "accuracy"] is None
    assert "mean squared error" in run("eval v.etp --data v.npz")[1]
    assert json.loads(run("eval v.etp --data v.npz --json")[1])["confusion"] is None


def test_a_loss_without_targets_takes_data_without_y(run):
    (run.folder / "e.toml").write_text('loss = "entropy"\n')
    np.savez("x.npz", x=np.load("d.npz")["x"])
    assert run("compile m.py --recipe e.toml -o e.etp")[0] == DONE
    code, out, _ = run("train e.etp --data x.npz --epochs 2")
    assert code == DONE and "accuracy" not in out and "nan" not in out
    assert "accuracy" in run("train e.etp --data d.npz --epochs 1")[1]      # y for comparison
    assert "30 samples, entropy 0." in run("eval e.etp --data x.npz")[1]
    assert json.loads(run("eval e.etp --data x.npz --json")[1])["accuracy"] is None
    assert len(json.loads(run("eval e.etp --data d.npz --json")[1])["confusion"]) == 3


def test_an_autoencoder_takes_samples_alone(run):
    (run.folder / "a.py").write_text("import edgetrain as et\n"
                                     "model = et.Sequential([et.Dense(2), et.Dense(3)],\n"
                                     "                      input_shape=(3,))\n")
    (run.folder / "a.toml").write_text('loss = "huber"\ntargets = "input"\n')
    (run.folder / "a.csv").write_text("a,b,c\n" + "1,2,3\n0,-1,2\n" * 10)
    assert run("compile a.py --recipe a.toml")[0] == DONE
    first = json.loads(run("eval a.etp --data a.csv --json")[1])["loss"]
    assert run("train a.etp --data a.csv --epochs 20 --save c.npz")[0] == DONE
    out = run("eval a.etp --data a.csv --checkpoint c.npz")[1]
    assert float(re.search("Huber loss ([0-9.e-]+)", out)[1]) < 0.5 * first


def test_yes_or_no_per_output_has_an_accuracy_and_no_confusion(run):
    (run.folder / "b.toml").write_text('loss = "sigmoid_bce"\n')
    np.savez("b.npz", x=np.eye(3), y=np.eye(3)[:, :2])
    assert run("compile m.py:values --recipe b.toml -o b.etp --lr 2")[0] == DONE
    run("train b.etp --data b.npz --epochs 30 --save c.npz")
    out = run("eval b.etp --data b.npz --checkpoint c.npz")[1]
    assert "3 samples, accuracy 100.0 %, binary cross-entropy 0." in out and "confusion" not in out


@pytest.mark.parametrize("line, keys", [
    ("compile m.py", {"program", "id", "bytes", "arena_bytes", "board"}),
    ("inspect m.etp", {"id", "calls", "tensors", "lower_bound_bytes", "classes"}),
    ("train m.etp --data d.npz --epochs 1", {"epochs", "step", "weights_sha256"}),
    ("eval m.etp --data d.npz", {"samples", "loss", "accuracy", "confusion"}),
    ("pull m.etp -o w.npz", {"output", "weights", "sha256"}),
    ("completion bash", {"shell", "script"}),
    ("boards", {"boards"}), ("boards qemu-rv32imafc", {"name", "ram_bytes"}),
    ("doctor", {"checks"}),
])
def test_json_is_one_object_and_nothing_else(run, line, keys):
    code, out, _ = run(f"{line} --json")
    assert code == DONE

    def refuse(name):
        raise AssertionError(f"{name} is not JSON")

    assert keys <= json.loads(out, parse_constant=refuse).keys()


def test_an_error_in_json(run):
    code, out, err = run("eval m.etp --data none.npz --json")
    assert code == FIX_IT and err.startswith("edgetrain: none.npz: cannot read the data")
    assert json.loads(out) == {"error": "none.npz: cannot read the data: No such file or directory",
                               "hint": None}


def test_boards_lists_and_shows(run):
    listed = run("boards")[1]
    assert all(name in listed for name in boards.names())
    assert f"{boards.load('qemu-rv32imafc').ram.size_bytes:,}" in run("boards qemu-rv32imafc")[1]


def test_overflow_in_training_is_said(run):
    code, out, err = run("compile m.py -o p.etp --lr 1e30")
    code, out, err = run("train p.etp --data d.npz --epochs 2")
    assert code == DONE and "tensor updates skipped so far" in out
    assert "try a smaller --lr" in err


def test_a_class_without_samples_has_no_recall(run):
    with np.load("d.npz") as data:
        np.savez("walk.npz", x=data["x"][data["y"] == 0], y=data["y"][data["y"] == 0])
    walk, run_, sit = run("eval m.etp --data walk.npz")[1].splitlines()[-3:]
    assert walk.endswith("%") and run_ == "run" and sit == "[bold]sit :smile:"
