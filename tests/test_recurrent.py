"""Recurrent layers: gradients through all steps, through some and through one, and that they learn.

What a truncated gradient is, is said by finite differences: the states before the last `steps` rows
are constants, as they came with the weights of now.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import edgetrain as et
from edgetrain.errors import EdgetrainError
from edgetrain.export.listing import steps as calls
from edgetrain.export.program import Role
from edgetrain.learn import GRADIENTS
from edgetrain.passes.save_channels import inputs_by_channels, save_channels

from .interpreter import Interpreter, lowered
from .nets import fixed, least_program, samples

Rule = et.LayerRule
TIME, FEATURES, CLASSES = 6, 5, 3
LR = 0.125
UNITS = {"first": 9, "second": 7}


def stacked(sequences: bool = False) -> et.Model:
    """All states of the first layer enter the second; the head reads the last, or all."""
    x = et.Input((TIME, FEATURES))
    h = et.RNN(UNITS["first"], return_sequences=True, name="first")(x)
    h = et.RNN(UNITS["second"], return_sequences=sequences, name="second")(h)
    return fixed(et.Model(x, et.Dense(CLASSES, name="head")(et.Flatten()(h))))


def single(units: int = 12) -> et.Model:
    return fixed(et.Sequential([et.RNN(units, name="rnn"), et.Dense(CLASSES, name="head")],
                               input_shape=(TIME, FEATURES)))


def rules(**steps: int | None) -> tuple[et.LayerRule, ...]:
    return (*(Rule(layer, steps=count) for layer, count in steps.items()), Rule("*"))


def trained(model: et.Model, *, count: int = 1, isas=("ref",), **changes) -> dict[str, np.ndarray]:
    """Weights after some steps of sgd."""
    recipe = et.Recipe(optimizer=et.Optimizer("sgd", lr=LR), **changes)
    session = et.Session(et.compile(model, recipe, isas=isas), et.connect())
    x, y = samples(model, count * recipe.batch)
    for rows in np.arange(len(x)).reshape(count, -1):
        session.step(x[rows], y[rows])
    return session.weights()


# -- gradients against finite differences in f64 --------------------------------------------------

def states(x, w, layer: str, known, steps: int) -> np.ndarray:
    """All states; those before the last `steps` rows are what is `known` of them."""
    y = known.copy()
    for s in range(TIME - steps, TIME):
        before = y[s - 1] if s else np.zeros(y.shape[1])
        y[s] = np.tanh(x[s] @ w[f"{layer}.wx"] + w[f"{layer}.b"] + before @ w[f"{layer}.wh"])
    return y


def loss(w, x, label: int, known, steps, sequences: bool) -> float:
    h = x
    for layer in UNITS:
        h = states(h, w, layer, known[layer], steps[layer])
    z = (h.ravel() if sequences else h[-1]) @ w["head.w"] + w["head.b"]
    return float(np.log(np.exp(z - z.max()).sum()) + z.max() - z[label])


@pytest.mark.parametrize("sequences", [False, True])
@pytest.mark.parametrize("first, second", [(6, 6), (6, 1), (1, 6), (2, 3), (3, 2), (5, 1), (1, 1)])
def test_gradients_of_all_of_some_and_of_one_step(first, second, sequences):
    model = stacked(sequences)
    recipe = et.Recipe(layers=rules(first=first, second=second),
                       optimizer=et.Optimizer("sgd", lr=LR))
    numpy = Interpreter(lowered(model, recipe))
    (x,), (label,) = samples(model, 1)
    x = x.reshape(TIME, FEATURES).astype(np.float64)
    w = {name: value.astype(np.float64) for name, value in model.weights.items()}
    numpy.train(x[None, None], np.array([label]))
    steps, known, h = {"first": first, "second": second}, {}, x
    for layer, units in UNITS.items():
        known[layer] = h = states(h, w, layer, np.zeros((TIME, units)), TIME)
    rng = np.random.default_rng(5)
    for name, value in w.items():
        moved = (value - numpy.state[name]) / LR
        for direction in rng.standard_normal((3, *value.shape)):
            ends = [loss({**w, name: value + h * direction}, x, label, known, steps, sequences)
                    for h in (1e-6, -1e-6)]
            assert (moved * direction).sum() == pytest.approx((ends[0] - ends[1]) / 2e-6,
                                                              rel=1e-5, abs=1e-8), name


@pytest.mark.parametrize("steps", [None, 1, 3])
@pytest.mark.parametrize("mode, tolerance, step", [
    ("f32", 2e-6, 1e-7), ("f16", 4e-3, 4e-3), ("f16c", 8e-3, 8e-3)])
def test_the_runtime_trains_as_the_interpreter(steps, mode, tolerance, step):
    model = stacked()
    recipe = et.Recipe(layers=rules(first=steps, second=steps), precision=et.Precision(mode),
                       optimizer=et.Optimizer("sgd", lr=LR))
    numpy = Interpreter(lowered(model, recipe))
    numpy.train(*samples(model, 1))
    got = trained(model, layers=recipe.layers, precision=recipe.precision)
    for name, value in model.weights.items():
        moved = numpy.state[name] - value
        assert np.abs(moved).max() > 0
        np.testing.assert_allclose(got[name] - value, moved, err_msg=name,
                                   atol=tolerance * np.abs(moved).max() + step)


def test_as_many_steps_as_there_are_or_more_are_all():
    want = trained(stacked(), count=3)
    for steps in (TIME, TIME + 1, 1 << 20):
        got = trained(stacked(), count=3, layers=(Rule("*", steps=steps),))
        assert et.weights_hash(got) == et.weights_hash(want)
    fewer = trained(stacked(), count=3, layers=(Rule("*", steps=TIME - 1),))
    assert et.weights_hash(fewer) != et.weights_hash(want)


# -- what is not computed -------------------------------------------------------------------------

def rows_back(program: et.Program) -> list[int]:
    """Rows of every recurrent gradient, the last layer's first."""
    return [s.dims["T"] for s in calls(program, "train") if s.op == "recur_bwd_z"]


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam"])
def test_steps_save_arena_and_work(optimizer):
    def program(steps):
        return et.compile(single(32), et.Recipe(layers=rules(rnn=steps),
                                                optimizer=et.Optimizer(optimizer)))

    every, one = program(None), program(1)
    assert rows_back(every) == [TIME] and rows_back(one) == [1]
    assert one.arena_bytes < every.arena_bytes or optimizer == "adam"   # its gradient is the most
    weight_rows = [s.dims["N"] for s in calls(one, "train")
                   if s.op.startswith("dense_bwd_w") and s.layer == "rnn"]
    assert weight_rows == [1, 1]
    fused = {s.op for s in calls(every, "train") if s.layer == "rnn"}
    assert (f"dense_bwd_w_{optimizer}" in fused) == (optimizer != "adam")


def test_a_frozen_recurrence_has_no_gradient():
    program = et.compile(single(), et.Recipe(layers=(Rule("head"), Rule("*", "frozen"))))
    assert rows_back(program) == []
    assert {t.name for t in program.tensors if t.role == Role.WEIGHT and t.memory} == {
        "head.w", "head.b"}


@pytest.mark.parametrize("mode", ["f32", "f16", "f16c"])
@pytest.mark.parametrize("layers", [(Rule("*"),), (Rule("*", steps=2),),
                                    (Rule("rnn", channels=0.25, steps=3), Rule("*")),
                                    (Rule("rnn", lora=2, steps=2), Rule("*"))])
def test_the_least_ram_gives_the_same_bits(mode, layers):
    model = fixed(et.Sequential([et.Conv1D(17, 2, name="conv"), et.ReLU(), et.RNN(9, name="rnn"),
                                 et.Dense(CLASSES, name="head")], input_shape=(TIME, FEATURES)))
    recipe = et.Recipe(layers=layers, precision=et.Precision(mode))
    x, y = samples(model, 4)
    found = set()
    for program in (et.compile(model, recipe), least_program(model, recipe)):
        session = et.Session(program, et.connect())
        for sample, label in zip(x, y):
            session.step(sample[None], label[None])
        found.add(et.weights_hash(session.weights()))
    assert len(found) == 1


@pytest.mark.parametrize("steps", [None, 2])
def test_channels_that_train_are_kept_of_the_rows_that_train(steps):
    x = et.Input((TIME, 3))
    h = et.ReLU()(et.Conv1D(20, 1, name="conv")(x))
    h = et.Dense(CLASSES, name="head")(et.RNN(9, name="rnn")(h))
    model = fixed(et.Model(x, h))
    recipe = et.Recipe(layers=(Rule("rnn", channels=0.4, steps=steps), Rule("*", "frozen")),
                       optimizer=et.Optimizer("sgd", lr=LR))
    whole = lowered(model, recipe)
    parts = inputs_by_channels(whole["train"])
    assert parts
    kept = whole | {"train": save_channels(whole["train"], names=parts)}
    assert [n.op for n in kept["train"].nodes].count("slice") == 1
    runs = [Interpreter(lists) for lists in (whole, kept)]
    for run in runs:
        run.train(*samples(model, 1))
    assert (runs[0].state["rnn.wx"] == runs[1].state["rnn.wx"]).all()
    assert (runs[0].state["rnn.wx"] != model.weights["rnn.wx"])[:8].any()


def test_steps_go_through_an_adapter():
    recipe = et.Recipe(layers=(Rule("rnn", lora=2, steps=2), Rule("*", "frozen")))
    rows = {s.op: s.dims["N"] for s in calls(et.compile(single(), recipe), "train")
            if s.op.startswith("dense_bwd_w")}
    assert rows == {"dense_bwd_w_sgd": 2}


def test_first_weights():
    model = et.Sequential([et.RNN(64, name="rnn")], input_shape=(TIME, FEATURES), seed=3)
    for name, bound in (("wx", (6 / FEATURES) ** 0.5), ("wh", 1 / 8)):
        most = np.abs(model.weights[f"rnn.{name}"]).max()
        assert 0.95 * bound < most <= bound
    assert not model.weights["rnn.b"].any()


# -- forms, and mistakes --------------------------------------------------------------------------

@pytest.mark.parametrize("form, moves", [
    ({"channels": 0.5}, {"rnn.wx", "rnn.b"}), ({"update": "bias"}, {"rnn.b"}),
    ({"lora": 2}, {"rnn.lora_a", "rnn.lora_b"})])
@pytest.mark.parametrize("steps", [None, 1])
def test_less_than_a_recurrent_layer(form, moves, steps):
    model = fixed(et.Sequential([et.RNN(12, name="rnn"), et.Dense(CLASSES, name="head")],
                                input_shape=(TIME, 17)))
    got = trained(model, count=2, layers=(Rule("rnn", steps=steps, **form), Rule("*", "frozen")))
    changed = {name for name, value in got.items()
               if name not in model.weights or (value != model.weights[name]).any()}
    assert changed == moves
    if "channels" in form:
        rows = (got["rnn.wx"] != model.weights["rnn.wx"]).any(axis=1)
        assert rows.sum() == 16 and not rows[16:].any()
        whole = trained(model, layers=(Rule("rnn", steps=steps), Rule("*", "frozen")))
        first = trained(model, layers=(Rule("rnn", steps=steps, **form), Rule("*", "frozen")))
        assert (first["rnn.wx"][:16] == whole["rnn.wx"][:16]).all()


def test_an_adapter_of_the_inputs_weight_is_merged_into_it():
    model = single()
    recipe = et.Recipe(layers=(Rule("rnn", lora=2, lr=8.0), Rule("*", "frozen")),
                       optimizer=et.Optimizer("sgd", lr=LR))
    session = et.Session(et.compile(model, recipe), et.connect())
    x, y = samples(model, 9)
    for sample, label in zip(x, y):
        session.step(sample[None], label[None])
    plain = et.Session(et.compile(model.with_weights(session.merged_weights()), et.Recipe()),
                       et.connect())
    assert plain.predict(x) == pytest.approx(session.predict(x), abs=1e-5)
    assert plain.predict(x) != pytest.approx(et.Session(et.compile(model), et.connect())
                                             .predict(x), abs=1e-3)


@pytest.mark.parametrize("layer, shape, said", [
    (et.RNN(4, name="rnn"), (7,), "takes a (time, features) signal, it got shape (7,)"),
    (et.RNN(4, name="rnn"), (2, 3, 4), "takes a (time, features) signal, it got shape (2, 3, 4)"),
    (et.RNN(4, name="rnn"), (1, 3), "needs two time steps or more, it got 1"),
    (et.RNN(0, name="rnn"), (5, 3), "needs at least one unit, it got 0"),
    (et.RNN(1 << 15, name="rnn"), (5, 3), "are more than a program can address")])
def test_what_a_recurrent_layer_cannot_be(layer, shape, said):
    with pytest.raises(EdgetrainError) as caught:
        et.Sequential([layer], input_shape=shape)
    assert said in str(caught.value) and str(caught.value).startswith("rnn")


def test_steps_of_a_layer_without_time():
    with pytest.raises(EdgetrainError, match=r"layer 'head' \(dense\) has no time steps") as caught:
        et.compile(single(), et.Recipe(layers=(Rule("head", steps=1), Rule("*"))))
    assert "recurrent" in caught.value.hint and "'head'" in str(caught.value)
    et.compile(single(), et.Recipe(layers=(Rule("h*", steps=1), Rule("*"))))


@pytest.mark.parametrize("steps", [0, 1.5, True, "1"])
def test_steps_is_a_whole_number_from_one(steps):
    with pytest.raises(EdgetrainError, match="steps"):
        et.Recipe(layers=(Rule("rnn", steps=steps),))


@pytest.mark.parametrize("batch", [1, 2])
def test_a_gradient_that_overflows_on_its_way_back_changes_nothing(batch):
    """What arrives at the layer is finite; what goes through it grows by 3e4 at each step."""
    model = single(8).with_weights({"rnn.wh": np.full((8, 8), 3e4), "rnn.b": np.zeros(8)})
    recipe = et.Recipe(batch=batch, precision=et.Precision("f16", loss_scale=1.0),
                       optimizer=et.Optimizer("sgd", lr=LR))
    session = et.Session(et.compile(model, recipe), et.connect())
    before = session.weights()
    x = np.zeros((batch, TIME, FEATURES))
    replies = session.step(x, np.zeros(batch, np.int32))
    after = session.weights()
    assert replies[-1].counters[:2] == (3 if batch == 1 else 5, 0)      # skipped, none kept
    for name in ("rnn.wx", "rnn.wh", "rnn.b"):
        assert (after[name] == before[name]).all(), name
    assert all(np.isfinite(session.tensor(i)).all() for i, t in enumerate(session.program.tensors)
               if t.name.endswith(".sum"))


@pytest.mark.parametrize("sequences", [False, True])
@pytest.mark.parametrize("rule", GRADIENTS)
def test_a_learning_rule_trains_a_recurrent_layer_or_says_why_not(rule, sequences):
    model = stacked(sequences)
    recipe = et.Recipe(rule=rule, optimizer=et.Optimizer("sgd", lr=LR))
    if rule in ("forward_forward", "pepita"):
        with pytest.raises(EdgetrainError, match=f"{rule} (needs|trains)"):
            et.compile(model, recipe)
        return
    session = et.Session(et.compile(model, recipe), et.connect())
    x, y = samples(model, 4)
    for sample, label in zip(x, y):
        session.step(sample[None], label[None])
    after = session.weights()
    assert all((after[name] != value).any() for name, value in model.weights.items())


# -- learning -------------------------------------------------------------------------------------

def accuracy(layers, epochs: int = 5) -> float:
    """Of digits read row by row, on samples held out."""
    with np.load(Path(__file__).parents[1] / "examples" / "data" / "digits.npz") as file:
        x, y = file["x"].reshape(-1, 8, 8) / np.float32(16), file["y"]
    order = np.random.RandomState(1234).permutation(len(x))
    train, test = np.split(order, [int(0.8 * len(x))])
    model = et.Sequential([et.RNN(64, name="rnn"), et.Dense(10, name="head")], input_shape=(8, 8),
                          seed=1)
    recipe = et.Recipe(batch=32, layers=layers, optimizer=et.Optimizer("sgd", lr=0.3))
    session = et.Session(et.compile(model, recipe), et.connect())
    list(session.fit(x[train], y[train], epochs=epochs, seed=1))
    return session.evaluate(x[test], y[test]).accuracy


def test_digits_are_learned_row_by_row():
    frozen = accuracy((Rule("head"), Rule("*", "frozen")))
    one, every = accuracy((Rule("rnn", steps=1), Rule("*"))), accuracy((Rule("*"),))
    assert every > 0.9 and frozen < one < every and every - frozen > 0.1
