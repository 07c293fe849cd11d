"""Suite `nets`: full training steps of two networks of MLPerf Tiny, every layer trained."""

from __future__ import annotations

import runpy
from collections.abc import Mapping
from functools import cache, partial

from .. import paths
from ..importer.model import Model
from ..ir import Graph
from ..recipe import Recipe
from .kernels import trained
from .row import MODES, Row, step_recipe

NETS = {"resnet8": "ResNet-8, image 32x32x3, training step",
        "ds_cnn": "DS-CNN, 49x10 cepstral coefficients, training step"}


@cache
def model(name: str) -> Model:
    """A model of examples/models."""
    return runpy.run_path(str(paths.DATA / "examples" / "models" / f"{name}.py"))["model"]()


def _lists(name: str, recipe: Recipe) -> Mapping[str, Graph]:
    return trained(model(name), recipe)


def net_rows() -> list[Row]:
    return [Row(f"{name}_{mode}", work, step_recipe(mode),
                partial(_lists, name), "train")
            for name, work in NETS.items() for mode in MODES]
