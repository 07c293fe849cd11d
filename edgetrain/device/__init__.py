"""Devices that run programs: the host library, a simulator or a board, behind one protocol.

A device knows program blobs, tensor numbers and call lists; it knows nothing of graphs, models or
compilers.  `connect` picks the implementation from the text users give as `--on`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from .beats import Beats

Progress = Callable[[int, int], None]  # (bytes done, bytes in all)


@dataclass(frozen=True)
class Hello:
    """What a device says of itself.  Sizes in bytes."""

    board: str                # "host" or the name in boards/*.toml
    isa: str                  # e.g. "rv32imafc_zfh_zve32f_zvfh"
    vlen_bits: int            # vector register length, 0 without vectors
    version: str              # of the firmware or library
    ram_bytes: int            # for a program's state and arena
    program_bytes: int        # largest program it can hold
    buffer_bytes: int         # largest SMP message it takes, header included (0: no wire)
    static_bytes: int         # firmware's .data and .bss, receive buffers included
    stack_bytes: int          # set aside for the stack
    stack_used_bytes: int     # deepest the stack has been
    program_id: int | None    # of the loaded program, None without one
    step: int                 # updates the loaded program has done
    embedded_id: int | None = None   # of the program built into the firmware
    extensions: str = ""      # of v, zfh and zvfh, those that a RISC-V core was seen to have


@dataclass(frozen=True)
class Reply:
    """What one run of a call list gives back."""

    outputs: tuple[bytes, ...]       # the tensors asked for, raw little-endian
    loss: float                      # of the ROLE_LOSS tensor; NaN if the program has none
    step: int                        # of the ROLE_STEP tensor; 0 if the program has none
    counters: tuple[int, ...]        # of the ROLE_COUNTERS tensor, see ET_COUNT_ in edgetrain.h
    instructions: int                # retired by et_run on the device; 0 where not counted


@dataclass
class Traffic:
    """Bytes and messages over the wire since the device was opened."""

    bytes_sent: int = 0
    bytes_received: int = 0
    requests: int = 0
    resends: int = 0


class Device(Protocol):
    """Every method raises DeviceError when the device does not cooperate."""

    traffic: Traffic
    beats: tuple[Beats, ...]        # of the last run, or of each call of the last profile; () where
                                    # nothing watches the instructions

    def hello(self) -> Hello: ...

    def load(self, blob: bytes, progress: Progress | None = None) -> None:
        """Make `blob` the device's program, in its initial state; proves it by the program id."""

    def run(self, call_list: str, puts: Mapping[int, bytes] | None = None,
            gets: Sequence[int] = ()) -> Reply:
        """Write the tensors `puts` (number -> raw bytes), run a list to its end, read `gets`.

        Executed exactly once, however often the line makes us send it.
        """

    def profile(self, call_list: str, puts: Mapping[int, bytes] | None = None) -> tuple[int, ...]:
        """Run as `run` does, and count the instructions of every call.

        DeviceError where nothing counts them exactly.
        """

    def put(self, tensor: int, data: bytes) -> None: ...

    def get(self, tensor: int) -> bytes: ...

    def restart(self) -> None:
        """Give the program its initial state again."""

    def reset(self) -> None:
        """Reboot; a program that was uploaded is still there, in its initial state."""

    def close(self) -> None: ...
