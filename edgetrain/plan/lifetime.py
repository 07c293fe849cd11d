"""When each arena value is alive, over all call lists on one time line.

Lists never run at the same time, so each has its own stretch of the line:

    step 0 of a list     the inputs are written from outside
    step i + 1           node i runs
    step n + 1           the outputs are read from outside

A tensor that several lists share by name (inputs, outputs) has one place and several intervals.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import CompilerBug
from ..ir import Graph
from ..ops import OPS

ALIGN = 8       # bytes; every buffer starts on a multiple
Key = tuple[str, str]     # (list name or "" when shared by all lists, tensor name)


@dataclass(frozen=True)
class Buffer:
    """Bytes that must stay together, alive during `intervals` of steps (inclusive)."""

    key: Key
    bytes: int
    intervals: tuple[tuple[int, int], ...]
    members: tuple[Key, ...]      # the values that live here: views and in-place results

    def overlaps(self, other: Buffer) -> bool:
        return any(a <= d and c <= b for a, b in self.intervals for c, d in other.intervals)


def round_up(n: int, to: int = ALIGN) -> int:
    return -(-n // to) * to


def origins(graphs: Mapping[str, Graph]) -> dict[str, int]:
    """Step 0 of each list on the common time line."""
    found, step = {}, 0
    for name, graph in graphs.items():
        found[name] = step
        step += len(graph.nodes) + 2
    return found


def lifetimes(graphs: Mapping[str, Graph]) -> list[Buffer]:
    """Buffers of all arena values and inputs of all lists."""
    spans: dict[Key, dict[str, tuple[int, int]]] = {}
    size: dict[Key, int] = {}
    home: dict[Key, Key] = {}
    for list_name, origin in origins(graphs).items():
        graph = graphs[list_name]
        for key, (owner, first, last) in _list_lifetimes(list_name, graph).items():
            home[key] = owner
            t = graph[key[1]]
            size[owner] = max(size.get(owner, 0), round_up(t.bytes))
            known = spans.setdefault(owner, {}).get(list_name)
            span = (origin + first, origin + last)
            if known:
                span = (min(known[0], span[0]), max(known[1], span[1]))
            spans[owner][list_name] = span
    return [Buffer(owner, size[owner], tuple(sorted(per_list.values())),
                   tuple(k for k, o in home.items() if o == owner))
            for owner, per_list in spans.items()]


def _list_lifetimes(list_name: str, graph: Graph) -> dict[Key, tuple[Key, int, int]]:
    """For each value of one list: (the value whose memory it shares, first step, last step).

    A part lives as long as its base and is not among them."""
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for t in graph.of_kind("input"):
        first[t.name] = last[t.name] = 0
    for step, node in enumerate(graph.nodes, start=1):
        for name in node.outs:
            first.setdefault(graph.root(name), step)
        for name in (*node.ins, *node.outs):
            last[graph.root(name)] = step
    for name in graph.outputs:
        last[name] = len(graph.nodes) + 1
    planned = [n for n in first if graph[n].kind in ("arena", "input")]
    shared = {t.name for t in graph.of_kind("input")} | set(graph.outputs)
    root = _share_memory(graph, first, last, shared)

    def key(name: str) -> Key:
        return ("", name) if name in shared else (list_name, name)

    return {key(n): (key(root.get(n, n)), first[n], last[n]) for n in planned}


def _share_memory(graph: Graph, first, last, shared) -> dict[str, str]:
    """Value -> value whose memory it takes over: views, and results written over a dying input."""
    root: dict[str, str] = {}

    def find(name: str) -> str:
        while name in root:
            name = root[name]
        return name

    group_last = dict(last)
    for step, node in enumerate(graph.nodes, start=1):
        op = OPS[node.op]
        if op.is_view:
            if graph[node.ins[0]].base:
                raise CompilerBug(f"{node.outs[0]} is a view of {node.ins[0]}, which is a part")
            view, owner = node.outs[0], find(node.ins[0])
            if view in shared and owner not in shared:      # its place is that of all lists
                view, owner = owner, view
            _merge(root, group_last, view, owner)
            continue
        names = dict(zip((b.name for b in op.signature.ins), node.ins))
        outs = node.outs[len(node.outs) - len(op.signature.outs):]
        for buf, out in zip(op.signature.outs, outs):
            source = names.get(op.reuse.get(buf.name, ""))
            if source is None or graph[source].base or out in shared or \
                    graph[out].kind != "arena":
                continue
            owner = find(source)
            dies_here = group_last.get(owner, 0) == step and \
                [graph.root(name) for name in node.ins].count(source) == 1
            if dies_here and owner not in shared and graph[owner].kind == "arena" \
                    and graph[owner].bytes == graph[out].bytes:
                _merge(root, group_last, out, owner)
    return {name: find(name) for name in root}


def _merge(root, group_last, name: str, owner: str) -> None:
    root[name] = owner
    group_last[owner] = max(group_last[owner], group_last[name])
