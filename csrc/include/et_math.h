/* Elementary functions in f32, from fused multiply-adds, division and square root alone: the same
 * bits on every target.  Subnormal results and arguments are handled; a NaN result is the canonical
 * one.  The errors stated are the largest over all 2^32 arguments. */
#ifndef ET_MATH_H
#define ET_MATH_H

#include "et_port.h"

#define ET_NAN_BITS 0x7FC00000u
#define ET_INF_BITS 0x7F800000u

/* e^x = *sum with what its rounding lost in *rest, for -104 <= x <= 88.75, times 2^*exponent.
 * With x = n ln2 + r and |r| <= ln2 / 2,
 *     e^x = 2^n (1 + r + r^2 q(r)),
 * q of degree 5 by a minimax fit (its own error is 2^-34). */
ET_INLINE void et_exp_parts(float x, float *sum, float *rest, int32_t *exponent)
{
    /* Adding 1.5 * 2^23 leaves the nearest integer in the low bits. */
    const float shifted = et_fma(x, 0x1.715476p+0f, 0x1.8p+23f);
    const float n = shifted - 0x1.8p+23f;
    *exponent = (int32_t)(et_bits_of_float(shifted) - 0x4B400000u);
    const float r = et_fma(n, 0x1.05c610p-29f, et_fma(n, -0x1.62e430p-1f, x));
    float q = 0x1.9f085ap-13f;
    q = et_fma(q, r, 0x1.6d8d52p-10f);
    q = et_fma(q, r, 0x1.111272p-7f);
    q = et_fma(q, r, 0x1.55548ep-5f);
    q = et_fma(q, r, 0x1.555554p-3f);
    q = et_fma(q, r, 0.5f);
    const float above_one = et_fma(r * r, q, r);
    *sum = above_one + 1.0f;
    *rest = above_one - (*sum - 1.0f);
}

/* x 2^n in two factors: n may be -150, and no single f32 holds 2^128. */
ET_INLINE float et_scale(float x, int32_t n)
{
    const int32_t half = n / 2;
    const float low = et_float_of_bits((uint32_t)(half + 127) << 23);
    const float high = et_float_of_bits((uint32_t)(n - half + 127) << 23);
    return x * high * low;
}

/* e^x, off by less than 0.99 ulp. */
ET_INLINE float et_exp(float x)
{
    if (!(x >= -104.0f)) { /* below half of the least subnormal, or NaN */
        return x < -104.0f ? 0.0f : et_float_of_bits(ET_NAN_BITS);
    }
    if (x > 88.75f) {
        return et_float_of_bits(ET_INF_BITS);
    }
    float sum, rest;
    int32_t exponent;
    et_exp_parts(x, &sum, &rest, &exponent);
    return et_scale(sum, exponent);
}

/* log x, off by less than 0.86 ulp.  With x = 2^k (1 + f) and 1 + f in
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

/* 1 / (1 + e^-x) for x <= 0:  s = e^x / (1 + e^x) in f32, then what an fma finds left over by it and
 * what e^x and 1 + e^x lost to rounding, divided too. */
ET_INLINE float et_sigmoid_below(float x)
{
    if (x < -104.0f) {
        return 0.0f;
    }
    float sum, rest;
    int32_t exponent;
    et_exp_parts(x, &sum, &rest, &exponent);
    const float e = et_scale(sum, exponent), e_rest = et_scale(rest, exponent);
    const float below = 1.0f + e, below_rest = (e - (below - 1.0f)) + e_rest;
    const float inverse = 1.0f / below;
    const float s = e * inverse;
    const float remainder = et_fma(-s, below, e) + et_fma(-s, below_rest, e_rest);
    return et_fma(remainder, inverse, s);
}

/* 1 / (1 + e^-x), off by less than 0.99 ulp. */
ET_INLINE float et_sigmoid(float x)
{
    if (x != x) {
        return et_float_of_bits(ET_NAN_BITS);
    }
    return x > 0.0f ? 1.0f - et_sigmoid_below(-x) : et_sigmoid_below(x);
}

/* The magnitude of y under the sign of x. */
ET_INLINE float et_with_sign(float y, float x)
{
    return et_float_of_bits(et_bits_of_float(y) | (et_bits_of_float(x) & 0x80000000u));
}

/* tanh x, off by less than 0.87 ulp; odd to the bit.  From |x| = 0.55 on it is
 * 1 - 2 / (1 + e^2|x|), below
 *     tanh x = x + x^3 p(x^2),
 * p of degree 4 by a minimax fit (its own error is 2^-30). */
ET_INLINE float et_tanh(float x)
{
    if (x != x) {
        return et_float_of_bits(ET_NAN_BITS);
    }
    const float a = et_float_of_bits(et_bits_of_float(x) & 0x7FFFFFFFu);
    if (a >= 0.55f) {
        return et_with_sign(et_fma(-2.0f, et_sigmoid_below(-2.0f * a), 1.0f), x);
    }
    const float u = a * a;
    float p = -0x1.9b3046p-8f;
    p = et_fma(p, u, 0x1.593d08p-6f);
    p = et_fma(p, u, -0x1.b9287ap-5f);
    p = et_fma(p, u, 0x1.110d26p-3f);
    p = et_fma(p, u, -0x1.55554ap-2f);
    return et_with_sign(et_fma(a * u, p, a), x);
}

/* erf x, off by less than 1.10 ulp; odd to the bit.  From |x| = 0.93 on it is 1 - e^(x q(x) - x),
 * below x + x p(x^2), p and q of degree 6 by minimax fits (their own errors are 2^-30). */
ET_INLINE float et_erf(float x)
{
    if (x != x) {
        return et_float_of_bits(ET_NAN_BITS);
    }
    const float a = et_float_of_bits(et_bits_of_float(x) & 0x7FFFFFFFu);
    if (a >= 4.0f) {
        return et_with_sign(1.0f, x);
    }
    if (a >= 0.93f) {
        float q = -0x1.78dbe4p-17f;
        q = et_fma(q, a, 0x1.527beap-12f);
        q = et_fma(q, a, -0x1.dd6c9ap-9f);
        q = et_fma(q, a, 0x1.85514ep-6f);
        q = et_fma(q, a, -0x1.b3257p-4f);
        q = et_fma(q, a, -0x1.45328ep-1f);
        q = et_fma(q, a, -0x1.0778dap-3f);
        return et_with_sign(1.0f - et_exp(et_fma(q, a, -a)), x);
    }
    const float u = a * a;
    float p = 0x1.5cd4b2p-14f;
    p = et_fma(p, u, -0x1.aa3f3p-11f);
    p = et_fma(p, u, 0x1.54c7f6p-8f);
    p = et_fma(p, u, -0x1.b80e92p-6f);
    p = et_fma(p, u, 0x1.ce2e0ap-4f);
    p = et_fma(p, u, -0x1.812742p-2f);
    p = et_fma(p, u, 0x1.06eba8p-3f);
    return et_with_sign(et_fma(a, p, a), x);
}

/* 1 / sqrt x, off by less than 1.50 ulp.  Negative x gives NaN, 0 gives inf of its sign. */
ET_INLINE float et_rsqrt(float x)
{
    const uint32_t u = et_bits_of_float(x);
    if (u << 1 != 0u && u > ET_INF_BITS) { /* negative or NaN */
        return et_float_of_bits(ET_NAN_BITS);
    }
    return 1.0f / et_sqrt(x);
}

/* (1 + cos(pi a / b)) / 2 for 0 <= a <= b <= 2^24 and b >= 1; off by less than 2^-21 of its value
 * (measured 6.4 2^-24).  It is sin^2(pi y / 2) with y = (b - a) / b; in the first half 1 minus that
 * with y = a / b, so that y <= 1/2:
 *     sin(pi y / 2) = y p(y^2),
 * p of degree 3 by a minimax fit (its own error is 2^-28). */
ET_INLINE float et_half_cosine(int32_t a, int32_t b)
{
    const int first_half = a <= b - a;
    const float y = (float)(first_half ? a : b - a) / (float)b;
    const float z = y * y;
    float p = -0x1.2d930cp-8f;
    p = et_fma(p, z, 0x1.465e92p-4f);
    p = et_fma(p, z, -0x1.4abbb8p-1f);
    p = et_fma(p, z, 0x1.921fb6p+0f);
    const float sine = p * y;
    return first_half ? et_fma(-sine, sine, 1.0f) : sine * sine;
}

#endif
