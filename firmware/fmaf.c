/* x * y + z, rounded once, in integers: for cores without an FPU.
 *
 * Compilers' own versions go through f64.  That costs three times as much, and rounds twice where the
 * result is subnormal. */
#include "et_port.h"
#include "libc.h"

enum { MANTISSA_BITS = 23, BIAS = 127, EXPONENT_MAX = 255, TOP = 62 };

typedef struct {
    uint32_t mantissa; /* bit 23 set, but for zero */
    int32_t exponent;  /* the value is mantissa * 2^exponent */
} number;

static number take_apart(uint32_t magnitude)
{
    const int32_t field = (int32_t)(magnitude >> MANTISSA_BITS);
    number n = {magnitude & 0x7FFFFF, 1 - BIAS - MANTISSA_BITS};
    if (field != 0) {
        n.mantissa |= 0x800000;
        n.exponent += field - 1;
    } else if (n.mantissa != 0) {
        const int shift = __builtin_clz(n.mantissa) - 8;
        n.mantissa <<= shift;
        n.exponent -= shift;
    }
    return n;
}

/* Shift right; what is lost leaves a 1 in the last bit, far below where rounding looks. */
static uint64_t shift_right(uint64_t a, int32_t shift)
{
    if (shift >= 64) {
        return a != 0;
    }
    return shift == 0 ? a : a >> shift | ((a << (64 - shift)) != 0);
}

/* The f32 nearest to a * 2^exponent, ties to even; a is not zero, and its bit 63 is clear. */
static uint32_t round_to_f32(uint64_t a, int32_t exponent)
{
    const uint32_t high = (uint32_t)(a >> 32);
    const int shift = (high != 0 ? __builtin_clz(high) : 32 + __builtin_clz((uint32_t)a)) - 1;
    int32_t field = exponent - shift + TOP + BIAS;
    a <<= shift; /* bit 62 is the first one */
    if (field >= EXPONENT_MAX) {
        return (uint32_t)EXPONENT_MAX << MANTISSA_BITS;
    }
    if (field < 1) { /* subnormal */
        a = shift_right(a, 1 - field);
        field = 1;
    }
    const int cut = TOP - MANTISSA_BITS;
    const uint32_t kept = (uint32_t)(a >> cut);
    const uint64_t rest = a & (((uint64_t)1 << cut) - 1);
    const uint64_t half = (uint64_t)1 << (cut - 1);
    const uint32_t up = rest > half || (rest == half && (kept & 1) != 0);
    /* A carry out of the mantissa goes where it belongs, up to infinity. */
    return ((uint32_t)(field - 1) << MANTISSA_BITS) + kept + up;
}

float fmaf(float x, float y, float z)
{
    const uint32_t ux = et_bits_of_float(x);
    const uint32_t uy = et_bits_of_float(y);
    const uint32_t uz = et_bits_of_float(z);
    const uint32_t ax = ux & 0x7FFFFFFF;
    const uint32_t ay = uy & 0x7FFFFFFF;
    const uint32_t az = uz & 0x7FFFFFFF;
    if (ax - 1 >= 0x7F7FFFFF || ay - 1 >= 0x7F7FFFFF) { /* zero, infinity or NaN */
        return x * y + z;
    }
    if (az >= 0x7F800000) {
        return z + z;
    }
    const number a = take_apart(ax);
    const number b = take_apart(ay);
    const number c = take_apart(az);
    uint32_t sign = (ux ^ uy) & 0x80000000;
    /* Both with their first bit at 60 or 61, so that the sum has one to spare. */
    uint64_t product = (uint64_t)a.mantissa * b.mantissa << 14;
    uint64_t other = (uint64_t)c.mantissa << 38;
    int32_t exponent = a.exponent + b.exponent - 14;
    const int32_t distance = exponent - (c.exponent - 38);
    if (other != 0 && distance >= 0) {
        other = shift_right(other, distance);
    } else if (other != 0) {
        product = shift_right(product, -distance);
        exponent = c.exponent - 38;
    }
    uint64_t sum = product + other;
    if (sign != (uz & 0x80000000) && other != 0) {
        if (product == other) {
            return 0.0f;
        }
        sum = product > other ? product - other : other - product;
        sign = product > other ? sign : sign ^ 0x80000000;
    }
    return et_float_of_bits(sign | round_to_f32(sum, exponent));
}
