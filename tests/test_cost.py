"""Instructions per call: the runtime's counting with a clock that is known, and `bench` over it."""

from __future__ import annotations

import cffi
import pytest

import edgetrain as et
from edgetrain.cost import bench, per_update
from edgetrain.device.host import CDEF, HostDevice
from edgetrain.errors import DeviceError, EdgetrainError
from edgetrain.export.listing import steps
from tests.nets import NAMED, cnn, mlp

TICK, WALK = 7, 100             # a question to the clock costs 7; a whole list 100 more


class Counting(HostDevice):
    """The host with an instruction counter of its own: call i of a list takes 10 * (i + 1)."""

    def __init__(self, library, **options):
        super().__init__(library, **options)
        self.done: list[str] = []

    def run(self, call_list, puts=None, gets=()):
        self.done.append(call_list)
        reply = super().run(call_list, puts, gets)
        return et.session.replace(reply, instructions=WALK + sum(self._each(call_list)))

    def profile(self, call_list, puts=None):
        super().run(call_list, puts)
        self.done.append(f"profile {call_list}")
        return self._each(call_list)

    def restart(self):
        self.done.append("restart")
        super().restart()

    def _each(self, call_list):
        calls = len(et.export.program.parse(bytes(self._ffi.buffer(self._blob))).lists[call_list])
        return tuple(10 * (i + 1) for i in range(calls))


@pytest.fixture
def clocked(library):
    """(ffi, lib, clock, log, ...): each question to the clock takes TICK, the k-th call 100 k."""
    ffi = cffi.FFI()
    ffi.cdef(CDEF + """
        typedef struct { uint64_t (*start)(void); uint64_t (*stop)(void); } et_clock;
        int et_profile(et_instance *, uint16_t, const et_clock *, uint64_t *, uint32_t *);
        void et_stop(et_instance *);""")
    log: list[int] = []

    @ffi.callback("uint64_t(void)")
    def clock():
        call, after = divmod(len(log) - 2, 2)       # the first two questions are about nothing
        log.append(TICK + (100 * (call + 1) if call >= 0 and after else 0))
        return sum(log)
    return ffi, ffi.dlopen(str(library)), ffi.new("et_clock *", (clock, clock)), log, clock


def loaded(ffi, lib, program):
    blob = ffi.new("uint64_t[]", -(-len(program.blob) // 8))
    ffi.memmove(blob, program.blob, len(program.blob))
    ram = ffi.new("uint64_t[]", -(-program.ram_bytes // 8))
    net = ffi.new("et_instance *")
    assert lib.et_load(net, blob, len(program.blob), ram, program.ram_bytes) == 0
    return net, (blob, ram)


@pytest.mark.parametrize("room", [1, 3, 1000])
def test_every_call_is_measured_without_the_cost_of_asking(clocked, room):
    ffi, lib, clock, log, _ = clocked
    program = et.compile(mlp())
    net, keep = loaded(ffi, lib, program)
    number = lib.et_find_list(net, b"train")
    done, status = 0, 1
    while status == 1:
        each, calls = ffi.new("uint64_t[]", room), ffi.new("uint32_t *", room)
        log.clear()
        status = lib.et_profile(net, number, clock, each, calls)
        assert [each[i] for i in range(calls[0])] == [100 * (i + 1) for i in range(calls[0])]
        done += calls[0]
    assert status == 0 and done == len(program.lists["train"]) and keep


@pytest.mark.parametrize(
    "broken", ["clock", "start", "stop", "each", "calls", "room", "list", "net"])
def test_profile_refuses_what_is_wrong(clocked, broken):
    ffi, lib, clock, *_ = clocked
    net, keep = loaded(ffi, lib, et.compile(mlp()))
    each, calls = ffi.new("uint64_t[4]"), ffi.new("uint32_t *", 0 if broken == "room" else 4)
    if broken in ("start", "stop"):
        setattr(clock, broken, ffi.NULL)
    status = lib.et_profile(
        ffi.NULL if broken == "net" else net, 77 if broken == "list" else 0,
        ffi.NULL if broken == "clock" else clock, ffi.NULL if broken == "each" else each,
        ffi.NULL if broken == "calls" else calls)
    assert status == (-8 if broken == "list" else -1) and keep


def test_a_list_that_was_stopped_begins_anew(clocked):
    ffi, lib, *_ = clocked
    net, keep = loaded(ffi, lib, et.compile(mlp()))
    infer, train = (lib.et_find_list(net, name) for name in (b"infer", b"train"))
    assert lib.et_run(net, train, 1) == 1 and lib.et_run(net, infer, 0) == -8
    lib.et_stop(net)
    lib.et_stop(ffi.NULL)
    assert lib.et_run(net, infer, 0) == 0 and keep


# -- bench ---------------------------------------------------------------------------------------


def test_bench_pairs_counts_with_what_the_calls_do(library):
    program = et.compile(cnn(), et.Recipe(batch=3))
    device = Counting(library)
    found = bench(et.Session(program, device))
    assert list(found) == list(program.lists)
    for name, cost in found.items():
        known = steps(program, name)
        assert [(c.layer, c.kernel, c.macs, c.bytes_read, c.bytes_written) for c in cost.calls] == \
            [(s.layer, s.kernel.symbol, s.macs, s.bytes_read, s.bytes_written) for s in known]
        assert [c.instructions for c in cost.calls] == [10 * (i + 1) for i in range(len(known))]
        assert cost.walk_instructions == WALK
        assert cost.macs == sum(s.macs for s in known)
        assert cost.calls[1].macs_per_instruction == cost.calls[1].macs / 20
    assert per_update(found, 3) == 3 * found["accumulate"].instructions + \
        found["update"].instructions
    assert per_update(found, 0) is None         # an update for any number of samples


def test_every_list_starts_from_the_initial_state_and_an_update_after_its_batch(library):
    device = Counting(library)
    session = et.Session(et.compile(mlp(), et.Recipe(batch=2)), device)
    before = et.weights_hash(session.weights())
    bench(session, ["update"])
    fed = ["accumulate", "accumulate"]
    assert device.done == ["restart", *fed, "update", "restart", *fed, "profile update", "restart"]
    assert et.weights_hash(session.weights()) == before


@pytest.mark.parametrize("recipe", [et.Recipe(), et.Recipe(loss="mse"), et.Recipe(batch=2)])
def test_bench_has_a_sample_for_every_kind_of_target(library, recipe):
    found = bench(et.Session(et.compile(mlp(), recipe), Counting(library)))
    assert per_update(found, recipe.batch) > 0


def test_an_update_is_not_known_from_inference_alone(library):
    session = et.Session(et.compile(mlp()), Counting(library))
    assert per_update(bench(session, ["infer"]), 1) is None
    with pytest.raises(EdgetrainError, match="call list 'trane' is not known"):
        bench(session, ["trane"])


def test_this_machine_counts_nothing_and_says_who_does(device):
    session = et.Session(et.compile(mlp()), device)
    with pytest.raises(DeviceError, match="this machine counts no instructions") as caught:
        session.profile("infer")
    assert "sim" in caught.value.hint


def test_a_run_of_one_list_takes_a_sample_or_what_is_there(device):
    program = et.compile(mlp())
    session = et.Session(program, device)
    x = et.cost.random_sample(program)[0]
    want = session.predict(x[None])[0]
    session.run("infer", x)
    output = program.number(et.export.program.Role.OUTPUT)
    assert (session.tensor(output) == want).all()
    assert session.run("train").step == 1
    with pytest.raises(EdgetrainError, match="the model takes"):
        session.run("infer", x[:3])


@pytest.mark.parametrize("name", sorted(NAMED))
def test_every_net_takes_the_sample_that_is_made_up_for_it(name, device):
    """Numbers of a table's rows, too, which are whole."""
    program = et.compile(NAMED[name](), et.Recipe(batch=2))
    session = et.Session(program, device)
    for call_list in ("infer", "accumulate"):
        session.run(call_list, *et.cost.random_sample(program)[:1 + (call_list != "infer")])
