"""The rows of `edgetrain bench --suite`, measured and printed."""

from __future__ import annotations

from .. import boards
from ..device.beats import HALF, NOTHING
from ..suites import Figures, measure, rows
from . import beats
from .common import open_device

# Beats of a unit as wide as a register, and of one half as wide.
ADDED = ("serial", "decoupled", "serial/2", "decoupled/2", "roofline")


def run(args, out) -> None:
    chosen = rows(args.suite, args.only)
    with open_device(args, out, count_instructions=True, count_beats=args.beats,
                     vlen_bits=args.vlen) as device:
        hello = device.hello()
        isas = boards.load(args.board or hello.board).kernels
        found = []
        with out.bar("measure") as tick:
            for done, row in enumerate(chosen):
                found.append(measure(row, device, isas))
                tick(done + 1, len(chosen))
    out.result(suite=args.suite, board=hello.board, vlen_bits=hello.vlen_bits,
               rows={f.row.name: facts(f, hello.vlen_bits) for f in found})
    _table(found, hello, args.beats, out)


def facts(found: Figures, vlen_bits: int) -> dict:
    """A row as --json has it."""
    said = {"work": found.row.work, "mode": found.row.mode, "macs": found.macs,
            "state_bytes": found.state_bytes, "arena_bytes": found.arena_bytes}
    if found.cost is None:
        return {**said, "lacking": found.lacking}
    return {**said, "instructions": found.cost.instructions,
            "walk_instructions": found.cost.walk_instructions, "calls": len(found.cost.calls),
            "macs_per_instruction": found.macs_per_instruction,
            **beats.facts(found.cost.beats, found.macs, found.row.mode, vlen_bits),
            "layers": _layers(found, vlen_bits)}


def _layers(found: Figures, vlen_bits: int) -> dict:
    """Instructions and beats by layer: of its forward, backward and update calls together."""
    said: dict[str, dict] = {}
    for name in dict.fromkeys(call.layer for call in found.cost.calls):
        calls = [call for call in found.cost.calls if call.layer == name]
        macs = sum(call.macs for call in calls)
        total = None if calls[0].beats is None else sum((c.beats for c in calls), NOTHING)
        said[name] = {"instructions": sum(call.instructions for call in calls), "macs": macs,
                      **beats.facts(total, macs, found.row.mode, vlen_bits)}
    return said


def _table(found: list[Figures], hello, with_beats: bool, out) -> None:
    rows = []
    for f in found:
        row = [f.row.name, f"too little {f.lacking}", f"{f.macs:,}", ""]
        added = [""] * (len(ADDED) if with_beats else 0)
        if f.cost:
            row[1], row[3] = f"{f.cost.instructions:,}", f"{f.macs_per_instruction:.3f}"
            if b := f.cost.beats:
                *wide, share = beats.columns(b, f.macs, f.row.mode, hello.vlen_bits)
                added = [*wide, f"{b.serial(HALF):,}", f"{b.decoupled(HALF):,}", share]
        rows.append([*row, *added, f"{f.state_bytes:,}", f"{f.arena_bytes:,}"])
    title = f"{hello.board}" + (f", VLEN {hello.vlen_bits}" if hello.vlen_bits else "")
    columns = ["name", "instructions", "MACs", "MAC/instr", *(ADDED if with_beats else ()),
               "state", "arena"]
    out.table(title, columns, rows, right=range(1, len(columns)), whole=(0,))
