"""Recipes: what is read, and one sentence for every mistake."""

from __future__ import annotations

import pytest

import edgetrain as et
from edgetrain import learn, recipe
from edgetrain.errors import EdgetrainError
from edgetrain.learn import losses
from edgetrain.ops import control, step, update

from .nets import mlp

WHOLE = """
rule = "backprop"
loss = "softmax_ce"
label_smoothing = 0.1
batch = 16
seed = 7
score = true

[optimizer]
name = "adam"
lr = 2e-3
beta1 = 0.8
beta2 = 0.99
alpha = 0.95
eps = 1e-6
weight_decay = 0.02
clip_norm = 2.0

[schedule]
kind = "cosine"
warmup = 20
steps = 500
floor = 0.01

[precision]
mode = "f16"
rounding = "nearest"
master = true
loss_scale = 512

[covariance]
shrinkage = 0.25

[knn]
size = 50
k = 3
when_full = "reservoir"

[layers]
"dense_3" = { update = "full", lr = 5.0, weight_decay = 0.5 }
"dense_2" = { channels = 0.25 }
"dense_*" = "bias"
"norm*" = "scale"
"point" = { lora = 4 }
"*" = "frozen"
"""


def test_every_key_is_read():
    got = et.Recipe.parse(WHOLE)
    assert got.optimizer == et.Optimizer("adam", lr=2e-3, beta1=0.8, beta2=0.99, alpha=0.95,
                                         eps=1e-6, weight_decay=0.02, clip_norm=2.0)
    assert got.schedule == et.Schedule("cosine", warmup=20, steps=500, floor=0.01)
    assert got.precision == et.Precision("f16", "nearest", True, 512)
    assert got.covariance == et.Covariance(0.25)
    assert got.knn == et.Knn(50, 3, "reservoir")
    assert got.score is True
    assert (got.batch, got.seed, got.label_smoothing) == (16, 7, 0.1)
    assert got.layers == (et.LayerRule("dense_3", "full", 5.0, 0.5),
                          et.LayerRule("dense_2", channels=0.25),
                          et.LayerRule("dense_*", "bias"), et.LayerRule("norm*", "scale"),
                          et.LayerRule("point", lora=4), et.LayerRule("*", "frozen"))
    assert got.text == WHOLE


def test_an_empty_recipe_is_the_default():
    assert et.Recipe.parse("") == et.Recipe()


def test_a_file_is_read_and_named_in_errors(tmp_path):
    path = tmp_path / "r.toml"
    path.write_text(WHOLE)
    assert et.Recipe.load(path) == et.Recipe.parse(WHOLE)
    path.write_text("batch = 0\n")
    with pytest.raises(EdgetrainError, match=r"r\.toml: batch is 0"):
        et.Recipe.load(path)


@pytest.mark.parametrize("make, message", [
    (lambda: et.Recipe(batch=0), "recipe: batch is 0, it must be a whole number"),
    (lambda: et.Recipe(optimizer="adam"), "recipe: 'adam' is not an edgetrain.Optimizer"),
    (lambda: et.Recipe(schedule="cosine"), "recipe: 'cosine' is not an edgetrain.Schedule"),
    (lambda: et.Recipe(precision="f16"), "recipe: 'f16' is not an edgetrain.Precision"),
    (lambda: et.Recipe(layers=("head",)), "recipe: 'head' is not an edgetrain.LayerRule"),
])
def test_a_mistake_in_python_is_one_sentence(make, message):
    with pytest.raises(EdgetrainError) as caught:
        make()
    assert str(caught.value).startswith(message)


def test_the_first_pattern_that_matches_decides():
    got = et.Recipe.parse(WHOLE)
    assert got.rule_for("dense_3").lr == 5.0
    assert got.rule_for("dense_1").update == "bias"
    assert got.rule_for("conv").update == "frozen"


def test_a_layer_that_no_pattern_matches_is_frozen():
    assert et.Recipe(layers=(et.LayerRule("head"),)).rule_for("stem").update == "frozen"


@pytest.mark.parametrize("mode, scale", [("f32", 1.0), ("f16", 1024.0)])
def test_the_loss_scale_follows_the_mode(mode, scale):
    assert et.Precision(mode).scale == scale
    assert et.Precision(mode, loss_scale=8).scale == 8


def test_a_dynamic_loss_scale_starts_where_the_fixed_one_is():
    got = et.Recipe.parse("[precision]\nmode = 'f16'\nloss_scale = 'dynamic'").precision
    assert got.hyper == {"loss_scale": 1024.0, "growth": 2000}
    assert et.Precision(loss_scale="dynamic", growth=7).hyper == {"loss_scale": 1.0, "growth": 7}
    assert et.Precision("f16").hyper == {"loss_scale": 1024.0, "growth": 0}


@pytest.mark.parametrize("name, decay", [("adamw", 0.01), ("adam", 0.0), ("sgd", 0.0)])
def test_weight_decay_is_pytorchs_where_a_recipe_says_nothing(name, decay):
    assert et.Optimizer(name).decay == decay
    assert et.Optimizer(name, weight_decay=0.3).decay == 0.3
    assert et.Optimizer(name, weight_decay=0.0).decay == 0.0


@pytest.mark.parametrize("text, hyper", [
    ("", {"warmup": 0}),
    ("warmup = 5", {"warmup": 5}),
    ("kind = 'step'\nevery = 30", {"warmup": 0, "every": 30, "gamma": 0.1}),
    ("kind = 'cosine'\nsteps = 9\nwarmup = 2", {"warmup": 2, "steps": 9, "floor": 0.0}),
])
def test_a_schedule_fills_in_what_it_does_not_say(text, hyper):
    plan = et.Recipe.parse("[schedule]\n" + text).schedule
    assert plan.hyper == hyper
    assert plan.needed == bool(text)


def test_options_override():
    got = et.Recipe.parse(WHOLE).with_options(seed=3, batch=2, lr=0.5)
    assert (got.seed, got.batch, got.optimizer.lr) == (3, 2, 0.5)
    assert et.Recipe.parse(WHOLE).with_options() == et.Recipe.parse(WHOLE)


# text -> (what the message says, what the hint says)
MISTAKES = {
    "batch =": ("not valid TOML", None),
    "bacth = 4": ("key 'bacth' is not known", "did you mean 'batch'?"),
    "text = 'x'": ("key 'text' is not known", "choose from batch"),
    "zzz = 4": ("key 'zzz' is not known", "choose from batch"),
    "rule = 'backprp'": ("rule 'backprp' is not known", "did you mean 'backprop'?"),
    "loss = 'hinge'": ("loss 'hinge' is not known", "choose from softmax_ce, softmax_kl"),
    "loss = 3": ("loss 3 is not known", "choose from softmax_ce, softmax_kl"),
    "batch = 0": ("batch is 0, it must be a whole number from 1 to", None),
    "batch = 1.5": ("batch is 1.5, it must be a whole number", None),
    "batch = true": ("batch is True, it must be a whole number", None),
    "batch = 1048577": ("batch is 1048577, it must be a whole number from 1 to 1048576", None),
    "seed = 'a'": ("seed is 'a', it must be a whole number", None),
    "seed = 4294967296": ("seed is 4294967296, it must be a whole number", None),
    "label_smoothing = 1.0": ("label_smoothing is 1.0, it must be a number from 0", None),
    "label_smoothing = '0'": ("label_smoothing is '0', it must be a number", None),
    "label_smoothing = nan": ("label_smoothing is nan, it must be a number", None),
    "temperature = 0": ("temperature is 0, it must be a number from 0.001 to 1000", None),
    "temperature = 'hot'": ("temperature is 'hot', it must be a number", None),
    "huber_delta = -1.0": ("huber_delta is -1.0, it must be a number from 1e-06", None),
    "targets = 'inputs'": ("targets 'inputs' is not known", "did you mean 'input'?"),
    "optimizer = 'adam'": ("optimizer must be a table, it is 'adam'", None),
    "precision = 16": ("precision must be a table, it is 16", None),
    "layers = ['a']": ("layers must be a table of name patterns", None),
    "[optimizer]\nname = 'sdg'": ("optimizer.name 'sdg' is not known", "did you mean 'sgd'?"),
    "[optimizer]\nmomntum = 1": ("optimizer: key 'momntum' is not known",
                                 "did you mean 'momentum'?"),
    "[optimizer]\nlr = 'fast'": ("optimizer.lr is 'fast', it must be a number", None),
    "[optimizer]\nlr = -1": ("optimizer.lr is -1, it must be a number from 0", None),
    "[optimizer]\nlr = inf": ("optimizer.lr is inf, it must be a number", None),
    "[optimizer]\nlr = 1e39": ("optimizer.lr is 1e+39, it must be a number from 0 to 3e+38", None),
    "[optimizer]\neps = nan": ("optimizer.eps is nan, it must be a number", None),
    "[optimizer]\nmomentum = 1": ("optimizer.momentum is 1, it must be a number from 0", None),
    "[optimizer]\nbeta1 = 1": ("optimizer.beta1 is 1, it must be a number from 0", None),
    "[optimizer]\nbeta2 = 1.5": ("optimizer.beta2 is 1.5, it must be a number from 0", None),
    "[precision]\nmode = 'fp16'": ("precision.mode 'fp16' is not known", "did you mean 'f16'?"),
    "[precision]\nmode = 16": ("precision.mode 16 is not known", "did you mean 'f16'?"),
    "[precision]\nrounding = 'up'": ("precision.rounding 'up' is not known", "choose from"),
    "[precision]\nmaster = 'yes'": ("precision.master is 'yes', it must be true or false", None),
    "[precision]\nloss_scale = 3": ("precision.loss_scale 3 is not a power of two", "1024.0"),
    "[precision]\nloss_scale = 0": ("precision.loss_scale is 0, it must be a number from", None),
    "[precision]\nloss_scale = 'x'": ("precision.loss_scale 'x' is not known",
                                      "choose from dynamic"),
    "[precision]\nloss_scale = 'dynamik'": ("precision.loss_scale 'dynamik' is not known",
                                            "did you mean 'dynamic'?"),
    "[precision]\nloss_scale = true": ("precision.loss_scale is True, it must be a number", None),
    "[precision]\ngrowth = 9": ("precision.growth means nothing to a fixed loss_scale",
                                'set loss_scale = "dynamic"'),
    "[precision]\nloss_scale = 'dynamic'\ngrowth = 0": (
        "precision.growth is 0, it must be a whole number from 1 to 16777216", None),
    "[optimizer]\nalpha = 1": ("optimizer.alpha is 1, it must be a number from 0", None),
    "[optimizer]\nweight_decay = -1": ("optimizer.weight_decay is -1, it must be a number from 0",
                                       None),
    "[optimizer]\nclip_value = nan": ("optimizer.clip_value is nan, it must be a number", None),
    "[optimizer]\nclip_norm = -2": ("optimizer.clip_norm is -2, it must be a number from 0", None),
    "[optimizer]\nclip_norm = 1\nclip_value = 1": (
        "optimizer has both clip_value and clip_norm", "keep one of them"),
    "schedule = 'cosine'": ("schedule must be a table, it is 'cosine'", None),
    "[schedule]\nkind = 'cosin'": ("schedule.kind 'cosin' is not known",
                                   "did you mean 'cosine'?"),
    "[schedule]\nstep = 3": ("schedule: key 'step' is not known", "did you mean 'steps'?"),
    "[schedule]\nkind = 'cosine'": ("schedule.steps is missing, kind 'cosine' needs it",
                                    "updates until the floor"),
    "[schedule]\nkind = 'step'": ("schedule.every is missing, kind 'step' needs it",
                                  "updates between two steps"),
    "[schedule]\nkind = 'step'\nevery = 3\nfloor = 0.1": (
        "schedule.floor means nothing to kind 'step'", "it belongs to kind 'cosine'"),
    "[schedule]\nsteps = 100": ("schedule.steps means nothing to kind 'constant'",
                                "it belongs to kind 'cosine'"),
    "[schedule]\nwarmup = -1": ("schedule.warmup is -1, it must be a whole number from 0", None),
    "[schedule]\nwarmup = 2.5": ("schedule.warmup is 2.5, it must be a whole number", None),
    "[schedule]\nkind = 'step'\nevery = 0": ("schedule.every is 0, it must be a whole number",
                                             None),
    "[schedule]\nkind = 'step'\nevery = 1\ngamma = 2": (
        "schedule.gamma is 2, it must be a number from 0 to 1", None),
    "[schedule]\nkind = 'cosine'\nsteps = 0": ("schedule.steps is 0, it must be a whole number",
                                               None),
    "[schedule]\nkind = 'cosine'\nsteps = 9\nfloor = -1": (
        "schedule.floor is -1, it must be a number from 0 to 1", None),
    "[layers]\na = { lr = 0 }": ("layers.'a': with lr = 0 it would be updated without ever",
                                 'use update = "frozen"'),
    "[layers]\na = { update = 'bias', lr = 0.0 }": ("layers.'a': with lr = 0", "frozen"),
    "[layers]\na = { weight_decay = -1 }": (
        "layers.'a': weight_decay is -1, it must be a number from 0", None),
    "[layers]\na = { channels = 0 }": (
        "layers.'a': channels is 0, it must be a number from 1e-06 to 0.999999", None),
    "[layers]\na = { channels = 1 }": ("layers.'a': channels is 1, it must be a number from", None),
    "[layers]\na = { channels = '1/4' }": ("layers.'a': channels is '1/4', it must be", None),
    "[layers]\na = { channels = nan }": ("layers.'a': channels is nan, it must be", None),
    "[layers]\na = { channel = 0.5 }": ("layers.'a': key 'channel' is not known", "'channels'"),
    "[layers]\na = { lora = 0 }": (
        "layers.'a': lora is 0, it must be a whole number from 1 to 4096", None),
    "[layers]\na = { lora = 2.0 }": ("layers.'a': lora is 2.0, it must be a whole number", None),
    "[layers]\na = { lora = true }": ("layers.'a': lora is True, it must be a whole", None),
    "[layers]\na = { loar = 4 }": ("layers.'a': key 'loar' is not known", "'lora'"),
    "[layers]\na = { lora = 4, channels = 0.5 }": (
        "layers.'a' has both channels and lora", "keep one of them"),
    "[layers]\na = { update = 'bias', channels = 0.5 }": (
        "layers.'a': channels does not go with update = 'bias'", "keep one of them"),
    "[layers]\na = { update = 'frozen', lora = 2 }": (
        "layers.'a': lora does not go with update = 'frozen'", "keep one of them"),
    "[layers]\na = 'scales'": ("layers.'a': update 'scales' is not known",
                               "did you mean 'scale'?"),
    "score = 1": ("score is 1, it must be true or false", None),
    "rule = 'lad'": ("rule 'lad' is not known", "did you mean 'lda'?"),
    "[covariance]\nshrinkage = 0": ("covariance.shrinkage is 0, it must be a number from", None),
    "[covariance]\nshrinkage = 2": ("covariance.shrinkage is 2, it must be a number from", None),
    "[covariance]\nshrink = 1": ("covariance: key 'shrink' is not known", "'shrinkage'"),
    "[knn]\nsize = 0": ("knn.size is 0, it must be a whole number from 1", None),
    "[knn]\nk = 32": ("knn.k is 32, it must be a whole number from 1 to 31", None),
    "[knn]\nwhen_full = 'rnig'": ("knn.when_full 'rnig' is not known", "did you mean 'ring'?"),
    "[layers]\na = 'all'": ("layers.'a': update 'all' is not known", "choose from full, bias"),
    "[layers]\na = 'ful'": ("layers.'a': update 'ful' is not known", "did you mean 'full'?"),
    "[layers]\na = 3": ("layers.'a': update 3 is not known", "choose from full, bias"),
    "[layers]\na = { lr = -2 }": ("layers.'a': lr is -2, it must be a number from 0", None),
    "[layers]\na = { updte = 'full' }": ("layers.'a': key 'updte' is not known", "'update'"),
    "[layers]\na = { update = [] }": ("layers.'a': update [] is not known", "choose from"),
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_one_sentence(text):
    message, hint = MISTAKES[text]
    with pytest.raises(EdgetrainError) as caught:
        et.Recipe.parse(text, where="my.toml")
    assert str(caught.value).startswith("my.toml: " + message)
    assert "\n" not in str(caught.value)
    assert (hint is None) or hint in caught.value.hint


@pytest.mark.parametrize("data, message", [(None, "cannot read the recipe"),
                                           (b"\xff\xfe", "the recipe is not text in UTF-8")])
def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path, data, message):
    path = tmp_path / "r.toml"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(EdgetrainError, match=message):
        et.Recipe.load(path)


@pytest.mark.parametrize("layers, message, hint", [
    ("'dense_33' = 'full'", "recipe: the model has no layer 'dense_33'",
     "did you mean 'dense_3'?"),
    ("'stem' = 'full'", "recipe: the model has no layer 'stem'",
     "its layers are dense_1, dense_2, dense_3, relu_1, relu_2"),
    ("'*' = 'frozen'\n'dense_1' = 'full'",
     "recipe: the rule for layer 'dense_1' is never used: '*' matches first",
     "write 'dense_1' above '*'"),
    ("'dense_1' = 'frozen'\n'*' = 'frozen'", "recipe: it updates no weights", "at least one layer"),
    ("'relu_1' = 'full'", "recipe: it updates no weights", "at least one layer"),
    ("", "recipe: it updates no weights", "at least one layer"),
])
def test_a_recipe_that_does_not_fit_the_model_is_one_sentence(layers, message, hint):
    with pytest.raises(EdgetrainError) as caught:
        et.compile(mlp(), et.Recipe.parse("[layers]\n" + layers))
    assert message in str(caught.value)
    assert hint in caught.value.hint


def test_patterns_may_match_nothing():
    """`conv*` in a recipe that several models share is not a spelling mistake."""
    recipe_ = et.Recipe.parse("[layers]\n'conv*' = 'full'\n'dense_3' = 'full'")
    assert "train" in et.compile(mlp(), recipe_).lists


def test_cross_entropy_of_one_output_is_refused():
    model = et.Sequential([et.Dense(1)], input_shape=(3,))
    with pytest.raises(EdgetrainError, match="needs at least two outputs") as caught:
        et.compile(model, et.Recipe())
    assert "sigmoid_bce" in caught.value.hint
    et.compile(model, et.Recipe(loss="mse"))


def test_the_documented_example_is_valid():
    text = recipe.recipe.__doc__.split("\n\n", 1)[1].replace("\n    ", "\n")
    assert et.Recipe.parse(text).layers[0] == et.LayerRule("head", "full", 5.0, 0.0)


def test_a_recipe_knows_what_the_compiler_has():
    """recipe.py imports nothing of the compiler, so its words are compared here."""
    assert set(recipe.RULES) == set(learn.RULES)
    assert set(recipe.LOSSES) == set(losses.LOSSES)
    assert tuple(update.OPTIMIZERS) == recipe.OPTIMIZERS
    assert tuple(recipe.HYPER) == tuple(control.HYPER)       # the order in the control block
    assert tuple(recipe.SCHEDULES) == step.SCHEDULES         # the numbers of the kernel
