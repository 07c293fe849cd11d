"""Small networks with every kind of layer, and random ones; shared by many tests."""

from __future__ import annotations

import numpy as np

import edgetrain as et
from edgetrain.compiler import folded, planned
from edgetrain.learn import call_lists

CLASSES = 4


def mlp() -> et.Model:
    """Dense layers with more and with fewer outputs than 8: both ways of summing."""
    return fixed(et.Sequential([et.Dense(11), et.ReLU(), et.Dense(9), et.ReLU(),
                                et.Dense(CLASSES)], input_shape=(7,)))


def cnn() -> et.Model:
    """Layers of maps, with a branch whose gradients meet."""
    x = et.Input((4, 5, 2), standardize=([0.25, -0.5], [1.5, 0.75]))
    stem = et.MaxPool2D(2)(et.ReLU()(et.Conv2D(8, 3, padding="same", name="stem")(x)))
    side = et.Conv2D(8, (1, 3), padding="same", name="side")(stem)
    joined = et.ReLU()(et.Add()(side, stem))
    pooled = et.Concat()(et.GlobalMean()(joined), et.GlobalMax()(joined))
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(pooled)))


def curved() -> et.Model:
    """Every activation but relu, on maps and on vectors, and dropout on both."""
    x = et.Input((3, 4, 2), standardize=(0.25, 1.5))
    h = et.PReLU(name="maps")(et.Conv2D(9, 2, padding="same", name="stem")(x))
    h = et.Dropout(0.25)(et.HardSwish()(h))
    h = et.GlobalMean()(et.LeakyReLU(0.125)(et.Conv2D(5, 2, name="body")(h)))
    for act in (et.ReLU6(), et.Sigmoid(), et.Tanh(), et.GELU(), et.PReLU(0.5, name="vector"),
                et.SiLU(), et.HardSigmoid()):
        h = et.Concat()(h, act(et.Dense(7)(h)))
    h = et.Softmax()(et.Dense(6)(et.Dropout(0.5)(h)))
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(h)))


def mobile() -> et.Model:
    """Convolutions of some of the channels, dilated and transposed ones, means of windows."""
    x = et.Input((6, 7, 3))
    h = et.ReLU()(et.Conv2D(12, 3, stride=2, padding="same")(x))
    h = et.ReLU()(et.DepthwiseConv2D(3, padding="same", dilation=(1, 2))(h))
    h = et.ReLU()(et.Conv2D(18, (1, 2), groups=2, padding="same")(h))
    side = et.DepthwiseConv2D((2, 1), padding="same", multiplier=2)(et.AvgPool2D(2)(h))
    grown = et.Conv2DTranspose(5, 3, stride=2, padding="same", name="grown")(side)
    wide = et.Conv2D(5, (2, 3), dilation=(2, 3), padding="same", name="wide")(grown)
    pooled = et.AvgPool2D((2, 3), stride=1, padding="same")(et.ReLU()(et.Add()(grown, wide)))
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(et.GlobalMean()(pooled))))


def normed() -> et.Model:
    """Every normalisation once."""
    x = et.Input((4, 5, 2))
    h = et.BatchNorm([0.5, -0.25, 0, 0, 0, 1], 4.0, name="batch")(et.Conv2D(6, 3, name="stem")(x))
    h = et.Conv2D(9, 2, name="body")(et.ReLU()(et.GroupNorm(3, name="group")(h)))
    h = et.RMSNorm(name="rms")(et.InstanceNorm(eps=0.5, name="instance")(et.ReLU()(h)))
    h = et.LayerNorm("sample", name="sample")(et.LayerNorm(name="layer")(h))
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(et.Flatten()(h))))


def gated() -> et.Model:
    """Arithmetic with every repetition: per channel, per position, per sample, and sums."""
    x = et.Input((4, 5, 2))
    h = et.ReLU()(et.Conv2D(9, 3, name="stem")(x))
    squeezed = et.Mean((-3, -2), keep=True)(h)
    gate = et.Conv2D(9, 1, name="gate")(et.ReLU()(et.Conv2D(3, 1, name="squeeze")(squeezed)))
    h = et.Sub()(et.Mul()(gate, h), et.Mean(-1, keep=True)(h))
    size = et.Affine(0.5, 2.0)(et.Mul()(h, h))                          # from 2 on
    h = et.Add()(et.Div()(h, size), et.Div()(gate, et.Sum(-1, keep=True)(size)))
    row, column = et.Sum(-3, keep=True)(h), et.Mean(-2, keep=True)(h)
    h = et.Add()(gate, et.Sub()(row, column), h)
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(et.Sub()(et.Sum((-3, -2))(h),
                                                                     et.GlobalMax()(h)))))


def shaped() -> et.Model:
    """Parts of maps and axes in other orders."""
    x = et.Input((4, 6, 2))
    h = et.ReLU()(et.Conv2D(6, 3, name="stem")(et.Pad(((1, 0), (0, 2)), 0.25)(x)))     # (3, 6, 6)
    a, b, c = et.Split((1, 2, 3))(h)
    h = et.Concat()(c, et.Permute((-3, -1, -2))(et.Slice(0, 2, -2)(h)), b)      # of (3, 6, 2)
    h = et.Concat(-3)(et.Crop(((1, 0), (0, 0)))(h), h)                          # (5, 6, 7)
    h = et.Reshape((6, -1, 5))(et.Permute((-1, -3, -2))(h))
    h = et.ReLU()(et.Conv2D(5, 2, name="body")(h))
    joined = et.Concat()(et.Flatten()(a), et.GlobalMean()(h))
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(joined)))


def attention() -> et.Model:
    """One head over a sequence of numbers, its scores rectified and divided by their sum; and the
    other products."""
    x = et.Input((6,), dtype="i32")
    h = et.LayerNorm(name="norm")(et.Embedding(5, 8, name="table")(x))
    query, key, value = (et.Conv1D(c, 1, name=n)(h) for c, n in ((4, "query"), (4, "key"),
                                                                 (9, "value")))
    scores = et.Affine(0.5, 0.25)(et.ReLU()(et.MatMul(transpose_b=True)(query, key)))
    mixed = et.Div()(et.MatMul()(scores, value), et.Sum(-1, keep=True)(scores))
    second = et.MatMul(transpose_a=True)(key, mixed)
    third = et.MatMul(transpose_a=True, transpose_b=True)(query, et.Permute((-1, -2))(value))
    joined = et.Concat()(et.GlobalMean()(mixed), et.GlobalMean()(second), et.GlobalMax()(third))
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(joined)))


def recurrent() -> et.Model:
    """Two recurrent layers, one on the states of the other, which something else reads as well."""
    x = et.Input((6, 5), standardize=(0.25, 1.5))
    h = et.RNN(9, return_sequences=True, name="first")(x)
    last = et.RNN(19, name="second")(h)
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(et.Concat()(last,
                                                                        et.GlobalMean()(h)))))


def wide() -> et.Model:
    """Enough channels to train some: a map, taps, a pointwise layer, two dense ones."""
    x = et.Input((5, 4, 3))
    h = et.ReLU()(et.Conv2D(20, 3, padding="same", name="stem")(x))
    h = et.ReLU()(et.Conv2D(17, (3, 2), stride=2, name="taps")(h))
    h = et.ReLU()(et.Conv2D(12, 1, name="point")(h))
    h = et.ReLU()(et.Dense(18, name="first")(et.Flatten()(h)))
    return fixed(et.Model(x, et.Dense(4, name="head")(h)))


def chain(activation: type) -> et.Model:
    """Maps and vectors with one activation: what every learning rule can train."""
    x = et.Input((6, 5, 2), standardize=([0.25, -0.5], [1.5, 0.75]))
    h = et.AvgPool2D(2)(activation()(et.Conv2D(8, 3, padding="same", name="first")(x)))
    h = activation()(et.Conv2D(9, 2, name="second")(h))
    h = activation()(et.Dense(12, name="third")(et.Flatten()(h)))
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(h)))


# Recipes for it: shares of channels, and low-rank adapters.
FROZEN = et.LayerRule("*", "frozen")
CHANNELS = (et.LayerRule("stem", channels=0.5), et.LayerRule("taps", channels=0.25),
            et.LayerRule("point", channels=0.3), et.LayerRule("first", channels=0.25), FROZEN)
LORA = (et.LayerRule("point", lora=3), et.LayerRule("first", lora=2), et.LayerRule("head"), FROZEN)


NAMED = {"mlp": mlp, "cnn": cnn, "mobile": mobile, "curved": curved, "normed": normed,
         "gated": gated, "shaped": shaped, "attention": attention, "recurrent": recurrent}


def residual() -> et.Model:
    """Trained normalisations whose results are read by a layer, a shortcut and a gradient."""
    x = et.Input((6, 5, 2))
    h = et.ReLU6()(et.BatchNorm(0.1, 2.0)(et.Conv2D(4, 3, padding="same")(x)))
    for stride in (1, 2):
        side = et.ReLU()(et.BatchNorm(-0.2)(et.Conv2D(8, 3, stride=stride, padding="same")(h)))
        side = et.BatchNorm(0.0, 0.5)(et.DepthwiseConv2D(3, padding="same")(side))
        h = et.LeakyReLU(0.1)(et.Add()(side, et.Conv2D(8, 1, stride=stride)(h)))
    h = et.MaxPool2D(2)(h)
    return et.Model(x, et.Dense(3, name="head")(et.GlobalMean()(h)))


def least_program(model: et.Model, recipe: et.Recipe, isas=("ref",)) -> et.Program:
    """As small as it gets."""
    whole = folded(model) if recipe.norm.fold else model
    _, layout = planned(call_lists(whole.graph, recipe), recipe, 0, isas)
    return et.compile(model, recipe, isas=isas,
                      ram_bytes=layout.state_bytes + layout.arena_bytes)


def fixed(model: et.Model, seed: int = 1) -> et.Model:
    """The model with weights that do not depend on numpy's version: RandomState is frozen."""
    rng = np.random.RandomState(seed)
    return model.with_weights({
        name: (rng.randint(-4096, 4097, w.shape) / np.float32(4096 * max(1, w[..., 0].size) ** 0.5)
               ).astype(np.float32) for name, w in sorted(model.weights.items())})


def samples(model: et.Model, count: int, seed: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """x and labels, exact in f16; numbers for a table, one too low and one too high among them."""
    rng = np.random.RandomState(seed)
    (x,) = model.graph.of_kind("input")
    if x.dtype == "i32":
        values = rng.randint(-1, 6, (count, *x.shape[1:])).astype(np.int32)
    else:
        values = (rng.randint(-1024, 1025, (count, *x.shape[1:])) / np.float32(512)
                  ).astype(np.float32)
    outputs = model.graph[model.graph.outputs[0]].size
    return values, rng.randint(0, outputs, count)


def random_net(seed: int) -> et.Model:
    """A random model: layers, sizes, strides and paddings, sometimes with branches."""
    rng = np.random.default_rng(seed)
    standardize = ((0.5, 2.0) if rng.random() < 0.5 else None)
    if rng.random() < 0.3:
        x = h = et.Input((int(rng.integers(1, 12)),), standardize=standardize)
    else:
        side = tuple(int(n) for n in rng.integers(1, 8, 2))
        x = et.Input((*side, int(rng.integers(1, 5))), standardize=standardize)
        h = _head(rng, _body(rng, x))
    for _ in range(rng.integers(0, 3)):
        h = et.ReLU()(et.Dense(int(rng.integers(1, 20)))(h))
    model = et.Model(x, et.Dense(int(rng.integers(2, 12)))(h), seed=seed)
    biases = {name: rng.normal(size=w.shape) * 0.3 for name, w in model.weights.items()
              if w.ndim == 1}
    return model.with_weights(biases)


def _body(rng, h: et.importer.model.Value):
    for _ in range(rng.integers(1, 4)):
        kind = rng.choice(["conv", "pool", "residual", "concat", "depthwise", "grouped", "grow",
                           "mean", "norm", "shape"])
        channels = int(rng.choice([1, 3, 7, 8, 17]))
        kernel, dilation = (tuple(int(k) for k in rng.integers(1, 4, 2)) for _ in range(2))
        stride = tuple(int(s) for s in rng.integers(1, 3, 2))
        window = dict(stride=stride, padding="same")
        if kind == "conv":
            h = et.ReLU()(et.Conv2D(channels, kernel, dilation=dilation, **window)(h))
        elif kind == "pool":
            h = et.MaxPool2D(kernel, **window)(h)
        elif kind == "mean":
            h = et.AvgPool2D(kernel, **window)(h)
        elif kind == "depthwise":
            h = et.DepthwiseConv2D(kernel, dilation=dilation, **window)(h)
        elif kind == "grouped":
            h = et.DepthwiseConv2D(kernel, multiplier=int(rng.integers(1, 4)), **window)(h)
        elif kind == "grow":
            h = et.Conv2DTranspose(min(channels, 8), kernel, **window)(h)
        elif kind == "norm":
            h = et.ReLU()(_norm(rng)(et.Conv2D(channels + 1, kernel, padding="same")(h)))
        elif kind == "shape":
            h = et.Pad(((0, stride[0]), (stride[1] - 1, 1)), 0.5)(et.Permute((-2, -3, -1))(h))
        elif kind == "residual":
            h = et.Conv2D(channels, kernel, padding="same")(h)
            again = et.Conv2D(channels, (3, 1), padding=((1, 1), (0, 0)))(et.ReLU()(h))
            h = et.Add()(again, h)
        else:
            h = et.Concat()(h, et.Conv2D(channels, kernel, padding="same")(h))
    return h


def _norm(rng) -> et.importer.model.Layer:
    kind = rng.choice(["batch", "layer", "sample", "group", "rms"])
    return {"batch": lambda: et.BatchNorm(0.25, 2.0), "layer": et.LayerNorm,
            "sample": lambda: et.LayerNorm("sample"), "group": lambda: et.GroupNorm(1),
            "rms": et.RMSNorm}[kind]()


def _head(rng, h):
    kind = rng.choice(["flatten", "mean", "max", "both"])
    if kind == "both":
        return et.Concat()(et.GlobalMean()(h), et.GlobalMax()(h))
    return {"flatten": et.Flatten, "mean": et.GlobalMean, "max": et.GlobalMax}[kind]()(h)
