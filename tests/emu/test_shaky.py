"""The firmware in the simulator behind a line that loses, flips, repeats and delays bytes."""

from __future__ import annotations

import json
import shutil

import pytest

from edgetrain import boards, build
from edgetrain.device.serial import SerialDevice
from edgetrain.device.simulator import Simulator
from edgetrain.session import Session

from .. import bits
from ..shaky import ShakyTransport

pytestmark = [pytest.mark.emu, pytest.mark.skipif(
    shutil.which("qemu-system-riscv32") is None, reason="qemu-system-riscv32 is not installed")]
BOARD, CONFIG, RATE = "qemu-rv32-zvfh", "mlp-f32-adam-batch1", 5e-4


def test_a_shaky_line_to_the_simulator_costs_resends_and_never_a_bit(monkeypatch):
    """The upload and 500 steps; what was lost is sent again soon, as nothing else is waited for."""
    for name in ("ANSWER_S", "HELLO_S", "UPLOAD_S", "FIRST_RUN_S"):
        monkeypatch.setattr(f"edgetrain.device.wire.{name}", 0.5)
    simulator = Simulator(boards.load(BOARD), build.firmware(boards.load(BOARD)).elf)
    shaky = ShakyTransport(simulator, RATE, 4)
    device = SerialDevice(shaky)
    try:
        session = Session(bits.program(CONFIG), device)
        assert bits.train(session, CONFIG) == json.loads(bits.GOLDEN.read_text())[CONFIG]
        assert device.traffic.resends > 10 and device.stats()["again"] > 0
        assert set(shaky.faults) == {"drop", "flip", "repeat", "delay"}
    finally:
        device.close()
