/* The loop under every matrix product of this folder.  Read once per type.
 *
 * A tile is up to 6 rows of outputs, as many lanes side by side as a group of registers holds.  Its
 * sums stay in registers for the whole reduction, k ascending, and no sum is ever split: the bits do
 * not depend on the length of a vector.  What a family does is to say where rows, lanes and k lie,
 * in a `work`, and call tile_rows. */
#ifndef ET_TILES_H
#define ET_TILES_H

#include "vectors.h"

enum { ET_TILE_ROWS = 6, ET_CHUNK_BITS = 4, ET_CHUNK = 1 << ET_CHUNK_BITS }; /* at most; f16c */
enum { ET_MOST_LANES = 64 }; /* of a tile whose sums go to memory */

/* For the size being read, sums in groups of ET_LMUL registers: a name of its own, and the vector
 * functions for its storage type, for f32, and of no type. */
#define ET_SIZED3(op, m) op##_##m
#define ET_SIZED2(op, m) ET_SIZED3(op, m)
#define SIZED(op) NAME(ET_SIZED2(op, ET_LMUL))
#define ET_TYPED4(op, m, type) et_##op##_##m##_##type
#define ET_TYPED3(op, m, type) ET_TYPED4(op, m, type)
#define VECTOR(op) ET_TYPED3(op, ET_LMUL, et_t)
#define IN_F32(op) ET_TYPED3(op, ET_LMUL, float)
#define ET_PLAIN2(op, m) et_##op##_##m
#define ET_PLAIN1(op, m) ET_PLAIN2(op, m)
#define PLAIN(op) ET_PLAIN1(op, ET_LMUL)

/* Six times, for the rows that there are; `rows` is a constant. */
#define EACH(f) f(0) f(1) f(2) f(3) f(4) f(5)

/* The next factors of the lanes, from w on: side by side, or apart. */
#define NEXT                           \
    factors = VECTOR(raw_load)(w, vl); \
    w += w_step;
#define NEXT_APART                              \
    factors = VECTOR(raw_gather)(w, apart, vl); \
    w += w_step;

/* Where the rows' factors begin, and how they move on. */
#define POINT(r, before) const et_t *x##r = before + (rows > r ? row : 0);
#define POINTS          \
    const et_t *x0 = x; \
    POINT(1, x0) POINT(2, x1) POINT(3, x2) POINT(4, x3) POINT(5, x4)
#define MOVE(r) x##r += 4;
#define MOVE_2(r) x##r += 2;
#define MOVE_1(r) x##r += 1;
#define MOVE_16(r) x##r += 16;

/* n terms of rows that are side by side. */
#define RUN_COLUMN                         \
    for (; n >= 2; n -= 2) {               \
        NEXT EACH(SUM_COLUMN) x += x_step; \
        NEXT EACH(SUM_COLUMN) x += x_step; \
    }                                      \
    if (n > 0) {                           \
        NEXT EACH(SUM_COLUMN)              \
    }

/* n terms side by side in every row. */
#define RUN(next)                         \
    for (; n >= 4; n -= 4) {              \
        for (int32_t i = 0; i < 4; i++) { \
            next EACH(SUM)                \
        }                                 \
        EACH(MOVE)                        \
    }                                     \
    if (n & 2) {                          \
        for (int32_t i = 0; i < 2; i++) { \
            next EACH(SUM)                \
        }                                 \
        EACH(MOVE_2)                      \
    }                                     \
    if (n & 1) {                          \
        const int32_t i = 0;              \
        next EACH(SUM) EACH(MOVE_1)       \
    }

/* How the factors lie in memory; the third kind is of lanes that are `w_lane` apart. */
enum {
    ET_RUNS,   /* of a row: side by side in k (x_step[0] is 1); of the lanes: side by side */
    ET_COLUMN, /* of all rows: side by side (x_row is 1);        of the lanes: side by side */
    ET_ACROSS, /* of a row: side by side in k;                   of the lanes: apart */
};

#endif

/*   sum[r][l] = start + sum over k = (i2, i1, i0) of x[r x_row + i . x_step] * w[i . w_step + l]
 *
 * i0 runs fastest.  The start is `sums` if sums_start is set, else bias[l], else 0.  The sums go to
 * y, rounded once, or where y is NULL to `sums`. */
typedef struct {
    const et_t *x, *w;
    int32_t x_row, w_lane;
    int32_t x_step[3], w_step[3], count[3];
    int32_t k,
        k_step[3]; /* index of the first term in the whole reduction, and what i adds to it */
    int32_t lanes;
    const et_t *bias; /* of the lanes, or NULL: 0 */
    et_t *y;
    float *sums;
    int32_t y_row, sums_row, sums_start;
    int how;
} NAME(work);

/* Of all lanes, or all rows, of a tile. */
static const et_t NAME(no_bias)[ET_MOST_LANES] __attribute__((unused)) = {0};

/* Six sums of four registers and the factors fill the registers, or three of eight; three only where
 * the factors are f16, as reading eight registers of them for three sums takes longer.  In f16c six
 * chunks of four do, with their factors or with the sum that one of them is added to. */
#ifdef ET_CHUNKED
enum { NAME(MOST_ROWS) = 6 };
#define ET_LMUL m2
#include "tile_chunked.h"
#undef ET_LMUL
#define ET_LMUL m4
#include "tile_chunked.h"
#undef ET_LMUL
#define ET_LMUL m8
#include "tile_chunked.h"
#undef ET_LMUL
#else
enum { NAME(MOST_ROWS) = 6, NAME(LONG_ROWS) = sizeof(et_t) == 2 ? 3 : 1 };
#define ET_LMUL m1
#include "tile.h"
#undef ET_LMUL
#define ET_LMUL m2
#include "tile.h"
#undef ET_LMUL
#define ET_LMUL m4
#include "tile.h"
#undef ET_LMUL
#define ET_LMUL m8
#define ET_LONGEST
#include "tile.h"
#undef ET_LONGEST
#undef ET_LMUL
#endif

/* How many of `lanes` outputs a row takes at once. */
ET_INLINE int32_t NAME(row_lanes)(int32_t lanes)
{
    return et_min(et_min(lanes, ET_MOST_LANES), (int32_t)et_lanes_m8());
}

/* The same for a tile of several rows: the longest groups pay if they are filled. */
ET_INLINE int32_t NAME(tile_lanes)(int32_t lanes)
{
#ifdef ET_CHUNKED
    return NAME(row_lanes)(lanes);
#else
    const int32_t most = (int32_t)et_lanes_m8();
    const int32_t filled = NAME(LONG_ROWS) > 1 && lanes > most - most / 4;
    return et_min(et_min(lanes, ET_MOST_LANES), filled ? most : most / 2);
#endif
}

/* `rows` rows of t->lanes lanes, from t->x on, to t->y (or t->sums) and below; they are behind the
 * rows afterwards. */
__attribute__((noinline, unused)) static void NAME(tile_rows)(NAME(work) * t, int32_t rows)
{
    const size_t lanes = (size_t)t->lanes;
    while (rows > 0) {
        int32_t some;
#ifndef ET_CHUNKED /* no f16 group is shorter than that of sums in m2 */
        if (lanes <= et_lanes_m1()) {
            some = NAME(tile_m1)(t, rows);
        } else
#endif
            if (lanes <= et_lanes_m2()) {
            some = NAME(tile_m2)(t, rows);
        } else if (lanes <= et_lanes_m4()) {
            some = NAME(tile_m4)(t, rows);
        } else {
            some = NAME(tile_m8)(t, rows);
        }
        rows -= some;
        t->x += some * t->x_row;
        if (t->y != NULL) {
            t->y += some * t->y_row;
        } else {
            t->sums += some * t->sums_row;
        }
    }
}
