"""[schedule]: how the learning rate changes from update to update."""

from __future__ import annotations

from dataclasses import dataclass, fields

from ..errors import EdgetrainError
from .optimizer import check_hyper
from .values import one_of

# Kind -> its own keys, with the values where the recipe does not say; None: it must.
SCHEDULES: dict[str, dict[str, float | None]] = {
    "constant": {},
    "step": {"every": None, "gamma": 0.1},
    "cosine": {"steps": None, "floor": 0.0},
}
MEANING = {"every": "updates between two steps", "steps": "updates until the floor"}


@dataclass(frozen=True)
class Schedule:
    """Learning rate over the updates.  Skipped ones do not count."""

    kind: str = "constant"
    warmup: int = 0                  # updates over which it rises, in front of every kind
    every: int | None = None         # step: updates until the next multiplication with gamma
    gamma: float | None = None
    steps: int | None = None         # cosine: updates behind the warm-up until the floor
    floor: float | None = None       # share of the learning rate that is left then

    @property
    def needed(self) -> bool:
        """False if the learning rate never changes."""
        return self.kind != "constant" or self.warmup > 0

    @property
    def hyper(self) -> dict[str, float]:
        """What the control block starts with."""
        found = {"warmup": self.warmup}
        for key, default in SCHEDULES[self.kind].items():
            given = getattr(self, key)
            found[key] = default if given is None else given
        return found

    def check(self) -> None:
        one_of(self.kind, tuple(SCHEDULES), "schedule.kind")
        own = SCHEDULES[self.kind]
        for key in (f.name for f in fields(self) if f.name not in ("kind", "warmup")):
            given = getattr(self, key)
            if key not in own and given is not None:
                kinds = " or ".join(repr(k) for k, keys in SCHEDULES.items() if key in keys)
                raise EdgetrainError(f"schedule.{key} means nothing to kind {self.kind!r}",
                                     hint=f"it belongs to kind {kinds}")
            if key in own and own[key] is None and given is None:
                raise EdgetrainError(f"schedule.{key} is missing, kind {self.kind!r} needs it",
                                     hint=f"give the number of {MEANING[key]}")
        for key, value in self.hyper.items():
            check_hyper(key, value, "schedule.")
