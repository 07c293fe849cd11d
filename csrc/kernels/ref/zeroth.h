/* The grid of weights that are walked along random directions, and those directions.
 *
 * A weight is a multiple of 2^-20 of at most 8.  f32 holds every such multiple below 16, so adding a
 * direction to it and taking the direction away again is exact. */
#ifndef ET_ZEROTH_H
#define ET_ZEROTH_H

#include "control.h"
#include "et_random.h"

#define ET_GRID_LIMIT 8.0f

/* x, but not beyond the limit; NaN becomes the limit. */
ET_INLINE float et_within_grid(float x)
{
    x = x < ET_GRID_LIMIT ? x : ET_GRID_LIMIT;
    return x > -ET_GRID_LIMIT ? x : -ET_GRID_LIMIT;
}

/* The nearest multiple of 2^-20 to x, ties to even, |x| <= 8:  8 + |x| has no finer bits. */
ET_INLINE float et_on_grid(float x)
{
    const uint32_t sign = et_bits_of_float(x) & 0x80000000u;
    const float size = et_float_of_bits(et_bits_of_float(x) ^ sign);
    return et_float_of_bits(et_bits_of_float((ET_GRID_LIMIT + size) - ET_GRID_LIMIT) | sign);
}

/* What a whole step along a direction adds: u lr_scale, not yet on the grid. */
ET_INLINE float et_step_of(int32_t u, float lr_scale)
{
    return et_within_grid(et_float_of_bits((uint32_t)u) * lr_scale);
}

/* The key of the direction of one tensor; `word` is the number of the probe since training began. */
ET_INLINE et_key et_direction(const et_control *control, uint32_t word, uint32_t tensor)
{
    return et_random_key((uint32_t)control->seed, word, tensor);
}

ET_INLINE uint32_t et_probe_word(const et_control *control, uint32_t probe, uint32_t probes)
{
    return (uint32_t)control->step * probes + probe;
}

#endif
