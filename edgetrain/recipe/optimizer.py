"""[optimizer]: how a gradient becomes a step."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import EdgetrainError
from .values import BELOW_ONE, LARGEST, check_number, one_of

OPTIMIZERS = ("sgd", "momentum", "adam")
HYPER = {"lr": (0, LARGEST), "loss_scale": (2.0**-24, 2.0**24), "momentum": (0, BELOW_ONE),
         "beta1": (0, BELOW_ONE), "beta2": (0, BELOW_ONE), "eps": (0, LARGEST)}


@dataclass(frozen=True)
class Optimizer:
    """Hyper-parameters; those that an optimizer does not use are ignored by it."""

    name: str = "sgd"
    lr: float = 0.01
    momentum: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    eps: float = 1e-8

    def check(self) -> None:
        one_of(self.name, OPTIMIZERS, "optimizer.name")
        for name in ("lr", "momentum", "beta1", "beta2", "eps"):
            check_hyper(name, getattr(self, name), "optimizer.")


def check_hyper(name: str, value: float, section: str = "") -> None:
    """Raise unless a hyper-parameter is in the range that devices can compute with."""
    check_number(value, f"{section}{name}", *HYPER[name])
    if name == "loss_scale" and math.frexp(value)[0] != 0.5:
        raise EdgetrainError(f"{section}loss_scale {value:g} is not a power of two",
                             hint="1024.0 suits small networks")
