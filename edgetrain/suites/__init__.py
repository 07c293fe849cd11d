"""What `edgetrain bench --suite` measures: names that keep their meaning from version to version.

`kernels`: one operation each, and full training steps of two small networks.  `nets`: full training
steps of two networks of MLPerf Tiny.  A row is compiled as a model is, by the same passes and with
the same choice of kernels, so it counts whatever the compiler makes of it.
"""

from ..errors import EdgetrainError
from ..recipe import one_of
from .kernels import kernel_rows
from .measure import Figures, measure
from .nets import net_rows
from .row import Row

SUITES = {"kernels": kernel_rows, "nets": net_rows}


def rows(suite: str, only: str = "") -> list[Row]:
    """The rows of a suite, or those whose name holds `only`."""
    one_of(suite, tuple(SUITES), "--suite")
    every = SUITES[suite]()
    found = [row for row in every if only in row.name]
    if not found:
        raise EdgetrainError(f"no row of suite {suite!r} has {only!r} in its name",
                             where="--only", hint="its rows are "
                             + ", ".join(row.name for row in every))
    return found


__all__ = ["SUITES", "Figures", "Row", "measure", "rows"]
