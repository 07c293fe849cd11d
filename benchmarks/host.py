"""Speed of the kernels on this machine, one core: millions of multiply-adds per second.

    python benchmarks/host.py          # the library with FMA and the plain one, three modes

Writes benchmarks/host.json.  Absolute figures are those of one machine and how busy it was; the
ratios within one run say more.
"""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import cffi
import numpy as np

from edgetrain import build
from edgetrain.export.kernels import Kernel
from edgetrain.ops import OPS, dim_value

OUT = Path(__file__).with_suffix(".json")
MODES = ("f32", "f16", "f16c")
SECONDS, ROUNDS = 0.1, 5            # of processor time per round; the best round counts
_CONV = dict(N=1, H=18, W=18, C=16, KH=3, KW=3, O=16, P=16, Q=16, sh=1, sw=1, pt=0, pl=0, th=1,
             tw=1)
WORK: Mapping[str, tuple[str, Mapping[str, int]]] = {
    **{op: (op, dict(N=64, I=64, O=64)) for op in ("dense", "dense_bwd_x", "dense_bwd_w")},
    "dense, one sample": ("dense", dict(N=1, I=64, O=64)),
    **{op: (op, _CONV) for op in ("conv2d", "conv2d_bwd_x", "conv2d_bwd_w")},
    "depthwise_conv2d": ("depthwise_conv2d", {k: v for k, v in _CONV.items() if k != "O"}),
}


def call_of(library, ffi: cffi.FFI, kernel: Kernel, case: Mapping[str, int]
            ) -> tuple[Callable[[], None], list[np.ndarray]]:
    """A call of the kernel on random operands, and their memory."""
    numbers, memory, words = dict(case), [], []
    for buffer in kernel.op.signature.buffers:
        if buffer.stride:
            numbers[buffer.stride] = dim_value(buffer.dims[-1], numbers)
    numbers["begin"] = 0
    numbers["end"] = int(np.prod([numbers[d] for d in kernel.op.range_dims()]))
    rng = np.random.default_rng(1)
    for arg in kernel.args:
        if not arg.buffer:
            words.append(numbers[arg.name])
            continue
        shape = [dim_value(d, numbers) for d in arg.buffer.dims]
        dtype = np.float16 if arg.c_type == "et_f16" else np.float32
        memory.append(rng.standard_normal(shape).astype(dtype))
        words.append(ffi.cast("void *", memory[-1].ctypes.data))
    function = getattr(library, kernel.symbol)
    return lambda: function(*words), memory


def declaration(kernel: Kernel) -> str:
    types = ["void *" if a.buffer else a.c_type for a in kernel.args]
    return f"void {kernel.symbol}({', '.join(types)});"


def rate(run: Callable[[], None], macs: int) -> int:
    """Millions of multiply-adds per second of processor time."""
    best = 0.0
    for _ in range(ROUNDS):
        calls, begin = 0, time.process_time()
        while (spent := time.process_time() - begin) < SECONDS:
            for _ in range(20):
                run()
            calls += 20
        best = max(best, macs * calls / spent / 1e6)
    return round(best)


def measure(path: Path) -> dict[str, dict[str, int]]:
    """Work -> mode -> rate, of one library."""
    ffi, found = cffi.FFI(), {}
    kernels = {(op, mode): Kernel(OPS[op], mode, "ref") for op, _ in WORK.values()
               for mode in MODES}
    ffi.cdef("\n".join(map(declaration, kernels.values())))
    library = ffi.dlopen(str(path))
    for name, (op, case) in WORK.items():
        found[name] = {}
        for mode in MODES:
            run, memory = call_of(library, ffi, kernels[op, mode], case)
            found[name][mode] = rate(run, OPS[op].macs(case))
            del memory
        print(f"{path.stem:18} {name:18} " + "  ".join(f"{mode} {value:6,}" for mode, value
                                                      in found[name].items()), flush=True)
    return found


def ratios(rates: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, float]]:
    """Speed of each mode over that of f32."""
    return {name: {mode: round(of[mode] / of["f32"], 2) for mode in MODES[1:]}
            for name, of in rates.items()}


def main() -> None:
    variants = {"fma": True, "plain": False} if build.cpu_has_fma() else {"plain": False}
    rates = {name: measure(build.host_library(fma=fma)) for name, fma in variants.items()}
    OUT.write_text(json.dumps({
        "machine": platform.machine(), "unit": "M MAC/s of one core", "libraries": rates,
        "over_f32": {name: ratios(found) for name, found in rates.items()}}, indent=1) + "\n")


if __name__ == "__main__":
    main()
