"""Measure the kernels that a board can choose between, and write the table of their costs."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from .. import boards, paths
from ..checkpoint import write_whole
from ..cost_table import CostTable, file_for
from ..errors import EdgetrainError, UsageError
from ..suites.tune import tune
from ..targets import DEFAULT_BOARD, connect
from .common import check_output


def check(args) -> None:
    """Raise for arguments that do not go with --tune, or an output without it."""
    if not args.tune:
        if args.output:
            raise UsageError("it is where --tune writes its table", where="--output",
                             hint="give --tune, too, or leave it out")
        return
    given = {"a program": args.program, "--suite": args.suite, "--list": args.call_list,
             "--only": args.only, "--beats": args.beats, "--vlen": args.vlen}
    for name, value in given.items():
        if value:
            raise UsageError(f"it measures shapes of its own and does not go with {name}",
                             where="--tune", hint="leave out one of the two")
    if args.on != "sim":
        raise EdgetrainError("only the simulator counts for vectors of two lengths",
                             where="--tune", hint="use --on sim, or leave --on out")


def run(args, out) -> None:
    board = boards.load(args.board or DEFAULT_BOARD)
    if len(board.kernels) < 2:
        raise EdgetrainError(f"{board.name} has only the kernels of {board.kernels[0]!r}: there is "
                             "nothing to choose", where="--tune",
                             hint="tune a board that has others, too: 'edgetrain boards'")
    path = args.output or file_for(board.kernels)
    if args.output is None and not paths.IN_CHECKOUT:
        raise EdgetrainError("an installed edgetrain keeps its table", where="--tune",
                             hint="give --output FILE, or use a checkout")
    check_output(path)
    lengths = (board.vlen_min_bits, 2 * board.vlen_min_bits) if board.vlen_min_bits else (0,)
    with ExitStack() as stack:
        devices = {}
        for vlen in lengths:
            out.note(f"starting the simulator ({board.name}" + (f", VLEN {vlen})" if vlen else ")"))
            devices[vlen] = connect("sim", board=board.name, count_instructions=True,
                                    vlen_bits=vlen or None)
            stack.callback(devices[vlen].close)
        with out.bar("measure") as tick:
            table = tune(devices, board.kernels, tick)
    write_whole(path, table.csv.encode())
    _say(table, path, board.name, out)


def _say(table: CostTable, path: Path, board: str, out) -> None:
    best: dict[str, int] = {}
    for row in table.rows:
        choice = min(row.costs, key=row.costs.__getitem__)
        best[choice] = best.get(choice, 0) + 1
    out.result(file=str(path), board=board, rows=len(table.rows), fewest=best)
    out.say(f"{path}: {len(table.rows):,} rows, measured on {board}; fewest instructions: "
            + ", ".join(f"{name} in {count:,}" for name, count in best.items()))
