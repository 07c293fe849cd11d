"""Continual backprop: units of little use begin anew, so that a network goes on learning for ever.

What is treated are layers whose units are read by exactly one other layer, both trained whole.
Every sample moves a unit's averages (`unit_activity`); after the updates of a step a unit may be
due (`choose_unit`): its mean contribution goes into the bias behind it, the weights that read it
become 0 and those that make it are drawn anew.  So the outputs hardly notice, and the unit, being
young, is left in peace until it is mature.

Source: Dohare et al. 2024 ("Loss of plasticity in deep continual learning").
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import EdgetrainError
from ..ir import Graph, Node
from ..ops.emit import Emitter
from ..ops.update import OPTIMIZERS
from ..recipe import ADAPTERS, Recipe
from .forms import WHOLE, operands
from .parameters import Trained
from .step import Step

NUMBERS = 0x5EEE0000            # whose random numbers: this and the weight's number
COUNTS = "continual:counts"     # a 1: every sample counts
MOST = (1 << 31) - 2            # samples to maturity
# What leaves units units: element i of the result belongs to unit i mod U, as that of x did.
THROUGH = {"relu", "relu6", "leaky_relu", "sigmoid", "tanh", "hard_sigmoid", "gelu", "silu",
           "hard_swish", "prelu", "max_pool2d", "avg_pool2d", "global_mean", "global_max",
           "dropout", "reshape"}


@dataclass(frozen=True)
class Layer:
    """A layer whose units may begin anew, and the only one that reads them."""

    source: str
    w: str                      # [R,U]
    b: str | None               # None: not trained
    units: int
    bound: float                # of new weights
    number: int
    reader: Node
    reader_b: str | None

    @property
    def reader_w(self) -> str:  # [A,U,O]
        return self.reader.ins[1]

    def state(self, part: str) -> str:
        return f"{self.w}:{part}"


@dataclass(frozen=True)
class Units:
    """All such layers of a model, and how often their units begin anew."""

    layers: tuple[Layer, ...]
    moments: tuple[str, ...]    # of the optimizer
    rate: float
    maturity: int               # samples
    decay: float                # per sample

    @staticmethod
    def of(model: Graph, recipe: Recipe, params: Mapping[str, Trained]) -> Units:
        layers = tuple(_layers(model, params))
        if not layers:
            raise EdgetrainError("no layer has units that can begin anew",
                                 where="recipe: continual",
                                 hint="train two dense layers or convolutions whole that have only "
                                      "activations, pooling, Dropout and Flatten between them, or "
                                      "leave [continual] out")
        part = recipe.continual
        return Units(layers, OPTIMIZERS[recipe.optimizer.name].moments, part.rate,
                     min(part.maturity * recipe.batch, MOST), part.decay ** (1 / recipe.batch))

    def declare(self, g: Emitter) -> None:
        g.tensor(COUNTS, (1,), "i32", "const", np.ones(1, np.int32))
        for layer in self.layers:
            for part, dtype in (("size", "f32"), ("mean", "f32"), ("age", "i32")):
                value = np.zeros(layer.units, {"f32": np.float32, "i32": np.int32}[dtype])
                g.state(layer.state(part), value, dtype)
            g.state(layer.state("due"), np.zeros(1, np.float32), "f32")

    def run(self, step: Step, nodes: Sequence[Node]) -> None:
        """Append forward nodes, and what follows the units of a layer as soon as they are read."""
        layers = {layer.reader.outs[0]: layer for layer in self.layers}
        for node in nodes:
            step.run([node])
            if node.outs[0] in layers:
                self._follow(step, layers[node.outs[0]], node.ins[0])

    def _follow(self, step: Step, layer: Layer, x: str) -> None:
        g, units = step.g, layer.units
        g.source = layer.source
        positions = math.prod(g.shape(x)) // units
        level = x if positions == 1 else g.global_mean(g.view(x, (1, positions, 1, units)))
        g.unit_activity(g.view(level, (units,)), step.sure or COUNTS, layer.state("size"),
                        layer.state("mean"), layer.state("age"), decay=self.decay)

    def renew(self, g: Emitter) -> None:
        """Append what begins units anew, after the updates of a step."""
        for layer in self.layers:
            g.source = layer.source
            self._renew(g, layer)

    def _renew(self, g: Emitter, layer: Layer) -> None:
        units, taps = layer.units, math.prod(g.shape(layer.reader_w)[:-1]) // layer.units
        readers = (taps, units, g.shape(layer.reader_w)[-1])
        makers = math.prod(g.shape(layer.w)) // units
        w = g.part(layer.reader_w, readers)
        unit = g.choose_unit(w, layer.state("size"), layer.state("age"), layer.state("due"),
                             g.ctl, rate=self.rate, maturity=self.maturity)
        if layer.reader_b:
            g.move_unit(w, unit, layer.state("mean"), layer.reader_b)
        g.draw_unit(g.part(layer.w, (makers, units)), unit, g.ctl, bound=layer.bound,
                    tensor=NUMBERS + layer.number)
        self._clear(g, layer.reader_w, readers, unit)
        self._clear(g, layer.w, (makers, units, 1), unit, weight=False)
        if layer.b:
            self._clear(g, layer.b, (1, units, 1), unit)

    def _clear(self, g: Emitter, name: str, shape: tuple[int, ...], unit: str, *,
               weight: bool = True) -> None:
        """A unit's weights in `name`, seen as `shape`, and their moments."""
        for whole in [name] * weight + [f"{name}.{moment}" for moment in self.moments]:
            g.clear_unit(g.part(whole, shape), unit)


def _layers(model: Graph, params: Mapping[str, Trained]) -> Iterator[Layer]:
    for node in model.nodes:
        w, b = _whole(node, model, params)
        reader = _reader(model, node.outs[0]) if w else None
        reader_w, reader_b = _whole(reader, model, params) if reader else (None, None)
        if reader_w:
            *makers, units = model[w].shape
            yield Layer(node.source, w, b, units, math.sqrt(6 / math.prod(makers)),
                        params[w].number, reader, reader_b)


def _whole(node: Node, model: Graph, params: Mapping[str, Trained]
           ) -> tuple[str | None, str | None]:
    """(weight, bias) of a layer whose weight is trained whole; what is not trained is None."""
    names = operands(node, model) if node.op in WHOLE else {}
    w, b = names.get("w"), names.get("b")
    if w not in params or params[w].channels or w.endswith(ADAPTERS):
        return None, None
    return w, b if b in params else None


def _reader(model: Graph, value: str) -> Node | None:
    """The layer that reads what another makes, if nothing else does and every unit stays one."""
    units = model[value].shape[-1]
    while True:
        readers = model.readers(value)
        if len(readers) != 1 or readers[0].ins[0] != value or model[value].shape[-1] % units:
            return None
        (node,) = readers
        if node.op in WHOLE:
            return node
        if node.op not in THROUGH:
            return None
        value = node.outs[0]
