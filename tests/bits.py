"""What "the same bits" is shown on: networks, recipes, data, and their golden hashes.

    python -m tests.bits          # rewrites tests/fixtures/bits.json after a wanted change of bits

The golden hashes make a change of bits between versions visible; that all builds, simulators and
ways to cut a run agree is tested without them.
"""

from __future__ import annotations

import json
import struct
import subprocess
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import product
from pathlib import Path

import numpy as np

import edgetrain as et
from edgetrain.export.program import Role
from edgetrain.ir import DTYPES

from .nets import NAMED, chain, samples

GOLDEN = Path(__file__).parent / "fixtures" / "bits.json"
STEPS = 500
SAMPLES = 96
WHOLE = ("mlp", "cnn", "mobile", "curved")      # in many ways; of the others the kernels count
OPTIMIZERS = {"sgd": 0.03, "momentum": 0.01, "adam": 0.005,      # name -> learning rate
              "nesterov": 0.01, "adamw": 0.005, "rmsprop": 0.001}
CONFIGS = [f"{net}-{mode}-{optimizer}-batch{batch}"
           for net, mode, batch, optimizer in product(WHOLE, ("f32", "f16"), (1, 8),
                                                      ("sgd", "momentum", "adam"))
           if (optimizer, batch) != ("momentum", 8)           # its update is not fused: as Adam's
           and (net != "curved" or (optimizer, batch) in (("momentum", 1), ("adam", 8)))]
# What else happens around updates, once fused and once not.
EXTRAS = {
    "nesterov": dict(optimizer=dict(clip_value=0.25, weight_decay=1e-3),
                     schedule=et.Schedule("step", every=90, gamma=0.5)),
    "adamw": dict(optimizer=dict(clip_norm=0.5),
                  schedule=et.Schedule("cosine", warmup=50, steps=400, floor=0.01)),
    "rmsprop": dict(schedule=et.Schedule(warmup=50), precision=dict(loss_scale="dynamic",
                                                                    growth=60)),
}
CONFIGS += ["mlp-f32-nesterov-batch1", "cnn-f16-nesterov-batch1", "cnn-f16-nesterov-batch8",
            "cnn-f32-adamw-batch8", "mlp-f16-adamw-batch1", "cnn-f16-rmsprop-batch1"]
CONFIGS += [f"{net}-{rest}" for net in NAMED if net not in WHOLE
            for rest in ("f32-momentum-batch1", "f16-sgd-batch1", "f16-adam-batch8")]
CONFIGS += ["cnn-f16c-sgd-batch1", "mobile-f16c-adam-batch8", "recurrent-f16c-momentum-batch1"]
# Other rules, named in the place of an optimizer; plain SGD but where the batch has a sum.
RULES = {"mezo": dict(mezo=et.Mezo(log=16)),
         "gauss": dict(rule="mezo", mezo=et.Mezo(directions="gaussian", probes=2)),
         "tpsgd": {}, "drtp": {}, "pepita": {}, "mono_forward": {},
         "cosine": dict(rule="tpsgd", tpsgd=et.Tpsgd("cosine", targets="uniform", maps="map")),
         "dfa": dict(dfa=et.Dfa("sign")),
         "local": dict(local=et.Local(hidden=5)),
         "forward_forward": dict(forward_forward=et.ForwardForward(amplitude=2.0)),
         "head": dict(rule="forward_forward",
                      forward_forward=et.ForwardForward(inference="head")),
         "renewed": dict(rule="backprop",           # units begin anew, often
                         continual=et.Continual(rate=0.01, maturity=20, decay=0.9))}
RULE_STEPS = 200
NETS = NAMED | {"relus": partial(chain, et.ReLU), "tanhs": partial(chain, et.Tanh)}
CONFIGS += ["mlp-f32-mezo-batch1", "cnn-f16-mezo-batch8", "mobile-f32-mezo-batch1",
            "mlp-f32-gauss-batch8", "tanhs-f32-tpsgd-batch1", "tanhs-f16-tpsgd-batch8",
            "recurrent-f16-tpsgd-batch1", "tanhs-f16-cosine-batch1", "tanhs-f16-drtp-batch1",
            "relus-f32-dfa-batch1", "relus-f16-dfa-batch8", "relus-f16-pepita-batch1",
            "cnn-f16-mono_forward-batch1", "relus-f32-mono_forward-batch8",
            "relus-f16-local-batch8", "relus-f16-forward_forward-batch1",
            "relus-f32-forward_forward-batch8", "relus-f16-head-batch8",
            "mlp-f32-renewed-batch1", "curved-f16-renewed-batch8"]


def program(config: str, isas: Sequence[str] = ("ref",)) -> et.Program:
    net, mode, optimizer, batch = config.split("-")
    if optimizer in RULES:
        return et.compile(NETS[net](), _by_rule(mode, optimizer, int(batch.removeprefix("batch"))),
                          isas=isas)
    extra = EXTRAS.get(optimizer, {})
    recipe = et.Recipe(
        batch=int(batch.removeprefix("batch")), label_smoothing=0.05, seed=42,
        optimizer=et.Optimizer(optimizer, lr=OPTIMIZERS[optimizer],
                               **extra.get("optimizer", {})),
        schedule=extra.get("schedule", et.Schedule()),
        precision=et.Precision(mode, **extra.get("precision", {"loss_scale": 256.0})))
    return et.compile(NETS[net](), recipe, isas=isas)


def _by_rule(mode: str, name: str, batch: int) -> et.Recipe:
    named = {"rule": name, **RULES[name]}
    walks = named["rule"] == "mezo"
    optimizer = et.Optimizer(lr=2e-3) if walks or batch == 1 else et.Optimizer("adam", lr=2e-3)
    precision = et.Precision(mode, master=mode != "f32") if walks else \
        et.Precision(mode, loss_scale=256.0)
    return et.Recipe(batch=batch, seed=42, optimizer=optimizer, precision=precision, **named)


def steps_of(config: str) -> int:
    return RULE_STEPS if config.split("-")[2] in RULES else STEPS


def batches(config: str, steps: int = 0) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """One (x, labels) per step, walking through the samples again and again."""
    net, _, _, batch = config.split("-")
    x, y = samples(NETS[net](), SAMPLES)
    size = int(batch.removeprefix("batch"))
    for step in range(steps or steps_of(config)):
        rows = np.arange(step * size, (step + 1) * size) % SAMPLES
        yield x[rows], y[rows]


def train(session: et.Session, config: str, steps: int = 0) -> str:
    """Train and return the hash of all weights."""
    for x, y in batches(config, steps):
        session.step(x, y)
    return et.weights_hash(session.weights())


def golden() -> dict[str, str]:
    return json.loads(GOLDEN.read_text())


# -- for et_replay, where there is no Python ------------------------------------------------------

def records(session: et.Session, config: str, steps: int = 0) -> bytes:
    """The samples of a training run in the format of csrc/tools/replay.c."""
    program = session.program
    x_at, y_at = (program.number(role) for role in (Role.INPUT, Role.TARGET))
    single = "train" in program.lists
    parts = []
    for x, y in batches(config, steps):
        for sample, label in zip(*session.check(x, y)):
            parts.append(record("train" if single else "accumulate",
                                {x_at: sample.tobytes(), y_at: label.tobytes()}))
        if not single:
            parts.append(record("update", {}))
    return b"".join(parts)


def record(call_list: str, puts: dict[int, bytes]) -> bytes:
    head = struct.pack("<16sI", call_list.encode(), len(puts))
    return head + b"".join(struct.pack("<II", tensor, len(data)) + data.ljust(-len(data) % 4
                           + len(data), b"\0") for tensor, data in puts.items())


def replayed_hash(program: et.Program, out: bytes) -> str:
    """Hash of all weights from what et_replay wrote."""
    weights, at = {}, 0
    for entry in program.tensors:
        raw = np.frombuffer(out, DTYPES[entry.dtype], entry.bytes // DTYPES[entry.dtype].itemsize,
                            at)
        if entry.role == Role.WEIGHT:
            weights[entry.name] = raw.reshape(entry.shape)
        at += entry.bytes
    assert at == len(out)
    return et.weights_hash(weights)


def replay(command: list[str], config: str, folder: Path, *options: str,
           steps: int = 0) -> str:
    """Train with et_replay, perhaps under an emulator, and return the hash of all weights."""
    built = program(config)
    session = et.Session(built, et.connect())
    built.save(folder / "p.etp")
    (folder / "samples").write_bytes(records(session, config, steps))
    files = [str(folder / name) for name in ("p.etp", "samples", "out")]
    subprocess.run([*command, *files, *options], check=True, timeout=300)
    return replayed_hash(built, (folder / "out").read_bytes())


def main() -> None:
    hashes = {config: train(et.Session(program(config), et.connect()), config)
              for config in CONFIGS}
    GOLDEN.write_text(json.dumps(hashes, indent=1) + "\n")


if __name__ == "__main__":
    main()
