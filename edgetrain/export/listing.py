"""A program read back: what each of its calls is, reads and writes.

All of it follows from the call's own words and the kernel table, so a program carries nothing for
it but the names of its layers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..errors import EdgetrainError
from ..ops.base import dim_value
from .kernels import Arg, Kernel, all_kernels
from .program import CLASS_SHIFT, Call, Program


@dataclass(frozen=True)
class Operand:
    """One buffer of a call."""

    name: str                   # in the op's signature: x, w, dy
    kind: str                   # in, inout or out
    memory: int                 # class: 0 constants, 1 state, 2 arena
    offset: int                 # bytes
    shape: tuple[int, ...]      # as the kernel sees it: leading axes may be taken together
    bytes: int                  # of its elements
    span_bytes: int             # from the first to the last: more, if rows are apart

    @property
    def read(self) -> bool:
        return self.kind != "out"

    @property
    def written(self) -> bool:
        return self.kind != "in"


@dataclass(frozen=True)
class Step:
    """One call of a list, explained."""

    layer: str                  # "" where the program names none
    kernel: Kernel
    dims: Mapping[str, int]
    operands: tuple[Operand, ...]

    @property
    def op(self) -> str:
        return self.kernel.op.name

    @property
    def macs(self) -> int:
        """Useful multiply-adds."""
        return int(self.kernel.op.macs(self.dims))

    @property
    def bytes_read(self) -> int:
        return sum(o.bytes for o in self.operands if o.read)

    @property
    def bytes_written(self) -> int:
        return sum(o.bytes for o in self.operands if o.written)

    @property
    def result(self) -> Operand | None:
        """The first proper output; None for a call that only rewrites."""
        return next((o for o in self.operands if o.kind == "out"), None)


def layer_notes(sources: Mapping[str, Sequence[str]]) -> dict:
    """For a program's meta: the layer of every call, each name once."""
    names = list(dict.fromkeys(name for layers in sources.values() for name in layers))
    return {"names": names, "lists": {list_name: [names.index(n) for n in layers]
                                      for list_name, layers in sources.items()}}


def layers(program: Program, call_list: str) -> list[str]:
    """The layer of every call of a list; "" where the program does not say."""
    count = len(program.lists[call_list])
    notes = program.meta.get("layers", {})
    found = [notes["names"][i] for i in notes.get("lists", {}).get(call_list, ())]
    return found if len(found) == count else [""] * count


def steps(program: Program, call_list: str) -> list[Step]:
    """Every call of a list.  Raises EdgetrainError for kernels that this edgetrain lacks."""
    return [_step(call, layer) for call, layer in zip(program.lists[call_list],
                                                      layers(program, call_list), strict=True)]


@lru_cache(maxsize=1)
def _kernels() -> dict[int, Kernel]:
    return {kernel.id: kernel for kernel in all_kernels()}


def _step(call: Call, layer: str) -> Step:
    kernel = _kernels().get(call.kernel_id)
    if kernel is None or len(kernel.args) != len(call.words):
        raise EdgetrainError(f"the program calls kernel {call.kernel_id:08x}, which this edgetrain "
                             "does not know", where=layer or None,
                             hint="use the edgetrain that compiled it, or compile the model again")
    words = dict(zip((arg.name for arg in kernel.args), call.words))
    dims = {arg.name: words[arg.name] for arg in kernel.args if arg.kind in ("dim", "scalar")}
    operands = tuple(_operand(arg, words[arg.name], dims) for arg in kernel.args if arg.buffer)
    return Step(layer, kernel, dims, operands)


def _operand(arg: Arg, address: int, dims: Mapping[str, int]) -> Operand:
    shape = tuple(dim_value(dim, dims) for dim in arg.buffer.dims)
    rows = 1
    for size in shape[:-1]:
        rows *= size
    last = shape[-1]
    stride = dims[arg.buffer.stride] if arg.buffer.stride else last
    return Operand(arg.name, arg.kind, address >> CLASS_SHIFT, address & ((1 << CLASS_SHIFT) - 1),
                   shape, rows * last * arg.item_bytes,
                   ((rows - 1) * stride + last) * arg.item_bytes)
