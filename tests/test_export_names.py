"""Names in an export: what C and CMake take, and text of the user's that must stay a comment."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

import edgetrain as et
from edgetrain import paths
from edgetrain.errors import EdgetrainError
from edgetrain.export.c_unit import Unit, comment
from edgetrain.export.plain_c import amalgamation, export

from . import nets
from .plain_c import STRICT, compile_c, config

SMALL = "mlp-f32-sgd-batch1"


@pytest.mark.parametrize("text", ["*/", "/*", "*\\", "\\*", "**//", "*\\/", "/*/", "a\nb",
                                  "\u202e"])
def test_nothing_ends_or_begins_a_comment(text):
    plain = comment(text)
    assert not {"*/", "/*", "\\"} & {plain, *(plain[i:i + 2] for i in range(len(plain)))}
    assert plain.isprintable()


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc not installed")
def test_classes_of_any_name_compile(tmp_path):
    program = config(SMALL)
    meta = {**program.meta, "classes": ["*\\ #error", "grün ☃", '"', "\\*"]}
    for name, text in amalgamation(Unit("net", replace(program, meta=meta))).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    compile_c("gcc", "-std=c99", *STRICT, "-c", tmp_path / "net.c", "-o", tmp_path / "net.o")


def test_the_files_say_how_the_program_learns():
    program = et.compile(nets.NAMED["cnn"](), et.Recipe(rule="prototypes"))
    for text in amalgamation(Unit("net", program)).values():
        assert f"program {program.id:08x}: {program.learns}" in text
        assert "sgd" not in text.partition("*/")[0]


@pytest.mark.parametrize("name, whose", [("stdint", "the C library"), ("Math", "the C library"),
                                         ("string", "the C library"), ("all", "CMake"),
                                         ("install", "CMake")])
def test_names_that_hide_what_a_build_needs_are_refused(name, whose, tmp_path):
    with pytest.raises(EdgetrainError, match=f"'{name}' is a name of {whose}") as err:
        export(config(SMALL), tmp_path / "out", name)
    assert "--name" in err.value.hint
    assert not (tmp_path / "out").exists()


def test_files_are_utf_8_whatever_the_locale_is(tmp_path):
    """-X warn_default_encoding: Python says so wherever a text file has the locale's encoding."""
    program = config(SMALL)
    meta = {**program.meta, "classes": ["grün", "☃", "b", "c"]}
    texts = amalgamation(Unit("net", replace(program, meta=meta)))
    assert "☃" in texts["net.h"]
    program.save(tmp_path / "net.etp")
    done = subprocess.run(
        [sys.executable, "-X", "warn_default_encoding", "-W", "error::EncodingWarning", "-m",
         "edgetrain", "export", str(tmp_path / "net.etp"), "-o", str(tmp_path / "out")],
        text=True, capture_output=True, cwd=paths.PACKAGE.parent, check=False)
    assert done.returncode == 0, done.stderr
