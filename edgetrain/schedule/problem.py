"""A list as units that run one after the other, and buffers that are alive from first to last use.

The model of memory is that of the plan (plan/lifetime.py): a buffer is a value with its views; the
result of an op may take the place of an operand of its size that dies there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..ir import Graph, Node
from ..ops import OPS
from ..ops.gradient import only_counts

ALIGN = 8           # bytes, as in the plan
READ, WRITE, COUNT = range(3)       # how a unit uses a tensor


@dataclass(frozen=True)
class Unit:
    """A node and the views of what it writes."""

    nodes: tuple[Node, ...]
    before: int                         # mask of units that must come first
    touched: tuple[int, ...]            # buffers that it uses
    made: tuple[int, ...]               # those that it is the first to write
    over: tuple[tuple[int, int], ...]   # (made, used): the first may take the other's place


@dataclass(frozen=True)
class Buffer:
    name: str
    bytes: int
    users: int                          # mask of units
    given: bool                         # written before the list runs
    stays: bool                         # read after it


@dataclass(frozen=True)
class Problem:
    units: tuple[Unit, ...]
    buffers: tuple[Buffer, ...]
    views: tuple[Node, ...]             # of what is there before the list runs
    followers: tuple[tuple[int, ...], ...]      # per unit: those that have it in `before`

    @staticmethod
    def of(graph: Graph) -> Problem:
        """The problem whose units, one after the other, are the nodes of a graph as they stand."""
        return _Builder(graph).problem()

    def with_least(self, least: int) -> Problem:
        """The same, values of fewer bytes counting as nothing."""
        return replace(self, buffers=tuple(replace(b, bytes=b.bytes if b.bytes >= least else 0)
                                           for b in self.buffers))

    @property
    def given_bytes(self) -> int:
        """Of the values that are written before the list runs."""
        return sum(b.bytes for b in self.buffers if b.given)

    @property
    def start_bytes(self) -> int:
        """Of those among them that something uses."""
        return sum(b.bytes for b in self.buffers if b.given and (b.users or b.stays))

    def step(self, number: int, done: int, live: int) -> tuple[int, int]:
        """(bytes alive while a unit runs, and after it), `live` being those before."""
        unit, left = self.units[number], ~(done | 1 << number)
        during = live + sum(self.buffers[b].bytes for b in unit.made)
        after = during
        for b in unit.touched:
            buffer = self.buffers[b]
            if not (buffer.users & left or buffer.stays):
                after -= buffer.bytes
        for made, used in unit.over:
            if not self.buffers[used].users & left:
                during -= self.buffers[made].bytes
        return during, after

    def profile(self, order: Sequence[int]) -> list[int]:
        """Bytes alive during each unit of an order."""
        done, live, found = 0, self.start_bytes, []
        for number in order:
            during, live = self.step(number, done, live)
            done |= 1 << number
            found.append(during)
        return found

    def peak(self, order: Sequence[int]) -> int:
        return max(self.given_bytes, *self.profile(order), 0)

    def bound(self) -> int:
        """Bytes that are alive in every order: at the unit where what comes before it anyway and
        what comes after it anyway share most."""
        early: list[int] = []           # units that are before each, and itself
        late = [0] * len(self.units)
        for i, unit in enumerate(self.units):
            mask = 1 << i
            for j in bits(unit.before):
                mask |= early[j]
            early.append(mask)
            for j in bits(mask):
                late[j] |= 1 << i
        highest = self.given_bytes
        for i, unit in enumerate(self.units):
            inside = {made for made, _ in unit.over}
            highest = max(highest, sum(
                b.bytes for n, b in enumerate(self.buffers)
                if (b.given or b.users & early[i]) and (b.stays or b.users & late[i])
                and n not in inside))
        return highest

    def nodes_in(self, order: Sequence[int]) -> tuple[Node, ...]:
        return (*self.views, *(node for i in order for node in self.units[i].nodes))


def bits(mask: int) -> Iterator[int]:
    """Numbers of the bits that are set."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


class _Builder:
    def __init__(self, graph: Graph):
        self.graph = graph
        self.owner: dict[str, str] = {}         # view -> what it shows
        self.unit_of: dict[str, int] = {}       # value -> unit that writes it first
        self.nodes: list[list[Node]] = []
        self.views: list[Node] = []
        for node in graph.nodes:
            if OPS[node.op].is_view:
                self._add_view(node)
            else:
                self.nodes.append([node])
                for out in node.outs:
                    self.unit_of.setdefault(out, len(self.nodes) - 1)

    def _add_view(self, node: Node) -> None:
        source = self.root(node.ins[0])
        self.owner[node.outs[0]] = source
        if source in self.unit_of and self.graph[source].kind == "arena":
            self.nodes[self.unit_of[source]].append(node)
        else:
            self.views.append(node)

    def root(self, name: str) -> str:
        name = self.graph.root(name)
        return self.owner.get(name, name)

    def problem(self) -> Problem:
        graph = self.graph
        inputs = {t.name for t in graph.of_kind("input")}
        outputs = {self.root(name) for name in graph.outputs}
        users = dict.fromkeys(sorted(inputs | outputs), 0)      # buffer -> mask
        for i, (node, *_) in enumerate(self.nodes):
            for name in (*node.ins, *node.outs):
                root = self.root(name)
                if graph[root].kind in ("arena", "input"):
                    users[root] = users.get(root, 0) | 1 << i
        numbers = {name: n for n, name in enumerate(users)}
        before = self._before()
        units = tuple(self._unit(i, before[i], numbers, inputs | outputs)
                      for i in range(len(self.nodes)))
        buffers = tuple(Buffer(name, -(-graph[name].bytes // ALIGN) * ALIGN, mask, name in inputs,
                               name in outputs) for name, mask in users.items())
        followers: list[list[int]] = [[] for _ in units]
        for i, unit in enumerate(units):
            for j in bits(unit.before):
                followers[j].append(i)
        return Problem(units, buffers, tuple(self.views), tuple(map(tuple, followers)))

    def _unit(self, i: int, before: int, numbers: dict[str, int], shared: set[str]) -> Unit:
        node = self.nodes[i][0]
        touched = dict.fromkeys(self.root(name) for name in (*node.ins, *node.outs))
        made = [out for out in node.outs if out in numbers and self.unit_of[out] == i]
        over = []
        operands = self._operands(node)
        proper = node.outs[len(node.outs) - len(OPS[node.op].signature.outs):]
        for buf, out in zip(OPS[node.op].signature.outs, proper):
            used = operands.get(OPS[node.op].reuse.get(buf.name, ""))
            if used is None or self.graph[used].base or out not in made or \
                    out in self.graph.outputs:
                continue
            root, count = self.root(used), list(map(self.graph.root, node.ins)).count(used)
            if root in numbers and root not in shared and count == 1 and \
                    self.graph[root].bytes == self.graph[out].bytes:
                over.append((numbers[out], numbers[root]))
        return Unit(tuple(self.nodes[i]), before,
                    tuple(numbers[name] for name in touched if name in numbers),
                    tuple(numbers[out] for out in made), tuple(over))

    @staticmethod
    def _operands(node: Node) -> dict[str, str]:
        return dict(zip((b.name for b in OPS[node.op].signature.ins), node.ins))

    def _before(self) -> list[int]:
        """Per unit, those that must come first: writers of what it reads, readers of what it
        writes.  Uses of one kind in a row do not wait for each other, but for those before."""
        found = []
        now: dict[str, tuple[int, int, int]] = {}   # tensor -> kind, units in a row, those before
        for i, (node, *_) in enumerate(self.nodes):
            before = 0
            written = {self.root(name) for name in node.outs}
            control = self._operands(node).get("ctl") if only_counts(node.op) else None
            for name in dict.fromkeys(self.root(n) for n in (*node.ins, *node.outs)):
                kind = COUNT if name == control else WRITE if name in written else READ
                last, row, earlier = now.get(name, (kind, 0, 0))
                if kind != last or kind == WRITE:
                    row, earlier = 0, row
                before |= earlier
                now[name] = (kind, row | 1 << i, earlier)
            found.append(before & ~(1 << i))
        return found
