/* Signals of local learning rules.  Words of the random matrix are drawn side by side, one for each
 * row or for each 32 elements of a row; their bits are then masks.  All vectors but the last are full:
 * a mask begins with a byte. */
#ifndef et_t
#define ET_SELF "../zvfh/feedback.c"
#define ET_ISA zvfh
#include "../ref/control.h"
#include "../ref/feedback.h"
#include "et_math.h"
#include "words.h"

enum { ET_SUMMED = 128 }; /* outputs at a time */

/* Elements from number `index` on, of kind uniform. */
ET_INLINE et_wide_m4 et_feedback_uniform(const et_feedback *r, uint32_t index, size_t vl)
{
    const vuint32m4_t at = __riscv_vadd_vx_u32m4(__riscv_vid_v_u32m4(vl), index, vl);
    vuint32m4_t u = et_words_m4(r->key, __riscv_vsrl_vx_u32m4(at, 1, vl), vl);
    u = __riscv_vsrl_vv_u32m4(u, __riscv_vsll_vx_u32m4(at, 4, vl), vl); /* by 0 or 16 */
    u = __riscv_vsll_vx_u32m4(__riscv_vand_vx_u32m4(u, 0xFFFF, vl), 1, vl);
    const vint32m4_t odd = __riscv_vadd_vx_i32m4(__riscv_vreinterpret_v_u32m4_i32m4(u), -65535, vl);
    return __riscv_vfmul_vf_f32m4(__riscv_vfcvt_f_x_v_f32m4(odd, vl), r->high, vl);
}

/* y[j] = R[index + j] for j < n */
static void et_random_row(const et_feedback *r, uint32_t index, float *y, int32_t n)
{
    size_t vl;
    if (r->kind == ET_UNIFORM) {
        for (; n > 0; n -= (int32_t)vl, index += (uint32_t)vl, y += vl) {
            vl = __riscv_vsetvl_e32m4((size_t)n);
            et_raw_store_m4_float(y, et_feedback_uniform(r, index, vl), vl);
        }
        return;
    }
    uint32_t words[ET_DRAWN];
    for (; n > 0; n -= ET_DRAWN * ET_BITS, index += ET_DRAWN * ET_BITS) {
        const int32_t some = et_min(n, ET_DRAWN * ET_BITS);
        et_draw_bits(r->key, index, ET_BITS, words, 1, (some + ET_BITS - 1) / ET_BITS);
        const et_wide_m8 low = __riscv_vfmv_v_f_f32m8(r->low, et_lanes_m8());
        for (int32_t j = 0; j < some; j += (int32_t)vl, y += vl) {
            vl = (size_t)et_min(some - j, (int32_t)et_lanes_m8());
            const vbool4_t on = __riscv_vlm_v_b4((const uint8_t *)words + j / 8, vl);
            et_raw_store_m8_float(y, __riscv_vfmerge_vfm_f32m8(low, r->high, on, vl), vl);
        }
    }
}

#include "../ref/instantiate.h"

void et_random_rows_f32__zvfh(const int32_t *t, float *y, int32_t N, int32_t D, uint32_t rows,
                              int32_t kind, float scale, uint32_t seed, uint32_t tensor,
                              int32_t begin, int32_t end)
{
    (void)N;
    const et_feedback r = et_feedback_of(kind, scale, seed, tensor);
    for (int32_t i = begin, n; i < end; i += n) {
        const int32_t row = i / D, j = i % D;
        n = et_min(D - j, end - i);
        et_random_row(&r, (uint32_t)t[row] * (uint32_t)D + (uint32_t)j, y + i, n);
        for (int32_t l = 0; l < n && (t[row] < 0 || (uint32_t)t[row] >= rows); l++) {
            y[i + l] = et_float_of_bits(ET_NAN_BITS);
        }
    }
}

#else

/* As many outputs as m4 has lanes. */
__attribute__((noinline)) static void NAME(project_uniform)(const et_feedback *r, const et_t *x,
                                                            et_t *y, int32_t C, int32_t D,
                                                            uint32_t j, int32_t outs)
{
    const size_t vl = (size_t)outs;
    et_wide_m4 sum = et_zero_m4(vl);
    for (int32_t c = 0; c < C; c++, j += (uint32_t)D) {
        sum = __riscv_vfmacc_vf_f32m4(sum, LOAD(&x[c]), et_feedback_uniform(r, j, vl), vl);
    }
    RAW(raw_store)(y, RAW(round)(sum, vl), vl);
}

/* Up to ET_SUMMED outputs.  A mask says which factors are high.  Between groups of rows the sums lie
 * in memory. */
__attribute__((noinline)) static void NAME(project_bits)(const et_feedback *r, const et_t *x,
                                                         et_t *y, int32_t C, int32_t D, uint32_t j,
                                                         int32_t outs)
{
    uint32_t bits[ET_DRAWN * ET_SUMMED / ET_BITS];
    float sums[ET_SUMMED];
    const int32_t words = (outs + ET_BITS - 1) / ET_BITS;
    for (int32_t c = 0; c < C; c += ET_DRAWN, j += ET_DRAWN * (uint32_t)D) {
        const int32_t rows = et_min(C - c, ET_DRAWN);
        et_draw_bits(r->key, j, (uint32_t)D, bits, words, rows);
        size_t vl;
        for (int32_t o = 0; o < outs; o += (int32_t)vl) {
            vl = (size_t)et_min(outs - o, (int32_t)et_lanes_m8());
            const et_wide_m8 low = __riscv_vfmv_v_f_f32m8(r->low, vl);
            et_wide_m8 sum = c == 0 ? et_zero_m8(vl) : et_raw_load_m8_float(sums + o, vl);
            const uint8_t *mask = (const uint8_t *)bits + o / 8;
            for (int32_t i = 0; i < rows; i++, mask += 4 * words) {
                const et_wide_m8 row =
                    __riscv_vfmerge_vfm_f32m8(low, r->high, __riscv_vlm_v_b4(mask, vl), vl);
                sum = __riscv_vfmacc_vf_f32m8(sum, LOAD(&x[c + i]), row, vl);
            }
            if (C - c > ET_DRAWN) {
                et_raw_store_m8_float(sums + o, sum, vl);
            } else {
                LONG(raw_store)(y + o, LONG(round)(sum, vl), vl);
            }
        }
    }
}

void NAME(project)(const et_t *x, et_t *y, int32_t N, int32_t C, int32_t D, int32_t kind,
                   float scale, uint32_t seed, uint32_t tensor, int32_t begin, int32_t end)
{
    const et_feedback r = et_feedback_of(kind, scale, seed, tensor);
    const int32_t most = kind == ET_UNIFORM ? (int32_t)et_lanes_m4() : ET_SUMMED;
    for (int32_t j = begin, outs; j < end; j += outs) {
        outs = et_min(most, end - j);
        for (int32_t n = 0; n < N; n++) {
            if (kind == ET_UNIFORM) {
                NAME(project_uniform)(&r, x + n * C, y + n * D + j, C, D, (uint32_t)j, outs);
            } else {
                NAME(project_bits)(&r, x + n * C, y + n * D + j, C, D, (uint32_t)j, outs);
            }
        }
    }
}

/* 1, -1, or itself where it is 0 or NaN */
ET_INLINE et_wide_m8 NAME(sign)(et_wide_m8 e, size_t vl)
{
    const et_wide_m8 up =
        __riscv_vfmerge_vfm_f32m8(e, 1.0f, __riscv_vmfgt_vf_f32m8_b4(e, 0.0f, vl), vl);
    return __riscv_vfmerge_vfm_f32m8(up, -1.0f, __riscv_vmflt_vf_f32m8_b4(e, 0.0f, vl), vl);
}

/* As et_clamp: the upper bound counts first, NaN stays. */
ET_INLINE et_wide_m8 NAME(clamp)(et_wide_m8 e, float bound, size_t vl)
{
    const vbool4_t above = __riscv_vmfgt_vf_f32m8_b4(e, bound, vl);
    e = __riscv_vfmerge_vfm_f32m8(e, -bound, __riscv_vmflt_vf_f32m8_b4(e, -bound, vl), vl);
    return __riscv_vfmerge_vfm_f32m8(e, bound, above, vl);
}

void NAME(target_bwd_a)(const float *t, const et_t *a, const int32_t *ctl, et_t *da, int32_t n,
                        int32_t kind, float delta, float factor, int32_t begin, int32_t end)
{
    (void)n;
    const float weight = factor * et_control_of(ctl).loss_scale;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        et_wide_m8 e = LONG(widen)(LONG(raw_load)(a + i, vl), vl);
        e = __riscv_vfsub_vv_f32m8(e, et_raw_load_m8_float(t + i, vl), vl);
        e = kind == 0 ? NAME(clamp)(e, delta, vl) : NAME(sign)(e, vl);
        LONG(raw_store)(da + i, LONG(round)(__riscv_vfmul_vf_f32m8(e, weight, vl), vl), vl);
    }
}

void NAME(sign_signal)(const et_t *dy, const int32_t *ctl, et_t *s, int32_t n, int32_t begin,
                       int32_t end)
{
    (void)n;
    const float scale = et_control_of(ctl).loss_scale;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        const et_wide_m8 v = NAME(sign)(LONG(widen)(LONG(raw_load)(dy + i, vl), vl), vl);
        LONG(raw_store)(s + i, LONG(round)(__riscv_vfmul_vf_f32m8(v, scale, vl), vl), vl);
    }
}

void NAME(unscale)(const et_t *dy, const int32_t *ctl, et_t *e, int32_t n, int32_t begin,
                   int32_t end)
{
    (void)n;
    const float inverse = 1.0f / et_control_of(ctl).loss_scale;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        const et_wide_m8 v = LONG(widen)(LONG(raw_load)(dy + i, vl), vl);
        LONG(raw_store)(e + i, LONG(round)(__riscv_vfmul_vf_f32m8(v, inverse, vl), vl), vl);
    }
}

void NAME(difference_signal)(const et_t *a, const et_t *b, const et_t *e, const int32_t *ctl,
                             et_t *d, int32_t n, int32_t C, int32_t begin, int32_t end)
{
    (void)n;
    float scale = et_control_of(ctl).loss_scale;
    for (int32_t c = 0; c < C; c++) {
        scale = et_is_finite(LOAD(&e[c])) ? scale : et_float_of_bits(ET_NAN_BITS);
    }
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        et_wide_m8 v = LONG(widen)(LONG(raw_load)(a + i, vl), vl);
        v = __riscv_vfsub_vv_f32m8(v, LONG(widen)(LONG(raw_load)(b + i, vl), vl), vl);
        LONG(raw_store)(d + i, LONG(round)(__riscv_vfmul_vf_f32m8(v, scale, vl), vl), vl);
    }
}
#endif
