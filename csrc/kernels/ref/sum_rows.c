/* Sums over rows, every bias gradient. */
#ifndef et_t
#define ET_SELF "sum_rows.c"
#include "instantiate.h"
#else
#include "column_gradient.h"

/* Sum over rows:  g[o] = sum_r dy[r,o]
 *
 *   dy  in      [R,O], rows ldy apart   T
 *   g   out     [O]                          columns o in [begin, end) are computed
 *
 * Each element is summed from 0 (`_acc`: from the sum so far), r ascending; where O < 8, in 8
 * stripes, which `_acc` then adds to the sum so far. */
static void NAME(sum_rows_sums)(NAME(sink) * sink, const et_t *dy, int32_t R, int32_t O,
                                int32_t ldy, int32_t begin, int32_t end)
{
    NAME(column_gradient)(sink, OF_X, dy, dy, R, O, ldy, begin, end);
}

ET_FORMS(sum_rows)
#endif
