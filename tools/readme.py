"""Fill the generated parts of README.md and docs: tables of ops and boards, the demo's last output.

    python tools/readme.py            # rewrites the files; a test proves them fresh

Generated text stands between `<!-- NAME -->` and `<!-- /NAME -->`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from edgetrain import boards
from edgetrain.ops import OPS
from edgetrain.ops.update import UPDATE_OPS

ROOT = Path(__file__).resolve().parents[1]
DEMO_OUTPUT = ROOT / "benchmarks" / "demo.txt"
SIZES = ROOT / "benchmarks" / "sizes.json"


def ops_table() -> str:
    """Forward ops, losses and optimizers; gradients and fused forms are counted, not listed."""
    lines = ["| op | signature | what it does |", "| --- | --- | --- |"]
    shown = [op for op in OPS.values() if op.grad or op.name in UPDATE_OPS]
    for op in shown:
        lines.append(f"| `{op.name}` | `{' '.join(op.signature_text.split())}` | {op.about} |"
                     .replace("|ld", "\\|ld"))
    kernels = sum(len(isas) for op in OPS.values() for isas in op.kernels.values())
    lines.append(f"\n{len(OPS)} ops with the gradients, fused updates and bookkeeping behind them; "
                 f"{kernels} kernels.")
    return "\n".join(lines)


def boards_table() -> str:
    lines = ["| board | tier | ISA | RAM | what it is |", "| --- | --- | --- | --- | --- |"]
    for name in boards.names():
        b = boards.load(name)
        lines.append(f"| `{b.name}` | {b.tier} | {b.isa} | {b.ram.size_bytes // 1024} KiB | "
                     f"{b.title} |")
    return "\n".join(lines)


def sizes_table() -> str:
    """What exported programs take, a row per example and board."""
    lines = ["| example | board | code -Os | -O2 | constants | state | arena | stack | "
             "instructions -Os | -O2 |", "| --- | --- |" + " ---: |" * 8]
    rows = json.loads(SIZES.read_text())
    for small, fast in zip(rows[::2], rows[1::2], strict=True):
        assert (small["level"], fast["level"]) == ("-Os", "-O2")
        cells = (small["code"], fast["code"], small["constants"], small["state"], small["arena"],
                 max(small["stack"], fast["stack"]), small["instructions"], fast["instructions"])
        lines.append(f"| {small['task']}, {small['recipe']} | `{small['board']}` | "
                     + " | ".join(f"{cell:,}" for cell in cells) + " |")
    return "\n".join(lines)


def ram_table() -> str:
    """What each board has, and what its file promises to programs."""
    lines = ["| board | RAM | stack | messages | ring | for programs, at least |",
             "| --- | --- | --- | --- | --- | --- |"]
    for b in map(boards.load, boards.names()):
        lines.append(f"| `{b.name}` | {b.ram.size_bytes:,} | {b.stack_bytes:,} | 2 x "
                     f"{b.buffer_bytes:,} | {b.uart.ring_bytes:,} | {b.program_ram_bytes:,} |")
    return "\n".join(lines)


def demo_output() -> str:
    return f"```\n{DEMO_OUTPUT.read_text().rstrip()}\n```"


FILES = {
    ROOT / "README.md": {"ops": ops_table, "boards": boards_table, "demo": demo_output,
                          "sizes": sizes_table},
    ROOT / "docs" / "boards.md": {"ram": ram_table},
}


def filled(path: Path) -> str:
    """The text of a file with every generated section made anew."""
    text = path.read_text()
    for name, make in FILES[path].items():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        if not pattern.search(text):
            raise SystemExit(f"{path.name} lacks the markers of section {name}")
        body = make() + "\n"
        text = pattern.sub(lambda m, body=body: m.group(1) + body + m.group(2), text)
    return text


if __name__ == "__main__":
    for path in FILES:
        path.write_text(filled(path))
