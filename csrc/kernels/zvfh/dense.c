/* Dense layers and products of activations: see ref/dense.c for what they compute. */
#ifndef et_t
#define ET_SELF "../zvfh/dense.c"
#define ET_ISA zvfh
#define ET_CHUNKS
#include "../ref/instantiate.h"
#else
#include "epilogue.h"

#include "outer.h"

#ifndef ET_DENSE_ONCE
#define ET_DENSE_ONCE
enum { ET_BLOCK_BYTES = 1024 }; /* of weights that are turned, on the stack */
#endif

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

/* A layer's outputs [0, lanes) of one sample: see row.h.  One call and nothing kept over it, where a
 * group of registers holds them. */
static void NAME(dense_row)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t k,
                            ptrdiff_t step, ptrdiff_t apart, int across, int32_t lanes)
{
    const int32_t most = (int32_t)et_lanes_m8();
    for (; lanes > most; lanes -= most) {
        NAME(row_m8)(x, w, b, y, k, step, apart, across, (size_t)most);
        w += most * apart;
        b = b != NULL ? b + most : NULL;
        y += most;
    }
    if (lanes > most / 2) {
        NAME(row_m8)(x, w, b, y, k, step, apart, across, (size_t)lanes);
    } else if (lanes > most / 4) {
        NAME(row_m4)(x, w, b, y, k, step, apart, across, (size_t)lanes);
    } else if (lanes > 0) {
        NAME(row_m2)(x, w, b, y, k, step, apart, across, (size_t)lanes);
    }
}
#endif

/* Weights that lie across, put side by side for as many rows as will read them.  0: too many. */
static int NAME(turned)(et_t *block, const NAME(work) * t)
{
    const size_t vl = (size_t)t->lanes;
    if ((size_t)t->count[0] * vl > ET_BLOCK_BYTES / sizeof(et_t) || vl > et_lanes_m8()) {
        return 0;
    }
    const et_t *w = t->w;
    for (int32_t k = t->count[0]; k > 0; k--, w++, block += vl) {
        LONG(raw_store)(block, LONG(raw_gather)(w, t->w_lane, vl), vl);
    }
    return 1;
}

/* y[n,l] = b[l] + sum over k < K of x[n,k] * w[k step + l apart] for l < lanes */
__attribute__((noinline)) static void NAME(dense_rows)(const et_t *x, const et_t *w, const et_t *b,
                                                       et_t *y, int32_t N, int32_t K, int32_t ldx,
                                                       int32_t ldy, int32_t step, int32_t apart,
                                                       int how, int32_t lanes)
{
    et_t block[ET_BLOCK_BYTES / sizeof(et_t)];
    for (int32_t l = 0, some; l < lanes; l += some) {
        some = N == 1 ? NAME(row_lanes)(lanes - l) : NAME(tile_lanes)(lanes - l);
        NAME(work)
        t = {.x = x,
             .w = w + l * apart,
             .bias = b != NULL ? b + l : NULL,
             .y = y + l,
             .x_row = ldx,
             .x_step = {1},
             .w_step = {step},
             .w_lane = apart,
             .count = {K, 1, 1},
             .lanes = some,
             .y_row = ldy,
             .how = how};
        if (how == ET_ACROSS && N > ET_TILE_ROWS && NAME(turned)(block, &t)) {
            t.w = block;
            t.w_step[0] = some;
            t.how = ET_RUNS;
        }
        NAME(tile_rows)(&t, N);
    }
}

void NAME(dense)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N, int32_t I,
                 int32_t ldx, int32_t O, int32_t ldw, int32_t ldy, int32_t begin, int32_t end)
{
    const et_t *bias = b != NULL ? b + begin : NULL;
    if (O < LANES) {
        TYPED(dense_narrow)(x, w, b, y, N, I, ldx, ldw, ldy, begin, end);
        return;
    }
#ifndef ET_CHUNKED
    if (N == 1) {
        NAME(dense_row)(x, w + begin, bias, y + begin, I, ldw, 1, 0, end - begin);
        return;
    }
#endif
    NAME(dense_rows)(x, w + begin, bias, y + begin, N, I, ldx, ldy, ldw, 1, ET_RUNS, end - begin);
}

void NAME(dense_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t O, int32_t ldy,
                       int32_t I, int32_t ldw, int32_t ldx, int32_t begin, int32_t end)
{
    (void)I;
    w += begin * ldw;
#ifndef ET_CHUNKED
    if (N == 1) {
        NAME(dense_row)(dy, w, NULL, dx + begin, O, 1, ldw, 1, end - begin);
        return;
    }
#endif
    NAME(dense_rows)(dy, w, NULL, dx + begin, N, O, ldy, ldx, 1, ldw, ET_ACROSS, end - begin);
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

ET_FORMS(dense_bwd_w)
#endif
