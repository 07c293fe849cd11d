"""Normalisation.  Each is followed by a trainable scale, NAME.gamma, and shift, NAME.beta."""

from __future__ import annotations

import numpy as np

from ...ops.emit import Emitter
from ..model import Layer, channel_values


class BatchNorm(Layer):
    """(x - mean) / sqrt(var + eps) per channel with the statistics of the pretraining, frozen.

    mean, var: one number, or one per channel.  The recipe's [norm] calibrate lets a device measure
    them anew.
    """

    def __init__(self, mean=0.0, var=1.0, *, eps: float = 1e-5, statistics: str = "frozen",
                 name: str | None = None):
        super().__init__(name)
        self.mean, self.var, self.eps, self.statistics = mean, var, eps, statistics

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        if self.statistics == "batch":
            raise self.error("statistics of a batch need all its samples in RAM together, but they "
                             "are trained one by one", hint="use GroupNorm(groups), which has those"
                             " of a sample; or frozen ones with [norm] calibrate in the recipe")
        if self.statistics != "frozen":
            raise self.error(f"statistics {self.statistics!r} are not known",
                             hint="'frozen'; for those of a sample use GroupNorm")
        channels = g.shape(x)[-1]
        mean = channel_values(self, self.mean, channels, "mean")
        var = channel_values(self, self.var, channels, "var") + positive(self, self.eps)
        if not (np.isfinite(mean).all() and np.isfinite(var).all() and (var > 0).all()):
            raise self.error("needs finite means and variances of at least 0")
        y = g.standardize(x, _statistic(g, f"{self.name}.mean", mean),
                          _statistic(g, f"{self.name}.scale", 1 / np.sqrt(var)))
        return scale_shift(g, self.name, y)


class GroupNorm(Layer):
    """Zero mean and unit variance over positions and the channels of each of `groups`, per sample
    (Wu and He 2018): what replaces batch normalisation where a batch is one sample."""

    def __init__(self, groups: int, *, eps: float = 1e-5, name: str | None = None):
        super().__init__(name)
        self.groups, self.eps = groups, eps

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        shape = g.shape(x)
        groups = self.groups_of(shape[-1])
        if self.count(groups, "group") > shape[-1] or shape[-1] % groups:
            raise self.error(f"{shape[-1]} channels do not make {groups} groups",
                             hint="their number must be a multiple")
        if shape[-1] == groups and int(np.prod(shape[1:-1])) == 1:
            raise self.error("a group of one element has no variance",
                             hint="use fewer groups, or LayerNorm()")
        view = (shape[0], int(np.prod(shape[1:-1])), groups, shape[-1] // groups)
        return scale_shift(g, self.name, normalize(self, g, x, view))

    def groups_of(self, channels: int) -> int:
        return self.groups


class InstanceNorm(GroupNorm):
    """Zero mean and unit variance over the positions of each channel, per sample."""

    def __init__(self, *, eps: float = 1e-5, name: str | None = None):
        super().__init__(1, eps=eps, name=name)

    def groups_of(self, channels):
        return channels


class LayerNorm(Layer):
    """Zero mean and unit variance over the channels of each position; with over="sample" over all
    elements of the sample (Ba et al. 2016)."""

    def __init__(self, over: str = "channels", *, eps: float = 1e-5, name: str | None = None):
        super().__init__(name)
        self.over, self.eps = over, eps

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        shape = g.shape(x)
        if self.over not in ("channels", "sample"):
            raise self.error(f"over {self.over!r} is not known", hint="'channels' or 'sample'")
        size = shape[-1] if self.over == "channels" else int(np.prod(shape[1:]))
        if size == 1:
            raise self.error("one element has no variance", hint="use BatchNorm()")
        rows = int(np.prod(shape)) // size
        y = g.view(normalize(self, g, x, (rows, 1, 1, size)), (rows, size))
        return g.view(scale_shift(g, self.name, y), shape)


class RMSNorm(Layer):
    """x / sqrt(mean(x^2) + eps) over the channels of each position, times gamma; no shift."""

    def __init__(self, *, eps: float = 1e-5, name: str | None = None):
        super().__init__(name)
        self.eps = eps

    def emit(self, g, rng, *ins):
        x = self.only(ins)
        shape = g.shape(x)
        view = (int(np.prod(shape[:-1])), 1, 1, shape[-1])
        return g.scale(normalize(self, g, x, view, center=0), _gamma(g, self.name, shape[-1]))


def normalize(layer: Layer, g: Emitter, x: str, view: tuple[int, ...], center: int = 1) -> str:
    """group_normalize of x seen as [N, S, G, D]."""
    y, _ = g.group_normalize(g.view(x, view), center=center, eps=positive(layer, layer.eps))
    return g.view(y, g.shape(x))


def positive(layer: Layer, eps: float) -> float:
    """eps, which keeps the variance of a constant from being divided by."""
    if not isinstance(eps, (int, float)) or not 1e-30 <= eps <= 1e30:
        raise layer.error(f"eps is {eps!r}, it must be a small number above 0", hint="1e-5")
    return float(eps)


def scale_shift(g: Emitter, name: str, x: str) -> str:
    channels = g.shape(x)[-1]
    beta = g.tensor(f"{name}.beta", (channels,), kind="const", value=np.zeros(channels, np.float32))
    return g.scale_shift(x, _gamma(g, name, channels), beta)


def _gamma(g: Emitter, name: str, channels: int) -> str:
    return g.tensor(f"{name}.gamma", (channels,), kind="const", value=np.ones(channels, np.float32))


def _statistic(g: Emitter, name: str, value: np.ndarray) -> str:
    return g.tensor(name, value.shape, "f32", "const", value.astype(np.float32))
