"""The control block: the few words of state that steer a program's updates, `et_control` in C.

Hyper-parameters, which the host may change between steps, come first; then what the device derives
from them, and its counters.
"""

from __future__ import annotations

import numpy as np

# First words, f32: hyper-parameters and their values where a recipe says nothing.
HYPER = {"lr": 0.01, "loss_scale": 1.0, "momentum": 0.0, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8,
         "weight_decay": 0.0, "alpha": 0.99, "clip_value": 0.0, "clip_norm": 0.0, "warmup": 0.0,
         "every": 1.0, "gamma": 1.0, "steps": 1.0, "floor": 0.0, "growth": 0.0}
DERIVED = ("rate", "lr_factor", "beta1_power", "beta2_power", "norm2")            # f32
INT_FIELDS = ("step", "seed", "skipped", "kept", "samples", "overflow", "applied", "good", "open",
              "nonfinite", "reserved")
CONTROL = {name: word for word, name in enumerate((*HYPER, *DERIVED, *INT_FIELDS))}
CONTROL_WORDS = len(CONTROL)
CTL = f"ctl[{CONTROL_WORDS}]:i32"       # as an operand of a signature


def control_block(*, seed: int = 0, **hyper: float) -> np.ndarray:
    """The initial control block, i32; floats stand in it as their bits."""
    block = np.zeros(CONTROL_WORDS, dtype="<i4")
    ones = dict.fromkeys(("rate", "lr_factor", "beta1_power", "beta2_power"), 1.0)
    block[CONTROL["seed"]] = np.uint32(seed & 0xFFFFFFFF).astype(np.int32)
    return changed(block, **{**HYPER, **hyper, **ones})


def get(ctl: np.ndarray, name: str):
    """A field of a block, in its own type."""
    return ctl[CONTROL[name]] if name in INT_FIELDS else ctl.view("<f4")[CONTROL[name]]


def changed(ctl: np.ndarray, **fields) -> np.ndarray:
    """A copy of a block with other values in some fields."""
    ctl = ctl.copy()
    for name, value in fields.items():
        target = ctl if name in INT_FIELDS else ctl.view("<f4")
        target[CONTROL[name]] = value
    return ctl


def skipped(ctl: np.ndarray) -> np.ndarray:
    """The block after something was left out."""
    return changed(ctl, skipped=get(ctl, "skipped") + 1)


def sample_control(buffer, shape, rng, dims=None):
    """Test inputs of the control operands: a plausible block, and updates that happen."""
    if buffer.name == "ctl":
        block = control_block(lr=0.05, loss_scale=4.0, momentum=0.9, seed=7, warmup=2, every=3,
                              gamma=0.5, steps=9, floor=0.1)
        return changed(block, rate=0.25, beta1_power=0.9**3, beta2_power=0.999**3, step=8,
                       applied=8)
    if buffer.name in ("ok", "begun"):
        return np.ones(1, dtype=np.int32)
    return None
