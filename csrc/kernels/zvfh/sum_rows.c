/* Sums over rows, every bias gradient: columns side by side, or the 8 stripes of one. */
#ifndef et_t
#define ET_SELF "../zvfh/sum_rows.c"
#define ET_ISA zvfh
#include "../ref/instantiate.h"
#else
#include "epilogue.h"

/* One column in 8 stripes, which are the lanes. */
static float NAME(sum_striped)(const et_t *x, int32_t R, int32_t ld)
{
    et_wide_m2 sum = et_zero_m2(LANES);
    for (int32_t r = 0; r < R; r += LANES) {
        const size_t vl = (size_t)et_min(LANES, R - r);
        sum = STRIPES(plus_kept)(sum, STRIPES(raw_gather)(x + r * ld, ld, vl), vl);
    }
    return et_stripes_m2(sum);
}

/* acc[l] += the sum of column l. */
static void NAME(columns_side_by_side)(float *acc, const et_t *x, int32_t R, int32_t ld,
                                       int32_t lanes)
{
    size_t vl;
    for (size_t l = 0, left = (size_t)lanes; left > 0; l += vl, left -= vl) {
        vl = __riscv_vsetvl_e32m4(left);
        et_wide_m4 sum = et_raw_load_m4_float(acc + l, vl);
        const et_t *row = x + l;
        for (int32_t r = R; r > 0; r--, row += ld) {
            sum = RAW(plus)(sum, RAW(raw_load)(row, vl), vl);
        }
        et_raw_store_m4_float(acc + l, sum, vl);
    }
}

static void NAME(sum_rows_sums)(NAME(sink) * sink, const et_t *dy, int32_t R, int32_t O,
                                int32_t ldy, int32_t begin, int32_t end)
{
    float acc[ET_MOST_LANES];
    for (int32_t o = begin, lanes; o < end; o += lanes) {
        lanes = et_min(ET_MOST_LANES, end - o);
        for (int32_t l = 0; l < lanes; l += LANES) {
            NAME(sink_start)(sink, o + l, et_min(LANES, lanes - l), acc + l);
        }
        if (O >= LANES) {
            NAME(columns_side_by_side)(acc, dy + o, R, ldy, lanes);
        } else {
            for (int32_t l = 0; l < lanes; l++) {
                acc[l] += NAME(sum_striped)(dy + o + l, R, ldy);
            }
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
