"""NaN and infinity from outside: a sentence on the host, and past its checks a finite device.

tests/test_overflow.py has what training itself makes too large.
"""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

import edgetrain as et
from edgetrain.errors import EdgetrainError
from edgetrain.export.program import Role
from edgetrain.ir import DTYPES
from edgetrain.recipe import HYPER, OPTIMIZERS

from .conftest import is_a_sentence
from .nets import cnn, mlp, samples

BAD = (np.nan, np.inf, -np.inf)
MODES = ("f32", "f16")


def session_of(model, optimizer="sgd", mode="f32", batch=1) -> et.Session:
    recipe = et.Recipe(batch=batch, optimizer=et.Optimizer(optimizer, lr=0.05),
                       precision=et.Precision(mode))
    return et.Session(et.compile(model, recipe), et.connect())


def sentence(act) -> str:
    with pytest.raises(EdgetrainError) as caught:
        act()
    assert is_a_sentence(caught.value)
    return str(caught.value)


# -- the host refuses -----------------------------------------------------------------------------

@pytest.mark.parametrize("method", ["step", "evaluate", "fit", "predict"])
@pytest.mark.parametrize("mode, bad", [*((m, b) for m in MODES for b in BAD), ("f16", 7e4),
                                       ("f32", 1e39)])
def test_samples(mode, bad, method):
    model = mlp()
    session = session_of(model, mode=mode)
    x, y = samples(model, 3)
    x = x.astype(np.float64)
    x[1, 2] = bad
    arguments = (x,) if method == "predict" else (x, y)
    assert "the first is sample 1" in sentence(lambda: getattr(session, method)(*arguments))
    assert session.position() == (0, 0)


@pytest.mark.parametrize("bad", [*BAD, 1e39])
def test_targets(bad):
    model = mlp()
    x, y = samples(model, 3)
    labels = np.where(np.arange(3) == 1, bad, y)
    assert "labels must be" in sentence(lambda: session_of(model).step(x, labels)) or bad == 1e39
    values = np.zeros((3, 4))
    values[1, 0] = bad
    session = et.Session(et.compile(model, et.Recipe(loss="mse")), et.connect())
    assert "target values of sample 1" in sentence(lambda: session.step(x, values))


@pytest.mark.parametrize("bad", [*BAD, 1e39])
def test_weights_given_to_a_model(bad):
    model = mlp()
    weight = model.weights["dense_1.w"].astype(np.float64)
    weight[1, 2] = bad
    assert "weight dense_1.w" in sentence(lambda: model.with_weights({"dense_1.w": weight}))


@pytest.mark.parametrize("values", [np.full((7, 11), "a"), np.full((7, 11), None),
                                    np.full((7, 11), 1j)], ids=["text", "objects", "complex"])
def test_weights_that_are_no_numbers(values):
    assert "not numbers" in sentence(lambda: mlp().with_weights({"dense_1.w": values}))


@pytest.mark.parametrize("batch", [1, 3])
def test_weights_beyond_the_storage_type(batch):
    model = mlp().with_weights({"dense_2.b": np.full(9, 7e4)})
    session_of(model, batch=batch)
    assert "dense_2.b" in sentence(lambda: session_of(model, mode="f16", batch=batch))


@pytest.mark.parametrize("mean, std", [*((b, 1.0) for b in (*BAD, 1e39)),
                                       *((0.0, b) for b in (*BAD, 1e39, 0.0, -1.0, 1e-40, 1e-50))])
def test_statistics_of_an_input(mean, std):
    def build():
        return et.Sequential([et.Dense(2)], input_shape=(3,), standardize=(mean, std))
    assert "standardize" in sentence(build)


@pytest.mark.parametrize("name", [f.name for f in fields(et.Optimizer) if f.name in HYPER])
@pytest.mark.parametrize("bad", [*BAD, 1e39, 10**400, -1.0])
def test_hyper_parameters(name, bad):
    assert f"{name} is " in sentence(lambda: session_of(mlp()).set_hyper(**{name: bad}))
    assert f"{name} is " in sentence(lambda: et.Recipe(optimizer=et.Optimizer(**{name: bad})))


@pytest.mark.parametrize("name", ["dense_1.w", "dense_1.w.m", "powers", "hyper"])
@pytest.mark.parametrize("bad", BAD)
def test_checkpoints(tmp_path, name, bad):
    model = mlp()
    session = session_of(model, "adam")
    session.step(*samples(model, 1))
    session.save(tmp_path / "c.npz")
    with np.load(tmp_path / "c.npz") as found:
        arrays = dict(found)
    arrays[name].reshape(-1)[0] = bad
    np.savez(tmp_path / "c.npz", **arrays)
    before = et.weights_hash(session.weights())
    assert f"NaN or infinity in {name}" in sentence(lambda: session.restore(tmp_path / "c.npz"))
    assert et.weights_hash(session.weights()) == before


# -- the device stays finite ----------------------------------------------------------------------

def put(session: et.Session, role: Role, at: int, value: float) -> None:
    """Write one element of a tensor, past all checks of the host."""
    number = session.program.number(role)
    array = session.tensor(number).copy()
    array.reshape(-1)[at] = value
    session.device.put(number, array.tobytes())


def train(session: et.Session, model: et.Model, steps: int) -> tuple[int, ...]:
    x, y = samples(model, steps)
    return session.step(x, y)[-1].counters if session.program.meta["batch"] > 1 else \
        [session.step(x[i:i + 1], y[i:i + 1])[-1].counters for i in range(steps)][-1]


def all_finite(session: et.Session) -> bool:
    """But for the powers of beta, which are what was put as beta."""
    return all(np.isfinite(session.tensor(i)).all() for i, t in enumerate(session.program.tensors)
               if t.role in (Role.WEIGHT, Role.OPTIMIZER) and DTYPES[t.dtype].kind == "f"
               and t.name != "powers")


@pytest.mark.parametrize("mode, batch", [("f32", 1), ("f16", 3)])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_hyper_parameters_put_past_the_host(mode, batch, optimizer):
    model = mlp()
    session = session_of(model, optimizer, mode, batch)
    counted = {}
    for name in HYPER:
        for bad in (*BAD, -1.0, 0.0, 3e38):
            session.device.restart()
            put(session, Role.HYPER, list(HYPER).index(name), bad)
            for _ in range(2):
                counters = train(session, model, 3)
                assert all_finite(session), (name, bad)
            counted[name, bad] = sum(counters[:2])
    assert all(counted["lr", bad] > 0 for bad in BAD)
    assert counted["lr", 0.0] == 0


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("bad", BAD)
def test_samples_and_targets_put_past_the_host(mode, batch, bad):
    model = cnn()
    recipe = et.Recipe(loss="mse", batch=batch, precision=et.Precision(mode))
    session = et.Session(et.compile(model, recipe), et.connect())
    call_list = "train" if batch == 1 else "accumulate"
    for role in (Role.TARGET, Role.INPUT):
        for sample in range(6):
            number = session.program.number(role)
            entry = session.program.tensors[number]
            raw = np.full(entry.shape, bad if sample == 4 else 0.5, DTYPES[entry.dtype])
            counters = session.device.run(call_list, {number: raw.tobytes()}).counters
            if batch == 3 and sample % 3 == 2:
                counters = session.device.run("update").counters
        assert sum(counters[:2]) > 0
        assert all_finite(session)
    assert np.isfinite(session.predict(samples(model, 1)[0])).all()


def test_a_weight_put_past_the_host_spoils_no_other():
    model = mlp()
    session = session_of(model)
    number = next(i for i, t in enumerate(session.program.tensors) if t.name == "dense_2.w")
    bad = session.tensor(number).copy()
    bad[0, 0] = np.nan
    session.device.put(number, bad.tobytes())
    assert sum(train(session, model, 4)[:2]) > 0
    for name, weight in session.weights().items():
        assert np.isfinite(weight).sum() == weight.size - (name == "dense_2.w")
