/* Which element is the largest, and where it stood: a number as wide as the elements, so that masks
 * fit both and the type of a vector need not change. */
#ifndef ET_CHOICES_H
#define ET_CHOICES_H

#include "vectors.h"

/* `bits` of an element in groups of `group`; the index of a tap has as many. */
#define ET_CHOICES(type, bits, group, element)                                                \
    typedef vuint##bits##group##_t et_index_##type;                                           \
    /* where v is a number, and not at most `best` */                                         \
    ET_INLINE vbool8_t et_better_##type(et_raw_m4_##type v, et_raw_m4_##type best, size_t vl) \
    {                                                                                         \
        return __riscv_vmandn_mm_b8(__riscv_vmfeq_vv_f##bits##group##_b8(v, v, vl),           \
                                    __riscv_vmfle_vv_f##bits##group##_b8(v, best, vl), vl);   \
    }                                                                                         \
    ET_INLINE et_raw_m4_##type et_choose_##type(vbool8_t on, et_raw_m4_##type v,              \
                                                et_raw_m4_##type other, size_t vl)            \
    {                                                                                         \
        return __riscv_vmerge_vvm_f##bits##group(other, v, on, vl);                           \
    }                                                                                         \
    ET_INLINE et_index_##type et_index_choose_##type(vbool8_t on, int32_t at,                 \
                                                     et_index_##type other, size_t vl)        \
    {                                                                                         \
        return __riscv_vmerge_vxm_u##bits##group(other, (uint##bits##_t)at, on, vl);          \
    }                                                                                         \
    ET_INLINE et_index_##type et_index_zero_##type(size_t vl)                                 \
    {                                                                                         \
        return __riscv_vmv_v_x_u##bits##group(0, vl);                                         \
    }                                                                                         \
    ET_INLINE vbool8_t et_index_is_##type(et_index_##type i, int32_t at, size_t vl)           \
    {                                                                                         \
        return __riscv_vmseq_vx_u##bits##group##_b8(i, (uint##bits##_t)at, vl);               \
    }                                                                                         \
    ET_INLINE et_raw_m4_##type et_same_##type(float v, size_t vl)                             \
    {                                                                                         \
        return __riscv_vfmv_v_f_f##bits##group((element)v, vl);                               \
    }                                                                                         \
    /* v + 0: -0 becomes 0 */                                                                 \
    ET_INLINE et_raw_m4_##type et_plus_zero_##type(et_raw_m4_##type v, size_t vl)             \
    {                                                                                         \
        return __riscv_vfadd_vf_f##bits##group(v, (element)0, vl);                            \
    }

ET_CHOICES(float, 32, m4, float)
ET_CHOICES(et_f16, 16, m2, _Float16)

ET_INLINE et_index_float et_index_load_float(const uint8_t *p, size_t vl)
{
    return __riscv_vzext_vf4_u32m4(__riscv_vle8_v_u8m1(p, vl), vl);
}

ET_INLINE et_index_et_f16 et_index_load_et_f16(const uint8_t *p, size_t vl)
{
    return __riscv_vzext_vf2_u16m2(__riscv_vle8_v_u8m1(p, vl), vl);
}

ET_INLINE void et_index_store_et_f16(uint8_t *p, et_index_et_f16 i, size_t vl)
{
    __riscv_vse8_v_u8m1(p, __riscv_vncvt_x_x_w_u8m1(i, vl), vl);
}

ET_INLINE void et_index_store_float(uint8_t *p, et_index_float i, size_t vl)
{
    et_index_store_et_f16(p, __riscv_vncvt_x_x_w_u16m2(i, vl), vl);
}

/* sum + v where the mask is set */
ET_INLINE et_wide_m4 et_plus_where_float(vbool8_t on, et_wide_m4 sum, et_raw_m4_float v, size_t vl)
{
    return __riscv_vfadd_vv_f32m4_mu(on, sum, sum, v, vl);
}

ET_INLINE et_wide_m4 et_plus_where_et_f16(vbool8_t on, et_wide_m4 sum, et_raw_m4_et_f16 v,
                                          size_t vl)
{
    return __riscv_vfwadd_wv_f32m4_mu(on, sum, sum, v, vl);
}

#define OF(op) ET_FOR_TYPE(et_##op##_, et_t)

#endif
