"""What kernels and training steps cost on simulated boards, beside targets and other libraries.

    python benchmarks/kernels.py            # everything: needs QEMU, takes some minutes
    python benchmarks/kernels.py --page     # only the page and the picture again

Writes benchmarks/kernels.json, and from it benchmarks/KERNELS.md and benchmarks/kernels.svg.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import kernels_page
import numpy as np

from edgetrain import boards, compiler, paths, suites
from edgetrain.cli.suite import facts
from edgetrain.cost import cost_of
from edgetrain.device import Device
from edgetrain.ir import Graph
from edgetrain.ops.emit import Emitter
from edgetrain.suites.row import MODES, step_recipe
from edgetrain.targets import connect

HERE = Path(__file__).resolve().parent
RESULTS, PAGE, PICTURE = HERE / "kernels.json", HERE / "KERNELS.md", HERE / "kernels.svg"
BOARD, SCALAR_BOARD = "qemu-rv32-zvfh", "qemu-rv32imafc"
VLENS = (128, 256)
SCALAR_ROWS = ("mlp_f32", "cnn_f32")
SIZES = (1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256)
ROWS = (1, 16)                  # of the matrix products: one sample, and a small image's pixels


@contextmanager
def device(board: str, vlen_bits: int | None = None) -> Iterator[Device]:
    opened = connect("sim", board=board, count_beats=True, vlen_bits=vlen_bits)
    try:
        yield opened
    finally:
        opened.close()


def roomy(folder: str) -> str:
    """The file of a board as BOARD, with 16 MiB of RAM."""
    path = Path(folder) / "roomy.toml"
    text = (paths.DATA / "boards" / f"{BOARD}.toml").read_text()
    path.write_text(text.replace(f'"{BOARD}"', '"roomy"').replace('"512 KiB"', '"16 MiB"'))
    return str(path)


def measured(suite: str, board: str, vlen_bits: int | None = None,
             names: tuple[str, ...] = ()) -> dict[str, dict]:
    """Rows of a suite by name, as `edgetrain bench --suite --json` has them."""
    found = {}
    isas = boards.load(board).kernels
    with device(board, vlen_bits) as opened:
        vlen_bits = opened.hello().vlen_bits
        for row in suites.rows(suite):
            if names and row.name not in names:
                continue
            found[row.name] = facts(suites.measure(row, opened, isas), vlen_bits)
            if suite != "nets":
                del found[row.name]["layers"]
            print(suite, vlen_bits, row.name, found[row.name].get("instructions"), flush=True)
    return found


def products(rows: int) -> Graph:
    """Every matrix product of `rows` rows with SIZES inputs and outputs, one behind the other."""
    g = Emitter()
    outputs = []
    for size in SIZES:
        g.tensor(f"x{size}", (rows, size), kind="state", value=np.zeros((rows, size), np.float32))
        g.tensor(f"b{size}", (size,), kind="state", value=np.zeros(size, np.float32))
    for inputs in SIZES:
        for outs in SIZES:
            g.source = f"{inputs}x{outs}"
            w = g.tensor(f"w{g.source}", (inputs, outs), kind="state",
                         value=np.zeros((inputs, outs), np.float32))
            outputs.append(g.dense(f"x{inputs}", w, f"b{outs}"))
    return g.graph(tuple(outputs))


def shapes(board: str) -> dict[str, dict[str, list[list[float]]]]:
    """Mode -> rows -> MAC per instruction for SIZES inputs (down) and outputs (across)."""
    isas = boards.load(board).kernels
    found: dict[str, dict[str, list[list[float]]]] = {}
    with device(board) as opened:
        for mode in MODES:
            for rows in ROWS:
                program = compiler.assembled(
                    {"infer": products(rows)}, step_recipe(mode),
                    lambda graphs, layout, layers: {"layers": layers}, isas=isas, board=board)
                opened.load(program.blob)
                took: dict[str, int] = {}
                for call in cost_of(opened, program, "infer", {}).calls:
                    took[call.layer] = took.get(call.layer, 0) + call.instructions
                found.setdefault(mode, {})[str(rows)] = [
                    [round(rows * i * o / took[f"{i}x{o}"], 4) for o in SIZES] for i in SIZES]
                print("shapes", mode, rows, flush=True)
    return found


def everything() -> dict:
    with tempfile.TemporaryDirectory() as folder:
        large = roomy(folder)
        return {
            "board": BOARD, "scalar_board": SCALAR_BOARD, "sizes": SIZES,
            "kernels": {str(vlen): measured("kernels", BOARD, vlen) for vlen in VLENS},
            "scalar": measured("kernels", SCALAR_BOARD, names=SCALAR_ROWS),
            "nets": measured("nets", large),
            "shapes": shapes(large),
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--page", action="store_true", help="measure nothing")
    if not parser.parse_args().page:
        RESULTS.write_text(json.dumps(everything(), indent=1) + "\n")
    results = json.loads(RESULTS.read_text())
    PAGE.write_text(kernels_page.page(results))
    PICTURE.write_text(kernels_page.picture(results))


if __name__ == "__main__":
    main()
