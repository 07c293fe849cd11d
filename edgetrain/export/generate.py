"""Write the C that follows from the op table: prototypes, thunks and argument descriptions.

    python -m edgetrain.export.generate          # rewrites csrc/include/et_kernels.h, csrc/kernels/

The files are committed; a test proves them fresh.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from .. import paths
from ..ops import OPS, dim_symbols
from .kernels import Arg, Kernel, all_kernels, wrapped

NOTE = "/* GENERATED from the op table by `python -m edgetrain.export.generate`; do not edit. */\n"
MAX_ROWS, MAX_COLS = 4, 3      # et_table.h
TYPED = ("T", "G")             # storage types that differ from kernel to kernel


def header() -> str:
    """Prototypes of all kernels: a kernel whose arguments drift does not compile."""
    lines = [NOTE, "#ifndef ET_KERNELS_H", "#define ET_KERNELS_H", "", '#include "et_port.h"', ""]
    last = None
    for kernel in all_kernels():
        if kernel.op is not last:
            lines.append(f"\n/* {kernel.op.name}: {kernel.op.about} */")
            last = kernel.op
        lines.append(kernel.prototype + ";")
    return "\n".join([*lines, "", "#endif", ""])


def forms() -> str:
    """Parameters of each weight gradient, for ET_FORMS: in front of and behind the destination of
    its sums, and how all are passed on."""
    lines = [NOTE, "#ifndef ET_FORMS_H", "#define ET_FORMS_H", ""]
    for op in (op for name, op in OPS.items() if f"{name}_acc" in OPS):
        args = [a for a in Kernel(op, next(iter(op.kernels)), "ref").args
                if a.kind in ("in", "dim", "scalar")]
        ins = [f"const {'et_t' if a.buffer.dtype in TYPED else a.c_type} *{a.name}"
               for a in args if a.buffer]
        behind = [f"{a.c_type} {a.name}" for a in args if not a.buffer]
        for what, texts in (("INS", ins), ("DIMS", behind), ("ARGS", [a.name for a in args])):
            text = wrapped(f"#define ET_{what}_{op.name} ", texts, "", indent=4)
            lines.append(text.replace("\n", " \\\n"))
    return "\n".join([*lines, "", "#endif", ""])


def _thunk(kernel: Kernel) -> str:
    texts = []
    for i, arg in enumerate(kernel.args):
        if arg.buffer:
            const = "const " if arg.kind == "in" else ""
            texts.append(f"({const}{arg.c_type} *)ET_AT({i})")
        elif arg.c_type == "float":
            texts.append(f"et_float_of_bits(a[{i}])")
        else:
            texts.append(f"({arg.c_type})a[{i}]")
    call = wrapped(f"    {kernel.symbol}(", texts, ");")
    return (f"static void thunk_{kernel.symbol[3:]}(const uint32_t *a, uint8_t *const *base)\n{{\n"
            f"{call}\n}}\n")


def _describe(arg: Arg, kernel: Kernel) -> str:
    """One row of the table that et_load checks calls against (struct et_arg)."""
    index = {a.name: i for i, a in enumerate(kernel.args)}

    def refs(names: list[str], room: int) -> str:
        assert len(names) <= room, (kernel.symbol, names)
        cells = [str(index[n]) for n in names] + ["ET_NO_ARG"] * (room - len(names))
        return "{" + ", ".join(cells) + "}"

    if arg.buffer:
        *rows, cols = arg.buffer.dims
        if "*" in cols[1:]:                     # a product: without a stride, factors are rows
            assert arg.buffer.stride is None, (kernel.symbol, arg.name)
            *factors, cols = cols.split("*")
            rows += factors
        fixed = cols if cols.isdigit() else "0"
        row_names = [s for r in rows for s in dim_symbols(r)]
        stride = str(index[arg.buffer.stride]) if arg.buffer.stride else "ET_NO_ARG"
        kind = "ET_ARG_READ" if arg.kind == "in" else "ET_ARG_WRITE"
        return (f"{{{kind}, {arg.item_bytes}, {stride}, {fixed}, {refs(row_names, MAX_ROWS)}, "
                f"{refs(dim_symbols(cols), MAX_COLS)}}}")
    kind = {"dim": "ET_ARG_DIM" if arg.least else "ET_ARG_DIM0", "begin": "ET_ARG_BEGIN",
            "end": "ET_ARG_END"}.get(arg.kind)
    if arg.kind == "scalar":
        kind = {"i1": "ET_ARG_INT1", "i0": "ET_ARG_INT0"}.get(arg.scalar, "ET_ARG_WORD")
    rows = list(kernel.op.range_dims()) if arg.kind == "end" else []
    return f"{{{kind}, 0, ET_NO_ARG, 0, {refs(rows, MAX_ROWS)}, {refs([], MAX_COLS)}}}"


def table(isa: str) -> str:
    """Thunks, argument descriptions and the table of all kernels of one ISA, sorted by id."""
    kernels = sorted(all_kernels((isa,)), key=lambda k: k.id)
    assert len({k.id for k in kernels}) == len(kernels), "two kernels share an id"
    lines = [NOTE, '#include "et_table.h"', '#include "et_kernels.h"', "",
             "#define ET_AT(i) (base[a[i] >> ET_CLASS_SHIFT] + (a[i] & ET_OFFSET_MASK))", ""]
    for kernel in kernels:
        lines.append(_thunk(kernel))
    for kernel in kernels:
        rows = ",\n    ".join(_describe(arg, kernel) for arg in kernel.args)
        lines.append(f"static const et_arg args_{kernel.symbol[3:]}[] = {{\n    {rows},\n}};\n")
    lines.append(f"const et_kernel et_kernels_{isa}[] = {{")
    for kernel in kernels:
        name = kernel.symbol[3:]
        lines.append(f"    {{0x{kernel.id:08x}u, {len(kernel.args)}, thunk_{name},\n"
                     f"     args_{name}}},")
    lines += ["};", f"const uint32_t et_kernels_{isa}_count = {len(kernels)};", ""]
    return "\n".join(lines + (_aliases() if isa == "ref" else []))


def _aliases() -> list[str]:
    """The rows of every other ISA's kernels, which compute what ref does."""
    others = sorted((k for k in all_kernels() if k.isa != "ref"), key=lambda k: k.id)
    ids = [k.id for k in all_kernels()]
    assert len(set(ids)) == len(ids), "two kernels share an id"
    lines = ["#ifdef ET_KERNELS_ALIAS", "const et_kernel et_kernels_alias[] = {"]
    for kernel in others:
        name = replace(kernel, isa="ref").symbol[3:]
        lines.append(f"    {{0x{kernel.id:08x}u, {len(kernel.args)}, thunk_{name},\n"
                     f"     args_{name}}},")
    return [*lines, "};", f"const uint32_t et_kernels_alias_count = {len(others)};", "#endif", ""]


def files(csrc: Path) -> dict[Path, str]:
    """Every generated file and what it must contain."""
    isas = sorted({k.isa for k in all_kernels()})
    found = {csrc / "include" / "et_kernels.h": header(),
             csrc / "kernels" / "ref" / "forms.h": forms()}
    for isa in isas:
        found[csrc / "kernels" / f"table_{isa}.c"] = table(isa)
    return found


def main() -> None:
    for path, text in files(paths.DATA / "csrc").items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
