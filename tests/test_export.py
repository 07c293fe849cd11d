"""`edgetrain export`: the C has the bits of the resident program, and is what firmware wants."""

from __future__ import annotations

import ctypes
import re
import shutil
import struct
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

import edgetrain as et
from edgetrain import boards, build, paths
from edgetrain.errors import EdgetrainError
from edgetrain.export.c_unit import Unit
from edgetrain.export.families import definitions
from edgetrain.export.kernels import all_kernels
from edgetrain.export.plain_c import NOTE, amalgamation, export, project
from edgetrain.export.program import Call

from . import compiled, plain_c
from .plain_c import COMPILERS, CONFIGS, STRICT, Library, compile_c, config, pointer, same

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc not installed")
CNN = "cnn-f16-adam-batch4"
FAST_BOARD = "qemu-rv32imafc"       # whose zig the fast part's firmware has made ready, too
FMA = ("-mfma",) if build.cpu_has_fma() else ()
needs_nm = pytest.mark.skipif(shutil.which("nm") is None, reason="nm not installed")


@cache
def expected(name: str) -> plain_c.Outcome:
    return plain_c.resident(config(name))


def kernel_sources(folder: Path) -> list[Path]:
    return sorted(folder.glob("edgetrain/*/*.c"))


def symbols(binary: Path, kinds: str) -> set[str]:
    """Names of these kinds; gcc calls copies that it made for some arguments name.constprop.0."""
    words = [line.split() for line in compile_c("nm", binary).splitlines()]
    return {word[-1].partition(".")[0] for word in words if word[-2] in kinds}


# -- the same bits ---------------------------------------------------------------------------------

@pytest.mark.parametrize("name", CONFIGS)
def test_training_gives_the_bits_of_the_resident_program(name, tmp_path):
    program = config(name)
    library = Library(program, tmp_path)
    x, y = plain_c.data(program)
    got = library.train(x, y)
    same(got, expected(name))
    assert got.state != program.init.ljust(program.state_bytes, b"\0")
    same(library.train(x, y), got)                  # init forgets everything


@pytest.mark.parametrize("name", [CNN])
@pytest.mark.parametrize("options", [("-std=gnu11", "-O2", *FMA), ("-std=c99", "-Os")],
                         ids=" ".join)
@pytest.mark.parametrize("cc", COMPILERS)
def test_the_bits_do_not_depend_on_the_options_of_a_project(cc, options, name, tmp_path):
    """GNU dialects fuse a * b + c unless told otherwise, and firmware projects use them."""
    program = config(name)
    same(Library(program, tmp_path, cc, options).train(*plain_c.data(program)), expected(name))


@pytest.mark.skipif(not FMA, reason="this CPU has no FMA, or is not x86-64")
@pytest.mark.parametrize("cc", COMPILERS)
def test_gnu_dialects_do_not_fuse(cc, tmp_path):
    source = tmp_path / "f.c"
    source.write_text('#include "et_port.h"\nfloat f(float a, float b, float c);\n'
                      "float f(float a, float b, float c)\n{\n    return a * b + c;\n}\n")
    compile_c(cc, "-std=gnu11", "-O2", *FMA, "-shared", "-fPIC", f"-I{paths.DATA}/csrc/include",
              source, "-o", tmp_path / "f.so")
    f = ctypes.CDLL(str(tmp_path / "f.so")).f
    f.restype, f.argtypes = ctypes.c_float, [ctypes.c_float] * 3
    assert f(1 + 2**-12, 1 + 2**-12, -(1 + 2**-11)) == 0.0      # 2**-24 if fused


PRINT = """
#include <stdint.h>
#include <stdio.h>
static void print_hex(const char *name, const void *data, uint32_t bytes)
{
    const uint8_t *p = (const uint8_t *)data;
    printf("%s ", name);
    for (uint32_t i = 0; i < bytes; i++) {
        printf("%02x", p[i]);
    }
    printf("\\n");
}
"""


@pytest.mark.parametrize("name", [CNN, "mlp-f32-sgd-batch1", "values-f32-adam-batch4"])
def test_the_folder_form_gives_the_same_bits_without_undefined_behaviour(name, tmp_path):
    program = config(name)
    export(program, tmp_path, "net")
    (tmp_path / "bare.h").write_text(PRINT)
    compile_c(*compiled.sanitizing()[0], "-std=c99", "-O0", "-g1", "-DET_DEBUG", f"-I{tmp_path}",
              f"-I{tmp_path}/edgetrain", tmp_path / "net.c", *kernel_sources(tmp_path),
              plain_c.replay_main(program, tmp_path), "-o", tmp_path / "replay", "-lm")
    said = dict(line.split() for line in compile_c(tmp_path / "replay").splitlines())
    assert said["state"] == expected(name).state.hex()
    assert said["y"] == expected(name).outputs[0].tobytes().hex()


def test_predict_gives_the_class_and_may_keep_the_scores(tmp_path):
    program = config(CNN)
    library = Library(program, tmp_path)
    x, y = plain_c.data(program)
    library.train(x, y)
    for sample, scores in zip(x[:5], expected(CNN).outputs):
        assert library.predict(sample)[0] == scores.argmax()
        assert library.c.net_predict(pointer(sample), None) == scores.argmax()


def test_batches_are_updated_when_full_or_on_demand(tmp_path):
    program = config(CNN)
    library = Library(program, tmp_path)
    x, y = plain_c.data(program)
    library.c.net_init()
    assert library.c.net_update() == 0 and library.c.net_steps() == 0
    steps = []
    for sample in zip(x[:6], y[:6]):
        library.learn(*sample)
        steps.append(library.c.net_steps())
    assert steps == [0, 0, 0, 1, 1, 1]
    assert library.c.net_update() == 2 and library.c.net_steps() == 2
    assert library.c.net_update() == 0 and library.c.net_steps() == 2


def test_a_label_that_does_not_exist_teaches_nothing(tmp_path):
    class Counts(ctypes.Structure):
        _fields_ = [(name, ctypes.c_int32) for name in ("skipped", "kept", "samples")]

    library = Library(config("cnn-f16-sgd-batch1"), tmp_path)
    library.c.net_counters.restype = Counts
    x, y = plain_c.data(config("cnn-f16-sgd-batch1"))
    library.c.net_init()
    assert np.isfinite(library.learn(x[0], y[0]))
    assert library.c.net_counters().skipped == 0
    before = library.predict(x[1])[1]
    assert np.isnan(library.learn(x[0], 4)) and np.isnan(library.learn(x[0], -1))
    assert np.array_equal(library.predict(x[1])[1], before)
    counts = library.c.net_counters()
    assert counts.skipped > 0 and counts.samples == 0


def test_hyper_parameters_and_the_input_can_be_written(tmp_path):
    program = config("cnn-f16-sgd-batch1")
    library = Library(program, tmp_path)
    library.c.net_hyper.restype = ctypes.POINTER(ctypes.c_float)
    library.c.net_input.restype = ctypes.POINTER(ctypes.c_uint16)
    library.c.net_init()
    x, y = plain_c.data(program)
    assert library.c.net_hyper()[0] == np.float32(0.03)
    library.c.net_hyper()[0] = 0.0
    before = library.predict(x[0])[1]
    library.learn(x[0], y[0])
    assert np.array_equal(library.predict(x[0])[1], before)     # nothing learned at rate 0
    bits = x[1].astype(np.float16).view(np.uint16).ravel()
    library.predict(x[1])
    wanted = library.c.net_predict(pointer(np.ascontiguousarray(x[1])), None)
    ctypes.memmove(library.c.net_input(), bits.ctypes.data, bits.nbytes)
    library.c.net_run_infer()
    assert library.predict(x[1])[0] == wanted


# -- what is written -------------------------------------------------------------------------------

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
    names = [kernel.symbol for kernel in all_kernels()]
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


# -- boards ----------------------------------------------------------------------------------------

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


def test_a_board_without_the_kernels_or_the_ram_is_refused(tmp_path):
    board = boards.load("qemu-rv32imafc")
    program = config(CNN)
    with pytest.raises(EdgetrainError, match="calls ref kernels, qemu-rv32imafc runs zvfh") as err:
        export(program, tmp_path / "a", "net", board=replace(board, kernels=("zvfh",)))
    assert "--board qemu-rv32imafc" in err.value.hint
    large = replace(program, arena_bytes=1 << 20)
    with pytest.raises(EdgetrainError, match=r"needs [\d,]+ bytes of RAM, qemu-rv32imafc has"):
        export(large, tmp_path / "a", "net", board=board)
    assert not (tmp_path / "a").exists()


# -- what cannot be done ---------------------------------------------------------------------------

@pytest.mark.parametrize("name", ["my-model", "2nd", "", "int", "class", "a b", "naïve", "_x"])
def test_a_name_that_c_does_not_take_is_refused(name, tmp_path):
    with pytest.raises(EdgetrainError, match="cannot start the names of C functions") as err:
        export(config(CNN), tmp_path, name)
    assert "--name" in err.value.hint


@pytest.mark.parametrize("name", ["et", "et_dense", "ET_MORE"])
def test_names_of_our_own_are_refused(name, tmp_path):
    with pytest.raises(EdgetrainError, match="edgetrain's own"):
        export(config(CNN), tmp_path, name)


def test_a_kernel_that_we_do_not_have_is_an_error(tmp_path):
    program = config(CNN)
    lists = {**program.lists, "infer": (Call(0x1234, ()),)}
    with pytest.raises(EdgetrainError, match="calls kernel 00001234, which this edgetrain") as err:
        export(replace(program, lists=lists), tmp_path, "net")
    assert "compile the model again" in err.value.hint


@pytest.mark.parametrize("theirs", ["net.c", "edgetrain/et_port.h", "CMakeLists.txt"])
def test_a_file_that_is_not_ours_is_never_overwritten(theirs, tmp_path):
    (tmp_path / theirs).parent.mkdir(exist_ok=True)
    (tmp_path / theirs).write_text("mine\n")
    with pytest.raises(EdgetrainError, match="is in the way, edgetrain did not write it"):
        export(config(CNN), tmp_path, "net")
    assert (tmp_path / theirs).read_text() == "mine\n"
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [tmp_path / theirs]


def test_exporting_again_renews_all_but_the_example(tmp_path):
    export(config(CNN), tmp_path, "net")
    (tmp_path / "main.c").write_text("/* mine now */\n")
    second = export(config("cnn-f16-sgd-batch1"), tmp_path, "net")
    wanted = project(Unit("net", config("cnn-f16-sgd-batch1")))
    assert set(second) == {tmp_path / name for name in wanted} - {tmp_path / "main.c"}
    assert (tmp_path / "main.c").read_text() == "/* mine now */\n"
    assert (tmp_path / "net.c").read_text() == wanted["net.c"]
    assert all(NOTE in text.partition("\n")[0] for name, text in wanted.items() if name != "main.c")


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(EdgetrainError, match=r"cannot write the export: Not a directory"):
        export(config(CNN), tmp_path / "file" / "net", "net")


# -- saving ----------------------------------------------------------------------------------------

READ = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32,
                        ctypes.c_void_p, ctypes.c_uint32)
ERASE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


class Storage(ctypes.Structure):
    """Flash of two slots, whose power fails after `budget` bytes erased or written."""

    _fields_ = [("read", READ), ("erase", ERASE), ("write", READ), ("context", ctypes.c_void_p)]

    def __init__(self, size: int, budget: int = 1 << 30, broken: bool = False):
        self.slots = [bytearray(b"\xff" * size), bytearray(b"\xff" * size)]
        self.budget = budget
        super().__init__(READ(self._read if not broken else lambda *_: 1), ERASE(self._erase),
                         READ(self._write), None)

    def _read(self, _, slot, at, to, size):
        ctypes.memmove(to, bytes(self.slots[slot][at: at + size]), size)
        return 0

    def _erase(self, _, slot):
        return self._change(slot, 0, b"\xff" * len(self.slots[slot]))

    def _write(self, _, slot, at, data, size):
        assert at % 8 == 0
        return self._change(slot, at, ctypes.string_at(data, size))

    def _change(self, slot, at, data):
        done = data[: self.budget]
        self.slots[slot][at: at + len(done)] = done
        self.budget -= len(done)
        return 0 if len(done) == len(data) else 1


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A network with a small state, and the bytes of a save of it."""
    program = config("values-f16-sgd-batch1")
    library = Library(program, tmp_path_factory.mktemp("small"))
    return library, program.state_bytes + 16, plain_c.data(program)


def test_what_was_saved_is_restored(small):
    library, size, (x, y) = small
    storage = Storage(size)
    library.c.net_init()
    fresh = library.state()
    assert library.c.net_restore(ctypes.byref(storage)) == 0    # nothing there yet
    assert library.state() == fresh
    saved = []
    for sample in range(4):
        library.learn(x[sample], y[sample])
        assert library.c.net_save(ctypes.byref(storage)) == 1
        saved.append(library.state())
        library.c.net_init()
        assert library.c.net_restore(ctypes.byref(storage)) == 1
        assert library.state() == saved[-1]
    newest = 1      # slots are taken in turns
    for slot in (newest, 1 - newest):
        storage.slots[slot][5] ^= 1
        library.c.net_restore(ctypes.byref(storage))
        assert library.state() == (saved[-2] if slot == newest else fresh)


def test_the_power_may_fail_at_any_byte(small):
    library, size, (x, y) = small
    for budget in [*range(0, 2 * size, 5), *range(2 * size - 18, 2 * size + 1)]:
        storage = Storage(size)
        library.c.net_init()
        for sample in (0, 1):
            library.learn(x[sample], y[sample])
            assert library.c.net_save(ctypes.byref(storage)) == 1
        before = library.state()
        library.learn(x[2], y[2])
        storage.budget = budget
        done = library.c.net_save(ctypes.byref(storage))
        after = library.state()
        storage.budget = 1 << 30
        assert library.c.net_restore(ctypes.byref(storage)) == 1
        assert library.state() == (after if done else before)
        assert done == (budget >= 2 * size)
        assert library.c.net_save(ctypes.byref(storage)) == 1       # and goes on


def test_a_save_of_another_program_or_from_broken_storage_counts_as_none(small, tmp_path):
    library, size, (x, y) = small
    other = Library(config("values-f32-adam-batch4"), tmp_path)
    other.c.net_init()
    storage = Storage(other.state_bytes + 16)
    assert other.c.net_save(ctypes.byref(storage)) == 1
    library.c.net_init()
    library.learn(x[0], y[0])
    assert library.c.net_restore(ctypes.byref(storage)) == 0
    broken = Storage(size, broken=True)
    assert library.c.net_save(ctypes.byref(broken)) == 0
    assert library.c.net_restore(ctypes.byref(broken)) == 0


# -- the command -----------------------------------------------------------------------------------

def command(*arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "edgetrain", "export", *map(str, arguments)],
                          text=True, capture_output=True, cwd=paths.PACKAGE.parent, check=False)


def test_the_command_writes_a_folder_named_after_the_program(tmp_path):
    config(CNN).save(tmp_path / "net.etp")
    done = command(tmp_path / "net.etp", "-o", tmp_path / "out", "--board", "qemu-rv32imafc")
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r".*/out: \d+ files, [\d,]+ lines; constants [\d,]+ bytes, RAM [\d,]+ "
                        r"\(state [\d,]+, arena [\d,]+\) and a stack\n", done.stdout)
    assert {"net.c", "net.h", "main.c", "CMakeLists.txt", "toolchain-qemu-rv32imafc.cmake"} <= {
        p.name for p in (tmp_path / "out").iterdir()}
    assert command(tmp_path / "net.etp", "-o", tmp_path / "one", "--amalgamate", "--name",
                   "watch").returncode == 0
    assert sorted(p.name for p in (tmp_path / "one").iterdir()) == ["watch.c", "watch.h"]


@pytest.mark.parametrize("spoil, options, message", [
    (lambda b: b[:-1], (), "the program is truncated"),
    (lambda b: b[:4] + b"\x09" + b[5:], (), "the program has format version 9"),
    (None, ("--name", "my-net"), "'my-net' cannot start the names of C functions"),
    (None, ("--board", "qemu-rv32"), "there is no board 'qemu-rv32'"),
    (None, ("-o", "net.etp"), "net.etp: this is a file, give the name of a folder"),
])
def test_the_command_says_in_a_sentence_what_is_wrong(spoil, options, message, tmp_path):
    blob = config(CNN).blob
    (tmp_path / "net.etp").write_bytes(spoil(blob) if spoil else blob)
    options = [tmp_path / o if o == "net.etp" else o for o in options]
    done = command(tmp_path / "net.etp", "-o", tmp_path / "out", *options)
    assert done.returncode == 1 and message in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
