"""The plans of a search as a drawing: what they are worth against the RAM that they take."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

WIDTH, HEIGHT = 760, 500
LEFT, RIGHT, TOP, BOTTOM = 84, 24, 84, 104
LINE = 92               # characters of a line of text
SHADES = ("#9ecae8", "#5aa2d6", "#2c74b3", "#164a86")      # few instructions to many
UNKNOWN = "#b8b8b8"
STYLE = """<style>
text { font: 13px system-ui, sans-serif; fill: #222 }
.title { font-size: 16px; font-weight: 600 }
.faint { fill: #666 }
.grid { stroke: #e4e4e4 }
.step { fill: none; stroke: #999; stroke-width: 1.5 }
.limit { stroke: #c0392b; stroke-width: 1.5; stroke-dasharray: 5 4 }
.chosen { fill: none; stroke: #c0392b; stroke-width: 2.5 }
.red { fill: #c0392b }
</style>"""


@dataclass(frozen=True)
class Dot:
    """One plan."""

    ram_bytes: int
    worth: float
    instructions: int | None
    label: str              # what a pointer shows
    chosen: bool = False


def drawing(dots: Sequence[Dot], *, title: str, worth: str, percent: bool, ram_limit: int | None
            ) -> str:
    """SVG that needs nothing from elsewhere.  worth: what the vertical axis is."""
    x = _Axis([d.ram_bytes / 1024 for d in dots] + ([ram_limit / 1024] if ram_limit else []),
              LEFT, WIDTH - RIGHT)
    y = _Axis([d.worth * (100 if percent else 1) for d in dots] + [0.0], HEIGHT - BOTTOM, TOP)
    known = sorted(d.instructions for d in dots if d.instructions)
    parts = [f'<text class="title" x="{LEFT}" y="26">{escape(title)}</text>',
             *_grid(x, y, percent), *_names(worth), *_limit(x, ram_limit)]
    at = [(x(d.ram_bytes / 1024), y(d.worth * (100 if percent else 1)), d) for d in dots]
    parts.append(f'<path class="step" d="{_steps(at)}"/>')
    for across, up, dot in sorted(at, key=lambda place: place[2].chosen):
        parts.append(f'<circle cx="{across:.1f}" cy="{up:.1f}" r="5" '
                     f'fill="{_shade(dot.instructions, known)}" stroke="#fff">'
                     f"<title>{escape(dot.label)}</title></circle>")
        if dot.chosen:
            parts.append(f'<circle class="chosen" cx="{across:.1f}" cy="{up:.1f}" r="9"/>')
    parts += _legend(known, any(d.instructions is None for d in dots))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
            f'width="{WIDTH}" height="{HEIGHT}" role="img">\n<title>{escape(title)}</title>\n'
            f'{STYLE}\n<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>\n'
            + "\n".join(parts) + "\n</svg>\n")


class _Axis:
    """Values to places, with round ticks that enclose them."""

    def __init__(self, values: Sequence[float], start: float, end: float):
        low, high = min(values), max(values)
        span = (high - low) or abs(high) or 1.0
        rough = span / 5
        self.step = next(m * 10.0**e for e in (math.floor(math.log10(rough)),
                                               math.floor(math.log10(rough)) + 1)
                         for m in (1, 2, 5) if m * 10.0**e >= rough)
        self.low = math.floor(low / self.step) * self.step
        self.high = math.ceil(high / self.step + 1e-9) * self.step
        self.start, self.end = start, end

    def __call__(self, value: float) -> float:
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    @property
    def ticks(self) -> Iterator[tuple[float, str]]:
        places = max(0, -math.floor(math.log10(self.step)))
        for i in range(round((self.high - self.low) / self.step) + 1):
            value = self.low + i * self.step
            yield self(value), f"{value + 0.0:,.{places}f}"


def _grid(x: _Axis, y: _Axis, percent: bool) -> Iterator[str]:
    for place, text in y.ticks:
        yield (f'<path class="grid" d="M{LEFT} {place:.1f}H{WIDTH - RIGHT}"/>'
               f'<text class="faint" x="{LEFT - 8}" y="{place + 4:.1f}" text-anchor="end">'
               f'{text}{" %" if percent else ""}</text>')
    for place, text in x.ticks:
        yield (f'<path class="grid" d="M{place:.1f} {TOP}V{HEIGHT - BOTTOM}"/>'
               f'<text class="faint" x="{place:.1f}" y="{HEIGHT - BOTTOM + 18}" '
               f'text-anchor="middle">{text}</text>')


def _names(worth: str) -> Iterator[str]:
    for number, line in enumerate(wrap(worth, LINE)[:2]):
        yield f'<text class="faint" x="{LEFT}" y="{48 + 18 * number}">{escape(line)}</text>'
    yield (f'<text class="faint" x="{WIDTH - RIGHT}" y="{HEIGHT - BOTTOM + 38}" text-anchor="end">'
           "RAM, KiB (state and arena)</text>")


def _limit(x: _Axis, ram_limit: int | None) -> Iterator[str]:
    if ram_limit:
        place = x(ram_limit / 1024)
        side = "end" if place > WIDTH / 2 else "start"
        shift = -6 if side == "end" else 6
        yield (f'<path class="limit" d="M{place:.1f} {TOP}V{HEIGHT - BOTTOM}"/>'
               f'<text class="red" x="{place + shift:.1f}" y="{HEIGHT - BOTTOM - 8}" '
               f'text-anchor="{side}">limit {ram_limit:,} bytes</text>')


def _steps(at: Sequence[tuple[float, float, Dot]]) -> str:
    """The line of the most that each amount of RAM gives."""
    path, highest = "", math.inf
    for across, up, _ in sorted(at, key=lambda place: (place[0], place[1])):
        if up < highest:
            path += f"M{across:.1f} {up:.1f}" if not path else f"H{across:.1f}V{up:.1f}"
            highest = up
    return path


def _shade(instructions: int | None, known: Sequence[int]) -> str:
    if not instructions:
        return UNKNOWN
    below = sum(bound <= instructions for bound in _bounds(known))
    return SHADES[below]


def _bounds(known: Sequence[int]) -> list[int]:
    """Between the shades, in equal steps of instructions."""
    low, high = known[0], known[-1]
    return [round(low + (high - low) * i / len(SHADES)) for i in range(1, len(SHADES))]


def _legend(known: Sequence[int], unknown: bool) -> Iterator[str]:
    x, y = LEFT + 5, HEIGHT - 22
    entries = []
    if known:
        yield (f'<text class="faint" x="{LEFT}" y="{y - 20}">instructions of a training step, '
               "estimated</text>")
        bounds = [known[0], *_bounds(known), known[-1]]
        entries = [(shade, f"{_short(a)} to {_short(b)}")
                   for shade, a, b in zip(SHADES, bounds, bounds[1:])]
        if known[0] == known[-1]:
            entries = [(_shade(known[0], known), _short(known[0]))]
    if unknown:
        entries.append((UNKNOWN, "too large" if known else "plans"))
    for shade, text in entries:
        yield (f'<circle cx="{x}" cy="{y}" r="5" fill="{shade}"/>'
               f'<text class="faint" x="{x + 10}" y="{y + 4}">{text}</text>')
        x += 34 + 7 * len(text)


def _short(count: int) -> str:
    for size, unit in ((1_000_000, "M"), (1_000, "k")):
        if count >= size:
            return f"{count / size:.3g} {unit}"
    return str(count)
