/* Sums down the columns of R rows, `ld` elements apart: see ref/columns.h.  Fewer than 8 columns are
 * summed in 8 stripes each, which are the lanes; else the columns are.  Read once per type. */
#ifndef ET_COLUMNS_H
#define ET_COLUMNS_H

#include "vectors.h"

enum { OF_X, OF_PRODUCTS, OF_PRODUCTS_BELOW }; /* x, x * z, x * z where x is not above 0 */

/* sum + x z where x is not above 0; lanes from vl on keep their sums. */
#define ET_TERMS(M, H, mask)                                                                       \
    ET_INLINE et_wide_##M et_madd_below_##M##_float(et_wide_##M sum, et_raw_##M##_float x,         \
                                                    et_raw_##M##_float z, size_t vl)               \
    {                                                                                              \
        const vbool##mask##_t above = __riscv_vmfgt_vf_f32##M##_b##mask(x, 0.0f, vl);              \
        return __riscv_vfmacc_vv_f32##M##_tumu(__riscv_vmnot_m_b##mask(above, vl), sum, x, z, vl); \
    }                                                                                              \
    ET_INLINE et_wide_##M et_madd_below_##M##_et_f16(et_wide_##M sum, et_raw_##M##_et_f16 x,       \
                                                     et_raw_##M##_et_f16 z, size_t vl)             \
    {                                                                                              \
        const vbool##mask##_t above = __riscv_vmfgt_vf_f16##H##_b##mask(x, (_Float16)0, vl);       \
        return __riscv_vfwmacc_vv_f32##M##_tumu(__riscv_vmnot_m_b##mask(above, vl), sum, x, z,     \
                                                vl);                                               \
    }

ET_TERMS(m2, m1, 16)
ET_TERMS(m4, m2, 8)
ET_TERMS(m8, m4, 4)

#define ET_TERM4(op, M, type) et_##op##_##M##_##type
#define ET_TERM3(op, M, type) ET_TERM4(op, M, type)
#define TERM(op, M) ET_TERM3(op, M, et_t)

#endif

enum { NAME(MOST_COLUMNS) = 64 };

/* `lanes` columns side by side, on top of sums. */
#define COLUMNS(M)                                                                        \
    ET_INLINE void NAME(columns_##M)(float *sums, int what, const et_t *x, const et_t *z, \
                                     int32_t R, int32_t ld, int32_t lanes)                \
    {                                                                                     \
        const size_t vl = (size_t)lanes;                                                  \
        et_wide_##M sum = et_raw_load_##M##_float(sums, vl);                              \
        for (int32_t r = 0; r < R; r++) {                                                 \
            const TERM(raw, M) v = TERM(raw_load, M)(x, vl);                              \
            if (what == OF_X) {                                                           \
                sum = TERM(plus, M)(sum, v, vl);                                          \
            } else if (what == OF_PRODUCTS) {                                             \
                sum = TERM(madd_lanes, M)(sum, v, TERM(raw_load, M)(z, vl), vl);          \
            } else {                                                                      \
                sum = TERM(madd_below, M)(sum, v, TERM(raw_load, M)(z, vl), vl);          \
            }                                                                             \
            x += ld;                                                                      \
            z += ld;                                                                      \
        }                                                                                 \
        et_raw_store_##M##_float(sums, sum, vl);                                          \
    }
COLUMNS(m4)
COLUMNS(m8)
#undef COLUMNS

ET_INLINE void NAME(column_lanes)(float *sums, int what, const et_t *x, const et_t *z, int32_t R,
                                  int32_t ld, int32_t lanes)
{
    if (lanes <= (int32_t)et_lanes_m4()) {
        NAME(columns_m4)(sums, what, x, z, R, ld, lanes);
    } else {
        NAME(columns_m8)(sums, what, x, z, R, ld, lanes);
    }
}

/* One column, in 8 stripes from 0. */
ET_INLINE float NAME(column_striped)(int what, const et_t *x, const et_t *z, int32_t R, int32_t ld)
{
    float s[LANES];
    et_wide_m2 sum = et_zero_m2(LANES);
    for (int32_t r = 0; r < R; r += LANES) {
        const size_t vl = (size_t)et_min(LANES, R - r);
        const TERM(raw, m2) v = TERM(raw_gather, m2)(x + r * ld, ld, vl);
        if (what == OF_X) {
            sum = TERM(plus_kept, m2)(sum, v, vl);
        } else {
            const TERM(raw, m2) w = TERM(raw_gather, m2)(z + r * ld, ld, vl);
            sum = what == OF_PRODUCTS ? TERM(madd_kept, m2)(sum, v, w, vl)
                                      : TERM(madd_below, m2)(sum, v, w, vl);
        }
    }
    et_raw_store_m2_float(s, sum, LANES);
    return et_stripes(s);
}

/* How many columns are summed side by side, of C in all and `left` still to do. */
ET_INLINE int32_t NAME(columns_at_once)(int32_t left)
{
    return et_min(et_min(left, NAME(MOST_COLUMNS)), (int32_t)et_lanes_m8());
}

/* Columns c, c + 1, ... of C, from 0.  Returns how many are in sums. */
ET_INLINE int32_t NAME(column_sums)(float *sums, int what, const et_t *x, const et_t *z, int32_t R,
                                    int32_t C, int32_t c)
{
    const int32_t columns = NAME(columns_at_once)(C - c);
    if (C < LANES) {
        for (int32_t i = 0; i < columns; i++) {
            sums[i] = NAME(column_striped)(what, x + c + i, z + c + i, R, C);
        }
    } else {
        et_raw_store_m8_float(sums, et_zero_m8((size_t)columns), (size_t)columns);
        NAME(column_lanes)(sums, what, x + c, z + c, R, C, columns);
    }
    return columns;
}
