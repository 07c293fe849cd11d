/* Two-dimensional convolution, of all channels or in groups: see ref/conv2d.c for what is computed.
 *
 * Outputs that see the same taps form a rectangle: all of the inside, the pixels of an edge that lie
 * side by side, a corner.  Each is a few tiles: rows along its longer side, lanes over channels. */
#ifndef et_t
#define ET_SELF "../zvfh/conv2d.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include "../ref/instantiate.h"
#else
#include "../ref/window.h"

#include "tiles.h"

#ifndef ET_CONV2D_H
#define ET_CONV2D_H

/* Along one axis: taps [first, first + count) of an output lie inside, and they do so for `same`
 * outputs from it on. */
typedef struct {
    int32_t first, count, same;
} et_taps;

/* Of an output whose window begins at input `at`. */
ET_INLINE et_taps et_taps_inside(int32_t at, int32_t size, int32_t taps, int32_t step,
                                 int32_t stride)
{
    const int32_t rest = size - 1 - at - (taps - 1) * step;
    if (at >= 0 && rest >= 0) {
        return (et_taps){0, taps, stride == 1 ? rest + 1 : rest / stride + 1};
    }
    const int32_t first = et_ceil_div(-at, step);
    const int32_t end = et_min(taps, et_ceil_div(size - at, step));
    return (et_taps){first, et_max(end - first, 0), 1};
}

/* The other way round: an input is read by the `count` outputs from `out` on, by + 0, by + 1, ...
 * apart, through the taps from `tap` on downwards; so are the `same` inputs from it on that are a
 * stride apart, by the outputs beside them. */
typedef struct {
    int32_t out, tap, count, same;
} et_readers;

/* What lies between the readers of an input. */
typedef struct {
    int32_t stride, step, outs, taps;
} et_apart;

ET_INLINE et_apart et_apart_of(int32_t stride, int32_t step)
{
    int32_t a = stride, b = step;
    while (b != 0) { /* a becomes their greatest common divisor */
        const int32_t rest = a % b;
        a = b;
        b = rest;
    }
    return (et_apart){stride, step, step / a, stride / a};
}

/* Of the input at padded place `at`. */
ET_INLINE et_readers et_readers_of(int32_t at, int32_t outs, int32_t taps, const et_apart *apart)
{
    int32_t tap = taps - 1;
    while (tap >= 0 && apart->stride > 1 && (at - tap * apart->step) % apart->stride != 0) {
        tap--;
    }
    if (tap < 0) {
        return (et_readers){0, 0, 0, INT32_MAX};
    }
    int32_t count = apart->taps == 1 ? tap + 1 : tap / apart->taps + 1;
    int32_t out = at - tap * apart->step;
    out = apart->stride == 1 ? out : out / apart->stride;
    const int32_t last = out + (count - 1) * apart->outs;
    if (out >= 0 && last < outs) {
        return (et_readers){out, tap, count, outs - last};
    }
    const int32_t outside = et_ceil_div(-out, apart->outs);
    out += outside * apart->outs;
    count = et_min(count - outside, et_ceil_div(outs - out, apart->outs));
    return (et_readers){out, tap - outside * apart->taps, et_max(count, 0), 1};
}

#endif

#include "strips.h"

/* A rectangle of outputs that see the same taps. */
typedef struct {
    const et_t *x, *w, *bias; /* of the first output */
    et_t *y;
    int32_t rows, cols;
    int32_t x_down, x_right, y_down, y_right; /* from pixel to pixel */
    int32_t channels, w_channel;              /* outputs of a pixel, from weight to weight */
} NAME(region);

/* Compute a region; t knows the steps and counts of k, and how factors are read. */
__attribute__((noinline)) static void NAME(conv2d_region)(NAME(work) * t, const NAME(region) * r)
{
    const int down = r->rows > r->cols;
    const int32_t lines = down ? r->cols : r->rows, length = down ? r->rows : r->cols;
    const int32_t x_line = down ? r->x_right : r->x_down;
    const int32_t y_line = down ? r->y_right : r->y_down;
    t->x_row = down ? r->x_down : r->x_right;
    t->y_row = down ? r->y_down : r->y_right;
    for (int32_t c = 0; c < r->channels; c += t->lanes) {
        t->lanes = NAME(tile_lanes)(r->channels - c);
        t->w = r->w + c * r->w_channel;
        t->bias = r->bias != NULL ? r->bias + c : NULL;
        for (int32_t line = 0; line < lines; line++) {
            t->x = r->x + line * x_line;
            t->y = r->y + line * y_line + c;
            NAME(tile_rows)(t, length);
        }
    }
}

void NAME(conv2d)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N, int32_t H,
                  int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW, int32_t O, int32_t ldw,
                  int32_t P, int32_t Q, int32_t ldy, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                  int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    (void)N;
    if (KH == 1 && KW == 1 && sh == 1 && sw == 1 && pt == 0 && pl == 0 && P == H && Q == W) {
        x += begin * W * ldx; /* pointwise: one long row */
        y += begin * Q * ldy;
        W = Q = (end - begin) * Q;
        H = P = 1;
        begin = 0;
        end = W > 0;
    }
    const int runs = ldx == C && tw == 1; /* the taps of a kernel row lie side by side */
    NAME(work)
    t = {.x_step = {1, tw * ldx, th * W * ldx},
         .w_step = {ldw, C * ldw, KW * C * ldw},
         .k_step = {1, C, KW * C},
         .how = ET_RUNS};
    NAME(region)
    r = {.x_down = sh * W * ldx,
         .x_right = sw * ldx,
         .y_down = Q * ldy,
         .y_right = ldy,
         .bias = b,
         .channels = O,
         .w_channel = 1};
    for (int32_t row = begin; row < end; row += r.rows) {
        const int32_t n = row / P, p = row - n * P, top = p * sh - pt;
        const et_taps high = et_taps_inside(top, H, KH, th, sh);
        r.rows = et_min(high.same, et_min(P - p, end - row));
        t.count[2] = high.count;
        for (int32_t q = 0; q < Q; q += r.cols) {
            const int32_t left = q * sw - pl;
            const et_taps wide = et_taps_inside(left, W, KW, tw, sw);
            r.cols = et_min(wide.same, Q - q);
            t.count[1] = runs ? 1 : wide.count;
            t.count[0] = runs ? wide.count * C : C;
            t.k = (high.first * KW + wide.first) * C;
            r.x = x + ((n * H + top + high.first * th) * W + left + wide.first * tw) * ldx;
            r.w = w + t.k * ldw;
            r.y = y + (row * Q + q) * ldy;
            NAME(conv2d_region)(&t, &r);
        }
    }
}

void NAME(conv2d_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t P, int32_t Q,
                        int32_t O, int32_t ldy, int32_t KH, int32_t KW, int32_t C, int32_t ldw,
                        int32_t H, int32_t W, int32_t ldx, int32_t sh, int32_t sw, int32_t pt,
                        int32_t pl, int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    (void)N;
    if (NAME(strips_pay)(P, Q, O, KH, KW, C, H, W, ldx, tw)) {
        for (int32_t n = begin / H; n * H < end; n++) {
            NAME(strips_rows)(dy + n * P * Q * ldy, w, dx + n * H * W * C, P, Q, O, ldy, KH, KW, C,
                              ldw, W, sh, sw, pt, pl, th, et_max(begin - n * H, 0),
                              et_min(end - n * H, H));
        }
        return;
    }
    const et_apart down = et_apart_of(sh, th), right = et_apart_of(sw, tw);
    NAME(work)
    t = {.x_step = {1, right.outs * ldy, down.outs * Q * ldy},
         .w_step = {1, -right.taps * C * ldw, -down.taps * KW * C * ldw},
         .k_step = {1, right.taps * O, down.taps * KW * O},
         .count = {O},
         .w_lane = ldw,
         .how = ET_ACROSS};
    NAME(region)
    r = {.x_down = Q * ldy,
         .x_right = ldy,
         .y_down = sh * W * ldx,
         .y_right = sw * ldx,
         .channels = C,
         .w_channel = ldw};
    for (int32_t n = begin / H; n * H < end; n++) {
        const int32_t first = et_max(begin - n * H, 0), behind = et_min(end - n * H, H);
        for (int32_t i = 0; i < sh; i++) {
            for (int32_t h = first + i; h < behind; h += r.rows * sh) {
                const et_readers high = et_readers_of(h + pt, P, KH, &down);
                r.rows = et_min(high.same, et_ceil_div(behind - h, sh));
                t.count[2] = high.count;
                for (int32_t j = 0; j < sw; j++) {
                    for (int32_t at = j; at < W; at += r.cols * sw) {
                        const et_readers wide = et_readers_of(at + pl, Q, KW, &right);
                        r.cols = et_min(wide.same, et_ceil_div(W - at, sw));
                        t.count[1] = wide.count;
                        t.k = ((KH - 1 - high.tap) * KW + KW - 1 - wide.tap) * O;
                        r.x = dy + ((n * P + high.out) * Q + wide.out) * ldy;
                        r.w = w + (high.tap * KW + wide.tap) * C * ldw;
                        r.y = dx + ((n * H + h) * W + at) * ldx;
                        NAME(conv2d_region)(&t, &r);
                    }
                }
            }
        }
    }
}

#include "../ref/groups.h"
#endif
