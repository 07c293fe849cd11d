/* Weight gradients that are sums down the columns: of biases, scales, slopes.  Read once per type. */
#include "columns.h"

#include "epilogue.h"

/* Columns [begin, end) of C, each summed from where the sink starts, rows ascending; where C < 8, in
 * 8 stripes that are then added to the start. */
ET_INLINE void NAME(column_gradient)(NAME(sink) * sink, int what, const et_t *x, const et_t *z,
                                     int32_t R, int32_t C, int32_t ld, int32_t begin, int32_t end)
{
    ET_ASSERT(R >= 1 && C >= 1 && 0 <= begin && end <= C);
    const int32_t step = C < LANES ? 1 : LANES;
    float acc[LANES];
    for (int32_t c = begin; c < end; c += step) {
        const int32_t lanes = et_min(step, end - c);
        NAME(sink_start)(sink, c, lanes, acc);
        if (C < LANES) {
            acc[0] += NAME(column_striped)(what, x + c, z + c, R, ld);
        } else {
            NAME(column_lanes)(acc, what, x + c, z + c, R, ld, lanes);
        }
        NAME(sink_finish)(sink, c, lanes, acc);
    }
}
