"""Small networks with every kind of layer, and random ones; shared by many tests."""

from __future__ import annotations

import numpy as np

import edgetrain as et

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


def fixed(model: et.Model, seed: int = 1) -> et.Model:
    """The model with weights that do not depend on numpy's version: RandomState is frozen."""
    rng = np.random.RandomState(seed)
    return model.with_weights({
        name: (rng.randint(-4096, 4097, w.shape) / np.float32(4096 * max(1, w[..., 0].size) ** 0.5)
               ).astype(np.float32) for name, w in sorted(model.weights.items())})


def samples(model: et.Model, count: int, seed: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """x and labels, exact in f16; RandomState as above."""
    rng = np.random.RandomState(seed)
    (x,) = model.graph.of_kind("input")
    values = rng.randint(-1024, 1025, (count, *x.shape[1:])) / np.float32(512)
    outputs = model.graph[model.graph.outputs[0]].size
    return values.astype(np.float32), rng.randint(0, outputs, count)


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
                           "mean"])
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
        elif kind == "residual":
            h = et.Conv2D(channels, kernel, padding="same")(h)
            again = et.Conv2D(channels, (3, 1), padding=((1, 1), (0, 0)))(et.ReLU()(h))
            h = et.Add()(again, h)
        else:
            h = et.Concat()(h, et.Conv2D(channels, kernel, padding="same")(h))
    return h


def _head(rng, h):
    kind = rng.choice(["flatten", "mean", "max", "both"])
    if kind == "both":
        return et.Concat()(et.GlobalMean()(h), et.GlobalMax()(h))
    return {"flatten": et.Flatten, "mean": et.GlobalMean, "max": et.GlobalMax}[kind]()(h)
