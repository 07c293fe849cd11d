/* Two-dimensional convolution of stride 1 whose input lies in planes, one per channel: where vector
 * lanes own neighbouring pixels, as some instruction sets have it, they read it side by side. */
#ifndef et_t
#define ET_SELF "planar.c"
#define ET_CHUNKS
#include "instantiate.h"
#else
#include "tile.h"
#include "window.h"

/* Convolution of planes:  y[n,p,q,o] = b[o] + sum_{kh,kw,c} x[n,c,h,w] w[kh,kw,c,o]
 *                         where h = p + kh - pt and w = q + kw - pl lie inside
 *
 *   x   in   [N,C,H,W]                     T
 *   w   in   [KH,KW,C,O], rows ldw apart   T
 *   b   in   [O]                           T
 *   y   out  [N,P,Q,O],   rows ldy apart   T    rows (n,p) in [begin, end) of N * P are computed
 *   pt, pl                padding above and to the left
 *
 * Each output is summed from b, (kh, kw, c) ascending: the bits of conv2d. */
void NAME(conv2d_planar)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N, int32_t C,
                         int32_t H, int32_t W, int32_t KH, int32_t KW, int32_t O, int32_t ldw,
                         int32_t P, int32_t Q, int32_t ldy, int32_t pt, int32_t pl, int32_t begin,
                         int32_t end)
{
    ET_ASSERT(N >= 1 && 0 <= begin && end <= N * P);
    (void)N;
    NAME(tile) t;
    for (int32_t row = begin; row < end; row++) {
        const int32_t n = row / P, top = row % P - pt;
        for (int32_t o = 0; o < O; o += LANES) {
            const int32_t lanes = et_min(LANES, O - o);
            for (int32_t q = 0; q < Q; q += ROWS) {
                const int32_t cols = et_min(ROWS, Q - q);
                NAME(tile_start)(&t, b + o, cols, lanes);
                for (int32_t tap = 0; tap < KH * KW; tap++) {
                    const int32_t h = top + tap / KW, left = q + tap % KW - pl;
                    const int32_t first = et_max(-left, 0), last = et_min(cols, W - left);
                    for (int32_t c = 0, k; c < C && h >= 0 && h < H && first < last; c += k) {
                        const int32_t at = tap * C + c;
                        k = NAME(tile_count)(at, C - c, lanes);
                        const et_factors taps =
                            NAME(tile_taps)(&t, at, w + at * ldw + o, ldw, k, lanes);
                        NAME(tile_columns)(t.acc + first,
                                           x + ((n * C + c) * H + h) * W + left + first, H * W,
                                           last - first, &taps);
                    }
                }
                NAME(tile_store)(&t, y + (row * Q + q) * ldy + o, ldy, cols, lanes);
            }
        }
    }
}

/* Convolution of planes, input gradient:  dx[n,h,w,c] = sum_{p,q,o} dy[n,o,p,q] w[kh,kw,c,o]
 *                                         over the outputs with p + kh - pt = h and
 *                                         q + kw - pl = w
 *
 *   dy  in   [N,O,P,Q]                     T
 *   w   in   [KH,KW,C,O], rows ldw apart   T
 *   dx  out  [N,H,W,C],   rows ldx apart   T    rows (n,h) in [begin, end) of N * H are computed
 *
 * Each element is summed from 0, (p, q, o) ascending, which is kh and kw descending: the bits of
 * conv2d_bwd_x. */
void NAME(conv2d_planar_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t O,
                               int32_t P, int32_t Q, int32_t KH, int32_t KW, int32_t C, int32_t ldw,
                               int32_t H, int32_t W, int32_t ldx, int32_t pt, int32_t pl,
                               int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && 0 <= begin && end <= N * H);
    (void)N;
    NAME(tile) t;
    for (int32_t row = begin; row < end; row++) {
        const int32_t n = row / H, below = row % H + pt;
        for (int32_t c = 0; c < C; c += LANES) {
            const int32_t lanes = et_min(LANES, C - c);
            for (int32_t at = 0; at < W; at += ROWS) {
                const int32_t cols = et_min(ROWS, W - at);
                NAME(tile_start)(&t, NULL, cols, lanes);
                for (int32_t tap = KH * KW - 1; tap >= 0; tap--) {
                    const int32_t p = below - tap / KW, left = at + pl - tap % KW;
                    const int32_t first = et_max(-left, 0), last = et_min(cols, Q - left);
                    for (int32_t o = 0, k; o < O && p >= 0 && p < P && first < last; o += k) {
                        const int32_t number = (KH * KW - 1 - tap) * O + o;
                        k = NAME(tile_step)(number, O - o);
                        const et_factors taps = NAME(tile_transposed)(
                            &t, number, w + (tap * C + c) * ldw + o, ldw, k, lanes);
                        NAME(tile_columns)(t.acc + first,
                                           dy + ((n * O + o) * P + p) * Q + left + first, P * Q,
                                           last - first, &taps);
                    }
                }
                NAME(tile_store)(&t, dx + (row * W + at) * ldx + c, ldx, cols, lanes);
            }
        }
    }
}
#endif
