/* The loops over the products of a tile: see tile.h, which reads this.  Vectors take two rows at a
 * time; a scalar FPU three, as their sums fill its registers, and weights where they are. */
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
