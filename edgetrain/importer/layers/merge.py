"""Layers of several values."""

from __future__ import annotations

from ...ops.emit import Emitter
from ..model import Layer


class Add(Layer):
    """Sum of values of one shape."""

    def emit(self, g, rng, *ins):
        return self._fold(g, ins, "add", lambda s: s)

    def _fold(self, g: Emitter, ins, op: str, key) -> str:
        if len(ins) < 2 or len({key(g.shape(i)) for i in ins}) != 1:
            raise self.error(f"cannot combine shapes {[g.shape(i)[1:] for i in ins]}")
        total = ins[0]
        for other in ins[1:]:
            total = g.op(op, total, other)
        return total


class Concat(Add):
    """Join values along the last axis."""

    def emit(self, g, rng, *ins):
        return self._fold(g, ins, "concat", lambda s: s[:-1])
