"""The search behind `edgetrain compile --ram`: its options, and what it prints."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from .. import toml_schema
from ..boards import Board
from ..budget import EPOCHS, search
from ..checkpoint import write_whole
from ..data import load_data
from ..errors import EdgetrainError, UsageError, located
from ..importer.model import Model
from ..recipe import Recipe
from ..report.frontier import Dot, drawing
from ..search import Plan, Point
from .common import check_output, count, percent

LIMITS = ("ram", "flash", "max_instr", "max_trained")
ONLY = ("data", "epochs", "save_recipe", "frontier", "jobs", "resume")
ROWS = 12               # of the table of the frontier


def add_arguments(parser) -> None:
    group = parser.add_argument_group(
        "search", "Choose which layers to train, so that the program keeps within limits.")
    group.add_argument("--ram", type=size, metavar="SIZE", help="what state and arena may take: "
                       "64KiB; the board's own limit holds besides")
    group.add_argument("--flash", type=size, metavar="SIZE", help="what the program may take on "
                       "the device, its description for hosts aside")
    group.add_argument("--max-instr", type=count, metavar="N", help="instructions that a training "
                       "step may take, estimated")
    group.add_argument("--max-trained", type=count, metavar="N", help="weights and biases that "
                       "training may change")
    group.add_argument("--data", type=Path, help=".npz with x and y, or .csv, to measure what each "
                       "layer contributes to accuracy")
    group.add_argument("--epochs", type=count, metavar="N",
                       help=f"times through the data for each layer (default {EPOCHS})")
    group.add_argument("--save-recipe", type=Path, metavar="TOML", help="write the chosen recipe")
    group.add_argument("--frontier", type=Path, metavar="SVG", help="draw the plans that were seen")
    group.add_argument("--jobs", type=count, metavar="N", help="processes (default: all CPUs)")
    group.add_argument("--resume", type=Path, metavar="FILE", help="where results are kept, to go "
                       "on when cut (default: the output with .search.jsonl)")


def size(text: str) -> int:
    """Bytes, as in the files of boards, or a number."""
    if text.isdecimal() and int(text):
        return int(text)
    try:
        return toml_schema.size(text)
    except ValueError as err:
        raise argparse.ArgumentTypeError(str(err)) from None


def wanted(args, path: Path, *inputs: Path | None) -> bool:
    """Whether to search; raises for options that do not go together."""
    given = [name for name in LIMITS if getattr(args, name)]
    if not given:
        for name in ONLY:
            if getattr(args, name):
                raise UsageError("it belongs to a search, and there is no limit to search under",
                                 where=_option(name), hint="give --ram, --flash, --max-instr or "
                                 "--max-trained")
        return False
    if args.remember:
        raise UsageError("it does not go with a search", where="--remember",
                         hint="search first, then compile the recipe of --save-recipe with it")
    if args.epochs and not args.data:
        raise UsageError("there is nothing to train on", where="--epochs", hint="give --data, too")
    outputs = [path, args.save_recipe, args.frontier, _journal(args, path)]
    for number, output in enumerate(outputs):
        if output:
            check_output(output, *inputs, args.data)
            if output in outputs[:number]:
                raise EdgetrainError("two outputs have this name", where=str(output),
                                     hint="give one of them another name")
    return True


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")


def _journal(args, path: Path) -> Path:
    return args.resume or path.with_suffix(".search.jsonl")


def run(args, out, model: Model, recipe: Recipe, board: Board, path: Path) -> Plan:
    """Search, and print and write all but the program."""
    data = None
    if args.data:
        with located(str(args.data)):
            data = load_data(args.data, model.classes, targets=recipe.targets != "input"
                             and recipe.loss != "entropy")
    ram = min(args.ram or board.program_ram_bytes, board.program_ram_bytes)
    if args.ram and ram < args.ram:
        out.note(f"{board.name} leaves a program {ram:,} bytes of RAM: that is the limit")
    journal = _journal(args, path)
    try:
        with out.bars() as bar:
            plan = search(model, recipe, ram_bytes=ram, flash_bytes=args.flash,
                          instructions=args.max_instr, trained=args.max_trained,
                          data=data, epochs=args.epochs or EPOCHS,
                          isas=board.kernels, board=board.name, jobs=args.jobs, resume=journal,
                          progress=bar)
    except KeyboardInterrupt:
        out.note(f"the same command goes on from {journal}")
        raise
    if data is None:
        out.note("what layers contribute was guessed from gradients for random samples; with "
                 "--data D.npz it is measured")
    _show(out, plan)
    if args.save_recipe:
        write_whole(args.save_recipe, plan.recipe.text.encode())
        out.say(f"recipe in {args.save_recipe}")
    if args.frontier:
        write_whole(args.frontier, svg(plan, Path(args.model).stem).encode())
        out.say(f"frontier in {args.frontier}")
    out.note(f"results are kept in {journal}, for other limits, too")
    return plan


def _show(out, plan: Plan) -> None:
    out.result(**_as_json(plan))
    out.say(f"contribution: {plan.about}\n")
    out.table("", ["trained", "update", "contribution"],
              [(o.layer, o.what, plan.shown(plan.contributions[o])) for o in plan.chosen.options],
              right=(2,), whole=(0, 1))
    out.say("")
    shown = thinned(plan)
    rows = [(f"{p.costs.ram_bytes:,}", _number(p.costs.flash_bytes),
             _number(p.costs.instructions, "~"), plan.shown(p.contribution), len(p.options),
             "chosen" if p == plan.chosen else "" if plan.limits.met(p.costs)
             else "over the limit") for p in shown]
    out.table("", ["RAM", "flash", "instructions", "contribution", "layers", ""], rows,
              right=range(5))
    best = "no plan under the limits has more" if plan.proven else "the best that was found"
    out.say(f"\n{plan.compiled:,} plans compiled; {best}; {len(shown)} of {len(plan.frontier)} on "
            "the frontier shown")
    if plan.accuracies:
        _accuracies(out, plan)


def _accuracies(out, plan: Plan) -> None:
    before, own, most = (plan.accuracies[name] for name in ("before", "plan", "everything"))
    ram = plan.everything.costs.ram_bytes
    labels = plan.judged_by == "accuracy"
    texts = [percent(value) if labels else f"{value:.4f}" for value in (before, own, most)]
    out.say(f"{plan.judged_by} on the samples held out: {texts[0]} untrained, {texts[1]} with this "
            f"plan, {texts[2]} with everything trained ({ram:,} bytes of RAM)")


def _number(value: int | None, sign: str = "") -> str:
    return "" if value is None else f"{sign}{value:,}"


def thinned(plan: Plan) -> list[Point]:
    """Of the frontier: points with the most contribution for their RAM, in about equal steps of
    contribution, and the chosen one."""
    rising: list[Point] = []
    for point in plan.frontier:
        if not rising or point.contribution > rising[-1].contribution:
            rising.append(point)
    if plan.chosen not in rising:
        rising.append(plan.chosen)
    rising.sort(key=lambda p: (p.costs.ram_bytes, p.contribution))
    if len(rising) <= ROWS:
        return rising
    goals = np.linspace(rising[0].contribution, rising[-1].contribution, ROWS - 1)
    kept = {min(range(len(rising)), key=lambda i: abs(rising[i].contribution - goal))
            for goal in goals} | {rising.index(plan.chosen)}
    return [rising[i] for i in sorted(kept)]


def svg(plan: Plan, name: str) -> str:
    def label(point: Point) -> str:
        layers = ", ".join(f"{o.layer} {o.what}" for o in point.options)
        return (f"{plan.shown(point.contribution)} for {point.costs.ram_bytes:,} bytes of RAM"
                f"{_number(point.costs.instructions, ', ~')}"
                f"{' instructions' if point.costs.instructions else ''}: {layers}")

    dots = [Dot(p.costs.ram_bytes, p.contribution, p.costs.instructions, label(p),
                p == plan.chosen) for p in {*plan.frontier, plan.chosen}]
    dots.sort(key=lambda d: (d.ram_bytes, d.worth, d.label))
    worth = "sum of contributions: " + plan.about
    return drawing(dots, title=f"{name}: what training is worth, and the RAM that it takes",
                   worth=worth, percent=plan.percent, ram_limit=plan.limits.ram_bytes)


def _as_json(plan: Plan) -> dict:
    def point(p: Point) -> dict:
        return {"ram_bytes": p.costs.ram_bytes, "state_bytes": p.costs.state_bytes,
                "arena_bytes": p.costs.arena_bytes, "flash_bytes": p.costs.flash_bytes,
                "estimated_instructions": p.costs.instructions, "contribution": p.contribution,
                "layers": {o.layer: o.what for o in p.options}}
    return {"chosen": point(plan.chosen), "everything": point(plan.everything),
            "frontier": [point(p) for p in plan.frontier], "proven": plan.proven,
            "plans": plan.compiled, "reused": plan.reused, "about": plan.about,
            "contributions": [{"layer": o.layer, "update": o.what, "value": value}
                              for o, value in plan.contributions.items()],
            "accuracies": dict(plan.accuracies), "judged_by": plan.judged_by}
