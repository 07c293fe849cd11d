/* The one loop under every matrix product of this folder; a family need not use all of it.  Read
 * once per type.
 *
 * A tile is ROWS x LANES outputs, summed in f32.  Its callers walk k in steps, ascending; for each
 * they copy the operand with contiguous lanes (the weights, or dy) into `w`, converted once for all
 * rows, and add x * w row by row.  An output's sum is never split: k ascends within a step and from
 * step to step.
 *
 * In f16c products are summed in f16, in chunks of 16 values of k, and the finished chunks in f32:
 * `acc` is the open chunk, `sum` all that were closed.  A step lies in one chunk. */
#ifndef ET_CHUNKED
#include "epilogue.h"
#endif

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

#include "tile_loops.h"

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
