/* What a vector of f32 or f16 can do, under one name for both storage types.
 *
 * M is the length of a group of f32 registers, H its half.  A vector of storage, `raw`, has as many
 * lanes as the f32 vector of M that it is widened to or summed in; f16 needs H registers for them.
 * f16 lives in _Float16 here and nowhere else. */
#ifndef ET_VECTORS_H
#define ET_VECTORS_H

#include <riscv_vector.h>

#include "../ref/lanes.h"

/* From here on the compiler knows no more than the value: else it keeps a register for every product
 * and sum of steps that a loop might need, or for what could be read again, and has none left. */
#define OPAQUE(p) __asm__("" : "+r"(p))

ET_INLINE _Float16 et_half(const et_f16 *p)
{
    _Float16 h;
    __builtin_memcpy(&h, p, sizeof h);
    return h;
}

#define ET_VECTORS(M, H)                                                                          \
    typedef vfloat32##M##_t et_wide_##M;                                                          \
    typedef vfloat32##M##_t et_raw_##M##_float;                                                   \
    typedef vfloat16##H##_t et_raw_##M##_et_f16;                                                  \
    ET_INLINE size_t et_lanes_##M(void)                                                           \
    {                                                                                             \
        return __riscv_vsetvlmax_e32##M();                                                        \
    }                                                                                             \
    ET_INLINE et_wide_##M et_zero_##M(size_t vl)                                                  \
    {                                                                                             \
        return __riscv_vfmv_v_f_f32##M(0.0f, vl);                                                 \
    }                                                                                             \
    ET_INLINE et_raw_##M##_float et_raw_load_##M##_float(const float *p, size_t vl)               \
    {                                                                                             \
        return __riscv_vle32_v_f32##M(p, vl);                                                     \
    }                                                                                             \
    ET_INLINE et_raw_##M##_et_f16 et_raw_load_##M##_et_f16(const et_f16 *p, size_t vl)            \
    {                                                                                             \
        return __riscv_vle16_v_f16##H((const _Float16 *)p, vl);                                   \
    }                                                                                             \
    /* Elements `step` apart. */                                                                  \
    ET_INLINE et_raw_##M##_float et_raw_gather_##M##_float(const float *p, ptrdiff_t step,        \
                                                           size_t vl)                             \
    {                                                                                             \
        return __riscv_vlse32_v_f32##M(p, 4 * step, vl);                                          \
    }                                                                                             \
    ET_INLINE et_raw_##M##_et_f16 et_raw_gather_##M##_et_f16(const et_f16 *p, ptrdiff_t step,     \
                                                             size_t vl)                           \
    {                                                                                             \
        return __riscv_vlse16_v_f16##H((const _Float16 *)p, 2 * step, vl);                        \
    }                                                                                             \
    ET_INLINE et_wide_##M et_widen_##M##_float(et_raw_##M##_float v, size_t vl)                   \
    {                                                                                             \
        (void)vl;                                                                                 \
        return v;                                                                                 \
    }                                                                                             \
    ET_INLINE et_wide_##M et_widen_##M##_et_f16(et_raw_##M##_et_f16 v, size_t vl)                 \
    {                                                                                             \
        return __riscv_vfwcvt_f_f_v_f32##M(v, vl);                                                \
    }                                                                                             \
    /* Rounded once, to nearest. */                                                               \
    ET_INLINE et_raw_##M##_float et_round_##M##_float(et_wide_##M v, size_t vl)                   \
    {                                                                                             \
        (void)vl;                                                                                 \
        return v;                                                                                 \
    }                                                                                             \
    ET_INLINE et_raw_##M##_et_f16 et_round_##M##_et_f16(et_wide_##M v, size_t vl)                 \
    {                                                                                             \
        return __riscv_vfncvt_f_f_w_f16##H(v, vl);                                                \
    }                                                                                             \
    ET_INLINE void et_raw_store_##M##_float(float *p, et_raw_##M##_float v, size_t vl)            \
    {                                                                                             \
        __riscv_vse32_v_f32##M(p, v, vl);                                                         \
    }                                                                                             \
    ET_INLINE void et_raw_store_##M##_et_f16(et_f16 *p, et_raw_##M##_et_f16 v, size_t vl)         \
    {                                                                                             \
        __riscv_vse16_v_f16##H((_Float16 *)p, v, vl);                                             \
    }                                                                                             \
    /* f16c: a chunk is summed in f16, then added to its f32 sum. */                              \
    ET_INLINE et_raw_##M##_et_f16 et_chunk_zero_##M(size_t vl)                                    \
    {                                                                                             \
        return __riscv_vfmv_v_f_f16##H((_Float16)0.0f, vl);                                       \
    }                                                                                             \
    ET_INLINE et_raw_##M##_et_f16 et_chunk_madd_##M(et_raw_##M##_et_f16 chunk, const et_f16 *x,   \
                                                    et_raw_##M##_et_f16 w, size_t vl)             \
    {                                                                                             \
        return __riscv_vfmacc_vf_f16##H(chunk, et_half(x), w, vl);                                \
    }                                                                                             \
    ET_INLINE et_wide_##M et_chunk_add_##M(et_wide_##M sum, et_raw_##M##_et_f16 chunk, size_t vl) \
    {                                                                                             \
        return __riscv_vfwadd_wv_f32##M(sum, chunk, vl);                                          \
    }                                                                                             \
    ET_INLINE et_raw_##M##_et_f16 et_chunk_mul_##M(const et_f16 *x, et_raw_##M##_et_f16 w,        \
                                                   size_t vl)                                     \
    {                                                                                             \
        return __riscv_vfmul_vf_f16##H(w, et_half(x), vl);                                        \
    }                                                                                             \
    /* 0 + chunk */                                                                               \
    ET_INLINE et_wide_##M et_chunk_alone_##M(et_raw_##M##_et_f16 chunk, size_t vl)                \
    {                                                                                             \
        return __riscv_vfwadd_vf_f32##M(chunk, (_Float16)0.0f, vl);                               \
    }                                                                                             \
    ET_INLINE et_raw_##M##_et_f16 et_chunk_any_##M(void)                                          \
    {                                                                                             \
        return __riscv_vundefined_f16##H();                                                       \
    }                                                                                             \
    /* -0 becomes 0. */                                                                           \
    ET_INLINE et_wide_##M et_plus_zero_##M(et_wide_##M v, size_t vl)                              \
    {                                                                                             \
        return __riscv_vfadd_vf_f32##M(v, 0.0f, vl);                                              \
    }                                                                                             \
    /* sum + *x w, the product exact or fused */                                                  \
    ET_INLINE et_wide_##M et_madd_##M##_float(et_wide_##M sum, const float *x,                    \
                                              et_raw_##M##_float w, size_t vl)                    \
    {                                                                                             \
        return __riscv_vfmacc_vf_f32##M(sum, *x, w, vl);                                          \
    }                                                                                             \
    ET_INLINE et_wide_##M et_madd_##M##_et_f16(et_wide_##M sum, const et_f16 *x,                  \
                                               et_raw_##M##_et_f16 w, size_t vl)                  \
    {                                                                                             \
        return __riscv_vfwmacc_vf_f32##M(sum, et_half(x), w, vl);                                 \
    }                                                                                             \
    /* sum + x w, lane by lane */                                                                 \
    ET_INLINE et_wide_##M et_madd_lanes_##M##_float(et_wide_##M sum, et_raw_##M##_float x,        \
                                                    et_raw_##M##_float w, size_t vl)              \
    {                                                                                             \
        return __riscv_vfmacc_vv_f32##M(sum, x, w, vl);                                           \
    }                                                                                             \
    ET_INLINE et_wide_##M et_madd_lanes_##M##_et_f16(et_wide_##M sum, et_raw_##M##_et_f16 x,      \
                                                     et_raw_##M##_et_f16 w, size_t vl)            \
    {                                                                                             \
        return __riscv_vfwmacc_vv_f32##M(sum, x, w, vl);                                          \
    }                                                                                             \
    /* sum + x */                                                                                 \
    ET_INLINE et_wide_##M et_plus_##M##_float(et_wide_##M sum, et_raw_##M##_float x, size_t vl)   \
    {                                                                                             \
        return __riscv_vfadd_vv_f32##M(sum, x, vl);                                               \
    }                                                                                             \
    ET_INLINE et_wide_##M et_plus_##M##_et_f16(et_wide_##M sum, et_raw_##M##_et_f16 x, size_t vl) \
    {                                                                                             \
        return __riscv_vfwadd_wv_f32##M(sum, x, vl);                                              \
    }                                                                                             \
    /* The same; lanes from vl on keep their sums. */                                             \
    ET_INLINE et_wide_##M et_plus_kept_##M##_float(et_wide_##M sum, et_raw_##M##_float x,         \
                                                   size_t vl)                                     \
    {                                                                                             \
        return __riscv_vfadd_vv_f32##M##_tu(sum, sum, x, vl);                                     \
    }                                                                                             \
    ET_INLINE et_wide_##M et_plus_kept_##M##_et_f16(et_wide_##M sum, et_raw_##M##_et_f16 x,       \
                                                    size_t vl)                                    \
    {                                                                                             \
        return __riscv_vfwadd_wv_f32##M##_tu(sum, sum, x, vl);                                    \
    }                                                                                             \
    /* 0 + *x w, and lane by lane */                                                              \
    ET_INLINE et_raw_##M##_float et_product_##M##_float(const float *x, et_raw_##M##_float w,     \
                                                        size_t vl)                                \
    {                                                                                             \
        return et_madd_##M##_float(et_zero_##M(vl), x, w, vl);                                    \
    }                                                                                             \
    ET_INLINE et_raw_##M##_et_f16 et_product_##M##_et_f16(const et_f16 *x, et_raw_##M##_et_f16 w, \
                                                          size_t vl)                              \
    {                                                                                             \
        return et_chunk_madd_##M(et_chunk_zero_##M(vl), x, w, vl);                                \
    }                                                                                             \
    ET_INLINE et_raw_##M##_float et_product_lanes_##M##_float(et_raw_##M##_float x,               \
                                                              et_raw_##M##_float w, size_t vl)    \
    {                                                                                             \
        return et_madd_lanes_##M##_float(et_zero_##M(vl), x, w, vl);                              \
    }                                                                                             \
    ET_INLINE et_raw_##M##_et_f16 et_product_lanes_##M##_et_f16(et_raw_##M##_et_f16 x,            \
                                                                et_raw_##M##_et_f16 w, size_t vl) \
    {                                                                                             \
        return __riscv_vfmacc_vv_f16##H(et_chunk_zero_##M(vl), x, w, vl);                         \
    }                                                                                             \
    /* Lane l gets lane from[l] of x. */                                                          \
    ET_INLINE et_raw_##M##_float et_spread_##M##_float(et_raw_##M##_float x, vuint16##H##_t from, \
                                                       size_t vl)                                 \
    {                                                                                             \
        return __riscv_vrgatherei16_vv_f32##M(x, from, vl);                                       \
    }                                                                                             \
    ET_INLINE et_raw_##M##_et_f16 et_spread_##M##_et_f16(et_raw_##M##_et_f16 x,                   \
                                                         vuint16##H##_t from, size_t vl)          \
    {                                                                                             \
        return __riscv_vrgather_vv_f16##H(x, from, vl);                                           \
    }                                                                                             \
    /* The same; lanes from vl on keep their sums. */                                             \
    ET_INLINE et_wide_##M et_madd_kept_##M##_float(et_wide_##M sum, et_raw_##M##_float x,         \
                                                   et_raw_##M##_float w, size_t vl)               \
    {                                                                                             \
        return __riscv_vfmacc_vv_f32##M##_tu(sum, x, w, vl);                                      \
    }                                                                                             \
    ET_INLINE et_wide_##M et_madd_kept_##M##_et_f16(et_wide_##M sum, et_raw_##M##_et_f16 x,       \
                                                    et_raw_##M##_et_f16 w, size_t vl)             \
    {                                                                                             \
        return __riscv_vfwmacc_vv_f32##M##_tu(sum, x, w, vl);                                     \
    }

ET_VECTORS(m1, mf2)
ET_VECTORS(m2, m1)
ET_VECTORS(m4, m2)
ET_VECTORS(m8, m4)

/* The total of 8 stripes, as et_stripes: a vector of two registers holds them at any length. */
ET_INLINE float et_stripes_m2(et_wide_m2 s)
{
    s = __riscv_vfadd_vv_f32m2(s, __riscv_vslidedown_vx_f32m2(s, 4, 4), 4);
    s = __riscv_vfadd_vv_f32m2(s, __riscv_vslidedown_vx_f32m2(s, 2, 2), 2);
    s = __riscv_vfadd_vv_f32m2(s, __riscv_vslidedown_vx_f32m2(s, 1, 1), 1);
    return __riscv_vfmv_f_s_f32m2_f32(s);
}

/* Of the group m4, by the storage type: RAW(raw_load)(p, vl) */
#define ET_RAW3(op, type) et_##op##_m4_##type
#define ET_RAW2(op, type) ET_RAW3(op, type)
#define RAW(op) ET_RAW2(op, et_t)

/* Of the group m8. */
#define ET_LONG3(op, type) et_##op##_m8_##type
#define ET_LONG2(op, type) ET_LONG3(op, type)
#define LONG(op) ET_LONG2(op, et_t)
/* Of the group m2, which holds the 8 stripes of a sum. */
#define ET_STRIPES3(op, type) et_##op##_m2_##type
#define ET_STRIPES2(op, type) ET_STRIPES3(op, type)
#define STRIPES(op) ET_STRIPES2(op, et_t)

#endif
