"""The simulator's plugin: what it counts is what the core retires, and beats are those by hand."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import edgetrain as et
from edgetrain import boards, build
from edgetrain.cli import main as cli
from edgetrain.device.beats import NOTHING, Beats, parse
from edgetrain.device.simulator import usable_plugin
from edgetrain.errors import DeviceError
from edgetrain.suites.row import MODES
from tests import plain_c
from tests.nets import cnn, normed

pytestmark = [pytest.mark.emu, pytest.mark.skipif(
    shutil.which("qemu-system-riscv32") is None, reason="qemu-system-riscv32 is not installed")]
BOARD = "qemu-rv32-zvfh"
HERE = Path(__file__).parent
BEATS = {"serial", "decoupled", "serial_half", "decoupled_half", "scalar_instructions",
         "arithmetic_instructions", "memory_instructions", "roofline"}
# scalar, arithmetic, memory; beats of arithmetic and memory, of the full and of half the width
BY_HAND = [
    Beats(3, 1, 2, 4, 2 + 4, 8, 4 + 8, 0),
    Beats(4, 4, 5, 4, 5 + 10 + 2 + 5 + 1, 2 + 2 + 2 + 1, 5 + 10 + 2 + 5 + 1, 0),
    Beats(3, 1, 1, 8, 2, 16, 4, 1),
    NOTHING,
]


def test_beats_are_those_by_hand(tmp_path):
    board = boards.load(BOARD)
    bare = plain_c.bare()
    code = bare.compile_for(board, HERE / "beats.S", tmp_path / "beats.o")
    elf = bare.link(board, [code], tmp_path / "beats.elf")
    plugin = usable_plugin(board, build.plugins())
    bare.run(board, elf, "-plugin", f"file={plugin},out={tmp_path}/found")
    assert [parse(line) for line in (tmp_path / "found").read_text().splitlines()] == BY_HAND


@pytest.mark.parametrize("name", ["qemu-rv32-zvfh", "qemu-rv32imafc", "qemu-virt-rv64gcv",
                                  "qemu-sifive-e"])
def test_every_instruction_that_is_retired_is_counted(name):
    board = boards.load(name)
    model = et.Sequential([et.Dense(5), et.ReLU(), et.Dense(3)], input_shape=(7,)) \
        if name == "qemu-sifive-e" else cnn()
    program = et.compile(model, et.Recipe(), isas=board.kernels, board=name)
    device = et.targets.connect("sim", board=name, count_beats=True, program=program.blob)
    try:
        session = et.Session(program, device)
        x, y = et.cost.random_sample(program)
        run = session.run("train", x, y)
        assert [b.instructions for b in device.beats] == [run.instructions]
        device.restart()
        each = session.profile("train", x, y)
        assert tuple(b.instructions for b in device.beats) == each
        vectors = sum(b.arithmetic + b.memory for b in device.beats)
        assert (vectors > 0) == (board.vlen_min_bits > 0)
        assert not any(b.unknown for b in device.beats)
    finally:
        device.close()


def test_bench_says_beats_of_every_call(tmp_path, capsys):
    board = boards.load(BOARD)
    program = et.compile(normed(), et.Recipe(batch=2), isas=board.kernels, board=BOARD)
    program.save(tmp_path / "p.etp")
    found = {}
    for vlen in (128, 256):
        assert cli(["bench", f"{tmp_path}/p.etp", "--beats", "--vlen", str(vlen), "--json",
                    "-q"]) == 0
        found[vlen] = json.loads(capsys.readouterr().out)
        assert found[vlen]["vlen_bits"] == vlen
    for cost in (*found[128]["lists"].values(), *found[256]["lists"].values()):
        for part in (cost, *cost["calls"]):
            beats = part["beats"]
            assert beats.keys() == BEATS
            counts = [beats[f"{kind}_instructions"] for kind in ("scalar", "arithmetic", "memory")]
            assert sum(counts) == part["instructions"]
            assert max(counts) <= beats["decoupled"] <= beats["decoupled_half"] <= \
                beats["serial_half"]
            assert (beats["roofline"] is None) == (part["macs"] == 0)
    assert cli(["bench", f"{tmp_path}/p.etp", "--beats", "-q"]) == 0
    said = capsys.readouterr().out
    for word in ("serial", "decoupled", "roofline", "%"):
        assert word in said
    assert cli(["bench", f"{tmp_path}/p.etp", "--json", "-q"]) == 0
    assert "beats" not in capsys.readouterr().out


def test_a_suite_is_a_table_and_an_object(capsys):
    line = ["bench", "--suite", "kernels", "--only", "conv8_f", "--beats", "-q"]
    assert cli([*line, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["suite"], found["board"], found["vlen_bits"]) == ("kernels", BOARD, 128)
    assert {f"conv8_{mode}_{part}" for mode in MODES for part in ("fw", "bwd_x", "bwd_w")
            } <= found["rows"].keys()
    for name, row in found["rows"].items():
        assert row["macs"] == 36 * 9 * 8 * 8
        assert row["beats"].keys() == BEATS and 0 < row["beats"]["roofline"] < 1
        assert row["macs_per_instruction"] == row["macs"] / row["instructions"]
        assert row["state_bytes"] > 0 and row["arena_bytes"] > 0 and row["work"]
        assert row["mode"] == name.split("_")[1]
        (layer,) = row["layers"].values()
        assert 0 < layer["instructions"] < row["instructions"]      # less the walk
    assert cli(line) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{BOARD}, VLEN 128\n")
    assert all(name in said for name in found["rows"])


def test_a_row_without_room_says_so(capsys):
    line = ["bench", "--suite", "nets", "--only", "resnet8_f32", "-q"]
    assert cli([*line, "--json"]) == 0
    row = json.loads(capsys.readouterr().out)["rows"]["resnet8_f32"]
    assert row["lacking"] == "RAM" and "instructions" not in row
    assert cli(line) == 0
    assert "too little RAM" in capsys.readouterr().out


def test_a_core_without_vectors_has_no_roofline(capsys):
    assert cli(["bench", "--suite", "kernels", "--only", "mlp_f32", "--board", "qemu-rv32imafc",
                "--beats", "--json", "-q"]) == 0
    row = json.loads(capsys.readouterr().out)["rows"]["mlp_f32"]
    assert row["beats"]["roofline"] is None
    assert row["beats"]["serial"] == row["beats"]["decoupled_half"] == row["instructions"]


@pytest.mark.parametrize("line, says", [
    ("--vlen 128 --board qemu-rv32imafc", "--vlen 128: qemu-rv32imafc has no vectors"),
    ("--vlen 64", "--vlen 64: vectors of qemu-rv32-zvfh have a power of two of bits, 128 to 1024"),
    ("--vlen 384", "--vlen 384: vectors of"), ("--vlen 2048", "--vlen 2048: vectors of"),
    ("--vlen 0", "--vlen 0: vectors of"),
])
def test_vectors_have_some_lengths(line, says, capsys):
    assert cli(["bench", "--suite", "kernels", *line.split()]) == 1
    assert says in capsys.readouterr().err


def test_a_plugin_that_no_simulator_takes_is_refused(tmp_path):
    (tmp_path / "beats-9.so").write_bytes(b"not a library")
    with pytest.raises(DeviceError, match="takes none of the plugins") as caught:
        usable_plugin(boards.load(BOARD), tmp_path)
    assert "--beats" in caught.value.hint
