"""Prove a memory plan sound, sharing no code with what made it.  Runs on every export."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..errors import CompilerBug
from ..ir import Graph

VIEWS = {"reshape", "dropout"}

# Ops whose kernels have read all that an element of the result depends on before they write it.
_ELEMENTWISE = {"relu", "relu6", "leaky_relu", "sigmoid", "tanh", "hard_sigmoid", "gelu", "silu",
                "hard_swish", "prelu", "softmax"}
_ARITHMETIC = {"add", "sub", "mul", "div"}
IN_PLACE = {"add_bias", "gate", "dropout_train", "affine", "scale", "scale_shift", "standardize",
            "standardize_bwd_x", "group_normalize", "group_normalize_bwd_x", "relu_bits_bwd_x",
            "relu_i8_bwd_x", "target_bwd_a", "sign_signal", "unscale", "difference_signal",
            "goodness_bwd_a", "recur", "recur_bwd_z", *_ELEMENTWISE, *_ARITHMETIC,
            *(f"{name}_middle" for name in _ARITHMETIC),
            *(f"{name}_bwd_x" for name in _ELEMENTWISE)}


def check(graphs: Mapping[str, Graph], address: Mapping[tuple[str, str], int],
          arena_bytes: int) -> None:
    """Raise CompilerBug unless running every list with these arena addresses is safe.

    Plays each list on a map of the arena's bytes: every byte of a value that is read must still
    hold what the value's writer put there.  Reading a part is reading its base; rewriting it leaves
    the rest of the base as it was.  `address` maps (list, tensor) to the byte offset.
    """
    for list_name, graph in graphs.items():
        start_of = {name: at for (owner, name), at in address.items() if owner == list_name}
        _play(list_name, graph, start_of, arena_bytes)


def _play(list_name: str, graph: Graph, start_of: Mapping[str, int], arena_bytes: int) -> None:
    numbers = {name: i for i, name in enumerate(graph.tensors)}
    shows = dict(numbers)                       # value -> number of the written value it shows
    owner = np.full(arena_bytes, -1, np.int32)  # byte -> number of the value it holds
    planned = {t.name for t in graph.tensors.values() if t.kind in ("arena", "input")}
    whole = {name: graph[name].base or name for name in planned}

    def extent(name: str) -> slice:
        start, size = start_of[name], graph[name].bytes
        if start < 0 or start % 8 or start + size > arena_bytes:
            raise CompilerBug(f"{name} of list {list_name} has bytes {start}..{start + size} of "
                              f"an arena of {arena_bytes}, or is not aligned to 8")
        return slice(start, start + size)

    def read(name: str, by: str) -> None:
        if (owner[extent(name)] != shows[name]).any():
            raise CompilerBug(f"{by} of list {list_name} reads {name}, but other values were "
                              "written over it")

    _parts_in_place(list_name, graph, start_of)
    for t in graph.of_kind("input"):
        owner[extent(t.name)] = numbers[t.name]
    for node in graph.nodes:
        ins = [n for n in node.ins if n in planned]
        outs = [n for n in node.outs if n in planned]
        for name in ins:
            read(whole[name], f"{node.op} of {node.source}")
        if node.op in VIEWS:
            if outs and extent(outs[0]) != extent(ins[0]):
                raise CompilerBug(f"view {outs[0]} is not where {ins[0]} is")
            shows.update(dict.fromkeys(outs, shows[ins[0]]))
            continue
        _outputs_apart(graph, node, ins, outs, lambda name: extent(whole[name]))
        for name in outs:
            if graph[name].base and name not in ins:
                raise CompilerBug(f"{node.op} of {node.source} assigns {name}, a part")
            owner[extent(whole[name])] = shows[whole[name]] if name in ins else numbers[name]
    for name in graph.outputs:
        if name in planned:
            read(name, "the host")


def _parts_in_place(list_name: str, graph: Graph, start_of: Mapping[str, int]) -> None:
    """A part starts at its element of the base and ends within it."""
    for t in graph.tensors.values():
        if t.base and t.name in start_of:
            base, item = graph[t.base], t.bytes // t.size
            at = start_of[t.name] - start_of[t.base]
            if at != t.begin * item or at < 0 or at + t.bytes > base.bytes:
                raise CompilerBug(f"part {t.name} of list {list_name} is at byte {at} of "
                                  f"{t.base}, which has {base.bytes}")


def _outputs_apart(graph: Graph, node, ins, outs, extent) -> None:
    """An output may cover the first input only, exactly, element on element; two outputs never."""
    for k, out in enumerate(outs):
        for other in (*ins, *outs[:k]):
            a, b = extent(out), extent(other)
            if out != other and a.start < b.stop and b.start < a.stop:
                same = a == b and graph[out].dtype == graph[other].dtype and \
                    not graph[out].base and not graph[other].base
                if not same or other != node.ins[0] or node.op not in IN_PLACE:
                    raise CompilerBug(f"{node.op} of {node.source} writes {out} over {other}")
