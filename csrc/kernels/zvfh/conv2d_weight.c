/* Weight gradients of two-dimensional convolution: see ref/conv2d.c for what is computed.
 *
 * Tiles have outputs as their lanes, and taps and channels of an image row as their rows; where that
 * leaves lanes empty, outputs of several taps are lanes, and channels or kernel rows are rows. */
#ifndef et_t
#define ET_SELF "../zvfh/conv2d_weight.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include "../ref/instantiate.h"
#else
#include "../ref/window.h"

#include "epilogue.h"
#include "planes.h"

/* A tile whose rows are elements of an image row side by side: (kw, c), of which those at an edge lie
 * outside for some outputs.  Row r of output q is element place + r + (q - from) x_step of `width`. */
typedef struct {
    const et_t *x, *w; /* of output `from`: inputs, and gradients of outputs */
    int32_t x_step[3], w_step[3], count[3], k_step[3], k;
    int32_t from, inner, outer, to; /* [inner, outer) is inside for all rows, [from, to) for some */
    int32_t place, width;
    int32_t place_0, Q; /* of output 0, and how many outputs there are */
    int32_t lanes;
    float *sums;
    int32_t sums_row, start;
} NAME(edged);

#include "open_sums.h"

#ifdef ET_CHUNKED
#define EDGED_LANES et_lanes_m8
#define ET_LMUL m4
#include "edged_tile.h"
#undef ET_LMUL
#define ET_LMUL m8
#include "edged_tile.h"
#undef ET_LMUL
#else
#define EDGED_LANES et_lanes_m4
#define ET_LMUL m2
#include "edged_tile.h"
#undef ET_LMUL
#define ET_LMUL m4
#include "edged_tile.h"
#undef ET_LMUL
#endif
#include "taps.h"

#include "inputs.h"
#undef ACC
#undef MADD_ROW
#undef MADD_MASKED
#undef MADD_FIRST
#undef START
#undef CLOSE
#undef REACH
#undef SUM_ROW
#undef NEXT_COLUMN

/* The sums of `some` rows, from row r on, to t->sums. */
static void NAME(edged_rows)(NAME(edged) * t, const et_t *x, const et_t *dy, int32_t r,
                             int32_t some)
{
    const int32_t step = t->x_step[0], first = t->place_0 + r; /* of output 0 */
    t->from = et_min(et_ceil_div(1 - some - first, step), t->Q);
    t->to = et_min(et_ceil_div(t->width - first, step), t->Q);
    t->inner = et_max(et_min(et_ceil_div(-first, step), t->to), t->from);
    t->outer = et_max(et_min(et_ceil_div(t->width - some + 1 - first, step), t->to), t->inner);
    t->place = first + t->from * step;
    t->x = x + t->from * step + r;
    t->w = dy + t->from * t->w_step[0];
#ifdef ET_CHUNKED
    if (t->lanes > (int32_t)et_lanes_m4()) {
        NAME(edged_m8)(t, some);
    } else {
        NAME(edged_m4)(t, some);
    }
#else
    if (t->lanes > (int32_t)et_lanes_m2()) {
        NAME(edged_m4)(t, some);
    } else {
        NAME(edged_m2)(t, some);
    }
#endif
}

/* `rows` rows of `outs` outputs: those that follow each other in the weight go to the sink together. */
__attribute__((noinline)) static void NAME(edged_to_sink)(TYPED(sink) * sink, NAME(edged) * t,
                                                          const et_t *x, const et_t *dy,
                                                          int32_t rows, int32_t outs, int32_t at,
                                                          int32_t ld)
{
    float sums[ET_TILE_ROWS * ET_MOST_LANES];
    const int32_t joined = ld == outs;
    const int32_t room = joined ? ET_TILE_ROWS * ET_MOST_LANES / outs : ET_TILE_ROWS;
    t->sums_row = outs;
    t->start = sink->form == TO_SUM;
    for (int32_t r = 0, held = 0, some; r < rows; r += some) {
        some = rows - r >= NAME(MOST_ROWS) ? NAME(MOST_ROWS) : rows - r >= 3 ? 3 : 1;
        for (int32_t i = held; i < held + some && t->start; i++) {
            for (int32_t o = 0; o < outs; o++) {
                sums[i * outs + o] = sink->f32[at + i * ld + o];
            }
        }
        t->sums = sums + held * outs;
        for (int32_t o = 0; o < outs; o += t->lanes, t->sums += t->lanes) {
            t->lanes = et_min(outs - o, (int32_t)EDGED_LANES());
            NAME(edged_rows)(t, x, dy + o, r, some);
        }
        held += some;
        if (joined && r + some < rows && held + NAME(MOST_ROWS) <= room) {
            continue;
        }
        for (int32_t i = 0; i < (joined ? 1 : held); i++) {
            TYPED(sink_row)(sink, at + i * ld, joined ? held * ld : outs, sums + i * outs);
        }
        at += held * ld;
        held = 0;
    }
}

/* Rows of a tile are inputs side by side: where the taps of a kernel row are, all of them. */
static void NAME(conv2d_bwd_w_rows)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t N,
                                    int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t H,
                                    int32_t W, int32_t C, int32_t ldx, int32_t KW, int32_t ldw,
                                    int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th,
                                    int32_t tw, int32_t begin, int32_t end)
{
    const int side_by_side = ldx == C && tw == 1;
    const int32_t most = side_by_side ? KW * C : C;
    NAME(edged)
    t = {.x_step = {sw * ldx, sh * W * ldx, H * W * ldx},
         .w_step = {ldy, Q * ldy, P * Q * ldy},
         .k_step = {1, Q, P * Q},
         .count = {0, 0, N}};
    for (int32_t row = begin, rows; row < end; row += rows) {
        const int32_t in = row % most, kw = side_by_side ? 0 : row / C % KW, kh = row / C / KW;
        rows = et_min(most - in, end - row);
        int32_t p0, p1, q0 = 0, q1 = Q;
        et_window(H, P, kh * th, sh, pt, &p0, &p1);
        if (!side_by_side) {
            et_window(W, Q, kw * tw, sw, pl, &q0, &q1);
        }
        t.count[1] = p1 - p0;
        t.k = p0 * Q + q0;
        /* Of output 0, wherever it is; one tap at a time is inside for all outputs in [q0, q1). */
        t.Q = et_max(q1 - q0, 0);
        t.place_0 = side_by_side ? in - pl * C : 0;
        t.width = side_by_side ? W * C : 1 << 30;
        const et_t *from = x + ((p0 * sh + kh * th - pt) * W + q0 * sw + kw * tw - pl) * ldx + in;
        for (int32_t o = 0, outs; o < O; o += outs) {
            outs = et_min(O - o, ET_MOST_LANES);
            NAME(edged_to_sink)(sink, &t, from, dy + t.k * ldy + o, rows, outs, row * ldw + o, ldw);
        }
    }
}

/* Whole rows of the kernel by tiles of several taps where that fills lanes, the rest by others. */
static void NAME(conv2d_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t N,
                                    int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t H,
                                    int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                    int32_t ldw, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                    int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    (void)KH;
    if (begin >= end) {
        return;
    }
    const int32_t span = KW * C, first = (begin + span - 1) / span, past = end / span;
    if (first < past && O > 0 && tw == 1) {
        NAME(taps)
        t = {.count = {0, N},
             .lines = N * P,
             .k_step = P * Q,
             .Q = Q,
             .O = O,
             .H = H,
             .W = W,
             .sh = sh,
             .sw = sw,
             .th = th};
        const int32_t tiles = (span + NAME(MOST_ROWS) - 1) / NAME(MOST_ROWS), rows = past - first;
        const int32_t groups = (O + (int32_t)EDGED_LANES() - 1) / (int32_t)EDGED_LANES();
        const int32_t line = Q * (2 * span + 4 * tiles) + 60 * tiles;
        /* Longer groups take more steps of a machine: they must take clearly fewer instructions. */
        int32_t least = groups * rows * (t.lines * line + 150 * tiles) / 8 * 7, room = 0;
        if (ldy == O && sw == 1) {
            const int32_t most = NAME(taps_room)(&t, KW);
            const int32_t cost = most > 0 ? NAME(outputs_cost)(&t, most, rows, KW, C, ldx) : least;
            if (cost < least) {
                room = most;
                least = cost / 16 * 15;
            }
        }
        const int inputs = ldx == C && span > O && O <= NAME(JOINED) &&
                           NAME(inputs_cost)(&t, rows, span, 2 * et_ceil_div(pl, sw)) < least;
        if (room > 0 || inputs) {
            NAME(conv2d_bwd_w_rows)(sink, dy, x, N, P, Q, O, ldy, H, W, C, ldx, KW, ldw, sh, sw, pt,
                                    pl, th, tw, begin, first * span);
            begin = past * span;
        }
        if (inputs) {
            NAME(conv2d_bwd_w_inputs)(sink, &t, dy, x, P, C, ldy, span, ldw, pt, pl, first, past);
        } else if (room > 0) {
            NAME(conv2d_bwd_w_taps)(sink, &t, dy, x, room, P, C, ldx, KW, ldw, pt, pl, first, past);
        }
    }
    NAME(conv2d_bwd_w_rows)(sink, dy, x, N, P, Q, O, ldy, H, W, C, ldx, KW, ldw, sh, sw, pt, pl, th,
                            tw, begin, end);
}

ET_FORMS(conv2d_bwd_w)
#undef EDGED_LANES

#include "../ref/groups_weight.h"
#endif
