"""The models of examples/models with each of their recipes: sizes, multiply-adds, instructions.

    python benchmarks/models.py              # everything, the simulator included
    python benchmarks/models.py --table      # only the table of examples/models/README.md again

Writes benchmarks/models.json and the table of examples/models/README.md.
"""

from __future__ import annotations

import argparse
import json
import re
import runpy
from dataclasses import replace
from pathlib import Path

import numpy as np

import edgetrain as et
from edgetrain import boards
from edgetrain.cost import per_update
from edgetrain.export.listing import steps
from edgetrain.export.program import Role

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent / "examples" / "models"
BOARD = "qemu-rv32-zvfh"
RESULTS = HERE / "models.json"
MODES = ("f32", "f16")
NUMBERS = ("parameters", "trained", "macs", "training_macs", "const_bytes", "state_bytes",
           "arena_bytes")


def model_of(recipe: Path) -> et.Model:
    """The model that a recipe's name begins with."""
    return runpy.run_path(str(MODELS / f"{recipe.stem.partition('-')[0]}.py"))["model"]()


def compiled(recipe: Path, mode: str, ram_bytes: int | None = None) -> et.Program:
    """The program of a recipe in the given precision."""
    changed = replace(et.Recipe.load(recipe), precision=et.Precision(mode))
    return et.compile(model_of(recipe), changed, isas=boards.load(BOARD).kernels, board=BOARD,
                      ram_bytes=ram_bytes)


def for_board(recipe: Path, mode: str) -> et.Program:
    """As `edgetrain compile` makes it; where it does not fit, as if there were RAM enough."""
    try:
        return compiled(recipe, mode, boards.load(BOARD).program_ram_bytes)
    except et.EdgetrainError:
        return compiled(recipe, mode)


def facts(recipe: Path, mode: str) -> dict:
    """What follows from the program alone."""
    program = for_board(recipe, mode)
    macs = {name: sum(step.macs for step in steps(program, name)) for name in program.lists}
    weights = [t for t in program.tensors if t.role == Role.WEIGHT]
    return {"recipe": recipe.name, "mode": mode,
            "parameters": sum(w.size for w in model_of(recipe).weights.values()),
            "batch": program.meta["batch"], "optimizer": program.meta["optimizer"],
            "trained": sum(int(np.prod(t.shape)) for t in weights if t.writable),
            "macs": macs["infer"], "training_macs": macs.get("train", macs.get("accumulate")),
            "const_bytes": program.const_bytes, "state_bytes": program.state_bytes,
            "arena_bytes": program.arena_bytes,
            "roomy_arena_bytes": compiled(recipe, mode).arena_bytes,
            "arena_bound": program.meta["lower_bound"],
            "program_bytes": len(program.blob)}


def lacking(row: dict, device: et.device.Device) -> str:
    """What the board has too little of; "" if the program fits."""
    hello = device.hello()
    need = {"RAM": (row["state_bytes"] + row["arena_bytes"], hello.ram_bytes),
            "program memory": (row["program_bytes"], hello.program_bytes)}
    return " and ".join(what for what, (bytes_, has) in need.items() if bytes_ > has)


def instructions(recipe: Path, mode: str, device: et.device.Device) -> dict[str, int]:
    """Of one training step per call list, and of one update of the weights."""
    program = for_board(recipe, mode)
    lists = [name for name in ("train", "accumulate", "update") if name in program.lists]
    costs = et.bench(et.Session(program, device), lists)
    return {name: cost.instructions for name, cost in costs.items()} | {
        "per_update": per_update(costs, program.meta["batch"])}


def measure() -> list[dict]:
    device = et.connect("sim", board=BOARD, count_instructions=True)
    rows = []
    for recipe in sorted(MODELS.glob("*.toml")):
        for mode in MODES:
            row = facts(recipe, mode)
            row["lacking"] = lacking(row, device)
            row["instructions"] = {} if row["lacking"] else instructions(recipe, mode, device)
            print(json.dumps(row), flush=True)
            rows.append(row)
    device.close()
    return rows


def table(rows: list[dict]) -> str:
    heads = ["recipe", "precision", "parameters", "trained", "MACs: inference", "of a step",
             "const", "state", "arena", "instructions per sample", "per update"]
    lines = [f"| {' | '.join(heads)} |", "| --- " * len(heads) + "|"]
    for row in rows:
        found = row["instructions"]
        sample = found.get("train", found.get("accumulate"))
        cost = [f"{sample:,}", f"{found['per_update']:,} (batch {row['batch']})"] if found else \
            [f"too little {row['lacking']}", ""]
        numbers = [f"{row[key]:,}" for key in NUMBERS]
        if row["arena_bytes"] < row["roomy_arena_bytes"]:
            numbers[-1] += f" (of {row['roomy_arena_bytes']:,})"
        lines.append(f"| {' | '.join([row['recipe'], row['mode'], *numbers, *cost])} |")
    return "\n".join(lines)


def filled(text: str, rows: list[dict]) -> str:
    """The README with its table made anew."""
    return re.sub(r"(<!-- table -->\n).*?(<!-- /table -->)",
                  lambda m: f"{m[1]}{table(rows)}\n{m[2]}", text, flags=re.DOTALL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--table", action="store_true", help="measure nothing")
    if not parser.parse_args().table:
        RESULTS.write_text(json.dumps(measure(), indent=1) + "\n")
    readme = MODELS / "README.md"
    readme.write_text(filled(readme.read_text(), json.loads(RESULTS.read_text())))


if __name__ == "__main__":
    main()
