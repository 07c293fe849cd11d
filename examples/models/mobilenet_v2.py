"""MobileNetV2 of width 0.35 for images of 64 x 64 (Sandler et al. 2018), 2 classes as for visual
wake words: 419,810 parameters (7,042 of them biases of convolutions, which Keras leaves out),
4,737,728 multiply-adds.

Inverted residuals with ReLU6; batch normalisation with frozen statistics.  As in Keras the last
convolution keeps its 1280 channels at widths below 1.
"""

from __future__ import annotations

import edgetrain as et

WIDTH = 0.35
# expansion, channels at width 1, blocks, stride of the first (table 2 of the paper)
STAGES = [(1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1),
          (6, 160, 3, 2), (6, 320, 1, 1)]
FEATURES = 1280


def model(classes: int = 2, seed: int = 0) -> et.Model:
    x = et.Input((64, 64, 3))
    inputs, number = wide(32), 0
    h = conv(x, inputs, 3, "stem", stride=2)
    for expansion, channels, repeats, first_stride in STAGES:
        for stride in (first_stride, *[1] * (repeats - 1)):
            number += 1
            h = block(h, number, expansion, wide(channels), stride, inputs)
            inputs = wide(channels)
    h = et.GlobalMean()(conv(h, FEATURES, 1, "features"))
    return et.Model(x, et.Dense(classes, name="head")(h), seed=seed)


def wide(channels: int) -> int:
    """Channels at WIDTH: the nearest multiple of 8, but never less than nine tenths."""
    scaled = channels * WIDTH
    rounded = max(8, int(scaled + 4) // 8 * 8)
    return rounded if rounded >= 0.9 * scaled else rounded + 8


def block(x, number: int, expansion: int, channels: int, stride: int, inputs: int):
    """Expand, filter each channel, project; a shortcut where the shape stays."""
    name, h = f"block{number}", x
    if expansion > 1:
        h = conv(h, expansion * inputs, 1, f"{name}.expand")
    h = et.DepthwiseConv2D(3, stride=stride, padding="same", name=f"{name}.depthwise")(h)
    h = et.ReLU6()(et.BatchNorm(name=f"{name}.depthwise.norm")(h))
    h = et.Conv2D(channels, 1, name=f"{name}.project")(h)
    h = et.BatchNorm(name=f"{name}.project.norm")(h)
    return et.Add()(x, h) if stride == 1 and channels == inputs else h


def conv(x, filters: int, kernel: int, name: str, stride: int = 1):
    h = et.Conv2D(filters, kernel, stride=stride, padding="same", name=name)(x)
    return et.ReLU6()(et.BatchNorm(name=f"{name}.norm")(h))
