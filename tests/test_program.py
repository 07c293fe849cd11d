"""Programs: round trip, and one sentence for every file that is not a whole one."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import zlib
from dataclasses import replace

import numpy as np
import pytest

import edgetrain as et
from edgetrain import build, paths
from edgetrain.device.host import HostDevice
from edgetrain.errors import CompilerBug, DeviceError, DoesNotFit, EdgetrainError
from edgetrain.export import program as format_
from edgetrain.export.kernels import all_kernels
from edgetrain.export.program import Role, parse

from .fuzz.corpus import programs
from .nets import CLASSES, cnn, least_program, mlp, samples

RECIPE = 'batch = 2\nseed = 9\n[precision]\nmode = "f16"\n[layers]\nhead = "full"\n'


@pytest.fixture(scope="module")
def program() -> et.Program:
    model = et.Model(cnn().graph, classes=["Ä", "b", "c", "d"])
    return et.compile(model, et.Recipe.parse(RECIPE), board="some-board")


def refused(blob: bytes) -> EdgetrainError:
    with pytest.raises(EdgetrainError) as caught:
        parse(blob, where="p.etp")
    assert str(caught.value).startswith("p.etp: ")
    assert "\n" not in str(caught.value)
    assert caught.value.hint
    return caught.value


def with_crc(blob: bytes) -> bytes:
    return blob[:12] + struct.pack("<I", zlib.crc32(blob[16:])) + blob[16:]


# -- what a program says --------------------------------------------------------------------------

def test_a_program_read_back_is_the_one_that_was_written(program, tmp_path):
    program.save(tmp_path / "p.etp")
    again = et.load(tmp_path / "p.etp")
    assert again == program
    assert parse(program.blob) == program


def test_a_program_carries_what_a_user_needs_to_run_it(program):
    assert program.meta["input"] == {"shape": [4, 5, 2], "dtype": "f16"}
    assert program.meta["classes"] == ["Ä", "b", "c", "d"]
    assert program.meta["seed"] == 9
    assert program.meta["recipe"] == RECIPE
    assert program.meta["board"] == "some-board"
    assert program.meta["producer"].startswith("edgetrain ")
    assert program.meta["targets"] == "labels"
    assert set(program.lists) == {"infer", "accumulate", "update"}
    first = program.lists["infer"][0]
    names = {k.id: k.symbol for k in all_kernels()}
    assert names[first.kernel_id] == "et_standardize_f16__ref"


def test_the_table_names_everything_the_host_needs(program):
    by_role = {role: [program.tensors[i].name for i in program.numbers(role)] for role in Role}
    assert by_role[Role.INPUT] == ["x"]
    assert by_role[Role.TARGET] == ["target"]
    assert by_role[Role.LOSS] == ["loss"]
    assert by_role[Role.STEP] == ["step"]
    assert by_role[Role.COUNTERS] == ["counters"]
    assert by_role[Role.HYPER] == ["hyper"]
    assert by_role[Role.SEED] == ["seed"]
    assert set(by_role[Role.OPTIMIZER]) == {"head.w.sum", "head.b.sum", "powers", "progress"}
    assert set(by_role[Role.WEIGHT]) == set(cnn().weights)
    assert [t.name for t in program.tensors if t.role == Role.WEIGHT and t.writable] == \
        ["head.w", "head.b"]


def test_sections_are_aligned_and_sizes_add_up(program):
    assert len(program.blob) % 8 == 0
    fields = format_.HEADER.unpack_from(program.blob)[5:]
    assert all(offset % 8 == 0 for offset in fields[0:4:2] + fields[6::2])
    assert program.ram_bytes == program.state_bytes + program.arena_bytes
    assert program.id == zlib.crc32(program.blob[16:])


def test_compiling_again_gives_the_same_bytes_whatever_the_hash_seed():
    script = ("import zlib; from tests.fuzz.corpus import programs; "
              "print({name: zlib.crc32(blob) for name, blob in programs()})")
    found = {subprocess.run([sys.executable, "-c", script], check=True, capture_output=True,
                            text=True, cwd=paths.PACKAGE.parent, timeout=60,
                            env={**os.environ, "PYTHONHASHSEED": seed}).stdout.strip()
             for seed in ("0", "1", "2")}
    assert found == {str({name: zlib.crc32(blob) for name, blob in programs()})}


def test_weights_start_as_the_model_has_them(program):
    session = et.Session(program, et.connect())
    for name, weight in cnn().weights.items():
        got = session.weights()[name]
        assert np.array_equal(got, weight.astype(got.dtype))


def test_too_many_kernels_are_the_compilers_fault():
    calls = [format_.Call(i, ()) for i in range(format_.MAX_KERNELS + 1)]
    with pytest.raises(CompilerBug, match="97 different kernels"):
        format_.build(lists={"infer": calls}, tensors=[], const=b"", init=b"", state_bytes=0,
                      arena_bytes=0, meta={})


# -- files that are not programs ------------------------------------------------------------------

def test_every_truncation_is_refused(program):
    for length in range(0, len(program.blob), 37):
        message = str(refused(program.blob[:length]))
        assert "truncated" in message or "too few" in message


def test_a_longer_file_is_refused(program):
    assert "too long" in str(refused(program.blob + b"\0"))


@pytest.mark.parametrize("blob", [b"", b"PK\x03\x04" * 100, b"TFL3" * 100, b"\x7fELF" + b"x" * 400,
                                  bytes(1000)], ids=["empty", "zip", "tflite", "elf", "zeros"])
def test_a_foreign_file_is_refused(blob):
    error = refused(blob)
    assert "not a program" in str(error)
    assert "edgetrain compile" in error.hint


def test_another_version_is_refused_by_its_number(program):
    later = bytearray(program.blob)
    struct.pack_into("<H", later, 4, 7)
    error = refused(with_crc(bytes(later)))
    assert "format version 7, this edgetrain reads 1" in str(error)
    assert "compile the model again" in error.hint


def test_every_flipped_bit_is_noticed(program):
    for at in range(0, len(program.blob), 5):
        blob = bytearray(program.blob)
        blob[at] ^= 1 << at % 8
        refused(bytes(blob))


def test_tables_that_make_no_sense_are_refused_though_the_crc_is_right(program):
    """Never another exception: either it can be read, or it is refused in a sentence."""
    rng = np.random.default_rng(0)
    words, seen = len(program.blob) // 4, 0
    for _ in range(3000):
        blob = bytearray(program.blob)
        spot = rng.integers(4, 22) if rng.random() < 0.3 else rng.integers(4, words)
        struct.pack_into("<I", blob, 4 * int(spot),
                         int(rng.choice([0, 1, 1 << 31, 0xFFFFFFFF, rng.integers(1 << 32)])))
        try:
            parse(with_crc(bytes(blob)), where="p.etp")
        except EdgetrainError as err:
            seen += 1
            assert str(err).startswith("p.etp: the program's tables are damaged")
    assert seen > 100


def test_meta_that_is_no_table_is_refused(program):
    fields = format_.HEADER.unpack_from(program.blob)
    at, size = fields[-2:]
    blob = program.blob[:at] + b"5".ljust(size) + program.blob[at + size:]
    assert "tables are damaged" in str(refused(with_crc(blob)))


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(EdgetrainError, match=r"none\.etp: cannot read the program: No such file"):
        et.load(tmp_path / "none.etp")
    with pytest.raises(EdgetrainError, match="cannot read the program"):
        et.load(tmp_path)


# -- the host device and its memory ---------------------------------------------------------------

def test_a_program_runs_in_exactly_the_ram_it_asks_for(program):
    HostDevice(build.host_library(), ram_bytes=program.ram_bytes).load(program.blob)
    for less in (1, 8, program.ram_bytes):
        device = HostDevice(build.host_library(), ram_bytes=program.ram_bytes - less)
        with pytest.raises(DeviceError) as caught:
            device.load(program.blob)
        assert str(caught.value) == (
            f"host: failed to load a program of {program.ram_bytes:,} bytes RAM into "
            f"{program.ram_bytes - less:,}: too little RAM for the program's state and arena")
        assert "fewer layers" in caught.value.hint
        with pytest.raises(DeviceError, match="no program is loaded"):
            device.run("infer")


def test_a_budget_that_is_too_small_is_refused_when_compiling():
    need = least_program(cnn(), et.Recipe()).ram_bytes
    et.compile(cnn(), et.Recipe(), ram_bytes=need)
    with pytest.raises(EdgetrainError) as caught:
        et.compile(cnn(), et.Recipe(), ram_bytes=need - 1, board="board-x")
    assert f"needs {need:,} bytes of RAM" in str(caught.value)
    assert f"board-x has {need - 1:,}: 1 too many" in str(caught.value)
    assert "largest: side.w 768" in caught.value.hint


@pytest.mark.parametrize("quick", [False, True])
def test_what_does_not_fit_says_what_it_needs(quick):
    with pytest.raises(DoesNotFit) as caught:
        et.compile(cnn(), et.Recipe(), ram_bytes=100, quick=quick)
    need = caught.value.state_bytes + caught.value.arena_bytes
    assert f"needs {need:,} bytes of RAM" in str(caught.value)
    assert et.compile(cnn(), et.Recipe(), ram_bytes=need, quick=quick).ram_bytes <= need


def test_on_a_device_a_program_is_all_but_its_description():
    program = et.compile(cnn(), et.Recipe())
    described = json.dumps(dict(program.meta), ensure_ascii=False, separators=(",", ":")).encode()
    assert described not in program.on_device and program.const in program.on_device
    assert len(program.blob) - len(described) - program.flash_bytes in range(8)


@pytest.mark.parametrize("damage, message", [
    (lambda b: b[:-1], "shorter or longer than its header says"),
    (lambda b: b"ELF" + b[3:], "not a program, or built for another version"),
    (lambda b: b[:-1] + bytes([b[-1] ^ 1]), "damaged: its CRC does not match"),
    (lambda b: b[:100], "shorter or longer"),
    (lambda b: b[:7], "shorter or longer"),
    (lambda b: with_crc(b[:4] + b"\x02\0" + b[6:]), "built for another version"),
])
def test_the_runtime_refuses_damaged_programs_in_a_sentence(program, damage, message):
    with pytest.raises(DeviceError, match=message):
        HostDevice(build.host_library()).load(damage(program.blob))


def test_a_device_that_refused_a_program_has_none_left(program):
    device = HostDevice(build.host_library())
    device.load(program.blob)
    with pytest.raises(DeviceError):
        device.load(b"not a program".ljust(200))
    device.restart()
    with pytest.raises(DeviceError, match="no program is loaded"):
        device.run("infer")
    with pytest.raises(DeviceError, match="find tensor 0"):
        device.get(0)
    assert device.hello().program_id is None


def test_a_kernel_that_the_firmware_lacks_is_refused(program):
    fields = format_.HEADER.unpack_from(program.blob)
    kernels = fields[5 + 6]
    blob = bytearray(program.blob)
    struct.pack_into("<I", blob, kernels, struct.unpack_from("<I", blob, kernels)[0] ^ 0x100)
    with pytest.raises(DeviceError, match="calls a kernel that this firmware lacks"):
        HostDevice(build.host_library()).load(with_crc(bytes(blob)))


def test_the_device_refuses_what_the_program_does_not_have(program):
    device = et.connect()
    device.load(program.blob)
    with pytest.raises(DeviceError, match="no call list 'train'"):
        device.run("train")
    frozen = next(i for i, t in enumerate(program.tensors) if t.name == "stem.w")
    with pytest.raises(DeviceError, match=r"cannot write 288 bytes to tensor .*stem\.w"):
        device.put(frozen, bytes(288))
    with pytest.raises(DeviceError, match=r"cannot write 3 bytes to tensor 0"):
        device.put(0, bytes(3))
    with pytest.raises(DeviceError, match="find tensor 999"):
        device.get(999)


def test_a_list_under_way_refuses_another_and_restart_forgets_it(program):
    device = et.connect()
    device.load(program.blob)
    lib, net = device._lib, device._net
    infer, update = (lib.et_find_list(net, name) for name in (b"infer", b"update"))
    assert lib.et_run(net, infer, 1) == 1                      # ET_MORE
    assert lib.et_run(net, update, 0) == -8                    # ET_ERR_LIST
    assert lib.et_run(net, 77, 0) == -8
    lib.et_restart(net)
    assert lib.et_run(net, update, 0) == 0


def test_labels_out_of_range_stay_harmless_on_the_device():
    """Session refuses them; a device that gets one all the same must not read elsewhere."""
    model = mlp()
    session = et.Session(et.compile(model, et.Recipe()), et.connect())
    x, _ = samples(model, 1)
    sensor, label = (session.program.number(role) for role in (Role.INPUT, Role.TARGET))
    for wrong in (-1, CLASSES, 1 << 30, -(1 << 31)):
        reply = session.device.run("train", {sensor: x.tobytes(),
                                             label: struct.pack("<i", wrong)})
        assert all(np.isfinite(w).all() for w in session.weights().values())
        assert not reply.loss < 0


def test_the_meta_names_the_layer_of_every_call_once(program):
    notes = program.meta["layers"]
    assert {name: len(found) for name, found in notes["lists"].items()} == \
        {name: len(calls) for name, calls in program.lists.items()}
    assert len(set(notes["names"])) == len(notes["names"])
    assert json.loads(json.dumps(program.meta)) == program.meta


def test_an_entry_knows_its_size():
    entry = format_.TensorEntry("w", "f16", Role.WEIGHT, (3, 5), 1, 64)
    assert (entry.bytes, entry.writable) == (30, True)
    assert not replace(entry, memory=0).writable


def test_a_program_that_cannot_be_written_is_a_sentence(program, tmp_path):
    program.save(tmp_path / "p.etp")
    assert et.load(tmp_path / "p.etp").id == program.id
    with pytest.raises(EdgetrainError, match="cannot write the program: Is a directory"):
        program.save(tmp_path)
