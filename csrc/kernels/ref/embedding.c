/* Rows of a table, chosen by number. */
#ifndef et_t
#define ET_SELF "embedding.c"
#include "instantiate.h"
#else
#include "lanes.h"

#include "epilogue.h"

/* Look up:  y[r,d] = w[i[r],d], or 0 where i[r] is not in 0 .. V-1   for rows r in [begin, end)
 *
 *   i  in   [R]     i32
 *   w  in   [V,D]   T
 *   y  out  [R,D]   T */
void NAME(embedding)(const int32_t *i, const et_t *w, et_t *y, int32_t R, int32_t V, int32_t D,
                     int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        const int known = i[r] >= 0 && i[r] < V;
        const et_t *from = w + (known ? i[r] : 0) * D;
        for (int32_t d = 0; d < D; d++) {
            y[r * D + d] = known ? from[d] : (et_t)0;
        }
    }
}

/* Look up, gradient of the table:  g[v,d] = sum of dy[r,d] over the rows with i[r] = v
 *
 *   dy  in      [R,D]   T
 *   i   in      [R]     i32   numbers outside 0 .. V-1 have no gradient
 *   g   out     [V,D]         rows v in [begin, end) are computed
 *
 * Each element is summed from 0 (`_acc`: from the sum so far), r ascending. */
static void NAME(embedding_bwd_w_sums)(NAME(sink) * sink, const et_t *dy, const int32_t *i,
                                       int32_t R, int32_t D, int32_t V, int32_t begin, int32_t end)
{
    ET_ASSERT(R >= 1 && D >= 1 && 0 <= begin && end <= V);
    (void)V;
    float acc[LANES], row[LANES];
    for (int32_t v = begin; v < end; v++) {
        for (int32_t d = 0; d < D; d += LANES) {
            const int32_t lanes = et_min(LANES, D - d);
            NAME(sink_start)(sink, v * D + d, lanes, acc);
            for (int32_t r = 0; r < R; r++) {
                if (i[r] == v) {
                    WIDEN(row, dy + r * D + d, 1, lanes);
                    for (int32_t l = 0; l < LANES; l++) {
                        acc[l] += row[l];
                    }
                }
            }
            NAME(sink_finish)(sink, v * D + d, lanes, acc);
        }
    }
}

ET_FORMS(embedding_bwd_w)
#endif
