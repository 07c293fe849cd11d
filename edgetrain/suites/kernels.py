"""Suite `kernels`: operations one by one, and training steps of a small MLP and a small CNN."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..importer.builder import Sequential
from ..importer.layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU
from ..importer.model import Model
from ..ir import Graph
from ..learn import call_lists
from ..learn.update import CONTROL, initial_control
from ..ops.emit import Emitter
from ..ops.update import NEAREST, OF_CONTROL
from ..recipe import Recipe
from .row import MODES, Row, step_recipe

LIST = "infer"      # of a row that is one operation: the list that every program has
WINDOW = dict(sh=1, sw=1, pt=0, pl=0, th=1, tw=1)
SEED = 1


@dataclass(frozen=True)
class Layer:
    """A layer with weights, for one sample, of which the parts of a step are rows."""

    op: str
    x: tuple[int, ...]
    w: tuple[int, ...]
    y: tuple[int, ...]
    work: str

    def attrs(self, **sizes: int) -> dict[str, int]:
        return {**sizes, **WINDOW} if len(self.x) == 4 else {}


LAYERS = {
    "conv16": Layer("conv2d", (1, 18, 18, 16), (3, 3, 16, 16), (1, 16, 16, 16),
                    "convolution 3x3, 16 to 16 channels, image 18x18, valid"),
    "conv8": Layer("conv2d", (1, 8, 8, 8), (3, 3, 8, 8), (1, 6, 6, 8),
                   "convolution 3x3, 8 to 8 channels, image 8x8, valid"),
    "dw16": Layer("depthwise_conv2d", (1, 18, 18, 16), (3, 3, 16), (1, 16, 16, 16),
                  "depthwise convolution 3x3, 16 channels, image 18x18, valid"),
    "pw16": Layer("conv2d", (1, 16, 16, 16), (1, 1, 16, 16), (1, 16, 16, 16),
                  "pointwise convolution, 16 to 16 channels, image 16x16"),
}
PARTS = {"fw": "forward", "bwd_x": "gradient of the input",
         "bwd_w": "gradient of the weight, with SGD"}


def kernel_rows() -> list[Row]:
    return [*_matmul_rows(), *_layer_rows(), *_step_rows()]


def _matmul_rows() -> Iterator[Row]:
    for mode in MODES:
        yield Row(f"matmul64_{mode}", "matrix product 64x64x64", step_recipe(mode),
                  partial(product, 64, 64, 64), LIST)


def product(rows: int, inputs: int, outputs: int, recipe: Recipe) -> dict[str, Graph]:
    """The product of two matrices that come from outside as the only list of a program."""
    g = Emitter(source="fw")
    a = g.tensor("x", (1, rows, inputs), kind="input")
    weight = np.random.RandomState(SEED).standard_normal((1, inputs, outputs))
    b = g.tensor("w", weight.shape, kind="state", value=weight.astype(np.float32))
    return {LIST: g.graph((g.op("matmul", a, b),))}


def _layer_rows() -> Iterator[Row]:
    for name, layer in LAYERS.items():
        for mode in MODES:
            for which, words in PARTS.items():
                yield Row(f"{name}_{mode}_{which}", f"{layer.work}: {words}", step_recipe(mode),
                          partial(part, layer, which), LIST)


def part(layer: Layer, which: str, recipe: Recipe) -> dict[str, Graph]:
    """One part of PARTS as the only list of a program.  Samples and gradients come from outside,
    weights are under training."""
    g = Emitter(source=which)
    rng = np.random.RandomState(SEED)       # frozen: other numpy versions draw the same

    def state(name: str, *shape: int) -> str:
        value = rng.standard_normal(shape).astype(np.float32)
        return g.tensor(name, shape, kind="state", value=value)

    x_size = dict(zip("HW", layer.x[1:3]))
    y_size = dict(zip("PQ", layer.y[1:3]))
    w_size = dict(zip(("KH", "KW"), layer.w))
    if which == "fw":
        operands = g.tensor("x", layer.x, kind="input"), state("w", *layer.w), \
            state("b", layer.w[-1])
        return {LIST: g.graph((g.op(layer.op, *operands, **layer.attrs(**y_size)),))}
    dy = g.tensor("dy", layer.y, kind="input")
    if which == "bwd_x":
        dx = g.op(f"{layer.op}_bwd_x", dy, state("w", *layer.w), **layer.attrs(**x_size))
        return {LIST: g.graph((dx,))}
    x = g.tensor("x", layer.x, kind="input")
    dw = g.op(f"{layer.op}_bwd_w", dy, x, **layer.attrs(**w_size))
    ok = g.state("ok", np.ones(1, np.int32), "i32")
    g.state(CONTROL, initial_control(recipe), "i32")
    g.op("sgd", state("w", *layer.w), dw, ok, CONTROL, lr_scale=1.0, decay=OF_CONTROL, tensor=0,
         index0=0, rounding=NEAREST)
    return {LIST: g.graph(())}


# -- training steps ----------------------------------------------------------------------------


def mlp() -> Model:
    return Sequential([Dense(32), ReLU(), Dense(10)], input_shape=(64,))


def cnn() -> Model:
    return Sequential([Conv2D(8, 3, padding="same"), ReLU(), MaxPool2D(2),
                       Conv2D(16, 3, padding="same"), ReLU(), MaxPool2D(2), Flatten(), Dense(10)],
                      input_shape=(16, 16, 1))


STEPS = {"mlp": (mlp, "MLP 64-32-10, training step"),
         "cnn": (cnn, "CNN 16x16: conv8, pool, conv16, pool, dense10, training step")}


def trained(model: Model, recipe: Recipe) -> Mapping[str, Graph]:
    return call_lists(model.graph, recipe)


def _step_rows() -> Iterator[Row]:
    for name, (model, work) in STEPS.items():
        lists = partial(trained, model())
        for mode in MODES:
            yield Row(f"{name}_{mode}", work, step_recipe(mode), lists, "train")
            if (name, mode) == ("mlp", "f16"):
                yield Row(f"{name}_{mode}_sr", f"{work}, stochastic rounding",
                          step_recipe(mode, "stochastic"), lists, "train")
