"""Programs that are built into the firmware, and boards that keep uploaded ones in their RAM."""

from __future__ import annotations

import random

import pytest

import edgetrain as et
from edgetrain.device.serial import SerialDevice
from edgetrain.device.smp import Group, Image, Op, Os
from edgetrain.errors import DeviceError

from .. import wire
from .conftest import role, sample

RAM = 8192                          # bytes; a tiny program has 2 KB


@pytest.fixture
def start(binary, tmp_path):
    """start(program, ram) -> a device with that program built in, programs sharing that RAM."""
    links = []

    def begin(program: et.Program | None = None, ram: int = 0) -> SerialDevice:
        arguments = ["--ram", str(ram)] if ram else []
        if program:
            program.save(tmp_path / "built_in.etp")
            arguments.append(str(tmp_path / "built_in.etp"))
        links.append(wire.ProcessLink(binary, *arguments))
        return SerialDevice(links[-1])
    yield begin
    assert [link.stop() for link in links] == [""] * len(links)


def other_program() -> et.Program:
    return et.compile(et.Sequential([et.Dense(2)], input_shape=(3,)), et.Recipe())


def test_a_built_in_program_is_there_from_the_start(start, tiny):
    device = start(tiny)
    hello = device.hello()
    assert hello.program_id == hello.embedded_id == tiny.id and hello.step == 0
    host = et.connect("host")
    host.load(tiny.blob)
    assert device.run("train", sample(tiny)).loss == host.run("train", sample(tiny)).loss
    assert start().hello().embedded_id is None


def test_loading_the_built_in_program_sends_none_of_it(start, tiny):
    device = start(tiny)
    device.run("train", sample(tiny))
    before = device.traffic.bytes_sent
    device.load(tiny.blob)
    assert device.hello().step == 0 and device.get(role(tiny, "dense_1.w")) == bytes(48)
    assert device.traffic.bytes_sent - before < 300 < len(tiny.blob)


@pytest.mark.parametrize("ram", [0, RAM])
def test_an_uploaded_program_comes_before_the_built_in_one(start, tiny, ram):
    device, other = start(tiny, ram), other_program()
    device.load(other.blob)
    assert device.hello().program_id == other.id
    device.reset()
    assert device.hello().program_id == other.id
    device.load(tiny.blob)          # back to the built-in one
    assert device.hello().program_id == tiny.id
    device.reset()
    assert device.hello().program_id == tiny.id
    assert device.run("train", sample(tiny)).step == 1


def test_an_upload_that_stopped_gives_way_to_the_built_in_program(start, tiny):
    device = start(tiny, RAM)
    device.wire.request(Op.WRITE, Group.IMAGE, Image.UPLOAD,
                    {"off": 0, "len": len(tiny.blob), "data": tiny.blob[:100]})
    assert device.hello().program_id is None
    device.wire.request(Op.WRITE, Group.OS, Os.RESET, {})
    device._begin()
    assert device.hello().program_id == tiny.id


def test_erase_forgets_an_uploaded_program(start, tiny):
    device = start()
    device.load(tiny.blob)
    device.wire.request(Op.WRITE, Group.IMAGE, Image.ERASE, {})
    assert device.hello().program_id is None
    with pytest.raises(DeviceError, match="no program is loaded"):
        device.run("train", sample(tiny))
    device.reset()
    assert device.hello().program_id is None


def test_a_program_shares_the_ram_with_its_state(start, tiny):
    device, host = start(ram=RAM), et.connect("host")
    assert device.hello().program_bytes == RAM - 16
    for d in (device, host):
        d.load(tiny.blob)
    for i in range(20):
        assert device.run("train", sample(tiny, i % 3)).loss == host.run(
            "train", sample(tiny, i % 3)).loss
    assert device.get(role(tiny, "dense_1.w")) == host.get(role(tiny, "dense_1.w"))
    device.reset()                  # the state begins behind the program: it is whole
    assert device.hello().program_id == tiny.id and device.hello().step == 0


def test_the_last_byte_of_ram_counts(start, tiny):
    need = 16 + (len(tiny.blob) + 7) // 8 * 8 + tiny.ram_bytes
    device = start(ram=need)
    device.load(tiny.blob)
    assert device.run("train", sample(tiny)).step == 1
    small = start(ram=need - 8)
    with pytest.raises(DeviceError, match="too little RAM for the program beside its") as caught:
        small.load(tiny.blob)
    assert "edgetrain build" in caught.value.hint
    tinier = start(ram=len(tiny.blob) // 8 * 8)
    with pytest.raises(DeviceError, match="the program is larger than the board's RAM"):
        tinier.load(tiny.blob)
    assert start(tiny, ram=tiny.ram_bytes + 16).hello().program_id == tiny.id


def test_uploads_of_any_length_stay_inside_shared_ram(start, tiny):
    device, rng = start(ram=RAM), random.Random(1)
    for length in [1, 7, 8, 100, RAM - 17, RAM - 16, *(rng.randrange(1, RAM) for _ in range(20))]:
        with pytest.raises(DeviceError, match="refuses image upload"):
            device.load(rng.randbytes(length))
        with pytest.raises(DeviceError, match="refuses image upload"):
            device.load(tiny.blob[:16] + rng.randbytes(length))
    device.load(tiny.blob)
    assert device.run("train", sample(tiny)).step == 1
