"""`edgetrain export`: the C has the bits of the resident program."""

from __future__ import annotations

import ctypes
import shutil
from functools import cache

import numpy as np
import pytest

from edgetrain import build, paths
from edgetrain.export.plain_c import export

from . import compiled, plain_c
from .plain_c import (
    CNN,
    COMPILERS,
    CONFIGS,
    PRINT,
    Library,
    compile_c,
    config,
    kernel_sources,
    pointer,
    same,
)

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc not installed")
FMA = ("-mfma",) if build.cpu_has_fma() else ()


@cache
def expected(name: str) -> plain_c.Outcome:
    return plain_c.resident(config(name))


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
