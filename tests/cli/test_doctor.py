"""edgetrain doctor: what it finds, and what it says when something is missing."""

from __future__ import annotations

import json
import sysconfig
from pathlib import Path

import pytest

from edgetrain import build
from edgetrain.errors import EdgetrainError

from .conftest import DONE, FIX_IT


@pytest.fixture
def library(monkeypatch, tmp_path):
    monkeypatch.setattr(build, "host_library", lambda: tmp_path / "libedgetrain.so")


def checks(out: str) -> dict[str, bool]:
    return {check["what"].partition(" (")[0]: check["ok"] for check in json.loads(out)["checks"]}


def test_it_finds_the_tools_that_a_build_would_use(run, library, monkeypatch, tmp_path):
    """Those that pip installed are no command where the environment is not on PATH."""
    scripts = Path(sysconfig.get_path("scripts"))
    if not all((scripts / name).exists() for name in ("cmake", "ninja")):
        pytest.skip("cmake and ninja are not installed by pip")
    monkeypatch.setenv("PATH", str(tmp_path))
    code, out, _ = run("doctor --json")
    assert code == DONE
    assert {"cmake": True, "ninja": True, "qemu-system-arm": False}.items() <= checks(out).items()


@pytest.mark.parametrize("what, says", [
    ("host_library", "programs cannot run on this machine"), ("zig", "firmware cannot be built")])
def test_what_is_missing_is_said_in_a_sentence_and_the_findings_stay(run, library, monkeypatch,
                                                                     what, says):
    def missing():
        raise EdgetrainError("it is not installed", hint="pip install it")

    monkeypatch.setattr(build, what, missing)
    code, out, err = run("doctor --json")
    assert code == FIX_IT and err.startswith("edgetrain: ") and says in err
    found = json.loads(out)
    assert list(checks(out).values())[:2].count(False) == 1
    assert says in found["error"]
    assert "pip install it" in [check["hint"] for check in found["checks"]]
    code, out, err = run("doctor")
    assert code == FIX_IT and "pip install it" in out


def test_a_simulator_that_does_not_run_is_not_there(run, library, monkeypatch, tmp_path):
    broken = tmp_path / "qemu-system-arm"
    broken.write_text("")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = {c["what"].partition(" (")[0]: c for c in json.loads(run("doctor --json")[1])["checks"]}
    arm = found["qemu-system-arm"]
    assert not arm["ok"] and "does not run" in arm["found"] and "install" in arm["hint"]
