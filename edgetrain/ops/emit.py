"""Emitter: build a graph node by node, with shapes inferred from the op table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from types import MappingProxyType

import numpy as np

from ..errors import CompilerBug, EdgetrainError
from ..ir import ANY, Graph, Node, Tensor
from .base import OPS


class Emitter:
    """Grows the tensors and nodes of one graph; gradient rules get it as `g`.

    `g.dense(x, w, b)` appends a node and returns the name of its output (a tuple of names when
    there are several, None when everything happens in place).  Operands are tensor names.
    """

    ctl = "control"          # name of the control block's tensor, see ops.update

    def __init__(self, graph: Graph | None = None, source: str = ""):
        self.tensors: dict[str, Tensor] = dict(graph.tensors) if graph else {}
        self.values: dict[str, np.ndarray] = dict(graph.values) if graph else {}
        self.nodes: list[Node] = list(graph.nodes) if graph else []
        self.source = source

    def shape(self, name: str) -> tuple[int, ...]:
        return self.tensors[name].shape

    def tensor(self, name: str, shape, dtype: str = ANY, kind: str = "arena",
               value: np.ndarray | None = None) -> str:
        """Declare a tensor; the name is made unique if it is an arena value and taken."""
        if name in self.tensors:
            if kind != "arena":
                raise CompilerBug(f"tensor {name} is declared twice")
            name = next(n for i in range(2, 1 << 20) if (n := f"{name}.{i}") not in self.tensors)
        self.tensors[name] = Tensor(name, tuple(int(d) for d in shape), dtype, kind)
        if value is not None:
            self.values[name] = value
        return name

    def state(self, name: str, value: np.ndarray, dtype: str) -> str:
        return self.tensor(name, value.shape, dtype, "state", value)

    def zeros(self, size: int) -> str:
        """A constant vector of zeros; all of one size are the same tensor."""
        name = f"zeros.{size}"
        if name not in self.tensors:
            self.tensor(name, (size,), kind="const", value=np.zeros(size, np.float32))
        return name

    def part(self, base: str, shape: Sequence[int], begin: int = 0) -> str:
        """Elements of a tensor from number `begin` on, seen under a shape."""
        whole = self.tensors[base]
        if whole.base:
            return self.part(whole.base, shape, whole.begin + begin)
        name = f"{base}@{begin}." + "x".join(map(str, shape))
        if name not in self.tensors:
            self.tensors[name] = Tensor(name, tuple(shape), whole.dtype, whole.kind, base, begin)
        return name

    def last_rows(self, x: str, count: int, but: int = 0) -> str:
        """The last `count` rows of a matrix, or those before its last `but` rows."""
        rows, columns = self.shape(x)
        return x if count == rows else self.part(x, (count, columns),
                                                 (rows - but - count) * columns)

    def op(self, name: str, *ins: str, into: tuple[str, ...] = (), **attrs):
        """Append a node of op `name`; `into` names existing tensors to hold the proper outputs."""
        definition = OPS[name]
        sig = definition.signature
        refused = definition.refuse(attrs)
        if refused:
            raise EdgetrainError(refused, where=self.source)
        shapes = [self.shape(i) for i in ins]
        if into:
            definition.bind([*shapes, *(self.shape(t) for t in into)], attrs)
        outs = list(into) or [
            self.tensor(f"{self.source}.{buf.name}" if self.source else buf.name, shape,
                        buf.dtype if buf.dtype not in ("T", "G") else ANY)
            for buf, shape in zip(sig.outs, definition.infer(shapes, attrs))]
        inplace = [i for i, buf in zip(ins, sig.ins) if buf.inplace]
        self.nodes.append(Node(name, tuple(ins), (*inplace, *outs), MappingProxyType(dict(attrs)),
                               self.source))
        return outs[0] if len(outs) == 1 else tuple(outs) or None

    def reshape(self, x: str, shape: tuple[int, ...]) -> str:
        """The elements of `x` under another shape."""
        out = self.tensor(f"{self.source}.view", shape, self.tensors[x].dtype)
        self.nodes.append(Node("reshape", (x,), (out,), MappingProxyType({}), self.source))
        return out

    def view(self, x: str, shape: Sequence[int]) -> str:
        """`x` under a shape; itself if it has it."""
        return x if self.shape(x) == tuple(shape) else self.reshape(x, tuple(shape))

    def rows(self, x: str) -> str:
        """`x` as a matrix: the first axis, and all others as one."""
        first, *others = self.shape(x)
        return self.view(x, (first, math.prod(others)))

    def reshape_like(self, x: str, other: str) -> str:
        return self.reshape(x, self.shape(other))

    def __getattr__(self, name: str):
        if name not in OPS:
            raise AttributeError(name)
        return lambda *ins, **attrs: self.op(name, *ins, **attrs)

    def graph(self, outputs: tuple[str, ...]) -> Graph:
        return Graph(self.tensors, tuple(self.nodes), outputs, self.values)
