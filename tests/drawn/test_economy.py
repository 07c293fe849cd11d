"""Random recipes on random models in as little RAM as there is: the bits of plenty of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

import edgetrain as et
from edgetrain.errors import EdgetrainError

from ..nets import least_program
from .strategies import drawn
from .test_forms import cases
from .test_models import compiled, data, examples


def trained(program: et.Program, model: et.Model, batch: int, device) -> dict[str, bytes]:
    """Weights after two steps."""
    session = et.Session(program, device)
    for _ in range(2):
        session.step(*data(program, model, batch))
    return {name: np.asarray(value).tobytes() for name, value in session.weights().items()}


@pytest.mark.parametrize("mode", ["f32", "f16", "f16c"])
@examples
def test_less_ram_means_the_same_bits(mode, share, device):
    """What is left of a value is what its readers need of it, and it is there when they do."""
    smaller = []

    @drawn(int(60 * share))
    @given(cases(mode))
    def steps(case):
        model, recipe, _ = case
        whole = compiled(model, recipe)
        if whole is None:
            return
        lean = least_program(model, recipe)
        assert trained(lean, model, recipe.batch, device) == trained(whole, model, recipe.batch,
                                                                      device)
        smaller.append(lean.ram_bytes < whole.ram_bytes)

    device.poisons = True
    with np.errstate(all="ignore"):
        steps()
    assert np.mean(smaller) > 0.2


@examples
def test_rounded_values_are_there_when_they_are_read(share, device):
    """With i8: a program on a poisoned arena does what it does on a clean one."""
    @drawn(int(40 * share))
    @given(cases("f16"))
    def steps(case):
        model, recipe, _ = case
        recipe = replace(recipe, memory=et.Memory("i8"))
        try:
            lean = least_program(model, recipe)
        except EdgetrainError:
            return
        found = []
        for poison in (True, False):
            device.poisons = poison
            found.append(trained(lean, model, recipe.batch, device))
        assert found[0] == found[1]

    with np.errstate(all="ignore"):
        steps()
