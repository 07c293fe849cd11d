"""The command line as its users meet it: results on stdout, sentences on stderr, exit statuses."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import struct
import subprocess
import sys
import zlib

import numpy as np
import pytest

import edgetrain as et
from edgetrain import boards, build, cli, paths
from edgetrain.cli.output import Console
from edgetrain.device.host import HostDevice
from edgetrain.errors import CompilerBug, DeviceError, MismatchError
from edgetrain.export.program import CRC_START

MODEL = """
import edgetrain as et

def small():
    return et.Sequential([et.Conv1D(6, 5, stride=2, name="c"), et.ReLU(), et.GlobalMean(),
                          et.Dense(3, name="head")], input_shape=(20, 3), seed=2,
                         classes=["walk", "run", "[bold]sit :smile:"])

model = small()
values = et.Sequential([et.Dense(2)], input_shape=(3,))
large = et.Sequential([et.Dense(400), et.ReLU(), et.Dense(300)], input_shape=(600,))
number = 3
"""
RECIPE = """
batch = 4
[optimizer]
name = "adam"
lr = 2e-2
[layers]
"head" = { update = "full", lr = 2.0 }
"*" = "bias"
"""
DONE, FIX_IT, USAGE, DEVICE, MISMATCH = range(5)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with a model file, a recipe, data and a program."""
    folder = tmp_path_factory.mktemp("cli")
    (folder / "m.py").write_text(MODEL)
    (folder / "r.toml").write_text(RECIPE)
    rng = np.random.default_rng(1)
    y = np.arange(30) % 3
    x = rng.standard_normal((3, 20, 3))[y] + 0.5 * rng.standard_normal((30, 20, 3))
    np.savez(folder / "d.npz", x=x.astype(np.float32), y=y)
    np.savez(folder / "v.npz", x=rng.standard_normal((9, 3)), y=rng.standard_normal((9, 2)))
    assert cli.main(["compile", f"{folder}/m.py", "--recipe", f"{folder}/r.toml"]) == DONE
    return folder


@pytest.fixture
def run(made, monkeypatch, capsys, tmp_path):
    """run("train m.etp --data d.npz") -> (exit status, stdout, stderr), in a copy of the folder."""
    for file in made.iterdir():
        if file.is_file():
            (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.chdir(tmp_path)

    def call(line: str) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            status = cli.main(line.split())
        except SystemExit as ended:         # argparse's own answer
            status = ended.code
        return status, *capsys.readouterr()

    call.folder = tmp_path
    return call


def refused(result, status: int = FIX_IT) -> str:
    """The message of a command that failed as it should: one sentence, and perhaps what to do."""
    code, out, err = result
    assert (code, out) == (status, ""), err
    lines = err.splitlines()
    while lines and not lines[0].startswith("edgetrain: "):
        assert lines[0].startswith("starting the simulator"), err
        del lines[0]
    assert lines and len(lines) <= 5 and all(line.startswith("  ") for line in lines[1:]), err
    assert "Traceback" not in err
    return err


# -- the commands that work ----------------------------------------------------------------------


def test_compile_writes_a_program_and_says_how_large_it_is(run):
    code, out, err = run("compile m.py --recipe r.toml -o p.etp")
    program = et.load("p.etp")
    assert (code, err) == (DONE, "")
    assert out == (f"p.etp: {len(program.blob):,} bytes for qemu-rv32-zvfh, "
                   f"{program.const_bytes:,} of them constants; RAM {program.ram_bytes:,} "
                   f"(state {program.state_bytes:,}, arena {program.arena_bytes:,})\n")
    assert program.meta["recipe"] == RECIPE
    assert [p.name for p in run.folder.iterdir() if p.suffix == ".part"] == []


def test_compile_overrides_the_recipe(run):
    assert run("compile m.py --recipe r.toml --seed 9 --batch 1 --lr 0.5 -o p.etp")[0] == DONE
    meta = et.load("p.etp").meta
    assert (meta["seed"], meta["batch"]) == (9, 1)
    session = et.Session(et.load("p.etp"), et.connect("host"))
    number = next(i for i, t in enumerate(session.program.tensors) if t.name == "hyper")
    assert session.tensor(number)[0] == 0.5


@pytest.mark.parametrize("name", ["m.py", "m.py:small", "m.py:model"])
def test_a_model_is_a_name_or_a_function_in_a_file(run, name):
    assert run(f"compile {name} --recipe r.toml -o p.etp")[0] == DONE
    assert et.load("p.etp").id == et.load("m.etp").id


def test_a_model_file_may_import_its_neighbours(run):
    (run.folder / "layers_of_mine.py").write_text("WIDTH = 5\n")
    (run.folder / "n.py").write_text("import edgetrain as et\nfrom layers_of_mine import WIDTH\n"
                                     "model = et.Sequential([et.Dense(WIDTH)], input_shape=(2,))\n")
    assert run("compile n.py")[0] == DONE


def test_inspect_shows_lists_tensors_and_memory(run):
    code, out, err = run("inspect m.etp")
    assert (code, err) == (DONE, "")
    for part in ("made by edgetrain", "for qemu-rv32-zvfh", "adam, batch 4", "walk, run",
                 "head.w", "et_conv2d_f32__ref", "accumulate: ", "update: ", "####"):
        assert part in out
    assert all(line == line.rstrip() for line in out.splitlines())
    only = run("inspect m.etp --list update")[1]
    assert "update: " in only and "accumulate: " not in only
    assert "made by" in run("inspect m.py")[1]


def test_train_eval_pull(run):
    code, out, err = run("train m.etp --data d.npz --epochs 6 --save c.npz")
    assert (code, err) == (DONE, "")
    *epochs, saved, last = out.splitlines()
    losses = [float(re.fullmatch(rf"epoch +{i}  loss (\d+\.\d{{4}})  accuracy +\d+\.\d %",
                                 line)[1]) for i, line in enumerate(epochs, 1)]
    assert len(losses) == 6 and losses[-1] < 0.8 * losses[0]
    assert saved == "checkpoint in c.npz"
    digest = re.fullmatch(r"weights sha256 (\w{16}) after step 48", last)[1]

    code, out, err = run("eval m.etp --data d.npz --checkpoint c.npz")
    assert (code, err) == (DONE, "")
    assert re.match(r"30 samples, accuracy \d+\.\d %, loss \d\.\d{4}\n\nconfusion: ", out)
    rows = [line for line in out.splitlines() if line.startswith(("walk", "run", "[bold]sit"))]
    assert len(rows) == 3
    assert "[bold]sit :smile:" in rows[2]       # names of classes are shown as they are

    code, out, err = run("pull m.etp --checkpoint c.npz -o w.npz")
    assert (code, out, err) == (DONE, f"w.npz: 4 tensors, sha256 {digest}\n", "")
    assert et.weights_hash(dict(np.load("w.npz")))[:16] == digest


def test_pull_without_a_training_says_what_it_gives(run):
    code, out, err = run("pull m.etp -o w.npz")
    assert code == DONE and out.startswith("w.npz: 4 tensors")
    assert "these are the weights that the program starts with" in err
    assert run("pull m.etp -o w.npz -q")[2] == ""
    assert np.array_equal(np.load("w.npz")["c.b"], np.zeros(6))


@pytest.mark.parametrize("source", ["pull", "checkpoint"])
def test_trained_weights_go_into_a_new_program(run, source):
    run("train m.etp --data d.npz --epochs 2 --save c.npz")
    run("pull m.etp --checkpoint c.npz -o w.npz")
    weights = "w.npz" if source == "pull" else "c.npz"
    assert run(f"compile m.py --weights {weights} -o n.etp")[0] == DONE
    run("pull n.etp -o again.npz")
    assert et.weights_hash(dict(np.load("again.npz"))) == et.weights_hash(dict(np.load("w.npz")))


def test_resume_gives_the_weights_of_an_uninterrupted_training(run):
    whole = json.loads(run("train m.etp --data d.npz --epochs 4 --seed 5 --json")[1])
    run("train m.etp --data d.npz --epochs 1 --seed 5 --save c.npz")
    rest = json.loads(run("train m.etp --data d.npz --epochs 4 --resume c.npz --json")[1])
    assert rest["weights_sha256"] == whole["weights_sha256"]
    assert rest["epochs"] == whole["epochs"][1:]
    run("train m.etp --data d.npz --epochs 4 --resume c.npz --save c.npz")
    code, out, err = run("train m.etp --data d.npz --epochs 4 --resume c.npz --json")
    assert (code, json.loads(out)["epochs"]) == (DONE, [])
    assert json.loads(out)["weights_sha256"] == whole["weights_sha256"]
    assert err == "nothing to do: c.npz is at the end of epoch 4 or later\n"


def test_lr_and_seed_count(run):
    hashes = {json.loads(run(f"train m.etp --data d.npz --epochs 1 --json {extra}")[1])
              ["weights_sha256"] for extra in ("", "--seed 1", "--seed 2", "--lr 0.5")}
    assert len(hashes) == 3     # the first two are the same
    still = json.loads(run("train m.etp --data d.npz --epochs 1 --json --lr 0")[1])
    assert still["weights_sha256"] == et.weights_hash(
        et.Session(et.load("m.etp"), et.connect("host")).weights())


def test_named_classes_in_a_csv(run):
    (run.folder / "two.py").write_text("import edgetrain as et\n"
                                       "model = et.Sequential([et.Dense(2)], input_shape=(2,),\n"
                                       "                      classes=['low', 'high'])\n")
    rows = "".join(f"{i - 4.5},{'high' if i > 4 else 'low'},{i % 3}\n" for i in range(10))
    (run.folder / "two.csv").write_text("level,label,noise\n" + rows)
    assert run("compile two.py --lr 0.5")[0] == DONE
    run("train two.etp --data two.csv --epochs 30 --save c.npz")
    result = json.loads(run("eval two.etp --data two.csv --checkpoint c.npz --json")[1])
    assert result["accuracy"] == 1.0 and result["confusion"] == [[5, 0], [0, 5]]


def test_target_values_have_no_accuracy(run):
    (run.folder / "mse.toml").write_text('loss = "mse"\n')
    assert run("compile m.py:values --recipe mse.toml -o v.etp")[0] == DONE
    code, out, _ = run("train v.etp --data v.npz --epochs 2")
    assert code == DONE and "accuracy" not in out and "nan" not in out
    assert json.loads(run("train v.etp --data v.npz --epochs 2 --json")[1])["epochs"][0][
        "accuracy"] is None
    assert "mean squared error" in run("eval v.etp --data v.npz")[1]
    assert json.loads(run("eval v.etp --data v.npz --json")[1])["confusion"] is None


@pytest.mark.parametrize("line, keys", [
    ("compile m.py", {"program", "id", "bytes", "arena_bytes", "board"}),
    ("inspect m.etp", {"id", "calls", "tensors", "lower_bound_bytes", "classes"}),
    ("train m.etp --data d.npz --epochs 1", {"epochs", "step", "weights_sha256"}),
    ("eval m.etp --data d.npz", {"samples", "loss", "accuracy", "confusion"}),
    ("pull m.etp -o w.npz", {"output", "weights", "sha256"}),
    ("boards", {"boards"}), ("boards qemu-rv32imafc", {"name", "ram_bytes"}),
    ("doctor", {"checks"}),
])
def test_json_is_one_object_and_nothing_else(run, line, keys):
    code, out, _ = run(f"{line} --json")
    assert code == DONE

    def refuse(name):
        raise AssertionError(f"{name} is not JSON")

    assert keys <= json.loads(out, parse_constant=refuse).keys()


def test_an_error_in_json(run):
    code, out, err = run("eval m.etp --data none.npz --json")
    assert code == FIX_IT and err.startswith("edgetrain: none.npz: cannot read the data")
    assert json.loads(out) == {"error": "none.npz: cannot read the data: No such file or directory",
                               "hint": None}


def test_boards_lists_and_shows(run):
    listed = run("boards")[1]
    assert all(name in listed for name in boards.names())
    assert f"{boards.load('qemu-rv32imafc').ram.size_bytes:,}" in run("boards qemu-rv32imafc")[1]


# -- a line that breaks ----------------------------------------------------------------------------


class Breaking(HostDevice):
    """The host device behind a line that breaks before (or after) each run numbered in `breaks`."""

    def __init__(self, breaks: set[int], *, after: bool = False):
        super().__init__(build.host_library())
        self.breaks, self.after, self.runs, self.reconnected = breaks, after, 0, 0

    def run(self, call_list, puts=None, gets=()):
        self.runs += 1
        if self.runs not in self.breaks:
            return super().run(call_list, puts, gets)
        if self.after:          # the device did it, the reply is lost
            super().run(call_list, puts, gets)
        raise DeviceError("the line broke")

    def reconnect(self):
        self.reconnected += 1
        return self.hello()


@pytest.mark.parametrize("after", [False, True], ids=["request lost", "reply lost"])
@pytest.mark.parametrize("breaks", [{1}, {3}, {5}, {7, 8}, {4, 14, 38}])
def test_training_goes_on_where_the_device_is_when_the_line_breaks(run, monkeypatch, breaks, after):
    whole = json.loads(run("train m.etp --data d.npz --epochs 2 --json")[1])
    device = Breaking(breaks, after=after)
    monkeypatch.setattr("edgetrain.cli.common.connect", lambda *args, **options: device)
    code, out, err = run("train m.etp --data d.npz --epochs 2 --json --save c.npz")
    assert (code, device.reconnected) == (DONE, len(breaks))
    assert err.count("line lost (the line broke); reconnected, going on after step") == len(breaks)
    found = json.loads(out)
    assert (found["weights_sha256"], found["step"]) == (whole["weights_sha256"], whole["step"])


def test_a_line_that_stays_broken_is_status_3_and_leaves_the_files_alone(run, monkeypatch):
    run("train m.etp --data d.npz --epochs 1 --save c.npz")
    before = (run.folder / "c.npz").read_bytes()
    monkeypatch.setattr("edgetrain.cli.common.connect",
                        lambda *args, **options: Breaking({5, 6, 7, 8}))
    code, out, err = run("train m.etp --data d.npz --epochs 1 --save c.npz")
    assert (code, out) == (DEVICE, "") and err.endswith("edgetrain: the line broke\n")
    assert (run.folder / "c.npz").read_bytes() == before
    assert [p for p in run.folder.iterdir() if p.suffix == ".part"] == []


# -- mistakes ------------------------------------------------------------------------------------


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
])
def test_what_the_user_can_fix_is_a_sentence(run, line, says):
    assert says in refused(run(line))


@pytest.mark.parametrize("text, says", [
    ("batch = [", "not valid TOML"),
    ("optimizr = 3", "key 'optimizr' is not known\n  did you mean 'optimizer'?"),
    ("[optimizer]\nmomentun = 0.5", "'momentun' is not known\n  did you mean 'momentum'?"),
    ("[optimizer]\nname = 'adan'", "'adan' is not known\n  did you mean 'adam'?"),
    ("[layers]\nhaed = 'full'", "the model has no layer 'haed'\n  did you mean 'head'?"),
    ("[layers]\nhead = 'ful'", "'ful' is not known\n  did you mean 'full'?"),
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
    monkeypatch.setattr(build, "firmware", lambda board: build.Image(board, tmp_path / "elf", 0, 0))
    monkeypatch.setenv("PATH", str(tmp_path))
    message = refused(run("eval m.etp --data d.npz --on sim"), DEVICE)
    assert "qemu-system-riscv32 is not installed" in message
    assert "apt install qemu-system-misc" in message


@pytest.mark.parametrize("port", ["/dev/ttyNOTHERE", "COM77x", "socket://localhost:1",
                                  "socket://nowhere", "./m.py"])
def test_a_port_that_is_not_there_is_status_3(run, port):
    message = refused(run(f"train m.etp --data d.npz --on {port} --save c.npz"), DEVICE)
    assert port in message
    assert not (run.folder / "c.npz").exists()


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


def test_ctrl_c_ends_without_a_traceback(run, monkeypatch):
    def stop(args, out):
        raise KeyboardInterrupt

    monkeypatch.setattr("edgetrain.cli.boards.run", stop)
    assert run("boards") == (130, "", "edgetrain: stopped\n")


def in_a_shell(run, line: str, **options):
    """The command in a process of its own, with streams that are not ours."""
    line = line.replace("edgetrain", f"{sys.executable} -m edgetrain")
    return subprocess.run(["sh", "-c", line], text=True, capture_output=True, check=False,
                          timeout=120, cwd=run.folder, env={
                              **os.environ, "PYTHONPATH": str(paths.PACKAGE.parent), **options})


@pytest.mark.parametrize("line, status, says", [
    ("edgetrain inspect m.etp >&-", DONE, ""),
    ("edgetrain eval m.etp --data d.npz -q 2>&-", DONE, ""),
    ("{ edgetrain inspect m.etp; echo ended $? >&2; } | true", DONE, "ended 0\n"),
    ("edgetrain inspect m.etp --json > /dev/full", FIX_IT,
     "edgetrain: cannot write the output: No space left on device\n"),
    ("edgetrain inspect m.etp > /dev/full", FIX_IT,
     "edgetrain: cannot write the output: No space left on device\n"),
])
def test_streams_that_are_closed_or_full_are_no_traceback(run, line, status, says):
    ended = in_a_shell(run, line)
    assert (ended.returncode, ended.stderr) == (status, says)


def test_names_that_the_terminal_cannot_show_are_escaped(run):
    text = MODEL.replace('"walk"', '"d\u00f6wn"')
    (run.folder / "names.py").write_text(text, encoding="utf-8")
    assert run("compile names.py")[0] == DONE
    ended = in_a_shell(run, "edgetrain inspect names.etp", PYTHONIOENCODING="ascii")
    assert ended.returncode == DONE and "d\\xf6wn" in ended.stdout


def test_sigterm_closes_the_device_as_ctrl_c_does(run, monkeypatch):
    def terminate(args, out):
        os.kill(os.getpid(), signal.SIGTERM)
        signal.pause()

    monkeypatch.setattr("edgetrain.cli.boards.run", terminate)
    before = signal.getsignal(signal.SIGTERM)
    assert run("boards") == (130, "", "edgetrain: stopped\n")
    assert signal.getsignal(signal.SIGTERM) is before


def test_overflow_in_training_is_said(run):
    code, out, err = run("compile m.py -o p.etp --lr 1e30")
    code, out, err = run("train p.etp --data d.npz --epochs 2")
    assert code == DONE and "tensor updates skipped so far" in out
    assert "try a smaller --lr" in err


def test_a_class_without_samples_has_no_recall(run):
    with np.load("d.npz") as data:
        np.savez("walk.npz", x=data["x"][data["y"] == 0], y=data["y"][data["y"] == 0])
    walk, run_, sit = run("eval m.etp --data walk.npz")[1].splitlines()[-3:]
    assert walk.endswith("%") and run_ == "run" and sit == "[bold]sit :smile:"


def test_a_pipe_that_closes_while_a_table_is_drawn_is_left_to_main(monkeypatch):
    """rich would end the process with a status of its own."""
    class Closed(io.StringIO):
        def flush(self):
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Closed())
    with pytest.raises(BrokenPipeError):
        Console(file=sys.stdout).print("x")
