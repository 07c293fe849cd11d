"""[layers]: what is updated, by patterns of layer names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import EdgetrainError
from .values import LARGEST, check_number, one_of, read_section

UPDATES = ("full", "bias", "frozen")


@dataclass(frozen=True)
class LayerRule:
    """What happens to the layers whose names match `pattern`."""

    pattern: str
    update: str = "full"
    lr: float = 1.0                      # multiplies the optimizer's
    weight_decay: float | None = None    # None: the optimizer's

    def check(self) -> None:
        where = f"layers.{self.pattern!r}"
        one_of(self.update, UPDATES, f"{where}: update")
        check_number(self.lr, f"{where}: lr", 0, LARGEST)
        if self.update != "frozen" and self.lr == 0:
            raise EdgetrainError(f"{where}: with lr = 0 it would be updated without ever changing",
                                 hint='use update = "frozen", which costs nothing')
        if self.weight_decay is not None:
            check_number(self.weight_decay, f"{where}: weight_decay", 0, LARGEST)


def read_layers(table: Mapping) -> tuple[LayerRule, ...]:
    """The rules of a table, in its order."""
    if not isinstance(table, Mapping):
        raise EdgetrainError("layers must be a table of name patterns")
    return tuple(_layer(pattern, value) for pattern, value in table.items())


def _layer(pattern: str, value) -> LayerRule:
    if not isinstance(value, Mapping):
        one_of(value, UPDATES, f"layers.{pattern!r}: update")
        return LayerRule(pattern, value)
    return LayerRule(pattern, **read_section(value, LayerRule, f"layers.{pattern!r}"))
