"""What a convolution of stride 1 takes, by what lies in the lanes of vectors: sums over its tiles,
whose factors are fitted to a table of measured costs.

Plain sums and products of Python's floats, so that every machine has the same factors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, prod

from .cost_table import CostTable
from .ops import OPS, OpDef, dim_value

LANE_BITS = {"f16c": 4}     # of a vector, for each sum that a tile holds side by side; else 8
LONG_BITS = {"f32": 8}      # the same, where pixels or several taps fill the longest; else 4
STRIP_WIDTH = 192           # elements of an image row, at most, for strips: zvfh/strips.h
CHUNK = 16                  # channels of an output that f16c sums together
FLAT = 1e-9                 # share of a column that the others leave: less, and it says nothing


@dataclass(frozen=True)
class Estimate:
    """Factors of the terms of `alternative`, in instructions; rows: so many were fitted to."""

    alternative: str
    factors: Sequence[float]
    rows: int

    def __call__(self, op: str, mode: str, shape: Mapping[str, int], vlens: Sequence[int]) -> float:
        found = terms(OPS[op], mode, shape, vlens, self.alternative)
        return sum(a * b for a, b in zip(self.factors, found, strict=True))


@lru_cache
def fitted(table: CostTable, op: str, mode: str, alternative: str, beside: str) -> Estimate | None:
    """The factors with the least squares of relative errors over the rows that have both
    alternatives; None where they are too few."""
    rows = [row for row in table.of(op, mode) if {alternative, beside} <= row.costs.keys()]
    if not rows:
        return None
    lines = [[term / row.costs[alternative]
              for term in terms(OPS[op], mode, row.shape, row.vlens, alternative)] for row in rows]
    if len(rows) < 2 * len(lines[0]):
        return None
    return Estimate(alternative, _least_squares(lines), len(rows))


def terms(op: OpDef, mode: str, shape: Mapping[str, int], vlens: Sequence[int], alternative: str
          ) -> list[float]:
    """What the instructions are a sum of, for vectors of all these lengths."""
    of = _by_pixels if alternative == "planes" else _by_channels
    layer = _Layer(op, shape, mode)
    bits = LONG_BITS.get(mode, 4) if of is _by_pixels else LANE_BITS.get(mode, 8)
    each = [of(layer, vlen // bits) for vlen in vlens]
    return [*map(sum, zip(*each)), 1.0]


class _Layer:
    """Sizes of a convolution; those of a gradient are of the convolution that it is."""

    def __init__(self, op: OpDef, shape: Mapping[str, int], mode: str):
        x, y = ([dim_value(d, shape) for d in buf.dims]
                for buf in (op.signature.ins[0], op.signature.outs[0]))
        kernel = shape["KH"], shape["KW"]
        self.images, self.rows, self.cols, self.channels = y
        self.width = x[2]
        self.kernel_rows, self.taps = kernel[0], prod(kernel)
        self.moved = prod(x) if x[3] > 1 else 0     # by the transposition
        inside = self.taps * x[3]                   # terms of an output that sees no edge
        seen = [min(1.0, a / b) for a, b in zip(x[1:3], y[1:3])]
        self.row_terms, self.mean_terms = seen[0] * inside, seen[0] * seen[1] * inside
        self.regions = prod(min(b, 2 * k - 1 if a < b else k)       # see different taps
                            for a, b, k in zip(x[1:3], y[1:3], kernel))
        self.inputs = x[3]
        self.has_strips = op.name == "conv2d_bwd_x"
        self.strips = x[1] * x[2] * kernel[0] * self.images         # of all kernel rows
        self.span = kernel[1] * self.channels                       # lanes of a strip
        self.longer = LANE_BITS.get(mode, 8) // LONG_BITS.get(mode, 4)
        self.may_strip = (self.has_strips and self.cols * self.channels <= STRIP_WIDTH
                          and (mode != "f16c" or x[3] % CHUNK == 0))


def _by_channels(of: _Layer, lanes: int) -> tuple[float, ...]:
    """Tiles of a few pixels and a group of channels; or strips of taps and channels, about where
    the kernel finds that they take less."""
    groups = ceil(of.channels / lanes) * of.images
    pixels = groups * of.rows * of.cols
    tiles = (pixels * of.mean_terms, pixels, pixels * of.kernel_rows, groups * of.regions,
             groups * of.rows)
    if not of.has_strips:
        return tiles
    strips = of.strips * ceil(of.span / (of.longer * lanes))
    other = 2.67 * tiles[0] + 20 * tiles[2] + 300 * tiles[3]
    if of.may_strip and strips * (2.5 * of.inputs + 20) < 7 / 8 * other:
        return *(0.0,) * len(tiles), strips * of.inputs, strips
    return *tiles, 0.0, 0.0


def _by_pixels(of: _Layer, lanes: int) -> tuple[float, ...]:
    """Tiles of a group of pixels and 6 or 4 channels; first x is transposed."""
    tiles = of.rows * ceil(of.cols / lanes)
    if of.cols <= of.width:
        tiles = min(tiles, ceil(((of.rows - 1) * of.width + of.cols) / lanes))
    tiles *= of.images
    groups = ceil(of.channels / 6) * tiles
    return (tiles * of.channels * of.row_terms, groups * of.row_terms, groups * of.taps, groups,
            tiles, of.moved)


def _least_squares(lines: Sequence[Sequence[float]]) -> list[float]:
    """x for which all sums of line times x are nearest to 1, by elimination; 0 for a column that
    the others say already."""
    n = len(lines[0])
    square = [[sum(line[i] * line[j] for line in lines) for j in range(n)] +
              [sum(line[i] for line in lines)] for i in range(n)]
    whole = [square[i][i] for i in range(n)]
    used = []
    for i in range(n):
        if square[i][i] <= FLAT * whole[i]:
            continue
        used.append(i)
        for other in range(n):
            factor = square[other][i] / square[i][i]
            if other != i and factor:
                square[other] = [a - factor * b for a, b in zip(square[other], square[i])]
    return [square[i][n] / square[i][i] if i in used else 0.0 for i in range(n)]
