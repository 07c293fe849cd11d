"""Record what PyTorch computes, so that the tests need no PyTorch.

    python -m tests.record_torch        # writes tests/fixtures/torch_*.npz

Recorded with PyTorch 2.13.0 on a CPU, one thread.  test_torch.py also calls the functions here,
where PyTorch is installed, with data that nobody has seen before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import torch
from torch.nn import functional

import edgetrain as et

from .example_models import CURVES, settled
from .example_models import curve_data as model_data
from .torch_cases import (
    CURVE_RECIPES,
    FIXTURES,
    UPSTREAM,
    curve_data,
    curve_models,
    draw,
    op_cases,
    trajectory_data,
    trajectory_recipes,
    wanted,
)
from .torch_networks import NETWORKS, Tensors, rnn, to_nchw, to_nhwc

torch.set_num_threads(1)
torch.use_deterministic_algorithms(True)

SEED = 20
STATISTICS = (".mean", ".scale")      # ends of names


def padded(x: torch.Tensor, c: Mapping, value: float = 0.0) -> torch.Tensor:
    """x with what the window of case `c` needs around it; where it needs less, the rest is cut."""
    height, width = x.shape[2:]
    below = (c["P"] - 1) * c["sh"] + (c["KH"] - 1) * c.get("th", 1) + 1 - height - c["pt"]
    right = (c["Q"] - 1) * c["sw"] + (c["KW"] - 1) * c.get("tw", 1) + 1 - width - c["pl"]
    return functional.pad(x, (c["pl"], right, c["pt"], below), value=value)


def conv2d(x, w, b, c: Mapping, groups: int = 1) -> torch.Tensor:
    y = functional.conv2d(padded(to_nchw(x), c), w.permute(3, 2, 0, 1), b, groups=groups,
                          stride=(c["sh"], c["sw"]), dilation=(c["th"], c["tw"]))
    return to_nhwc(y)


def transposed(x, w, c: Mapping) -> torch.Tensor:
    """All that the kernels reach, then cut or filled up to H x W from (pt, pl) on."""
    y = functional.conv_transpose2d(to_nchw(x), w.permute(3, 2, 0, 1), stride=(c["sh"], c["sw"]),
                                    dilation=(c["th"], c["tw"]))
    height, width = y.shape[2:]
    below, right = c["H"] + c["pt"] - height, c["W"] + c["pl"] - width
    return to_nhwc(functional.pad(y, (-c["pl"], right, -c["pt"], below)))


def avg_pool2d(x, c: Mapping) -> torch.Tensor:
    """Sums of windows, divided by how many elements of the input they hold."""
    def sums(t):
        return functional.avg_pool2d(padded(t, c), (c["KH"], c["KW"]), divisor_override=1,
                                     stride=(c["sh"], c["sw"]))

    x = to_nchw(x)
    return to_nhwc(sums(x) / sums(torch.ones_like(x)))


def max_pool2d(x, c: Mapping) -> torch.Tensor:
    y = functional.max_pool2d(padded(to_nchw(x), c, -torch.inf), (c["KH"], c["KW"]),
                              stride=(c["sh"], c["sw"]))
    return to_nhwc(y)


def softmax_ce(z, t, c: Mapping) -> tuple[torch.Tensor, torch.Tensor]:
    loss = functional.cross_entropy(z, t.long(), label_smoothing=c["smoothing"], reduction="sum")
    return loss.reshape(1), functional.softmax(z, dim=1)


def group_normalize(i, c: Mapping) -> tuple[torch.Tensor, torch.Tensor]:
    x = i["x"].permute(0, 2, 3, 1)                      # [N,G,D,S]
    shape = (c["D"], c["S"])
    mean = x.mean((2, 3), keepdim=True) if c["center"] else torch.zeros(1)
    rstd = torch.rsqrt((x - mean).square().mean((2, 3)) + c["eps"])
    if c["center"]:
        y = functional.layer_norm(x, shape, eps=c["eps"])
    else:
        y = functional.rms_norm(x, shape, eps=c["eps"])
    return y.permute(0, 3, 1, 2), rstd


def embedding(i, c: Mapping) -> torch.Tensor:
    """With a row of zeros for the numbers that the table does not have."""
    known = (i["i"] >= 0) & (i["i"] < c["V"])
    table = torch.cat([i["w"], torch.zeros(1, c["D"])])
    return functional.embedding(torch.where(known, i["i"].long(), c["V"]), table)


def softmax_kl(z, t, c: Mapping) -> tuple[torch.Tensor, torch.Tensor]:
    log_p = functional.log_softmax(z / c["temperature"], dim=1)
    loss = functional.kl_div(log_p, t, reduction="sum") * c["temperature"]**2
    return loss.reshape(1), log_p.exp()


def entropy(z) -> tuple[torch.Tensor, torch.Tensor]:
    spread = torch.distributions.Categorical(logits=z)
    return spread.entropy().sum().reshape(1), spread.probs


def mean(loss: Callable, y, t, **options) -> torch.Tensor:
    """A loss summed over samples, its mean over their elements."""
    return loss(y, t, reduction="sum", **options).reshape(1) / y.shape[1]


def recur(i) -> torch.Tensor:
    """As torch.nn.RNN, whose input's weight is the identity."""
    units = i["w"].shape[0]
    return rnn(i["z"][None], torch.eye(units), i["w"], torch.zeros(units))[0]


# Op -> its output, or a tuple of its outputs, from tensors by name and the case's dims.
FORWARD: dict[str, Callable] = {
    "dense": lambda i, c: functional.linear(i["x"], i["w"].T, i["b"]),
    "conv2d": lambda i, c: conv2d(i["x"], i["w"], i["b"], c),
    "conv2d_bwd_x": lambda i, c: transposed(i["dy"], i["w"], c),
    "grouped_conv2d": lambda i, c: conv2d(i["x"], i["w"], i["b"], c, c["G"]),
    "depthwise_conv2d": lambda i, c: conv2d(i["x"], i["w"][:, :, None], i["b"], c, c["C"]),
    "relu": lambda i, c: functional.relu(i["x"]),
    "relu6": lambda i, c: functional.relu6(i["x"]),
    "leaky_relu": lambda i, c: functional.leaky_relu(i["x"], c["alpha"]),
    "sigmoid": lambda i, c: torch.sigmoid(i["x"]),
    "tanh": lambda i, c: torch.tanh(i["x"]),
    "hard_sigmoid": lambda i, c: functional.hardsigmoid(i["x"]),
    "gelu": lambda i, c: functional.gelu(i["x"]),
    "silu": lambda i, c: functional.silu(i["x"]),
    "hard_swish": lambda i, c: functional.hardswish(i["x"]),
    "prelu": lambda i, c: functional.prelu(i["x"], i["alpha"]),
    "softmax": lambda i, c: functional.softmax(i["x"], dim=-1),
    "add": lambda i, c: i["a"] + i["b"],
    "add_bias": lambda i, c: i["x"] + i["b"],
    "concat": lambda i, c: torch.cat([i["a"], i["b"]], dim=-1),
    "sub": lambda i, c: i["a"] - i["b"],
    "mul": lambda i, c: i["a"] * i["b"],
    "div": lambda i, c: i["a"] / i["b"],
    "add_middle": lambda i, c: i["a"] + i["b"][:, None],
    "sub_middle": lambda i, c: i["a"] - i["b"][:, None],
    "mul_middle": lambda i, c: i["a"] * i["b"][:, None],
    "div_middle": lambda i, c: i["a"] / i["b"][:, None],
    "affine": lambda i, c: i["x"] * c["factor"] + c["offset"],
    "sum_middle": lambda i, c: i["x"].sum(dim=1) * c["factor"],
    "broadcast_middle": lambda i, c: (i["x"] * c["factor"])[:, None].expand(-1, c["R"], -1),
    "slice": lambda i, c: i["x"].narrow(-1, c["F"], c["B"]),
    "last_row": lambda i, c: i["x"][-1:],
    "recur": lambda i, c: recur(i),
    "pad": lambda i, c: functional.pad(i["x"], (c["F"], c["T"]), value=c["value"]),
    "transpose": lambda i, c: i["x"].transpose(1, 2),
    "matmul": lambda i, c: i["a"] @ i["b"],
    "matmul_nt": lambda i, c: i["a"] @ i["b"].mT,
    "matmul_tn": lambda i, c: i["a"].mT @ i["b"],
    "embedding": embedding,
    "scale_shift": lambda i, c: i["x"] * i["gamma"] + i["beta"],
    "scale": lambda i, c: i["x"] * i["gamma"],
    "group_normalize": group_normalize,
    "standardize": lambda i, c: (i["x"] - i["mean"]) * i["scale"],
    "max_pool2d": lambda i, c: max_pool2d(i["x"], c),
    "avg_pool2d": lambda i, c: avg_pool2d(i["x"], c),
    "global_mean": lambda i, c: functional.adaptive_avg_pool2d(to_nchw(i["x"]), 1).flatten(1),
    "global_max": lambda i, c: functional.adaptive_max_pool2d(to_nchw(i["x"]), 1).flatten(1),
    "softmax_ce": lambda i, c: softmax_ce(i["z"], i["t"], c),
    "softmax_kl": lambda i, c: softmax_kl(i["z"], i["t"], c),
    "entropy": lambda i, c: entropy(i["z"]),
    "mse": lambda i, c: mean(functional.mse_loss, i["y"], i["t"]),
    "l1": lambda i, c: mean(functional.l1_loss, i["y"], i["t"]),
    "huber": lambda i, c: mean(functional.huber_loss, i["y"], i["t"], delta=c["delta"]),
    "sigmoid_bce": lambda i, c: mean(functional.binary_cross_entropy_with_logits, i["z"], i["t"]),
    "cosine": lambda i, c: (1 - functional.cosine_similarity(i["y"], i["t"])).sum().reshape(1),
}


def op_values(op, case: Mapping, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """What `wanted` names: outputs of the op and gradients of its inputs."""
    names = wanted(op, case)
    tensors = {name: torch.from_numpy(value).requires_grad_(f"d{name}" in names)
               for name, value in inputs.items()}
    outs = FORWARD[op.name](tensors, case)
    outs = outs if isinstance(outs, tuple) else (outs,)
    outs[0].backward(tensors.get(UPSTREAM))
    found = dict(zip(names, outs))      # `wanted` lists the outputs first
    return {name: (found[name] if name in found else tensors[name[1:]].grad).detach().numpy()
            for name in names}


class Stepper:
    """The optimizer of a recipe, with clipping and schedule; each weight is a group of its own."""

    def __init__(self, recipe: et.Recipe, weights: Tensors):
        self.recipe, self.weights = recipe, list(weights.values())
        self.optimizers = [optimizer(recipe, recipe.rule_for(name), weight)
                           for name, weight in weights.items()]
        self.schedulers = [scheduler(recipe.schedule, one) for one in self.optimizers]

    def step(self) -> None:
        opt = self.recipe.optimizer
        if opt.clip_value:
            torch.nn.utils.clip_grad_value_(self.weights, opt.clip_value)
        if opt.clip_norm:
            torch.nn.utils.clip_grad_norm_(self.weights, opt.clip_norm)
        for one in self.optimizers:
            one.step()
            one.zero_grad()
        for one in self.schedulers:
            one.step()


def optimizer(recipe: et.Recipe, rule: et.LayerRule, weight) -> torch.optim.Optimizer:
    opt = recipe.optimizer
    decay = opt.decay if rule.weight_decay is None else rule.weight_decay
    common = dict(lr=rule.lr * opt.lr, weight_decay=decay)
    betas = dict(betas=(opt.beta1, opt.beta2), eps=opt.eps)
    make = {
        "sgd": lambda: torch.optim.SGD([weight], **common),
        "momentum": lambda: torch.optim.SGD([weight], momentum=opt.momentum, **common),
        "nesterov": lambda: torch.optim.SGD([weight], momentum=opt.momentum, nesterov=True,
                                            **common),
        "adam": lambda: torch.optim.Adam([weight], **betas, **common),
        "adamw": lambda: torch.optim.AdamW([weight], **betas, **common),
        "rmsprop": lambda: torch.optim.RMSprop([weight], alpha=opt.alpha, eps=opt.eps, **common),
    }
    return make[opt.name]()


def scheduler(plan: et.Schedule, stepper: torch.optim.Optimizer):
    """Linear warm-up in front of what PyTorch has for the kind."""
    schedulers = torch.optim.lr_scheduler
    lr = stepper.param_groups[0]["lr"]
    values = plan.hyper
    make = {
        "constant": lambda: schedulers.ConstantLR(stepper, factor=1.0),
        "step": lambda: schedulers.StepLR(stepper, values["every"], values["gamma"]),
        "cosine": lambda: schedulers.CosineAnnealingLR(stepper, values["steps"],
                                                       eta_min=values["floor"] * lr),
    }
    if plan.warmup == 0:
        return make[plan.kind]()
    rise = schedulers.LinearLR(stepper, start_factor=1 / plan.warmup, total_iters=plan.warmup - 1)
    return schedulers.SequentialLR(stepper, [rise, make[plan.kind]()], [plan.warmup])


def trajectory(recipe: et.Recipe, data: Mapping[str, np.ndarray]) -> np.ndarray:
    """Both weights after every step, [steps, 2, size], for gradients that are given."""
    weights = {f"w{i}": torch.from_numpy(w.copy()).requires_grad_()
               for i, w in enumerate(data["w"])}
    stepper = Stepper(recipe, weights)
    found = []
    for grads in data["grads"]:
        for w, grad in zip(weights.values(), grads):
            w.grad = torch.from_numpy(grad.copy())
        stepper.step()
        found.append(np.stack([w.detach().numpy().copy() for w in weights.values()]))
    return np.stack(found)


def loss_curve(model: str, recipe: et.Recipe, weights: Mapping[str, np.ndarray],
               data: Mapping[str, np.ndarray]) -> np.ndarray:
    """Mean loss of each batch, before its update; running statistics stay as they are."""
    params = {k: torch.from_numpy(v.copy()) for k, v in weights.items()}
    stepper = Stepper(recipe, {k: v.requires_grad_() for k, v in params.items()
                               if not k.endswith(STATISTICS)})
    losses = []
    for rows in data["order"].reshape(-1, recipe.batch):
        x, y = torch.from_numpy(data["x"][rows]), torch.from_numpy(data["y"][rows]).long()
        loss = functional.cross_entropy(NETWORKS[model](x, params), y)
        loss.backward()
        stepper.step()
        losses.append(loss.item())
    return np.array(losses, np.float32)


def record() -> None:
    FIXTURES.mkdir(exist_ok=True)
    rng = np.random.default_rng(SEED)
    ops = {}
    for name, op, case in op_cases():
        inputs = draw(op, case, rng)
        values = op_values(op, case, inputs)
        flat = [v.ravel().astype(np.float32) for v in (*inputs.values(), *values.values())]
        ops[name] = np.concatenate(flat)
    save("torch_ops", ops)

    steps = trajectory_data(SEED)
    save("torch_optimizers", steps | {name: trajectory(recipe, steps)[9::10]
                                      for name, recipe in trajectory_recipes().items()})

    curves = {}
    for name, model in curve_models().items():
        shape = tuple(d for d in model.graph["x"].shape[1:])
        data = curve_data(shape, SEED)
        curves |= {f"{name}/{key}": value for key, value in data.items()}
        curves |= {f"{name}/weight/{key}": value for key, value in model.weights.items()}
        for rule, recipe in CURVE_RECIPES.items():
            curves[f"{name}/loss/{rule}"] = loss_curve(name, recipe, model.weights, data)
    save("torch_curves", curves)

    weights, data = settled("resnet8").weights, model_data("resnet8")
    save("torch_resnet8", {rule: loss_curve("resnet8", recipe, weights, data)
                           for rule, recipe in CURVES.items()})


def save(name: str, arrays: Mapping[str, np.ndarray]) -> None:
    path = FIXTURES / f"{name}.npz"
    np.savez_compressed(path, **arrays)
    print(f"{path.name}: {len(arrays)} arrays, {path.stat().st_size / 1024:.0f} KiB, "
          f"PyTorch {torch.__version__}")


if __name__ == "__main__":
    record()
