"""Weight gradients and what may be fused to them.

A weight gradient is defined four times from one description, because what follows it decides where
the sums go.  With `g` the gradient of one element, summed in f32:

    NAME            dw = g                         rounded to the storage type of gradients
    NAME_acc        sum = sum + g                  the sum is the start value; f32
    NAME_sgd        w -= c * round(g)              the gradient is never stored
    NAME_momentum   m = mu m + r round(g), w -= lr m; or Nesterov's form

The last three do nothing where `ok` is 0 (the signal held inf or NaN), see `update`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from .base import BOTH, OPS, OpDef, define
from .control import CTL
from .update import (
    OWN_SCALARS,
    UPDATE_OPS,
    UPDATE_SCALARS,
    momentum_reference,
    overflowed,
    sample_update,
    sgd_reference,
    update_cases,
)

FUSABLE = {"accumulate": "acc", "sgd": "sgd", "momentum": "momentum"}  # consumer op -> suffix


def is_weight_gradient(op: str) -> bool:
    """Whether an op is the first of the four forms of a weight gradient."""
    return f"{op}_acc" in OPS


def only_counts(op: str) -> bool:
    """Whether all that an op does to the control block is to count, so that several of them leave
    the same block in any order."""
    base, _, form = op.rpartition("_")
    return op in UPDATE_OPS or op == "accumulate" or (form in FUSABLE.values() and
                                                      is_weight_gradient(base))


def define_weight_gradient(name: str, *, ins: str, out: str, ref: Callable, range: str,
                           cases: Sequence[Mapping[str, int]], about: str, scalars: str = "",
                           macs: Callable[[Mapping[str, int]], int] = lambda dims: 0,
                           sample: Callable = sample_update,
                           kernels: Mapping[str, Sequence[str]] = BOTH) -> None:
    """Define the op `name` and its three fused forms.

    `ins` are the operands of the gradient, `out` the dims of the weight, `scalars` the op's own
    attributes; `ref(*ins, **attrs)` returns the gradient.
    """
    count = len(ins.split())
    own = {word.split(":")[0] for word in scalars.split()}

    def split(args, attrs):
        shape_attrs = {k: v for k, v in attrs.items() if k in own or k.isupper()}
        return ref(*args[:count], **shape_attrs), args[count:]

    def acc_ref(*args, **attrs):
        grad, (total, ok, ctl) = split(args, attrs)
        return (total + grad.astype(total.dtype), ctl) if ok[0] else (total, overflowed(ctl))

    def sgd_ref(*args, **attrs):
        grad, (w, ok, ctl) = split(args, attrs)
        return sgd_reference(w, grad, ok, ctl, **attrs)

    def momentum_ref(*args, **attrs):
        grad, (w, m, ok, ctl) = split(args, attrs)
        return momentum_reference(w, m, grad, ok, ctl, **attrs)

    control = f"ok[1]:i32 {CTL}!"
    tail = f"{scalars} {UPDATE_SCALARS}"
    common = dict(range=range, macs=macs, sample=sample, kernels=kernels)
    define(OpDef(name, f"{ins} -> dw{out} ; {scalars}", ref=ref, cases=cases, about=about,
                 **common))
    define(OpDef(f"{name}_acc", f"{ins} dw{out}:f32! {control} -> ; {scalars}", ref=acc_ref,
                 cases=cases, about=f"{name}, added to an f32 sum", **common))
    define(OpDef(f"{name}_sgd", f"{ins} w{out}! {control} -> ; {tail}", ref=sgd_ref,
                 cases=update_cases("sgd", cases, 1.0, 3), about=f"{name} fused with sgd",
                 **common))
    define(OpDef(f"{name}_momentum", f"{ins} w{out}! m{out}:f32! {control} -> ; "
                 f"{tail} {OWN_SCALARS['momentum']}", ref=momentum_ref,
                 cases=update_cases("momentum", cases, 1.0, 3),
                 about=f"{name} fused with momentum", **common))


