"""The same weights, to the bit, after 500 steps: whatever built the runtime, however it is run.

Simulated boards and other processors: tests/emu/test_same_bits.py.
"""

from __future__ import annotations

import ctypes
import platform
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

import edgetrain as et
from edgetrain import build, paths
from edgetrain.device.host import HostDevice
from edgetrain.errors import DeviceError

from . import bits, compiled, op_programs
from .conftest import some_slow
from .kernel_calls import HostKernels

CLANG = next((name for name in ("clang-19", "clang") if shutil.which(name)), "clang")


@cache
def expected(config: str) -> str:
    """The hash that the default host library gives, in this very run."""
    return bits.train(et.Session(bits.program(config), et.connect()), config)


def build_of(cc: str, fma: bool):
    """Other compilers are slow: sanitized() has one of them in the fast part."""
    marks = [] if cc == "gcc" and not fma else [pytest.mark.slow]
    if cc != "zig" and shutil.which(cc) is None:
        marks.append(pytest.mark.skip(reason=f"{cc} not installed"))
    if fma and not build.cpu_has_fma():
        marks.append(pytest.mark.skip(reason="this CPU has no FMA, or is not x86-64"))
    return pytest.param(cc, fma, marks=marks, id=f"{cc}-{'fma' if fma else 'plain'}")


BUILDS = [build_of(cc, fma) for cc in ("gcc", CLANG, "zig") for fma in (False, True)]


@pytest.mark.parametrize("config", bits.CONFIGS)
@pytest.mark.parametrize("cc, fma", BUILDS)
def test_every_compiler_gives_the_same_bits(cc, fma, config):
    device = HostDevice(build.host_library(cc, fma))
    assert bits.train(et.Session(bits.program(config), device), config) == expected(config)


@pytest.mark.parametrize("config", bits.CONFIGS)
def test_the_bits_are_those_of_the_last_version(config):
    """If they were meant to change: python -m tests.bits, and say so in the changelog."""
    assert expected(config) == bits.golden()[config]


@pytest.mark.parametrize("config, how", some_slow(
    2, bits.CONFIGS, (dict(poison=True), dict(max_calls=1))), ids=str)
def test_a_poisoned_arena_and_cut_runs_change_nothing(how, config):
    device = HostDevice(build.host_library(), **how)
    session = et.Session(bits.program(config), device)
    assert bits.train(session, config) == expected(config)


def test_the_hashes_tell_runs_apart():
    """All configurations differ, and one step more or less is another hash."""
    assert set(bits.golden()) == set(bits.CONFIGS)
    assert len({expected(c) for c in bits.CONFIGS}) == len(bits.CONFIGS)
    config = bits.CONFIGS[0]
    shorter = bits.train(et.Session(bits.program(config), et.connect()), config,
                         bits.steps_of(config) - 1)
    assert shorter != expected(config)


def test_training_goes_on_where_a_restored_checkpoint_stopped(tmp_path):
    config = "cnn-f16-adam-batch8"
    steps = list(bits.batches(config))
    first = et.Session(bits.program(config), et.connect())
    for x, y in steps[:200]:
        first.step(x, y)
    first.save(tmp_path / "c.npz")
    second = et.Session(bits.program(config), et.connect())
    second.restore(tmp_path / "c.npz")
    for x, y in steps[200:]:
        second.step(x, y)
    assert et.weights_hash(second.weights()) == expected(config)


def test_restart_begins_again_with_the_same_bits():
    config = "mlp-f16-momentum-batch1"
    session = et.Session(bits.program(config), et.connect())
    bits.train(session, config, 30)
    session.device.restart()
    assert bits.train(session, config) == expected(config)


def test_nan_in_weights_compare_as_nan_and_names_count():
    quiet, other = np.array([0x7FC00000, 0xFFC00001], "<u4").view("<f4")
    one = et.weights_hash({"w": np.array([quiet, 1], np.float32)})
    assert one == et.weights_hash({"w": np.array([other, 1], np.float32)})
    assert one != et.weights_hash({"w": np.array([quiet, 2], np.float32)})
    assert one != et.weights_hash({"v": np.array([quiet, 1], np.float32)})
    assert et.weights_hash({"w": np.zeros(1)}) != et.weights_hash({"w": -np.zeros(1)})


# -- the op table, kernel by kernel ---------------------------------------------------------------

def test_every_kernel_called_by_a_program_gives_its_own_bits():
    """From words to arguments nothing is lost; what a board is compared with is right."""
    assert not op_programs.missing()
    kernels, count = HostKernels(build.host_library()), 0
    for program in op_programs.programs():
        ran = op_programs.run_on(HostDevice(build.host_library()), program.build())
        alone = replace(program, calls=tuple(kernels.run(call) for call in program.calls))
        assert program.differences(ran, alone.state) == []
        assert program.differences(ran, program.state) != []
        count += 1
    assert count > 1


# -- et_replay: programs where there is no Python -------------------------------------------------

@cache
def sanitized() -> Path:
    """et_replay as sanitizers want it: also what another compiler makes, not optimised."""
    sources = [paths.DATA / "csrc" / "tools" / "replay.c", *compiled.RUNTIME, *compiled.KERNELS]
    return compiled.linked("et_replay", compiled.sanitized(sources))


@pytest.mark.parametrize("made", [sanitized, pytest.param(build.replay, marks=pytest.mark.slow)],
                         ids=["sanitized", "real"])
@pytest.mark.parametrize("options", [(), ("--poison",), ("--cut", "1"), ("--poison", "--cut", "3")],
                         ids=" ".join)
def test_replay_gives_the_same_bits(options, made, tmp_path):
    for config in ("mlp-f16-adam-batch8", "cnn-f32-momentum-batch1"):
        assert bits.replay([str(made())], config, tmp_path, *options) == expected(config)


def _cut(data: bytes) -> bytes:
    return data[:-3]


REFUSED = {     # case -> (program, samples, options), message
    "damaged program": ((lambda p: p[:-1] + b"!", None, ()), "program: the program is damaged"),
    "truncated program": ((_cut, None, ()), "program: the program is shorter"),
    "no program": ((lambda p: b"#!/bin/sh\n" * 20, None, ()), "program: not a program"),
    "too little RAM": ((None, None, ("--ram", "8")), "program: too little RAM"),
    "samples cut": ((None, _cut, ()), "samples: ends in the middle of a tensor"),
    "record cut": ((None, lambda s: s + b"tr", ()), "samples: ends in the middle of a record"),
    "unknown list": ((None, lambda s: bits.record("trian", {}), ()),
                     "trian: the program has no such list"),
    "unknown tensor": ((None, lambda s: bits.record("infer", {999: b"1234"}), ()),
                       "samples: a tensor is not the program's"),
    "wrong size": ((None, lambda s: bits.record("infer", {0: b"1234"}), ()),
                   "samples: a tensor is not the program's"),
    "unknown option": ((None, None, ("--fast",)), "usage: PROGRAM.etp"),
    "option without number": ((None, None, ("--cut",)), "usage: PROGRAM.etp"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_replay_says_in_a_sentence_what_is_wrong(case, tmp_path):
    (damage, spoil, options), message = REFUSED[case]
    config = "mlp-f32-sgd-batch1"
    session = et.Session(bits.program(config), et.connect())
    blob, samples = session.program.blob, bits.records(session, config, 2)
    (tmp_path / "p").write_bytes(damage(blob) if damage else blob)
    (tmp_path / "s").write_bytes(spoil(samples) if spoil else samples)
    done = subprocess.run([sanitized(), "p", "s", "out", *options], cwd=tmp_path, text=True,
                          capture_output=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("et_replay: " + message)
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("missing", ["p", "s"])
def test_replay_names_a_file_that_is_not_there(missing, tmp_path):
    config = "mlp-f32-sgd-batch1"
    session = et.Session(bits.program(config), et.connect())
    session.program.save(tmp_path / "p")
    (tmp_path / "s").write_bytes(bits.records(session, config, 1))
    (tmp_path / missing).unlink()
    done = subprocess.run([sanitized(), "p", "s", "out"], cwd=tmp_path, text=True,
                          capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (1, f"et_replay: {missing}: cannot be opened\n")


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="sets a register of x86")
@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler installed")
@pytest.mark.parametrize("bit", [0x8000, 0x40], ids=["results", "operands"])
def test_nothing_is_computed_while_subnormals_are_flushed(tmp_path, bit):
    """Some libraries switch that on for the thread that loads them; f16 would have other bits."""
    source, library = tmp_path / "flush.c", tmp_path / "flush.so"
    source.write_text("#include <xmmintrin.h>\n"
                      "unsigned get(void) { return _mm_getcsr(); }\n"
                      "void set(unsigned word) { _mm_setcsr(word); }\n")
    subprocess.run(["cc", "-shared", "-fPIC", source, "-o", library], check=True)
    register = ctypes.CDLL(str(library))
    session = et.Session(bits.program("mlp-f16-sgd-batch1"), et.connect())
    (x, y), = bits.batches("mlp-f16-sgd-batch1", 1)
    before = register.get()
    register.set(before | bit)
    try:
        with pytest.raises(DeviceError, match="subnormal"):
            session.step(x, y)
    finally:
        register.set(before)
    session.step(x, y)
