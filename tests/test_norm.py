"""Normalisation layers against their formulas, folding, and statistics measured on the device."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain.compiler import with_weights
from edgetrain.errors import EdgetrainError
from edgetrain.export.program import Role
from edgetrain.learn import call_lists
from edgetrain.ops import OPS
from edgetrain.passes.fold_norm import FOLDED, fold_norm

from .conftest import is_a_sentence
from .interpreter import Interpreter, lowered
from .kernel_calls import attributes, shape_of
from .nets import normed, samples

RNG = np.random.default_rng(8)
FROZEN = et.LayerRule("*", "frozen")


def outputs(layer, x: np.ndarray) -> np.ndarray:
    """What a model of one layer computes from samples x, in the shape of x; its head is trained."""
    source = et.Input(x.shape[1:])
    model = et.Model(source, et.BatchNorm(name="head")(layer(source)))
    session = et.Session(et.compile(model, et.Recipe(loss="mse")), et.connect())
    return session.predict(x).reshape(x.shape) * np.sqrt(1 + 1e-5)


def centred(x, axes, eps):
    mean, var = x.mean(axis=axes, keepdims=True), x.var(axis=axes, keepdims=True)
    return (x - mean) / np.sqrt(var + eps)


def grouped(x):
    n, h, w, c = x.shape
    return centred(x.reshape(n, h * w, 3, c // 3), (1, 3), 1e-5).reshape(x.shape)


FORMULAS = {
    "batch": (lambda: et.BatchNorm([1, 2, 3, 4, 5, 6], 3.0, eps=1.0),
              lambda x: (x - np.arange(1, 7)) / 2),
    "layer": (et.LayerNorm, lambda x: centred(x, (3,), 1e-5)),
    "sample": (lambda: et.LayerNorm("sample", eps=0.1), lambda x: centred(x, (1, 2, 3), 0.1)),
    "instance": (et.InstanceNorm, lambda x: centred(x, (1, 2), 1e-5)),
    "group": (lambda: et.GroupNorm(3), grouped),
    "rms": (lambda: et.RMSNorm(eps=0.5),
            lambda x: x / np.sqrt((x ** 2).mean(axis=3, keepdims=True) + 0.5)),
}


@pytest.mark.parametrize("name", FORMULAS)
def test_a_layer_computes_its_formula(name):
    layer, formula = FORMULAS[name]
    x = RNG.normal(1, 3, (3, 4, 5, 6))
    np.testing.assert_allclose(outputs(layer(), x), formula(x), atol=2e-5)


@pytest.mark.parametrize("update, want", [("full", {"batch.gamma", "batch.beta"}),
                                          ("bias", {"batch.beta"})])
def test_gamma_is_a_weight_and_beta_a_bias(update, want):
    program = et.compile(normed(), et.Recipe(layers=(et.LayerRule("batch", update), FROZEN)))
    assert {t.name for t in program.tensors if t.role == Role.WEIGHT and t.writable} == want


# -- folding --------------------------------------------------------------------------------------

def folding_net(conv: et.importer.model.Layer | None = None) -> et.Model:
    """A frozen batch norm in the middle: gradients pass through it and the layer before it."""
    x = et.Input((4, 5, 2))
    h = et.ReLU()(et.Conv2D(4, 3, padding="same", name="first")(x))
    h = (conv or et.Conv2D(3, 2, name="middle"))(h)
    h = et.BatchNorm([1, -1, 0.5], [4, 0.25, 1], name="norm")(h)
    model = et.Model(x, et.Dense(4, name="head")(et.GlobalMean()(et.ReLU()(h))), seed=3)
    rng = np.random.default_rng(9)
    return model.with_weights({name: rng.normal(size=w.shape) for name, w in model.weights.items()
                               if w.ndim == 1 and name != "norm.scale"})


def folded_ops(updates: dict[str, str], **options) -> dict[str, list[str]]:
    layers = (*(et.LayerRule(k, v) for k, v in updates.items()), FROZEN)
    graphs = lowered(folding_net(), et.Recipe(layers=layers, **options))
    return {name: [n.op for n in g.nodes if n.source in ("norm", "middle")]
            for name, g in graphs.items()}


@pytest.mark.parametrize("updates, infer, train", [
    ({"first": "full"}, ["conv2d"], ["conv2d", "conv2d_bwd_x"]),
    ({"head": "full"}, ["conv2d"], ["conv2d"]),
    ({"norm": "full"}, ["conv2d", "scale_shift"], None),
    ({"norm": "bias"}, ["conv2d", "scale_shift"], None),
    ({"middle": "bias"}, ["conv2d", "standardize", "scale_shift"], None),
    ({"middle": "full", "norm": "full"}, ["conv2d", "standardize", "scale_shift"], None),
])
def test_what_is_frozen_is_folded_and_what_is_trained_is_not(updates, infer, train):
    found = folded_ops(updates)
    assert found["infer"] == infer
    assert train is None or found["train"] == train


CANDIDATES = [op for op in OPS.values() if [b.name for b in op.signature.ins] == ["x", "w", "b"]]


@pytest.mark.parametrize("op", CANDIDATES, ids=lambda op: op.name)
def test_norms_fold_into_exactly_the_ops_that_are_linear_in_weight_and_bias(op):
    numbers = op.cases[-1]
    x, w, b = (RNG.normal(size=shape_of(buf, numbers)) for buf in op.signature.ins)
    attrs = attributes(op, numbers)
    factor, shift = RNG.normal(size=b.shape), RNG.normal(size=b.shape)
    want = op.ref(x, w, b, **attrs) * factor + shift
    got = op.ref(x, w * factor, b * factor + shift, **attrs)
    assert op.linear == np.allclose(got, want)


def test_the_linear_ops_have_a_weight_and_a_bias():
    assert {op.name for op in OPS.values() if op.linear} <= {op.name for op in CANDIDATES}
    assert {"dense", "conv2d"} <= {op.name for op in CANDIDATES}


def test_a_recipe_folds_the_model_itself_and_trains_what_that_makes():
    model = folding_net()
    recipe = et.Recipe(norm=et.Norm(fold=True), optimizer=et.Optimizer("sgd", lr=0.0))
    program = et.compile(model, recipe)
    trained = {t.name for t in program.tensors if t.trained}
    assert trained == {"first.w", "first.b", "middle.w.folded", "middle.b.folded", "head.w",
                       "head.b"}
    x, y = samples(model, 6)
    folded, plain = (et.Session(et.compile(model, replace(recipe, norm=norm)), et.connect())
                     for norm in (et.Norm(fold=True), et.Norm()))
    np.testing.assert_allclose(folded.predict(x), plain.predict(x), atol=1e-6)
    # What it learned are weights of the folded model, and of no other.
    for _ in folded.fit(x, y, epochs=1):
        pass
    weights = folded.weights()
    with pytest.raises(et.EdgetrainError, match=r"no weight 'middle\.w\.folded'"):
        model.with_weights(weights)
    again = with_weights(model, weights)
    session = et.Session(et.compile(again, recipe), et.connect())
    assert (session.predict(x) == folded.predict(x)).all()


def test_a_folded_layer_cannot_be_named():
    recipe = et.Recipe(norm=et.Norm(fold=True), layers=(et.LayerRule("norm"), FROZEN))
    with pytest.raises(et.EdgetrainError, match="the model has no layer 'norm'") as err:
        et.compile(folding_net(), recipe)
    assert "norm.fold makes batch normalisation part" in err.value.hint


def test_what_is_folded_cannot_be_measured():
    with pytest.raises(et.EdgetrainError, match="measures statistics that"):
        et.Recipe(norm=et.Norm(fold=True, calibrate=True))


def test_measured_statistics_are_not_folded():
    found = folded_ops({"head": "full"}, norm=et.Norm(calibrate=True))
    assert found["infer"] == ["conv2d", "standardize", "scale_shift"]


@pytest.mark.parametrize("updates", [{"first": "full"}, {"first": "full", "norm": "bias"},
                                     {"first": "bias", "head": "full"}], ids=str)
def test_a_folded_graph_computes_what_the_unfolded_one_does(updates):
    model, (x, y) = folding_net(), samples(folding_net(), 4)
    recipe = et.Recipe(layers=(*(et.LayerRule(k, v) for k, v in updates.items()), FROZEN))
    plain = Interpreter(call_lists(model.graph, recipe))
    folded = Interpreter(lowered(model, recipe))
    session = et.Session(et.compile(model, recipe), et.connect())
    for sample, label in zip(x, y):
        for machine in (plain, folded):
            machine.train(sample[None], [label])
        session.step(sample[None], [label])
    trained = session.weights(trained_only=True)
    assert set(trained) == {name for name in trained if name in model.weights}
    for name, got in trained.items():
        np.testing.assert_allclose(folded.state[name], plain.state[name], rtol=1e-12, err_msg=name)
        np.testing.assert_allclose(got, plain.state[name], atol=1e-5, err_msg=name)
        assert not np.array_equal(got, model.weights[name])


def test_a_result_with_a_second_reader_is_not_folded():
    x = et.Input((3, 3, 1))
    h = et.Conv2D(2, 2)(x)
    graph = et.Model(x, et.Add()(et.BatchNorm()(h), h)).graph
    assert fold_norm(graph).nodes == graph.nodes


def test_a_layer_that_a_list_runs_twice_is_folded_in_both_runs():
    recipe = et.Recipe(rule="mezo", layers=(et.LayerRule("first"), FROZEN))
    lists = lowered(folding_net(), recipe)
    for name, runs in (("infer", 1), ("train", 2)):
        graph = lists[name]
        folded = [n for n in graph.nodes if n.source == "middle"]
        assert [n.op for n in folded] == ["conv2d"] * runs
        assert {n.ins[1:] for n in folded} == {("middle.w.folded", "middle.b.folded")}
        assert not any(n.source == "norm" for n in graph.nodes)


def test_a_weight_that_something_else_reads_is_not_folded():
    """Its gradient would belong to another weight."""
    recipe = et.Recipe(layers=(et.LayerRule("first"), FROZEN))
    graph = call_lists(folding_net().graph, recipe)["train"]
    (through,) = (n for n in graph.nodes if n.op == "conv2d_bwd_x" and n.source == "middle")
    other = replace(graph, nodes=tuple(
        replace(n, ins=("middle.other", n.ins[1])) if n is through else n for n in graph.nodes),
        tensors={**graph.tensors, "middle.other": replace(graph[through.ins[0]],
                                                          name="middle.other")})
    assert not any(name.endswith(FOLDED) for n in fold_norm(other).nodes for name in n.ins)


def test_weights_pulled_from_a_folded_program_fit_the_model():
    model = folding_net()
    recipe = et.Recipe(layers=(et.LayerRule("first"), et.LayerRule("head"), FROZEN))
    x, y = samples(model, 8)
    session = et.Session(et.compile(model, recipe), et.connect())
    for sample, label in zip(x, y):
        session.step(sample[None], [label])
    weights = session.weights()
    assert not {name for name in weights if name.startswith(("middle", "norm"))}
    again = et.Session(et.compile(model.with_weights(weights), recipe), et.connect())
    assert again.predict(x).tobytes() == session.predict(x).tobytes()


# -- calibration ----------------------------------------------------------------------------------

def measured(x: np.ndarray, layers, **options) -> et.Session:
    model = et.Sequential([*layers, et.Flatten(), et.Dense(2)], input_shape=x.shape[1:])
    recipe = et.Recipe(norm=et.Norm(calibrate=True), **options)
    session = et.Session(et.compile(model, recipe), et.connect())
    session.calibrate(x)
    return session


@pytest.mark.parametrize("shape", [(6, 1, 3, 17), (40, 5), (9, 4, 5, 2)])
@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_calibration_measures_the_moments_of_all_samples(shape, mode):
    x = RNG.normal(50, 0.25, shape).astype(np.float16)
    weights = measured(x, [et.BatchNorm(name="norm")], precision=et.Precision(mode)).weights()
    rows = x.reshape(-1, shape[-1]).astype(np.float64)
    np.testing.assert_allclose(weights["norm.mean"], rows.mean(axis=0), rtol=1e-6)
    np.testing.assert_allclose(weights["norm.scale"], 1 / np.sqrt(rows.var(axis=0) + 1e-5),
                               rtol=1e-4)


def test_a_deeper_norm_is_measured_behind_the_measured_one():
    x = RNG.normal(3, 2, (200, 4))
    weights = measured(x, [et.BatchNorm(name="first"), et.BatchNorm(name="second")]).weights()
    np.testing.assert_allclose(weights["second.mean"], 0, atol=0.3)
    np.testing.assert_allclose(weights["second.scale"], 1, atol=0.3)


def test_calibrated_statistics_survive_a_checkpoint_and_fit_the_model(tmp_path):
    x = RNG.normal(3, 2, (20, 4))
    session = measured(x, [et.BatchNorm(name="norm")])
    session.save(tmp_path / "c.npz")
    again = et.Session(session.program, et.connect())
    again.restore(tmp_path / "c.npz")
    for some in (session, again):
        some.calibrate(x[:5])
    assert et.weights_hash(session.weights()) == et.weights_hash(again.weights())
    names = {t.name for t in session.program.tensors if t.role == Role.OPTIMIZER}
    assert {"norm.m2", "norm.count"} <= names
    model = et.Sequential([et.BatchNorm(name="norm"), et.Flatten(), et.Dense(2)], input_shape=(4,))
    assert model.with_weights(session.weights())


def test_a_sample_that_overflows_leaves_the_statistics_of_its_channel():
    session = measured(RNG.normal(size=(10, 2)), [et.BatchNorm(name="norm")])
    before = session.weights()
    raw = np.array([3e38, 1.0], np.float32)
    session.device.run("calibrate", {session.program.number(Role.INPUT): raw.tobytes()})
    after = session.weights()
    for name in ("norm.mean", "norm.scale"):
        assert after[name][0] == before[name][0]
        assert after[name][1] != before[name][1]


def test_calibration_needs_its_list():
    model = et.Sequential([et.Dense(2)], input_shape=(3,))
    session = et.Session(et.compile(model, et.Recipe()), et.connect())
    with pytest.raises(EdgetrainError, match="the program has no list 'calibrate'"):
        session.calibrate(np.zeros((1, 3)))
    with pytest.raises(EdgetrainError, match="the model has no batch normalisation"):
        et.compile(model, et.Recipe(norm=et.Norm(calibrate=True)))


@pytest.mark.parametrize("text, message", [
    ("[norm]\ncalibrate = 1", "norm.calibrate is 1, it must be true or false"),
    ("[norm]\neps = 0", "norm.eps is 0, it must be a number"),
])
def test_a_mistake_in_the_recipe_is_one_sentence(text, message):
    with pytest.raises(EdgetrainError, match=message):
        et.Recipe.parse(text)


# -- running standardisation of the input ---------------------------------------------------------

def running_model() -> et.Model:
    return et.Sequential([et.Conv1D(8, 3), et.ReLU(), et.GlobalMean(), et.Dense(3)],
                         input_shape=(20, 4), seed=4,
                         standardize=([0.0, 1.0, 2.0, 3.0], [1.0, 2.0, 1.0, 3.0]))


@pytest.mark.parametrize("batch", [1, 4])
@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_running_statistics_of_the_input_follow_what_is_trained_on(batch, mode):
    rng = np.random.default_rng(3)
    x = rng.normal([3, -2, 0, 1], [2, 1, 4, 0.5], (48, 20, 4)).astype(np.float16)
    s = et.Session(et.compile(running_model(), et.Recipe(
        batch=batch, precision=et.Precision(mode), norm=et.Norm(input="running", rows=100))),
        et.connect())
    s.predict(x)                                    # inference leaves them alone
    assert s.weights()["input.mean"].tolist() == [0, 1, 2, 3]
    for at in range(0, len(x), 4):
        s.step(x[at:at + 4], np.arange(4) % 3)
    rows = x.astype(np.float64).reshape(-1, 4)
    first = np.array([[0.0, 1, 2, 3]]) + np.array([[1.0, 2, 1, 3]]) * np.repeat([[-1], [1]], 50, 0)
    seen = np.concatenate([first, rows])            # 100 rows of the first mean and deviation
    np.testing.assert_allclose(s.weights()["input.mean"], seen.mean(axis=0), atol=1e-4)
    np.testing.assert_allclose(1 / s.weights()["input.scale"],
                               np.sqrt(seen.var(axis=0) + 1e-5), rtol=1e-4)


def test_an_autoencoder_is_evaluated_by_the_statistics_that_the_device_has():
    """Its targets are the inputs as the first layer sees them now."""
    model = et.Sequential([et.Flatten(), et.Dense(3), et.Tanh(), et.Dense(6)], input_shape=(3, 2),
                          seed=1, standardize=([0.0, 0.0], [1.0, 1.0]))
    x = np.random.default_rng(5).normal([40, -7], [6, 2], (64, 3, 2)).astype(np.float32)
    session = et.Session(et.compile(model, et.Recipe(
        loss="mse", targets="input", score=True, norm=et.Norm(input="running", rows=10))),
        et.connect())
    for _ in session.fit(x):
        pass
    assert session.named("input.mean")[0] > 30
    # The device's own loss of each sample.
    assert session.evaluate(x).loss == pytest.approx(session.score(x).mean(), rel=1e-5)


def test_a_running_input_needs_statistics_to_begin_with():
    model = et.Sequential([et.Dense(3)], input_shape=(4,))
    with pytest.raises(EdgetrainError, match="is not standardised") as caught:
        et.compile(model, et.Recipe(norm=et.Norm(input="running")))
    assert is_a_sentence(caught.value)


@pytest.mark.parametrize("text, words", [("input = 'run'", "norm.input"),
                                         ("rows = 0", "norm.rows")])
def test_recipe_messages_of_a_running_input(text, words):
    with pytest.raises(EdgetrainError) as caught:
        et.Recipe.parse(f"[norm]\n{text}")
    assert is_a_sentence(caught.value) and words in str(caught.value)
