"""The same weights, to the bit, on simulated boards and other processors as on this machine."""

from __future__ import annotations

import shutil
import subprocess

import pytest

import edgetrain as et
from edgetrain import boards, build
from edgetrain.learn import GRADIENTS, RULES

from .. import bits, nets, op_programs

pytestmark = pytest.mark.emu
FEW = ("mlp-f32-adam-batch1", "mlp-f16-momentum-batch1", "cnn-f16-sgd-batch1")
SIMULATED = [name for name in boards.names() if boards.load(name).run is not None]
BYTE_BY_BYTE = {"cmsdk", "sifive"}      # simulated UARTs so slow that a few configurations must do
ALL = "qemu-rv32-zvfh"                  # the others share the configurations


def configs_of(name: str) -> list[str]:
    """What a board is given: every configuration runs on two of the fast ones."""
    if boards.load(name).uart.driver in BYTE_BY_BYTE:
        return list(FEW)
    others = [n for n in SIMULATED if n != ALL and boards.load(n).uart.driver not in BYTE_BY_BYTE]
    return bits.CONFIGS if name == ALL else bits.CONFIGS[others.index(name)::len(others)]


@pytest.fixture(scope="module", params=SIMULATED)
def board(request):
    """One simulator for all configurations: programs are loaded one after the other."""
    facts = boards.load(request.param)
    if shutil.which(facts.run.command) is None:
        pytest.skip(f"{facts.run.command} not installed")
    device = et.connect("sim", board=request.param)
    yield device, facts
    device.close()


def on_this_machine(config: str) -> str:
    return bits.train(et.Session(bits.program(config), et.connect()), config)


@pytest.mark.parametrize("board, config", [
    (name, config) for name in SIMULATED for config in configs_of(name)], indirect=["board"])
def test_a_simulated_board_gives_the_bits_of_this_machine(board, config):
    device, facts = board                        # the board's own kernels, where it has some
    session = et.Session(bits.program(config, facts.kernels), device)
    assert bits.train(session, config) == on_this_machine(config)


def test_every_op_gives_the_bits_of_this_machine_on_a_simulated_board(board):
    device, facts = board
    programs = list(op_programs.programs())
    if max(program.build().ram_bytes for program in programs) > facts.program_ram_bytes:
        pytest.skip("they are larger than its RAM")
    for program in programs[::3] if facts.uart.driver in BYTE_BY_BYTE else programs:
        want = op_programs.run_on(et.connect(), program.build())
        got = op_programs.run_on(device, program.build(facts.kernels))
        assert program.differences(got, want) == []


@pytest.mark.skipif(shutil.which("qemu-aarch64") is None, reason="qemu-aarch64 not installed")
def test_every_op_gives_the_bits_of_this_machine_on_aarch64(tmp_path):
    (tmp_path / "samples").write_bytes(bits.record(op_programs.LIST, {}))
    files = [str(tmp_path / name) for name in ("p.etp", "samples", "out")]
    for program in op_programs.programs():
        built = program.build()
        built.save(tmp_path / "p.etp")
        subprocess.run(["qemu-aarch64", str(build.replay("aarch64-linux-musl")), *files],
                       check=True, timeout=300)
        got = (tmp_path / "out").read_bytes()
        assert program.differences(got, op_programs.run_on(et.connect(), built)) == []


def hashes_here_and_on(board, model: et.Model, recipe: et.Recipe, compiled) -> set[str]:
    """Of the weights after three steps, with each one's own kernels."""
    device, facts = board
    x, y = nets.samples(model, 3)
    found = set()
    for where, isas in ((et.connect(), ("ref",)), (device, facts.kernels)):
        program = compiled(model, recipe, isas=isas)
        if len(program.blob) + program.ram_bytes > facts.program_ram_bytes:
            pytest.skip("it is larger than the board's RAM")
        session = et.Session(program, where)
        for sample, label in zip(x, y):
            session.step(sample[None], label[None])
        found.add(et.weights_hash(session.weights()))
    return found


@pytest.mark.parametrize("mode, optimizer, layers", [
    ("f16", "sgd", nets.CHANNELS), ("f16c", "adam", nets.CHANNELS), ("f32", "momentum", nets.LORA)],
    ids=["f16-channels", "f16c-channels", "f32-lora"])
def test_what_trains_in_part_has_the_same_bits(board, mode, optimizer, layers):
    """Parts of weights begin at any element, whatever vectors there are."""
    model = nets.wide()
    recipe = et.Recipe(layers=layers, precision=et.Precision(mode),
                       optimizer=et.Optimizer(optimizer, lr=0.0625))
    assert len(hashes_here_and_on(board, model, recipe, et.compile)) == 1


@pytest.mark.parametrize("mode, saved", [("f16", "i8"), ("f16c", "exact"), ("f32", "i8")])
def test_what_saves_ram_has_the_same_bits(board, mode, saved):
    model = nets.residual()
    recipe = et.Recipe(optimizer=et.Optimizer("sgd", lr=0.0625), memory=et.Memory(saved),
                       precision=et.Precision(mode))
    assert len(hashes_here_and_on(board, model, recipe, nets.least_program)) == 1


@pytest.mark.parametrize("mode", ["f32", "f16"])
@pytest.mark.parametrize("rule", [rule for rule in RULES if rule not in GRADIENTS])
def test_what_is_solved_or_stored_has_the_same_bits(board, rule, mode):
    device, facts = board
    recipe = et.Recipe(rule=rule, precision=et.Precision(mode, master=rule == "mezo"),
                       knn=et.Knn(size=9, k=3, when_full="reservoir"))
    model = nets.mlp() if facts.uart.driver in BYTE_BY_BYTE else nets.cnn()     # 16 KiB are enough
    program = et.compile(model, recipe, isas=facts.kernels)
    x, y = nets.samples(model, 30)
    found = set()
    for session in (et.Session(program, device), et.Session(program, et.connect())):
        list(session.fit(x, y))
        found.add((et.weights_hash(session.weights()), session.predict(x).tobytes()))
    assert len(found) == 1


@pytest.mark.skipif(shutil.which("qemu-aarch64") is None, reason="qemu-aarch64 not installed")
@pytest.mark.parametrize("config", bits.CONFIGS)
def test_aarch64_gives_the_bits_of_this_machine(config, tmp_path):
    emulated = ["qemu-aarch64", str(build.replay("aarch64-linux-musl"))]
    assert bits.replay(emulated, config, tmp_path) == on_this_machine(config)
