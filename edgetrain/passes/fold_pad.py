"""Make zeros around an image part of the convolution that reads it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

from ..ir import Graph, Node
from ..ops.emit import Emitter

CONVOLUTIONS = ("conv2d", "depthwise_conv2d", "grouped_conv2d")
MOST = 127          # rows or columns of padding that a call can say


@dataclass(frozen=True)
class _Padded:
    """An image, and the rows and columns of zeros before it."""

    name: str
    shape: tuple[int, ...]
    above: int = 0
    left: int = 0


def fold_pad(graph: Graph) -> Graph:
    """Let convolutions read what is inside zero padding, and know of the padding themselves.

    They skip taps outside instead of multiplying zeros, and the padded copy need not exist.  Of a
    forward graph; what others read stays for them.
    """
    g = Emitter(replace(graph, nodes=()))
    writer = {out: node for node in graph.nodes for out in node.outs}
    for node in graph.nodes:
        if node.op in CONVOLUTIONS:
            inside = _inside(graph, writer, node.ins[0])
            above, left = node.attrs["pt"] + inside.above, node.attrs["pl"] + inside.left
            if inside.name != node.ins[0] and max(above, left) <= MOST:
                g.source = node.source
                attrs = MappingProxyType({**node.attrs, "pt": above, "pl": left})
                x = g.view(inside.name, inside.shape)
                node = replace(node, ins=(x, *node.ins[1:]), attrs=attrs)
        g.nodes.append(node)
    return replace(graph, tensors=g.tensors, nodes=tuple(g.nodes))


def _inside(graph: Graph, writer: dict[str, Node], name: str) -> _Padded:
    """The image inside all zeros around the value `name`; itself if there are none."""
    found = now = _Padded(name, graph[name].shape)
    while (node := writer.get(now.name)) is not None:
        if node.op == "reshape":
            now = replace(now, name=node.ins[0])
        elif node.op == "pad" and node.attrs["value"] == 0:
            now = _unpadded(graph, node, now)
            found = now or found
            if now is None:
                break
        else:
            break
    return found


def _unpadded(graph: Graph, pad: Node, image: _Padded) -> _Padded | None:
    """The image before rows or columns were added to it; None if these are neither."""
    first, rows, columns, channels = image.shape
    lines = graph[pad.ins[0]].size // graph[pad.ins[0]].shape[-1]
    before, after = pad.attrs["F"], pad.attrs["T"]
    if lines == first and rows > 1:
        unit = columns * channels
        shape = (first, rows - (before + after) // unit, columns, channels)
        padded = replace(image, above=image.above + before // unit)
    elif lines == first * rows:
        unit = channels
        shape = (first, rows, columns - (before + after) // unit, channels)
        padded = replace(image, left=image.left + before // unit)
    else:
        return None
    if before % unit or after % unit or min(shape) < 1:
        return None
    return replace(padded, name=pad.ins[0], shape=shape)
