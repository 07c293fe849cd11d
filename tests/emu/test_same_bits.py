"""The same weights, to the bit, on simulated boards and other processors as on this machine."""

from __future__ import annotations

import shutil
import subprocess

import pytest

import edgetrain as et
from edgetrain import boards, build

from .. import bits, op_programs

pytestmark = pytest.mark.emu
BOARDS = ("qemu-rv32-zvfh", "qemu-rv32imafc")


@pytest.fixture(scope="module", params=BOARDS)
def board(request):
    """One simulator for all configurations: programs are loaded one after the other."""
    if shutil.which("qemu-system-riscv32") is None:
        pytest.skip("qemu-system-riscv32 not installed")
    device = et.connect("sim", board=request.param)
    yield device, boards.load(request.param).kernels
    device.close()


def on_this_machine(config: str) -> str:
    return bits.train(et.Session(bits.program(config), et.connect()), config)


@pytest.mark.parametrize("config", bits.CONFIGS)
def test_a_simulated_board_gives_the_bits_of_this_machine(board, config):
    device, kernels = board                      # the board's own kernels, where it has some
    session = et.Session(bits.program(config, kernels), device)
    assert bits.train(session, config) == on_this_machine(config)


def test_every_op_gives_the_bits_of_this_machine_on_a_simulated_board(board):
    device, kernels = board
    for program in op_programs.programs():
        want = op_programs.run_on(et.connect(), program.build())
        got = op_programs.run_on(device, program.build(kernels))
        assert program.differences(got, want) == []


@pytest.mark.skipif(shutil.which("qemu-aarch64") is None, reason="qemu-aarch64 not installed")
def test_every_op_gives_the_bits_of_this_machine_on_aarch64(tmp_path):
    (tmp_path / "samples").write_bytes(bits.record(op_programs.LIST, {}))
    files = [str(tmp_path / name) for name in ("p.etp", "samples", "out")]
    for program in op_programs.programs():
        built = program.build()
        built.save(tmp_path / "p.etp")
        subprocess.run(["qemu-aarch64", str(build.replay("aarch64-linux-musl")), *files],
                       check=True, timeout=300)
        got = (tmp_path / "out").read_bytes()
        assert program.differences(got, op_programs.run_on(et.connect(), built)) == []


@pytest.mark.skipif(shutil.which("qemu-aarch64") is None, reason="qemu-aarch64 not installed")
@pytest.mark.parametrize("config", bits.CONFIGS)
def test_aarch64_gives_the_bits_of_this_machine(config, tmp_path):
    emulated = ["qemu-aarch64", str(build.replay("aarch64-linux-musl"))]
    assert bits.replay(emulated, config, tmp_path) == on_this_machine(config)
