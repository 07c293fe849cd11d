"""RAM of training by `edgetrain bench --suite memory`, printed."""

from __future__ import annotations

from .. import boards
from ..suites.measure import instructions
from ..suites.memory import NETWORKS, STEPS, Taken, memory_of
from .common import open_device

RUN = "cde"             # steps of which there are programs to run


def run(args, out) -> None:
    names = [name for name in NETWORKS if args.only in name]
    found: list[Taken] = []
    with out.bar("plan") as tick:
        for done, name in enumerate(names, start=1):
            found += memory_of(name)
            tick(done, len(names))
    counted: dict[tuple[str, str], int | None] = {}
    with open_device(args, out, count_instructions=True, vlen_bits=args.vlen) as device:
        hello = device.hello()
        isas = boards.load(args.board or hello.board).kernels
        for each in found:
            if each.step in RUN:
                counted[each.network, each.step] = instructions(
                    each.program(isas, hello.board), device, "train")
        hello = device.hello()
    firmware = hello.static_bytes + hello.stack_used_bytes
    out.result(suite=args.suite, board=hello.board, vlen_bits=hello.vlen_bits,
               firmware_bytes=firmware, rows={
                   name: {e.step: facts(e, found, counted, firmware) for e in found
                          if e.network == name} for name in names})
    for name in names:
        _table(name, [e for e in found if e.network == name], counted, firmware, out)


def facts(each: Taken, found: list[Taken], counted, firmware: int) -> dict:
    """A row as --json has it; `total_bytes` counts the firmware's data and the stack it used."""
    base = {e.step: e.bytes for e in found if e.network == each.network}
    return {"state_bytes": each.state_bytes, "arena_bytes": each.arena_bytes,
            "total_bytes": each.bytes + firmware, "trained": each.trained,
            "weights": each.weights, "a_over": base["a"] / each.bytes,
            "b_over": base["b"] / each.bytes,
            "instructions": counted.get((each.network, each.step))}


def _table(name: str, found: list[Taken], counted, firmware: int, out) -> None:
    rows = []
    for each in found:
        fact = facts(each, found, counted, firmware)
        steps = fact["instructions"]
        rows.append([each.step, STEPS[each.step], f"{each.state_bytes:,}",
                     f"{each.arena_bytes:,}", f"{each.bytes:,}", f"{fact['total_bytes']:,}",
                     f"{fact['a_over']:.2f}", f"{fact['b_over']:.2f}",
                     f"{each.trained:,}", f"{steps:,}" if steps else ""])
    out.table(NETWORKS[name], ["", "", "state", "arena", "both", "total", "a/", "b/", "trained",
                               "instructions"], rows, right=range(2, 10))
    out.say("")
