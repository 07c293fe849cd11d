"""What `edgetrain export` writes: it compiles, links and is placed as firmware wants it."""

from __future__ import annotations

import re
import shutil
import struct
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import edgetrain as et
from edgetrain import boards, build, paths
from edgetrain.export.c_unit import Unit
from edgetrain.export.families import definitions
from edgetrain.export.kernels import all_kernels
from edgetrain.export.plain_c import amalgamation, export
from edgetrain.export.program import Call

from . import plain_c
from .plain_c import CNN, COMPILERS, PRINT, STRICT, compile_c, config, kernel_sources

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc not installed")
FAST_BOARD = "qemu-rv32imafc"       # whose zig the fast part's firmware has made ready, too
needs_nm = pytest.mark.skipif(shutil.which("nm") is None, reason="nm not installed")


def symbols(binary: Path, kinds: str) -> set[str]:
    """Names of these kinds; gcc calls copies that it made for some arguments name.constprop.0."""
    words = [line.split() for line in compile_c("nm", binary).splitlines()]
    return {word[-1].partition(".")[0] for word in words if word[-2] in kinds}


@pytest.mark.parametrize("name", [
    pytest.param(CNN, marks=pytest.mark.slow),
    pytest.param("cnn-f32-momentum-batch1", marks=pytest.mark.slow), "values-f16-sgd-batch1"])
@pytest.mark.parametrize("cc", COMPILERS)
def test_everything_compiles_without_a_warning(cc, name, tmp_path):
    program = config(name)
    export(program, tmp_path / "folder", "net")
    export(program, tmp_path / "one", "net", amalgamate=True)
    folder = tmp_path / "folder"
    for source in (folder / "net.c", folder / "main.c", *kernel_sources(folder)):
        compile_c(cc, "-std=c99", "-O2", *STRICT, f"-I{folder}", f"-I{folder}/edgetrain", "-c",
                  source, "-o", tmp_path / "x.o")
    for dialect in ("c99", "gnu17"):
        compile_c(cc, f"-std={dialect}", "-Os", *STRICT, "-c", tmp_path / "one" / "net.c", "-o",
                  tmp_path / "x.o")


@pytest.mark.parametrize("cc", COMPILERS)
def test_all_kernels_fit_into_one_file(cc, tmp_path):
    """No two families define one name differently, and nothing that a kernel needs is dropped."""
    names = [kernel.symbol for kernel in all_kernels(("ref",))]
    heads = "".join(f'#include "{h}"\n' for h in ("et_kernels.h", "et_control.h", "et_math.h",
                                                 "et_random.h"))
    source = tmp_path / "all.c"
    source.write_text(heads + "#include <stddef.h>\n" + "\n".join(
        item.text for item in definitions(names, paths.DATA / "csrc")))
    compile_c(cc, "-std=c99", "-O0", *STRICT, f"-I{paths.DATA}/csrc/include", "-c", source, "-o",
              tmp_path / "all.o")
    assert {s for s in symbols(tmp_path / "all.o", "T") if s.startswith("et_")} == set(names)


def test_amalgamated_it_is_exactly_two_files_that_need_no_other(tmp_path):
    files = export(config(CNN), tmp_path, "net", amalgamate=True)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["net.c", "net.h"]
    assert sorted(p.name for p in files) == ["net.c", "net.h"]
    included = {name for path in files
                for name in re.findall(r'#\s*include\s+[<"]([^">]+)', path.read_text())}
    assert included == {"net.h", "stdint.h", "stddef.h", "float.h"}


@needs_nm
@pytest.mark.parametrize("name", [
    pytest.param(CNN, marks=pytest.mark.slow), "mlp-f32-sgd-batch1",
    pytest.param("values-f16-sgd-batch1", marks=pytest.mark.slow)])
def test_only_the_kernels_used_are_linked(name, tmp_path):
    program = config(name)
    every = {kernel.symbol for kernel in all_kernels()}
    used = set(Unit("net", program).symbols)
    assert used < every
    (tmp_path / "bare.h").write_text(PRINT)
    common = ("gcc", "-std=c99", "-O2", "-ffunction-sections", "-fdata-sections",
              "-Wl,--gc-sections", f"-I{tmp_path}")
    export(program, tmp_path / "folder", "net")
    folder = tmp_path / "folder"
    main = plain_c.replay_main(program, tmp_path)
    compile_c(*common, f"-I{folder}", f"-I{folder}/edgetrain", main, folder / "net.c",
              *kernel_sources(folder), "-o", tmp_path / "linked", "-lm")
    assert symbols(tmp_path / "linked", "Tt") & every == used
    export(program, tmp_path / "one", "net", amalgamate=True)
    compile_c(*common, f"-I{tmp_path}/one", main, tmp_path / "one" / "net.c", "-o",
              tmp_path / "single", "-lm")
    assert symbols(tmp_path / "single", "Tt") & every == used


@needs_nm
def test_the_library_calls_nothing_of_an_operating_system(tmp_path):
    """And every name it gives to the linker starts with its own."""
    export(config(CNN), tmp_path, "net", amalgamate=True)
    compile_c("gcc", "-std=c99", "-Os", "-ffreestanding", "-fno-math-errno", "-fno-stack-protector",
              "-c", tmp_path / "net.c", "-o", tmp_path / "net.o")
    assert symbols(tmp_path / "net.o", "U") <= {"memcpy", "memset", "fmaf", "sqrtf",
                                                "_GLOBAL_OFFSET_TABLE_"}
    assert all(name.startswith("net_") for name in symbols(tmp_path / "net.o", "TDBRC"))


@pytest.mark.parametrize("amalgamate", [True, False])
def test_two_programs_work_in_one_firmware(amalgamate, tmp_path):
    made = {"one": config(CNN), "two": config("cnn-f16-sgd-batch1")}
    files = []
    for name, program in made.items():
        export(program, tmp_path / name, name, amalgamate=amalgamate)
        files.append(tmp_path / name / f"{name}.c")
    shared = {path.name: path for name in made for path in kernel_sources(tmp_path / name)}
    (tmp_path / "main.c").write_text(
        '#include <stdio.h>\n#include "one.h"\n#include "two.h"\n'
        "int main(void)\n{\n    static float x[ONE_INPUTS];\n    one_init();\n    two_init();\n"
        "    for (int i = 0; i < 4; i++) {\n        one_learn(x, 1);\n        two_learn(x, 2);\n"
        '    }\n    printf("%d %d\\n", (int)one_steps(), (int)two_steps());\n    return 0;\n}\n')
    compile_c("gcc", "-std=c99", "-O0", *(f"-I{tmp_path}/{name}" for name in made),
              f"-I{tmp_path}/one/edgetrain", tmp_path / "main.c", *files, *shared.values(), "-o",
              tmp_path / "both", "-lm")
    assert compile_c(tmp_path / "both") == "1 4\n"


@pytest.mark.skipif(shutil.which("g++") is None, reason="g++ not installed")
@pytest.mark.parametrize("name", [CNN, "values-f32-adam-batch4"])
def test_the_header_is_for_cpp_too(name, tmp_path):
    program = config(name)
    export(program, tmp_path, "net", amalgamate=True)
    target = "1" if program.meta["targets"] == "labels" else "y"
    (tmp_path / "main.cpp").write_text(
        '#include "net.h"\nint main()\n{\n    static float x[NET_INPUTS], y[NET_OUTPUTS];\n'
        f"    net_init();\n    net_learn(x, {target});\n    net_predict(x, y);\n"
        "    return net_update() == 1 ? 0 : 1;\n}\n")
    compile_c("gcc", "-std=c99", "-c", tmp_path / "net.c", "-o", tmp_path / "net.o")
    compile_c("g++", "-std=c++11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", tmp_path /
              "main.cpp", tmp_path / "net.o", "-o", tmp_path / "main", "-lm")
    compile_c(tmp_path / "main")


@pytest.mark.skipif(sys.platform != "linux", reason="names of sections are ELF's")
@pytest.mark.parametrize("how", ["command line", "config"])
def test_memory_goes_where_macros_say(how, tmp_path):
    export(config(CNN), tmp_path, "net", amalgamate=True)
    places = {"CONST": ".qspi", "STATE": ".dtcm", "ARENA": ".axi"}
    attributes = {f"NET_PLACE_{k}": f'__attribute__((section("{v}")))' for k, v in places.items()}
    options = [f"-D{name}={text}" for name, text in attributes.items()]
    if how == "config":
        (tmp_path / "memory.h").write_text("".join(f"#define {name} {text}\n"
                                                   for name, text in attributes.items()))
        options = ['-DNET_CONFIG="memory.h"', f"-I{tmp_path}"]
    compile_c("gcc", "-std=c99", *options, "-c", tmp_path / "net.c", "-o", tmp_path / "net.o")
    text = compile_c("objdump", "-h", "-w", tmp_path / "net.o")
    sizes = {words[1]: int(words[2], 16) for line in text.splitlines()
             if len(words := line.split()) > 3 and words[0].isdigit()}
    program = config(CNN)
    assert sizes[".dtcm"] == program.state_bytes and sizes[".axi"] == program.arena_bytes
    assert sizes[".qspi"] >= program.stored_bytes
    assert sizes.get(".bss", 0) == sizes.get(".data", 0) == 0


def built(folder: Path) -> Path:
    """Where CMake builds what is in a folder."""
    tool = {name: build.tool(name) for name in ("cmake", "ninja")}
    compile_c(tool["cmake"], "-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={tool['ninja']}",
              "-DCMAKE_C_FLAGS=-Werror", "-S", folder, "-B", folder / "build")
    compile_c(tool["cmake"], "--build", folder / "build")
    return folder / "build"


def test_a_second_program_in_a_folder_is_built_without_the_example_of_the_first(tmp_path):
    export(config("mlp-f32-sgd-batch1"), tmp_path, "first")
    export(config("mlp-f16-sgd-batch4"), tmp_path, "net")
    made = {path.name for path in built(tmp_path).iterdir()}
    assert "libnet.a" in made and not [name for name in made if "example" in name]


@pytest.mark.parametrize("name", [
    pytest.param(CNN, marks=pytest.mark.slow), "values-f32-adam-batch4"])
def test_the_folder_builds_by_itself_and_its_example_learns(name, tmp_path):
    export(config(name), tmp_path, "net")
    built(tmp_path)
    said = compile_c(tmp_path / "build" / "net_example")
    losses = [float(loss) for loss in re.findall(r"mean loss ([\d.]+)", said)]
    assert len(losses) == 4 and losses[-1] < 0.8 * losses[0], said


def test_a_list_that_repeats_is_a_loop_and_hostile_names_stay_in_their_comments(tmp_path):
    program = config("mlp-f32-sgd-batch1")
    meta = {**program.meta, "classes": ["*/ #error", "/* \\", "a\nb\u2028", "ok"]}
    unit = Unit("net", replace(program, meta=meta, passes={"train": 3}))
    for name, text in amalgamation(unit).items():
        (tmp_path / name).write_text(text)
    assert "pass < 3" in (tmp_path / "net.c").read_text()
    compile_c("gcc", "-std=c99", *STRICT, "-c", tmp_path / "net.c", "-o", tmp_path / "net.o")


def test_a_program_that_only_infers_has_no_learn(tmp_path):
    program = config(CNN)
    only = replace(program, lists={"infer": program.lists["infer"]})
    texts = amalgamation(Unit("net", only))
    assert "net_learn" not in texts["net.h"] and "net_update" not in texts["net.h"]
    assert "et_adam" not in texts["net.c"]
    (tmp_path / "net.c").write_text(texts["net.c"])
    (tmp_path / "net.h").write_text(texts["net.h"])
    compile_c("gcc", "-std=c99", *STRICT, "-c", tmp_path / "net.c", "-o", tmp_path / "net.o")


def test_scalars_keep_their_bits():
    from edgetrain.export.c_unit import call_text
    kernel = next(k for k in all_kernels() if k.symbol == "et_softmax_ce_f32__ref")
    word = struct.unpack("<I", struct.pack("<f", 0.1))[0]
    for bits_, text in ((word, float(np.float32(0.1)).hex() + "f"),
                        (0x7F800000, "et_float_of_bits(0x7f800000u)"), (0x80000000, "-0x0.0p+0f")):
        call = Call(kernel.id, (0, 1 << 30, (2 << 30) + 8, (2 << 30) + 16, 1, 4, bits_))
        assert call_text(call, kernel).endswith(f" {text});")
        assert "CONST(float, 0), STATE(int32_t, 0), ARENA(float, 8)" in call_text(call, kernel)


@pytest.mark.parametrize("name", [
    pytest.param(name, marks=[] if name == FAST_BOARD else pytest.mark.slow)
    for name in boards.names()])
def test_a_board_has_a_toolchain_file_that_builds_the_library(name, tmp_path):
    board = boards.load(name)
    program = et.compile(plain_c.nets.NAMED["cnn"](), et.Recipe(), isas=board.kernels, board=name)
    export(program, tmp_path, "net", board=board)
    tool = {name: build.tool(name) for name in ("cmake", "ninja")}
    zig = tmp_path / "zig"
    zig.write_text(f"#!/bin/sh\nexec {sys.executable} -m ziglang \"$@\"\n")
    zig.chmod(0o755)
    cache = paths.build_dir() / "zig-cache"
    compile_c("env", f"ZIG_GLOBAL_CACHE_DIR={cache}", f"ZIG_LOCAL_CACHE_DIR={cache}",
              tool["cmake"], "-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={tool['ninja']}",
              "--toolchain", tmp_path / f"toolchain-{name}.cmake", f"-DET_ZIG={zig}",
              "-DCMAKE_C_FLAGS=-Werror", "-S", tmp_path, "-B", tmp_path / "build")
    compile_c("env", f"ZIG_GLOBAL_CACHE_DIR={cache}", f"ZIG_LOCAL_CACHE_DIR={cache}",
              tool["cmake"], "--build", tmp_path / "build")
    assert (tmp_path / "build" / "libnet.a").stat().st_size > 10_000
