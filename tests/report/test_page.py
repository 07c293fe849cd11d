"""The page: well-formed, self-contained, escaped, and with every layer, value and cost in it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest

import edgetrain as et
from edgetrain.errors import EdgetrainError
from edgetrain.report.costs import Costs, read_bench
from edgetrain.report.html import page
from edgetrain.report.memory import trace
from edgetrain.report.network import lanes, network
from tests.nets import NAMED, cnn, mlp, random_net

VOID = {"meta"}
EVIL = "<script>alert(1)</script>&\"quoted\"'"


class Reader(HTMLParser):
    """Tags that match, and what a browser would show, load and run."""

    def __init__(self, text: str):
        super().__init__()
        self.open, self.tags, self.attributes, self.text = [], [], [], []
        self.feed(text)
        self.close()
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def traces(program):
    return {name: trace(program, name) for name in program.lists}


def made(model, recipe=None, counts=None):
    program = et.compile(model, recipe)
    found = traces(program)
    return program, found, page(program, found, Costs(found, counts or {}), "p.etp")


@pytest.mark.parametrize("net", [mlp, cnn, *(lambda i=i: random_net(i) for i in range(6))])
def test_a_page_is_well_formed_and_shows_everything(net):
    program, found, text = made(net(), et.Recipe(batch=4))
    reader = Reader(text)
    shown = "".join(reader.text)
    for listed in found.values():
        for step in listed.steps:
            assert step.layer in shown and step.kernel.symbol in shown
        assert all(value.name in shown for value in listed.values)
    assert all(t.name in shown for t in program.tensors)
    assert f"{program.id:08x}" in shown and f"{program.arena_bytes:,}" in shown


def test_a_page_needs_nothing_from_elsewhere():
    reader = Reader(made(cnn())[2])
    assert not {"link", "img", "iframe", "object"} & set(reader.tags)
    assert not [name for name, _ in reader.attributes if name in ("src", "href")]
    assert "url(" not in "".join(reader.text) and "@import" not in "".join(reader.text)


def test_names_are_escaped_wherever_they_stand():
    layers = [et.Dense(8, name=EVIL), et.ReLU(), et.Dense(3, name="</style>" + EVIL)]
    model = et.Sequential(layers, input_shape=(4,), classes=[EVIL, "b", "c"])
    text = made(model)[2]
    reader = Reader(text)
    assert reader.tags.count("script") == 1     # ours
    assert EVIL in "".join(reader.text)
    assert EVIL not in text and "alert(1)</script>" not in text
    assert f"{EVIL}.y: 32 bytes" in " ".join(v for n, v in reader.attributes if n == "title")


def test_a_block_stands_where_its_value_lives():
    program, found, text = made(mlp())
    listed = found["infer"]
    width = len(listed.steps) + 2
    value = next(v for v in listed.values if v.name == "dense_2.y")
    style = re.search(r'title="dense_2\.y: [^"]*" style="([^"]*)"', text)[1]
    shares = dict(part.split(":") for part in style.split(";"))
    assert {key: float(share.rstrip("%")) for key, share in shares.items()} == pytest.approx({
        "left": 100 * value.first / width, "bottom": 100 * value.offset / program.arena_bytes,
        "width": 100 * (value.last - value.first + 1) / width,
        "height": 100 * value.bytes / program.arena_bytes}, abs=1e-3)


def test_the_network_has_its_branches_and_what_trains():
    recipe = et.Recipe.parse('[layers]\nhead = "full"\nside = "bias"\n"*" = "frozen"')
    program = et.compile(cnn(), recipe)
    layers, number_of = network(program, trace(program, "infer"))
    by_name = {layer.name: layer for layer in layers}
    names = [layer.name for layer in layers]
    assert [(n, by_name[n].trains) for n in ("input", "stem", "side", "head", "concat_1")] == [
        ("input", "frozen"), ("stem", "frozen"), ("side", "partly"), ("head", "full"),
        ("concat_1", "")]
    assert by_name["stem"].ops == ["conv2d", "relu"]        # joined, as nobody else reads between
    assert by_name["stem"].shape == (1, 4, 5, 8) and by_name["head"].weights == 16 * 4 + 4
    into = {n: {names[i] for i in by_name[n].inputs} for n in names[1:]}
    assert into["add_1"] == {"side", "maxpool2d_1"}
    assert into["concat_1"] == {"globalmean_1", "globalmax_1"}
    assert by_name["input"].inputs == [None]
    assert by_name["add_1"].shape == by_name["side"].shape
    assert number_of["relu_1"] == number_of["stem"]


@pytest.mark.parametrize("rule, want", [
    (et.LayerRule("side", channels=0.5), "full"), (et.LayerRule("side", channels=0.9), "full"),
    (et.LayerRule("stem", channels=0.5), "partly"), (et.LayerRule("stem"), "full"),
    (et.LayerRule("head", channels=0.5), "partly"), (et.LayerRule("head"), "full")])
@pytest.mark.parametrize("guard", [None, et.Guard(ring=2)])
def test_a_weight_trains_partly_if_training_writes_part_of_it(rule, want, guard):
    """Channels are rounded up to eight, which may be all; a guard copies what is frozen, too."""
    recipe = et.Recipe(layers=(rule, et.LayerRule("*", "frozen")), guard=guard, batch=2)
    program = et.compile(cnn(), recipe)
    layers, _ = network(program, trace(program, "infer"))
    (layer,) = (layer for layer in layers if layer.name == rule.pattern)
    assert layer.trains == want


@pytest.mark.parametrize("name", sorted(NAMED))
def test_every_weight_is_shown_once(name):
    """With the call that reads it: batch normalisation is two, and each has its own."""
    model = NAMED[name]()
    program = et.compile(model)
    layers, _ = network(program, trace(program, "infer"))
    assert sum(layer.weights for layer in layers) == sum(w.size for w in model.weights.values())


def test_a_normalisation_has_the_shape_of_what_it_normalises():
    model = et.Sequential([et.Conv2D(4, 3, name="conv"), et.BatchNorm(name="norm"), et.Flatten(),
                           et.Dense(3)], input_shape=(6, 7, 1))
    program = et.compile(model)
    shapes = {layer.name: layer.shape for layer in network(program, trace(program, "infer"))[0]}
    assert shapes["norm"] == shapes["conv"] == (1, 4, 5, 4)


def test_a_recurrent_layer_is_one_with_all_its_calls_and_weights():
    layers = [et.RNN(9, return_sequences=True, name="first"), et.RNN(7, name="last"), et.Dense(3)]
    model = et.Sequential(layers, input_shape=(6, 5))
    program = et.compile(model, et.Recipe(layers=(et.LayerRule("first", channels=0.5),
                                                  et.LayerRule("*"))))
    first, last, _ = network(program, trace(program, "infer"))[0]
    assert (first.ops, last.ops) == (["dense", "recur"], ["dense", "recur", "last_row"])
    assert (first.weights, last.weights) == (9 * (5 + 9 + 1), 7 * (9 + 7 + 1))
    assert first.shape[-2:] == (6, 9) and last.shape[-1] == 7
    assert (first.trains, last.trains) == ("partly", "full")
    assert "no gradient of its input" in first.pruned and last.pruned == ""


def test_weights_that_a_norm_was_folded_into_are_frozen_ones():
    layers = [et.Conv1D(6, 3, name="conv"), et.BatchNorm(name="norm"), et.Flatten(),
              et.Dense(3, name="head")]
    recipe = et.Recipe.parse('[layers]\nhead = "full"\n"*" = "frozen"')
    program = et.compile(et.Sequential(layers, input_shape=(8, 2)), recipe)
    conv, head = network(program, trace(program, "infer"))[0]
    assert (conv.name, conv.weights, conv.trains) == ("conv", 3 * 2 * 6 + 6, "frozen")
    assert (head.name, head.trains) == ("head", "full")


def test_a_relu_with_another_reader_before_it_stands_alone():
    x = et.Input((4,))
    h = et.Dense(4, name="h")(x)
    model = et.Model(x, et.Dense(2)(et.Add()(h, et.ReLU(name="r")(h))))
    program = et.compile(model)
    layers, _ = network(program, trace(program, "infer"))
    assert [layer.name for layer in layers] == ["h", "r", "add_1", "dense_1"]


def test_arrows_side_by_side_have_lanes_of_their_own():
    assert lanes([(0, 3), (1, 4), (3, 6), (4, 8)]) == {(0, 3): 0, (1, 4): 1, (3, 6): 0, (4, 8): 1}
    assert lanes([]) == {}


# -- costs ---------------------------------------------------------------------------------------


@pytest.fixture
def bench(tmp_path):
    program = et.compile(mlp(), et.Recipe(batch=4))
    found = {"program_id": f"{program.id:08x}", "lists": {
        name: {"calls": [{"instructions": 1000 * (i + 1)} for i in range(len(calls))]}
        for name, calls in program.lists.items()}}

    def write(change=lambda found: found):
        (tmp_path / "b.json").write_text(json.dumps(change(found)))
        return tmp_path / "b.json"
    return program, write


def test_counted_instructions_are_shown_by_layer(bench):
    program, write = bench
    counts = read_bench(write(), program)
    found = traces(program)
    costs = Costs(found, counts)
    _, number_of = network(program, found["infer"])
    for name, listed in found.items():
        sums = costs.per_layer(name, number_of)
        assert sum(sums.values()) == sum(1000 * (i + 1) for i in range(len(listed.steps)))
    update = costs.per_layer("update", number_of)
    assert set(update) == {None, *(number_of[f"dense_{i}"] for i in (1, 2, 3))}
    text = page(program, found, costs, "p.etp")
    assert "3,000 infer" in "".join(Reader(text).text) and "MAC/instr" in text


def test_without_counts_the_costs_are_macs():
    _, found, text = made(mlp())
    assert Costs(found, {}).of_list("infer") == [s.macs for s in found["infer"].steps]
    assert "MAC/instr" not in text


@pytest.mark.parametrize("change, says", [
    (lambda found: {**found, "program_id": "00000000"}, "it is of program 00000000"),
    (lambda found: {**found, "lists": {"infer": {"calls": []}}}, "it is of program"),
    (lambda found: {"lists": {}}, "not the output of"), (lambda found: [1], "not the output of"),
    (lambda found: {**found, "lists": [1]}, "not the output of"),
    (lambda found: {**found, "lists": {"infer": {"calls": [{}]}}}, "not the output of"),
])
def test_counts_of_something_else_are_a_sentence(bench, change, says):
    program, write = bench
    with pytest.raises(EdgetrainError, match=says) as caught:
        read_bench(write(change), program)
    assert "b.json" in str(caught.value) and caught.value.hint


def test_counts_that_cannot_be_read_are_a_sentence(bench, tmp_path):
    program, _ = bench
    (tmp_path / "no.json").write_bytes(b"\xff{")
    for name, says in (("none.json", "No such file"), ("no.json", "not the output of")):
        with pytest.raises(EdgetrainError, match=says):
            read_bench(tmp_path / name, program)
