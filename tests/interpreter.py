"""An interpreter of call lists in numpy: what the C runtime must compute, written without it.

It knows graphs and the numpy references of the op table, and nothing of kernels, memory plans or
programs.  Numbers are f64 whatever the storage type, so it also serves for finite differences.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

import edgetrain as et
from edgetrain.compiler import lower
from edgetrain.ir import Graph, Tensor
from edgetrain.learn import call_lists
from edgetrain.learn.losses import LOSS, TARGET
from edgetrain.ops import OPS

INTEGERS = ("i32", "u8")


def lowered(model: et.Model, recipe: et.Recipe) -> dict[str, Graph]:
    """The call lists of a model as the compiler plans them."""
    return {name: lower(graph, recipe) for name, graph in call_lists(model.graph, recipe).items()}


class Interpreter:
    """Runs call lists; `state` holds every weight, moment and the control block."""

    def __init__(self, lists: Mapping[str, Graph]):
        self.lists = lists
        self.state: dict[str, np.ndarray] = {}
        for graph in lists.values():
            for tensor in (*graph.of_kind("state"), *graph.of_kind("const")):
                value = np.asarray(graph.values[tensor.name])
                dtype = value.dtype if tensor.dtype in INTEGERS else np.float64
                self.state.setdefault(tensor.name, value.astype(dtype))

    def run(self, name: str, **inputs: np.ndarray) -> dict[str, np.ndarray]:
        """Run one list; returns the value of every tensor it names."""
        graph = self.lists[name]
        values = dict(self.state)
        for tensor in (t for t in graph.of_kind("input") if graph.readers(t.name)):
            dtype = np.int32 if tensor.dtype in INTEGERS else np.float64
            values[tensor.name] = np.asarray(inputs[tensor.name], dtype).reshape(tensor.shape)
        for node in graph.nodes:
            op = OPS[node.op]
            places = {name: _elements(graph[name], node.attrs.get(buf.stride))
                      for name, buf in zip(node.ins, op.signature.ins) if graph[name].base}
            ins = [values[graph[i].base].reshape(-1)[places[i]] if i in places else values[i]
                   for i in node.ins]
            apart = {buf.stride for buf in op.signature.buffers}
            attrs = {k: v for k, v in node.attrs.items() if k not in apart}
            attrs = attrs if ins else {"n": graph[node.outs[0]].size}
            results = op.ref(*ins, **attrs)
            results = results if isinstance(results, tuple) else (results,)
            for out, result in zip(node.outs, results, strict=True):
                if out in places:
                    whole = values[graph[out].base].reshape(-1).copy()
                    whole[places[out]] = result
                    values[graph[out].base] = whole.reshape(graph[graph[out].base].shape)
                else:
                    values[out] = np.asarray(result).reshape(graph[out].shape)
        self.state.update({k: v for k, v in values.items() if k in self.state})
        return values

    def loss(self, name: str, x: np.ndarray, target: np.ndarray) -> float:
        """The loss of one sample, nothing changed."""
        before = dict(self.state)
        value = float(self.run(name, **self.inputs(name, x, target))[LOSS][0])
        self.state = before
        return value

    def inputs(self, name: str, x: np.ndarray, target) -> dict[str, np.ndarray]:
        """Operands of one list: the model's input has whatever name the model gave it."""
        (sensor,) = (t.name for t in self.lists[name].of_kind("input") if t.name != TARGET)
        return {sensor: x, TARGET: np.atleast_1d(target)}

    def train(self, x: np.ndarray, targets: np.ndarray) -> None:
        """One step on a batch, as Session.step does it."""
        if "train" in self.lists:
            for sample, target in zip(x, targets):
                self.run("train", **self.inputs("train", sample, target))
            return
        for sample, target in zip(x, targets):
            self.run("accumulate", **self.inputs("accumulate", sample, target))
        self.run("update")


def _elements(part: Tensor, apart: int | None) -> np.ndarray:
    """Numbers of a part's elements in its base, runs of the last axis lying `apart`."""
    *rows, run = part.shape
    starts = part.begin + (apart or run) * np.arange(int(np.prod(rows)))
    return (starts[:, None] + np.arange(run)).reshape(part.shape)
