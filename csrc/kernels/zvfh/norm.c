/* Normalisation with numbers per channel: see ref/norm.c. */
#ifndef et_t
#define ET_SELF "../zvfh/norm.c"
#define ET_ISA zvfh
#include "../ref/instantiate.h"
#else
#include "channels.h"
#include "column_gradient.h"

/* x + -mean is x - mean, and adds in one widening instruction. */
void NAME(standardize)(const et_t *x, const float *mean, const float *scale, et_t *y, int32_t R,
                       int32_t C, int32_t begin, int32_t end)
{
    (void)R;
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, et_lanes_m8());
        const size_t all = (size_t)t.lanes;
        const et_wide_m8 shift = __riscv_vfneg_v_f32m8(et_cycle_float(mean + c, C, all), all);
        const et_wide_m8 factor = et_cycle_float(scale + c, C, all);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            const et_wide_m8 v = LONG(plus)(shift, LONG(raw_load)(x + i, vl), vl);
            LONG(raw_store)(y + i, LONG(round)(__riscv_vfmul_vv_f32m8(v, factor, vl), vl), vl);
        }
    }
}

void NAME(standardize_bwd_x)(const et_t *dy, const float *scale, et_t *dx, int32_t R, int32_t C,
                             int32_t begin, int32_t end)
{
    (void)R;
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, et_lanes_m8());
        const et_wide_m8 factor = et_cycle_float(scale + c, C, (size_t)t.lanes);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            const et_wide_m8 v = LONG(widen)(LONG(raw_load)(dy + i, vl), vl);
            LONG(raw_store)(dx + i, LONG(round)(__riscv_vfmul_vv_f32m8(v, factor, vl), vl), vl);
        }
    }
}

void NAME(scale_shift)(const et_t *x, const et_t *gamma, const et_t *beta, et_t *y, int32_t R,
                       int32_t C, int32_t begin, int32_t end)
{
    (void)R;
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, et_lanes_m8());
        const size_t all = (size_t)t.lanes;
        const LONG(raw) factor = CYCLE(gamma + c, C, all);
        const et_wide_m8 shift = LONG(widen)(CYCLE(beta + c, C, all), all);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            const et_wide_m8 v = LONG(madd_lanes)(shift, LONG(raw_load)(x + i, vl), factor, vl);
            LONG(raw_store)(y + i, LONG(round)(v, vl), vl);
        }
    }
}

/* A product of two f16 is exact in f32: it may as well be rounded once. */
void NAME(scale)(const et_t *x, const et_t *gamma, et_t *y, int32_t R, int32_t C, int32_t begin,
                 int32_t end)
{
    (void)R;
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, FLAT(lanes)(INT32_MAX));
        const FLAT(raw) factor = FLAT(cycle)(gamma + c, C, (size_t)t.lanes);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            FLAT(store)(y + i, FLAT(mul)(FLAT(load)(x + i, vl), factor, vl), vl);
        }
    }
}

static void NAME(scale_bwd_gamma_sums)(NAME(sink) * sink, const et_t *dy, const et_t *x, int32_t R,
                                       int32_t C, int32_t begin, int32_t end)
{
    NAME(column_gradient)(sink, OF_PRODUCTS, dy, x, R, C, C, begin, end);
}

#define ET_INS const et_t *dy, const et_t *x
#define ET_DIMS int32_t R, int32_t C
#define ET_ARGS dy, x, R, C
ET_FORMS(scale_bwd_gamma)
#undef ET_INS
#undef ET_DIMS
#undef ET_ARGS
#endif
