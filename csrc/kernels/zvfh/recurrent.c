/* Recurrent layers: see ref/recurrent.c.  Lanes are the units of one step. */
#ifndef et_t
#define ET_SELF "../zvfh/recurrent.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include "tanh.h"

#include "../ref/instantiate.h"
#else
#include "tiles.h"

/* sums[l] = start[l] + sum over k < n of x[k] * w[k step + l apart] for l < lanes */
__attribute__((noinline)) static void NAME(recur_sums)(float *sums, const et_t *start,
                                                       const et_t *x, const et_t *w, int32_t n,
                                                       int32_t step, int32_t apart, int how,
                                                       int32_t lanes)
{
    NAME(work)
    t = {.x = x,
         .w = w,
         .w_lane = apart,
         .x_step = {1},
         .w_step = {step},
         .count = {n, 1, 1},
         .lanes = lanes,
         .bias = start,
         .sums = sums,
         .how = how};
    NAME(tile_rows)(&t, 1);
}

/* y[l] = tanh(sums[l]) for l < lanes */
__attribute__((noinline)) static void NAME(recur_states)(et_t *y, const float *sums, size_t lanes)
{
    for (size_t vl; lanes > 0; lanes -= vl, sums += vl, y += vl) {
        vl = __riscv_vsetvl_e32m4(lanes);
        const et_wide_m4 large = et_tanh_large(et_raw_load_m4_float(sums, vl), vl);
        OPAQUE(sums);
        const et_wide_m4 v = et_tanh_any(et_raw_load_m4_float(sums, vl), large, vl);
        RAW(raw_store)(y, RAW(round)(v, vl), vl);
    }
}

void NAME(recur)(const et_t *z, const et_t *w, et_t *y, int32_t T, int32_t H)
{
    float sums[ET_MOST_LANES];
    for (int32_t s = 0; s < T; s++, z += H, y += H) {
        for (int32_t h = 0, lanes; h < H; h += lanes) {
            lanes = NAME(row_lanes)(H - h);
            NAME(recur_sums)(sums, z + h, s > 0 ? y - H : z, w + h, s > 0 ? H : 0, H, 1, ET_RUNS,
                             lanes);
            NAME(recur_states)(y + h, sums, (size_t)lanes);
        }
    }
}

void NAME(recur_bwd_z)(const et_t *dy, const et_t *y, const et_t *w, et_t *dz, int32_t D, int32_t H,
                       int32_t T)
{
    float sums[ET_MOST_LANES];
    for (int32_t s = T - 1; s >= 0; s--) {
        const et_t *arriving = s - T + D >= 0 ? dy + (s - T + D) * H : NULL;
        const int32_t more = s + 1 < T;
        for (int32_t h = 0, lanes; h < H; h += lanes) {
            lanes = NAME(row_lanes)(H - h);
            NAME(recur_sums)(sums, arriving != NULL ? arriving + h : NULL, dz + (s + more) * H,
                             w + h * H, more ? H : 0, 1, H, ET_ACROSS, lanes);
            const size_t vl = (size_t)lanes;
            const et_wide_m8 v = LONG(widen)(LONG(raw_load)(y + s * H + h, vl), vl);
            et_wide_m8 slope = __riscv_vfmv_v_f_f32m8(1.0f, vl);
            slope = __riscv_vfnmsac_vv_f32m8(slope, v, v, vl);
            slope = __riscv_vfmul_vv_f32m8(slope, et_raw_load_m8_float(sums, vl), vl);
            LONG(raw_store)(dz + s * H + h, LONG(round)(slope, vl), vl);
        }
    }
}
#endif
