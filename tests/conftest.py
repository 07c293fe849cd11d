"""What several files use."""

from __future__ import annotations

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


def is_a_sentence(err: EdgetrainError) -> bool:
    text = str(err)
    return bool(text.strip()) and "\n" not in text and "Traceback" not in text
