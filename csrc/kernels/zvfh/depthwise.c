/* Depthwise convolution and its input gradient: see ref/depthwise.c for what they compute.  The
 * gradient is the same walk over dy with the taps reversed; with a stride, one walk for each group
 * of pixels that see the same taps. */
#ifndef et_t
#define ET_SELF "../zvfh/depthwise.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include "../ref/window.h"

/* Taps of one axis that a pixel of the input sees, as a window over the outputs. */
typedef struct {
    int32_t count, last, step; /* taps last, last - step, ... */
    int32_t at, apart;         /* outputs at, at + apart, ... */
} et_seen;

/* `below`: the position of the pixel in the padded input */
ET_INLINE et_seen et_seen_by(int32_t below, int32_t K, int32_t stride, int32_t dilation)
{
    int32_t first = 0, step = 1;
    while (first < K && (below - first * dilation) % stride != 0) {
        first++;
    }
    while (first + step < K && step * dilation % stride != 0) {
        step++;
    }
    et_seen seen = {.step = step, .apart = step * dilation / stride};
    if (first < K) {
        seen.count = (K - 1 - first) / step + 1;
        seen.last = first + (seen.count - 1) * step;
        seen.at = (below - seen.last * dilation) / stride;
    }
    return seen;
}

#include "../ref/instantiate.h"
#else
#include "walk.h"

void NAME(depthwise_conv2d)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N,
                            int32_t H, int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                            int32_t ldw, int32_t P, int32_t Q, int32_t ldy, int32_t sh, int32_t sw,
                            int32_t pt, int32_t pl, int32_t th, int32_t tw, int32_t begin,
                            int32_t end)
{
    (void)N;
    NAME(walk)
    t = {.H = H,
         .W = W,
         .x_col = ldx,
         .P = P,
         .Q = Q,
         .y_row = Q * ldy,
         .y_col = ldy,
         .KH = KH,
         .KW = KW,
         .w_row = KW * ldw,
         .w_col = ldw,
         .sh = sh,
         .sw = sw,
         .th = th,
         .tw = tw,
         .k_row = KW,
         .k_col = 1,
         .top = -pt,
         .left = -pl};
    for (int32_t c = 0; c < C; c += t.lanes) {
        t.lanes = NAME(walk_lanes)(C - c);
        t.x = x + c;
        t.w = w + c;
        t.b = b + c;
        t.y = y + c;
        NAME(walk_rows)(&t, begin, end);
    }
}

/* Rows [begin, end) of the input, `lanes` channels: pixels whose columns lie sw apart go together. */
static void NAME(depthwise_back)(const NAME(walk) * from, const et_t *w, int32_t ldw, int32_t KH,
                                 int32_t KW, int32_t H, int32_t W, int32_t ldx, int32_t sh,
                                 int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                 int32_t begin, int32_t end)
{
    NAME(walk) t = *from;
    for (int32_t row = begin; row < end; row++) {
        const et_seen rows = et_seen_by(row % H + pt, KH, sh, th);
        t.x = from->x + row / H * t.H * t.W * t.x_col;
        t.KH = rows.count;
        t.w_row = -rows.step * KW * ldw;
        t.k_row = rows.step * KW;
        t.top = rows.at;
        t.th = et_max(1, rows.apart);
        for (int32_t first = 0; first < et_min(sw, W); first++) {
            const et_seen cols = et_seen_by(first + pl, KW, sw, tw);
            t.y = from->y + (row * W + first) * ldx;
            t.Q = (W - first - 1) / sw + 1;
            t.KW = cols.count;
            t.w = w + (rows.last * KW + cols.last) * ldw;
            t.w_col = -cols.step * ldw;
            t.k = KH * KW - 1 - rows.last * KW - cols.last;
            t.k_col = cols.step;
            t.left = cols.at;
            t.tw = et_max(1, cols.apart);
            NAME(walk_row)(&t, 0);
        }
    }
}

void NAME(depthwise_conv2d_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t P,
                                  int32_t Q, int32_t C, int32_t ldy, int32_t KH, int32_t KW,
                                  int32_t ldw, int32_t H, int32_t W, int32_t ldx, int32_t sh,
                                  int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t tw,
                                  int32_t begin, int32_t end)
{
    (void)N;
    const int fixed = KH == 3 && KW == 3 && sh == 1 && sw == 1;
    NAME(walk)
    t = {.b = NAME(no_bias),
         .H = P,
         .W = Q,
         .x_col = ldy,
         .P = fixed ? H : 1,
         .Q = W,
         .y_row = W * ldx,
         .y_col = sw * ldx,
         .KH = KH,
         .KW = KW,
         .w_row = -KW * ldw,
         .w_col = -ldw,
         .sh = 1,
         .sw = 1,
         .th = th,
         .tw = tw,
         .top = pt - 2 * th,
         .left = pl - 2 * tw};
    for (int32_t c = 0; c < C; c += t.lanes) {
        t.lanes = NAME(walk_lanes)(C - c);
        t.x = dy + c;
        t.y = dx + c;
        if (fixed) {
            t.w = w + 8 * ldw + c;
            NAME(walk_3x3)(&t, begin, end);
        } else {
            NAME(depthwise_back)(&t, w + c, ldw, KH, KW, H, W, ldx, sh, sw, pt, pl, th, tw, begin,
                                 end);
        }
    }
}
#endif
