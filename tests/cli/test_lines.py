"""Training over a line that breaks."""

from __future__ import annotations

import json

import pytest

from edgetrain import build
from edgetrain.device.host import HostDevice
from edgetrain.errors import DeviceError

from .conftest import DEVICE, DONE


class Breaking(HostDevice):
    """The host device behind a line that breaks before (or after) each run numbered in `breaks`."""

    def __init__(self, breaks: set[int], *, after: bool = False):
        super().__init__(build.host_library())
        self.breaks, self.after, self.runs, self.reconnected = breaks, after, 0, 0

    def run(self, call_list, puts=None, gets=()):
        self.runs += 1
        if self.runs not in self.breaks:
            return super().run(call_list, puts, gets)
        if self.after:          # the device did it, the reply is lost
            super().run(call_list, puts, gets)
        raise DeviceError("the line broke")

    def reconnect(self):
        self.reconnected += 1
        return self.hello()


@pytest.mark.parametrize("after", [False, True], ids=["request lost", "reply lost"])
@pytest.mark.parametrize("breaks", [{1}, {3}, {5}, {7, 8}, {4, 14, 38}])
def test_training_goes_on_where_the_device_is_when_the_line_breaks(run, monkeypatch, breaks, after):
    whole = json.loads(run("train m.etp --data d.npz --epochs 2 --json")[1])
    device = Breaking(breaks, after=after)
    monkeypatch.setattr("edgetrain.cli.common.connect", lambda *args, **options: device)
    code, out, err = run("train m.etp --data d.npz --epochs 2 --json --save c.npz")
    assert (code, device.reconnected) == (DONE, len(breaks))
    assert err.count("line lost (the line broke); reconnected, going on after step") == len(breaks)
    found = json.loads(out)
    assert (found["weights_sha256"], found["step"]) == (whole["weights_sha256"], whole["step"])


def test_a_line_that_stays_broken_is_status_3_and_leaves_the_files_alone(run, monkeypatch):
    run("train m.etp --data d.npz --epochs 1 --save c.npz")
    before = (run.folder / "c.npz").read_bytes()
    monkeypatch.setattr("edgetrain.cli.common.connect",
                        lambda *args, **options: Breaking({5, 6, 7, 8}))
    code, out, err = run("train m.etp --data d.npz --epochs 1 --save c.npz")
    assert (code, out) == (DEVICE, "") and err.endswith("edgetrain: the line broke\n")
    assert (run.folder / "c.npz").read_bytes() == before
    assert [p for p in run.folder.iterdir() if p.suffix == ".part"] == []
