"""Exported C in the tests: programs to export, what the resident program makes of the same samples,
and compilers."""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import edgetrain as et
from edgetrain import paths
from edgetrain.export.plain_c import export
from edgetrain.export.program import Role

from . import bits, compiled, nets

STRICT = ("-Wall", "-Wextra", "-Wconversion", "-Wmissing-prototypes", "-Wshadow", "-Wundef",
          "-Wcast-align", "-Wcast-qual", "-Werror")
COMPILERS = [pytest.param(cc, marks=[] if shutil.which(cc) else
                          pytest.mark.skip(reason=f"{cc} not installed"))
             for cc in ("gcc", "clang-19")]
# net, precision, optimizer, batch: every way to sum and to update
CONFIGS = ["mlp-f32-sgd-batch1", "cnn-f16-sgd-batch1", "cnn-f32-momentum-batch1",
           "mlp-f16-momentum-batch1", "cnn-f32-adam-batch4", "cnn-f16-adam-batch4",
           "mlp-f16-sgd-batch4", "cnn-f16c-momentum-batch1",
           "values-f32-adam-batch4", "values-f16-sgd-batch1"]
CNN = "cnn-f16-adam-batch4"
SAMPLES = 42                        # not a multiple of the batch: the last one is short
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


def config(name: str, isas: Sequence[str] = ("ref",)) -> et.Program:
    """The program of a configuration."""
    net, mode, optimizer, batch = name.split("-")
    model = values() if net == "values" else nets.NAMED[net]()
    return et.compile(model, et.Recipe(
        loss="mse" if net == "values" else "softmax_ce", seed=7,
        label_smoothing=0.0 if net == "values" else 0.05,
        batch=int(batch.removeprefix("batch")),
        optimizer=et.Optimizer(optimizer, lr=bits.OPTIMIZERS[optimizer]),
        precision=et.Precision(mode, loss_scale=64.0)), isas=isas)


def values() -> et.Model:
    """Learns values, not labels."""
    return nets.fixed(et.Sequential([et.Dense(9), et.ReLU(), et.Dense(3)], input_shape=(5,)))


def data(program: et.Program, count: int = SAMPLES) -> tuple[np.ndarray, np.ndarray]:
    """x f32 and targets, as C wants them."""
    rng = np.random.default_rng(11)
    x = rng.standard_normal((count, *program.meta["input"]["shape"])).astype(np.float32)
    outputs = _outputs(program)
    if program.meta["targets"] == "labels":
        return x, rng.integers(0, outputs, count).astype(np.int32)
    return x, rng.standard_normal((count, outputs)).astype(np.float32)


def _outputs(program: et.Program) -> int:
    return int(np.prod(program.tensors[program.number(Role.OUTPUT)].shape))


@dataclass(frozen=True)
class Outcome:
    """What training on `data` led to."""

    state: bytes
    losses: np.ndarray
    outputs: np.ndarray      # for the first samples, after training


def resident(program: et.Program) -> Outcome:
    """The host device, batch by batch."""
    session = et.Session(program, et.connect("host"))
    x, y = data(program)
    size = int(program.meta["batch"])
    replies = [reply for at in range(0, len(x), size)
               for reply in session.step(x[at: at + size], y[at: at + size])]
    outputs = session.predict(x[:5])
    device = session.device
    state = bytes(device._ffi.buffer(device._net.base[1], program.state_bytes))
    return Outcome(state, np.array([r.loss for r in replies], np.float32), outputs)


class Library:
    """An amalgamated export as a shared library."""

    def __init__(self, program: et.Program, folder: Path, cc: str = "gcc",
                 options: tuple[str, ...] = ("-std=c99", "-O1")):
        export(program, folder, "net", amalgamate=True)
        path = shutil.copy(compiled.made((cc, *options, "-shared", "-fPIC"), [folder / "net.c"],
                                         "net.so", seen=[folder / "net.h"], after=("-lm",)),
                           folder / "net.so")           # with variables of its own
        self.c = ctypes.CDLL(str(path))
        self.labels = program.meta["targets"] == "labels"
        self.state_bytes, self.outputs = program.state_bytes, _outputs(program)
        if hasattr(self.c, "net_learn"):
            self.c.net_learn.restype = ctypes.c_float
        self.c.net_state.restype = ctypes.c_void_p

    def learn(self, x: np.ndarray, y) -> float:
        target = ctypes.c_int32(int(y)) if self.labels else pointer(np.ascontiguousarray(y))
        return self.c.net_learn(pointer(np.ascontiguousarray(x)), target)

    def predict(self, x: np.ndarray) -> tuple[int, np.ndarray]:
        y = np.zeros(self.outputs, np.float32)
        return self.c.net_predict(pointer(np.ascontiguousarray(x)), pointer(y)), y

    def state(self) -> bytes:
        return ctypes.string_at(self.c.net_state(), self.state_bytes)

    def train(self, x: np.ndarray, y: np.ndarray) -> Outcome:
        self.c.net_init()
        losses = [self.learn(*sample) for sample in zip(x, y)]
        if hasattr(self.c, "net_update"):
            self.c.net_update()
        outputs = np.stack([self.predict(sample)[1] for sample in x[:5]])
        return Outcome(self.state(), np.array(losses, np.float32), outputs)


def pointer(array: np.ndarray) -> ctypes.c_void_p:
    return ctypes.c_void_p(array.ctypes.data)


def compile_c(*command: object) -> str:
    """Run a compiler; its words are the test's when it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          check=False)
    assert done.returncode == 0, done.stderr or done.stdout
    return done.stdout


def same(got: Outcome, wanted: Outcome) -> None:
    assert got.state == wanted.state
    assert np.array_equal(got.losses.view(np.uint32), wanted.losses.view(np.uint32))
    assert np.array_equal(got.outputs.view(np.uint32), wanted.outputs.view(np.uint32))


def replay_main(program: et.Program, folder: Path) -> Path:
    """A main() for a bare board or a sanitizer: learn from `data`, then print all of the state."""
    x, y = data(program)
    labels = program.meta["targets"] == "labels"
    (folder / "data.h").write_text(
        f"static const float xs[] = {{{', '.join(_c(v) for v in x.ravel())}}};\n"
        + (f"static const int32_t ys[] = {{{', '.join(map(str, y))}}};\n" if labels else
           f"static const float ys[] = {{{', '.join(_c(v) for v in y.ravel())}}};\n"))
    target = "ys[i]" if labels else "ys + i * NET_OUTPUTS"
    update = "    (void)net_update();\n" if "update" in program.lists else ""
    path = folder / "replay.c"
    path.write_text(
        '#include "bare.h"\n#include "net.h"\n#include "data.h"\n'
        "int main(void);\nint main(void)\n{\n    static float y[NET_OUTPUTS];\n    net_init();\n"
        f"    for (int32_t i = 0; i < {len(x)}; i++) {{\n"
        f"        (void)net_learn(xs + i * NET_INPUTS, {target});\n    }}\n{update}"
        '    print_hex("state", net_state(), NET_STATE_BYTES);\n'
        "    (void)net_predict(xs, y);\n"
        '    print_hex("y", y, sizeof y);\n    return 0;\n}\n')
    return path


def _c(value: np.float32) -> str:
    return float(value).hex() + "f"


def bare() -> ModuleType:
    """benchmarks/bare.py."""
    spec = importlib.util.spec_from_file_location("bare", paths.DATA / "benchmarks" / "bare.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["bare"] = module
    spec.loader.exec_module(module)
    return module


def kernel_sources(folder: Path) -> list[Path]:
    return sorted(folder.glob("edgetrain/*/*.c"))
