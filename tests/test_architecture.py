"""The architecture is a test: which part of edgetrain may import which, and what C may include."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from edgetrain import paths

PACKAGE = paths.PACKAGE
SOURCES = PACKAGE.parent

FREE = {"errors", "npz", "paths", "toml_schema"}    # know nothing of edgetrain; anyone may use them
COMPILE_SIDE = {"ir", "ops", "importer", "passes", "recipe", "learn", "plan", "boards", "select",
                "economy", "export"}
ANYTHING = None
ALLOWED: dict[str, set[str] | None] = {
    "errors": set(),
    "npz": set(),
    "paths": set(),
    "toml_schema": set(),
    "ir": set(),
    "ops": {"ir"},
    "importer": {"ops", "ir"},
    "schedule": {"ops", "ir"},
    "economy": {"ops", "ir", "passes", "schedule"},
    "passes": {"ops", "ir", "schedule"},            # a recipe or board reaches a pass as arguments
    "recipe": set(),
    "learn": {"ops", "ir", "recipe"},
    "plan": {"ir", "ops"},
    "boards": set(),
    "elf": set(),
    "jobs": set(),
    "data": set(),
    "cost_table": set(),
    "estimate": {"ops", "cost_table"},
    "select": {"ops", "ir", "cost_table", "estimate"},
    "export": {"ir", "ops", "plan", "select", "boards"},
    "compiler": COMPILE_SIDE,
    "instructions": {"cost_table", "export", "ops", "select"},
    "search": {"compiler", "recipe", "importer", "ir", "export", "instructions", "learn",
               "report", "jobs"},
    "contribution": {"search", "compiler", "session", "targets", "recipe", "importer", "export",
                     "ir", "scores"},               # what a search asks on data
    "budget": {"search", "contribution", "recipe", "importer", "checkpoint", "jobs"},
    "build": {"export", "boards", "elf"},
    "device": {"boards"},
    "samples": {"ir"},
    "scores": set(),
    "checkpoint": {"recipe"},
    "session": {"device", "export", "ir", "recipe", "samples", "scores", "checkpoint"},
    "cost": {"session", "device", "export", "recipe"},
    "suites": {"cost", "compiler", "economy", "session", "device", "boards", "learn", "passes",
               "importer", "export", "recipe", "ops", "ir", "select", "cost_table", "plan",
               "jobs", "build", "targets"},
    "report": {"export", "plan"},                   # from the program alone
    "kit": {"session", "compiler", "device", "export", "importer", "learn", "recipe", "targets"},
    "mezo_log": {"session", "checkpoint", "device", "export", "learn", "targets"},
    "targets": {"boards", "build", "device"},       # what --on names
    "cli": ANYTHING,
    "__init__": ANYTHING,
    "__main__": ANYTHING,
}
ONLY_IN = {                                         # package -> where it may be imported
    "tflite": "importer/",
    "onnx": "importer/",
    "torch": "importer/",
    "cffi": "device/host.py",
    "serial": "device/transport.py",
}
FREESTANDING = {"float.h", "limits.h", "stdalign.h", "stdarg.h", "stdbool.h", "stddef.h",
                "stdint.h", "riscv_vector.h", "arm_mve.h"}
KERNEL_HEADERS = {"et_kernels.h", "et_port.h", "et_math.h", "et_random.h", "et_control.h",
                  "et_table.h"}                     # csrc/include without the runtime's edgetrain.h

PYTHON_FILES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))
C_FILES = sorted(path.relative_to(SOURCES) for path in (SOURCES / "csrc").rglob("*")
                 if path.suffix in (".c", ".h"))


def imported_modules(path: Path) -> set[str]:
    """Full dotted names of all that a file imports, relative imports resolved."""
    package = ["edgetrain", *path.parent.parts]
    found = set()
    for node in ast.walk(ast.parse((PACKAGE / path).read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[:len(package) - node.level + 1] if node.level else []
            prefix = ".".join([*base, *([node.module] if node.module else [])])
            found |= {f"{prefix}.{alias.name}" for alias in node.names}
    return found


def part_of(path: Path) -> str:
    return path.parts[0].removesuffix(".py")


def imported_parts(path: Path) -> set[str]:
    """Parts of edgetrain that a file imports; "" for the package itself."""
    return {[*module.split("."), ""][1] for module in imported_modules(path)
            if module.split(".")[0] == "edgetrain"}


def included(path: Path) -> set[str]:
    return set(re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', (SOURCES / path).read_text(),
                          re.MULTILINE))


@pytest.mark.parametrize("path", PYTHON_FILES, ids=str)
def test_imports_follow_the_arrows(path):
    part = part_of(path)
    assert part in ALLOWED, f"{part} is new: say in this file what it may import"
    if ALLOWED[part] is ANYTHING:
        return
    wrong = imported_parts(path) - {part} - FREE - ALLOWED[part]
    assert not wrong, f"{part} may not import {sorted(wrong)}"


@pytest.mark.parametrize("path", PYTHON_FILES, ids=str)
def test_third_party_packages_stay_where_they_belong(path):
    packages = {module.split(".")[0] for module in imported_modules(path)}
    wrong = {package for package, home in ONLY_IN.items()
             if package in packages and not path.as_posix().startswith(home)}
    assert not wrong, f"{path} may not import {sorted(wrong)}"


@pytest.mark.parametrize("path", PYTHON_FILES, ids=str)
def test_the_package_never_imports_tests(path):
    assert "tests" not in {module.split(".")[0] for module in imported_modules(path)}


@pytest.mark.parametrize("path", [path for path in PYTHON_FILES if path.parts[0] == "passes"
                                  and path.name != "__init__.py"], ids=str)
def test_a_pass_never_imports_another_pass(path):
    others = {module for module in imported_modules(path) if module.startswith("edgetrain.passes")}
    assert not others


@pytest.mark.parametrize("path", C_FILES, ids=str)
def test_csrc_never_includes_firmware(path):
    names = {file.name for file in (SOURCES / "firmware").rglob("*.h")}
    assert not included(path) & names
    assert not [name for name in included(path) if "firmware" in name]


@pytest.mark.parametrize("path", [path for path in C_FILES if path.parts[1] == "kernels"], ids=str)
def test_kernels_include_only_freestanding_headers(path):
    own = {file.name for file in (SOURCES / path).parent.glob("*.h")}
    own |= {f"../ref/{file.name}" for file in (SOURCES / "csrc/kernels/ref").glob("*.h")}
    wrong = included(path) - FREESTANDING - KERNEL_HEADERS - own
    assert not wrong, f"{path} may not include {sorted(wrong)}"


@pytest.mark.parametrize("path", [path for path in C_FILES if len(path.parts) > 3
                                  and path.parts[1] == "kernels"], ids=str)
def test_kernels_of_one_isa_call_only_their_own_and_ref(path):
    called = set(re.findall(r"\bet_\w+?__([a-z0-9]+)", (SOURCES / path).read_text()))
    folders = {folder.name for folder in (SOURCES / "csrc/kernels").iterdir() if folder.is_dir()}
    assert not (called & folders) - {path.parts[2], "ref"}


def test_the_rules_notice_a_forbidden_import(tmp_path, monkeypatch):
    """The checks above read files; prove that they see what they look for."""
    monkeypatch.setitem(globals(), "PACKAGE", tmp_path)
    (tmp_path / "ir").mkdir()
    (tmp_path / "ir" / "bad.py").write_text(
        "import serial.tools\nfrom .. import device\nfrom ..passes.x import y\n"
        "def f():\n    from edgetrain.cli import main\n")
    path = Path("ir/bad.py")
    assert imported_parts(path) == {"device", "passes", "cli"}
    assert "serial" in {module.split(".")[0] for module in imported_modules(path)}
