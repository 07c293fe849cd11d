/* Dense layers, products of activations, and the sums over rows that are every bias gradient. */
#ifndef et_t
#define ET_SELF "dense.c"
#define ET_CHUNKS
#include "instantiate.h"
#else
#ifndef ET_CHUNKED
#include "column_gradient.h"
#endif

#include "tile.h"

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

/* acc[l] += sum_i x[i] * w[i * ldw + l] for few lanes, two at a time */
ET_INLINE void NAME(dense_lanes)(float *acc, const et_t *x, const et_t *w, int32_t I, int32_t ldw,
                                 int32_t lanes)
{
    for (int32_t l = 0; l < lanes; l += 2) {
        const int32_t next = l + 1 < lanes; /* else the same lane twice */
        const et_t *from = w + l;
        float a = acc[l], b = acc[l + next];
        for (int32_t i = 0; i < I; i++, from += ldw) {
            const float v = LOAD(&x[i]);
            a = MADD(v, LOAD(&from[0]), a);
            b = MADD(v, LOAD(&from[next]), b);
        }
        acc[l] = a;
        acc[l + next] = b;
    }
}

/* The first row of a tile:  acc[l] += sum_i x[i] * w[i * ldw + l].  Its weights are used once, so
 * straight from where they are. */
static void NAME(dense_row)(NAME(tile) * t, const et_t *x, const et_t *w, int32_t I, int32_t ldw,
                            int32_t lanes)
{
    if (IN_PLACE && lanes == LANES) {
        const et_factors taps = {
            .w = (const float *)(const void *)w, .step = ldw, .n = I, .runs = 1};
        NAME(tile_madd)(t->acc[0], (const float *)(const void *)x, 1, &taps);
        return;
    }
    if (IN_PLACE && ET_SCALAR_FPU) {
        NAME(dense_lanes)(t->acc[0], x, w, I, ldw, lanes);
        return;
    }
    float wide[DEPTH], taps[LANES], a[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = t->acc[0][l];
    }
    for (int32_t i = 0; i < I; i += DEPTH) {
        const int32_t count = et_min(DEPTH, I - i);
        WIDEN(wide, x + i, 1, count);
        for (int32_t k = 0; k < count; k++) {
            WIDEN(taps, w + (i + k) * ldw, 1, lanes);
            for (int32_t l = 0; l < LANES; l++) {
                a[l] = MADD(wide[k], taps[l], a[l]);
            }
        }
#ifdef ET_CHUNKED
        for (int32_t l = 0; l < LANES && i % CHUNK == CHUNK - DEPTH; l++) {
            t->sum[0][l] += a[l];
            a[l] = 0.0f;
        }
#endif
    }
    for (int32_t l = 0; l < LANES; l++) {
        t->acc[0][l] = a[l];
    }
}

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

/* acc[l] += a * b[l], the whole sum of one sample */
ET_INLINE void NAME(dense_products)(float *acc, float a, const float *b)
{
    for (int32_t l = 0; l < LANES; l++) {
#ifdef ET_CHUNKED
        acc[l] = acc[l] + 0.0f + MADD(a, b[l], 0.0f);
#else
        acc[l] = MADD(a, b[l], acc[l]);
#endif
    }
}

/* Rows i from begin on of one sample's update, w[i,l] -= lr rate x[i] dy[l] for 8 lanes, as long as
 * nothing more is to be done.  Returns the first row that is left. */
ET_INLINE int32_t NAME(dense_outer_sgd)(TYPED(sink) * sink, const float *wide, const et_t *x,
                                        int32_t at, int32_t ldw, int32_t begin, int32_t end)
{
    const float c = sink->update.lr * sink->update.rate;
    for (et_t *w = sink->w + begin * ldw + at; begin < end; begin++, w += ldw) {
        float dw[LANES] = {0};
        NAME(dense_products)(dw, LOAD(&x[begin]), wide);
        if (!SGD_EIGHT(w, c, dw)) {
            break;
        }
    }
    return begin;
}

/* The same for one lane, with dy[l] = d; elements that keep their weight are counted. */
ET_INLINE void NAME(dense_outer_lane)(TYPED(sink) * sink, float d, const et_t *x, int32_t at,
                                      int32_t ldw, int32_t begin, int32_t end)
{
    const float c = sink->update.lr * sink->update.rate;
    et_t *w = sink->w + begin * ldw + at;
    for (int32_t i = begin; i < end; i++, w += ldw) {
        const float weight = et_fma(-c, MADD(LOAD(&x[i]), d, 0.0f), LOAD(w));
        if (et_is_finite(weight)) {
            STORE(w, weight);
        } else {
            sink->update.kept++;
        }
    }
}

/* One sample's weight gradient: a product each. */
static void NAME(dense_bwd_w_outer)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t O,
                                    int32_t ldw, int32_t begin, int32_t end)
{
    const int plain = IN_PLACE && sink->form == TO_SGD && !et_update_shapes(&sink->update);
    float wide[LANES], acc[LANES];
    for (int32_t o = 0; o < O; o += LANES) {
        const int32_t lanes = et_min(LANES, O - o);
        WIDEN(wide, dy + o, 1, lanes);
        for (int32_t l = 0; plain && lanes < LANES && l < lanes; l++) {
            NAME(dense_outer_lane)(sink, wide[l], x, o + l, ldw, begin, end);
        }
        for (int32_t i = plain && lanes < LANES ? end : begin; i < end; i++) {
            if (plain && lanes == LANES) {
                i = NAME(dense_outer_sgd)(sink, wide, x, o, ldw, i, end);
                if (i == end) {
                    break;
                }
            }
            TYPED(sink_start)(sink, i * ldw + o, lanes, acc);
            NAME(dense_products)(acc, LOAD(&x[i]), wide);
            TYPED(sink_finish)(sink, i * ldw + o, lanes, acc);
        }
    }
}

/* Dense layer, weight gradient:  g[i,o] = sum_n x[n,i] * dy[n,o]
 *
 *   dy  in      [N,O], rows ldy apart   T
 *   x   in      [N,I], rows ldx apart   T
 *   g   out     [I,O], rows ldw apart        rows i in [begin, end) are computed
 *
 * Each element is summed from 0 (`_acc`: from the sum so far), n ascending. */
static void NAME(dense_bwd_w_sums)(TYPED(sink) * sink, const et_t *dy, const et_t *x, int32_t N,
                                   int32_t O, int32_t ldy, int32_t I, int32_t ldx, int32_t ldw,
                                   int32_t begin, int32_t end)
{
    ET_ASSERT(N >= 1 && I >= 1 && O >= 1 && 0 <= begin && end <= I);
    (void)I;
    if (N == 1) {
        NAME(dense_bwd_w_outer)(sink, dy, x, O, ldw, begin, end);
        return;
    }
    NAME(tile) t;
    for (int32_t i = begin; i < end; i += ROWS) {
        const int32_t rows = et_min(ROWS, end - i);
        for (int32_t o = 0; o < O; o += LANES) {
            const int32_t lanes = et_min(LANES, O - o);
            NAME(tile_from)(&t, sink, i * ldw + o, ldw, rows, lanes);
            for (int32_t n = 0, k; n < N; n += k) {
                k = NAME(tile_count)(n, N - n, lanes);
                const et_factors taps = NAME(tile_taps)(&t, n, dy + n * ldy + o, ldy, k, lanes);
                NAME(tile_columns)(t.acc, x + n * ldx + i, ldx, rows, &taps);
            }
            NAME(tile_into)(&t, sink, i * ldw + o, ldw, rows, lanes);
        }
    }
}

#define ET_INS const et_t *dy, const et_t *x
#define ET_DIMS int32_t N, int32_t O, int32_t ldy, int32_t I, int32_t ldx, int32_t ldw
#define ET_ARGS dy, x, N, O, ldy, I, ldx, ldw
ET_FORMS(dense_bwd_w)
#undef ET_INS
#undef ET_DIMS
#undef ET_ARGS

#ifndef ET_CHUNKED
/* Sum over rows:  g[o] = sum_r dy[r,o]
 *
 *   dy  in      [R,O], rows ldy apart   T
 *   g   out     [O]                          columns o in [begin, end) are computed
 *
 * Each element is summed from 0 (`_acc`: from the sum so far), r ascending; where O < 8, in 8
 * stripes, which `_acc` then adds to the sum so far. */
static void NAME(sum_rows_sums)(NAME(sink) * sink, const et_t *dy, int32_t R, int32_t O,
                                int32_t ldy, int32_t begin, int32_t end)
{
    NAME(column_gradient)(sink, OF_X, dy, dy, R, O, ldy, begin, end);
}

#define ET_INS const et_t *dy
#define ET_DIMS int32_t R, int32_t O, int32_t ldy
#define ET_ARGS dy, R, O, ldy
ET_FORMS(sum_rows)
#undef ET_INS
#undef ET_DIMS
#undef ET_ARGS
#endif

/* Rows of [begin, end) that belong to the product of row `begin`, of N rows each. */
ET_INLINE int32_t NAME(rows_of_one)(int32_t N, int32_t begin, int32_t end)
{
    return et_min(N - begin % N, end - begin);
}

/* Product of activations:  y[m,n,o] = sum_i a[m,n,i] * b[m,i,o]
 *
 *   a  in   [M,N,I]   T
 *   b  in   [M,I,O]   T
 *   y  out  [M,N,O]   T    rows (m,n) in [begin, end) of M * N are computed
 *
 * Each element is summed from 0, i ascending; where O < 8, in 8 stripes. */
void NAME(matmul)(const et_t *a, const et_t *b, et_t *y, int32_t M, int32_t N, int32_t I, int32_t O,
                  int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= M * N);
    (void)M;
    for (int32_t row = begin, rows; row < end; row += rows) {
        rows = NAME(rows_of_one)(N, row, end);
        NAME(dense)(a + row * I, b + row / N * I * O, NULL, y + row * O, rows, I, I, O, O, O, 0, O);
    }
}

/* Product with the second operand transposed:  y[m,n,o] = sum_i a[m,n,i] * b[m,o,i]
 *
 *   a  in   [M,N,I]   T
 *   b  in   [M,O,I]   T
 *   y  out  [M,N,O]   T    rows (m,n) in [begin, end) of M * N are computed
 *
 * Each element is summed from 0, i ascending. */
void NAME(matmul_nt)(const et_t *a, const et_t *b, et_t *y, int32_t M, int32_t N, int32_t I,
                     int32_t O, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= M * N);
    (void)M;
    for (int32_t row = begin, rows; row < end; row += rows) {
        rows = NAME(rows_of_one)(N, row, end);
        NAME(dense_bwd_x)(a + row * I, b + row / N * O * I, y + row * O, rows, I, I, O, I, O, 0, O);
    }
}

/* Product with the first operand transposed:  y[m,n,o] = sum_i a[m,i,n] * b[m,i,o]
 *
 *   a  in   [M,I,N]   T
 *   b  in   [M,I,O]   T
 *   y  out  [M,N,O]   T    rows (m,n) in [begin, end) of M * N are computed
 *
 * Each element is summed from 0, i ascending. */
void NAME(matmul_tn)(const et_t *a, const et_t *b, et_t *y, int32_t M, int32_t I, int32_t N,
                     int32_t O, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= M * N);
    (void)M;
    for (int32_t row = begin, rows; row < end; row += rows) {
        const int32_t m = row / N, n = row % N;
        rows = NAME(rows_of_one)(N, row, end);
        NAME(dense_bwd_w)(b + m * I * O, a + m * I * N, y + m * N * O, I, O, O, N, N, O, n,
                          n + rows);
    }
}
#endif
