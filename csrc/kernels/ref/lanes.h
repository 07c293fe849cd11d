/* Eight elements at a time, and other small things that every family uses. */
#ifndef ET_LANES_H
#define ET_LANES_H

#include "et_port.h"

enum { LANES = 8 }; /* outputs side by side, and stripes of a sum with few outputs */

ET_INLINE int32_t et_min(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

ET_INLINE int32_t et_max(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

ET_INLINE void et_zero(float *lanes)
{
    for (int32_t l = 0; l < LANES; l++) {
        lanes[l] = 0.0f;
    }
}

/* The total of 8 stripes; element i went into stripe i mod 8. */
ET_INLINE float et_stripes(const float *s)
{
    return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
}

/* to[i] = from[i * step] for i < n.  Where the CPU does not convert, exponent and fraction are put in
 * place and multiplied by 2^112: right for all but inf and NaN.  Their exponent of all ones carries
 * into bit 28; the result is not 0 if there was any. */
ET_INLINE uint32_t et_widen_numbers(float *to, const et_f16 *from, int32_t step, int32_t n)
{
    uint32_t special = 0;
    for (int32_t i = 0; i < n; i++) {
        if (ET_NATIVE_F16) {
            to[i] = et_f16_load(&from[i * step]);
        } else {
            const uint32_t u = ((uint32_t)(int16_t)from[i * step] << 13) & 0x8FFFFFFFu;
            special |= u + 0x00800000u;
            to[i] = et_float_of_bits(u) * 0x1p+112f;
        }
    }
    return special & 0x10000000u;
}

static __attribute__((noinline, unused)) void et_widen_any(float *to, const et_f16 *from,
                                                           int32_t step, int32_t n)
{
    if (et_widen_numbers(to, from, step, n)) {
        for (int32_t i = 0; i < n; i++) {
            to[i] = et_f16_load(&from[i * step]);
        }
    }
    for (int32_t i = n; i < LANES; i++) {
        to[i] = 0.0f;
    }
}

/* to[i] = from[i * step] for i < n, 0 for the rest of the 8 */
ET_INLINE void et_widen_et_f16(float *to, const et_f16 *from, int32_t step, int32_t n)
{
    if (n == LANES && step == 1 && et_f16_load_eight(to, from)) {
        return;
    }
    if (n != LANES || et_widen_numbers(to, from, step, LANES)) {
        et_widen_any(to, from, step, n);
    }
}

ET_INLINE void et_widen_float(float *to, const float *from, int32_t step, int32_t n)
{
    if (n == LANES) {
        for (int32_t i = 0; i < LANES; i++) {
            to[i] = from[i * step];
        }
    } else {
        for (int32_t i = 0; i < LANES; i++) {
            to[i] = i < n ? from[i * step] : 0.0f;
        }
    }
}

/* As et_widen, to `buffer`, but f32 is read where it is. */
ET_INLINE const float *et_widened_float(float *buffer, const float *from, int32_t step, int32_t n)
{
    (void)buffer;
    (void)step;
    (void)n;
    return from;
}

ET_INLINE const float *et_widened_et_f16(float *buffer, const et_f16 *from, int32_t step, int32_t n)
{
    et_widen_et_f16(buffer, from, step, n);
    return buffer;
}

#define WIDEN(to, from, step, n) ET_FOR_TYPE(et_widen_, et_t)(to, from, step, n)
#define WIDEN_G(to, from, step, n) ET_FOR_TYPE(et_widen_, et_g)(to, from, step, n)
#define WIDENED(buffer, from, step, n) ET_FOR_TYPE(et_widened_, et_t)(buffer, from, step, n)
#define IN_PLACE (sizeof(et_t) == sizeof(float)) /* WIDENED does not copy */

#endif
