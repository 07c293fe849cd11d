"""Suite `rules`: learning rules on the same networks, from the same weights, on the same samples.

A cell is a network, a variant of a rule, a precision and a seed.  Beside the rules stand two
baselines that backpropagation trains as well: `linear`, the network without its hidden layers, and
`frozen`, the network with hidden layers that stay as they were drawn.  A rule that does not beat
`frozen` has taught its hidden layers nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..errors import EdgetrainError
from ..importer.builder import Sequential
from ..importer.layers import RNN, AvgPool2D, Conv2D, Dense, Flatten, ReLU, Sigmoid, Tanh
from ..importer.model import Layer, Model
from ..recipe import (
    Dfa,
    Drtp,
    ForwardForward,
    LayerRule,
    Local,
    MonoForward,
    Optimizer,
    Pepita,
    Precision,
    Recipe,
    Schedule,
    Tpsgd,
)
from .images import Images, load

BATCH = 32
SLOW_FROM, SLOWER = 0.8, 0.1            # of the epochs, and the factor of lr from there on
MODES = ("f32", "f16")
BASELINES = ("linear", "frozen")
ACTIVATIONS = {"relu": ReLU, "tanh": Tanh, "sigmoid": Sigmoid}
GAINS = {"relu": 6, "tanh": 3, "sigmoid": 3}    # weights are drawn from U(+-sqrt(gain / inputs))
RECURRENT = 0.9                         # times that, those from state to state
OUTPUT = "output"                       # name of the last layer
FROZEN = (LayerRule(OUTPUT), LayerRule("*", "frozen"))
THREE, ONE = (0, 1, 2), (0,)


@dataclass(frozen=True)
class Net:
    """A network, what it learns from, and for how long."""

    name: str
    data: str                           # "digits" or "mnist"
    shape: tuple[int, ...]
    hidden: Callable[[type[Layer]], Sequence[Layer]]    # of the activation
    epochs: int
    variants: tuple[Variant, ...]
    seeds: Mapping[str, tuple[int, ...]]                # by mode


@dataclass(frozen=True)
class Variant:
    """A learning rule and its settings, on one network."""

    name: str
    rule: str = "backprop"
    activation: str = "relu"
    lr: float = 0.3
    optimizer: str = "sgd"
    options: Mapping = field(default_factory=dict)      # of the rule: a table of the recipe
    layers: tuple[LayerRule, ...] = (LayerRule("*"),)
    linear: bool = False                # no hidden layers
    longer: float = 1.0                 # times the network's epochs
    gate: float | None = None           # percent of the test samples that it should get right

    def recipe(self, mode: str, seed: int, every: int) -> Recipe:
        return Recipe(rule=self.rule, batch=BATCH, seed=seed + 1, layers=self.layers,
                      optimizer=Optimizer(self.optimizer, lr=self.lr), precision=Precision(mode),
                      schedule=Schedule("step", every=every, gamma=SLOWER), **self.options)


@dataclass(frozen=True)
class Cell:
    """What is trained once."""

    net: str
    variant: str
    mode: str
    seed: int
    epochs: int
    validation: bool = False            # test on a part of the samples that are to be learned from
    settings: Variant | None = None     # in the place of those of the table

    @property
    def name(self) -> str:
        return f"{self.net} {self.variant} {self.mode} seed {self.seed}"

    @property
    def how(self) -> Variant:
        return self.settings or next(v for v in NETS[self.net].variants if v.name == self.variant)

    def data(self) -> Images:
        images = load(NETS[self.net].data)
        return images.validation() if self.validation else images

    def model(self) -> Model:
        """The network with this seed's weights."""
        net, how = NETS[self.net], self.how
        hidden = [] if how.linear else net.hidden(ACTIVATIONS[how.activation])
        model = Sequential([*hidden, Dense(10, name=OUTPUT)], input_shape=net.shape)
        return model.with_weights(_drawn(model.weights, GAINS[how.activation], self.seed))

    def recipe(self) -> Recipe:
        batches = -(-len(self.data().x) // BATCH)
        return self.how.recipe(self.mode, self.seed,
                               max(1, int(SLOW_FROM * self.epochs)) * batches)


def _drawn(weights: Mapping[str, np.ndarray], gain: float, seed: int) -> dict[str, np.ndarray]:
    """First weights: the same numbers for every variant, but for their range."""
    rng, found = np.random.default_rng(seed), {}
    for name, value in weights.items():
        if value.ndim == 1:
            found[name] = np.zeros_like(value)
            continue
        bound = np.sqrt(gain / np.prod(value.shape[:-1]))
        if name.endswith(".wh"):
            bound *= RECURRENT
        found[name] = (bound * rng.uniform(-1, 1, value.shape)).astype(np.float32)
    return found


# -- networks and their variants ------------------------------------------------------------------


def _mlp(*sizes: int) -> Callable[[type[Layer]], Sequence[Layer]]:
    return lambda activation: [layer for number, size in enumerate(sizes, start=1) for layer in
                               (Dense(size, name=f"hidden{number}"), activation())]


def _conv(activation: type[Layer]) -> Sequence[Layer]:
    return [layer for number, channels in ((1, 8), (2, 16)) for layer in
            (Conv2D(channels, 3, padding="same", name=f"conv{number}"), activation(),
             AvgPool2D(2))] + [Flatten()]


def _rnn(_: type[Layer]) -> Sequence[Layer]:
    return [RNN(64, name="rnn")]


MLP_VARIANTS = (
    Variant("linear", linear=True),
    Variant("frozen", activation="tanh", lr=1.0, layers=FROZEN),
    Variant("backprop"),
    Variant("dfa", "dfa"),
    Variant("dfa sign", "dfa", options={"dfa": Dfa("sign")}),
    Variant("drtp", "drtp", "tanh"),
    Variant("tpsgd l2", "tpsgd", "tanh"),
    Variant("tpsgd l1", "tpsgd", "tanh", options={"tpsgd": Tpsgd("l1")}),
    Variant("tpsgd bce", "tpsgd", "sigmoid", options={"tpsgd": Tpsgd("bce")}),
    Variant("tpsgd huber", "tpsgd", "tanh",
            options={"tpsgd": Tpsgd("huber", huber_delta=0.5, hidden_lr=1.0)}),
    Variant("tpsgd cosine", "tpsgd", "tanh",
            options={"tpsgd": Tpsgd("cosine", hidden_lr=3.0)}),
    Variant("pepita", "pepita"),
    Variant("mono_forward", "mono_forward"),
    Variant("mono_forward sum", "mono_forward", options={"mono_forward": MonoForward("sum")}),
    Variant("local", "local", options={"local": Local(layers=1, hidden=32)}),
    Variant("forward_forward", "forward_forward", lr=0.01, optimizer="adam"),
    Variant("forward_forward momentum", "forward_forward", lr=1.0, optimizer="momentum",
            options={"forward_forward": ForwardForward(amplitude=3.0)}),
    Variant("forward_forward head", "forward_forward", lr=0.01, optimizer="adam",
            options={"forward_forward": ForwardForward(theta=4.0, amplitude=0.3,
                                                       inference="head")}),
)
DIGITS = {name: {"longer": 5 / 3} for name in
          ("forward_forward", "forward_forward momentum", "forward_forward head")}
TWO_HIDDEN = {"dfa": {"lr": 0.1}, "dfa sign": {"lr": 0.1},
              "pepita": {"options": {"pepita": Pepita(0.05)}}}
MNIST = {"pepita": {"lr": 1.0}, "forward_forward": {"lr": 0.003},
         "forward_forward momentum": {
             "options": {"forward_forward": ForwardForward(amplitude=9.0)}},
         "forward_forward head": {"lr": 0.003}}
GATES = {       # variant: 64-32-10, 64-128-10, 784-256-10
    "backprop": (97, 97, 94.3), "dfa": (96, 97.5, 93.5), "drtp": (94, 96, 92.8),
    "tpsgd l2": (95, 96.5, 92), "tpsgd l1": (95, 96.5, 92.5), "tpsgd bce": (94, 96, 91),
    "pepita": (96, 95.5, 93.5), "mono_forward": (97, 97.5, 94.5),
    "forward_forward": (97.5, 97.5, 92), "forward_forward momentum": (None, 97.5, 94)}
GATED = ("64-32-10", "64-128-10", "784-256-10")
CONV_VARIANTS = (
    Variant("frozen", activation="tanh", layers=FROZEN),
    Variant("backprop", activation="tanh"),
    Variant("tpsgd gap", "tpsgd", "tanh", options={"tpsgd": Tpsgd(hidden_lr=3.0)}),
    Variant("tpsgd map", "tpsgd", "tanh", options={"tpsgd": Tpsgd(maps="map", hidden_lr=1.0)}),
    Variant("drtp", "drtp", "tanh", options={"drtp": Drtp(hidden_lr=3.0)}),
)
RNN_VARIANTS = (
    Variant("frozen", activation="tanh", layers=FROZEN),
    Variant("backprop", activation="tanh"),
    Variant("backprop 1 step", activation="tanh",
            layers=(LayerRule("rnn", steps=1), LayerRule("*"))),
    Variant("tpsgd", "tpsgd", "tanh", options={"tpsgd": Tpsgd(hidden_lr=0.01)}),
)


def _variants(net: str, *changes: Mapping[str, Mapping]) -> tuple[Variant, ...]:
    """The variants of a network of dense layers."""
    found = []
    for variant in MLP_VARIANTS:
        for change in changes:
            variant = replace(variant, **change.get(variant.name, {}))
        gates = dict(zip(GATED, GATES.get(variant.name, ())))
        found.append(replace(variant, gate=gates.get(net)))
    return tuple(found)


def _mlp_net(name: str, data: str, epochs: int, *changes: Mapping[str, Mapping],
             seeds: Mapping[str, tuple[int, ...]]) -> Net:
    first, *hidden, _ = map(int, name.split("-"))
    return Net(name, data, (first,), _mlp(*hidden), epochs, _variants(name, *changes), seeds)


ALL_SEEDS = dict.fromkeys(MODES, THREE)
NETS = {net.name: net for net in (
    _mlp_net("64-32-10", "digits", 60, DIGITS, seeds=ALL_SEEDS),
    _mlp_net("64-128-10", "digits", 60, DIGITS, seeds=ALL_SEEDS),
    _mlp_net("64-128-64-10", "digits", 60, DIGITS, TWO_HIDDEN, seeds=ALL_SEEDS),
    Net("conv", "digits", (8, 8, 1), _conv, 20, CONV_VARIANTS, ALL_SEEDS),
    Net("rnn", "digits", (8, 8), _rnn, 40, RNN_VARIANTS, ALL_SEEDS),
    _mlp_net("784-256-10", "mnist", 20, MNIST, seeds={"f32": THREE, "f16": ONE}),
)}


def cells(only: str = "", epochs: int | None = None) -> list[Cell]:
    """All cells, or those of the rows (network and variant) with `only` in their name."""
    return [Cell(net.name, variant.name, mode, seed,
                  epochs or round(net.epochs * variant.longer))
             for net, variant in rows(only)
             for mode in MODES for seed in net.seeds[mode]]


def rows(only: str = "") -> list[tuple[Net, Variant]]:
    """Networks and their variants, with `only` in their name."""
    every = [(net, variant) for net in NETS.values() for variant in net.variants]
    found = [row for row in every if only in row_name(*row)]
    if not found:
        raise EdgetrainError(f"no row of suite 'rules' has {only!r} in its name", where="--only",
                             hint="a row is a network and a variant, as " + row_name(*every[0])
                             + "; networks are " + ", ".join(NETS))
    return found


def row_name(net: Net, variant: Variant) -> str:
    return f"{net.name} {variant.name}"
