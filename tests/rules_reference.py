"""One step of every learning rule on a network of dense layers, from the equations, in f64.

It knows the papers' formulas and the random matrices, and nothing of graphs, gradients of ops or
call lists.  W is [inputs, outputs]; a step returns what is subtracted from each weight over the
learning rate, averaged over the samples.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from edgetrain.learn.feedback import INPUT, NUMBERS
from edgetrain.learn.forward_forward import LABELS, NUMBER
from edgetrain.ops import OPS
from edgetrain.ops.control import changed, control_block
from edgetrain.ops.feedback import BINARY, SIGN, UNIFORM, random_matrix

SLOPES = {"relu": lambda a: (a > 0) * 1.0, "tanh": lambda a: 1 - a * a,
          "sigmoid": lambda a: a * (1 - a)}
CURVES = {"relu": lambda z: np.maximum(z, 0), "tanh": np.tanh,
          "sigmoid": lambda z: 1 / (1 + np.exp(-z))}


@dataclass
class Net:
    """Dense layers with one activation between them."""

    w: list[np.ndarray]
    b: list[np.ndarray]
    act: str
    seed: int
    more: dict[str, np.ndarray] = field(default_factory=dict)     # what a rule adds

    @property
    def classes(self) -> int:
        return self.w[-1].shape[1]

    def forward(self, x):
        """[input, activations of each hidden layer..., outputs]"""
        a = [x]
        for k, (w, b) in enumerate(zip(self.w, self.b)):
            z = a[-1] @ w + b
            a.append(z if k == len(self.w) - 1 else CURVES[self.act](z))
        return a

    def slope(self, a):
        return SLOPES[self.act](a)

    def matrix(self, layer: int, kind: int = SIGN, scale: float = 1.0) -> np.ndarray:
        """The random matrix of a hidden layer: its weight is number 2 layer of the model."""
        return random_matrix(kind, scale, self.seed, NUMBERS + 2 * layer, self.classes,
                             self.w[layer].shape[1]).astype(np.float64)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def outer(a, d):
    return a.T @ d / len(d), d.mean(axis=0)


def error(net, a, y):
    return softmax(a[-1]) - np.eye(net.classes)[y]


def by_deltas(net, a, deltas):
    """Gradients of the layers from the delta of each one's outputs."""
    return [outer(a[k], d) for k, d in enumerate(deltas)]


def backprop(net, x, y):
    a = net.forward(x)
    d = [error(net, a, y)]
    for k in range(len(net.w) - 1, 0, -1):
        d.insert(0, d[0] @ net.w[k].T * net.slope(a[k]))
    return by_deltas(net, a, d)


def dfa(net, x, y, sign=False):
    a = net.forward(x)
    e = error(net, a, y)
    sent = np.sign(e) if sign else e
    hidden = [sent @ net.matrix(k, scale=0.3) * net.slope(a[k + 1])
              for k in range(len(net.w) - 1)]
    return by_deltas(net, a, [*hidden, e])


def drtp(net, x, y, hidden_lr=0.1):
    """With the labels' own matrix B = -P."""
    a = net.forward(x)
    hidden = [np.eye(net.classes)[y] @ -net.matrix(k) * net.slope(a[k + 1]) * hidden_lr
              for k in range(len(net.w) - 1)]
    return by_deltas(net, a, [*hidden, error(net, a, y)])


def tpsgd(net, x, y, loss="l2", hidden_lr=0.3, huber_delta=0.25, kind=SIGN):
    a = net.forward(x)
    hidden = []
    for k in range(len(net.w) - 1):
        act, target = a[k + 1], np.eye(net.classes)[y] @ net.matrix(k, kind)
        if loss == "cosine":
            na, nt = (np.linalg.norm(v, axis=1, keepdims=True) for v in (act, target))
            cos = (act * target).sum(axis=1, keepdims=True) / (na * nt)
            d = -(target / (na * nt) - cos * act / na**2)
        else:
            d = {"l2": act - target, "bce": act - target, "l1": np.sign(act - target),
                 "huber": np.clip(act - target, -huber_delta, huber_delta)}[loss]
        hidden.append(d * (1 if loss == "bce" else net.slope(act)) * hidden_lr)
    return by_deltas(net, a, [*hidden, error(net, a, y)])


def pepita(net, x, y, scale=0.2):
    first = net.forward(x)
    inputs = x.shape[1]
    push = random_matrix(UNIFORM, scale * np.sqrt(6 / inputs), net.seed, INPUT, net.classes,
                         inputs)
    second = net.forward(x + error(net, first, y) @ push)
    hidden = [p - q for p, q in zip(first[1:-1], second[1:-1])]
    return by_deltas(net, second, [*hidden, error(net, second, y)])


def mono_forward(net, x, y):
    """The last classifier is the model's output layer."""
    a, found = net.forward(x), []
    for k in range(len(net.w) - 2):
        m = net.more[f"dense_{k + 1}.head.w"]
        q = softmax(a[k + 1] @ m) - np.eye(net.classes)[y]
        net.more[f"d{k}"] = outer(a[k + 1], q)[0]
        found.append(outer(a[k], q @ m.T * net.slope(a[k + 1])))
    top = Net(net.w[-2:], net.b[-2:], net.act, net.seed)
    return [*found, *backprop(top, a[len(net.w) - 2], y)]


def normalised(h):
    return h / np.sqrt((h * h).mean(axis=1, keepdims=True) + 1e-6)


def goodness_pass(net, x, labels):
    """[(input, activations)] of the hidden layers."""
    h, found = x, []
    for k in range(len(net.w) - 1):
        given = normalised(h)
        z = given @ net.w[k] + net.b[k]
        h = np.maximum(z + net.more[LABELS][labels] if k == 0 else z, 0)
        found.append((given, h))
    return found


def forward_forward(net, x, y, theta=2.0, step=0):
    """Gradients of the hidden layers; that of the labels goes to net.more["d"]."""
    total = [[np.zeros_like(w), np.zeros_like(b)] for w, b in zip(net.w, net.b)]
    net.more["d"] = np.zeros_like(net.more[LABELS])
    wrong = wrong_labels(net, y, step)
    for labels, sign in ((y, 1), (wrong, -1)):
        for k, (given, h) in enumerate(goodness_pass(net, x, labels)):
            away = sign * (theta - (h * h).mean(axis=1))
            slope = -sign / (1 + np.exp(-away)) / 2          # of 1/2 softplus
            d = slope[:, None] * 2 * h / h.shape[1]
            for sums, part in zip(total[k], outer(given, d)):
                sums += part
            if k == 0:
                np.add.at(net.more["d"], labels, d / len(x))
    return total


def wrong_labels(net, y, step):
    """Drawn on the device; sample number n of a step."""
    found = []
    for n, label in enumerate(y):
        block = control_block(seed=net.seed)
        block = changed(block, step=step, samples=n)
        found.append(OPS["wrong_label"].ref(np.array([label]), block, classes=net.classes,
                                            tensor=NUMBER)[0])
    return np.array(found)


def scores(net, x):
    """Goodness of every class, summed over the layers: one pass per class."""
    return np.stack([sum((h * h).mean(axis=1) for _, h in goodness_pass(
        net, x, np.full(len(x), c))) for c in range(net.classes)], axis=1)


__all__ = ["BINARY", "Net", "backprop", "dfa", "drtp", "forward_forward", "mono_forward", "pepita",
           "scores", "tpsgd"]
