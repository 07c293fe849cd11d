"""-q says nothing beside results and errors, -v what is done on the way; --version, python -m."""

from __future__ import annotations

import json
import logging
import re

import pytest

from edgetrain import build, cli

from .conftest import DONE, USAGE, in_a_shell


def test_verbose_says_what_is_compiled(run):
    code, out, err = run("compile m.py -o p.etp -v")
    assert code == DONE and out.startswith("p.etp: ")
    assert re.fullmatch(r"compiler: compiled [0-9a-f]{8} for qemu-rv32-zvfh \(zvfh, ref\), f32: "
                        r"infer \d+ calls, train \d+ calls; state \d+, arena \d+ bytes\n", err)


def test_verbose_says_what_runs_the_program(run):
    code, out, err = run("eval m.etp --data d.npz -v --json")
    assert code == DONE and json.loads(out)["samples"] == 30
    assert "host: this machine runs programs with " in err and "libedgetrain" in err


def test_verbose_says_what_is_built_and_how(run, monkeypatch, tmp_path):
    made = tmp_path / "build"
    monkeypatch.setattr(build.paths, "build_dir", lambda: made)
    monkeypatch.setattr(build, "_call", lambda name, folder, command: (
        build.log.info("%s", " ".join(command)), (made / "x").exists()))
    monkeypatch.setattr(build.Path, "rename", lambda self, to: to.mkdir())
    monkeypatch.setattr(build, "_library_in", lambda folder, stem: folder)
    monkeypatch.setattr("edgetrain.cli.doctor.run", lambda args, out: build.host_library())
    err = run("doctor -v")[2]
    assert "build: building host-" in err and "-G Ninja" in err
    assert "is built" in run("doctor -v")[2]


def test_without_verbose_nothing_is_said_and_no_handler_stays(run):
    assert run("compile m.py -o p.etp")[2] == ""
    run("compile m.py -o p.etp -v")
    assert logging.getLogger("edgetrain").handlers == []
    assert run("compile m.py -o p.etp")[2] == ""


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_takes_quiet_or_verbose(run, command):
    code, out, _ = run(f"{command} --help")
    assert code == 0
    assert "-q, --quiet" in out and "-v, --verbose" in out and "--json" in out
    assert run(f"{command} -q -v")[0] == USAGE


def test_version_and_module(run):
    code, out, _ = run("--version")
    assert code == 0 and re.fullmatch(r"edgetrain (\d+\.\d+\.\d+|\(not installed\))\n", out)
    assert in_a_shell(run, "edgetrain --version").stdout == out
    assert in_a_shell(run, "edgetrain boards").returncode == DONE
