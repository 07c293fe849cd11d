"""The networks of the loss curves in PyTorch: functions of a batch in NHWC and named weights."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch.nn import functional

Tensors = Mapping[str, torch.Tensor]
EPS = 1e-5              # of batch normalisation


def to_nchw(x: torch.Tensor) -> torch.Tensor:
    return x.permute(0, 3, 1, 2)


def to_nhwc(x: torch.Tensor) -> torch.Tensor:
    return x.permute(0, 2, 3, 1)


def conv(h: torch.Tensor, w: Tensors, name: str, **options) -> torch.Tensor:
    return functional.conv2d(h, w[f"{name}.w"].permute(3, 2, 0, 1), w[f"{name}.b"], **options)


def norm(h: torch.Tensor, w: Tensors, name: str) -> torch.Tensor:
    """Batch normalisation in eval mode, with running statistics."""
    return functional.batch_norm(h, w[f"{name}.mean"], w[f"{name}.scale"] ** -2 - EPS,
                                 w[f"{name}.gamma"], w[f"{name}.beta"], training=False, eps=EPS)


def rnn(x: torch.Tensor, wx: torch.Tensor, wh: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """All states of torch.nn.RNN, for a batch of sequences."""
    layer = torch.nn.RNN(*wx.shape, batch_first=True)
    weights = {"weight_ih_l0": wx.T, "weight_hh_l0": wh.T, "bias_ih_l0": b,
               "bias_hh_l0": torch.zeros_like(b)}
    return torch.func.functional_call(layer, weights, x)[0]


def mlp(x: torch.Tensor, w: Tensors) -> torch.Tensor:
    h = functional.relu(functional.linear(x, w["d1.w"].T, w["d1.b"]))
    h = functional.relu(functional.linear(h, w["d2.w"].T, w["d2.b"]))
    return functional.linear(h, w["d3.w"].T, w["d3.b"])


def cnn(x: torch.Tensor, w: Tensors) -> torch.Tensor:
    h = functional.relu(conv(to_nchw(x), w, "c1", stride=(2, 1), padding=(1, 1)))
    h = functional.max_pool2d(functional.relu(h + conv(h, w, "c2", padding="same")), 2)
    tail = conv(h, w, "c3")
    joined = torch.cat([tail.mean((2, 3)), tail.amax((2, 3)), to_nhwc(h).flatten(1)], dim=1)
    return functional.linear(joined, w["d1.w"].T, w["d1.b"])


def recurrent(x: torch.Tensor, w: Tensors) -> torch.Tensor:
    h = x[:, 0]
    for name in ("r1", "r2"):
        h = rnn(h, *(w[f"{name}.{end}"] for end in ("wx", "wh", "b")))
    return functional.linear(h[:, -1], w["d1.w"].T, w["d1.b"])


def resnet8(x: torch.Tensor, w: Tensors) -> torch.Tensor:
    h = functional.relu(norm(conv(to_nchw(x), w, "stem.conv", padding=1), w, "stem.norm"))
    for name, stride in (("block1", 1), ("block2", 2), ("block3", 2)):
        wide = functional.pad(h, (1, 1, 1, 1) if stride == 1 else (0, 1, 0, 1))  # 'same'
        r = functional.relu(norm(conv(wide, w, f"{name}.conv1", stride=stride), w, f"{name}.norm1"))
        r = norm(conv(r, w, f"{name}.conv2", padding=1), w, f"{name}.norm2")
        shortcut = h if stride == 1 else conv(h, w, f"{name}.shortcut", stride=stride)
        h = functional.relu(r + shortcut)
    return functional.linear(h.mean((2, 3)), w["head.w"].T, w["head.b"])


NETWORKS = {"mlp": mlp, "cnn": cnn, "recurrent": recurrent, "resnet8": resnet8}
