"""What settings of the suite `rules` were chosen from, on a validation slice."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from itertools import product
from statistics import fmean

from edgetrain import paths
from edgetrain.jobs import Journal, processes
from edgetrain.recipe import Dfa, Drtp, ForwardForward, Pepita, Tpsgd
from edgetrain.suites.cells import WORK, accuracies
from edgetrain.suites.rules import NETS, Cell, Variant

SEEDS = (0, 1)
SMALL = ("64-32-10", "64-128-10")


def _dfa_sign(activation: str, hidden_lr: float) -> dict:
    return {"activation": activation, "options": {"dfa": Dfa("sign", hidden_lr=hidden_lr)}}


def _huber(delta: float, hidden_lr: float) -> dict:
    return {"options": {"tpsgd": Tpsgd("huber", huber_delta=delta, hidden_lr=hidden_lr)}}


def _cosine(hidden_lr: float) -> dict:
    return {"options": {"tpsgd": Tpsgd("cosine", hidden_lr=hidden_lr)}}


def _pepita(scale: float, lr: float) -> dict:
    return {"lr": lr, "options": {"pepita": Pepita(scale)}}


def _head(amplitude: float, theta: float) -> dict:
    return {"options": {"forward_forward": ForwardForward(theta, amplitude, "head")}}


def _momentum(amplitude: float) -> dict:
    return {"options": {"forward_forward": ForwardForward(amplitude=amplitude)}}


def _drtp(hidden_lr: float) -> dict:
    return {"options": {"drtp": Drtp(hidden_lr=hidden_lr)}}


# Variant, networks, what is tried: the names of the settings, their values, and what they change.
GRIDS = (
    ("dfa sign", SMALL, ("activation", "hidden_lr"), (("relu", "tanh"), (1.0, 0.3, 0.1)),
     _dfa_sign),
    ("tpsgd huber", SMALL, ("huber_delta", "hidden_lr"), ((0.25, 0.5, 1.0), (0.3, 1.0)), _huber),
    ("tpsgd cosine", SMALL, ("hidden_lr",), ((0.3, 1.0, 3.0, 10.0),), _cosine),
    ("pepita", SMALL, ("scale", "lr"), ((0.1, 0.2, 0.4), (0.3, 0.6)), _pepita),
    ("forward_forward head", SMALL, ("amplitude", "theta"), ((0.3, 1.0), (2.0, 4.0)), _head),
    ("forward_forward momentum", ("784-256-10",), ("amplitude",), ((3.0, 9.0),), _momentum),
    ("drtp", ("conv",), ("hidden_lr",), ((1.0, 3.0, 10.0),), _drtp),
)


def validated(jobs: int) -> list[dict]:
    """Variant, network, settings and the mean of SEEDS in percent, of every point of GRIDS."""
    tried = [(net, variant, dict(zip(names, values)), change(*values))
             for variant, nets, names, table, change in GRIDS for net in nets
             for values in product(*table)]
    chosen = [Cell(net, variant, "f32", seed, _epochs(net, variant), True,
                   replace(_of(net, variant), **change))
              for net, variant, _, change in tried for seed in SEEDS]
    journal = Journal(paths.build_dir() / "suite-rules-validation.jsonl", work=WORK)
    with closing(journal), processes(jobs) as executor:
        results = accuracies(chosen, executor, journal, lambda _: lambda done, total: None)
    values = [result["accuracy"] for result in results]
    return [{"net": net, "variant": variant, "settings": settings,
             "mean": fmean(values[len(SEEDS) * i:len(SEEDS) * (i + 1)])}
            for i, (net, variant, settings, _) in enumerate(tried)]


def _of(net: str, variant: str) -> Variant:
    return next(v for v in NETS[net].variants if v.name == variant)


def _epochs(net: str, variant: str) -> int:
    return round(NETS[net].epochs * _of(net, variant).longer)
