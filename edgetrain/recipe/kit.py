"""[replay], [guard], [pseudo], [continual]: the on-device learning kit.

A part is there if its table is.
"""

from __future__ import annotations

from dataclasses import dataclass

from .values import BELOW_ONE, check_number, check_whole, one_of

POLICIES = ("reservoir", "balanced", "ring")
STORES = ("latent", "raw")
STORE_DTYPES = ("i8", "f16")
MEMORIES = ("ram", "flash")


@dataclass(frozen=True)
class Replay:
    """Old samples, kept on the device and trained on again beside new ones."""

    size: int = 64                   # samples kept
    policy: str = "reservoir"        # which give way when it is full
    store: str = "latent"            # what enters the first trained layer, or the raw input
    dtype: str = "i8"                # of what is stored; i8 with a scale per sample
    mix: float = 1.0                 # replayed samples per new one
    memory: str = "ram"              # or "flash": the samples that the program is compiled with

    def check(self) -> None:
        check_whole(self.size, "replay.size", 1, 1 << 20)
        one_of(self.policy, POLICIES, "replay.policy")
        one_of(self.store, STORES, "replay.store")
        one_of(self.dtype, STORE_DTYPES, "replay.dtype")
        check_number(self.mix, "replay.mix", 0, 64)
        one_of(self.memory, MEMORIES, "replay.memory")


@dataclass(frozen=True)
class Guard:
    """Held-out samples that judge each adaptation; one that made things worse is taken back."""

    ring: int = 16                   # held-out samples, the newest are kept
    hold: int = 5                    # every hold-th sample of the data is held out
    dtype: str = "i8"                # as in [replay]
    store: str = "latent"

    def check(self) -> None:
        check_whole(self.ring, "guard.ring", 1, 65535)
        check_whole(self.hold, "guard.hold", 2, 1 << 20)
        one_of(self.dtype, STORE_DTYPES, "guard.dtype")
        one_of(self.store, STORES, "guard.store")


@dataclass(frozen=True)
class Pseudo:
    """Learning without labels: a teacher, the moving average of the weights, gives them."""

    threshold: float = 0.9           # least probability of a label that is learned from
    decay: float = 0.99              # of the teacher's average, per update

    def check(self) -> None:
        check_number(self.threshold, "pseudo.threshold", 0, 1)
        check_number(self.decay, "pseudo.decay", 0, BELOW_ONE)


@dataclass(frozen=True)
class Continual:
    """Continual backprop: units of little use begin anew."""

    rate: float = 1e-4               # share of the mature units that begin anew, per update
    maturity: int = 100              # updates before a unit may
    decay: float = 0.99              # of the averages of its activity, per update

    def check(self) -> None:
        check_number(self.rate, "continual.rate", 1e-6, 1)
        check_whole(self.maturity, "continual.maturity", 1, 1 << 20)
        check_number(self.decay, "continual.decay", 0, BELOW_ONE)
