"""edgetrain bench: count the instructions of every call, in the simulator or on a board.

Each call list is run once from the program's initial state, on a sample that is the same each
time; `update` after a batch.  What it takes to read the counter is measured first and subtracted,
so a number is one kernel and the jump to it, exact and the same in every run.  Bytes are those of
the buffers that a call reads and writes.  The device ends with the program in its initial state.

--suite measures operations and networks of fixed names instead of a program; the suite `rules`
trains networks by every learning rule besides, on this machine, which takes a while.

--beats estimates what a vector unit would take; docs/benchmarks.md says how, and what the estimate
leaves out.

--tune measures the kernels that a board can choose between, for shapes of its own, and writes the
table of costs by which 'edgetrain compile' chooses.
"""

from __future__ import annotations

from pathlib import Path

from .. import boards
from ..cost import ListCost, bench, per_update
from ..errors import EdgetrainError, UsageError
from ..export.program import Program
from ..recipe import one_of
from ..session import Session
from ..suites import SUITES
from ..targets import DEFAULT_BOARD
from . import beats, memory, rules, suite, tune
from .common import add_device, count, open_device

OTHER_SUITES = {"memory": memory, "rules": rules}       # plans of memory; learning rules


def add_arguments(parser):
    parser.add_argument("program", type=Path, nargs="?",
                        help="an .etp file made by 'edgetrain compile'")
    parser.add_argument("--list", dest="call_list", help="only this call list of the program")
    parser.add_argument("--suite", choices=(*SUITES, *OTHER_SUITES),
                        help="what to measure instead of a program")
    parser.add_argument("--tune", action="store_true", help="measure what the board can choose "
                        "between, and write the table by which 'edgetrain compile' does")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where --tune writes; "
                        "default: costs/ in the checkout")
    parser.add_argument("--only", default="", metavar="PART",
                        help="only rows of the suite with this in their name")
    parser.add_argument("--beats", action="store_true", help="besides, estimate the beats of a "
                        "vector unit (only --on sim)")
    parser.add_argument("--vlen", type=int, metavar="BITS", help="length of the simulated board's "
                        "vector registers; default: the least that it has")
    parser.add_argument("--jobs", type=count, metavar="N", help="processes of --suite rules "
                        "(default: all CPUs)")
    parser.add_argument("--resume", type=Path, metavar="FILE", help="where --suite rules keeps its "
                        "results, to go on when cut (default: suite-rules.jsonl in the folder of "
                        "builds)")
    add_device(parser)
    parser.set_defaults(on="sim")


def run(args, out):
    tune.check(args)
    if args.tune:
        tune.run(args, out)
        return
    _check(args)
    if args.suite:
        OTHER_SUITES.get(args.suite, suite).run(args, out)
        return
    program = Program.load(args.program)
    if args.call_list:
        one_of(args.call_list, tuple(program.lists), "--list")
    _check_counts(args, program.meta.get("board", ""))
    with open_device(args, out, program, count_instructions=True, count_beats=args.beats,
                     vlen_bits=args.vlen) as device:
        with out.bar("load program") as tick:
            session = Session(program, device, progress=tick)
        costs = bench(session, [args.call_list] if args.call_list else None)
        hello = device.hello()
    batch = int(program.meta["batch"])
    update = per_update(costs, batch)
    mode, vlen = program.meta["precision"], hello.vlen_bits
    out.result(program_id=f"{program.id:08x}", board=hello.board, vlen_bits=vlen,
               batch=batch, instructions_per_update=update,
               lists={name: _facts(cost, mode, vlen) for name, cost in costs.items()})
    for cost in costs.values():
        _table(cost, mode, vlen, out)
    if update is not None:
        out.say(f"one update: {update:,} instructions, a batch of {batch} on {hello.board}")


def _check(args) -> None:
    """Raise for arguments that do not go together."""
    if bool(args.program) == bool(args.suite):
        raise UsageError("give a program or --suite" + (", not both" if args.suite else ""),
                         where="bench", hint="edgetrain bench P.etp, edgetrain bench --suite "
                         "kernels, or edgetrain bench --tune")
    if args.suite and args.call_list:
        raise UsageError("a suite says itself what list it measures", where="--list",
                         hint="leave it out, or give a program")
    if args.program and args.only:
        raise UsageError("it chooses rows of a suite, a program has none", where="--only",
                         hint="--list chooses a call list")
    for given, name in ((args.jobs, "--jobs"), (args.resume, "--resume")):
        if given and args.suite != "rules":
            raise UsageError("it belongs to --suite rules", where=name, hint="leave it out")
    if args.on == "host":
        raise EdgetrainError("this machine counts no instructions", where="--on host",
                             hint="the simulator does: --on sim")
    for given, name in ((args.beats, "--beats"), (args.vlen, "--vlen")):
        if given and args.on != "sim":
            raise EdgetrainError("only the simulator can do that", where=name,
                                 hint=f"use --on sim, or leave {name} out")
    if args.suite:
        _check_counts(args, "")


def _check_counts(args, made_for: str) -> None:
    if args.on == "sim":
        board = boards.load(args.board or made_for or DEFAULT_BOARD)
        if board.run and not board.run.count_args:
            raise EdgetrainError(f"the core of {board.name} counts no instructions",
                                 hint="compile the model for another board, and bench that")


def _facts(cost: ListCost, mode: str, vlen_bits: int) -> dict:
    return {"instructions": cost.instructions, "walk_instructions": cost.walk_instructions,
            "macs": cost.macs, "bytes_moved": cost.bytes_moved,
            **beats.facts(cost.beats, cost.macs, mode, vlen_bits),
            "calls": [{"layer": c.layer, "kernel": c.kernel, "instructions": c.instructions,
                       "macs": c.macs, "bytes_read": c.bytes_read,
                       "bytes_written": c.bytes_written,
                       **beats.facts(c.beats, c.macs, mode, vlen_bits)} for c in cost.calls]}


def _table(cost: ListCost, mode: str, vlen_bits: int, out) -> None:
    def measured(c) -> tuple[str, ...]:
        return beats.columns(c.beats, c.macs, mode, vlen_bits)

    added = beats.COLUMNS if cost.beats else ()
    rows = [(i, c.layer, c.kernel, f"{c.instructions:,}", f"{c.macs:,}" if c.macs else "",
             f"{c.macs_per_instruction:.3f}" if c.macs else "",
             f"{c.bytes_read + c.bytes_written:,}", *measured(c))
            for i, c in enumerate(cost.calls)]
    rows.append(("", "", "between the calls", f"{cost.walk_instructions:,}", "", "", "",
                 *("" for _ in added)))
    ratio = cost.macs / cost.instructions
    rows.append(("", "", "total", f"{cost.instructions:,}", f"{cost.macs:,}", f"{ratio:.3f}",
                 f"{cost.bytes_moved:,}", *measured(cost)))
    out.table(f"{cost.name}: {len(cost.calls)} calls",
              ["", "layer", "kernel", "instructions", "MACs", "MAC/instr", "bytes", *added], rows,
              right=(0, *range(3, 10)))
    out.say("")
