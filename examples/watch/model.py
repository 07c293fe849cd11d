"""The recogniser for `edgetrain compile examples/watch/model.py --recipe ...`: person 10 is new."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from watch.task import DEFAULT_PERSON, pretrained

model = pretrained(DEFAULT_PERSON)
