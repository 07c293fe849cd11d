"""A recipe: what to update, by which rule and optimizer, in which precision.  Read from TOML.

    rule = "backprop"         # local | mono_forward | tpsgd | drtp | dfa | forward_forward | pepita
                              # | mezo | prototypes | lda | ridge | knn | mahalanobis
    loss = "softmax_ce"       # softmax_kl | sigmoid_bce | mse | l1 | huber | cosine | entropy
    label_smoothing = 0.0     # of softmax_ce
    temperature = 1.0         # of softmax_kl: of student and teacher
    huber_delta = 1.0         # of huber: where the parabola becomes a line
    targets = "given"         # "input": the model is to give back its own input
    batch = 16
    seed = 1
    score = false             # add a list that gives an autoencoder's error on a sample

    [optimizer]
    name = "adamw"            # sgd | momentum | nesterov | adam | adamw | rmsprop
    lr = 2e-3
    weight_decay = 0.01       # of all weights and biases, in PyTorch's form for each optimizer
    clip_norm = 1.0           # of all gradients together; or clip_value, of their elements

    [schedule]
    kind = "cosine"           # constant | step (every, gamma) | cosine (steps, floor)
    warmup = 20               # updates with a rising learning rate, in front of every kind
    steps = 500               # then updates until the floor
    floor = 0.01              # share of lr

    [precision]
    mode = "f16"              # f32 | f16 | f16c (f16, products summed in f16 by 16)
    rounding = "stochastic"   # of f16 weights: stochastic | nearest
    master = false            # keep trained weights in f32 and cast them for use
    loss_scale = "dynamic"    # or a power of two
    growth = 2000             # steps without overflow until a dynamic scale doubles

    [norm]
    fold = false              # batch normalisation becomes part of the layer before it
    calibrate = false         # measure the statistics of batch normalisation on the device
    input = "fixed"           # fixed | running (the input's statistics follow what is trained on)
    rows = 1000               # what the input's first statistics count as, when running

    [memory]
    saved = "exact"           # exact | i8 (layer inputs are rounded for their weight gradients, if
                              # RAM is short)

    [tpsgd]                   # every layer moves towards a random image of the label
    loss = "l2"               # l2 | l1 | huber (huber_delta = 0.25) | bce | cosine
    targets = "auto"          # sign | uniform | binary, times `scale`; auto: as the activation is
    maps = "gap"              # gap (means of maps have a target) | map (every element has one)
    hidden_lr = 0.3           # times lr; by default 0.3, of maps 3, of recurrent layers 0.01

    [drtp]
    hidden_lr = 0.1           # times lr

    [dfa]
    error = "full"            # full | sign
    scale = 0.3               # of the feedback matrices
    hidden_lr = 1.0           # times lr

    [forward_forward]
    theta = 2.0               # goodness between right and wrong labels
    amplitude = 1.0           # of the label, beside an input of mean square 1
    inference = "goodness"    # goodness (a pass per class) | head (one pass)

    [mono_forward]
    inference = "last"        # last | sum (of all layers' classifiers)
    head = "gap"              # of maps: gap (their means) | flatten

    [local]
    layers = 2                # layers in a block
    hidden = 0                # units of a hidden layer in every block's classifier
    head = "gap"

    [pepita]
    scale = 0.2               # of the matrix from errors to the input

    [mezo]                    # training from differences of losses
    eps = 0.0009765625        # how far the weights move to see a difference; a power of two
    directions = "rademacher" # rademacher | gaussian
    probes = 1                # directions per step
    log = 0                   # newest probes kept on the device

    [covariance]              # of lda, ridge and mahalanobis
    shrinkage = 0.1           # towards a multiple of the identity

    [knn]
    size = 200                # samples in the store
    k = 1                     # neighbours that vote
    when_full = "ring"        # ring | reservoir

    [layers]                  # pattern -> full | bias | scale | frozen; the first match decides
    "head" = { update = "full", lr = 5.0, weight_decay = 0.0 }     # lr multiplies the optimizer's
    "conv2d_3" = "full"
    "conv2d_2" = { channels = 0.25 }    # the weight's first input channels, and the bias
    "norm*" = "scale"         # of normalisations and PReLU
    "dense_1" = { lora = 4 }  # a low-rank adapter beside the frozen layer
    "rnn_1" = { steps = 1 }   # of a recurrent layer: how far back in time a gradient goes
    "*" = "frozen"

    [replay]                  # old samples, kept on the device and trained on again
    size = 64
    policy = "reservoir"      # which give way when it is full: reservoir | balanced | ring
    store = "latent"          # what enters the first trained layer: latent; the input: raw
    dtype = "i8"              # i8 (a scale per sample) | f16
    mix = 1.0                 # replayed samples per new one
    memory = "ram"            # ram | flash (fixed samples, given when compiling)

    [guard]                   # held-out samples judge an adaptation and may take it back
    ring = 16                 # samples; the newest are kept
    hold = 5                  # every 5th sample of the data is held out

    [pseudo]                  # learning without labels, from a teacher that is an average
    threshold = 0.9           # least probability of a label to learn from
    decay = 0.99              # of the average, per update

    [continual]               # units of little use begin anew, so that learning never ends
    rate = 1e-4               # share of the mature units, per update
    maturity = 100            # updates before a unit may
    decay = 0.99              # of the averages of its activity, per update
"""

from __future__ import annotations

import fnmatch
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..errors import EdgetrainError, located
from .features import Covariance, Knn
from .kit import Continual, Guard, Pseudo, Replay
from .layers import LayerRule, read_layers
from .memory import Memory
from .norm import Norm
from .optimizer import Optimizer
from .precision import Precision
from .rules import Dfa, Drtp, ForwardForward, Local, Mezo, MonoForward, Pepita, Tpsgd
from .schedule import Schedule
from .values import BELOW_ONE, check_number, check_whole, one_of, read_section

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

RULES = ("backprop", "local", "mono_forward", "tpsgd", "drtp", "dfa", "forward_forward", "pepita",
         "mezo", "prototypes", "lda", "ridge", "knn", "mahalanobis")
SECTIONS = {"optimizer": Optimizer, "schedule": Schedule, "precision": Precision, "norm": Norm,
            "memory": Memory,
            "tpsgd": Tpsgd, "drtp": Drtp, "dfa": Dfa, "forward_forward": ForwardForward,
            "mono_forward": MonoForward, "local": Local, "pepita": Pepita,
            "mezo": Mezo,
            "covariance": Covariance, "knn": Knn,
            "replay": Replay, "guard": Guard, "pseudo": Pseudo,
            "continual": Continual}                                     # each checks itself
KIT = ("replay", "guard", "pseudo", "continual")
LOSSES = ("softmax_ce", "softmax_kl", "sigmoid_bce", "mse", "l1", "huber", "cosine", "entropy")
TARGETS = ("given", "input")


@dataclass(frozen=True)
class Recipe:
    """What to update, by which rule and optimizer, in which precision: see the file's head."""

    rule: str = "backprop"
    loss: str = "softmax_ce"
    label_smoothing: float = 0.0
    temperature: float = 1.0
    huber_delta: float = 1.0
    targets: str = "given"
    batch: int = 1
    seed: int = 1
    score: bool = False
    optimizer: Optimizer = field(default_factory=Optimizer)
    schedule: Schedule = field(default_factory=Schedule)
    precision: Precision = field(default_factory=Precision)
    norm: Norm = field(default_factory=Norm)
    memory: Memory = field(default_factory=Memory)
    tpsgd: Tpsgd = field(default_factory=Tpsgd)
    drtp: Drtp = field(default_factory=Drtp)
    dfa: Dfa = field(default_factory=Dfa)
    forward_forward: ForwardForward = field(default_factory=ForwardForward)
    mono_forward: MonoForward = field(default_factory=MonoForward)
    local: Local = field(default_factory=Local)
    pepita: Pepita = field(default_factory=Pepita)
    mezo: Mezo = field(default_factory=Mezo)
    covariance: Covariance = field(default_factory=Covariance)
    knn: Knn = field(default_factory=Knn)
    layers: tuple[LayerRule, ...] = (LayerRule("*"),)
    replay: Replay | None = None
    guard: Guard | None = None
    pseudo: Pseudo | None = None
    continual: Continual | None = None
    text: str = ""                       # the TOML it was read from, carried by the program

    def __post_init__(self) -> None:
        with located("recipe"):
            _check(self)

    @staticmethod
    def load(path: str | Path) -> Recipe:
        """Read a TOML file.  Raises EdgetrainError naming the file and the key."""
        try:
            text = Path(path).read_text(encoding="utf-8")
        except OSError as err:
            raise EdgetrainError(f"cannot read the recipe: {err.strerror or err}",
                                 where=str(path)) from None
        except UnicodeDecodeError:
            raise EdgetrainError("the recipe is not text in UTF-8", where=str(path)) from None
        return Recipe.parse(text, where=str(path))

    @staticmethod
    def parse(text: str, where: str = "recipe") -> Recipe:
        """Read TOML text."""
        try:
            table = tomllib.loads(text)
        except (ValueError, RecursionError) as err:     # of numbers and nesting without an end
            raise EdgetrainError(f"not valid TOML: {err}", where=where) from None
        with located(where):
            return _from_table(table, text)

    def rule_for(self, layer: str) -> LayerRule:
        """The first rule whose pattern matches; without one the layer is frozen."""
        for rule in self.layers:
            if fnmatch.fnmatchcase(layer, rule.pattern):
                return rule
        return LayerRule(layer, "frozen")

    def with_options(self, *, seed: int | None = None, batch: int | None = None,
                     lr: float | None = None) -> Recipe:
        """A copy with what the command line overrides."""
        changed = self
        if seed is not None:
            changed = replace(changed, seed=seed)
        if batch is not None:
            changed = replace(changed, batch=batch)
        if lr is not None:
            changed = replace(changed, optimizer=replace(changed.optimizer, lr=lr))
        return changed


def _check(recipe: Recipe) -> None:
    one_of(recipe.rule, RULES, "rule")
    one_of(recipe.loss, LOSSES, "loss")
    check_number(recipe.label_smoothing, "label_smoothing", 0, BELOW_ONE)
    check_number(recipe.temperature, "temperature", 1e-3, 1e3)
    check_number(recipe.huber_delta, "huber_delta", 1e-6, 1e6)
    one_of(recipe.targets, TARGETS, "targets")
    if not isinstance(recipe.score, bool):
        raise EdgetrainError(f"score is {recipe.score!r}, it must be true or false")
    check_whole(recipe.batch, "batch", 1, 1 << 20)
    check_whole(recipe.seed, "seed", -(1 << 31), (1 << 32) - 1)
    sections = [(getattr(recipe, name), kind) for name, kind in SECTIONS.items()
                if getattr(recipe, name) is not None or name not in KIT]
    for value, kind in (*sections, *((rule, LayerRule) for rule in recipe.layers)):
        if not isinstance(value, kind):
            raise EdgetrainError(f"{value!r} is not an edgetrain.{kind.__name__}")
        value.check()


def _from_table(table: Mapping, text: str) -> Recipe:
    top = read_section(table, Recipe, "")
    for name, kind in SECTIONS.items():
        if name in top:
            top[name] = kind(**read_section(top[name], kind, name))
    if "layers" in top:
        top["layers"] = read_layers(top["layers"])
    return Recipe(**top, text=text)
