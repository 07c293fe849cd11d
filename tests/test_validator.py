"""The C validator: a damaged program is refused, or it runs inside its own memory.

Every 32-bit word of real programs is changed in many ways and its CRC made right; what loads is run
with hostile inputs.  tests/mutate.c does it under AddressSanitizer and UBSan where the compiler has
them, else with guard bytes around the memory.  The fast part tries a sample, the slow one the rest.
"""

from __future__ import annotations

import random
import struct
import subprocess
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import edgetrain as et
from edgetrain.export.kernels import Kernel, all_kernels
from edgetrain.learn import RULES

from . import bits, compiled, nets
from .fuzz import corpus

CONFIGS = ("mlp-f32-sgd-batch1", "cnn-f16-adam-batch8", "shaped-f16-sgd-batch1",
           "attention-f32-momentum-batch1", "mobile-f16-momentum-batch1",
           "lda", "knn", "mahalanobis")
BITS = tuple(1 << i for i in (0, 1, 2, 3, 5, 7, 12, 16, 23, 30, 31))
VALUES = (0, 1, 8, 0x7F, 0x7FFFFF, 0x3FFFFFF8, 0x7FFFFFFF, 0xFFFFFFFF)
HOSTILE_BYTES = 16384           # room for buffers of some thousand elements
Mutation = list[tuple[int, int]]


@cache
def program_of(config: str) -> et.Program:
    if config not in RULES:
        return bits.program(config)
    return et.compile(nets.mlp(), et.Recipe(rule=config, knn=et.Knn(size=5, k=3),
                                            precision=et.Precision("f16")))


class Tool:
    """tests/mutate.c; variants of the validator are linked to the same objects."""

    def __init__(self, folder: Path):
        self.folder = folder
        sources = [Path(__file__).with_name("mutate.c"), *compiled.RUNTIME, *compiled.KERNELS]
        self.objects = dict(zip(sources, compiled.sanitized(sources)))
        self.real = compiled.linked("mutate", list(self.objects.values()))

    def weaker(self, old: str, new: str) -> Path:
        """The tool with `old` replaced by `new` in the one source of the runtime that has it."""
        (source,) = (path for path in compiled.RUNTIME if old in path.read_text())
        text = source.read_text()
        assert text.count(old) == 1
        changed = self.folder / source.name
        changed.write_text(text.replace(old, new))
        objects = {**self.objects, source: compiled.sanitized([changed])[0]}
        return compiled.linked("weaker", list(objects.values()))

    def run(self, tool: Path, program: et.Program, mutations: list[Mutation]):
        """The finished process: its output is how many programs were tried, and how many ran."""
        program.save(self.folder / "p.etp")
        (self.folder / "m").write_bytes(b"".join(
            struct.pack(f"<I{2 * len(m)}I", len(m), *(x for pair in m for x in pair))
            for m in mutations))
        return subprocess.run([tool, self.folder / "p.etp", self.folder / "m"], text=True,
                              capture_output=True, timeout=300, check=False)


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


def random_mutations(program: et.Program, count: int, seed: int) -> Iterator[Mutation]:
    """Several words near each other: wrong in ways that agree."""
    rng = random.Random(seed)
    words = words_of(program)
    first, size = struct.unpack_from("<2I", program.blob, 16 + 4 * 14)
    code = words[first // 4: first // 4 + size].tolist()
    for _ in range(count):
        found = []
        centre = rng.randrange(size)
        for _ in range(rng.randrange(2, 6)):
            at = min(max(centre + rng.randrange(-12, 12), 0), size - 1)
            value = rng.choice([rng.choice(code), rng.randrange(40), code[at] ^ rng.choice(BITS)])
            found.append((first // 4 + at, value))
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


def hostile_calls(program: et.Program, count: int, seed: int) -> Iterator[Mutation]:
    """One call of dimensions 1 but for a few, which may be huge, in a roomier program."""
    rng = random.Random(seed)
    calls = [(first, [(arg.scalar or (arg.kind if arg.least else "dim0"), bool(arg.buffer))
                      for arg in kernel.args]) for first, kernel in calls_of(program)]
    draw = {"dim": (2, 3, 9, 300, 0x7FFFFF), "dim0": (0, 1, 300, 0x7FFFFF),
            "i1": (2, 3, 127), "i0": (1, 2, 127), "begin": (0, 1),
            "end": (0, 2, 9), "u": VALUES, "f": (0, 0x3F800000, 0x7FC00000)}
    for _ in range(count):
        first, args = rng.choice(calls)
        numbers = [int(kind in ("dim", "i1", "end")) for kind, _ in args]
        for i in (rng.randrange(len(args)) for _ in range(4)):
            numbers[i] = rng.choice(draw.get(args[i][0], (0,)))
        sizes = [(8, HOSTILE_BYTES), (9, HOSTILE_BYTES)]            # of state and arena
        yield sizes + [(first + i, 0x80000000 + 64 * i if buffer else number)
                       for i, ((_, buffer), number) in enumerate(zip(args, numbers))]


def ran(tool: Tool, program: et.Program, mutations: list[Mutation]) -> float:
    """The share that is not refused; none of them does harm."""
    done = tool.run(tool.real, program, mutations)
    assert done.returncode == 0, done.stderr
    tried, loaded = map(int, done.stdout.split())
    assert tried == len(mutations)
    return loaded / tried


SAMPLE = 16                     # one in so many is tried in the fast part
samples = pytest.mark.parametrize("rest", [
    pytest.param(False, id="sample"), pytest.param(True, id="rest", marks=pytest.mark.slow)])


@samples
@pytest.mark.parametrize("config", CONFIGS)
def test_a_program_with_one_word_changed_is_refused_or_harmless(tool, config, rest):
    program = program_of(config)
    mutations = list(single_mutations(program))
    assert len(mutations) > 3000
    chosen = [m for i, m in enumerate(mutations) if (i % SAMPLE != 0) == rest]
    assert 0.05 < ran(tool, program, chosen) < 0.8          # both outcomes are common


@samples
@pytest.mark.parametrize("config", CONFIGS)
def test_a_program_with_several_words_changed_is_refused_or_harmless(tool, config, rest):
    program = program_of(config)
    mutations = random_mutations(program, *((9000, 12) if rest else (1000, 11)))
    assert ran(tool, program, list(mutations)) > 0.005


@samples
@pytest.mark.parametrize("config", CONFIGS)
def test_a_call_with_numbers_that_do_not_fit_is_refused_or_harmless(tool, config, rest):
    program = program_of(config)
    mutations = hostile_calls(program, *((18_000, 6) if rest else (2000, 5)))
    assert ran(tool, program, list(mutations)) > 0.1


@pytest.mark.parametrize("blob", [pytest.param(b, id=name) for name, b in corpus.found()])
def test_what_a_program_once_did_it_does_no_more(tool, blob):
    program = SimpleNamespace(save=lambda path: path.write_bytes(blob))
    assert ran(tool, program, [[]]) == 1


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


@pytest.mark.parametrize("check", [
    pytest.param(check, marks=pytest.mark.slow if i % 3 else []) for i, check in enumerate(WEAKER)])
def test_a_validator_without_one_of_its_checks_is_caught(tool, check):
    """So these tests can fail."""
    if not compiled.sanitizing()[1]:
        pytest.skip("no compiler with AddressSanitizer installed")
    run = partial(tool.run, tool.weaker(*WEAKER[check]))
    assert any(run(p, list(single_mutations(p))).returncode != 0
               for p in map(program_of, CONFIGS))
