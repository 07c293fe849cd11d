/* Vectors of storage as long as they get, for what is computed as it is stored. */
#ifndef ET_FLAT_H
#define ET_FLAT_H

#include "vectors.h"

/* `bits` of an element, `mask` bits of a vector per bit of a mask, `bytes` the group of as many bytes */
#define ET_FLAT_VECTORS(type, element, bits, mask, bytes)                                       \
    typedef vfloat##bits##m8_t et_flat_raw_##type;                                              \
    typedef vbool##mask##_t et_flat_mask_##type;                                                \
    ET_INLINE size_t et_flat_lanes_##type(int32_t n)                                            \
    {                                                                                           \
        return __riscv_vsetvl_e##bits##m8((size_t)n);                                           \
    }                                                                                           \
    ET_INLINE et_flat_raw_##type et_flat_load_##type(const type *p, size_t vl)                  \
    {                                                                                           \
        return __riscv_vle##bits##_v_f##bits##m8((const element *)p, vl);                       \
    }                                                                                           \
    ET_INLINE void et_flat_store_##type(type *p, et_flat_raw_##type v, size_t vl)               \
    {                                                                                           \
        __riscv_vse##bits##_v_f##bits##m8((element *)p, v, vl);                                 \
    }                                                                                           \
    ET_INLINE et_flat_raw_##type et_flat_all_##type(float v, size_t vl)                         \
    {                                                                                           \
        return __riscv_vfmv_v_f_f##bits##m8((element)v, vl);                                    \
    }                                                                                           \
    ET_INLINE et_flat_raw_##type et_flat_add_##type(et_flat_raw_##type a, et_flat_raw_##type b, \
                                                    size_t vl)                                  \
    {                                                                                           \
        return __riscv_vfadd_vv_f##bits##m8(a, b, vl);                                          \
    }                                                                                           \
    ET_INLINE et_flat_raw_##type et_flat_sub_##type(et_flat_raw_##type a, et_flat_raw_##type b, \
                                                    size_t vl)                                  \
    {                                                                                           \
        return __riscv_vfsub_vv_f##bits##m8(a, b, vl);                                          \
    }                                                                                           \
    ET_INLINE et_flat_raw_##type et_flat_mul_##type(et_flat_raw_##type a, et_flat_raw_##type b, \
                                                    size_t vl)                                  \
    {                                                                                           \
        return __riscv_vfmul_vv_f##bits##m8(a, b, vl);                                          \
    }                                                                                           \
    ET_INLINE et_flat_raw_##type et_flat_div_##type(et_flat_raw_##type a, et_flat_raw_##type b, \
                                                    size_t vl)                                  \
    {                                                                                           \
        return __riscv_vfdiv_vv_f##bits##m8(a, b, vl);                                          \
    }                                                                                           \
    ET_INLINE et_flat_raw_##type et_flat_at_least_##type(et_flat_raw_##type v, float limit,     \
                                                         size_t vl)                             \
    {                                                                                           \
        return __riscv_vfmax_vf_f##bits##m8(v, (element)limit, vl);                             \
    }                                                                                           \
    ET_INLINE et_flat_raw_##type et_flat_at_most_##type(et_flat_raw_##type v, float limit,      \
                                                        size_t vl)                              \
    {                                                                                           \
        return __riscv_vfmin_vf_f##bits##m8(v, (element)limit, vl);                             \
    }                                                                                           \
    ET_INLINE et_flat_mask_##type et_flat_above_##type(et_flat_raw_##type v, float limit,       \
                                                       size_t vl)                               \
    {                                                                                           \
        return __riscv_vmfgt_vf_f##bits##m8_b##mask(v, (element)limit, vl);                     \
    }                                                                                           \
    ET_INLINE et_flat_mask_##type et_flat_below_##type(et_flat_raw_##type v, float limit,       \
                                                       size_t vl)                               \
    {                                                                                           \
        return __riscv_vmflt_vf_f##bits##m8_b##mask(v, (element)limit, vl);                     \
    }                                                                                           \
    ET_INLINE et_flat_mask_##type et_flat_both_##type(et_flat_mask_##type a,                    \
                                                      et_flat_mask_##type b, size_t vl)         \
    {                                                                                           \
        return __riscv_vmand_mm_b##mask(a, b, vl);                                              \
    }                                                                                           \
    /* p[l % C] */                                                                              \
    ET_INLINE et_flat_raw_##type et_flat_cycle_##type(const type *p, int32_t C, size_t vl)      \
    {                                                                                           \
        if ((size_t)C >= vl) {                                                                  \
            return et_flat_load_##type(p, vl);                                                  \
        }                                                                                       \
        vuint##bits##m8_t at = __riscv_vid_v_u##bits##m8(vl);                                   \
        at = __riscv_vremu_vx_u##bits##m8(at, (uint##bits##_t)C, vl);                           \
        at = __riscv_vmul_vx_u##bits##m8(at, sizeof(type), vl);                                 \
        return __riscv_vluxei##bits##_v_f##bits##m8((const element *)p, at, vl);                \
    }                                                                                           \
    /* v where the mask is set, else that of `none` */                                          \
    ET_INLINE et_flat_raw_##type et_flat_where_##type(                                          \
        et_flat_mask_##type on, et_flat_raw_##type v, et_flat_raw_##type none, size_t vl)       \
    {                                                                                           \
        return __riscv_vmerge_vvm_f##bits##m8(none, v, on, vl);                                 \
    }                                                                                           \
    /* Masks in memory: a bit per lane, the first in the lowest; of whole bytes. */             \
    ET_INLINE et_flat_mask_##type et_flat_load_mask_##type(const uint8_t *p, size_t vl)         \
    {                                                                                           \
        return __riscv_vlm_v_b##mask(p, vl);                                                    \
    }                                                                                           \
    ET_INLINE void et_flat_store_mask_##type(uint8_t *p, et_flat_mask_##type on, size_t vl)     \
    {                                                                                           \
        __riscv_vsm_v_b##mask(p, on, vl);                                                       \
    }                                                                                           \
    ET_INLINE et_flat_mask_##type et_flat_positive_i8_##type(const int8_t *p, size_t vl)        \
    {                                                                                           \
        return __riscv_vmsgt_vx_i8##bytes##_b##mask(__riscv_vle8_v_i8##bytes(p, vl), 0, vl);    \
    }

ET_FLAT_VECTORS(float, float, 32, 4, m2)
ET_FLAT_VECTORS(et_f16, _Float16, 16, 2, m4)

#define ET_FLAT3(op, type) et_flat_##op##_##type
#define ET_FLAT2(op, type) ET_FLAT3(op, type)
#define FLAT(op) ET_FLAT2(op, et_t)

#endif
