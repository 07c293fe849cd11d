"""The session that docs/wire.md shows, spoken with the firmware's code on this machine.

    python -m tests.record_wire     # renews that part of the page; a test proves it fresh
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

import edgetrain as et
from edgetrain.device.smp import Group, Image, Message, Op, Os, Receiver, Train, frames

from . import wire

PAGE = wire.ROOT / "docs" / "wire.md"
SESSION = 0x12345678
X, TARGET, WEIGHTS, OUTPUT = 2, 3, 0, 4     # tensors of the program
PROGRAM_BYTES, PIECE = 2400, 960
MOST_LINES = 2                              # of a message; longer ones hold a part of the program
LEFT_OUT = 100                              # bytes of a string from which on it is not shown
WIDTH = 100


def program() -> bytes:
    """As wire.tiny_program, filled up with its recipe's text: the page tells its size, which is not
    to change with every version of the compiler."""
    model = et.Sequential([et.Dense(3)], input_shape=(4,))
    model = model.with_weights({name: np.zeros_like(w) for name, w in model.weights.items()})
    missing = PROGRAM_BYTES - len(et.compile(model).blob)
    assert missing >= 0, "the program has grown: choose a larger PROGRAM_BYTES"
    for padding in range(missing, -1, -1):
        blob = et.compile(model, et.Recipe(text="#" * padding)).blob
        if len(blob) == PROGRAM_BYTES:
            return blob
    raise AssertionError("no program of this size: choose a multiple of 8")


def _requests(blob: bytes) -> list[tuple[str, Message | str]]:
    """(title, message to send); a text in place of a message: send the last one in that way."""
    train = {"ses": SESSION, "ctr": 1, "list": "train",
             "put": {X: np.float32([1, -2, 0.5, 0]).tobytes(), TARGET: np.int32(1).tobytes()},
             "get": [OUTPUT]}
    first, rest = ({"off": at, "data": blob[at:at + PIECE]} for at in (0, PIECE))
    first["len"] = len(blob)
    last = {"off": 2 * PIECE, "data": blob[2 * PIECE:]}
    return [
        ("Open a session", Message(Op.WRITE, Group.TRAIN, Train.HELLO, 1, {"ses": SESSION})),
        ("Train before there is a program: an error",
         Message(Op.WRITE, Group.TRAIN, Train.RUN, 2, train)),
        ("Upload the first piece of a program",
         Message(Op.WRITE, Group.IMAGE, Image.UPLOAD, 3, first)),
        ("The same piece again: the device says where to go on",
         Message(Op.WRITE, Group.IMAGE, Image.UPLOAD, 4, first)),
        ("The next piece", Message(Op.WRITE, Group.IMAGE, Image.UPLOAD, 5, rest)),
        ("The last one, after which the program is validated and loaded",
         Message(Op.WRITE, Group.IMAGE, Image.UPLOAD, 6, last)),
        ("Train on one sample",
         Message(Op.WRITE, Group.TRAIN, Train.RUN, 7, {**train, "ctr": 2})),
        ("Sent again, because the reply was lost: the same reply, and no second step", "again"),
        ("Sent with one digit damaged: the device asks for it again", "damaged"),
        ("Read the weights, which have changed",
         Message(Op.READ, Group.TRAIN, Train.GET, 8, {"t": WEIGHTS})),
        ("Ask what happened on the line", Message(Op.READ, Group.TRAIN, Train.STATS, 9, {})),
        ("Restart the device", Message(Op.WRITE, Group.OS, Os.RESET, 10, {})),
        ("The session is gone, the program is not: another error",
         Message(Op.WRITE, Group.TRAIN, Train.RUN, 11, {**train, "ctr": 3})),
    ]


def exchange(binary: Path, blob: bytes) -> list[tuple[str, bytes, bytes]]:
    """(title, bytes sent, bytes answered), with one device all along."""
    sent = heard = line = b""
    found = []
    for title, what in _requests(blob):
        if isinstance(what, Message):
            line = frames(what.pack())
        data = line if what != "damaged" else _damaged(line)
        sent += data
        everything = wire.talk(binary, sent)
        found.append((title, data, everything[len(heard):]))
        heard = everything
    return found


def _damaged(line: bytes) -> bytes:
    at = 40
    return line[:at] + (b"A" if line[at:at + 1] != b"A" else b"B") + line[at + 1:]


def shown(binary: Path) -> str:
    """The session as the page has it."""
    parts = []
    before = b""
    for number, (title, data, answer) in enumerate(exchange(binary, program()), 1):
        request = _message(">", data) if data != before else ["> (the same bytes)"]
        text = [*request, *(_message("<", answer) if answer else ["(nothing)"])]
        before = data
        parts.append(f"{number}. {title}:\n\n```\n" + "\n".join(text) + "\n```\n")
    return "\n".join(parts)


def _message(mark: str, data: bytes) -> list[str]:
    raw = data.split(b"\n")[:-1]
    text = [f"{mark} {line[:2].hex(' ')} {line[2:].decode()}".rstrip() + " 0a" for line in raw]
    if len(text) > MOST_LINES:
        text = [f"{mark} ({len(raw)} lines)"]
    whole = Receiver().feed(data)
    if not whole:
        return text
    message = Message.unpack(whole[0])
    op = Op(message.op).name.lower().replace("_", " ")
    header = whole[0][:8].hex(" ")
    return [*text, f"  {header}    {op}, group {message.group}, sequence {message.sequence}, "
            f"command {message.command} ({message.name})", *_wrapped(_diagnostic(message.body))]


def _diagnostic(value) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_diagnostic(k)}: {_diagnostic(v)}"
                               for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_diagnostic, value)) + "]"
    if isinstance(value, bytes):
        if len(value) >= LEFT_OUT:
            return f"({len(value)} bytes)"
        return f"h'{value[:16].hex()}{'...' if len(value) > 16 else ''}'"
    if isinstance(value, str):
        return f'"{value}"'
    return repr(value)


def _wrapped(text: str) -> list[str]:
    lines, line = [], "  "
    for part in re.split(r"(?<=,) ", text):
        if len(line) + len(part) > WIDTH:
            lines.append(line.rstrip())
            line = "   "
        line += f"{part} "
    return [*lines, line.rstrip()]


def filled(text: str, binary: Path) -> str:
    """The page with its session made anew."""
    pattern = re.compile(r"(<!-- session -->\n).*?(<!-- /session -->)", re.DOTALL)
    assert pattern.search(text), "docs/wire.md lacks the markers of the session"
    return pattern.sub(lambda m: f"{m.group(1)}{shown(binary)}{m.group(2)}", text)


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text(), wire.device_program()))
