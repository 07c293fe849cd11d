"""What the cells of suite `rules` come to: accuracy on this machine, bytes and instructions on a
board."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from statistics import fmean, pstdev
from typing import Any

from .. import boards, build
from ..compiler import compile
from ..cost import ACCUMULATE, UPDATE
from ..device.host import HostDevice
from ..export.program import Program
from ..jobs import Journal, Tick, gather
from ..session import Session
from ..targets import connect
from .images import lacking
from .measure import inputs, lacking_memory
from .rules import BASELINES, BATCH, NETS, Cell

WORK = "suite"          # whose results the journal holds
Progress = Callable[[str], Tick]


@dataclass(frozen=True)
class Meter:
    """Bytes and instructions of a cell's program on a simulated board."""

    board: str

    def program(self, cell: Cell) -> Program:
        """As if the board had RAM enough."""
        facts = boards.load(self.board)
        return compile(cell.model(), cell.recipe(), isas=facts.kernels, board=facts.name)

    def __call__(self, cell: Cell) -> dict[str, Any]:
        program = self.program(cell)
        found: dict[str, Any] = {"state_bytes": program.state_bytes,
                                 "arena_bytes": program.arena_bytes,
                                 "const_bytes": program.const_bytes}
        facts = boards.load(self.board)
        if not facts.program and len(program.blob) >= facts.flash.size_bytes:
            return {**found, "lacking": "flash"}
        device = connect("sim", board=self.board, count_instructions=True,
                         program=None if facts.program else program.blob)
        try:
            if lacking := lacking_memory(program, device.hello()):
                return {**found, "lacking": lacking}
            device.load(program.blob)
            sample = inputs(program)
            for name in (ACCUMULATE, UPDATE, "infer"):
                found[name] = device.run(name, {} if name == UPDATE else sample).instructions
        finally:
            device.close()
        return {**found, "step": round(found[ACCUMULATE] + found[UPDATE] / BATCH)}


def host_program(cell: Cell) -> Program:
    return compile(cell.model(), cell.recipe())


def trained(cell: Cell) -> dict[str, Any]:
    """Train a cell on this machine; its share of right answers in percent."""
    data, net = cell.data(), NETS[cell.net]
    x, test_x = (a.reshape(len(a), *net.shape) for a in (data.x, data.test_x))
    session = Session(host_program(cell), HostDevice(build.host_library()))
    for epoch in session.fit(x, data.y, epochs=cell.epochs, seed=cell.seed):
        last = epoch
    accuracy = session.evaluate(test_x, data.test_y).accuracy
    session.device.close()
    return {"accuracy": 100 * accuracy, "loss": last.loss, "skipped": last.skipped}


def accuracies(cells: Sequence[Cell], executor: Executor, journal: Journal, progress: Progress
               ) -> list[dict]:
    """What `trained` says of every cell."""
    ids = _ids(host_program, cells, executor, progress)
    keys = [f"train {cell.name} {cell.epochs} {cell.data().digest} {program}"
            for cell, program in zip(cells, ids)]
    return gather(executor, trained, cells, keys, journal, progress("train"), work=WORK)


def costs(cells: Sequence[Cell], board: str, executor: Executor, journal: Journal,
          progress: Progress) -> list[dict]:
    """What a Meter says of every cell."""
    meter = Meter(board)
    facts = boards.load(board)
    firmware = build.firmware(facts).elf.parent.name
    ids = _ids(meter.program, cells, executor, progress)
    keys = [f"cost {cell.name} {program} {facts.name} {firmware}"
            for cell, program in zip(cells, ids)]
    return gather(executor, meter, cells, keys, journal, progress("count"), work=WORK)


def _ids(compiled: Callable[[Cell], Program], cells: Sequence[Cell], executor: Executor,
         progress: Progress) -> list[str]:
    """Of the programs of cells: results are of a program, not of a name."""
    tick, found = progress("compile"), []
    for program in executor.map(partial(_id, compiled), cells):
        found.append(program)
        tick(len(found), len(cells))
    return found


def _id(compiled: Callable[[Cell], Program], cell: Cell) -> str:
    return f"{compiled(cell).id:08x}"


def available(cells: Sequence[Cell]) -> tuple[list[Cell], dict[str, str]]:
    """The cells whose data set is installed, and why a data set is not."""
    why = {name: lacking(name) for name in dict.fromkeys(NETS[c.net].data for c in cells)}
    return ([c for c in cells if why[NETS[c.net].data] is None],
            {name: f"{err} ({err.hint})" for name, err in why.items() if err})


def facts(cells: Sequence[Cell], accuracies: Sequence[dict], costs: Mapping[Cell, dict]
          ) -> dict[str, dict[str, dict]]:
    """Network -> variant -> what there is to say: by mode the percentages of all seeds, their mean
    and deviation, bytes and instructions; the gate, and how far f32 is above the baselines."""
    found: dict[str, dict[str, dict]] = {}
    for cell, result in zip(cells, accuracies):
        row = found.setdefault(cell.net, {}).setdefault(
            cell.variant, {"rule": cell.how.rule, "gate": cell.how.gate, "modes": {}})
        mode = row["modes"].setdefault(cell.mode, {"accuracies": [], "skipped": 0})
        mode["accuracies"].append(result["accuracy"])
        mode["skipped"] += result["skipped"]
        if cell in costs:
            mode.update(costs[cell])
    for rows in found.values():
        judge(rows)
    return found


def judge(rows: Mapping[str, dict]) -> None:
    """Say of the rows of a network what follows from their percentages."""
    for row in rows.values():
        for mode in row["modes"].values():
            mode["mean"], mode["std"] = fmean(mode["accuracies"]), pstdev(mode["accuracies"])
    for row in rows.values():
        _compare(row, rows)


def _compare(row: dict, rows: Mapping[str, dict]) -> None:
    first = next(iter(row["modes"]))
    row["holds"] = None if row["gate"] is None else bool(
        row["modes"][first]["mean"] >= row["gate"])
    for name in BASELINES:
        if name in rows:
            row[f"over_{name}"] = row["modes"][first]["mean"] - rows[name]["modes"][first]["mean"]
