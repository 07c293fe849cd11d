"""edgetrain bench: count the instructions of every call, in the simulator or on a board.

Each call list is run once from the program's initial state, on a sample that is the same each
time; `update` after a batch.  What it takes to read the counter is measured first and subtracted,
so a number is one kernel and the jump to it, exact and the same in every run.  Bytes are those of
the buffers that a call reads and writes.  The device ends with the program in its initial state.
"""

from __future__ import annotations

from pathlib import Path

from .. import boards
from ..cost import ListCost, bench, per_update
from ..errors import EdgetrainError
from ..export.program import Program
from ..recipe import one_of
from ..session import Session
from ..targets import DEFAULT_BOARD
from .common import add_device, open_device


def add_arguments(parser):
    parser.add_argument("program", type=Path, help="an .etp file made by 'edgetrain compile'")
    parser.add_argument("--list", dest="call_list", help="only this call list")
    add_device(parser)
    parser.set_defaults(on="sim")


def run(args, out):
    program = Program.load(args.program)
    if args.call_list:
        one_of(args.call_list, tuple(program.lists), "--list")
    if args.on == "host":
        raise EdgetrainError("this machine counts no instructions", where="--on host",
                             hint="the simulator does: --on sim")
    if args.on == "sim":
        board = boards.load(args.board or program.meta.get("board") or DEFAULT_BOARD)
        if board.run and not board.run.count_args:
            raise EdgetrainError(f"the core of {board.name} counts no instructions",
                                 hint="compile the model for another board, and bench that")
    with open_device(args, out, program, count_instructions=True) as device:
        with out.bar("load program") as tick:
            session = Session(program, device, progress=tick)
        costs = bench(session, [args.call_list] if args.call_list else None)
        hello = device.hello()
    batch = int(program.meta["batch"])
    update = per_update(costs, batch)
    out.result(program_id=f"{program.id:08x}", board=hello.board, vlen_bits=hello.vlen_bits,
               batch=batch, instructions_per_update=update,
               lists={name: _facts(cost) for name, cost in costs.items()})
    for cost in costs.values():
        _table(cost, out)
    if update is not None:
        out.say(f"one update: {update:,} instructions, a batch of {batch} on {hello.board}")


def _facts(cost: ListCost) -> dict:
    return {"instructions": cost.instructions, "walk_instructions": cost.walk_instructions,
            "macs": cost.macs, "bytes_moved": cost.bytes_moved,
            "calls": [{"layer": c.layer, "kernel": c.kernel, "instructions": c.instructions,
                       "macs": c.macs, "bytes_read": c.bytes_read,
                       "bytes_written": c.bytes_written} for c in cost.calls]}


def _table(cost: ListCost, out) -> None:
    rows = [(i, c.layer, c.kernel, f"{c.instructions:,}", f"{c.macs:,}" if c.macs else "",
             f"{c.macs_per_instruction:.3f}" if c.macs else "",
             f"{c.bytes_read + c.bytes_written:,}") for i, c in enumerate(cost.calls)]
    rows.append(("", "", "between the calls", f"{cost.walk_instructions:,}", "", "", ""))
    ratio = cost.macs / cost.instructions
    rows.append(("", "", "total", f"{cost.instructions:,}", f"{cost.macs:,}", f"{ratio:.3f}",
                 f"{cost.bytes_moved:,}"))
    out.table(f"{cost.name}: {len(cost.calls)} calls",
              ["", "layer", "kernel", "instructions", "MACs", "MAC/instr", "bytes"], rows,
              right=(0, 3, 4, 5, 6))
    out.say("")
