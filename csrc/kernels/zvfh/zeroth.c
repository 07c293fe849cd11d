/* Walks along Rademacher directions: see ref/zeroth.c.  The bits of 512 elements are drawn side by
 * side; as masks they say where to add and not to take away.  All vectors but the last are full: a
 * mask begins with a byte. */
#include "../ref/zeroth.h"
#include "et_kernels.h"
#include "words.h"

/* w[i] += z[i] x for i < n, then not beyond the limits where `within`. */
ET_INLINE void et_walk(float *w, int32_t n, et_key key, uint32_t index, float x, int within)
{
    uint32_t bits[ET_DRAWN];
    for (; n > 0; n -= ET_DRAWN * ET_BITS, index += ET_DRAWN * ET_BITS) {
        const int32_t some = n < ET_DRAWN * ET_BITS ? n : ET_DRAWN * ET_BITS;
        et_draw_bits(key, index, ET_BITS, bits, 1, (some + ET_BITS - 1) / ET_BITS);
        const int32_t lanes = (int32_t)et_lanes_m8();
        for (int32_t j = 0; j < some; j += lanes, w += lanes) {
            const size_t vl = (size_t)(some - j < lanes ? some - j : lanes);
            const vbool4_t plus = __riscv_vlm_v_b4((const uint8_t *)bits + j / 8, vl);
            const et_wide_m8 old = et_raw_load_m8_float(w, vl);
            et_wide_m8 v = __riscv_vfsub_vf_f32m8(old, x, vl);
            v = __riscv_vfadd_vf_f32m8_mu(plus, v, old, x, vl);
            if (within) {
                v = __riscv_vfmin_vf_f32m8(v, ET_GRID_LIMIT, vl);
                v = __riscv_vfmax_vf_f32m8(v, -ET_GRID_LIMIT, vl);
            }
            et_raw_store_m8_float(w, v, vl);
        }
    }
}

void et_perturb_rademacher_f32__zvfh(float *w, const int32_t *ctl, int32_t n, float scale,
                                     uint32_t probe, uint32_t probes, uint32_t tensor,
                                     uint32_t index0, int32_t begin, int32_t end)
{
    (void)n;
    const et_control control = et_control_of(ctl);
    const et_key key = et_direction(&control, et_probe_word(&control, probe, probes), tensor);
    et_walk(w + begin, end - begin, key, index0 + (uint32_t)begin, scale, 0);
}

void et_follow_rademacher_f32__zvfh(float *w, const int32_t *entries, const int32_t *ctl, int32_t n,
                                    int32_t K, float eps, float lr_scale, uint32_t tensor,
                                    uint32_t index0, int32_t begin, int32_t end)
{
    (void)n;
    const et_control control = et_control_of(ctl);
    for (int32_t k = 0; k < K; k++) {
        const float step = et_on_grid(et_step_of(entries[2 * k + 1], lr_scale));
        const et_key key = et_direction(&control, (uint32_t)entries[2 * k], tensor);
        et_walk(w + begin, end - begin, key, index0 + (uint32_t)begin, k == 0 ? eps + step : step,
                1);
    }
}
