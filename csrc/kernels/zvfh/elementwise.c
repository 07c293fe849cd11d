/* Elementwise ops of one operand: see ref/elementwise.c.  They only move and compare: groups of
 * eight registers leave little but the loads and stores. */
#ifndef et_t
#define ET_SELF "../zvfh/elementwise.c"
#define ET_ISA zvfh
#include "vectors.h"

#include "../ref/instantiate.h"

void et_widen_f16__zvfh(const et_f16 *x, float *y, int32_t n, int32_t begin, int32_t end)
{
    (void)n;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        et_raw_store_m8_float(y + i, et_widen_m8_et_f16(et_raw_load_m8_et_f16(x + i, vl), vl), vl);
    }
}

void et_clear_f32__zvfh(float *y, int32_t n, int32_t begin, int32_t end)
{
    (void)n;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        et_raw_store_m8_float(y + i, et_zero_m8(vl), vl);
    }
}
#else
#include "channels.h"

/* fmax is what ref writes out. */
void NAME(relu)(const et_t *x, et_t *y, int32_t n, int32_t begin, int32_t end)
{
    (void)n;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = FLAT(lanes)(end - i);
        FLAT(store)(y + i, FLAT(at_least)(FLAT(load)(x + i, vl), 0.0f, vl), vl);
    }
}

void NAME(relu_bwd_x)(const et_t *dy, const et_t *y, et_t *dx, int32_t n, int32_t begin,
                      int32_t end)
{
    (void)n;
    const FLAT(raw) none = FLAT(all)(0.0f, FLAT(lanes)(INT32_MAX));
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = FLAT(lanes)(end - i);
        const FLAT(mask) on = FLAT(above)(FLAT(load)(y + i, vl), 0.0f, vl);
        FLAT(store)(dx + i, FLAT(where)(on, FLAT(load)(dy + i, vl), none, vl), vl);
    }
}

void NAME(add_bias)(const et_t *x, const et_t *b, et_t *y, int32_t R, int32_t C, int32_t begin,
                    int32_t end)
{
    (void)R;
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, FLAT(lanes)(INT32_MAX));
        const FLAT(raw) bias = FLAT(cycle)(b + c, C, (size_t)t.lanes);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            FLAT(store)(y + i, FLAT(add)(FLAT(load)(x + i, vl), bias, vl), vl);
        }
    }
}

void NAME(cast)(const float *x, et_t *y, int32_t n, int32_t begin, int32_t end)
{
    (void)n;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        LONG(raw_store)(y + i, LONG(round)(et_raw_load_m8_float(x + i, vl), vl), vl);
    }
}
#endif
