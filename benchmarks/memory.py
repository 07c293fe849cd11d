"""RAM of training: five networks, from the way frameworks do it to a sparse recipe.

    python benchmarks/memory.py             # everything: needs QEMU, takes some minutes
    python benchmarks/memory.py --page      # only the page again

Writes benchmarks/memory.json, and from it benchmarks/MEMORY.md.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import memory_page
from kernels import BOARD, roomy

from edgetrain import boards, compiler
from edgetrain.recipe import LayerRule
from edgetrain.suites.measure import instructions
from edgetrain.suites.memory import MODE
from edgetrain.suites.nets import model
from edgetrain.suites.row import step_recipe
from edgetrain.targets import connect

HERE = Path(__file__).resolve().parent
RESULTS, PAGE = HERE / "memory.json", HERE / "MEMORY.md"
LAST = {"resnet8": ("block3.*", "head"), "ds_cnn": ("block4.*", "head"),
        "mobilenet_v2": ("block17.*", "features*", "head")}        # last block and classifier


def suite(board: str) -> dict:
    """What `edgetrain bench --suite memory --json` prints."""
    command = [sys.executable, "-m", "edgetrain", "bench", "--suite", "memory", "--json",
               "--board", board]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True,
                                     cwd=HERE.parent).stdout)


def last_blocks(board: str) -> dict[str, dict[str, int]]:
    """Instructions of a step of all layers, and of one of the last block and the classifier."""
    device, found = connect("sim", board=board, count_instructions=True), {}
    isas = boards.load(BOARD).kernels
    for name, layers in LAST.items():
        for which, patterns in (("full", ("*",)), ("last", layers)):
            recipe = replace(step_recipe(MODE), layers=(
                *(LayerRule(pattern) for pattern in patterns), LayerRule("*", "frozen")))
            program = compiler.compile(model(name), recipe, isas=isas)
            found.setdefault(name, {})[which] = instructions(program, device, "train")
    device.close()
    return found


def everything() -> dict:
    with tempfile.TemporaryDirectory() as folder:
        large = roomy(folder)
        return {**suite(large), "board": BOARD, "last_blocks": last_blocks(large)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--page", action="store_true", help="measure nothing")
    if not parser.parse_args().page:
        RESULTS.write_text(json.dumps(everything(), indent=1) + "\n")
    PAGE.write_text(memory_page.page(json.loads(RESULTS.read_text())))


if __name__ == "__main__":
    main()
