/* Goodness, the mean square of a layer: its 8 stripes are lanes. */
#ifndef et_t
#define ET_SELF "../zvfh/goodness.c"
#define ET_ISA zvfh
#include "../ref/control.h"
#include "et_math.h"
#include "vectors.h"

#include "../ref/instantiate.h"
#else

ET_INLINE et_wide_m2 NAME(plus_squares)(et_wide_m2 sum, const et_t *p, size_t vl)
{
    const STRIPES(raw) v = STRIPES(raw_load)(p, vl);
    return STRIPES(madd_kept)(sum, v, v, vl);
}

void NAME(goodness)(const et_t *a, float *g, int32_t N, int32_t D, int32_t begin, int32_t end)
{
    (void)N;
    for (int32_t n = begin; n < end; n++) {
        const et_t *row = a + n * D;
        et_wide_m2 sum = et_zero_m2(LANES);
        int32_t j = D;
        for (; j >= 4 * LANES; j -= 4 * LANES, row += 4 * LANES) {
            for (int32_t k = 0; k < 4; k++) {
                sum = NAME(plus_squares)(sum, row + k * LANES, LANES);
            }
        }
        for (; j > 0; j -= LANES, row += LANES) {
            sum = NAME(plus_squares)(sum, row, (size_t)et_min(LANES, j));
        }
        g[n] = et_stripes_m2(sum) / (float)D;
    }
}

void NAME(goodness_bwd_a)(const et_t *a, const float *g, const int32_t *t, const int32_t *ctl,
                          et_t *da, int32_t N, int32_t D, uint32_t classes, float theta,
                          int32_t positive, int32_t begin, int32_t end)
{
    (void)N;
    const float share = et_control_of(ctl).loss_scale / (float)D;
    for (int32_t n = begin; n < end; n++) {
        const float slope = positive != 0 ? -et_sigmoid(theta - g[n]) : et_sigmoid(g[n] - theta);
        const int32_t valid = t[n] >= 0 && (uint32_t)t[n] < classes;
        const float c = valid ? share * slope : et_float_of_bits(ET_NAN_BITS);
        size_t vl;
        for (int32_t i = n * D; i < (n + 1) * D; i += (int32_t)vl) {
            vl = __riscv_vsetvl_e32m8((size_t)((n + 1) * D - i));
            const et_wide_m8 v = LONG(widen)(LONG(raw_load)(a + i, vl), vl);
            LONG(raw_store)(da + i, LONG(round)(__riscv_vfmul_vf_f32m8(v, c, vl), vl), vl);
        }
    }
}
#endif
