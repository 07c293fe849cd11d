/* The one loop under every matrix product of this folder; a family need not use all of it.
 *
 * A tile is ROWS x LANES outputs, summed in f32.  Its callers walk k in chunks, ascending; for each
 * they copy the operand with contiguous lanes (the weights, or dy) into `w`, converted once for all
 * rows, and add x * w row by row.  An output's sum is never split: k ascends within a chunk and from
 * chunk to chunk. */
#ifndef ET_TILE_H
#define ET_TILE_H

#include "lanes.h"

enum { ROWS = 12, CHUNK = LANES }; /* more rows convert w less often, but cost stack */

typedef struct {
    float acc[ROWS][LANES];
    float w[CHUNK][LANES];
} et_tile;

/* acc[l] += sum over k < n of x[k * step] * w[k][l] */
ET_INLINE void et_madd(float *acc, const float *x, int32_t step, const float (*w)[LANES], int32_t n)
{
    float a[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = acc[l];
    }
    for (int32_t k = 0; k < n; k++) {
        for (int32_t l = 0; l < LANES; l++) {
            a[l] = et_fma(*x, w[k][l], a[l]);
        }
        x += step;
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc[l] = a[l];
    }
}

/* Two rows at once: each weight read from memory serves both. */
ET_INLINE void et_madd2(float *acc0, float *acc1, const float *x0, const float *x1, int32_t step,
                        const float (*w)[LANES], int32_t n)
{
    float a[LANES], b[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = acc0[l];
        b[l] = acc1[l];
    }
    for (int32_t k = 0; k < n; k++) {
        for (int32_t l = 0; l < LANES; l++) {
            a[l] = et_fma(*x0, w[k][l], a[l]);
            b[l] = et_fma(*x1, w[k][l], b[l]);
        }
        x0 += step;
        x1 += step;
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc0[l] = a[l];
        acc1[l] = b[l];
    }
}

#endif

/* For rows r < rows:  acc[r * acc_step] += sum over k < n of x[r * row_step + k * k_step] * w[k] */
ET_INLINE void NAME(tile_walk)(float (*acc)[LANES], int32_t acc_step, const et_t *x,
                               int32_t row_step, int32_t k_step, int32_t rows,
                               const float (*w)[LANES], int32_t n)
{
    float a[CHUNK], b[CHUNK];
    const int32_t step = IN_PLACE ? k_step : 1;
    for (; rows >= 2; rows -= 2) {
        et_madd2(acc[0], acc[acc_step], WIDENED(a, x, k_step, n),
                 WIDENED(b, x + row_step, k_step, n), step, w, n);
        acc += 2 * acc_step;
        x += 2 * row_step;
    }
    if (rows) {
        et_madd(acc[0], WIDENED(a, x, k_step, n), step, w, n);
    }
}

/* With x contiguous in k: forward and input gradients. */
__attribute__((unused)) static void NAME(tile_rows)(float (*acc)[LANES], int32_t acc_step,
                                                    const et_t *x, int32_t row_step, int32_t rows,
                                                    const float (*w)[LANES], int32_t n)
{
    NAME(tile_walk)(acc, acc_step, x, row_step, 1, rows, w, n);
}

/* With x contiguous in the rows: weight gradients. */
__attribute__((unused)) static void NAME(tile_columns)(float (*acc)[LANES], const et_t *x,
                                                       int32_t k_step, int32_t rows,
                                                       const float (*w)[LANES], int32_t n)
{
    NAME(tile_walk)(acc, 1, x, 1, k_step, rows, w, n);
}

/* w[k][l] = from[k * k_step + l] for k < n and l < lanes; 0 in the lanes behind */
static void NAME(tile_weights)(float (*w)[LANES], const et_t *from, int32_t k_step, int32_t n,
                               int32_t lanes)
{
    for (int32_t k = 0; k < n; k++) {
        WIDEN(w[k], from + k * k_step, 1, lanes);
    }
}

/* The same from the transposed matrix:  w[k][l] = from[l * lane_step + k] */
__attribute__((unused)) static void NAME(tile_transposed)(float (*w)[LANES], const et_t *from,
                                                          int32_t lane_step, int32_t n,
                                                          int32_t lanes)
{
    float row[CHUNK];
    for (int32_t l = 0; l < LANES; l++) {
        WIDEN(row, from + (l < lanes ? l : 0) * lane_step, 1, n);
        for (int32_t k = 0; k < CHUNK; k++) {
            w[k][l] = row[k];
        }
    }
}

/* y[r * ld + l] = acc[r][l], rounded once */
static void NAME(tile_store)(const float (*acc)[LANES], et_t *y, int32_t ld, int32_t rows,
                             int32_t lanes)
{
    for (int32_t r = 0; r < rows; r++) {
        for (int32_t l = 0; l < lanes; l++) {
            STORE(&y[r * ld + l], acc[r][l]);
        }
    }
}
