/* What an update does to a vector of weights: the gradient as an optimizer sees it, and the new
 * weight as it will be stored, rounded to nearest or at random.  ref/update.h has the policy,
 * et_random.h the draws.  M and H are as in vectors.h, B is the kind of mask of their lanes. */
#ifndef ET_WEIGHTS_H
#define ET_WEIGHTS_H

#include "../ref/update.h"

#include "words.h"

#define ET_WEIGHTS(M, H, B)                                                                        \
    ET_INLINE vbool##B##_t et_finite_##M##_float(et_raw_##M##_float v, size_t vl)                  \
    {                                                                                              \
        return __riscv_vmfle_vf_f32##M##_b##B(__riscv_vfabs_v_f32##M(v, vl), FLT_MAX, vl);         \
    }                                                                                              \
    ET_INLINE vbool##B##_t et_finite_##M##_et_f16(et_raw_##M##_et_f16 v, size_t vl)                \
    {                                                                                              \
        return __riscv_vmfle_vf_f16##H##_b##B(__riscv_vfabs_v_f16##H(v, vl), (_Float16)65504, vl); \
    }                                                                                              \
    /* The gradient of weights `old` that were to be updated by dw. */                             \
    ET_INLINE et_wide_##M et_shaped_##M(const et_update *u, et_wide_##M dw, et_wide_##M old,       \
                                        size_t vl)                                                 \
    {                                                                                              \
        et_wide_##M g = __riscv_vfmul_vf_f32##M(dw, u->rate, vl);                                  \
        if (u->clip > 0.0f) {                                                                      \
            const vbool##B##_t finite = et_finite_##M##_float(g, vl);                              \
            g = __riscv_vfmin_vf_f32##M##_mu(finite, g, g, u->clip, vl);                           \
            g = __riscv_vfmax_vf_f32##M##_mu(finite, g, g, -u->clip, vl);                          \
        }                                                                                          \
        return u->decay != 0.0f ? __riscv_vfmacc_vf_f32##M(g, u->decay, old, vl) : g;              \
    }                                                                                              \
    /* The draws of `index` and the following. */                                                  \
    ET_INLINE vuint16##H##_t et_draws_##M(et_key key, uint32_t index, size_t vl)                   \
    {                                                                                              \
        if (index & 1u) { /* every lane has a word of its own, and takes its half */               \
            vuint32##M##_t at = __riscv_vid_v_u32##M(vl);                                          \
            at = __riscv_vadd_vx_u32##M(at, index, vl);                                            \
            const vuint16##H##_t low = __riscv_vnsrl_wx_u16##H(at, 0, vl);                         \
            const vuint16##H##_t cut =                                                             \
                __riscv_vsll_vx_u16##H(__riscv_vand_vx_u16##H(low, 1, vl), 4, vl);                 \
            at = et_words_##M(key, __riscv_vsrl_vx_u32##M(at, 1, vl), vl);                         \
            return __riscv_vnsrl_wv_u16##H(at, cut, vl);                                           \
        }                                                                                          \
        const size_t words = (vl + 1) / 2; /* both halves of each, in order */                     \
        vuint32##H##_t at = __riscv_vid_v_u32##H(words);                                           \
        at = __riscv_vadd_vx_u32##H(at, index >> 1, words);                                        \
        at = __riscv_vand_vx_u32##H(at, 0x7FFFFFFFu, words); /* as indices wrap */                 \
        at = et_words_##H(key, at, words);                                                         \
        return __riscv_vreinterpret_v_u32##H##_u16##H(at);                                         \
    }                                                                                              \
    /* Below 2^-14, in ulps of an f16, which are 2^-24: 16 bits behind the point, and the draw. */ \
    /* Cut, and moved to where other numbers have the 13 bits that are cut from them. */           \
    ET_INLINE vuint32##M##_t et_stochastic_tiny_##M(et_wide_##M v, vuint16##H##_t draws,           \
                                                    size_t vl)                                     \
    {                                                                                              \
        v = __riscv_vfmul_vf_f32##M(__riscv_vfabs_v_f32##M(v, vl), 0x1p+40f, vl);                  \
        vuint32##M##_t u = __riscv_vfcvt_rtz_xu_f_v_u32##M(v, vl);                                 \
        u = __riscv_vwaddu_wv_u32##M(u, draws, vl);                                                \
        u = __riscv_vsll_vx_u32##M(__riscv_vsrl_vx_u32##M(u, 16, vl), 13, vl);                     \
        return __riscv_vadd_vx_u32##M(u, 0x38000000u, vl);                                         \
    }                                                                                              \
    /* As et_f16_round_stochastic; what is not good became infinity. */                            \
    ET_INLINE et_raw_##M##_et_f16 et_stochastic_##M(et_wide_##M v, vuint16##H##_t draws,           \
                                                    size_t vl, vbool##B##_t *good)                 \
    {                                                                                              \
        const vuint32##M##_t bits = __riscv_vreinterpret_v_f32##M##_u32##M(v);                     \
        vuint32##M##_t u = __riscv_vand_vx_u32##M(bits, 0x7FFFFFFFu, vl);                          \
        const vbool##B##_t tiny = __riscv_vmsltu_vx_u32##M##_b##B(u, 0x38800000u, vl);             \
        u = __riscv_vwaddu_wv_u32##M(u, __riscv_vsrl_vx_u16##H(draws, 3, vl), vl);                 \
        if (__riscv_vfirst_m_b##B(tiny, vl) >= 0) {                                                \
            const vuint16##H##_t high =                                                            \
                __riscv_vand_vx_u16##H(__riscv_vnsrl_wx_u16##H(bits, 16, vl), 0x7FFFu, vl);        \
            /* no draw where it would not count: below 2^-31 */                                    \
            const vbool##B##_t none = __riscv_vmsltu_vx_u16##H##_b##B(high, 0x3000u, vl);          \
            draws = __riscv_vmerge_vxm_u16##H(draws, 0, none, vl);                                 \
            const vuint32##M##_t other = et_stochastic_tiny_##M(v, draws, vl);                     \
            /* `tiny` once more: there is no register to keep it */                                \
            u = __riscv_vmerge_vvm_u32##M(u, other,                                                \
                                          __riscv_vmsltu_vx_u16##H##_b##B(high, 0x3880u, vl), vl); \
        }                                                                                          \
        *good = __riscv_vmsltu_vx_u32##M##_b##B(u, 0x47800000u, vl);                               \
        /* rebias by 112 */                                                                        \
        const vuint16##H##_t raw =                                                                 \
            __riscv_vadd_vx_u16##H(__riscv_vnsrl_wx_u16##H(u, 13, vl), 0x4000u, vl);               \
        const vuint16##H##_t sign =                                                                \
            __riscv_vand_vx_u16##H(__riscv_vnsrl_wx_u16##H(bits, 16, vl), 0x8000u, vl);            \
        return __riscv_vreinterpret_v_u16##H##_f16##H(__riscv_vor_vv_u16##H(raw, sign, vl));       \
    }                                                                                              \
    /* Weights as they will be stored; good: those that are finite. */                             \
    ET_INLINE et_raw_##M##_float et_weights_##M##_float(                                           \
        const et_update *u, et_wide_##M v, uint32_t index, size_t vl, vbool##B##_t *good)          \
    {                                                                                              \
        (void)u;                                                                                   \
        (void)index;                                                                               \
        *good = et_finite_##M##_float(v, vl);                                                      \
        return v;                                                                                  \
    }                                                                                              \
    ET_INLINE et_raw_##M##_et_f16 et_weights_##M##_et_f16(                                         \
        const et_update *u, et_wide_##M v, uint32_t index, size_t vl, vbool##B##_t *good)          \
    {                                                                                              \
        if (u->stochastic) {                                                                       \
            return et_stochastic_##M(v, et_draws_##M(u->draws.key, u->index0 + index, vl), vl,     \
                                     good);                                                        \
        }                                                                                          \
        const et_raw_##M##_et_f16 raw = et_round_##M##_et_f16(v, vl);                              \
        *good = et_finite_##M##_et_f16(raw, vl);                                                   \
        return raw;                                                                                \
    }                                                                                              \
    ET_INLINE void et_store_good_##M##_float(float *p, vbool##B##_t good, et_raw_##M##_float v,    \
                                             size_t vl)                                            \
    {                                                                                              \
        __riscv_vse32_v_f32##M##_m(good, p, v, vl);                                                \
    }                                                                                              \
    ET_INLINE void et_store_good_##M##_et_f16(et_f16 *p, vbool##B##_t good, et_raw_##M##_et_f16 v, \
                                              size_t vl)                                           \
    {                                                                                              \
        __riscv_vse16_v_f16##H##_m(good, (_Float16 *)p, v, vl);                                    \
    }                                                                                              \
    /* What is counted as kept is every weight of a call, less those that are good. */             \
    ET_INLINE void et_count_good_##M(et_update *u, vbool##B##_t good, size_t vl)                   \
    {                                                                                              \
        u->kept -= (uint32_t)__riscv_vcpop_m_b##B(good, vl);                                       \
    }

ET_WEIGHTS(m4, m2, 8)
ET_WEIGHTS(m8, m4, 4)

#endif
