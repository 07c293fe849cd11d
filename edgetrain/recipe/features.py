"""[covariance] and [knn]: of the rules that learn from the features of a frozen network."""

from __future__ import annotations

from dataclasses import dataclass

from .values import check_number, check_whole, one_of

WHEN_FULL = ("ring", "reservoir")


@dataclass(frozen=True)
class Covariance:
    """Of the rules lda, ridge and mahalanobis: (1 - shrinkage) S + shrinkage mean(diag S) I.

    For ridge that is a penalty of shrinkage / (1 - shrinkage) times the mean variance.
    """

    shrinkage: float = 0.1

    def check(self) -> None:
        check_number(self.shrinkage, "covariance.shrinkage", 1e-3, 1)


@dataclass(frozen=True)
class Knn:
    """Of the rule knn: samples in the store, neighbours that vote, what a full store replaces."""

    size: int = 200
    k: int = 1
    when_full: str = "ring"      # the oldest; reservoir: keeps all offered so far alike likely

    def check(self) -> None:
        check_whole(self.size, "knn.size", 1, 1 << 20)
        check_whole(self.k, "knn.k", 1, 31)
        one_of(self.when_full, WHEN_FULL, "knn.when_full")
