"""Sizes that cannot be, of inputs, layers and recipes: one sentence, and no memory asked for."""

from __future__ import annotations

import pytest

import edgetrain as et
from edgetrain.errors import EdgetrainError

from ..conftest import is_a_sentence
from .strategies import ARGUMENTS, NAMES, OF_WHOLE_NUMBERS, arguments

IMPOSSIBLE = (0, -1, -(1 << 31), 1 << 31, 1 << 40, 1 << 63, 1 << 80, 1.5, "3", None)
SIZES = ("units", "filters", "kernel", "stride", "dilation", "groups", "multiplier", "count",
         "size")        # arguments that are whole numbers from 1
POSSIBLE = {"units": 3, "filters": 4, "kernel": 2, "groups": 2, "count": 3, "size": 2}
SHAPES = ((8,), (6, 4), (6, 6, 4))
HUGE = 1 << 23          # one more than a dimension may be on a device


def sized() -> list[tuple[str, str]]:
    return [(name, key) for name in NAMES for key in arguments(name) if key in SIZES]


def sentence(build) -> str:
    with pytest.raises(EdgetrainError) as caught:
        build()
    assert is_a_sentence(caught.value)
    return str(caught.value)


def made(name: str, shape: tuple[int, ...], **changed) -> et.Program:
    """A program with one layer of that name, on an input that it may or may not take."""
    needed = {key: POSSIBLE[key] for key in arguments(name) if key in POSSIBLE}
    layer = getattr(et, name)(**{**needed, **changed})
    x = et.Input(shape, dtype="i32" if name in OF_WHOLE_NUMBERS else "float")
    return et.compile(et.Model(x, et.Dense(2)(et.Flatten()(layer(x)))))


@pytest.mark.parametrize("size", IMPOSSIBLE[:-1], ids=repr)
@pytest.mark.parametrize("name, key", sized())
def test_a_layer_of_an_impossible_size_is_a_sentence(name, key, size):
    for shape in SHAPES:
        sentence(lambda shape=shape: made(name, shape, **{key: size}))
        if isinstance(ARGUMENTS[key], dict) and "1D" not in name:
            sentence(lambda shape=shape: made(name, shape, **{key: (1, size)}))


def test_the_layers_above_can_be_made():
    """So it is the size that is refused."""
    for name, _ in sized():
        found = 0
        for shape in SHAPES:
            try:
                found += bool(made(name, shape).blob)
            except EdgetrainError:
                continue
        assert found, name


@pytest.mark.parametrize("size", IMPOSSIBLE, ids=repr)
@pytest.mark.parametrize("rank", [1, 2, 3])
def test_an_input_of_an_impossible_size_is_a_sentence(size, rank):
    for at in range(rank):
        shape = [1, 2, 3][:rank]
        shape[at] = size
        sentence(lambda shape=shape: et.Input(shape))
        sentence(lambda shape=shape: et.Sequential([et.Flatten(), et.Dense(2)], input_shape=shape))


@pytest.mark.parametrize("size", IMPOSSIBLE[:-1], ids=repr)
@pytest.mark.parametrize("field", ["batch"])
def test_a_recipe_of_an_impossible_size_is_a_sentence(field, size):
    assert field in sentence(lambda: et.Recipe(**{field: size}))


@pytest.mark.parametrize("size", [HUGE - 1, HUGE, 1 << 29], ids=repr)
@pytest.mark.parametrize("layers, shape", [
    ([et.Dense], (3,)), ([], None), ([et.Flatten], None), ([et.ReLU, et.GlobalMax], None)],
    ids=["units", "input", "flat", "map"])
def test_what_no_device_can_address_is_a_sentence(layers, shape, size):
    """Each alone, or in its product with the others."""
    def build():
        if shape is not None:
            model = et.Sequential([et.Dense(size)], input_shape=(shape[0] * 64,))
        else:
            model = et.Sequential([kind() for kind in layers] + [et.Dense(64)],
                                  input_shape=(size, 1, 4) if len(layers) > 1 else (4 * size,))
        return et.compile(model, ram_bytes=1 << 20)
    sentence(build)
