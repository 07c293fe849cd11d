"""Rewrites of a graph, in order.  Each is a pure function Graph -> Graph in a file of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ..ir import Graph, Node, Stage
from .dead_code import dead_code
from .fold_constants import fold_constants
from .fold_norm import fold_norm
from .fuse_update import fuse_update
from .lower_precision import lower_precision
from .order_for_ram import order_for_ram
from .planes import planes
from .recompute import recompute


def pipeline(*, mode: str, master: bool, thrifty: bool = False,
             planes_pay: Callable[[Node, Graph], bool] | None = None):
    """Rows (pass, stage that must hold afterwards) for storage type `mode`.

    master: trained weights are kept in f32 and cast for use (only of interest in mode f16).
    thrifty: RAM is short, instructions are not.
    planes_pay: whether a convolution is to have its input in planes, which takes RAM.
    """
    return (
        (fold_constants, Stage.TRAINING),
        (dead_code, Stage.TRAINING),        # sparse update leaves many gradients unread
        (fold_norm, Stage.TRAINING),        # no reader of a weight is dead now
        (partial(lower_precision, mode=mode, master=master), Stage.TYPED),
        (fuse_update, Stage.TYPED),         # a gradient is consumed as it is produced
        *([(partial(planes, pays=planes_pay), Stage.TYPED)] if planes_pay and not thrifty else []),
        (dead_code, Stage.TYPED),
        *([(recompute, Stage.TYPED)] if thrifty else []),
        (order_for_ram, Stage.SCHEDULED),   # node order is now final
    )
