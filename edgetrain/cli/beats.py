"""Beats of a vector unit in what `edgetrain bench` prints."""

from __future__ import annotations

from collections.abc import Mapping

from ..device.beats import HALF, Beats, roofline_share

COLUMNS = ("serial", "decoupled", "roofline")


def facts(beats: Beats | None, macs: int, mode: str, vlen_bits: int) -> Mapping:
    """What --json says of them; nothing where none were counted."""
    if beats is None:
        return {}
    return {"beats": {
        "serial": beats.serial(), "decoupled": beats.decoupled(),
        "serial_half": beats.serial(HALF), "decoupled_half": beats.decoupled(HALF),
        "scalar_instructions": beats.scalar, "arithmetic_instructions": beats.arithmetic,
        "memory_instructions": beats.memory,
        "roofline": roofline_share(macs, mode, beats, vlen_bits) if macs else None}}


def columns(beats: Beats | None, macs: int, mode: str, vlen_bits: int) -> tuple[str, ...]:
    """COLUMNS of a table, of a unit as wide as a register; nothing where none were counted."""
    if beats is None:
        return ()
    share = roofline_share(macs, mode, beats, vlen_bits) if macs else None
    return (f"{beats.serial():,}", f"{beats.decoupled():,}",
            "" if share is None else f"{share:.1%}")
