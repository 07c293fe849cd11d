"""[norm]: batch normalisation, folded or not, its statistics and those of the input."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import EdgetrainError
from .values import check_number, check_whole, one_of


@dataclass(frozen=True)
class Norm:
    """Frozen statistics, or ones that the list `calibrate` measures on the device."""

    fold: bool = False                   # train the layer that batch normalisation makes of its own
    calibrate: bool = False
    eps: float = 1e-5                    # added to the variances that are measured
    input: str = "fixed"                 # or "running": it follows the samples that are trained on
    rows: int = 1000                     # what the input's first statistics count as, then

    def check(self) -> None:
        for name in ("fold", "calibrate"):
            if not isinstance(getattr(self, name), bool):
                raise EdgetrainError(f"norm.{name} is {getattr(self, name)!r}, it must be true or "
                                     "false")
        if self.fold and self.calibrate:
            raise EdgetrainError("norm.calibrate measures statistics that norm.fold has made part "
                                 "of the weights", hint="set one of them to false")
        check_number(self.eps, "norm.eps", 1e-12, 1)
        one_of(self.input, ("fixed", "running"), "norm.input")
        check_whole(self.rows, "norm.rows", 1, 1 << 24)
