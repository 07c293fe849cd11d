/* The one loop under every matrix product of this folder; a family need not use all of it.  Read
 * once per type, behind epilogue.h.
 *
 * A tile is ROWS x LANES outputs, summed in f32.  Its callers walk k in steps, ascending; for each
 * they copy the operand with contiguous lanes (the weights, or dy) into `w`, converted once for all
 * rows, and add x * w row by row.  An output's sum is never split: k ascends within a step and from
 * step to step.
 *
 * In f16c products are summed in f16, in chunks of 16 values of k, and the finished chunks in f32:
 * `acc` is the open chunk, `sum` all that were closed.  A step lies in one chunk. */
#ifndef ET_TILE_H
#define ET_TILE_H

#include "lanes.h"

enum { ROWS = 12, DEPTH = LANES }; /* more rows convert w less often, but cost stack */
enum { CHUNK = 16 };

ET_INLINE float et_madd_f32(float x, float w, float sum)
{
    return et_fma(x, w, sum);
}

ET_INLINE float et_madd_f16(float x, float w, float sum)
{
    return et_fma_of_f16(x, w, sum);
}

ET_INLINE float et_madd_f16c(float x, float w, float chunk)
{
    return et_f16_fma(x, w, chunk);
}

/* A scalar FPU reads f32 weights of all lanes where they are; for vectors a copy side by side is
 * faster. */
#define TAPS_IN_PLACE(lanes) (IN_PLACE && ET_SCALAR_FPU && (lanes) == LANES)

/* What the rows of a tile are multiplied with: w[k * step + l] for k < n.  In place, `runs` times
 * so many, with x_run and w_run elements from one x and w to the next. */
typedef struct {
    const float *w;
    int32_t step, n, runs, x_run, w_run;
} et_factors;

/* sum + x * w, of numbers that are in storage as they are */
#define MADD(x, w, sum) ET_FOR_TYPE(et_madd_, ET_TAG)(x, w, sum)

#endif

typedef struct {
    float acc[ROWS][LANES];
    float w[DEPTH][LANES];
#ifdef ET_CHUNKED
    float sum[ROWS][LANES];
    int32_t chunk, rows; /* number of the open chunk */
#endif
} NAME(tile);

#ifdef ET_CHUNKED
/* What is in acc becomes the start value.  Plus 0, for a sum that is never -0 does not notice
 * whether an empty chunk is added. */
ET_INLINE void NAME(tile_open)(NAME(tile) * t, int32_t rows)
{
    t->chunk = 0;
    t->rows = rows;
    for (int32_t r = 0; r < rows; r++) {
        for (int32_t l = 0; l < LANES; l++) {
            t->sum[r][l] = t->acc[r][l] + 0.0f;
        }
        et_zero(t->acc[r]);
    }
}

/* The next products are those from k on. */
ET_INLINE void NAME(tile_reach)(NAME(tile) * t, int32_t k)
{
    if (k / CHUNK == t->chunk) {
        return;
    }
    t->chunk = k / CHUNK;
    for (int32_t r = 0; r < t->rows; r++) {
        for (int32_t l = 0; l < LANES; l++) {
            t->sum[r][l] += t->acc[r][l];
            t->acc[r][l] = 0.0f;
        }
    }
}

/* The finished sums, in acc. */
ET_INLINE void NAME(tile_close)(NAME(tile) * t)
{
    for (int32_t r = 0; r < t->rows; r++) {
        for (int32_t l = 0; l < LANES; l++) {
            t->acc[r][l] = t->sum[r][l] + t->acc[r][l];
        }
    }
}
#endif

/* How many of the n products from k on make one step. */
ET_INLINE int32_t NAME(tile_step)(int32_t k, int32_t n)
{
#ifdef ET_CHUNKED
    n = et_min(n, CHUNK - k % CHUNK);
#else
    (void)k;
#endif
    return et_min(n, DEPTH);
}

/* The same where weights of all lanes may be read where they are. */
ET_INLINE int32_t NAME(tile_count)(int32_t k, int32_t n, int32_t lanes)
{
    return TAPS_IN_PLACE(lanes) ? n : NAME(tile_step)(k, n);
}

/* Start `rows` rows from b, or from 0 where there is none. */
__attribute__((unused)) static void NAME(tile_start)(NAME(tile) * t, const et_t *b, int32_t rows,
                                                     int32_t lanes)
{
    for (int32_t r = 0; r < rows; r++) {
        if (b != NULL) {
            WIDEN(t->acc[r], b, 1, lanes);
        } else {
            et_zero(t->acc[r]);
        }
    }
#ifdef ET_CHUNKED
    NAME(tile_open)(t, rows);
#endif
}

/* Start them where the sink does: row r is its elements from at + r * ld on. */
__attribute__((unused)) static void NAME(tile_from)(NAME(tile) * t, const TYPED(sink) * sink,
                                                    int32_t at, int32_t ld, int32_t rows,
                                                    int32_t lanes)
{
    for (int32_t r = 0; r < rows; r++) {
        TYPED(sink_start)(sink, at + r * ld, lanes, t->acc[r]);
    }
#ifdef ET_CHUNKED
    NAME(tile_open)(t, rows);
#endif
}

/* w[i][l] = from[i * step + l] for i < n and l < lanes, 0 in the lanes behind: for products k + i. */
__attribute__((unused)) static void NAME(tile_weights)(NAME(tile) * t, int32_t k, const et_t *from,
                                                       int32_t step, int32_t n, int32_t lanes)
{
#ifdef ET_CHUNKED
    NAME(tile_reach)(t, k);
#else
    (void)k;
#endif
    for (int32_t i = 0; i < n; i++) {
        WIDEN(t->w[i], from + i * step, 1, lanes);
    }
}

/* The same from the transposed matrix:  w[i][l] = from[l * lane_step + i] */
__attribute__((unused)) static et_factors NAME(tile_transposed)(NAME(tile) * t, int32_t k,
                                                                const et_t *from, int32_t lane_step,
                                                                int32_t n, int32_t lanes)
{
    float row[DEPTH];
#ifdef ET_CHUNKED
    NAME(tile_reach)(t, k);
#else
    (void)k;
#endif
    for (int32_t l = 0; l < LANES; l++) {
        WIDEN(row, from + (l < lanes ? l : 0) * lane_step, 1, n);
        for (int32_t i = 0; i < DEPTH; i++) {
            t->w[i][l] = row[i];
        }
    }
    return (et_factors){.w = t->w[0], .step = LANES, .n = n, .runs = 1};
}

/* Products k to k + n of a step: weights where they are, or copied. */
__attribute__((unused)) static et_factors
NAME(tile_taps)(NAME(tile) * t, int32_t k, const et_t *from, int32_t step, int32_t n, int32_t lanes)
{
    if (TAPS_IN_PLACE(lanes)) {
        return (et_factors){
            .w = (const float *)(const void *)from, .step = step, .n = n, .runs = 1};
    }
    NAME(tile_weights)(t, k, from, step, n, lanes);
    return (et_factors){.w = t->w[0], .step = LANES, .n = n, .runs = 1};
}

/* Taps in place are as many as `runs` times n. */
ET_INLINE void NAME(tile_repeat)(et_factors *taps, int32_t lanes, int32_t runs, int32_t x_run,
                                 int32_t w_run)
{
    if (TAPS_IN_PLACE(lanes)) {
        taps->runs = runs;
        taps->x_run = x_run;
        taps->w_run = w_run;
    }
}

/* acc[l] += sum over k of x[k * step] * w[k * w_step + l] */
ET_INLINE void NAME(tile_madd)(float *acc, const float *x, int32_t step, const et_factors *taps)
{
    const float *w = taps->w;
    float a[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = acc[l];
    }
    for (int32_t run = taps->runs; run > 0; run--, x += taps->x_run, w += taps->w_run) {
        const float *at = w, *p = x;
        for (int32_t k = taps->n; k > 0; k--, at += taps->step, p += step) {
            for (int32_t l = 0; l < LANES; l++) {
                a[l] = MADD(*p, at[l], a[l]);
            }
        }
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc[l] = a[l];
    }
}

/* Two rows at once: each weight read from memory serves both. */
ET_INLINE void NAME(tile_madd2)(float *acc0, float *acc1, const float *x0, const float *x1,
                                int32_t step, const et_factors *taps)
{
    const float *w = taps->w;
    float a[LANES], b[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = acc0[l];
        b[l] = acc1[l];
    }
    for (int32_t run = taps->runs; run > 0; run--, w += taps->w_run) {
        const float *at = w, *p = x0, *q = x1;
        for (int32_t k = taps->n; k > 0; k--, at += taps->step, p += step, q += step) {
            for (int32_t l = 0; l < LANES; l++) {
                a[l] = MADD(*p, at[l], a[l]);
                b[l] = MADD(*q, at[l], b[l]);
            }
        }
        x0 += taps->x_run;
        x1 += taps->x_run;
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc0[l] = a[l];
        acc1[l] = b[l];
    }
}

/* Three: their sums fill the registers of a scalar FPU. */
ET_INLINE void NAME(tile_madd3)(float (*acc)[LANES], int32_t acc_step, const float *x,
                                int32_t row_step, int32_t step, const et_factors *taps)
{
    const float *w = taps->w, *y = x + row_step, *z = y + row_step;
    float a[LANES], b[LANES], c[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = acc[0][l];
        b[l] = acc[acc_step][l];
        c[l] = acc[2 * acc_step][l];
    }
    for (int32_t run = taps->runs; run > 0; run--, w += taps->w_run) {
        const float *at = w, *p = x, *q = y, *r = z;
        for (int32_t k = taps->n; k > 0; k--, at += taps->step, p += step, q += step, r += step) {
            for (int32_t l = 0; l < LANES; l++) {
                a[l] = MADD(*p, at[l], a[l]);
                b[l] = MADD(*q, at[l], b[l]);
                c[l] = MADD(*r, at[l], c[l]);
            }
        }
        x += taps->x_run;
        y += taps->x_run;
        z += taps->x_run;
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc[0][l] = a[l];
        acc[acc_step][l] = b[l];
        acc[2 * acc_step][l] = c[l];
    }
}

/* For rows r < rows:  acc[r * acc_step] += sum over k of x[r * row_step + k * k_step] * taps[k] */
ET_INLINE void NAME(tile_walk)(float (*acc)[LANES], int32_t acc_step, const et_t *x,
                               int32_t row_step, int32_t k_step, int32_t rows, et_factors taps)
{
    float a[DEPTH], b[DEPTH];
    const int32_t step = IN_PLACE ? k_step : 1;
    if (!(IN_PLACE && ET_SCALAR_FPU)) { /* what the compiler may count on */
        taps.step = LANES;
        taps.runs = 1;
    }
    for (; IN_PLACE && ET_SCALAR_FPU && rows >= 3 && rows != 4; rows -= 3) {
        NAME(tile_madd3)(acc, acc_step, (const float *)(const void *)x, row_step, step, &taps);
        acc += 3 * acc_step;
        x += 3 * row_step;
    }
    for (; rows >= 2; rows -= 2) {
        NAME(tile_madd2)(acc[0], acc[acc_step], WIDENED(a, x, k_step, taps.n),
                         WIDENED(b, x + row_step, k_step, taps.n), step, &taps);
        acc += 2 * acc_step;
        x += 2 * row_step;
    }
    if (rows) {
        NAME(tile_madd)(acc[0], WIDENED(a, x, k_step, taps.n), step, &taps);
    }
}

/* With x contiguous in k: forward and input gradients. */
__attribute__((unused)) static void NAME(tile_rows)(float (*acc)[LANES], int32_t acc_step,
                                                    const et_t *x, int32_t row_step, int32_t rows,
                                                    const et_factors *taps)
{
    NAME(tile_walk)(acc, acc_step, x, row_step, 1, rows, *taps);
}

/* With x contiguous in the rows: weight gradients. */
__attribute__((unused)) static void NAME(tile_columns)(float (*acc)[LANES], const et_t *x,
                                                       int32_t k_step, int32_t rows,
                                                       const et_factors *taps)
{
    NAME(tile_walk)(acc, 1, x, 1, k_step, rows, *taps);
}

/* Product k of up to 3 rows with 8 lanes of a transposed matrix. */
ET_INLINE void NAME(tile_across)(float (*a)[LANES], const float *x, int32_t row_step,
                                 const float *const *w, int32_t k, int32_t rows)
{
    const float *const y = x + row_step, *const z = y + row_step;
    for (int32_t l = 0; l < LANES; l++) {
        const float weight = w[l][k];
        a[0][l] = MADD(x[k], weight, a[0][l]);
        if (rows > 1) {
            a[1][l] = MADD(y[k], weight, a[1][l]);
        }
        if (rows > 2) {
            a[2][l] = MADD(z[k], weight, a[2][l]);
        }
    }
}

/* acc[r][l] += sum over k < n of x[r][k] * w[l * lane_step + k], which is read where it is. */
ET_INLINE void NAME(tile_madd_across)(float (*acc)[LANES], int32_t acc_step, const float *x,
                                      int32_t row_step, const float *w, int32_t lane_step,
                                      int32_t n, int32_t rows)
{
    const float *lanes[LANES];
    float a[3][LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[0][l] = acc[0][l];
        a[1][l] = rows > 1 ? acc[acc_step][l] : 0.0f;
        a[2][l] = rows > 2 ? acc[2 * acc_step][l] : 0.0f;
        lanes[l] = w + l * lane_step;
    }
    while (n > 0) {
        const int32_t k = n >= 4 ? 4 : 1;
        NAME(tile_across)(a, x, row_step, lanes, 0, rows);
        if (k == 4) {
            NAME(tile_across)(a, x, row_step, lanes, 1, rows);
            NAME(tile_across)(a, x, row_step, lanes, 2, rows);
            NAME(tile_across)(a, x, row_step, lanes, 3, rows);
        }
        for (int32_t l = 0; l < LANES; l++) {
            lanes[l] += k;
        }
        x += k;
        n -= k;
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc[0][l] = a[0][l];
        if (rows > 1) {
            acc[acc_step][l] = a[1][l];
        }
        if (rows > 2) {
            acc[2 * acc_step][l] = a[2][l];
        }
    }
}

/* The same for all rows, of all lanes. */
__attribute__((unused)) static void NAME(tile_rows_across)(float (*acc)[LANES], int32_t acc_step,
                                                           const float *x, int32_t row_step,
                                                           int32_t rows, const float *w,
                                                           int32_t lane_step, int32_t n)
{
    for (int32_t some; rows > 0; rows -= some) {
        some = rows == 4 ? 2 : et_min(rows, 3);
        if (some == 3) {
            NAME(tile_madd_across)(acc, acc_step, x, row_step, w, lane_step, n, 3);
        } else if (some == 2) {
            NAME(tile_madd_across)(acc, acc_step, x, row_step, w, lane_step, n, 2);
        } else {
            NAME(tile_madd_across)(acc, acc_step, x, row_step, w, lane_step, n, 1);
        }
        acc += some * acc_step;
        x += some * row_step;
    }
}

/* For rows r < rows of the tile, from `first` on and `between` apart:
 *     acc[r][l] += sum over j < n of x[r * row_step + j] * w[l * lane_step + j]
 * which are products k + j. */
__attribute__((unused)) static void
NAME(tile_by_transposed)(NAME(tile) * t, int32_t first, int32_t between, int32_t k, const et_t *x,
                         int32_t row_step, int32_t rows, const et_t *w, int32_t lane_step,
                         int32_t n, int32_t lanes)
{
    if (TAPS_IN_PLACE(lanes)) {
        NAME(tile_rows_across)(t->acc + first, between, (const float *)(const void *)x, row_step,
                               rows, (const float *)(const void *)w, lane_step, n);
        return;
    }
    for (int32_t j = 0, count; j < n; j += count) {
        count = NAME(tile_step)(k + j, n - j);
        const et_factors taps = NAME(tile_transposed)(t, k + j, w + j, lane_step, count, lanes);
        NAME(tile_rows)(t->acc + first, between, x + j, row_step, rows, &taps);
    }
}

/* y[r * ld + l] = acc[r][l], rounded once */
__attribute__((unused)) static void NAME(tile_store)(NAME(tile) * t, et_t *y, int32_t ld,
                                                     int32_t rows, int32_t lanes)
{
#ifdef ET_CHUNKED
    NAME(tile_close)(t);
#endif
    for (int32_t r = 0; r < rows; r++) {
        for (int32_t l = 0; l < lanes; l++) {
            STORE(&y[r * ld + l], t->acc[r][l]);
        }
    }
}

/* The sums to where tile_from had them start. */
__attribute__((unused)) static void NAME(tile_into)(NAME(tile) * t, TYPED(sink) * sink, int32_t at,
                                                    int32_t ld, int32_t rows, int32_t lanes)
{
#ifdef ET_CHUNKED
    NAME(tile_close)(t);
#endif
    for (int32_t r = 0; r < rows; r++) {
        TYPED(sink_finish)(sink, at + r * ld, lanes, t->acc[r]);
    }
}
