"""[precision]: how numbers are stored."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import EdgetrainError
from .optimizer import check_hyper
from .values import MOST_STEPS, check_whole, one_of

GROWTH = 2000      # PyTorch's
STORAGE = {"f32": "f32", "f16": "f16", "f16c": "f16"}      # mode -> how values are stored


@dataclass(frozen=True)
class Precision:
    """How numbers are stored; losses and optimizer state are f32 in every mode, and so are sums,
    but in f16c those of 16 products each."""

    mode: str = "f32"
    rounding: str = "stochastic"
    master: bool = False
    loss_scale: float | str | None = None    # "dynamic"; None: 1, in f16 1024
    growth: int | None = None            # good steps until a dynamic scale doubles; None: 2000

    @property
    def storage(self) -> str:
        """The type of weights, activations and their gradients."""
        return STORAGE[self.mode]

    @property
    def dynamic(self) -> bool:
        return self.loss_scale == "dynamic"

    @property
    def scale(self) -> float:
        """The loss scale, or where a dynamic one starts."""
        if self.loss_scale is not None and not self.dynamic:
            return self.loss_scale
        return 1.0 if self.mode == "f32" else 1024.0

    @property
    def hyper(self) -> dict[str, float]:
        """What the control block starts with."""
        return {"loss_scale": self.scale, "growth": (self.growth or GROWTH) if self.dynamic else 0}

    def check(self) -> None:
        one_of(self.mode, tuple(STORAGE), "precision.mode")
        one_of(self.rounding, ("stochastic", "nearest"), "precision.rounding")
        if not isinstance(self.master, bool):
            raise EdgetrainError(f"precision.master is {self.master!r}, it must be true or false")
        if isinstance(self.loss_scale, str):
            one_of(self.loss_scale, ("dynamic",), "precision.loss_scale")
        check_hyper("loss_scale", self.scale, "precision.")
        if self.growth is not None:
            check_whole(self.growth, "precision.growth", 1, MOST_STEPS)
            if not self.dynamic:
                raise EdgetrainError("precision.growth means nothing to a fixed loss_scale",
                                     hint='set loss_scale = "dynamic"')
