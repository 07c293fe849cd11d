"""A training step under construction: the call list so far, and where gradients go.

At batch 1 a gradient is applied as soon as it is complete, unless all of them are needed first;
with larger batches it is added to its sum.  What is not wanted is emitted all the same and dropped
by dead_code: what is pruned is decided by reading, not by rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ..errors import CompilerBug
from ..ir import Node
from ..ops import OPS
from ..ops.emit import Emitter
from ..ops.gradient import is_weight_gradient
from ..ops.shape import surround
from ..recipe import Recipe
from .forms import of_channels
from .losses import LOSS, declare_target, emit_loss, targets_of
from .parameters import Trained
from .update import CONTROL, emit_begin, emit_end, emit_step, emit_update


class Step:
    """Grows the list of one training step; learning rules get it as `step`.

    target: the tensor that outputs are compared with; by default what is sent with each sample.
    sure: i32 [1]; the sample counts, and has a gradient, only where it is not 0.
    finish: as of emit_step; of larger batches the list that updates does it.
    """

    def __init__(self, g: Emitter, recipe: Recipe, params: Mapping[str, Trained],
                 target: str | None = None, sure: str | None = None,
                 finish: Callable[[Emitter], None] | None = None):
        self.g, self.recipe, self.params = g, recipe, params
        self._target, self.sure, self._finish = target, sure, finish
        self._ok: dict[str, str] = {}           # signal -> whether it is finite
        self._kept: dict[str, str] = {}         # parameter -> gradient, until all are known
        self._begun = False

    @property
    def _at_once(self) -> bool:
        """Whether gradients are applied as they come."""
        return self.recipe.batch == 1 and not self.recipe.optimizer.clip_norm

    def run(self, nodes: Iterable[Node]) -> None:
        """Append forward nodes."""
        self.g.nodes += nodes

    def target(self, prediction: str) -> str | None:
        """What `prediction` is compared with; None if the loss knows without being told."""
        if self._target is None and targets_of(self.recipe) not in ("none", "input"):
            self._target = declare_target(self.g, self.recipe, prediction)
        return self._target

    def loss(self, prediction: str, into: str = LOSS) -> list[Node]:
        """Append the recipe's loss; returns its nodes, for `backward`."""
        first = len(self.g.nodes)
        self.g.source = "loss"
        emit_loss(self.g, self.recipe, prediction, self.target(prediction), into)
        return self.g.nodes[first:]

    def error(self, loss: Sequence[Node]) -> tuple[str, str]:
        """(what a loss was computed of, its gradient, times the loss scale), of its nodes."""
        node = loss[-1]
        grad, *_ = OPS[node.op].grad(self.g, node.ins, node.outs, None, node.attrs)
        return node.ins[0], grad

    def backward(self, nodes: Sequence[Node], seeds: Mapping[str, str | None] | None = None
                 ) -> None:
        """Append the gradients of `nodes`, from the last to the first, and use those of parameters.

        seeds: value -> its gradient, times the loss scale; None for a loss, whose op begins by
        itself.  By default the program's loss.
        """
        grads = {LOSS: None} if seeds is None else {
            name: self.g.gate(grad, self.sure) if grad and self.sure else grad
            for name, grad in seeds.items()}
        if self._at_once and not self._begun:
            emit_begin(self.g, self.recipe)
            self._begun = True
        self._walk(nodes, grads)

    def finish(self) -> None:
        """Append what ends the step of one sample."""
        if self.recipe.batch > 1:
            self.g.source = "step"
            self.g.count_if(CONTROL, self.sure) if self.sure else self.g.count_sample(CONTROL)
        elif self._at_once:
            emit_end(self.g, self._finish)
        else:
            emit_step(self.g, self.recipe, self.params, self._kept, self._finish)

    def _walk(self, nodes: Sequence[Node], grads: dict[str, str | None]) -> None:
        g, params = self.g, self.params
        pending = {name: sum(name in n.ins for n in nodes) for name in params}
        signals: dict[str, list[str]] = {name: [] for name in params}
        for node in reversed(nodes):
            op = OPS[node.op]
            main = node.outs[0]
            if main not in grads or op.grad is None:
                continue
            g.source = node.source
            dy = grads[main]
            if dy and not op.last_rows:
                dy = of_all_rows(g, dy, main)
            results = op.grad(g, node.ins, node.outs, dy, node.attrs)
            for name, dx in zip(node.ins, results, strict=True):
                if dx is None:
                    continue
                if self.sure and op.is_loss:
                    dx = g.gate(dx, self.sure)
                if name in params:
                    if params[name].channels:
                        dx = of_channels(g, dx, params[name].channels)
                    signals[name].append(_signal(g, dx, dy))
                    pending[name] -= 1
                if grads.get(name):
                    dx = g.add(*(of_all_rows(g, each, name) for each in (grads[name], dx)))
                grads[name] = dx
                if name in params and pending[name] == 0:
                    self._use(name, dx, signals[name])

    def _use(self, name: str, grad: str, signals: Sequence[str]) -> None:
        """Apply, add to its sum, or keep the complete gradient of a parameter."""
        g = self.g
        if self.recipe.batch > 1:
            g.accumulate(f"{name}.sum", grad, self._finite(name, signals), CONTROL)
        elif self._at_once:
            emit_update(g, self.recipe, self.params, name, grad, self._finite(name, signals))
        else:
            before = self._kept.get(name)
            self._kept[name] = g.add(before, grad) if before else grad

    def _finite(self, name: str, signals: Sequence[str]) -> str:
        """The check of the signal that arrived at the layer of a parameter, made once."""
        if len(signals) != 1:
            raise CompilerBug(f"{name} is used by {len(signals)} layers: not supported yet")
        (signal,) = signals
        if signal not in self._ok:
            self._ok[signal] = self.g.check_finite(signal)
        return self._ok[signal]


def of_all_rows(g: Emitter, grad: str, name: str) -> str:
    """The gradient of the value `name`, of which `grad` may be the last rows alone."""
    (rows, *others), (given, *alike) = g.shape(name), g.shape(grad)
    return surround(g, grad, 0, rows - given, 0) if others == alike and given < rows else grad


def _signal(g: Emitter, grad: str, arrived: str) -> str:
    """What shows whether a parameter's gradient is sound: what arrived at its layer; where that
    goes back through steps, what has become of it there."""
    maker = next((n for n in reversed(g.nodes) if grad in n.outs), None)
    if maker is None or not is_weight_gradient(maker.op):
        return arrived
    return g.tensors[maker.ins[0]].base or maker.ins[0]
