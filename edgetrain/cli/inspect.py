"""edgetrain inspect: show a program: lists, calls, tensors, memory over the steps.

--memory says which value lives where in the arena, from which step to which: step 0 is before the
list, when its inputs are written, step i is call i, counted from 1, and the last is after it, when
its outputs are read.  --why says of every call why it has this kernel: by the table of measured
costs that comes with this edgetrain, or by the board's order.  --html writes calls and memory, the
network and the costs as one page.
"""

from __future__ import annotations

import math
from pathlib import Path

from .. import boards
from ..checkpoint import write_whole
from ..compiler import compile as compile_model
from ..errors import EdgetrainError
from ..export.program import Program, Role
from ..recipe import Recipe, one_of
from ..report.costs import Costs, read_bench
from ..report.html import page
from ..report.memory import Trace, trace
from ..report.network import Layer, network, reach
from ..samples import sample_shape
from ..select import explain
from .common import check_output, load_model

BAR = 40                    # characters of the widest bar
LARGEST = 5


def add_arguments(parser):
    parser.add_argument("what", metavar="PROGRAM|MODEL", help="an .etp file, or a model file "
                        "(.py), compiled with the default recipe")
    parser.add_argument("--list", dest="call_list", help="only this call list")
    parser.add_argument("--memory", action="store_true",
                        help="what lives where in the arena, and from when to when")
    parser.add_argument("--why", action="store_true",
                        help="why every call has the kernel that it has")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with pictures")
    parser.add_argument("--bench", type=Path, metavar="JSON",
                        help="instructions for the page: what 'edgetrain bench --json' printed")


def run(args, out):
    _check_options(args)
    if args.what.endswith(".etp"):
        program = Program.load(args.what)
    else:
        program = compile_model(load_model(args.what), Recipe())
    if args.call_list:
        one_of(args.call_list, tuple(program.lists), "--list")
    names = [args.call_list] if args.call_list else list(program.lists)
    traces = {name: trace(program, name) for name in program.lists}
    bench = read_bench(args.bench, program) if args.bench else {}
    reasons = {name: why(program, traces[name]) for name in program.lists}
    out.result(**_facts(program, traces, reasons))
    if args.html:
        text = page(program, traces, Costs(traces, bench), Path(args.what).name)
        write_whole(args.html, text.encode())
        out.result(html=str(args.html))
        out.say(f"{args.html}: {len(text.encode()):,} bytes")
        return
    _summary(program, out)
    layers, number_of = network(program, traces["infer"])
    out.result(layers=[{"name": each.name, "weights": each.weights, "trains": each.trains,
                        "pruned": each.pruned} for each in layers])
    if args.memory:
        _training(layers, number_of, traces, out)
        reached = {name: reach(traces[name], layers, number_of) for name in names}
        out.result(memory={name: {**_lives(traces[name]), "reach": reached[name]}
                           for name in names})
        for name in names:
            _memory(program, traces[name], out)
            _reach(reached[name], out)
        return
    if args.why:
        for name in names:
            _why(traces[name], reasons[name], out)
        return
    _tensors(program, out)
    for name in names:
        _calls(program, traces[name], out)


def _check_options(args) -> None:
    if args.html is None and args.bench:
        raise EdgetrainError("--bench is for the page of --html, which was not asked for",
                             hint="give --html FILE, too")
    if args.html is None:
        return
    for option, given in (("--list", args.call_list), ("--memory", args.memory),
                          ("--why", args.why)):
        if given:
            raise EdgetrainError(f"{option} is not for the page of --html, which shows everything",
                                 hint="leave one of the two out")
    check_output(args.html, Path(args.what), args.bench)


def why(program: Program, found: Trace) -> list[str]:
    """Of every call of a list, why it has this kernel."""
    board = program.meta.get("board", "")
    used = {step.kernel.isa for step in found.steps} - {"ref"}
    isas = boards.load(board).kernels if board in boards.names() else (*sorted(used), "ref")
    return [explain(step.kernel.op, step.kernel.tag, step.kernel.isa, step.dims, isas)
            for step in found.steps]


def _why(found: Trace, reasons: list[str], out) -> None:
    rows = [(i, step.layer, step.kernel.symbol, reason)
            for i, (step, reason) in enumerate(zip(found.steps, reasons), start=1)]
    out.table(f"{found.call_list}: {len(rows)} calls", ["", "layer", "kernel", "why"], rows,
              right=(0,), whole=(2,))
    out.say("")


def _facts(program: Program, traces: dict[str, Trace], reasons: dict[str, list[str]]) -> dict:
    meta = program.meta
    calls = {name: [{"layer": step.layer, "kernel": step.kernel.symbol, "why": reason, "live": live,
                     "macs": step.macs, "bytes_read": step.bytes_read,
                     "bytes_written": step.bytes_written}
                    for step, reason, live in zip(found.steps, reasons[name], found.live[1:])]
             for name, found in traces.items()}
    return {"id": f"{program.id:08x}", "bytes": len(program.blob),
            "const_bytes": program.const_bytes, "state_bytes": program.state_bytes,
            "arena_bytes": program.arena_bytes, "lower_bound_bytes": meta["lower_bound"],
            "calls": calls,
            "tensors": [{"name": t.name, "dtype": t.dtype, "shape": list(t.shape),
                         "role": t.role.name.lower(), "trained": t.trained}
                        for t in program.tensors],
            **{k: meta[k] for k in ("producer", "board", "input", "classes", "rule", "gathers",
                                    "batch", "seed", "loss", "precision", "optimizer")}}


def _lives(found: Trace) -> dict:
    return {"live": found.live,
            "values": [{"name": v.name, "offset": v.offset, "bytes": v.bytes, "first": v.first,
                        "last": v.last} for v in found.values]}


def _summary(program: Program, out) -> None:
    meta = program.meta
    size = len(program.blob)
    out.say(f"program {program.id:08x}, {size:,} bytes, made by {meta['producer']} for "
            f"{meta['board'] or 'any board'}")
    output = program.tensors[program.number(Role.OUTPUT)]
    names = ", ".join(meta["classes"]) if math.prod(output.shape) == len(meta["classes"]) else ""
    out.say(f"input {sample_shape(meta['input']['shape'])} {meta['input']['dtype']}, "
            f"{math.prod(output.shape)} outputs" + (f": {names}" if names else ""))
    out.say(program.learns)
    out.say(f"memory: constants {program.const_bytes:,} (flash), state {program.state_bytes:,}, "
            f"arena {program.arena_bytes:,} bytes (lower bound {meta['lower_bound']:,})\n")


def _training(layers: list[Layer], number_of: dict[str, int], traces: dict[str, Trace], out
              ) -> None:
    """What trains, what of the backward pass there is not, and the multiply-adds of every list."""
    counted = {name: {} for name in traces}
    for name, found in traces.items():
        for step in found.steps:
            number = number_of.get(step.layer)
            counted[name][number] = counted[name].get(number, 0) + step.macs
    shown = [name for name, sums in counted.items() if any(sums.values())]
    rows = [(each.name, f"{each.weights:,}", each.trains,
             *(f"{counted[name].get(number, 0):,}" for name in shown), each.pruned)
            for number, each in enumerate(layers) if each.weights]
    out.table("layers with weights", ["layer", "weights", "train", *(
        f"MACs of {name}" for name in shown), "not computed"], rows,
        right=(1, *range(3, 3 + len(shown))))
    out.say("")


def _reach(reached: list[int], out) -> None:
    """How long what layers make on the way forward is kept."""
    if len(reached) < 3:
        return
    kept = sum(count > 1 for count in reached)
    out.say("what a layer makes is gone before the next but one begins\n" if not kept else
            f"of {len(reached)} layers, what {kept} make is kept for longer than the next needs "
            "it\n")


def _tensors(program: Program, out) -> None:
    rows = [(t.name, "x".join(map(str, t.shape)), t.dtype, t.role.name.lower(),
             "yes" if t.trained else "", f"{t.bytes:,}") for t in program.tensors]
    out.table("tensors", ["name", "shape", "type", "role", "trained", "bytes"], rows, right=(5,))
    out.say("")


def _calls(program: Program, found: Trace, out) -> None:
    """Calls of one list with a bar of the arena bytes alive while each runs."""
    top = max(program.arena_bytes, 1)
    rows = [(i, step.layer, step.kernel.symbol, f"{step.macs:,}" if step.macs else "",
             f"{live:,}", "#" * round(BAR * live / top))
            for i, (step, live) in enumerate(zip(found.steps, found.live[1:]), start=1)]
    out.table(f"{found.call_list}: {len(rows)} calls, {found.macs:,} multiply-adds",
              ["", "layer", "kernel", "MACs", "live bytes", ""], rows, right=(0, 3, 4))
    out.say("")


def _memory(program: Program, found: Trace, out) -> None:
    """Values of one list in the order in which they are written, with a bar over the steps."""
    last = len(found.steps) + 1
    scale = min(1.0, BAR / (last + 1))

    def bar(value) -> str:
        first, end = int(value.first * scale), int(value.last * scale)
        return "." * first + "#" * (end - first + 1) + "." * (int(last * scale) - end)

    rows = [(v.name, f"{v.offset:,}", f"{v.bytes:,}", v.first, v.last, bar(v))
            for v in found.values]
    at = found.peak
    doing = f"call {at}, {found.steps[at - 1].layer} {found.steps[at - 1].kernel.symbol}" \
        if 0 < at < last else "its inputs" if at == 0 else "its outputs"
    out.table(f"{found.call_list}: {found.live[at]:,} of {program.arena_bytes:,} bytes at most, "
              f"at step {at} of 0..{last} ({doing})",
              ["value", "offset", "bytes", "from", "to", "alive at steps"], rows,
              right=(1, 2, 3, 4))
    largest = sorted((v for v in found.values if v.first <= at <= v.last),
                     key=lambda v: -v.bytes)[:LARGEST]
    out.say("largest then: " + ", ".join(f"{v.name} {v.bytes:,}" for v in largest) + "\n")
