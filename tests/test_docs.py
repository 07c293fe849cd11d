"""README.md and docs/: links lead somewhere, commands and code run, tables say what the code says.

Recipes: tests/test_docs_recipes.py; the recorded session of the wire: tests/smp/test_page.py.
"""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

import edgetrain as et
from edgetrain import cli
from edgetrain.export.program import Role
from edgetrain.learn import RULES

from .pages import BLOCK, PAGES, ROOT, blocks, code, models, page, table
from .test_numbers import ULP

# Pages whose code runs, in its order.
RUN = ["concepts", "recipes", "numerics", "learning-kit", "learning-rules", "search", "mezo"]
IDS = dict(ids=lambda path: path.relative_to(ROOT).as_posix())


# ---------------------------------------------------------------- links

def anchors(text: str) -> set[str]:
    """What GitHub makes of the headings."""
    found = re.findall(r"^#+ (.*)$", BLOCK.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in found}


@pytest.mark.parametrize("path", PAGES, **IDS)
def test_links_lead_somewhere(path):
    text = re.sub(r"`[^`\n]*`", "", BLOCK.sub("", path.read_text()))
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, anchor = target.partition("#")
        there = path.parent / file if file else path
        assert there.exists(), target
        assert not anchor or anchor in anchors(there.read_text()), target


def test_every_page_is_in_the_index_and_in_the_readme():
    names = {path.name for path in PAGES[1:]} - {"README.md"}
    assert names <= set(re.findall(r"\]\((\w[\w-]*\.md)\)", page("README")))
    assert names <= set(re.findall(r"\]\(docs/([\w-]+\.md)\)", PAGES[0].read_text()))


@pytest.mark.parametrize("path", PAGES, **IDS)
def test_the_tests_and_files_that_are_named_exist(path):
    tests = {file.relative_to(ROOT).as_posix(): set(re.findall(r"^def (test_\w+)", file.read_text(),
                                                              re.MULTILINE))
             for file in (ROOT / "tests").rglob("test_*.py")}
    for file, name in re.findall(r"`(?:(tests/[\w/]+\.py)::)?(test_\w+)`", path.read_text()):
        assert name in (tests[file] if file else set().union(*tests.values())), name
    for file in re.findall(r"`((?:tests|edgetrain|csrc|firmware|boards|examples)/[\w./]+)`",
                           path.read_text()):
        assert (ROOT / file).exists(), file


# ---------------------------------------------------------------- commands

def commands(text: str) -> list[str]:
    """Lines of code that call edgetrain."""
    return re.findall(r"^(?: {4}|\$ )?(edgetrain [a-z]+(?: .*)?)$", text, re.MULTILINE)


def words(line: str) -> list[str]:
    """The arguments of a command as it is or as a synopsis: [OPTIONAL], A|B, N, a remark."""
    line = re.split(r" {3,}| [(;]", line)[0].replace("[", " ").replace("]", " ")
    return [re.sub(r"^N$", "1", word.split("|")[0]) for word in
            shlex.split(line, comments=True)[1:]]


@pytest.mark.parametrize("path", PAGES, **IDS)
def test_commands_are_understood(path):
    for line in commands(path.read_text()):
        try:
            cli.parser().parse_args(words(line))
        except SystemExit as stop:
            raise AssertionError(line) from stop


@pytest.mark.parametrize("path", PAGES, **IDS)
def test_options_named_in_a_sentence_exist(path):
    """A command in a sentence may leave out what is not of interest."""
    choices = next(action.choices for action in cli.parser()._actions if action.choices)
    for line in re.findall(r"`(edgetrain\s+[a-z]+(?:\s[^`]*)?)`", path.read_text()):
        command, *rest = words(" ".join(line.split()))
        assert command in choices, line
        known = {text for action in choices[command]._actions for text in action.option_strings}
        assert {word for word in rest if word.startswith("-")} <= known, line


def test_stock_client_commands_are_understood():
    pytest.importorskip("smpmgr", reason="the test extra 'smpmgr' is not installed")
    from smpmgr.main import app
    from typer.main import get_command
    lines = [line for body in blocks(page("wire"), "sh") for line in body.splitlines()]
    assert len(lines) == 4 and all(line.startswith("smpmgr ") for line in lines)
    for line in lines:
        command, rest = get_command(app), shlex.split(line)[1:]
        while hasattr(command, "commands"):         # parsed, not called
            context = command.make_context("smpmgr", list(rest), resilient_parsing=True)
            name, *rest = [*context._protected_args, *context.args]
            command = command.commands[name]
        command.make_context(name, rest)


# ---------------------------------------------------------------- code

def snippets(name: str) -> list[tuple[str, str]]:
    return [found for found in BLOCK.findall(page(name)) if found[0]]


def given() -> dict:
    """What the learning kit's page takes for granted."""
    x = np.random.default_rng(1).standard_normal((60, 64, 3))
    return dict(et=et, model=models()["model"], device=et.connect("host"), normal=x, x=x[:5])


@pytest.mark.parametrize("name", RUN)
def test_code_runs(name, tmp_path, monkeypatch, capsys):
    """In one namespace, in an empty folder.  A block that begins with `# file.ext` is that file."""
    monkeypatch.chdir(tmp_path)
    space = {"__name__": name, **(given() if name == "learning-kit" else {})}
    for number, (language, body) in enumerate(snippets(name)):
        file = re.match(r"# (\w+\.\w+)\n", body)
        if file:
            Path(file[1]).write_text(body)
        if language == "python":
            exec(compile(body, f"{name}.md, block {number}", "exec"), space)
        elif language == "pycon":
            example = doctest.DocTestParser().get_doctest(body, space, name, f"{name}.md", 0)
            said: list[str] = []
            assert doctest.DocTestRunner().run(example, out=said.append).failed == 0, "".join(said)
        elif language == "sh":
            for line in commands(body):
                if "--on" not in line:      # simulators and boards are tested elsewhere
                    assert cli.main(words(line)) == 0, (line, capsys.readouterr().err)


def test_all_languages_are_known():
    """What is not run or parsed here is not code that readers would run."""
    for path in PAGES:
        used = {language for language, _ in BLOCK.findall(path.read_text())}
        assert used <= {"", "c", "python", "pycon", "sh", "toml"}, path
        if path.stem not in (*RUN, "wire", "README"):
            assert not used & {"python", "pycon"}, f"{path}: name it in RUN"


# ---------------------------------------------------------------- tables, the picture

def test_concepts_have_every_role_and_list():
    text = page("concepts")
    assert [code(row[0]) for row in table(text, "role")] and {
        code(row[0]) for row in table(text, "role")} == {role.name.lower() for role in Role}
    kit = et.Recipe(batch=2, replay=et.Replay(), guard=et.Guard(), pseudo=et.Pseudo())
    rules = [et.Recipe(rule=rule, mezo=et.Mezo(log=9)) for rule in RULES
             if rule != "drtp"]         # not for these activations, and its lists are tpsgd's
    compiled = [("model", kit), *(("model", recipe) for recipe in rules),
                ("autoencoder", et.Recipe(loss="mse", score=True)),
                ("normalised", et.Recipe(norm=et.Norm(calibrate=True)))]
    lists = {name for model, recipe in compiled for name in et.compile(models()[model],
                                                                       recipe).lists}
    assert {code(row[0]) for row in table(text, "list")} == lists


def test_errors_of_elementary_functions_are_the_tested_ones():
    rows = table(page("numerics"), "function")
    assert {code(row[0]): float(row[1]) for row in rows} == ULP


def test_the_picture_is_well_formed_and_needs_nothing_from_elsewhere():
    text = (ROOT / "docs" / "pipeline.svg").read_text()
    root = ElementTree.fromstring(text)
    assert "href" not in text and "url(http" not in text
    shown = {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}
    steps = {"importer", "learn", "passes", "select", "plan"}
    assert steps <= shown
    assert steps <= {row[0] for row in table(page("concepts"), "step")}
    for step in steps:
        assert (ROOT / "edgetrain" / step).is_dir() or (ROOT / "edgetrain" / f"{step}.py").exists()
