/* e^x of a vector, by the same operations in the same order as et_exp. */
#ifndef ET_EXP_H
#define ET_EXP_H

#include "../ref/lanes.h"
#include "vectors.h"

/* q r + c */
ET_INLINE vfloat32m4_t et_horner(vfloat32m4_t q, vfloat32m4_t r, float c, size_t vl)
{
    return __riscv_vfmadd_vv_f32m4(q, r, __riscv_vfmv_v_f_f32m4(c, vl), vl);
}

/* 2^n for n + 127 in 1 .. 254 */
ET_INLINE vfloat32m4_t et_power_of_two(vint32m4_t n, size_t vl)
{
    n = __riscv_vsll_vx_i32m4(__riscv_vadd_vx_i32m4(n, 127, vl), 23, vl);
    return __riscv_vreinterpret_v_i32m4_f32m4(n);
}

/* e^x / 2^*n - 1 for x in -104 .. 0: see et_exp_parts. */
ET_INLINE vfloat32m4_t et_exp_above_one(vfloat32m4_t x, vint32m4_t *exponent, size_t vl)
{
    vfloat32m4_t n = __riscv_vfmv_v_f_f32m4(0x1.8p+23f, vl);
    n = __riscv_vfmacc_vf_f32m4(n, 0x1.715476p+0f, x, vl);
    *exponent = __riscv_vsub_vx_i32m4(__riscv_vreinterpret_v_f32m4_i32m4(n), 0x4B400000, vl);
    n = __riscv_vfsub_vf_f32m4(n, 0x1.8p+23f, vl);
    vfloat32m4_t r = __riscv_vfmacc_vf_f32m4(x, -0x1.62e430p-1f, n, vl);
    r = __riscv_vfmacc_vf_f32m4(r, 0x1.05c610p-29f, n, vl);
    vfloat32m4_t q = __riscv_vfmv_v_f_f32m4(0x1.9f085ap-13f, vl);
    q = et_horner(q, r, 0x1.6d8d52p-10f, vl);
    q = et_horner(q, r, 0x1.111272p-7f, vl);
    q = et_horner(q, r, 0x1.55548ep-5f, vl);
    q = et_horner(q, r, 0x1.555554p-3f, vl);
    q = et_horner(q, r, 0.5f, vl);
    return __riscv_vfmadd_vv_f32m4(q, __riscv_vfmul_vv_f32m4(r, r, vl), r, vl);
}

/* x 2^n, n <= 0, as et_scale: half of the exponent is cut towards 0 */
ET_INLINE vfloat32m4_t et_scaled(vfloat32m4_t x, vint32m4_t n, size_t vl)
{
    const vint32m4_t half = __riscv_vsra_vx_i32m4(__riscv_vadd_vx_i32m4(n, 1, vl), 1, vl);
    x = __riscv_vfmul_vv_f32m4(x, et_power_of_two(__riscv_vsub_vv_i32m4(n, half, vl), vl), vl);
    return __riscv_vfmul_vv_f32m4(x, et_power_of_two(half, vl), vl);
}

/* For x <= 0 and NaN. */
ET_INLINE vfloat32m4_t et_exp_below(vfloat32m4_t x, size_t vl)
{
    vint32m4_t exponent;
    const vfloat32m4_t above_one = et_exp_above_one(x, &exponent, vl);
    const vfloat32m4_t q = et_scaled(__riscv_vfadd_vf_f32m4(above_one, 1.0f, vl), exponent, vl);
    return __riscv_vfmerge_vfm_f32m4(q, 0.0f, __riscv_vmflt_vf_f32m4_b8(x, -104.0f, vl), vl);
}

#endif
