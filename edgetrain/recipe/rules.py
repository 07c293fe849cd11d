"""Options of the learning rules, a table each: [tpsgd], [drtp], [dfa], ..."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import EdgetrainError
from .values import LARGEST, check_number, check_whole, one_of

LOCAL_LOSSES = ("l2", "l1", "huber", "bce", "cosine")
TARGET_KINDS = ("auto", "sign", "uniform", "binary")
MAP_TARGETS = ("gap", "map")
HEADS = ("gap", "flatten")
DIRECTIONS = ("rademacher", "gaussian")
MOST_UNITS = 1 << 16


@dataclass(frozen=True)
class Tpsgd:
    """Target projection SGD: every layer moves towards a random image of the label."""

    loss: str = "l2"                 # how far activations are from their target
    huber_delta: float = 0.25
    targets: str = "auto"            # sign: +-1, uniform: -1 to 1, binary: 0 and 1, times scale
    scale: float = 1.0
    maps: str = "gap"                # maps: their means have a target, or every element has one
    hidden_lr: float | None = None   # times lr; None: 0.3, maps 3, recurrent layers 0.01

    def check(self) -> None:
        one_of(self.loss, LOCAL_LOSSES, "tpsgd.loss")
        check_number(self.huber_delta, "tpsgd.huber_delta", 1e-6, 1e6)
        one_of(self.targets, TARGET_KINDS, "tpsgd.targets")
        check_number(self.scale, "tpsgd.scale", 1e-6, 1e6)
        one_of(self.maps, MAP_TARGETS, "tpsgd.maps")
        if self.hidden_lr is not None:
            check_number(self.hidden_lr, "tpsgd.hidden_lr", 0, LARGEST)


@dataclass(frozen=True)
class Drtp:
    """Direct random target projection."""

    hidden_lr: float = 0.1           # times lr: the signal never becomes small

    def check(self) -> None:
        check_number(self.hidden_lr, "drtp.hidden_lr", 0, LARGEST)


@dataclass(frozen=True)
class Dfa:
    """Direct feedback alignment."""

    error: str = "full"              # or the sign of its elements
    scale: float = 0.3               # of the feedback matrices, +-scale
    hidden_lr: float = 1.0           # times lr

    def check(self) -> None:
        one_of(self.error, ("full", "sign"), "dfa.error")
        check_number(self.scale, "dfa.scale", 1e-6, 1e6)
        check_number(self.hidden_lr, "dfa.hidden_lr", 0, LARGEST)


@dataclass(frozen=True)
class ForwardForward:
    """Forward-Forward: every layer learns to tell a right label from a wrong one."""

    theta: float = 2.0               # goodness between wrong and right
    amplitude: float = 1.0           # of the label beside an input of mean square 1
    inference: str = "goodness"      # a pass per class; head: one pass, and the model's last layer

    def check(self) -> None:
        check_number(self.theta, "forward_forward.theta", 0, 1e6)
        check_number(self.amplitude, "forward_forward.amplitude", 1e-3, 1e3)
        one_of(self.inference, ("goodness", "head"), "forward_forward.inference")


@dataclass(frozen=True)
class MonoForward:
    """Mono-Forward: every layer has a linear classifier of its own."""

    inference: str = "last"          # the model's output; sum: of all classifiers
    head: str = "gap"                # maps: their means go to the classifier, or every element

    def check(self) -> None:
        one_of(self.inference, ("last", "sum"), "mono_forward.inference")
        one_of(self.head, HEADS, "mono_forward.head")


@dataclass(frozen=True)
class Local:
    """Blocks of layers with backpropagation inside, each with a classifier of its own."""

    layers: int = 2                  # layers with weights in a block
    hidden: int = 0                  # units of a hidden layer in each classifier; 0: none
    head: str = "gap"                # as of mono_forward

    def check(self) -> None:
        check_whole(self.layers, "local.layers", 1, MOST_UNITS)
        check_whole(self.hidden, "local.hidden", 0, MOST_UNITS)
        one_of(self.head, HEADS, "local.head")


@dataclass(frozen=True)
class Pepita:
    """Present the error to perturb the input, to modulate activity."""

    scale: float = 0.2               # of the matrix from errors to the input

    def check(self) -> None:
        check_number(self.scale, "pepita.scale", 1e-6, 1e6)


@dataclass(frozen=True)
class Mezo:
    """How far to look, along which directions, how many of them per step, and what is kept."""

    eps: float = 2.0**-10            # a power of two: the weights move by it both ways
    directions: str = "rademacher"
    probes: int = 1                  # directions per step
    log: int = 0                     # newest probes kept on the device, 8 bytes each

    def check(self) -> None:
        check_number(self.eps, "mezo.eps", 2.0**-14, 0.25)
        if math.frexp(self.eps)[0] != 0.5:
            raise EdgetrainError(f"mezo.eps {self.eps:g} is not a power of two",
                                 hint="0.0009765625 is 2 to the -10")
        one_of(self.directions, DIRECTIONS, "mezo.directions")
        check_whole(self.probes, "mezo.probes", 1, 64)
        check_whole(self.log, "mezo.log", 0, 1 << 24)
        if 0 < self.log < self.probes:
            raise EdgetrainError(f"mezo.log is {self.log}, a step has {self.probes} probes",
                                 hint="keep those of one step at least, or none with log = 0")
