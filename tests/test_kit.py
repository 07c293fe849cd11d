"""The learning kit: stores, replay, guard and teacher, each against what it must be equal to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import edgetrain as et
from edgetrain import kit
from edgetrain.errors import EdgetrainError
from edgetrain.learn.cut import first_trained
from edgetrain.ops import OPS
from edgetrain.ops.control import control_block
from edgetrain.ops.replay import POLICIES

from . import nets
from .conftest import is_a_sentence

HEAD = (et.LayerRule("head"), et.LayerRule("*", "frozen"))


def recipe(batch: int = 4, mode: str = "f32", layers=HEAD, **parts) -> et.Recipe:
    return et.Recipe(batch=batch, optimizer=et.Optimizer("momentum", lr=0.02), layers=layers,
                     precision=et.Precision(mode, loss_scale=64.0, rounding="nearest"), **parts)


def session(wanted: et.Recipe, model: et.Model | None = None) -> et.Session:
    return et.Session(et.compile(model or nets.cnn(), wanted), et.connect())


def data(count: int = 24, seed: int = 3):
    return nets.samples(nets.cnn(), count, seed)


# -- which sample takes which slot ----------------------------------------------------------------

def offer(policy: str, stream, size: int, classes: int, seed: int = 5):
    """The store after a stream of labels: (labels, which sample is in each slot)."""
    labels, seen = np.zeros(size, np.int32), np.zeros(classes, np.int32)
    ctl, where = control_block(lr=0, seed=seed), np.full(size, -1)
    for i, t in enumerate(stream):
        labels, seen, slot = OPS["replay_slot"].ref(
            np.array([t]), labels, seen, ctl, policy=POLICIES[policy], tensor=1)
        if slot[0] >= 0:
            where[slot[0]] = i
    return labels, where


def test_a_reservoir_keeps_every_sample_as_likely_as_any_other():
    kept = np.zeros(40)
    runs = 600
    for seed in range(runs):
        _, where = offer("reservoir", [0] * 40, 8, 1, seed)
        kept[where] += 1
    expected = runs * 8 / 40
    assert abs(kept - expected).max() < 5 * np.sqrt(expected)


def test_a_ring_keeps_the_newest():
    _, where = offer("ring", [0] * 21, 8, 1)
    assert sorted(where) == list(range(13, 21))


def test_a_balanced_store_holds_rare_classes_in_full():
    stream = [0] * 100 + [1, 2] + [0] * 100 + [1] * 3
    labels, _ = offer("balanced", stream, 9, 3)
    assert (labels == 2).sum() == 1 and (labels == 1).sum() == 4 and (labels == 0).sum() == 4


def test_a_balanced_store_is_a_reservoir_within_the_largest_class():
    kept = np.zeros(40)
    for seed in range(600):
        _, where = offer("balanced", [0] * 40, 8, 2, seed)
        kept[where] += 1
    assert abs(kept - 120).max() < 5 * np.sqrt(120)


@pytest.mark.parametrize("label", [-1, 3, 1 << 30])
def test_a_label_out_of_range_is_not_kept(label):
    labels, where = offer("reservoir", [label], 4, 3)
    assert (where == -1).all() and not labels.any()


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("place, dtype", [("raw", "f16"), ("raw", "i8"), ("latent", "i8")])
def test_the_device_fills_its_store_as_the_reference_does(policy, place, dtype):
    x, y = data(30)
    s = session(recipe(replay=et.Replay(7, policy, place, dtype)))
    kit.remember(s, x, y)
    ctl = control_block(lr=0, seed=1)
    labels, seen = np.zeros(7, np.int32), np.zeros(nets.CLASSES, np.int32)
    where = np.full(7, -1)
    number = next(n.attrs["tensor"] for n in _list(s, "remember").nodes if n.op == "replay_slot")
    for i, t in enumerate(y):
        labels, seen, slot = OPS["replay_slot"].ref(
            np.array([t]), labels, seen, ctl, policy=POLICIES[policy], tensor=number)
        if slot[0] >= 0:
            where[slot[0]] = i
    np.testing.assert_array_equal(s.named("replay:labels"), labels)
    np.testing.assert_array_equal(s.named("replay:seen"), seen)
    if place == "raw":
        rows = s.named("replay:x").astype(float)
        if dtype == "i8":
            rows = rows * s.named("replay:x.scale")[:, None]
        want = x[where].reshape(7, -1)
        limit = 0 if dtype == "f16" else np.abs(want).max() / 127
        assert np.abs(rows - want).max() <= limit


def _list(s: et.Session, name: str):
    wanted = recipe(replay=et.Replay(7, s.program.meta["replay"]["policy"]))
    return et.learn.call_lists(nets.cnn().graph, wanted)[name]


# -- the cut --------------------------------------------------------------------------------------

def test_the_cut_is_the_last_single_value_before_what_is_trained():
    graph = nets.cnn().graph
    cut = first_trained(graph, {"head.w"})
    assert cut.behind[0].op == "dense" and cut.at == cut.behind[0].ins[0]
    cut = first_trained(graph, {"side.w"})         # two values cross behind the stem's branch
    assert cut.front[-1].op == "max_pool2d" and cut.behind[0].source == "side"
    assert first_trained(graph, {"stem.w"}).front[-1].op == "standardize"


def test_all_trained_means_the_input_is_stored():
    model = et.Sequential([et.Dense(3)], input_shape=(4,))
    assert first_trained(model.graph, {"dense_1.w"}).at == "x"


# -- replay ---------------------------------------------------------------------------------------

@pytest.mark.parametrize("batch", [1, 4])
@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("place", ["raw", "latent"])
def test_replaying_a_stored_sample_is_training_on_it(batch, mode, place):
    """f16 rows hold these samples exactly; in f16 the latent values are stored as they are."""
    x, y = data(1)
    s = session(recipe(batch, mode, replay=et.Replay(3, "ring", place, "f16")))
    other = session(recipe(batch, mode))
    kit.remember(s, x, y)
    s.device.run("replay")
    if batch > 1:
        s.device.run("update")
    other.step(x, y)
    if mode == "f16" or place == "raw":
        assert et.weights_hash(s.weights()) == et.weights_hash(other.weights())
    else:
        for a, b in zip(s.weights().values(), other.weights().values()):
            np.testing.assert_allclose(a, b, atol=1e-3)


@pytest.mark.parametrize("loss, target", [("mse", [0.5, -1.0, 0.25, 2.0]),
                                          ("sigmoid_bce", [0.5, 1.0, 0.0, 0.25]),
                                          ("softmax_kl", [0.5, 0.25, 0.0, 0.25])])
def test_replay_of_values(loss, target):
    x, _ = data(1)
    t = np.float32([target])
    s = session(replace(recipe(replay=et.Replay(3, "ring", "raw", "f16")), loss=loss))
    other = session(replace(recipe(), loss=loss))
    kit.remember(s, x, t)
    s.device.run("replay")
    s.device.run("update")
    other.step(x, t)
    assert et.weights_hash(s.weights()) == et.weights_hash(other.weights())


@pytest.mark.parametrize("part", ["replay", "guard"])
@pytest.mark.parametrize("changed, says", [({"loss": "entropy"}, "entropy has none"),
                                           ({"loss": "mse", "targets": "input"}, "input")])
def test_a_store_needs_targets(part, changed, says):
    other = {"replay": et.Replay(3), "guard": et.Guard(3)}[part]
    model = et.Sequential([et.Dense(6)], input_shape=(6,))
    with pytest.raises(EdgetrainError) as caught:
        et.compile(model, et.Recipe(**{part: other}, **changed))
    assert says in str(caught.value) and is_a_sentence(caught.value)


def test_an_empty_store_trains_nothing():
    s = session(recipe(1, replay=et.Replay(3)))
    before = et.weights_hash(s.weights())
    s.device.run("replay")
    assert et.weights_hash(s.weights()) == before and s.named("counters")[0] > 0


@pytest.mark.parametrize("batch, mix", [(4, 1.0), (4, 0.3), (1, 0.5), (1, 2.0)])
def test_a_cut_run_with_replays_goes_on_to_the_same_bits(batch, mix):
    x, y = data(10)
    whole, cut = (session(recipe(batch, replay=et.Replay(5, mix=mix))) for _ in range(2))
    runs = []
    for s in (whole, cut):
        kit.remember(s, x, y)
        s.device = Counting(s.device, runs_left=17 if s is cut else 10**6)
        runs.append(s.device)
    list(whole.fit(x, y, epochs=2))
    with pytest.raises(Unplugged):
        list(cut.fit(x, y, epochs=2))
    cut.device.runs_left = 10**6
    step, sample = cut.position()
    list(cut.fit(x, y, epochs=2, first_step=step, first_sample=sample))
    assert et.weights_hash(whole.weights()) == et.weights_hash(cut.weights())
    assert runs[0].lists == runs[1].lists
    assert runs[0].lists.count("replay") == int(20 * mix)


class Unplugged(Exception):
    pass


class Counting:
    """A device that notes which lists run, and fails when it has run enough of them."""

    def __init__(self, device, runs_left):
        self.device, self.runs_left, self.lists = device, runs_left, []

    def run(self, call_list, *args):
        if self.runs_left == 0:
            raise Unplugged
        self.runs_left -= 1
        self.lists.append(call_list)
        return self.device.run(call_list, *args)

    def __getattr__(self, name):
        return getattr(self.device, name)


def test_checkpoints_hold_the_store(tmp_path):
    x, y = data()
    a, b = (session(recipe(replay=et.Replay(5))) for _ in range(2))
    kit.remember(a, x, y)
    a.save(tmp_path / "c.npz")
    b.restore(tmp_path / "c.npz")
    for s in (a, b):
        list(s.fit(x, y, epochs=1))
    assert et.weights_hash(a.weights()) == et.weights_hash(b.weights())


@pytest.mark.parametrize("place, dtype", [("raw", "f16"), ("latent", "i8"), ("latent", "f16")])
def test_a_store_in_flash_trains_as_one_in_ram_and_takes_none(place, dtype):
    x, y = data()
    wanted = recipe(replay=et.Replay(12, "balanced", place, dtype))
    a = session(wanted)
    kit.remember(a, x, y)
    program = kit.compile_with_samples(nets.cnn(), wanted, x, y)
    b = et.Session(program, et.connect())
    for s in (a, b):
        list(s.fit(x[:8], y[:8], epochs=2))
    assert et.weights_hash(a.weights()) == et.weights_hash(b.weights())
    saved = sum(t.bytes for t in a.program.tensors if t.name.startswith("replay:"))
    assert a.program.state_bytes - program.state_bytes >= saved
    assert "remember" not in program.lists
    assert not any(t.writable for t in program.tensors if t.name.startswith("replay:"))


def test_a_store_in_flash_is_as_small_as_its_samples():
    x, y = data(5)
    program = kit.compile_with_samples(nets.cnn(), recipe(replay=et.Replay(64)), x, y)
    assert next(t for t in program.tensors if t.name == "replay:labels").shape == (5,)


def test_a_store_in_flash_needs_samples():
    with pytest.raises(EdgetrainError, match="needs the samples") as caught:
        et.compile(nets.cnn(), recipe(replay=et.Replay(8, memory="flash")))
    assert is_a_sentence(caught.value)
    with pytest.raises(EdgetrainError, match="no store") as caught:
        kit.compile_with_samples(nets.cnn(), recipe(), *data(3))
    assert is_a_sentence(caught.value)


# -- guard ----------------------------------------------------------------------------------------

@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_the_judge_agrees_with_the_evaluation(mode):
    x, y = data(20)
    s = session(recipe(mode=mode, guard=et.Guard(6, store="raw", dtype="f16")))
    assert kit.judge(s).samples == 0
    kit.hold(s, x[:3], y[:3])
    assert kit.judge(s).samples == 3
    kit.hold(s, x[3:], y[3:])
    for _ in range(2):              # a second judgement counts anew
        found = kit.judge(s)
        want = s.evaluate(x[-6:], y[-6:])
        assert (found.right, found.samples) == (round(want.accuracy * 6), 6)
        assert found.loss == pytest.approx(want.loss, rel=1e-5)


@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("master", [False, True])
def test_blend_and_rollback(mode, master):
    x, y = data()
    wanted = recipe(mode=mode, guard=et.Guard(4))
    s = session(replace(wanted, precision=replace(wanted.precision, master=master)))
    old = s.weights(trained_only=True)
    s.device.run("snapshot")
    list(s.fit(x, y, epochs=3))
    new = s.weights(trained_only=True)
    assert et.weights_hash(new) != et.weights_hash(old)
    s.device.run("blend")
    for name, w in s.weights(trained_only=True).items():
        want = ((old[name].astype(np.float64) + new[name]) / 2).astype(w.dtype)
        np.testing.assert_array_equal(w, want)
    s.device.run("rollback")
    assert et.weights_hash(s.weights(trained_only=True)) == et.weights_hash(old)
    assert not s.named("head.w.m").any()


@pytest.fixture
def digits():
    found = np.load(Path(__file__).parents[1] / "examples" / "data" / "digits.npz")
    return found["x"].reshape(-1, 64) / np.float32(16), found["y"].astype(int)


def test_right_labels_are_committed_and_wrong_ones_rolled_back(digits):
    x, y = digits
    model = et.Sequential([et.Dense(32), et.ReLU(), et.Dense(10, name="head")], input_shape=(64,))
    s = session(et.Recipe(batch=10, optimizer=et.Optimizer("adam", lr=5e-3), guard=et.Guard(60)),
                model)
    first = kit.guarded_fit(s, x[:300], y[:300], epochs=5)
    assert first.outcome == "committed" and first.after.right > first.before.right
    good, ring = et.weights_hash(s.weights()), s.named("guard:seen").sum()
    second = kit.guarded_fit(s, x[300:600], (y[300:600] + 1) % 10, epochs=5)
    assert second.outcome == "rolled back" and second.adapted.right < second.before.right
    assert et.weights_hash(s.weights()) == good and second.after == second.before
    assert s.named("guard:seen").sum() == ring      # wrong labels do not get to judge
    third = kit.guarded_fit(s, x[300:600], y[300:600], epochs=5)
    assert third.outcome == "committed" and s.named("guard:seen").sum() == ring + 60


@pytest.mark.parametrize("rule", ["prototypes", "lda", "ridge"])
def test_a_guard_judges_rules_without_gradients_too(digits, rule):
    x, y = digits
    model = et.Sequential([et.Dense(32), et.ReLU(), et.Dense(10, name="head")], input_shape=(64,))
    s = session(et.Recipe(rule=rule, guard=et.Guard(60)), model)
    first = kit.guarded_fit(s, x[:300], y[:300])
    assert first.outcome == "committed" and first.after.right > first.before.right + 20
    good = s.weights()["head.w"].copy()
    second = kit.guarded_fit(s, x[300:900], (y[300:900] + 1) % 10)
    assert second.outcome != "committed" and second.after.right >= second.before.right
    if second.outcome == "rolled back":
        np.testing.assert_array_equal(s.weights()["head.w"], good)


@pytest.mark.parametrize("rule", ["knn", "mahalanobis"])
def test_a_guard_needs_weights_to_take_back(rule):
    with pytest.raises(EdgetrainError, match="takes weights back") as caught:
        et.compile(nets.cnn(), et.Recipe(rule=rule, guard=et.Guard(4)))
    assert is_a_sentence(caught.value)


def test_a_blend_that_is_not_worse_is_kept():
    s = session(recipe(guard=et.Guard(4)))
    x, y = data(8)
    kit.hold(s, x[:4], y[:4])
    before = kit.Judgement(right=-1, samples=4, loss=9.0)     # anything is better
    assert kit.settle(s, before).share == 1.0
    verdict = kit.settle(s, kit.Judgement(right=5, samples=4, loss=0.0))    # nothing is
    assert (verdict.outcome, verdict.share) == ("rolled back", 0.0)


# -- teacher --------------------------------------------------------------------------------------

@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_a_teacher_that_is_always_sure_trains_on_its_own_labels(mode):
    x, _ = data(4)
    s = session(recipe(mode=mode, pseudo=et.Pseudo(threshold=0.0)))
    other = session(recipe(mode=mode))
    labels = s.evaluate(x, np.zeros(4, int)).predictions       # the teacher starts as the student
    found = kit.adapt(s, x)
    other.step(x, labels)
    assert (found.samples, found.sure, found.updates) == (4, 4, 1)
    assert et.weights_hash(s.weights()) == et.weights_hash(other.weights())


def test_the_teacher_is_the_mean_of_the_weights_and_then_a_moving_average():
    x, y = data(12)
    s = session(recipe(pseudo=et.Pseudo(decay=0.6)))
    teacher = None
    for step in range(6):
        s.step(x[:4], y[:4])
        w = s.weights()["head.w"].astype(np.float64)
        decay = min(0.6, step / (step + 1))
        teacher = w if teacher is None else decay * teacher + (1 - decay) * w
    np.testing.assert_allclose(s.named("head.w:teacher"), teacher, rtol=1e-5, atol=1e-7)


def test_an_unsure_teacher_changes_nothing():
    x, _ = data(9)
    s = session(recipe(pseudo=et.Pseudo(threshold=1.0)))
    before = et.weights_hash(s.weights())
    assert kit.adapt(s, x) == kit.Adapted(9, 0, 0)
    assert et.weights_hash(s.weights()) == before


THRESHOLD = 0.622       # in the middle of what the untrained net gives these samples


def test_samples_below_the_threshold_leave_no_trace():
    x, _ = data(12)
    s, other = (session(recipe(12, pseudo=et.Pseudo(threshold=THRESHOLD))) for _ in range(2))
    z = s.predict(x).astype(np.float64)
    p = np.exp(z - z.max(axis=1, keepdims=True))
    sure = (p / p.sum(axis=1, keepdims=True)).max(axis=1) >= THRESHOLD
    assert 0 < sure.sum() < 12
    found = kit.adapt(s, x)
    assert found.sure == sure.sum()
    kit.adapt(other, x[sure])
    assert et.weights_hash(s.weights()) == et.weights_hash(other.weights())


# -- together -------------------------------------------------------------------------------------

@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_all_parts_share_a_program(mode):
    x, y = data()
    s = session(recipe(mode=mode, replay=et.Replay(5, "balanced"), guard=et.Guard(5),
                       pseudo=et.Pseudo(threshold=0.3)))
    kit.remember(s, x, y)
    verdict = kit.guarded_fit(s, x, y, epochs=2)
    kit.adapt(s, x)
    assert verdict.before.samples == 4 and np.isfinite(s.predict(x)).all()


# -- what a user may get wrong --------------------------------------------------------------------

@pytest.mark.parametrize("call, words", [
    (kit.remember, "[replay]"),
    (kit.hold, "[guard]"),
    (lambda s, x, y: kit.judge(s), "[guard]"),
    (kit.guarded_fit, "[guard]"),
    (lambda s, x, y: kit.adapt(s, x), "[pseudo]"),
])
def test_a_program_without_the_part_says_what_to_compile(call, words):
    with pytest.raises(EdgetrainError) as caught:
        call(session(recipe()), *data(2))
    assert is_a_sentence(caught.value)
    assert words in caught.value.hint


def test_too_few_samples_for_a_guard():
    s = session(recipe(guard=et.Guard(4, hold=10)))
    with pytest.raises(EdgetrainError, match="too few"):
        kit.guarded_fit(s, *data(5))


@pytest.mark.parametrize("changes, words", [
    (dict(batch=1, pseudo=et.Pseudo()), "unsure samples"),
    (dict(loss="mse", pseudo=et.Pseudo()), "loss with labels"),
])
def test_combinations_that_make_no_sense(changes, words):
    with pytest.raises(EdgetrainError, match=words) as caught:
        et.compile(nets.cnn(), replace(recipe(), **changes))
    assert is_a_sentence(caught.value)


@pytest.mark.parametrize("text, words", [
    ("[replay]\nsize = 0", "replay.size"), ("[replay]\npolicy = 'newest'", "replay.policy"),
    ("[replay]\nstore = 'laten'", "latent"), ("[replay]\ndtype = 'f32'", "replay.dtype"),
    ("[replay]\nmix = -1", "replay.mix"), ("[replay]\nmemory = 'rom'", "replay.memory"),
    ("[guard]\nring = 70000", "guard.ring"),
    ("[guard]\nhold = 1", "guard.hold"), ("[guard]\nrings = 3", "ring"),
    ("[pseudo]\nthreshold = 2", "pseudo.threshold"), ("[pseudo]\ndecay = 1.0", "pseudo.decay"),
    ("replay = 3", "replay"),
])
def test_recipe_messages(text, words):
    with pytest.raises(EdgetrainError) as caught:
        et.Recipe.parse(text)
    assert is_a_sentence(caught.value)
    assert words in str(caught.value) + (caught.value.hint or "")


def test_a_layer_may_not_have_the_kits_names():
    with pytest.raises(EdgetrainError, match="no name"):
        et.Dense(3, name="replay:x")
