"""edgetrain inspect: show a program: lists, calls, tensors, memory over the steps."""

from __future__ import annotations

import math

from ..compiler import compile as compile_model
from ..export.program import Program, Role
from ..recipe import Recipe, one_of
from ..samples import sample_shape
from .common import load_model

BAR = 40


def add_arguments(parser):
    parser.add_argument("what", metavar="PROGRAM|MODEL", help="an .etp file, or a model file "
                        "(.py), compiled with the default recipe")
    parser.add_argument("--list", dest="call_list", help="only this call list")


def run(args, out):
    if args.what.endswith(".etp"):
        program = Program.load(args.what)
    else:
        program = compile_model(load_model(args.what), Recipe())
    meta = program.meta
    if args.call_list:
        one_of(args.call_list, tuple(program.lists), "--list")
    out.result(id=f"{program.id:08x}", bytes=len(program.blob), const_bytes=program.const_bytes,
               state_bytes=program.state_bytes, arena_bytes=program.arena_bytes,
               lower_bound_bytes=meta["lower_bound"], calls=meta["calls"],
               tensors=[{"name": t.name, "dtype": t.dtype, "shape": list(t.shape),
                         "role": t.role.name.lower(), "trained": _trained(t)}
                        for t in program.tensors],
               **{k: meta[k] for k in ("producer", "board", "input", "classes", "batch", "seed",
                                       "loss", "precision", "optimizer")})
    _summary(program, out)
    _tensors(program, out)
    for name in program.lists:
        if args.call_list in (None, name):
            _calls(program, name, out)


def _trained(tensor) -> bool:
    return tensor.writable and tensor.role.name == "WEIGHT"


def _summary(program: Program, out) -> None:
    meta = program.meta
    size = len(program.blob)
    out.say(f"program {program.id:08x}, {size:,} bytes, made by {meta['producer']} for "
            f"{meta['board'] or 'any board'}")
    output = program.tensors[program.number(Role.OUTPUT)]
    names = ", ".join(meta["classes"])
    out.say(f"input {sample_shape(meta['input']['shape'])} {meta['input']['dtype']}, "
            f"{math.prod(output.shape)} outputs" + (f": {names}" if names else ""))
    out.say(f"{meta['precision']}, {meta['optimizer']}, batch {meta['batch']}, {meta['loss']}, "
            f"seed {meta['seed']}")
    out.say(f"memory: constants {program.const_bytes:,} (flash), state {program.state_bytes:,}, "
            f"arena {program.arena_bytes:,} bytes (lower bound {meta['lower_bound']:,})\n")


def _tensors(program: Program, out) -> None:
    rows = [(t.name, "x".join(map(str, t.shape)), t.dtype, t.role.name.lower(),
             "yes" if _trained(t) else "", f"{t.bytes:,}") for t in program.tensors]
    out.table("tensors", ["name", "shape", "type", "role", "trained", "bytes"], rows, right=(5,))
    out.say("")


def _calls(program: Program, name: str, out) -> None:
    """Calls of one list with a bar of the arena bytes alive while each runs."""
    notes = program.meta["calls"][name]
    top = max(program.arena_bytes, 1)
    rows = []
    for i, note in enumerate(notes):
        used = note["live"]
        rows.append((i, note["layer"], note["kernel"], f"{note['macs']:,}" if note["macs"] else "",
                     f"{used:,}", "#" * round(BAR * used / top)))
    out.table(f"{name}: {len(notes)} calls, {sum(n['macs'] for n in notes):,} multiply-adds",
              ["", "layer", "kernel", "MACs", "live bytes", ""], rows, right=(0, 3, 4))
    out.say("")
