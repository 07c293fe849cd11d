"""The choice of kernels by measured costs: the table, what lies between its rows, and reasons."""

from __future__ import annotations

import re

import numpy as np
import pytest

import edgetrain as et
from edgetrain import boards, cost_table, estimate, paths
from edgetrain.cost_table import CostTable, Row
from edgetrain.errors import EdgetrainError
from edgetrain.export.kernels import Kernel
from edgetrain.export.listing import steps
from edgetrain.learn import call_lists
from edgetrain.ops import OPS, dim_symbols
from edgetrain.ops.emit import Emitter
from edgetrain.ops.planar import MOST_TAPS, PLANAR, STRIDE
from edgetrain.passes.lower_precision import lower_precision
from edgetrain.select import PLANES, WORTH, explain, planes_pay, select, shape_of
from edgetrain.suites.tune import cases

from .conftest import is_a_sentence
from .nets import cnn

ISAS = ("zvfh", "ref")
SHIPPED = cost_table.shipped(ISAS)
FILES = sorted(cost_table.FOLDER.glob("*.csv"))


def row(op: str, mode: str, shape: dict, **costs: int) -> Row:
    return Row(op, mode, shape, {(name, 128): count for name, count in costs.items()})


def one_node(op: str, *shapes, mode: str = "f32", **attrs):
    """A node on inputs of these shapes, and its graph."""
    g = Emitter(source="layer")
    ins = [g.tensor(f"in{i}", shape, kind="input") for i, shape in enumerate(shapes)]
    graph = lower_precision(g.graph((g.op(op, *ins, **attrs),)), mode=mode, master=False)
    return next(n for n in graph.nodes if n.op == op), graph


def layer(op: str = "conv2d", size: int = 8, channels: int = 8, outputs: int = 8,
          mode: str = "f32"):
    attrs = dict(STRIDE, pt=1, pl=1)
    if op == "conv2d":
        return one_node(op, (1, size, size, channels), (3, 3, channels, outputs), (outputs,),
                        mode=mode, P=size, Q=size, **attrs)
    return one_node(op, (1, size, size, channels), (3, 3, outputs, channels), mode=mode, H=size,
                    W=size, **attrs)


def window(size: int, channels: int, outputs: int, kernel: int = 3) -> dict[str, int]:
    return dict(N=1, H=size, W=size, C=channels, KH=kernel, KW=kernel, O=outputs, P=size, Q=size,
                sh=1, sw=1, pt=kernel // 2, pl=kernel // 2, th=1, tw=1)


# -- what decides ----------------------------------------------------------------------------------


@pytest.mark.parametrize("zvfh, ref, chosen", [(10, 11, "zvfh"), (11, 10, "ref"), (10, 10, "zvfh")])
def test_the_fewest_instructions_of_the_row_decide_and_the_order_between_equals(zvfh, ref, chosen):
    node, graph = one_node("relu", (1, 30))
    table = CostTable((row("relu", "f32", dict(n=30), zvfh=zvfh, ref=ref),))
    assert select(node, graph, ISAS, "f32", table) == ("f32", chosen)


def test_between_rows_the_nearest_decides():
    table = CostTable((row("relu", "f32", dict(n=8), zvfh=9, ref=5),
                       row("relu", "f32", dict(n=100), zvfh=9, ref=50)))
    chosen = {n: select(*one_node("relu", (1, n)), ISAS, "f32", table)[1]
              for n in (1, 8, 20, 40, 5000)}
    assert chosen == {1: "ref", 8: "ref", 20: "ref", 40: "zvfh", 5000: "zvfh"}


def test_where_nothing_was_measured_the_order_of_the_board_decides():
    node, graph = one_node("relu", (1, 30))
    other = CostTable((row("relu6", "f32", dict(n=30), zvfh=9, ref=5),
                       row("relu", "f16", dict(n=30), zvfh=9, ref=5),
                       row("relu", "f32", dict(n=30), zvfh=9)))       # no ref to compare with
    for table in (CostTable(), other):
        assert select(node, graph, ISAS, "f32", table) == ("f32", "zvfh")
        assert select(node, graph, ISAS[::-1], "f32", table) == ("f32", "ref")
    assert not planes_pay(*layer(), isas=ISAS, table=CostTable())


@pytest.mark.parametrize("share, pays", [(WORTH, True), (WORTH + 0.01, False)])
def test_planes_must_be_worth_their_memory(share, pays):
    table = CostTable((row("conv2d", "f32", window(8, 8, 8), zvfh=1000, ref=5000,
                           planes=round(1000 * share)),))
    assert planes_pay(*layer(), isas=ISAS, table=table) == pays


def test_planes_are_compared_with_the_best_other_kernel():
    table = CostTable((row("conv2d", "f32", window(8, 8, 8), zvfh=1000, ref=500, planes=600),))
    assert not planes_pay(*layer(), isas=ISAS, table=table)


def test_lengths_of_vectors_count_together():
    counts = {("zvfh", 128): 10, ("zvfh", 256): 6, ("ref", 128): 8, ("ref", 256): 8.5}
    table = CostTable((Row("relu", "f32", dict(n=30), counts),))
    assert select(*one_node("relu", (1, 30)), ISAS, "f32", table)[1] == "zvfh"


def test_a_table_in_the_folder_is_what_compile_asks(tmp_path, monkeypatch):
    """Invented numbers flip what a program calls, and every reason says so."""
    def kernels(isas=ISAS):
        program = et.compile(cnn(), isas=isas)
        return {s.kernel.symbol for name in program.lists for s in steps(program, name)}

    before = kernels()
    assert {"et_relu_f32__zvfh", "et_conv2d_planar_f32__zvfh"} <= before
    invented = [row("relu", "f32", dict(n=1), zvfh=20, ref=10)]
    for node in call_lists(cnn().graph, et.Recipe())["infer"].nodes:
        if node.op == "conv2d":
            graph = cnn().graph
            numbers = {**node.attrs, **et.ops.node_dims(node, graph)}
            invented.append(row("conv2d", "f32", shape_of(OPS["conv2d"], numbers), zvfh=10, ref=20,
                                planes=30))
    (tmp_path / "zvfh.csv").write_text(CostTable(tuple(invented)).csv)
    monkeypatch.setattr(cost_table, "FOLDER", tmp_path)
    after = kernels()
    assert "et_relu_f32__ref" in after and "et_relu_f32__zvfh" not in after
    assert "et_conv2d_f32__zvfh" in after
    assert not any("planar" in symbol for symbol in after)
    assert kernels(("ref",)) == {symbol.replace("zvfh", "ref") for symbol in after}


# -- between rows of convolutions ------------------------------------------------------------------


def invented(op: str, factors: dict[str, list[float]]) -> CostTable:
    """A table whose costs are exactly sums of terms."""
    rows = []
    for size, kernel in ((3, 3), (5, 1), (9, 5), (20, 3), (40, 3), (33, 5), (48, 1)):
        for channels, outputs in ((1, 3), (5, 40), (20, 7), (9, 18)):
            shape = shape_of(OPS[op], window(size, channels, outputs, kernel))
            rows.append(row(op, "f32", shape, ref=10 ** 9, **{name: 1000 * sum(
                f * t for f, t in zip(of, estimate.terms(OPS[op], "f32", shape, (128,), name)))
                for name, of in factors.items()}))
    return CostTable(tuple(rows))


FACTORS = {"zvfh": [2, 20, 9, 150, 4, 300], PLANES: [1.5, 4, 20, 120, 180, 0.5, 900]}
STRIPS = [2.5, 40]          # conv2d_bwd_x, beside tiles


@pytest.mark.parametrize("op", PLANAR)
def test_estimates_have_the_factors_that_the_table_is_made_of(op):
    *tiles, alone = FACTORS["zvfh"]
    factors = {**FACTORS, "zvfh": [*tiles, *STRIPS * (op == "conv2d_bwd_x"), alone]}
    table = invented(op, factors)
    for own, other in (("zvfh", PLANES), (PLANES, "zvfh")):
        found = estimate.fitted(table, op, "f32", own, other)
        np.testing.assert_allclose(found.factors, np.multiply(factors[own], 1000), rtol=1e-5)
        assert found.rows == len(table.rows)


def test_what_planes_cost_between_rows_is_estimated_and_flips_with_the_table():
    cheap, dear = ([f * share for f in FACTORS[PLANES]] for share in (0.01, 100))
    node, graph = layer(size=12, channels=6, outputs=10)        # of no row
    for factors, pays in ((cheap, True), (dear, False)):
        table = invented("conv2d", {**FACTORS, PLANES: factors})
        assert planes_pay(node, graph, isas=ISAS, table=table) == pays


@pytest.mark.parametrize("file, name, limit", [
    ("planar.c", "ET_MOST_TAPS", MOST_TAPS),
    ("strips.h", "NAME(STRIP_SUMS)", 2 * estimate.STRIP_WIDTH),
])
def test_limits_are_those_of_the_kernels(file, name, limit):
    source = (paths.DATA / "csrc" / "kernels" / "zvfh" / file).read_text(encoding="utf-8")
    assert re.findall(re.escape(name) + r" = (\d+)\b", source) == [str(limit)]


def test_too_few_rows_are_no_estimate():
    few = CostTable(invented("conv2d", FACTORS).rows[:11])
    assert estimate.fitted(few, "conv2d", "f32", "zvfh", PLANES) is None
    assert not planes_pay(*layer(), isas=ISAS, table=few)


def test_a_term_that_the_others_say_already_does_not_disturb():
    lines = [[a, b, 2 * a + b] for a, b in ((1.0, 2.0), (3.0, 1.0), (0.5, 4.0), (2.0, 2.0))]
    exact = [[x / (3 * line[0] + 5 * line[1]) for x in line] for line in lines]
    found = estimate._least_squares(exact)
    np.testing.assert_allclose(np.array(exact) @ found, 1, rtol=1e-9)


# -- reasons ---------------------------------------------------------------------------------------


def reason(op: str, numbers: dict, *rows: Row, isa: str = "zvfh", isas=ISAS) -> str:
    return explain(OPS[op], "f32", isa, numbers, isas, CostTable(rows))


def test_a_reason_names_the_evidence():
    near = row("relu", "f32", dict(n=8), zvfh=10, ref=19)
    assert reason("relu", dict(n=8), near) == \
        "zvfh: 1.9x fewer instructions than ref (measured: relu f32 n=8)"
    assert reason("relu", dict(n=9), near) == \
        "zvfh: 1.9x fewer instructions than ref (nearest measured: relu f32 n=8)"
    assert reason("relu", dict(n=9)) == "zvfh: first of the board's order; not measured"
    assert reason("begin_step", dict(n=9), isa="ref") == "only kernel"
    assert reason("relu", dict(n=9), isa="ref", isas=("ref",)) == "only kernel"


def test_a_program_of_another_table_is_not_explained_away():
    assert reason("relu", dict(n=8), row("relu", "f32", dict(n=8), zvfh=20, ref=10)) == \
        "zvfh: although ref takes 2.0x fewer instructions (measured: relu f32 n=8)"


def test_reasons_of_convolutions_speak_of_planes():
    shape = window(8, 8, 8)
    text = " ".join(f"{name}={size}" for name, size in shape.items())
    pays = row("conv2d", "f32", shape, zvfh=300, ref=900, planes=100)
    planar = {name: size for name, size in shape.items() if name not in STRIDE}
    assert reason("conv2d_planar", planar, pays) == (
        f"planes: 3.0x fewer instructions than zvfh (measured: conv2d f32 {text}); "
        "zvfh: first of the board's order; not measured")
    assert reason("conv2d", shape, row("conv2d", "f32", shape, zvfh=100, ref=900, planes=95)) == (
        f"zvfh: 9.0x fewer instructions than ref (measured: conv2d f32 {text}); "
        f"zvfh: {PLANES} takes only 1.05x fewer instructions, and memory (measured: conv2d f32 "
        f"{text})")
    assert "although planes takes 3.0x" in reason("conv2d", shape, pays)    # RAM was short


@pytest.mark.parametrize("kernel, speaks", [(7, True), (8, False)])
def test_no_reason_speaks_of_planes_where_there_are_too_many_taps(kernel, speaks):
    shape = window(16, 8, 8, kernel)
    pays = row("conv2d", "f32", shape, zvfh=300, ref=900, planes=100)
    assert (PLANES in reason("conv2d", shape, pays)) == speaks


@pytest.mark.parametrize("mode", ["f32", "f16", "f16c"])
def test_every_call_of_a_program_has_a_reason(mode):
    recipe = et.Recipe(precision=et.Precision(mode))
    for isas in (ISAS, ("ref",)):
        program = et.compile(cnn(), recipe, isas=isas)
        for step in (s for name in program.lists for s in steps(program, name)):
            why = explain(step.kernel.op, step.kernel.tag, step.kernel.isa, step.dims, isas)
            assert ("only kernel" in why) == (len(step.kernel.op.kernels[step.kernel.tag]) == 1
                                              or isas == ("ref",)), step.kernel.symbol
            assert "although" not in why


# -- the table that ships --------------------------------------------------------------------------


def test_there_is_a_table_for_every_board_that_has_a_choice():
    wanted = {boards.load(name).kernels[0] for name in boards.names()
              if len(boards.load(name).kernels) > 1}
    assert {path.stem for path in FILES} == wanted == {"zvfh"}
    assert cost_table.shipped(("ref",)).rows == ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_row_is_of_an_op_and_mode_that_exist(path):
    isa = path.stem
    for each in cost_table.read(path).rows:
        op = OPS[each.op]
        assert isa in op.kernels[each.mode], each
        strides = {buf.stride for buf in op.signature.buffers}
        dims = {part for buf in op.signature.buffers for d in buf.dims for part in dim_symbols(d)}
        small = {name for name, kind in op.signature.scalars.items() if kind in ("i0", "i1")}
        assert each.shape.keys() == (dims - strides) | small, each
        alternatives = set(op.kernels[each.mode])
        if op.name in PLANAR and all(each.shape[k] == v for k, v in STRIDE.items()):
            alternatives.add(PLANES)
        assert each.costs.keys() == alternatives, each
        assert each.counts.keys() == {(a, vlen) for a in alternatives for vlen in (128, 256)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_shape_that_tune_measures_has_its_row(path):
    have = [(each.op, each.mode, *each.shape.items()) for each in cost_table.read(path).rows]
    assert have == [case.key for case in cases((path.stem, "ref"))]
    assert len(set(have)) == len(have)
    assert cost_table.read(path).csv == path.read_text()


def test_every_kernel_of_the_table_is_one_that_is_linked():
    for each in SHIPPED.rows:
        for isa in each.costs.keys() - {PLANES}:
            assert Kernel(OPS[each.op], each.mode, isa).symbol


@pytest.mark.parametrize("op, size, channels, mode, in_planes", [
    ("conv2d", 16, 8, "f16", True),         # few channels, many pixels
    ("conv2d", 32, 16, "f32", True),
    ("conv2d_bwd_x", 32, 16, "f16c", True),
    ("conv2d", 8, 64, "f16", False),        # lanes over channels are full
    ("conv2d_bwd_x", 8, 64, "f32", False),
])
def test_known_layers_get_what_they_should(op, size, channels, mode, in_planes):
    assert planes_pay(*layer(op, size, channels, channels, "f16" if mode != "f32" else mode),
                      isas=ISAS, mode=mode) == in_planes


def test_vectors_pay_but_for_next_to_nothing():
    for n in (16, 100, 10_000):
        assert select(*one_node("relu", (1, n)), ISAS, "f32") == ("f32", "zvfh")
    assert select(*one_node("scale", (1, 1), (1,)), ISAS, "f32") == ("f32", "ref")
    assert select(*one_node("scale", (8, 32), (32,)), ISAS, "f32") == ("f32", "zvfh")


@pytest.mark.parametrize("op", PLANAR)
@pytest.mark.parametrize("mode", ["f32", "f16", "f16c"])
def test_estimates_choose_nearly_as_the_rows_do(op, mode):
    """Over all rows, what the estimates choose takes little more than the best."""
    rows = [each for each in SHIPPED.of(op, mode) if PLANES in each.costs]
    own, planes = (estimate.fitted(SHIPPED, op, mode, *pair)
                   for pair in (("zvfh", PLANES), (PLANES, "zvfh")))
    took, best = [], []
    for each in rows:
        at = op, mode, each.shape, each.vlens
        took.append(each.costs[PLANES if planes(*at) <= WORTH * own(*at) else "zvfh"])
        best.append(min(each.costs[PLANES], each.costs["zvfh"]))
    lost = np.array(took) / best
    assert lost.max() < 1.8 and np.exp(np.log(lost).mean()) < 1.03


# -- its file --------------------------------------------------------------------------------------


@pytest.mark.parametrize("text, line, message", [
    ("", 1, "columns must begin with op, mode, shape"),
    ("op,mode\n", 1, "columns must begin with op, mode, shape"),
    ("op,mode,shape,zvfh\n", 1, "invalid literal"),
    ("op,mode,shape,zvfh@128\nrelu,f32,n=1\n", 2, "argument 2 is shorter"),
    ("op,mode,shape,zvfh@128\nrelu,f32,n=1,3\nrelu,f32,n=x,3\n", 3, "invalid literal"),
    ("op,mode,shape,zvfh@128\nrelu,f32,n=-1,3\n", 2, "a size is negative"),
    ("op,mode,shape,zvfh@128\nrelu,f32,n=1,0\n", 2, "0 instructions"),
    ("op,mode,shape,zvfh@128\nrelu,f32\n", 2, "not enough values"),
])
def test_a_damaged_table_is_an_error_with_its_line(tmp_path, text, line, message):
    path = tmp_path / "zvfh.csv"
    path.write_text(text)
    with pytest.raises(EdgetrainError, match=message) as caught:
        cost_table.read(path)
    assert f"{path}:{line}: " in str(caught.value) and is_a_sentence(caught.value)
    assert "--tune" in caught.value.hint


def test_a_table_that_cannot_be_read_is_an_error(tmp_path):
    with pytest.raises(EdgetrainError, match="cannot be read: No such file"):
        cost_table.read(tmp_path / "none.csv")
