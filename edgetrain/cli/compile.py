"""edgetrain compile: turn a model and a recipe into a program.

MODEL is a Python file that defines `model` (or FILE.py:NAME).  With --ram, --flash or --max-instr
it chooses which layers to train, so that the program keeps within them.
"""

from __future__ import annotations

from pathlib import Path

from .. import boards
from ..checkpoint import write_whole
from ..compiler import compile as compile_model
from ..data import load_data
from ..errors import located
from ..kit import compile_with_samples
from ..recipe import Recipe
from . import search
from .common import check_output, load_model, split_model


def add_arguments(parser):
    parser.add_argument("model", metavar="MODEL", help="a Python file that defines `model`")
    parser.add_argument("--recipe", type=Path, help="TOML file: what to update, and how")
    parser.add_argument("--weights", type=Path, help=".npz with the weights to start from")
    parser.add_argument("--remember", type=Path, metavar="DATA",
                        help="samples for the replay store, kept in flash with the program")
    parser.add_argument("--board", default="qemu-rv32-zvfh",
                        help="a name from 'edgetrain boards', or a .toml file")
    parser.add_argument("-o", "--output", type=Path, help="default: MODEL with .etp")
    parser.add_argument("--seed", type=int, help="overrides the recipe's")
    parser.add_argument("--batch", type=int, help="overrides the recipe's")
    parser.add_argument("--lr", type=float, help="overrides the recipe's")
    search.add_arguments(parser)


def run(args, out):
    source = Path(split_model(args.model)[0])
    path = args.output or source.with_suffix(".etp")
    check_output(path, source, args.recipe, args.weights, args.remember)
    searching = search.wanted(args, path, source, args.recipe, args.weights)
    board = boards.load(args.board)
    recipe = Recipe.load(args.recipe) if args.recipe else Recipe()
    recipe = recipe.with_options(seed=args.seed, batch=args.batch, lr=args.lr)
    model = load_model(args.model, args.weights)
    options = dict(isas=board.kernels, board=board.name, ram_bytes=board.program_ram_bytes)
    if searching:
        program = search.run(args, out, model, recipe, board, path).program
    elif args.remember:
        with located(str(args.remember)):
            program = compile_with_samples(model, recipe, *load_data(args.remember, model.classes),
                                           **options)
    else:
        program = compile_model(model, recipe, **options)
    write_whole(path, program.blob)
    out.result(program=str(path), id=f"{program.id:08x}", bytes=len(program.blob),
               const_bytes=program.const_bytes, state_bytes=program.state_bytes,
               arena_bytes=program.arena_bytes, board=board.name)
    out.say(f"{path}: {len(program.blob):,} bytes for {board.name}, {program.const_bytes:,} of "
            f"them constants; RAM {program.ram_bytes:,} (state {program.state_bytes:,}, arena "
            f"{program.arena_bytes:,})")
