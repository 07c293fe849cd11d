"""The firmware in the simulator: our client, stock MCUmgr clients, faults, crashes, restarts."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest

from edgetrain import boards, build, connect
from edgetrain.device.serial import SerialDevice
from edgetrain.device.simulator import Simulator
from edgetrain.device.smp import Group, Image, Message, Op, Os, Receiver, Train, frames
from edgetrain.device.transport import LineLost, SerialTransport
from edgetrain.errors import DeviceError

from .. import wire
from ..conftest import is_a_sentence

pytestmark = pytest.mark.emu

BOARDS = [name for name in boards.names() if boards.load(name).run is not None]
ECHO = Message(Op.WRITE, Group.OS, Os.ECHO, 7, {"d": "still here"})
QUIET_S = 0.5        # longer than an answer takes on the slowest line
ANSWER_S = 60.0                     # long enough for a machine with much else to do


@pytest.fixture(scope="module", params=BOARDS)
def board(request):
    board = boards.load(request.param)
    if shutil.which(board.run.command) is None:
        pytest.skip(f"{board.run.command} is not installed")
    return board


@pytest.fixture(scope="module")
def elf(board):
    return build.firmware(board).elf


@pytest.fixture
def simulator(board, elf):
    simulator = Simulator(board, elf)
    yield simulator
    simulator.close()


@pytest.fixture
def device(simulator):
    return SerialDevice(simulator)


@pytest.fixture
def pty(board, elf):
    simulator = Simulator(board, elf, pty=True)
    device = SerialDevice(SerialTransport(simulator.port))      # it has started,
    while device.wire.line.read(1.5):                               # and has nothing more to say
        pass
    device.close()
    yield simulator.port
    simulator.close()


@pytest.fixture(scope="module")
def tiny():
    return wire.tiny_program()


def role(program, name):
    return next(i for i, t in enumerate(program.tensors) if t.name == name)


def sample(program, i=1):
    x = np.random.default_rng(i).standard_normal(4).astype("<f4")
    return {role(program, "x"): x.tobytes(), role(program, "target"): np.int32(i % 3).tobytes()}


def exchange(line, data, count):
    """Send raw bytes; the next `count` messages."""
    receiver, messages = Receiver(), []
    line.write(data)
    deadline = time.monotonic() + ANSWER_S
    while len(messages) < count and time.monotonic() < deadline:
        messages += receiver.feed(line.read(0.1))
    assert len(messages) == count and receiver.damaged == 0
    return [Message.unpack(message) for message in messages]


def awake(simulator):
    """A line to firmware that has started, and on which no late answer to a resend is under way."""
    SerialDevice(simulator).wire.line.close()
    line = simulator.open_line()
    while line.read(QUIET_S):
        pass
    return line


def pull_after(line, count):
    """Unplug the line once `count` bytes were sent, or before the answer to them is read."""
    write = line.write

    def gone(*args):
        raise LineLost("unplugged")

    def some(data):
        write(data[:count])
        line.read = gone
    line.write = some


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


# What a device is for

def test_a_device_says_what_it_is(device, board):
    hello = device.hello()
    assert (hello.board, hello.isa) == (board.name, board.isa)
    assert hello.vlen_bits == board.vlen_min_bits
    assert hello.buffer_bytes == board.buffer_bytes
    assert hello.stack_bytes == board.stack_bytes
    assert 0 < hello.stack_used_bytes < hello.stack_bytes
    assert hello.static_bytes == build.firmware(board).static_bytes
    assert hello.ram_bytes + hello.static_bytes + hello.stack_bytes == board.ram.size_bytes
    assert board.program_ram_bytes <= hello.ram_bytes
    room = board.program.size_bytes if board.program else hello.ram_bytes
    assert hello.program_bytes == room - 16
    assert hello.program_id is None and hello.embedded_id is None and hello.step == 0
    assert device.echo("grüezi") == "grüezi"


def test_a_device_says_which_extensions_its_core_has(device, board):
    wanted = {word for word in ("zfh", "zvfh") if word in board.isa.split("_")}
    assert set(device.hello().extensions.split()) == wanted | ({"v"} if wanted else set())


@pytest.mark.parametrize("change, missing, has", [
    (("Zve32f=true,", ""), "has no vectors", "zfh"),
    (("Zfh=true", "Zfh=false"), "lacks Zfh", "v zvfh"),
    (("vlen={vlen},elen=32", "vlen=64,elen=32"), "are shorter", "v zfh zvfh")])
def test_a_core_without_what_the_kernels_need_refuses_programs(change, missing, has, tiny):
    """And says so, where running one would trap."""
    facts = boards.load("qemu-rv32-zvfh")
    cpu = {7: facts.run.cpu[7].replace(*change)}
    simulator = Simulator(replace(facts, run=replace(facts.run, cpu=cpu)),
                          build.firmware(facts).elf)
    try:
        found = SerialDevice(simulator)
        assert found.hello().extensions == has
        with pytest.raises(DeviceError, match=missing) as caught:
            found.load(tiny.blob)
        assert is_a_sentence(caught.value)
        with pytest.raises(DeviceError, match=missing):
            found.run("train", {})
    finally:
        simulator.close()


def test_vectors_of_another_length_are_noticed(board, elf):
    if not board.vlen_min_bits:
        pytest.skip("no vectors")
    simulator = Simulator(board, elf, vlen_bits=256)
    try:
        assert SerialDevice(simulator).hello().vlen_bits == 256
    finally:
        simulator.close()


def test_training_gives_the_bits_of_the_host(device, tiny):
    host = connect("host")
    for d in (device, host):
        d.load(tiny.blob)
    for i in range(40):
        replies = [d.run("train", sample(tiny, i), (role(tiny, "dense_1.y"),))
                   for d in (device, host)]
        assert replies[0] == replies[1]
    assert device.get(0) == host.get(0) != bytes(48)
    assert device.hello().step == 40


def test_messages_longer_than_the_buffer(device, board):
    inputs, outputs = (400, 30) if board.program else (150, 4)
    program = wire.wide_program(inputs, outputs)
    host = connect("host")
    x, w = role(program, "x"), role(program, "dense_1.w")
    data = np.linspace(-1, 1, inputs, dtype="<f4").tobytes()
    weights = np.random.default_rng(1).standard_normal(inputs * outputs).astype("<f4").tobytes()
    assert len(data) > 0.3 * board.buffer_bytes and len(weights) > 2 * board.buffer_bytes
    for d in (device, host):
        d.load(program.blob)
        d.put(w, weights)
    assert device.run("infer", {x: data}, (w, x)) == host.run("infer", {x: data}, (w, x))
    assert device.get(w) == weights


def test_a_counting_simulator_counts_the_same_each_time(board, elf, tiny):
    if not board.run.count_args:
        pytest.skip("the core does not count instructions")
    counts = set()
    for _ in range(2):
        simulator = Simulator(board, elf, icount=True)
        device = SerialDevice(simulator)
        device.load(tiny.blob)
        device.run("train", sample(tiny))
        counts.add(device.run("train", sample(tiny)).instructions)
        simulator.close()
    assert len(counts) == 1 and min(counts) > 100


def test_a_reset_keeps_the_program_in_its_initial_state(device, tiny):
    device.load(tiny.blob)
    device.run("train", sample(tiny))
    device.reset()
    hello = device.hello()
    assert hello.program_id == tiny.id and hello.step == 0
    assert device.get(0) == bytes(48)
    assert device.run("train", sample(tiny)).step == 1


# Stock clients

def test_smpmgr_echoes_and_uploads(pty, tiny, tmp_path):
    pytest.importorskip("smpmgr", reason="the test extra 'smpmgr' is not installed")
    image = tmp_path / "tiny.etp"
    image.write_bytes(tiny.blob)

    def smpmgr(*args):
        done = subprocess.run([sys.executable, "-m", "smpmgr", "--port", pty, "--timeout", "20",
                               *args], capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout
    assert "hello edgetrain" in smpmgr("os", "echo", "hello edgetrain")
    smpmgr("image", "upload", "--format", "any", str(image))
    assert f"{tiny.id:08x}" in smpmgr("image", "state-read")
    assert SerialDevice(SerialTransport(pty)).hello().program_id == tiny.id


def test_smpclient_echoes_reads_parameters_and_uploads(pty, board, tiny):
    smpclient = pytest.importorskip("smpclient", reason="the test extra 'smpclient' is missing")
    from smpclient.requests.image_management import ImageStatesRead
    from smpclient.requests.os_management import EchoWrite, MCUMgrParametersRead, ResetWrite
    from smpclient.transport.serial import SMPSerialTransport

    async def talk():
        client = smpclient.SMPClient(SMPSerialTransport(), pty, timeout_s=ANSWER_S)
        async with client:
            echo = await client.request(EchoWrite(d="hello"))
            parameters = await client.request(MCUMgrParametersRead())
            offsets = [offset async for offset in client.upload(tiny.blob)]
            images = await client.request(ImageStatesRead())
            damaged = bytearray(tiny.blob)
            damaged[-1] ^= 1
            with pytest.raises(smpclient.exceptions.SMPUploadError, match="damaged"):
                async for _ in client.upload(bytes(damaged)):
                    pass
            reset = await client.request(ResetWrite())
        return echo, parameters, offsets, images, reset

    echo, parameters, offsets, images, reset = asyncio.run(talk())
    assert echo.r == "hello"
    assert (parameters.buf_size, parameters.buf_count) == (board.buffer_bytes, 1)
    assert offsets[-1] == len(tiny.blob)
    assert images.images[0].version == f"{tiny.id:08x}"
    assert smpclient.generics.success(reset)


# Faults on the line

@pytest.mark.parametrize("fault", ["cut", "changed", "noise", "half a frame", "oversized"])
def test_a_bad_message_harms_only_itself(simulator, board, fault):
    line = awake(simulator)
    long = frames(Message(Op.WRITE, Group.OS, Os.ECHO, 1, {"d": "x" * 300}).pack())
    big = Message(Op.WRITE, Group.OS, Os.ECHO, 5, {"d": "x" * (3 * board.buffer_bytes)})
    bad = {"cut": long[:-40], "changed": long[:100] + b"?" + long[101:], "half a frame": long[:60],
           "noise": random.Random(2).randbytes(5000), "oversized": frames(big.pack())}[fault]
    replies = exchange(line, bad + frames(ECHO.pack()), 2 if fault == "oversized" else 1)
    assert replies[-1].answers(ECHO) and replies[-1].body == {"r": "still here"}
    if fault == "oversized":
        assert replies[0].answers(big) and replies[0].body["rc"] == 7


def test_requests_sent_without_waiting_are_all_answered(simulator, board):
    line = awake(simulator)
    size = min(700, board.buffer_bytes - 32)
    requests = [Message(Op.WRITE, Group.OS, Os.ECHO, i, {"d": str(i) * size}) for i in range(10)]
    replies = exchange(line, b"".join(frames(r.pack()) for r in requests), 10)
    assert [r.body["r"] for r in replies] == [r.body["d"] for r in requests]


def test_a_step_sent_again_is_not_done_again(simulator, device, tiny):
    device.load(tiny.blob)
    device.wire.line.close()
    line = simulator.open_line()
    session = {"ses": 5}
    hello = Message(Op.WRITE, Group.TRAIN, Train.HELLO, 1, session)
    run = Message(Op.WRITE, Group.TRAIN, Train.RUN, 2,
                  {**session, "ctr": 1, "list": "train", "put": sample(tiny)})
    first, *again = exchange(line, frames(hello.pack()) + 3 * frames(run.pack()), 4)[1:]
    assert first.body["step"] == 1 and again == [first, first]


@pytest.mark.parametrize("name", ["qemu-rv32-zvfh", "qemu-sifive-e"])     # a socket, and pipes
@pytest.mark.parametrize("folder", ["a, b=ü", 90 * "l"])
def test_temporary_files_may_be_in_any_folder(tmp_path, monkeypatch, name, folder):
    (tmp_path / folder).mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / folder))
    board = boards.load(name)
    device = SerialDevice(Simulator(board, build.firmware(board).elf))
    assert device.echo("here") == "here"
    device.close()
    assert not list((tmp_path / folder).iterdir())


def test_a_lost_line_is_taken_up_where_the_device_is(simulator, tiny):
    device, host = SerialDevice(simulator), connect("host")
    for d in (device, host):
        d.load(tiny.blob)
    rng = random.Random(4)
    for i in range(30):
        line, cut = device.wire.line, i % 5 == 2
        if cut:                     # at any byte of the request, or behind it
            pull_after(line, rng.choice((rng.randrange(100), 10_000)))
        try:
            reply = device.run("train", sample(tiny, i))
            assert not cut
        except DeviceError as error:
            assert cut and "line was lost" in str(error)
            assert device.reconnect().step in (i, i + 1)
            reply = device.run("train", sample(tiny, i))
        assert reply == host.run("train", sample(tiny, i)) and reply.step == i + 1
    assert device.get(0) == host.get(0)


# Failures

@pytest.mark.parametrize("kind, words", [("illegal", "illegal instruction"),
                                         ("stack", "stack overflow")])
def test_a_trap_is_reported_and_ends_the_simulator(simulator, device, board, tiny, kind, words):
    device.load(tiny.blob)
    with pytest.raises(DeviceError, match=f"the firmware crashed: {words} at pc 0x") as caught:
        device.wire.request(Op.WRITE, Group.CRASH, 0, {"t": kind})
    assert str(caught.value).startswith(simulator.name) and caught.value.hint
    pc = device.wire.receiver.crash().pc
    unknown = kind == "stack" and board.memory.guard == "limit"     # no room was left to save it
    assert pc == 0 if unknown else board.flash.base < pc < board.flash.end
    assert simulator.ended(ANSWER_S) == "the simulator ended with status 1"


def test_the_guard_is_just_below_the_stack(simulator, device, board):
    with pytest.raises(DeviceError):
        device.wire.request(Op.WRITE, Group.CRASH, 0, {"t": "stack"})
    crash = device.wire.receiver.crash()
    assert crash.stack_overflow
    bottom = board.ram.base + board.guard_bytes
    if board.memory.guard == "limit":
        assert crash.value == bottom
    else:
        assert bottom - 2048 <= crash.value < bottom


def test_a_simulator_that_dies_is_noticed(simulator, device, tiny):
    device.load(tiny.blob)
    os.kill(simulator.pid, signal.SIGKILL)
    with pytest.raises(DeviceError, match="the simulator ended with status -9") as caught:
        device.run("train", sample(tiny))
    assert "checkpoint" in caught.value.hint
    with pytest.raises(DeviceError, match="the simulator ended"):
        device.reconnect()


def test_a_missing_simulator_is_an_error_that_says_how_to_get_it(board, elf, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DeviceError, match=f"{board.name}: .*{board.run.command}") as caught:
        Simulator(board, elf)
    assert "apt install" in caught.value.hint


def test_a_simulator_that_does_not_start_is_an_error_with_its_words(board, tmp_path):
    with pytest.raises(DeviceError, match=r"the simulator ended with status 1: .*nothing"):
        SerialDevice(Simulator(board, tmp_path / "nothing.elf"))


def test_a_port_that_is_not_there_is_an_error():
    for port in ("/dev/no-such-port", "socket://localhost:1"):
        with pytest.raises(DeviceError, match=f"{port}: cannot open the port"):
            SerialDevice(SerialTransport(port))
    with pytest.raises(DeviceError, match="socket://HOST:PORT"):
        SerialTransport("socket://localhost")


@pytest.mark.parametrize("end", ["pass", "raise SystemExit(3)", "simulator.close()"])
def test_no_simulator_outlives_the_program(board, elf, end):
    script = ("import sys; from pathlib import Path; from edgetrain import boards\n"
              "from edgetrain.device.simulator import Simulator\n"
              f"simulator = Simulator(boards.load({board.name!r}), Path({str(elf)!r}))\n"
              f"print(simulator.pid, simulator._folder, flush=True)\n{end}\n")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True,
                          cwd=wire.ROOT, timeout=60, check=False)
    pid, folder = done.stdout.split()
    assert not alive(int(pid)) and not os.path.exists(folder)


def test_a_simulator_ends_with_a_program_that_is_killed(board, elf):
    script = ("import os, signal; from pathlib import Path; from edgetrain import boards\n"
              "from edgetrain.device.serial import SerialDevice\n"
              "from edgetrain.device.simulator import Simulator\n"
              f"simulator = Simulator(boards.load({board.name!r}), Path({str(elf)!r}))\n"
              "device = SerialDevice(simulator)\n"
              "print(simulator.pid, simulator._folder, flush=True)\n"
              "os.kill(os.getpid(), signal.SIGKILL)\n")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True,
                          cwd=wire.ROOT, timeout=60, check=False)
    pid, folder = done.stdout.split()
    assert done.returncode == -signal.SIGKILL
    deadline = time.monotonic() + ANSWER_S
    while alive(int(pid)) or os.path.exists(folder):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_real_port_is_used_like_any_line(pty, tiny):
    device = SerialDevice(SerialTransport(pty))
    device.load(tiny.blob)
    assert [device.run("train", sample(tiny, i)).step for i in range(5)] == [1, 2, 3, 4, 5]
    device.close()
    assert SerialDevice(SerialTransport(pty)).hello().step == 5


def test_a_built_in_program_is_trained_with_all_the_ram(board, tiny):
    simulator = Simulator(board, build.firmware(board, tiny.blob).elf)
    try:
        device, host = SerialDevice(simulator), connect("host")
        assert device.hello().program_id == device.hello().embedded_id == tiny.id
        for d in (device, host):
            d.load(tiny.blob)
        for i in range(10):
            assert device.run("train", sample(tiny, i)).loss == host.run(
                "train", sample(tiny, i)).loss
        device.reset()
        assert device.hello().step == 0 and device.hello().program_id == tiny.id
    finally:
        simulator.close()


def test_an_upload_that_stopped_leaves_no_program(simulator, device, tiny):
    device.load(tiny.blob)
    device.wire.request(Op.WRITE, Group.IMAGE, Image.UPLOAD,
                    {"off": 0, "len": len(tiny.blob), "data": tiny.blob[:100]})
    with pytest.raises(DeviceError, match="no program is loaded"):
        device.run("train", sample(tiny))
    device.reset()
    assert device.hello().program_id is None
    device.load(tiny.blob)
    assert device.run("train", sample(tiny)).step == 1
