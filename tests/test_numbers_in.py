"""Models whose inputs are whole numbers: what they take, what they refuse, and that they learn."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.errors import EdgetrainError

from .nets import attention


def session(model=None, **options) -> et.Session:
    return et.Session(et.compile(model or attention(), et.Recipe(**options)), et.connect())


def table() -> et.Model:
    x = et.Input((2,), dtype="i32")
    return et.Model(x, et.Flatten()(et.Embedding(4, 3, name="table")(x)))


@pytest.mark.parametrize("dtype", [np.int8, np.uint16, np.int64, np.float32, np.float64])
def test_numbers_may_come_in_any_type(dtype):
    s = session(table(), loss="mse")
    rows = s.weights()["table.w"]
    got = s.predict(np.array([[3, 0], [1, 1]], dtype))
    assert np.array_equal(got, rows[[[3, 0], [1, 1]]].reshape(2, 6))


def test_numbers_that_the_table_lacks_are_rows_of_zeros_and_train_nothing():
    s = session(table(), loss="mse")
    before = s.weights()["table.w"]
    x = np.array([[-1, 4], [2**31 - 1, -2**31]])
    assert not s.predict(x).any()
    for sample in x:
        s.step(sample[None], np.ones((1, 6)))
    assert np.array_equal(s.weights()["table.w"], before)
    s.step(np.array([[2, -7]]), np.ones((1, 6)))
    moved = (s.weights()["table.w"] != before).any(axis=1)
    assert moved.tolist() == [False, False, True, False]


@pytest.mark.parametrize("x, message", [
    ([[0.5, 1]], "1 of 1 samples hold values that are not whole numbers"),
    ([[0, 1], [np.nan, 1]], "the first is sample 1"),
    ([[np.inf, 1]], "not whole numbers of 32 bits"),
    ([[2.0**31, 1]], "not whole numbers of 32 bits"),
    ([[0, 1, 2]], r"x has samples of shape \(3,\), the model takes \(2,\)"),
])
def test_what_is_no_number_of_a_row_is_refused(x, message):
    with pytest.raises(EdgetrainError, match=message) as caught:
        session(table(), loss="mse").predict(np.array(x))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_attention_learns_where_a_number_stands(mode):
    """The class is the number that follows the only 0: no bag of numbers tells."""
    rng = np.random.default_rng(0)
    x = rng.integers(1, 5, (400, 6))
    at = rng.integers(0, 5, 400)
    x[np.arange(400), at] = 0
    y = x[np.arange(400), at + 1] - 1
    source = et.Input((6,), dtype="i32")
    h = et.Embedding(5, 8)(source)
    h = et.Add()(h, et.Conv1D(8, 2, padding=(1, 0), name="before")(h))      # and the one before
    query, key, value = (et.Conv1D(8, 1)(h) for _ in range(3))
    scores = et.ReLU()(et.MatMul(transpose_b=True)(query, key))
    shares = et.Div()(scores, et.Affine(1.0, 0.1)(et.Sum(-1, keep=True)(scores)))
    mixed = et.LayerNorm()(et.Add()(et.MatMul()(shares, value), h))
    model = et.Model(source, et.Dense(4)(et.GlobalMax()(et.ReLU()(et.Conv1D(16, 1)(mixed)))))
    s = session(model, batch=8, precision=et.Precision(mode),
                optimizer=et.Optimizer("adam", lr=5e-3))
    for _ in s.fit(x[:300], y[:300], epochs=12):
        pass
    assert s.evaluate(x[300:], y[300:]).accuracy > 0.9       # guessing gives 0.25
