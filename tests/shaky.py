"""A line that loses, flips, repeats and delays bytes, in both directions, by a seed."""

from __future__ import annotations

import random
import time
from collections import Counter

from edgetrain.device.transport import Line, Transport

FAULTS = ("drop", "flip", "repeat", "delay")
DELAY_S = 0.002


class ShakyLine:
    """`line`, every byte of which meets with a fault with the probability that `by` says.

    Each direction draws by its own position in the stream, so that how bytes are portioned changes
    nothing.  What is delayed arrives with the next read, in order."""

    def __init__(self, line: Line, by: ShakyTransport):
        self._line, self._by = line, by
        self._out, self._in = random.Random(f"out {by.seed}"), random.Random(f"in {by.seed}")
        self._late = b""

    def read(self, timeout_s: float) -> bytes:
        if late := self._late:
            self._late = b""
            return late
        data, self._late = self._shaken(self._line.read(timeout_s), self._in)
        return data

    def write(self, data: bytes) -> None:
        now, late = self._shaken(data, self._out)
        self._line.write(now)
        if late:
            time.sleep(DELAY_S)
            self._line.write(late)

    def close(self) -> None:
        self._line.close()

    def _shaken(self, data: bytes, rng: random.Random) -> tuple[bytes, bytes]:
        """What passes at once, and what does later."""
        kept, cut = bytearray(), None
        for byte in data:
            fault = rng.choice(FAULTS) if rng.random() < self._by.rate else None
            if fault:
                self._by.faults[fault] += 1
            if fault == "delay" and cut is None:
                cut = len(kept)
            if fault == "flip":
                byte ^= 1 << rng.randrange(8)
            kept += bytes([byte]) * {"drop": 0, "repeat": 2}.get(fault, 1)
        cut = len(kept) if cut is None else cut
        return bytes(kept[:cut]), bytes(kept[cut:])


class ShakyTransport:
    """A way to a device over lines that shake; `faults` counts them by kind."""

    def __init__(self, link: Transport, rate: float, seed: int):
        self.link, self.rate, self.seed = link, rate, seed
        self.name, self.counts = link.name, link.counts
        self.faults: Counter = Counter()

    def open_line(self) -> ShakyLine:
        return ShakyLine(self.link.open_line(), self)

    def ended(self, wait_s: float = 0.0) -> str | None:
        return self.link.ended(wait_s)

    def close(self) -> None:
        self.link.close()
