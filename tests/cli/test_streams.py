"""Streams that are closed, full or plain ASCII, and signals."""

from __future__ import annotations

import io
import os
import signal
import sys

import pytest

from edgetrain.cli.output import Console

from .conftest import DONE, FIX_IT, MODEL, in_a_shell


def test_ctrl_c_ends_without_a_traceback(run, monkeypatch):
    def stop(args, out):
        raise KeyboardInterrupt

    monkeypatch.setattr("edgetrain.cli.boards.run", stop)
    assert run("boards") == (130, "", "edgetrain: stopped\n")


@pytest.mark.parametrize("line, status, says", [
    ("edgetrain inspect m.etp >&-", DONE, ""),
    ("edgetrain eval m.etp --data d.npz -q 2>&-", DONE, ""),
    ("{ edgetrain inspect m.etp; echo ended $? >&2; } | true", DONE, "ended 0\n"),
    ("edgetrain inspect m.etp --json > /dev/full", FIX_IT,
     "edgetrain: cannot write the output: No space left on device\n"),
    ("edgetrain inspect m.etp > /dev/full", FIX_IT,
     "edgetrain: cannot write the output: No space left on device\n"),
])
def test_streams_that_are_closed_or_full_are_no_traceback(run, line, status, says):
    ended = in_a_shell(run, line)
    assert (ended.returncode, ended.stderr) == (status, says)


def test_names_that_the_terminal_cannot_show_are_escaped(run):
    text = MODEL.replace('"walk"', '"d\u00f6wn"')
    (run.folder / "names.py").write_text(text, encoding="utf-8")
    assert run("compile names.py")[0] == DONE
    ended = in_a_shell(run, "edgetrain inspect names.etp", PYTHONIOENCODING="ascii")
    assert ended.returncode == DONE and "d\\xf6wn" in ended.stdout


def test_sigterm_closes_the_device_as_ctrl_c_does(run, monkeypatch):
    def terminate(args, out):
        os.kill(os.getpid(), signal.SIGTERM)
        signal.pause()

    monkeypatch.setattr("edgetrain.cli.boards.run", terminate)
    before = signal.getsignal(signal.SIGTERM)
    assert run("boards") == (130, "", "edgetrain: stopped\n")
    assert signal.getsignal(signal.SIGTERM) is before


def test_a_pipe_that_closes_while_a_table_is_drawn_is_left_to_main(monkeypatch):
    """rich would end the process with a status of its own."""
    class Closed(io.StringIO):
        def flush(self):
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Closed())
    with pytest.raises(BrokenPipeError):
        Console(file=sys.stdout).print("x")
