"""ResNet-8 for images of 32 x 32, as in MLPerf Tiny's image classification (Banbury et al. 2021;
blocks of He et al. 2015): 78,666 parameters, 12,501,632 multiply-adds.

A stem and three blocks of 16, 32 and 64 channels; batch normalisation with frozen statistics.
"""

from __future__ import annotations

import edgetrain as et


def model(classes: int = 10, seed: int = 0) -> et.Model:
    x = et.Input((32, 32, 3))
    h = et.ReLU()(et.BatchNorm(name="stem.norm")(
        et.Conv2D(16, 3, padding="same", name="stem.conv")(x)))
    for number, (filters, stride) in enumerate([(16, 1), (32, 2), (64, 2)], start=1):
        h = block(h, filters, stride, f"block{number}")
    return et.Model(x, et.Dense(classes, name="head")(et.GlobalMean()(h)), seed=seed)


def block(x, filters: int, stride: int, name: str):
    """Two convolutions beside a shortcut, which is a 1 x 1 convolution where the shape changes."""
    h = et.Conv2D(filters, 3, stride=stride, padding="same", name=f"{name}.conv1")(x)
    h = et.ReLU()(et.BatchNorm(name=f"{name}.norm1")(h))
    h = et.Conv2D(filters, 3, padding="same", name=f"{name}.conv2")(h)
    h = et.BatchNorm(name=f"{name}.norm2")(h)
    if stride != 1:
        x = et.Conv2D(filters, 1, stride=stride, name=f"{name}.shortcut")(x)
    return et.ReLU()(et.Add()(h, x))
