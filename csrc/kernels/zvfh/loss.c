/* Softmax and cross-entropy: exponentials in long vectors, sums in 8 stripes, which are lanes. */
#ifndef et_t
#define ET_SELF "../zvfh/loss.c"
#define ET_ISA zvfh
#include "../ref/control.h"

#include "exp.h"

#include "../ref/instantiate.h"
#else

/* The largest element; a number beats NaN.  Which of two zeros it is does not show in the loss. */
static float NAME(row_top)(const et_t *z, int32_t C)
{
    et_wide_m2 top = __riscv_vfmv_v_f_f32m2(et_float_of_bits(ET_NAN_BITS), LANES);
    for (int32_t c = 0; c < C; c += LANES) {
        const size_t vl = (size_t)et_min(LANES, C - c);
        const et_wide_m2 some = STRIPES(widen)(STRIPES(raw_load)(z + c, vl), vl);
        top = __riscv_vfmax_vv_f32m2_tu(top, top, some, vl);
    }
    top = __riscv_vfmax_vv_f32m2(top, __riscv_vslidedown_vx_f32m2(top, 4, 4), 4);
    top = __riscv_vfmax_vv_f32m2(top, __riscv_vslidedown_vx_f32m2(top, 2, 2), 2);
    top = __riscv_vfmax_vv_f32m2(top, __riscv_vslidedown_vx_f32m2(top, 1, 1), 1);
    return __riscv_vfmv_f_s_f32m2_f32(top);
}

static float NAME(softmax_row)(const et_t *z, int32_t t, float *p, int32_t C, float smoothing)
{
    const float top = NAME(row_top)(z, C);
    size_t vl;
    for (size_t c = 0, left = (size_t)C; left > 0; c += vl, left -= vl) {
        vl = __riscv_vsetvl_e32m4(left);
        const et_wide_m4 x = RAW(widen)(RAW(raw_load)(z + c, vl), vl);
        et_raw_store_m4_float(p + c, et_exp_below(__riscv_vfsub_vf_f32m4(x, top, vl), vl), vl);
    }
    et_wide_m2 exps = et_zero_m2(LANES), shifts = exps;
    for (int32_t c = 0; c < C; c += LANES) {
        vl = (size_t)et_min(LANES, C - c);
        exps = et_plus_kept_m2_float(exps, et_raw_load_m2_float(p + c, vl), vl);
        if (smoothing != 0.0f) {
            const et_wide_m2 x = STRIPES(widen)(STRIPES(raw_load)(z + c, vl), vl);
            shifts = et_plus_kept_m2_float(shifts, __riscv_vfsub_vf_f32m2(x, top, vl), vl);
        }
    }
    const float sum = et_stripes_m2(exps);
    for (size_t c = 0, left = (size_t)C; left > 0; c += vl, left -= vl) {
        vl = __riscv_vsetvl_e32m4(left);
        const et_wide_m4 e = et_raw_load_m4_float(p + c, vl);
        et_raw_store_m4_float(p + c, __riscv_vfdiv_vf_f32m4(e, sum, vl), vl);
    }
    if (t < 0 || t >= C) {
        return et_float_of_bits(ET_NAN_BITS);
    }
    const float log_sum = et_log(sum);
    const float hot = (LOAD(&z[t]) - top) - log_sum;
    if (smoothing == 0.0f) {
        return -hot;
    }
    const float all = et_stripes_m2(shifts) - (float)C * log_sum;
    return -et_fma(1.0f - smoothing, hot, smoothing / (float)C * all);
}

void NAME(softmax_ce)(const et_t *z, const int32_t *t, float *loss, float *p, int32_t N, int32_t C,
                      float smoothing)
{
    float losses[LANES] = {0};
    for (int32_t n = 0; n < N; n++) {
        losses[n % LANES] += NAME(softmax_row)(z + n * C, t[n], p + n * C, C, smoothing);
    }
    loss[0] = et_stripes(losses);
}

/* dz[c] = (p[c] - target) * scale */
ET_INLINE void NAME(signal)(const float *p, et_t *dz, int32_t C, float target, float scale)
{
    size_t vl;
    for (size_t c = 0, left = (size_t)C; left > 0; c += vl, left -= vl) {
        vl = __riscv_vsetvl_e32m4(left);
        et_wide_m4 d = __riscv_vfsub_vf_f32m4(et_raw_load_m4_float(p + c, vl), target, vl);
        d = __riscv_vfmul_vf_f32m4(d, scale, vl);
        RAW(raw_store)(dz + c, RAW(round)(d, vl), vl);
    }
}

/* A row of NaN where the label does not exist: less NaN. */
void NAME(softmax_ce_bwd_z)(const float *p, const int32_t *t, const int32_t *ctl, et_t *dz,
                            int32_t N, int32_t C, float smoothing, int32_t begin, int32_t end)
{
    (void)N;
    const float scale = et_control_of(ctl).loss_scale;
    const float cold = smoothing / (float)C, hot = (1.0f - smoothing) + cold;
    for (int32_t n = begin; n < end; n++) {
        const int32_t i = n * C, label = t[n];
        const int valid = label >= 0 && label < C;
        NAME(signal)(p + i, dz + i, C, valid ? cold : et_float_of_bits(ET_NAN_BITS), scale);
        if (valid) {
            STORE(&dz[i + label], (p[i + label] - hot) * scale);
        }
    }
}
#endif
