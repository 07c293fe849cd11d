"""[precision]: how numbers are stored."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import EdgetrainError
from .optimizer import check_hyper
from .values import one_of


@dataclass(frozen=True)
class Precision:
    """How numbers are stored; sums, losses and optimizer state are f32 in every mode."""

    mode: str = "f32"
    rounding: str = "stochastic"
    master: bool = False
    loss_scale: float | None = None      # None: 1024 in f16, 1 in f32

    @property
    def scale(self) -> float:
        if self.loss_scale is not None:
            return self.loss_scale
        return 1024.0 if self.mode == "f16" else 1.0

    def check(self) -> None:
        one_of(self.mode, ("f32", "f16"), "precision.mode")
        one_of(self.rounding, ("stochastic", "nearest"), "precision.rounding")
        if not isinstance(self.master, bool):
            raise EdgetrainError(f"precision.master is {self.master!r}, it must be true or false")
        check_hyper("loss_scale", self.scale, "precision.")
