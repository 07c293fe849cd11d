/* Activations: see ref/activation.c. */
#ifndef et_t
#define ET_SELF "../zvfh/activation.c"
#define ET_ISA zvfh
#include "tanh.h"
#include "vectors.h"

/* max(min(v, 6), 0), NaN becomes 0 */
ET_INLINE et_wide_m8 et_clipped6(et_wide_m8 v, size_t vl)
{
    return __riscv_vfmin_vf_f32m8(__riscv_vfmax_vf_f32m8(v, 0.0f, vl), 6.0f, vl);
}

/* v where x is above 0, else alpha v */
ET_INLINE et_wide_m8 et_leaked(et_wide_m8 x, et_wide_m8 v, float alpha, size_t vl)
{
    const vbool4_t leaks = __riscv_vmnot_m_b4(__riscv_vmfgt_vf_f32m8_b4(x, 0.0f, vl), vl);
    return __riscv_vfmul_vf_f32m8_mu(leaks, v, v, alpha, vl);
}

/* The same with an alpha for each lane. */
ET_INLINE et_wide_m8 et_leaked_lanes(et_wide_m8 x, et_wide_m8 v, et_wide_m8 alpha, size_t vl)
{
    const vbool4_t leaks = __riscv_vmnot_m_b4(__riscv_vmfgt_vf_f32m8_b4(x, 0.0f, vl), vl);
    return __riscv_vfmul_vv_f32m8_mu(leaks, v, v, alpha, vl);
}

ET_INLINE et_wide_m8 et_hard_sigmoid_back(et_wide_m8 d, et_wide_m8 v, size_t vl)
{
    const vbool4_t bends = __riscv_vmand_mm_b4(__riscv_vmfgt_vf_f32m8_b4(v, 0.0f, vl),
                                               __riscv_vmflt_vf_f32m8_b4(v, 1.0f, vl), vl);
    return __riscv_vmerge_vvm_f32m8(et_zero_m8(vl), __riscv_vfdiv_vf_f32m8(d, 6.0f, vl), bends, vl);
}

ET_INLINE et_wide_m8 et_hard_swish_back(et_wide_m8 d, et_wide_m8 v, size_t vl)
{
    et_wide_m8 slope = __riscv_vfmacc_vf_f32m8(__riscv_vfmv_v_f_f32m8(3.0f, vl), 2.0f, v, vl);
    slope = __riscv_vfdiv_vf_f32m8(slope, 6.0f, vl);
    const vbool4_t inside = __riscv_vmflt_vf_f32m8_b4(v, 3.0f, vl);
    slope = __riscv_vfmerge_vfm_f32m8(slope, 1.0f, __riscv_vmnot_m_b4(inside, vl), vl);
    const vbool4_t flat = __riscv_vmfle_vf_f32m8_b4(v, -3.0f, vl);
    slope = __riscv_vfmerge_vfm_f32m8(slope, 0.0f, flat, vl);
    return __riscv_vfmul_vv_f32m8(slope, d, vl);
}

#include "../ref/instantiate.h"
#else
#include "channels.h"
#include "column_gradient.h"

/* relu6 is computed as it is stored: 6 is an f16. */
void NAME(relu6)(const et_t *x, et_t *y, int32_t n, int32_t begin, int32_t end)
{
    (void)n;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = FLAT(lanes)(end - i);
        const FLAT(raw) above = FLAT(at_least)(FLAT(load)(x + i, vl), 0.0f, vl);
        FLAT(store)(y + i, FLAT(at_most)(above, 6.0f, vl), vl);
    }
}

void NAME(relu6_bwd_x)(const et_t *dy, const et_t *y, et_t *dx, int32_t n, int32_t begin,
                       int32_t end)
{
    (void)n;
    const FLAT(raw) none = FLAT(all)(0.0f, FLAT(lanes)(INT32_MAX));
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = FLAT(lanes)(end - i);
        const FLAT(raw) v = FLAT(load)(y + i, vl);
        const FLAT(mask) on = FLAT(both)(FLAT(above)(v, 0.0f, vl), FLAT(below)(v, 6.0f, vl), vl);
        FLAT(store)(dx + i, FLAT(where)(on, FLAT(load)(dy + i, vl), none, vl), vl);
    }
}

/* As in ref, with vectors v and d. */
#define UNARY(op, ET_SCALARS, f)                                                            \
    void NAME(op)(const et_t *x, et_t *y, int32_t n ET_SCALARS, int32_t begin, int32_t end) \
    {                                                                                       \
        (void)n;                                                                            \
        size_t vl;                                                                          \
        for (int32_t i = begin; i < end; i += (int32_t)vl) {                                \
            vl = __riscv_vsetvl_e32m8((size_t)(end - i));                                   \
            const et_wide_m8 v = LONG(widen)(LONG(raw_load)(x + i, vl), vl);                \
            LONG(raw_store)(y + i, LONG(round)(f, vl), vl);                                 \
        }                                                                                   \
    }

#define UNARY_BWD(op, ET_SCALARS, df)                                                \
    void NAME(op)(const et_t *dy, const et_t *saved, et_t *dx, int32_t n ET_SCALARS, \
                  int32_t begin, int32_t end)                                        \
    {                                                                                \
        (void)n;                                                                     \
        size_t vl;                                                                   \
        for (int32_t i = begin; i < end; i += (int32_t)vl) {                         \
            vl = __riscv_vsetvl_e32m8((size_t)(end - i));                            \
            const et_wide_m8 d = LONG(widen)(LONG(raw_load)(dy + i, vl), vl);        \
            const et_wide_m8 v = LONG(widen)(LONG(raw_load)(saved + i, vl), vl);     \
            LONG(raw_store)(dx + i, LONG(round)(df, vl), vl);                        \
        }                                                                            \
    }

#define NONE
#define ALPHA , float alpha
#define ADD3 __riscv_vfadd_vf_f32m8(v, 3.0f, vl)

UNARY(leaky_relu, ALPHA, et_leaked(v, v, alpha, vl))
UNARY(hard_sigmoid, NONE, __riscv_vfdiv_vf_f32m8(et_clipped6(ADD3, vl), 6.0f, vl))
UNARY(hard_swish, NONE,
      __riscv_vfdiv_vf_f32m8(__riscv_vfmul_vv_f32m8(et_clipped6(ADD3, vl), v, vl), 6.0f, vl))
UNARY_BWD(leaky_relu_bwd_x, ALPHA, et_leaked(v, d, alpha, vl))
UNARY_BWD(sigmoid_bwd_x, NONE,
          __riscv_vfmul_vv_f32m8(__riscv_vfmul_vv_f32m8(v, __riscv_vfrsub_vf_f32m8(v, 1.0f, vl),
                                                        vl),
                                 d, vl))
UNARY_BWD(tanh_bwd_x, NONE,
          __riscv_vfmul_vv_f32m8(__riscv_vfnmsac_vv_f32m8(__riscv_vfmv_v_f_f32m8(1.0f, vl), v, v,
                                                          vl),
                                 d, vl))
UNARY_BWD(hard_sigmoid_bwd_x, NONE, et_hard_sigmoid_back(d, v, vl))
UNARY_BWD(hard_swish_bwd_x, NONE, et_hard_swish_back(d, v, vl))

#undef UNARY
#undef UNARY_BWD
#undef NONE
#undef ALPHA
#undef ADD3

void NAME(tanh)(const et_t *x, et_t *y, int32_t n, int32_t begin, int32_t end)
{
    (void)n;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m4((size_t)(end - i));
        const et_t *from = x + i;
        const et_wide_m4 large = et_tanh_large(RAW(widen)(RAW(raw_load)(from, vl), vl), vl);
        OPAQUE(from);
        const et_wide_m4 v = RAW(widen)(RAW(raw_load)(from, vl), vl);
        RAW(raw_store)(y + i, RAW(round)(et_tanh_any(v, large, vl), vl), vl);
    }
}

/* y = v where x is above 0, else alpha v; y, v and x have rows of C */
ET_INLINE void NAME(prelu_rows)(const et_t *x, const et_t *v, const et_t *alpha, et_t *y, int32_t C,
                                int32_t begin, int32_t end)
{
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, et_lanes_m8());
        const size_t all = (size_t)t.lanes;
        const et_wide_m8 slope = LONG(widen)(CYCLE(alpha + c, C, all), all);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            const et_wide_m8 from = LONG(widen)(LONG(raw_load)(x + i, vl), vl);
            const et_wide_m8 value = x == v ? from : LONG(widen)(LONG(raw_load)(v + i, vl), vl);
            LONG(raw_store)(y + i, LONG(round)(et_leaked_lanes(from, value, slope, vl), vl), vl);
        }
    }
}

void NAME(prelu)(const et_t *x, const et_t *alpha, et_t *y, int32_t R, int32_t C, int32_t begin,
                 int32_t end)
{
    (void)R;
    NAME(prelu_rows)(x, x, alpha, y, C, begin, end);
}

void NAME(prelu_bwd_x)(const et_t *dy, const et_t *x, const et_t *alpha, et_t *dx, int32_t R,
                       int32_t C, int32_t begin, int32_t end)
{
    (void)R;
    NAME(prelu_rows)(x, dy, alpha, dx, C, begin, end);
}

static void NAME(prelu_bwd_alpha_sums)(NAME(sink) * sink, const et_t *dy, const et_t *x, int32_t R,
                                       int32_t C, int32_t begin, int32_t end)
{
    NAME(column_gradient)(sink, OF_PRODUCTS_BELOW, x, dy, R, C, C, begin, end);
}

ET_FORMS(prelu_bwd_alpha)
#endif
