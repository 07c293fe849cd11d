"""Backprop against the interpreter and finite differences, and pruned as recipes say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain.errors import CompilerBug
from edgetrain.export.program import Role
from edgetrain.learn.parameters import parameters
from edgetrain.ops import OPS
from edgetrain.recipe import OPTIMIZERS

from .conftest import some_slow
from .interpreter import Interpreter, lowered
from .nets import NAMED, cnn, mlp, random_net, samples

NETS = NAMED | {f"random{i}": lambda i=i: random_net(i) for i in range(14)}


def recipe_of(optimizer: str = "sgd", **changes) -> et.Recipe:
    return et.Recipe(optimizer=et.Optimizer(optimizer, lr=0.05, eps=1e-3), **changes)


def trained(model, recipe, x, y) -> et.Session:
    session = et.Session(et.compile(model, recipe), et.connect())
    session.step(x, y)
    return session


def table(session: et.Session) -> dict[str, np.ndarray]:
    """All tensors of the program, by name."""
    return {t.name: session.tensor(i) for i, t in enumerate(session.program.tensors)}


# -- one step, against numpy in f64 ---------------------------------------------------------------

@pytest.mark.parametrize("net, optimizer, batch",
                         some_slow(5, NETS, OPTIMIZERS, (1, 3)))
def test_a_step_of_the_runtime_matches_the_interpreter(net, optimizer, batch):
    model = NETS[net]()
    recipe = recipe_of(optimizer, batch=batch, label_smoothing=0.1 * (batch > 1))
    x, y = samples(model, 3)
    session, numpy = trained(model, recipe, x, y), Interpreter(lowered(model, recipe))
    numpy.train(x, y)
    compared = 0
    # a first step of rmsprop is ten times lr whatever the gradient: near zero it shows rounding
    atol = 3e-4 if optimizer == "rmsprop" else 1e-5
    for name, got in table(session).items():
        if name in numpy.state and got.dtype == np.float32:
            want = numpy.state[name]
            scale = max(1.0, float(np.abs(want).max()))
            np.testing.assert_allclose(got / scale, want / scale, atol=atol, err_msg=name)
            compared += 1
    assert compared >= len(model.weights)


@pytest.mark.parametrize("batch", [1, 2])
def test_mean_squared_error_trains_like_the_interpreter(batch):
    model = cnn()
    recipe = recipe_of(loss="mse", batch=batch)
    x, _ = samples(model, 2)
    y = np.random.default_rng(0).normal(size=(2, 4)).astype(np.float32)
    session, numpy = trained(model, recipe, x, y), Interpreter(lowered(model, recipe))
    numpy.train(x, y)
    for name, got in session.weights().items():
        np.testing.assert_allclose(got, numpy.state[name], atol=1e-5, err_msg=name)


def test_the_learning_rate_of_a_layer_multiplies_the_optimizers():
    model = mlp()
    x, y = samples(model, 1)
    moved = {}
    for factor in (1.0, 2.0):
        layers = (et.LayerRule("dense_2", lr=factor), et.LayerRule("*"))
        after = trained(model, recipe_of(layers=layers), x, y).weights()
        moved[factor] = after["dense_2.w"] - model.weights["dense_2.w"]
    assert moved[1.0].any()
    np.testing.assert_allclose(moved[2.0], 2 * moved[1.0], rtol=1e-4, atol=1e-7)


# -- gradients of whole networks ------------------------------------------------------------------

@pytest.mark.parametrize("loss", ["softmax_ce", "mse"])
@pytest.mark.parametrize("net", NETS)
def test_gradients_match_finite_differences(net, loss):
    """All in f64; per parameter one random direction and the loss at both ends of a short step."""
    rng = np.random.default_rng(3)
    model = NETS[net]()
    lists = lowered(model, et.Recipe(loss=loss, batch=2, label_smoothing=0.05))
    machine = Interpreter(lists)
    x, y = samples(model, 1)
    if loss == "mse":
        y = rng.normal(size=(1, model.graph[model.graph.outputs[0]].size))
    start = dict(machine.state)
    machine.run("accumulate", **machine.inputs("accumulate", x[0], y[0]))
    grads = {n: machine.state[f"{n}.sum"] for n in model.weights if n in lists["update"].tensors}
    assert set(grads) == set(parameters(model.graph))
    for name, grad in grads.items():
        v, h = rng.standard_normal(grad.shape), 1e-6

        def loss_at(step, name=name, v=v):
            machine.state = {**start, name: start[name] + step * v}
            return machine.loss("accumulate", x[0], y[0])

        want = (loss_at(+h) - loss_at(-h)) / (2 * h)
        assert (grad * v).sum() == pytest.approx(want, rel=1e-5, abs=1e-7), name


# -- pruning --------------------------------------------------------------------------------------

PRUNED = {
    "head": {"head": "full"},
    "side": {"side": "full"},
    "stem bias": {"stem": "bias"},
    "ends": {"stem": "full", "head": "bias"},
    "biases": {"*": "bias"},
}


def rules(updates: dict[str, str], others: et.LayerRule) -> tuple[et.LayerRule, ...]:
    return (*(et.LayerRule(p, u) for p, u in updates.items()), others)


def updated(updates: dict[str, str]) -> set[str]:
    names = {"stem", "side", "head"} if "*" in updates else set(updates)
    kind = {n: updates.get(n, updates.get("*")) for n in names}
    return {f"{n}.b" for n in names} | {f"{n}.w" for n in names if kind[n] == "full"}


@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("case", PRUNED)
def test_frozen_weights_are_constants_and_stay_untouched(case, mode):
    model, want = cnn(), updated(PRUNED[case])
    recipe = recipe_of(precision=et.Precision(mode),
                       layers=rules(PRUNED[case], et.LayerRule("*", "frozen")))
    x, y = samples(model, 20)
    session = trained(model, recipe, x, y)
    dtype = np.float16 if mode == "f16" else np.float32
    for name, after in session.weights().items():
        before = model.weights[name].astype(after.dtype)
        assert after.dtype == dtype or name.startswith("input.")
        assert np.array_equal(before, after) == (name not in want), name
    trainable = {t.name for t in session.program.tensors
                 if t.role == Role.WEIGHT and t.writable}
    assert trainable == want


@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("case", PRUNED)
def test_gradients_of_a_pruned_program_have_the_bits_of_the_full_one(case, mode):
    model = cnn()
    x, y = samples(model, 4)
    sums = {}
    for name, others in (("full", et.LayerRule("*")), ("pruned", et.LayerRule("*", "frozen"))):
        recipe = recipe_of(batch=8, precision=et.Precision(mode),
                           layers=rules(PRUNED[case], others))
        session = et.Session(et.compile(model, recipe), et.connect())
        session.feed("accumulate", *session.check(x, y))       # no update, which would clear sums
        sums[name] = table(session)
    for name in updated(PRUNED[case]):
        full, pruned = (sums[k][f"{name}.sum"] for k in ("full", "pruned"))
        assert full.any()
        assert full.tobytes() == pruned.tobytes(), name


@pytest.mark.parametrize("case, batch, optimizer, rounding", some_slow(
    7, PRUNED, (1, 4), OPTIMIZERS, ("nearest", "stochastic")))
def test_a_pruned_program_takes_the_steps_of_the_full_one(case, batch, optimizer, rounding,
                                                          monkeypatch):
    """The full program computes every gradient but moves the same tensors: learning rate 0 for the
    others.  Stochastic rounding draws the same numbers, though the calls differ."""
    monkeypatch.setattr(et.LayerRule, "check", lambda self: None)      # users may not say 0
    model = cnn()
    x, y = samples(model, 24)
    after = {}
    for name, others in (("full", et.LayerRule("*", lr=0.0)),
                         ("pruned", et.LayerRule("*", "frozen"))):
        recipe = recipe_of(optimizer, batch=batch, layers=rules(PRUNED[case], others),
                           precision=et.Precision("f16", rounding=rounding))
        session = et.Session(et.compile(model, recipe), et.connect())
        for start in range(0, len(x), batch):
            session.step(x[start:start + batch], y[start:start + batch])
        after[name] = session.weights()
    moved = {n for n, w in after["pruned"].items()
             if not np.array_equal(w, model.weights[n].astype(w.dtype))}
    assert moved == updated(PRUNED[case])
    assert et.weights_hash(after["full"]) == et.weights_hash(after["pruned"])


def test_stochastic_and_nearest_rounding_differ_and_the_seed_decides():
    model = cnn()
    x, y = samples(model, 20)

    def weights(rounding, seed):
        recipe = recipe_of(precision=et.Precision("f16", rounding=rounding), seed=seed)
        return et.weights_hash(trained(model, recipe, x, y).weights())

    assert weights("stochastic", 1) == weights("stochastic", 1)
    assert weights("stochastic", 1) != weights("stochastic", 2)
    assert weights("nearest", 1) == weights("nearest", 2) != weights("stochastic", 1)


@pytest.mark.parametrize("batch", [1, 4])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("precision", [
    et.Precision("f16"), et.Precision("f16", "nearest"), et.Precision("f16", master=True)], ids=str)
def test_f16_follows_f32(precision, optimizer, batch):
    """For 20 steps, as closely as 11 bits of mantissa allow; master weights are kept in f32."""
    model = cnn()
    x, y = samples(model, 20 * batch)
    after = {}
    for name, chosen in (("f32", et.Precision()), ("f16", precision)):
        recipe = et.Recipe(batch=batch, precision=chosen,
                           optimizer=et.Optimizer(optimizer, lr=0.01, eps=1e-3))
        session = et.Session(et.compile(model, recipe), et.connect())
        for start in range(0, len(x), batch):
            session.step(x[start:start + batch], y[start:start + batch])
        after[name] = session.weights(trained_only=True)
    for name, want in after["f32"].items():
        got, start = after["f16"][name], model.weights[name]
        assert got.dtype == (np.float32 if precision.master else np.float16)
        moved, error = np.linalg.norm(want - start), np.linalg.norm(got.astype(float) - want)
        rounding = 0.0 if precision.master else 20**0.5 * 2.0**-11 * np.linalg.norm(want)
        assert error < 0.1 * moved + rounding, name


def backward_reads(graph) -> set[str]:
    """Arena values made by the forward pass that nodes after the loss read."""
    loss = next(i for i, n in enumerate(graph.nodes) if n.op in ("softmax_ce", "mse"))
    made = {o for n in graph.nodes[:loss] for o in n.outs if graph[o].kind == "arena"}
    return {i for n in graph.nodes[loss + 1:] for i in n.ins} & made


def test_bias_updates_save_no_activations():
    """Only what shapes the gradient itself: relu's results, and the places of maxima."""
    layers = {"full": (et.LayerRule("*"),), "bias": (et.LayerRule("*", "bias"),)}
    graphs = {k: lowered(cnn(), et.Recipe(layers=v))["train"] for k, v in layers.items()}
    makers = {k: {g.writer(n).op for n in backward_reads(g)} for k, g in graphs.items()}
    assert makers["bias"] == {"relu", "max_pool2d", "global_max"}
    assert {g.writer(n).outs.index(n) for g in [graphs["bias"]] for n in backward_reads(g)
            if g.writer(n).op != "relu"} == {1}              # the index, not the value
    assert "concat" in makers["full"]
    assert not [n for n in graphs["bias"].nodes if "_bwd_w" in n.op]


@pytest.mark.parametrize("net", ["mlp", "cnn", "random2", "random3"])
def test_updating_less_needs_less_memory(net):
    arena, state = [], []
    model = NETS[net]()
    last = list(model.weights)[-1].rpartition(".")[0]
    for layers in ([et.LayerRule("*")], [et.LayerRule("*", "bias")], [et.LayerRule(last, "bias")]):
        program = et.compile(model, et.Recipe(layers=tuple(layers)))
        arena.append(program.arena_bytes)
        state.append(program.state_bytes)
    assert arena[0] >= arena[1] >= arena[2]
    assert state[0] > state[1] >= state[2]
    assert arena[0] > arena[2]


def test_the_backward_pass_stops_at_the_last_updated_layer():
    graph = lowered(cnn(), et.Recipe(layers=(et.LayerRule("head"),)))["train"]
    assert not [n.op for n in graph.nodes if "bwd_x" in n.op or ("pool" in n.op and "bwd" in n.op)]


def test_every_gradient_rule_is_used_by_these_networks():
    """So that a new op with a gradient is added to one of them."""
    used = {n.op for make in NETS.values() for graph in lowered(make(), recipe_of()).values()
            for n in graph.nodes}
    assert {name for name, op in OPS.items() if op.grad and not op.is_loss} <= used


def test_batches_share_one_step():
    """A batch of k samples is one step with the mean of their gradients; a short one as well."""
    model = mlp()
    x, y = samples(model, 3)
    recipe = recipe_of(batch=8)
    session = trained(model, recipe, x, y)
    singles = [trained(model, recipe, x[i:i + 1], y[i:i + 1]).weights() for i in range(3)]
    for name, start in model.weights.items():
        want = np.mean([s[name] for s in singles], axis=0, dtype=np.float64)
        np.testing.assert_allclose(session.weights()[name], want, rtol=1e-4, atol=1e-6)
        assert not np.array_equal(start, session.weights()[name])
    step = session.program.number(Role.STEP)
    assert session.tensor(step) == [1]


@pytest.mark.parametrize("batch", [1, 2])
def test_two_layers_may_not_share_a_parameter_yet(batch):
    """Its signals would have to be finite together, and nothing checks that."""
    graph = et.Sequential([et.Dense(3), et.ReLU(), et.Dense(3)], input_shape=(3,)).graph
    shared = [replace(n, ins=(n.ins[0], "dense_1.w", n.ins[2])) if n.source == "dense_2" else n
              for n in graph.nodes]
    with pytest.raises(CompilerBug, match=r"dense_1\.w is used by 2 layers"):
        lowered(et.Model(replace(graph, nodes=tuple(shared))), et.Recipe(batch=batch))


@pytest.mark.parametrize("batch", [1, 2])
def test_adams_moments_stand_under_their_names(batch):
    """After one step from zero m = (1 - beta1) g and v = (1 - beta2) g^2, so v = 0.1 m^2."""
    model = mlp()
    recipe = et.Recipe(batch=batch, optimizer=et.Optimizer("adam"))
    session = et.Session(et.compile(model, recipe), et.connect())
    x, y = samples(model, batch)
    session.step(x, y)
    found = {t.name: session.tensor(i) for i, t in enumerate(session.program.tensors)}
    moments = [name for name in found if name.endswith(".m")]
    assert len(moments) == 6
    for name in moments:
        m, v = found[name], found[name.removesuffix("m") + "v"]
        assert np.abs(m).max() > 0
        np.testing.assert_allclose(v, 0.1 * m * m, rtol=1e-4)
