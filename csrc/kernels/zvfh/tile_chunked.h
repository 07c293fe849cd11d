/* One size of tile in mode f16c: products are summed in f16, in chunks of 16 values of k, and finished
 * chunks in f32.  Read by tiles.h, as tile.h is: ET_LMUL is the group of an f32 sum.
 *
 * Registers hold the open chunks of all rows; the f32 sums, twice as long, wait in memory. */
#define SUM(r)                                                 \
    if (rows > r) {                                            \
        h##r = PLAIN(chunk_madd)(h##r, x##r + i, factors, vl); \
    }
#define FIRST(r)                                        \
    if (rows > r) {                                     \
        h##r = PLAIN(chunk_mul)(x##r + i, factors, vl); \
    }
#define FIRST_COLUMN(r)                              \
    if (rows > r) {                                  \
        h##r = PLAIN(chunk_mul)(x + r, factors, vl); \
    }
#define SUM_COLUMN(r)                                       \
    if (rows > r) {                                         \
        h##r = PLAIN(chunk_madd)(h##r, x + r, factors, vl); \
    }
/* Each open chunk is added to its sum, which is 0 until then, and begun anew: by products, where there
 * are four to come, else with 0.  A product of -0 makes no other sum than 0 would. */
#define CLOSE_FIRST(r)                                                      \
    if (rows > r) {                                                         \
        IN_F32(raw_store)(sums + r * LD, PLAIN(chunk_alone)(h##r, vl), vl); \
    }
#define CLOSE_NEXT(r)                                                               \
    if (rows > r) {                                                                 \
        IN_F32(raw_store)(sums + r * LD, SIZED(next)(sums + r * LD, h##r, vl), vl); \
    }
#define FINISH_FIRST(r)                                             \
    if (rows > r) {                                                 \
        SIZED(tile_finish)(t, r, PLAIN(chunk_alone)(h##r, vl), vl); \
    }
#define FINISH_NEXT(r)                                                      \
    if (rows > r) {                                                         \
        SIZED(tile_finish)(t, r, SIZED(next)(sums + r * LD, h##r, vl), vl); \
    }

#define ZERO(r) h##r = PLAIN(chunk_zero)(vl);

/* The first `count` terms of a chunk. */
#define BEGIN_RUN(count, next, move)                          \
    {                                                         \
        _Pragma("unroll") for (int32_t i = 0; i < count; i++) \
        {                                                     \
            next if (i == 0)                                  \
            {                                                 \
                EACH(FIRST)                                   \
            }                                                 \
            else                                              \
            {                                                 \
                EACH(SUM)                                     \
            }                                                 \
        }                                                     \
        EACH(move)                                            \
    }
#define BEGIN_COLUMN(count)                               \
    _Pragma("unroll") for (int32_t i = 0; i < count; i++) \
    {                                                     \
        NEXT if (i == 0)                                  \
        {                                                 \
            EACH(FIRST_COLUMN)                            \
        }                                                 \
        else {EACH(SUM_COLUMN)} x += x_step;              \
    }

ET_INLINE PLAIN(wide) SIZED(next)(const float *sum, VECTOR(raw) chunk, size_t vl)
{
    return PLAIN(chunk_add)(IN_F32(raw_load)(sum, vl), chunk, vl);
}

/* The sums before the first chunk, never -0; returns 0 where they are 0 and need not be stored. */
ET_INLINE int SIZED(tile_start)(const NAME(work) * t, float *sums, int32_t rows, size_t vl)
{
    if (!t->sums_start && t->bias == NULL) {
        return 0;
    }
    PLAIN(wide) start = PLAIN(zero)(vl);
    if (!t->sums_start) {
        start = PLAIN(plus_zero)(VECTOR(widen)(VECTOR(raw_load)(t->bias, vl), vl), vl);
    }
    for (int32_t r = 0; r < rows; r++) {
        if (t->sums_start) {
            start = PLAIN(plus_zero)(IN_F32(raw_load)(t->sums + r * t->sums_row, vl), vl);
        }
        IN_F32(raw_store)(sums + r * ET_MOST_LANES, start, vl);
    }
    return 1;
}

ET_INLINE void SIZED(tile_finish)(const NAME(work) * t, int32_t r, PLAIN(wide) sum, size_t vl)
{
    if (t->y != NULL) {
        VECTOR(raw_store)(t->y + r * t->y_row, VECTOR(round)(sum, vl), vl);
    } else {
        IN_F32(raw_store)(t->sums + r * t->sums_row, sum, vl);
    }
}

/* All runs of k, in pieces that lie in one chunk: `points` begins a run, `four` and `whole` are the
 * first terms of a chunk, or all of them, `piece` does n more. */
#define REDUCE(points, four, whole, piece)                                  \
    int32_t chunk = -1, k_2 = t->k;                                         \
    const et_t *x_2 = t->x, *w_2 = t->w;                                    \
    for (int32_t n2 = t->count[2]; n2 > 0; n2--) {                          \
        const et_t *x_1 = x_2, *w_1 = w_2;                                  \
        int32_t k_1 = k_2;                                                  \
        for (int32_t n1 = t->count[1]; n1 > 0; n1--) {                      \
            const et_t *x = x_1, *w = w_1;                                  \
            int32_t k = k_1;                                                \
            const int32_t end = k + t->count[0];                            \
            OPAQUE(x);                                                      \
            OPAQUE(w);                                                      \
            points while (k < end)                                          \
            {                                                               \
                const int32_t now = k >> ET_CHUNK_BITS;                     \
                const int32_t to = et_min(end, (now + 1) << ET_CHUNK_BITS); \
                int32_t n = to - k;                                         \
                k = to;                                                     \
                OPAQUE(n);                                                  \
                if (now != chunk) {                                         \
                    if (chunk >= 0) {                                       \
                        if (closed) {                                       \
                            EACH(CLOSE_NEXT)                                \
                        } else {                                            \
                            EACH(CLOSE_FIRST)                               \
                            closed = 1;                                     \
                        }                                                   \
                    }                                                       \
                    chunk = now;                                            \
                    if (rows == NAME(MOST_ROWS) && n == ET_CHUNK) {         \
                        whole continue;                                     \
                    }                                                       \
                    if (n >= 4) {                                           \
                        four n -= 4;                                        \
                    } else {                                                \
                        EACH(ZERO)                                          \
                    }                                                       \
                }                                                           \
                piece                                                       \
            }                                                               \
            x_1 += t->x_step[1];                                            \
            w_1 += t->w_step[1];                                            \
            k_1 += t->k_step[1];                                            \
        }                                                                   \
        x_2 += t->x_step[2];                                                \
        w_2 += t->w_step[2];                                                \
        k_2 += t->k_step[2];                                                \
    }

/* One tile.  `rows` is a constant. */
ET_INLINE void SIZED(tile_body)(const NAME(work) * t, const int rows)
{
    enum { LD = ET_MOST_LANES };
    float sums[ET_TILE_ROWS * LD];
    const size_t vl = (size_t)t->lanes;
    const ptrdiff_t row = t->x_row, x_step = t->x_step[0], w_step = t->w_step[0];
    const ptrdiff_t apart = t->w_lane;
    int closed = SIZED(tile_start)(t, sums, rows, vl);
    VECTOR(raw) factors, h0, h1, h2, h3, h4, h5;
    h0 = h1 = h2 = h3 = h4 = h5 = PLAIN(chunk_zero)(vl);
    if (t->how == ET_RUNS) {
        REDUCE(POINTS, BEGIN_RUN(4, NEXT, MOVE), BEGIN_RUN(16, NEXT, MOVE_16), RUN(NEXT))
    } else if (t->how == ET_COLUMN) {
        REDUCE(, BEGIN_COLUMN(4), BEGIN_COLUMN(16), RUN_COLUMN)
    } else {
        REDUCE(POINTS, BEGIN_RUN(4, NEXT_APART, MOVE), BEGIN_RUN(16, NEXT_APART, MOVE_16),
               RUN(NEXT_APART))
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
#undef REDUCE
#undef ZERO
#undef FIRST
#undef FIRST_COLUMN
#undef BEGIN_RUN
#undef BEGIN_COLUMN
#undef CLOSE_FIRST
#undef CLOSE_NEXT
#undef FINISH_FIRST
#undef FINISH_NEXT
