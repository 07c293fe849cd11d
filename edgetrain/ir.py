"""The intermediate representation: tensors, nodes and graphs, and what is legal after each stage.

A graph is a straight list of nodes in execution order.  Values of kind `arena` are assigned once;
`state` (weights under training, optimizer state, counters) may be rewritten in place, so the order
of nodes is its meaning; `const` is never written; `input` is written from outside before the list
runs.  Nothing here knows what an op does: `ops` does.
"""

from __future__ import annotations

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


class Stage(IntEnum):
    """How far a graph has come; `verify` checks what must hold from each stage on."""

    FORWARD = 0     # the model as imported
    TRAINING = 1    # backward and update nodes added
    TYPED = 2       # every tensor has a storage dtype
    SCHEDULED = 3   # node order is final


@dataclass(frozen=True)
class Tensor:
    """A value: `shape` in elements, `dtype` one of DTYPES or ANY, `kind` one of KINDS."""

    name: str
    shape: tuple[int, ...]
    dtype: str = ANY
    kind: str = "arena"

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

    def of_kind(self, kind: str) -> tuple[Tensor, ...]:
        return tuple(t for t in self.tensors.values() if t.kind == kind)

    def readers(self, name: str) -> list[Node]:
        return [n for n in self.nodes if name in n.ins]

    def writer(self, name: str) -> Node | None:
        return next((n for n in self.nodes if name in n.outs), None)


def used_tensors(nodes: Iterable[Node], outputs: Iterable[str]) -> set[str]:
    """Names that some node or the reader of the results mentions."""
    names = set(outputs)
    for node in nodes:
        names.update(node.ins, node.outs)
    return names


def verify(graph: Graph, stage: Stage) -> None:
    """Raise CompilerBug unless `graph` is legal at `stage`."""
    written: set[str] = set()
    for index, node in enumerate(graph.nodes):
        where = f"node {index} ({node.op} of {node.source or 'no layer'})"
        for name in (*node.ins, *node.outs):
            if name not in graph.tensors:
                raise CompilerBug(f"{where} names {name}, which the graph does not have")
        for name in node.ins:
            if graph[name].kind == "arena" and name not in written:
                raise CompilerBug(f"{where} reads {name} before it is written")
        for name in node.outs:
            _verify_write(graph, stage, where, node, name, written)
            written.add(name)
    for name in graph.outputs:
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
    if kind == "arena" and name in written and name not in node.ins:
        raise CompilerBug(f"{where} assigns {name} a second time")


def _verify_tensor(graph: Graph, stage: Stage, tensor: Tensor) -> None:
    if tensor.kind not in KINDS:
        raise CompilerBug(f"{tensor.name} has kind {tensor.kind}")
    if any(d < 1 for d in tensor.shape):
        raise CompilerBug(f"{tensor.name} has shape {tensor.shape}")
    if tensor.dtype not in DTYPES and (stage >= Stage.TYPED or tensor.dtype != ANY):
        raise CompilerBug(f"{tensor.name} has dtype {tensor.dtype} at stage {stage.name}")
    if tensor.kind in ("const", "state"):
        value = graph.values.get(tensor.name)
        if value is None or tuple(value.shape) != tensor.shape:
            raise CompilerBug(f"{tensor.name} is {tensor.kind} but has no value of its shape")
