"""The models of examples/models with weights and data that no numpy version changes."""

from __future__ import annotations

import math
import runpy
from dataclasses import replace
from functools import cache

import numpy as np

import edgetrain as et
from edgetrain import paths

FOLDER = paths.DATA / "examples" / "models"
NAMES = sorted(path.stem for path in FOLDER.glob("*.py"))
RECIPES = sorted(path.stem for path in FOLDER.glob("*.toml"))
MODES = ("f32", "f16")
CURVE_STEPS, CURVE_BATCH, CURVE_SAMPLES = 100, 8, 32
CURVE_CLASSES = 4
CURVES = {
    "momentum": et.Recipe(batch=CURVE_BATCH, optimizer=et.Optimizer("momentum", lr=1e-3)),
    "adam": et.Recipe(batch=CURVE_BATCH, optimizer=et.Optimizer("adam", lr=3e-4)),
}


def fresh(name: str) -> et.Model:
    """The model as its file makes it."""
    return runpy.run_path(str(FOLDER / f"{name}.py"))["model"]()


@cache
def settled(name: str) -> et.Model:
    """The model as if pretrained: no bias is zero, and no normalisation does nothing."""
    model = fresh(name)
    rng = np.random.RandomState(5)
    return model.with_weights({key: _value(rng, key, w.shape)
                               for key, w in sorted(model.weights.items())})


def _value(rng: np.random.RandomState, key: str, shape: tuple[int, ...]) -> np.ndarray:
    kind = key.rpartition(".")[2]
    if kind == "w":
        depthwise = key.endswith("depthwise.w")
        bound = math.sqrt(6 / math.prod(shape[:2] if depthwise else shape[:-1]))
        return rng.uniform(-bound, bound, shape).astype(np.float32)
    if kind == "scale":
        return (1 / np.sqrt(rng.uniform(0.5, 2, shape) + 1e-5)).astype(np.float32)
    middle, spread = {"gamma": (0.8, 0.2)}.get(kind, (0, 0.2))
    return rng.uniform(middle - spread, middle + spread, shape).astype(np.float32)


def recipe_of(name: str, mode: str) -> et.Recipe:
    """A recipe of the folder in the given precision."""
    return replace(et.Recipe.load(FOLDER / f"{name}.toml"), precision=et.Precision(mode))


def model_of(recipe: str) -> str:
    return recipe.partition("-")[0]


def curve_data(name: str) -> dict[str, np.ndarray]:
    """Noisy samples of a pattern per class, few enough that a loss curve falls in its steps."""
    (x,) = settled(name).graph.of_kind("input")
    rng = np.random.RandomState(6)
    y = np.arange(CURVE_SAMPLES, dtype=np.int32) % CURVE_CLASSES
    patterns = rng.standard_normal((CURVE_CLASSES, *x.shape[1:]))
    noise = rng.standard_normal((CURVE_SAMPLES, *x.shape[1:]))
    order = np.concatenate([rng.permutation(CURVE_SAMPLES)
                            for _ in range(CURVE_STEPS * CURVE_BATCH // CURVE_SAMPLES + 1)])
    return {"x": (patterns[y] + 0.5 * noise).astype(np.float32), "y": y,
            "order": order[:CURVE_STEPS * CURVE_BATCH].reshape(CURVE_STEPS, CURVE_BATCH)}
