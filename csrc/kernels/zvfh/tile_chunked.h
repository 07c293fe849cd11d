/* One size of tile in mode f16c: products are summed in f16, in chunks of 16 values of k, and finished
 * chunks in f32.  Read by tiles.h, as tile.h is: ET_LMUL is the group of an f32 sum.
 *
 * Registers hold the open chunks of all rows; the f32 sums, twice as long, wait in memory. */
#define SUM(r)                                                 \
    if (rows > r) {                                            \
        h##r = PLAIN(chunk_madd)(h##r, x##r + i, factors, vl); \
    }
#define SUM_COLUMN(r)                                       \
    if (rows > r) {                                         \
        h##r = PLAIN(chunk_madd)(h##r, x + r, factors, vl); \
    }
/* Each open chunk is added to its sum and begun anew: the first ones, and those behind them. */
#define CLOSE_FIRST(r)                                                      \
    if (rows > r) {                                                         \
        IN_F32(raw_store)(sums + r * LD, SIZED(first)(t, r, h##r, vl), vl); \
        h##r = PLAIN(chunk_zero)(vl);                                       \
    }
#define CLOSE_NEXT(r)                                                               \
    if (rows > r) {                                                                 \
        IN_F32(raw_store)(sums + r * LD, SIZED(next)(sums + r * LD, h##r, vl), vl); \
        h##r = PLAIN(chunk_zero)(vl);                                               \
    }
#define FINISH_FIRST(r)                                             \
    if (rows > r) {                                                 \
        SIZED(tile_finish)(t, r, SIZED(first)(t, r, h##r, vl), vl); \
    }
#define FINISH_NEXT(r)                                                      \
    if (rows > r) {                                                         \
        SIZED(tile_finish)(t, r, SIZED(next)(sums + r * LD, h##r, vl), vl); \
    }

/* The start of row r and its first chunk.  Plus 0: only two of -0 make one of -0, so that it does
 * not matter which of them a start of -0 meets. */
ET_INLINE PLAIN(wide) SIZED(first)(const NAME(work) * t, int32_t r, VECTOR(raw) chunk, size_t vl)
{
    if (t->sums_start) {
        const PLAIN(wide) start = IN_F32(raw_load)(t->sums + r * t->sums_row, vl);
        return PLAIN(plus_zero)(PLAIN(chunk_add)(start, chunk, vl), vl);
    }
    if (t->bias != NULL) {
        return PLAIN(plus_zero)(PLAIN(chunk_add_chunk)(chunk, VECTOR(raw_load)(t->bias, vl), vl),
                                vl);
    }
    return PLAIN(chunk_alone)(chunk, vl);
}

ET_INLINE PLAIN(wide) SIZED(next)(const float *sum, VECTOR(raw) chunk, size_t vl)
{
    return PLAIN(chunk_add)(IN_F32(raw_load)(sum, vl), chunk, vl);
}

ET_INLINE void SIZED(tile_finish)(const NAME(work) * t, int32_t r, PLAIN(wide) sum, size_t vl)
{
    if (t->y != NULL) {
        VECTOR(raw_store)(t->y + r * t->y_row, VECTOR(round)(sum, vl), vl);
    } else {
        IN_F32(raw_store)(t->sums + r * t->sums_row, sum, vl);
    }
}

/* One tile.  `rows` is a constant. */
ET_INLINE void SIZED(tile_body)(const NAME(work) * t, const int rows)
{
    enum { LD = ET_MOST_LANES };
    float sums[ET_TILE_ROWS * LD];
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t row = t->x_row, x_step = t->x_step[0], w_step = t->w_step[0];
    const ptrdiff_t apart = t->w_lane;
    const int how = t->how;
    VECTOR(raw) factors, h0, h1, h2, h3, h4, h5;
    h0 = h1 = h2 = h3 = h4 = h5 = PLAIN(chunk_zero)(vl);
    int32_t chunk = t->k >> ET_CHUNK_BITS, k_2 = t->k, closed = 0;
    const et_t *x_2 = t->x, *w_2 = t->w;
    for (int32_t n2 = t->count[2]; n2 > 0; n2--) {
        const et_t *x_1 = x_2, *w_1 = w_2;
        int32_t k_1 = k_2;
        for (int32_t n1 = t->count[1]; n1 > 0; n1--) {
            const et_t *x = x_1, *w = w_1;
            int32_t k = k_1;
            for (int32_t left = t->count[0]; left > 0;) {
                if (k >> ET_CHUNK_BITS != chunk) {
                    chunk = k >> ET_CHUNK_BITS;
                    if (closed) {
                        EACH(CLOSE_NEXT)
                    } else {
                        EACH(CLOSE_FIRST)
                    }
                    closed = 1;
                }
                const int32_t some = et_min(left, ET_CHUNK - (k & (ET_CHUNK - 1)));
                const et_t *const start = x;
                int32_t n = some;
                OPAQUE(n);
                OPAQUE(w);
                OPAQUE(x);
                if (how == ET_COLUMN) {
                    RUN_COLUMN
                    x = start + some * x_step;
                } else {
                    POINTS
                    if (how == ET_RUNS) {
                        RUN(NEXT)
                    } else {
                        RUN(NEXT_APART)
                    }
                    x = start + some;
                }
                k += some;
                left -= some;
            }
            x_1 += t->x_step[1];
            w_1 += t->w_step[1];
            k_1 += t->k_step[1];
        }
        x_2 += t->x_step[2];
        w_2 += t->w_step[2];
        k_2 += t->k_step[2];
    }
    if (closed) {
        EACH(FINISH_NEXT)
    } else {
        EACH(FINISH_FIRST)
    }
}

#include "tile_calls.h"

#undef SUM
#undef SUM_COLUMN
#undef CLOSE_FIRST
#undef CLOSE_NEXT
#undef FINISH_FIRST
#undef FINISH_NEXT
