"""What can go wrong, by whose fault.  The CLI prints the first kind without a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class EdgetrainError(Exception):
    """The user can fix this.

    `what` is one sentence, `where` names the file, layer or board it is about, and `hint` says what
    to do.  The CLI prints all three without a traceback and exits with `status`.
    """

    status = 1

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None):
        super().__init__(f"{where}: {what}" if where else what)
        self.what, self.hint = what, hint


@contextmanager
def located(where: str) -> Iterator[None]:
    """Within, an EdgetrainError is about `where`: the caller knows the file, the raiser did not."""
    try:
        yield
    except EdgetrainError as err:
        raise type(err)(err.what, where=where, hint=err.hint) from None


class UsageError(EdgetrainError):
    """Arguments that do not go together."""

    status = 2


class DoesNotFit(EdgetrainError):
    """A program needs more RAM than there is for it: this much, at the least."""

    state_bytes = arena_bytes = 0

    def of(self, state_bytes: int, arena_bytes: int) -> DoesNotFit:
        self.state_bytes, self.arena_bytes = state_bytes, arena_bytes
        return self


class DeviceError(EdgetrainError):
    """A board, simulator or serial line did not do what was asked of it."""

    status = 3


class MismatchError(EdgetrainError):
    """Two runs that must agree to the bit do not."""

    status = 4


class CompilerBug(Exception):
    """An internal check failed: ours to fix, so it keeps its traceback."""
