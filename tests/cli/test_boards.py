"""What the command line knows of boards: building for one, benching on one, the simulators."""

from __future__ import annotations

import json
import re

import edgetrain as et
from edgetrain import boards, build, paths
from edgetrain.errors import DeviceError

from .conftest import DEVICE, DONE, refused


def test_build_refuses_a_program_of_another_board_or_too_large(run):
    message = refused(run("build --board qemu-sifive-e --program m.etp"))
    assert "compiled for qemu-rv32-zvfh, the device is qemu-sifive-e" in message
    et.compile(et.Sequential([et.Dense(99)], input_shape=(99,))).save("large.etp")
    message = refused(run("build --board qemu-sifive-e --program large.etp"))
    room = boards.load("qemu-sifive-e").program_ram_bytes
    assert re.search(rf"large.etp: the program needs [\d,]+ bytes of RAM, .* has {room:,} for it",
                     message)


def test_build_names_the_program_that_is_built_in(run, monkeypatch, tmp_path):
    seen = []

    def firmware(board, program):
        seen.append(program)
        return build.Image(board, tmp_path / "elf", 100, 10)
    monkeypatch.setattr(build, "firmware", firmware)
    program = et.load("m.etp")
    code, out, _ = run("build --program m.etp")
    assert code == DONE and seen == [program.blob]
    assert out.endswith(f"10 bytes static RAM, loads program {program.id:08x}\n")


def test_bench_on_a_core_that_counts_nothing_is_refused(run):
    assert run("compile m.py --board qemu-mps3-an547 -o c.etp")[0] == DONE
    message = refused(run("bench c.etp"))
    assert "the core of qemu-mps3-an547 counts no instructions" in message


def test_doctor_knows_the_simulator_of_every_board(run):
    out = run("doctor --json")[1]
    said = {check["what"] for check in json.loads(out)["checks"]}
    for board in map(boards.load, boards.names()):
        assert any(what.startswith(f"{board.run.command} (") and board.name in what
                   for what in said)


def test_a_board_of_ones_own_is_opened_by_its_file(run, monkeypatch):
    def connect(on, *, board, **options):
        raise DeviceError(f"opened {on}, {board}", hint="done")

    monkeypatch.setattr("edgetrain.cli.common.connect", connect)
    text = (paths.DATA / "boards" / "qemu-rv32-zvfh.toml").read_text()
    (run.folder / "my-board.toml").write_text(text.replace('"qemu-rv32-zvfh"', '"my-board"'))
    assert run("compile m.py --board my-board.toml -o own.etp")[0] == DONE
    for command in ("flash own.etp", "bench own.etp", "eval own.etp --data d.npz --on sim"):
        result = run(f"{command} --board ./my-board.toml")
        assert "opened sim, ./my-board.toml" in refused(result, DEVICE)
        assert "starting the simulator (my-board)" in result[2]
