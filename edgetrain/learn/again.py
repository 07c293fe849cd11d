"""Nodes once more, under other names: a second pass through a part of a model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..ir import Node
from ..ops.emit import Emitter


def again(g: Emitter, nodes: Iterable[Node], names: dict[str, str], prefix: str,
          source: str | None = None) -> list[Node]:
    """Append copies of `nodes` that read what `names` says in the place of what they read.

    What they write is called `prefix` and its name, and joins `names`.  Returns the copies.
    """
    copies = []
    for node in nodes:
        for out in node.outs:
            names[out] = g.tensor(f"{prefix}.{out}", g.shape(out), g.tensors[out].dtype)
        copies.append(replace(node, ins=tuple(names.get(i, i) for i in node.ins),
                              outs=tuple(names[o] for o in node.outs),
                              source=node.source if source is None else source))
    g.nodes += copies
    return copies
