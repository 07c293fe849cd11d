"""Learning rules side by side by `edgetrain bench --suite rules`, trained and printed."""

from __future__ import annotations

from pathlib import Path

from .. import boards, paths
from ..errors import EdgetrainError, UsageError
from ..jobs import Journal, processes
from ..suites.cells import WORK, accuracies, available, costs, facts
from ..suites.rules import BASELINES, MODES, Cell, cells
from ..targets import DEFAULT_BOARD

JOURNAL = "suite-rules.jsonl"


def run(args, out) -> None:
    if args.on != "sim":
        raise EdgetrainError("this suite trains on this machine and counts in the simulator",
                             where=f"--on {args.on}", hint="leave --on out")
    for given, name in ((args.beats, "--beats"), (args.vlen, "--vlen")):
        if given:
            raise UsageError("this suite counts instructions alone", where=name,
                             hint=f"leave {name} out")
    board = args.board or DEFAULT_BOARD
    chosen, lacking = available(cells(args.only))
    for why in lacking.values():
        out.note(why)
    path = args.resume or _journal_path()
    journal = Journal(path, work=WORK)
    try:
        with processes(args.jobs) as executor, out.bars() as progress:
            right = accuracies(chosen, executor, journal, progress)
            first = _first_seeds(chosen)
            counted = costs(first, board, executor, journal, progress)
    except (EdgetrainError, KeyboardInterrupt):
        out.note(f"the same command goes on from {path}")
        raise
    finally:
        journal.close()
    found = facts(chosen, right, dict(zip(first, counted)))
    out.note(f"{journal.reused} results were taken from {path}")
    out.result(suite=args.suite, board=boards.load(board).name, rows=found, lacking=lacking)
    for net, rows in found.items():
        _table(net, rows, out)


def _journal_path() -> Path:
    folder = paths.build_dir()
    folder.mkdir(parents=True, exist_ok=True)
    return folder / JOURNAL


def _first_seeds(chosen: list[Cell]) -> list[Cell]:
    """A cell of every network, variant and mode: other seeds cost the same."""
    found: dict[tuple[str, str, str], Cell] = {}
    for cell in chosen:
        found.setdefault((cell.net, cell.variant, cell.mode), cell)
    return list(found.values())


def _table(net: str, rows: dict[str, dict], out) -> None:
    lines = []
    for variant, row in rows.items():
        modes = row["modes"]
        line = [variant, *(_percent(modes[m]) for m in MODES), _gate(row)]
        line += [_over(row, name) for name in BASELINES]
        for key in ("state_bytes", "arena_bytes", "step"):
            line += [_number(modes[m], key) for m in MODES]
        lines.append(line)
    out.table(f"{net}: % right, bytes, instructions per sample trained",
              ["", *MODES, "gate", *(f"- {name}" for name in BASELINES),
               "state", "f16", "arena", "f16", "instructions", "f16"],
              lines, right=range(1, 12), whole=(0,))
    out.say("")


def _percent(mode: dict) -> str:
    spread = f" +- {mode['std']:.1f}" if len(mode["accuracies"]) > 1 else ""
    return f"{mode['mean']:.1f}{spread}"


def _gate(row: dict) -> str:
    if row["gate"] is None:
        return ""
    return f"{row['gate']:g} " + ("yes" if row["holds"] else "NO")


def _over(row: dict, name: str) -> str:
    return f"{row[f'over_{name}']:+.1f}" if f"over_{name}" in row else ""


def _number(mode: dict, key: str) -> str:
    return f"{mode[key]:,}" if key in mode else f"too little {mode['lacking']}"
