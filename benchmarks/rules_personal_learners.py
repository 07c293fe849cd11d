"""The learners of rules_personal.py: rules, the layers they train, and grids of settings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import edgetrain as et

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
HEAD = "head"
# what is trained -> patterns of hidden layers
LAYERS = {"watch": {"all layers": ("*",), "last block": ("conv3",), "last layer": ()},
          "vowel": {"all layers": ("*",), "last block": ("hidden_2",), "last layer": ()}}
SPARSE = "recipe-sparse.toml"
BATCH = {"watch": 16, "vowel": 8}                       # of adam and mezo; sgd: 1
EPOCHS = {"watch": (4, 8), "vowel": (10, 30)}
SLOW = {"mezo": 4, "forward_forward": 2}                # times as many epochs
CLOSED = ("prototypes", "knn", "lda", "ridge")
SHRINKAGE = (0.01, 0.03, 0.1, 0.2, 0.4, 0.7)
GRIDS = {"sgd": (0.003, 0.01, 0.03), "adam": (0.001, 0.003, 0.01),
         "forward_forward": (0.003, 0.01, 0.03), "mezo": (0.003, 0.01, 0.03)}
ALONE = {"sgd": (0.003, 0.006, 0.01, 0.02, 0.03, 0.06),         # of the last layer alone
         "adam": (0.001, 0.003, 0.006, 0.01, 0.02, 0.03)}
HIDDEN = (0.3, 3.0)                                     # learning rate of hidden layers, times lr


@dataclass(frozen=True)
class Learner:
    """A rule, what it trains, and what its settings are chosen from."""

    rule: str
    trains: str
    optimizer: str = ""
    form: str = ""                      # of inference, forward_forward
    grid: tuple[dict, ...] = field(default=({},))
    epochs: tuple[int, ...] = (1,)

    @property
    def by_steps(self) -> bool:
        return self.rule not in CLOSED

    @property
    def every(self) -> int:
        """Epochs from one look at the accuracy to the next."""
        return SLOW.get(self.rule, 1)

    @property
    def title(self) -> str:
        rule = f"{self.rule} ({self.form})" if self.form else self.rule
        return ", ".join(filter(None, (rule, self.trains, self.optimizer)))


def _grid(**values: tuple) -> tuple[dict, ...]:
    """All combinations."""
    found: list[dict] = [{}]
    for name, choices in values.items():
        found = [{**row, name: value} for row in found for value in choices]
    return tuple(found)


@cache
def learners(name: str) -> tuple[Learner, ...]:
    """All of a task."""
    epochs = EPOCHS[name]

    def steps(rule: str, trains: str, optimizer: str = "sgd", form: str = "", **second) -> Learner:
        rates = GRIDS[rule if rule in GRIDS else optimizer]
        second = second or {"hidden": HIDDEN}
        if trains == "last layer" and rule == "backprop":
            rates, second = ALONE[optimizer], {}
        return Learner(rule, trains, optimizer, form, _grid(lr=rates, **second),
                       tuple(n * SLOW.get(rule, 1) for n in epochs))

    whole, block, last = "all layers", "last block", "last layer"
    small, equal = {"hidden": (0.003, 0.03)}, {"hidden": (0.1, 1.0)}
    scale, amplitude = {"scale": (0.02, 0.2)}, {"amplitude": (1.0, 3.0)}
    found = [steps("backprop", *how) for how in ((whole,), (block,), (last,), (whole, "adam"),
                                                 (block, "adam"), (last, "adam"),
                                                 ("sparse recipe", "adam"))]
    found += [steps("local", whole), steps("mono_forward", whole)]
    found += [steps(rule, trains, **options) for rule, options in (
        ("tpsgd", small), ("drtp", small), ("dfa", equal)) for trains in (whole, block)]
    found += [steps("pepita", trains, **scale) for trains in (whole, block)]
    found += [steps("forward_forward", trains, "adam", form, **amplitude)
              for form, trains in (("goodness", whole), ("goodness", block), ("head", block))]
    found.append(steps("mezo", last, probes=(4, 16)))
    features = "features"
    return (*found, Learner("prototypes", features),
            Learner("knn", features, grid=_grid(k=(1, 2, 3, 4, 5, 7))),
            *(Learner(rule, features, grid=_grid(shrinkage=SHRINKAGE))
              for rule in ("lda", "ridge")))


def recipe(learner: Learner, name: str, setting: dict, seed: int = 1) -> et.Recipe:
    """The recipe of a learner under one of its settings."""
    rule = learner.rule
    base = et.Recipe(rule=rule, seed=seed, precision=et.Precision("f16"))
    if rule == "knn":
        return replace(base, knn=et.Knn(k=setting["k"]))
    if not learner.by_steps:
        return replace(base, covariance=et.Covariance(setting.get("shrinkage", 0.1)))
    base = replace(base, optimizer=et.Optimizer(learner.optimizer, lr=setting["lr"]),
                   layers=_layers(learner, name, setting),
                   batch=1 if learner.optimizer == "sgd" and rule != "mezo" else BATCH[name])
    if rule == "mezo":
        return replace(base, precision=et.Precision(), mezo=et.Mezo(probes=setting["probes"]))
    options = {
        "tpsgd": lambda: et.Tpsgd(hidden_lr=setting["hidden"]),
        "drtp": lambda: et.Drtp(setting["hidden"]),
        "dfa": lambda: et.Dfa(hidden_lr=setting["hidden"]),
        "pepita": lambda: et.Pepita(setting["scale"]),
        "local": lambda: et.Local(2) if name == "watch" else et.Local(1, hidden=16),
        "forward_forward": lambda: et.ForwardForward(amplitude=setting["amplitude"],
                                                     inference=learner.form)}
    return replace(base, **{rule: options[rule]()}) if rule in options else base


def _layers(learner: Learner, name: str, setting: dict) -> tuple[et.LayerRule, ...]:
    """The head, the hidden layers that are trained, and nothing else."""
    own = learner.rule in ("backprop", "local", "mono_forward")     # others have an option for it
    rate = setting.get("hidden", 1.0) if own else 1.0
    if learner.trains == "sparse recipe":
        chosen = et.Recipe.load(EXAMPLES / name / SPARSE).layers
        return tuple(replace(rule, lr=1.0 if rule.pattern in (HEAD, "*") else rate)
                     for rule in chosen)
    hidden = LAYERS[name][learner.trains]
    rest = () if "*" in hidden else (et.LayerRule("*", "frozen"),)
    return (et.LayerRule(HEAD), *(et.LayerRule(pattern, lr=rate) for pattern in hidden), *rest)
