/* Two-dimensional convolution, NHWC, of all channels or in groups.  A window may hang over the input
 * by the padding; its taps outside are skipped, not multiplied by zero. */
#ifndef et_t
#define ET_SELF "conv2d.c"
#define ET_CHUNKS
#include "instantiate.h"
#else
#include "tile.h"
#include "window.h"

/* Add taps from k on of a kernel row (KW * C taps) to the outputs of a tile, the first of which has
 * its window at input column `left`.  Outputs that see the whole kernel row go together, those at
 * an edge alone, with the taps that lie inside.  The taps lie side by side in x. */
ET_INLINE void NAME(conv2d_taps)(NAME(tile) * t, et_factors taps, const et_t *x, int32_t left,
                                 int32_t k, int32_t cols, int32_t W, int32_t C, int32_t ldx,
                                 int32_t KW, int32_t sw, int32_t tw)
{
    const float *const w = taps.w;
    const int32_t n = taps.n;
    const int32_t offset = (k / C) * tw * ldx + k % C, span = (KW - 1) * tw;
    for (int32_t c = 0; c < cols;) {
        const int32_t at = left + c * sw;
        int32_t first = k, last = k + n, together = 1;
        if (at >= 0 && at + span < W) {
            together = et_min(cols - c, (W - 1 - span - at) / sw + 1);
        } else {
            first = et_max(first, et_ceil_div(-at, tw) * C);
            last = et_min(last, et_min(KW, et_ceil_div(W - at, tw)) * C);
        }
        if (first < last) {
            taps.w = w + (first - k) * taps.step;
            taps.n = last - first;
            NAME(tile_rows)(t->acc + c, 1, x + (at * ldx + offset + first - k), sw * ldx, together,
                            &taps);
        }
        c += together;
    }
}

/* Convolution:  y[n,p,q,o] = b[o] + sum_{kh,kw,c} x[n,h,w,c] w[kh,kw,c,o]
 *               where h = p sh + kh th - pt and w = q sw + kw tw - pl lie inside
 *
 *   x   in   [N,H,W,C],   rows ldx apart   T
 *   w   in   [KH,KW,C,O], rows ldw apart   T
 *   b   in   [O]                           T
 *   y   out  [N,P,Q,O],   rows ldy apart   T    rows (n,p) in [begin, end) of N * P are computed
 *   sh, sw                stride, pt, pl padding above and to the left, th, tw distance of taps
 *
 * Each output is summed from b, (kh, kw, c) ascending. */
void NAME(conv2d)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N, int32_t H,
                  int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t O, int32_t ldw,
                  int32_t P, int32_t Q, int32_t ldy, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                  int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && sh >= 1 && sw >= 1 && th >= 1 && tw >= 1 && 0 <= begin && end <= N * P);
    (void)N;
    const int32_t run = ldx == C && tw == 1 ? KW * C : C; /* taps that lie side by side in x */
    const int32_t tiles = (O + LANES - 1) / LANES;
    NAME(tile) t;
    for (int32_t row = begin; row < end; row++) {
        const int32_t n = row / P, top = (row % P) * sh - pt;
        const int32_t kh0 = et_ceil_div(-top, th), kh1 = et_min(KH, et_ceil_div(H - top, th));
        for (int32_t tile = 0; tile < tiles; tile++) {
            const int32_t o = tile * LANES, lanes = et_min(LANES, O - o);
            for (int32_t q = 0; q < Q; q += ROWS) {
                const int32_t cols = et_min(ROWS, Q - q), left = q * sw - pl;
                const int32_t seen = et_min(KW, et_ceil_div(W - left, tw)) * C; /* by any of them */
                NAME(tile_start)(&t, b + o, cols, lanes);
                for (int32_t kh = kh0, all; kh < kh1; kh += all) {
                    const et_t *from = x + (n * H + top + kh * th) * W * ldx;
                    all = TAPS_IN_PLACE(lanes) && run == KW * C ? kh1 - kh : 1;
                    for (int32_t k = 0, count; k < seen; k += count) {
                        const int32_t at = kh * KW * C + k;
                        count = NAME(tile_count)(at, run - k % run, lanes);
                        et_factors taps =
                            NAME(tile_taps)(&t, at, w + at * ldw + o, ldw, count, lanes);
                        NAME(tile_repeat)(&taps, lanes, all, th * W * ldx, KW * C * ldw);
                        NAME(conv2d_taps)(&t, taps, from, left, k, cols, W, C, ldx, KW, sw, tw);
                    }
                }
                NAME(tile_store)(&t, y + (row * Q + q) * ldy + o, ldy, cols, lanes);
            }
        }
    }
}

/* Add the taps of one kernel position to the input gradients [at, at + cols) of one row: outputs q
 * with q sw + shift inside, o ascending; the first product is number k. */
ET_INLINE void NAME(conv2d_scatter)(NAME(tile) * t, int32_t k, const et_t *dy, const et_t *w,
                                    int32_t at, int32_t cols, int32_t lanes, int32_t shift,
                                    int32_t first, int32_t last, int32_t O, int32_t ldy,
                                    int32_t ldw, int32_t sw)
{
    first = et_max(first, et_ceil_div(at - shift, sw));
    last = et_min(last, et_ceil_div(at + cols - shift, sw));
    if (first < last) {
        NAME(tile_by_transposed)(t, first * sw + shift - at, sw, k, dy + first * ldy, ldy,
                                 last - first, w, ldw, O, lanes);
    }
}

/* Convolution, input gradient:  dx[n,h,w,c] = sum_{p,q,o} dy[n,p,q,o] w[kh,kw,c,o]
 *                               over the outputs with p sh + kh th - pt = h and
 *                               q sw + kw tw - pl = w
 *
 *   dy  in   [N,P,Q,O],   rows ldy apart   T
 *   w   in   [KH,KW,C,O], rows ldw apart   T
 *   dx  out  [N,H,W,C],   rows ldx apart   T    rows (n,h) in [begin, end) of N * H are computed
 *
 * Each element is summed from 0, (p, q, o) ascending, which is kh and kw descending. */
void NAME(conv2d_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t P, int32_t Q,
                        int32_t O, int32_t ldy, int32_t KH, int32_t KW, int32_t C, int32_t ldw,
                        int32_t H, int32_t W, int32_t ldx, int32_t sh, int32_t sw, int32_t pt,
                        int32_t pl, int32_t th, int32_t tw, int32_t begin, int32_t end)
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
                for (int32_t kh = KH - 1; kh >= 0; kh--) {
                    const int32_t below = h + pt - kh * th, p = below / sh;
                    if (below < 0 || below % sh != 0 || p >= P) {
                        continue;
                    }
                    for (int32_t kw = KW - 1; kw >= 0; kw--) {
                        int32_t first, last;
                        et_window(W, Q, kw * tw, sw, pl, &first, &last);
                        const int32_t k = ((KH - 1 - kh) * KW + (KW - 1 - kw)) * O;
                        NAME(conv2d_scatter)(&t, k, dy + (n * P + p) * Q * ldy,
                                             w + ((kh * KW + kw) * C + c) * ldw, at, cols, lanes,
                                             kw * tw - pl, first, last, O, ldy, ldw, sw);
                    }
                }
                NAME(tile_store)(&t, dx + (row * W + at) * ldx + c, ldx, cols, lanes);
            }
        }
    }
}

/* Convolution, weight gradient:  g[kh,kw,c,o] = sum_{n,p,q} x[n,h,w,c] dy[n,p,q,o]
 *                                where h = p sh + kh th - pt and w = q sw + kw tw - pl lie inside
 *   dy  in   [N,P,Q,O],   rows ldy apart   T
 *   x   in   [N,H,W,C],   rows ldx apart   T
 *   g   out  [KH,KW,C,O], rows ldw apart        rows in [begin, end) of KH * KW * C are computed
 *
 * Each element is summed from 0 (`_acc`: from the sum so far), (n, p, q) ascending. */
static void NAME(conv2d_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t N,
                                    int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t H,
                                    int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                    int32_t ldw, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                    int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && sh >= 1 && sw >= 1 && th >= 1 && tw >= 1);
    ET_ASSERT(0 <= begin && end <= KH * KW * C);
    (void)KH;
    NAME(tile) t;
    for (int32_t row = begin, rows; row < end; row += rows) {
        const int32_t c = row % C, kw = row / C % KW, kh = row / C / KW;
        rows = et_min(et_min(ROWS, C - c), end - row);
        int32_t p0, p1, q0, q1;
        et_window(H, P, kh * th, sh, pt, &p0, &p1);
        et_window(W, Q, kw * tw, sw, pl, &q0, &q1);
        for (int32_t o = 0; o < O; o += LANES) {
            const int32_t lanes = et_min(LANES, O - o), to = row * ldw + o;
            NAME(tile_from)(&t, sink, to, ldw, rows, lanes);
            for (int32_t n = 0; n < N; n++) {
                for (int32_t p = p0, all; p < p1; p += all) {
                    const int32_t h = n * H + p * sh + kh * th - pt;
                    all = TAPS_IN_PLACE(lanes) ? p1 - p : 1;
                    for (int32_t q = q0, k; q < q1; q += k) {
                        const int32_t at = (n * P + p) * Q + q;
                        k = NAME(tile_count)(at, q1 - q, lanes);
                        const int32_t from = (h * W + q * sw + kw * tw - pl) * ldx + c;
                        et_factors taps = NAME(tile_taps)(&t, at, dy + at * ldy + o, ldy, k, lanes);
                        NAME(tile_repeat)(&taps, lanes, all, sh * W * ldx, Q * ldy);
                        NAME(tile_columns)(t.acc, x + from, sw * ldx, rows, &taps);
                    }
                }
            }
            NAME(tile_into)(&t, sink, to, ldw, rows, lanes);
        }
    }
}

ET_FORMS(conv2d_bwd_w)

#include "groups.h"
#include "groups_weight.h"
#endif
