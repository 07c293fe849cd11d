"""Every gradient rule of the op table against finite differences in f64."""

from __future__ import annotations

import numpy as np
import pytest

from edgetrain.ops import OPS
from edgetrain.ops.control import control_block

from .kernel_calls import attributes, shape_of

CASES = [pytest.param(op, case, id=f"{op.name}-" + "x".join(map(str, case.values())))
         for op in OPS.values() if op.grad for case in op.cases]


class Eager:
    """A graph builder that computes each node at once: what gradient rules emit, with numbers."""

    ctl = control_block(lr=0.0)                     # loss scale 1

    def shape(self, x: np.ndarray) -> tuple[int, ...]:
        return x.shape

    def zeros(self, size: int) -> np.ndarray:
        return np.zeros(size)

    def last_rows(self, x: np.ndarray, count: int, but: int = 0) -> np.ndarray:
        return x[len(x) - but - count:len(x) - but]

    def reshape_like(self, x: np.ndarray, like: np.ndarray) -> np.ndarray:
        return x.reshape(like.shape)

    def __getattr__(self, name: str):
        return OPS[name].ref


def random_inputs(op, case, rng) -> list[np.ndarray]:
    found = []
    for buffer in op.signature.ins:
        shape = shape_of(buffer, case)
        value = op.sample(buffer, shape, rng, case) if op.sample else None
        found.append(rng.standard_normal(shape) if value is None else value)
    return found


def first(outputs) -> np.ndarray:
    return outputs[0] if isinstance(outputs, tuple) else outputs


def slope(op, ins, i: int, direction: np.ndarray, attrs, dy, h: float = 1e-6) -> float:
    """Derivative of sum(dy * output) along a direction of input i."""
    ends = []
    for sign in (+1, -1):
        moved = [*ins[:i], ins[i] + sign * h * direction, *ins[i + 1:]]
        ends.append((first(op.ref(*moved, **attrs)) * dy).sum())
    return (ends[0] - ends[1]) / (2 * h)


@pytest.mark.parametrize("op, case", CASES)
def test_gradient_matches_finite_differences(op, case):
    rng = np.random.default_rng(11)
    ins = random_inputs(op, case, rng)
    attrs = attributes(op, case)
    outs = op.ref(*ins, **attrs)
    outs = outs if isinstance(outs, tuple) else (outs,)
    dy = np.ones(1) if op.is_loss else rng.standard_normal(outs[0].shape)
    gradients = op.grad(Eager(), ins, outs, dy, attrs)
    assert len(gradients) == len(ins)
    for i, got in enumerate(gradients):
        if got is None:
            continue
        if len(got) < len(ins[i]):                  # of the last rows, 0 in those before
            got = np.concatenate([np.zeros((len(ins[i]) - len(got), *got.shape[1:])), got])
        assert got.shape == ins[i].shape
        direction = rng.standard_normal(ins[i].shape)
        want = slope(op, ins, i, direction, attrs, dy)
        assert (got * direction).sum() == pytest.approx(want, rel=1e-6, abs=1e-8), f"input {i}"


ROWS = [pytest.param(op, case, id=f"{op.name}-" + "x".join(map(str, case.values())))
        for op in OPS.values() if op.last_rows and op.signature.outs[0].dims != ("*",)
        for case in op.cases]


@pytest.mark.parametrize("op, case", ROWS)
def test_gradient_of_the_last_rows_alone_is_that_with_zeros_before(op, case):
    rng = np.random.default_rng(12)
    ins = random_inputs(op, case, rng)
    attrs = attributes(op, case)
    out = op.ref(*ins, **attrs)
    for count in range(1, len(out) + 1):
        dy = rng.standard_normal((count, *out.shape[1:]))
        padded = np.concatenate([np.zeros((len(out) - count, *out.shape[1:])), dy])
        for short, full in zip(op.grad(Eager(), ins, (out,), dy, attrs),
                               op.grad(Eager(), ins, (out,), padded, attrs), strict=True):
            want = full[len(full) - len(short):] if len(short) < len(full) else full
            assert short == pytest.approx(want, rel=1e-12, abs=1e-12)
            assert len(short) == len(full) or not full[:len(full) - len(short)].any()
