/* Means, NHWC, over windows and over all positions of a channel. */
#ifndef et_t
#define ET_SELF "pool_mean.c"
#include "lanes.h"
#include "window.h"

/* Positions of window `at` along an axis that lie inside the input; 0 if none does. */
ET_INLINE int32_t et_pool_inside(int32_t size, int32_t kernel, int32_t at, int32_t stride,
                                 int32_t pad)
{
    const int32_t first = at * stride - pad;
    return et_max(0, et_min(kernel, size - first) - et_max(0, -first));
}

#include "instantiate.h"
#else
#include "columns.h"

/* Mean over windows:  y[n,p,q,c] = sum_{kh,kw} x[n, p sh + kh - pt, q sw + kw - pl, c] / count
 *
 *   x   in   [N,H,W,C]   T
 *   y   out  [N,P,Q,C]   T
 *   sh, sw   stride, pt, pl padding above and to the left
 *
 * Only what lies inside the input is summed and counted; an empty window gives 0.  Summed from 0,
 * (kh, kw) ascending.  Rows (n,p) in [begin, end) of N * P are computed. */
void NAME(avg_pool2d)(const et_t *x, et_t *y, int32_t N, int32_t H, int32_t W, int32_t C, int32_t P,
                      int32_t Q, int32_t KH, int32_t KW, int32_t sh, int32_t sw, int32_t pt,
                      int32_t pl, int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && sh >= 1 && sw >= 1 && 0 <= begin && end <= N * P);
    (void)N;
    float acc[LANES], wide[LANES];
    for (int32_t row = begin; row < end; row++) {
        const int32_t n = row / P, p = row % P, h0 = et_max(0, p * sh - pt);
        const int32_t rows = et_pool_inside(H, KH, p, sh, pt);
        for (int32_t q = 0; q < Q; q++) {
            const int32_t w0 = et_max(0, q * sw - pl);
            const int32_t cols = et_pool_inside(W, KW, q, sw, pl);
            const float count = (float)et_max(1, rows * cols);
            for (int32_t c = 0; c < C; c += LANES) {
                const int32_t lanes = et_min(LANES, C - c);
                et_zero(acc);
                for (int32_t h = h0; h < h0 + rows; h++) {
                    for (int32_t w = w0; w < w0 + cols; w++) {
                        WIDEN(wide, x + ((n * H + h) * W + w) * C + c, 1, lanes);
                        for (int32_t l = 0; l < LANES; l++) {
                            acc[l] += wide[l];
                        }
                    }
                }
                for (int32_t l = 0; l < lanes; l++) {
                    STORE(&y[(row * Q + q) * C + c + l], acc[l] / count);
                }
            }
        }
    }
}

/* Mean over windows, gradient:  dx[n,h,w,c] = sum of dy[n,p,q,c] / count over the windows (p, q)
 *                               that hold (h, w)
 *   dy  in   [N,P,Q,C]   T
 *   dx  out  [N,H,W,C]   T
 *
 * Summed from 0, (p, q) ascending.  Rows (n,h) in [begin, end) of N * H are computed. */
void NAME(avg_pool2d_bwd_x)(const et_t *dy, et_t *dx, int32_t N, int32_t P, int32_t Q, int32_t C,
                            int32_t H, int32_t W, int32_t KH, int32_t KW, int32_t sh, int32_t sw,
                            int32_t pt, int32_t pl, int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && sh >= 1 && sw >= 1 && 0 <= begin && end <= N * H);
    (void)N;
    float acc[LANES], wide[LANES];
    for (int32_t row = begin; row < end; row++) {
        const int32_t n = row / H, below = row % H + pt;
        const int32_t p0 = et_ceil_div(below - KH + 1, sh), p1 = et_min(P, below / sh + 1);
        for (int32_t w = 0; w < W; w++) {
            const int32_t right = w + pl;
            const int32_t q0 = et_ceil_div(right - KW + 1, sw), q1 = et_min(Q, right / sw + 1);
            for (int32_t c = 0; c < C; c += LANES) {
                const int32_t lanes = et_min(LANES, C - c);
                et_zero(acc);
                for (int32_t p = p0; p < p1; p++) {
                    const int32_t rows = et_pool_inside(H, KH, p, sh, pt);
                    for (int32_t q = q0; q < q1; q++) {
                        const int32_t cols = et_pool_inside(W, KW, q, sw, pl);
                        WIDEN(wide, dy + ((n * P + p) * Q + q) * C + c, 1, lanes);
                        for (int32_t l = 0; l < LANES; l++) {
                            acc[l] += wide[l] / (float)(rows * cols);
                        }
                    }
                }
                for (int32_t l = 0; l < lanes; l++) {
                    STORE(&dx[(row * W + w) * C + c + l], acc[l]);
                }
            }
        }
    }
}

/* Mean over positions:  y[n,c] = sum_{h,w} x[n,h,w,c] / (H W)   for n in [begin, end)
 *
 *   x  in   [N,H,W,C]   T
 *   y  out  [N,C]       T
 *
 * Summed from 0, (h, w) ascending; where C < 8, in 8 stripes. */
void NAME(global_mean)(const et_t *x, et_t *y, int32_t N, int32_t H, int32_t W, int32_t C,
                       int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    const int32_t positions = H * W;
    float acc[LANES];
    for (int32_t n = begin; n < end; n++) {
        const et_t *from = x + n * positions * C;
        for (int32_t c = 0, lanes; c < C; c += lanes) {
            lanes = NAME(column_sums)(acc, OF_X, from, from, positions, C, c);
            for (int32_t l = 0; l < lanes; l++) {
                STORE(&y[n * C + c + l], acc[l] / (float)positions);
            }
        }
    }
}

/* Mean over positions, gradient:  dx[n,h,w,c] = dy[n,c] / (H W)
 *
 *   dy  in   [N,C]       T
 *   dx  out  [N,H,W,C]   T    rows (n,h) in [begin, end) of N * H are computed */
void NAME(global_mean_bwd_x)(const et_t *dy, et_t *dx, int32_t N, int32_t C, int32_t H, int32_t W,
                             int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N * H);
    (void)N;
    const float positions = (float)(H * W);
    for (int32_t row = begin; row < end; row++) {
        et_t *to = dx + row * W * C;
        for (int32_t c = 0; c < C; c++) {
            et_t share;
            STORE(&share, LOAD(&dy[row / H * C + c]) / positions);
            for (int32_t w = 0; w < W; w++) {
                to[w * C + c] = share;
            }
        }
    }
}
#endif
