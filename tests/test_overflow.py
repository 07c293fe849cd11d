"""The overflow policy end to end: skipped and counted, and weights stay finite."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.export.program import Role
from edgetrain.ir import DTYPES
from edgetrain.ops.control import CONTROL
from edgetrain.recipe import OPTIMIZERS

from .interpreter import Interpreter, lowered
from .nets import cnn, mlp, samples

SKIPPED, KEPT = 0, 1
COUNTERS = slice(CONTROL["skipped"], CONTROL["overflow"] + 1)
STEPS = {"powers", "progress"}           # optimizer state that no tensor owns
BIG = 60000.0            # finite in f16, but not times a weight or twice


def session_of(model, optimizer="sgd", **changes) -> et.Session:
    recipe = et.Recipe(optimizer=et.Optimizer(optimizer, lr=0.05), **changes)
    return et.Session(et.compile(model, recipe), et.connect())


def feed(session, call_list, x, target) -> tuple[int, ...]:
    """Run a list on raw values, past the checks of Session; returns the counters."""
    puts = {}
    for role, value in ((Role.INPUT, x), (Role.TARGET, target)):
        number = session.program.number(role)
        entry = session.program.tensors[number]
        raw = np.broadcast_to(np.asarray(value), entry.shape).astype(DTYPES[entry.dtype])
        puts[number] = raw.tobytes()
    return session.device.run(call_list, puts).counters


def state(session, roles=(Role.WEIGHT, Role.OPTIMIZER)) -> dict[str, np.ndarray]:
    return {t.name: session.tensor(i) for i, t in enumerate(session.program.tensors)
            if t.role in roles}


def biased(model, value: float):
    """A model whose logits are so large that softmax has nothing finite to say in f16."""
    head = list(model.weights)[-2]
    return model.with_weights({head: np.full(model.weights[head].shape, value)})


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("net", [mlp, cnn])
def test_a_sample_that_overflows_changes_nothing_and_is_counted(net, optimizer):
    model = biased(net(), 3e4)
    session = session_of(model, optimizer, precision=et.Precision("f16"))
    trained = len(session.weights(trained_only=True))
    x, y = samples(model, 1)
    before = state(session, (Role.WEIGHT,)), state(session, (Role.OPTIMIZER,))
    counters = feed(session, "train", np.full(x[0].shape, 1000.0), y[0])
    assert counters == (trained, 0, 0, 0)
    after = state(session)
    assert {n: a.tobytes() for n, a in (before[0] | before[1]).items() if n not in STEPS} == \
        {n: a.tobytes() for n, a in after.items() if n not in STEPS}
    assert feed(session, "train", np.full(x[0].shape, 1000.0), y[0])[SKIPPED] == 2 * trained


def test_only_tensors_behind_a_signal_that_overflows_are_skipped():
    """The head's signal is 1e4, below its weights of 10 it is beyond f16."""
    model = mlp()
    model = model.with_weights({"dense_3.w": np.full((9, 4), 10.0), "dense_2.b": np.ones(9),
                                "dense_1.b": np.ones(11)})
    session = session_of(model, loss="mse", precision=et.Precision("f16", loss_scale=1.0))
    before = session.weights()
    assert feed(session, "train", 0.0, -2e4) == (4, 0, 0, 0)
    moved = {n for n, w in session.weights().items() if not np.array_equal(w, before[n])}
    assert moved == {"dense_3.w", "dense_3.b"}


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_an_element_that_would_overflow_keeps_its_value_and_its_moments(optimizer):
    """The signal is finite, the gradients of one row of weights are not."""
    model = et.Sequential([et.Dense(2)], input_shape=(3,))
    model = model.with_weights({"dense_1.w": np.zeros((3, 2))})
    session = session_of(model, optimizer, precision=et.Precision("f16"))
    before = state(session)
    assert feed(session, "train", [BIG, 1.0, 0.5], 0) == (0, 2, 0, 0)
    after = state(session)
    assert np.array_equal(after["dense_1.w"][0], before["dense_1.w"][0])
    assert (after["dense_1.w"][1:] != before["dense_1.w"][1:]).all()
    for name in {"dense_1.w.m", "dense_1.w.v"} & set(after):
        assert not after[name][0].any()
        assert after[name][1:].all()


@pytest.mark.parametrize("bad", [np.inf, -np.inf, np.nan])
def test_an_infinite_weight_gradient_in_f32_is_kept_out(bad):
    """relu makes the signal finite again, the input that the gradient is made of is not."""
    model = mlp()
    session = session_of(model, optimizer="adam")
    x, y = samples(model, 1)
    x[0, 2] = bad
    counters = feed(session, "train", x[0], y[0])
    assert counters[SKIPPED] + counters[KEPT] > 0
    assert all(np.isfinite(a).all() for a in state(session).values())


@pytest.mark.parametrize("net", [mlp, cnn])
@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_weights_and_optimizer_state_stay_finite_whatever_comes(net, mode, batch, optimizer):
    model = net()
    session = session_of(model, optimizer, batch=batch, precision=et.Precision(mode))
    rng = np.random.default_rng(5)
    x, y = samples(model, 60)
    for i, (sample, label) in enumerate(zip(x, y)):
        if i % 3 == 1:
            sample = sample * 10.0 ** rng.integers(0, 38 if mode == "f32" else 5)
        if i % 3 == 2:
            spot = tuple(rng.integers(0, n) for n in sample.shape)
            sample[spot] = rng.choice([np.inf, -np.inf, np.nan, BIG, 1e-30])
        with np.errstate(over="ignore", invalid="ignore"):
            counters = feed(session, "train" if batch == 1 else "accumulate", sample, label)
        if batch > 1 and i % batch == batch - 1:
            counters = session.device.run("update").counters
        if batch == 1 or i % batch == batch - 1:
            assert all(np.isfinite(a).all() for a in state(session).values())
    assert counters[SKIPPED] + counters[KEPT] > 0


def regression(batch, optimizer="sgd") -> tuple[et.Model, et.Recipe]:
    """A model whose signal a target can spoil: relu lets no NaN of the input pass."""
    lr = 0.005 if optimizer == "rmsprop" else 0.05         # its first step is 10 lr an element
    return cnn(), et.Recipe(loss="mse", batch=batch,
                            optimizer=et.Optimizer(optimizer, lr=lr, eps=1e-3))


@pytest.mark.parametrize("bad", [np.inf, np.nan])
@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_step_with_one_bad_sample_is_skipped_whole(optimizer, place, bad):
    model, recipe = regression(3, optimizer)
    session = et.Session(et.compile(model, recipe), et.connect())
    trained = len(session.weights(trained_only=True))
    x, _ = samples(model, 3)
    session.step(x, np.ones((3, 4)))
    before = state(session)
    for i in range(3):
        counters = feed(session, "accumulate", x[i], bad if i == place else 1.0)
        assert counters == (0, 0, i + 1, int(i >= place))
    assert session.device.run("update").counters == (trained, 0, 0, 0)
    after = state(session)
    assert {n for n in before if before[n].tobytes() != after[n].tobytes()} <= STEPS
    session.step(x, np.ones((3, 4)))                           # the next step is a normal one
    for name, weight in session.weights(trained_only=True).items():
        assert not np.array_equal(weight, before[name]), name


def test_a_skipped_step_leaves_no_trace_in_the_next():
    model, recipe = regression(3)
    program = et.compile(model, recipe)
    x, _ = samples(model, 3)
    clean, troubled = (et.Session(program, et.connect()) for _ in range(2))
    for sample in x:
        feed(troubled, "accumulate", sample, np.nan)
    troubled.device.run("update")
    for session in (clean, troubled):
        session.step(x, np.ones((3, 4)))
    assert et.weights_hash(clean.weights()) == et.weights_hash(troubled.weights())


@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_runtime_and_interpreter_decide_the_same(optimizer, batch):
    """The policy is in the numpy references as well."""
    model, recipe = regression(batch, optimizer)
    session = et.Session(et.compile(model, recipe), et.connect())
    machine = Interpreter(lowered(model, recipe))
    x, _ = samples(model, 9)
    x[7, 2, 3, 0] = np.inf                                     # a finite signal, but no gradient
    call_list = "train" if batch == 1 else "accumulate"
    found = []
    with np.errstate(invalid="ignore", over="ignore"):
        for i, sample in enumerate(x):
            target = np.full(4, np.nan if i == 1 else 1.0)
            found.append(feed(session, call_list, sample, target))
            machine.run(call_list, **machine.inputs(call_list, sample, target))
            assert tuple(machine.state["control"][COUNTERS]) == found[-1]
            if batch == 3 and i % 3 == 2:
                found.append(session.device.run("update").counters)
                machine.run("update")
                assert tuple(machine.state["control"][COUNTERS]) == found[-1]
    assert found[-1][SKIPPED] > 0
    assert found[-1][KEPT] > 0
    for name, got in session.weights().items():
        np.testing.assert_allclose(got, machine.state[name], atol=1e-5, err_msg=name)
