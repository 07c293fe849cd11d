"""Learning rules beside backpropagation: accuracy, RAM and instructions on the same networks.

    python benchmarks/rules.py              # everything: needs QEMU and mlxtend, takes an hour
    python benchmarks/rules.py --only conv  # rows with this in their name, into what there is
    python benchmarks/rules.py --part depth # only that part of the page: see PARTS
    python benchmarks/rules.py --page       # only the page again

Writes benchmarks/rules.json, and from it benchmarks/RULES.md.  Cut, the same command goes on.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rules_grid
import rules_mezo
import rules_page
from kernels import BOARD, roomy

from edgetrain import compiler
from edgetrain.importer.builder import Sequential
from edgetrain.importer.layers import Conv2D, Dense, GlobalMean, ReLU, Tanh
from edgetrain.importer.model import Model
from edgetrain.recipe import Optimizer, Precision, Recipe
from edgetrain.suites.cells import judge
from edgetrain.suites.images import load
from edgetrain.suites.rules import MODES, NETS, rows

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "examples"))
import trivial  # noqa: E402

RESULTS, PAGE = HERE / "rules.json", HERE / "RULES.md"
LEARNERS = {"1-NN": trivial.nearest_neighbour, "class means": trivial.class_means,
            "shrinkage LDA": trivial.shrinkage_lda}
DEPTH_RULES = ("backprop", "dfa", "pepita", "local", "mono_forward", "tpsgd", "drtp",
               "forward_forward", "mezo")
F32_ONLY = ("mezo",)
SATURATING = ("tpsgd", "drtp")


def suite(board: str, jobs: int, only: str) -> dict:
    """What `edgetrain bench --suite rules --json` prints."""
    command = [sys.executable, "-m", "edgetrain", "bench", "--suite", "rules", "--json",
               "--board", board, "--jobs", str(jobs), "--only", only]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True,
                                     cwd=HERE.parent).stdout)


def with_rows(results: dict, new: dict) -> dict:
    """Results with the rows of a run in the place of what they had."""
    found = {name: results.get("rows", {}).get(name, {}) | new["rows"].get(name, {})
             for name in NETS}
    order = {(net.name, variant.name): i for i, (net, variant) in enumerate(rows())}
    kept = {name: {v: found[name][v] for v in sorted(
        found[name], key=lambda v: order.get((name, v), 0))} for name in NETS if found[name]}
    for each in kept.values():
        judge(each)
    return {**results, **new, "rows": kept}


def without_training() -> dict[str, dict[str, float]]:
    """Percent of the test samples that learners without a network get right."""
    found = {}
    for name in ("digits", "mnist"):
        data = load(name)
        found[name] = {learner: float(100 * np.mean(says(data.x, data.y, data.test_x)
                                                    == data.test_y))
                       for learner, says in LEARNERS.items()}
    return found


def mlp(hidden: int, activation) -> Model:
    layers = [layer for _ in range(hidden) for layer in (Dense(64), activation())]
    return Sequential([*layers, Dense(10)], input_shape=(64,))


def cnn(blocks: int, activation) -> Model:
    layers = [layer for _ in range(blocks)
              for layer in (Conv2D(8, 3, padding="same"), activation())]
    return Sequential([*layers, GlobalMean(), Dense(10)], input_shape=(8, 8, 8))


def depth() -> dict[str, dict[str, list[int]]]:
    """Rule -> mode -> bytes of arena of MLPs of 4 and 16 hidden layers, CNNs of 3 and 9 blocks."""
    found: dict[str, dict[str, list[int]]] = {}
    for rule in DEPTH_RULES:
        activation = Tanh if rule in SATURATING else ReLU
        for mode in MODES[:1] if rule in F32_ONLY else MODES:
            recipe = Recipe(rule=rule, optimizer=Optimizer("sgd"), precision=Precision(mode))
            found.setdefault(rule, {})[mode] = [
                compiler.compile(make(size, activation), recipe).arena_bytes
                for make, sizes in ((mlp, (4, 16)), (cnn, (3, 9))) for size in sizes]
    return found


def new_rows(args) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        return {**suite(roomy(folder), args.jobs, args.only), "board": BOARD}


def known() -> dict:
    return json.loads(RESULTS.read_text()) if RESULTS.exists() else {}


PARTS = {
    "rows": new_rows,
    "trivial": lambda args: {"trivial": without_training()},
    "depth": lambda args: {"depth": depth()},
    "validation": lambda args: {"validation": rules_grid.validated(args.jobs)},
    "turned": lambda args: {"turned": rules_mezo.fine_tuning(args.jobs)},
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--page", action="store_true", help="measure nothing")
    parser.add_argument("--part", choices=PARTS, action="append", help="measure only this part")
    parser.add_argument("--only", default="", help="of the rows, those with this in their name")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    args = parser.parse_args()
    parts = [] if args.page else args.part or (["rows"] if args.only else PARTS)
    for part in parts:
        new = PARTS[part](args)
        results = with_rows(known(), new) if part == "rows" else known() | new
        RESULTS.write_text(json.dumps(results, indent=1) + "\n")
    PAGE.write_text(rules_page.page(known()))


if __name__ == "__main__":
    main()
