"""Open the device that `--on` names: this machine, the simulator, or a serial port."""

from __future__ import annotations

from . import boards, build
from .device import Device
from .device.host import HostDevice
from .errors import EdgetrainError

DEFAULT_BOARD = "qemu-rv32-zvfh"


def connect(on: str = "host", *, board: str = "", ram_bytes: int | None = None,
            count_instructions: bool = False, program: bytes | None = None,
            vlen_bits: int | None = None, count_beats: bool = False) -> Device:
    """A device: "host", "sim" (the board in QEMU), or a port ("/dev/ttyUSB0", "socket://h:p").

    board: which board "sim" simulates, qemu-rv32-zvfh by default.  count_instructions: run the
    simulator with an exact instruction counter, which is slower.  program: the blob that will be
    loaded; a simulated board that keeps no programs apart from its RAM has it built in.
    vlen_bits: length of the simulator's vector registers, by default the shortest of the board.
    count_beats: besides, count instructions by class and what they cost a vector unit.
    """
    if on == "host":
        return HostDevice(build.host_library(), ram_bytes=ram_bytes)
    from .device.serial import SerialDevice  # pyserial is not needed on the host
    from .device.simulator import Simulator, check_simulator, usable_plugin
    from .device.transport import SerialTransport

    if on == "sim":
        facts = boards.load(board or DEFAULT_BOARD)
        check_simulator(facts, vlen_bits)       # before time is spent on its firmware
        image = build.firmware(facts, None if facts.program else program)
        plugin = usable_plugin(facts, build.plugins()) if count_beats else None
        return SerialDevice(Simulator(facts, image.elf, vlen_bits=vlen_bits, plugin=plugin,
                                      icount=count_instructions or count_beats))
    if not on:
        raise EdgetrainError("--on needs host, sim or a port")
    return SerialDevice(SerialTransport(on))
