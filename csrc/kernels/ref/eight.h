/* Numbers in 8 bits: -127 .. 127 times a scale. */
#ifndef ET_EIGHT_H
#define ET_EIGHT_H

#include "lanes.h"

/* Magnitudes as whole numbers, in the same order; of inf `et_infinity`, of NaN more. */
enum { et_infinity_float = 0x7F800000, et_infinity_et_f16 = 0x7C00 };

ET_INLINE uint32_t et_magnitude_float(const float *p)
{
    return et_bits_of_float(*p) & 0x7FFFFFFFu;
}

ET_INLINE uint32_t et_magnitude_et_f16(const et_f16 *p)
{
    return *p & 0x7FFFu;
}

ET_INLINE float et_top_float(uint32_t magnitude)
{
    return et_float_of_bits(magnitude);
}

ET_INLINE float et_top_et_f16(uint32_t magnitude)
{
    const et_f16 top = (et_f16)magnitude;
    return et_f16_load(&top);
}

/* The whole number next to v, of two equally near ones the even one, no further from 0 than 127, for
 * |v| < 2^22 and infinity.  Adding 1.5 * 2^23 leaves it in the low bits: no conversion, which QEMU 7.2
 * cannot translate as a vector instruction of 8 bits. */
ET_INLINE int8_t et_eight_of(float v)
{
    const uint32_t low = et_bits_of_float(v + 0x1.8p+23f) - 0x4B400000u;
    return (int8_t)et_max(-127, et_min(127, (int32_t)low));
}

/* The scale at which `top`, the largest magnitude, becomes 127, and what to multiply with instead of
 * dividing by it.  Between 2^-100 and the last number but one both are normal numbers, and 127 scales
 * are finite; a `top` beyond is seen as that limit. */
typedef struct {
    float scale, inverse;
} et_eight;

ET_INLINE et_eight et_eight_for(float top)
{
    const float least = 0x1p-100f, most = 0x1.fffffcp+127f;
    const float used = top < least ? least : top > most ? most : top;
    const et_eight found = {.scale = top > 0.0f ? used / 127.0f : 0.0f, .inverse = 127.0f / used};
    return found;
}

#endif
