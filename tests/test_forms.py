"""What trains less than a layer: shares of the channels, scales, low-rank adapters."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.checkpoint import merged
from edgetrain.compiler import with_weights
from edgetrain.device.host import HostDevice
from edgetrain.errors import EdgetrainError
from edgetrain.export.program import Role
from edgetrain.learn.adapters import with_adapters
from edgetrain.learn.forms import LANES, WHOLE, channels_of
from edgetrain.learn.parameters import parameters, trained_parameters
from edgetrain.ops import OPS

from .interpreter import Interpreter, lowered
from .nets import (
    CHANNELS,
    LORA,
    attention,
    cnn,
    curved,
    fixed,
    mlp,
    mobile,
    normed,
    samples,
    wide,
)

Rule = et.LayerRule
FROZEN = Rule("*", "frozen")


def session_of(model: et.Model, *rules: Rule, device=None, **changes) -> et.Session:
    recipe = et.Recipe(layers=rules or (Rule("*"),), **changes)
    return et.Session(et.compile(model, recipe), device or et.connect())


def stepped(model: et.Model, *rules: Rule, steps: int = 1, **changes) -> dict[str, np.ndarray]:
    session = session_of(model, *rules, **changes)
    x, y = samples(model, steps * changes.get("batch", 1))
    for rows in np.arange(len(x)).reshape(steps, -1):
        session.step(x[rows], y[rows])
    return session.weights()


# -- channels ------------------------------------------------------------------------------------

@pytest.mark.parametrize("share, count, want", [
    (0.25, 64, 16), (0.25, 16, 8), (0.25, 8, 0), (0.25, 3, 1), (0.5, 3, 2), (0.9, 3, 0),
    (0.01, 64, 8), (0.13, 64, 16), (0.125, 64, 8), (0.75, 12, 9), (0.5, 12, 8), (0.25, 1, 0),
    (0.1, 30, 8), (0.3, 80, 24), (0.999999, 4096, 0)])
def test_a_share_of_channels_is_rounded_up_to_whole_vectors(share, count, want):
    """Where there are as many; 0 is all of them."""
    assert channels_of(Rule("*", channels=share), count) == want
    assert channels_of(Rule("*"), count) == 0
    assert LANES == 8


TRAINED = {"stem.w": 2, "taps.w": 8, "point.w": 8, "first.w": 16}


def expected(full: dict, before: dict) -> dict[str, np.ndarray]:
    """The weights of a step that trains CHANNELS, from those of one that trains all."""
    found = dict(before)
    for name in before:
        if name in TRAINED:
            found[name] = np.concatenate([full[name][..., :TRAINED[name], :],
                                          before[name][..., TRAINED[name]:, :]], axis=-2)
        elif name.removesuffix(".b") in ("stem", "taps", "point", "first"):
            found[name] = full[name]
    return found


@pytest.mark.parametrize("mode, master", [("f32", False), ("f16", False), ("f16c", False),
                                          ("f16", True)])
@pytest.mark.parametrize("name", ["sgd", "momentum", "adam"])
@pytest.mark.parametrize("batch", [1, 3])
def test_the_first_channels_get_the_bits_of_the_full_program(batch, name, mode, master):
    model = wide()
    common = dict(batch=batch, optimizer=et.Optimizer(name, lr=0.0625),
                  precision=et.Precision(mode, master=master))
    got, full = stepped(model, *CHANNELS, **common), stepped(model, **common)
    before = session_of(model, *CHANNELS, **common).weights()
    want = expected(full, before)
    for tensor, value in got.items():
        assert value.tobytes() == np.asarray(want[tensor], value.dtype).tobytes(), tensor
        assert (value != before[tensor]).any() == (not tensor.startswith("head")), tensor


def test_only_those_channels_of_the_input_are_read_and_kept():
    lists = lowered(wide(), et.Recipe(batch=2, layers=CHANNELS,
                                      optimizer=et.Optimizer("adam")))
    graph = lists["accumulate"]
    reads = {n.source: n for n in graph.nodes if "_bwd_w" in n.op}
    for layer, count in TRAINED.items():
        node = reads[layer.removesuffix(".w")]
        assert graph[node.ins[1]].shape[-1] == count and graph[node.ins[1]].base
        for end in ("sum", "m", "v"):
            shape = lists["update"][f"{layer}.{end}"].shape
            assert shape == (*wide().weights[layer].shape[:-2], count, shape[-1])


def test_one_call_updates_what_lies_together_and_one_a_tap_elsewhere():
    graph = lowered(wide(), et.Recipe(layers=CHANNELS))["train"]
    calls = [(n.op, n.source) for n in graph.nodes if graph.root(n.outs[0]).endswith(".w")
             if n.outs]
    assert calls.count(("conv2d_bwd_w_sgd", "point")) == 1
    assert calls.count(("dense_bwd_w_sgd", "first")) == 1
    assert calls.count(("sgd", "taps")) == 6 and calls.count(("sgd", "stem")) == 9
    begins = [n.attrs["index0"] for n in graph.nodes if (n.op, n.source) == ("sgd", "taps")
              and n.ins[0].startswith("taps.w")]
    assert begins == [tap * 20 * 17 for tap in range(6)]


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_a_clipped_norm_is_that_of_what_is_trained(optimizer):
    """Against numpy, in which a part is an index into its base."""
    model = wide()
    recipe = et.Recipe(layers=CHANNELS, optimizer=et.Optimizer(optimizer, clip_norm=0.01, eps=0.1))
    session, numpy = et.Session(et.compile(model, recipe), et.connect()), Interpreter(
        lowered(model, recipe))
    x, y = samples(model, 3)
    for sample, target in zip(x, y):
        session.step(sample[None], target[None])
    numpy.train(x, y)
    for name, value in session.weights().items():
        if name in numpy.state:
            np.testing.assert_allclose(value, numpy.state[name], atol=1e-6, err_msg=name)


def test_the_gradient_of_some_channels_is_that_of_finite_differences():
    model = wide()
    lists = lowered(model, et.Recipe(batch=2, layers=CHANNELS))
    machine = Interpreter(lists)
    (x,), (y,) = samples(model, 1)
    start = dict(machine.state)
    machine.run("accumulate", **machine.inputs("accumulate", x, y))
    for name, count in TRAINED.items():
        grad, rng = machine.state[f"{name}.sum"], np.random.default_rng(5)
        direction = np.zeros(start[name].shape)
        direction[..., :count, :] = rng.standard_normal(grad.shape)
        losses = []
        for h in (1e-6, -1e-6):
            kept, machine.state = machine.state, {**start, name: start[name] + h * direction}
            losses.append(machine.loss("accumulate", x, y))
            machine.state = kept
        want = (losses[0] - losses[1]) / 2e-6
        assert (grad * direction[..., :count, :]).sum() == pytest.approx(want, rel=1e-5, abs=1e-7)


def test_fewer_channels_need_less_memory():
    sizes = []
    for share in (None, 0.5, 0.25, 0.125):
        program = et.compile(wide(), et.Recipe(layers=(Rule("*", channels=share),), batch=2,
                                               optimizer=et.Optimizer("adam")))
        sizes.append(program.state_bytes)
    assert sizes == sorted(sizes, reverse=True) and sizes[-1] < 0.75 * sizes[0]


def test_wildcards_train_the_biases_of_layers_without_such_a_weight():
    trained = trained_parameters(mobile().graph, et.Recipe(layers=(Rule("*", channels=0.5),)))
    assert trained["conv2d_1.w"].channels == 2 and trained["head.w"].channels == 3     # of 5
    assert "grown.b" in trained and "grown.w" not in trained
    assert "depthwiseconv2d_1.b" in trained and "depthwiseconv2d_1.w" not in trained
    trained = trained_parameters(normed().graph, et.Recipe(layers=(Rule("*", channels=0.5),)))
    assert "group.beta" in trained and "group.gamma" not in trained and "rms.gamma" not in trained


# -- the learning kit ----------------------------------------------------------------------------

@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("rules", [
    (Rule("first", channels=0.25), Rule("head"), FROZEN),
    (Rule("taps", channels=0.25), Rule("h*", channels=0.5), FROZEN),
    (Rule("first", lora=3), Rule("head"), FROZEN),
    (Rule("[ph]*", lora=2), FROZEN)], ids=str)
def test_the_whole_learning_kit_goes_with_it(rules, mode, library):
    """Replay, guard and teacher: what is frozen stays, and taking back takes all back."""
    model = wide()
    recipe = et.Recipe(layers=rules, batch=2, optimizer=et.Optimizer("adam", lr=0.0625),
                       precision=et.Precision(mode), replay=et.Replay(size=4),
                       guard=et.Guard(ring=4), pseudo=et.Pseudo(threshold=0.0))
    session = et.Session(et.compile(model, recipe), HostDevice(library, poison=True))
    x, y = samples(model, 8)
    raw, labels = session.check(x, y)
    session.feed("remember", raw[:4], labels[:4])
    session.feed("hold", raw[4:], labels[4:])
    session.run("snapshot")
    before = session.weights()
    for rows in (slice(0, 2), slice(2, 4)):
        session.feed("accumulate", raw[rows], labels[rows])
        session.run("replay")
        session.feed("adapt", raw[rows])
        session.run("update")
    after = session.weights()
    trained = trained_parameters(with_adapters(model.graph, recipe), recipe)
    assert {n for n in after if (after[n] != before[n]).any()} == set(trained)
    for name, how in trained.items():
        if how.channels:
            rest = (..., slice(how.channels, None), slice(None))
            assert after[name][rest].tobytes() == before[name][rest].tobytes()
    session.run("judge")
    session.run("rollback")
    assert et.weights_hash(session.weights()) == et.weights_hash(before)


# -- scale ---------------------------------------------------------------------------------------

@pytest.mark.parametrize("net, want", [
    (normed, {f"{n}.{e}" for n in ("batch", "group", "instance", "sample", "layer")
              for e in ("gamma", "beta")} | {"rms.gamma"}),
    (curved, {"maps.alpha", "vector.alpha"})])
def test_scale_trains_what_multiplies_and_shifts_channels(net, want):
    model = net()
    recipe = et.Recipe(layers=(Rule("*", "scale"),))
    assert set(trained_parameters(model.graph, recipe)) == want
    before, after = session_of(model, Rule("*", "scale")).weights(), stepped(
        model, Rule("*", "scale"), steps=4)
    assert {n for n in after if (after[n] != before[n]).any()} == want


# -- low-rank adapters ---------------------------------------------------------------------------

@pytest.mark.parametrize("mode", ["f32", "f16", "f16c"])
def test_a_new_adapter_changes_no_bit_of_a_prediction(mode):
    model = wide()
    x, _ = samples(model, 6)
    plain, adapted = (session_of(model, *rules, precision=et.Precision(mode)).predict(x)
                      for rules in ((Rule("*", "bias"),), LORA))
    assert plain.tobytes() == adapted.tobytes()


def test_an_adapter_begins_as_its_authors_say():
    """A uniform within the root of the inputs, other values for another seed or layer; B zero."""
    model = et.Sequential([et.Dense(64, name="a"), et.Dense(64, name="b"), et.Dense(2)],
                          input_shape=(64,))
    first, same, other = (session_of(model, Rule("[ab]", lora=8), FROZEN, seed=seed).weights()
                          for seed in (1, 1, 2))
    a = first["a.lora_a"]
    assert a.shape == (64, 8) and first["a.lora_b"].shape == (8, 64)
    assert np.abs(a).max() <= 1 / 8 and a.std() == pytest.approx(1 / 8 / 3**0.5, rel=0.1)
    assert abs(a.mean()) < 0.02 and not first["a.lora_b"].any()
    assert et.weights_hash(first) == et.weights_hash(same)
    assert (a != other["a.lora_a"]).mean() > 0.99 and (a != first["b.lora_a"]).mean() > 0.99
    assert [float(x).hex() for x in a[0, :2]] == ["-0x1.7970d80000000p-4",      # on any machine
                                                  "-0x1.ea08f40000000p-4"]


def test_gradients_of_adapters_match_finite_differences():
    model = wide()
    machine = Interpreter(lowered(model, et.Recipe(batch=2, layers=LORA)))
    rng = np.random.default_rng(3)
    for name in [n for n in machine.state if n.endswith(".lora_b")]:
        machine.state[name] = rng.standard_normal(machine.state[name].shape) / 4
    (x,), (y,) = samples(model, 1)
    start = dict(machine.state)
    machine.run("accumulate", **machine.inputs("accumulate", x, y))
    sums = {n: machine.state[f"{n}.sum"] for n in start if n.endswith((".lora_a", ".lora_b"))}
    assert len(sums) == 4
    for name, grad in sums.items():
        v, losses = rng.standard_normal(grad.shape), []
        for h in (1e-6, -1e-6):
            machine.state = {**start, name: start[name] + h * v}
            losses.append(machine.loss("accumulate", x, y))
        assert (grad * v).sum() == pytest.approx((losses[0] - losses[1]) / 2e-6, rel=1e-5,
                                                 abs=1e-7), name


@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_only_adapters_train_and_merged_weights_predict_the_same(mode, tmp_path):
    model = wide()
    session = session_of(model, *LORA, precision=et.Precision(mode),
                         optimizer=et.Optimizer(lr=0.125))
    before = session.weights()
    x, y = samples(model, 40)
    for sample, target in zip(x, y):
        session.step(sample[None], target[None])
    after = session.weights()
    moved = {n for n in after if (after[n] != before[n]).any()}
    assert moved == {"head.w", "head.b", "point.lora_a", "point.lora_b", "first.lora_a",
                     "first.lora_b"} == set(session.weights(trained_only=True))
    merged_model = model.with_weights(session.merged_weights())
    assert set(merged(after)) == set(model.weights)
    predicted = et.Session(et.compile(merged_model), et.connect()).predict(x)
    tolerance = 1e-5 if mode == "f32" else 0.01
    np.testing.assert_allclose(session.predict(x), predicted, atol=tolerance, rtol=tolerance)
    assert not np.allclose(predicted, session_of(model).predict(x), atol=0.01)


def test_merged_weights_are_those_of_the_model_with_its_norms_folded():
    model = fixed(et.Sequential([et.Conv2D(6, 1, name="point"), et.BatchNorm(0.25, 2.0), et.ReLU(),
                                 et.GlobalMean(), et.Dense(3, name="head")],
                                input_shape=(3, 4, 5)))
    session = session_of(model, Rule("point", lora=2), Rule("head"), FROZEN,
                         norm=et.Norm(fold=True), optimizer=et.Optimizer(lr=0.125))
    x, y = samples(model, 30)
    for sample, target in zip(x, y % 3):
        session.step(sample[None], target[None])
    assert session.weights()["point.lora_b"].any()
    whole = with_weights(model, session.merged_weights())
    np.testing.assert_allclose(et.Session(et.compile(whole), et.connect()).predict(x),
                               session.predict(x), atol=1e-5)


def test_the_weight_beside_an_adapter_stays_a_constant():
    program = et.compile(wide(), et.Recipe(layers=LORA))
    written = {t.name for t in program.tensors if t.role == Role.WEIGHT and t.writable}
    assert {"first.w", "first.b", "point.w", "point.b"}.isdisjoint(written)
    assert not [t.name for t in program.tensors if "zeros" in t.name]


def test_adapters_leave_the_random_numbers_of_other_weights_alone():
    numbers = {}
    for rules in ((Rule("*"),), LORA):
        recipe = et.Recipe(layers=rules)
        found = trained_parameters(with_adapters(wide().graph, recipe), recipe)
        numbers[rules] = {name: how.number for name, how in found.items()}
    assert numbers[LORA]["head.w"] == numbers[(Rule("*"),)]["head.w"]
    assert min(numbers[LORA][n] for n in numbers[LORA] if "lora" in n) >= len(
        parameters(wide().graph))


@pytest.mark.parametrize("weights, says", [
    ({"a.lora_a": np.ones((3, 2))}, "a.lora_a is half of an adapter, and a.lora_b or a.w"),
    ({"a.lora_a": np.ones((3, 2)), "a.lora_b": np.ones((2, 4))}, "a.w is missing"),
    ({"a.lora_a": np.ones((3, 2)), "a.lora_b": np.ones((3, 4)), "a.w": np.ones((3, 4))}, "shape"),
])
def test_half_an_adapter_is_a_sentence(weights, says):
    with pytest.raises(EdgetrainError, match="weights: ") as caught:
        merged(weights)
    assert says in str(caught.value)


# -- what cannot be ------------------------------------------------------------------------------

CANNOT = [
    (mobile, Rule("depthwiseconv2d_1", channels=0.5), "layer 'depthwiseconv2d_1' "
     "(depthwise_conv2d) cannot be trained by channels", "dense layers and convolutions"),
    (mobile, Rule("conv2d_2", channels=0.5), "'conv2d_2' (grouped_conv2d) cannot", "dense"),
    (mobile, Rule("grown", channels=0.5), "'grown' (conv2d_bwd_x) cannot be trained by", "dense"),
    (mobile, Rule("grown", lora=2), "'grown' (conv2d_bwd_x) cannot have a low-rank", "1 x 1"),
    (attention, Rule("table", channels=0.5), "'table' (embedding) cannot be trained by", "dense"),
    (attention, Rule("norm", channels=0.5), "'norm' (scale_shift) cannot be trained by", "dense"),
    (attention, Rule("norm", lora=2), "'norm' (scale_shift) cannot have a low-rank", "1 x 1"),
    (curved, Rule("maps", channels=0.5), "'maps' (prelu) cannot be trained by channels", "dense"),
    (cnn, Rule("stem", lora=2), "'stem' (conv2d) cannot have a low-rank adapter", "1 x 1"),
    (cnn, Rule("s*", lora=2), "'stem' (conv2d) cannot have a low-rank adapter", "1 x 1"),
    (cnn, Rule("stem", "scale"), "'stem' (conv2d) has no scale to train", "PReLU"),
    (mlp, Rule("relu_1", channels=0.5), "'relu_1' (relu) cannot be trained by", "dense"),
    (mlp, Rule("*", "scale"), "'dense_1' (dense) has no scale to train", "PReLU"),
    (mobile, Rule("depth*", channels=0.5), "'depthwiseconv2d_1' (depthwise_conv2d)", "dense"),
]


@pytest.mark.parametrize("net, rule, says, hint", CANNOT, ids=[f"{c[1].pattern}-{c[1].update}-"
                                                               f"{c[1].lora}" for c in CANNOT])
def test_a_layer_that_cannot_is_a_sentence(net, rule, says, hint):
    with pytest.raises(EdgetrainError) as caught:
        et.compile(net(), et.Recipe(layers=(rule, Rule("*"))))
    assert str(caught.value).startswith(f"recipe: layers.{rule.pattern!r}: layer ")
    assert says in str(caught.value) and hint in caught.value.hint
    assert "\n" not in str(caught.value)


def test_ops_that_can_have_channels_are_those_with_rows_of_their_own():
    """The table of forms follows from signatures: the input's last axis is the weight's last but
    one, and its rows may lie apart."""
    found = set()
    for op in OPS.values():
        if op.linear and f"{op.name}_bwd_w" in OPS:
            x, w, b = op.signature.ins
            if x.stride and w.dims[-2:] == (x.dims[-1], *b.dims):
                found.add(op.name)
    assert found == set(WHOLE)
