/* Mode f16c: where the finished chunks of a tile wait, in f16, until they are added to their sums.
 *
 * A sum in registers meets all its chunks at once: half of the work of adding each to a sum in memory.
 * A row of the tile has as many places side by side as there is room for: first here, in the frame of
 * the tile's own function, then there, in its caller's (a frame may have 2048 bytes).  If all are
 * taken, the row's chunks are added up, and its sum takes the first two places there. */
#ifndef ET_CHUNKS_H
#define ET_CHUNKS_H

#include "vectors.h"

enum { ET_HERE = 912, ET_THERE = 960 }; /* elements, of six rows at most */

typedef struct {
    et_f16 *here, *there;
    const et_f16 *here_end, *there_from,
        *there_end;     /* of row 0; there_from: NULL if none is there */
    const et_f16 *full; /* behind it, there is no place for a chunk */
    int32_t rows, lanes;
    int32_t apart; /* rows, where the next chunk goes */
    int summed;    /* sums are there */
} et_waiting;

ET_INLINE int32_t et_row_here(const et_waiting *q)
{
    return ET_HERE / q->rows;
}

ET_INLINE int32_t et_row_there(const et_waiting *q)
{
    return ET_THERE / q->rows;
}

ET_INLINE void et_wait(et_waiting *q, float *here, float *there, int32_t rows, int32_t lanes)
{
    q->here = (et_f16 *)here;
    q->there = (et_f16 *)there;
    q->there_from = NULL;
    q->full = q->here + ET_HERE / rows - lanes;
    q->apart = ET_HERE / rows;
    q->rows = rows;
    q->lanes = lanes;
    q->summed = 0;
}

/* The sum of row r so far, if `summed`. */
ET_INLINE float *et_sum_of(const et_waiting *q, int32_t r)
{
    return (float *)(q->there + r * et_row_there(q));
}

/* No more chunks: those of row 0 end at `at`. */
ET_INLINE void et_all_wait(et_waiting *q, const et_f16 *at)
{
    if (q->there_from == NULL) {
        q->here_end = at;
    } else {
        q->there_end = at;
    }
}

/* Behind `full`: the next place, or NULL if all chunks have to be added up first. */
static __attribute__((noinline, unused)) et_f16 *et_next_place(et_waiting *q, const et_f16 *at)
{
    const int32_t taken = q->summed ? 2 * q->lanes : 0;
    et_all_wait(q, at);
    if (q->there_from != NULL || taken + q->lanes > et_row_there(q)) {
        return NULL;
    }
    q->there_from = q->there + taken;
    q->apart = et_row_there(q);
    q->full = q->there + q->apart - q->lanes;
    return q->there + taken;
}

/* The first place, after all chunks were added up. */
ET_INLINE et_f16 *et_first_place(et_waiting *q)
{
    q->summed = 1;
    q->there_from = NULL;
    q->apart = et_row_here(q);
    q->full = q->here + q->apart - q->lanes;
    return q->here;
}

/* sum, and the chunks of a row. */
#define ET_WAITING(M)                                                                            \
    ET_INLINE et_wide_##M et_add_chunks_##M(et_wide_##M sum, const et_f16 *p, const et_f16 *end, \
                                            size_t vl)                                           \
    {                                                                                            \
        for (; p < end; p += vl) {                                                               \
            sum = et_chunk_add_##M(sum, et_raw_load_##M##_et_f16(p, vl), vl);                    \
        }                                                                                        \
        return sum;                                                                              \
    }

ET_WAITING(m4)
ET_WAITING(m8)

#endif
