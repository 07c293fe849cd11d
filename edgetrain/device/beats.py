"""What a plugin in the simulator saw of a measured stretch: instructions by class, and beats.

Beats are an estimate of what a vector unit takes, see docs/benchmarks.md.  The plugin is
csrc/tools/beats.c, which writes a line per stretch.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

WHOLE, HALF = 1, 2              # a vector unit as wide as a register, and half as wide


@dataclass(frozen=True)
class Beats:
    """Instructions, and beats of a vector unit as wide as a register and half as wide."""

    scalar: int                 # instructions, of one beat each
    arithmetic: int             # vector instructions
    memory: int
    arithmetic_beats: int
    memory_beats: int
    arithmetic_half_beats: int
    memory_half_beats: int
    unknown: int                # vector instructions whose type of vectors was not known

    @property
    def instructions(self) -> int:
        return self.scalar + self.arithmetic + self.memory

    def serial(self, width: int = WHOLE) -> int:
        """Of a core that issues one instruction at a time."""
        return self.scalar + sum(self._vector(width))

    def decoupled(self, width: int = WHOLE) -> int:
        """Of a core whose scalar part, arithmetic and vector memory run beside each other."""
        return max(self.scalar, *self._vector(width))

    def _vector(self, width: int) -> tuple[int, int]:
        return ((self.arithmetic_beats, self.memory_beats) if width == WHOLE else
                (self.arithmetic_half_beats, self.memory_half_beats))

    def __add__(self, other: Beats) -> Beats:
        return Beats(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def __sub__(self, other: Beats) -> Beats:
        return Beats(*(getattr(self, f.name) - getattr(other, f.name) for f in fields(self)))


NOTHING = Beats(*(0 for _ in fields(Beats)))


def parse(line: str) -> Beats:
    """A line of the plugin."""
    return Beats(*map(int, line.split(" ")))


def macs_per_beat(mode: str, dlen_bits: int) -> float:
    """Multiply-adds that a vector unit of `dlen_bits` does in a beat at its best: sums are of 32
    bits, in mode f16c of 16."""
    return dlen_bits / (16 if mode == "f16c" else 32)


def roofline_share(macs: int, mode: str, beats: Beats, vlen_bits: int) -> float | None:
    """Useful multiply-adds beside what the beats had room for: decoupled, as wide as a register.
    None where there are no vectors."""
    if not vlen_bits or not beats.decoupled():
        return None
    return macs / (macs_per_beat(mode, vlen_bits) * beats.decoupled())
