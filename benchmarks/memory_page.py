"""The page of benchmarks/memory.json."""

from __future__ import annotations

from dataclasses import dataclass

from kernels_page import table

from edgetrain.suites.memory import NETWORKS, STEPS

KIB = 1024


@dataclass(frozen=True)
class Target:
    """A figure of one network and what it should be."""

    network: str
    what: str
    least: float | None = None
    most: float | None = None

    def value(self, results: dict) -> float:
        rows = results["rows"][self.network]
        if ":" in self.what:
            over, under = (rows[step] for step in self.what.split(":"))
            return _both(over) / _both(under)
        if self.what == "last":
            found = results["last_blocks"][self.network]
            return found["last"] / found["full"]
        step, _ = self.what.split()
        return rows[step]["arena_bytes"] / KIB


TARGETS = (
    Target("resnet8", "a:c", least=4), Target("ds_cnn", "a:c", least=4.4),
    Target("mobilenet_v2", "a:c", least=3.3),
    Target("resnet8", "a:e", least=12), Target("ds_cnn", "a:e", least=18),
    Target("mobilenet_v2", "a:e", least=15),
    Target("resnet8", "c arena", most=172), Target("ds_cnn", "c arena", most=162),
    Target("resnet8", "d arena", most=120), Target("ds_cnn", "d arena", most=100),
    Target("resnet8", "last", most=0.55),
)
SAID = {"last": "last block and classifier, instructions of a full step"}


def _both(row: dict) -> int:
    return row["state_bytes"] + row["arena_bytes"]


def target_table(results: dict) -> str:
    rows = []
    for t in TARGETS:
        found = t.value(results)
        met = found >= t.least if t.least is not None else found <= t.most
        unit = " KiB" if "arena" in t.what else ""
        limit = f">= {t.least:g}" if t.least is not None else f"<= {t.most:g}"
        rows.append([NETWORKS[t.network], SAID.get(t.what, t.what), limit + unit,
                     f"{found:.1f}{unit}" if unit else f"{found:.2f}", "yes" if met else "no"])
    return table(["network", "figure", "target", "measured", "met"], rows, 2)


def network_table(rows: dict) -> str:
    lines = []
    for step, row in rows.items():
        count = row["instructions"]
        lines.append([step, STEPS[step], f"{row['state_bytes']:,}", f"{row['arena_bytes']:,}",
                      f"{_both(row):,}", f"{row['total_bytes']:,}", f"{row['a_over']:.2f}",
                      f"{row['b_over']:.2f}", f"{row['trained']:,} of {row['weights']:,}",
                      f"{count:,}" if count else ""])
    return table(["", "", "state", "arena", "both", "total", "a :", "b :", "trained",
                  "instructions"], lines, 2)


def last_table(found: dict[str, dict[str, int]]) -> str:
    return table(["network", "full step", "last block and classifier", "share"], [
        [NETWORKS[name], f"{row['full']:,}", f"{row['last']:,}", f"{row['last'] / row['full']:.2f}"]
        for name, row in found.items()])


def page(results: dict) -> str:
    return "\n\n".join([
        "# RAM of training\n\nMade by `python benchmarks/memory.py` from what it measured "
        "([memory.json](memory.json)); `edgetrain bench --suite memory` prints the tables. One "
        "sample a step, SGD, f16, bytes.",
        "- **a, framework**: the graph as given. Every op's output, its gradient and every weight "
        "gradient have memory of their own until the step ends. Batch normalisation counts as one "
        "op.\n"
        "- **b, lifetimes**: memory is free once its value has been read for the last time, or is "
        "taken over in place; weights are updated at the end of the step.\n"
        "- **c, order**: batch normalisation is folded (`norm.fold`), weights are updated as their "
        "gradients come, calls are in the order that has least alive, sums of branches are made in "
        "place. Bits as without.\n"
        "- **d, saved**: outputs of relu as bits, layer inputs in i8 (`memory.saved`), and what "
        "else saves RAM.\n"
        "- **e, sparse**: as d, by the recipe `examples/models/NAME-sparse.toml`, which `edgetrain "
        "compile --ram` found; at most a quarter of the weights are trained.\n\n"
        f"Everything is trained but in e. `total` adds what the firmware of `{results['board']}` "
        f"has in RAM besides, {results['firmware_bytes']:,} bytes: its data, buffers, and the "
        "stack that it used. `a :` is how many times less a row takes than a. Instructions are "
        "those of one step, at VLEN 128.",
        f"## Targets\n\n{target_table(results)}",
        *(f"## {NETWORKS[name]}\n\n{network_table(rows)}"
          for name, rows in results["rows"].items()),
        "## Training the end of a network\n\nInstructions of one step, as fast as there is RAM "
        f"for; norms not folded.\n\n{last_table(results['last_blocks'])}",
    ]) + "\n"
