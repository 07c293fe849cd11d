"""PyTorch agrees: values, gradients, optimizers and loss curves, recorded and live.

The recorded half needs no PyTorch (record_torch.py made the fixtures).  The live half is slow: it
draws new data at every run, and names its seed when it fails.
"""

from __future__ import annotations

import importlib.util
import secrets
from collections.abc import Mapping, Sequence

import numpy as np
import pytest

import edgetrain as et
from edgetrain import build
from edgetrain.compiler import lower, tensor_table
from edgetrain.device.host import HostDevice
from edgetrain.export import program as etp
from edgetrain.export.calls import call_of
from edgetrain.ir import DTYPES, Graph
from edgetrain.learn.parameters import Trained
from edgetrain.learn.step import of_all_rows
from edgetrain.learn.update import emit_moments, emit_step, initial_control
from edgetrain.ops import OPS
from edgetrain.ops.control import control_block
from edgetrain.ops.emit import Emitter
from edgetrain.plan.layout import lay_out

from . import torch_cases as cases

RELATIVE = 1e-5             # of values and gradients, to the largest of their tensor
DRAWS = 8                   # of an op's operands, at each run
LOSS_DEVIATION = 1e-4       # over 200 steps
OP_CASES = [pytest.param(name, op, case, id=name) for name, op, case in cases.op_cases()]
CURVES = [(model, rule) for model in ("mlp", "cnn") for rule in cases.CURVE_RECIPES]
TRAJECTORIES = cases.trajectory_recipes()

live = pytest.mark.skipif(importlib.util.find_spec("torch") is None,
                          reason="PyTorch is not installed; its recorded values were compared")


@pytest.fixture(scope="module")
def library():
    return build.host_library()


@pytest.fixture(scope="module")
def recorded():
    return {name: dict(np.load(cases.FIXTURES / f"torch_{name}.npz"))
            for name in ("ops", "optimizers", "curves")}


# -- ops: a program of the op and its gradients --------------------------------------------------


def op_graph(op, case: Mapping) -> tuple[Graph, dict[str, str]]:
    """The op and its gradient rule as one call list, and the tensor of each name in `wanted`."""
    g = Emitter(source=op.name)
    for name, shape in cases.given(op, case).items():
        fixed = next((b.dtype for b in op.signature.ins if b.name == name), "T")
        g.tensor(name, shape, "f32" if fixed == "T" else fixed, "input")
    g.state(g.ctl, control_block(lr=0.0), "i32")
    ins = [b.name for b in op.signature.ins]
    outs = g.op(op.name, *ins, **case)
    outs = outs if isinstance(outs, tuple) else (outs,)
    upstream = None if op.is_loss else cases.UPSTREAM
    grads = op.grad(g, ins, outs, upstream, case)
    found = dict(zip((b.name for b in op.signature.outs), outs))
    found |= {f"d{name}": of_all_rows(g, grad, name) for name, grad in zip(ins, grads)
              if grad is not None}
    found = {name: tensor for name, tensor in found.items() if name in cases.wanted(op, case)}
    return g.graph(tuple(found.values())), found


def program_of(graph: Graph) -> et.Program:
    """A program with the one call list "infer"."""
    graphs = {"infer": lower(graph, et.Recipe())}
    layout = lay_out(graphs)
    calls = [call_of(node, graphs["infer"], "infer", layout, ("ref",))
             for node in graphs["infer"].nodes if not OPS[node.op].is_view]
    return etp.build(lists={"infer": calls}, tensors=tensor_table(graphs, layout),
                     const=layout.const, init=layout.init, state_bytes=layout.state_bytes,
                     arena_bytes=layout.arena_bytes, meta={})


def array(device: HostDevice, program: et.Program, name: str) -> np.ndarray:
    number, entry = next((i, t) for i, t in enumerate(program.tensors) if t.name == name)
    return np.frombuffer(device.get(number), DTYPES[entry.dtype]).reshape(entry.shape)


def run_op(library, op, case, draws: Sequence[Mapping[str, np.ndarray]]
           ) -> list[dict[str, np.ndarray]]:
    graph, found = op_graph(op, case)
    program = program_of(graph)
    device = HostDevice(library, poison=True)
    device.load(program.blob)
    numbers = {t.name: i for i, t in enumerate(program.tensors)}
    results = []
    for inputs in draws:
        device.run("infer", {numbers[name]: value.tobytes() for name, value in inputs.items()
                             if name in numbers})
        results.append({name: inputs[tensor] if tensor in inputs else
                        array(device, program, tensor) for name, tensor in found.items()})
    return results


def deviation(got: np.ndarray, want: np.ndarray) -> float:
    """Largest difference, relative to the largest magnitude; inf if a value is missing."""
    assert got.shape == want.shape
    top = float(np.abs(want).max())
    error = float(np.abs(got.astype(np.float64) - want).max())
    return error if error == 0 else error / top if top > 0 and np.isfinite(error) else np.inf


def compare_op(library, op, case, draws: Sequence[Mapping[str, np.ndarray]],
               want: Sequence[Mapping[str, np.ndarray]], note: str = "") -> None:
    """All draws together, as what is nearly cancelled in one is as inexact there as PyTorch's."""
    got = run_op(library, op, case, draws)
    assert all(one.keys() == other.keys() for one, other in zip(got, want, strict=True))
    errors = {name: deviation(*(np.stack([one[name] for one in some]) for some in (got, want)))
              for name in got[0]}
    assert max(errors.values()) <= RELATIVE, f"{errors} {note}"


@pytest.mark.parametrize("name, op, case", OP_CASES)
def test_op_agrees_with_recorded_pytorch(library, recorded, name, op, case):
    assert name in recorded["ops"], "a new case: run python -m tests.record_torch"
    flat = recorded["ops"][name]
    parts = {}
    for key, shape in (*cases.given(op, case).items(), *((f"={k}", s) for k, s in
                                                         cases.wanted(op, case).items())):
        size = int(np.prod(shape))
        parts[key], flat = flat[:size].reshape(shape), flat[size:]
    assert flat.size == 0
    inputs = {b.name: parts[b.name].astype(DTYPES.get(b.dtype, np.float32))
              for b in op.signature.ins}
    inputs |= {k: v for k, v in parts.items() if k == cases.UPSTREAM}
    want = {k[1:]: v for k, v in parts.items() if k.startswith("=")}
    compare_op(library, op, case, [inputs], [want])


@live
@pytest.mark.slow
@pytest.mark.parametrize("name, op, case", OP_CASES)
def test_op_agrees_with_pytorch(library, name, op, case):
    from . import record_torch

    seed = secrets.randbits(32)
    rng = np.random.default_rng(seed)
    draws = [cases.draw(op, case, rng) for _ in range(DRAWS)]
    compare_op(library, op, case, draws,
               [record_torch.op_values(op, case, inputs) for inputs in draws], f"seed {seed}")


def test_every_op_with_a_gradient_is_compared(recorded):
    compared = {name.partition("-")[0] for name in recorded["ops"]}
    others = {"reshape", "dropout"}         # no kernel; the loss curve of the cnn runs through one
    others |= {"dropout_train"}             # its draws are our own: see test_dropout.py
    assert compared | others == {op.name for op in OPS.values() if op.grad}


# -- optimizers ----------------------------------------------------------------------------------


def run_trajectory(library, recipe: et.Recipe, data: Mapping[str, np.ndarray]) -> np.ndarray:
    """Both weights after every step, when `emit_step` is fed the given gradients."""
    g = Emitter(source="step")
    g.state(g.ctl, initial_control(recipe), "i32")
    trained = {f"w{i}": Trained(i, recipe.rule_for(f"w{i}")) for i in range(len(data["w"]))}
    grads = {}
    for weight, start in zip(trained, data["w"]):
        g.state(weight, start, "f32")
        emit_moments(g, recipe, weight, trained[weight])
        grads[weight] = g.tensor(f"d{weight}", start.shape, "f32", "input")
    emit_step(g, recipe, trained, grads)
    program = program_of(g.graph(()))
    device = HostDevice(library, poison=True)
    device.load(program.blob)
    numbers = {t.name: i for i, t in enumerate(program.tensors)}
    steps = []
    for values in data["grads"]:
        device.run("infer", {numbers[name]: value.tobytes()
                           for name, value in zip(grads.values(), values)})
        steps.append(np.stack([array(device, program, w) for w in trained]))
    return np.stack(steps)


def compare_trajectory(got: np.ndarray, want: np.ndarray, note: str = "") -> None:
    """An element may be off by RELATIVE of the largest value it took, or of 1: they start there."""
    largest = np.maximum(np.abs(want).max(axis=0), 1)
    errors = np.abs(got.astype(np.float64) - want) / largest
    assert errors.max() <= RELATIVE, f"{errors.max()} {note}"


@pytest.mark.parametrize("name", TRAJECTORIES)
def test_optimizer_follows_recorded_pytorch(library, recorded, name):
    data = recorded["optimizers"]
    got = run_trajectory(library, TRAJECTORIES[name], data)
    assert len(got) == cases.TRAJECTORY_STEPS
    compare_trajectory(got[9::10], data[name])


@live
@pytest.mark.slow
@pytest.mark.parametrize("name", TRAJECTORIES)
def test_optimizer_follows_pytorch(library, name):
    from . import record_torch

    seed = secrets.randbits(32)
    data = cases.trajectory_data(seed)
    recipe = TRAJECTORIES[name]
    compare_trajectory(run_trajectory(library, recipe, data), record_torch.trajectory(recipe, data),
                       f"seed {seed}")


# -- loss curves ---------------------------------------------------------------------------------


def run_curve(library, model: et.Model, rule: str, data: Mapping[str, np.ndarray]) -> np.ndarray:
    recipe = cases.CURVE_RECIPES[rule]
    session = et.Session(et.compile(model, recipe), HostDevice(library))
    return np.array([np.mean([reply.loss for reply in session.step(data["x"][rows],
                                                                   data["y"][rows])])
                     for rows in data["order"].reshape(-1, recipe.batch)])


def compare_curve(got: np.ndarray, want: np.ndarray) -> None:
    assert len(got) == len(want) >= cases.STEPS
    part = len(want) // 20          # of a curve worth following
    assert want[-part:].mean() < 0.1 * want[:part].mean()
    np.testing.assert_allclose(got, want, rtol=0, atol=LOSS_DEVIATION)


@pytest.mark.parametrize("name, rule", CURVES)
def test_loss_curve_follows_recorded_pytorch(library, recorded, name, rule):
    fixture = recorded["curves"]
    weights = {key.split("/")[2]: value for key, value in fixture.items()
               if key.startswith(f"{name}/weight/")}
    model = cases.curve_models()[name].with_weights(weights)
    data = {key: fixture[f"{name}/{key}"] for key in ("x", "y", "order")}
    compare_curve(run_curve(library, model, rule, data), fixture[f"{name}/loss/{rule}"])


@live
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel")
@pytest.mark.parametrize("name, rule", CURVES)
def test_loss_curve_follows_pytorch(library, name, rule):
    from . import record_torch

    model = cases.curve_models()[name]      # a curve of fixed data: see the recorded one
    data = cases.curve_data(model.graph["x"].shape[1:], seed=99)
    compare_curve(run_curve(library, model, rule, data),
                  record_torch.loss_curve(name, cases.CURVE_RECIPES[rule], model.weights, data))
