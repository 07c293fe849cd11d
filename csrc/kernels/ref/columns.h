/* Sums down the columns of R rows, `ld` elements apart.  A matrix of fewer than 8 columns has each
 * summed in 8 stripes: row r goes into stripe r mod 8.  Else up to 8 columns go side by side, rows
 * ascending.  Read once per type. */
#ifndef ET_COLUMNS_H
#define ET_COLUMNS_H

#include "lanes.h"

enum { OF_X, OF_PRODUCTS, OF_PRODUCTS_BELOW }; /* x, x * z, x * z where x is not above 0 */

/* The sum with one more term; every caller knows `what` when it is compiled. */
ET_INLINE float et_column_term(int what, float sum, float x, float z)
{
    if (what == OF_X) {
        return sum + x;
    }
    return what == OF_PRODUCTS_BELOW && x > 0.0f ? sum : et_fma(x, z, sum);
}

#endif

/* One column, in 8 stripes from 0; z is read for products only, x may stand for it. */
ET_INLINE float NAME(column_striped)(int what, const et_t *x, const et_t *z, int32_t R, int32_t ld)
{
    float s[LANES] = {0};
    for (int32_t r = 0; r < R; r++) {
        const float with = what == OF_X ? 0.0f : LOAD(&z[r * ld]);
        s[r % LANES] = et_column_term(what, s[r % LANES], LOAD(&x[r * ld]), with);
    }
    return et_stripes(s);
}

/* `lanes` columns side by side, from acc. */
ET_INLINE void NAME(column_lanes)(float *acc, int what, const et_t *x, const et_t *z, int32_t R,
                                  int32_t ld, int32_t lanes)
{
    float a[LANES], b[LANES] = {0};
    for (int32_t r = 0; r < R; r++) {
        WIDEN(a, x + r * ld, 1, lanes);
        if (what != OF_X) {
            WIDEN(b, z + r * ld, 1, lanes);
        }
        for (int32_t l = 0; l < LANES; l++) {
            acc[l] = et_column_term(what, acc[l], a[l], b[l]);
        }
    }
}

/* Columns c, c + 1, ... of C side by side, from 0.  Returns how many are in acc: 1 where C < 8. */
ET_INLINE int32_t NAME(column_sums)(float *acc, int what, const et_t *x, const et_t *z, int32_t R,
                                    int32_t C, int32_t c)
{
    if (C < LANES) {
        acc[0] = NAME(column_striped)(what, x + c, z + c, R, C);
        return 1;
    }
    const int32_t lanes = et_min(LANES, C - c);
    et_zero(acc);
    NAME(column_lanes)(acc, what, x + c, z + c, R, C, lanes);
    return lanes;
}
