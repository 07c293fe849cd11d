"""Continual backprop: units of little use begin anew, against the equations in numpy."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import edgetrain as et
from edgetrain import kit
from edgetrain.errors import EdgetrainError
from edgetrain.export.program import Role
from edgetrain.ops import OPS
from edgetrain.ops.control import changed, control_block
from edgetrain.ops.draws import draw16_at, step_key, uniform

from . import nets
from .conftest import is_a_sentence
from .test_kernels import bits, fma, make_call, named, run

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
OFTEN = et.Continual(rate=0.2, maturity=3, decay=0.75)
FROZEN_FIRST = (et.LayerRule("dense_1", "frozen"), et.LayerRule("*"))


def session(model: et.Model, part: et.Continual | None = OFTEN, batch: int = 1,
            optimizer: str = "sgd", precision: et.Precision | None = None, **more) -> et.Session:
    recipe = et.Recipe(batch=batch, seed=9, optimizer=et.Optimizer(optimizer, lr=0.02),
                       precision=precision or et.Precision(), continual=part, **more)
    return et.Session(et.compile(model, recipe), et.connect())


def chain() -> et.Model:
    return nets.fixed(et.Sequential([et.Dense(11), et.ReLU(), et.Dense(9), et.Tanh(),
                                     et.Dense(4)], input_shape=(7,)))


def maps() -> et.Model:
    """Units of maps that are read by a convolution, and by a dense layer at four places."""
    return nets.fixed(et.Sequential([
        et.Conv2D(6, 3), et.ReLU(), et.MaxPool2D(2), et.Conv2D(5, 2), et.ReLU(),
        et.Flatten(), et.Dense(4)], input_shape=(8, 8, 2)))


NETS = {      # -> model, and pairs: a layer, who reads its units, the number of its weight
    "chain": (chain, (("dense_1", "dense_2", 0), ("dense_2", "dense_3", 2))),
    "maps": (maps, (("conv2d_1", "conv2d_2", 0), ("conv2d_2", "dense_1", 2))),
}


# -- whole steps against the equations ------------------------------------------------------------

def state(s: et.Session) -> dict[str, np.ndarray]:
    return {t.name: s.tensor(i).copy() for i, t in enumerate(s.program.tensors)
            if t.role in (Role.WEIGHT, Role.OPTIMIZER) and t.writable
            and t.name not in ("powers", "progress")}


def put(s: et.Session, values: dict[str, np.ndarray]) -> None:
    for number, entry in enumerate(s.program.tensors):
        if entry.name in values:
            s.device.put(number, values[entry.name].tobytes())


def forward(model: et.Model, weights: dict, x: np.ndarray) -> dict[str, np.ndarray]:
    """What every layer reads, by its name, in f64."""
    graph = model.graph
    (entry,) = graph.of_kind("input")
    values = {n: v.astype(np.float64) for n, v in {**graph.values, **weights}.items()}
    values[entry.name], read = x[None].astype(np.float64), {}
    for node in graph.nodes:
        read[node.source] = values[node.ins[0]]
        found = OPS[node.op].ref(*(values[n] for n in node.ins), **node.attrs)
        found = found if isinstance(found, tuple) else (found,)
        values |= {n: v.reshape(graph[n].shape) for n, v in zip(node.outs, found)}
    return read


class Layer:
    """The averages of one layer's units, and their renewal, as the recipe's page describes them."""

    def __init__(self, maker: str, reader: str, number: int, units: int, part: et.Continual,
                 batch: int, seed: int):
        self.maker, self.reader, self.number, self.units = maker, reader, number, units
        self.part, self.batch, self.seed, self.due = part, batch, seed, 0.0
        self.size, self.mean, self.age = np.zeros(units), np.zeros(units), np.zeros(units, int)

    def sample(self, read: np.ndarray) -> None:
        h = read.reshape(-1, self.units).mean(axis=0)
        d = np.minimum(self.part.decay ** (1 / self.batch), self.age / (self.age + 1))
        self.size = d * self.size + (1 - d) * abs(h)
        self.mean = d * self.mean + (1 - d) * h
        self.age += 1

    def renew(self, state: dict[str, np.ndarray], step: int) -> int | None:
        """Change the state; returns the unit."""
        mature = self.age > self.part.maturity * self.batch
        self.due += self.part.rate * mature.sum()
        if self.due < 1:
            return None
        self.due -= 1
        behind = state[f"{self.reader}.w"]
        rows = behind.reshape(-1, self.units, behind.shape[-1])
        use = self.size * abs(rows.astype(np.float64)).sum(axis=(0, 2))
        unit = int(np.where(mature, use, np.inf).argmin())
        self.age[unit] = 0
        moved = self.mean[unit] * rows[:, unit].astype(np.float64).sum(axis=0)
        state[f"{self.reader}.b"] = (state[f"{self.reader}.b"] + moved).astype(behind.dtype)
        for name, value in state.items():
            if name.startswith(f"{self.reader}.w"):
                value.reshape(rows.shape)[:, unit] = 0
            if name.startswith((f"{self.maker}.w", f"{self.maker}.b")):
                value.reshape(-1, self.units)[:, unit] = 0
        w = state[f"{self.maker}.w"].reshape(-1, self.units)
        index = np.arange(len(w), dtype=np.uint64) * np.uint64(self.units) + np.uint64(unit)
        key = step_key(self.seed, step, 0x5EEE0000 + self.number)
        w[:, unit] = uniform(draw16_at(key, index), np.sqrt(6 / len(w)))
        return unit


MODES = {"f32": et.Precision(), "f16": et.Precision("f16"),
         "master": et.Precision("f16", master=True)}


@pytest.mark.parametrize("net, batch, optimizer, mode, layers", [
    ("chain", 1, "sgd", "f32", None), ("chain", 4, "adam", "f32", None),
    ("chain", 1, "adam", "f16", None), ("chain", 4, "momentum", "master", None),
    ("chain", 1, "momentum", "f32", FROZEN_FIRST), ("maps", 1, "adam", "f32", None),
    ("maps", 2, "rmsprop", "f16", None), ("maps", 1, "sgd", "master", None)])
def test_steps_follow_the_equations(net, batch, optimizer, mode, layers):
    build, pairs = NETS[net]
    model, more = build(), {"layers": layers} if layers else {}
    pairs = [p for p in pairs if not layers or p[0] != "dense_1"]
    options = dict(batch=batch, optimizer=optimizer, precision=MODES[mode], **more)
    device, twin = session(model, OFTEN, **options), session(model, None, **options)
    known = [Layer(*pair, model.weights[f"{pair[0]}.b"].size, OFTEN, batch, 9) for pair in pairs]
    x, y = nets.samples(model, 30 * batch)
    renewed, near = [], dict(rtol=4e-3, atol=2e-3) if mode != "f32" else dict(rtol=1e-5, atol=1e-6)
    for step in range(30):
        rows = slice(step * batch, (step + 1) * batch)
        for sample in x[rows]:
            read = forward(model, twin.weights(), sample)
            for layer in known:
                layer.sample(read[layer.reader])
        device.step(x[rows], y[rows])
        twin.step(x[rows], y[rows])
        want = state(twin)
        for layer in known:
            for part in ("size", "mean"):
                got = device.named(f"{layer.maker}.w:{part}")
                np.testing.assert_allclose(got, getattr(layer, part), **near)
                setattr(layer, part, got.astype(np.float64))
            renewed.append((layer.maker, layer.renew(want, step)))
            np.testing.assert_array_equal(device.named(f"{layer.maker}.w:age"), layer.age)
        got = state(device)
        assert got.keys() - {n for n in got if ":" in n} == want.keys()
        for name, value in want.items():
            if name in {f"{layer.reader}.b" for layer in known}:
                np.testing.assert_allclose(got[name], value, rtol=1e-3 if mode == "f16" else 1e-5,
                                           atol=1e-3 if mode == "f16" else 1e-6)
            else:
                np.testing.assert_array_equal(got[name], value, err_msg=f"{name}, step {step}")
        put(twin, got)
    for pair in pairs:
        assert len({unit for maker, unit in renewed if maker == pair[0]} - {None}) > 3


@pytest.mark.parametrize("net", NETS)
def test_outputs_do_not_jump_for_inputs_at_their_mean(net):
    """One even sample alone is its own mean: what renewal takes, the bias behind gives back."""
    build, pairs = NETS[net]
    model = build()
    s = session(model, et.Continual(rate=0.02, maturity=5))
    s.set_hyper(lr=1e-30)
    x, y = nets.samples(model, 1)
    x[..., :] = x.reshape(-1, x.shape[-1])[0] if net == "maps" else x
    before = s.predict(x)
    old = s.weights()
    taken = 0.0
    for _ in range(60):
        s.step(x, y)
    new = s.weights()
    for maker, reader, _ in pairs:
        silent = (new[f"{reader}.w"] != old[f"{reader}.w"]).any()
        taken = max(taken, abs(new[f"{reader}.b"] - old[f"{reader}.b"]).max())
        assert silent and (new[f"{maker}.w"] != old[f"{maker}.w"]).any()
    assert taken > 0.01
    np.testing.assert_allclose(s.predict(x), before, atol=1e-5)


# -- who begins anew ------------------------------------------------------------------------------

def choose(size, age, due=1.0, w=None, rate=0.25, maturity=4, **control):
    count = len(size)
    call = make_call(named("et_choose_unit_f32__ref"), dict(A=1, U=count, O=2, rate=rate,
                                                            maturity=maturity),
                     np.random.default_rng(0))
    w = np.ones((1, count, 2)) if w is None else w
    call = call.with_values(size=np.float32(size), age=np.int32(age), due=np.float32([due]), w=w)
    call.memory["ctl"] = changed(control_block(), **control)
    done = run(call)
    return int(done.view("unit")[0]), done.view("age").tolist(), float(done.view("due")[0])


def test_the_least_useful_mature_unit_is_chosen():
    assert choose([3, 1, 2, 0.5], [9, 9, 9, 4]) == (1, [9, 0, 9, 4], 0.75)
    assert choose([3, 1, 1, 0], [9, 5, 9, 1])[0] == 1                   # the first of equals
    w = np.ones((1, 3, 2))
    w[0, 0] = 0.1, -0.1
    assert choose([3, 1, 2], [9, 9, 9], w=w)[0] == 0                    # by what reads it, too


def test_a_unit_is_due_when_shares_add_up_to_one():
    assert choose([1, 1], [9, 9], due=0.25) == (-1, [9, 9], 0.75)
    assert choose([1, 1], [9, 9], due=0.5) == (0, [0, 9], 0.0)
    assert choose([1, 1], [4, 4], due=0.5) == (-1, [4, 4], 0.5)         # nobody is mature
    assert choose([1, 1], [9, 9], due=1.9, rate=1.0) == (0, [0, 9], 1.0)        # owed at most 2


@pytest.mark.parametrize("control", [dict(overflow=1), dict(open=1)])
def test_a_skipped_step_chooses_nobody(control):
    assert choose([1, 1], [9, 9], **control) == (-1, [9, 9], 1.0)


def test_utility_is_summed_in_eight_stripes():
    """Equal sums but for rounding: the order decides who is chosen."""
    rng = np.random.default_rng(4)
    w = rng.standard_normal((30, 1, 7)).astype(np.float32)
    call = make_call(named("et_choose_unit_f32__ref"), dict(A=30, U=2, O=7, rate=1.0, maturity=1),
                     rng)
    sums, plain = np.zeros(8, np.float32), np.float32(0)
    for i, term in enumerate(abs(w).ravel()):
        sums[i % 8] += term
        plain += term
    total = ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) +
                                                           (sums[3] + sums[7]))
    assert abs(plain - total) > 2 * np.spacing(total)
    for nudge, unit in ((np.inf, 0), (0, 1)):       # the other unit: just above, just below
        other = np.zeros_like(w)
        other[0, 0, 0] = np.nextafter(total, np.float32(nudge))
        done = run(call.with_values(w=np.concatenate([w, other], 1), size=1.0, age=9, due=1.0))
        assert done.view("unit")[0] == unit


def test_a_contribution_is_summed_from_the_bias_on():
    call = make_call(named("et_move_unit_f32__ref"), dict(A=30, U=2, O=7), np.random.default_rng(5))
    call = call.with_values(unit=1)
    want = call.view("b").copy()
    for row in call.view("w")[:, 1]:
        want = fma(call.view("mean")[1], row, want)
    assert bits(run(call).view("b")) == bits(want)


@pytest.mark.parametrize("kernel", ["clear_unit", "draw_unit", "move_unit"])
@pytest.mark.parametrize("unit", [-1, 99])
def test_without_a_unit_nothing_happens(kernel, unit):
    case = OPS[kernel].cases[-1]
    call = make_call(named(f"et_{kernel}_f32__ref"), case, np.random.default_rng(1))
    call = call.with_values(unit=unit)
    done = run(call)
    for name in call.names("inout"):
        assert bits(done.memory[name]) == bits(call.memory[name])


def test_what_is_not_finite_stays_out_of_the_averages():
    call = make_call(named("et_unit_activity_f32__ref"), dict(U=4, decay=0.5),
                     np.random.default_rng(1))
    call = call.with_values(x=np.float32([np.nan, np.inf, -2, 1]), size=1.0, mean=1.0, age=7)
    done = run(call)
    assert done.view("size").tolist() == [1, 1, 1.5, 1]
    assert done.view("mean").tolist() == [1, 1, -0.5, 1]
    assert done.view("age").tolist() == [7, 7, 8, 8]


def test_a_bias_that_would_overflow_stays():
    call = make_call(named("et_move_unit_f16__ref"), dict(A=2, U=1, O=2), np.random.default_rng(1))
    call = call.with_values(w=np.float16([[[40000, 1]], [[40000, 1]]]), unit=0, mean=1.0, b=0.5)
    assert run(call).view("b").tolist() == [0.5, 2.5]


# -- in a program ---------------------------------------------------------------------------------

@pytest.mark.parametrize("batch", [1, 4])
def test_skipped_steps_renew_nothing(batch):
    model = chain()
    s = session(model, et.Continual(rate=1.0, maturity=1), batch)
    x, y = nets.samples(model, 40)
    for i in range(0, 8 * batch, batch):
        s.step(x[i:i + batch], y[i:i + batch])
    before = {n: s.named(n).copy() for n in ("dense_1.w", "dense_1.w:due")}
    kind = "train" if batch == 1 else "accumulate"
    bad = s.program.number(Role.TARGET)
    good = s._puts(*(v[0] for v in s.check(x[:1], y[:1])))
    for _ in range(5):
        s.device.run(kind, {**good, bad: np.int32([77]).tobytes()})     # no such label: NaN
        if batch > 1:
            s.device.run("update")
    for name, value in before.items():
        np.testing.assert_array_equal(s.named(name), value)
    s.step(x[:batch], y[:batch])
    assert (s.named("dense_1.w") != before["dense_1.w"]).any()


def test_replayed_samples_count_as_others_do():
    model = chain()
    s = session(model, et.Continual(rate=1.0, maturity=2), replay=et.Replay(4, store="raw"))
    x, y = nets.samples(model, 4)
    kit.remember(s, x, y)
    old = s.weights()["dense_1.w"]
    for _ in range(6):
        s.device.run("replay")
    assert s.named("dense_1.w:age").max() == 6
    assert (abs(s.weights()["dense_1.w"] - old).max(axis=0) > 0.1).sum() >= 3


def test_unsure_samples_leave_no_trace():
    model = chain()
    unsure, sure = (session(model, OFTEN, 4, pseudo=et.Pseudo(threshold=t)) for t in (1.0, 0.0))
    x, _ = nets.samples(model, 8)
    for s in (unsure, sure):
        kit.adapt(s, x)
    assert not unsure.named("dense_1.w:age").any() and not unsure.named("dense_1.w:size").any()
    assert (sure.named("dense_1.w:age") == 8).all()


def test_a_rollback_keeps_the_averages():
    model = chain()
    s = session(model, OFTEN, guard=et.Guard(4, store="raw"))
    x, y = nets.samples(model, 10)
    s.device.run("snapshot")
    for i in range(10):
        s.step(x[i:i + 1], y[i:i + 1])
    size, w = s.named("dense_1.w:size").copy(), s.weights()["dense_1.w"].copy()
    s.device.run("rollback")
    assert (s.named("dense_1.w:size") == size).all() and (s.weights()["dense_1.w"] != w).any()


def treated(model: et.Model, **more) -> list[str]:
    recipe = et.Recipe(continual=et.Continual(), **more)
    return [t.name.removesuffix(".w:age") for t in et.compile(model, recipe).tensors
            if t.name.endswith(":age")]


def split(between) -> et.Model:
    """A dense layer of 8, something, a dense layer, and the output layer."""
    x = et.Input((6,))
    h = between(et.ReLU()(et.Dense(8, name="first")(x)))
    return et.Model(x, et.Dense(3, name="last")(et.ReLU()(et.Dense(5, name="second")(h))))


@pytest.mark.parametrize("between, fits", [
    (et.Tanh(), True), (et.PReLU(), True), (et.Dropout(0.5), True), (et.Reshape((2, 4)), False),
    (et.Softmax(), False), (et.LayerNorm(), False), (lambda h: et.Add()(h, h), False),
    (lambda h: et.Concat()(h, et.Tanh()(h)), False)],
    ids=["tanh", "prelu", "dropout", "reshape", "softmax", "norm", "twice", "concat"])
def test_layers_are_treated_if_one_other_reads_their_units(between, fits):
    def flat(h):
        return et.Flatten()(between(h)) if isinstance(between, et.Reshape) else between(h)

    assert treated(split(flat)) == ["first", "second"][not fits:]


@pytest.mark.parametrize("rule", [dict(update="frozen"), dict(update="bias"), dict(channels=0.5),
                                  dict(lora=2)], ids=str)
def test_layers_are_treated_if_both_are_trained_whole(rule):
    model = nets.fixed(et.Sequential([et.Dense(16), et.ReLU(), et.Dense(16), et.ReLU(),
                                      et.Dense(16), et.ReLU(), et.Dense(3)], input_shape=(16,)))
    layers = (et.LayerRule("dense_2", **rule), et.LayerRule("*"))
    assert treated(model, layers=layers) == ["dense_3"]


def test_a_model_without_such_layers_is_refused():
    with pytest.raises(EdgetrainError, match="no layer has units") as caught:
        et.compile(et.Sequential([et.Dense(3)], input_shape=(4,)),
                   et.Recipe(continual=et.Continual()))
    assert is_a_sentence(caught.value) and "leave [continual] out" in caught.value.hint


@pytest.mark.parametrize("rule", ["mono_forward", "drtp", "lda"])
def test_other_rules_have_no_use_for_it(rule):
    with pytest.raises(EdgetrainError, match=r"\[continual\] goes with") as caught:
        et.compile(chain(), et.Recipe(rule=rule, continual=et.Continual()))
    assert is_a_sentence(caught.value)


def test_it_costs_twelve_bytes_per_unit_and_no_arena():
    model = chain()
    for precision in MODES.values():
        plain, more = (et.compile(model, et.Recipe(continual=part, precision=precision))
                       for part in (None, et.Continual()))
        own = 12 * (11 + 9) + 4 * 2
        assert own <= more.state_bytes - plain.state_bytes <= own + 8 * 8
        assert more.arena_bytes == plain.arena_bytes


@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_the_smallest_program_has_the_same_bits(mode):
    """What is kept less of for the backward pass is read in time; and it takes no arena there."""
    model = maps()
    wanted = et.Recipe(batch=2, continual=OFTEN, precision=MODES[mode])
    programs = [et.compile(model, wanted), nets.least_program(model, wanted)]
    plain = nets.least_program(model, replace(wanted, continual=None))
    x, y = nets.samples(model, 40)
    found = [et.Session(program, et.connect()) for program in programs]
    for s in found:
        for i in range(0, 40, 2):
            s.step(x[i:i + 2], y[i:i + 2])
    assert et.weights_hash(found[0].weights()) == et.weights_hash(found[1].weights())
    assert plain.arena_bytes == programs[1].arena_bytes < programs[0].arena_bytes


def test_a_large_batch_has_averages_of_updates():
    """As many samples move them as one update of a smaller batch does."""
    model = chain()
    x, y = nets.samples(model, 1)
    for batch in (1, 8):
        s = session(model, replace(OFTEN, rate=1e-6), batch)
        s.set_hyper(lr=1e-30)
        for _ in range(30):
            s.step(np.repeat(x, batch, 0), np.repeat(y, batch))
        old = s.named("dense_1.w:size").copy()
        s.step(np.zeros_like(np.repeat(x, batch, 0)), np.repeat(y, batch))
        bias = np.maximum(s.weights()["dense_1.b"], 0)
        want = OFTEN.decay * old + (1 - OFTEN.decay) * bias
        np.testing.assert_allclose(s.named("dense_1.w:size"), want, rtol=1e-5)


# -- what was measured ----------------------------------------------------------------------------

@pytest.fixture
def plasticity(monkeypatch):
    monkeypatch.syspath_prepend(BENCHMARKS)
    import plasticity
    return plasticity, json.loads((BENCHMARKS / "plasticity.json").read_text())


def test_the_page_is_that_of_the_results(plasticity, tmp_path):
    script, found = plasticity
    script.write_results(found, tmp_path)
    assert (tmp_path / "PLASTICITY.md").read_text() == (BENCHMARKS / "PLASTICITY.md").read_text()
    assert len(found["rows"]) == len(script.SETTINGS) * len(script.VARIANTS) * len(script.SEEDS)


def test_it_keeps_networks_able_to_learn(plasticity):
    """With the default rate and each seed, late tasks are learned; without it they are not."""
    script, found = plasticity
    late = {(r["tasks"], r["optimizer"], r["lr"], r["learner"], r["seed"]): np.mean(
        r["accuracy"][-10:]) for r in found["rows"]}
    for setting in script.SETTINGS:
        for seed in script.SEEDS:
            plain = late[(*setting, "nothing", seed)]
            assert late[(*setting, "[continual], rate = 1e-4", seed)] > plain, (setting, seed)


@pytest.mark.parametrize("learner", ["nothing", "[continual], rate = 1e-3"])
def test_a_run_repeats_the_committed_one(plasticity, monkeypatch, learner):
    script, found = plasticity
    (row,) = [r for r in found["rows"] if (r["tasks"], r["learner"], r["seed"]) ==
              ("labels", learner, 2)]
    monkeypatch.setattr(script, "TASKS", 4)
    again = script.measure((("labels", row["optimizer"], row["lr"]), learner, 2))
    assert again["accuracy"] == row["accuracy"][:4]
