"""What `edgetrain export` refuses: names, boards, files that are not its own; and the command."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

import edgetrain as et
from edgetrain import boards, paths
from edgetrain.errors import EdgetrainError
from edgetrain.export.c_unit import Unit, comment
from edgetrain.export.plain_c import NOTE, amalgamation, export, project
from edgetrain.export.program import Call

from . import nets
from .plain_c import CNN, STRICT, compile_c, config

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


def test_a_board_without_the_kernels_or_the_ram_is_refused(tmp_path):
    board = boards.load("qemu-rv32imafc")
    program = config(CNN)
    with pytest.raises(EdgetrainError, match="calls ref kernels, qemu-rv32imafc runs zvfh") as err:
        export(program, tmp_path / "a", "net", board=replace(board, kernels=("zvfh",)))
    assert "--board qemu-rv32imafc" in err.value.hint
    large = replace(program, arena_bytes=1 << 20)
    with pytest.raises(EdgetrainError, match=r"needs [\d,]+ bytes of RAM, qemu-rv32imafc has"):
        export(large, tmp_path / "a", "net", board=board)
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("name", ["my-model", "2nd", "", "int", "class", "a b", "naïve", "_x"])
def test_a_name_that_c_does_not_take_is_refused(name, tmp_path):
    with pytest.raises(EdgetrainError, match="cannot start the names of C functions") as err:
        export(config(CNN), tmp_path, name)
    assert "--name" in err.value.hint


@pytest.mark.parametrize("name", ["et", "et_dense", "ET_MORE"])
def test_names_of_our_own_are_refused(name, tmp_path):
    with pytest.raises(EdgetrainError, match="edgetrain's own"):
        export(config(CNN), tmp_path, name)


def test_a_kernel_that_we_do_not_have_is_an_error(tmp_path):
    program = config(CNN)
    lists = {**program.lists, "infer": (Call(0x1234, ()),)}
    with pytest.raises(EdgetrainError, match="calls kernel 00001234, which this edgetrain") as err:
        export(replace(program, lists=lists), tmp_path, "net")
    assert "compile the model again" in err.value.hint


@pytest.mark.parametrize("theirs", ["net.c", "edgetrain/et_port.h", "CMakeLists.txt"])
def test_a_file_that_is_not_ours_is_never_overwritten(theirs, tmp_path):
    (tmp_path / theirs).parent.mkdir(exist_ok=True)
    (tmp_path / theirs).write_text("mine\n")
    with pytest.raises(EdgetrainError, match="is in the way, edgetrain did not write it"):
        export(config(CNN), tmp_path, "net")
    assert (tmp_path / theirs).read_text() == "mine\n"
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [tmp_path / theirs]


def test_exporting_again_renews_all_but_the_example(tmp_path):
    export(config(CNN), tmp_path, "net")
    (tmp_path / "main.c").write_text("/* mine now */\n")
    second = export(config("cnn-f16-sgd-batch1"), tmp_path, "net")
    wanted = project(Unit("net", config("cnn-f16-sgd-batch1")))
    assert set(second) == {tmp_path / name for name in wanted} - {tmp_path / "main.c"}
    assert (tmp_path / "main.c").read_text() == "/* mine now */\n"
    assert (tmp_path / "net.c").read_text() == wanted["net.c"]
    assert all(NOTE in text.partition("\n")[0] for name, text in wanted.items() if name != "main.c")


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(EdgetrainError, match=r"cannot write the export: Not a directory"):
        export(config(CNN), tmp_path / "file" / "net", "net")


def command(*arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "edgetrain", "export", *map(str, arguments)],
                          text=True, capture_output=True, cwd=paths.PACKAGE.parent, check=False)


def test_the_command_writes_a_folder_named_after_the_program(tmp_path):
    config(CNN).save(tmp_path / "net.etp")
    done = command(tmp_path / "net.etp", "-o", tmp_path / "out", "--board", "qemu-rv32imafc")
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r".*/out: \d+ files, [\d,]+ lines; constants [\d,]+ bytes, RAM [\d,]+ "
                        r"\(state [\d,]+, arena [\d,]+\) and a stack\n", done.stdout)
    assert {"net.c", "net.h", "main.c", "CMakeLists.txt", "toolchain-qemu-rv32imafc.cmake"} <= {
        p.name for p in (tmp_path / "out").iterdir()}
    assert command(tmp_path / "net.etp", "-o", tmp_path / "one", "--amalgamate", "--name",
                   "watch").returncode == 0
    assert sorted(p.name for p in (tmp_path / "one").iterdir()) == ["watch.c", "watch.h"]


@pytest.mark.parametrize("spoil, options, message", [
    (lambda b: b[:-1], (), "the program is truncated"),
    (lambda b: b[:4] + b"\x09" + b[5:], (), "the program has format version 9"),
    (None, ("--name", "my-net"), "'my-net' cannot start the names of C functions"),
    (None, ("--board", "qemu-rv32"), "there is no board 'qemu-rv32'"),
    (None, ("-o", "net.etp"), "net.etp: this is a file, give the name of a folder"),
])
def test_the_command_says_in_a_sentence_what_is_wrong(spoil, options, message, tmp_path):
    blob = config(CNN).blob
    (tmp_path / "net.etp").write_bytes(spoil(blob) if spoil else blob)
    options = [tmp_path / o if o == "net.etp" else o for o in options]
    done = command(tmp_path / "net.etp", "-o", tmp_path / "out", *options)
    assert done.returncode == 1 and message in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
