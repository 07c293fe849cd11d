"""One self-contained page about a program: its network, its memory over the steps, its costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from ..export.program import Program
from .costs import Costs
from .memory import Trace, Value
from .network import Layer, network
from .svg import gutter, live_line

HERE = Path(__file__).parent
TRAINS = {"full": "all weights train", "partly": "some weights train", "frozen": "frozen",
          "plain": "no weights"}
KINDS = {"input": "input", "forward": "forward", "backward": "backward", "check": "bookkeeping"}
NAME_PX, PLOT_PX, PLOT_HEIGHT_PX = 6.2, 1040, 320     # when is a block large enough for its name
STEP_PX, LEAST_PX = 7, 480  # of a step and of a plot, at least: a narrow screen scrolls
TICKS = 8                   # of a plot, about
SMALL = 0.01                # of the arena: a list that uses less needs no picture


def page(program: Program, traces: Mapping[str, Trace], costs: Costs, title: str) -> str:
    """The whole page.  Everything that comes from a program is escaped."""
    parts = [_head(program, traces, costs, title), _network(program, traces, costs),
             "<h2>Memory</h2>", _memory_words(program)]
    parts += [_memory(program, found) for found in traces.values()]
    parts += ["<h2>Calls</h2>", *(_calls(found, costs) for found in traces.values()),
              "<h2>Tensors</h2>", _tensors(program)]
    style, script = ((HERE / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    return (f'<!doctype html><html lang="en"><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{escape(title)}</title><style>{style}</style>"
            f"<body>{''.join(parts)}<script>{script}</script></body></html>\n")


def _head(program: Program, traces: Mapping[str, Trace], costs: Costs, title: str) -> str:
    meta = program.meta
    words = (f"Program {program.id:08x}, made by {meta['producer']} for "
             f"{meta['board'] or 'any board'}: {program.learns}.")
    tiles = [("blob, bytes", len(program.blob)), ("constants, in flash", program.const_bytes),
             ("state, RAM", program.state_bytes), ("arena, RAM", program.arena_bytes),
             ("no arena can be below", meta["lower_bound"])]
    tiles += [(f"{costs.unit}, {name}", sum(costs.of_list(name))) for name in traces
              if costs.of_list(name) and sum(costs.of_list(name))]
    return (f"<h1>{escape(title)}</h1><p>{escape(words)}</p><div class=tiles>"
            + "".join(f"<div><b>{value:,}</b>{escape(label)}</div>" for label, value in tiles)
            + "</div>")


# -- network -------------------------------------------------------------------------------------


def _network(program: Program, traces: Mapping[str, Trace], costs: Costs) -> str:
    found, number_of = network(program, traces["infer"])
    sums = {name: costs.per_layer(name, number_of) for name in traces}
    top = max((value for of in sums.values() for value in of.values()), default=0)
    shape = program.meta["input"]["shape"]
    rows = [f"<div class=layer><div><b>x</b></div><span>{_shape(shape)}, "
            f"{escape(program.meta['input']['dtype'])}</span></div><div class=cost></div>"]
    rows += [_layer(layer) + _bars({name: of.get(i, 0) for name, of in sums.items()}, top)
             for i, layer in enumerate(found)]
    kinds = ["plain", *(layer.trains or "plain" for layer in found)]
    inputs = [[], *([0 if i is None else i + 1 for i in layer.inputs] for layer in found)]
    rest = {name: of[None] for name, of in sums.items() if of.get(None)}
    more = "" if not rest else f"<p>{costs.unit} beside the layers: " + escape(
        ", ".join(f"{name} {value:,}" for name, value in rest.items())) + ".</p>"
    return (f"<h2>Network</h2><p>What the list infer computes, from top to bottom, and the "
            f"{costs.unit} of each layer in every list.</p>{_key(TRAINS)}"
            f"<div class='card net'>{gutter(kinds, inputs)}{''.join(rows)}</div>{more}")


def _layer(layer: Layer) -> str:
    facts = [_shape(layer.shape)]
    if layer.weights:
        facts.append(f"{layer.weights:,} weights, {layer.trains}")
    if layer.pruned:
        facts.append(layer.pruned)
    ops = " + ".join(layer.ops)
    return (f'<div class=layer title="{escape(layer.name)}"><div><b>{escape(layer.name)}</b> '
            f"{escape(ops)}</div><span>{escape(', '.join(facts))}</span></div>")


def _bars(values: Mapping[str, int], top: int) -> str:
    """One line for each list, on a bar as long as its share of the largest."""
    return "<div class=cost>" + "".join(
        f'<span style="--part:{100 * value / top:.2f}%">{value:,} {escape(name)}</span>'
        for name, value in values.items() if value) + "</div>"


def _shape(shape: Sequence[int]) -> str:
    sizes = list(shape)
    while len(sizes) > 1 and sizes[0] == 1:
        sizes = sizes[1:]
    return " × ".join(map(str, sizes))


def _key(kinds: Mapping[str, str]) -> str:
    return "<div class=key>" + "".join(f'<span><i class="{kind}"></i>{words}</span>'
                                       for kind, words in kinds.items()) + "</div>"


# -- memory --------------------------------------------------------------------------------------


def _memory_words(program: Program) -> str:
    return ("<p>The arena while each list runs: steps from left to right, addresses upwards, a "
            "block for each value. The line is the sum of what is alive. All lists share the "
            f"arena of {program.arena_bytes:,} bytes.</p>" + _key(KINDS))


def _memory(program: Program, found: Trace) -> str:
    width, height = len(found.steps) + 2, max(program.arena_bytes, 1)
    peak = found.live[found.peak]
    words = (f"<section><h3>{escape(found.call_list)}</h3><p>{_count(found.steps, 'call')}, "
             f"at most {peak:,} bytes alive, at step {found.peak}.</p>")
    if peak < SMALL * height:
        return words + _values(found) + "</section>"
    blocks = "".join(_block(v, found, width, height) for v in found.values)
    ticks = "".join(f'<span style="left:{100 * (tick + 0.5) / width:.2f}%">{tick}</span>'
                    for tick in range(0, width, -(-width // TICKS)))
    least = max(STEP_PX * width, LEAST_PX)
    return (f'{words}<div class="card scroll"><div class=plot style="min-width:{least}px">'
            f"<div class=y><span>{height:,}</span><span>{height // 2:,}</span><span>0</span></div>"
            f"<div class=arena>{blocks}{live_line(found.live, height)}</div><div class=x>{ticks}"
            f"</div></div></div><output></output>{_values(found)}</section>")


def _block(value: Value, found: Trace, width: int, height: int) -> str:
    x, y = 100 * value.first / width, 100 * value.offset / height
    w, h = 100 * (value.last - value.first + 1) / width, 100 * value.bytes / height
    step_px = max(PLOT_PX / width, STEP_PX)
    written_over = any(v.first == value.last and v is not value and v.holds(value.offset, value.end)
                       for v in found.values)
    room = (value.last - value.first + (not written_over)) * step_px
    named = h * PLOT_HEIGHT_PX / 100 >= 13 and room >= NAME_PX * len(value.name) + 8
    words = (f"{value.name}: {value.bytes:,} bytes at {value.offset:,}, steps {value.first} to "
             f"{value.last}")
    return (f'<i class="{_kind(value, found)}" tabindex=0 title="{escape(words)}" style="left:'
            f'{x:.3f}%;bottom:{y:.3f}%;width:{w:.3f}%;height:{h:.3f}%">'
            f"{escape(value.name) if named else ''}</i>")


def _kind(value: Value, found: Trace) -> str:
    if value.first == 0:
        return "input"
    op = found.steps[value.first - 1].op
    if op in ("check_finite", "begin_step"):
        return "check"
    backward = next((i for i, step in enumerate(found.steps) if "_bwd_" in step.op),
                    len(found.steps))
    return "backward" if value.first > backward else "forward"


def _values(found: Trace) -> str:
    rows = [(v.name, f"{v.offset:,}", f"{v.bytes:,}", v.first, v.last)
            for v in sorted(found.values, key=lambda v: -v.bytes)]
    return _details(f"{_count(rows, 'value')}, largest first",
                    _table(("value", "offset", "bytes", "from step", "to step"), rows, right=1))


# -- tables --------------------------------------------------------------------------------------


def _calls(found: Trace, costs: Costs) -> str:
    counts = costs.counts.get(found.call_list, ())
    rows = []
    for i, (step, live) in enumerate(zip(found.steps, found.live[1:]), start=1):
        row = [step.layer, step.kernel.symbol, i, f"{step.macs:,}",
               f"{step.bytes_read + step.bytes_written:,}", f"{live:,}"]
        if counts:
            row += [f"{counts[i - 1]:,}",
                    f"{step.macs / counts[i - 1]:.3f}" if step.macs and counts[i - 1] else ""]
        rows.append(row)
    head = ("layer", "kernel", "step", "MACs", "bytes moved", "bytes alive",
            *(("instructions", "MAC/instr") if counts else ()))
    return _details(f"{found.call_list}: {_count(rows, 'call')}, {found.macs:,} multiply-adds",
                    _table(head, rows, right=2))


def _tensors(program: Program) -> str:
    rows = [(t.name, t.role.name.lower(), t.dtype, " × ".join(map(str, t.shape)),
             ("constants", "state", "arena")[t.memory], f"{t.bytes:,}") for t in program.tensors]
    return _details(f"{_count(rows, 'tensor')} that the host can read or write",
                    _table(("name", "role", "type", "shape", "where", "bytes"), rows, right=5))


def _count(things: Sequence[object], noun: str) -> str:
    return f"{len(things)} {noun}{'' if len(things) == 1 else 's'}"


def _details(words: str, body: str) -> str:
    return f"<details><summary>{escape(words)}</summary>{body}</details>"


def _table(head: Sequence[str], rows: Sequence[Sequence[object]], right: int) -> str:
    """Columns from number `right` on are numbers."""
    def cells(tag: str, row: Sequence[object]) -> str:
        return "".join(f"<{tag}{' class=n' if i >= right else ''}>{escape(str(cell))}</{tag}>"
                       for i, cell in enumerate(row))
    return ("<div class='scroll card'><table><tr>" + cells("th", head) + "</tr>"
            + "".join(f"<tr>{cells('td', row)}</tr>" for row in rows) + "</table></div>")
