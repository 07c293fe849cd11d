"""The inputs that fuzzing begins with: real programs, and real requests with real mistakes.

    python -m tests.fuzz.corpus      # writes tests/fuzz/corpus again, after a change of the format
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import cbor2
import numpy as np

import edgetrain as et
from edgetrain.device.smp import Group, Image, Op, Os, Train, frames
from edgetrain.export.kernels import Kernel
from edgetrain.export.program import Call, build
from edgetrain.ops import OPS

from .. import wire

FOLDER = Path(__file__).parent / "corpus"
PROGRAMS, WIRE = FOLDER / "program", FOLDER / "wire"
LOADED = PROGRAMS / "tiny.etp"                  # what the device of the wire's fuzzer runs
LINE, MESSAGE, REQUEST, NUMBERED = range(4)     # records of wire.c
BOARDS = (0, 1)                                 # an uploaded program, a built-in one
AGAIN = 0x80                                    # of a numbered request: the number before
PIECE = 700                                     # of an upload


def nets() -> dict[str, et.Model]:
    x = et.Input((4, 3, 2), standardize=([0.25, -0.5], [1.5, 0.75]))
    stem = et.MaxPool2D(2, padding="same")(et.ReLU()(et.Conv2D(3, 3, padding="same")(x)))
    joined = et.Add()(et.Conv2D(3, (1, 2), padding="same")(stem), stem)
    pooled = et.Concat()(et.GlobalMean()(joined), et.GlobalMax()(joined))
    return {"dense": et.Sequential([et.Dense(5), et.ReLU(), et.Dense(3)], input_shape=(4,)),
            "conv": et.Model(x, et.Dense(2)(pooled))}


def programs() -> Iterator[tuple[str, bytes]]:
    for (net, model), mode, optimizer, batch in product(
            nets().items(), ("f32", "f16"), ("sgd", "adam"), (1, 3)):
        recipe = et.Recipe(batch=batch, optimizer=et.Optimizer(optimizer),
                           loss="mse" if batch == 3 and mode == "f32" else "softmax_ce",
                           precision=et.Precision(mode, master=mode == "f16" and batch == 1))
        yield f"{net}-{mode}-{optimizer}-{batch}.etp", et.compile(model, recipe).blob

    yield "tiny.etp", wire.tiny_program().blob


def found() -> Iterator[tuple[str, bytes]]:
    """Programs that once did what no program may."""
    # The row is written over what is still to be read: 127 four times is 3.4e38.
    x, row, slot, scale = (1 << 30 | offset for offset in (0, 16, 32, 40))
    call = Call(Kernel(OPS["store_i8"], "f32", "ref").id, (x, slot, row, scale, 8, 1))
    yield "found-store-over-input.etp", build(
        lists={"run": [call]}, tensors=[], const=b"", init=np.ones(8, "<f4").tobytes(),
        state_bytes=48, arena_bytes=0, meta={}).blob
    # What is written over a count, after it was looked at, is the largest number.
    x, t, total, count, ctl = (1 << 30 | offset for offset in (0, 4, 8, 12, 16))
    call = Call(Kernel(OPS["class_sums"], "f32", "ref").id,
                (x, t, total, count, ctl, count, 1, 1, 1))
    init = np.float32([1]).tobytes() + np.int32([0, 0x7FFFFFFF, 1]).tobytes()
    yield "found-class-sums-over-counts.etp", build(
        lists={"run": [call]}, tensors=[], const=b"", init=init,
        state_bytes=144, arena_bytes=0, meta={}).blob
    # The unit that is chosen lies where the share that is due is written after it.
    w, size, age, due, ctl = (1 << 30 | offset for offset in (0, 4, 8, 12, 16))
    rate = int(np.float32(2).view("<u4"))
    call = Call(Kernel(OPS["choose_unit"], "f32", "ref").id,
                (w, size, age, due, ctl, due, 1, 1, 1, rate, 1))
    init = np.float32([1, 1]).tobytes() + np.int32([9]).tobytes()
    yield "found-unit-over-due.etp", build(
        lists={"run": [call]}, tensors=[], const=b"", init=init,
        state_bytes=144, arena_bytes=0, meta={}).blob


def record(kind: int, data: bytes) -> bytes:
    return bytes([kind]) + len(data).to_bytes(2, "little") + data


def request(op: int, group: Group, command: int, body, *, kind: int = REQUEST) -> bytes:
    return record(kind, bytes([op, group, command]) + cbor2.dumps(body))


def numbered(command: Train, body: dict, op: int = Op.WRITE) -> bytes:
    return request(op, Group.TRAIN, command, body, kind=NUMBERED)


def upload(blob: bytes) -> bytes:
    pieces = ({"off": at, "data": blob[at:at + PIECE], **({} if at else {"len": len(blob)})}
              for at in range(0, len(blob), PIECE))
    return b"".join(request(Op.WRITE, Group.IMAGE, Image.UPLOAD, piece) for piece in pieces)


def requests(program: et.Program) -> Iterator[tuple[str, bytes]]:
    names = {t.name: i for i, t in enumerate(program.tensors)}
    (output,) = (i for i, t in enumerate(program.tensors) if t.role == 3)
    x, y = np.float32([1, -2, 0.5, 0]).tobytes(), np.int32(1).tobytes()
    sample = {names["x"]: x, names["target"]: y}
    train = numbered(Train.RUN, {"list": "train", "put": sample, "get": [output]})
    again = numbered(Train.RUN, {"list": "train", "put": sample, "get": [output]},
                     Op.WRITE | AGAIN)
    tiny = wire.tiny_program().blob
    yield "run", train + again + train + numbered(Train.RUN, {"list": "infer", "get": [0, 1, 2]})
    yield "put", numbered(Train.PUT, {"t": 0, "off": 4, "data": b"\0" * 8}) + train
    yield "put-whole", numbered(Train.PUT, {"t": names["x"], "off": 0, "data": x})
    yield "profile", (numbered(Train.PROFILE, {"list": "train", "put": sample, "at": 0})
                      + numbered(Train.PROFILE, {"list": "train", "at": 16})
                      + numbered(Train.PROFILE, {"list": "train", "at": 3}, Op.WRITE | AGAIN))
    yield "restart", train + numbered(Train.RESTART, {}) + train
    yield "get", b"".join(request(Op.READ, Group.TRAIN, Train.GET, body) for body in (
        {"t": 0}, {"t": 1, "off": 4, "len": 8}, {"t": 99}, {"t": 0, "off": 1 << 31}))
    yield "look", (request(Op.READ, Group.TRAIN, Train.HELLO, {})
                   + request(Op.READ, Group.TRAIN, Train.STATS, {})
                   + request(Op.READ, Group.IMAGE, Image.STATE, {})
                   + request(Op.READ, Group.OS, Os.PARAMETERS, {})
                   + request(Op.WRITE, Group.OS, Os.ECHO, {"d": "still here"}))
    yield "hello", request(Op.WRITE, Group.TRAIN, Train.HELLO, {"ses": 7}) + train
    yield "reset", train + request(Op.WRITE, Group.OS, Os.RESET, {}) + train
    yield "crash", request(Op.WRITE, Group.CRASH, 0, {"t": "stack"})
    yield "upload", upload(tiny) + numbered(Train.RUN, {"list": "train"})
    yield "upload-cut", upload(tiny)[:-200] + train + upload(tiny)
    yield "upload-damaged", upload(tiny[:500] + b"\1" + tiny[501:]) + train
    odd = b"\xbf\x61t\x9f\1\xff\xd8\x20\1\xff"
    yield "odd-cbor", record(MESSAGE, b"\x0a\0\0\x0a\0\x48\x01\x02" + odd)
    yield "deep", request(Op.WRITE, Group.TRAIN, Train.RUN, {"get": [[[[[[1]]]]]]})
    echo = b"\x0a\0\0\x0f\0\0\x07\0" + cbor2.dumps({"d": "still here"})
    yield "line", record(LINE, b"noise\n" + frames(echo) + frames(echo)[:-3] + frames(echo))
    long = b"\x0a\0\x01\x36\0\0\x07\0" + cbor2.dumps({"d": "x" * 304})
    yield "lines", record(LINE, frames(long) + frames(long).replace(b"\n", b"\r\n", 1))
    huge = b"\x0a\0\x05\x82\0\0\x07\0" + cbor2.dumps({"d": "x" * 1404})
    yield "too-long", record(MESSAGE, huge) + train


def main() -> None:
    for folder in (PROGRAMS, WIRE):
        folder.mkdir(parents=True, exist_ok=True)
    for name, data in (*programs(), *found()):
        (PROGRAMS / name).write_bytes(data)
    for name, data in requests(et.Program.load(LOADED)):
        for board in BOARDS:
            (WIRE / f"{name}-{board}").write_bytes(bytes([board]) + data)


if __name__ == "__main__":
    main()
