"""The page and the picture of benchmarks/kernels.json."""

from __future__ import annotations

from dataclasses import dataclass

MODES = ("f32", "f16", "f16c")
PEERS = ("PULP-TrainLib (scalar, and the best that a compiler made of it with vectors) and AIfES "
         "were measured once on the same simulator; this script does not run them again.")


@dataclass(frozen=True)
class Target:
    """One figure of one row, or of a row against another, and what it should be."""

    row: str
    figure: str                 # a key of FIGURES
    least: float | None = None
    most: float | None = None
    peers: str = ""
    against: str = ""           # another row: the figure is how many times less `row` takes
    where: str = "128"          # VLEN, or "scalar": the board without vectors
    against_where: str = "128"


FIGURES = {
    "instructions": lambda row: row["instructions"],
    "MAC/instr": lambda row: row["macs_per_instruction"],
    "serial beats": lambda row: row["beats"]["serial"],
    "decoupled beats": lambda row: row["beats"]["decoupled"],
    "roofline": lambda row: row["beats"]["roofline"],
    "walk per call": lambda row: row["walk_instructions"] / row["calls"],
    "state + arena": lambda row: row["state_bytes"] + row["arena_bytes"],
}
TARGETS = (
    Target("matmul64_f16", "MAC/instr", least=4.5,
           peers="TrainLib f32 0.50; vectorised 2.17 (f32), 3.09 (f16, fast-math)"),
    Target("conv16_f16_fw", "instructions", most=140_000,
           peers="TrainLib 1,716k; vectorised 630k"),
    Target("conv16_f16_bwd_x", "instructions", most=170_000,
           peers="TrainLib 2,544k; vectorised 1,060k"),
    Target("conv16_f16_bwd_w", "instructions", most=165_000,
           peers="TrainLib 1,561k; vectorised 960k"),
    Target("conv8_f16_fw", "instructions", most=7_000, peers="TrainLib 76k; vectorised 47k"),
    Target("conv8_f16_bwd_x", "instructions", most=11_000, peers="TrainLib 169k; vectorised 103k"),
    Target("conv8_f16_bwd_w", "instructions", most=14_000, peers="TrainLib 72k; vectorised 56k"),
    Target("dw16_f16_fw", "instructions", most=8_000,
           peers="TrainLib 0.05 to 0.12 MAC/instr: it has no kernel optimised for this"),
    Target("pw16_f16_fw", "instructions", most=20_000, peers="TrainLib 145k"),
    Target("mlp_f16", "instructions", most=5_000, peers="AIfES f32 301,496"),
    Target("mlp_f16_sr", "instructions", most=9_000, peers="AIfES f32 301,496"),
    Target("cnn_f16", "instructions", most=105_000, peers="AIfES f32 7,199,574"),
    Target("mlp_f32", "instructions", most=32_000, peers="AIfES 301,496", where="scalar"),
    Target("cnn_f32", "instructions", most=680_000, peers="AIfES 7,199,574", where="scalar"),
    Target("matmul64_f16c", "instructions", least=1.72, against="matmul64_f32"),
    Target("matmul64_f16c", "serial beats", least=1.65, against="matmul64_f32"),
    Target("matmul64_f16c", "decoupled beats", least=1.65, against="matmul64_f32"),
    Target("conv16_f16c_fw", "instructions", least=1.65, against="conv16_f32_fw",
           peers="PULP, f16 SIMD over f32 as published: 1.72"),
    Target("conv16_f16c_fw", "serial beats", least=1.6, against="conv16_f32_fw"),
    Target("conv16_f16c_fw", "decoupled beats", least=1.6, against="conv16_f32_fw"),
    Target("cnn_f16c", "instructions", least=1.45, against="cnn_f32"),
    Target("cnn_f16c", "serial beats", least=1.4, against="cnn_f32"),
    Target("cnn_f16c", "decoupled beats", least=1.4, against="cnn_f32"),
    Target("matmul64_f16c", "serial beats", most=62_000),
    Target("conv16_f16c_fw", "serial beats", most=158_000),
    Target("cnn_f16", "instructions", least=1.4, against="cnn_f16", where="256"),
    Target("cnn_f16", "walk per call", most=40),
    Target("cnn_f16", "state + arena", most=20_000, peers="AIfES 72.7 kB"),
    *(Target(f"matmul64_{mode}", "roofline", least=0.85) for mode in MODES),
    *(Target(f"conv16_{mode}_{part}", "roofline", least=0.85)
      for mode in MODES for part in ("fw", "bwd_x", "bwd_w")),
    Target("cnn_f16c", "roofline", least=0.55),
)


def value(target: Target, results: dict) -> float | None:
    """What was measured; None where the row does not exist."""
    def figure(name: str, where: str) -> float | None:
        rows = results["scalar"] if where == "scalar" else results["kernels"][where]
        return FIGURES[target.figure](rows[name]) if name in rows else None

    own = figure(target.row, target.where)
    if not target.against or own is None:
        return own
    other = figure(target.against, target.against_where)
    return None if other is None else other / own


def met(target: Target, found: float) -> bool:
    return (target.least is None or found >= target.least) and (
        target.most is None or found <= target.most)


def spelled(target: Target, number: float) -> str:
    if target.against:
        return f"{number:.2f}x"
    if target.figure == "roofline":
        return f"{number:.1%}"
    return f"{number:.2f}" if target.figure == "MAC/instr" else f"{number:,.4g}" if number < 100 \
        else f"{number:,.0f}"


def table(heads: list[str], rows: list[list[str]], right: int = 1) -> str:
    """Markdown; columns from `right` on hold numbers."""
    line = ["---" if i < right else "---:" for i in range(len(heads))]
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, line, *rows))


def target_table(results: dict) -> str:
    rows = []
    for t in TARGETS:
        found = value(t, results)
        name = f"`{t.row}`" + (f" : `{t.against}`" if t.against else "")
        where = {"128": "", "scalar": f", `{results['scalar_board']}`"}.get(
            t.where, f", VLEN {t.where}" + (" : 128" if t.against == t.row else ""))
        limit = (">= " + spelled(t, t.least)) if t.least is not None else "<= " + spelled(t, t.most)
        rows.append([name + where, t.figure, t.peers, limit,
                     "" if found is None else spelled(t, found),
                     "not in this version" if found is None else "yes" if met(t, found) else "no"])
    return table(["row", "figure", "other libraries", "target", "measured", "met"], rows, 3)


def suite_table(rows: dict[str, dict]) -> str:
    lines = []
    for name, row in rows.items():
        b = row["beats"]
        share = b["roofline"]
        lines.append([f"`{name}`", f"{row['instructions']:,}", f"{row['macs']:,}",
                      f"{row['macs_per_instruction']:.3f}", f"{b['serial']:,}",
                      f"{b['decoupled']:,}", f"{b['serial_half']:,}", f"{b['decoupled_half']:,}",
                      "" if share is None else f"{share:.1%}",
                      f"{row['state_bytes']:,}", f"{row['arena_bytes']:,}"])
    return table(["row", "instructions", "MACs", "MAC/instr", "serial", "decoupled", "serial/2",
                  "decoupled/2", "roofline", "state", "arena"], lines)


def layer_table(nets: dict[str, dict], net: str) -> str:
    """Instructions and decoupled beats of each layer in every mode."""
    modes = [mode for mode in MODES if f"{net}_{mode}" in nets]
    layers = [nets[f"{net}_{mode}"]["layers"] for mode in modes]
    names = dict.fromkeys(name for found in layers for name in found)
    rows = []
    for name in names:
        found = [each.get(name) for each in layers]
        rows.append([name or "-"] + [f"{f['instructions']:,}" if f else "" for f in found]
                    + [f"{f['beats']['decoupled']:,}" if f else "" for f in found])
    heads = [f"{mode}, {what}" for what in ("instructions", "beats") for mode in modes]
    return table(["layer", *heads], rows)


def page(results: dict) -> str:
    parts = [
        "# Kernels\n\nMade by `python benchmarks/kernels.py`, from what it measured "
        "([kernels.json](kernels.json)); [docs/benchmarks.md](../docs/benchmarks.md) says what the "
        "rows are and what a beat is. Beats are an estimate, not cycles.",
        f"## Targets\n\nOn `{results['board']}` at VLEN 128 unless a row says otherwise. A : B is "
        f"how many times less A takes than B. {PEERS}\n\n{target_table(results)}",
        *(f"## Suite `kernels`, VLEN {vlen}\n\n`{results['board']}`. /2: a vector unit half as "
          f"wide as a register.\n\n{suite_table(rows)}"
          for vlen, rows in results["kernels"].items()),
        f"## Without vectors\n\n`{results['scalar_board']}`.\n\n{suite_table(results['scalar'])}",
        f"## Suite `nets`\n\nVLEN 128, a board as `{results['board']}` with 16 MiB of RAM, so that "
        f"every mode fits.\n\n{suite_table(results['nets'])}",
        *(f"### {title}, by layer\n\nForward, backward and update together; decoupled beats.\n\n"
          f"{layer_table(results['nets'], net)}"
          for net, title in (("resnet8", "ResNet-8"), ("ds_cnn", "DS-CNN"))),
        "## Matrix products of every shape\n\n![MAC per instruction over inputs and outputs]"
        "(kernels.svg)\n\nMultiply-adds per instruction of a dense layer, VLEN 128: inputs down, "
        "outputs across, for one row and for 16.",
    ]
    return "\n\n".join(parts) + "\n"


# -- the picture -------------------------------------------------------------------------------

CELL, GAP, LEFT, TOP = 14, 60, 40, 48
SCALE = (0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0)            # of the legend, MAC per instruction


def colour(number: float) -> str:
    """From nearly white to dark blue, evenly up to the last of SCALE."""
    share = min(number / SCALE[-1], 1.0) ** 0.5         # small numbers are told apart, too
    low, high = (247, 247, 240), (8, 48, 107)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in zip(low, high))


def panel(x: int, y: int, title: str, sizes: list[int], grid: list[list[float]]) -> list[str]:
    side = CELL * len(sizes)
    parts = [f'<text x="{x + side // 2}" y="{y - 22}" class="title">{title}</text>']
    for i, size in enumerate(sizes):
        middle = CELL * i + CELL // 2
        parts.append(f'<text x="{x - 4}" y="{y + middle + 3}" class="down">{size}</text>')
        parts.append(f'<text transform="translate({x + middle + 3} {y - 4}) rotate(-90)">{size}'
                     "</text>")
        parts += [f'<path d="M{x + CELL * j} {y + CELL * i}h{CELL}v{CELL}h-{CELL}z" '
                  f'fill="{colour(number)}"/>' for j, number in enumerate(grid[i])]
    return parts


def picture(results: dict) -> str:
    """An SVG: a grid of shapes for every mode (across) and number of rows (down)."""
    sizes, grids = results["sizes"], results["shapes"]
    side = CELL * len(sizes)
    parts = []
    for column, (mode, found) in enumerate(grids.items()):
        for line, (rows, grid) in enumerate(found.items()):
            title = f"{mode}, {rows} row{'s' * (rows != '1')}"
            parts += panel(LEFT + column * (side + GAP), TOP + line * (side + GAP), title, sizes,
                           grid)
    width = LEFT + len(grids) * (side + GAP)
    height = TOP + max(map(len, grids.values())) * (side + GAP) + 24
    for i, number in enumerate(SCALE):
        x = LEFT + 56 * i
        parts.append(f'<rect x="{x}" y="{height - 34}" width="{CELL}" height="{CELL}" '
                     f'fill="{colour(number)}" stroke="#888"/>'
                     f'<text x="{x + CELL + 4}" y="{height - 23}">{number:g}</text>')
    parts.append(f'<text x="{LEFT + 56 * len(SCALE)}" y="{height - 23}">MAC per instruction; '
                 "inputs down, outputs across</text>")
    style = ("text{font:9px sans-serif;fill:#222}.title{font-size:12px;text-anchor:middle}"
             ".down{text-anchor:end}")
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}"><style>{style}</style>'
            f'<rect width="{width}" height="{height}" fill="#fff"/>\n' + "\n".join(parts)
            + "\n</svg>\n")
