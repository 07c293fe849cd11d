"""What several files use."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import pytest

from edgetrain import build
from edgetrain.device.host import HostDevice
from edgetrain.errors import EdgetrainError


@pytest.fixture(scope="session")
def library():
    return build.host_library()


@pytest.fixture
def device(library):
    return HostDevice(library)


def some_slow(every: int, *parts: Iterable) -> list:
    """All combinations; about one in `every` belongs to the fast part, and so does each value."""
    cases = list(product(*(enumerate(part) for part in parts)))
    fast = [case for case in cases if sum(i for i, _ in case) % every == 0]
    for i, values in enumerate(zip(*cases)):
        assert set(dict(values)) == {case[i][0] for case in fast}, f"not all values of part {i}"
    return [pytest.param(*(value for _, value in case),
                         marks=[] if case in fast else [pytest.mark.slow]) for case in cases]


def is_a_sentence(err: EdgetrainError) -> bool:
    text = str(err)
    return bool(text.strip()) and "\n" not in text and "Traceback" not in text
