"""The C validator: a damaged program is refused, or it runs inside its own memory.

Every 32-bit word of real programs is changed in many ways and its CRC made right; what loads is run
with hostile inputs.  tests/mutate.c does it under AddressSanitizer and UBSan where the compiler has
them, else with guard bytes around the memory.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import pytest

import edgetrain as et
from edgetrain import build, paths
from edgetrain.export.kernels import Kernel, all_kernels
from edgetrain.learn import RULES

from . import bits, nets

CSRC = paths.DATA / "csrc"
RUNTIME = sorted((CSRC / "runtime").glob("*.c"))
FLAGS = ("-std=gnu99", "-g", "-O1", "-w", "-ffp-contract=off", "-fno-math-errno", "-DET_DEBUG",
         "-DET_KERNELS_REF=1", f"-I{CSRC / 'include'}", f"-I{CSRC / 'runtime'}")
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
CONFIGS = ("mlp-f32-sgd-batch1", "cnn-f16-adam-batch8", "shaped-f16-sgd-batch1",
           "attention-f32-momentum-batch1", "mobile-f16-momentum-batch1",
           "lda", "knn", "mahalanobis")
BITS = tuple(1 << i for i in (0, 1, 2, 3, 5, 7, 12, 16, 23, 30, 31))
VALUES = (0, 1, 8, 0x7F, 0x7FFFFF, 0x3FFFFFF8, 0x7FFFFFFF, 0xFFFFFFFF)
HOSTILE_BYTES = 16384           # room for buffers of some thousand elements
Mutation = list[tuple[int, int]]


def program_of(config: str) -> et.Program:
    if config not in RULES:
        return bits.program(config)
    return et.compile(nets.mlp(), et.Recipe(rule=config, knn=et.Knn(size=5, k=3),
                                            precision=et.Precision("f16")))


class Tool:
    """tests/mutate.c, built once; variants of the validator are linked to the same objects."""

    def __init__(self, folder: Path):
        self.folder, self.command, self.sanitized = folder, *compiler(folder)
        sources = [Path(__file__).with_name("mutate.c"), CSRC / "kernels" / "table_ref.c",
                   *sorted((CSRC / "kernels" / "ref").glob("*.c")), *RUNTIME]
        with ThreadPoolExecutor(2) as pool:
            self.objects = dict(zip(sources, pool.map(self._compiled, sources)))
        self.real = self._linked(self.objects, "real")

    def weaker(self, old: str, new: str) -> Path:
        """The tool with `old` replaced by `new` in the one source of the runtime that has it."""
        (source,) = (path for path in RUNTIME if old in path.read_text())
        text = source.read_text()
        assert text.count(old) == 1
        changed = self.folder / f"weaker_{source.name}"
        changed.write_text(text.replace(old, new))
        return self._linked({**self.objects, source: self._compiled(changed)}, "weaker")

    def _compiled(self, source: Path) -> str:
        out = str(self.folder / f"{source.stem}.o")
        self._call(*FLAGS, "-c", str(source), "-o", out)
        return out

    def _linked(self, objects: dict[Path, str], name: str) -> Path:
        self._call(*objects.values(), "-lm", "-o", str(self.folder / name))
        return self.folder / name

    def _call(self, *arguments: str) -> None:
        options = SANITIZE if self.sanitized else ("-fno-sanitize=all",)
        done = subprocess.run([*self.command, *options, *arguments], text=True,
                              capture_output=True, check=False)
        assert done.returncode == 0, done.stderr

    def run(self, tool: Path, program: et.Program, mutations: list[Mutation]):
        """The finished process: its output is how many programs were tried, and how many ran."""
        program.save(self.folder / "p.etp")
        (self.folder / "m").write_bytes(b"".join(
            struct.pack(f"<I{2 * len(m)}I", len(m), *(x for pair in m for x in pair))
            for m in mutations))
        return subprocess.run([tool, self.folder / "p.etp", self.folder / "m"], text=True,
                              capture_output=True, timeout=300, check=False)


def compiler(folder: Path) -> tuple[list[str], bool]:
    """A compiler, and whether it has sanitizers that work on this machine."""
    probe = folder / "probe.c"
    probe.write_text("int main(void) { return 0; }\n")
    for name in ("clang-19", "clang", "gcc", "cc"):
        if shutil.which(name):
            made = subprocess.run([name, *SANITIZE, probe, "-o", folder / "probe"],
                                  capture_output=True, check=False)
            if made.returncode == 0 and subprocess.run([folder / "probe"], check=False
                                                       ).returncode == 0:
                return [name], True
    return list(build._zig()), False


@pytest.fixture(scope="module")
def tool(tmp_path_factory) -> Tool:
    return Tool(tmp_path_factory.mktemp("mutate"))


def words_of(program: et.Program) -> np.ndarray:
    return np.frombuffer(program.blob, "<u4")


def single_mutations(program: et.Program) -> Iterator[Mutation]:
    """Every word changed in many ways; weights and texts, where all is allowed, in one."""
    fields = struct.unpack_from("<18I", program.blob, 16)
    free = {*range(fields[0] // 4, (fields[0] + fields[1]) // 4),
            *range(fields[2] // 4, (fields[2] + fields[3]) // 4),
            *range(fields[16] // 4, len(program.blob) // 4)}
    for at, word in enumerate(words_of(program).tolist()):
        new = {0xFFFFFFFF - word} if at in free else {
            *(word ^ bit for bit in BITS), *VALUES, word + 1, word - 1, 2 * word, 3 * word + 8}
        yield from ([(at, value & 0xFFFFFFFF)] for value in sorted(new - {word}))


def random_mutations(program: et.Program, count: int) -> Iterator[Mutation]:
    """Several words near each other: wrong in ways that agree."""
    rng = np.random.default_rng(11)
    words = words_of(program)
    first, size = struct.unpack_from("<2I", program.blob, 16 + 4 * 14)
    code = words[first // 4: first // 4 + size]
    for _ in range(count):
        found = []
        centre = rng.integers(0, size)
        for _ in range(rng.integers(2, 6)):
            at = int(np.clip(centre + rng.integers(-12, 12), 0, size - 1))
            value = rng.choice([int(rng.choice(code)), int(rng.integers(0, 40)),
                                int(code[at]) ^ int(rng.choice(BITS))])
            found.append((first // 4 + at, int(value)))
        yield found


def calls_of(program: et.Program) -> Iterator[tuple[int, Kernel]]:
    """Every call of a program: the word behind its head, and its kernel."""
    words = words_of(program)
    at, count = struct.unpack_from("<2I", program.blob, 16 + 4 * 6)
    kernels = {kernel.id: kernel for kernel in all_kernels()}
    numbered = [kernels[i] for i in words[at // 4: at // 4 + count].tolist()]
    at, size = struct.unpack_from("<2I", program.blob, 16 + 4 * 14)
    at, end = at // 4, at // 4 + size
    while at < end:
        yield at + 1, numbered[words[at] & 0xFFFF]
        at += 1 + (int(words[at]) >> 16)


def hostile_calls(program: et.Program, count: int) -> Iterator[Mutation]:
    """One call of dimensions 1 but for a few, which may be huge, in a roomier program."""
    rng = np.random.default_rng(5)
    calls = list(calls_of(program))
    draw = {"dim": (2, 3, 9, 300, 0x7FFFFF), "dim0": (0, 1, 300, 0x7FFFFF),
            "i1": (2, 3, 127), "i0": (1, 2, 127), "begin": (0, 1),
            "end": (0, 2, 9), "u": VALUES, "f": (0, 0x3F800000, 0x7FC00000)}
    for _ in range(count):
        first, kernel = calls[rng.integers(len(calls))]
        kinds = [arg.scalar or (arg.kind if arg.least else "dim0") for arg in kernel.args]
        numbers = [int(kind in ("dim", "i1", "end")) for kind in kinds]
        for i in rng.integers(0, len(kinds), 4):
            numbers[i] = int(rng.choice(draw.get(kinds[i], (0,))))
        sizes = [(8, HOSTILE_BYTES), (9, HOSTILE_BYTES)]            # of state and arena
        yield sizes + [(first + i, 0x80000000 + 64 * i if arg.buffer else number)
                       for i, (arg, number) in enumerate(zip(kernel.args, numbers))]


@pytest.mark.parametrize("config", CONFIGS)
def test_a_program_with_one_word_changed_is_refused_or_harmless(tool, config):
    program = program_of(config)
    mutations = list(single_mutations(program))
    done = tool.run(tool.real, program, mutations)
    assert done.returncode == 0, done.stderr
    tried, ran = map(int, done.stdout.split())
    assert tried == len(mutations) > 3000
    assert 0.05 * tried < ran < 0.8 * tried          # both outcomes are common


@pytest.mark.parametrize("config", CONFIGS)
def test_a_program_with_several_words_changed_is_refused_or_harmless(tool, config):
    program = program_of(config)
    done = tool.run(tool.real, program, list(random_mutations(program, 10_000)))
    assert done.returncode == 0, done.stderr
    tried, ran = map(int, done.stdout.split())
    assert tried == 10_000
    assert ran > 50


@pytest.mark.parametrize("config", CONFIGS)
def test_a_call_with_numbers_that_do_not_fit_is_refused_or_harmless(tool, config):
    program = program_of(config)
    done = tool.run(tool.real, program, list(hostile_calls(program, 20_000)))
    assert done.returncode == 0, done.stderr
    tried, ran = map(int, done.stdout.split())
    assert tried == 20_000 and ran > 2000


WEAKER = {      # a check of the runtime that is taken away -> what stands in its place
    "addresses of buffers":
        ("return address_ok(h, address, (rows - 1) * stride + cols, arg->item_bytes) &&",
         "return"),
    "sums have three terms":
        ("k < sizeof arg->cols && arg->cols[k] != ET_NO_ARG", "k < 2 && arg->cols[k] != ET_NO_ARG"),
    "constants are not written":
        ("(arg->kind != ET_ARG_WRITE || address >> ET_CLASS_SHIFT != ET_CLASS_CONST)", "1"),
    "ranges end in time":
        ("words[i] <= product(words, arg->rows, sizeof arg->rows)", "1"),
    "lists stay inside the code":
        ("list->first_word > h->code_words || list->words > h->code_words - list->first_word ||",
         ""),
    "tensors stay inside their class":
        ("if (!address_ok(h, t->address, elements, item))", "if (0)"),
    "initial state fits":
        (" && h->init_bytes <= h->state_bytes", ""),
}


@pytest.mark.parametrize("check", WEAKER)
def test_a_validator_without_one_of_its_checks_is_caught(tool, check):
    """So these tests can fail."""
    if not tool.sanitized:
        pytest.skip("no compiler with AddressSanitizer installed")
    run = partial(tool.run, tool.weaker(*WEAKER[check]))
    assert any(run(p, list(single_mutations(p))).returncode != 0
               for p in map(program_of, CONFIGS))
