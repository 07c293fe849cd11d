"""What tests/test_torch.py compares with PyTorch: cases, shapes and models, without PyTorch.

record_torch.py computes the PyTorch side of everything here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

import edgetrain as et
from edgetrain.ops import OPS, OpDef, dim_value
from edgetrain.ops.conv import output_size, same_padding

FIXTURES = Path(__file__).parent / "fixtures"
UPSTREAM = "upstream"       # the gradient that arrives at an op's first output
STEPS, BATCH, CLASSES = 200, 8, 4
TRAJECTORY_STEPS = 100
LR_FACTORS = (1.0, 5.0)     # of the two tensors of an optimizer trajectory

OPTIMIZERS = {"sgd": 0.05, "momentum": 0.02, "nesterov": 0.02, "adam": 3e-3, "adamw": 3e-3,
              "rmsprop": 3e-3}              # name -> learning rate
CHANGES: dict[str, dict] = {                # what an optimizer of the trajectories meets
    "plain": {},
    "decay": dict(weight_decay=0.03),
    "value": dict(clip_value=0.5),
    "norm": dict(clip_norm=0.7, weight_decay=0.01),
}
SCHEDULES = {
    "warmup": et.Schedule(warmup=10),
    "step": et.Schedule("step", warmup=5, every=20, gamma=0.3),
    "cosine": et.Schedule("cosine", steps=100),
    "floor": et.Schedule("cosine", warmup=20, steps=80, floor=0.05),
}


def optimizer(name: str, **changes) -> et.Optimizer:
    return et.Optimizer(name, **{"lr": OPTIMIZERS[name], **changes})


def trajectory_recipes() -> dict[str, et.Recipe]:
    """Every optimizer with every change, and with every schedule; the second of the two tensors has
    a learning rate and a decay of its own."""
    layers = (et.LayerRule("w0", lr=LR_FACTORS[0]),
              et.LayerRule("w1", lr=LR_FACTORS[1], weight_decay=0.002))
    found = {}
    for name in OPTIMIZERS:
        for change, options in CHANGES.items():
            found[f"{name}-{change}"] = et.Recipe(optimizer=optimizer(name, **options),
                                                  layers=layers)
        for kind, schedule in SCHEDULES.items():
            found[f"{name}-{kind}"] = et.Recipe(optimizer=optimizer(name), schedule=schedule,
                                                layers=layers)
    return found


CURVE_RECIPES = {
    "momentum": et.Recipe(batch=BATCH, optimizer=optimizer("momentum")),
    "adam": et.Recipe(batch=BATCH, optimizer=optimizer("adam")),
    "adamw": et.Recipe(batch=BATCH, schedule=et.Schedule("cosine", warmup=20, steps=180),
                       optimizer=optimizer("adamw", clip_norm=0.5)),
    "nesterov": et.Recipe(batch=BATCH, schedule=et.Schedule("step", every=80),
                          optimizer=optimizer("nesterov", clip_value=0.05, weight_decay=1e-3)),
    "single": et.Recipe(schedule=et.Schedule("cosine", warmup=50, steps=1550),
                        optimizer=optimizer("sgd", lr=0.03, clip_norm=2.0, weight_decay=1e-3)),
    "fused": et.Recipe(optimizer=optimizer("nesterov", lr=2e-3, clip_value=0.1,
                                           weight_decay=1e-3)),
}


def same_case(**dims) -> dict[str, int]:
    """A conv2d case with the geometry of padding="same", not dilated."""
    for size, kernel, stride, out, before in (("H", "KH", "sh", "P", "pt"),
                                              ("W", "KW", "sw", "Q", "pl")):
        first, last = same_padding(dims[size], dims[kernel], dims[stride])
        dims[before] = first
        dims[out] = output_size(dims[size], dims[kernel], dims[stride], first, last)
    return {**dims, "th": 1, "tw": 1}


# Beyond the cases of the op table: 'same' where the padding is uneven, and with strides.
EXTRA = {"conv2d": [
    same_case(N=1, H=6, W=7, C=3, KH=2, KW=4, O=5, sh=1, sw=1),
    same_case(N=2, H=9, W=8, C=2, KH=3, KW=5, O=4, sh=2, sw=3),
]}


def op_cases() -> Iterator[tuple[str, OpDef, Mapping[str, int | float]]]:
    """(id, op, dims and attributes) of every op that PyTorch has too and can differentiate."""
    for op in OPS.values():
        if op.grad is None or op.is_view or draws(op):
            continue
        for case in (*op.cases, *EXTRA.get(op.name, ())):
            yield f"{op.name}-" + "x".join(map(str, case.values())), op, case


def draws(op: OpDef) -> bool:
    """Whether it reads the control block for random numbers: PyTorch draws others."""
    return any(b.name == "ctl" for b in op.signature.ins)


def shapes(op: OpDef, case: Mapping, buffers) -> dict[str, tuple[int, ...]]:
    return {b.name: tuple(dim_value(d, case) for d in b.dims) for b in buffers}


def given(op: OpDef, case: Mapping) -> dict[str, tuple[int, ...]]:
    """Name -> shape of what goes into one case: inputs, and the upstream gradient."""
    found = shapes(op, case, op.signature.ins)
    if not op.is_loss:
        found[UPSTREAM] = next(iter(shapes(op, case, op.signature.outs).values()))
    return found


def wanted(op: OpDef, case: Mapping) -> dict[str, tuple[int, ...]]:
    """Name -> shape of what comes out: numbers, and the gradient of every differentiable input.

    Indices are left out: they are an affair of ours, the gradients depend on them.
    """
    outs = shapes(op, case, [b for b in op.signature.outs if b.dtype not in ("i32", "u8")])
    return outs | {f"d{name}": shape for name, shape in
                   shapes(op, case, [b for b in op.signature.ins if b.dtype == "T"]).items()}


def draw(op: OpDef, case: Mapping, rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Random inputs of one case, f32; labels as i32."""
    buffers = {b.name: b for b in op.signature.ins}
    found = {}
    for name, shape in given(op, case).items():
        value = None
        if op.sample and name in buffers:
            value = op.sample(buffers[name], shape, rng, case)
        if value is None:
            value = rng.standard_normal(shape)
        found[name] = value if value.dtype.kind == "i" else value.astype(np.float32)
    return found


def curve_models() -> dict[str, et.Model]:
    """The models of the loss curves; record_torch.py writes the same ones in PyTorch."""
    mlp = et.Sequential([et.Dense(24, "d1"), et.ReLU(), et.Dense(16, "d2"),
                         et.ReLU(), et.Dense(CLASSES, "d3")], input_shape=(20,), seed=3)
    x = et.Input((9, 8, 2))
    h = et.ReLU()(et.Conv2D(6, 3, stride=(2, 1), padding="same", name="c1")(x))
    h = et.Add()(h, et.Conv2D(6, (3, 2), padding="same", name="c2")(h))
    h = et.MaxPool2D(2)(et.ReLU()(h))
    tail = et.Conv2D(5, (2, 1), name="c3")(h)
    joined = et.Concat()(et.GlobalMean()(tail), et.GlobalMax()(tail),
                              et.Flatten()(h))
    recurrent = et.Sequential([et.RNN(14, return_sequences=True, name="r1"), et.RNN(10, name="r2"),
                               et.Dense(CLASSES, "d1")], input_shape=(7, 5), seed=5)
    return {"mlp": mlp, "cnn": et.Model(x, et.Dense(CLASSES, "d1")(joined), seed=4),
            "recurrent": recurrent}


def curve_data(shape: tuple[int, ...], seed: int) -> dict[str, np.ndarray]:
    """Noisy samples of CLASSES patterns, and the order in which a run sees them."""
    rng = np.random.default_rng(seed)
    count = 64
    y = np.arange(count, dtype=np.int32) % CLASSES
    patterns = rng.standard_normal((CLASSES, *shape))
    x = (0.6 * patterns[y] + rng.standard_normal((count, *shape))).astype(np.float32)
    order = np.concatenate([rng.permutation(count)
                            for _ in range(STEPS * BATCH // count)]).astype(np.uint8)
    return {"x": x, "y": y, "order": order.reshape(STEPS, BATCH)}


def trajectory_data(seed: int) -> dict[str, np.ndarray]:
    """Start values of two weights and a gradient per step, of very different sizes."""
    rng = np.random.default_rng(seed)
    size = 12
    scale = 10.0 ** rng.integers(-4, 2, (1, 2, size))
    return {"w": rng.standard_normal((2, size)).astype(np.float32),
            "grads": (scale * rng.standard_normal((TRAJECTORY_STEPS, 2, size))).astype(np.float32)}
