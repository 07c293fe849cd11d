/* Updates of a vector of weights, as ref/update.h.  Read once per type. */
#include "weights.h"

/* w[l] -= c dw[l], or lr g[l], for the lanes of a vector; `index` is that of w[0]. */
ET_INLINE void NAME(sgd_vector)(et_update *u, et_t *w, et_wide_m8 dw, size_t vl, uint32_t index)
{
    et_wide_m8 v = LONG(widen)(LONG(raw_load)(w, vl), vl);
    if (et_update_shapes(u)) {
        v = __riscv_vfnmsac_vf_f32m8(v, u->lr, et_shaped_m8(u, dw, v, vl), vl);
    } else {
        v = __riscv_vfnmsac_vf_f32m8(v, u->lr * u->rate, dw, vl);
    }
    vbool4_t good;
    const LONG(raw) new = LONG(weights)(u, v, index, vl, &good);
    LONG(store_good)(w, good, new, vl);
    et_count_good_m8(u, good, vl);
}

/* m[l] = mu m[l] + g[l];  w[l] -= lr m[l], or Nesterov's lr (mu m[l] + g[l]).  Weight, moment and
 * gradient take three groups of registers at once, so the groups are shorter. */
ET_INLINE void NAME(momentum_vector)(et_update *u, et_t *w, float *m, et_wide_m4 dw, size_t vl,
                                     uint32_t index)
{
    et_wide_m4 v = RAW(widen)(RAW(raw_load)(w, vl), vl);
    const et_wide_m4 g =
        et_update_shapes(u) ? et_shaped_m4(u, dw, v, vl) : __riscv_vfmul_vf_f32m4(dw, u->rate, vl);
    const et_wide_m4 old = et_raw_load_m4_float(m, vl);
    const et_wide_m4 moment = __riscv_vfmacc_vf_f32m4(g, u->momentum, old, vl);
    if (u->nesterov) {
        const et_wide_m4 step = __riscv_vfmacc_vf_f32m4(g, u->momentum, moment, vl);
        v = __riscv_vfnmsac_vf_f32m4(v, u->lr, step, vl);
    } else {
        v = __riscv_vfnmsac_vf_f32m4(v, u->lr, moment, vl);
    }
    vbool8_t good;
    const RAW(raw) new = RAW(weights)(u, v, index, vl, &good);
    good = __riscv_vmand_mm_b8(good, et_finite_m4_float(moment, vl), vl);
    RAW(store_good)(w, good, new, vl);
    et_store_good_m4_float(m, good, moment, vl);
    et_count_good_m4(u, good, vl);
}
