"""libFuzzer over what strangers may send: programs, and the wire.  Sanitizers watch.

Half a minute each; `python -m tests.fuzz.fuzzer program 600` fuzzes for longer.  What they find
becomes a test of its own where its subject has its tests.
"""

from __future__ import annotations

import re

import pytest

from edgetrain import connect, paths

from . import corpus, fuzzer

SECONDS = 30
WEAKER_SECONDS = 120            # at most: the first finding ends it
needs_fuzzer = pytest.mark.skipif(
    fuzzer.compiler() is None, reason="clang with libFuzzer (libclang-rt-19-dev) is not installed")
# A check that is taken away: the target, its file, the check, what stands there, what is then said.
WEAKER = {
    "addresses of buffers":
        ("program", "csrc/runtime/check.c",
         "return address_ok(h, address, (rows - 1) * stride + cols, arg->item_bytes) &&", "return",
         "AddressSanitizer|UndefinedBehaviorSanitizer"),
    "writes inside the tensor":
        ("wire", "firmware/numbered.c", "data->length > info.bytes - offset ||", "",
         "a PUT that changes more than its tensor|AddressSanitizer"),
}


@pytest.mark.fuzz
@needs_fuzzer
@pytest.mark.parametrize("target, tried, reached", [
    ("program", "programs_tried", "programs_run"), ("wire", "requests", "carried_out")])
def test_no_input_does_harm(target, tried, reached, tmp_path):
    done = fuzzer.run(target, fuzzer.build(target, tmp_path / "built"), tmp_path, SECONDS)
    assert done.returncode == 0, done.stderr[-4000:]
    found = fuzzer.statistics(done)
    assert found[tried] >= found["number_of_executed_units"] / 2 > 500
    assert found[reached] > 0.02 * found[tried]         # many get behind all checks


@pytest.mark.fuzz
@needs_fuzzer
@pytest.mark.parametrize("check", WEAKER)
def test_a_missing_check_is_found(check, tmp_path):
    """So the fuzzers can fail."""
    target, file, old, new, saying = WEAKER[check]
    source = paths.DATA / file
    assert source.read_text().count(old) == 1
    weaker = {source: source.read_text().replace(old, new)}
    binary = fuzzer.build(target, tmp_path / "built", changed=weaker)
    done = fuzzer.run(target, binary, tmp_path, WEAKER_SECONDS)
    assert done.returncode != 0 and re.search(saying, done.stderr)


@pytest.mark.parametrize("path", sorted(corpus.PROGRAMS.iterdir()), ids=lambda path: path.name)
def test_the_first_inputs_are_programs_of_this_version(path):
    """Else fuzzing would begin at the first check; `python -m tests.fuzz.corpus` renews them."""
    device = connect()
    device.load(path.read_bytes())
    assert device.hello().program_id is not None


def test_the_corpus_is_small():
    files = [path for path in corpus.FOLDER.rglob("*") if path.is_file()]
    assert 20 < len(files) < 80
    assert sum(path.stat().st_size for path in files) < 200 << 10
