"""The drawn parts of the page: the arrows of the network, and the line of live bytes."""

from __future__ import annotations

from collections.abc import Sequence

from .network import lanes

ROW = 56                    # height of a layer, as in page.css
LANE = 14                   # distance between arrows that run side by side
DOT, ARROW, TURN = 7, 6, 12


def gutter(kinds: Sequence[str], inputs: Sequence[Sequence[int]]) -> str:
    """A dot for each row, coloured by its kind, and an arrow to it from each row it reads."""
    edges = [(source, row) for row, sources in enumerate(inputs) for source in sources]
    lane = lanes([(a, b) for a, b in edges if b > a + 1])
    x = LANE * (max(lane.values(), default=-1) + 1) + DOT + 3
    parts = []
    for first, last in edges:
        top, bottom = _middle(first), _middle(last)
        end = bottom - DOT - ARROW + 1
        if last == first + 1:
            parts.append(f'<path d="M{x} {top}V{end}"/>{_down(x, end)}')
        else:
            side = x - DOT - LANE * (lane[first, last] + 1) + 4
            stop = x - DOT - ARROW
            parts.append(f'<path d="M{x} {top}Q{side} {top} {side} {top + TURN}V{bottom - TURN}'
                         f'Q{side} {bottom} {stop} {bottom}"/>{_right(stop, bottom)}')
    dots = [f'<circle class="{kind}" cx="{x}" cy="{_middle(row)}" r="{DOT}"/>'
            for row, kind in enumerate(kinds)]
    height = ROW * len(kinds)
    return (f'<svg width="{x + DOT + 4}" height="{height}" aria-hidden="true">'
            + "".join(parts + dots) + "</svg>")


def _middle(row: int) -> int:
    return ROW * row + ROW // 2


def _down(x: int, y: int) -> str:
    return f'<path class="arrow" d="M{x - 4} {y}h8l-4 {ARROW}z"/>'


def _right(x: int, y: int) -> str:
    return f'<path class="arrow" d="M{x} {y - 4}v8l{ARROW} -4z"/>'


def live_line(live: Sequence[int], top: int) -> str:
    """Bytes alive over the steps, stretched to whatever it is laid over."""
    points = "".join(f"{'M' if i == 0 else 'V'}{f'{i} ' if i == 0 else ''}{top - size}H{i + 1}"
                     for i, size in enumerate(live))
    return (f'<svg viewBox="0 0 {len(live)} {top}" preserveAspectRatio="none" '
            f'aria-hidden="true"><path d="{points}"/></svg>')
