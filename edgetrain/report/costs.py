"""Costs per call and layer for the page: multiply-adds, or instructions where they were counted."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import EdgetrainError
from ..export.program import Program
from .memory import Trace

Counts = Mapping[str, Sequence[int]]    # call list -> instructions of each call


@dataclass(frozen=True)
class Costs:
    """Costs of a program's lists; `counts` is empty where no instructions were counted."""

    traces: Mapping[str, Trace]
    counts: Counts

    @property
    def unit(self) -> str:
        return "instructions" if self.counts else "MACs"

    def of_list(self, call_list: str) -> list[int]:
        """Of every call, in the unit."""
        if self.counts:
            return list(self.counts.get(call_list, ()))
        return [step.macs for step in self.traces[call_list].steps]

    def per_layer(self, call_list: str, layer_of: Mapping[str, int]) -> dict[int | None, int]:
        """Sums by what `layer_of` says of a call's layer; None collects all other calls."""
        found: dict[int | None, int] = {}
        for step, cost in zip(self.traces[call_list].steps, self.of_list(call_list)):
            # an update's calls name the tensor: conv1.w
            owner = layer_of.get(step.layer, layer_of.get(step.layer.rpartition(".")[0]))
            found[owner] = found.get(owner, 0) + cost
        return found


def read_bench(path: Path, program: Program) -> Counts:
    """The instructions that `edgetrain bench --json` wrote; EdgetrainError unless they are of this
    program."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        number = found["program_id"]
        counts = {name: [int(call["instructions"]) for call in cost["calls"]]
                  for name, cost in found["lists"].items()}
    except OSError as err:
        raise EdgetrainError(f"cannot read it: {err.strerror}", where=str(path)) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise EdgetrainError("not the output of 'edgetrain bench --json'", where=str(path),
                             hint="make it with 'edgetrain bench P.etp --json > bench.json'"
                             ) from None
    if number != f"{program.id:08x}" or any(len(counts.get(name, calls)) != len(calls)
                                            for name, calls in program.lists.items()):
        raise EdgetrainError(f"it is of program {number}, this is {program.id:08x}",
                             where=str(path), hint="run 'edgetrain bench' again with this program")
    return {name: found for name, found in counts.items() if name in program.lists}
