/* Pixels in the lanes: where they are, which of them lie inside, and how they come and go.  As in
 * vectors.h: M is the group of an f32 sum, H its half, B the mask of their lanes. */
#ifndef ET_PLANES_H
#define ET_PLANES_H

#include "masked.h"

enum { ET_FAR = 0x7FFF }; /* no row or column of a lane is larger */

#define ET_PLANES(M, H, B)                                                                          \
    /* Row and column of lane l, which is pixel first + l of rows of `pitch`. */                    \
    ET_INLINE void et_places_##M(uint16_t *rows, uint16_t *cols, int32_t first, int32_t pitch,      \
                                 size_t vl)                                                         \
    {                                                                                               \
        const vuint16##H##_t at =                                                                   \
            __riscv_vadd_vx_u16##H(__riscv_vid_v_u16##H(vl), (uint16_t)first, vl);                  \
        const vuint16##H##_t row = __riscv_vdivu_vx_u16##H(at, (uint16_t)pitch, vl);                \
        __riscv_vse16_v_u16##H(rows, row, vl);                                                      \
        __riscv_vse16_v_u16##H(cols, __riscv_vnmsac_vx_u16##H(at, (uint16_t)pitch, row, vl), vl);   \
    }                                                                                               \
    /* The lanes with first <= at < end */                                                          \
    ET_INLINE et_inside_##M et_between_##M(const uint16_t *at, int32_t first, int32_t end,          \
                                           size_t vl)                                               \
    {                                                                                               \
        first = et_min(et_max(first, 0), ET_FAR);                                                   \
        end = et_max(et_min(end, ET_FAR), first);                                                   \
        const vuint16##H##_t from =                                                                 \
            __riscv_vsub_vx_u16##H(__riscv_vle16_v_u16##H(at, vl), (uint16_t)first, vl);            \
        return __riscv_vmsltu_vx_u16##H##_b##B(from, (uint16_t)(end - first), vl);                  \
    }                                                                                               \
    ET_INLINE et_inside_##M et_both_##M(et_inside_##M a, et_inside_##M b, size_t vl)                \
    {                                                                                               \
        return __riscv_vmand_mm_b##B(a, b, vl);                                                     \
    }                                                                                               \
    ET_INLINE et_inside_##M et_mask_load_##M(const uint8_t *p, size_t vl)                           \
    {                                                                                               \
        return __riscv_vlm_v_b##B(p, vl);                                                           \
    }                                                                                               \
    ET_INLINE et_inside_##M et_mask_all_##M(size_t vl)                                              \
    {                                                                                               \
        return __riscv_vmset_m_b##B(vl);                                                            \
    }                                                                                               \
    ET_INLINE void et_mask_store_##M(uint8_t *p, et_inside_##M in, size_t vl)                       \
    {                                                                                               \
        __riscv_vsm_v_b##B(p, in, vl);                                                              \
    }                                                                                               \
    ET_INLINE et_wide_##M et_fill_##M(float v, size_t vl)                                           \
    {                                                                                               \
        return __riscv_vfmv_v_f_f32##M(v, vl);                                                      \
    }                                                                                               \
    ET_INLINE et_raw_##M##_float et_any_##M##_float(size_t vl)                                      \
    {                                                                                               \
        return __riscv_vfmv_v_f_f32##M(0.0f, vl);                                                   \
    }                                                                                               \
    ET_INLINE et_raw_##M##_et_f16 et_any_##M##_et_f16(size_t vl)                                    \
    {                                                                                               \
        return __riscv_vfmv_v_f_f16##H((_Float16)0.0f, vl);                                         \
    }                                                                                               \
    /* The lanes of `in` from memory, the other ones as they are: no change of policy in a loop. */ \
    ET_INLINE et_raw_##M##_float et_load_inside_##M##_float(                                        \
        et_inside_##M in, et_raw_##M##_float other, const float *p, size_t vl)                      \
    {                                                                                               \
        return __riscv_vle32_v_f32##M##_mu(in, other, p, vl);                                       \
    }                                                                                               \
    ET_INLINE et_raw_##M##_et_f16 et_load_inside_##M##_et_f16(                                      \
        et_inside_##M in, et_raw_##M##_et_f16 other, const et_f16 *p, size_t vl)                    \
    {                                                                                               \
        return __riscv_vle16_v_f16##H##_mu(in, other, (const _Float16 *)p, vl);                     \
    }                                                                                               \
    /* *start + chunk */                                                                            \
    ET_INLINE et_wide_##M et_chunk_after_##M(const et_f16 *start, et_raw_##M##_et_f16 chunk,        \
                                             size_t vl)                                             \
    {                                                                                               \
        return __riscv_vfwadd_vf_f32##M(chunk, et_half(start), vl);                                 \
    }                                                                                               \
    /* The lanes of `in`, side by side. */                                                          \
    ET_INLINE et_raw_##M##_float et_pack_##M##_float(et_raw_##M##_float v, et_inside_##M in,        \
                                                     size_t vl)                                     \
    {                                                                                               \
        return __riscv_vcompress_vm_f32##M(v, in, vl);                                              \
    }                                                                                               \
    ET_INLINE et_raw_##M##_et_f16 et_pack_##M##_et_f16(et_raw_##M##_et_f16 v, et_inside_##M in,     \
                                                       size_t vl)                                   \
    {                                                                                               \
        return __riscv_vcompress_vm_f16##H(v, in, vl);                                              \
    }                                                                                               \
    ET_INLINE void et_scatter_##M##_float(float *p, ptrdiff_t step, et_raw_##M##_float v,           \
                                          size_t vl)                                                \
    {                                                                                               \
        __riscv_vsse32_v_f32##M(p, 4 * step, v, vl);                                                \
    }                                                                                               \
    ET_INLINE void et_scatter_##M##_et_f16(et_f16 *p, ptrdiff_t step, et_raw_##M##_et_f16 v,        \
                                           size_t vl)                                               \
    {                                                                                               \
        __riscv_vsse16_v_f16##H((_Float16 *)p, 2 * step, v, vl);                                    \
    }

/* Half of the lanes from a, half of them from b: all that f16 vectors have beside f32 in M.  Read as
 * bytes, vectors half as long need no other setting.  Q is the half of H. */
#define ET_HALVES(M, H, Q)                                                                      \
    ET_INLINE et_raw_##M##_et_f16 et_halves_##M(const et_f16 *a, const et_f16 *b, size_t vl)    \
    {                                                                                           \
        const vuint8##Q##_t low = __riscv_vle8_v_u8##Q((const uint8_t *)a, vl);                 \
        const vuint8##Q##_t high = __riscv_vle8_v_u8##Q((const uint8_t *)b, vl);                \
        return __riscv_vreinterpret_v_u16##H##_f16##H(                                          \
            __riscv_vreinterpret_v_u8##H##_u16##H(__riscv_vcreate_v_u8##Q##_u8##H(low, high))); \
    }

ET_HALVES(m4, m2, m1)
ET_HALVES(m8, m4, m2)

ET_PLANES(m4, m2, 8)
ET_PLANES(m8, m4, 4)

#endif
