"""Board files: what is in them, and that every mistake in one is named with its file and line."""

from __future__ import annotations

import dataclasses
import os
import stat
from pathlib import Path

import pytest

from edgetrain import boards, paths
from edgetrain.errors import EdgetrainError

GOOD = (paths.DATA / "boards" / "qemu-rv32-zvfh.toml").read_text()


@pytest.fixture
def read(tmp_path):
    """Read the good board with one piece of its text replaced."""
    def read_edited(old: str, new: str) -> boards.Board:
        assert GOOD.count(old) == 1, f"{old!r} must be in the file once"
        path = tmp_path / "qemu-rv32-zvfh.toml"
        path.write_text(GOOD.replace(old, new))
        return boards.read(path)
    return read_edited


def fake_qemu(folder: Path, monkeypatch, says: str) -> None:
    """Put a qemu-system-riscv32 that answers --version first in the PATH."""
    script = folder / "qemu-system-riscv32"
    script.write_text(f"#!/bin/sh\necho '{says}'\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_every_board_file_loads_and_has_its_own_name():
    assert {"qemu-rv32-zvfh", "qemu-rv32imafc", "qemu-sifive-e", "qemu-virt-rv64gcv",
            "qemu-mps3-an547"} <= set(boards.names())
    for name in boards.names():
        assert boards.load(name).name == name


def test_the_main_board_is_what_the_documentation_says():
    board = boards.load("qemu-rv32-zvfh")
    assert board.ram.size_bytes == 512 * 1024
    assert board.kernels == ("zvfh", "ref")
    assert board.vlen_min_bits == 128
    assert board.uart == boards.Uart("virtio_console", 0x1000_1000, 1, 2048, None)
    serial = boards.load("qemu-rv32imafc").uart
    assert serial == boards.Uart("ns16550a", 0x1000_0000, 10, 1024,
                                 boards.Rate(3_686_400, 115_200))
    assert board.program.base >= board.flash.end


def test_a_board_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        boards.load("qemu-rv32imafc").tier = "built"


def test_boards_can_be_keys():
    assert len({boards.load(name) for name in boards.names() * 2}) == len(boards.names())


@pytest.mark.parametrize("old, new, line_of, sentence", [
    ('stack   = "16 KiB"', 'stakc   = "16 KiB"', "stakc",
     "unknown key 'stakc' in [memory] (did you mean 'stack'?)"),
    ('stack   = "16 KiB"', "stack   = 16384", "stack ",
     "'memory.stack' has no unit; write for example \"16384 B\" or \"16384 KiB\""),
    ('stack   = "16 KiB"', 'stack   = "16 kb"', "stack ",
     "'memory.stack' must be a size like \"512 KiB\" (B, KiB or MiB), not '16 kb'"),
    ('stack   = "16 KiB"', 'stack   = "0 KiB"', "stack ",
     "'memory.stack' must be more than nothing"),
    ('stack   = "16 KiB"', 'stack   = "600 KiB"', "stack ",
     "stack, buffers and the firmware's own data take 625664 bytes, but 'ram' has only 524288"),
    ('stack   = "16 KiB"', 'stack   = "100 B"', "stack ",
     "the stack must be a multiple of 16 bytes"),
    ('stack   = "16 KiB"\n', "", "[memory]", "the key 'stack' is missing in [memory]"),
    ("base = 0x8040_0000", "base = 0x8018_0000", "ram ",
     "'ram' starts at 0x80180000, inside 'program', which ends at 0x80200000"),
    ("base = 0x8040_0000", "base = 0x8040_0004", "ram ",
     "base and size of 'ram' must be multiples of 16 bytes"),
    ("base = 0x8040_0000", "base = 0xFFFF_0000", "ram ",
     "'ram' ends at 0x100070000, beyond 32 bits"),
    ('base = 0x8040_0000, size = "512 KiB"', 'bass = 0x8040_0000, size = "512 KiB"', "ram ",
     "unknown key 'bass' in [memory.ram] (did you mean 'base'?)"),
    ('tier    = "tested"', 'tier    = "texted"', "tier ",
     "'tier' must be one of 'tested', 'built', not 'texted' (did you mean 'tested'?)"),
    ("irq      = 1", 'irq      = "ten"', "irq ", "'uart.irq' must be a whole number, not 'ten'"),
    ("irq      = 1", "irq      = 5000", "irq ", "'uart.irq' must be from 0 to 1023, not 5000"),
    ('name    = "qemu-rv32-zvfh"', 'name    = "qemu-other"', "name ",
     "the file is qemu-rv32-zvfh.toml, so the name must be 'qemu-rv32-zvfh'"),
    ('name    = "qemu-rv32-zvfh"', 'name    = "Qemu"', "name ",
     "'name' must be lower-case words joined by '-', not 'Qemu'"),
    ('kernels = ["zvfh", "ref"]', 'kernels = ["ref", "zvfh"]', "kernels ",
     "list each kernel folder once, with 'ref', which has every op, last"),
    ('kernels = ["zvfh", "ref"]', 'kernels = ["ref"]', "[compiler.flags]",
     "'flags' and 'kernels' must name the same folders, and 'zvfh' is in only one of them"),
    ('kernels = ["zvfh", "ref"]', 'kernels = "ref"', "kernels ",
     "'kernels' must be a list of texts, not 'ref'"),
    ("vlen_min_bits = 128", "vlen_min_bits = 100", "vlen_min_bits",
     "'vlen_min_bits' must be one of 0, 32, 64, 128, 256, 512, 1024, not 100"),
    ('driver = "plic"\n', "", "[interrupts]", "the key 'driver' is missing in [interrupts]"),
    ('driver = "plic"', 'driver = "plick"', 'driver = "plick"',
     "'interrupts.driver' is 'plick', but there is no firmware/interrupts/plick.c (did you mean "
     "'plic'?)"),
    ('driver   = "virtio_console"', 'driver   = "virtio_consol"', 'driver   = "virtio_consol"',
     "'uart.driver' is 'virtio_consol', but there is no firmware/uart/virtio_consol.c (did you "
     "mean 'virtio_console'?)"),
    ('driver = "sifive_test"', 'driver = "test"', 'driver = "test"',
     "'exit.driver' is 'test', but there is no firmware/exit/test.c"),
    ('start   = "riscv"', 'start   = "risc_v"', "start ",
     "'start' is 'risc_v', but there is no firmware/start/risc_v.c (did you mean 'riscv'?)"),
    ('start   = "riscv"', 'start   = "trap"', "start ",
     "'start' is 'trap', but there is no firmware/start/trap.c"),
    ('base   = 0x0010_0000\n', "", "[exit]",
     "'base' is needed in [exit], but for the driver 'semihosting', which has none"),
    ('driver = "sifive_test"', 'driver = "semihosting"', "[exit]",
     "'base' is needed in [exit], but for the driver 'semihosting', which has none"),
    ('ring     = "2 KiB"', 'ring     = "3 KiB"', "ring ",
     "the ring must be a power of two of at least 64 bytes"),
    ('ring     = "2 KiB"', 'ring     = "32 B"', "ring ",
     "the ring must be a power of two of at least 64 bytes"),
    ('ring     = "2 KiB"', "ring     = 2048", "ring ",
     "'uart.ring' has no unit; write for example \"2048 B\" or \"2048 KiB\""),
    ('guard   = "pmp"', 'guard   = "mpu"', "guard ",
     "'memory.guard' must be one of 'pmp', 'limit', 'edge', not 'mpu' (did you mean 'pmp'?)"),
    ("base = 0x8040_0000", "base = 0x8040_0400", "ram ",
     "the stack's guard needs 'ram' to start at a multiple of 2048 bytes"),
    ('buffer  = "4 KiB"', 'buffer  = "4001 B"', "buffer ",
     "the buffer must be a multiple of 8 bytes"),
    ('driver = "plic"', "driver = 3", "driver = 3",
     "'interrupts.driver' must be a lower-case word, not 3"),
    ("10 = \"rv32", "ten = \"rv32", "[run.cpu]",
     "'run.cpu' must map QEMU's major versions, like 7, to text in quotes"),
    ('title   = "QEMU virt machine, scalar FPU and f16 vectors"', "title = ''", "title",
     "'title' must be text in quotes, not ''"),
])
def test_a_mistake_is_named_with_its_line(read, tmp_path, old, new, line_of, sentence):
    with pytest.raises(EdgetrainError) as caught:
        read(old, new)
    text = (tmp_path / "qemu-rv32-zvfh.toml").read_text().splitlines()
    line = next(i for i, content in enumerate(text, 1) if content.startswith(line_of))
    assert str(caught.value) == f"{tmp_path}/qemu-rv32-zvfh.toml:{line}: {sentence}"
    assert caught.value.hint == "correct the file"


def test_without_program_memory_programs_share_the_ram(tmp_path):
    path = tmp_path / "qemu-rv32-zvfh.toml"
    path.write_text("".join(line for line in GOOD.splitlines(keepends=True)
                            if not line.startswith("program ")))
    assert boards.read(path).program is None
    assert boards.load("qemu-sifive-e").program is None


@pytest.mark.parametrize("name", boards.names())
def test_the_ram_for_programs_is_what_the_firmware_leaves(name):
    board = boards.load(name)
    left = board.ram.size_bytes - board.stack_bytes - 2 * board.buffer_bytes - board.uart.ring_bytes
    assert 0 < left - board.program_ram_bytes <= boards.FIRMWARE_BYTES + 8
    assert board.program_ram_bytes % 8 == 0


def test_a_tested_board_says_how_it_is_run(tmp_path):
    path = tmp_path / "qemu-rv32-zvfh.toml"
    path.write_text(GOOD[:GOOD.index("[run]")])
    with pytest.raises(EdgetrainError, match="needs a \\[run\\] table"):
        boards.read(path)
    path.write_text(path.read_text().replace('"tested"', '"built" ', 1))
    assert boards.read(path).run is None


def test_text_that_is_not_toml_is_an_error_of_ours(read):
    with pytest.raises(EdgetrainError, match=r"qemu-rv32-zvfh.toml: is not valid TOML: .*line 5"):
        read('abi     = "ilp32f"', "abi     = ilp32f")


def test_a_file_that_cannot_be_read_is_an_error_of_ours(tmp_path):
    with pytest.raises(EdgetrainError, match="cannot be read: No such file"):
        boards.read(tmp_path / "none.toml")


def test_a_board_of_ones_own_is_named_by_its_file(tmp_path):
    path = tmp_path / "my-board.toml"
    path.write_text(GOOD.replace('"qemu-rv32-zvfh"', '"my-board"').replace('"512 KiB"', '"1 MiB"'))
    board = boards.load(str(path))
    assert board.name == "my-board" and board.ram.size_bytes == 1 << 20
    with pytest.raises(EdgetrainError, match=r"other\.toml: cannot be read"):
        boards.load(str(tmp_path / "other.toml"))


def test_an_unknown_board_is_answered_with_the_nearest_name():
    with pytest.raises(EdgetrainError, match=r"no board 'qemu-rv32-zvf' .did you mean "
                                             r"'qemu-rv32-zvfh'") as caught:
        boards.load("qemu-rv32-zvf")
    assert "qemu-rv32imafc" in caught.value.hint


@pytest.mark.parametrize("says, expected", [
    ("QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg)", "Zve32f=true"),
    ("QEMU emulator version 8.2.2", "Zve32f=true"),
    ("QEMU emulator version 10.0.2", "zvfh=true"),
    ("QEMU emulator version 11.1.0", "zvfh=true"),
])
def test_the_cpu_is_spelled_as_the_installed_qemu_wants_it(tmp_path, monkeypatch, says, expected):
    fake_qemu(tmp_path, monkeypatch, says)
    argv = boards.load("qemu-rv32-zvfh").run.argv(Path("fw.elf"), vlen_bits=256)
    assert argv[0] == str(tmp_path / "qemu-system-riscv32")
    assert expected in argv[argv.index("-cpu") + 1]
    assert "vlen=256" in argv[argv.index("-cpu") + 1]
    assert argv[-2:] == ["-bios", "fw.elf"]
    assert "-icount" not in argv


def test_counting_instructions_is_asked_for(tmp_path, monkeypatch):
    fake_qemu(tmp_path, monkeypatch, "QEMU emulator version 7.2.0")
    argv = boards.load("qemu-rv32imafc").run.argv(Path("fw.elf"), count=True)
    assert argv[argv.index("-icount") + 1] == "shift=0"


@pytest.mark.parametrize("says, sentence, hint", [
    ("QEMU emulator version 6.2.0", "qemu-system-riscv32 is version 6, which is too old",
     "install QEMU 7 or newer"),
    ("something else", "names no version: 'something else", "is it QEMU?"),
])
def test_a_qemu_that_does_not_fit_is_an_error(tmp_path, monkeypatch, says, sentence, hint):
    fake_qemu(tmp_path, monkeypatch, says)
    with pytest.raises(EdgetrainError) as caught:
        boards.load("qemu-rv32-zvfh").run.argv(Path("fw.elf"))
    assert sentence in str(caught.value)
    assert caught.value.hint == hint


def test_a_missing_qemu_is_answered_with_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EdgetrainError, match="simulator qemu-system-riscv32 is not installed") as e:
        boards.load("qemu-rv32-zvfh").run.argv(Path("fw.elf"))
    assert "apt install qemu-system-misc" in e.value.hint
    with pytest.raises(EdgetrainError, match="simulator qemu-system-arm is not installed") as e:
        boards.load("qemu-mps3-an547").run.argv(Path("fw.elf"))
    assert "apt install qemu-system-arm" in e.value.hint


def test_the_package_of_every_simulator_is_known():
    assert {boards.load(name).run.command for name in boards.names()} <= set(boards.PACKAGES)
