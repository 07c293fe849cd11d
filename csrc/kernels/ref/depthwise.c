/* Two-dimensional convolution of each channel with a kernel of its own, NHWC: the channels are the
 * lanes.  Taps outside the input are skipped, not multiplied by zero. */
#ifndef et_t
#define ET_SELF "depthwise.c"
#define ET_CHUNKS
#include "instantiate.h"
#else
#include "tile.h"
#include "window.h"

/* acc[l] += sum over k < n of x[k * step + l] * w[k][l] */
ET_INLINE void NAME(depthwise_sum)(float *acc, const et_t *x, int32_t step, const float (*w)[LANES],
                                   int32_t n, int32_t lanes)
{
    float a[LANES], wide[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = acc[l];
    }
    for (int32_t k = 0; k < n; k++) {
        WIDEN(wide, x, 1, lanes);
        for (int32_t l = 0; l < LANES; l++) {
            a[l] = MADD(wide[l], w[k][l], a[l]);
        }
        x += step;
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc[l] = a[l];
    }
}

/* For rows r < rows:  acc[r * acc_step][l] += sum over k < n of x[r * row_step + k * k_step + l] *
 * w[k][l].  Where all 8 lanes are there the compiler may know it. */
static void NAME(depthwise_rows)(float (*acc)[LANES], int32_t acc_step, const et_t *x,
                                 int32_t row_step, int32_t k_step, int32_t rows,
                                 const float (*w)[LANES], int32_t n, int32_t lanes)
{
    for (int32_t r = 0; r < rows; r++) {
        if (lanes == LANES) {
            NAME(depthwise_sum)(acc[r * acc_step], x + r * row_step, k_step, w, n, LANES);
        } else {
            NAME(depthwise_sum)(acc[r * acc_step], x + r * row_step, k_step, w, n, lanes);
        }
    }
}

/* Add taps k in [k, k + n) of one kernel row to the outputs of a tile, the first of which has its
 * window at input column `left`.  Outputs that see the whole kernel row go together. */
ET_INLINE void NAME(depthwise_taps)(NAME(tile) * t, const et_t *x, int32_t left, int32_t k,
                                    int32_t n, int32_t cols, int32_t W, int32_t ldx, int32_t KW,
                                    int32_t sw, int32_t tw, int32_t lanes)
{
    const int32_t span = (KW - 1) * tw;
    for (int32_t r = 0, together; r < cols; r += together) {
        const int32_t at = left + r * sw;
        int32_t first = k, last = k + n;
        together = 1;
        if (at >= 0 && at + span < W) {
            together = et_min(cols - r, (W - 1 - span - at) / sw + 1);
        } else {
            first = et_max(first, et_ceil_div(-at, tw));
            last = et_min(last, et_ceil_div(W - at, tw));
        }
        if (first < last) {
            NAME(depthwise_rows)(t->acc + r, 1, x + (at + first * tw) * ldx, sw * ldx, tw * ldx,
                                 together, t->w + (first - k), last - first, lanes);
        }
    }
}

/* Depthwise convolution:  y[n,p,q,c] = b[c] + sum_{kh,kw} x[n,h,w,c] w[kh,kw,c]
 *                         where h = p sh + kh th - pt and w = q sw + kw tw - pl lie inside
 *
 *   x   in   [N,H,W,C], rows ldx apart   T
 *   w   in   [KH,KW,C], rows ldw apart   T
 *   b   in   [C]                         T
 *   y   out  [N,P,Q,C], rows ldy apart   T    rows (n,p) in [begin, end) of N * P are computed
 *   sh, sw              stride, pt, pl padding above and to the left, th, tw distance of taps
 *
 * Each output is summed from b, (kh, kw) ascending. */
void NAME(depthwise_conv2d)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N,
                            int32_t H, int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                            int32_t ldw, int32_t P, int32_t Q, int32_t ldy, int32_t sh, int32_t sw,
                            int32_t pt, int32_t pl, int32_t th, int32_t tw, int32_t begin,
                            int32_t end)
{
    ET_ASSERT(N >= 1 && sh >= 1 && sw >= 1 && th >= 1 && tw >= 1 && 0 <= begin && end <= N * P);
    (void)N;
    NAME(tile) t;
    for (int32_t row = begin; row < end; row++) {
        const int32_t n = row / P, top = (row % P) * sh - pt;
        const int32_t kh0 = et_ceil_div(-top, th), kh1 = et_min(KH, et_ceil_div(H - top, th));
        for (int32_t c = 0; c < C; c += LANES) {
            const int32_t lanes = et_min(LANES, C - c);
            for (int32_t q = 0; q < Q; q += ROWS) {
                const int32_t cols = et_min(ROWS, Q - q);
                NAME(tile_start)(&t, b + c, cols, lanes);
                for (int32_t kh = kh0; kh < kh1; kh++) {
                    const et_t *from = x + (n * H + top + kh * th) * W * ldx + c;
                    for (int32_t k = 0, count; k < KW; k += count) {
                        const int32_t tap = kh * KW + k;
                        count = NAME(tile_step)(tap, KW - k);
                        NAME(tile_weights)(&t, tap, w + tap * ldw + c, ldw, count, lanes);
                        NAME(depthwise_taps)(&t, from, q * sw - pl, k, count, cols, W, ldx, KW, sw,
                                             tw, lanes);
                    }
                }
                NAME(tile_store)(&t, y + (row * Q + q) * ldy + c, ldy, cols, lanes);
            }
        }
    }
}

/* Depthwise convolution, input gradient:  dx[n,h,w,c] = sum_{p,q} dy[n,p,q,c] w[kh,kw,c]
 *                                         over the outputs with p sh + kh th - pt = h and
 *                                         q sw + kw tw - pl = w
 *
 *   dy  in   [N,P,Q,C], rows ldy apart   T
 *   w   in   [KH,KW,C], rows ldw apart   T
 *   dx  out  [N,H,W,C], rows ldx apart   T    rows (n,h) in [begin, end) of N * H are computed
 *
 * Each element is summed from 0, (p, q) ascending, which is kh and kw descending. */
void NAME(depthwise_conv2d_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t P,
                                  int32_t Q, int32_t C, int32_t ldy, int32_t KH, int32_t KW,
                                  int32_t ldw, int32_t H, int32_t W, int32_t ldx, int32_t sh,
                                  int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                  int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && sh >= 1 && sw >= 1 && th >= 1 && tw >= 1 && 0 <= begin && end <= N * H);
    (void)N;
    NAME(tile) t;
    for (int32_t row = begin; row < end; row++) {
        const int32_t n = row / H, h = row % H;
        for (int32_t c = 0; c < C; c += LANES) {
            const int32_t lanes = et_min(LANES, C - c);
            for (int32_t at = 0; at < W; at += ROWS) {
                const int32_t cols = et_min(ROWS, W - at);
                NAME(tile_start)(&t, NULL, cols, lanes);
                for (int32_t tap = KH * KW - 1; tap >= 0; tap--) {
                    const int32_t below = h + pt - tap / KW * th, p = below / sh;
                    const int32_t shift = tap % KW * tw - pl;
                    if (below < 0 || below % sh != 0 || p >= P) {
                        continue;
                    }
                    const int32_t q0 = et_ceil_div(at - shift, sw);
                    const int32_t q1 = et_min(Q, et_ceil_div(at + cols - shift, sw));
                    if (q0 >= q1) {
                        continue;
                    }
                    const et_t *from = dy + (n * P + p) * Q * ldy + c;
                    NAME(tile_weights)(&t, KH * KW - 1 - tap, w + tap * ldw + c, ldw, 1, lanes);
                    NAME(depthwise_rows)(t.acc + (q0 * sw + shift - at), sw, from + q0 * ldy, ldy,
                                         0, q1 - q0, t.w, 1, lanes);
                }
                NAME(tile_store)(&t, dx + (row * W + at) * ldx + c, ldx, cols, lanes);
            }
        }
    }
}

/* Depthwise convolution, weight gradient:  g[kh,kw,c] = sum_{n,p,q} x[n,h,w,c] dy[n,p,q,c]
 *                                          where h = p sh + kh th - pt and
 *                                          w = q sw + kw tw - pl lie inside
 *   dy  in   [N,P,Q,C], rows ldy apart   T
 *   x   in   [N,H,W,C], rows ldx apart   T
 *   g   out  [KH,KW,C], rows ldw apart        rows in [begin, end) of KH * KW are computed
 *
 * Each element is summed from 0 (`_acc`: from the sum so far), (n, p, q) ascending.  The taps of a
 * kernel row go together: dy is converted once for all of them. */
static void NAME(depthwise_conv2d_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x,
                                              int32_t N, int32_t P, int32_t Q, int32_t C,
                                              int32_t ldy, int32_t H, int32_t W, int32_t ldx,
                                              int32_t KH, int32_t KW, int32_t ldw, int32_t sh,
                                              int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                              int32_t tw, int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && sh >= 1 && sw >= 1 && th >= 1 && tw >= 1);
    ET_ASSERT(0 <= begin && end <= KH * KW);
    (void)KH;
    NAME(tile) t;
    for (int32_t row = begin, rows; row < end; row += rows) {
        const int32_t kh = row / KW, kw = row % KW;
        rows = et_min(et_min(ROWS, KW - kw), end - row);
        int32_t p0, p1, q0[ROWS], q1[ROWS];
        et_window(H, P, kh * th, sh, pt, &p0, &p1);
        for (int32_t r = 0; r < rows; r++) {
            et_window(W, Q, (kw + r) * tw, sw, pl, &q0[r], &q1[r]);
        }
        for (int32_t c = 0; c < C; c += LANES) {
            const int32_t lanes = et_min(LANES, C - c), to = row * ldw + c;
            NAME(tile_from)(&t, sink, to, ldw, rows, lanes);
            for (int32_t np = 0; np < N * (p1 - p0); np++) {
                const int32_t n = np / (p1 - p0), p = p0 + np % (p1 - p0);
                const et_t *from = x + (n * H + p * sh + kh * th - pt) * W * ldx + c;
                for (int32_t q = q0[rows - 1], count; q < q1[0]; q += count) {
                    const int32_t at = (n * P + p) * Q + q;
                    count = NAME(tile_step)(at, q1[0] - q);
                    NAME(tile_weights)(&t, at, dy + at * ldy + c, ldy, count, lanes);
                    for (int32_t r = 0; r < rows; r++) {
                        const int32_t first = et_max(q, q0[r]), last = et_min(q + count, q1[r]);
                        if (first < last) {
                            NAME(depthwise_rows)(
                                t.acc + r, 1, from + (first * sw + (kw + r) * tw - pl) * ldx, 0,
                                sw * ldx, 1, t.w + (first - q), last - first, lanes);
                        }
                    }
                }
            }
            NAME(tile_into)(&t, sink, to, ldw, rows, lanes);
        }
    }
}

ET_FORMS(depthwise_conv2d_bwd_w)
#endif
