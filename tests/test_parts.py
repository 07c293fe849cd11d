"""Parts of tensors: every pass and the memory plan see the base behind them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain.compiler import tensor_table
from edgetrain.device.host import HostDevice
from edgetrain.errors import CompilerBug
from edgetrain.export.calls import call_of
from edgetrain.export.program import Role, build
from edgetrain.ir import Graph, Node, Stage, Tensor, used_tensors, verify
from edgetrain.ops.control import CONTROL_WORDS
from edgetrain.ops.emit import Emitter
from edgetrain.passes.dead_code import dead_code
from edgetrain.passes.fold_constants import fold_constants
from edgetrain.passes.fold_norm import fold_norm
from edgetrain.passes.fuse_update import fuse_update
from edgetrain.passes.lower_precision import lower_precision
from edgetrain.passes.recompute import recompute
from edgetrain.plan.check import check
from edgetrain.plan.layout import ARENA, CONST, STATE, lay_out
from edgetrain.plan.lifetime import lifetimes

from .interpreter import Interpreter


def emitter(*shape: int) -> tuple[Emitter, str]:
    g = Emitter(source="layer")
    return g, g.tensor("x", shape or (3, 5), "f32", "input")


def state(g: Emitter, name: str, *shape: int) -> str:
    return g.state(name, np.arange(np.prod(shape), dtype=np.float32).reshape(shape), "f32")


def const(g: Emitter, name: str, *shape: int, dtype: str = "f32") -> str:
    return g.tensor(name, shape, dtype, "const", np.full(shape, 0.5, np.float32))


def typed(graph: Graph) -> Graph:
    return lower_precision(graph, mode="f32", master=False)


def ops(graph: Graph) -> list[str]:
    return [n.op for n in graph.nodes]


# -- the graph -----------------------------------------------------------------------------------

def test_a_part_has_the_kind_and_type_of_its_base_and_is_made_once():
    g, x = emitter()
    part = g.part(x, (5,), 10)
    assert g.tensors[part] == Tensor(part, (5,), "f32", "input", x, 10)
    assert g.part(x, (5,), 10) == part != g.part(x, (5,), 5)
    assert g.graph(()).of_kind("input") == (g.tensors[x],)


def test_readers_and_writers_of_a_base_are_those_of_its_parts():
    g, x = emitter()
    h = g.relu(x)
    top, below = g.part(h, (2, 5)), g.part(h, (1, 5), 10)
    g.blend(top, g.part(x, (2, 5)), share=0.5)
    g.relu(below)
    graph = g.graph(())
    first, rewrite, last = graph.nodes
    assert [graph.root(n) for n in (h, top, below)] == [h, h, h]
    for name in (h, top, below):
        assert graph.writer(name) is first
        assert graph.readers(name) == [rewrite, last]
    assert graph.readers(x) == [first, rewrite]
    assert {h, top, x} <= used_tensors(graph)


PART = Tensor("part", (2,), "f32", "state", "w", 1)
W = Tensor("w", (3,), "f32", "state")
H = Tensor("h", (3,), "f32")
ILLEGAL = {
    "has no base": ([replace(PART, base="v")], [], "part of v, which is no tensor of the graph"),
    "is part of a part": ([W, PART, replace(PART, name="p2", base="part", begin=0)], [],
                          "part of part, which is a part itself"),
    "has another kind": ([W, replace(PART, kind="arena")], [], "is arena f32, a part of w"),
    "has another type": ([W, replace(PART, dtype="f16")], [], "is state f16, a part of w"),
    "begins before its base": ([W, replace(PART, begin=-1)], [], "elements -1..1 of w"),
    "ends behind its base": ([W, replace(PART, begin=2)], [], "elements 2..4 of w, which has 3"),
    "is read before it is written": ([W, H, replace(PART, kind="arena", base="h")], [
        Node("relu", ("part",), ("part",))], "reads part before it is written"),
    "is assigned": ([W, H, replace(PART, kind="arena", base="h")], [
        Node("relu", ("w",), ("part",))], "assigns part, which is a part"),
}


@pytest.mark.parametrize("name", ILLEGAL)
def test_verify_catches_a_part_that(name):
    tensors, nodes, message = ILLEGAL[name]
    values = {"w": np.zeros(3)}
    with pytest.raises(CompilerBug, match=message):
        verify(Graph({t.name: t for t in tensors}, tuple(nodes), (), values), Stage.TRAINING)


@pytest.mark.parametrize("change, message", [
    (dict(outputs=("part",)), "output part is a part of w"),
    (dict(values={"w": np.zeros(3), "part": np.zeros(2)}), "part is a part and has a value")])
def test_verify_catches_a_part_as_an_output_or_with_a_value(change, message):
    graph = Graph({"w": W, "part": PART}, (), (), {"w": np.zeros(3)})
    verify(graph, Stage.TRAINING)
    with pytest.raises(CompilerBug, match=message):
        verify(replace(graph, **change), Stage.TRAINING)


# -- passes --------------------------------------------------------------------------------------

def test_dead_code_keeps_the_base_of_what_is_read_and_what_rewrites_it():
    g, x = emitter()
    h, dead = g.relu(x), g.relu(x)
    g.blend(g.part(h, (1, 5)), g.part(x, (1, 5)), share=0.5)
    g.blend(g.part(dead, (1, 5)), g.part(x, (1, 5)), share=0.5)
    y = g.relu(g.part(h, (1, 5), 10))
    got = dead_code(g.graph((y,)))
    assert ops(got) == ["relu", "blend", "relu"]
    assert h in got.tensors and dead not in got.tensors


def test_dead_code_keeps_writes_of_a_part_of_state():
    g, x = emitter()
    w = state(g, "w", 4, 5)
    g.blend(g.part(w, (3, 5), 5), x, share=0.5)
    got = dead_code(g.graph(()))
    assert ops(got) == ["blend"] and w in got.tensors and w in got.values


def test_fold_constants_leaves_what_reads_or_has_parts():
    g, x = emitter(1, 4)
    c = const(g, "c", 2, 4)
    whole = g.relu(c)
    y = g.add(g.add(x, g.relu(g.part(c, (1, 4), 4))), g.part(whole, (1, 4)))
    graph = g.graph((y,))
    assert ops(fold_constants(graph)) == ops(graph)


def normed(g: Emitter, x: str) -> tuple[str, str]:
    """A frozen layer and norm, which fold_norm makes one; the weight and the result."""
    w, b = const(g, "w", 5, 4), const(g, "b", 4)
    return w, g.scale(g.dense(x, w, b), const(g, "gamma", 4))


def test_fold_norm_leaves_a_weight_that_is_read_through_a_part():
    g, x = emitter()
    w, y = normed(g, x)
    assert ops(fold_norm(g.graph((y,)))) == ["dense"]
    other = g.relu(g.part(w, (1, 4)))
    assert ops(fold_norm(g.graph((y, other)))) == ["dense", "scale", "relu"]


def test_fold_norm_leaves_a_norm_of_a_part():
    g, x = emitter()
    h = g.dense(x, const(g, "w", 5, 4), const(g, "b", 4))
    y = g.scale(g.part(h, (1, 4), 4), const(g, "gamma", 4))
    assert ops(fold_norm(g.graph((y,)))) == ["dense", "scale"]


def updated(g: Emitter, *, parts: bool) -> Graph:
    """A weight gradient and its update, at once or row by row."""
    x, dy = "x", g.tensor("dy", (3, 2), "f32", "input")
    w = g.state("w", np.zeros((5, 2), np.float32), "f32")
    ok = g.tensor("ok", (1,), "i32", "input")
    g.state(g.ctl, np.zeros(CONTROL_WORDS, np.int32), "i32")
    dw = g.dense_bwd_w(dy, g.part(x, (3, 4)), ldx=5)
    pieces = [(g.part(w, (4, 2)), dw)] if not parts else [
        (g.part(w, (1, 2), at), g.part(dw, (1, 2), at)) for at in (0, 2, 4, 6)]
    for piece, grad in pieces:
        g.sgd(piece, grad, ok, g.ctl, lr_scale=1.0, decay=-1.0, tensor=0, index0=0, rounding=0)
    return g.graph(())


def test_fuse_update_takes_a_part_of_a_weight_but_not_a_part_of_a_gradient():
    whole = fuse_update(updated(emitter()[0], parts=False))
    (node,) = whole.nodes
    assert node.op == "dense_bwd_w_sgd" and node.attrs["ldx"] == 5
    assert whole.root(node.outs[0]) == "w"
    rows = updated(emitter()[0], parts=True)
    assert ops(fuse_update(rows)) == ["dense_bwd_w", "sgd", "sgd", "sgd", "sgd"]


def test_lower_precision_casts_a_master_once_and_whole():
    g, _ = emitter(1, 5)
    w = g.tensor("w", (3, 5), kind="state", value=np.ones((3, 5), np.float32))
    h = g.add(g.add(g.tensor("h", (1, 5), kind="input"), g.part(w, (1, 5), 5)),
              g.part(w, (1, 5), 10))
    g.blend(g.part(w, (1, 5)), g.part(w, (1, 5), 5), share=0.5)
    graph = lower_precision(g.graph((h,)), mode="f16", master=True)
    verify(graph, Stage.TYPED)
    assert ops(graph) == ["cast", "add", "add", "blend"]
    assert graph.nodes[0].ins == (w,) and graph[w].dtype == "f32"
    for node, begin in zip(graph.nodes[1:3], (5, 10)):
        part = graph[node.ins[1]]
        assert (part.base, part.begin, part.kind, part.dtype) == ("w.f16", begin, "arena", "f16")
    assert {graph.root(n) for n in graph.nodes[3].ins} == {w}


def test_recompute_makes_the_base_of_a_part_anew():
    g, x = emitter(1, 5)
    source = g.tanh(x)
    h = g.relu(source)
    late = g.part(h, (2,), 1)
    z = g.add(h, g.tanh(g.tanh(g.tanh(h))))
    y = g.relu(late)
    graph = typed(g.graph((z, y, g.tanh(source))))
    got = recompute(graph)
    verify(got, Stage.SCHEDULED)
    (again,) = [n for n in got.nodes if n.outs == (f"{h}.again",)]
    assert got.root(next(n for n in got.nodes if n.outs == (y,)).ins[0]) == again.outs[0]


def test_recompute_leaves_what_is_rewritten():
    g, x = emitter(1, 5)
    source = g.tanh(x)
    h = g.relu(source)
    g.blend(g.part(h, (2,), 1), g.part(x, (2,)), share=0.5)
    z = g.add(h, g.tanh(g.tanh(g.tanh(h))))
    graph = typed(g.graph((z, g.relu(h), g.tanh(source))))
    assert recompute(graph) == graph


# -- memory --------------------------------------------------------------------------------------

def rewritten() -> Graph:
    """An arena value of which two strips are rewritten, one of them from the input's other rows."""
    g, x = emitter(4, 4)
    h = g.relu(x)
    for begin, other in ((0, 8), (8, 0)):
        g.blend(g.part(h, (2, 4), begin), g.part(x, (2, 4), other), share=0.5)
    return typed(g.graph((g.tanh(h),)))


def test_a_part_is_where_its_elements_are():
    g, x = emitter(4, 4)
    w, c = state(g, "w", 4, 4), const(g, "c", 4, 4)
    y = g.add(g.add(g.part(x, (2, 4), 4), g.part(w, (2, 4), 3)), g.part(c, (2, 4), 5))
    graph = typed(g.graph((y,)))
    places = lay_out({"run": graph}).places
    for base, begin, memory in ((x, 4, ARENA), (w, 3, STATE), (c, 5, CONST)):
        (part,) = (t.name for t in graph.tensors.values() if t.base == base)
        assert places["run", part] == (memory, places["run", base][1] + 4 * begin)


def test_a_base_lives_until_its_last_part_is_read():
    graph = rewritten()
    (home,) = (b for b in lifetimes({"run": graph}) if b.key == ("run", graph.nodes[0].outs[0]))
    assert home.intervals == ((1, 4),)
    assert not [key for b in lifetimes({"run": graph}) for key in b.members if graph[key[1]].base]


def test_a_result_does_not_take_over_a_base_of_which_an_operand_is_a_part():
    g, x = emitter(2, 4)
    h = g.relu(x)
    y = g.add(h, h)
    alone = typed(g.graph((g.relu(g.tanh(y)),)))
    homes = {key: b.key for b in lifetimes({"run": alone}) for key in b.members}
    assert homes["run", y] == ("run", y) != homes["run", h]
    g, x = emitter(2, 4)
    h = g.relu(x)
    y = g.relu(g.part(h, (2, 4)))
    homes = {key: b.key for b in lifetimes({"run": typed(g.graph((g.tanh(y),)))})
             for key in b.members}
    assert homes["run", y] != homes["run", h]


def test_a_view_of_a_part_is_a_bug():
    g, x = emitter(2, 4)
    y = g.tanh(g.reshape(g.part(g.relu(x), (1, 4)), (4,)))
    with pytest.raises(CompilerBug, match=r"is a view of .* which is a part"):
        lay_out({"run": typed(g.graph((y,)))})


@pytest.fixture
def sound():
    """A list with rewritten parts, its addresses and the size of the arena."""
    graph = rewritten()
    layout = lay_out({"run": graph})
    return graph, {k: at for k, (_, at) in layout.places.items()}, layout.arena_bytes


def caught(graph: Graph, address, size: int, message: str) -> None:
    with pytest.raises(CompilerBug, match=message):
        check({"run": graph}, address, size)


def test_check_catches_a_part_that_moved(sound):
    graph, address, size = sound
    for t in graph.tensors.values():
        if t.base:
            for shift in (-8, 4, 8):
                moved = {**address, ("run", t.name): address["run", t.name] + shift}
                caught(graph, moved, size, "part .* is at byte")


def test_check_catches_a_base_written_over_between_the_reads_of_its_parts(sound):
    graph, address, size = sound
    first = graph.nodes[0]
    check({"run": graph}, address, size)
    h, x = first.outs[0], first.ins[0]
    shift = address["run", x] - address["run", h]
    moved = {("run", t.name): address["run", t.name] + (shift if graph.root(t.name) == h else 0)
             for t in graph.tensors.values()}
    caught(graph, moved, size + 64, "reads .*, but other values were written over it|writes")


def test_check_catches_a_part_rewritten_from_another_part_of_its_base():
    """The order in which a kernel goes through its elements is its own affair."""
    g, x = emitter(2, 4)
    h = g.relu(x)
    g.blend(g.part(h, (1, 4)), g.part(h, (1, 4), 2), share=0.5)
    with pytest.raises(CompilerBug, match="blend of layer writes"):
        lay_out({"run": typed(g.graph((g.tanh(h),)))})


def test_a_part_whose_rows_leave_the_base_is_a_bug():
    for begin, ok in ((0, True), (1, True), (2, False)):
        g, x = emitter(3, 5)
        dy = g.tensor("dy", (3, 2), "f32", "input")
        y = g.dense_bwd_w(dy, g.part(x, (3, 4), begin), ldx=5)
        graph = typed(g.graph((y,)))
        layout = lay_out({"run": graph})
        if ok:
            call_of(graph.nodes[0], graph, "run", layout, ("ref",))
        else:
            with pytest.raises(CompilerBug, match="reaches element 16 of x, which has 15"):
                call_of(graph.nodes[0], graph, "run", layout, ("ref",))


def test_the_host_sees_no_parts():
    graph = rewritten()
    layout = lay_out({"infer": graph})
    assert {t.name for t in tensor_table({"infer": graph}, layout)} == {"x", *graph.outputs}


@pytest.mark.parametrize("poison", [False, True])
def test_a_program_rewrites_strips_of_an_arena_value(library, poison):
    graph = rewritten()
    layout = lay_out({"infer": graph})
    program = build(lists={"infer": [call_of(n, graph, "infer", layout, ("ref",))
                                     for n in graph.nodes]},
                    tensors=tensor_table({"infer": graph}, layout), const=layout.const,
                    init=layout.init, state_bytes=layout.state_bytes,
                    arena_bytes=layout.arena_bytes, meta={})
    device = HostDevice(library, poison=poison)
    device.load(program.blob)
    x = np.random.default_rng(1).standard_normal((4, 4)).astype(np.float32)
    (fed,), (read,) = program.numbers(Role.INPUT), program.numbers(Role.OUTPUT)
    reply = device.run("infer", {fed: x.tobytes()}, (read,))
    got = np.frombuffer(reply.outputs[0], np.float32).reshape(4, 4)
    want = np.tanh((np.maximum(x, 0) + x[[2, 3, 0, 1]]) / 2)
    np.testing.assert_allclose(got, want, rtol=1e-6, atol=1e-7)
    numpy = Interpreter({"infer": graph}).run("infer", x=x)[graph.outputs[0]]
    np.testing.assert_allclose(numpy, want, rtol=1e-6)
    assert isinstance(program, et.Program)
