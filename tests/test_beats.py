"""What the simulator's plugin takes RISC-V instructions for, against the vector specification's own
words, and what beats add up to."""

from __future__ import annotations

import shutil
import struct
import subprocess

import cffi
import pytest

from edgetrain import build, paths
from edgetrain.device.beats import HALF, NOTHING, Beats, macs_per_beat, parse, roofline_share

from . import compiled

TOOLS = paths.DATA / "csrc" / "tools"
SCALAR, ARITHMETIC, MEMORY, VSET, VSET_OTHER, START, STOP = range(7)
E8, E16, E32 = 0, 1, 2                                  # vsew
LMULS = {"mf8": 5, "mf4": 6, "mf2": 7, "m1": 0, "m2": 1, "m4": 2, "m8": 3}
UNKNOWN = 0xFF


def vtype(sew: int, lmul: str) -> int:
    return sew << 3 | LMULS[lmul]


# instruction -> class, and beats with DLEN = VLEN and half of it, at SEW 16 and LMUL 2: LMUL of the
# source where a reduction widens; of the wide operand where one is twice as wide.
ASSEMBLY = {
    "addi a0, a1, 3": (SCALAR, 1, 1), "c.addi a0, 1": (SCALAR, 1, 1),
    "c.lw a0, 0(a1)": (SCALAR, 1, 1),
    "flw fa0, 0(a0)": (SCALAR, 1, 1), "fsw fa0, 0(a0)": (SCALAR, 1, 1),
    "flh fa0, 0(a0)": (SCALAR, 1, 1), "fmadd.s fa0, fa1, fa2, fa3": (SCALAR, 1, 1),
    "csrr a0, vlenb": (SCALAR, 1, 1), "slti a0, a0, 1": (SCALAR, 1, 1),
    "slti x0, x0, 3": (SCALAR, 1, 1), "slti x0, a0, 1": (SCALAR, 1, 1),
    "slti x0, x0, 1": (START, 1, 1), "slti x0, x0, 2": (STOP, 1, 1),
    "vsetvl a0, a1, a2": (VSET_OTHER, 1, 1),
    # arithmetic of LMUL
    "vadd.vv v8, v16, v24": (ARITHMETIC, 2, 4), "vsub.vx v8, v16, a0, v0.t": (ARITHMETIC, 2, 4),
    "vmv.v.i v8, 0": (ARITHMETIC, 2, 4), "vmerge.vim v8, v16, 1, v0": (ARITHMETIC, 2, 4),
    "vmseq.vv v8, v16, v24": (ARITHMETIC, 2, 4), "vmadc.vv v8, v16, v24": (ARITHMETIC, 2, 4),
    "vmacc.vx v8, a0, v16": (ARITHMETIC, 2, 4), "vdivu.vv v8, v16, v24": (ARITHMETIC, 2, 4),
    "vrgather.vv v8, v16, v24": (ARITHMETIC, 2, 4),
    "vslide1down.vx v8, v16, a0": (ARITHMETIC, 2, 4),
    "vrgatherei16.vv v8, v16, v24": (ARITHMETIC, 2, 4),
    "vcompress.vm v8, v16, v24": (ARITHMETIC, 2, 4),
    "vsmul.vx v8, v16, a0": (ARITHMETIC, 2, 4), "vzext.vf2 v8, v16": (ARITHMETIC, 2, 4),
    "vid.v v8": (ARITHMETIC, 2, 4), "viota.m v8, v16": (ARITHMETIC, 2, 4),
    "vredsum.vs v8, v16, v24": (ARITHMETIC, 2, 4), "vwredsum.vs v8, v16, v24": (ARITHMETIC, 2, 4),
    "vfmacc.vf v8, fa0, v16": (ARITHMETIC, 2, 4), "vfmadd.vv v8, v16, v24": (ARITHMETIC, 2, 4),
    "vfmerge.vfm v8, v16, fa0, v0": (ARITHMETIC, 2, 4), "vfmv.v.f v8, fa0": (ARITHMETIC, 2, 4),
    "vfcvt.f.x.v v8, v16": (ARITHMETIC, 2, 4), "vfcvt.rtz.x.f.v v8, v16": (ARITHMETIC, 2, 4),
    "vfsqrt.v v8, v16": (ARITHMETIC, 2, 4), "vfslide1up.vf v8, v16, fa0": (ARITHMETIC, 2, 4),
    "vmfle.vf v8, v16, fa0": (ARITHMETIC, 2, 4), "vfredosum.vs v8, v16, v24": (ARITHMETIC, 2, 4),
    "vfwredusum.vs v8, v16, v24": (ARITHMETIC, 2, 4),
    "vfwredosum.vs v8, v16, v24": (ARITHMETIC, 2, 4),
    # one operand twice as wide
    "vwadd.vv v8, v16, v24": (ARITHMETIC, 4, 8), "vwadd.wv v8, v16, v24": (ARITHMETIC, 4, 8),
    "vwmulu.vx v8, v16, a0": (ARITHMETIC, 4, 8), "vwmaccsu.vx v8, a0, v16": (ARITHMETIC, 4, 8),
    "vnsrl.wi v8, v16, 3": (ARITHMETIC, 4, 8), "vnclip.wv v8, v16, v24": (ARITHMETIC, 4, 8),
    "vfwmacc.vf v8, fa0, v16": (ARITHMETIC, 4, 8), "vfwadd.wv v8, v16, v24": (ARITHMETIC, 4, 8),
    "vfwmul.vv v8, v16, v24": (ARITHMETIC, 4, 8), "vfwcvt.f.f.v v8, v16": (ARITHMETIC, 4, 8),
    "vfncvt.f.f.w v8, v16": (ARITHMETIC, 4, 8), "vfncvt.rod.f.f.w v8, v16": (ARITHMETIC, 4, 8),
    # registers of masks, whole registers, single elements
    "vmand.mm v8, v16, v24": (ARITHMETIC, 1, 2), "vmxnor.mm v8, v16, v24": (ARITHMETIC, 1, 2),
    "vmsbf.m v8, v16": (ARITHMETIC, 1, 2), "vmsif.m v8, v16": (ARITHMETIC, 1, 2),
    "vcpop.m a0, v8": (ARITHMETIC, 1, 2), "vfirst.m a0, v8": (ARITHMETIC, 1, 2),
    "vmv1r.v v8, v16": (ARITHMETIC, 1, 2), "vmv4r.v v8, v16": (ARITHMETIC, 4, 8),
    "vmv8r.v v8, v16": (ARITHMETIC, 8, 16), "vmv.x.s a0, v8": (ARITHMETIC, 1, 1),
    "vmv.s.x v8, a0": (ARITHMETIC, 1, 1), "vfmv.f.s fa0, v8": (ARITHMETIC, 1, 1),
    "vfmv.s.f v8, fa0": (ARITHMETIC, 1, 1),
    # memory: EMUL = EEW / SEW * LMUL, at least one beat; per field of a segment
    "vle16.v v8, (a0)": (MEMORY, 2, 4), "vle8.v v8, (a0), v0.t": (MEMORY, 1, 2),
    "vle32.v v8, (a0)": (MEMORY, 4, 8), "vse32.v v8, (a0)": (MEMORY, 4, 8),
    "vle16ff.v v8, (a0)": (MEMORY, 2, 4), "vlseg3e16.v v8, (a0)": (MEMORY, 6, 12),
    "vsseg4e8.v v8, (a0)": (MEMORY, 4, 8), "vl4re16.v v8, (a0)": (MEMORY, 4, 8),
    "vs2r.v v8, (a0)": (MEMORY, 2, 4), "vlm.v v8, (a0)": (MEMORY, 1, 2),
    "vsm.v v8, (a0)": (MEMORY, 1, 2),
    # an element at a time: the first one here, the others as they are accessed
    "vlse16.v v8, (a0), a1": (MEMORY, 1, 1), "vsse32.v v8, (a0), a1": (MEMORY, 1, 1),
    "vluxei16.v v8, (a0), v16": (MEMORY, 1, 1), "vsoxei8.v v8, (a0), v16": (MEMORY, 1, 1),
    "vlsseg2e16.v v8, (a0), a1": (MEMORY, 1, 1),
}
SETS = {f"vsetvli a0, a1, e{8 << sew}, {lmul}, ta, ma": vtype(sew, lmul)
        for sew in range(3) for lmul in LMULS}
SETS |= {"vsetivli a0, 7, e16, mf2, tu, mu": vtype(E16, "mf2"),
         "vsetvli x0, x0, e32, m8, ta, ma": vtype(E32, "m8")}


@pytest.fixture(scope="module")
def decoder(tmp_path_factory):
    """The functions of beats.h."""
    cc = compiled.made(("cc", "-shared", "-fPIC", "-O1"), [TOOLS / "beats_decode.c"], "beats.so",
                       seen=[TOOLS / "beats.h"])
    ffi = cffi.FFI()
    ffi.cdef("""
        typedef struct { uint8_t class_, rule, count, operand; } beats_instruction;
        beats_instruction beats_decode(uint32_t bits);
        uint32_t beats_of(beats_instruction instruction, uint8_t type, uint32_t half);""")
    return ffi.dlopen(str(cc))


@pytest.fixture(scope="module")
def encoded(tmp_path_factory):
    """Line of assembly -> its bits."""
    folder = tmp_path_factory.mktemp("assembly")
    lines = [*ASSEMBLY, *SETS]
    source = folder / "all.S"
    source.write_text(".option arch, +c\n" + "\n".join(lines) + "\n")
    subprocess.run([*build.zig(), "-target", "riscv32-freestanding-none", "-mcpu=generic_rv32"
                    "+m+a+f+c+zfh+zve32f+zvfh+zvl128b", "-c", source, "-o", folder / "all.o"],
                   check=True, stdin=subprocess.DEVNULL)
    code = section((folder / "all.o").read_bytes(), ".text")
    found, at = {}, 0
    for line in lines:
        size = 4 if code[at] & 3 == 3 else 2
        found[line] = int.from_bytes(code[at:at + size], "little")
        at += size
    assert at == len(code)
    return found


def section(elf: bytes, name: str) -> bytes:
    """A section of a 32-bit object file."""
    table, = struct.unpack_from("<I", elf, 32)
    size, count, names = struct.unpack_from("<3H", elf, 46)
    heads = [struct.unpack_from("<10I", elf, table + i * size) for i in range(count)]
    texts = elf[heads[names][4]:]
    return next(elf[h[4]:h[4] + h[5]] for h in heads
                if texts[h[0]:texts.index(b"\0", h[0])].decode() == name)


@pytest.mark.parametrize("line", ASSEMBLY)
def test_an_instruction_has_its_class_and_beats(decoder, encoded, line):
    found = decoder.beats_decode(encoded[line])
    kind, whole, half = ASSEMBLY[line]
    assert found.class_ == kind
    if kind in (ARITHMETIC, MEMORY):
        at = vtype(E16, "m2")
        assert [decoder.beats_of(found, at, h) for h in (0, 1)] == [whole, half]


@pytest.mark.parametrize("line", SETS)
def test_the_type_of_vectors_is_read(decoder, encoded, line):
    found = decoder.beats_decode(encoded[line])
    assert (found.class_, found.operand) == (VSET, SETS[line])


@pytest.mark.parametrize("lmul, whole, half", [
    ("mf8", 1, 1), ("mf4", 1, 1), ("mf2", 1, 1), ("m1", 1, 2), ("m2", 2, 4), ("m4", 4, 8),
    ("m8", 8, 16)])
def test_beats_follow_lmul(decoder, encoded, lmul, whole, half):
    def at(line):
        found = decoder.beats_decode(encoded[line])
        return [decoder.beats_of(found, vtype(E16, lmul), h) for h in (0, 1)]
    assert at("vadd.vv v8, v16, v24") == at("vle16.v v8, (a0)") == [whole, half]
    wide = [max(1, {"mf2": 1, "m1": 2, "m2": 4, "m4": 8, "m8": 16}.get(lmul, 1)),
            {"mf8": 1, "mf4": 1, "mf2": 2, "m1": 4, "m2": 8, "m4": 16, "m8": 32}[lmul]]
    assert at("vfwmacc.vf v8, fa0, v16") == at("vle32.v v8, (a0)") == wide


def test_a_type_that_is_not_known_costs_the_most(decoder, encoded):
    found = decoder.beats_decode(encoded["vadd.vv v8, v16, v24"])
    assert decoder.beats_of(found, UNKNOWN, 0) == 8


@pytest.mark.emu
@pytest.mark.skipif(shutil.which("llvm-objdump-19") is None, reason="llvm-objdump-19 not installed")
def test_the_classes_are_those_of_a_disassembler(decoder):
    """Every instruction of a firmware with vectors."""
    from edgetrain import boards

    image = build.firmware(boards.load("qemu-rv32-zvfh"))
    said = subprocess.run(["llvm-objdump-19", "-d", "--mattr=+m,+a,+f,+c,+zfh,+zve32f,+zvfh",
                           image.elf], capture_output=True, text=True, check=True).stdout
    seen = dict.fromkeys((SCALAR, ARITHMETIC, MEMORY, VSET, START, STOP), 0)
    for line in said.splitlines():
        _, _, rest = line.partition(":")
        if not rest.startswith(" ") or not rest.strip():
            continue
        code, _, text = rest.strip().partition("\t")
        words = text.split()
        if not words or words[0] in ("<unknown>", "unimp"):
            continue
        bits = int("".join(reversed(code.split())) if len(code.split()) > 1 else code, 16)
        kind = decoder.beats_decode(bits).class_
        assert kind == said_class(words), line
        seen[kind] += 1
    assert min(seen.values()) > 0 and seen[START] == seen[STOP] == 1
    assert seen[ARITHMETIC] > 1000 and seen[MEMORY] > 1000


def said_class(words: list[str]) -> int:
    name, operands = words[0], "".join(words[1:])
    if name == "slti" and operands.startswith("zero,zero,"):
        return {"0x1": START, "0x2": STOP}.get(operands.split(",")[2], SCALAR)
    if not name.startswith("v"):
        return SCALAR
    if name.startswith("vset"):
        return VSET
    # only loads and stores have an address
    return MEMORY if "(" in operands else ARITHMETIC


# -- sums ----------------------------------------------------------------------------------------


def test_serial_adds_and_decoupled_takes_the_largest():
    one = parse("100 10 20 30 50 60 100 0")
    assert one.instructions == 130
    assert (one.serial(), one.decoupled()) == (180, 100)
    assert (one.serial(HALF), one.decoupled(HALF)) == (260, 100)
    assert parse("5 10 20 30 50 60 100 0").decoupled() == 50
    assert one - one == NOTHING and one + NOTHING == one
    assert isinstance(one, Beats)


@pytest.mark.parametrize("mode, bits, macs", [("f32", 128, 4), ("f16", 128, 4), ("f16c", 128, 8),
                                              ("f16c", 256, 16)])
def test_a_beat_has_room_for_macs(mode, bits, macs):
    assert macs_per_beat(mode, bits) == macs
    full = parse(f"1 0 0 {4800 // macs} 0 0 0 0")
    assert roofline_share(4800, mode, full, bits) == 1.0
    assert roofline_share(2400, mode, full, bits) == 0.5


def test_no_vectors_have_no_roofline():
    assert roofline_share(1000, "f32", parse("9 0 0 0 0 0 0 0"), 0) is None
