/* What is kept for the backward pass, in fewer bits: see ref/saved.c.  Bits of a row lie in memory as
 * those of a mask register do: the first element in the lowest. */
#ifndef et_t
#define ET_SELF "../zvfh/saved.c"
#define ET_ISA zvfh
#include "../ref/eight.h"
#include "flat.h"

/* The largest magnitude, perhaps only of finite numbers.  Doubled, numbers have lost their sign. */
#define ET_TOP(type, bits, mask)                                                                \
    static uint32_t et_top_of_##type(const type *x, int32_t n, int finite)                      \
    {                                                                                           \
        const uint##bits##_t infinity = (uint##bits##_t)(2u * et_infinity_##type);              \
        const size_t lanes = __riscv_vsetvlmax_e##bits##m8();                                   \
        vuint##bits##m8_t top = __riscv_vmv_v_x_u##bits##m8(0, lanes);                          \
        size_t vl;                                                                              \
        for (int32_t i = 0; i < n; i += (int32_t)vl) {                                          \
            vl = et_flat_lanes_##type(n - i);                                                   \
            vuint##bits##m8_t v =                                                               \
                __riscv_vreinterpret_v_f##bits##m8_u##bits##m8(et_flat_load_##type(x + i, vl)); \
            v = __riscv_vsll_vx_u##bits##m8(v, 1, vl);                                          \
            if (finite) {                                                                       \
                const vbool##mask##_t beyond =                                                  \
                    __riscv_vmsgeu_vx_u##bits##m8_b##mask(v, infinity, vl);                     \
                v = __riscv_vmerge_vxm_u##bits##m8(v, 0, beyond, vl);                           \
            }                                                                                   \
            top = __riscv_vmaxu_vv_u##bits##m8_tu(top, top, v, vl);                             \
        }                                                                                       \
        const vuint##bits##m1_t none = __riscv_vmv_v_x_u##bits##m1(0, 1);                       \
        const vuint##bits##m1_t most =                                                          \
            __riscv_vredmaxu_vs_u##bits##m8_u##bits##m1(top, none, lanes);                      \
        return (uint32_t)__riscv_vmv_x_s_u##bits##m1_u##bits(most) >> 1;                        \
    }

ET_TOP(float, 32, 4)
ET_TOP(et_f16, 16, 2)
#undef ET_TOP

ET_INLINE vbool4_t et_positive_m8_float(et_raw_m8_float v, size_t vl)
{
    return __riscv_vmfgt_vf_f32m8_b4(v, 0.0f, vl);
}

ET_INLINE vbool4_t et_positive_m8_et_f16(et_raw_m8_et_f16 v, size_t vl)
{
    return __riscv_vmfgt_vf_f16m4_b4(v, (_Float16)0.0f, vl);
}

#include "../ref/instantiate.h"
#else

void NAME(relu_bits)(const et_t *y, uint8_t *m, int32_t R, int32_t six, int32_t begin, int32_t end)
{
    (void)R;
    const int32_t rows = (int32_t)FLAT(lanes)(INT32_MAX) / 8;
    for (int32_t r = begin; r < end; r += rows) {
        const size_t vl = 8 * (size_t)et_min(rows, end - r);
        const FLAT(raw) v = FLAT(load)(y + 8 * r, vl);
        FLAT(mask) on = FLAT(above)(v, 0.0f, vl);
        if (six != 0) {
            on = FLAT(both)(on, FLAT(below)(v, 6.0f, vl), vl);
        }
        FLAT(store_mask)(m + r, on, vl);
    }
}

void NAME(relu_bits_bwd_x)(const et_t *dy, const uint8_t *m, et_t *dx, int32_t R, int32_t begin,
                           int32_t end)
{
    (void)R;
    const int32_t rows = (int32_t)FLAT(lanes)(INT32_MAX) / 8;
    const FLAT(raw) none = FLAT(all)(0.0f, 8 * (size_t)rows);
    for (int32_t r = begin; r < end; r += rows) {
        const size_t vl = 8 * (size_t)et_min(rows, end - r);
        const FLAT(mask) on = FLAT(load_mask)(m + r, vl);
        FLAT(store)(dx + 8 * r, FLAT(where)(on, FLAT(load)(dy + 8 * r, vl), none, vl), vl);
    }
}

/* Inf and NaN, which are rare, are looked for once and then handled where they may be. */
void NAME(quantize)(const et_t *x, int8_t *q, float *scale, int32_t n)
{
    uint32_t top = ET_FOR_TYPE(et_top_of_, et_t)(x, n, 0);
    const int special = top >= ET_FOR_TYPE(et_infinity_, et_t);
    if (special) {
        top = ET_FOR_TYPE(et_top_of_, et_t)(x, n, 1);
    }
    const et_eight to = et_eight_for(ET_FOR_TYPE(et_top_, et_t)(top));
    scale[0] = to.scale;
    size_t vl;
    for (int32_t i = 0; i < n; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(n - i));
        const LONG(raw) raw = LONG(raw_load)(x + i, vl);
        const vbool4_t up = LONG(positive)(raw, vl);
        et_wide_m8 v = __riscv_vfmul_vf_f32m8(LONG(widen)(raw, vl), to.inverse, vl);
        if (special) {
            const vbool4_t numbers = __riscv_vmfeq_vv_f32m8_b4(v, v, vl);
            v = __riscv_vmerge_vvm_f32m8(et_zero_m8(vl), v, numbers, vl);
            v = __riscv_vfmin_vf_f32m8(__riscv_vfmax_vf_f32m8(v, -127.0f, vl), 127.0f, vl);
        }
        const vint16m4_t nearest = __riscv_vfncvt_x_f_w_i16m4(v, vl);
        vint8m2_t eight = __riscv_vncvt_x_x_w_i8m2(nearest, vl);
        eight = __riscv_vmax_vx_i8m2_mu(up, eight, eight, 1, vl);
        __riscv_vse8_v_i8m2(q + i, eight, vl);
    }
}

void NAME(dequantize)(const int8_t *q, const float *scale, et_t *x, int32_t n, int32_t begin,
                      int32_t end)
{
    (void)n;
    const float factor = scale[0];
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        const vint16m4_t whole = __riscv_vsext_vf2_i16m4(__riscv_vle8_v_i8m2(q + i, vl), vl);
        const et_wide_m8 v = __riscv_vfwcvt_f_x_v_f32m8(whole, vl);
        LONG(raw_store)(x + i, LONG(round)(__riscv_vfmul_vf_f32m8(v, factor, vl), vl), vl);
    }
}

void NAME(relu_i8_bwd_x)(const et_t *dy, const int8_t *q, et_t *dx, int32_t n, int32_t begin,
                         int32_t end)
{
    (void)n;
    const FLAT(raw) none = FLAT(all)(0.0f, FLAT(lanes)(INT32_MAX));
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = FLAT(lanes)(end - i);
        const FLAT(mask) on = FLAT(positive_i8)(q + i, vl);
        FLAT(store)(dx + i, FLAT(where)(on, FLAT(load)(dy + i, vl), none, vl), vl);
    }
}

void NAME(add_into)(et_t *y, const et_t *x, int32_t n, int32_t begin, int32_t end)
{
    (void)n;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = FLAT(lanes)(end - i);
        FLAT(store)(y + i, FLAT(add)(FLAT(load)(y + i, vl), FLAT(load)(x + i, vl), vl), vl);
    }
}
#endif
