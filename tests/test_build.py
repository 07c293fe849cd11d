"""Building: products are cached by content, failures are sentences, any compiler will do."""

from __future__ import annotations

import ctypes
import os
import platform
import re
import shutil
import struct
import subprocess
import sys
import sysconfig
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from edgetrain import boards, build, paths
from edgetrain.errors import EdgetrainError

from . import wire

FAST_BOARD = "qemu-rv32imafc"           # whose firmware takes least to build
X86 = platform.machine() in ("x86_64", "AMD64")
LIBRARY = """
#include <stdint.h>
#include <math.h>
int32_t answer(void);
float fused(float a, float b, float c);
int32_t answer(void) { return 42; }
float fused(float a, float b, float c) { return fmaf(a, b, c); }
"""


@pytest.fixture
def tiny(tmp_path, monkeypatch):
    """A source tree of one C file, and an empty build folder beside it."""
    (tmp_path / "csrc" / "runtime").mkdir(parents=True)
    (tmp_path / "csrc" / "runtime" / "answer.c").write_text(LIBRARY)
    for name in ("csrc/include", "firmware", "boards", "costs", "examples"):
        (tmp_path / name).mkdir()
    shutil.copy(paths.DATA / "CMakeLists.txt", tmp_path)
    cache = str(paths.build_dir() / "zig-cache")         # zig's own libraries are built once
    monkeypatch.setenv("ZIG_GLOBAL_CACHE_DIR", cache)
    monkeypatch.setenv("ZIG_LOCAL_CACHE_DIR", cache)
    monkeypatch.delenv("EDGETRAIN_STRICT", raising=False)
    monkeypatch.setattr(paths, "DATA", tmp_path)
    monkeypatch.setattr(paths, "build_dir", lambda: tmp_path / "build")
    return tmp_path


@pytest.fixture
def no_compiler(tmp_path, monkeypatch):
    """A PATH without any compiler."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "env", "uname"):
        (folder / name).symlink_to(shutil.which(name))
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("CC", raising=False)
    build._compiles.cache_clear()


def answer(library: Path) -> int:
    return ctypes.CDLL(str(library)).answer()


def needs(*names: str) -> pytest.MarkDecorator:
    missing = [name for name in names if shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"{', '.join(missing)} not installed")


@pytest.mark.parametrize("cc", [
    pytest.param("gcc", marks=needs("gcc")),
    pytest.param("clang-19", marks=[needs("clang-19"), pytest.mark.slow]),
    pytest.param("zig", marks=pytest.mark.slow),
])
@pytest.mark.parametrize("fma", [False, pytest.param(True, marks=pytest.mark.skipif(
    not build.cpu_has_fma(), reason="this CPU has no FMA, or is not x86-64"))])
def test_the_real_library_builds_without_a_warning_and_loads(cc, fma):
    library = build.host_library(cc, fma, strict=True)
    text = ctypes.CDLL(str(library)).et_status_text
    text.restype = ctypes.c_char_p
    assert text(0) == b"done"


@pytest.mark.parametrize("cc", [
    pytest.param("gcc", marks=needs("gcc")),
    pytest.param("clang-19", marks=needs("clang-19")),
])
@pytest.mark.parametrize("options", ["", "-ffast-math", "-ffinite-math-only", pytest.param(
    "-m32 -mno-sse", marks=pytest.mark.skipif(not X86, reason="not x86-64"))])
def test_options_that_change_the_bits_are_refused(cc, options, tmp_path):
    source = tmp_path / "all.c"
    source.write_text('#include "et_port.h"\n')
    include = paths.DATA / "csrc" / "include"
    done = subprocess.run([cc, *options.split(), "-std=c99", "-ffreestanding", f"-I{include}", "-c",
                           source, "-o", tmp_path / "all.o"], capture_output=True, text=True,
                          check=False)
    assert (done.returncode == 0) == (not options)
    assert ("would compute other bits" in done.stderr) == bool(options)


@pytest.mark.parametrize("name", [
    pytest.param(name, marks=[] if name == FAST_BOARD else pytest.mark.slow)
    for name in boards.names()])
def test_the_real_firmware_builds_without_a_warning_and_fits(name):
    board = boards.load(name)
    image = build.firmware(board, strict=True)
    header = image.elf.read_bytes()[:52]
    machine, _ = struct.unpack_from("<HI", header, 18)
    (entry,) = struct.unpack_from("<Q" if board.abi.startswith("lp64") else "<I", header, 24)
    assert machine == (243 if board.isa.startswith("rv") else 40)    # RISC-V, Arm
    assert board.flash.base <= entry < board.flash.end
    assert 4096 < image.flash_bytes < board.flash.size_bytes
    assert 2 * board.buffer_bytes + board.uart.ring_bytes < image.static_bytes
    left = board.ram.size_bytes - board.stack_bytes - image.static_bytes
    assert board.program_ram_bytes <= left


def test_the_cortex_m_has_no_vectors_that_flush_subnormals(tmp_path):
    """Its MVE would; the kernels refuse to be built with it."""
    source = tmp_path / "all.c"
    source.write_text('#include "et_port.h"\n')
    compiler = boards.load("qemu-mps3-an547").compiler
    for mcpu, refused in ((compiler.mcpu, False), (compiler.mcpu.replace("-mve_fp", "").replace(
            "-mve", "+mve+mve_fp"), True)):
        done = subprocess.run([sys.executable, "-m", "ziglang", "cc", "-target", compiler.target,
                               f"-mcpu={mcpu}", f"-I{paths.DATA / 'csrc' / 'include'}", "-E",
                               source, "-o", tmp_path / "all.i"], capture_output=True, text=True,
                              check=False)
        assert ("would compute other bits" in done.stderr) == refused, done.stderr


@pytest.mark.slow
def test_a_program_is_built_into_the_firmware():
    board, program = boards.load("qemu-sifive-e"), wire.tiny_program()
    plain, image = build.firmware(board), build.firmware(board, program.blob)
    assert program.blob in image.elf.read_bytes() and image.elf != plain.elf
    assert program.blob not in plain.elf.read_bytes()
    grown = image.flash_bytes - plain.flash_bytes
    assert len(program.blob) <= grown <= len(program.blob) + 16
    assert image.static_bytes == plain.static_bytes
    other = wire.wide_program()
    assert other.blob in build.firmware(board, other.blob).elf.read_bytes()


def test_a_program_larger_than_flash_is_an_error():
    with pytest.raises(EdgetrainError, match=r"has 524,288 bytes, the flash of qemu-mps3-an547"):
        build.firmware(boards.load("qemu-mps3-an547"), bytes(512 * 1024))


def test_a_product_is_built_once(tiny, monkeypatch):
    first = build.host_library()
    assert answer(first) == 42

    def refuse(*args):
        raise AssertionError("built again")
    monkeypatch.setattr(build, "_make", refuse)
    assert build.host_library() == first


def test_a_changed_source_is_another_product(tiny):
    old = build.host_library()
    (tiny / "csrc/runtime/answer.c").write_text(LIBRARY.replace("42", "43"))
    new = build.host_library()
    assert (answer(old), answer(new)) == (42, 43)


def test_a_new_file_and_another_option_are_other_products(tiny):
    products = {build.host_library(), build.host_library(strict=True)}
    (tiny / "csrc/include/more.h").write_text("\n")
    products.add(build.host_library())
    assert len(products) == 3


@pytest.mark.skipif(not X86, reason="only x86-64 has two libraries")
@needs("objdump")
def test_only_the_second_library_has_fma_instructions(tiny):
    def code(library):
        return subprocess.run(["objdump", "-d", library], capture_output=True, text=True,
                              check=True).stdout
    assert not re.search(r"\bvf?n?madd\w*ss\b|%ymm", code(build.host_library(fma=False)))
    assert re.search(r"\bvfmadd\w*ss\b", code(build.host_library(fma=True)))


def test_without_any_compiler_zig_builds_the_library(tiny, no_compiler):
    library = build.host_library()
    assert library.parent.name.startswith("host-zig-")
    assert answer(library) == 42


def test_a_compiler_without_its_headers_is_passed_over(tiny, no_compiler):
    broken = tiny / "bin" / "cc"
    broken.write_text("#!/bin/sh\necho 'fatal error: math.h: No such file' >&2\nexit 1\n")
    broken.chmod(0o755)
    assert build.host_library().parent.name.startswith("host-zig-")


def test_a_compiler_that_is_not_there_is_an_error():
    with pytest.raises(EdgetrainError, match="the compiler 'nocc' is not installed"):
        build.host_library("nocc")


def test_a_compile_error_is_one_sentence_with_the_compilers_words(tiny):
    (tiny / "csrc/runtime/answer.c").write_text(LIBRARY + "int broken(void) { return undeclared; }")
    with pytest.raises(EdgetrainError, match=r"^host-\S+ does not build$") as caught:
        build.host_library()
    assert re.search(r"answer.c:8:.*error.*undeclared", caught.value.hint)
    log = Path(caught.value.hint.rsplit("output is in ", 1)[1])
    assert "undeclared" in log.read_text()
    assert not [path for path in (tiny / "build").iterdir() if path.is_dir()]


def test_a_warning_is_an_error_only_where_asked(tiny):
    (tiny / "csrc/runtime/answer.c").write_text(LIBRARY + "void unannounced(void) {}\n")
    assert answer(build.host_library(strict=False)) == 42
    with pytest.raises(EdgetrainError) as caught:
        build.host_library(strict=True)
    assert "unannounced" in caught.value.hint


def test_an_undefined_symbol_is_found_at_build_time(tiny):
    (tiny / "csrc/runtime/answer.c").write_text(
        LIBRARY + "int gone(void);\nint more(void);\nint more(void) { return gone(); }\n")
    with pytest.raises(EdgetrainError) as caught:
        build.host_library()
    assert "gone" in Path(caught.value.hint.rsplit("output is in ", 1)[1]).read_text()


def test_two_processes_build_a_product_once(tiny):
    script = ("import sys\nfrom pathlib import Path\nfrom edgetrain import build, paths\n"
              "root = Path(sys.argv[1])\npaths.DATA = root\n"
              "paths.build_dir = lambda: root / 'build'\n"
              "made = build._make\n"
              "def counted(*args):\n    made(*args)\n    print('made')\n"
              "build._make = counted\n"
              "print(build.host_library())\n")

    def run(_):
        return subprocess.run([sys.executable, "-c", script, str(tiny)], capture_output=True,
                              text=True, check=True, cwd=paths.PACKAGE.parent).stdout.split()
    with ThreadPoolExecutor(3) as pool:
        said = list(pool.map(run, range(3)))
    assert sorted(map(len, said)) == [1, 1, 2]           # one of them said "made" too
    assert len({lines[-1] for lines in said}) == 1
    assert answer(Path(said[0][-1])) == 42
    left = [path.name for path in (tiny / "build").iterdir() if path.is_dir()]
    assert len(left) == 1


def test_a_folder_that_cannot_be_written_is_an_error(tiny, monkeypatch):
    (tiny / "file").write_text("")
    monkeypatch.setattr(paths, "build_dir", lambda: tiny / "file" / "build")
    with pytest.raises(EdgetrainError, match="cannot build host") as caught:
        build.host_library()
    assert "XDG_CACHE_HOME" in caught.value.hint


def test_a_missing_tool_is_an_error_that_says_how_to_get_it(tiny, monkeypatch):
    monkeypatch.setattr(build.shutil, "which", lambda name, path=None: None)
    with pytest.raises(EdgetrainError, match=r"^cmake is not installed$") as caught:
        build.host_library("zig")
    assert caught.value.hint == "pip install cmake"


def test_firmware_is_told_the_facts_of_its_board():
    facts = build.board_facts(boards.load("qemu-rv32-zvfh"))
    header = build._header(facts)
    assert '#define ET_BOARD_NAME "qemu-rv32-zvfh"\n' in header
    assert "#define ET_UART_BASE 0x10001000u\n" in header
    assert "#define ET_EXIT_BASE 0x100000u\n" in header
    assert "#define ET_GUARD_PMP 0x1u\n" in header
    assert "#define ET_STACK_BYTES 0x4000u\n" in header
    small = build._header(build.board_facts(boards.load("qemu-sifive-e")))
    assert "ET_EXIT_BASE" not in small and "#define ET_PROGRAM_BYTES 0x0u\n" in small


@pytest.fixture
def replay_source(tiny):
    (tiny / "csrc/tools").mkdir()
    (tiny / "csrc/tools/replay.c").write_text(
        "#include <stdio.h>\n#include <stdint.h>\nint32_t answer(void);\n"
        "int main(void) { printf(\"%d\\n\", (int)answer()); return 0; }\n")


def test_replay_runs_on_this_machine(replay_source):
    assert subprocess.run([build.replay()], capture_output=True, check=True).stdout == b"42\n"


@pytest.mark.emu
@needs("qemu-aarch64")
def test_replay_runs_on_another_machine(replay_source):
    command = ["qemu-aarch64", build.replay("aarch64-linux-musl")]
    assert subprocess.run(command, capture_output=True, check=True, timeout=60).stdout == b"42\n"


@pytest.mark.slow
def test_the_wheel_works_outside_the_checkout(tmp_path):
    """The wheel has the libraries, C sources, boards and costs; none of it is the checkout's."""
    pytest.importorskip("scikit_build_core", reason="scikit-build-core not installed")
    root = paths.PACKAGE.parent
    subprocess.run([sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir",
                    tmp_path, "--no-build-isolation",
                    f"--config-settings=build-dir={tmp_path}/cmake", root],
                   check=True, stdin=subprocess.DEVNULL)
    (wheel,) = tmp_path.glob("edgetrain-*.whl")
    assert "-py3-none-" in wheel.name
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
        assert not [name for name in archive.namelist() if "__pycache__" in name]
    script = ("from edgetrain import boards, build, cost_table, paths\n"
              "assert cost_table.shipped(('zvfh', 'ref')).rows\n"
              "print(paths.PACKAGE, build.host_library(), *boards.names(), sep='\\n')\n"
              "print(build.firmware(boards.load('qemu-rv32imafc')).elf)\n")
    folders = [str(tmp_path / "site"), *(sysconfig.get_path(n) for n in ("purelib", "platlib"))]
    # -S: an editable install of the checkout must not come first
    said = subprocess.run([sys.executable, "-S", "-c", script], cwd=tmp_path, text=True, check=True,
                          stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, env={
                              **os.environ, "PYTHONPATH": os.pathsep.join(folders),
                              "PATH": sysconfig.get_path("scripts") + os.pathsep
                                      + os.environ["PATH"],
                              "XDG_CACHE_HOME": str(tmp_path / "cache"),
                              "ZIG_GLOBAL_CACHE_DIR": str(paths.build_dir() / "zig-cache"),
                              "ZIG_LOCAL_CACHE_DIR": str(paths.build_dir() / "zig-cache"),
                          }).stdout.splitlines()
    assert said[0] == str(tmp_path / "site" / "edgetrain")
    assert said[1].startswith(str(tmp_path / "site" / "edgetrain" / "_lib"))
    assert tuple(said[2:-1]) == boards.names()
    assert said[-1].startswith(str(tmp_path / "cache" / "edgetrain"))
