"""The page of benchmarks/rules.json."""

from __future__ import annotations

from kernels_page import table
from rules_text import DEPTH, HEAD, SETTINGS, TURNED

from edgetrain.suites.rules import BASELINES, MODES, NETS, row_name, rows

TITLES = {
    "conv": "conv: 8x8x1, conv 3x3 to 8, tanh, mean of 2x2, conv 3x3 to 16, tanh, mean of 2x2, "
            "dense 10",
    "rnn": "rnn: 8 rows as 8 steps, 64 tanh units, dense 10",
}
CLOSE = 1.0         # points that f16 may differ from f32
KEYS = ("state_bytes", "arena_bytes", "const_bytes", "step", "infer")


def net_section(name: str, found: dict[str, dict]) -> str:
    lines, bases = [], [base for base in reversed(BASELINES) if base in found]
    for variant, row in found.items():
        modes = row["modes"]
        gate = "" if row["gate"] is None else f">= {row['gate']:g} " + (
            "yes" if row["holds"] else "**no**")
        lines.append([f"`{variant}`", *(_percent(modes.get(m)) for m in MODES), gate,
                      *(f"{row[f'over_{base}']:+.1f}" for base in bases),
                      *(_both(modes, key) for key in KEYS)])
    heads = ["", "f32 %", "f16 %", "gate", *(f"- {base}" for base in bases),
             "state", "arena", "const", "instructions", "inference"]
    net = NETS[name]
    about = f"{net.data}, {net.epochs} epochs"
    return (f"## {TITLES.get(name, name)}\n\n{about}. {_seeds(name)}\n\n"
            f"{table(heads, lines)}\n\n" + "\n".join(f"- {s}" for s in _verdicts(found)))


def _seeds(name: str) -> str:
    counts = {mode: len(seeds) for mode, seeds in NETS[name].seeds.items()}
    if len(set(counts.values())) == 1:
        n = next(iter(counts.values()))
        return f"{n} seeds." if n > 1 else "One seed."
    return " ".join(f"{n} seed{'s' * (n > 1)} in {mode}." for mode, n in counts.items())


def _percent(mode: dict | None) -> str:
    if mode is None:
        return ""
    spread = f" ± {mode['std']:.1f}" if len(mode["accuracies"]) > 1 else ""
    return f"{mode['mean']:.1f}{spread}"


def _both(modes: dict, key: str) -> str:
    return " / ".join(f"{mode[key]:,}" if key in mode else f"(too little {mode['lacking']})"
                      for mode in modes.values())


def _verdicts(found: dict[str, dict]) -> list[str]:
    """Plain statements: what does not beat the baselines, what misses its gate, where f16 costs."""
    said = []
    for base in reversed(BASELINES):
        rules = {n: r for n, r in found.items() if n not in BASELINES and f"over_{base}" in r}
        below = [f"`{n}` ({r[f'over_{base}']:+.1f})" for n, r in rules.items()
                 if r[f"over_{base}"] <= 0]
        if rules:
            said.append(f"Not better than `{base}`: " + (", ".join(below) or "none") + ".")
    missed = [f"`{n}` by {r['gate'] - r['modes']['f32']['mean']:.1f}" for n, r in found.items()
              if r["holds"] is False]
    if any(r["gate"] for r in found.values()):
        said.append("Gates missed: " + (", ".join(missed) or "none") + ".")
    apart = []
    for name, row in found.items():
        if {"f16", "f32"} <= row["modes"].keys():
            half = row["modes"]["f16"]["accuracies"]
            full = row["modes"]["f32"]["accuracies"][:len(half)]
            by = (sum(half) - sum(full)) / len(half)
            if abs(by) > CLOSE:
                apart.append(f"`{name}` ({by:+.1f})")
    said.append(f"f16 more than {CLOSE:g} point from f32 with the same seeds: "
                + (", ".join(apart) or "none") + ".")
    return said


def _missing(found: dict[str, dict]) -> list[str]:
    """A sentence for the rows that there are no results of."""
    names = [f"`{row_name(net, variant)}`" for net, variant in rows()
             if variant.name not in found.get(net.name, {})]
    return [f"Not measured: {', '.join(names)}."] if names else []


def trivial_table(found: dict[str, dict[str, float]]) -> str:
    names = list(next(iter(found.values())))
    return table(["", *names], [[data, *(f"{row[n]:.1f}" for n in names)]
                                for data, row in found.items()])


def depth_table(found: dict[str, dict]) -> str:
    lines = []
    for rule, modes in found.items():
        for mode, (mlp_few, mlp_many, cnn_few, cnn_many) in modes.items():
            lines.append([f"`{rule}`", mode, f"{mlp_few:,}", f"{mlp_many:,}",
                          f"{mlp_many / mlp_few:.2f}", f"{cnn_few:,}", f"{cnn_many:,}",
                          f"{cnn_many / cnn_few:.2f}"])
    return table(["rule", "mode", "MLP, 4 hidden", "16 hidden", "x", "CNN, 3 blocks", "9 blocks",
                  "x"], lines, 2)


def grid_table(found: list[dict]) -> str:
    """A row for every variant and settings, a column for every network."""
    nets = list(dict.fromkeys(each["net"] for each in found))
    means: dict[tuple[str, str], dict[str, float]] = {}
    for each in found:
        said = ", ".join(f"{name} {value}" for name, value in each["settings"].items())
        means.setdefault((each["variant"], said), {})[each["net"]] = each["mean"]
    return table(["", "", *nets], [
        [f"`{variant}`", said, *(f"{row[net]:.1f}" if net in row else "" for net in nets)]
        for (variant, said), row in means.items()], 2)


def turned_table(found: dict[str, dict]) -> str:
    return table(["", "steps", "%", "state", "arena"], [
        [name, f"{row['steps']:,}", f"{row['mean']:.1f} ± {row['std']:.1f}",
         f"{row['state_bytes']:,}", f"{row['arena_bytes']:,}"] for name, row in found.items()])


def page(results: dict) -> str:
    return "\n\n".join([
        HEAD.format(board=results["board"]),
        *_missing(results["rows"]),
        f"## Without training\n\n% of the same test samples.\n\n"
        f"{trivial_table(results['trivial'])}",
        *(net_section(name, found) for name, found in results["rows"].items()),
        DEPTH, depth_table(results["depth"]),
        *([TURNED, turned_table(results["turned"])] if "turned" in results else []),
        *([SETTINGS, grid_table(results["validation"])] if "validation" in results else []),
    ]) + "\n"
