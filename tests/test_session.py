"""Sessions on the host: what goes in is checked, what comes out is right, a stop costs nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain.device.host import HostDevice
from edgetrain.errors import DeviceError, EdgetrainError
from edgetrain.export.program import Role

from . import nets
from .conftest import is_a_sentence

CLASSES = nets.CLASSES


@pytest.fixture
def labels(device):
    """A session of the cnn: samples of shape (4, 5, 2), labels 0 to 3."""
    return et.Session(et.compile(nets.cnn(), et.Recipe()), device)


@pytest.fixture
def values(device):
    """A session that learns two numbers from three."""
    model = et.Sequential([et.Dense(2)], input_shape=(3,))
    return et.Session(et.compile(model, et.Recipe(loss="mse")), device)


X = np.zeros((3, 4, 5, 2), np.float32)
Y = np.array([0, 3, 1])


def changed(array: np.ndarray, index, value) -> np.ndarray:
    array = array.astype(np.result_type(array, type(value)))
    array[index] = value
    return array


# -- bad data ------------------------------------------------------------------------------------


@pytest.mark.parametrize("x, says", [
    (np.zeros((3, 2, 4, 5)), "x has samples of shape (2, 4, 5), the model takes (4, 5, 2)"),
    (np.zeros((3, 39)), "x has samples of shape (39,)"),
    (np.zeros((4, 5, 2)), "x has samples of shape (5, 2)"),
    (np.zeros(()), "x holds no samples"),
    (np.zeros((0, 4, 5, 2)), "x holds no samples"),
    (np.full((3, 4, 5, 2), "a"), "x holds text, not numbers"),
    (np.full((3, 4, 5, 2), None), "x holds objects, not numbers"),
    (X.astype(complex), "x holds complex128, not numbers"),
    ([[1.0], [1.0, 2.0]], "the rows of x differ in length"),
    (changed(X, (1, 0, 0, 0), np.nan), "1 of 3 samples hold NaN"),
    (changed(X, slice(1, 3), np.inf), "2 of 3 samples hold NaN, infinity"),
    (changed(X, (2, 0, 0, 0), -1e39), "range of f32; the first is sample 2"),
])
@pytest.mark.filterwarnings("error")
def test_bad_samples_are_refused_in_a_sentence(labels, x, says):
    for use in (lambda: labels.predict(x), lambda: labels.step(x, Y[:1].repeat(len(X))),
                lambda: next(labels.fit(x, Y)), lambda: labels.evaluate(x, Y)):
        with pytest.raises(EdgetrainError) as caught:
            use()
        assert says in str(caught.value) and is_a_sentence(caught.value)
    assert labels.position() == (0, 0)


@pytest.mark.parametrize("y, says", [
    (np.array([0, 4, 1]), "label 4 of sample 1 is out of range 0..3"),
    (np.array([0, 1, -1]), "label -1 of sample 2 is out of range"),
    (np.array([0, 1, 2**40]), f"label {2**40} of sample 2 is out of range"),
    (np.array([0, 1]), "2 targets for 3 samples"),
    (np.array(1), "1 targets for 3 samples"),
    (np.array([0.0, 1.5, 2.0]), "labels must be whole numbers"),
    (np.array([0.0, np.nan, 2.0]), "labels must be whole numbers"),
    (np.array([0.0, np.inf, 2.0]), "labels must be whole numbers"),
    (np.eye(3), "labels must be whole numbers"),
    (np.array(["a", "b", "c"]), "y holds text, not numbers"),
    ([[0], [1, 2], [3]], "the rows of y differ in length"),
])
@pytest.mark.filterwarnings("error")
def test_bad_labels_are_refused_in_a_sentence(labels, y, says):
    for use in (lambda: labels.step(X, y), lambda: next(labels.fit(X, y)),
                lambda: labels.evaluate(X, y)):
        with pytest.raises(EdgetrainError) as caught:
            use()
        assert says in str(caught.value) and is_a_sentence(caught.value)
    assert labels.position() == (0, 0)


@pytest.mark.parametrize("y, says", [
    (np.zeros((3, 3)), "y has shape (3, 3), the model has 2 outputs"),
    (np.zeros(3), "y has shape (3,), the model has 2 outputs"),
    (changed(np.zeros((3, 2)), (0, 1), np.nan), "target values of sample 0 are NaN, infinite or"),
    (changed(np.zeros((3, 2)), (2, 0), 1e39), "target values of sample 2 are NaN, infinite or"),
])
@pytest.mark.filterwarnings("error")
def test_bad_target_values_are_refused_in_a_sentence(values, y, says):
    with pytest.raises(EdgetrainError) as caught:
        values.step(np.zeros((3, 3)), y)
    assert says in str(caught.value) and is_a_sentence(caught.value)


def test_labels_may_be_a_column(labels):
    assert np.array_equal(labels.check(X, Y[:, None])[1], labels.check(X, Y)[1])


@pytest.mark.parametrize("given, says", [
    ({"seed": -1}, "seed is -1, it must be a whole number from 0"),
    ({"epochs": 0}, "epochs is 0, it must be a whole number from 1"),
    ({"epochs": 2.5}, "epochs is 2.5, it must be a whole number from 1"),
])
def test_fit_refuses_mistakes_before_it_is_iterated(labels, given, says):
    with pytest.raises(EdgetrainError, match=says):
        labels.fit(X, Y, **given)
    with pytest.raises(EdgetrainError, match="2 targets for 3 samples"):
        labels.fit(X, Y[:2])


def test_mistakes_in_calls_are_sentences(labels, device):
    for use, says in ((lambda: labels.evaluate(X, None), "y is missing"),
                      (lambda: labels.tensor(99), "none has number 99"),
                      (lambda: labels.tensor(-1), "none has number -1"),
                      (lambda: et.Session("m.etp", device), "a Session takes a program"),
                      (lambda: et.Session(labels.program, "host"), "a Session takes a program"),
                      (lambda: et.compile(None), "NoneType is not an edgetrain.Model"),
                      (lambda: et.compile(nets.mlp(), {"batch": 3}), "dict is not an edgetrain")):
        with pytest.raises(EdgetrainError, match=says) as caught:
            use()
        assert is_a_sentence(caught.value)


def test_a_closed_device_is_a_sentence(labels):
    labels.device.close()
    labels.device.restart()
    for use in (labels.weights, labels.position, lambda: labels.predict(X)):
        with pytest.raises(DeviceError, match="no program is loaded"):
            use()


@pytest.mark.filterwarnings("error")
def test_values_beyond_f16_are_refused_by_an_f16_program_only(device, labels):
    x = changed(X, (1, 0, 0, 0), 65520.0)       # rounds to infinity; 65519 to the largest f16
    assert labels.predict(x).shape == (3, CLASSES)
    half = et.Session(et.compile(nets.cnn(), et.Recipe(precision=et.Precision("f16"))), device)
    with pytest.raises(EdgetrainError, match="beyond the range of f16; the first is sample 1"):
        half.predict(x)
    assert half.check(changed(X, (1, 0, 0, 0), 65519.0))[0].dtype == np.float16


def test_equivalent_forms_of_the_data_give_the_same_outputs(labels):
    x, _ = nets.samples(nets.cnn(), 3)
    want = labels.predict(x)
    assert want.dtype == np.float32 and want.shape == (3, CLASSES)
    for same in (x.astype(np.float64), x.reshape(3, -1), x.tolist(), x[:, None],
                 np.asfortranarray(x), x.astype(">f4")):
        assert np.array_equal(labels.predict(same), want)


def test_a_signal_may_come_without_the_height_axis(device):
    model = et.Sequential([et.Conv1D(4, 3), et.GlobalMax(), et.Dense(2)], input_shape=(9, 2))
    session = et.Session(et.compile(model), device)
    assert session.predict(np.ones((2, 9, 2))).shape == (2, 2)
    with pytest.raises(EdgetrainError) as caught:
        session.predict(np.ones((2, 2, 9)))
    assert "samples of shape (2, 9), the model takes (9, 2)" in str(caught.value)


# -- running -------------------------------------------------------------------------------------


def linear(device, recipe: et.Recipe) -> tuple[et.Session, np.ndarray, np.ndarray]:
    """A session of one dense layer, so that everything can be computed by hand, and its weights."""
    model = nets.fixed(et.Sequential([et.Dense(CLASSES, name="d")], input_shape=(7,)))
    w, b = (model.weights[name].astype(np.float64) for name in ("d.w", "d.b"))
    return et.Session(et.compile(model, recipe), device), w, b


def softmax(z: np.ndarray) -> np.ndarray:
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def hand_step(w, b, x, y, lr):
    """One step of gradient descent on the mean cross-entropy of a batch, and its losses."""
    p = softmax(x @ w + b)
    losses = -np.log(p[np.arange(len(y)), y])
    p[np.arange(len(y)), y] -= 1
    return w - lr * x.T @ p / len(y), b - lr * p.mean(axis=0), losses


def test_predict_and_evaluate_agree_with_a_hand_computation(device):
    session, w, b = linear(device, et.Recipe())
    x, y = nets.samples(nets.mlp(), 40)
    ticks = []
    score = session.evaluate(x, y, tick=lambda done, total: ticks.append((done, total)))
    z = x.astype(np.float64) @ w + b
    np.testing.assert_allclose(score.outputs, z, rtol=1e-5, atol=1e-6)
    guess = z.argmax(axis=1)
    assert np.array_equal(score.predictions, guess)
    assert score.accuracy == (guess == y).mean()
    assert score.loss == pytest.approx(-np.log(softmax(z)[np.arange(40), y]).mean(), rel=1e-5)
    for true in range(CLASSES):
        for found in range(CLASSES):
            assert score.confusion[true, found] == ((y == true) & (guess == found)).sum()
    assert ticks == [(i + 1, 40) for i in range(40)]
    assert session.position() == (0, 0)


def test_evaluate_of_values_gives_the_mean_squared_error(values):
    x, y = np.arange(12.0).reshape(4, 3), np.arange(8.0).reshape(4, 2)
    score = values.evaluate(x, y)
    assert score.loss == pytest.approx(((values.predict(x) - y) ** 2).mean(), rel=1e-5)
    assert score.confusion is None and np.isnan(score.accuracy)


def test_an_output_that_overflowed_makes_the_loss_nan_and_nothing_else(device):
    model = et.Sequential([et.Dense(2)], input_shape=(1,))
    model = model.with_weights({"dense_1.w": np.array([[60000.0, 1.0]])})
    session = et.Session(et.compile(model, et.Recipe(precision=et.Precision("f16"))), device)
    score = session.evaluate(np.array([[60000.0]]), np.array([0]))
    assert np.isnan(score.loss) and score.accuracy == 1.0


def test_a_short_last_batch_is_divided_by_its_own_size(device):
    lr = 0.25
    recipe = et.Recipe(batch=4, optimizer=et.Optimizer("sgd", lr=lr))
    session, w, b = linear(device, recipe)
    x, y = nets.samples(nets.mlp(), 6)
    order = []
    real = session.device.run
    session.device.run = lambda call_list, puts=None, gets=(): (
        order.append(call_list), real(call_list, puts, gets))[1]
    (epoch,) = session.fit(x, y, epochs=1, seed=5)
    assert order == ["accumulate"] * 4 + ["update"] + ["accumulate"] * 2 + ["update"]
    rows = np.random.default_rng([5, 0]).permutation(6)      # as `fit` documents: seed and epoch
    w, b, first = hand_step(w, b, x[rows[:4]].astype(float), y[rows[:4]], lr)
    w, b, second = hand_step(w, b, x[rows[4:]].astype(float), y[rows[4:]], lr)
    weights = session.weights()
    np.testing.assert_allclose(weights["d.w"], w, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(weights["d.b"], b, rtol=1e-5, atol=1e-6)
    assert epoch.loss == pytest.approx(np.concatenate([first, second]).mean(), rel=1e-5)
    assert (epoch.number, epoch.step, epoch.skipped) == (1, 2, 0)


@pytest.mark.parametrize("batch", [1, 4])
def test_fit_is_steps_in_a_shuffled_order(library, batch):
    recipe = et.Recipe(batch=batch, optimizer=et.Optimizer("adam", lr=0.01))
    program = et.compile(nets.mlp(), recipe)
    x, y = nets.samples(nets.mlp(), 10)
    fitted, stepped = (et.Session(program, HostDevice(library)) for _ in range(2))
    ticks = []
    epochs = list(fitted.fit(x, y, epochs=2, seed=3, tick=lambda *t: ticks.append(t)))
    for number in range(2):
        rows = np.random.default_rng([3, number]).permutation(10)
        assert sorted(rows) == list(range(10))
        for start in range(0, 10, batch):
            stepped.step(x[rows[start:start + batch]], y[rows[start:start + batch]])
    assert et.weights_hash(fitted.weights()) == et.weights_hash(stepped.weights())
    steps = -(-10 // batch)
    assert [e.step for e in epochs] == [steps, 2 * steps]
    assert ticks == [(i + 1, 2 * steps) for i in range(2 * steps)]


def test_training_learns_and_its_accuracy_is_that_of_the_samples_it_saw(device):
    recipe = et.Recipe(batch=4, optimizer=et.Optimizer("adam", lr=0.05))
    session, *_ = linear(device, recipe)
    x, _ = nets.samples(nets.mlp(), 40)
    y = x[:, :CLASSES].argmax(axis=1)
    epochs = list(session.fit(x, y, epochs=8))
    assert epochs[-1].loss < 0.6 * epochs[0].loss
    assert epochs[-1].accuracy > epochs[0].accuracy
    assert session.evaluate(x, y).accuracy >= 0.9


def test_a_program_without_training_says_so(device):
    program = et.compile(nets.mlp())
    session = et.Session(program, device)
    session.program = replace(program, lists={"infer": program.lists["infer"]})
    with pytest.raises(EdgetrainError, match="the program cannot train"):
        session.step(*nets.samples(nets.mlp(), 1))


def test_a_session_takes_a_device_as_it_is_only_with_its_own_program(library):
    device = HostDevice(library)
    program = et.compile(nets.mlp())
    with pytest.raises(DeviceError, match="runs another program"):
        et.Session(program, device, load=False)
    et.Session(program, device).step(*nets.samples(nets.mlp(), 1))
    assert et.Session(program, device, load=False).position() == (1, 0)
    with pytest.raises(DeviceError, match="runs another program"):
        et.Session(et.compile(nets.cnn()), device, load=False)


def test_a_program_too_large_for_the_device_is_refused(library):
    program = et.compile(nets.mlp())
    et.Session(program, HostDevice(library, ram_bytes=program.ram_bytes))
    with pytest.raises(DeviceError, match="too little RAM") as caught:
        et.Session(program, HostDevice(library, ram_bytes=program.ram_bytes - 8))
    assert f"{program.ram_bytes:,}" in str(caught.value)


# -- hyper-parameters ----------------------------------------------------------------------------


def test_a_new_learning_rate_counts_from_the_next_step(device):
    session, w, b = linear(device, et.Recipe(optimizer=et.Optimizer("sgd", lr=0.5)))
    x, y = nets.samples(nets.mlp(), 1)
    session.set_hyper(lr=0.0)
    session.step(x, y)
    assert np.array_equal(session.weights()["d.w"], w)
    session.set_hyper(lr=0.125)
    session.step(x, y)
    np.testing.assert_allclose(session.weights()["d.w"],
                               hand_step(w, b, x.astype(float), y, 0.125)[0], rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("given, says", [
    ({"lrr": 0.1}, "hyper-parameter 'lrr' is not known"),
    ({"lr": float("nan")}, "lr is nan, it must be a number from 0"),
    ({"lr": -0.1}, "lr is -0.1, it must be a number from 0"),
    ({"lr": "fast"}, "lr is 'fast', it must be a number"),
    ({"eps": float("inf")}, "eps is inf, it must be a number"),
    ({"loss_scale": 1000}, "loss_scale 1000 is not a power of two"),
    ({"lr": 0.1, "beta1": 1}, "beta1 is 1, it must be a number from 0 to 0.999999"),
])
def test_impossible_hyper_parameters_change_nothing(labels, given, says):
    number = labels.program.number(Role.HYPER)
    before = labels.tensor(number).copy()
    with pytest.raises(EdgetrainError) as caught:
        labels.set_hyper(**given)
    assert str(caught.value).startswith(says)
    assert np.array_equal(labels.tensor(number), before)


def test_trained_only_leaves_out_what_stays_in_flash(device):
    recipe = et.Recipe(layers=(et.LayerRule("head", "bias"),))
    session = et.Session(et.compile(nets.cnn(), recipe), device)
    assert set(session.weights(trained_only=True)) == {"head.b"}
    assert {"stem.w", "input.mean", "head.w"} < set(session.weights())
