"""The learners without gradients, against numpy in f64 on the features that the model computes."""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
import pytest

import edgetrain as et
from edgetrain import build
from edgetrain.device.host import HostDevice
from edgetrain.errors import EdgetrainError
from edgetrain.export.program import Role
from edgetrain.learn import RULES
from edgetrain.ops import draws

from . import nets
from .conftest import is_a_sentence
from .interpreter import Interpreter, lowered

SOLVED = ("prototypes", "lda", "ridge")
GATHERING = (*SOLVED, "knn", "mahalanobis")
CLASSES = 3


def recipe_of(rule: str, mode: str = "f32", **options) -> et.Recipe:
    return et.Recipe(rule=rule, precision=et.Precision(mode), **options)


def identity(inputs: int, classes: int = CLASSES) -> et.Model:
    """A model whose features are its inputs."""
    return et.Sequential([et.Dense(classes, name="head")], input_shape=(inputs,))


def session_of(model: et.Model, recipe: et.Recipe, library) -> et.Session:
    return et.Session(et.compile(model, recipe), HostDevice(library))


def clusters(count: int, inputs: int, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Samples of CLASSES overlapping, slanted clusters far from the origin, every class among the
    first; exact in f16."""
    rng = np.random.default_rng(seed)
    y = np.concatenate([np.arange(CLASSES), rng.integers(0, CLASSES, count - CLASSES)])
    slant = rng.standard_normal((inputs, inputs))
    x = 4 + rng.standard_normal((CLASSES, inputs))[y] + 0.5 * rng.standard_normal(
        (count, inputs)) @ slant
    return x.astype(np.float16).astype(np.float32), y


def closed_form(rule: str, f: np.ndarray, y: np.ndarray, classes: int, shrinkage: float = 0.1):
    """Weights [D,C] and biases [C] from all samples at once."""
    f, m = f.astype(np.float64), f.astype(np.float64).mean(0)
    means = np.stack([f[y == c].mean(0) for c in range(classes)])
    share = np.bincount(y, minlength=classes) / len(y)
    centred = f - (m if rule == "ridge" else means[y])
    covariance = centred.T @ centred / len(f)
    shrunk = (1 - shrinkage) * covariance + \
        shrinkage * np.diag(covariance).mean() * np.eye(f.shape[1])
    if rule == "prototypes":
        shrunk = np.eye(f.shape[1])
    w = np.linalg.solve(shrunk, (means - m).T)
    if rule == "ridge":
        return w * share, share - m @ (w * share)
    return w, -((means + m).T * w).sum(0) / 2


# -- against other implementations ----------------------------------------------------------------

@pytest.mark.parametrize("net", ["mlp", "cnn", "random1", "random4"])
@pytest.mark.parametrize("rule", GATHERING)
def test_the_runtime_matches_the_interpreter(rule, net, library):
    model = {"mlp": nets.mlp, "cnn": nets.cnn}.get(
        net, lambda: nets.random_net(int(net.removeprefix("random"))))()
    recipe = recipe_of(rule, knn=et.Knn(size=5, k=3))
    x, y = nets.samples(model, 12)
    session, numpy = session_of(model, recipe, library), Interpreter(lowered(model, recipe))
    session.step(x, y)
    numpy.train(x, y)
    compared = 0
    for i, entry in enumerate(session.program.tensors):
        want, got = numpy.state.get(entry.name), session.tensor(i)
        if want is not None and entry.writable:
            scale = max(1.0, float(np.abs(want).max()))
            np.testing.assert_allclose(got / scale, want / scale, atol=2e-5, err_msg=entry.name)
            compared += 1
    assert compared >= 3


@pytest.mark.parametrize("mode, error", [("f32", 2e-5), ("f16", 2e-3)])
@pytest.mark.parametrize("inputs, count", [(2, 9), (19, 12), (64, 110)])
@pytest.mark.parametrize("rule", SOLVED)
def test_the_head_is_the_closed_form(rule, inputs, count, mode, error, library):
    x, y = clusters(count, inputs)
    session = session_of(identity(inputs), recipe_of(rule, mode), library)
    (epoch,) = session.fit(x, y)
    w, b = closed_form(rule, x, y, CLASSES)
    weights = session.weights()
    assert set(weights) == {"head.w", "head.b"}
    assert np.abs(weights["head.w"] - w).max() <= error * np.abs(w).max()
    assert np.abs(weights["head.b"] - b).max() <= error * np.abs(b).max()
    z = x.astype(np.float64) @ w + b
    size = np.abs(w).max() * np.abs(x).sum(1).max()
    assert np.abs(session.predict(x) - z).max() <= error * size
    assert (epoch.step, epoch.skipped) == (1, 0)
    assert np.isnan([epoch.loss, epoch.accuracy]).all()
    assert session.position() == (1, 0)


def test_prototypes_choose_the_nearest_mean(library):
    x, y = clusters(60, 12)
    session = session_of(identity(12), recipe_of("prototypes", "f16"), library)
    list(session.fit(x[:30], y[:30]))
    means = np.stack([x[:30][y[:30] == c].mean(0) for c in range(CLASSES)])
    nearest = ((x[:, None] - means) ** 2).sum(2).argmin(1)
    assert (session.predict(x).argmax(1) == nearest).mean() >= 0.98      # ties in f16


@pytest.mark.skipif(find_spec("seglearn") is None, reason="the wrist recordings are not installed")
@pytest.mark.parametrize("rule", ["lda", "ridge"])
def test_f32_solves_the_features_of_a_real_backbone(rule, library, monkeypatch):
    """66 to 118 windows, 128 features, shrinkage 0.1: as good as f64."""
    monkeypatch.syspath_prepend(build.paths.DATA / "examples")
    from watch import task as watch
    worst, same = 0.0, []
    for person in (1, 10):
        parts = watch.split(person)
        deep = session_of(watch.pretrained(person, head=False), et.Recipe(), library)
        fit, new = deep.predict(parts.calibration.x), deep.predict(parts.new.x)
        session = session_of(identity(128, 7), recipe_of(rule), library)
        list(session.fit(fit, parts.calibration.y))
        w, b = closed_form(rule, fit, parts.calibration.y, 7)
        worst = max(worst, np.abs(session.weights()["head.w"] - w).max() / np.abs(w).max())
        same.append((session.predict(new).argmax(1) == (new @ w + b).argmax(1)).mean())
    assert worst < 1e-4             # measured: 1e-5
    assert min(same) == 1.0


@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("rule", GATHERING)
def test_the_same_bits_on_other_builds_and_however_runs_are_cut(rule, mode, library):
    model, recipe = nets.cnn(), recipe_of(rule, mode, knn=et.Knn(size=7, when_full="reservoir"))
    x, y = nets.samples(model, 20)
    program, found = et.compile(model, recipe), set()
    for device in (HostDevice(library),
                   HostDevice(build.host_library(fma=False), max_calls=1, poison=True)):
        session = et.Session(program, device)
        list(session.fit(x, y))
        found.add((et.weights_hash(session.weights()), session.predict(x).tobytes()))
    assert len(found) == 1


# -- statistics are only added to -----------------------------------------------------------------

@pytest.mark.parametrize("rule", GATHERING)
def test_batches_of_any_size_give_what_one_pass_gives(rule, library):
    x, y = clusters(40, 9)
    whole, parts = (session_of(identity(9), recipe_of(rule), library) for _ in range(2))
    whole.step(x, y)
    for rows in np.split(np.arange(40), [1, 7, 8, 30]):
        parts.step(x[rows], y[rows])
    assert et.weights_hash(whole.weights()) == et.weights_hash(parts.weights())
    assert parts.position()[0] == (40 if rule == "knn" else 5)


@pytest.mark.parametrize("rule", GATHERING)
def test_a_checkpoint_holds_the_statistics(rule, library, tmp_path):
    x, y = clusters(40, 9)
    program = et.compile(identity(9), recipe_of(rule))
    whole, half = (et.Session(program, HostDevice(library)) for _ in range(2))
    whole.step(x, y)
    half.step(x[:20], y[:20])
    half.save(tmp_path / "c.npz")
    resumed = et.Session(program, HostDevice(library))
    resumed.restore(tmp_path / "c.npz")
    resumed.step(x[20:], y[20:])
    assert et.weights_hash(resumed.weights()) == et.weights_hash(whole.weights())


def test_an_interrupted_pass_goes_on_at_the_sample(library):
    x, y = clusters(20, 5)
    program = et.compile(identity(5), recipe_of("lda"))
    whole, cut = (et.Session(program, HostDevice(library)) for _ in range(2))
    list(whole.fit(x, y, seed=4))
    real, runs = cut.device.run, []

    def lost(call_list, puts=None, gets=()):
        runs.append(call_list)
        if len(runs) == 9:
            raise et.DeviceError("line lost")
        return real(call_list, puts, gets)

    cut.device.run = lost
    with pytest.raises(et.DeviceError):
        list(cut.fit(x, y, seed=4))
    assert cut.position() == (0, 8)
    list(cut.fit(x, y, seed=4, first_step=0, first_sample=8))
    assert et.weights_hash(cut.weights()) == et.weights_hash(whole.weights())


@pytest.mark.parametrize("rule", GATHERING)
def test_a_second_epoch_is_refused(rule, library):
    session = session_of(identity(4), recipe_of(rule), library)
    with pytest.raises(EdgetrainError, match=f"epochs is 2, but rule '{rule}' learns") as caught:
        session.fit(*clusters(6, 4), epochs=2)
    assert is_a_sentence(caught.value)
    assert session.position() == (0, 0)


# -- what goes wrong ------------------------------------------------------------------------------

@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("rule", SOLVED)
def test_a_class_without_samples_never_wins(rule, mode, library):
    x, y = clusters(30, 6)
    session = session_of(identity(6, CLASSES + 2), recipe_of(rule, mode), library)
    list(session.fit(x, np.where(y == 1, 4, y)))            # 1 and 3 have none
    lowest = np.finfo(np.float32 if mode == "f32" else np.float16).min
    assert (session.weights()["head.b"][[1, 3]] == lowest).all()
    far = np.concatenate([x, 1000 * x, -1000 * x])
    assert not np.isin(session.predict(far).argmax(1), (1, 3)).any()


@pytest.mark.parametrize("rule", ["lda", "mahalanobis"])
def test_a_covariance_that_is_zero_changes_nothing(rule, library):
    session = session_of(identity(4), recipe_of(rule), library)
    before = session.weights()
    x, y = clusters(CLASSES, 4)
    rows = slice(0, 1) if rule == "mahalanobis" else slice(None)     # one sample per class
    (epoch,) = session.fit(x[rows], y[rows])
    assert all(np.array_equal(before[k], v) for k, v in session.weights().items())
    assert epoch.skipped == (3 if rule == "mahalanobis" else 1)      # mean, factor, inverse
    list(session.fit(*clusters(12, 4)))                             # and the next pass succeeds
    assert not all(np.array_equal(before[k], v) for k, v in session.weights().items())


@pytest.mark.parametrize("rule", GATHERING)
def test_features_that_overflow_are_left_out_and_counted(rule, library):
    model = et.Sequential([et.Dense(4, name="wide"), et.Dense(CLASSES, name="head")],
                          input_shape=(4,)).with_weights({"wide.w": 1000 * np.eye(4)})
    x, y = clusters(20, 4)
    bad = x.copy()
    bad[[5, 11]] *= 2000                                # beyond f16 behind the first layer
    good = np.delete(np.arange(20), [5, 11])
    whole, clean = (session_of(model, recipe_of(rule, "f16"), library) for _ in range(2))
    replies = whole.step(bad, y)
    clean.step(bad[good], y[good])
    assert replies[-1].counters[0] == 2
    assert et.weights_hash(whole.weights()) == et.weights_hash(clean.weights())


@pytest.mark.parametrize("rule, size", [("prototypes", 2.0**9), ("lda", 2.0**-12)])
def test_a_head_beyond_f16_is_scaled_down_as_a_whole(rule, size, library):
    """Means whose squares are beyond f16; a variance so small that weights would be."""
    x, y = clusters(60, 4)
    x, *answers = x * size, *(session_of(identity(4), recipe_of(rule, mode), library)
                              for mode in ("f32", "f16"))
    guesses = []
    for session in answers:
        (epoch,) = session.fit(x, y)
        assert epoch.skipped == 0
        guesses.append(session.predict(x))
    assert max(np.abs(answers[0].weights()[f"head.{n}"]).max() for n in "wb") > 2.0**13
    assert 2.0**10 < max(np.abs(answers[1].weights()[f"head.{n}"]).max() for n in "wb") <= 2.0**12
    assert np.isfinite(guesses[1]).all()
    assert (guesses[0].argmax(1) == guesses[1].argmax(1)).mean() > 0.95


@pytest.mark.parametrize("rule", GATHERING)
def test_a_model_must_end_in_a_dense_layer(rule):
    model = et.Sequential([et.Dense(4), et.ReLU()], input_shape=(3,))
    with pytest.raises(EdgetrainError, match=f"rule '{rule}' learns from the input of the last "
                                             "dense layer") as caught:
        et.compile(model, recipe_of(rule))
    assert is_a_sentence(caught.value)


@pytest.mark.parametrize("part", ["replay", "guard", "pseudo"])
def test_parts_that_need_gradients_are_refused(part):
    recipe = et.Recipe.parse(f"rule = 'lda'\n[replay]\n[{part}]\n" if part != "replay"
                             else "rule = 'lda'\n[replay]\n")
    with pytest.raises(EdgetrainError, match="rules that have gradients, as backprop, not with "
                                             "'lda'") as caught:
        et.compile(identity(4), recipe)
    assert is_a_sentence(caught.value)


def test_a_covariance_of_too_many_features_is_refused():
    with pytest.raises(EdgetrainError, match="layer 'head' has 4096 inputs, a covariance can be"):
        et.compile(identity(4096), recipe_of("lda"))
    et.compile(identity(4096), recipe_of("prototypes"))


def test_targets_are_asked_for_where_they_are_needed(library):
    session = session_of(identity(4), recipe_of("lda"), library)
    for use in (session.step, session.fit, lambda x: session.evaluate(x, None)):
        with pytest.raises(EdgetrainError, match="y is missing"):
            use(clusters(5, 4)[0])
    with pytest.raises(EdgetrainError, match="the program has no score"):
        session.score(clusters(5, 4)[0])


def test_master_weights_are_written_in_f32(library):
    x, y = clusters(30, 6)
    recipe = et.Recipe(rule="lda", precision=et.Precision("f16", master=True))
    session = session_of(identity(6), recipe, library)
    list(session.fit(x, y))
    w, _ = closed_form("lda", x, y, CLASSES)
    assert session.weights()["head.w"].dtype == np.float32
    assert np.abs(session.weights()["head.w"] - w).max() <= 2e-5 * np.abs(w).max()


# -- roles ----------------------------------------------------------------------------------------

@pytest.mark.parametrize("rule", [rule for rule in RULES if rule != "drtp"])
def test_weights_are_what_inference_reads(rule):
    program = et.compile(nets.cnn(), recipe_of(rule))
    names = {t.name for t in program.tensors if t.role == Role.WEIGHT}
    backbone = set(nets.cnn().weights) - {"head.w", "head.b"}
    own = {"knn": {"knn.features", "knn.labels", "knn.seen"},
           "mahalanobis": {f"mahalanobis.{part}" for part in ("mean", "factor", "inverse")},
           "forward_forward": {"forward_forward.labels"}}
    assert names == backbone | own.get(rule, {"head.w", "head.b"})


# -- nearest neighbours ---------------------------------------------------------------------------

def knn_session(library, inputs: int, mode: str = "f32", seed: int = 1, **options) -> et.Session:
    return session_of(identity(inputs), recipe_of("knn", mode, knn=et.Knn(**options), seed=seed),
                      library)


@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_the_nearest_neighbour_decides(mode, library):
    x, y = clusters(80, 11)
    session = knn_session(library, 11, mode, size=50)
    assert (session.predict(x[:2]) == np.finfo(np.float32).min).all()     # the store is empty
    session.step(x[:40], y[:40])
    d = ((x[40:, None].astype(np.float64) - x[:40]) ** 2).sum(2)
    want = np.stack([-d[:, y[:40] == c].min(1) for c in range(CLASSES)], axis=1)
    np.testing.assert_allclose(session.predict(x[40:]), want, rtol=1e-5)


@pytest.mark.parametrize("k", [2, 3, 7, 31])
def test_neighbours_vote_and_the_nearest_of_a_tie_wins(k, library):
    x, y = clusters(80, 5)
    session = knn_session(library, 5, size=40, k=k)
    session.step(x[:40], y[:40])
    for row, got in zip(x[40:], session.predict(x[40:])):
        d = ((row.astype(np.float64) - x[:40]) ** 2).sum(1)
        order = np.argsort(d)[:k]
        votes = np.bincount(y[order], minlength=CLASSES)
        assert np.array_equal(np.floor(got), votes)
        most = [c for c in range(CLASSES) if votes[c] == votes.max()]
        assert got.argmax() == min(most, key=lambda c: min(d[order[y[order] == c]]))


def test_a_full_ring_forgets_the_oldest(library):
    x, y = clusters(23, 4)
    session = knn_session(library, 4, size=8)
    session.step(x, y)
    kept = session.weights()
    assert {tuple(row) for row in kept["knn.features"]} == {tuple(row) for row in x[15:]}
    assert np.array_equal(kept["knn.labels"], y[[16, 17, 18, 19, 20, 21, 22, 15]])
    assert np.array_equal(kept["knn.seen"], np.bincount(y, minlength=CLASSES))


def test_a_reservoir_keeps_every_sample_alike_often(library):
    x = np.arange(24, dtype=np.float32)[:, None]
    counts = np.zeros(24)
    for seed in range(300):
        session = knn_session(library, 1, size=6, when_full="reservoir", seed=seed)
        session.step(x, np.zeros(24, int))
        kept = session.weights()["knn.features"][:, 0].astype(int)
        assert len(set(kept)) == 6
        counts[kept] += 1
    assert abs(counts / 300 - 0.25).max() < 0.1         # four standard deviations


def test_a_reservoir_is_algorithm_r(library):
    """Slot by slot: sample n goes to a slot drawn from the n + 1 there could be, if it is one."""
    session = knn_session(library, 1, size=6, when_full="reservoir", seed=9)
    session.step(np.arange(300)[:, None], np.zeros(300, int))
    want = list(range(6))
    for n in range(6, 300):
        slot = draws.draw32(draws.step_key(9, 0, 0), n) * (n + 1) // 2**32
        if slot < 6:
            want[slot] = n
    assert session.weights()["knn.features"][:, 0].tolist() == want


def test_a_class_without_neighbours_scores_lowest(library):
    session = knn_session(library, 4, size=8)
    x, _ = clusters(5, 4)
    session.step(x, np.array([0, 2, 0, 2, 0]))
    assert (session.predict(x)[:, 1] == np.finfo(np.float32).min).all()
    assert session.evaluate(x, np.array([0, 2, 0, 2, 0])).accuracy == 1.0


# -- outliers -------------------------------------------------------------------------------------

def test_the_distance_is_that_of_mahalanobis(library):
    x, _ = clusters(90, 13)
    session = session_of(identity(13), recipe_of("mahalanobis"), library)
    np.testing.assert_allclose(session.score(x), (x.astype(float) ** 2).sum(1), rtol=1e-5)
    session.step(x[:60])
    wide = x.astype(np.float64)
    m = wide[:60].mean(0)
    covariance = np.cov(wide[:60].T, bias=True)
    shrunk = 0.9 * covariance + 0.1 * np.trace(covariance) / 13 * np.eye(13)
    want = np.einsum("ni,ij,nj->n", wide - m, np.linalg.inv(shrunk), wide - m)
    np.testing.assert_allclose(session.score(x), want, rtol=1e-4)
    assert session.predict(x).shape == (90, 1)


def test_a_program_without_labels_has_no_accuracy(library):
    session = session_of(identity(4), recipe_of("mahalanobis"), library)
    x, y = clusters(9, 4)
    list(session.fit(x))
    with pytest.raises(EdgetrainError, match="has no accuracy") as caught:
        session.evaluate(x, y)
    assert "score()" in caught.value.hint


@pytest.mark.parametrize("mode, error", [("f32", 1e-5), ("f16", 1e-2)])
def test_the_score_of_an_autoencoder_is_its_error(mode, error, library):
    model = et.Sequential([et.Dense(3), et.Dense(8)], input_shape=(8,),
                          standardize=(np.arange(8), np.arange(1, 9)))
    x = np.random.default_rng(3).normal(3, 4, (20, 8)).astype(np.float16).astype(np.float32)
    session = session_of(model, et.Recipe(loss="mse", score=True,
                                          precision=et.Precision(mode)), library)
    given = (x - np.arange(8)) / np.arange(1, 9)
    want = ((session.predict(x) - given) ** 2).mean(1)
    ticks = []
    got = session.score(x, tick=lambda done, total: ticks.append((done, total)))
    np.testing.assert_allclose(got, want, rtol=error)
    assert ticks == [(i + 1, 20) for i in range(20)]
    list(session.fit(x, given, epochs=3))
    assert session.score(x).mean() < want.mean()


def test_a_score_needs_as_many_outputs_as_inputs():
    with pytest.raises(EdgetrainError, match="the model has 3 outputs and 4 inputs"):
        et.compile(identity(4), et.Recipe(score=True))


def test_unusual_digits_are_found(library):
    """One digit is normal, the others are not: no labels, one pass."""
    with np.load(build.paths.DATA / "examples/data/digits.npz") as file:
        x, y = file["x"].reshape(-1, 64) / 16, file["y"]
    areas = []
    for digit in (0, 4, 7):
        session = session_of(identity(64), recipe_of("mahalanobis", "f16"), library)
        normal = np.flatnonzero(y == digit)
        list(session.fit(x[normal[:100]]))
        usual, other = session.score(x[normal[100:]]), session.score(x[y != digit][:300])
        areas.append((other[:, None] > usual).mean())
    assert min(areas) > 0.97


def test_random_numbers_follow_the_seed(library):
    x, y = clusters(40, 4)
    kept = []
    for seed in (1, 1, 2):
        session = knn_session(library, 4, size=8, when_full="reservoir", seed=seed)
        session.step(x, y)
        kept.append(et.weights_hash(session.weights()))
    assert kept[0] == kept[1] != kept[2]
