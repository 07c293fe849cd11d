"""[layers]: what is updated, by patterns of layer names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import EdgetrainError
from .values import BELOW_ONE, LARGEST, check_number, check_whole, one_of, read_section

UPDATES = ("full", "bias", "scale", "frozen")
ADAPTERS = (".lora_a", ".lora_b")       # ends of the names of an adapter's weights
SMALLEST_SHARE, LARGEST_RANK, MOST_STEPS = 1e-6, 4096, 1 << 20


@dataclass(frozen=True)
class LayerRule:
    """What happens to the layers whose names match `pattern`."""

    pattern: str
    update: str = "full"
    lr: float = 1.0                      # multiplies the optimizer's
    weight_decay: float | None = None    # None: the optimizer's
    channels: float | None = None        # share of the weight's input channels; None: all
    lora: int | None = None              # rank of an adapter beside frozen weights; None: none
    steps: int | None = None             # time steps that a recurrent gradient goes back; None: all

    @property
    def names_one(self) -> bool:
        """Whether the pattern is a name, so that it was meant for that very layer."""
        return not any(c in self.pattern for c in "*?[")

    def check(self) -> None:
        where = f"layers.{self.pattern!r}"
        one_of(self.update, UPDATES, f"{where}: update")
        check_number(self.lr, f"{where}: lr", 0, LARGEST)
        if self.update != "frozen" and self.lr == 0:
            raise EdgetrainError(f"{where}: with lr = 0 it would be updated without ever changing",
                                 hint='use update = "frozen", which costs nothing')
        if self.weight_decay is not None:
            check_number(self.weight_decay, f"{where}: weight_decay", 0, LARGEST)
        if self.channels is not None:
            check_number(self.channels, f"{where}: channels", SMALLEST_SHARE, BELOW_ONE)
        if self.lora is not None:
            check_whole(self.lora, f"{where}: lora", 1, LARGEST_RANK)
        if self.steps is not None:
            check_whole(self.steps, f"{where}: steps", 1, MOST_STEPS)
        self._check_form(where)

    def _check_form(self, where: str) -> None:
        """At most one of the ways to train less than a layer."""
        given = [key for key in ("channels", "lora") if getattr(self, key) is not None]
        if len(given) == 2:
            raise EdgetrainError(f"{where} has both channels and lora", hint="keep one of them")
        if given and self.update != "full":
            raise EdgetrainError(f"{where}: {given[0]} does not go with update = "
                                 f"{self.update!r}", hint="keep one of them")


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
