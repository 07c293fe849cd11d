"""Exported C on simulated boards, without any firmware: the bits of the host."""

from __future__ import annotations

import shutil

import pytest

import edgetrain as et
from edgetrain import boards
from edgetrain.export.c_unit import Unit
from edgetrain.export.plain_c import amalgamation, export

from .. import nets, plain_c

pytestmark = [pytest.mark.emu, pytest.mark.skipif(shutil.which("qemu-system-riscv32") is None,
                                                  reason="qemu-system-riscv32 not installed")]
BARE = plain_c.bare()


@pytest.mark.parametrize("name", ["cnn-f16-adam-batch4", "cnn-f32-momentum-batch1",
                                  "mlp-f16-sgd-batch4", "values-f32-adam-batch4",
                                  "cnn-f16c-sgd-batch1"])
@pytest.mark.parametrize("board", BARE.NAMES)
def test_a_simulated_board_gives_the_bits_of_the_resident_program(board, name, tmp_path):
    facts = boards.load(board)
    program = plain_c.config(name, facts.kernels)      # the board's own, where it has some
    export(program, tmp_path, "net", amalgamate=True, board=facts)
    net = BARE.compile_for(facts, tmp_path / "net.c", tmp_path / "net.o", "-O2")
    main = BARE.compile_for(facts, plain_c.replay_main(program, tmp_path), tmp_path / "main.o",
                            "-O2", f"-I{tmp_path}", f"-I{BARE.HERE}", kernels=False)
    said = BARE.run(facts, BARE.link(facts, [net, main], tmp_path / "net.elf"))
    wanted = plain_c.resident(program)
    assert said["state"] == wanted.state.hex()
    assert said["y"] == wanted.outputs[0].tobytes().hex()


@pytest.mark.parametrize("board", boards.names())
def test_the_amalgamated_form_compiles_for_every_board_without_a_warning(board, tmp_path):
    facts = boards.load(board)
    program = et.compile(nets.NAMED["cnn"](), et.Recipe(precision=et.Precision("f16")),
                         isas=facts.kernels)
    for name, text in amalgamation(Unit("net", program)).items():
        (tmp_path / name).write_text(text)
    for level in ("-Os", "-O2"):
        BARE.compile_for(facts, tmp_path / "net.c", tmp_path / "net.o", level)


def test_a_program_that_fails_is_noticed(tmp_path):
    facts = boards.load(BARE.NAMES[0])
    (tmp_path / "main.c").write_text("int main(void);\nint main(void)\n{\n    return 3;\n}\n")
    main = BARE.compile_for(facts, tmp_path / "main.c", tmp_path / "main.o", "-O1", kernels=False)
    with pytest.raises(RuntimeError, match="ended with status 3"):
        BARE.run(facts, BARE.link(facts, [main], tmp_path / "main.elf"))
