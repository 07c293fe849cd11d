"""Open the device that `--on` names: this machine, the simulator, or a serial port."""

from __future__ import annotations

from . import boards, build
from .device import Device
from .device.host import HostDevice
from .errors import EdgetrainError

DEFAULT_BOARD = "qemu-rv32-zvfh"


def connect(on: str = "host", *, board: str = "", ram_bytes: int | None = None,
            count_instructions: bool = False, program: bytes | None = None,
            vlen_bits: int | None = None) -> Device:
    """A device: "host", "sim" (the board in QEMU), or a port ("/dev/ttyUSB0", "socket://h:p").

    board: which board "sim" simulates, qemu-rv32-zvfh by default.  count_instructions: run the
    simulator with an exact instruction counter, which is slower.  program: the blob that will be
    loaded; a simulated board that keeps no programs apart from its RAM has it built in.
    vlen_bits: length of the simulator's vector registers, by default the shortest of the board.
    """
    if on == "host":
        return HostDevice(build.host_library(), ram_bytes=ram_bytes)
    from .device.serial import SerialDevice  # pyserial is not needed on the host
    from .device.simulator import Simulator, check_simulator
    from .device.transport import SerialTransport

    if on == "sim":
        facts = boards.load(board or DEFAULT_BOARD)
        check_simulator(facts)      # before time is spent on its firmware
        image = build.firmware(facts, None if facts.program else program)
        return SerialDevice(Simulator(facts, image.elf, icount=count_instructions,
                                      vlen_bits=vlen_bits))
    if not on:
        raise EdgetrainError("--on needs host, sim or a port")
    return SerialDevice(SerialTransport(on))
