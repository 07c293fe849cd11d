/* Sums over rows, every bias gradient: columns side by side, or the 8 stripes of one. */
#ifndef et_t
#define ET_SELF "../zvfh/sum_rows.c"
#define ET_ISA zvfh
#include "../ref/instantiate.h"
#else
#include "epilogue.h"

/* One column in 8 stripes, which are the lanes. */
static float NAME(column_striped)(const et_t *x, int32_t R, int32_t ld)
{
    et_wide_m2 sum = et_zero_m2(LANES);
    for (int32_t r = 0; r < R; r += LANES) {
        const size_t vl = (size_t)et_min(LANES, R - r);
        sum = STRIPES(plus_kept)(sum, STRIPES(raw_gather)(x + r * ld, ld, vl), vl);
    }
    return et_stripes_m2(sum);
}

/* acc[l] = the sum of column l. */
static void NAME(column_lanes)(float *acc, const et_t *x, int32_t R, int32_t ld, size_t lanes)
{
    et_wide_m4 sum = et_zero_m4(lanes);
    for (int32_t r = R; r > 0; r--, x += ld) {
        sum = RAW(plus)(sum, RAW(raw_load)(x, lanes), lanes);
    }
    et_raw_store_m4_float(acc, sum, lanes);
}

/* Columns [o, end), side by side; the sums of a vector are ready together. */
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
    float acc[NAME(MOST_LANES)];
    for (int32_t o = begin, lanes; o < end; o += lanes) {
        lanes = O >= LANES ? et_min((int32_t)et_lanes_m4(), et_min(NAME(MOST_LANES), end - o)) : 1;
        if (O >= LANES) {
            NAME(column_lanes)(acc, dy + o, R, ldy, (size_t)lanes);
        } else {
            acc[0] =
                (sink->form == TO_SUM ? sink->f32[o] : 0.0f) + NAME(column_striped)(dy + o, R, ldy);
        }
        NAME(sink_row)(sink, o, lanes, acc);
    }
}

#define ET_INS const et_t *dy
#define ET_DIMS int32_t R, int32_t O, int32_t ldy
#define ET_ARGS dy, R, O, ldy
ET_FORMS(sum_rows)
#undef ET_INS
#undef ET_DIMS
#undef ET_ARGS
#endif
