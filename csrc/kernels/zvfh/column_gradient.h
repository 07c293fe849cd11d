/* Weight gradients that are sums down the columns: see ref/column_gradient.h.  Read once per type. */
#include "columns.h"

#include "epilogue.h"

ET_INLINE void NAME(column_gradient)(NAME(sink) * sink, int what, const et_t *x, const et_t *z,
                                     int32_t R, int32_t C, int32_t ld, int32_t begin, int32_t end)
{
    float sums[NAME(MOST_COLUMNS)];
    for (int32_t c = begin, columns; c < end; c += columns) {
        columns = NAME(columns_at_once)(end - c);
        const size_t vl = (size_t)columns;
        et_wide_m8 start = et_zero_m8(vl);
        if (sink->form == TO_SUM) {
            start = et_raw_load_m8_float(sink->f32 + c, vl);
        }
        et_raw_store_m8_float(sums, start, vl);
        if (C < LANES) {
            for (int32_t i = 0; i < columns; i++) {
                sums[i] += NAME(column_striped)(what, x + c + i, z + c + i, R, ld);
            }
        } else {
            NAME(column_lanes)(sums, what, x + c, z + c, R, ld, columns);
        }
        NAME(sink_row)(sink, c, columns, sums);
    }
}
