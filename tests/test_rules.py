"""Learning rules: a step of each against its equations, identities, memory, what goes together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain.errors import EdgetrainError
from edgetrain.export.program import Role
from edgetrain.learn import GRADIENTS
from edgetrain.learn.forward_forward import LABELS
from edgetrain.recipe.rules import LOCAL_LOSSES

from . import rules_reference as reference
from .conftest import is_a_sentence
from .interpreter import lowered
from .nets import fixed, samples

ACTIVATIONS = {"relu": et.ReLU, "tanh": et.Tanh, "sigmoid": et.Sigmoid}
USUAL = {"tpsgd": "tanh", "drtp": "tanh"}               # activations that a rule is for
LOCAL = ("tpsgd", "drtp", "mono_forward", "forward_forward", "local")
SIZES = (7, 12, 9, 4)
BATCH = 3


def mlp(act: str = "relu", sizes=SIZES) -> et.Model:
    hidden = [layer for size in sizes[1:-1] for layer in (et.Dense(size), ACTIVATIONS[act]())]
    return fixed(et.Sequential([*hidden, et.Dense(sizes[-1])], input_shape=sizes[:1]))


def recipe(rule: str, batch: int = BATCH, lr: float = 0.5, optimizer: str = "sgd", **options
           ) -> et.Recipe:
    return et.Recipe(rule=rule, batch=batch, seed=5, optimizer=et.Optimizer(optimizer, lr=lr),
                     **options)


def session(model: et.Model, wanted: et.Recipe) -> et.Session:
    return et.Session(et.compile(model, wanted), et.connect())


def reference_net(of: et.Session, act: str) -> reference.Net:
    """The network of a session, with its present weights."""
    found = {t.name: of.tensor(i).astype(np.float64) for i, t in enumerate(of.program.tensors)
             if t.dtype == "f32"}
    layers = sorted(n[:-2] for n in found if n.endswith(".w") and ".head" not in n)
    w, b = ([found[f"{name}.{part}"] for name in layers] for part in "wb")
    if LABELS in found:             # the program has no use for the last layer
        classes = len(found[LABELS])
        w, b = [*w, np.zeros((w[-1].shape[1], classes))], [*b, np.zeros(classes)]
    return reference.Net(w, b, act, int(of.named("seed")[0]), more=found)


# -- a step against the equations -----------------------------------------------------------------

CASES = [pytest.param(rule, act, options, keywords, id=f"{rule}-{act}" + "".join(
    f"-{value}" for value in keywords.values())) for rule, act, options, keywords in [
    ("backprop", "relu", {}, {}),
    ("dfa", "relu", {}, {}),
    ("dfa", "tanh", {"dfa": et.Dfa("sign")}, {"sign": True}),
    ("drtp", "tanh", {}, {}),
    ("drtp", "sigmoid", {"drtp": et.Drtp(0.5)}, {"hidden_lr": 0.5}),
    ("pepita", "relu", {}, {}),
    ("pepita", "tanh", {"pepita": et.Pepita(0.05)}, {"scale": 0.05}),
    ("mono_forward", "relu", {}, {}),
    ("tpsgd", "relu", {}, {"kind": reference.BINARY}),
    *(("tpsgd", "tanh", {"tpsgd": et.Tpsgd(loss)}, {"loss": loss})
      for loss in LOCAL_LOSSES if loss != "bce"),
    ("tpsgd", "sigmoid", {"tpsgd": et.Tpsgd("bce", hidden_lr=0.5)},
     {"loss": "bce", "kind": reference.BINARY, "hidden_lr": 0.5})]]


@pytest.mark.parametrize("rule, act, options, keywords", CASES)
def test_a_step_is_that_of_the_equations(rule, act, options, keywords):
    model = mlp(act)
    x, y = samples(model, BATCH)
    run = session(model, recipe(rule, **options))
    net = reference_net(run, act)
    expected = getattr(reference, rule)(net, x.astype(np.float64), y, **keywords)
    run.step(x, y)
    after = run.weights()
    for k, (dw, db) in enumerate(expected, start=1):
        np.testing.assert_allclose(after[f"dense_{k}.w"], net.w[k - 1] - 0.5 * dw, atol=2e-6)
        np.testing.assert_allclose(after[f"dense_{k}.b"], net.b[k - 1] - 0.5 * db, atol=2e-6)
    if rule == "mono_forward":
        np.testing.assert_allclose(run.named("dense_1.head.w"), net.more["dense_1.head.w"]
                                   - 0.5 * net.more["d0"], atol=2e-6)


@pytest.mark.parametrize("amplitude", [1.0, 3.0])
def test_a_step_of_forward_forward_is_that_of_the_equations(amplitude):
    model = mlp()
    x, y = samples(model, BATCH)
    run = session(model, recipe("forward_forward", lr=0.25, forward_forward=et.ForwardForward(
        theta=1.0, amplitude=amplitude)))
    for step in range(2):           # wrong labels are others in every step
        net = reference_net(run, "relu")
        np.testing.assert_allclose(run.predict(x), reference.scores(net, x), rtol=1e-5)
        expected = reference.forward_forward(net, x.astype(np.float64), y, theta=1.0, step=step)
        run.step(x, y)
        after = run.weights()
        for k, (dw, db) in enumerate(expected[:-1], start=1):
            np.testing.assert_allclose(after[f"dense_{k}.w"], net.w[k - 1] - 0.25 * dw, atol=2e-6)
            np.testing.assert_allclose(after[f"dense_{k}.b"], net.b[k - 1] - 0.25 * db, atol=2e-6)
        np.testing.assert_allclose(after[LABELS], net.more[LABELS]
                                   - 0.25 * amplitude**2 * net.more["d"], atol=5e-6)
        assert (after["dense_1.w"] != net.w[0]).any()


def test_half_steps_of_forward_forward_follow_each_other():
    """At batch 1 the pass with the wrong label sees what the other has changed."""
    model = mlp()
    x, y = samples(model, 1)
    run = session(model, recipe("forward_forward", batch=1, lr=2.0))
    net = reference_net(run, "relu")
    whole = reference.forward_forward(net, x.astype(np.float64), y)
    run.step(x, y)
    together = net.w[0] - 2.0 * whole[0][0]
    assert np.abs(run.weights()["dense_1.w"] - together).max() > 1e-4
    small = session(model, recipe("forward_forward", batch=1, lr=2.0**-10))
    small.step(x, y)
    np.testing.assert_allclose(small.weights()["dense_1.w"], net.w[0] - 2.0**-10 * whole[0][0],
                               atol=1e-6)


# -- identities -----------------------------------------------------------------------------------

@pytest.mark.parametrize("mode", ["f32", "f16", "f16c"])
@pytest.mark.parametrize("optimizer, batch", [("sgd", 1), ("momentum", 1), ("adam", 4)])
def test_one_hidden_layer_of_mono_forward_is_backprop(mode, optimizer, batch):
    model = mlp(sizes=(7, 20, 4))
    x, y = samples(model, 12)
    found = []
    for rule in ("mono_forward", "backprop"):
        run = session(model, recipe(rule, batch, 0.05, optimizer, precision=et.Precision(mode)))
        list(run.fit(x, y, epochs=3))
        found.append(run)
    assert found[0].program.arena_bytes == found[1].program.arena_bytes
    assert all((a == b).all() for a, b in zip(found[0].weights().values(),
                                               found[1].weights().values(), strict=True))


@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_tpsgd_with_the_distance_to_signs_is_drtp(mode):
    model = mlp("tanh")
    x, y = samples(model, 12)
    precision = et.Precision(mode)
    runs = [session(model, recipe("tpsgd", lr=0.25, precision=precision, tpsgd=et.Tpsgd(
                "l1", targets="sign", hidden_lr=0.1))),
            session(model, recipe("drtp", lr=0.25, precision=precision))]
    for run in runs:
        list(run.fit(x, y, epochs=4))
    assert all((a == b).all() for a, b in zip(runs[0].weights().values(),
                                               runs[1].weights().values(), strict=True))


def test_all_classifiers_together_are_the_sum_of_their_outputs():
    model = mlp()
    x, y = samples(model, 8)
    run = session(model, recipe("mono_forward", mono_forward=et.MonoForward("sum")))
    list(run.fit(x, y, epochs=2))
    net = reference_net(run, "relu")
    a = net.forward(x.astype(np.float64))
    np.testing.assert_allclose(run.predict(x), a[-1] + a[1] @ net.more["dense_1.head.w"],
                               atol=1e-5)


@pytest.mark.parametrize("rule", ["mono_forward", "local"])
def test_classifiers_of_hidden_layers_are_no_weights_of_the_model(rule):
    """They are not pulled, and inference does not read them."""
    program = et.compile(mlp(), recipe(rule, local=et.Local(1)))
    weights = {program.tensors[i].name for i in program.numbers(Role.WEIGHT)}
    assert weights == set(mlp().weights)
    assert any(t.name == "dense_1.head.w" for t in program.tensors)


# -- memory ---------------------------------------------------------------------------------------

def deep(count: int, act: str) -> et.Model:
    layers = [layer for _ in range(count) for layer in (et.Dense(40), ACTIVATIONS[act]())]
    return et.Sequential([*layers, et.Dense(10)], input_shape=(40,))


def deep_maps(count: int, act: str) -> et.Model:
    layers = [layer for _ in range(count)
              for layer in (et.Conv2D(8, 3, padding="same"), ACTIVATIONS[act]())]
    return et.Sequential([*layers, et.GlobalMean(), et.Dense(10)], input_shape=(6, 6, 8))


@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("batch, optimizer", [(1, "sgd"), (4, "adam")])
@pytest.mark.parametrize("make, counts", [(deep, (4, 16)), (deep_maps, (3, 9))])
@pytest.mark.parametrize("rule", LOCAL)
def test_memory_does_not_grow_with_depth(rule, make, counts, batch, optimizer, mode):
    wanted = recipe(rule, batch, 0.1, optimizer, precision=et.Precision(mode))
    act = USUAL.get(rule, "relu")
    few, many = (et.compile(make(count, act), wanted).arena_bytes for count in counts)
    backprop = replace(wanted, rule="backprop")
    assert many <= 1.05 * few
    assert et.compile(make(counts[1], act), backprop).arena_bytes > 2 * few


@pytest.mark.parametrize("rule", ["tpsgd", "drtp", "dfa", "pepita"])
def test_random_matrices_take_no_memory(rule):
    model = mlp("tanh", (7, 200, 200, 4))
    own, other = (et.compile(model, recipe(name)) for name in (rule, "backprop"))
    assert own.state_bytes == other.state_bytes and len(own.const) == len(other.const)


# -- what goes together ---------------------------------------------------------------------------

@pytest.mark.parametrize("rule", GRADIENTS)
def test_frozen_layers_stay_as_they_are(rule):
    model = mlp(USUAL.get(rule, "relu"), (7, 12, 12, 9, 4))
    x, y = samples(model, 8)
    run = session(model, recipe(rule, layers=(
        et.LayerRule("dense_1", "frozen"), et.LayerRule("dense_2", "bias"), et.LayerRule("*"))))
    before = run.weights()
    list(run.fit(x, y, epochs=3))
    after = run.weights()
    # inference by goodness has no use for the last layer
    still = {name for name in before if name in after and (before[name] == after[name]).all()}
    assert still - {"dense_4.w", "dense_4.b"} == {"dense_1.w", "dense_1.b", "dense_2.w"}
    assert bool(still & {"dense_4.w"}) == (rule == "forward_forward" and "dense_4.w" in before)


@pytest.mark.parametrize("rule", GRADIENTS)
def test_a_frozen_front_only_goes_forward(rule):
    model = mlp(USUAL.get(rule, "relu"), (7, 12, 12, 4))
    lists = lowered(model, recipe(rule, layers=(et.LayerRule("dense_1", "frozen"),
                                                et.LayerRule("*"))))
    ops = [n.op for n in lists["accumulate"].nodes if n.source in ("dense_1", f"{n.op}_1")]
    assert sorted(ops) == sorted(["dense", USUAL.get(rule, "relu")])


@pytest.mark.parametrize("rule", GRADIENTS)
def test_replay_and_guard_go_with_every_rule(rule):
    model = mlp(USUAL.get(rule, "relu"))
    x, y = samples(model, 40)
    run = session(model, recipe(rule, batch=4, lr=0.05, replay=et.Replay(8), guard=et.Guard(6)))
    assert et.kit.remember(run, x[:10], y[:10]) == 10
    before = {name: run.named(name) for name in run.weights(trained_only=True)}
    run.device.run("replay")
    run.device.run("update")
    assert any((run.named(name) != was).any() for name, was in before.items())
    verdict = et.kit.guarded_fit(run, x, y, epochs=2)
    assert verdict.outcome in ("committed", "blended", "rolled back")
    if verdict.outcome == "rolled back":
        assert verdict.after == verdict.before


def test_a_teacher_may_give_the_labels():
    model = mlp()
    x, _ = samples(model, 12)
    run = session(model, recipe("mono_forward", pseudo=et.Pseudo(threshold=0.0)))
    before = run.named("dense_1.head.w")
    assert et.kit.adapt(run, x).sure == 12
    assert (run.named("dense_1.head.w") != before).any()
    assert {t.name for t in run.program.tensors if t.name.endswith(":teacher")} == {
        f"{name}:teacher" for name in model.weights}        # of what predictions are made from
    never = session(model, recipe("mono_forward", pseudo=et.Pseudo(threshold=1.0)))
    weights = never.weights()
    assert et.kit.adapt(never, x).sure == 0
    assert all((never.weights()[name] == was).all() for name, was in weights.items())


@pytest.mark.parametrize("batch", [1, 4])
@pytest.mark.parametrize("label", [-1, 4])
@pytest.mark.parametrize("rule", GRADIENTS)
def test_a_label_that_does_not_exist_teaches_nothing(rule, label, batch):
    run = session(mlp(USUAL.get(rule, "relu")), recipe(rule, batch))
    before = run.weights()
    x, _ = samples(mlp(), batch)
    labels = np.full((batch, 1), label, np.int32)
    run.feed("train" if batch == 1 else "accumulate", run.check(x)[0], labels)
    if batch > 1:
        run.device.run("update")
    assert all((run.weights()[name] == was).all() for name, was in before.items())
    assert run.named("counters")[0] > 0


@pytest.mark.parametrize("rule", GRADIENTS)
def test_there_may_be_many_classes(rule):
    model = mlp(USUAL.get(rule, "relu"), (7, 12, 150))
    run = session(model, recipe(rule, lr=0.05))
    x, y = samples(model, 6)
    (epoch,) = run.fit(x, y)
    assert epoch.skipped == 0 and run.predict(x).shape == (6, 150)


REFUSED = {
    "drtp needs activations that saturate": ("relu", recipe("drtp")),
    "forward_forward needs rectified activations": ("tanh", recipe("forward_forward")),
    "bce\" is for sigmoid activations": ("tanh", recipe("tpsgd", tpsgd=et.Tpsgd("bce"))),
    "learns from labels": ("tanh", recipe("tpsgd", loss="mse")),
    "forward_forward' learns from labels": ("relu", recipe("forward_forward", loss="mse")),
    "takes two half steps at batch 1": ("relu", recipe("forward_forward", 1, optimizer="adam")),
    "[pseudo] goes with": ("relu", recipe("forward_forward", pseudo=et.Pseudo())),
    "[replay] goes with rules that have gradients": ("relu", recipe("lda", replay=et.Replay())),
    "is for hidden layers": ("tanh", recipe("tpsgd", layers=(et.LayerRule("dense_3"),
                                                              et.LayerRule("*", "frozen")))),
}


@pytest.mark.parametrize("words", REFUSED)
def test_what_makes_no_sense_is_refused_in_a_sentence(words):
    act, wanted = REFUSED[words]
    with pytest.raises(EdgetrainError) as err:
        et.compile(mlp(act), wanted)
    assert words in str(err.value) and is_a_sentence(err.value) and err.value.hint


def test_pepita_refuses_what_is_not_one_layer():
    x = et.Input((5, 4, 2))
    h = et.Conv2D(6, 3, padding="same", name="stem")(x)
    normed = et.ReLU()(et.GroupNorm(2, name="norm")(h))
    model = et.Model(x, et.Dense(3, name="head")(et.GlobalMean()(normed)))
    with pytest.raises(EdgetrainError, match="layer 'norm' is in the same block as 'stem'"):
        et.compile(model, recipe("pepita"))
    et.compile(model, recipe("pepita", layers=(et.LayerRule("norm", "frozen"),
                                               et.LayerRule("*"))))


def test_layers_may_be_trained_one_after_the_other():
    """Every block towards its target, in the order of the model, each from what is before it."""
    model = mlp("tanh", (7, 16, 16, 4))
    x, y = samples(model, 24)
    wanted = recipe("tpsgd", batch=4, lr=0.1, layers=(et.LayerRule("dense_1", lr=2.0),
                                                       et.LayerRule("*")))
    trained = et.kit.by_layers(model, wanted, x, y, epochs=30)
    net = reference.Net(*([trained.weights[f"dense_{k}.{part}"].astype(np.float64)
                           for k in (1, 2, 3)] for part in "wb"), "tanh", 5)
    a = net.forward(x.astype(np.float64))
    for k in (0, 1):
        targets = np.eye(4)[y] @ net.matrix(k)
        before = reference.Net(*([model.weights[f"dense_{n}.{part}"] for n in (1, 2, 3)]
                                 for part in "wb"), "tanh", 5).forward(x)[k + 1]
        assert ((a[k + 1] - targets)**2).mean() < 0.7 * ((before - targets)**2).mean()
    first = et.kit.by_layers(model, replace(wanted, layers=(
        et.LayerRule("dense_1", lr=2.0), et.LayerRule("*", "frozen"))), x, y, epochs=30)
    assert (first.weights["dense_1.w"] == trained.weights["dense_1.w"]).all()
    assert (first.weights["dense_2.w"] == model.weights["dense_2.w"]).all()


@pytest.mark.parametrize("amplitude", [1.0, 3.0])
def test_a_step_of_labels_under_adam_is_as_large_as_their_amplitude(amplitude):
    """The first step of adam is lr wherever there is a gradient."""
    model = mlp()
    x, y = samples(model, BATCH)
    run = session(model, recipe("forward_forward", lr=0.125, optimizer="adam",
                                forward_forward=et.ForwardForward(amplitude=amplitude)))
    before = run.named(LABELS)
    run.step(x, y)
    moved = np.abs(run.named(LABELS) - before)
    np.testing.assert_allclose(moved[moved > 0], 0.125 * amplitude, rtol=1e-3)


def test_classifiers_begin_as_wide_as_their_inputs_say():
    run = session(mlp(sizes=(7, 60, 60, 4)), recipe("local", local=et.Local(1, hidden=50)))
    for name, gain, inputs in (("dense_1.head.hidden.w", 6, 60), ("dense_1.head.w", 3, 50)):
        largest = np.abs(run.named(name)).max()
        assert 0.95 * np.sqrt(gain / inputs) < largest <= np.sqrt(gain / inputs)
