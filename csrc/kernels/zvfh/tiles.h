/* The loop under every matrix product of this folder.  Read once per type.
 *
 * A tile is up to 6 rows of outputs, as many lanes side by side as a group of registers holds.  Its
 * sums stay in registers for the whole reduction, k ascending, and no sum is ever split: the bits do
 * not depend on the length of a vector.  What a family does is to say where rows, lanes and k lie,
 * in a `work`, and call tile_rows. */
#ifndef ET_TILES_H
#define ET_TILES_H

#include "vectors.h"

enum { ET_TILE_ROWS = 6 };

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
#define ET_SINGLE
#include "tile.h"
#undef ET_SINGLE
#undef ET_LMUL

enum { NAME(MOST_LANES) = 64 }; /* of a tile whose sums go to memory */

/* How many of `lanes` outputs a tile of several rows takes at once. */
ET_INLINE int32_t NAME(tile_lanes)(int32_t lanes)
{
    return et_min(et_min(lanes, NAME(MOST_LANES)), (int32_t)NAME(lanes_m4)());
}

/* The same for one row: its sums may be longer. */
ET_INLINE int32_t NAME(row_lanes)(int32_t lanes)
{
    return et_min(et_min(lanes, NAME(MOST_LANES)), (int32_t)NAME(lanes_m8)());
}

/* `rows` rows of t->lanes lanes, from t->x on, to t->y (or t->sums) and below. */
__attribute__((noinline, unused)) static void NAME(tile_rows)(const NAME(work) * from, int32_t rows)
{
    NAME(work) t = *from;
    const size_t lanes = (size_t)t.lanes;
    while (rows > 0) {
        int32_t some;
        if (lanes <= NAME(lanes_m1)()) {
            some = NAME(tile_m1)(&t, rows);
        } else if (lanes <= NAME(lanes_m2)()) {
            some = NAME(tile_m2)(&t, rows);
        } else if (lanes > NAME(lanes_m4)()) {
            some = NAME(tile_m8)(&t, rows);
        } else {
            some = NAME(tile_m4)(&t, rows);
        }
        rows -= some;
        t.x += some * t.x_row;
        if (t.y != NULL) {
            t.y += some * t.y_row;
        } else {
            t.sums += some * t.sums_row;
        }
    }
}
