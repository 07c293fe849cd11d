"""What exported programs take of flash and RAM on simulated boards, and what a sample costs.

    python benchmarks/sizes.py       # writes benchmarks/sizes.json; then: python tools/readme.py

Code is what linking the network adds to a program that does without it: text and read-only data,
its constants aside.
"""

from __future__ import annotations

import json
import struct
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "examples"
sys.path[:0] = [str(EXAMPLES), str(HERE.parent)]
import bare  # noqa: E402

import edgetrain as et  # noqa: E402
from edgetrain import boards, elf  # noqa: E402
from edgetrain.export.plain_c import export  # noqa: E402

OUT = HERE / "sizes.json"
TASKS = (("watch", "recipe"), ("watch", "recipe-lean"), ("vowel", "recipe"))
LEVELS = ("-Os", "-O2")


def program(task: str, recipe: str, board: boards.Board) -> et.Program:
    """An example's program for its default person."""
    path = EXAMPLES / task / f"{recipe}.toml"
    if task == "watch":
        from watch.task import DEFAULT_PERSON, pretrained
        model = pretrained(DEFAULT_PERSON)
    else:
        from vowel.task import DEFAULT_PERSON, pretrained
        model = pretrained(DEFAULT_PERSON, et.connect("host"))
    return et.compile(model, et.Recipe.load(path), isas=board.kernels, board=board.name)


def measure(made: et.Program, board: boards.Board, level: str, folder: Path) -> dict:
    """Sizes in bytes; instructions are those of learn(), per sample, updates included."""
    export(made, folder, "net", amalgamate=True, board=board)
    net = bare.compile_for(board, folder / "net.c", folder / "net.o", level)
    found = {}
    for name, flags, objects in (("with", [], [net]), ("without", ["-DWITHOUT_NETWORK"], [])):
        main = bare.compile_for(board, bare.HERE / "measure.c", folder / f"{name}.o", "-O1",
                                f"-I{folder}", f"-I{bare.HERE}", *flags, kernels=False)
        found[name] = bare.link(board, [main, *objects], folder / f"{name}.elf")
    sizes = {name: elf.sizes(path) for name, path in found.items()}
    said = bare.run(board, found["with"], count=True)
    stack, count = (struct.unpack("<I", bytes.fromhex(said[key]))[0]
                    for key in ("stack", "instructions"))
    added = sizes["with"].flash_bytes - sizes["without"].flash_bytes
    ram = sizes["with"].static_bytes - sizes["without"].static_bytes
    if abs(ram - made.ram_bytes) > 16:      # alignment
        raise SystemExit(f"the exported code has {ram} bytes of variables, not {made.ram_bytes}")
    return {"code": added - made.stored_bytes, "constants": made.stored_bytes,
            "state": made.state_bytes, "arena": made.arena_bytes,
            "stack": stack,
            "instructions": count // int(made.meta["batch"])}


def main() -> None:
    rows = []
    for task, recipe in TASKS:
        for name in bare.NAMES:
            board = boards.load(name)
            made = program(task, recipe, board)
            for level in LEVELS:
                with tempfile.TemporaryDirectory() as folder:
                    row = measure(made, board, level, Path(folder))
                rows.append({"task": task, "recipe": recipe, "board": name, "level": level, **row})
                print(rows[-1], flush=True)
    OUT.write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
