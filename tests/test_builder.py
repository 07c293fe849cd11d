"""Building models by hand: shapes, names, weights, and one sentence for every mistake."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.errors import EdgetrainError
from edgetrain.ir import Stage, verify
from edgetrain.passes.lower_precision import lower_precision

from .interpreter import Interpreter
from .nets import cnn, mlp, random_net


def output_shape(*layers, shape) -> tuple[int, ...]:
    model = et.Sequential(layers, input_shape=shape)
    return model.graph[model.graph.outputs[0]].shape[1:]


@pytest.mark.parametrize("layers, shape, want", [
    ([et.Dense(5)], (3,), (5,)),
    ([et.Conv2D(4, 3)], (6, 7, 2), (4, 5, 4)),
    ([et.Conv2D(4, 3, padding="same")], (6, 7, 2), (6, 7, 4)),
    ([et.Conv2D(4, 3, stride=2, padding="same")], (6, 7, 2), (3, 4, 4)),
    ([et.Conv2D(4, (1, 3), stride=(1, 2))], (6, 7, 2), (6, 3, 4)),
    ([et.Conv2D(4, 3, padding=((1, 0), (2, 1)))], (6, 7, 2), (5, 8, 4)),
    ([et.Conv1D(8, 5, stride=2)], (20, 3), (1, 8, 8)),
    ([et.Conv1D(8, 5, padding=(4, 0))], (20, 3), (1, 20, 8)),
    ([et.MaxPool2D(2)], (6, 7, 2), (3, 3, 2)),
    ([et.MaxPool2D(3, stride=1, padding="same")], (6, 7, 2), (6, 7, 2)),
    ([et.MaxPool1D(4)], (20, 3), (1, 5, 3)),
    ([et.MaxPool1D(4, stride=2, padding=(1, 1))], (20, 3), (1, 10, 3)),
    ([et.Conv2D(6, 3, groups=2)], (6, 7, 4), (4, 5, 6)),
    ([et.Conv2D(4, 3, dilation=2)], (6, 7, 2), (2, 3, 4)),
    ([et.Conv2D(4, 3, dilation=(3, 1), stride=2, padding="same")], (6, 7, 2), (3, 4, 4)),
    ([et.Conv1D(9, 3, dilation=4, padding=(8, 0), groups=3)], (20, 3), (1, 20, 9)),
    ([et.DepthwiseConv2D(3)], (6, 7, 5), (4, 5, 5)),
    ([et.DepthwiseConv2D(3, multiplier=3, padding="same")], (6, 7, 5), (6, 7, 15)),
    ([et.DepthwiseConv1D(5, stride=2, dilation=2)], (20, 3), (1, 6, 3)),
    ([et.Conv2DTranspose(4, 3)], (6, 7, 2), (8, 9, 4)),
    ([et.Conv2DTranspose(4, 3, stride=2)], (6, 7, 2), (13, 15, 4)),
    ([et.Conv2DTranspose(4, 3, stride=(2, 4), padding="same")], (6, 7, 2), (12, 28, 4)),
    ([et.Conv2DTranspose(4, 3, stride=2, output_padding=1, padding=((1, 1), (1, 1)))], (6, 7, 2),
     (12, 14, 4)),
    ([et.Conv2DTranspose(4, 3, dilation=(1, 2))], (6, 7, 2), (8, 11, 4)),
    ([et.Conv1DTranspose(4, 5, stride=3, padding=(2, 1))], (20, 3), (1, 59, 4)),
    ([et.AvgPool2D(2)], (6, 7, 2), (3, 3, 2)),
    ([et.AvgPool2D(20, stride=20)], (20, 20, 1), (1, 1, 1)),
    ([et.AvgPool1D(4, stride=2, padding=(1, 1))], (20, 3), (1, 10, 3)),
    ([et.GlobalMean()], (6, 7, 2), (2,)),
    ([et.GlobalMax()], (20, 3), (3,)),
    ([et.Flatten()], (6, 7, 2), (84,)),
    ([et.BatchNorm()], (6, 7, 2), (6, 7, 2)),
    ([et.Mean((-3, -2))], (6, 7, 2), (2,)),
    ([et.Mean(-1)], (6, 7, 2), (6, 7)),
    ([et.Sum((-1, -2, -3))], (6, 7, 2), (1,)),
    ([et.Sum((-1, -3), keep=True)], (6, 7, 2), (1, 7, 1)),
    ([et.Affine(2, 1)], (6, 7, 2), (6, 7, 2)),
    ([et.GroupNorm(2)], (6, 4), (1, 6, 4)),
    ([et.InstanceNorm()], (6, 7, 2), (6, 7, 2)),
    ([et.LayerNorm()], (5,), (5,)),
    ([et.LayerNorm("sample")], (6, 7, 2), (6, 7, 2)),
    ([et.RMSNorm()], (6, 7, 2), (6, 7, 2)),
    *(([layer()], (6, 7, 2), (6, 7, 2)) for layer in (
        et.ReLU, et.ReLU6, et.LeakyReLU, et.PReLU, et.Sigmoid, et.Tanh, et.Softmax, et.GELU,
        et.SiLU, et.HardSwish, et.HardSigmoid, et.Dropout)),
])
def test_shapes_follow_the_layers(layers, shape, want):
    assert output_shape(*layers, shape=shape) == want


def test_slopes_of_leaky_layers():
    model = et.Sequential([et.PReLU(0.5), et.LeakyReLU(0.0), et.LeakyReLU(0.25)],
                          input_shape=(6, 3))
    assert np.array_equal(model.weights["prelu_1.alpha"], [0.5] * 3)
    assert [n.op for n in model.graph.nodes] == ["prelu", "relu", "leaky_relu"]
    assert model.graph.nodes[2].attrs["alpha"] == 0.25


@pytest.mark.parametrize("layer, says", [
    (et.LeakyReLU(-0.1), "alpha is -0.1, it must be at least 0"),
    (et.LeakyReLU(np.inf), "alpha is inf, it must be a number"),
    (et.PReLU("0.1"), "alpha is '0.1', it must be a number"),
    (et.Dropout(1), "p is 1, it must be at least 0 and less than 1"),
    (et.Dropout(-0.5), "p is -0.5, it must be at least 0"),
    (et.Dropout(True), "p is True, it must be a number"),
    (et.Dropout(float("nan")), "p is nan, it must be a number"),
])
def test_impossible_slopes_and_probabilities_are_a_sentence(layer, says):
    with pytest.raises(EdgetrainError) as caught:
        et.Sequential([layer], input_shape=(3,))
    assert str(caught.value).startswith(f"{layer.name}: {says}")


def test_branches_join():
    x = et.Input((6, 3))
    a, b = et.Conv1D(4, 3, padding="same")(x), et.Conv1D(4, 1)(x)
    model = et.Model(x, et.Concat()(et.Add()(a, b, a), b, x))
    assert model.graph[model.graph.outputs[0]].shape == (1, 1, 6, 11)


@pytest.mark.parametrize("axis, want", [(-1, (3, 4, 4)), (-2, (3, 8, 2)), (-3, (6, 4, 2))])
def test_concat_along_an_axis_is_numpys(axis, want):
    x = et.Input((3, 4, 2))
    model = et.Model(x, et.Concat(axis)(x, et.Affine(2.0)(x)))
    machine = Interpreter({"infer": lower_precision(model.graph, mode="f32", master=False)})
    value = np.arange(24.0).reshape(3, 4, 2)
    got = machine.run("infer", x=value)[model.graph.outputs[0]][0]
    assert got.shape == want
    np.testing.assert_array_equal(got, np.concatenate([value, 2 * value], axis))


def test_layers_are_numbered_by_kind_unless_named():
    model = et.Sequential([et.Dense(3), et.ReLU(), et.Dense(2, name="head"), et.Dense(2)],
                          input_shape=(4,))
    assert sorted(model.weights) == ["dense_1.b", "dense_1.w", "dense_2.b", "dense_2.w", "head.b",
                                     "head.w"]


def test_weights_are_uniform_within_he_and_biases_zero():
    model = et.Sequential([et.Conv2D(64, 3), et.GlobalMean(), et.Dense(100)],
                          input_shape=(5, 5, 8))
    for name, fan_in in [("conv2d_1", 72), ("dense_1", 64)]:
        w, bound = model.weights[f"{name}.w"], np.sqrt(6 / fan_in)
        assert np.abs(w).max() <= bound
        assert w.std() == pytest.approx(bound / np.sqrt(3), rel=0.05)
        assert not model.weights[f"{name}.b"].any()


def test_as_many_groups_as_channels_are_a_depthwise_convolution():
    shape = dict(input_shape=(5, 6, 3), seed=4)
    grouped = et.Sequential([et.Conv2D(3, 3, groups=3, name="a")], **shape)
    depthwise = et.Sequential([et.DepthwiseConv2D(3, name="a")], **shape)
    assert [n.op for n in grouped.graph.nodes] == ["depthwise_conv2d"]
    assert np.array_equal(grouped.weights["a.w"], depthwise.weights["a.w"])


def test_a_transposed_convolution_starts_with_the_spread_of_its_inputs():
    """On average kernel / stride inputs reach an output, of every channel."""
    model = et.Sequential([et.Conv2DTranspose(64, 4, stride=2)], input_shape=(5, 5, 8))
    w, bound = model.weights["conv2dtranspose_1.w"], np.sqrt(6 / (4 * 8))
    assert w.shape == (4, 4, 64, 8) and model.weights["conv2dtranspose_1.b"].shape == (64,)
    assert np.abs(w).max() <= bound
    assert w.std() == pytest.approx(bound / np.sqrt(3), rel=0.05)


def test_the_seed_decides_the_weights():
    def first(seed):
        return et.Sequential([et.Dense(3)], input_shape=(4,), seed=seed).weights["dense_1.w"]

    assert np.array_equal(first(1), first(1))
    assert not np.array_equal(first(1), first(2))


def test_standardize_is_the_first_call():
    model = et.Sequential([et.Flatten()], input_shape=(2, 3), standardize=([1, 2, 3], [2, 4, 8]))
    machine = Interpreter({"infer": lower_precision(model.graph, mode="f32", master=False)})
    x = np.array([[3.0, 6, 11], [1, 2, 3]])
    values = machine.run("infer", x=x)
    assert values[model.graph.outputs[0]].tolist() == [[1, 1, 1, 0, 0, 0]]
    assert model.graph.nodes[0].op == "standardize"


@pytest.mark.parametrize("seed", range(30))
def test_every_model_is_a_legal_forward_graph(seed):
    verify(random_net(seed).graph, Stage.FORWARD)


def test_with_weights_returns_another_model():
    model = mlp()
    other = model.with_weights({"dense_1.b": np.ones(11)})
    assert other.weights["dense_1.b"].tolist() == [1.0] * 11
    assert model.weights["dense_1.b"][0] != 1.0
    assert np.array_equal(other.weights["dense_2.w"], model.weights["dense_2.w"])


def chain(*layers, shape=(6, 6, 2), **options):
    return lambda: et.Sequential(list(layers), input_shape=shape, **options)


def two_inputs():
    a, b = et.Input((3,)), et.Input((3,))
    return et.Model(a, et.Add()(a, b))


def shared_layer():
    x, layer = et.Input((3,)), et.Dense(3, name="twice")
    return et.Model(x, layer(layer(x)))


def other_input():
    return et.Model(et.Input((3,)), et.Dense(2)(et.Input((3,))))


def joined(layer, *shapes):
    def make():
        x = et.Input((4, 4, 2))
        return et.Model(x, layer(*(et.Conv2D(o, k)(x) for o, k in shapes)))
    return make


MISTAKES = {    # what is built -> message, part of the hint
    "dense on a map": (chain(et.Dense(3)), r"dense_1: a dense layer takes a vector, it got "
                       r"shape \(6, 6, 2\)", "Flatten"),
    "conv on a vector": (chain(et.Conv2D(3, 3), shape=(6,)), "conv2d_1: takes a map", None),
    "pool on a vector": (chain(et.MaxPool2D(2), shape=(6,)), "maxpool2d_1: takes a map", None),
    "global on a vector": (chain(et.GlobalMean(), shape=(6,)), "globalmean_1: takes a map", None),
    "kernel too large": (chain(et.Conv2D(3, 7)), "conv2d_1: a kernel of 7 does not fit an input "
                         "of 6", "padding='same'"),
    "kernel zero": (chain(et.Conv2D(3, 0)), "kernel and stride must be from 1 to 127", None),
    "stride zero": (chain(et.Conv2D(3, 3, stride=0)), "kernel and stride must be from 1", None),
    "stride too large": (chain(et.Conv2D(3, 3, stride=128)), "kernel and stride must be", None),
    "unknown padding": (chain(et.Conv2D(3, 3, padding="full")), "padding 'full' is not known",
                        "'valid', 'same'"),
    "padding of two axes for one": (chain(et.Conv1D(3, 3, padding=((1, 1), (1, 1))), shape=(9, 2)),
                                    "is not known", "'valid', 'same'"),
    "negative padding": (chain(et.Conv2D(3, 3, padding=((-1, 0), (0, 0)))),
                         "padding must be at least 0", None),
    "padding of a kernel": (chain(et.Conv2D(3, 3, padding=((3, 0), (0, 0)))),
                            "padding must be at least 0 and less than the kernel", None),
    "pool of many": (chain(et.MaxPool2D(17), shape=(20, 20, 1)),
                     "maxpool2d_1: the window of a maximum has at most 256 elements, not 289",
                     None),
    "too dilated": (chain(et.Conv2D(3, 3, dilation=3)), "conv2d_1: a kernel of 3 with dilation 3 "
                    "does not fit an input of 6", "padding='same'"),
    "dilation zero": (chain(et.Conv2D(3, 3, dilation=0)), "dilation must be from 1 to 127", None),
    "dilation too large": (chain(et.DepthwiseConv2D(3, dilation=128)), "dilation must be from 1",
                           None),
    "padding too large": (chain(et.Conv1D(3, 5, dilation=100, padding="same"), shape=(9, 2)),
                          "conv1d_1: a padding of 200 is more than 127", "padding='valid'"),
    "text for dilation": (lambda: et.Conv2D(3, 3, dilation="2"), "the dilation of a Conv2D is '2'",
                          "vertical"),
    "padding of texts": (chain(et.Conv2D(3, 3, padding=(("1", 1), (0, 0)))), "is not known",
                         "'valid', 'same'"),
    "groups of channels": (chain(et.Conv2D(4, 3, groups=4)), "conv2d_1: 4 groups do not divide 2 "
                           "input channels and 4 filters", "divide both"),
    "groups of filters": (chain(et.Conv2D(3, 3, groups=2)), "conv2d_1: 2 groups do not divide 2 "
                          "input channels and 3 filters", "divide both"),
    "no groups": (chain(et.Conv2D(3, 3, groups=0)), "needs at least one group, it got 0", None),
    "no multiplier": (chain(et.DepthwiseConv2D(3, multiplier=0)),
                      "needs at least one output per channel, it got 0", None),
    "depthwise on a vector": (chain(et.DepthwiseConv2D(3), shape=(6,)), "takes a map", None),
    "transposed on a vector": (chain(et.Conv2DTranspose(3, 3), shape=(6,)), "takes a map", None),
    "nothing left": (chain(et.Conv2DTranspose(3, 5, padding=((4, 4), (4, 4))), shape=(2, 2, 1)),
                     r"padding \(4, 4\) leaves nothing of the output", "less than 6"),
    "output padding of a stride": (chain(et.Conv2DTranspose(3, 3, stride=2, output_padding=2)),
                                   "an output_padding of 2 is not less than the stride", None),
    "output padding and same": (chain(et.Conv2DTranspose(3, 3, padding="same", output_padding=1)),
                                "padding='same' decides the size of the output", "'valid'"),
    "no filters": (chain(et.Conv2D(0, 3)), "conv2d_1: needs at least one filter", None),
    "no units": (chain(et.Dense(0), shape=(3,)), "dense_1: needs at least one unit", None),
    "add of two shapes": (joined(et.Add(), (2, 1), (3, 1)), "add_1: cannot combine shapes", None),
    "concat of two shapes": (joined(et.Concat(), (2, 1), (2, 3)), "cannot combine shapes", None),
    "add of one": (joined(et.Add(), (2, 1)), "takes two values or more, it got 1", None),
    "sub of three": (joined(et.Sub(), (2, 1), (2, 1), (2, 1)), "takes two values, it got 3", None),
    "concat of axes": (joined(et.Concat(0), (2, 1), (2, 1)), "axis 0 is not one of -1 to -3",
                       "count from the end"),
    "sum of no axis": (chain(et.Sum(())), r"axes \(\) must differ", None),
    "mean of an axis twice": (chain(et.Mean((-1, -1))), "must differ, and there must be one", None),
    "reshape to another size": (chain(et.Reshape((5, 5))),
                                r"\(6, 6, 2\) cannot be seen as \(5, 5\)", "same product"),
    "reshape to nothing": (chain(et.Reshape(())), "cannot be seen as", "one to three sizes"),
    "slice of nothing": (chain(et.Slice(3, 3)), r"slice_1: \[3:3\] of 6 is empty", None),
    "slice of text": (chain(et.Slice("a", 3)), r"\['a':3\] of 6 is empty", None),
    "split of another sum": (lambda: et.Model(x := et.Input((3, 3)), et.Split((1, 1))(x)[0]),
                             r"3 cannot be split into \(1, 1\)", "a number that divides it"),
    "pad of a vector": (chain(et.Pad((1, 1)), shape=(4,)), "pad_1: takes a map", None),
    "pad by less": (chain(et.Pad((-1, 1))), r"\(-1, 1\) is not understood", "(before, after)"),
    "crop of all": (chain(et.Crop((3, 3))), "cutting 3 and 3 leaves nothing of 6", None),
    "no permutation": (chain(et.Permute((-1, -1))), r"\(-1, -1\) is no order of the last axes",
                       "(-1, -2)"),
    "matmul of one": (joined(et.MatMul(), (2, 1)), "takes two values, it got 1", None),
    "matmul of two shapes": (joined(et.MatMul(), (2, 1), (2, 1)),
                             r"cannot multiply shapes \(4, 4, 2\) and \(4, 4, 2\)", None),
    "embedding of numbers": (chain(et.Embedding(3, 2), shape=(4,)), "takes whole numbers",
                             'dtype="i32"'),
    "dense on numbers": (lambda: et.Model(x := et.Input((3,), dtype="i32"), et.Dense(2)(x)),
                         "dense_1: takes numbers, its input holds whole numbers", "Embedding"),
    "unknown dtype": (lambda: et.Model(x := et.Input((3,), dtype="f16"), et.Flatten()(x)),
                      "dtype 'f16' is not known", "'i32'"),
    "standardized numbers": (lambda: et.Model(x := et.Input((3,), dtype="i32", standardize=(0, 1)),
                                              et.Flatten()(x)),
                             "whole numbers cannot be standardized", None),
    "mean of a batch": (chain(et.Mean(-4)), "axis -4 is not one of -1 to -3", "-1 channels"),
    "affine of text": (chain(et.Affine("a")), "factor is 'a', it must be a number", None),
    "relu of two": (joined(et.ReLU(), (2, 1), (2, 1)), "takes one value, it got 2", None),
    "dense of two": (joined(et.Dense(3), (2, 1), (2, 1)), "takes one value, it got 2", None),
    "conv of none": (lambda: et.Model(et.Input((3,)), et.Conv2D(2, 1)()),
                     "takes one value, it got 0", None),
    "norm of a batch": (chain(et.BatchNorm(statistics="batch")),
                        "batchnorm_1: statistics of a batch need all its samples", "GroupNorm"),
    "unknown statistics": (chain(et.BatchNorm(statistics="mine")),
                           "statistics 'mine' are not known", "GroupNorm"),
    "negative variance": (chain(et.BatchNorm(0, -1)), "needs finite means and variances", None),
    "text for a mean": (chain(et.BatchNorm("a")), "batchnorm_1: mean must be one number", None),
    "variances of another length": (chain(et.BatchNorm(0, [1, 2, 3])),
                                    "var has 3 values for 2 channels", "one per channel"),
    "eps zero": (chain(et.LayerNorm(eps=0)), "eps is 0, it must be a small number", "1e-5"),
    "groups that do not divide": (chain(et.GroupNorm(2), shape=(4, 4, 3)),
                                  "groupnorm_1: 3 channels do not make 2 groups", "a multiple"),
    "norm without groups": (chain(et.GroupNorm(0)), "needs at least one group", None),
    "groups of one": (chain(et.InstanceNorm(), shape=(4,)), "a group of one element has no",
                      "LayerNorm"),
    "layer of one": (chain(et.LayerNorm(), shape=(4, 1)), "one element has no variance", None),
    "unknown axes": (chain(et.LayerNorm("rows")), "over 'rows' is not known", "'sample'"),
    "two names": (chain(et.ReLU(name="a"), et.ReLU(name="a")), "a: two layers have this name",
                  "names must differ"),
    "layer twice": (shared_layer, "twice: is called twice", "make a second layer"),
    "two inputs": (two_inputs, "a model has exactly one Input", None),
    "other input": (other_input, "the output does not depend on the input", None),
    "no output": (lambda: et.Model(et.Input((3,))), "a model needs an output", None),
    "no value": (lambda: et.Dense(3)(np.zeros(3)), r"Dense was called on a ndarray", "values of"),
    "list of values": (lambda: et.Add()([et.Input((3,))]), r"Add was called on a list", "Add()(a"),
    "layer for output": (lambda: et.Model(et.Input((3,)), et.Dense(3)), "it got a Dense", "Model"),
    "list for input": (lambda: et.Model([et.Input((3,))], et.Dense(3)(et.Input((3,)))),
                       "it got a list", "Input"),
    "class for layer": (chain(et.ReLU), "the class ReLU is not a layer", "et.ReLU()"),
    "text for layer": (chain("relu"), "a str is not a layer", "et.ReLU()"),
    "number for name": (lambda: et.Dense(3, name=7), "7 is no name for a Dense", "text"),
    "empty name": (lambda: et.Dense(3, name=""), "'' is no name for a Dense", "leave it out"),
    "number for shape": (lambda: et.Input(4), "an input of shape 4 is not supported", "features"),
    "broken shape": (lambda: et.Input((2.5,)), r"an input of shape \(2\.5,\) is not", "features"),
    "text for kernel": (lambda: et.Conv2D(3, "3"), "the kernel of a Conv2D is '3'", "vertical"),
    "broken kernel": (lambda: et.MaxPool2D(2.0), "the kernel of a MaxPool2D is 2.0", "vertical"),
    "stride of three": (lambda: et.Conv2D(3, 3, stride=(1, 1, 1)), "the stride of a Conv2D is",
                        "vertical"),
    "one statistic": (chain(et.Flatten(), standardize=3), "standardize must be", "one per channel"),
    "class names in a text": (chain(et.Dense(2), shape=(3,), classes="ab"),
                              "0 class names for 2 outputs", "a list of one name"),
    "classes of one name": (chain(et.Dense(2), shape=(3,), classes=["a", "a"]),
                            "two classes have one name: a, a", "differ"),
    "empty input": (lambda: et.Input(()), r"an input of shape \(\) is not supported", "features"),
    "input of rank 4": (lambda: et.Input((1, 2, 3, 4)), "is not supported", "features"),
    "input of zero": (lambda: et.Input((3, 0)), "is not supported", "features"),
    "no deviation": (chain(et.Flatten(), standardize=(0, 0)), "standardize needs finite means",
                     None),
    "nan mean": (chain(et.Flatten(), standardize=(np.nan, 1)), "standardize needs finite", None),
    "means of another length": (chain(et.Flatten(), standardize=([1, 2, 3], 1)),
                                "standardize has 3 values for 2 channels", None),
    "class names": (chain(et.Flatten(), classes=["a"]), "1 class names for 72 outputs",
                    "one name per output"),
    "unknown weight": (lambda: cnn().with_weights({"heat.w": np.zeros(3)}),
                       r"weights: the model has no weight 'heat\.w'", "it has head.b, head.w"),
    "weight of another shape": (lambda: cnn().with_weights({"head.w": np.zeros(3)}),
                                r"weight head\.w has shape \(3,\), the model wants \(16, 4\)",
                                None),
}


@pytest.mark.parametrize("case", MISTAKES)
def test_a_mistake_is_one_sentence(case):
    make, message, hint = MISTAKES[case]
    with pytest.raises(EdgetrainError, match=message) as caught:
        make()
    assert "\n" not in str(caught.value)
    assert (hint is None) or hint in caught.value.hint


def test_a_model_may_be_deeper_than_python_recurses():
    x = h = et.Input((3,))
    for _ in range(3000):
        h = et.ReLU()(h)
    assert len(et.Model(x, h).graph.nodes) == 3000
