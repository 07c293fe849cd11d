/* tanh of a vector, by the same operations in the same order as et_tanh. */
#ifndef ET_TANH_H
#define ET_TANH_H

#include "exp.h"

/* 1 / (1 + e^-x) for x in -104 .. 0: see et_sigmoid_below. */
ET_INLINE vfloat32m4_t et_sigmoids_below(vfloat32m4_t x, size_t vl)
{
    vint32m4_t exponent;
    vfloat32m4_t e = et_exp_above_one(x, &exponent, vl);
    const vfloat32m4_t sum = __riscv_vfadd_vf_f32m4(e, 1.0f, vl);
    vfloat32m4_t e_rest = __riscv_vfsub_vv_f32m4(e, __riscv_vfsub_vf_f32m4(sum, 1.0f, vl), vl);
    e_rest = et_scaled(e_rest, exponent, vl);
    e = et_scaled(sum, exponent, vl);
    const vfloat32m4_t below = __riscv_vfadd_vf_f32m4(e, 1.0f, vl);
    vfloat32m4_t rest = __riscv_vfsub_vv_f32m4(e, __riscv_vfsub_vf_f32m4(below, 1.0f, vl), vl);
    rest = __riscv_vfadd_vv_f32m4(rest, e_rest, vl);
    const vfloat32m4_t inverse = __riscv_vfrdiv_vf_f32m4(below, 1.0f, vl);
    const vfloat32m4_t s = __riscv_vfmul_vv_f32m4(e, inverse, vl);
    e = __riscv_vfnmsac_vv_f32m4(e, s, below, vl);
    e_rest = __riscv_vfnmsac_vv_f32m4(e_rest, s, rest, vl);
    e = __riscv_vfadd_vv_f32m4(e, e_rest, vl);
    return __riscv_vfmadd_vv_f32m4(e, inverse, s, vl);
}

/* The magnitude of tanh x from |x| = 0.55 on. */
ET_INLINE vfloat32m4_t et_tanh_large(vfloat32m4_t x, size_t vl)
{
    x = __riscv_vfmul_vf_f32m4(__riscv_vfabs_v_f32m4(x, vl), -2.0f, vl);
    const vfloat32m4_t one = __riscv_vfmv_v_f_f32m4(1.0f, vl);
    return __riscv_vfmacc_vf_f32m4(one, -2.0f, et_sigmoids_below(x, vl), vl);
}

/* tanh x, with that.  Two functions, so that x can be read anew: no register need keep it. */
ET_INLINE vfloat32m4_t et_tanh_any(vfloat32m4_t x, vfloat32m4_t large, size_t vl)
{
    const vfloat32m4_t a = __riscv_vfabs_v_f32m4(x, vl), u = __riscv_vfmul_vv_f32m4(a, a, vl);
    large = __riscv_vfmerge_vfm_f32m4(large, 1.0f, __riscv_vmfgt_vf_f32m4_b8(a, 52.0f, vl), vl);
    vfloat32m4_t p = __riscv_vfmv_v_f_f32m4(-0x1.9b3046p-8f, vl);
    p = et_horner(p, u, 0x1.593d08p-6f, vl);
    p = et_horner(p, u, -0x1.b9287ap-5f, vl);
    p = et_horner(p, u, 0x1.110d26p-3f, vl);
    p = et_horner(p, u, -0x1.55554ap-2f, vl);
    p = __riscv_vfmadd_vv_f32m4(p, __riscv_vfmul_vv_f32m4(a, u, vl), a, vl);
    p = __riscv_vmerge_vvm_f32m4(p, large, __riscv_vmfge_vf_f32m4_b8(a, 0.55f, vl), vl);
    return __riscv_vfsgnj_vv_f32m4(p, x, vl);
}

#endif
