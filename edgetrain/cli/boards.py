"""edgetrain boards: list the boards, or show one."""

from __future__ import annotations

from .. import boards


def add_arguments(parser):
    parser.add_argument("name", nargs="?", help="show this board")


def run(args, out):
    if args.name:
        _show(boards.load(args.name), out)
        return
    found = [boards.load(name) for name in boards.names()]
    out.result(boards=[_facts(b) for b in found])
    out.table("", ["board", "tier", "isa", "RAM", "title"],
              [(b.name, b.tier, b.isa, f"{b.ram.size_bytes // 1024} KiB", b.title) for b in found],
              right=(3,))


def _facts(board) -> dict:
    return {"name": board.name, "title": board.title, "tier": board.tier, "isa": board.isa,
            "abi": board.abi, "kernels": list(board.kernels), "flash_bytes": board.flash.size_bytes,
            "program_bytes": board.program.size_bytes if board.program else 0,
            "ram_bytes": board.ram.size_bytes, "stack_bytes": board.stack_bytes,
            "message_bytes": board.buffer_bytes, "program_ram_bytes": board.program_ram_bytes}


def _show(board, out) -> None:
    facts = _facts(board)
    out.result(**facts)
    facts["kernels"] = ", ".join(board.kernels)
    out.table("", ["", ""], [(k.replace("_", " "), v if not isinstance(v, int) else f"{v:,}")
                             for k, v in facts.items()])
