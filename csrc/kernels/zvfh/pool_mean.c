/* Means: see ref/pool_mean.c.  The lanes are channels. */
#ifndef et_t
#define ET_SELF "../zvfh/pool_mean.c"
#define ET_ISA zvfh
#include "../ref/lanes.h"
#include "../ref/window.h"

/* Positions of window `at` along an axis that lie inside the input; 0 if none does. */
ET_INLINE int32_t et_pool_inside(int32_t size, int32_t kernel, int32_t at, int32_t stride,
                                 int32_t pad)
{
    const int32_t first = at * stride - pad;
    return et_max(0, et_min(kernel, size - first) - et_max(0, -first));
}

#include "../ref/instantiate.h"
#else
#include "channels.h"
#include "columns.h"

void NAME(avg_pool2d)(const et_t *x, et_t *y, int32_t N, int32_t H, int32_t W, int32_t C, int32_t P,
                      int32_t Q, int32_t KH, int32_t KW, int32_t sh, int32_t sw, int32_t pt,
                      int32_t pl, int32_t begin, int32_t end)
{
    (void)N;
    for (int32_t row = begin; row < end; row++) {
        const int32_t p = row % P, h0 = et_max(0, p * sh - pt);
        const int32_t rows = et_pool_inside(H, KH, p, sh, pt);
        for (int32_t q = 0; q < Q; q++) {
            const int32_t w0 = et_max(0, q * sw - pl);
            const int32_t cols = et_pool_inside(W, KW, q, sw, pl);
            const float count = (float)et_max(1, rows * cols);
            for (int32_t c = 0, lanes; c < C; c += lanes) {
                lanes = et_min(C - c, (int32_t)et_lanes_m4());
                const size_t vl = (size_t)lanes;
                const et_t *line = x + ((row / P * H + h0) * W + w0) * C + c;
                et_wide_m4 sum = et_zero_m4(vl);
                for (int32_t h = 0; h < rows; h++) {
                    const et_t *element = line;
                    for (int32_t w = 0; w < cols; w++) {
                        sum = RAW(plus)(sum, RAW(raw_load)(element, vl), vl);
                        element += C;
                    }
                    line += W * C;
                }
                sum = __riscv_vfdiv_vf_f32m4(sum, count, vl);
                RAW(raw_store)(y + (row * Q + q) * C + c, RAW(round)(sum, vl), vl);
            }
        }
    }
}

void NAME(avg_pool2d_bwd_x)(const et_t *dy, et_t *dx, int32_t N, int32_t P, int32_t Q, int32_t C,
                            int32_t H, int32_t W, int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                            int32_t pt, int32_t pl, int32_t begin, int32_t end)
{
    (void)N;
    for (int32_t c = 0, lanes; c < C; c += lanes) {
        lanes = et_min(C - c, (int32_t)et_lanes_m4());
        const size_t vl = (size_t)lanes;
        for (int32_t row = begin; row < end; row++) {
            const int32_t below = row % H + pt;
            const int32_t p0 = et_ceil_div(below - KH + 1, sh), p1 = et_min(P, below / sh + 1);
            for (int32_t w = 0; w < W; w++) {
                const int32_t right = w + pl;
                const int32_t q0 = et_ceil_div(right - KW + 1, sw), q1 = et_min(Q, right / sw + 1);
                et_wide_m4 sum = et_zero_m4(vl);
                for (int32_t p = p0; p < p1; p++) {
                    const int32_t rows = et_pool_inside(H, KH, p, sh, pt);
                    const et_t *from = dy + ((row / H * P + p) * Q + q0) * C + c;
                    for (int32_t q = q0; q < q1; q++) {
                        const float count = (float)(rows * et_pool_inside(W, KW, q, sw, pl));
                        const et_wide_m4 d = RAW(widen)(RAW(raw_load)(from, vl), vl);
                        sum = et_plus_m4_float(sum, __riscv_vfdiv_vf_f32m4(d, count, vl), vl);
                        from += C;
                    }
                }
                RAW(raw_store)(dx + (row * W + w) * C + c, RAW(round)(sum, vl), vl);
            }
        }
    }
}

void NAME(global_mean)(const et_t *x, et_t *y, int32_t N, int32_t H, int32_t W, int32_t C,
                       int32_t begin, int32_t end)
{
    (void)N;
    const int32_t positions = H * W;
    float sums[NAME(MOST_COLUMNS)];
    for (int32_t n = begin; n < end; n++) {
        const et_t *from = x + n * positions * C;
        for (int32_t c = 0, columns; c < C; c += columns) {
            columns = NAME(column_sums)(sums, OF_X, from, from, positions, C, c);
            const size_t vl = (size_t)columns;
            const et_wide_m8 sum = et_raw_load_m8_float(sums, vl);
            const et_wide_m8 mean = __riscv_vfdiv_vf_f32m8(sum, (float)positions, vl);
            LONG(raw_store)(y + n * C + c, LONG(round)(mean, vl), vl);
        }
    }
}

void NAME(global_mean_bwd_x)(const et_t *dy, et_t *dx, int32_t N, int32_t C, int32_t H, int32_t W,
                             int32_t begin, int32_t end)
{
    (void)N;
    const float positions = (float)(H * W);
    et_channels t;
    for (int32_t row = begin, past; row < end; row = past) {
        past = et_min(end, (row / H + 1) * H);
        for (int32_t c = 0; c < C; c += t.lanes) {
            t = et_channels_at(c, C, et_lanes_m8());
            const size_t all = (size_t)t.lanes;
            const et_wide_m8 d = LONG(widen)(CYCLE(dy + row / H * C + c, C, all), all);
            const LONG(raw) share = LONG(round)(__riscv_vfdiv_vf_f32m8(d, positions, all), all);
            for (int32_t i = row * W * C + c; i < past * W * C; i += t.step) {
                LONG(raw_store)(dx + i, share, et_channels_vl(&t, past * W * C - i));
            }
        }
    }
}
#endif
