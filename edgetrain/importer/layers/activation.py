"""Elementwise functions."""

from __future__ import annotations

from ..model import OneOp


class ReLU(OneOp):
    """max(x, 0)"""

    op = "relu"
