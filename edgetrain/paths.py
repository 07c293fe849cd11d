"""Where things are: the data that ships with the package, and the place for what we build from it.

A checkout is used in place, so that an edit to a kernel counts at the next run; an installed wheel
carries the same folders below `edgetrain/_data`.
"""

from __future__ import annotations

import os
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
IN_CHECKOUT = (PACKAGE.parent / "CMakeLists.txt").is_file()
DATA = PACKAGE.parent if IN_CHECKOUT else PACKAGE / "_data"


def build_dir() -> Path:
    """Folder for host libraries, firmware images and compiler caches; may not exist yet."""
    if IN_CHECKOUT and os.access(DATA, os.W_OK):
        return DATA / "build"
    cache = os.environ.get("XDG_CACHE_HOME")
    return (Path(cache) if cache else Path.home() / ".cache") / "edgetrain"
