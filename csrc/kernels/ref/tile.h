/* The one loop under every matrix product of this folder.
 *
 * A tile is ROWS x LANES outputs, summed in f32.  Its callers walk k in chunks, ascending; for each
 * they copy the operand with contiguous lanes (the weights, or dy) into `w`, converted once for all
 * rows, and add x * w row by row.  An output's sum is never split: k ascends within a chunk and from
 * chunk to chunk. */
#ifndef ET_TILE_H
#define ET_TILE_H

#include "lanes.h"

enum { ROWS = 16, CHUNK = LANES };

typedef struct {
    float acc[ROWS][LANES];
    float w[CHUNK][LANES];
} et_tile;

/* to[i] = from[i * step], i < n; 0 behind n, so that unused lanes hold numbers */
ET_INLINE void et_widen_float(float *to, const float *from, int32_t step, int32_t n)
{
    for (int32_t i = 0; i < LANES; i++) {
        to[i] = i < n ? from[i * step] : 0.0f;
    }
}

/* Eight f16 at once.  Shifting exponent and fraction into place and multiplying by 2^112 is right
 * for all but inf and NaN; an exponent of all ones carries into bit 28 and is noticed behind the
 * loop. */
ET_INLINE void et_widen_et_f16(float *to, const et_f16 *from, int32_t step, int32_t n)
{
    if (ET_NATIVE_F16 || n != LANES) {
        for (int32_t i = 0; i < LANES; i++) {
            to[i] = i < n ? et_f16_load(&from[i * step]) : 0.0f;
        }
        return;
    }
    uint32_t seen = 0;
    for (int32_t i = 0; i < LANES; i++) {
        const uint32_t u = ((uint32_t)(int32_t)(int16_t)from[i * step] << 13) & 0x8FFFFFFFu;
        seen |= u + 0x00800000u;
        to[i] = et_float_of_bits(u) * 0x1p+112f;
    }
    if (seen & 0x10000000u) {
        for (int32_t i = 0; i < LANES; i++) {
            to[i] = et_f16_load(&from[i * step]);
        }
    }
}

#define WIDEN(to, from, step, n) ET_FOR_TYPE(et_widen_, et_t)(to, from, step, n)

/* acc[l] += sum over k < n of x[k] * w[k][l] */
ET_INLINE void et_madd(float *acc, const float *x, const float (*w)[LANES], int32_t n)
{
    float a[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = acc[l];
    }
    for (int32_t k = 0; k < n; k++) {
        for (int32_t l = 0; l < LANES; l++) {
            a[l] = et_fma(x[k], w[k][l], a[l]);
        }
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc[l] = a[l];
    }
}

/* Two rows at once: each weight read from memory serves both. */
ET_INLINE void et_madd2(float *acc0, float *acc1, const float *x0, const float *x1,
                        const float (*w)[LANES], int32_t n)
{
    float a[LANES], b[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        a[l] = acc0[l];
        b[l] = acc1[l];
    }
    for (int32_t k = 0; k < n; k++) {
        for (int32_t l = 0; l < LANES; l++) {
            a[l] = et_fma(x0[k], w[k][l], a[l]);
            b[l] = et_fma(x1[k], w[k][l], b[l]);
        }
    }
    for (int32_t l = 0; l < LANES; l++) {
        acc0[l] = a[l];
        acc1[l] = b[l];
    }
}

ET_INLINE void et_tile_clear(et_tile *t, int32_t rows)
{
    for (int32_t r = 0; r < rows; r++) {
        for (int32_t l = 0; l < LANES; l++) {
            t->acc[r][l] = 0.0f;
        }
    }
}

#endif

/* For rows r < rows:  acc[r * acc_step] += sum over k < n of x[r * row_step + k * k_step] * w[k] */
__attribute__((unused)) static void NAME(tile_rows)(float (*acc)[LANES], int32_t acc_step,
                                                    const et_t *x, int32_t row_step,
                                                    int32_t k_step, int32_t rows,
                                                    const float (*w)[LANES], int32_t n)
{
    float x0[CHUNK], x1[CHUNK];
    for (; rows >= 2; rows -= 2) {
        if (k_step == 1) {
            WIDEN(x0, x, 1, n);
            WIDEN(x1, x + row_step, 1, n);
        } else {
            WIDEN(x0, x, k_step, n);
            WIDEN(x1, x + row_step, k_step, n);
        }
        et_madd2(acc[0], acc[acc_step], x0, x1, w, n);
        acc += 2 * acc_step;
        x += 2 * row_step;
    }
    if (rows) {
        WIDEN(x0, x, k_step, n);
        et_madd(acc[0], x0, w, n);
    }
}

/* w[k][l] = from[k * k_step + l * lane_step] for k < n and l < lanes; 0 in the lanes behind */
ET_INLINE void NAME(tile_weights)(float (*w)[LANES], const et_t *from, int32_t k_step, int32_t n,
                                  int32_t lanes)
{
    for (int32_t k = 0; k < n; k++) {
        WIDEN(w[k], from + k * k_step, 1, lanes);
    }
}

/* The same from the transposed matrix: w[k][l] = from[l * lane_step + k] */
ET_INLINE void NAME(tile_transposed)(float (*w)[LANES], const et_t *from, int32_t lane_step,
                                     int32_t n, int32_t lanes)
{
    float row[CHUNK];
    for (int32_t l = 0; l < LANES; l++) {
        if (l < lanes) {
            WIDEN(row, from + l * lane_step, 1, n);
        }
        for (int32_t k = 0; k < n; k++) {
            w[k][l] = l < lanes ? row[k] : 0.0f;
        }
    }
}

/* y[r * ld + l] = acc[r][l], rounded once */
ET_INLINE void NAME(tile_store)(const float (*acc)[LANES], et_t *y, int32_t ld, int32_t rows,
                                int32_t lanes)
{
    for (int32_t r = 0; r < rows; r++) {
        for (int32_t l = 0; l < lanes; l++) {
            STORE(&y[r * ld + l], acc[r][l]);
        }
    }
}
