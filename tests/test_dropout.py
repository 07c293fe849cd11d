"""Dropout: its draws, the same mask forwards and backwards, and nothing of it in inference."""

from __future__ import annotations

import numpy as np
import pytest

import edgetrain as et
from edgetrain.export.listing import steps
from edgetrain.export.program import Role
from edgetrain.ops.control import CONTROL

from .interpreter import lowered
from .kernel_calls import bits
from .test_numbers import call_of, mix, run

KEY = dict(seed=7, step=3, samples=2, tensor=5)
N = 200_000


def dropped(drop: int, *, tag: str = "f32", n: int = N, value: float = 1.0, **key: int):
    """What becomes of n equal elements."""
    key = {**KEY, **key}
    call = call_of(f"et_dropout_train_{tag}__ref", {"n": n, "drop": drop,
                                                    "tensor": key.pop("tensor")}, x=value)
    for name, word in key.items():
        call.memory["ctl"][CONTROL[name]] = word
    return run(call).memory["y"]


def described(drop: int, count: int, *, seed: int, step: int, samples: int, tensor: int):
    """Which of the first elements et_random.h says are dropped."""
    of_step = mix(mix(mix(seed + 0x9E3779B9) ^ step) + tensor)
    first = mix(mix(of_step + 0x9E3779B9) ^ mix(samples + 0x9E3779B9))
    index = np.arange(count, dtype=np.uint64)
    word = mix(mix((index >> 1) ^ first) + mix(first + 0x9E3779B9))
    return np.where(index & 1, word >> 16, word & 0xFFFF) < drop


@pytest.mark.parametrize("changes", [{}, {"seed": 0, "step": 0, "samples": 0, "tensor": 0},
                                     {"seed": 2**31 - 1, "samples": 1000}], ids=str)
def test_what_is_dropped_follows_the_description(changes):
    key = {**KEY, **changes}
    got = dropped(20000, n=5001, **key)
    assert ((got == 0) == described(20000, 5001, **key)).all()


@pytest.mark.parametrize("tag", ["f32", "f16"])
@pytest.mark.parametrize("p", [1 / 65536, 0.1, 0.5, 0.9, 65535 / 65536])
def test_the_share_of_zeros_is_p_and_the_mean_stays(tag, p):
    drop = round(p * 65536)
    got, scale = dropped(drop, tag=tag, value=0.5), np.float32(65536 / (65536 - drop))
    zeros = (got == 0).mean()
    assert abs(zeros - p) < 4 * np.sqrt(p * (1 - p) / N)
    assert (got[got != 0] == (np.float32(0.5) * scale).astype(got.dtype)).all()


def test_a_probability_beyond_all_is_the_largest():
    assert bits(dropped(2**32 - 1)) == bits(dropped(65535))
    assert np.isfinite(dropped(65536)).all()


@pytest.mark.parametrize("name", KEY)
def test_every_key_draws_another_mask(name):
    one, other = dropped(32768) == 0, dropped(32768, **{name: KEY[name] + 1}) == 0
    assert abs(np.corrcoef(one, other)[0, 1]) < 4 / np.sqrt(N)


def test_what_is_dropped_is_zero_whatever_it_was():
    got = dropped(32768, n=1000, value=np.nan)
    assert 400 < (got == 0).sum() < 600 and np.isnan(got[got != 0]).all()


# -- in programs ---------------------------------------------------------------------------------


def between(p: float, **options) -> et.Model:
    """Two dense layers with nothing between them but dropout."""
    return et.Sequential([et.Dense(40, name="first"), et.Dropout(p), et.Dense(3, name="last")],
                         input_shape=(6,), seed=4, **options)


def data(count: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(5)
    return rng.standard_normal((count, 6)).astype(np.float32), np.arange(count) % 3


def gradient_masks(session: et.Session, x, y) -> tuple[np.ndarray, np.ndarray]:
    """Units that the gradients of both layers leave alone after one sample."""
    find = {t.name: i for i, t in enumerate(session.program.tensors)}
    before = {n: session.tensor(find[n]).copy() for n in ("first.w.sum", "last.w.sum")}
    raw, target = session.check(x, y)
    session.device.run("accumulate", {session.program.number(Role.INPUT): raw[0].tobytes(),
                                      session.program.number(Role.TARGET): target[0].tobytes()})
    moved = {n: session.tensor(find[n]) != before[n] for n in before}
    return ~moved["first.w.sum"].any(axis=0), ~moved["last.w.sum"].any(axis=1)


@pytest.mark.parametrize("mode", ["f32", "f16"])
def test_both_directions_use_one_mask_and_every_sample_of_a_batch_another(mode):
    recipe = et.Recipe(batch=4, precision=et.Precision(mode))
    session = et.Session(et.compile(between(0.5), recipe), et.connect())
    x, y = data(1)
    seen = set()
    for sample in range(4):
        backward, forward = gradient_masks(session, x, y)
        assert (forward == backward).all()
        assert 5 < forward.sum() < 35
        want = described(32768, 40, seed=1, step=0, samples=sample, tensor=0)
        assert (forward == want).all()
        seen.add(forward.tobytes())
    assert len(seen) == 4


@pytest.mark.parametrize("batch", [1, 4])
def test_a_pruned_program_draws_the_same_masks(batch):
    model = et.Sequential([et.Dropout(0.25), et.Dense(9, name="first"), et.Dropout(0.5),
                           et.Dense(3, name="last")], input_shape=(6,))
    x, y = data(batch)
    losses = []
    for layers in ((et.LayerRule("*"),), (et.LayerRule("last"),), (et.LayerRule("*", "bias"),)):
        session = et.Session(et.compile(model, et.Recipe(batch=batch, layers=layers)),
                             et.connect())
        losses.append([reply.loss for reply in session.step(x, y)])
        numbers = [n.attrs["tensor"] for n in
                   lowered(model, et.Recipe(batch=batch, layers=layers))[
                       "train" if batch == 1 else "accumulate"].nodes if n.op == "dropout_train"]
        assert numbers[:2] == [0, 1] and set(numbers[2:]) <= {1}        # back to the first layer
    assert losses[0] == losses[1] == losses[2]
    other = et.Session(et.compile(model, et.Recipe(batch=batch, seed=2)), et.connect())
    assert [reply.loss for reply in other.step(x, y)] != losses[0]


def test_inference_knows_nothing_of_it():
    x, y = data(30)
    with_it, without = between(0.5), between(0.0)
    programs = [et.compile(m, et.Recipe()) for m in (with_it, without)]
    kernels = [[call.op for call in steps(p, "infer")] for p in programs]
    assert kernels[0] == kernels[1] == ["dense", "dense"]
    assert [call.op for call in steps(programs[0], "train")].count("dropout_train") == 2
    assert programs[1].blob == et.compile(without, et.Recipe()).blob
    one, other = (et.Session(p, et.connect()) for p in programs)
    assert bits(one.predict(x)) == bits(other.predict(x))
    for _ in one.fit(x, y):
        pass
    assert bits(one.predict(x)) == bits(one.predict(x))


def test_without_a_probability_there_is_no_dropout():
    assert [n.op for n in between(0.0).graph.nodes] == ["dense", "dense"]
    assert [n.op for n in between(1e-6).graph.nodes] == ["dense", "dense"]      # rounds to 0
    assert [n.attrs["drop"] for n in between(1 - 1e-9).graph.nodes if n.op == "dropout"] == [65535]
