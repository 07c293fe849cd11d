"""[optimizer]: how a gradient becomes a step."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import EdgetrainError
from .values import BELOW_ONE, LARGEST, MOST_STEPS, check_number, check_whole, one_of

OPTIMIZERS = ("sgd", "momentum", "nesterov", "adam", "adamw", "rmsprop")
HYPER = {"lr": (0, LARGEST), "loss_scale": (2.0**-24, 2.0**24), "momentum": (0, BELOW_ONE),
         "beta1": (0, BELOW_ONE), "beta2": (0, BELOW_ONE), "eps": (0, LARGEST),
         "weight_decay": (0, LARGEST), "alpha": (0, BELOW_ONE), "clip_value": (0, LARGEST),
         "clip_norm": (0, LARGEST), "warmup": (0, MOST_STEPS), "every": (1, MOST_STEPS),
         "gamma": (0, 1), "steps": (1, MOST_STEPS), "floor": (0, 1), "growth": (0, MOST_STEPS)}
COUNTS = ("warmup", "every", "steps", "growth")     # whole numbers, though the device keeps f32


@dataclass(frozen=True)
class Optimizer:
    """Hyper-parameters; those that an optimizer does not use are ignored by it."""

    name: str = "sgd"
    lr: float = 0.01
    momentum: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    alpha: float = 0.99
    eps: float = 1e-8
    weight_decay: float | None = None    # None: 0.01 for adamw, 0 for the others
    clip_value: float = 0.0              # 0: gradients are not clipped
    clip_norm: float = 0.0

    @property
    def decay(self) -> float:
        if self.weight_decay is not None:
            return self.weight_decay
        return 0.01 if self.name == "adamw" else 0.0

    @property
    def hyper(self) -> dict[str, float]:
        """What the control block starts with."""
        own = ("lr", "momentum", "beta1", "beta2", "alpha", "eps", "clip_value", "clip_norm")
        return {"weight_decay": self.decay, **{name: getattr(self, name) for name in own}}

    def check(self) -> None:
        one_of(self.name, OPTIMIZERS, "optimizer.name")
        for name, value in self.hyper.items():
            check_hyper(name, value, "optimizer.")
        if self.clip_value and self.clip_norm:
            raise EdgetrainError("optimizer has both clip_value and clip_norm",
                                 hint="keep one of them")


def check_hyper(name: str, value: float, section: str = "") -> None:
    """Raise unless a hyper-parameter is in the range that devices can compute with."""
    check = check_whole if name in COUNTS else check_number
    check(value, f"{section}{name}", *HYPER[name])
    if name == "loss_scale" and math.frexp(value)[0] != 0.5:
        raise EdgetrainError(f"{section}loss_scale {value:g} is not a power of two",
                             hint="1024.0 suits small networks")
