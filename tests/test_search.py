"""A plan for a budget: against every plan there is, compiled one by one."""

from __future__ import annotations

import json
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import pairwise, product

import numpy as np
import pytest

import edgetrain as et
from edgetrain.budget import search
from edgetrain.contribution import Proxy, split
from edgetrain.errors import EdgetrainError
from edgetrain.jobs.pool import Here
from edgetrain.search import Limits, Option, Plan, Point
from edgetrain.search.choose import Problem, _grow, by_gain, choose
from edgetrain.search.costs import Costs
from edgetrain.search.options import candidates, layers
from edgetrain.search.plan import frontier

from .conftest import is_a_sentence
from .nets import cnn, mlp, samples

ISAS = ("zvfh", "ref")
WORTH = {"stem": 3.0, "side": 1.5, "head": 2.0, "dense_1": 2.5, "dense_2": 1.0, "dense_3": 2.0}


def worth(option: Option) -> float:
    """A contribution that needs no training."""
    return WORTH[option.layer] * (1.0 if option.what == "full" else 0.4)


def process(option: Option) -> float:
    return float(os.getpid())


class Counting(Here):
    """Counts what it is given."""

    def __init__(self):
        self.done: list = []

    def submit(self, function, /, *args, **kwargs):
        self.done.append(args[0])
        return super().submit(function, *args, **kwargs)


class Interrupted:
    """A contribution that is interrupted at the call of this number."""

    def __init__(self, at: int | None = None):
        self.at, self.calls = at, []

    def __call__(self, option):
        if len(self.calls) == self.at:
            raise KeyboardInterrupt
        self.calls.append(option)
        return worth(option)


def plan_for(model, recipe=None, *, contribution=worth, **limits) -> Plan:
    options = {"executor": Here(), "isas": ISAS, **limits}
    return search(model, recipe, contribution=contribution, **options)


def every_plan(model: et.Model, recipe: et.Recipe) -> dict[tuple, et.Program]:
    """((layer, update), ...) -> program, of all plans: without anything of the search."""
    found = {}
    for updates in product(("frozen", "bias", "full"), repeat=len(layers(model))):
        rules = tuple(map(et.LayerRule, layers(model), updates))
        if any(update != "frozen" for update in updates):
            found[tuple(zip(layers(model), updates))] = et.compile(
                model, replace(recipe, layers=rules), isas=ISAS)
    return found


def value(plan: tuple) -> float:
    return sum(WORTH[layer] * {"frozen": 0, "bias": 0.4, "full": 1}[update]
               for layer, update in plan)


ADAM = et.Recipe(batch=4, optimizer=et.Optimizer("adam"), precision=et.Precision("f16"))


@pytest.mark.parametrize("recipe", [et.Recipe(), ADAM], ids=["sgd", "adam"])
@pytest.mark.parametrize("share", [0.15, 0.4, 0.7, 1.0])
def test_no_plan_that_fits_is_worth_more(recipe, share):
    """The reference compiles all plans and takes the best of those that fit."""
    plans = every_plan(mlp(), recipe)
    sizes = sorted(program.ram_bytes for program in plans.values())
    limit = sizes[round(share * (len(sizes) - 1))]
    best = max(value(plan) for plan, program in plans.items() if program.ram_bytes <= limit)
    found = plan_for(mlp(), recipe, ram_bytes=limit)
    assert found.chosen.contribution == pytest.approx(best) and found.proven
    assert found.program.ram_bytes == found.chosen.costs.ram_bytes <= limit
    chosen = tuple((name, {o.layer: o.what for o in found.chosen.options}.get(name, "frozen"))
                   for name in layers(mlp()))
    assert plans[chosen].lists == found.program.lists


def test_all_limits_hold_together():
    plans = every_plan(cnn(), et.Recipe())
    roomy = plan_for(cnn(), ram_bytes=1 << 20)
    costs = roomy.chosen.costs
    assert roomy.chosen.options == roomy.everything.options and len(roomy.chosen.options) == 3
    tight = plan_for(cnn(), ram_bytes=1 << 20, instructions=costs.instructions - 1)
    assert tight.chosen.costs.instructions < costs.instructions
    both = plan_for(cnn(), ram_bytes=tight.chosen.costs.ram_bytes - 1,
                    flash_bytes=min(p.flash_bytes for p in plans.values()) + 200,
                    instructions=costs.instructions - 1)
    assert Limits(tight.chosen.costs.ram_bytes - 1, both.limits.flash_bytes,
                  costs.instructions - 1).met(both.chosen.costs)
    assert both.chosen.contribution <= tight.chosen.contribution < roomy.chosen.contribution


class Lumpy:
    """Costs that do not add up: the earliest layer decides, and pairs of neighbours share."""

    def __init__(self, layers: int, seed: int):
        rng = np.random.default_rng(seed)
        self.gains = [(0.0, *sorted(rng.random(2) ** 2)) for _ in range(layers)]
        self.state = rng.integers(1, 300, (layers, 2)).cumsum(axis=1)
        self.arena = np.sort(rng.integers(100, 2000, layers))[::-1]
        self.asked: list = []

    def __call__(self, choices):
        self.asked += choices
        return [self.costs(choice) for choice in choices]

    def costs(self, choice) -> Costs:
        first = next(i for i, n in enumerate(choice) if n)
        kept = sum(40 * int(self.arena[i] > 500) for i, n in enumerate(choice) if n == 2)
        state = sum(int(self.state[i, n - 1]) for i, n in enumerate(choice) if n)
        shared = 60 * sum(bool(a and b) for a, b in pairwise(choice))
        return Costs(state, int(self.arena[first]) + kept - shared)

    def problem(self, limit: int, evaluations: int) -> Problem:
        count = len(self.gains)
        alone = [(*(0,) * i, n, *(0,) * (count - i - 1)) for i in range(count) for n in (1, 2)]
        return Problem(self.gains, Limits(limit), self, evaluations,
                       {choice: self.costs(choice) for choice in alone})


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("share", [0.05, 0.3, 0.6])
def test_many_plans_are_searched_as_well_as_if_all_were_tried(seed, share):
    lumpy = Lumpy(7, seed)
    every = {c: lumpy.costs(c) for c in product(range(3), repeat=7) if any(c)}
    sizes = sorted(costs.ram_bytes for costs in every.values())
    limit = sizes[int(share * len(sizes))]
    problem = lumpy.problem(limit, 200)
    best = max(problem.gain(c) for c, costs in every.items() if costs.ram_bytes <= limit)
    assert not choose(problem)
    assert every[problem.best].ram_bytes <= limit
    assert problem.gain(problem.best) >= 0.97 * best
    assert len(lumpy.asked) == len(set(lumpy.asked)) <= 200


@pytest.mark.parametrize("room", [1, 7, 19, 20, 25])
def test_an_order_is_bisected_for_how_much_of_it_fits(room):
    """Twenty layers of one byte each, wanted from the last on."""
    asked = []

    def evaluate(choices):
        asked.extend(choices)
        return [Costs(sum(choice), 0) for choice in choices]

    problem = Problem([(0.0, 1.0)] * 20, Limits(room), evaluate, 100)
    _grow(problem, [[(19 - i, 1) for i in range(20)]])
    most = min(room, 20)
    assert problem.best == (0,) * (20 - most) + (1,) * most and len(asked) <= 5


def test_few_plans_are_tried_in_the_order_of_their_worth():
    gains = [(0.0, 0.5, 0.25), (0.0, 2.0), (0.0, 1.0, 3.0)]
    ordered = list(by_gain(gains))
    sums = [sum(g[n] for g, n in zip(gains, choice)) for choice in ordered]
    assert sums == sorted(sums, reverse=True) and len(set(ordered)) == 3 * 2 * 3


def test_a_layer_that_does_harm_is_left_alone():
    found = plan_for(mlp(), ram_bytes=1 << 20,
                     contribution=lambda o: -1.0 if o.layer == "dense_2" else worth(o))
    assert {o.layer for o in found.chosen.options} == {"dense_1", "dense_3"}
    bad = plan_for(mlp(), ram_bytes=1 << 20, contribution=lambda o: -worth(o))
    assert [(o.layer, o.what) for o in bad.chosen.options] == [("dense_2", "bias")]


# -- what the user's recipe says ------------------------------------------------------------------


def test_the_rest_of_the_recipe_stays():
    recipe = replace(ADAM, seed=7, replay=et.Replay(size=8), norm=et.Norm(eps=1e-3), layers=(
        et.LayerRule("head", lr=2.5, weight_decay=0.5), et.LayerRule("side", "bias"),
        et.LayerRule("*")))
    found = plan_for(cnn(), recipe, ram_bytes=1 << 20).recipe
    assert replace(found, layers=recipe.layers, text="") == recipe
    assert found.rule_for("head") == et.LayerRule("head", lr=2.5, weight_decay=0.5)
    assert found.rule_for("side").update == "bias" and found.rule_for("stem").update == "full"


def test_what_the_recipe_freezes_stays_frozen():
    recipe = et.Recipe(layers=(et.LayerRule("s*", "frozen"), et.LayerRule("*")))
    found = plan_for(cnn(), recipe, ram_bytes=1 << 20)
    assert {o.layer for o in found.contributions} == {"head"}
    assert found.recipe.rule_for("stem").update == "frozen"


def test_the_recipe_of_a_plan_is_text_that_says_why():
    found = plan_for(cnn(), ADAM, ram_bytes=3000)
    text = found.recipe.text
    assert et.Recipe.parse(text) == found.recipe
    assert found.program.meta["recipe"] == text
    assert f"{found.program.ram_bytes:,} bytes of RAM" in text and "at most 3,000 bytes" in text
    again = et.compile(cnn(), et.Recipe.parse(text), isas=ISAS, ram_bytes=3000)
    assert again.blob == found.program.blob
    for line in text.partition("[layers]\n")[2].splitlines()[:-1]:
        rule, _, note = line.partition("#")
        assert rule and note.strip(), line


def test_names_with_wildcards_are_names():
    model = et.Sequential([et.Dense(5, name="a[1]"), et.ReLU(), et.Dense(3, name="a*"),
                           et.ReLU(), et.Dense(3, name="ab")], input_shape=(4,))
    found = plan_for(model, ram_bytes=1 << 20,
                     contribution=lambda o: {"a[1]": 1.0, "a*": 2.0, "ab": -1.0}[o.layer]
                     * (2 if o.what == "full" else 1))
    assert {t.name for t in found.program.tensors if t.trained} == {
        "a[1].w", "a[1].b", "a*.w", "a*.b"}


def test_options_are_those_that_can_be():
    """A layer without weights has none, and one whose biases are all it has, one."""
    model = et.Sequential([et.Conv1D(4, 3, name="c"), et.BatchNorm(name="n"), et.ReLU(),
                           et.PReLU(name="p"), et.GlobalMean(), et.Dense(3, name="d")],
                          input_shape=(9, 2))
    assert list(candidates(model, et.Recipe())) == ["c", "n", "p", "d"]
    found = plan_for(model, ram_bytes=1 << 20, contribution=lambda o: 1.0)
    have = {layer: {o.what for o in found.contributions if o.layer == layer} for layer in "cnpd"}
    assert have["p"] == {"full"} and {"bias", "full"} <= have["d"]


def test_steps_stay_in_every_option_of_a_recurrent_layer():
    model = et.Sequential([et.RNN(9, name="r"), et.Dense(3, name="d")], input_shape=(6, 20))
    recipe = et.Recipe(layers=(et.LayerRule("r", steps=2), et.LayerRule("*")))
    found = candidates(model, recipe)["r"]
    assert len(found) == len(candidates(model, et.Recipe())["r"]) > 1
    assert {option.rule.steps for option in found} == {2}


def test_a_plan_is_on_the_frontier_unless_another_is_as_good_in_all():
    def point(contribution, ram, instructions=None):
        return Point((), contribution, Costs(ram, 0, 1, instructions))

    cheap, slow, quick = point(1.0, 10, 9), point(2.0, 20, 9), point(1.5, 20, 5)
    large, beaten = point(3.0, 30), [point(1.0, 11, 9), point(2.0, 20, 10), point(2.0, 40),
                                     point(1.5, 20, 9), point(1.0, 10, 12)]
    assert frontier([*beaten, large, quick, slow, cheap]) == (cheap, slow, quick, large)


def test_the_frontier_is_what_no_plan_beats():
    found = plan_for(cnn(), ADAM, ram_bytes=3500)
    assert found.chosen in found.frontier
    for a, b in product(found.frontier, repeat=2):
        assert a is b or a.contribution < b.contribution or \
            a.costs.ram_bytes > b.costs.ram_bytes or \
            (a.costs.instructions or 0) > (b.costs.instructions or 1 << 60)
    rams = [point.costs.ram_bytes for point in found.frontier]
    assert rams == sorted(rams)


# -- executors, interruptions ---------------------------------------------------------------------


def test_an_executor_that_is_given_does_the_work():
    counting = Counting()
    found = plan_for(mlp(), ram_bytes=1 << 20, executor=counting)
    asked = [item for item in counting.done if isinstance(item, Option)]
    assert set(asked) == set(found.contributions) and len(asked) == len(set(asked))
    assert sum(isinstance(item, et.Recipe) for item in counting.done) >= 7


def test_processes_give_what_one_gives():
    with ProcessPoolExecutor(1) as pool:
        elsewhere = plan_for(mlp(), ram_bytes=1 << 20, executor=pool, contribution=process)
        assert os.getpid() not in elsewhere.contributions.values()
    two = search(cnn(), ADAM, ram_bytes=3000, contribution=worth, isas=ISAS, jobs=2)
    assert two == plan_for(cnn(), ADAM, ram_bytes=3000)


@pytest.mark.parametrize("cut", [0, 3])
def test_an_interrupted_search_goes_on_where_it_was(tmp_path, cut):
    file, whole = tmp_path / "s.jsonl", plan_for(cnn(), ADAM, ram_bytes=3000)
    with pytest.raises(KeyboardInterrupt):
        plan_for(cnn(), ADAM, ram_bytes=3000, resume=file, contribution=Interrupted(cut))
    with file.open("ab") as half:
        half.write(b'{"key": "gain:given')        # killed while it wrote
    rest, counting = Interrupted(), Counting()
    found = plan_for(cnn(), ADAM, ram_bytes=3000, resume=file, contribution=rest)
    assert len(rest.calls) == len(whole.contributions) - cut
    assert replace(found, reused=0) == whole
    again = plan_for(cnn(), ADAM, ram_bytes=3000, resume=file, contribution=rest,
                     executor=counting)
    assert not counting.done and replace(again, reused=0) == whole
    assert all(json.loads(line) for line in file.read_text().splitlines())


def test_another_budget_asks_for_no_contribution_again(tmp_path):
    first, second = Interrupted(), Interrupted()
    for contribution, limit in ((first, 3000), (second, 5000)):
        found = plan_for(cnn(), ADAM, ram_bytes=limit, resume=tmp_path / "s",
                         contribution=contribution)
        assert found == replace(plan_for(cnn(), ADAM, ram_bytes=limit), reused=found.reused)
    assert first.calls and not second.calls
    other = Interrupted()
    plan_for(cnn(), replace(ADAM, seed=9), ram_bytes=5000, resume=tmp_path / "s",
             contribution=other)
    assert len(other.calls) == len(first.calls)


@pytest.mark.parametrize("content, says", [
    (b"[layers]\n", "not the results of a search"), (b"{}\n", "not the results of a search"),
    (b"half", "not the results of a search"),
    (b'{"edgetrain search": "MODEL"}\n{"key": 1}\n', "not the results of a search: line 2")])
def test_a_file_that_is_something_else_is_refused_and_kept(tmp_path, content, says):
    file = tmp_path / "s"
    plan_for(mlp(), ram_bytes=1 << 20, resume=file)
    name = json.loads(file.read_text().splitlines()[0])["edgetrain search"]
    content = content.replace(b"MODEL", name.encode())
    file.write_bytes(content)
    with pytest.raises(EdgetrainError, match=says) as caught:
        plan_for(mlp(), ram_bytes=1 << 20, resume=file)
    assert is_a_sentence(caught.value) and file.read_bytes() == content


def test_results_of_another_model_are_refused(tmp_path):
    plan_for(mlp(), ram_bytes=1 << 20, resume=tmp_path / "s")
    trained = mlp().with_weights({"dense_1.b": np.ones(11)})
    with pytest.raises(EdgetrainError, match="for other weights") as caught:
        plan_for(trained, ram_bytes=1 << 20, resume=tmp_path / "s")
    assert is_a_sentence(caught.value)


# -- budgets that cannot be met, and other mistakes -----------------------------------------------


@pytest.mark.parametrize("limit, unit", [
    ("ram_bytes", "bytes of RAM"), ("flash_bytes", "bytes of flash"),
    ("instructions", "instructions a training step")])
def test_a_budget_that_cannot_be_met_names_the_nearest_plan(limit, unit):
    """The nearest exists: with exactly what it takes the search succeeds."""
    recipe = replace(ADAM, precision=et.Precision())
    with pytest.raises(EdgetrainError) as caught:
        plan_for(cnn(), recipe, **{limit: 100})
    said = str(caught.value)
    assert is_a_sentence(caught.value) and f"within 100 {unit}" in said
    assert caught.value.hint
    least = min(getattr(p.costs, limit) for p in plan_for(
        cnn(), recipe, ram_bytes=1 << 20).frontier)
    assert f"{least:,} {unit}" in said
    found = plan_for(cnn(), recipe, **{limit: least})
    assert getattr(found.chosen.costs, limit) == least
    with pytest.raises(EdgetrainError):
        plan_for(cnn(), recipe, **{limit: least - 1})


def test_the_hint_names_what_is_large():
    with pytest.raises(EdgetrainError) as caught:
        plan_for(cnn(), ram_bytes=300)
    assert "inference alone" in caught.value.hint and 'mode = "f16"' in caught.value.hint
    recipe = replace(ADAM, precision=et.Precision())
    wide = et.Sequential([et.Dense(99, name="dense_1")], input_shape=(4,))
    with pytest.raises(EdgetrainError) as caught:
        plan_for(wide, recipe, ram_bytes=1600)
    assert "sgd keeps no gradient sums" in caught.value.hint


@pytest.mark.parametrize("options, says", [
    ({}, "a search needs a limit"),
    ({"ram_bytes": 0}, "ram_bytes is 0"),
    ({"ram_bytes": 2.5}, "ram_bytes is 2.5"),
    ({"ram_bytes": 9999, "recipe": et.Recipe(rule="lda")}, "rule 'lda' has no layers to choose"),
    ({"ram_bytes": 9999, "recipe": "r.toml"}, "str is not an edgetrain.Recipe"),
    ({"ram_bytes": 9999, "recipe": et.Recipe(layers=(et.LayerRule("hed"),))},
     "the model has no layer 'hed'"),
    ({"ram_bytes": 9999, "recipe": et.Recipe(layers=(et.LayerRule("*", "frozen"),))},
     "it updates no weights"),
    ({"instructions": 9999, "isas": ("ref",)}, "instructions cannot be estimated"),
    ({"ram_bytes": 1 << 20, "contribution": lambda option: float("nan")},
     "the contribution is nan"),
    ({"ram_bytes": 1 << 20, "contribution": lambda option: "much"}, "the contribution is 'much'"),
    ({"ram_bytes": 1 << 20, "data": (np.zeros((9, 7)), np.zeros(9))}, "both data and a contrib"),
    ({"ram_bytes": 1 << 20, "executor": None, "jobs": 2, "contribution": lambda option: 1.0},
     "cannot be sent to other processes")])
def test_a_mistake_is_one_sentence(options, says):
    recipe = options.pop("recipe", None)
    with pytest.raises(EdgetrainError, match=says) as caught:
        plan_for(mlp(), recipe, **options)
    assert is_a_sentence(caught.value)


@pytest.mark.parametrize("data, says", [
    ((np.zeros((9, 6)), np.zeros(9)), "x has samples of shape"),
    ((np.zeros((9, 7)), None), "y is missing"),
    ((np.zeros((9, 7)), np.full(9, 5)), "label 5"),
    ((np.zeros((7, 7)), np.zeros(7)), "7 samples are too few")])
def test_bad_data_is_one_sentence(data, says):
    with pytest.raises(EdgetrainError, match=says) as caught:
        search(mlp(), ram_bytes=1 << 20, data=data, executor=Here())
    assert is_a_sentence(caught.value)


# -- contributions --------------------------------------------------------------------------------


def test_with_data_a_contribution_is_what_training_alone_gains(device):
    """Trained and judged by hand, in another order."""
    x, y = samples(mlp(), 40)
    recipe = et.Recipe(batch=4, optimizer=et.Optimizer("adam", lr=0.05))
    found = search(mlp(), recipe, ram_bytes=1 << 20, data=(x, y), epochs=3, executor=Here())
    parts = split(x, y, labels=True)
    assert f"on {len(parts.held_x)} samples held out" in found.about

    def judged(layers, epochs=3):
        session = et.Session(et.compile(mlp(), replace(recipe, layers=layers)), device)
        if epochs:
            list(session.fit(parts.x, parts.y, epochs=epochs))
        return session.evaluate(parts.held_x, parts.held_y)

    before = judged((et.LayerRule("*"),), 0)
    for option, value in found.contributions.items():
        after = judged((option.rule,))
        tie = value - (after.accuracy - before.accuracy)
        assert abs(tie) < 0.5 / len(parts.held_x)
        assert np.sign(tie) == np.sign(before.loss - after.loss)
    assert found.accuracies["before"] == before.accuracy
    assert found.accuracies["everything"] == judged((et.LayerRule("*"),)).accuracy
    assert found.accuracies["plan"] == judged(found.recipe.layers).accuracy


def test_of_values_a_contribution_is_the_share_of_the_loss_that_goes():
    model = et.Sequential([et.Dense(6), et.ReLU(), et.Dense(2)], input_shape=(3,))
    x = np.random.default_rng(0).standard_normal((40, 3))
    found = search(model, et.Recipe(loss="mse"), ram_bytes=1 << 20, data=(x, x[:, :2] + 1),
                   executor=Here())
    assert found.judged_by == "loss" and found.accuracies["plan"] < found.accuracies["before"]
    assert max(found.contributions.values()) > 0 and not found.about.startswith("accuracy")
    assert all(value < 1 for value in found.contributions.values())


def test_the_proxy_is_the_norm_of_the_gradient_by_that_of_the_weights():
    """Of one dense layer, whose gradient numpy finds by itself."""
    import pickle

    from edgetrain.contribution import SAMPLES, random_samples
    model = et.Sequential([et.Dense(4, name="d")], input_shape=(7,), seed=3,
                          standardize=(0.5, 2.0))
    session = et.Session(et.compile(model), et.connect("host"))
    x, y = random_samples(model, session, 1)
    x = (x.astype(np.float64) - 0.5) / 2
    assert abs(x.mean()) < 0.5 and 0.5 < x.std() < 1.5
    w, b = (model.weights[name].astype(np.float64) for name in ("d.w", "d.b"))
    p = np.exp(x @ w + b)
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(SAMPLES), y] -= 1
    dw, db = x.T @ p / SAMPLES, p.mean(axis=0)
    size = np.sqrt((w**2).sum() + (b**2).sum())
    (full, bias) = (Proxy(pickle.dumps(model), et.Recipe())(Option("d", et.LayerRule("d", update)))
                    for update in ("full", "bias"))
    assert bias == pytest.approx(np.linalg.norm(db) / size, rel=1e-5)
    assert full == pytest.approx(np.sqrt((dw**2).sum() + (db**2).sum()) / size, rel=1e-5)


def test_the_proxy_searches_without_data():
    found = search(cnn(), ADAM, ram_bytes=3000, isas=ISAS, executor=Here())
    assert found.chosen.costs.ram_bytes <= 3000 and "proxy" in found.about
    assert not found.accuracies and min(found.contributions.values()) > 0


@pytest.mark.parametrize("counts", [(8, 8, 8), (1, 2, 9), (40, 3, 5)])
def test_samples_held_out_are_of_every_class(counts):
    y = np.repeat([0, 1, 2], counts)
    x = np.arange(len(y))
    parts = split(x, y, labels=True)
    assert sorted([*parts.x, *parts.held_x]) == list(x)
    assert (y[parts.x] == parts.y).all() and (y[parts.held_x] == parts.held_y).all()
    for label, count in enumerate(counts):
        held = (parts.held_y == label).sum()
        assert held == (max(round(count / 4), 1) if count > 1 else 0)
    again = split(x, y, labels=True)
    assert (again.held_x == parts.held_x).all()
