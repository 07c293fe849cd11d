"""Random recipes on random models: what trains in part does what the whole program does there."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import event, given
from hypothesis import strategies as st

import edgetrain as et
from edgetrain.learn.parameters import trained_parameters
from edgetrain.recipe import OPTIMIZERS, UPDATES

from ..nets import fixed
from .strategies import drawn, models
from .test_models import compiled, data, examples

SHARES = st.sampled_from([0.125, 0.25, 0.5, 0.75])
FORMS = st.one_of(st.fixed_dictionaries({"channels": SHARES}),
                  st.fixed_dictionaries({"update": st.sampled_from(UPDATES)}))


@st.composite
def convolutional(draw) -> et.Model:
    """More channels and taps than random layers mostly have."""
    shape = (draw(st.integers(2, 5)), draw(st.integers(2, 5)), draw(st.sampled_from([2, 3, 9, 17])))
    h = x = et.Input(shape)
    for number in range(draw(st.integers(1, 3))):
        h = et.Conv2D(draw(st.sampled_from([3, 8, 12])), draw(st.sampled_from([1, 3, (1, 2)])),
                      stride=draw(st.sampled_from([1, 1, 2])), padding="same",
                      dilation=draw(st.sampled_from([1, 1, 2])), name=f"layer{number}")(h)
        if draw(st.booleans()):
            h = et.BatchNorm(0.25, name=f"norm{number}")(h)
        h = draw(st.sampled_from([et.ReLU, et.Tanh, et.PReLU]))(name=f"act{number}")(h)
    return et.Model(x, et.Dense(3, name="head")(draw(st.sampled_from(
        [et.Flatten, et.GlobalMean]))(name="flat")(h)))


@st.composite
def cases(draw, mode: str) -> tuple[et.Model, et.Recipe, et.Recipe]:
    """A model, a recipe that trains some of it, and the one that trains all, the same otherwise."""
    model = fixed(draw(st.one_of(models(), convolutional(), convolutional())))
    able = [node.source for node in model.graph.nodes if node.op in ("dense", "conv2d")]
    names = dict.fromkeys(name.rpartition(".")[0] for name in model.weights)
    chosen = [et.LayerRule(layer, channels=draw(SHARES))
              for layer in draw(st.lists(st.sampled_from(able), min_size=1, max_size=3,
                                          unique=True))] if able else []
    chosen += [et.LayerRule(layer, draw(st.sampled_from(["full", "bias", "frozen"])))
               for layer in names if layer not in {rule.pattern for rule in chosen} | {"input"}
               and draw(st.booleans())]
    name = draw(st.sampled_from(["sgd", "sgd", *OPTIMIZERS]))
    common = dict(
        batch=draw(st.sampled_from([1, 1, 2])), seed=draw(st.integers(0, 9)),
        optimizer=et.Optimizer(name, lr=0.03125, eps=0.125,
                               weight_decay=draw(st.sampled_from([0.0, 0.125])),
                               clip_value=draw(st.sampled_from([0.0, 0.5]))),
        precision=et.Precision(mode, master=draw(st.booleans()), loss_scale=4.0,
                               rounding=draw(st.sampled_from(["stochastic", "nearest"]))))
    rules = (*chosen, et.LayerRule("*", **draw(FORMS)))
    return model, et.Recipe(layers=rules, **common), et.Recipe(**common)


def moved(recipe: et.Recipe, model: et.Model) -> dict[str, np.ndarray]:
    """Weight -> which of its elements the recipe trains."""
    found = {name: np.zeros(w.shape, bool) for name, w in model.weights.items()}
    for name, trained in trained_parameters(model.graph, recipe).items():
        mask = found[name]
        if trained.channels:
            mask[..., :trained.channels, :] = True
        else:
            mask[...] = True
    return found


def stepped(program: et.Program, model: et.Model, batch: int, device):
    """Weights before and after a step, and what was skipped."""
    session = et.Session(program, device)
    before = session.weights()
    replies = session.step(*data(program, model, batch))
    return before, session.weights(), replies[-1].counters[0]


def same_steps(model: et.Model, part: et.Recipe, full: et.Recipe, device) -> bool:
    """Compare one step; False if there is none to compare, or what overflowed was left out."""
    programs = [compiled(model, recipe) for recipe in (part, full)]
    if None in programs:
        return False
    before, after, _ = stepped(programs[0], model, part.batch, device)
    _, want, skipped = stepped(programs[1], model, part.batch, device)
    if skipped:
        return False
    trained = moved(part, model)
    event(f"channels: {any(0 < m.sum() < m.size for m in trained.values())}")
    for name, mask in trained.items():
        got, whole, old = (np.asarray(each[name]) for each in (after, want, before))
        if mask.any():
            assert got.dtype == whole.dtype
            assert got[mask].tobytes() == whole[mask].tobytes(), name
        assert got[~mask].tobytes() == old[~mask].tobytes(), name
    return True


@pytest.mark.parametrize("mode", ["f32", "f16", "f16c"])
@examples
def test_what_is_trained_gets_the_bits_of_the_full_program(mode, share, device, monkeypatch):
    """And nothing else changes.  Frozen norms are left where they are: folded ones round once
    less."""
    monkeypatch.setattr("edgetrain.passes.fold_norm", lambda graph: graph)
    compared = []

    @drawn(int(200 * share))
    @given(cases(mode))
    def steps(case):
        compared.append(same_steps(*case, device))

    device.poisons = True
    with np.errstate(all="ignore"):
        steps()
    assert np.mean(compared) > 0.6
