"""Training from differences of losses: what it estimates, moves, logs, costs and refuses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain import mezo_log
from edgetrain.compiler import planned
from edgetrain.device.host import HostDevice
from edgetrain.errors import EdgetrainError
from edgetrain.export.kernels import Kernel
from edgetrain.export.program import Role
from edgetrain.learn import call_lists
from edgetrain.learn.cut import front_once
from edgetrain.learn.forms import channels_of
from edgetrain.learn.parameters import parameters
from edgetrain.ops import OPS
from edgetrain.ops.control import CONTROL
from edgetrain.ops.zeroth import DIRECTIONS, GRID, LIMIT, direction, entries_of, on_grid

from . import nets
from .conftest import is_a_sentence
from .interpreter import Interpreter, lowered
from .kernel_calls import make_call
from .test_kernels import run

HEAD = (et.LayerRule("head"), et.LayerRule("*", "frozen"))
MASTER = et.Precision("f16", master=True)
NO_STEP = 1e-20         # a learning rate that the log shows and no weight does
KINDS = [pytest.param(dict(), id="rademacher"), pytest.param(dict(probes=3), id="probes"),
         pytest.param(dict(directions="gaussian"), id="gaussian")]


def recipe(lr: float = 0.01, layers=HEAD, mezo: dict | None = None, **changes) -> et.Recipe:
    return et.Recipe(rule="mezo", optimizer=et.Optimizer(lr=lr), layers=layers,
                     mezo=et.Mezo(**(mezo or {})), **changes)


def session(wanted: et.Recipe, model: et.Model | None = None, device=None) -> et.Session:
    return et.Session(et.compile(model or nets.cnn(), wanted), device or et.connect())


def state(s: et.Session) -> dict[str, bytes]:
    return {name: w.tobytes() for name, w in s.weights().items()}


# -- directions -----------------------------------------------------------------------------------

def mix(x: int) -> int:
    """lowbias32 in whole numbers."""
    x ^= x >> 16
    x = x * 0x7FEB352D & 0xFFFFFFFF
    x ^= x >> 15
    x = x * 0x846CA68B & 0xFFFFFFFF
    return x ^ x >> 16


def words(seed: int, step: int, tensor: int):
    """The sequence of words of a key, as et_random.h states it."""
    first = mix(mix(mix(seed + 0x9E3779B9 & 0xFFFFFFFF) ^ step) + tensor & 0xFFFFFFFF)
    second = mix(first + 0x9E3779B9 & 0xFFFFFFFF)
    return lambda counter: mix(mix(counter ^ first) + second & 0xFFFFFFFF)


def test_directions_are_what_is_stated():
    word = words(7, 1234, 5)
    signs = [1 if word(i // 32) >> i % 32 & 1 else -1 for i in range(3, 103)]
    np.testing.assert_array_equal(direction("rademacher", 7, 1234, 5, 100, 3), signs)
    sums = [sum(word(2 * i + half) >> 5 * k & 31 for half in (0, 1) for k in range(6))
            for i in range(3, 103)]
    np.testing.assert_array_equal(direction("gaussian", 7, 1234, 5, 100, 3),
                                  (np.array(sums) - 186) / 32)


@pytest.mark.parametrize("kind", DIRECTIONS)
def test_directions_have_mean_0_and_variance_1_and_nothing_in_common(kind):
    count = 1 << 18
    z = direction(kind, 1, 2, 3, count)
    noise = 5 / np.sqrt(count)
    assert abs(z.mean()) < noise and abs(z.var() - 1) < 2 * noise
    assert abs((z ** 3).mean()) < 4 * noise
    for other in (z[1:], z[32:], direction(kind, 1, 3, 3, count), direction(kind, 1, 2, 4, count),
                  direction(kind, 2, 2, 3, count)):
        assert abs((z[:len(other)] * other).mean()) < noise


def test_the_tails_are_those_of_a_sum_of_twelve():
    """Which are a Gaussian's up to 2 deviations, and thinner beyond 3."""
    shares = np.ones(1)
    for _ in range(12):
        shares = np.convolve(shares, np.full(32, 1 / 32))
    values = (np.arange(len(shares)) - 186) / 32
    z = direction("gaussian", 1, 2, 3, 1 << 20)
    for bound, gaussian, off in ((1, 0.3173, 0.02), (2, 0.0455, 0.08), (3, 0.0027, 0.35)):
        share = shares[np.abs(values) > bound].sum()
        assert share == pytest.approx(gaussian, rel=off)
        assert (np.abs(z) > bound).mean() == pytest.approx(share, abs=5 * np.sqrt(share / z.size))
    assert (z ** 4).mean() == pytest.approx((shares * values ** 4).sum(), abs=0.05)
    assert 4.3 < np.abs(z).max() <= values.max() == 5.8125 and set(z) <= set(values)


# -- the estimate ---------------------------------------------------------------------------------

def loss_at(model: et.Model, weights, x, y) -> float:
    """In f64, by the interpreter of another rule."""
    machine = Interpreter(lowered(model.with_weights(weights), et.Recipe(batch=2)))
    return np.mean([machine.loss("accumulate", sample, label) for sample, label in zip(x, y)])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("batch", [1, 3])
def test_the_estimate_is_the_central_difference_along_the_direction(batch, kind):
    model, part = nets.cnn(), et.Mezo(**kind, log=8)
    x, y = nets.samples(model, batch)
    s = session(recipe(NO_STEP, batch=batch, mezo=dict(kind, log=8), seed=9))
    names = parameters(model.graph)
    trained = s.weights(trained_only=True)
    s.step(x, y)
    for word, u in entries_of(mezo_log.history(s).entries):
        def moved(sign, word=word):
            return {n: w + sign * part.eps * direction(
                part.directions, 9, word, names.index(n), w.size).reshape(w.shape)
                for n, w in trained.items()}
        slope = (loss_at(model, moved(1), x, y) - loss_at(model, moved(-1), x, y)) / (2 * part.eps)
        got = -u / NO_STEP * part.probes
        assert got == pytest.approx(slope, rel=2e-3, abs=1e-3)
    assert len(mezo_log.history(s).entries) == part.probes


@pytest.mark.parametrize("kind", DIRECTIONS)
def test_estimates_have_the_gradient_as_their_mean(kind):
    """With as many as n, of d weights, a cosine of the root of n / (n + d)."""
    model = nets.cnn()
    (x, y), count = nets.samples(model, 1), 1024
    exact = session(et.Recipe(optimizer=et.Optimizer(lr=1.0), layers=HEAD), model)
    before = exact.weights(trained_only=True)
    exact.step(x, y)
    gradient = np.concatenate([(w - exact.weights()[n]).ravel() for n, w in before.items()])
    s = session(recipe(NO_STEP, mezo=dict(directions=kind, probes=64, log=count)), model)
    for _ in range(count // 64):
        s.step(x, y)
    names = parameters(model.graph)
    total = sum(-u / NO_STEP * 64 * np.concatenate([
        direction(kind, 1, word, names.index(n), w.size) for n, w in before.items()])
        for word, u in entries_of(mezo_log.history(s).entries))
    cosine = total @ gradient / np.linalg.norm(total) / np.linalg.norm(gradient)
    assert cosine > 0.95 * np.sqrt(count / (count + len(gradient)))
    assert np.linalg.norm(total / count) == pytest.approx(np.linalg.norm(gradient), rel=0.15)


def test_dropout_has_one_mask_for_both_losses():
    """Two masks would differ by more than eps does."""
    model = nets.curved()
    s = session(recipe(NO_STEP, layers=(et.LayerRule("*"),), mezo=dict(log=64)), model)
    x, y = nets.samples(model, 64)
    for i in range(64):
        s.step(x[i:i + 1], y[i:i + 1])
    masks = {n.attrs["tensor"] for n in call_lists(model.graph, recipe())["train"].nodes
             if n.op == "dropout_train"}
    assert masks == {0, 1}
    assert np.abs(mezo_log.history(s).factors / np.float32(NO_STEP) * 2 * 2.0**-10).max() < 0.05


# -- the walk -------------------------------------------------------------------------------------

@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("precision", [et.Precision(), MASTER], ids=("f32", "master"))
@pytest.mark.parametrize("batch", [1, 4])
def test_a_thousand_steps_of_no_length_leave_every_bit(batch, precision, kind):
    model = nets.mlp()
    s = session(recipe(0.0, layers=(et.LayerRule("*"),), precision=precision, batch=batch,
                       mezo=kind), model)
    x, y = nets.samples(model, batch)
    before = state(s)
    for _ in range(1000 // batch):
        s.step(x, y)
    assert state(s) == before
    assert s.position()[0] == 1000 // batch


@pytest.mark.parametrize("lr", [0.01, 2.0, 1e6], ids=("usual", "large", "absurd"))
@pytest.mark.parametrize("kind", KINDS)
def test_weights_stay_on_the_grid_and_within_it(lr, kind):
    model = nets.mlp()
    s = session(recipe(lr, layers=(et.LayerRule("*"),), mezo=dict(kind, eps=0.25)), model)
    x, y = nets.samples(model, 24)
    list(s.fit(x, y, epochs=4))
    for w in s.weights().values():
        assert (w / GRID == np.rint(w / GRID)).all() and np.abs(w).max() <= LIMIT
    assert lr < 1 or any((np.abs(w) == LIMIT).any() for w in s.weights().values())


def test_initial_weights_are_rounded_to_the_grid():
    model = nets.mlp()
    s = session(recipe(layers=(et.LayerRule("*"),)), model)
    for name, w in s.weights().items():
        wide = model.weights[name].astype(np.float64)
        np.testing.assert_array_equal(w, np.rint(wide / GRID) * GRID)
        assert w.dtype == np.float32


def test_the_loss_of_a_reply_is_the_mean_of_both():
    model = nets.cnn()
    x, y = nets.samples(model, 4)
    s = session(recipe(0.0), model)
    for i in range(4):
        (reply,) = s.step(x[i:i + 1], y[i:i + 1])
        assert reply.loss == pytest.approx(s.evaluate(x[i:i + 1], y[i:i + 1]).loss, abs=1e-4)


@pytest.mark.parametrize("layers", [HEAD, (et.LayerRule("*"),), (et.LayerRule("*", "bias"),),
                                    (et.LayerRule("stem"), et.LayerRule("head", "bias"))],
                         ids=("head", "all", "bias", "first"))
@pytest.mark.parametrize("batch", [1, 3])
def test_a_program_does_what_the_interpreter_does(layers, batch):
    model = nets.cnn()
    wanted = recipe(0.02, layers, dict(probes=2), batch=batch,
                    schedule=et.Schedule("cosine", warmup=2, steps=5, floor=0.25))
    machine, s = Interpreter(lowered(model, wanted)), session(wanted, model)
    x, y = nets.samples(model, 12)
    before = s.weights()
    for i in range(0, 12, batch):
        machine.train(x[i:i + batch], y[i:i + batch])
        s.step(x[i:i + batch], y[i:i + batch])
    for name, w in s.weights().items():
        np.testing.assert_allclose(w, machine.state[name], atol=2e-4)
        trained = next(e for e in s.program.tensors if e.name == name).writable
        assert (w != before[name]).any() == trained


def test_master_weights_are_cast_after_every_walk():
    """Otherwise the second loss would be the first one."""
    model = nets.cnn()
    x, y = nets.samples(model, 4)
    s = session(recipe(NO_STEP, batch=4, precision=MASTER, mezo=dict(log=4, eps=2.0**-6)), model)
    exact = session(recipe(NO_STEP, batch=4, mezo=dict(log=4, eps=2.0**-6)), model)
    for each in (s, exact):
        each.step(x, y)
    assert s.weights()["head.w"].dtype == np.float32
    got, want = (mezo_log.history(each).factors[0] for each in (s, exact))
    assert got != 0 and got == pytest.approx(want, rel=0.1)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("batch", [1, 2])
def test_a_poisoned_arena_and_cut_runs_change_nothing(library, batch, kind):
    model, found = nets.cnn(), []
    x, y = nets.samples(model, 12)
    for options in (dict(), dict(poison=True), dict(max_calls=1)):
        s = session(recipe(batch=batch, layers=(et.LayerRule("stem"), et.LayerRule("head")),
                           mezo=kind), model, HostDevice(library, **options))
        list(s.fit(x, y, epochs=2))
        found.append(state(s))
    assert found[0] == found[1] == found[2]


def test_a_sample_whose_loss_is_not_finite_moves_nothing():
    model = et.Sequential([et.Dense(5), et.Dense(4)], input_shape=(7,))     # no relu: NaN passes
    x, y = nets.samples(model, 4)
    x[2] = 3e38
    for batch in (1, 4):
        s = session(recipe(layers=(et.LayerRule("*"),), batch=batch, mezo=dict(log=8)), model)
        before = state(s)
        s.step(x[2:3] if batch == 1 else x, y[2:3] if batch == 1 else y)
        assert state(s) == before and s.position() == (1, 0)
        counters = s.tensor(s.program.number(Role.COUNTERS))
        assert counters[0] == 1
        assert mezo_log.history(s).factors.tolist() == [0.0]
        s.step(x[:2] if batch == 4 else x[:1], y[:2] if batch == 4 else y[:1])     # and goes on
        assert state(s) != before


def test_a_step_beyond_all_numbers_moves_nothing():
    model = nets.mlp()
    x, y = nets.samples(model, 1)
    s = session(recipe(3e38, layers=(et.LayerRule("*"),), mezo=dict(log=8)), model)
    before = state(s)
    for _ in range(8):
        s.step(x, y)
    skipped = s.tensor(s.program.number(Role.COUNTERS))[0]
    factors = mezo_log.history(s).factors
    assert 0 < skipped == (factors == 0).sum() and np.isfinite(factors).all()
    assert skipped < 8 or state(s) == before


def test_running_statistics_see_every_sample_once():
    x = et.Input((7,), standardize=(0.5, 2.0))
    model = et.Model(x, et.Dense(4, name="head")(et.ReLU()(et.Dense(40)(x))))
    data, labels = nets.samples(model, 6)
    norm = et.Norm(input="running", rows=10)
    both = [session(r, model) for r in (recipe(norm=norm, layers=(et.LayerRule("*"),)),
                                        et.Recipe(norm=norm))]
    for s in both:
        for i in range(6):
            s.step(data[i:i + 1], labels[i:i + 1])
    for name in ("input.mean", "input.scale", "input.count"):
        assert both[0].named(name).tobytes() == both[1].named(name).tobytes()


@pytest.mark.parametrize("wanted", [
    dict(layers=nets.CHANNELS), dict(layers=nets.LORA), dict(layers=nets.LORA, batch=2),
    dict(layers=nets.CHANNELS, mezo=dict(directions="gaussian"))],
    ids=("channels", "lora", "lora-batch", "gaussian"))
def test_less_than_a_layer(wanted):
    """Of channels, only those move; directions are those of the whole weight."""
    model = nets.wide()
    wanted = {**wanted, "mezo": {**wanted.get("mezo", {}), "log": 100}}
    s = session(recipe(0.002, **wanted), model)
    x, y = nets.samples(model, 20)
    before = s.weights()
    list(s.fit(x, y, epochs=2))
    after = s.weights()
    if wanted["layers"] == nets.CHANNELS:
        for rule in nets.CHANNELS[:-1]:
            name = f"{rule.pattern}.w"
            moved, count = after[name] != before[name], channels_of(rule, after[name].shape[-2])
            assert moved[..., :count, :].mean() > 0.9 and not moved[..., count:, :].any(), name
            number = parameters(model.graph).index(name)
            want = sum(on_grid(np.float32(u) * direction(
                wanted["mezo"].get("directions", "rademacher"), 1, word, number, moved.size))
                for word, u in entries_of(mezo_log.history(s).entries)).reshape(moved.shape)
            moves = (after[name] - before[name])[..., :count, :]
            np.testing.assert_allclose(moves, want[..., :count, :], atol=1e-4)
    else:
        assert {n for n in after if (after[n] != before[n]).any()} == {
            "point.lora_a", "point.lora_b", "first.lora_a", "first.lora_b", "head.w", "head.b"}
    assert mezo_log.differing(mezo_log.replayed(s.program, mezo_log.history(s)), after) == []


# -- memory ---------------------------------------------------------------------------------------

def inference(model: et.Model, wanted: et.Recipe):
    """Arena of the list `infer` alone, and bytes of its input."""
    graphs, layout = planned({"infer": call_lists(model.graph, wanted)["infer"]}, wanted, None)
    return layout.arena_bytes, sum(t.bytes for t in graphs["infer"].of_kind("input"))


@pytest.mark.parametrize("layers", [(et.LayerRule("*"),), HEAD], ids=("all", "head"))
@pytest.mark.parametrize("net", nets.NAMED)
def test_training_takes_the_memory_of_inference_and_the_input(net, layers):
    model = nets.NAMED[net]()
    if net == "mlp" and layers is HEAD:
        layers = (et.LayerRule("dense_3"),)
    for batch, probes, log in ((1, 1, 0), (4, 2, 100)):
        for precision in (et.Precision(), MASTER):
            if precision is MASTER and (net, layers) == ("attention", (et.LayerRule("*"),)):
                continue        # copies of 13 masters: too many orders to find the best
            wanted = recipe(layers=layers, batch=batch, mezo=dict(probes=probes, log=log),
                            precision=precision)
            program = et.compile(model, wanted)
            arena, given = inference(model, wanted)
            assert program.arena_bytes <= arena + given + 64
            weights = sum(-(-e.bytes // 8) * 8 for e in program.tensors
                          if e.role == Role.WEIGHT and e.writable)
            control, loss, sums = 128, 8, 8
            assert program.state_bytes == weights + control + loss + sums + \
                (8 * log + 16 if log else 0)


def test_a_head_alone_takes_the_arena_of_inference_but_for_two_losses_and_a_label():
    model = nets.cnn()
    arena, _ = inference(model, recipe())
    assert et.compile(model, recipe()).arena_bytes <= arena + 8


def test_what_is_frozen_in_front_runs_once_unless_its_result_is_large():
    small = et.Sequential([et.Dense(9), et.ReLU(), et.Dense(5, name="head")], input_shape=(20,))
    train = call_lists(small.graph, recipe())["train"]
    assert [n.op for n in train.nodes].count("relu") == 1
    # the result of the convolution would stay while the layers behind grow
    x = et.Input((16, 16, 1))
    h = et.Conv2D(8, 3, name="wide")(x)
    h = et.Conv2D(8, 3, name="trained")(h)
    h = et.Conv2D(8, 1, name="next")(et.Conv2D(8, 1)(h))
    large = et.Model(x, et.Dense(4)(et.GlobalMean()(h)))
    rules = (et.LayerRule("trained"), et.LayerRule("*", "frozen"))
    train = call_lists(large.graph, recipe(layers=rules))["train"]
    assert [n.source for n in train.nodes if n.op == "conv2d"].count("wide") == 2
    found = {always: front_once(large.graph, {"trained.w"}, always=always).at
             for always in (False, True)}
    assert found[False] == large.graph.of_kind("input")[0].name != found[True]


# -- with other parts -----------------------------------------------------------------------------

def test_a_guard_takes_steps_back_and_leaves_weights_on_the_grid():
    model = nets.cnn()
    s = session(recipe(guard=et.Guard(ring=8, hold=3)), model)
    x, y = nets.samples(model, 24)
    before = state(s)
    s.device.run("snapshot")
    list(s.fit(x, y, epochs=1))
    after = s.weights()
    for _ in range(2):
        s.device.run("blend")
    blended = s.weights(trained_only=True)
    for name, w in blended.items():
        start = np.frombuffer(before[name], np.float32).reshape(w.shape)
        np.testing.assert_allclose(w, start + (after[name] - start) / 4, atol=2 * GRID)
        assert (w / GRID == np.rint(w / GRID)).all()
    s.device.run("rollback")
    assert state(s) == before
    assert et.kit.guarded_fit(s, x, y).outcome in ("committed", "blended", "rolled back")


def test_an_autoencoder_learns_without_targets():
    model = et.Sequential([et.Dense(6), et.Dense(9)], input_shape=(9,))
    s = session(recipe(2e-3, (et.LayerRule("*"),), loss="mse", targets="input", batch=8), model)
    x = np.random.default_rng(2).standard_normal((64, 3)) @ np.random.default_rng(3).normal(
        size=(3, 9)) / 2
    epochs = list(s.fit(x, epochs=60))
    assert epochs[-1].loss < 0.5 * epochs[0].loss


REFUSED = [
    (dict(optimizer=et.Optimizer("adam")), "no gradients for optimizer 'adam'"),
    (dict(optimizer=et.Optimizer(weight_decay=0.1)), "no gradients for weight_decay"),
    (dict(layers=(et.LayerRule("head", weight_decay=0.1),)), "no gradients for weight_decay"),
    (dict(optimizer=et.Optimizer(clip_value=1.0)), "no gradients for clip_value"),
    (dict(optimizer=et.Optimizer(clip_norm=1.0)), "no gradients for clip_norm"),
    (dict(precision=et.Precision(loss_scale="dynamic")), "no gradients for loss_scale"),
    (dict(precision=et.Precision("f16")), "less than f16 can hold"),
    (dict(precision=et.Precision("f16c")), "less than f16c can hold"),
    (dict(guard=et.Guard(), mezo=et.Mezo(log=9)), "that a guard took back"),
    (dict(replay=et.Replay()), r"\[replay\] goes with rules that have gradients"),
    (dict(pseudo=et.Pseudo(), batch=4), r"\[pseudo\] goes with rules that have gradients"),
]


@pytest.mark.parametrize("changes, words", REFUSED, ids=[words for _, words in REFUSED])
def test_what_has_no_meaning_is_refused(changes, words):
    with pytest.raises(EdgetrainError, match=words) as err:
        et.compile(nets.cnn(), replace(recipe(), **changes))
    assert is_a_sentence(err.value) and err.value.hint


def test_weights_beyond_the_grid_are_refused():
    for value in (-8.0, 8.0):
        et.compile(nets.cnn().with_weights({"head.b": np.array([0, 1, value, 2])}), recipe())
    broken = nets.cnn().with_weights({"head.b": np.array([0, 1, -8.5, 2])})
    with pytest.raises(EdgetrainError, match=r"head.b holds 8.5, .* from -8 to 8") as err:
        et.compile(broken, recipe())
    assert is_a_sentence(err.value)
    et.compile(broken, recipe(layers=(et.LayerRule("stem"),)))          # frozen ones may be


@pytest.mark.parametrize("values, words", [
    (dict(eps=0.001), "mezo.eps 0.001 is not a power of two"),
    (dict(eps=0.5), "must be a number from"), (dict(probes=0), "from 1 to 64"),
    (dict(directions="uniform"), "mezo.directions 'uniform' is not known"),
    (dict(log=2, probes=3), "mezo.log is 2, a step has 3 probes")])
def test_mistakes_of_the_section(values, words):
    with pytest.raises(EdgetrainError, match=words):
        et.Recipe(mezo=et.Mezo(**values))


def test_hyper_parameters_without_effect_cannot_be_changed():
    s = session(recipe())
    s.set_hyper(lr=0.5)
    for name in ("weight_decay", "loss_scale", "clip_value", "clip_norm"):
        with pytest.raises(EdgetrainError, match="has no effect in this program"):
            s.set_hyper(**{name: 1.0})


def test_a_probe_that_a_step_does_not_have_is_nowhere_added():
    """A damaged program may name one: nothing is written beside the sums."""
    call = make_call(Kernel(OPS["loss_difference"], "f32", "ref"), dict(K=2, probe=1 << 31),
                     np.random.default_rng(0))
    done = run(call)
    assert done.memory["sums"].tobytes() == call.memory["sums"].tobytes()
    assert done.memory["ctl"][CONTROL["overflow"]] == 0
