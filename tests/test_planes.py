"""Convolutions of planes: the bits of conv2d, and the pass that puts them in its place."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.compiler import lower
from edgetrain.compiler import run as passes_of
from edgetrain.economy import economical
from edgetrain.export.kernels import Kernel
from edgetrain.ir import Stage, verify
from edgetrain.learn import call_lists
from edgetrain.ops import OPS
from edgetrain.ops.emit import Emitter
from edgetrain.ops.planar import CASES, PLANAR, STRIDE
from edgetrain.passes import typing
from edgetrain.passes.lower_precision import lower_precision
from edgetrain.passes.planes import planes

from .interpreter import Interpreter
from .kernel_calls import bits, make_call, specials
from .nets import cnn, samples
from .test_kernels import run

WINDOW = dict(sh=1, sw=1, pt=1, pl=1, th=1, tw=1)
ISAS = ("zvfh", "ref")


def always(node, graph) -> bool:
    return True


@pytest.mark.parametrize("tag", ["f32", "f16", "f16c"])
@pytest.mark.parametrize("name", PLANAR)
def test_planes_have_the_bits_of_conv2d(name, tag):
    rng = np.random.default_rng(3)
    for case in CASES:
        call = make_call(Kernel(OPS[name], tag, "ref"), {**case, **STRIDE}, rng, 2)
        for some in (call, specials(call, rng)):
            x, *others = some.names("in")
            planar = make_call(Kernel(OPS[PLANAR[name]], tag, "ref"), case, rng, 2).with_values(
                **{x: some.view(x).transpose(0, 3, 1, 2)}, **{w: some.view(w) for w in others})
            (got,), (want,) = run(planar).results().values(), run(some).results().values()
            assert bits(got) == bits(want), case


# -- the pass -------------------------------------------------------------------------------------

def convolution(op: str, size: int, channels: int, outputs: int, taps: int = 3, **attrs):
    """A graph of one such node."""
    g = Emitter(source="layer")
    x = g.tensor("x", (1, size, size, channels), kind="input")
    w = g.state("w", np.ones((taps, taps, channels, outputs) if op == "conv2d" else
                             (taps, taps, outputs, channels), np.float32), "any")
    names, sizes = ([x, w, g.zeros(outputs)], "PQ") if op == "conv2d" else ([x, w], "HW")
    y = g.op(op, *names, **{**dict.fromkeys(sizes, size), **WINDOW, **attrs})
    return lower_precision(g.graph((y,)), mode="f16", master=False)


def ops(graph) -> list[str]:
    return [n.op for n in graph.nodes if not OPS[n.op].is_view]


@pytest.mark.parametrize("op", PLANAR)
def test_what_pays_goes_to_planes(op):
    graph = convolution(op, 16, 8, 8)
    got = planes(graph, pays=always)
    verify(got, Stage.SCHEDULED)
    assert ops(got) == ["transpose", PLANAR[op]]
    assert got.nodes[-1].outs == graph.nodes[-1].outs
    assert {t.dtype for t in got.tensors.values()} == {"f16"}
    assert planes(graph, pays=lambda node, of: of is not graph or node.op not in PLANAR) == graph


@pytest.mark.parametrize("op", PLANAR)
def test_one_channel_needs_no_transposition(op):
    assert ops(planes(convolution(op, 16, 1, 8), pays=always)) == [PLANAR[op]]


@pytest.mark.parametrize("attrs", [
    dict(sh=2, P=8), dict(tw=2),                        # only stride 1, side by side
    dict(ldy=24),                                       # a part of other rows
])
def test_other_convolutions_stay_as_they_are(attrs):
    graph = convolution("conv2d", 16, 8, 8, **attrs)
    assert planes(graph, pays=always) == graph


def test_kernels_of_more_taps_than_there_are_masks_for_stay_as_they_are():
    for taps, op in ((7, "conv2d_planar"), (8, "conv2d")):
        graph = planes(convolution("conv2d", 16, 4, 4, taps), pays=always)
        assert ops(graph)[-1] == op


def test_only_boards_with_vectors_and_ram_get_planes():
    (graph,) = [g for name, g in call_lists(cnn().graph, et.Recipe()).items() if name == "infer"]

    def called(**options) -> set[str]:
        return {n.op for n in lower(graph, et.Recipe(), **options).nodes}

    assert "conv2d_planar" in called(isas=ISAS)
    assert "conv2d_planar" not in called()
    typed = passes_of(graph, typing(mode="f32", master=False))
    assert "conv2d_planar" not in {n.op for n in economical(typed, 0).nodes}


def test_planes_keep_what_is_computed():
    model, recipe = cnn(), et.Recipe(optimizer=et.Optimizer("sgd", lr=0.05))
    lists = call_lists(model.graph, recipe)
    before, after = (Interpreter({name: lower(graph, recipe, isas=isas)
                                  for name, graph in lists.items()}) for isas in (("ref",), ISAS))
    assert {"conv2d_planar", "conv2d_planar_bwd_x"} & {
        n.op for graph in after.lists.values() for n in graph.nodes}
    for machine in (before, after):
        machine.train(*samples(model, 4))
    for name, value in after.state.items():
        np.testing.assert_allclose(value, before.state[name], rtol=1e-12, atol=1e-12)
