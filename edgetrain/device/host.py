"""The host device: programs run in this process by the C runtime, with the bits of every board."""

from __future__ import annotations

import logging
import math
import struct
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import cffi

from ..errors import DeviceError
from . import Hello, Progress, Reply, Traffic

log = logging.getLogger(__name__)

CDEF = """
typedef struct { const char *name; int dtype; int role; uint16_t rank; uint32_t shape[4];
                 uint32_t bytes; } et_tensor_info;
typedef struct { uint32_t program_id, const_bytes, state_bytes, arena_bytes, ram_bytes;
                 uint16_t lists, tensors; } et_info;
typedef struct { const uint8_t *blob; uint8_t *base[4]; const uint32_t *pc; uint32_t calls_left;
                 uint32_t passes_left; uint16_t list; uint16_t kernel[96]; } et_instance;
int et_program_info(const void *blob, size_t blob_bytes, et_info *info);
int et_load(et_instance *self, const void *blob, size_t blob_bytes, void *ram, size_t ram_bytes);
void et_restart(et_instance *self);
int et_run(et_instance *self, uint16_t list, uint32_t max_calls);
uint16_t et_find_list(const et_instance *self, const char *name);
int et_tensor(const et_instance *self, uint16_t tensor, et_tensor_info *info);
void *et_tensor_data(et_instance *self, uint16_t tensor);
int et_tensor_writable(const et_instance *self, uint16_t tensor);
uint16_t et_find_role(const et_instance *self, int role);
const char *et_status_text(int status);
"""
ROLE_LOSS, ROLE_STEP, ROLE_COUNTERS = 4, 5, 6
OK, MORE, NONE = 0, 1, 0xFFFF
HINTS = {-1: "'edgetrain inspect' shows what a program has",
         -3: "update fewer layers, or use a board with more RAM"}


def _expect_subnormals() -> None:
    """Some libraries switch the thread that loads them to flushing subnormal numbers to zero: the
    f16 kernels would compute other bits."""
    if sys.float_info.min / 2 == 0:
        raise DeviceError("this thread flushes subnormal numbers to zero: results would change",
                          where="host", hint="switch that off, as torch.set_flush_denormal(False) "
                          "does; libraries built with -ffast-math switch it on when they load")


class _Tensor(NamedTuple):
    """A tensor of the loaded program; `data` is its memory."""

    name: str
    data: Any
    writable: bool


class HostDevice:
    """A `Device` in this process.

    library: the shared library from `build.host_library`.  ram_bytes: refuse programs that need
    more, as a board would.  max_calls: cut every run after that many kernel calls and resume, as an
    application that shares the processor would (0: never).  poison: fill the arena with 0xFF before
    every run, so that reading what was never written shows.
    """

    _net: Any                           # the et_instance
    _tensors: list[_Tensor]             # of the loaded program, by number
    _roles: dict[int, Any]              # role -> memory of its tensor

    def __init__(self, library: Path, *, ram_bytes: int | None = None, max_calls: int = 0,
                 poison: bool = False):
        self.traffic = Traffic()
        self.beats = ()
        self._ffi = cffi.FFI()
        self._ffi.cdef(CDEF)
        try:
            self._lib = self._ffi.dlopen(str(library))
        except OSError as err:
            raise DeviceError(f"the host library does not load: {err}", where=str(library),
                              hint="run 'edgetrain doctor'") from None
        log.info("this machine runs programs with %s", library)
        self._ram_limit, self._max_calls, self.poisons = ram_bytes, max_calls, poison
        self._info = self._ffi.new("et_info *")
        self.close()

    def hello(self) -> Hello:
        loaded = self._blob is not None
        return Hello(board="host", isa="native", vlen_bits=0, version="host",
                     ram_bytes=self._ram_limit or self._info.ram_bytes, program_bytes=1 << 30,
                     buffer_bytes=0, static_bytes=0, stack_bytes=0, stack_used_bytes=0,
                     program_id=self._info.program_id if loaded else None,
                     step=self._role(ROLE_STEP, "<i", (0,))[0])

    def load(self, blob: bytes, progress: Progress | None = None) -> None:
        self.close()                                    # the old program, should this fail
        memory = self._aligned(len(blob))
        self._ffi.memmove(memory, blob, len(blob))
        self._expect(self._lib.et_program_info(memory, len(blob), self._info), "load the program")
        size = self._info.ram_bytes if self._ram_limit is None else self._ram_limit
        ram = self._aligned(max(size, 8))
        status = self._lib.et_load(self._net, memory, len(blob), ram, size)
        self._expect(status, f"load a program of {self._info.ram_bytes:,} bytes RAM into {size:,}")
        self._blob, self._ram = memory, ram
        self._tensors = [self._tensor(i) for i in range(self._info.tensors)]
        roles = {role: self._lib.et_find_role(self._net, role)
                 for role in (ROLE_LOSS, ROLE_STEP, ROLE_COUNTERS)}
        self._roles = {role: self._tensors[i].data for role, i in roles.items() if i != NONE}
        if progress:
            progress(len(blob), len(blob))

    def run(self, call_list: str, puts: Mapping[int, bytes] | None = None,
            gets: Sequence[int] = ()) -> Reply:
        if self._blob is None:
            raise DeviceError("no program is loaded", where="host", hint="load one first")
        number = self._lib.et_find_list(self._net, call_list.encode())
        if number == NONE:
            raise DeviceError(f"the program has no call list {call_list!r}", where="host",
                              hint="'edgetrain inspect' shows the lists of a program")
        _expect_subnormals()
        if self.poisons:
            arena = self._net.base[2]
            self._ffi.memmove(arena, b"\xff" * self._info.arena_bytes, self._info.arena_bytes)
        for tensor, data in (puts or {}).items():
            self.put(tensor, data)
        while (status := self._lib.et_run(self._net, number, self._max_calls)) == MORE:
            pass
        self._expect(status, f"run {call_list}")
        return Reply(outputs=tuple(self.get(t) for t in gets),
                     loss=self._role(ROLE_LOSS, "<f", (math.nan,))[0],
                     step=self._role(ROLE_STEP, "<i", (0,))[0],
                     counters=self._role(ROLE_COUNTERS, "<4i", ()), instructions=0)

    def profile(self, call_list: str, puts: Mapping[int, bytes] | None = None) -> tuple[int, ...]:
        raise DeviceError("this machine counts no instructions", where="host",
                          hint="the simulator does: --on sim, or connect('sim', "
                          "count_instructions=True)")

    def put(self, tensor: int, data: bytes) -> None:
        found = self._find(tensor)
        if len(data) != len(found.data) or not found.writable:
            raise DeviceError(f"cannot write {len(data)} bytes to tensor {tensor} "
                              f"({found.name}, {len(found.data)} bytes)",
                              where="host", hint="only state, inputs and outputs can be written")
        found.data[:] = data

    def get(self, tensor: int) -> bytes:
        return bytes(self._find(tensor).data)

    def restart(self) -> None:
        if self._blob is not None:
            self._lib.et_restart(self._net)

    def reset(self) -> None:
        self.restart()

    def close(self) -> None:
        """Forget the program, and with it every pointer into its memory."""
        self._tensors = []
        self._roles = {}
        self._net = self._ffi.new("et_instance *")
        self._blob = self._ram = None

    def _aligned(self, size: int):
        """Zeroed memory at a multiple of 8, kept alive by the returned object."""
        return self._ffi.new("uint64_t[]", -(-size // 8))

    def _tensor(self, number: int) -> _Tensor:
        info = self._ffi.new("et_tensor_info *")
        self._expect(self._lib.et_tensor(self._net, number, info), f"read tensor {number}")
        data = self._ffi.buffer(self._lib.et_tensor_data(self._net, number), info.bytes)
        return _Tensor(self._ffi.string(info.name).decode(), data,
                       bool(self._lib.et_tensor_writable(self._net, number)))

    def _find(self, number: int) -> _Tensor:
        if not 0 <= number < len(self._tensors):
            what = "no program is loaded" if self._blob is None else \
                f"the program has {len(self._tensors)} tensors"
            raise DeviceError(f"cannot find tensor {number}: {what}", where="host",
                              hint="'edgetrain inspect' shows what a program has")
        return self._tensors[number]

    def _role(self, role: int, form: str, default: tuple) -> tuple:
        """The tensor of a role, unpacked; `default` where the program has none."""
        return struct.unpack(form, self._roles[role]) if role in self._roles else default

    def _expect(self, status: int, doing: str) -> None:
        if status != OK:
            text = self._ffi.string(self._lib.et_status_text(status)).decode()
            raise DeviceError(f"failed to {doing}: {text}", where="host",
                              hint=HINTS.get(status, "compile the program again with this version "
                                                     "of edgetrain"))
