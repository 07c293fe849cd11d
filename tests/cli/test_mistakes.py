"""Mistakes of users, devices and ours: one sentence, and the exit status that says whose."""

from __future__ import annotations

import re
import struct
import zlib
from types import SimpleNamespace

import numpy as np
import pytest

from edgetrain import build
from edgetrain.errors import CompilerBug, MismatchError
from edgetrain.export.program import CRC_START

from .conftest import DEVICE, MISMATCH, USAGE, refused


@pytest.mark.parametrize("line", ["", "trainn m.etp", "train", "train m.etp", "train m.etp --data",
                                  "train m.etp --data d.npz --epochs ten", "eval m.etp --sped 3"])
def test_usage_errors_are_status_2(run, line):
    code, out, err = run(line)
    assert (code, out) == (USAGE, "") and err.startswith("usage: edgetrain")


@pytest.mark.parametrize("line, says", [
    ("train none.etp --data d.npz", "none.etp: cannot read the program: No such file"),
    ("train r.toml --data d.npz", "r.toml: not a program"),
    ("train m.etp --data none.npz", "none.npz: cannot read the data: No such file"),
    ("train m.etp --data m.py", "m.py: data of kind '.py' is not supported"),
    ("train m.etp --data d.npz --epochs 0", "--epochs 0 trains nothing"),
    ("train m.etp --data d.npz --lr nan", "lr is nan, it must be a number"),
    ("train m.etp --data d.npz --lr -1", "lr is -1.0, it must be a number from 0"),
    ("train m.etp --data d.npz --seed -1", "seed is -1, it must be a whole number from 0"),
    ("train m.etp --data d.npz --board qemu", "there is no board 'qemu'"),
    ("train m.etp --data d.npz --save m.etp", "m.etp: this file is also an input"),
    ("train m.etp --data d.npz --save ./d.npz", "d.npz: this file is also an input"),
    ("compile m.py -o m.py", "m.py: this file is also an input"),
    ("compile m.py --recipe r.toml -o r.toml", "r.toml: this file is also an input"),
    ("pull m.etp -o m.etp", "m.etp: this file is also an input"),
    ("train m.etp --data d.npz --save none/c.npz", "none/c.npz: there is no folder none"),
    ("train m.etp --data d.npz --save .", ".: this is a folder"),
    ("train m.etp --data d.npz --resume none.npz", "none.npz: cannot read the checkpoint"),
    ("train m.etp --data d.npz --resume d.npz", "d.npz: not a checkpoint"),
    ("eval m.etp --data d.npz --checkpoint m.etp", "m.etp: not a checkpoint"),
    ("pull m.etp -o none/w.npz", "none/w.npz: there is no folder none"),
    ("inspect m.etp --list trane", "--list 'trane' is not known"),
    ("inspect none.py", "none.py: there is no such file"),
    ("compile none.py", "none.py: there is no such file"),
    ("compile m.onnx", "m.onnx: models are read from Python files"),
    ("compile m.py:nothing", "m.py: defines no model named 'nothing'"),
    ("compile m.py:number", "m.py: defines no model named 'number'"),
    ("compile m.py --recipe none.toml", "none.toml: cannot read the recipe"),
    ("compile m.py --board qemu-rv32", "there is no board 'qemu-rv32'"),
    ("compile m.py --batch 0", "batch is 0"),
    ("compile m.py --lr -1", "recipe: optimizer.lr is -1"),
    ("compile m.py -o none/p.etp", "none/p.etp: there is no folder none"),
    ("compile m.py --weights none.npz", "none.npz: cannot read the weights: No such file"),
    ("compile m.py --weights m.py", "m.py: not a .npz file of weights"),
    ("compile m.py --weights d.npz", "d.npz: the model has no weight 'x'"),
    ("boards none", "there is no board 'none'"),
    ("bench m.etp --on host", "--on host: this machine counts no instructions"),
    ("bench m.etp --list trane", "--list 'trane' is not known"),
    ("bench none.etp", "none.etp: cannot read the program: No such file"),
    ("bench m.etp --on host --beats", "--on host: this machine counts no instructions"),
    ("bench m.etp --on /dev/none --beats", "--beats: only the simulator can do that"),
    ("bench m.etp --on /dev/none --vlen 256", "--vlen: only the simulator can do that"),
    ("bench --suite kernels --only nothing", "--only: no row of suite 'kernels' has 'nothing' in"),
    ("bench --tune --on host", "--tune: only the simulator counts"),
    ("bench --tune --board qemu-rv32imafc", "--tune: qemu-rv32imafc has only the kernels of 'ref'"),
    ("bench --tune -o none/t.csv", "none/t.csv: there is no folder none"),
    ("bench --suite nets --board qemu-mps3-an547", "the core of qemu-mps3-an547 counts no"),
    ("inspect m.etp --html m.etp", "m.etp: this file is also an input"),
    ("inspect m.etp --html none/p.html", "none/p.html: there is no folder none"),
    ("inspect m.etp --html p.html --bench none.json", "none.json: cannot read it: No such file"),
    ("inspect m.etp --bench b.json", "--bench is for the page of --html"),
    ("inspect m.etp --html p.html --list infer", "--list is not for the page of --html"),
    ("inspect m.etp --html p.html --why", "--why is not for the page of --html"),
    ("inspect m.etp --html p.html --memory", "--memory is not for the page of --html"),
    ("build --board qemu-rv32-zvfh --program m.etp -o m.etp", "m.etp: this file is also an input"),
    ("build -o none/f.elf", "none/f.elf: there is no folder none"),
    (f"compile m.py -o {300 * 'p'}.etp", f"{300 * 'p'}.etp: cannot be used: File name too long"),
    ("export m.etp -o out --name=", "'' cannot start the names of C functions"),
    ("inspect m.etp --html p.html --bench m.py", "m.py: not the output of 'edgetrain bench"),
])
def test_what_the_user_can_fix_is_a_sentence(run, line, says):
    assert says in refused(run(line))


@pytest.mark.parametrize("line, says", [
    ("bench", "bench: give a program or --suite\n"),
    ("bench m.etp --suite kernels", "bench: give a program or --suite, not both\n"),
    ("bench --suite kernels --list train", "--list: a suite says itself what list it measures"),
    ("bench m.etp --tune", "--tune: it measures shapes of its own and does not go with a program"),
    ("bench --tune --vlen 256", "--tune: it measures shapes of its own and does not go with --v"),
    ("bench m.etp -o t.csv", "--output: it is where --tune writes its table"),
    ("bench m.etp --only conv", "--only: it chooses rows of a suite"),
])
def test_arguments_that_do_not_go_together_are_a_sentence(run, line, says):
    assert says in refused(run(line), USAGE)


@pytest.mark.parametrize("text, says", [
    ("batch = [", "not valid TOML"),
    ("optimizr = 3", "key 'optimizr' is not known\n  did you mean 'optimizer'?"),
    ("[optimizer]\nmomentun = 0.5", "'momentun' is not known\n  did you mean 'momentum'?"),
    ("[optimizer]\nname = 'adan'", "'adan' is not known\n  did you mean 'adam'?"),
    ("[layers]\nhaed = 'full'", "the model has no layer 'haed'\n  did you mean 'head'?"),
    ("[layers]\nhead = 'ful'", "'ful' is not known\n  did you mean 'full'?"),
    ("[layers]\nhead = { channel = 0.5 }", "'channel' is not known\n  did you mean 'channels'?"),
    ("[layers]\nhead = { channels = 2 }", "channels is 2, it must be a number from 1e-06"),
    ("[layers]\nhead = 'scale'", "layers.'head': layer 'head' (dense) has no scale to train\n  "),
    ("[layers]\nc = { lora = 2 }", "layer 'c' (conv2d) cannot have a low-rank adapter\n  "),
    ("[layers]\n'*' = 'frozen'", "recipe: it updates no weights"),
    ("batch = 2.5", "batch is 2.5, it must be a whole number"),
    ("loss = 'mse'\nlabel_smoothing = 'a lot'", "label_smoothing is 'a lot'"),
    ("optimizer = 'adam'", "optimizer must be a table"),
    ("[precision]\nmode = 'f16'\nloss_scale = 1000.0", "is not a power of two"),
])
def test_a_bad_recipe_is_a_sentence(run, text, says):
    (run.folder / "bad.toml").write_text(text)
    assert says in refused(run("compile m.py --recipe bad.toml"))


@pytest.mark.parametrize("text, says", [
    ("model = ", "SyntaxError"), ("a = 1\n1 / 0", "bad.py:2: running the model file failed: Zero"),
    ("exit(3)", "SystemExit"),
    ("import nothing_of_that_name", "ModuleNotFoundError"),
    ("import edgetrain as et\nmodel = et.Sequential([et.Dense(3)], input_shape=(2, 3))",
     "dense_1: a dense layer takes a vector"),
])
def test_a_bad_model_file_is_a_sentence(run, text, says):
    (run.folder / "bad.py").write_text(text)
    assert says in refused(run("compile bad.py"))


@pytest.mark.parametrize("arrays, says", [
    (dict(x=np.zeros((2, 20, 4)), y=[0, 1]), "samples of shape (20, 4), the model takes (20, 3)"),
    (dict(x=np.zeros((2, 20, 3)), y=[0, 3]), "label 3 of sample 1 is out of range 0..2"),
    (dict(x=np.zeros((2, 20, 3)), y=["walk", "wlak"]), "label 'wlak' of sample 1"),
    (dict(x=np.full((2, 20, 3), np.nan), y=[0, 1]), "2 of 2 samples hold NaN"),
    (dict(x=np.full((2, 20, 3), "a"), y=[0, 1]), "x holds text"),
    (dict(x=np.zeros((0, 20, 3)), y=[]), "x holds no samples"),
    (dict(x=np.zeros((2, 20, 3)), y=[0]), "1 targets for 2 samples"),
    (dict(x=np.zeros((2, 20, 3))), "the file has no y"),
])
@pytest.mark.parametrize("command", ["train", "eval"])
def test_bad_data_is_a_sentence(run, command, arrays, says):
    np.savez("bad.npz", **arrays)
    message = refused(run(f"{command} m.etp --data bad.npz"))
    assert says in message and message.startswith("edgetrain: bad.npz: ")


def test_a_folder_that_takes_no_files_is_a_sentence(run, monkeypatch):
    monkeypatch.setattr("os.access", lambda path, mode: False)       # root may write anywhere
    for line in ("train m.etp --data d.npz --save c.npz", "compile m.py", "pull m.etp -o w.npz"):
        assert "files cannot be made in the folder ." in refused(run(line))


def test_a_checkpoint_of_other_data_or_another_program_is_refused(run):
    run("train m.etp --data d.npz --epochs 1 --save c.npz")
    with np.load("d.npz") as data:
        np.savez("less.npz", x=data["x"][:20], y=data["y"][:20])
    assert "made with 30 samples, --data has 20" in refused(
        run("train m.etp --data less.npz --resume c.npz"))
    run("compile m.py -o other.etp")
    assert "belongs to another program" in refused(
        run("train other.etp --data d.npz --resume c.npz"))


@pytest.mark.parametrize("keep", [0, 10, 100, 1000, -1])
def test_a_truncated_program_is_a_sentence(run, keep):
    blob = (run.folder / "m.etp").read_bytes()
    (run.folder / "cut.etp").write_bytes(blob[:keep])
    message = refused(run("eval cut.etp --data d.npz"))
    assert "truncated" in message or "not a program" in message


def test_a_damaged_program_is_a_sentence(run):
    blob = bytearray((run.folder / "m.etp").read_bytes())
    blob[len(blob) // 2] ^= 1
    (run.folder / "bad.etp").write_bytes(blob)
    assert "its CRC does not match" in refused(run("inspect bad.etp"))


def with_foreign_kernel(blob: bytes) -> bytes:
    """The program, as a compiler that knows a kernel more would write it."""
    blob = bytearray(blob)
    (kernels_at,) = struct.unpack_from("<I", blob, 40)
    struct.pack_into("<I", blob, kernels_at, 0xDEADBEEF)
    struct.pack_into("<I", blob, 12, zlib.crc32(blob[CRC_START:]))
    return bytes(blob)


def test_a_program_that_needs_a_kernel_the_device_lacks_is_status_3(run):
    (run.folder / "new.etp").write_bytes(
        with_foreign_kernel((run.folder / "m.etp").read_bytes()))
    assert "the program calls a kernel that this firmware lacks" in refused(
        run("eval new.etp --data d.npz"), DEVICE)


def test_a_program_for_another_board_is_a_sentence(run):
    message = refused(run("eval m.etp --data d.npz --on sim --board qemu-rv32imafc"))
    assert "compiled for qemu-rv32-zvfh, the device is qemu-rv32imafc" in message
    assert "--board qemu-rv32imafc" in message


def test_too_little_ram_names_the_largest_parts(run):
    message = refused(run("compile m.py:large"))
    assert re.search(r"needs [\d,]+ bytes of RAM .*qemu-rv32-zvfh has [\d,]+: [\d,]+ too many",
                     message)
    assert "largest: dense_1.w 960,000" in message


def test_a_missing_simulator_is_named_with_its_package(run, monkeypatch, tmp_path):
    """PATH emptied: the firmware is there, QEMU is not."""
    monkeypatch.setattr(build, "firmware",
                        lambda board, program: build.Image(board, tmp_path / "elf", 0, 0))
    monkeypatch.setenv("PATH", str(tmp_path))
    message = refused(run("eval m.etp --data d.npz --on sim"), DEVICE)
    assert "qemu-system-riscv32 is not installed" in message
    assert "apt install qemu-system-misc" in message


@pytest.mark.parametrize("port", ["/dev/null", "./m.py"])
def test_a_file_that_is_no_port_is_status_3(run, port):
    message = refused(run(f"eval m.etp --data d.npz --on {port}"), DEVICE)
    assert message.startswith(f"edgetrain: {port}: this is not a serial port\n")
    assert "/dev/ttyUSB0" in message


@pytest.mark.parametrize("port", ["/dev/ttyNOTHERE", "COM77x", "socket://localhost:1",
                                  "socket://nowhere"])
def test_a_port_that_is_not_there_is_status_3(run, port):
    message = refused(run(f"train m.etp --data d.npz --on {port} --save c.npz"), DEVICE)
    assert port in message and "Errno" not in message
    assert not (run.folder / "c.npz").exists()


def test_a_port_with_another_board_than_was_named_is_a_sentence(run, monkeypatch):
    class Device:
        def hello(self):
            return SimpleNamespace(board="qemu-rv32-zvfh")

        def close(self):
            pass

    monkeypatch.setattr("edgetrain.cli.common.connect", lambda *args, **options: Device())
    message = refused(run("eval m.etp --data d.npz --on COM7 --board qemu-rv32imafc"))
    assert "COM7: the device is qemu-rv32-zvfh, --board says qemu-rv32imafc" in message


def test_different_bits_are_status_4(run, monkeypatch):
    def differ(args, out):
        raise MismatchError("the device's weights differ", hint="report it")

    monkeypatch.setattr("edgetrain.cli.boards.run", differ)
    assert "the device's weights differ\n  report it" in refused(run("boards"), MISMATCH)


def test_our_own_mistakes_keep_their_traceback(run, monkeypatch):
    def broken(args, out):
        raise CompilerBug("a check failed")

    monkeypatch.setattr("edgetrain.cli.boards.run", broken)
    with pytest.raises(CompilerBug):
        run("boards")
