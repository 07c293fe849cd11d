/* Normalisation with numbers per channel: see ref/norm.c. */
#ifndef et_t
#define ET_SELF "../zvfh/norm.c"
#define ET_ISA zvfh
#include "vectors.h"

/* Elements `apart` from each other, where the mask is set. */
ET_INLINE et_wide_m2 et_masked_float(const float *p, int32_t apart, vbool16_t on, size_t vl)
{
    return apart == 1 ? __riscv_vle32_v_f32m2_m(on, p, vl)
                      : __riscv_vlse32_v_f32m2_m(on, p, 4 * (ptrdiff_t)apart, vl);
}

ET_INLINE et_wide_m2 et_masked_et_f16(const et_f16 *p, int32_t apart, vbool16_t on, size_t vl)
{
    const _Float16 *from = (const _Float16 *)p;
    return et_widen_m2_et_f16(apart == 1
                                  ? __riscv_vle16_v_f16m1_m(on, from, vl)
                                  : __riscv_vlse16_v_f16m1_m(on, from, 2 * (ptrdiff_t)apart, vl),
                              vl);
}

enum { GROUP_SUM, GROUP_SQUARES, GROUP_PRODUCTS };

/* The sums in 8 stripes with one more term each. */
ET_INLINE et_wide_m2 et_group_terms(int what, et_wide_m2 sum, et_wide_m2 v, et_wide_m2 z)
{
    if (what == GROUP_SUM) {
        return __riscv_vfadd_vv_f32m2(sum, v, LANES);
    }
    return __riscv_vfmacc_vv_f32m2(sum, v, what == GROUP_SQUARES ? v : z, LANES);
}

/* The same; those from vl on, and where the mask is not set, stay. */
ET_INLINE et_wide_m2 et_group_some(int what, vbool16_t on, et_wide_m2 sum, et_wide_m2 v,
                                   et_wide_m2 z, size_t vl)
{
    if (what == GROUP_SUM) {
        return __riscv_vfadd_vv_f32m2_tumu(on, sum, sum, v, vl);
    }
    return __riscv_vfmacc_vv_f32m2_tumu(on, sum, v, what == GROUP_SQUARES ? v : z, vl);
}

#include "../ref/instantiate.h"
#else
#include "channels.h"
#include "column_gradient.h"

/* x + -mean is x - mean, and adds in one widening instruction. */
void NAME(standardize)(const et_t *x, const float *mean, const float *scale, et_t *y, int32_t R,
                       int32_t C, int32_t begin, int32_t end)
{
    (void)R;
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, et_lanes_m8());
        const size_t all = (size_t)t.lanes;
        const et_wide_m8 shift = __riscv_vfneg_v_f32m8(et_cycle_float(mean + c, C, all), all);
        const et_wide_m8 factor = et_cycle_float(scale + c, C, all);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            const et_wide_m8 v = LONG(plus)(shift, LONG(raw_load)(x + i, vl), vl);
            LONG(raw_store)(y + i, LONG(round)(__riscv_vfmul_vv_f32m8(v, factor, vl), vl), vl);
        }
    }
}

void NAME(standardize_bwd_x)(const et_t *dy, const float *scale, et_t *dx, int32_t R, int32_t C,
                             int32_t begin, int32_t end)
{
    (void)R;
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, et_lanes_m8());
        const et_wide_m8 factor = et_cycle_float(scale + c, C, (size_t)t.lanes);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            const et_wide_m8 v = LONG(widen)(LONG(raw_load)(dy + i, vl), vl);
            LONG(raw_store)(dx + i, LONG(round)(__riscv_vfmul_vv_f32m8(v, factor, vl), vl), vl);
        }
    }
}

void NAME(scale_shift)(const et_t *x, const et_t *gamma, const et_t *beta, et_t *y, int32_t R,
                       int32_t C, int32_t begin, int32_t end)
{
    (void)R;
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, et_lanes_m8());
        const size_t all = (size_t)t.lanes;
        const LONG(raw) factor = CYCLE(gamma + c, C, all);
        const et_wide_m8 shift = LONG(widen)(CYCLE(beta + c, C, all), all);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            const et_wide_m8 v = LONG(madd_lanes)(shift, LONG(raw_load)(x + i, vl), factor, vl);
            LONG(raw_store)(y + i, LONG(round)(v, vl), vl);
        }
    }
}

/* A product of two f16 is exact in f32: it may as well be rounded once. */
void NAME(scale)(const et_t *x, const et_t *gamma, et_t *y, int32_t R, int32_t C, int32_t begin,
                 int32_t end)
{
    (void)R;
    et_channels t;
    for (int32_t c = 0; c < C; c += t.lanes) {
        t = et_channels_at(c, C, FLAT(lanes)(INT32_MAX));
        const FLAT(raw) factor = FLAT(cycle)(gamma + c, C, (size_t)t.lanes);
        for (int32_t i = begin * C + c; i < end * C; i += t.step) {
            const size_t vl = et_channels_vl(&t, end * C - i);
            FLAT(store)(y + i, FLAT(mul)(FLAT(load)(x + i, vl), factor, vl), vl);
        }
    }
}

static void NAME(scale_bwd_gamma_sums)(NAME(sink) * sink, const et_t *dy, const et_t *x, int32_t R,
                                       int32_t C, int32_t begin, int32_t end)
{
    NAME(column_gradient)(sink, OF_PRODUCTS, dy, x, R, C, C, begin, end);
}

ET_FORMS(scale_bwd_gamma)

#define MASKED(p, apart, on, vl) ET_FOR_TYPE(et_masked_, et_t)(p, apart, on, vl)

#define EIGHT(p) TERM(widen, m2)(TERM(raw_load, m2)(p, LANES), LANES)

/* Sum in 8 stripes over S runs of D elements, `step` apart, of v = x - shift, of its square or of
 * v z.  Eight elements go together where they begin with stripe 0; a run may begin and end within
 * the stripes. */
ET_INLINE float NAME(group_total)(const int what, const et_t *x, const et_t *z, float shift,
                                  int32_t S, int32_t step, int32_t D)
{
    float s[LANES];
    et_wide_m2 sum = et_zero_m2(LANES);
    const vuint32m2_t lane = __riscv_vid_v_u32m2(LANES);
    /* One run is what lies side by side; of runs of one element, eight go together. */
    const int32_t apart = step != D && D == 1 ? step : 1;
    const int32_t length = step == D ? S * D : D == 1 ? LANES : D;
    const int32_t runs = step == D ? 1 : S;
    for (int32_t run = 0, stripe = 0; run < runs; run += apart > 1 ? LANES : 1) {
        const et_t *x_run = x + run * step, *z_run = z + run * step;
        const int32_t n = apart > 1 ? et_min(LANES, S - run) : length;
        for (int32_t d = 0, end; d < n; d = end) {
            if (stripe == 0 && apart == 1) {
                for (; d + LANES <= n; d += LANES) {
                    const et_wide_m2 v = __riscv_vfsub_vf_f32m2(EIGHT(x_run + d), shift, LANES);
                    const et_wide_m2 w = what == GROUP_PRODUCTS ? EIGHT(z_run + d) : v;
                    sum = et_group_terms(what, sum, v, w);
                }
            }
            end = et_min(n, d + LANES - stripe);
            const size_t vl = (size_t)(stripe + end - d);
            const vbool16_t on = __riscv_vmsgeu_vx_u32m2_b16(lane, (uint32_t)stripe, vl);
            const int32_t at = (d - stripe) * apart;
            const et_wide_m2 v =
                __riscv_vfsub_vf_f32m2(MASKED(x_run + at, apart, on, vl), shift, vl);
            const et_wide_m2 w = what == GROUP_PRODUCTS ? MASKED(z_run + at, apart, on, vl) : v;
            sum = et_group_some(what, on, sum, v, w, vl);
            stripe = (int32_t)vl % LANES;
        }
    }
    et_raw_store_m2_float(s, sum, LANES);
    return et_stripes(s);
}
#undef EIGHT

__attribute__((noinline)) static float NAME(group_sum)(const et_t *x, int32_t S, int32_t step,
                                                       int32_t D)
{
    return NAME(group_total)(GROUP_SUM, x, x, 0.0f, S, step, D);
}

void NAME(group_normalize)(const et_t *x, et_t *y, float *rstd, int32_t N, int32_t S, int32_t G,
                           int32_t D, int32_t center, float eps, int32_t begin, int32_t end)
{
    (void)N;
    const int32_t step = G * D, runs = G == 1 ? 1 : S, length = G == 1 ? S * D : D;
    const float count = (float)(S * D);
    for (int32_t row = begin; row < end; row++) {
        const int32_t at = row / G * S * step + row % G * D;
        float mean = 0.0f;
        if (center) {
            mean = NAME(group_sum)(x + at, S, step, D) / count;
        }
        const float squares = NAME(group_total)(GROUP_SQUARES, x + at, x + at, mean, S, step, D);
        const float scale = 1.0f / et_sqrt(squares / count + eps);
        for (int32_t s = 0; s < runs; s++) {
            size_t vl;
            for (int32_t d = 0; d < length; d += (int32_t)vl) {
                const int32_t i = at + s * step + d;
                vl = __riscv_vsetvl_e32m8((size_t)(length - d));
                et_wide_m8 v = LONG(widen)(LONG(raw_load)(x + i, vl), vl);
                v = __riscv_vfmul_vf_f32m8(__riscv_vfsub_vf_f32m8(v, mean, vl), scale, vl);
                LONG(raw_store)(y + i, LONG(round)(v, vl), vl);
            }
        }
        rstd[row] = scale;
    }
}

void NAME(group_normalize_bwd_x)(const et_t *dy, const et_t *y, const float *rstd, et_t *dx,
                                 int32_t N, int32_t S, int32_t G, int32_t D, int32_t center,
                                 int32_t begin, int32_t end)
{
    (void)N;
    const int32_t step = G * D, runs = G == 1 ? 1 : S, length = G == 1 ? S * D : D;
    const float count = (float)(S * D);
    for (int32_t row = begin; row < end; row++) {
        const int32_t at = row / G * S * step + row % G * D;
        float mean = 0.0f;
        if (center) {
            mean = NAME(group_sum)(dy + at, S, step, D) / count;
        }
        const float along =
            NAME(group_total)(GROUP_PRODUCTS, dy + at, y + at, 0.0f, S, step, D) / count;
        for (int32_t s = 0; s < runs; s++) {
            size_t vl;
            for (int32_t d = 0; d < length; d += (int32_t)vl) {
                const int32_t i = at + s * step + d;
                vl = __riscv_vsetvl_e32m8((size_t)(length - d));
                et_wide_m8 v = LONG(widen)(LONG(raw_load)(dy + i, vl), vl);
                const et_wide_m8 z = LONG(widen)(LONG(raw_load)(y + i, vl), vl);
                v = __riscv_vfsub_vf_f32m8(v, mean, vl);
                v = __riscv_vfnmsac_vf_f32m8(v, along, z, vl);
                v = __riscv_vfmul_vf_f32m8(v, rstd[row], vl);
                LONG(raw_store)(dx + i, LONG(round)(v, vl), vl);
            }
        }
    }
}
#undef MASKED
#endif
