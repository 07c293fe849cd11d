"""`edgetrain compile --ram`: what it prints and writes, and mistakes."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

import edgetrain as et
from edgetrain.report.frontier import Dot, drawing

from .conftest import DONE, USAGE, in_a_shell, refused

SEARCH = "compile m.py --recipe r.toml --jobs 1"


def test_a_plan_is_printed_and_written(run):
    code, out, err = run(f"{SEARCH} --ram 3KiB --data d.npz --save-recipe best.toml "
                         "--frontier f.svg -o p.etp")
    assert code == DONE, err
    program, recipe = et.load("p.etp"), et.Recipe.load("best.toml")
    assert program.ram_bytes <= 3072 and f"RAM {program.ram_bytes:,}" in out
    assert recipe.text == program.meta["recipe"] and recipe.batch == 4
    assert "chosen" in out and "samples held out" in out and "recipe in best.toml" in out
    assert "p.search.jsonl" in err and (run.folder / "p.search.jsonl").is_file()
    code, out, err = run("compile m.py --recipe best.toml -o again.etp")
    assert code == DONE and et.load("again.etp").state_bytes == program.state_bytes


def test_json_has_all_of_it(run):
    code, out, _ = run(f"{SEARCH} --ram 3KiB --max-instr 900000 --json")
    found = json.loads(out)
    assert code == DONE and found["chosen"]["ram_bytes"] <= 3072
    assert found["chosen"]["estimated_instructions"] <= 900000
    assert found["chosen"] in found["frontier"] and found["proven"] is True
    assert {row["layer"] for row in found["contributions"]} == {"c", "head"}
    assert found["state_bytes"] + found["arena_bytes"] == found["chosen"]["ram_bytes"]


def test_a_second_run_repeats_nothing(run):
    _, first, _ = run(f"{SEARCH} --ram 3KiB --json --resume kept")
    _, second, _ = run(f"{SEARCH} --ram 3KiB --json --resume kept")
    first, second = json.loads(first), json.loads(second)
    assert first.pop("reused") == 0
    assert second.pop("reused") >= len(second["contributions"]) and first == second


def test_the_boards_own_limit_holds(run):
    code, out, err = run("compile m.py --board qemu-sifive-e --ram 1MiB --jobs 1 --json")
    room = et.boards.load("qemu-sifive-e").program_ram_bytes
    assert code == DONE and f"a program {room:,} bytes" in err
    assert json.loads(out)["chosen"]["estimated_instructions"] is None


def test_sizes_are_text_or_bytes(run):
    outs = [json.loads(run(f"{SEARCH} --ram {text} --json")[1]) for text in ("3072", "3KiB")]
    assert outs[0]["chosen"] == outs[1]["chosen"]


@pytest.mark.parametrize("line, says", [
    ("--ram 3KB", "must be a size like"), ("--ram 0", "must be a size like"),
    ("--ram -1", "must be a size like"), ("--max-instr 0", "must be a whole number from 1"),
    ("--ram 3KiB --jobs none", "must be a whole number from 1, not 'none'")])
def test_a_limit_that_is_none_is_a_usage_error(run, line, says):
    code, out, err = run(f"compile m.py {line}")
    assert (code, out) == (USAGE, "") and says in err


@pytest.mark.parametrize("line, says, status", [
    ("--data d.npz", "--data: it belongs to a search", USAGE),
    ("--frontier f.svg", "--frontier: it belongs to a search", USAGE),
    ("--save-recipe s.toml", "--save-recipe: it belongs to a search", USAGE),
    ("--jobs 2", "--jobs: it belongs to a search", USAGE),
    ("--ram 3KiB --epochs 3", "--epochs: there is nothing to train on", USAGE),
    ("--ram 3KiB --remember d.npz", "--remember: it does not go with a search", USAGE),
    ("--ram 3KiB --save-recipe r.toml --recipe r.toml", "r.toml: this file is also an input", 1),
    ("--ram 3KiB --save-recipe m.etp", "m.etp: two outputs have this name", 1),
    ("--ram 3KiB --frontier none/f.svg", "none/f.svg: there is no folder none", 1),
    ("--ram 3KiB --data none.npz", "none.npz: cannot read the data", 1),
    ("--ram 3KiB --data v.npz", "d: x has samples of shape", 1),
    ("--ram 3KiB --resume r.toml", "r.toml: not the results of a search", 1),
    ("--ram 100 --jobs 1", "the model cannot be trained within 100 bytes of RAM: even with", 1),
    ("--ram 9KiB --recipe lda.toml", "recipe: rule 'lda' has no layers to choose from", 1),
    ("--max-instr 9 --board qemu-rv32imafc", "no kernel was measured for qemu-rv32imafc", 1)])
def test_a_mistake_is_one_sentence(run, line, says, status):
    (run.folder / "lda.toml").write_text('rule = "lda"\n')
    err = refused(run(f"compile m.py {line}"), status)
    assert says.removeprefix("d: ") in err


def test_a_search_that_is_stopped_says_how_to_go_on(run):
    """Ctrl-C, and processes end with it."""
    done = in_a_shell(run, "timeout --signal=INT 4 edgetrain compile large.py --ram 900KiB "
                      "--data large.npz --epochs 1000 --jobs 2 -o p.etp")
    assert done.returncode in (124, 130), done.stderr
    assert "the same command goes on from p.search.jsonl" in done.stderr
    assert "edgetrain: stopped" in done.stderr and "Traceback" not in done.stderr


@pytest.fixture(autouse=True)
def large(run):
    """A model whose layers take long to try."""
    import numpy as np
    (run.folder / "large.py").write_text(
        "import edgetrain as et\nmodel = et.Sequential([et.Dense(400), et.ReLU(), et.Dense(3)], "
        "input_shape=(600,))\n")
    np.savez(run.folder / "large.npz", x=np.zeros((99, 600), np.float32), y=np.arange(99) % 3)


# -- the drawing ----------------------------------------------------------------------------------


@pytest.mark.parametrize("dots", [
    [Dot(1000, 0.25, 5000, "a < b & c", True)],
    [Dot(1000 * i, i % 7 / 7, 1000 * i, f"plan {i}", i == 3) for i in range(1, 30)],
    [Dot(5, -3.0, None, "x"), Dot(5, -3.0, None, "y", True)]])
def test_the_drawing_is_well_formed_and_inside_its_frame(dots):
    text = drawing(dots, title="m & n", worth="worth < " + "much " * 60, percent=True,
                   ram_limit=20_000)
    root = ElementTree.fromstring(text)
    name = "{http://www.w3.org/2000/svg}"
    width, height = (float(root.get(key)) for key in ("width", "height"))
    plans = [c for c in root.iter(f"{name}circle") if c.find(f"{name}title") is not None]
    assert len(plans) == len(dots)
    for circle in root.iter(f"{name}circle"):
        assert 0 < float(circle.get("cx")) < width and 0 < float(circle.get("cy")) < height
    assert len([c for c in root.iter(f"{name}circle") if c.get("class") == "chosen"]) == 1
    assert {c.find(f"{name}title").text for c in plans} == {d.label for d in dots}
    assert "href" not in text and "nan" not in text
    more = sorted(dots, key=lambda d: d.ram_bytes)
    places = {c.find(f"{name}title").text: float(c.get("cx")) for c in plans}
    assert [places[d.label] for d in more] == sorted(places.values())
