"""firmware/fmaf.c, for cores without an FPU, against exact arithmetic on integers."""

from __future__ import annotations

import ctypes
import random
import shutil
import subprocess
import sys

import numpy as np
import pytest

from edgetrain import paths

INF, NAN = 0x7F800000, 0x7FC00000
PROBE = """
#include <stdint.h>
float soft_fmaf(float x, float y, float z);
void probe(const float *x, const float *y, const float *z, float *to, int32_t n);
void probe(const float *x, const float *y, const float *z, float *to, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        to[i] = soft_fmaf(x[i], y[i], z[i]);
    }
}
"""


@pytest.fixture(scope="module")
def soft_fmaf(tmp_path_factory):
    """The firmware's fmaf over arrays of bits, built for this machine."""
    folder = tmp_path_factory.mktemp("fmaf")
    (folder / "probe.c").write_text(PROBE)
    compiler = ["cc"] if shutil.which("cc") else [sys.executable, "-m", "ziglang", "cc"]
    subprocess.run([*compiler, "-O2", "-shared", "-fPIC", "-ffreestanding", "-ffp-contract=off",
                    "-Dfmaf=soft_fmaf", f"-I{paths.DATA / 'firmware'}",
                    f"-I{paths.DATA / 'csrc' / 'include'}", folder / "probe.c",
                    paths.DATA / "firmware" / "fmaf.c", "-o", folder / "probe.so"], check=True)
    probe = ctypes.CDLL(str(folder / "probe.so")).probe

    def call(triples: np.ndarray) -> np.ndarray:
        x, y, z = (np.ascontiguousarray(column, "<u4") for column in triples.T)
        to = np.empty_like(x)
        probe(*(a.ctypes.data_as(ctypes.c_void_p) for a in (x, y, z, to)), len(x))
        return to
    return call


def apart(bits: int) -> tuple[int, int]:
    """The value of a finite f32 as mantissa * 2^exponent, signed."""
    field, fraction = bits >> 23 & 255, bits & 0x7FFFFF
    mantissa = fraction | (0x800000 if field else 0)
    return (-mantissa if bits >> 31 else mantissa), max(field, 1) - 150


def rounded(mantissa: int, exponent: int) -> int:
    """Bits of the f32 nearest to mantissa * 2^exponent > 0, ties to even: one rounding."""
    cut = max(mantissa.bit_length() - 24, -149 - exponent)
    if cut > 0:
        kept, rest = mantissa >> cut, mantissa & ((1 << cut) - 1)
        kept += rest > 1 << cut - 1 or (rest == 1 << cut - 1 and kept & 1)
        exponent += cut
    else:
        kept, exponent = mantissa << -cut, exponent + cut
    if kept == 1 << 24:
        kept, exponent = kept >> 1, exponent + 1
    if exponent + 150 > 254:
        return INF
    return kept if kept < 1 << 23 else (exponent + 150) << 23 | kept & 0x7FFFFF


def exact(x: int, y: int, z: int) -> int:
    """Bits of x * y + z for finite arguments."""
    (mx, ex), (my, ey), (mz, ez) = apart(x), apart(y), apart(z)
    low = min(ex + ey, ez)
    total = (mx * my << ex + ey - low) + (mz << ez - low)
    if total == 0:                  # both are zero, or they cancel
        negative = (x ^ y) >> 31 and z >> 31 and mz == 0 and mx * my == 0
        return 1 << 31 if negative else 0
    return rounded(abs(total), low) | (1 << 31 if total < 0 else 0)


def hard_triples(count: int) -> list[tuple[int, int, int]]:
    """Finite arguments where something happens: cancellation, ties, subnormals, great distance."""
    rng = random.Random(3)

    def number(field: int) -> int:
        fraction = rng.choice((rng.getrandbits(23), 0, 1, 0x7FFFFF, 0x400000,
                               1 << rng.randrange(23)))
        return rng.getrandbits(1) << 31 | max(0, min(field, 254)) << 23 | fraction
    found = []
    for _ in range(count):
        x, y = number(rng.randrange(255)), number(rng.randrange(255))
        product = (x >> 23 & 255) + (y >> 23 & 255) - 127
        z = number(product + rng.choice((0, 1, -1, rng.randint(-50, 50))))
        if rng.random() < 0.2:      # z nearly cancels the product
            z = min(rounded(abs(apart(x)[0] * apart(y)[0]) or 1, apart(x)[1] + apart(y)[1]),
                    0x7F7FFFFF) ^ (x ^ y ^ 1 << 31) & 1 << 31
        found.append((x, y, z))
    return found


def test_fmaf_rounds_once(soft_fmaf):
    triples = hard_triples(60_000)
    want = np.array([exact(*t) for t in triples], np.uint32)
    got = soft_fmaf(np.array(triples, np.uint32))
    wrong = np.flatnonzero(got != want)
    assert not len(wrong), [(tuple(map(hex, triples[i])), hex(got[i]), hex(want[i]))
                            for i in wrong[:3]]
    magnitude = want & 0x7FFFFFFF   # all kinds of results are among them
    for kind in (magnitude == 0, (magnitude > 0) & (magnitude < 0x800000), magnitude == INF):
        assert kind.sum() > 500


def test_a_subnormal_result_is_not_rounded_in_f64_first(soft_fmaf):
    """x * y is 2^-196 less than half of the least subnormal, which f64 loses beside z."""
    triple = (52 << 23 | 1, 51 << 23 | 0x7FFFFE, 0x00400001)
    x, y, z = (np.uint32(bits).view(np.float32).astype(np.float64) for bits in triple)
    assert int(np.float32(x * y + z).view(np.uint32)) == 0x00400002
    assert int(soft_fmaf(np.array([triple], np.uint32))[0]) == exact(*triple) == 0x00400001


def test_the_last_bit_of_the_product_breaks_a_tie(soft_fmaf):
    """x * y is half of the last place of z and less than 2^-38 of that: however far it is shifted,
    the sum lies above the tie."""
    # (1 + a 2^-23) (1 - (2 a - k) 2^-24) = 1 + above 2^-47
    a = np.arange(1, 1 << 21, dtype=np.int64)
    k = -(-2 * a * a // (2 ** 23 + a))
    above = k * 2 ** 23 - a * (2 * a - k)
    found = (above > 0) & (above < 2 ** 9)
    triples = []
    for x, y in zip(a[found].tolist(), ((1 << 24) - (2 * a - k) & 0x7FFFFF)[found].tolist()):
        for sign in (0, 1 << 31):
            triples += [(sign | 127 << 23 | x, 126 << 23 | y, sign | 151 << 23 | 2 * x),
                        (sign | 52 << 23 | x, 51 << 23 | y, sign | 2 * x)]
    want = [exact(*t) for t in triples]
    assert len(triples) > 40
    assert all(w == z + 1 for w, (_, _, z) in zip(want, triples, strict=True))
    assert soft_fmaf(np.array(triples, np.uint32)).tolist() == want


SPECIAL = [0, 1 << 31, INF, INF | 1 << 31, NAN, 0x7F800001, 0x3F800000, 0xBF800000, 0x7F7FFFFF,
           0xFF7FFFFF, 1, 0x80000001]


def test_fmaf_of_zeros_infinities_and_nan(soft_fmaf):
    triples = np.array([(x, y, z) for x in SPECIAL for y in SPECIAL for z in SPECIAL], np.uint32)
    got = soft_fmaf(triples).view(np.float32)
    for (x, y, z), result in zip(triples, got):
        if all((int(b) & 0x7FFFFFFF) < INF for b in (x, y, z)):
            assert int(result.view(np.uint32)) == exact(int(x), int(y), int(z))
            continue
        with np.errstate(all="ignore"):     # f64 does not overflow where f32 would not be special
            a, b, c = (np.uint32(v).view(np.float32).astype(np.float64) for v in (x, y, z))
            want = np.float32(a * b + c)
        assert (np.isnan(result) and np.isnan(want)) or result == want
