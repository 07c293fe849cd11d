"""The examples and the committed results: personalisation works, and repeats to the bit."""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from importlib.util import find_spec

import numpy as np
import pytest

import edgetrain as et
from edgetrain import paths
from edgetrain.cli import main as cli

EXAMPLES, BENCHMARKS = (paths.DATA / name for name in ("examples", "benchmarks"))
# learner -> new users' mean and worst person, old users' mean: what the results must reach
GATES = {"watch": {"recipe.toml": (0.945, 0.86, 0.95), "recipe-lean.toml": (0.945, 0.86, 0.95)},
         "vowel": {"recipe.toml": (0.88, 0.0, 0.85), "recipe-last.toml": (0.86, 0.0, 0.85)}}
needs_recordings = pytest.mark.skipif(
    find_spec("seglearn") is None, reason="the wrist recordings (seglearn) are not installed")


@pytest.fixture
def examples(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(EXAMPLES), *sys.path])
    import personalise
    return personalise


def results(name: str) -> list[dict]:
    return json.loads((BENCHMARKS / f"personalise-{name}.json").read_text())


def per_person(rows: list[dict], learner: str, key: str) -> np.ndarray:
    mine = [r for r in rows if r["learner"] == learner]
    return np.array([np.mean([r[key] for r in mine if r["person"] == p])
                     for p in sorted({r["person"] for r in mine})])


@pytest.mark.parametrize("name", GATES)
def test_committed_results_reach_the_gates(name):
    rows = results(name)
    assert len({r["person"] for r in rows}) == {"watch": 10, "vowel": 15}[name]
    for learner, (mean, worst, old) in GATES[name].items():
        new = per_person(rows, learner, "new")
        assert new.mean() >= mean and new.min() >= worst, learner
        assert per_person(rows, learner, "old").mean() >= old, learner


def test_training_on_watch_beats_every_trivial_learner():
    rows = results("watch")
    trivial = {r["learner"] for r in rows if not r["learner"].endswith(".toml")}
    assert len(trivial) == 5
    for learner in GATES["watch"]:
        for other in trivial:
            assert per_person(rows, learner, "new").mean() > per_person(rows, other, "new").mean()


# learner of the kit -> the same in numpy; new users' mean, and old users' mean with replay
KIT = {"watch": {"prototypes": ("class means on the backbone", 0.88, 0.85),
                 "knn": ("1-NN on the backbone", 0.93, 0.92), "lda": ("", 0.94, 0.96),
                 "ridge": ("", 0.94, 0.96)},
       "vowel": {"prototypes": ("class means on the backbone", 0.89, 0.6),
                 "knn": ("1-NN on the backbone", 0.90, 0.82), "lda": ("", 0.91, 0.84),
                 "ridge": ("", 0.85, 0.75)}}


def kit_results(part: str) -> list[dict]:
    rows = json.loads((BENCHMARKS / "kit.json").read_text())
    return [r for r in rows if r["part"] == part]


@pytest.mark.parametrize("name", KIT)
def test_the_learning_kit_reaches_its_gates_and_agrees_with_numpy(name):
    rows = kit_results(name)
    for learner, (twin, new, old) in KIT[name].items():
        mine = per_person(rows, learner, "new")
        assert len(mine) == {"watch": 10, "vowel": 15}[name] and mine.mean() >= new
        assert per_person(rows, f"{learner}, replay", "old").mean() >= old
        if twin:        # f16 features: a sample at a border may change sides
            assert np.abs(mine - per_person(results(name), twin, "new")).max() < 0.03
    assert not any(r.get("skipped") for r in rows)


def test_outliers_are_found():
    rows = kit_results("outliers")
    for learner in ("mahalanobis of the pixels", "mahalanobis of a frozen network", "autoencoder"):
        found = [r["auc"] for r in rows if (r["learner"], r["setting"]) == (learner, "normal")]
        assert len(found) == 5 and min(found) >= 0.9, learner


def test_the_tables_of_the_kit_are_those_of_its_results(examples, monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(BENCHMARKS)
    monkeypatch.setattr(sys, "path", [str(EXAMPLES), *sys.path])    # its `personalise`, not ours
    import kit
    monkeypatch.setattr(kit, "HERE", tmp_path)
    kit.write_tables(json.loads((BENCHMARKS / "kit.json").read_text()))
    assert (tmp_path / "KIT.md").read_text() == (BENCHMARKS / "KIT.md").read_text()


@pytest.mark.parametrize("name, person", [
    ("vowel", 3), pytest.param("watch", 10, marks=needs_recordings)])
def test_an_adaptation_repeats_the_committed_one_to_the_bit(examples, name, person):
    host = et.connect("host")
    task = examples.load_task(name, person, host)
    run = examples.adapt(task, host, seed=2)
    (row,) = [r for r in results(name) if r["person"] == person and r["seed"] == 2
              and r["learner"] == "recipe.toml"]
    assert run.accuracy["new after"] == row["new"] and run.accuracy["old after"] == row["old"]
    assert et.weights_hash(run.weights) == row["sha256"]
    assert run.accuracy["new after"] > run.accuracy["new before"]


# -- every learning rule --------------------------------------------------------------------------

@pytest.fixture
def rules(examples, monkeypatch):
    monkeypatch.syspath_prepend(BENCHMARKS)
    monkeypatch.setattr(sys, "path", [str(EXAMPLES), *sys.path])    # its `personalise`, not ours
    import rules_personal
    return rules_personal


def test_the_page_of_the_rules_is_that_of_its_results(rules):
    assert rules.pages() == (BENCHMARKS / "RULES-PERSONAL.md").read_text()


@pytest.mark.parametrize("name", GATES)
def test_rules_are_measured_with_what_was_chosen_for_them(rules, name):
    """Every learner of the grids on every person, or a sentence that says why not."""
    found = json.loads((BENCHMARKS / f"rules-{name}.json").read_text())
    costs = {row["learner"]: row for row in found["costs"]}
    for learner in rules.learners(name):
        people = {(r["person"], r["replay"], r["seed"]) for r in found["rows"]
                  if r["learner"] == learner.title}
        assert len(learner.grid) in (1, 6) and learner.title in costs
        if costs[learner.title]["refused"]:
            assert learner.rule == "drtp" and not people
        else:
            seeds = 3 if learner.by_steps else 1
            assert len(people) == {"watch": 10, "vowel": 15}[name] * 2 * seeds, learner.title
    before = per_person(found["rows"], rules.UNTRAINED, "new").mean()
    for title in ("backprop, last block, sgd", "backprop, last layer, sgd", "lda, features"):
        mine = [r for r in found["rows"] if r["replay"]]
        assert per_person(mine, title, "new").mean() > before + 0.02


def test_which_rule_when_follows_from_the_results(rules):
    """The lines of the README, with their figures."""
    (said,) = re.findall(r"^### Which rule when$(.*?)^## ", (EXAMPLES.parent / "README.md")
                         .read_text(), re.MULTILINE | re.DOTALL)
    page = rules.rules_personal_page
    for name in GATES:
        data = json.loads((BENCHMARKS / f"rules-{name}.json").read_text())
        found = page.summary(data, rules.chosen(name, data))
        new = {title: one["figures"]["new", True] for title, one in found.items() if one["cost"]}
        ram = {title: sum(one["cost"][part] for part in ("state", "arena", "firmware"))
               for title, one in found.items() if one["cost"]}
        backprop = [title for title in new if title.startswith("backprop")]
        last, block, lda = page.LAST, "backprop, last block, sgd", "lda, features"
        best = max(backprop, key=lambda title: new[title].mean())
        behind = new[best] - new[lda]
        assert behind.mean() < 2 * behind.std(ddof=1) / len(behind) ** 0.5
        assert found[lda]["instructions"] < 0.25 * min(found[t]["instructions"] for t in backprop)
        assert min(ram, key=ram.get) == last
        adam = block.replace("sgd", "adam")
        assert 2 <= ram[adam] / ram[block] <= 4
        others = {title for title in new if title.split(",")[0].split(" ")[0] in (
            "local", "mono_forward", "tpsgd", "dfa", "pepita", "forward_forward")}
        assert others <= set(page.no_better(data)) and others
        assert new["mezo, last layer, sgd"].mean() < new[last].mean()
        figures = [f"{new[title].mean():.3f}" for title in (lda, block, adam, last)]
        figures += [f"{ram[title]:,}" for title in (block, last)]
        figures += [f"{found[title]['figures']['old', replay].mean():.3f}"
                    for title in (lda, block) for replay in (True, False)]
        assert [figure for figure in figures if figure not in said] == []


@pytest.mark.parametrize("title", ["dfa, last block, sgd", "lda, features"])
def test_a_rule_repeats_its_committed_result_to_the_bit(rules, title):
    found = json.loads((BENCHMARKS / "rules-vowel.json").read_text())
    (learner,) = [each for each in rules.learners("vowel") if each.title == title]
    setting = rules.choice(learner, found["tuning"])
    (row,) = [r for r in found["rows"] if (r["learner"], r["person"], r["replay"], r["seed"]) ==
              (title, 3, True, 1)]
    host = et.connect("host")
    task = rules.load_task("vowel", 3, host)
    session = rules.start(task, "vowel", learner, setting, host)
    curve, steps = rules.follow(task, session, learner, range(1, setting["epochs"] + 1))
    assert (curve, steps) == (row["curve"], row["steps"])
    assert session.evaluate(task.old.x, task.old.y).accuracy == row["old"]


def test_settings_are_chosen_on_calibration_samples(examples):
    from vowel import task as vowel
    for person in (0, 7):
        whole, parts = vowel.split(person), vowel.split(person, tuning=True)
        rows = {name: {x.tobytes() for x in part.x} for name, part in parts.items()}
        assert rows["calibration"].isdisjoint(rows["new"])
        assert rows["calibration"] | rows["new"] == {x.tobytes() for x in whole["calibration"].x}
        assert len(parts["new"]) == 11


def test_learners_never_see_the_evaluation_samples(examples):
    from vowel import task as vowel
    for person in (0, 7):
        parts = vowel.split(person)
        rows = {name: {x.tobytes() for x in part.x} for name, part in parts.items()}
        for seen in ("pretrain", "calibration", "replay"):
            for kept in ("new", "old"):
                assert rows[seen].isdisjoint(rows[kept]), (seen, kept)


@needs_recordings
def test_watch_windows_for_evaluation_share_no_signal_with_the_others(examples):
    from watch import task as watch
    parts = watch.split(4)
    def instants(part):
        return {moment.tobytes() for window in part.x for moment in window}
    for seen in (parts.pretrain, parts.calibration, parts.replay):
        seen = instants(seen)
        for kept in (parts.new, parts.old):
            assert len(seen & instants(kept)) < 0.001 * len(seen)      # a sensor may repeat itself


def test_without_the_recordings_the_demo_runs_the_vowel_task(examples, monkeypatch, capsys):
    if find_spec("seglearn"):
        from watch import task as watch
        watch.recordings.cache_clear()
        monkeypatch.setattr(watch, "find_spec", lambda name: None)
    assert cli(["demo", "--on", "host", "--json", "--person", "4"]) == 0
    said = capsys.readouterr()
    assert "vowel task instead" in said.err
    found = json.loads(said.out)
    assert found["same_bits"] is True and found["title"].startswith("vowel: speaker 4")


def test_weights_that_differ_end_with_status_4(examples, monkeypatch):
    real = examples.adapt
    def spoiled(task, device, **options):
        run = real(task, device, **options)
        if device.poisons:
            run.weights["head.b"] = run.weights["head.b"] + 1
        return run
    monkeypatch.setattr(examples, "adapt", spoiled)
    assert cli(["demo", "--task", "vowel", "--on", "host", "--quiet"]) == 4


def test_an_unknown_person_is_one_sentence(examples):
    args = Namespace(task="vowel", person=99, recipe=None, on="host", board="", seed=1)
    with pytest.raises(et.EdgetrainError, match="no speaker 99"):
        examples.main(args, None)


@pytest.mark.parametrize("row", json.loads((BENCHMARKS / "sizes.json").read_text()),
                         ids=lambda row: "-".join(row[k] for k in ("task", "recipe", "board",
                                                                   "level")))
def test_committed_sizes_are_those_of_the_program_today(row, examples):
    """Code and stack are the compiler's; constants, state and arena are ours."""
    if row["task"] == "watch":
        from watch.task import DEFAULT_PERSON, pretrained
        model = pretrained(DEFAULT_PERSON)
    else:
        pytest.skip("its backbone is trained first, which takes a while")
    program = et.compile(model, et.Recipe.load(EXAMPLES / "watch" / f"{row['recipe']}.toml"))
    assert (row["constants"], row["state"], row["arena"]) == (
        program.stored_bytes, program.state_bytes, program.arena_bytes)
