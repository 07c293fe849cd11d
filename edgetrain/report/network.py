"""The network as its list `infer` computes it: layers, what they hand on, and what trains."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..export.listing import Operand, Step, steps
from ..export.program import Program, Role
from ..plan.layout import ARENA, STATE
from .memory import Trace, covered

GUARD = ("snapshot", "blend", "rollback")       # lists that copy weights, trained or not
TRAINING = {"train", "accumulate"}
ADDED = "add_into"                              # what a convolution in strips ends with
SIGNALS = ("_bwd_x", "_bwd_z", "_bwd_y", "_bwd_ab")
WITHIN = "recur_bwd_z"                          # what does not leave its layer


@dataclass
class Layer:
    """A call of `infer`, with those that follow it alone: of the same layer, or elementwise ones
    such as a relu."""

    name: str
    ops: list[str]
    shape: tuple[int, ...]              # of one sample's output
    weights: int = 0
    trains: str = ""                    # full, partly, frozen; "" without weights
    inputs: list[int | None] = field(default_factory=list)      # layers; None is the model's input
    pruned: str = ""                    # what of its backward pass there is not, and why


def network(program: Program, infer: Trace) -> tuple[list[Layer], dict[str, int]]:
    """Layers in the order in which they run, and which of them each name in the program is of."""
    found: list[Layer] = []
    number_of: dict[str, int] = {}
    rewritten = _rewritten(program)
    made: dict[int, int] = {}           # value -> layer that made it
    readers: dict[int, int] = {}
    for reads in infer.reads:
        for value in reads:
            readers[value] = readers.get(value, 0) + 1
    writes: dict[int, list[int]] = {}
    for value in range(len(infer.values)):
        writes.setdefault(infer.writer(value), []).append(value)
    for call, (step, reads) in enumerate(zip(infer.steps, infer.reads)):
        inputs = [made.get(value) for value in reads]
        alone = len(reads) == 1 and readers[reads[0]] == 1 and inputs == [len(found) - 1]
        if _elementwise(step) and alone:
            found[-1].ops.append(step.op)
        elif found and step.layer and step.layer == found[-1].name and _is_strip(step, found[-1]):
            _extend(found[-1], step)
        else:
            found.append(_layer(program, step, inputs, found, rewritten))
            if len(found) > 1 and alone and step.layer and step.layer == found[-2].name:
                _join(found[-2], found.pop())
        number_of.setdefault(step.layer, len(found) - 1)
        for value in writes.get(call, ()):
            made[value] = len(found) - 1
    trains = False                      # one of the layers before
    for layer, signal in zip(found, _backward(program, found, number_of)):
        layer.pruned = _pruned(layer, signal, trains)
        trains = trains or layer.trains in ("full", "partly")
    return found, number_of


def _join(layer: Layer, rest: Layer) -> None:
    """Make the next call of the same layer part of it."""
    layer.ops += rest.ops
    layer.shape = rest.shape
    layer.weights += rest.weights
    trains = {layer.trains, rest.trains} - {""}
    layer.trains = "partly" if len(trains) > 1 else "".join(trains)


def reach(found: Trace, layers: Sequence[Layer], number_of: Mapping[str, int]) -> list[int]:
    """Per layer of weights that a list goes through, in order: how many that begin after it still
    find values alive that it made on the way forward.  1: the next one reads them."""
    names = {layer.name for layer in layers if layer.weights}
    begun: list[int] = []
    for call, step in enumerate(found.steps):
        if step.kernel.op.linear and step.layer in names and not (
                begun and found.steps[begun[-1]].layer == step.layer):
            while call and found.steps[call - 1].layer == step.layer:
                call -= 1                   # what prepares its input
            begun.append(call)
    reached = [0] * len(begun)
    for number, value in enumerate(found.values):
        writer = found.writer(number)
        if writer is None or "_bwd" in found.steps[writer].op or \
                found.steps[writer].layer not in number_of:
            continue
        first, last = (bisect_right(begun, at) - 1 for at in (writer, value.last - 1))
        if first >= 0:
            reached[first] = max(reached[first], last - first)
    return reached


def _is_strip(step: Step, layer: Layer) -> bool:
    """Whether a call continues one that computed rows of the same result, or adds such rows."""
    return step.op == ADDED or (step.op == layer.ops[0] and ADDED in layer.ops)


def _extend(layer: Layer, step: Step) -> None:
    if step.op not in layer.ops:
        layer.ops.append(step.op)
    elif step.result is not None:
        first, rows, *others = layer.shape
        layer.shape = (first, rows + step.result.shape[1], *others)


def _backward(program: Program, found: list[Layer], number_of: Mapping[str, int]) -> list[bool]:
    """Per layer: whether training computes a gradient of its input."""
    signal = [False] * len(found)
    for name in set(program.lists) & TRAINING:
        for step in steps(program, name):
            number = number_of.get(step.layer)
            if number is not None and found[number].name == step.layer and \
                    step.op.endswith(SIGNALS) and step.op != WITHIN:
                signal[number] = True
    return signal


def _pruned(layer: Layer, signal: bool, before: bool) -> str:
    """In words; signal: whether there is a gradient of its input; before: whether layers before it
    train."""
    why = "nothing before it needs it" if before else "nothing before it trains"
    if not layer.trains:
        return ""
    if layer.trains == "frozen":
        return "the gradient passes, its weights have none" if signal else \
            f"nothing is computed backwards: {why}"
    left = [] if signal else [f"no gradient of its input: {why}"]
    if layer.trains == "partly":
        left.insert(0, "no gradient of the weights that do not train")
    return "; ".join(left)


def _elementwise(step: Step) -> bool:
    outs = step.kernel.op.signature.outs
    return [out.dims for out in outs] == [("*",)] and \
        all(o.memory == ARENA for o in step.operands)


def _joins_axes(step: Step) -> bool:
    """Whether the kernel sees one long row, or rows, where the layer has more axes."""
    (out, *_) = step.kernel.op.signature.outs or [None]
    return out is not None and any(dim == "*" or dim.endswith(".") for dim in out.dims)


def _rewritten(program: Program) -> list[tuple[int, int]]:
    """Spans of the state that training writes."""
    return [(o.offset, o.offset + o.span_bytes) for name in program.lists if name not in GUARD
            for step in steps(program, name) for o in step.operands
            if o.written and o.memory == STATE]


def _trained_bytes(weight: Operand, rewritten: list[tuple[int, int]]) -> int:
    """How much of a weight that is."""
    start, end = weight.offset, weight.offset + weight.bytes
    return covered((max(a, start), min(b, end)) for a, b in rewritten
                   if weight.memory == STATE and a < end and start < b)


def _layer(program: Program, step: Step, inputs: list[int | None], found: list[Layer],
           rewritten: list[tuple[int, int]]) -> Layer:
    result = step.result
    shape = result.shape if result else ()
    before = next((found[i].shape for i in inputs if i is not None), shape)
    if math.prod(before) == math.prod(shape) and _joins_axes(step):
        shape = before
    weights = _weights(program, step)
    trained = sum(_trained_bytes(o, rewritten) for o in weights)
    trains = "" if not weights else "frozen" if not trained else \
        "full" if trained == sum(o.bytes for o in weights) else "partly"
    return Layer(step.layer or step.op, [step.op], shape,
                 sum(math.prod(o.shape) for o in weights), trains, list(dict.fromkeys(inputs)))


def _weights(program: Program, step: Step) -> list[Operand]:
    """What a call reads beside values.  A constant may have no name in the program: batch
    normalisation was folded into it."""
    roles = {(t.memory, t.offset): t.role for t in program.tensors}
    return [o for o in step.operands if o.read and o.memory != ARENA
            and roles.get((o.memory, o.offset), Role.WEIGHT) == Role.WEIGHT]


def lanes(edges: list[tuple[int, int]]) -> Mapping[tuple[int, int], int]:
    """A lane for each edge between rows that are not neighbours: those side by side never share."""
    busy: list[int] = []                # last row of every lane
    found = {}
    for first, last in sorted(edges):
        lane = next((i for i, end in enumerate(busy) if end <= first), len(busy))
        busy[lane:lane + 1] = [last]
        found[first, last] = lane
    return found
