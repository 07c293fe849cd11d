"""The models of examples/models train to the same bits on a simulated board and by every build."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

import edgetrain as et
from edgetrain import boards, build, paths
from edgetrain.device.host import HostDevice

from .. import example_models as models
from ..nets import samples
from ..test_models import results
from ..test_same_bits import BUILDS

pytestmark = pytest.mark.emu
BOARD = "qemu-rv32-zvfh"
FACTS = boards.load(BOARD)
RAM = FACTS.program_ram_bytes
STEPS = 20
FITTING = [(row["recipe"].removesuffix(".toml"), row["mode"]) for row in results()
           if not row["lacking"]]
RATES = {"sgd": 1e-3, "adam": 3e-4}


@pytest.fixture(scope="module")
def board():
    if shutil.which("qemu-system-riscv32") is None:
        pytest.skip("qemu-system-riscv32 not installed")
    device = et.connect("sim", board=BOARD)
    yield device
    device.close()


@pytest.fixture(scope="module")
def roomy(board, tmp_path_factory):
    """The same machine with 16 MiB of RAM, where everything fits."""
    path = tmp_path_factory.mktemp("boards") / "roomy.toml"
    path.write_text((paths.DATA / "boards" / f"{BOARD}.toml").read_text()
                    .replace(f'"{BOARD}"', '"roomy"').replace('"512 KiB"', '"16 MiB"'))
    device = et.connect("sim", board=str(path))
    yield device
    device.close()


def resnet8_recipe(optimizer: str, mode: str) -> et.Recipe:
    return et.Recipe(optimizer=et.Optimizer(optimizer, lr=RATES[optimizer]),
                     precision=et.Precision(mode))


def trained(name: str, recipe: et.Recipe, device, steps: int, ram_bytes: int | None = RAM) -> str:
    """Hash of the weights after so many steps, which have changed every weight that is trained."""
    model = models.settled(name)
    program = et.compile(model, recipe, isas=FACTS.kernels, ram_bytes=ram_bytes)
    session = et.Session(program, device)
    before = session.weights()
    x, y = samples(model, recipe.batch * steps)
    for step in range(steps):
        rows = slice(step * recipe.batch, (step + 1) * recipe.batch)
        replies = session.step(x[rows], None if session.targets == "input" else y[rows])
        assert np.isfinite(replies[-1].loss)
    after = session.weights()
    writable = [t.name for t in program.tensors if t.writable and t.name in after]
    assert writable and not any(np.array_equal(before[k], after[k]) for k in writable)
    return et.weights_hash(after)


@pytest.mark.parametrize("mode", models.MODES)
@pytest.mark.parametrize("optimizer", RATES)
def test_resnet8_has_the_bits_of_this_machine(roomy, optimizer, mode):
    """Every layer is trained, with norms, shortcuts and all."""
    recipe = resnet8_recipe(optimizer, mode)
    assert trained("resnet8", recipe, roomy, STEPS, ram_bytes=None) == \
        trained("resnet8", recipe, et.connect(), STEPS, ram_bytes=None)


def test_all_of_resnet8_trains_in_half_a_megabyte(board):
    """In f16 with plain SGD."""
    recipe = resnet8_recipe("sgd", "f16")
    assert trained("resnet8", recipe, board, 2) == trained("resnet8", recipe, et.connect(), 2)


@pytest.mark.parametrize("recipe, mode", FITTING)
def test_what_fits_has_the_bits_of_this_machine(board, recipe, mode):
    name, chosen = models.model_of(recipe), models.recipe_of(recipe, mode)
    on_board = trained(name, chosen, board, 2)
    assert on_board == trained(name, chosen, et.connect(), 2)
    assert on_board == trained(name, chosen, et.connect(), 2, ram_bytes=None)


@pytest.mark.parametrize("mode", models.MODES)
@pytest.mark.parametrize("optimizer", RATES)
def test_every_build_trains_all_of_resnet8_to_the_same_bits(optimizer, mode):
    recipe = resnet8_recipe(optimizer, mode)
    found = {}
    for case in BUILDS:
        if not any(mark.name == "skip" for mark in case.marks):
            cc, fma = case.values
            device = HostDevice(build.host_library(cc, fma))
            found[case.id] = trained("resnet8", recipe, device, STEPS, ram_bytes=None)
    assert len(found) >= 2
    assert len(set(found.values())) == 1, found
