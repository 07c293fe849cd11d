/* exp and log in f32, from fused multiply-adds alone: the same bits on every target.
 * Subnormal results and arguments are handled; a NaN result is the canonical one. */
#ifndef ET_MATH_H
#define ET_MATH_H

#include "et_port.h"

#define ET_NAN_BITS 0x7FC00000u
#define ET_INF_BITS 0x7F800000u

/* e^x, off by less than 0.99 ulp (over all f32).  With x = n ln2 + r and |r| <= ln2 / 2,
 *     e^x = 2^n (1 + r + r^2 q(r)),
 * q of degree 5 by a minimax fit (its own error is 2^-34). */
ET_INLINE float et_exp(float x)
{
    if (!(x >= -104.0f)) { /* below half of the least subnormal, or NaN */
        return x < -104.0f ? 0.0f : et_float_of_bits(ET_NAN_BITS);
    }
    if (x > 88.75f) {
        return et_float_of_bits(ET_INF_BITS);
    }
    /* Adding 1.5 * 2^23 leaves the nearest integer in the low bits. */
    const float shifted = et_fma(x, 0x1.715476p+0f, 0x1.8p+23f);
    const float n = shifted - 0x1.8p+23f;
    const int32_t exponent = (int32_t)(et_bits_of_float(shifted) - 0x4B400000u);
    const float r = et_fma(n, 0x1.05c610p-29f, et_fma(n, -0x1.62e430p-1f, x));
    float q = 0x1.9f085ap-13f;
    q = et_fma(q, r, 0x1.6d8d52p-10f);
    q = et_fma(q, r, 0x1.111272p-7f);
    q = et_fma(q, r, 0x1.55548ep-5f);
    q = et_fma(q, r, 0x1.555554p-3f);
    q = et_fma(q, r, 0.5f);
    const float mantissa = et_fma(r * r, q, r) + 1.0f;
    /* 2^n in two factors: n may be -150, and no single f32 holds 2^128. */
    const int32_t half = exponent / 2;
    const float low = et_float_of_bits((uint32_t)(half + 127) << 23);
    const float high = et_float_of_bits((uint32_t)(exponent - half + 127) << 23);
    return mantissa * high * low;
}

/* log x, off by less than 0.86 ulp (over all f32).  With x = 2^k (1 + f) and 1 + f in
 * [sqrt(1/2), sqrt(2)),
 *     log x = k ln2 + f - f^2 / 2 + f^3 p(f),
 * p of degree 8 by a minimax fit (its own error is 2^-30).  Negative x gives NaN, 0 gives -inf. */
ET_INLINE float et_log(float x)
{
    uint32_t u = et_bits_of_float(x);
    if (u - 1u >= ET_INF_BITS - 1u) { /* zero, negative, inf or NaN */
        const uint32_t special = (u << 1) == 0u ? 0xFF800000u : u == ET_INF_BITS ? u : ET_NAN_BITS;
        return et_float_of_bits(special);
    }
    int32_t k = 0;
    if (u < 0x00800000u) {
        u = et_bits_of_float(x * 0x1p+23f);
        k = -23;
    }
    const uint32_t above = u - 0x3F3504F3u; /* the bits of sqrt(1/2) */
    k += (int32_t)above >> 23;
    const float f = et_float_of_bits((above & 0x007FFFFFu) + 0x3F3504F3u) - 1.0f;
    float p = 0x1.1457acp-4f;
    p = et_fma(p, f, -0x1.de3c16p-4f);
    p = et_fma(p, f, 0x1.e6f06ap-4f);
    p = et_fma(p, f, -0x1.fc2206p-4f);
    p = et_fma(p, f, 0x1.233768p-3f);
    p = et_fma(p, f, -0x1.555c4ep-3f);
    p = et_fma(p, f, 0x1.99a4b6p-3f);
    p = et_fma(p, f, -0x1.000006p-2f);
    p = et_fma(p, f, 0x1.555548p-2f);
    const float tail = (f * f) * et_fma(f, p, -0.5f);
    const float n = (float)k;
    return et_fma(n, 0x1.62e430p-1f, f + et_fma(n, -0x1.05c610p-29f, tail));
}

#endif
