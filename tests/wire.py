"""The firmware's wire as a process of this machine, for tests that need no simulator."""

from __future__ import annotations

import os
import select
import subprocess
from pathlib import Path

import numpy as np

import edgetrain as et
from edgetrain.device.transport import LineLost

from . import compiled

ROOT = Path(__file__).resolve().parents[1]
_BOARDS = {"main.c", "libc.c", "fmaf.c"}        # what a board has and a host has not
FIRMWARE = sorted(path for path in (ROOT / "firmware").glob("*.c") if path.name not in _BOARDS)


def device_program() -> Path:
    """wire_device.c with the firmware's sources and the runtime, with sanitizers if there are
    any."""
    return compiled.linked("wire_device", compiled.sanitized(
        [ROOT / "tests" / "wire_device.c", *compiled.RUNTIME, *compiled.KERNELS, *FIRMWARE]))


class ProcessLink:
    """A Transport to a fresh wire_device process; every line opened reaches the same one.

    Tests inject faults with `on_send` (called with all frames of a request) and `on_receive`
    (called with bytes as they come), which return what shall pass instead, and with `broken`."""

    counts = True
    name = "host-test"

    def __init__(self, binary: Path, *arguments: str):
        self.process = subprocess.Popen([str(binary), *arguments], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.on_send = lambda data: data
        self.on_receive = lambda data: data
        self.broken = False

    def open_line(self) -> ProcessLink:
        if self.broken:
            raise LineLost("unplugged")
        return self

    def write(self, data: bytes) -> None:
        data = self.on_send(data)
        if self.broken:
            raise LineLost("unplugged")
        try:
            self.process.stdin.write(data)
            self.process.stdin.flush()
        except OSError as error:
            raise LineLost(str(error)) from None

    def read(self, timeout_s: float) -> bytes:
        if self.broken:
            raise LineLost("unplugged")
        if not select.select([self.process.stdout], [], [], max(timeout_s, 0))[0]:
            return b""
        data = os.read(self.process.stdout.fileno(), 65536)
        if not data:
            raise LineLost("the process ended")
        return self.on_receive(data)

    def ended(self, wait_s: float = 0.0) -> str | None:
        try:
            status = self.process.wait(wait_s)
        except subprocess.TimeoutExpired:
            return None
        return f"the process ended with status {status}"

    def close(self) -> None:
        """The line; `stop` ends the process."""

    def stop(self) -> str:
        """End the process; what sanitizers said."""
        self.process.stdin.close()
        self.process.wait(20)
        return self.process.stderr.read().decode()


def talk(binary: Path, data: bytes) -> bytes:
    """Everything that a fresh device answers to `data`; AssertionError if it does not survive."""
    done = subprocess.run([str(binary)], input=data, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def tiny_program() -> et.Program:
    """Four inputs, three classes, zero weights: the first loss is the logarithm of 3."""
    model = et.Sequential([et.Dense(3)], input_shape=(4,))
    zeros = {name: np.zeros_like(value) for name, value in model.weights.items()}
    return et.compile(model.with_weights(zeros), et.Recipe())


def wide_program(inputs: int = 400, outputs: int = 30) -> et.Program:
    """Its input and weights are longer than a message."""
    return et.compile(et.Sequential([et.Dense(outputs)], input_shape=(inputs,)), et.Recipe())


def deep_program() -> et.Program:
    """As `tiny_program` outside, with more layers: its list takes more than one PROFILE."""
    layers = [et.Dense(5), et.ReLU(), et.Dense(6), et.ReLU(), et.Dense(3)]
    return et.compile(et.Sequential(layers, input_shape=(4,)), et.Recipe())
