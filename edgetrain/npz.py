"""Read .npz files, whatever is wrong with them."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import numpy as np

from .errors import EdgetrainError


def read_npz(path: str | Path, what: str, kind: str, hint: str,
             only: Collection[str] | None = None) -> dict[str, np.ndarray]:
    """Arrays by name; of `only` these names, the ones there are.

    Errors read "cannot read {what}: ..." or "not {kind}, or a damaged one".
    """
    try:
        with open(path, "rb") as raw, np.load(raw, allow_pickle=False) as file:
            return {name: file[name] for name in file.files if only is None or name in only}
    except OSError as err:
        raise EdgetrainError(f"cannot read {what}: {err.strerror or err}",
                             where=str(path)) from None
    except Exception:       # numpy, zipfile and zlib each have their own errors for a damaged file
        raise EdgetrainError(f"not {kind}, or a damaged one", where=str(path), hint=hint) from None
