"""A recipe: what to update, by which rule and optimizer, in which precision.  Read from TOML.

    rule = "backprop"
    loss = "softmax_ce"
    label_smoothing = 0.0
    batch = 16
    seed = 1

    [optimizer]
    name = "adam"             # sgd | momentum | adam
    lr = 2e-3

    [precision]
    mode = "f16"              # f32 | f16
    rounding = "stochastic"   # of f16 weights: stochastic | nearest
    master = false            # keep trained weights in f32 and cast them for use
    loss_scale = 1024.0       # a power of two

    [layers]                  # name pattern -> full | bias | frozen; the first match decides
    "head" = { update = "full", lr = 5.0 }     # lr multiplies the optimizer's
    "conv2d_3" = "full"
    "*" = "frozen"
"""

from __future__ import annotations

import difflib
import fnmatch
import math
import numbers
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from .errors import EdgetrainError, located

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

RULES = ("backprop",)
LOSSES = ("softmax_ce", "mse")
OPTIMIZERS = ("sgd", "momentum", "adam")
UPDATES = ("full", "bias", "frozen")
LARGEST, BELOW_ONE = 3e38, 0.999999      # of what f32 can hold on the device
HYPER = {"lr": (0, LARGEST), "loss_scale": (2.0**-24, 2.0**24), "momentum": (0, BELOW_ONE),
         "beta1": (0, BELOW_ONE), "beta2": (0, BELOW_ONE), "eps": (0, LARGEST)}


@dataclass(frozen=True)
class Optimizer:
    """Hyper-parameters; those that an optimizer does not use are ignored by it."""

    name: str = "sgd"
    lr: float = 0.01
    momentum: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    eps: float = 1e-8


@dataclass(frozen=True)
class Precision:
    """How numbers are stored; sums, losses and optimizer state are f32 in every mode."""

    mode: str = "f32"
    rounding: str = "stochastic"
    master: bool = False
    loss_scale: float | None = None      # None: 1024 in f16, 1 in f32

    @property
    def scale(self) -> float:
        if self.loss_scale is not None:
            return self.loss_scale
        return 1024.0 if self.mode == "f16" else 1.0


@dataclass(frozen=True)
class LayerRule:
    """What happens to the layers whose names match `pattern`."""

    pattern: str
    update: str = "full"
    lr: float = 1.0


@dataclass(frozen=True)
class Recipe:
    """What to update, by which rule and optimizer, in which precision: see the file's head."""

    rule: str = "backprop"
    loss: str = "softmax_ce"
    label_smoothing: float = 0.0
    batch: int = 1
    seed: int = 1
    optimizer: Optimizer = field(default_factory=Optimizer)
    precision: Precision = field(default_factory=Precision)
    layers: tuple[LayerRule, ...] = (LayerRule("*"),)
    text: str = ""                       # the TOML it was read from, carried by the program

    def __post_init__(self) -> None:
        with located("recipe"):
            validate(self)

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
        except tomllib.TOMLDecodeError as err:
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


def one_of(value, allowed, what: str) -> None:
    """Raise unless value is allowed, naming the nearest allowed one."""
    if value not in allowed:
        near = difflib.get_close_matches(str(value), [str(a) for a in allowed], n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"choose from {', '.join(allowed)}"
        raise EdgetrainError(f"{what} {value!r} is not known", hint=hint)


def validate(recipe: Recipe) -> None:
    opt, precision = recipe.optimizer, recipe.precision
    for value, kind in ((opt, Optimizer), (precision, Precision),
                        *((layer, LayerRule) for layer in recipe.layers)):
        if not isinstance(value, kind):
            raise EdgetrainError(f"{value!r} is not an edgetrain.{kind.__name__}")
    one_of(recipe.rule, RULES, "rule")
    one_of(recipe.loss, LOSSES, "loss")
    one_of(opt.name, OPTIMIZERS, "optimizer.name")
    one_of(precision.mode, ("f32", "f16"), "precision.mode")
    one_of(precision.rounding, ("stochastic", "nearest"), "precision.rounding")
    if not isinstance(precision.master, bool):
        raise EdgetrainError(f"precision.master is {precision.master!r}, it must be true or false")
    for layer in recipe.layers:
        one_of(layer.update, UPDATES, f"layers.{layer.pattern!r}: update")
        _number(layer.lr, f"layers.{layer.pattern!r}: lr", 0, LARGEST)
    _number(recipe.label_smoothing, "label_smoothing", 0, BELOW_ONE)
    _whole(recipe.batch, "batch", 1, 1 << 20)
    _whole(recipe.seed, "seed", -(1 << 31), (1 << 32) - 1)
    for name in ("lr", "momentum", "beta1", "beta2", "eps"):
        check_hyper(name, getattr(opt, name), "optimizer.")
    check_hyper("loss_scale", precision.scale, "precision.")


def check_hyper(name: str, value: float, section: str = "") -> None:
    """Raise unless a hyper-parameter is in the range that devices can compute with."""
    _number(value, f"{section}{name}", *HYPER[name])
    if name == "loss_scale" and math.frexp(value)[0] != 0.5:
        raise EdgetrainError(f"{section}loss_scale {value:g} is not a power of two",
                             hint="1024.0 suits small networks")


def _number(value, what: str, low: float, high: float) -> None:
    ok = isinstance(value, numbers.Real) and not isinstance(value, bool)
    if not ok or not math.isfinite(value) or not low <= value <= high:
        raise EdgetrainError(f"{what} is {value!r}, it must be a number from {low:g} to {high:g}")


def _whole(value, what: str, low: int, high: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise EdgetrainError(f"{what} is {value!r}, it must be a whole number from {low} to {high}")


def _section(table: Mapping, kind, what: str):
    if not isinstance(table, Mapping):
        raise EdgetrainError(f"{what} must be a table, it is {table!r}")
    known = {f.name for f in fields(kind)} - {"text", "pattern"}
    for key in table:
        one_of(key, sorted(known), f"{what}: key" if what else "key")
    return dict(table)


def _layer(pattern: str, value) -> LayerRule:
    if not isinstance(value, Mapping):
        one_of(value, UPDATES, f"layers.{pattern!r}: update")
        return LayerRule(pattern, value)
    return LayerRule(pattern, **_section(value, LayerRule, f"layers.{pattern!r}"))


def _from_table(table: Mapping, text: str) -> Recipe:
    top = _section(table, Recipe, "")
    if "optimizer" in top:
        top["optimizer"] = Optimizer(**_section(top["optimizer"], Optimizer, "optimizer"))
    if "precision" in top:
        top["precision"] = Precision(**_section(top["precision"], Precision, "precision"))
    if "layers" in top:
        if not isinstance(top["layers"], Mapping):
            raise EdgetrainError("layers must be a table of name patterns")
        top["layers"] = tuple(_layer(p, v) for p, v in top["layers"].items())
    return Recipe(**top, text=text)
