"""The generated C is fresh, and says what the op table says."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from edgetrain import paths
from edgetrain.export.generate import files
from edgetrain.export.kernels import all_kernels
from edgetrain.ops import OPS

CSRC = paths.DATA / "csrc"
MADE = files(CSRC)
KERNELS = list(all_kernels())


@pytest.mark.parametrize("path", MADE, ids=lambda p: p.name)
def test_the_committed_file_is_what_the_op_table_gives(path):
    """If not: python -m edgetrain.export.generate"""
    assert path.read_text() == MADE[path]


def test_nothing_else_claims_to_be_generated():
    marked = {p for p in CSRC.rglob("*.[ch]") if "GENERATED" in p.read_text()}
    assert marked == set(MADE)


def test_the_generator_does_not_depend_on_the_hash_seed():
    script = ("import zlib; from pathlib import Path; from edgetrain.export.generate import files; "
              "print(zlib.crc32(''.join(files(Path('c')).values()).encode()))")
    found = {subprocess.run([sys.executable, "-c", script], env={"PYTHONHASHSEED": seed}, text=True,
                            cwd=paths.PACKAGE.parent, capture_output=True, check=True).stdout
             for seed in ("0", "1")}
    assert len(found) == 1


def test_kernels_have_ids_of_their_own():
    assert len({k.id for k in KERNELS}) == len(KERNELS)
    assert len({k.symbol for k in KERNELS}) == len(KERNELS)


def test_the_id_changes_with_the_prototype_and_not_with_line_breaks():
    one = next(k for k in KERNELS if k.symbol == "et_conv2d_f32__ref")
    assert "\n" in one.prototype
    others = [k for k in KERNELS if k.op is one.op]
    assert len({k.id for k in others}) == len(others)


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda k: k.symbol)
def test_every_kernel_has_a_prototype_a_thunk_and_a_row(kernel):
    header = MADE[CSRC / "include" / "et_kernels.h"]
    table = MADE[CSRC / "kernels" / f"table_{kernel.isa}.c"]
    name = kernel.symbol.removeprefix("et_")
    assert f"{kernel.prototype};" in header
    assert table.count(f"static void thunk_{name}(") == 1
    row = re.search(rf"{{0x{kernel.id:08x}u, (\d+), thunk_{name},\n     args_{name}}}", table)
    assert int(row.group(1)) == len(kernel.args)
    described = re.search(rf"args_{name}\[\] = {{\n(.*?)\n}};", table, re.DOTALL).group(1)
    assert len(re.findall(r"{ET_ARG_", described)) == len(kernel.args)


def test_rows_are_sorted_by_id_so_that_the_runtime_can_search():
    for whole in MADE.values():
        for text in re.findall(r"const et_kernel et_kernels_\w+\[\] = {\n(.*?)^};", whole,
                               re.MULTILINE | re.DOTALL):
            ids = [int(i, 16) for i in re.findall(r"^    {0x([0-9a-f]{8})u,", text, re.MULTILINE)]
            assert ids
            assert ids == sorted(ids)


def test_written_buffers_are_never_const_and_read_ones_are():
    for kernel in KERNELS:
        for arg in kernel.args:
            if arg.buffer:
                const = re.search(rf"const {arg.c_type} \*{arg.name}\b", kernel.prototype)
                assert bool(const) == (arg.kind == "in"), kernel.symbol


def test_every_op_with_kernels_is_in_the_header():
    header = MADE[CSRC / "include" / "et_kernels.h"]
    for op in OPS.values():
        assert (f"/* {op.name}: " in header) == bool(op.kernels)
