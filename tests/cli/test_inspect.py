"""`edgetrain inspect`: text, memory, page."""

from __future__ import annotations

import json

import pytest

import edgetrain as et
from edgetrain.report.memory import trace

from .conftest import DONE


def test_memory_says_what_lives_where_and_from_when_to_when(run):
    code, out, err = run("inspect m.etp --memory")
    assert (code, err) == (DONE, "")
    program = et.load("m.etp")
    for name in program.lists:
        found = trace(program, name)
        rows = out.partition(f"{name}: {max(found.live):,} of ")[2].splitlines()
        for value, row in zip(found.values, rows[2:]):
            *cells, life = row.split()
            assert cells == [value.name, f"{value.offset:,}", f"{value.bytes:,}", str(value.first),
                             str(value.last)]
            if len(found.steps) < 38:       # a character for each step
                assert len(life) == len(found.steps) + 2
                assert [i for i, c in enumerate(life) if c == "#"] == \
                    list(range(value.first, value.last + 1))
    assert "largest then: " in out and "lower bound" in out


def test_memory_of_one_list_in_json(run):
    found = json.loads(run("inspect m.etp --memory --list infer --json")[1])
    assert found["memory"].keys() == {"infer"}
    memory = found["memory"]["infer"]
    assert len(memory["live"]) == len(found["calls"]["infer"]) + 2
    assert memory["values"][0] == {"name": "x", "offset": memory["values"][0]["offset"],
                                   "bytes": 240, "first": 0, "last": 1}


def test_a_long_list_has_bars_that_fit(run):
    (run.folder / "long.py").write_text(
        "import edgetrain as et\n"
        "model = et.Sequential([et.Dense(2) for _ in range(60)], input_shape=(2,))\n")
    run("compile long.py")
    out = run("inspect long.etp --memory")[1]
    assert max(map(len, out.splitlines())) <= 110


def test_the_page_is_written_whole_and_says_so(run):
    code, out, err = run("inspect m.etp --html p.html")
    text = (run.folder / "p.html").read_text()
    assert (code, out, err) == (DONE, f"p.html: {len(text.encode()):,} bytes\n", "")
    assert text.startswith("<!doctype html>") and text.endswith("</html>\n")
    assert "<title>m.etp</title>" in text
    assert json.loads(run("inspect m.etp --html p.html --json")[1])["html"] == "p.html"
    assert run("inspect m.py --html q.html")[0] == DONE


def test_the_page_takes_counted_instructions(run):
    program = et.load("m.etp")
    counted = {"program_id": f"{program.id:08x}", "lists": {
        name: {"calls": [{"instructions": 123_457} for _ in calls]}
        for name, calls in program.lists.items()}}
    (run.folder / "b.json").write_text(json.dumps(counted))
    assert run("inspect m.etp --html p.html --bench b.json")[0] == DONE
    assert "123,457" in (run.folder / "p.html").read_text()


def test_memory_says_what_trains_and_what_is_not_computed(run):
    """Of a frozen layer, one that trains in part, a frozen one between, and one that trains."""
    x = et.Input((16,))
    h = x
    for name in "abcd":
        h = et.Dense(16, name=name)(h)
    rules = {"a": {"update": "frozen"}, "b": {"channels": 0.5}, "c": {"update": "frozen"}, "d": {}}
    recipe = et.Recipe(layers=tuple(et.LayerRule(name, **rule) for name, rule in rules.items()))
    et.compile(et.Model(x, h), recipe).save("layers.etp")
    found = json.loads(run("inspect layers.etp --memory --json")[1])["layers"]
    assert [(each["name"], each["trains"], each["pruned"]) for each in found] == [
        ("a", "frozen", "nothing is computed backwards: nothing before it trains"),
        ("b", "partly", "no gradient of the weights that do not train; no gradient of its input: "
         "nothing before it trains"),
        ("c", "frozen", "the gradient passes, its weights have none"),
        ("d", "full", "")]
    text = run("inspect layers.etp --memory")[1]
    assert "layers with weights" in text and "nothing is computed backwards" in text


GONE = "what a layer makes is gone before the next but one begins"


@pytest.mark.parametrize("rule, act, reached", [
    ("backprop", "Tanh", [4, 3, 2, 1, 0]), ("tpsgd", "Tanh", [1, 1, 1, 1, 0]),
    ("drtp", "Tanh", [1, 1, 1, 1, 0]), ("dfa", "Tanh", [4, 3, 2, 1, 0]),
    ("mono_forward", "ReLU", [1, 1, 2, 1, 0]),      # the last two layers are one block
    ("forward_forward", "ReLU", [1, 1, 1, 0, 1, 1, 1, 0])])
def test_memory_says_how_long_activations_are_kept(run, rule, act, reached):
    """One pass through four hidden layers and the output, or two through the hidden ones."""
    hidden = [layer for _ in range(4) for layer in (et.Dense(60), getattr(et, act)())]
    model = et.Sequential([*hidden, et.Dense(5)], input_shape=(9,))
    et.compile(model, et.Recipe(rule=rule)).save("rule.etp")
    found = json.loads(run("inspect rule.etp --memory --json")[1])["memory"]
    assert found["train"]["reach"] == reached
    text = run("inspect rule.etp --memory --list train")[1]
    kept = sum(count > 1 for count in reached)
    assert (GONE in text) == (kept == 0)
    assert (f"what {kept} make is kept for longer" in text) == (kept > 0)


def test_what_is_before_a_layer_may_learn_without_its_gradient(run):
    model = et.Sequential([et.Dense(12), et.Tanh(), et.Dense(5)], input_shape=(9,))
    et.compile(model, et.Recipe(rule="tpsgd")).save("rule.etp")
    found = json.loads(run("inspect rule.etp --memory --json")[1])["layers"]
    assert [each["pruned"] for each in found if each["weights"]] == [
        "no gradient of its input: nothing before it trains",
        "no gradient of its input: nothing before it needs it"]
