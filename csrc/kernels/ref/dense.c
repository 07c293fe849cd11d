/* Dense layers and their input gradient. */
#ifndef et_t
#define ET_SELF "dense.c"
#define ET_CHUNKS
#include "instantiate.h"
#else
#include "tile.h"

#include "dense_row.h"

#ifndef ET_CHUNKED
/* Sum of x[i] * w[i * ldw] in 8 stripes, for layers of fewer than 8 outputs. */
static float NAME(dense_striped)(const et_t *x, const et_t *w, int32_t I, int32_t ldw)
{
    float s[LANES] = {0}, a[LANES], b[LANES];
    for (int32_t i = 0; i < I; i += LANES) {
        const int32_t n = et_min(LANES, I - i);
        WIDEN(a, x + i, 1, n);
        WIDEN(b, w + i * ldw, ldw, n);
        for (int32_t l = 0; l < n; l++) {
            s[l] = MADD(a[l], b[l], s[l]);
        }
    }
    return et_stripes(s);
}

/* Such a layer; in f16c it is that of f16. */
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
#endif

/* Dense layer:  y[n,o] = b[o] + sum_i x[n,i] * w[i,o]
 *
 *   x   in   [N,I], rows ldx apart   T
 *   w   in   [I,O], rows ldw apart   T
 *   b   in   [O]                     T    NULL: none
 *   y   out  [N,O], rows ldy apart   T    outputs o in [begin, end) are computed
 *
 * Each output is summed from b, i ascending; where O < 8, in 8 stripes from 0, then b is added. */
void NAME(dense)(const et_t *x, const et_t *w, const et_t *b, et_t *y, int32_t N, int32_t I,
                 int32_t ldx, int32_t O, int32_t ldw, int32_t ldy, int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && I >= 1 && O >= 1 && 0 <= begin && end <= O);
    if (O < LANES) {
        TYPED(dense_narrow)(x, w, b, y, N, I, ldx, ldw, ldy, begin, end);
        return;
    }
    NAME(tile) t;
    for (int32_t n = 0; n < N; n += ROWS) {
        const int32_t rows = et_min(ROWS, N - n);
        for (int32_t o = begin; o < end; o += LANES) {
            const int32_t lanes = et_min(LANES, end - o);
            NAME(tile_start)(&t, b != NULL ? b + o : NULL, rows, lanes);
            if (rows == 1) {
                NAME(dense_row)(&t, x + n * ldx, w + o, I, ldw, lanes);
            }
            for (int32_t i = 0, k; i < I && rows > 1; i += k) {
                k = NAME(tile_count)(i, I - i, lanes);
                const et_factors taps = NAME(tile_taps)(&t, i, w + i * ldw + o, ldw, k, lanes);
                NAME(tile_rows)(t.acc, 1, x + n * ldx + i, ldx, rows, &taps);
            }
            NAME(tile_store)(&t, y + n * ldy + o, ldy, rows, lanes);
        }
    }
}

/* Dense layer, input gradient:  dx[n,i] = sum_o dy[n,o] * w[i,o]
 *
 *   dy  in   [N,O], rows ldy apart   T
 *   w   in   [I,O], rows ldw apart   T
 *   dx  out  [N,I], rows ldx apart   T    inputs i in [begin, end) are computed
 *
 * Each element is summed from 0, o ascending. */
void NAME(dense_bwd_x)(const et_t *dy, const et_t *w, et_t *dx, int32_t N, int32_t O, int32_t ldy,
                       int32_t I, int32_t ldw, int32_t ldx, int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && I >= 1 && O >= 1 && 0 <= begin && end <= I);
    (void)I;
    NAME(tile) t;
    for (int32_t n = 0; n < N; n += ROWS) {
        const int32_t rows = et_min(ROWS, N - n);
        for (int32_t i = begin; i < end; i += LANES) {
            const int32_t lanes = et_min(LANES, end - i);
            NAME(tile_start)(&t, NULL, rows, lanes);
            NAME(tile_by_transposed)(&t, 0, 1, 0, dy + n * ldy, ldy, rows, w + i * ldw, ldw, O,
                                     lanes);
            NAME(tile_store)(&t, dx + n * ldx + i, ldx, rows, lanes);
        }
    }
}
#endif
