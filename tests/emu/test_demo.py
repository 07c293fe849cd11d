"""`edgetrain demo` on the simulated board, as a user runs it."""

from __future__ import annotations

import json

import pytest

from edgetrain.cli import main as cli


@pytest.mark.emu
@pytest.mark.parametrize("board", ["qemu-rv32-zvfh", "qemu-rv32imafc"])
def test_demo_gives_the_same_bits_on_the_board(board, capsys):
    assert cli(["demo", "--task", "vowel", "--person", "3", "--board", board, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["same_bits"] is True and found["board"] == board
    assert found["accuracy"]["new after"] > found["accuracy"]["new before"] + 0.1
    assert found["instructions_per_update"] > 100_000 and found["bytes_sent"] > 100_000
    assert set(found["memory"]) == {"state", "arena", "stack", "firmware data and buffers"}
