/* One size of tile: sums in groups of ET_LMUL registers.  Read by tiles.h; ET_LONGEST: of few rows,
 * as the registers hold no more. */
#define SUM(r)                                            \
    if (rows > r) {                                       \
        s##r = VECTOR(madd)(s##r, x##r + i, factors, vl); \
    }
#define SUM_COLUMN(r)                                  \
    if (rows > r) {                                    \
        s##r = VECTOR(madd)(s##r, x + r, factors, vl); \
    }

/* All runs of k, each in the way that `run` says. */
#define REDUCE(run)                                    \
    const et_t *x_2 = t->x, *w_2 = t->w;               \
    for (int32_t n2 = t->count[2]; n2 > 0; n2--) {     \
        const et_t *x_1 = x_2, *w_1 = w_2;             \
        for (int32_t n1 = t->count[1]; n1 > 0; n1--) { \
            const et_t *x = x_1, *w = w_1;             \
            int32_t n = t->count[0];                   \
            OPAQUE(x);                                 \
            OPAQUE(w);                                 \
            OPAQUE(n);                                 \
            run x_1 += t->x_step[1];                   \
            w_1 += t->w_step[1];                       \
        }                                              \
        x_2 += t->x_step[2];                           \
        w_2 += t->w_step[2];                           \
    }

/* One tile.  `rows` is a constant. */
ET_INLINE void SIZED(tile_body)(const NAME(work) * t, const int rows)
{
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t row = t->x_row, x_step = t->x_step[0], w_step = t->w_step[0];
    const ptrdiff_t apart = t->w_lane;
    PLAIN(wide) s0, s1, s2, s3, s4, s5;
    VECTOR(raw) factors;
    if (t->sums_start) {
#define START(r) s##r = rows > r ? IN_F32(raw_load)(t->sums + r * t->sums_row, vl) : s0;
        s0 = IN_F32(raw_load)(t->sums, vl);
        EACH(START)
#undef START
    } else {
        s0 = t->bias != NULL ? VECTOR(widen)(VECTOR(raw_load)(t->bias, vl), vl) : PLAIN(zero)(vl);
        s1 = s2 = s3 = s4 = s5 = s0;
    }
    if (t->how == ET_RUNS) {
        REDUCE(POINTS RUN(NEXT))
    } else if (t->how == ET_COLUMN) {
        REDUCE(RUN_COLUMN)
    } else {
        REDUCE(POINTS RUN(NEXT_APART))
    }
    et_t *const y = t->y; /* not to be read again behind each store */
    float *const sums = t->sums;
    const ptrdiff_t y_row = t->y_row, sums_row = t->sums_row;
    if (y != NULL) {
#define STORE_ROW(r)                                                   \
    if (rows > r) {                                                    \
        VECTOR(raw_store)(y + r * y_row, VECTOR(round)(s##r, vl), vl); \
    }
        EACH(STORE_ROW)
#undef STORE_ROW
    } else {
#define STORE_SUM(r)                                      \
    if (rows > r) {                                       \
        IN_F32(raw_store)(sums + r * sums_row, s##r, vl); \
    }
        EACH(STORE_SUM)
#undef STORE_SUM
    }
}

#include "tile_calls.h"

#undef SUM
#undef SUM_COLUMN
#undef REDUCE
