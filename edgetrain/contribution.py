"""What training one layer in one way is worth: measured on data, or guessed from gradients.

With data: "contribution analysis" of Lin et al. 2022 ("On-Device Training Under 256KB Memory",
section 3.2): train only this, and see how much better the model becomes on samples held out.
Without: the norm of the gradient beside that of the weights, for random samples and labels; a
proxy, which knows nothing of the user's data.
"""

from __future__ import annotations

import pickle
from contextlib import closing
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from .compiler import compile as compile_model
from .errors import EdgetrainError
from .export.program import Role, TensorEntry
from .importer.model import Model
from .ir import ANY
from .recipe import Optimizer, Precision, Recipe, Schedule
from .scores import has_labels
from .search import Option, recipe_of
from .session import Session
from .targets import connect

HELD = 0.25             # of the samples of every class
LEAST = 8               # samples in all
SAMPLES = 8             # random ones, of the proxy


@dataclass(frozen=True)
class Split:
    """Samples to train on, and others to judge by."""

    x: np.ndarray
    y: np.ndarray | None
    held_x: np.ndarray
    held_y: np.ndarray | None


def split(x: np.ndarray, y: np.ndarray | None, *, labels: bool, seed: int = 1) -> Split:
    """Hold out a share HELD of the samples; with labels, of every class that has two or more."""
    x = np.asarray(x)
    if len(x) < LEAST:
        raise EdgetrainError(f"{len(x)} samples are too few to train on some and judge by others",
                             where="data", hint=f"give {LEAST} or more")
    groups = [np.arange(len(x))]
    if labels:
        y = np.asarray(y)
        groups = [np.flatnonzero(y == label) for label in np.unique(y)]
    rng = np.random.default_rng(seed)
    held = np.zeros(len(x), bool)
    for group in groups:
        count = max(round(HELD * len(group)), 1) if len(group) > 1 else 0
        held[rng.permutation(group)[:count]] = True
    return Split(x[~held], None if y is None else np.asarray(y)[~held],
                 x[held], None if y is None else np.asarray(y)[held])


@dataclass(frozen=True)
class Result:
    """On the samples held out.  accuracy: NaN for values."""

    accuracy: float
    loss: float


@dataclass(frozen=True)
class Trial:
    """Recipe -> what becomes of the model.  Travels to other processes."""

    model: bytes
    split: Split
    epochs: int
    seed: int = 1

    def __call__(self, recipe: Recipe) -> list[float]:
        found = self.run(recipe, self.epochs)
        return [found.accuracy, found.loss]

    def run(self, recipe: Recipe, epochs: int) -> Result:
        with closing(connect("host")) as device:
            session = Session(compile_model(_model(self.model), for_trials(recipe)), device)
            if "calibrate" in session.program.lists:
                session.calibrate(self.split.x)
            if epochs:
                list(session.fit(self.split.x, self.split.y, epochs=epochs, seed=self.seed))
            found = session.evaluate(self.split.held_x, self.split.held_y)
        return Result(found.accuracy, found.loss)


@dataclass(frozen=True)
class Measured:
    """Option -> how much better the model becomes on samples held out, if only it is trained.

    With labels the share of them that is predicted right besides; the loss decides between options
    that are equal in that, and counts less than half a sample.  Of values, the share of the loss
    that is gone.
    """

    trial: Trial
    recipe: Recipe
    start: Result

    @property
    def percent(self) -> bool:
        return True

    @property
    def about(self) -> str:
        held = len(self.trial.split.held_x)
        trained = (f"trained alone on {len(self.trial.split.x)} others in {self.trial.epochs} "
                   "epochs")
        if np.isnan(self.start.accuracy):
            return f"share of the loss gone on {held} samples held out, {trained}"
        return (f"accuracy gained on {held} samples held out, {trained}; the loss decides ties, "
                f"as less than half a sample, {50 / held:.2g} %")

    def __call__(self, option: Option) -> float:
        return self.gain(self.trial.run(recipe_of(self.recipe, [option]), self.trial.epochs))

    def gain(self, found: Result) -> float:
        """NaN, an overflow, is the worst there is."""
        less = self.start.loss - found.loss
        if np.isnan(self.start.accuracy):
            share = less / max(abs(self.start.loss), 1e-12)
            return float(share) if np.isfinite(share) else -1.0
        if not np.isfinite(less):
            return -1.0
        half = 0.5 / len(self.trial.split.held_x)
        return float(found.accuracy - self.start.accuracy + half * less / (1 + abs(less)))


@dataclass(frozen=True)
class Proxy:
    """Option -> norm of its gradient by the norm of its layer's weights, for SAMPLES random samples
    (normal numbers behind the model's own standardization) and random labels."""

    model: bytes
    recipe: Recipe
    seed: int = 1

    about = ("norm of the gradient by norm of the weights, for random samples and labels: a proxy "
             "for what data would show")
    percent = False

    def __call__(self, option: Option) -> float:
        model, own = _model(self.model), _for_gradients(recipe_of(self.recipe, [option]))
        sums = {t.name: t.shape for t in compile_model(model, own).tensors if _is_sum(t)}
        found = _gradients(self.model, _for_gradients(self.recipe), self.seed)
        if not sums.keys() <= found.keys():     # parameters that only this option makes
            found = _gradients(self.model, own, self.seed)
        squares = sum(float(np.square(_first(found[name], shape)).sum())
                      for name, shape in sums.items())
        share = np.sqrt(squares) / SAMPLES / (_norm(model, option.layer) or 1.0)
        return float(share) if np.isfinite(share) else 0.0


def _for_gradients(recipe: Recipe) -> Recipe:
    return replace(for_trials(recipe), batch=SAMPLES, optimizer=Optimizer(), schedule=Schedule(),
                   precision=Precision())


def _is_sum(tensor: TensorEntry) -> bool:
    return tensor.role == Role.OPTIMIZER and tensor.name.endswith(".sum")


def _first(gradient: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Of the first channels, where only those are trained."""
    return gradient[tuple(slice(size) for size in shape)]


@lru_cache(maxsize=1)
def _gradients(model: bytes, recipe: Recipe, seed: int) -> dict[str, np.ndarray]:
    """Sums over SAMPLES random samples, by name: one pass for all options of the recipe."""
    program = compile_model(_model(model), recipe)
    with closing(connect("host")) as device:
        session = Session(program, device)
        session.feed("accumulate", *session.check(*random_samples(_model(model), session, seed)))
        return {t.name: session.tensor(i).astype(np.float64)
                for i, t in enumerate(program.tensors) if _is_sum(t)}


def random_samples(model: Model, session: Session, seed: int
                   ) -> tuple[np.ndarray, np.ndarray | None]:
    """Inputs that are normal numbers to the first layer, and targets of the recipe's kind."""
    rng = np.random.RandomState(seed)       # frozen: other numpy versions draw the same
    shape, dtype = (session.program.meta["input"][key] for key in ("shape", "dtype"))
    outputs = int(np.prod(model.graph[model.graph.outputs[0]].shape))
    x = rng.standard_normal((SAMPLES, *shape))
    if dtype == "i32":
        x = rng.randint(0, 2, (SAMPLES, *shape))
    first = model.graph.nodes[0]
    if first.op == "standardize":
        mean, scale = (model.graph.values[name] for name in first.ins[1:])
        x = x / scale + mean
    y = {"labels": lambda: rng.randint(0, outputs, SAMPLES),
         "shares": lambda: rng.random_sample((SAMPLES, outputs)),
         "values": lambda: rng.standard_normal((SAMPLES, outputs))}.get(session.targets)
    return x.astype(np.int32 if dtype == "i32" else np.float32), y() if y else None


def _norm(model: Model, layer: str) -> float:
    """Of all weights of a layer; statistics are none."""
    graph = model.graph
    names = {name for node in graph.nodes if node.source == layer for name in node.ins
             if graph[name].kind == "const" and graph[name].dtype == ANY}
    return float(np.sqrt(sum(np.square(graph.values[name].astype(np.float64)).sum()
                             for name in names)))


def for_trials(recipe: Recipe) -> Recipe:
    """Without the parts of the learning kit: what counts is what the layers learn."""
    return replace(recipe, text="", replay=None, guard=None, pseudo=None, continual=None,
                   score=False)


def checked_split(model: Model, recipe: Recipe, x: np.ndarray, y: np.ndarray | None) -> Split:
    """The split of samples that suit the model and the recipe; EdgetrainError for others."""
    with closing(connect("host")) as device:
        session = Session(compile_model(model, for_trials(recipe)), device)
        _, targets = session.check(x, y)
        if y is None and session.targets not in ("input", "none"):
            raise EdgetrainError("y is missing: nothing to train towards", where="data",
                                 hint="give one label or row of values per sample")
    return split(x, y, labels=has_labels(targets, session.program.meta))


@lru_cache(maxsize=2)
def _model(model: bytes) -> Model:
    return pickle.loads(model)

