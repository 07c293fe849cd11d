"""DS-CNN for keywords, as in MLPerf Tiny's keyword spotting (Banbury et al. 2021; Zhang et al.
2017, "Hello Edge"): 49 frames of 10 cepstral coefficients, 24,908 parameters, 2,656,768
multiply-adds.

A convolution and four depthwise-separable blocks of 64 channels; batch normalisation with frozen
statistics.  The dropout of the benchmark's own training is left out.
"""

from __future__ import annotations

import edgetrain as et

CHANNELS = 64


def model(classes: int = 12, seed: int = 0) -> et.Model:
    x = et.Input((49, 10, 1))
    h = et.Conv2D(CHANNELS, (10, 4), stride=2, padding="same", name="stem.conv")(x)
    h = et.ReLU()(et.BatchNorm(name="stem.norm")(h))
    for number in range(1, 5):
        h = block(h, f"block{number}")
    return et.Model(x, et.Dense(classes, name="head")(et.GlobalMean()(h)), seed=seed)


def block(x, name: str):
    """A convolution of each channel alone, then one of all channels at each position."""
    h = et.DepthwiseConv2D(3, padding="same", name=f"{name}.depthwise")(x)
    h = et.ReLU()(et.BatchNorm(name=f"{name}.norm1")(h))
    h = et.Conv2D(CHANNELS, 1, name=f"{name}.pointwise")(h)
    return et.ReLU()(et.BatchNorm(name=f"{name}.norm2")(h))
