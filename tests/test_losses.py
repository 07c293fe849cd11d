"""Every loss of a recipe: trained as the interpreter says, evaluated as it was trained."""

from __future__ import annotations

import math

import numpy as np
import pytest

import edgetrain as et
from edgetrain import recipe, scores
from edgetrain.errors import EdgetrainError
from edgetrain.learn.losses import LOSSES

from .conftest import is_a_sentence
from .interpreter import Interpreter, lowered
from .nets import cnn, samples

OPTIONS = {"softmax_kl": {"temperature": 2.5}, "huber": {"huber_delta": 0.3}}


def recipe_of(loss: str, **changes) -> et.Recipe:
    return et.Recipe(**{"loss": loss, "optimizer": et.Optimizer(lr=0.05), **OPTIONS.get(loss, {}),
                        **changes})


def targets(loss: str, count: int, outputs: int = 4) -> np.ndarray | None:
    rng = np.random.default_rng(8)
    if loss in ("softmax_ce", "entropy"):
        return rng.integers(0, outputs, count)
    if loss == "softmax_kl":
        t = rng.random((count, outputs)) * (rng.random((count, outputs)) < 0.7) + 1e-3
        return t / t.sum(axis=1, keepdims=True)
    if loss == "sigmoid_bce":
        return rng.integers(0, 2, (count, outputs)).astype(float)
    return rng.standard_normal((count, outputs))


def session_of(model: et.Model, chosen: et.Recipe) -> et.Session:
    return et.Session(et.compile(model, chosen), et.connect())


def test_the_same_losses_are_known_everywhere():
    assert set(scores.LOSSES) == set(LOSSES) == set(recipe.LOSSES)


@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("loss", LOSSES)
def test_a_step_matches_the_interpreter(loss, batch):
    model, chosen = cnn(), recipe_of(loss, batch=batch)
    x, _ = samples(model, 3)
    y = targets(loss, 3)
    session, numpy = session_of(model, chosen), Interpreter(lowered(model, chosen))
    session.step(x, y)
    numpy.train(x, y)
    for name, got in session.weights().items():
        np.testing.assert_allclose(got, numpy.state[name], atol=1e-5, err_msg=name)
    assert not np.array_equal(session.weights()["head.w"], model.weights["head.w"])


@pytest.mark.parametrize("mode, error", [("f32", 1e-5), ("f16", 5e-3)])
@pytest.mark.parametrize("loss", LOSSES)
def test_evaluation_is_what_training_reports(loss, mode, error):
    """With a learning rate of 0 both see the same weights."""
    model = cnn()
    session = session_of(model, recipe_of(loss, precision=et.Precision(mode),
                                          optimizer=et.Optimizer(lr=0.0)))
    x, _ = samples(model, 40)
    y = targets(loss, 40)
    (epoch,) = session.fit(x, y)
    score = session.evaluate(x, y)
    assert score.loss == pytest.approx(epoch.loss, rel=error)
    assert score.accuracy == pytest.approx(epoch.accuracy, abs=0.05, nan_ok=True)
    assert math.isnan(score.accuracy) == (loss not in ("softmax_ce", "entropy", "sigmoid_bce"))
    assert (score.confusion is not None) == (loss in ("softmax_ce", "entropy"))


def test_one_output_is_enough_for_two_classes():
    rng = np.random.default_rng(2)
    x = rng.standard_normal((200, 3)).astype(np.float32)
    y = (x.sum(axis=1) > 0).astype(int)
    session = session_of(et.Sequential([et.Dense(1)], input_shape=(3,)),
                         recipe_of("sigmoid_bce", optimizer=et.Optimizer(lr=0.3)))
    epochs = list(session.fit(x, y, epochs=5))
    score = session.evaluate(x, y)
    assert epochs[-1].accuracy > 0.95 and score.accuracy > 0.97
    assert np.array_equal(score.predictions, score.outputs > 0)
    flipped = session.evaluate(x, 1 - y)
    assert flipped.accuracy == pytest.approx(1 - score.accuracy)


def test_entropy_needs_no_targets_and_sharpens_the_outputs():
    model = cnn()
    x, y = samples(model, 30)
    session = session_of(model, recipe_of("entropy"))
    before = session.evaluate(x)
    assert math.isnan(before.accuracy) and before.confusion is None
    for _ in session.fit(x, epochs=3):
        pass
    session.step(x[:1])
    assert session.evaluate(x).loss < 0.7 * before.loss
    labelled = session.evaluate(x, y)
    assert labelled.accuracy == (labelled.predictions == y).mean()


@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("standardize", [None, ([0.5, -0.25], [2.0, 0.5])])
def test_a_model_may_be_compared_with_its_own_input(mode, standardize):
    """The same bits as with the standardized input sent as target."""
    x = et.Input((3, 2), standardize=standardize)
    h = et.Tanh()(et.Dense(4)(et.Dropout(0.25)(et.Flatten()(x))))
    model = et.Model(x, et.Dense(6)(h))
    data = np.random.RandomState(3).randint(-64, 65, (20, 3, 2)).astype(np.float32) / 64
    own = (data if standardize is None
           else (data - np.float32(standardize[0])) / np.float32(standardize[1]))
    precision = et.Precision(mode)
    given = session_of(model, recipe_of("mse", precision=precision, batch=5))
    itself = session_of(model, recipe_of("mse", precision=precision, batch=5, targets="input"))
    for _ in given.fit(data, own.reshape(20, 6), epochs=3):
        pass
    for epoch in itself.fit(data, epochs=3):
        assert math.isnan(epoch.accuracy)
    assert et.weights_hash(given.weights()) == et.weights_hash(itself.weights())
    one, other = given.evaluate(data, own.reshape(20, 6)), itself.evaluate(data)
    assert one.loss == pytest.approx(other.loss, rel=1e-6)


@pytest.mark.parametrize("outputs, loss, says, hint", [
    (5, "mse", "an output of shape (5,) cannot be compared with the model's input of shape",
     "give back their input"),
    (6, "softmax_ce", 'targets = "input" does not go with softmax_ce', "mse"),
    (6, "entropy", 'targets = "input" does not go with entropy', "l1"),
])
def test_what_cannot_be_its_own_target_is_a_sentence(outputs, loss, says, hint):
    model = et.Sequential([et.Flatten(), et.Dense(outputs)], input_shape=(3, 2))
    with pytest.raises(EdgetrainError) as caught:
        et.compile(model, recipe_of(loss, targets="input"))
    assert says in str(caught.value) and hint in caught.value.hint
    assert is_a_sentence(caught.value)


@pytest.mark.parametrize("loss", [name for name, row in LOSSES.items() if row.least_outputs > 1])
def test_a_loss_of_several_outputs_refuses_one(loss):
    with pytest.raises(EdgetrainError, match="needs at least two outputs") as caught:
        et.compile(et.Sequential([et.Dense(1)], input_shape=(3,)), recipe_of(loss))
    assert caught.value.hint in ('use loss = "sigmoid_bce"', 'use loss = "mse"')


@pytest.mark.parametrize("loss", ["sigmoid_bce", "softmax_kl"])
@pytest.mark.parametrize("bad", [-0.01, 1.01])
def test_targets_beyond_probabilities_are_refused(loss, bad):
    model = cnn()
    x, _ = samples(model, 3)
    y = targets(loss, 3)
    y[2, 1] = bad
    session = session_of(model, recipe_of(loss))
    for use in (session.step, session.evaluate):
        with pytest.raises(EdgetrainError, match="sample 2 are not from 0 to 1") as caught:
            use(x, y)
        assert is_a_sentence(caught.value)


def test_missing_targets_are_a_sentence():
    model = cnn()
    x, _ = samples(model, 2)
    session = session_of(model, recipe_of("mse"))
    for use in (session.step, session.evaluate, session.fit):
        with pytest.raises(EdgetrainError, match="y is missing"):
            use(x)


@pytest.mark.parametrize("loss", LOSSES)
def test_a_list_runs_on_one_sample_with_what_the_loss_takes(loss):
    """Also the sample that costs are measured with; labels for comparison are not sent."""
    session = session_of(cnn(), recipe_of(loss))
    x, y = et.cost.random_sample(session.program)
    session.run("train", x, 0 if y is None else y)
    assert session.position() == (1, 0)
