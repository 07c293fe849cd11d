/* Rademacher directions, a word of 32 signs at a time: see ref/zeroth.c. */
#include "../ref/zeroth.h"
#include "et_kernels.h"
#include "vectors.h"

/* Elements from `index` on whose signs are in one word, at most n. */
ET_INLINE int32_t et_within_word(uint32_t index, int32_t n)
{
    const int32_t left = 32 - (int32_t)(index & 31u);
    return n < left ? n : left;
}

/* x where the low bits of `word` are set, else -x. */
ET_INLINE et_wide_m8 et_signed_m8(uint32_t word, float x, size_t vl)
{
    const vbool4_t plus =
        __riscv_vreinterpret_v_u32m1_b4(__riscv_vmv_s_x_u32m1(word, __riscv_vsetvlmax_e32m1()));
    return __riscv_vfmerge_vfm_f32m8(__riscv_vfmv_v_f_f32m8(-x, vl), x, plus, vl);
}

void et_perturb_rademacher_f32__zvfh(float *w, const int32_t *ctl, int32_t n, float scale,
                                     uint32_t probe, uint32_t probes, uint32_t tensor,
                                     uint32_t index0, int32_t begin, int32_t end)
{
    (void)n;
    const et_control control = et_control_of(ctl);
    const et_key key = et_direction(&control, et_probe_word(&control, probe, probes), tensor);
    for (int32_t i = begin; i < end;) {
        uint32_t index = index0 + (uint32_t)i;
        const int32_t stop = i + et_within_word(index, end - i);
        uint32_t word = et_random_word(key, index >> 5) >> (index & 31u);
        size_t vl;
        for (; i < stop; i += (int32_t)vl, word = vl < 32 ? word >> vl : 0) {
            vl = __riscv_vsetvl_e32m8((size_t)(stop - i));
            const et_wide_m8 z = et_signed_m8(word, scale, vl);
            const et_wide_m8 old = et_raw_load_m8_float(&w[i], vl);
            et_raw_store_m8_float(&w[i], __riscv_vfadd_vv_f32m8(old, z, vl), vl);
        }
    }
}

void et_follow_rademacher_f32__zvfh(float *w, const int32_t *entries, const int32_t *ctl, int32_t n,
                                    int32_t K, float eps, float lr_scale, uint32_t tensor,
                                    uint32_t index0, int32_t begin, int32_t end)
{
    (void)n;
    const et_control control = et_control_of(ctl);
    for (int32_t k = 0; k < K; k++) {
        const float step = et_on_grid(et_step_of(entries[2 * k + 1], lr_scale));
        const float both = k == 0 ? eps + step : step;
        const et_key key = et_direction(&control, (uint32_t)entries[2 * k], tensor);
        for (int32_t i = begin; i < end;) {
            uint32_t index = index0 + (uint32_t)i;
            const int32_t stop = i + et_within_word(index, end - i);
            uint32_t word = et_random_word(key, index >> 5) >> (index & 31u);
            size_t vl;
            for (; i < stop; i += (int32_t)vl, word = vl < 32 ? word >> vl : 0) {
                vl = __riscv_vsetvl_e32m8((size_t)(stop - i));
                et_wide_m8 new = et_raw_load_m8_float(&w[i], vl);
                new = __riscv_vfadd_vv_f32m8(new, et_signed_m8(word, both, vl), vl);
                new = __riscv_vfmin_vf_f32m8(new, ET_GRID_LIMIT, vl);
                new = __riscv_vfmax_vf_f32m8(new, -ET_GRID_LIMIT, vl);
                et_raw_store_m8_float(&w[i], new, vl);
            }
        }
    }
}
