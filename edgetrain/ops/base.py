"""OpDef: one definition per op, from which everything else is derived.

The signature is a small language.  Example:

    x[N,H,W,C|ldx] w[KH,KW,C,O|ldw] b[O] -> y[N,P,Q,O|ldy] ; sh:i1 pt:i0 eps:f

- `name[dims]` is a buffer of the op's storage type T.  `:f32 :i32 :u8 :i8` fix another, `:G` is
  the type of stored gradients.  `!` marks a buffer that is rewritten in place.
- a dim is a symbol, a number, a sum `A+B`, the last of a buffer also a sum of three, or a product
  `G*I`.  In a product all factors but one are fixed elsewhere, by an attribute or another buffer.
  `R.` stands for all leading axes taken together, `*` for all axes (the kernel sees one dimension
  `n`).
- `A?+B`: A may be 0.  Only terms of a sum may, and never all of them, so no buffer is empty.
- `|ld` is a row stride in elements (BLAS's leading dimension): distance between two runs of the
  last axis.  It equals the last dim unless the node's attributes say otherwise.
- after `;` come scalars: `i1` an integer >= 1, `i0` >= 0, `u` any 32-bit word, `f` a float.

The C prototype is: inputs, outputs, dims and strides in first-seen order, scalars, and `begin, end`
of the range the call computes.  Dims that no input fixes are attributes of the node.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ..errors import CompilerBug
from ..ir import Graph, Node

# A tag names one choice of storage types: T of weights and activations, G of weight gradients.
TAGS = {
    "f32": {"T": "f32", "G": "f32"},
    "f16": {"T": "f16", "G": "f16"},
    "f16c": {"T": "f16", "G": "f16"},      # products summed in f16, in chunks of 16
    "f16_f32": {"T": "f16", "G": "f32"},   # f16 weight, f32 gradient sum
    "f32_f16": {"T": "f32", "G": "f16"},   # f32 master weight, f16 gradient
}
BOTH = {"f32": ("ref",), "f16": ("ref",)}
PRODUCTS = {**BOTH, "f16c": ("ref",)}       # of ops that are sums of products
SIMD = {tag: (*isas, "zvfh") for tag, isas in BOTH.items()}
SIMD_PRODUCTS = {tag: (*isas, "zvfh") for tag, isas in PRODUCTS.items()}
ONE = {"f32": ("ref",)}     # of ops whose operands all have types of their own
SCALAR_TYPES = {"i1": "int32_t", "i0": "int32_t", "u": "uint32_t", "f": "float"}
_BUFFER = re.compile(r"(\w+)\[([^\]|]*)(?:\|(\w+))?\](?::(\w+))?(!?)$")


@dataclass(frozen=True)
class Buffer:
    """One buffer argument of a signature."""

    name: str
    dims: tuple[str, ...]        # as above; leading "R." or sole "*" for many
    stride: str | None
    dtype: str                   # "T", "G" or a fixed dtype
    inplace: bool


@dataclass(frozen=True)
class Signature:
    ins: tuple[Buffer, ...]
    outs: tuple[Buffer, ...]     # proper outputs only; in-place ones are in `ins`
    scalars: Mapping[str, str]   # name -> key of SCALAR_TYPES

    @property
    def buffers(self) -> tuple[Buffer, ...]:
        return self.ins + self.outs

    @cached_property
    def dims(self) -> tuple[str, ...]:
        """Dims and strides in first-seen order: the integer arguments of the kernel."""
        seen: dict[str, None] = {}
        for buf in self.buffers:
            for dim in buf.dims:
                for part in dim_symbols(dim):
                    seen.setdefault(part)
            if buf.stride:
                seen.setdefault(buf.stride)
        return tuple(seen)

    @cached_property
    def optional(self) -> frozenset[str]:
        """Dims that may be 0."""
        return frozenset(term.rstrip("?") for buf in self.buffers for dim in buf.dims
                         for term in dim.split("+") if term.endswith("?"))


def dim_symbols(dim: str) -> list[str]:
    """The symbols of one dim: `A+B?` and `G*I` have two, `16` none, `*` is `n`, `R.` is `R`."""
    if dim == "*":
        return ["n"]
    return [p for p in _terms(dim) if not p.isdigit()]


def _terms(dim: str) -> list[str]:
    return [term.rstrip(".?") for term in re.split(r"[+*]", dim)]


def parse_signature(text: str) -> Signature:
    body, _, tail = text.partition(";")
    left, _, right = body.partition("->")

    def buffers(part: str) -> tuple[Buffer, ...]:
        found = []
        for word in part.split():
            match = _BUFFER.match(word)
            if not match:
                raise CompilerBug(f"signature {text!r}: cannot read {word!r}")
            name, dims, stride, dtype, mark = match.groups()
            found.append(Buffer(name, tuple(dims.split(",")), stride, dtype or "T", bool(mark)))
        return tuple(found)

    scalars = dict(word.split(":") for word in tail.split())
    signature = Signature(buffers(left), buffers(right), scalars)
    for buf in signature.buffers:
        # The runtime multiplies all dims but the last, which it adds up: see et_arg.
        for dim in buf.dims[:-1]:
            if "+" in dim or "?" in dim:
                raise CompilerBug(f"signature {text!r}: {dim} is a sum before the last dim")
        if all(t.rstrip("?") in signature.optional for t in buf.dims[-1].split("+")):
            raise CompilerBug(f"signature {text!r}: {buf.name} may be empty")
    return signature


@dataclass(frozen=True)
class OpDef:
    """Everything there is to know about one op.

    `ref(*ins, **attrs)` computes the outputs with numpy in the inputs' dtype (in-place operands
    first, then outputs; a tuple when there are several).  `grad(g, ins, outs, dy, attrs)` emits the
    nodes that compute the gradient of each input, None where there is none; `dy` belongs to the
    first output.  A gradient of fewer rows than a matrix has is that of the last ones, 0 in
    those before.  `cases` are dims and attributes to test with, awkward ones first.
    """

    name: str
    signature_text: str
    ref: Callable
    grad: Callable | None = None
    range: str | None = None             # product of dims that `begin, end` runs over
    kernels: Mapping[str, Sequence[str]] = field(default_factory=lambda: BOTH)  # tag -> isas
    nmse: Mapping[str, float] = field(default_factory=lambda: {"f32": 1e-12, "f16": 1e-6,
                                                                 "f16c": 2e-6})
    cases: Sequence[Mapping[str, int | float]] = ()
    macs: Callable[[Mapping[str, int]], int] = lambda dims: 0   # useful multiply-adds of a call
    reuse: Mapping[str, str] = field(default_factory=dict)      # output -> input it may overwrite
    as_stored: bool = False  # reads weights as they are stored: f32 masters, not f16 copies
    linear: bool = False     # y = x w + b, an output channel per element of b: norms fold into it
    last_rows: bool = False  # `dy` may have fewer rows than the output: it is 0 in those before
    about: str = ""                      # one line for the docs table
    refuse: Callable[[Mapping], str | None] = lambda attrs: None    # why it cannot be, for users
    sample: Callable | None = None       # (buffer, shape, rng, dims) -> test input, or None

    @cached_property
    def signature(self) -> Signature:
        return parse_signature(self.signature_text)

    @property
    def is_view(self) -> bool:
        """True if the output is the input's memory under another shape: no kernel is called."""
        return not self.kernels

    @property
    def is_loss(self) -> bool:
        """True if gradients begin here: the first output is the loss itself."""
        return self.signature.outs[:1] != () and self.signature.outs[0].name == "loss"

    def range_dims(self) -> tuple[str, ...]:
        return tuple(self.range.split("*")) if self.range else ()

    def bind(self, shapes: Sequence[tuple[int, ...]], attrs: Mapping[str, int | float],
             buffers: Sequence[Buffer] | None = None) -> dict[str, int]:
        """Values of all dims and strides, from the shapes of `buffers` (all of them by default)."""
        sig = self.signature
        dims = {k: int(v) for k, v in attrs.items() if k in sig.dims}
        for buf, shape in zip(buffers or sig.buffers, shapes, strict=True):
            _bind_buffer(self.name, buf, shape, dims)
        for buf in sig.buffers:
            if buf.stride and buf.stride not in dims and buf.dims[-1] != "*":
                try:
                    dims[buf.stride] = dim_value(buf.dims[-1], dims)
                except KeyError:
                    continue
        return dims

    def infer(self, shapes: Sequence[tuple[int, ...]],
              attrs: Mapping[str, int | float]) -> list[tuple[int, ...]]:
        """Shapes of the proper outputs for inputs of the given shapes."""
        dims = self.bind(shapes, attrs, self.signature.ins)
        lead = {d: s[: len(s) - len(b.dims) + 1] for b, s in zip(self.signature.ins, shapes)
                for d in b.dims[:1] if d.endswith(".")}
        whole = next((s for b, s in zip(self.signature.ins, shapes) if b.dims == ("*",)), None)
        result = []
        for buf in self.signature.outs:
            if buf.dims == ("*",):
                result.append(tuple(whole))
            elif buf.dims[0].endswith(".") and buf.dims[0] in lead:
                result.append((*lead[buf.dims[0]], *(dim_value(d, dims) for d in buf.dims[1:])))
            else:
                result.append(tuple(dim_value(d, dims) for d in buf.dims))
        return result


def dim_value(dim: str, dims: Mapping[str, int]) -> int:
    if dim == "*":
        return dims["n"]
    if "*" in dim:
        return math.prod(dims[p] for p in dim.split("*"))
    return sum(int(p) if p.isdigit() else dims[p] for p in _terms(dim))


def node_dims(node: Node, graph: Graph) -> dict[str, int]:
    """Values of all dims and strides of a node."""
    op = OPS[node.op]
    proper = node.outs[len(node.outs) - len(op.signature.outs):]
    return op.bind([graph[n].shape for n in (*node.ins, *proper)], node.attrs)


def _bind_buffer(op: str, buf: Buffer, shape: tuple[int, ...], dims: dict[str, int]) -> None:
    pairs: list[tuple[str, int]]
    if buf.dims == ("*",):
        pairs = [("n", int(np.prod(shape, dtype=np.int64)))]
    else:
        extra = len(shape) - len(buf.dims)
        if buf.dims[0].endswith(".") and extra >= 0:
            shape = (int(np.prod(shape[: extra + 1], dtype=np.int64)), *shape[extra + 1:])
        if len(shape) != len(buf.dims):
            raise CompilerBug(f"{op}: {buf.name} has {len(shape)} axes, wants {buf.dims}")
        pairs = list(zip((d.rstrip(".") for d in buf.dims), shape))
    for dim, size in pairs:
        if "*" in dim:
            _bind_product(op, buf, dim, size, dims)
        elif dim.isdigit() or "+" in dim:
            unknown = [p for p in dim_symbols(dim) if p not in dims]
            if unknown:
                raise CompilerBug(f"{op}: {dim} of {buf.name} is not fixed by the inputs before it")
            if dim_value(dim, dims) != size:
                raise CompilerBug(f"{op}: {buf.name} has {size} where {dim} is expected")
        elif dims.setdefault(dim, size) != size:
            raise CompilerBug(f"{op}: {dim} is {dims[dim]} but {buf.name} has {size}")


def _bind_product(op: str, buf: Buffer, dim: str, size: int, dims: dict[str, int]) -> None:
    """Fix the one unknown factor of a product."""
    known = [p for p in dim.split("*") if p in dims]
    unknown = [p for p in dim.split("*") if p not in dims]
    factor = math.prod(dims[p] for p in known)
    if len(unknown) > 1 or size % factor or (not unknown and size != factor):
        raise CompilerBug(f"{op}: {buf.name} has {size} where {dim} is expected and "
                          f"{', '.join(f'{p} = {dims[p]}' for p in known) or 'no factor'} is known")
    for symbol in unknown:
        dims[symbol] = size // factor


OPS: dict[str, OpDef] = {}


def define(op: OpDef) -> OpDef:
    """Add an op to the table; its name must be new."""
    if op.name in OPS:
        raise CompilerBug(f"op {op.name} is defined twice")
    OPS[op.name] = op
    return op
