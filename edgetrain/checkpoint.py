"""Checkpoint files (.npz), the fingerprint of weights, adapters made part of weights."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np

from .errors import EdgetrainError
from .npz import read_npz
from .recipe import ADAPTERS

WEIGHTS = (".w", ".wx")                  # ends of the names of what an adapter goes with
NOTE = "edgetrain.note"                  # array of a checkpoint that holds JSON
MAKE = "make one with 'edgetrain train --save'"


def read_checkpoint(path: str | Path) -> tuple[dict[str, np.ndarray], dict]:
    """Arrays by name, and the note, of a file that `Session.save` wrote."""
    arrays = read_npz(path, "the checkpoint", "a checkpoint", MAKE)
    try:
        return arrays, dict(json.loads(str(arrays.pop(NOTE))))
    except (KeyError, ValueError, TypeError):
        raise EdgetrainError("not a checkpoint, or a damaged one", where=str(path),
                             hint=MAKE) from None


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a crash leaves the old one or the new one, never half of one."""
    scratch = path.with_name(path.name + ".part")
    try:
        with scratch.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
    except OSError as err:
        with suppress(OSError):
            scratch.unlink()
        raise EdgetrainError(f"cannot write: {err.strerror}", where=str(path)) from None


def weights_hash(weights: Mapping[str, np.ndarray]) -> str:
    """sha256 of all weights in name order, NaN canonicalised: equal bits, equal hash."""
    digest = hashlib.sha256()
    for name in sorted(weights):
        array = np.array(weights[name])
        if array.dtype.kind == "f":
            array[np.isnan(array)] = np.nan
        digest.update(name.encode() + b"\0" + array.tobytes())
    return digest.hexdigest()


def merged(weights: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The weights of the model itself, f32 W + A B where a layer has an adapter (see `lora`)."""
    found = {name: array for name, array in weights.items() if not name.endswith(ADAPTERS)}
    first, second = ADAPTERS
    for name, a in weights.items():
        if name.endswith(first):
            layer = name.removesuffix(first)
            try:        # a norm that was folded into the weight has made its name longer
                weight = next(n for n in found for end in WEIGHTS
                              if n == f"{layer}{end}" or n.startswith(f"{layer}{end}."))
                product = a.astype(np.float64) @ weights[layer + second].astype(np.float64)
                found[weight] = (found[weight] + product).astype(np.float32)
            except (KeyError, StopIteration, ValueError):
                raise EdgetrainError(f"{name} is half of an adapter, and {layer}{second} or "
                                     f"{layer}.w is missing or of another shape", where="weights",
                                     hint="give all that 'edgetrain pull' wrote") from None
    return found
