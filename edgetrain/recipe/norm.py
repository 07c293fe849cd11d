"""[norm]: the statistics of batch normalisation."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import EdgetrainError
from .values import check_number


@dataclass(frozen=True)
class Norm:
    """Frozen statistics, or ones that the list `calibrate` measures on the device."""

    calibrate: bool = False
    eps: float = 1e-5                    # added to the variances that are measured

    def check(self) -> None:
        if not isinstance(self.calibrate, bool):
            raise EdgetrainError(f"norm.calibrate is {self.calibrate!r}, it must be true or false")
        check_number(self.eps, "norm.eps", 1e-12, 1)
