"""The intermediate representation: tensors, nodes and graphs, and what is legal after each stage.

A graph is a straight list of nodes in execution order.  Values of kind `arena` are assigned once;
`state` (weights under training, optimizer state, counters) may be rewritten in place, so the order
of nodes is its meaning; `const` is never written; `input` is written from outside before the list
runs.  Nothing here knows what an op does: `ops` does.

A tensor may be a part of another: some of its elements under a name of their own, no memory of its
own.  Who reads or writes a part reads or writes its base, so questions about memory are asked of
roots.
"""

from __future__ import annotations

import copyreg
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from types import MappingProxyType

import numpy as np

from .errors import CompilerBug

KINDS = ("input", "const", "state", "arena")
DTYPES: dict[str, np.dtype] = {"f32": np.dtype("<f4"), "f16": np.dtype("<f2"),
                               "i32": np.dtype("<i4"), "u8": np.dtype("u1"),
                               "i8": np.dtype("i1")}
LARGEST_DIM = (1 << 23) - 1     # ET_MAX_DIM: what the runtime lets a kernel have
LARGEST_BYTES = (1 << 30) - 1   # ET_OFFSET_MASK: what an address in a program reaches
ANY = "any"  # storage type of a number before the precision pass has chosen one


def read_only(values: dict) -> Mapping:
    return MappingProxyType(values)


# Graphs travel to other processes: a read-only view pickles as what it shows.
copyreg.pickle(MappingProxyType, lambda view: (read_only, (dict(view),)))


class Stage(IntEnum):
    """How far a graph has come; `verify` checks what must hold from each stage on."""

    FORWARD = 0     # the model as imported
    TRAINING = 1    # backward and update nodes added
    TYPED = 2       # every tensor has a storage dtype
    SCHEDULED = 3   # node order is final


@dataclass(frozen=True)
class Tensor:
    """A value: `shape` in elements, `dtype` one of DTYPES or ANY, `kind` one of KINDS.

    With a `base` it is a part: elements of that tensor from number `begin` on, of the same dtype
    and kind.  Runs of its last axis may lie further apart than they are long; then the row stride
    among the attributes of the node that uses it says how far.
    """

    name: str
    shape: tuple[int, ...]
    dtype: str = ANY
    kind: str = "arena"
    base: str = ""
    begin: int = 0

    @property
    def size(self) -> int:
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def bytes(self) -> int:
        return self.size * DTYPES[self.dtype].itemsize


@dataclass(frozen=True)
class Node:
    """One op applied to named tensors.  An in-place operand stands in both `ins` and `outs`."""

    op: str
    ins: tuple[str, ...]
    outs: tuple[str, ...]
    attrs: Mapping[str, int | float] = field(default_factory=lambda: MappingProxyType({}))
    source: str = ""  # the layer it comes from, for messages


@dataclass(frozen=True)
class Graph:
    """One call list to be: nodes in order, the tensors they name, and the first values of those."""

    tensors: Mapping[str, Tensor]
    nodes: tuple[Node, ...]
    outputs: tuple[str, ...]                  # arena values that are read after the list has run
    values: Mapping[str, np.ndarray] = field(default_factory=dict)  # of const and state tensors
    passes: int = 1                           # how often a run goes through the list

    def __getitem__(self, name: str) -> Tensor:
        return self.tensors[name]

    def root(self, name: str) -> str:
        """The tensor whose memory `name` is: the base of a part, else itself."""
        return self.tensors[name].base or name

    def roots(self, names: Iterable[str]) -> set[str]:
        return {self.tensors[name].base or name for name in names}

    def of_kind(self, kind: str) -> tuple[Tensor, ...]:
        """Tensors with memory of their own: no parts."""
        return tuple(t for t in self.tensors.values() if t.kind == kind and not t.base)

    def readers(self, name: str) -> list[Node]:
        """Nodes that read the memory of `name`, whole or a part."""
        root = self.root(name)
        return [n for n in self.nodes if root in self.roots(n.ins)]

    def writer(self, name: str) -> Node | None:
        """The first node that writes the memory of `name`."""
        root = self.root(name)
        return next((n for n in self.nodes if root in self.roots(n.outs)), None)


def used_tensors(graph: Graph) -> set[str]:
    """Names that some node or the reader of the results mentions, and the bases of parts."""
    names = set(graph.outputs)
    for node in graph.nodes:
        names.update(node.ins, node.outs)
    return names | graph.roots(names)


def verify(graph: Graph, stage: Stage) -> None:
    """Raise CompilerBug unless `graph` is legal at `stage`."""
    written: set[str] = set()
    for index, node in enumerate(graph.nodes):
        where = f"node {index} ({node.op} of {node.source or 'no layer'})"
        for name in (*node.ins, *node.outs):
            if name not in graph.tensors:
                raise CompilerBug(f"{where} names {name}, which the graph does not have")
        for name in node.ins:
            if graph[name].kind == "arena" and graph.root(name) not in written:
                raise CompilerBug(f"{where} reads {name} before it is written")
        for name in node.outs:
            _verify_write(graph, stage, where, node, name, written)
        written |= graph.roots(node.outs)
    for name in graph.outputs:
        if graph[name].base:
            raise CompilerBug(f"output {name} is a part of {graph[name].base}")
        if graph[name].kind == "arena" and name not in written:
            raise CompilerBug(f"output {name} is never written")
    for tensor in graph.tensors.values():
        _verify_tensor(graph, stage, tensor)


def _verify_write(graph, stage, where, node, name, written) -> None:
    kind = graph[name].kind
    if kind in ("const", "input"):
        raise CompilerBug(f"{where} writes {name}, which is {kind}")
    if kind == "state" and stage == Stage.FORWARD:
        raise CompilerBug(f"{where} writes {name}: a forward graph changes no state")
    if kind != "arena" or name in node.ins:
        return
    if graph[name].base:
        raise CompilerBug(f"{where} assigns {name}, which is a part: it may only be rewritten")
    if name in written:
        raise CompilerBug(f"{where} assigns {name} a second time")


def _verify_tensor(graph: Graph, stage: Stage, tensor: Tensor) -> None:
    if tensor.kind not in KINDS:
        raise CompilerBug(f"{tensor.name} has kind {tensor.kind}")
    if any(d < 1 for d in tensor.shape):
        raise CompilerBug(f"{tensor.name} has shape {tensor.shape}")
    if tensor.dtype not in DTYPES and (stage >= Stage.TYPED or tensor.dtype != ANY):
        raise CompilerBug(f"{tensor.name} has dtype {tensor.dtype} at stage {stage.name}")
    if tensor.base:
        _verify_part(graph, tensor)
    elif tensor.kind in ("const", "state"):
        value = graph.values.get(tensor.name)
        if value is None or tuple(value.shape) != tensor.shape:
            raise CompilerBug(f"{tensor.name} is {tensor.kind} but has no value of its shape")


def _verify_part(graph: Graph, part: Tensor) -> None:
    base = graph.tensors.get(part.base)
    if base is None or base.base:
        raise CompilerBug(f"{part.name} is a part of {part.base}, which is "
                          f"{'a part itself' if base else 'no tensor of the graph'}")
    if (part.kind, part.dtype) != (base.kind, base.dtype):
        raise CompilerBug(f"{part.name} is {part.kind} {part.dtype}, a part of {base.name}, which "
                          f"is {base.kind} {base.dtype}")
    if part.begin < 0 or part.begin + part.size > base.size:
        raise CompilerBug(f"{part.name} has elements {part.begin}..{part.begin + part.size} of "
                          f"{base.name}, which has {base.size}")
    if part.name in graph.values:
        raise CompilerBug(f"{part.name} is a part and has a value of its own")
