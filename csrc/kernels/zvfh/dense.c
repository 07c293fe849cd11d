/* Dense layers and products of activations: see ref/dense.c for what they compute. */
#ifndef et_t
#define ET_SELF "../zvfh/dense.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include "../ref/instantiate.h"
#else
#include "epilogue.h"

#include "outer.h"

#ifndef ET_CHUNKED
/* Sum of x[i] * w[i * ldw] in 8 stripes, which are the lanes. */
static float NAME(dense_striped)(const et_t *x, const et_t *w, int32_t I, int32_t ldw)
{
    et_wide_m2 sum = et_zero_m2(LANES);
    for (int32_t i = 0; i < I; i += LANES) {
        const size_t vl = (size_t)et_min(LANES, I - i);
        const STRIPES(raw) w_i = STRIPES(raw_gather)(w + i * ldw, ldw, vl);
        sum = STRIPES(madd_kept)(sum, STRIPES(raw_load)(x + i, vl), w_i, vl);
    }
    return et_stripes_m2(sum);
}

/* A layer of fewer than 8 outputs; in f16c it is that of f16. */
static void NAME(dense_narrow)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N,
                               int32_t I, int32_t ldx, int32_t ldw, int32_t ldy, int32_t begin,
                               int32_t end)
{
    for (int32_t n = 0; n < N; n++) {
        for (int32_t o = begin; o < end; o++) {
            const float sum = NAME(dense_striped)(x + n * ldx, w + o, I, ldw);
            STORE(&y[n * ldy + o], b != NULL ? sum + LOAD(&b[o]) : sum);
        }
    }
}

#define ET_LMUL m2
#include "row.h"
#undef ET_LMUL
#define ET_LMUL m4
#include "row.h"
#undef ET_LMUL
#define ET_LMUL m8
#include "row.h"
#undef ET_LMUL

/* A layer's outputs [0, lanes) of one sample: see row.h. */
static void NAME(dense_row)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t k,
                            ptrdiff_t step, ptrdiff_t apart, int across, int32_t lanes)
{
    size_t vl;
    for (size_t l = 0, left = lanes > 0 ? (size_t)lanes : 0; left > 0; l += vl, left -= vl) {
        const et_t *bias = b != NULL ? b + l : NULL, *w_l = w + (ptrdiff_t)l * apart;
        vl = left < et_lanes_m8() ? left : et_lanes_m8();
        if (vl <= et_lanes_m2()) {
            NAME(row_m2)(x, w_l, bias, y + l, k, step, apart, across, vl);
        } else if (vl <= et_lanes_m4()) {
            NAME(row_m4)(x, w_l, bias, y + l, k, step, apart, across, vl);
        } else {
            NAME(row_m8)(x, w_l, bias, y + l, k, step, apart, across, vl);
        }
    }
}
#endif

void NAME(dense)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N, int32_t I,
                 int32_t ldx, int32_t O, int32_t ldw, int32_t ldy, int32_t begin, int32_t end)
{
    if (O < LANES) {
        TYPED(dense_narrow)(x, w, b, y, N, I, ldx, ldw, ldy, begin, end);
        return;
    }
#ifndef ET_CHUNKED
    if (N == 1) {
        NAME(dense_row)(x, w + begin, b != NULL ? b + begin : NULL, y + begin, I, ldw, 1, 0,
                        end - begin);
        return;
    }
#endif
    NAME(work)
    t = {.x_row = ldx,
         .x_step = {1},
         .w_step = {ldw},
         .count = {I, 1, 1},
         .y_row = ldy,
         .how = ET_RUNS};
    for (int32_t o = begin; o < end; o += t.lanes) {
        t.lanes = N == 1 ? NAME(row_lanes)(end - o) : NAME(tile_lanes)(end - o);
        t.x = x;
        t.w = w + o;
        t.bias = b != NULL ? b + o : NULL;
        t.y = y + o;
        NAME(tile_rows)(&t, N);
    }
}

void NAME(dense_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t O, int32_t ldy,
                       int32_t I, int32_t ldw, int32_t ldx, int32_t begin, int32_t end)
{
    (void)I;
#ifndef ET_CHUNKED
    if (N == 1) {
        NAME(dense_row)(dy, w + begin * ldw, NULL, dx + begin, O, 1, ldw, 1, end - begin);
        return;
    }
#endif
    NAME(work)
    t = {.x_row = ldy,
         .x_step = {1},
         .w_step = {1},
         .w_lane = ldw,
         .count = {O, 1, 1},
         .y_row = ldx,
         .how = ET_ACROSS};
    for (int32_t i = begin; i < end; i += t.lanes) {
        t.lanes = N == 1 ? NAME(row_lanes)(end - i) : NAME(tile_lanes)(end - i);
        t.x = dy;
        t.w = w + i * ldw;
        t.y = dx + i;
        NAME(tile_rows)(&t, N);
    }
}

static void NAME(dense_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t N,
                                   int32_t O, int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                   int32_t begin, int32_t end)
{
    (void)I;
    if (N == 1) {
        NAME(outer_product)(sink, dy, x, O, ldw, begin, end);
        return;
    }
    NAME(work)
    t = {.x = x + begin,
         .x_row = 1,
         .x_step = {ldx},
         .w_step = {ldy},
         .count = {N, 1, 1},
         .how = ET_COLUMN};
    for (int32_t o = 0; o < O; o += t.lanes) {
        t.lanes = NAME(tile_lanes)(O - o);
        t.w = dy + o;
        NAME(tiles_to_sink)(sink, &t, end - begin, begin * ldw + o, ldw);
    }
}

#define ET_INS const et_t *dy, const et_t *x
#define ET_DIMS int32_t N, int32_t O, int32_t ldy, int32_t I, int32_t ldx, int32_t ldw
#define ET_ARGS dy, x, N, O, ldy, I, ldx, ldw
ET_FORMS(dense_bwd_w)
#undef ET_INS
#undef ET_DIMS
#undef ET_ARGS
#endif
