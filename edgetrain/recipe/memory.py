"""[memory]: what may be done where RAM is short."""

from __future__ import annotations

from dataclasses import dataclass

from .values import one_of


@dataclass(frozen=True)
class Memory:
    """How values may be kept for the backward pass; nothing of it happens where RAM suffices."""

    saved: str = "exact"        # or "i8": inputs of layers, rounded for their weight gradients

    def check(self) -> None:
        one_of(self.saved, ("exact", "i8"), "memory.saved")
