"""Completion scripts, run in the shells they are for."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from edgetrain import boards, cli

from .conftest import DONE, USAGE

CASES = [
    ("edgetrain ins", {"inspect"}),
    ("edgetrain bench --li", {"--list"}),
    ("edgetrain bench --board ", set(boards.names())),
    ("edgetrain boards ", set(boards.names())),
    ("edgetrain train --on ", {"host", "sim"}),
    ("edgetrain inspect --list ", {"infer", "train", "accumulate", "update"}),
    ("edgetrain demo --task ", {"watch", "vowel"}),
    ("edgetrain eval m.e", {"m.etp"}),
    ("edgetrain compile m.p", {"m.py"}),
    ("edgetrain compile --recipe r.t", {"r.toml"}),
    ("edgetrain completion ", {"bash", "zsh", "fish"}),
]
BASH = """
source ./script
COMP_WORDS=({words}); COMP_CWORD={last}; COMP_LINE={line!r}; COMP_POINT=${{#COMP_LINE}}
$(complete -p edgetrain | sed 's/.*-F \\([^ ]*\\) .*/\\1/') edgetrain "${{COMP_WORDS[-1]}}"
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture
def script(run):
    def write(shell: str) -> None:
        code, out, err = run(f"completion {shell}")
        assert (code, err) == (DONE, "")
        (run.folder / "script").write_text(out)
    return write


def offered(words: str) -> set[str]:
    """What a shell printed, without descriptions and trailing spaces."""
    return {line.split("\t")[0].strip() for line in words.splitlines() if line.strip()}


@pytest.mark.parametrize("line, want", CASES)
def test_bash_completes(run, script, line, want):
    script("bash")
    words = line.split(" ")
    text = BASH.format(words=" ".join(w or "''" for w in words), last=len(words) - 1, line=line)
    done = subprocess.run(["bash", "-c", text], cwd=run.folder, capture_output=True, text=True,
                          check=False)
    assert (offered(done.stdout), done.stderr) == (want, "")


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed")
@pytest.mark.parametrize("line, want", CASES)
def test_fish_completes(run, script, line, want):
    script("fish")
    done = subprocess.run(["fish", "-c", f"source ./script; complete -C {line!r}"], cwd=run.folder,
                          capture_output=True, text=True, check=False)
    assert (offered(done.stdout), done.stderr) == (want, "")


@pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is not installed")
def test_zsh_reads_the_script(run, script):
    script("zsh")
    done = subprocess.run(["zsh", "-n", "script"], cwd=run.folder, capture_output=True, text=True,
                          check=False)
    assert (done.returncode, done.stderr) == (0, "")
    text = (run.folder / "script").read_text()
    assert text.startswith("#compdef edgetrain") and f"({' '.join(boards.names())})" in text


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_is_in_every_script(run, command):
    for shell in ("bash", "zsh", "fish"):
        assert command in run(f"completion {shell}")[1]


def test_another_shell_is_a_usage_error(run):
    assert run("completion tcsh")[0] == USAGE
