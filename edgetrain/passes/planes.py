"""Give convolutions their input in planes, where vectors fill better with pixels than channels."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, prod
from types import MappingProxyType

from ..ir import Graph, Node
from ..ops import OPS
from ..ops.emit import Emitter

PLANAR = {"conv2d": "conv2d_planar", "conv2d_bwd_x": "conv2d_planar_bwd_x"}
STRIDE = dict(sh=1, sw=1, th=1, tw=1)       # the only one of the planar ops
WORTH = 0.9         # planes cost memory, so they must cost fewer instructions
MOST_TAPS = 49      # that the vector kernels keep masks of; with more, a tile is one pixel
LANES = (16, 32)    # sums that a tile holds side by side: vectors of 128 and 256 bits


def planes(graph: Graph, *, chunked: bool = False) -> Graph:
    """Rewrite conv2d and conv2d_bwd_x as transpose and planar form, where that costs less.

    Same bits.  With one channel there is nothing to transpose.  The estimate is for vectors; a
    board without them has no use for this pass.  chunked: mode f16c, with sums half as long.
    """
    g = Emitter(replace(graph, nodes=()))
    for node in graph.nodes:
        if node.op not in PLANAR or any(node.attrs[k] != v for k, v in STRIDE.items()) or \
                any(b.stride in node.attrs for b in OPS[node.op].signature.buffers if b.stride):
            g.nodes.append(node)
            continue
        x, *others = node.ins
        dims = _Layer(graph, node)
        lanes = [n * 2 if chunked else n for n in LANES]
        if dims.taps > MOST_TAPS or \
                sum(map(dims.by_pixels, lanes)) > WORTH * sum(map(dims.by_channels, lanes)):
            g.nodes.append(node)
            continue
        attrs = {k: v for k, v in node.attrs.items() if k not in STRIDE}
        ins = (_in_planes(g, x, node.source), *others)
        g.nodes.append(replace(node, op=PLANAR[node.op], ins=ins, attrs=MappingProxyType(attrs)))
    return replace(graph, tensors=g.tensors, nodes=tuple(g.nodes))


def _in_planes(g: Emitter, x: str, source: str) -> str:
    """x[N,H,W,C] as [N,C,H,W]."""
    n, h, w, c = g.shape(x)
    g.source = source
    if c > 1:
        out = g.tensor(f"{x}.planes", (n, c, h * w, 1), g.tensors[x].dtype)
        g.nodes.append(Node("transpose", (g.view(x, (n, h * w, c, 1)),), (out,),
                            MappingProxyType({}), source))
        x = out
    return g.view(x, (n, c, h, w))


class _Layer:
    """Instructions that one convolution takes, by what lies in the lanes; within a fifth or so of
    those counted for 8 to 32 channels and images of 6x6 to 32x32."""

    def __init__(self, graph: Graph, node: Node):
        x, w = (graph[name].shape for name in node.ins[:2])
        y = graph[node.outs[0]].shape
        self.images, self.rows, self.cols, self.channels = y
        self.width = x[2]
        self.kernel_rows, self.taps, self.moved = w[0], w[0] * w[1], prod(x) if x[3] > 1 else 0
        self.terms = self.taps * x[3]               # of an output inside
        seen = [min(1.0, a / b) for a, b in zip(x[1:3], y[1:3], strict=True)]
        self.row_terms, self.mean_terms = seen[0] * self.terms, seen[0] * seen[1] * self.terms
        edges = [min(b, 2 * k - 1 if a < b else k) for a, b, k in
                 zip(x[1:3], y[1:3], w[:2], strict=True)]
        self.regions = prod(edges)                  # of outputs that see the same taps

    def by_channels(self, lanes: int) -> float:
        """Tiles of 6 pixels and a group of channels."""
        per_pixel = 2.8 * self.mean_terms + 30 + 18 * self.kernel_rows
        return ceil(self.channels / lanes) * self.images * (
            self.rows * self.cols * per_pixel + 200 * self.regions)

    def by_pixels(self, lanes: int) -> float:
        """Tiles of a group of pixels and 6 or 4 channels; first x is transposed."""
        tiles = self.rows * ceil(self.cols / lanes)
        if self.cols <= self.width:
            tiles = min(tiles, ceil(((self.rows - 1) * self.width + self.cols) / lanes))
        groups = ceil(self.channels / 6)
        per_tile = (2 * self.channels + 3.5 * groups) * self.row_terms + \
            groups * (25 * self.taps + 200) + 300
        return self.images * tiles * per_tile + 0.5 * self.moved
