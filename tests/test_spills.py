"""Kernels for vectors keep their vectors in registers: their machine code puts none aside."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache

import pytest

from edgetrain import boards, build
from edgetrain.export.kernels import all_kernels

from .compiled import made
from .spills import functions, is_whole, of_kernels, spills

BOARDS = [name for name in boards.names() if "zvfh" in boards.load(name).kernels]
OBJDUMP = shutil.which("llvm-objdump-19")
SPILLING = """
    .globl et_aside_f32__zvfh
    .type et_aside_f32__zvfh, @function
et_aside_f32__zvfh:
    c.addi sp, -16
    vsetivli zero, 4, e32, m1, ta, ma
    vle32.v v8, (a0)
    vs1r.v v8, (sp)
    vmv1r.v v9, v8
    c.li a1, 4
    vl1re32.v v8, (sp)
    vs8r.v v8, (sp)
    vsm.v v0, (a0)
    vse32.v v8, (a0)
    flw fa0, 256(a0)
    ret
    .size et_aside_f32__zvfh, . - et_aside_f32__zvfh
"""


@cache
def firmware(board: str):
    return build.firmware(boards.load(board)).elf


def assembled(board: str, tmp_path):
    facts = boards.load(board)
    source = tmp_path / "aside.S"
    source.write_text(SPILLING)
    return made((*build.zig(), *facts.options, *facts.kernel_options("zvfh"), "-c"), [source],
                "aside.o")


@pytest.mark.parametrize("bits, whole", [
    (0x02850427, True),     # vs1r.v v8, (a0)
    (0x02856407, True),     # vl1re32.v v8, (a0)
    (0xE2855407, True),     # vl8re16.v v8, (a0)
    (0x02856427, True),     # of another width: reserved
    (0x02056407, False),    # vle32.v v8, (a0)
    (0x02B50027, False),    # vsm.v v0, (a0)
    (0x0A856407, False),    # vlse32.v v8, (a0), s0
    (0x10052507, False),    # flw fa0, 256(a0)
    (0x9E8034D7, False),    # vmv1r.v v9, v8
])
def test_whole_registers_are_told_by_their_bits(bits, whole):
    assert is_whole(bits) == whole


@pytest.mark.parametrize("board", BOARDS)
def test_what_is_put_aside_is_found(board, tmp_path):
    """The test below can fail."""
    (function,) = of_kernels(assembled(board, tmp_path), "zvfh")
    assert function.name == "et_aside_f32__zvfh"
    found = list(spills([function]))
    assert [each.bits for each in found] == [0x02810427, 0x02816407, 0xE2810427]
    assert [each.address for each in found] == [10, 20, 24]


@pytest.mark.slow
@pytest.mark.parametrize("board", BOARDS)
def test_no_kernel_for_vectors_puts_a_register_aside(board):
    every = of_kernels(firmware(board), "zvfh")
    names = {function.name for function in every}
    assert {kernel.symbol for kernel in all_kernels(("zvfh",))} <= names
    assert not [name for name in names if name.endswith("__ref")]
    found = list(spills(every))
    assert found == [], [(each.function, hex(each.address)) for each in found]


@pytest.mark.slow
@pytest.mark.skipif(OBJDUMP is None, reason="llvm-objdump-19 is not installed")
@pytest.mark.parametrize("board", BOARDS)
def test_a_disassembler_finds_the_same(board):
    """In all code, some of which does put vectors aside."""
    path = firmware(board)
    said = subprocess.run([OBJDUMP, "-d", "--no-show-raw-insn", "--mattr=+v,+zvfh,+zfh", path],
                          capture_output=True, text=True, check=True).stdout
    want = {int(at, 16) for at in re.findall(r"^\s*([0-9a-f]+):\s+v[ls]\d+re?\d*\.v\s", said,
                                             re.MULTILINE)}
    assert want and {each.address for each in spills(functions(path))} == want
