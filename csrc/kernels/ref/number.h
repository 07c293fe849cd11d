/* Small functions of one number. */
#ifndef ET_NUMBER_H
#define ET_NUMBER_H

#include "et_math.h"

ET_INLINE float et_abs(float x)
{
    return et_float_of_bits(et_bits_of_float(x) & 0x7FFFFFFFu);
}

/* The sign of x as a number; 0 and NaN are themselves. */
ET_INLINE float et_sign(float x)
{
    return x > 0.0f ? 1.0f : x < 0.0f ? -1.0f : x;
}

/* x within -bound .. bound; NaN is itself. */
ET_INLINE float et_clamp(float x, float bound)
{
    return x > bound ? bound : x < -bound ? -bound : x;
}

/* log(1 + e^-|x|), which max(x, 0) completes to softplus x.  What rounding 1 + e lost is worth that
 * much over 1 + e. */
ET_INLINE float et_softplus_tail(float x)
{
    const float e = et_exp(-et_abs(x)), u = 1.0f + e;
    return et_log(u) + (e - (u - 1.0f)) / u;
}

#endif
