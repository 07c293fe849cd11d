/* The input gradient of a convolution by strips: the lanes are the inputs that one output sees in an
 * image row, the rows those of outputs below each other.  Read by conv2d.c, once per type.
 *
 * Few channels fill longer vectors so, and an output at an edge has fewer lanes, nothing else: the
 * others lie outside.  The sums of a few image rows wait in memory: for each, kernel rows descend,
 * outputs ascend, and so do the channels of an output. */
enum { NAME(STRIP_SUMS) = 384, NAME(STRIP_WEIGHTS) = 1024 / sizeof(et_t) };

/* The strips of `count` rows of outputs, all through the same kernel row; `width` is that of an image
 * row.  w: of the first lane, channel after channel; sums: of the first image row. */
typedef struct {
    const et_t *dy, *w;
    float *sums;
    int32_t Q, O, ldy, w_step, lanes;
    int32_t place, right, width; /* of lane 0 and the first output; to the next output */
    int32_t dy_row, sums_row, count;
} NAME(strips);

#define ET_LMUL m4
#include "strip_tile.h"
#undef ET_LMUL
#define ET_LMUL m8
#define ET_LONGEST
#include "strip_tile.h"
#undef ET_LONGEST
#undef ET_LMUL

/* How many of `lanes` lanes go together: the longest groups leave room for three rows of f16.
 * There is room for their weights. */
ET_INLINE int32_t NAME(strip_lanes)(int32_t lanes, int32_t O)
{
    const size_t most = sizeof(et_t) == 2 ? et_lanes_m8() : et_lanes_m4();
    lanes = et_min(lanes, (int32_t)most);
    return O * lanes > NAME(STRIP_WEIGHTS) ? et_max(NAME(STRIP_WEIGHTS) / O, 1) : lanes;
}

/* The strips of a kernel row, which sees `span` inputs from element `left` on.  Later taps go first
 * if they do not fit into one vector: they are those of earlier outputs. */
__attribute__((noinline)) static void NAME(strips_add)(NAME(strips) * s, const et_t *w, int32_t ldw,
                                                       int32_t span, int32_t left)
{
    et_t across[NAME(STRIP_WEIGHTS)];
    const et_t *const dy = s->dy;
    float *const sums = s->sums;
    for (int32_t behind = span; behind > 0; behind -= s->lanes) {
        const int32_t lanes = NAME(strip_lanes)(behind, s->O);
        for (int32_t o = 0; o < s->O; o++) {
            const LONG(raw) v =
                LONG(raw_gather)(w + (behind - lanes) * ldw + o, ldw, (size_t)lanes);
            LONG(raw_store)(across + o * lanes, v, (size_t)lanes);
        }
        s->w = across;
        s->w_step = s->lanes = lanes;
        s->place = left + behind - lanes;
        for (int32_t row = 0, some; row < s->count; row += some) {
            some = sizeof(et_t) == 2 && lanes > (int32_t)et_lanes_m4()
                       ? NAME(strip_m8)(s, s->count - row)
                       : NAME(strip_m4)(s, s->count - row);
            s->dy += some * s->dy_row;
            s->sums += some * s->sums_row;
        }
        s->dy = dy;
        s->sums = sums;
    }
}

/* Whether that takes clearly fewer instructions than tiles of pixels, of which those at an edge are
 * alone: roughly. */
ET_INLINE int NAME(strips_pay)(int32_t P, int32_t Q, int32_t O, int32_t KH, int32_t KW, int32_t C,
                               int32_t H, int32_t W, int32_t ldx, int32_t tw)
{
    const int32_t all = KW * C, width = W * C;
    if (ldx != C || tw != 1 || all <= 0 || width <= 0 || width > NAME(STRIP_SUMS) / 2) {
        return 0;
    }
#ifdef ET_CHUNKED /* the chunks of all lanes begin together */
    if (O % ET_CHUNK != 0) {
        return 0;
    }
#endif
    const int32_t room = NAME(STRIP_SUMS) / width, blocks = (H + room - 1) / room;
    int32_t cost = blocks * KH * 100;
    for (int32_t behind = all, lanes; behind > 0; behind -= lanes) {
        lanes = NAME(strip_lanes)(behind, O);
        const int32_t rows = lanes > (int32_t)et_lanes_m4() ? 3 : NAME(MOST_ROWS);
        const int32_t tiles = P / room * ((room + rows - 1) / rows) + (P % room + rows - 1) / rows;
        cost += KH * Q * (tiles * (40 + 5 * O / 2) + P * (4 + 9 * O / 4));
    }
    const int32_t most = NAME(tile_lanes)(C), groups = (C + most - 1) / most;
    const int32_t regions = et_min(H, KH + et_max(H - P, 0)) * et_min(W, KW + et_max(W - Q, 0));
    const int32_t other = regions * 300 + H * W * KH * 20 + P * Q * KH * KW * O / 3 * 8;
    return cost < other * groups / 8 * 7;
}

/* Rows [h, behind) of image n. */
__attribute__((noinline)) static void
NAME(strips_rows)(const et_t *dy, const et_t *w, et_t *dx, int32_t P, int32_t Q, int32_t O,
                  int32_t ldy, int32_t KH, int32_t KW, int32_t C, int32_t ldw, int32_t W,
                  int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th, int32_t h,
                  int32_t behind)
{
    float sums[NAME(STRIP_SUMS)];
    NAME(strips)
    s = {.Q = Q,
         .O = O,
         .ldy = ldy,
         .width = W * C,
         .right = sw * C,
         .dy_row = Q * ldy,
         .sums_row = sh * W * C};
    for (int32_t rows; h < behind; h += rows) {
        rows = et_min(behind - h, NAME(STRIP_SUMS) / s.width);
        size_t vl;
        const size_t all = (size_t)(rows * s.width);
        for (size_t at = 0; at < all; at += vl) {
            vl = __riscv_vsetvl_e32m8(all - at);
            et_raw_store_m8_float(sums + at, et_zero_m8(vl), vl);
        }
        for (int32_t kh = KH - 1; kh >= 0; kh--) {
            const int32_t above = h + pt - kh * th, p = et_ceil_div(above, sh);
            s.count = et_min(P, et_ceil_div(above + rows, sh)) - p;
            if (s.count > 0) {
                s.dy = dy + p * s.dy_row;
                s.sums = sums + (p * sh - above) * s.width;
                NAME(strips_add)(&s, w + kh * KW * C * ldw, ldw, KW * C, -pl * C);
            }
        }
        et_t *to = dx + h * s.width;
        for (size_t at = 0; at < all; at += vl) {
            vl = __riscv_vsetvl_e32m8(all - at);
            LONG(raw_store)(to + at, LONG(round)(et_raw_load_m8_float(sums + at, vl), vl), vl);
        }
    }
}
