/* What some lanes of a vector, those inside, can do, under one name for both storage types: the others
 * read no memory and keep their sums.  M and H are as in vectors.h, B is the kind of mask of their
 * lanes, U the group of as many bytes. */
#ifndef ET_MASKED_H
#define ET_MASKED_H

#include "vectors.h"

#define ET_MASKED(M, H, B, U)                                                                      \
    typedef vbool##B##_t et_inside_##M;                                                            \
    /* Lanes [first, end), of no more than 256. */                                                 \
    ET_INLINE et_inside_##M et_span_of_##M(int32_t first, int32_t end, size_t vl)                  \
    {                                                                                              \
        const vuint8##U##_t lane = __riscv_vid_v_u8##U(vl);                                        \
        return __riscv_vmsltu_vx_u8##U##_b##B(__riscv_vsub_vx_u8##U(lane, (uint8_t)first, vl),     \
                                              (uint8_t)(end - first), vl);                         \
    }                                                                                              \
    ET_INLINE et_raw_##M##_float et_masked_load_##M##_float(et_inside_##M in, const float *p,      \
                                                            size_t vl)                             \
    {                                                                                              \
        return __riscv_vle32_v_f32##M##_m(in, p, vl);                                              \
    }                                                                                              \
    ET_INLINE et_raw_##M##_et_f16 et_masked_load_##M##_et_f16(et_inside_##M in, const et_f16 *p,   \
                                                              size_t vl)                           \
    {                                                                                              \
        return __riscv_vle16_v_f16##H##_m(in, (const _Float16 *)p, vl);                            \
    }                                                                                              \
    ET_INLINE et_wide_##M et_madd_inside_##M##_float(                                              \
        et_inside_##M in, et_wide_##M sum, const float *x, et_raw_##M##_float w, size_t vl)        \
    {                                                                                              \
        return __riscv_vfmacc_vf_f32##M##_mu(in, sum, *x, w, vl);                                  \
    }                                                                                              \
    ET_INLINE et_wide_##M et_madd_inside_##M##_et_f16(                                             \
        et_inside_##M in, et_wide_##M sum, const et_f16 *x, et_raw_##M##_et_f16 w, size_t vl)      \
    {                                                                                              \
        return __riscv_vfwmacc_vf_f32##M##_mu(in, sum, et_half(x), w, vl);                         \
    }                                                                                              \
    ET_INLINE et_raw_##M##_et_f16 et_chunk_inside_##M(et_inside_##M in, et_raw_##M##_et_f16 chunk, \
                                                      const et_f16 *x, et_raw_##M##_et_f16 w,      \
                                                      size_t vl)                                   \
    {                                                                                              \
        return __riscv_vfmacc_vf_f16##H##_mu(in, chunk, et_half(x), w, vl);                        \
    }                                                                                              \
    /* sum + *x w for the first vl lanes; the others keep their sums. */                           \
    ET_INLINE et_wide_##M et_first_madd_##M##_float(et_wide_##M sum, const float *x,               \
                                                    et_raw_##M##_float w, size_t vl)               \
    {                                                                                              \
        return __riscv_vfmacc_vf_f32##M##_tu(sum, *x, w, vl);                                      \
    }                                                                                              \
    ET_INLINE et_wide_##M et_first_madd_##M##_et_f16(et_wide_##M sum, const et_f16 *x,             \
                                                     et_raw_##M##_et_f16 w, size_t vl)             \
    {                                                                                              \
        return __riscv_vfwmacc_vf_f32##M##_tu(sum, et_half(x), w, vl);                             \
    }                                                                                              \
    ET_INLINE et_raw_##M##_et_f16 et_first_chunk_madd_##M(                                         \
        et_raw_##M##_et_f16 chunk, const et_f16 *x, et_raw_##M##_et_f16 w, size_t vl)              \
    {                                                                                              \
        return __riscv_vfmacc_vf_f16##H##_tu(chunk, et_half(x), w, vl);                            \
    }

ET_MASKED(m4, m2, 8, m1)
ET_MASKED(m8, m4, 4, m2)

#endif
