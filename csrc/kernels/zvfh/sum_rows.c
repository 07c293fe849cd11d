/* Sums over rows, every bias gradient. */
#ifndef et_t
#define ET_SELF "../zvfh/sum_rows.c"
#define ET_ISA zvfh
#include "../ref/instantiate.h"
#else
#include "column_gradient.h"

/* Columns [o, end), side by side, each vector of sums straight into the sink. */
ET_INLINE void NAME(columns_side_by_side)(NAME(sink) * sink, const et_t *x, int32_t R, int32_t ld,
                                          int32_t o, int32_t end)
{
    et_update u = sink->update; /* in registers */
    u.kept += (uint32_t)et_max(end - o, 0);
    for (int32_t vl; o < end; o += vl) {
        const size_t lanes = __riscv_vsetvl_e32m8((size_t)(end - o));
        vl = (int32_t)lanes;
        et_wide_m8 sum = et_zero_m8(lanes);
        if (sink->form == TO_SUM) {
            sum = et_raw_load_m8_float(sink->f32 + o, lanes);
        }
        const et_t *row = x + o;
        for (int32_t r = R; r > 0; r--, row += ld) {
            sum = LONG(plus)(sum, LONG(raw_load)(row, lanes), lanes);
        }
        NAME(sink_vector)(sink, &u, o, sum, lanes);
    }
    sink->update.kept = u.kept;
}

static void NAME(sum_rows_sums)(NAME(sink) * sink, const et_t *dy, int32_t R, int32_t O,
                                int32_t ldy, int32_t begin, int32_t end)
{
    if (O >= LANES && sink->form != TO_MOMENTUM) {
        NAME(columns_side_by_side)(sink, dy, R, ldy, begin, end);
        return;
    }
    NAME(column_gradient)(sink, OF_X, dy, dy, R, O, ldy, begin, end);
}

ET_FORMS(sum_rows)
#endif
