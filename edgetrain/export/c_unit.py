"""A program seen from C: its names, types and addresses.  What the texts of an export share."""

from __future__ import annotations

import math
import re
import struct
from dataclasses import dataclass
from functools import cached_property

from ..errors import EdgetrainError
from ..plan.layout import ARENA, CONST, STATE
from .kernels import C_TYPES, Arg, Kernel, wrapped
from .listing import steps
from .program import CLASS_SHIFT, Call, Program, Role, TensorEntry

MEMORIES = {CONST: "CONST", STATE: "STATE", ARENA: "ARENA"}
# C99 and C++: the header is for both
KEYWORDS = frozenset(re.findall(r"\w+", """
    alignas alignof and asm auto bool break case catch char class const constexpr continue decltype
    default delete do double else enum explicit export extern false float for friend goto if inline
    int long mutable namespace new noexcept not nullptr operator or private protected public
    register restrict return short signed sizeof static struct switch template this throw true try
    typedef typeid typename union unsigned using virtual void volatile wchar_t while xor main
"""))
# NAME.h would be found in place of these, and a library of these names cannot be added
TAKEN = {
    "the C library": frozenset(re.findall(r"\w+", """
        alloca assert complex ctype endian errno features fenv inttypes iso646 limits locale malloc
        math memory pthread sched setjmp signal stdalign stdarg stdatomic stdbool stddef stdint
        stdio stdlib stdnoreturn string strings tgmath threads time uchar unistd wchar wctype
    """)),
    "CMake": frozenset({"all", "clean", "depend", "edit_cache", "help", "install",
                        "rebuild_cache"}),
}


def check_name(name: str) -> str:
    """The name, if C functions and files can start with it; raises EdgetrainError otherwise."""
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) or name in KEYWORDS:
        raise EdgetrainError(f"{name!r} cannot start the names of C functions",
                             hint="choose one of letters, digits and _ with --name")
    if name.lower().startswith("et_") or name.lower() == "et":
        raise EdgetrainError(f"names that start with et_ are edgetrain's own, and so is {name!r}",
                             hint="choose another with --name")
    for owner, names in TAKEN.items():
        if name.lower() in names:
            raise EdgetrainError(f"{name!r} is a name of {owner}, which would be hidden",
                                 hint="choose another with --name")
    return name


@dataclass(frozen=True)
class Unit:
    """One program under the name that all its C symbols start with."""

    name: str
    program: Program

    @property
    def macro(self) -> str:
        return self.name.upper()

    @property
    def about(self) -> str:
        return f"program {self.program.id:08x}: {self.program.learns}"

    @property
    def batch(self) -> int:
        return int(self.program.meta["batch"])

    def tensor(self, role: Role) -> TensorEntry | None:
        number = self.program.number(role)
        return None if number is None else self.program.tensors[number]

    @property
    def input(self) -> TensorEntry:
        return self._needed(Role.INPUT)

    @property
    def output(self) -> TensorEntry:
        return self._needed(Role.OUTPUT)

    def _needed(self, role: Role) -> TensorEntry:
        entry = self.tensor(role)
        if entry is None or "infer" not in self.program.lists:
            raise EdgetrainError(f"the program has no {role.name.lower()}, or no list 'infer'",
                                 where=self.name, hint="compile the model again")
        return entry

    @property
    def labels(self) -> bool:
        return self.program.meta.get("targets") == "labels"

    @property
    def learn_list(self) -> str | None:
        """The list that takes one training sample; None if nothing can be trained."""
        lists = self.program.lists
        known = next((name for name in ("train", "accumulate") if name in lists), None)
        return known if self.tensor(Role.TARGET) else None

    @property
    def sums(self) -> bool:
        """Whether samples are summed up first, and a list `update` follows."""
        return self.learn_list == "accumulate" and "update" in self.program.lists

    @cached_property
    def kernels(self) -> dict[int, Kernel]:
        """The kernels that the program calls, by their id."""
        found = {step.kernel.symbol: step.kernel for name in self.program.lists
                 for step in steps(self.program, name)}
        return {found[symbol].id: found[symbol] for symbol in sorted(found)}

    @property
    def symbols(self) -> list[str]:
        return [kernel.symbol for kernel in self.kernels.values()]


def size_of(entry: TensorEntry) -> int:
    return math.prod(entry.shape)


def shape_text(entry: TensorEntry) -> str:
    """[300,6]: the shape without leading ones."""
    shape = list(entry.shape)
    while len(shape) > 1 and shape[0] == 1:
        del shape[0]
    return str(shape).replace(" ", "")


def value_type(entry: TensorEntry) -> str:
    """What C code passes: f16 is float there, as C has no such type."""
    return "float" if entry.dtype in ("f32", "f16") else C_TYPES[entry.dtype]


def native_type(entry: TensorEntry) -> str:
    """What the memory holds."""
    return "uint16_t" if entry.dtype == "f16" else C_TYPES[entry.dtype]


def place(entry: TensorEntry) -> str:
    """A pointer to a tensor."""
    return address(entry.memory, entry.offset, C_TYPES[entry.dtype])


def address(memory: int, offset: int, c_type: str) -> str:
    return f"{MEMORIES[memory]}({c_type}, {offset})"


def comment(text: str) -> str:
    """Text that can stand in a C comment, whatever it is."""
    plain = "".join(c if c.isprintable() else "?" for c in text).replace("\\", "/")
    return re.sub(r"(?<=\*)(?=/)|(?<=/)(?=\*)", " ", plain)


def call_text(call: Call, kernel: Kernel) -> str:
    """One kernel call as C."""
    texts = [_argument(arg, word) for arg, word in zip(kernel.args, call.words, strict=True)]
    return wrapped(f"    {kernel.symbol}(", texts, ");")


def _argument(arg: Arg, word: int) -> str:
    if arg.buffer:
        return address(word >> CLASS_SHIFT, word & ((1 << CLASS_SHIFT) - 1), arg.c_type)
    if arg.c_type == "float":
        value = struct.unpack("<f", struct.pack("<I", word))[0]
        return f"{value.hex()}f" if math.isfinite(value) else f"et_float_of_bits(0x{word:08x}u)"
    return f"{word}u" if arg.c_type == "uint32_t" else str(word)
