/* Weight gradients of two-dimensional convolution: see ref/conv2d.c for what is computed. */
#ifndef et_t
#define ET_SELF "../zvfh/conv2d_weight.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include "../ref/instantiate.h"
#else
#include "../ref/window.h"

#include "epilogue.h"

/* Rows of a tile are inputs side by side: the channels of a tap, and where padding is seen by none
 * or all taps of a kernel row, those of all of them. */
static void NAME(conv2d_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t N,
                                    int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t H,
                                    int32_t W, int32_t C, int32_t ldx, int32_t KH, int32_t KW,
                                    int32_t ldw, int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                    int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    (void)KH;
    int32_t p0, p1, q0, q1, last0, last1;
    et_window(W, Q, 0, sw, pl, &q0, &q1);
    et_window(W, Q, (KW - 1) * tw, sw, pl, &last0, &last1);
    const int together = ldx == C && tw == 1 && q0 == last0 && q1 == last1;
    const int32_t most = together ? KW * C : C;
    NAME(work)
    t = {.x_row = 1,
         .x_step = {sw * ldx, sh * W * ldx, H * W * ldx},
         .w_step = {ldy, Q * ldy, P * Q * ldy},
         .k_step = {1, Q, P * Q},
         .count = {0, 0, N},
         .how = ET_COLUMN};
    for (int32_t row = begin, rows; row < end; row += rows) {
        const int32_t c = row % C, kw = row / C % KW, kh = row / C / KW;
        rows = et_min(most - row % most, end - row);
        et_window(H, P, kh * th, sh, pt, &p0, &p1);
        et_window(W, Q, kw * tw, sw, pl, &q0, &q1);
        t.count[0] = q1 - q0;
        t.count[1] = p1 - p0;
        t.k = p0 * Q + q0;
        t.x = x + ((p0 * sh + kh * th - pt) * W + q0 * sw + kw * tw - pl) * ldx + c;
        for (int32_t o = 0; o < O; o += t.lanes) {
            t.lanes = NAME(tile_lanes)(O - o);
            t.w = dy + t.k * ldy + o;
            NAME(tiles_to_sink)(sink, &t, rows, row * ldw + o, ldw);
        }
    }
}

#define ET_INS const et_t *dy, const et_t *x
#define ET_DIMS                                                                               \
    int32_t N, int32_t P, int32_t Q, int32_t O, int32_t ldy, int32_t H, int32_t W, int32_t C, \
        int32_t ldx, int32_t KH, int32_t KW, int32_t ldw, int32_t sh, int32_t sw, int32_t pt, \
        int32_t pl, int32_t th, int32_t tw
#define ET_ARGS dy, x, N, P, Q, O, ldy, H, W, C, ldx, KH, KW, ldw, sh, sw, pt, pl, th, tw
ET_FORMS(conv2d_bwd_w)
#undef ET_INS
#undef ET_DIMS
#undef ET_ARGS

static void NAME(grouped_conv2d_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x,
                                            int32_t N, int32_t P, int32_t Q, int32_t G, int32_t O,
                                            int32_t H, int32_t W, int32_t I, int32_t KH, int32_t KW,
                                            int32_t sh, int32_t sw, int32_t pt, int32_t pl,
                                            int32_t th, int32_t tw, int32_t begin, int32_t end)
{
    for (int32_t g = 0; g < G; g++) {
        NAME(conv2d_bwd_w_sums)(sink, dy + g * O, x + g * I, N, P, Q, O, G * O, H, W, I, G * I, KH,
                                KW, G * O, sh, sw, pt, pl, th, tw, begin, end);
        TYPED(sink_move)(sink, O);
    }
}

#define ET_INS const et_t *dy, const et_t *x
#define ET_DIMS                                                                             \
    int32_t N, int32_t P, int32_t Q, int32_t G, int32_t O, int32_t H, int32_t W, int32_t I, \
        int32_t KH, int32_t KW, int32_t sh, int32_t sw, int32_t pt, int32_t pl, int32_t th, \
        int32_t tw
#define ET_ARGS dy, x, N, P, Q, G, O, H, W, I, KH, KW, sh, sw, pt, pl, th, tw
ET_FORMS(grouped_conv2d_bwd_w)
#undef ET_INS
#undef ET_DIMS
#undef ET_ARGS
#endif
