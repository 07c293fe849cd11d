"""docs/wire.md: its session is the one that the firmware speaks, its client works."""

from __future__ import annotations

import re

import numpy as np
import pytest

import edgetrain as et
from edgetrain.device.smp import Message, Receiver

from .. import record_wire
from ..record_wire import PAGE


def client_code() -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(), re.MULTILINE | re.DOTALL)


class Port:
    """What pyserial has, in front of the firmware's process; `hurt` changes what is sent."""

    def __init__(self, link, timeout):
        self.link, self.timeout, self.buffer = link, timeout, b""
        self.hurt = lambda data: data

    def write(self, data):
        self.link.write(self.hurt(data))

    def readline(self):
        while b"\n" not in self.buffer:
            data = self.link.read(self.timeout)
            if not data:
                break
            self.buffer += data
        line, newline, self.buffer = self.buffer.partition(b"\n")
        return line + newline


@pytest.fixture
def client(link, tiny, tmp_path, monkeypatch, capsys):
    """The namespace of the page's code after it has run against the firmware."""
    monkeypatch.chdir(tmp_path)
    tiny.save(tmp_path / "p.etp")
    monkeypatch.setattr("serial.Serial", lambda name, baud, timeout: Port(link, timeout))
    space: dict = {}
    for body in client_code():
        exec(compile(body, str(PAGE), "exec"), space)
    space["said"] = capsys.readouterr().out
    return space


def test_the_session_is_the_one_that_the_firmware_speaks(binary):
    text = PAGE.read_text()
    assert record_wire.filled(text, binary) == text, "run: python -m tests.record_wire"


def test_the_titles_of_the_session_are_true(binary):
    """What the page claims of each exchange, in its order."""
    found = [(title, data, [Message.unpack(raw) for raw in Receiver().feed(answer)])
             for title, data, answer in record_wire.exchange(binary, record_wire.program())]
    codes = [replies[0].body.get("err", {}).get("rc") if replies else "silence"
             for _, _, replies in found]
    assert codes == [None, 16, *[None] * 6, "silence", *[None] * 3, 17]
    by_title = {title: replies for title, _, replies in found}
    first, again = (by_title[t][0] for t in by_title if t.startswith(("Train on", "Sent again")))
    assert first == again and first.body["step"] == 1
    weights = next(r for t, r in by_title.items() if t.startswith("Read the weights"))[0].body
    assert any(weights["data"])


def test_the_client_trains_like_the_host(client, tiny):
    host = et.connect("host")
    host.load(tiny.blob)
    put = {client["X"]: client["x"].tobytes(), client["TARGET"]: np.int32(1).tobytes()}
    for _ in range(3):
        want = host.run("train", put, (client["OUTPUT"],))
    assert client["reply"]["out"][0] == want.outputs[0]
    assert (client["reply"]["step"], client["reply"]["loss"]) == (want.step, want.loss)
    assert [line.split()[0] for line in client["said"].splitlines()] == ["1", "2", "3"]


@pytest.mark.parametrize("fault", ["lost", "damaged", "twice"])
def test_the_client_gets_along_with_a_bad_line(client, fault):
    turn = iter(range(1000))
    port = client["client"].port
    port.timeout = 0.05

    def hurt(data):
        if next(turn) % 3 != 1:
            return data
        return {"lost": b"", "twice": data + data,
                "damaged": data[:20] + bytes([data[20] ^ 1]) + data[21:]}[fault]
    port.hurt = hurt
    put = {client["X"]: client["x"].tobytes(), client["TARGET"]: np.int32(1).tobytes()}
    steps = [client["client"].run("train", put)["step"] for _ in range(12)]
    assert steps == list(range(4, 16))


def test_the_client_raises_what_the_device_refuses(client):
    with pytest.raises(RuntimeError, match="19"):
        client["client"].run("train", {99: b""})
