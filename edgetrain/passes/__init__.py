"""Rewrites of a graph, in order.  Each is a pure function Graph -> Graph in a file of its own.

Rows are (pass, stage that must hold afterwards).
"""

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

Pass = Callable[[Graph], Graph]


def typing(*, mode: str, master: bool) -> tuple[tuple[Pass, Stage], ...]:
    """Rows until every tensor has its storage type, `mode` where nothing else is said.

    master: trained weights are kept in f32 and cast for use (only of interest in mode f16).
    """
    return (
        (fold_constants, Stage.TRAINING),
        (dead_code, Stage.TRAINING),        # sparse update leaves many gradients unread
        (fold_norm, Stage.TRAINING),        # no reader of a weight is dead now
        (partial(lower_precision, mode=mode, master=master), Stage.TYPED),
    )


def scheduling(*, planes_pay: Callable[[Node, Graph], bool] | None = None
               ) -> tuple[tuple[Pass, Stage], ...]:
    """Rows from there to the final order, where there is RAM enough; see economy where not.

    planes_pay: whether a convolution is to have its input in planes, which takes RAM.
    """
    return (
        (fuse_update, Stage.TYPED),         # a gradient is consumed as it is produced
        *([(partial(planes, pays=planes_pay), Stage.TYPED)] if planes_pay else []),
        (dead_code, Stage.TYPED),
        (order_for_ram, Stage.SCHEDULED),   # node order is now final
    )
