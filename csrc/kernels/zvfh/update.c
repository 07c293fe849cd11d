/* Optimizers, a vector at a time: see ref/update.c for what they compute. */
#ifndef et_t
#define ET_SELF "../zvfh/update.c"
#define ET_ISA zvfh
#define ET_MIXED
#include "../ref/control.h"

#include "../ref/instantiate.h"
#else
#include "update.h"

/* Gradients, f32 from how they are stored. */
ET_INLINE et_wide_m4 NAME(gradients)(const et_g *dw, size_t vl)
{
    return ET_FOR_TYPE(et_widen_m4_, et_g)(ET_FOR_TYPE(et_raw_load_m4_, et_g)(dw, vl), vl);
}

ET_INLINE et_wide_m8 NAME(long_gradients)(const et_g *dw, size_t vl)
{
    return ET_FOR_TYPE(et_widen_m8_, et_g)(ET_FOR_TYPE(et_raw_load_m8_, et_g)(dw, vl), vl);
}

void NAME(sgd)(et_t *w, const et_g *dw, const int32_t *ok, int32_t *ctl, int32_t n, float lr_scale,
               float decay, uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
               int32_t end)
{
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, decay, tensor, index0, rounding, begin, end)) {
        return;
    }
    u.kept = (uint32_t)(end - begin);
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        NAME(sgd_vector)(&u, &w[i], NAME(long_gradients)(&dw[i], vl), vl, (uint32_t)i);
    }
    et_update_end(&u, ctl);
}

void NAME(momentum)(et_t *w, float *m, const et_g *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                    float lr_scale, float decay, uint32_t tensor, uint32_t index0, int32_t rounding,
                    int32_t nesterov, int32_t begin, int32_t end)
{
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, decay, tensor, index0, rounding, begin, end)) {
        return;
    }
    u.nesterov = nesterov == 1;
    u.kept = (uint32_t)(end - begin);
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m4((size_t)(end - i));
        NAME(momentum_vector)(&u, &w[i], &m[i], NAME(gradients)(&dw[i], vl), vl, (uint32_t)i);
    }
    et_update_end(&u, ctl);
}

void NAME(adam)(et_t *w, float *m, float *v, const et_g *dw, const int32_t *ok, int32_t *ctl,
                int32_t n, float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                int32_t rounding, int32_t decoupled, int32_t begin, int32_t end)
{
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, decay, tensor, index0, rounding, begin, end)) {
        return;
    }
    float shrink = 0.0f;
    if (decoupled == 1) {
        shrink = u.lr * u.decay;
        u.decay = 0.0f;
    }
    const et_control c = et_control_of(ctl);
    const float fresh1 = 1.0f - c.beta1, fresh2 = 1.0f - c.beta2;
    const float bias1 = 1.0f - c.beta1_power, bias2 = 1.0f - c.beta2_power;
    u.kept = (uint32_t)(end - begin);
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m4((size_t)(end - i));
        et_wide_m4 new = RAW(widen)(RAW(raw_load)(&w[i], vl), vl);
        const et_wide_m4 g = et_shaped_m4(&u, NAME(gradients)(&dw[i], vl), new, vl);
        if (shrink != 0.0f) {
            new = __riscv_vfnmsac_vf_f32m4(new, shrink, new, vl);
        }
        et_wide_m4 first = __riscv_vfmul_vf_f32m4(g, fresh1, vl);
        first = __riscv_vfmacc_vf_f32m4(first, c.beta1, et_raw_load_m4_float(&m[i], vl), vl);
        et_wide_m4 second = __riscv_vfmul_vv_f32m4(g, g, vl);
        second = __riscv_vfmul_vf_f32m4(second, fresh2, vl);
        second = __riscv_vfmacc_vf_f32m4(second, c.beta2, et_raw_load_m4_float(&v[i], vl), vl);
        et_wide_m4 step = __riscv_vfdiv_vf_f32m4(first, bias1, vl);
        step = __riscv_vfmul_vf_f32m4(step, u.lr, vl);
        et_wide_m4 root = __riscv_vfsqrt_v_f32m4(__riscv_vfdiv_vf_f32m4(second, bias2, vl), vl);
        root = __riscv_vfadd_vf_f32m4(root, c.eps, vl);
        new = __riscv_vfsub_vv_f32m4(new, __riscv_vfdiv_vv_f32m4(step, root, vl), vl);
        vbool8_t good;
        const RAW(raw) weights = RAW(weights)(&u, new, (uint32_t)i, vl, &good);
        good = __riscv_vmand_mm_b8(good, et_finite_m4_float(first, vl), vl);
        good = __riscv_vmand_mm_b8(good, et_finite_m4_float(second, vl), vl);
        RAW(store_good)(&w[i], good, weights, vl);
        et_store_good_m4_float(&m[i], good, first, vl);
        et_store_good_m4_float(&v[i], good, second, vl);
        et_count_good_m4(&u, good, vl);
    }
    et_update_end(&u, ctl);
}

void NAME(rmsprop)(et_t *w, float *v, const et_g *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                   float lr_scale, float decay, uint32_t tensor, uint32_t index0, int32_t rounding,
                   int32_t begin, int32_t end)
{
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, decay, tensor, index0, rounding, begin, end)) {
        return;
    }
    const et_control c = et_control_of(ctl);
    const float fresh = 1.0f - c.alpha;
    u.kept = (uint32_t)(end - begin);
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m4((size_t)(end - i));
        et_wide_m4 new = RAW(widen)(RAW(raw_load)(&w[i], vl), vl);
        const et_wide_m4 g = et_shaped_m4(&u, NAME(gradients)(&dw[i], vl), new, vl);
        et_wide_m4 second = __riscv_vfmul_vv_f32m4(g, g, vl);
        second = __riscv_vfmul_vf_f32m4(second, fresh, vl);
        second = __riscv_vfmacc_vf_f32m4(second, c.alpha, et_raw_load_m4_float(&v[i], vl), vl);
        et_wide_m4 root = __riscv_vfadd_vf_f32m4(__riscv_vfsqrt_v_f32m4(second, vl), c.eps, vl);
        const et_wide_m4 step = __riscv_vfmul_vf_f32m4(g, u.lr, vl);
        new = __riscv_vfsub_vv_f32m4(new, __riscv_vfdiv_vv_f32m4(step, root, vl), vl);
        vbool8_t good;
        const RAW(raw) weights = RAW(weights)(&u, new, (uint32_t)i, vl, &good);
        good = __riscv_vmand_mm_b8(good, et_finite_m4_float(second, vl), vl);
        RAW(store_good)(&w[i], good, weights, vl);
        et_store_good_m4_float(&v[i], good, second, vl);
        et_count_good_m4(&u, good, vl);
    }
    et_update_end(&u, ctl);
}
#endif
