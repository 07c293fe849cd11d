"""README.md: its generated parts are fresh and its example runs."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"


def _tool():
    spec = importlib.util.spec_from_file_location("readme", ROOT / "tools" / "readme.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_parts_are_fresh():
    tool = _tool()
    for path in tool.FILES:
        assert tool.filled(path) == path.read_text(), "run: python tools/readme.py"


def test_every_key_of_a_board_file_is_described():
    text = (ROOT / "docs" / "boards.md").read_text()
    for path in (ROOT / "boards").glob("*.toml"):
        assert f"`{path.stem}`" in text
        for key in re.findall(r"^([a-z_]+) *=", path.read_text(), re.MULTILINE):
            assert re.search(rf"`([a-z]+\.)?{key}(\.<[a-z]+>|\.[a-z_]+)?`", text) or key in (
                "ref", "zvfh"), f"{path.name} has {key}, docs/boards.md does not say what it is"


def test_python_example_runs(tmp_path):
    (example,) = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
    assert len(example.splitlines()) <= 24
    done = subprocess.run([sys.executable, "-c", example], cwd=tmp_path, capture_output=True,
                          text=True, timeout=120, check=False,
                          env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == 0, done.stderr
    assert "accuracy" in done.stdout
