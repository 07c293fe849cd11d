"""Add the result of a convolution to what it is added to a few rows at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from ..ir import Graph, Node
from ..ops.emit import Emitter

STRIPS = 8          # of an image, rows as they come
FORWARD, BACKWARD = ("conv2d", "depthwise_conv2d"), ("conv2d_bwd_x", "depthwise_conv2d_bwd_x")


@dataclass(frozen=True)
class _Strip:
    """Rows [first, first + rows) of the result, from rows [low, high) of the input."""

    first: int
    rows: int
    low: int
    high: int
    above: int          # padding above these rows of the input


def sums_in_strips(graph: Graph) -> list[str]:
    """Sums that may be made in strips."""
    return [found[0].outs[0] for found in _found(graph)]


def add_in_strips(graph: Graph, *, names: Collection[str]) -> Graph:
    """Make the sums in `names` in the memory of one operand, which the other never joins whole.

    Of a residual block, and of the gradients that meet at one, one operand comes from a convolution
    and the other is read for the last time: the first is computed by strips of rows, each added at
    once.  Same bits: a row does not depend on which others are computed in the same call.
    """
    found = {id(add): (add, conv, old) for add, conv, old in _found(graph)
             if add.outs[0] in names}
    gone = {id(conv) for _, conv, _ in found.values()}
    renamed: dict[str, str] = {}
    g = Emitter(replace(graph, nodes=()))
    for node in graph.nodes:
        if id(node) in gone:
            continue
        if id(node) in found:
            add, conv, old = found[id(node)]
            old = renamed.get(old, old)
            renamed[add.outs[0]] = old
            conv = replace(conv, ins=tuple(renamed.get(n, n) for n in conv.ins))
            g.source = conv.source
            for number, strip in enumerate(_strips(conv, graph)):
                _emit(g, conv, old, strip, f"{conv.outs[0]}.{number}")
            continue
        g.nodes.append(replace(node, ins=tuple(renamed.get(n, n) for n in node.ins)))
    tensors = {name: replace(t, base=renamed.get(t.base, t.base)) for name, t in g.tensors.items()}
    return replace(graph, tensors=tensors, nodes=tuple(g.nodes))


def _found(graph: Graph) -> Iterator[tuple[Node, Node, str]]:
    """(add, convolution, other operand) wherever strips are possible."""
    position = {id(node): i for i, node in enumerate(graph.nodes)}
    writer = {out: node for node in graph.nodes for out in node.outs}
    last = {root: i for i, node in enumerate(graph.nodes) for root in graph.roots(node.ins)}
    kept = {*graph.outputs, *(t.name for t in graph.of_kind("input"))}
    for at, add in enumerate(graph.nodes):
        if add.op != "add" or add.ins[0] == add.ins[1] or add.outs[0] in kept:
            continue
        for fresh, old in (add.ins, add.ins[::-1]):
            conv = writer.get(fresh)
            if conv is None or conv.op not in (*FORWARD, *BACKWARD) or \
                    len(graph.readers(fresh)) != 1 or fresh in kept:
                continue
            between = graph.nodes[position[id(conv)] + 1:at]
            unchanged = not any(graph.roots(conv.ins) & graph.roots(n.outs) for n in between)
            free = graph[old].kind == "arena" and not graph[old].base and old not in kept and \
                last[old] == at and old not in conv.ins and not _viewed(graph, old)
            if unchanged and free and graph[fresh].shape[0] == 1 and graph[fresh].shape[1] > 1:
                yield add, conv, old
                break


def _viewed(graph: Graph, name: str) -> bool:
    """Whether a value is, or has, a view: another name of its memory."""
    return any(node.op in ("reshape", "dropout") and name in (*node.ins, *node.outs)
               for node in graph.nodes)


def _strips(conv: Node, graph: Graph) -> Iterator[_Strip]:
    rows, inputs = graph[conv.outs[0]].shape[1], graph[conv.ins[0]].shape[1]
    stride, pad, tap = (conv.attrs[name] for name in ("sh", "pt", "th"))
    reach = (graph[conv.ins[1]].shape[0] - 1) * tap
    step = -(-rows // STRIPS)
    for first in range(0, rows, step):
        end = min(first + step, rows)
        if conv.op in FORWARD:
            start = first * stride - pad            # of the first window
            low, high = max(0, start), min(inputs, (end - 1) * stride - pad + reach + 1)
            above = max(0, -start)
        else:
            low = max(0, (first + pad - reach) // stride)
            high = min(inputs, (end - 1 + pad) // stride + 1)
            low = min(low, inputs - 1)
            above = first + pad - low * stride
        low = min(low, inputs - 1)
        yield _Strip(first, end - first, low, max(high, low + 1), above)


def _emit(g: Emitter, conv: Node, total: str, strip: _Strip, name: str) -> None:
    x, *others = conv.ins
    forward = conv.op in FORWARD
    _, _, width, channels = g.shape(x)
    _, _, columns, outs = g.shape(conv.outs[0])
    rows = g.part(x, (1, strip.high - strip.low, width, channels), strip.low * width * channels)
    attrs = {**conv.attrs, "pt": strip.above, "P" if forward else "H": strip.rows}
    fresh = g.tensor(name, (1, strip.rows, columns, outs), g.tensors[conv.outs[0]].dtype)
    g.nodes.append(Node(conv.op, (rows, *others), (fresh,), MappingProxyType(attrs), conv.source))
    g.op("add_into", g.part(total, g.shape(fresh), strip.first * columns * outs), fresh)
