/* Arithmetic of two operands: see ref/broadcast.c.  A sum, difference, product or quotient of two
 * f16, rounded to f32 and then to f16, is the one that is rounded once: 24 bits are 2 * 11 + 2. */
#ifndef et_t
#define ET_SELF "../zvfh/broadcast.c"
#define ET_ISA zvfh
#include "vectors.h"

#include "../ref/instantiate.h"
#else
#include "channels.h"
#include "columns.h"

#define ET_ARITHMETIC(op)                                                                          \
    void NAME(op)(const et_t *a, const et_t *b, et_t *y, int32_t n, int32_t begin, int32_t end)    \
    {                                                                                              \
        (void)n;                                                                                   \
        size_t vl;                                                                                 \
        for (int32_t i = begin; i < end; i += (int32_t)vl) {                                       \
            vl = FLAT(lanes)(end - i);                                                             \
            FLAT(store)(y + i, FLAT(op)(FLAT(load)(a + i, vl), FLAT(load)(b + i, vl), vl), vl);    \
        }                                                                                          \
    }                                                                                              \
    void NAME(op##_middle)(const et_t *a, const et_t *b, et_t *y, int32_t N, int32_t R, int32_t C, \
                           int32_t begin, int32_t end)                                             \
    {                                                                                              \
        (void)N;                                                                                   \
        et_channels t;                                                                             \
        for (int32_t row = begin, past; row < end; row = past) {                                   \
            const et_t *with = b + row / R * C;                                                    \
            past = et_min(end, (row / R + 1) * R);                                                 \
            for (int32_t c = 0; c < C; c += t.lanes) {                                             \
                t = et_channels_at(c, C, FLAT(lanes)(INT32_MAX));                                  \
                const FLAT(raw) v = FLAT(cycle)(with + c, C, (size_t)t.lanes);                     \
                for (int32_t i = row * C + c; i < past * C; i += t.step) {                         \
                    const size_t vl = et_channels_vl(&t, past * C - i);                            \
                    FLAT(store)(y + i, FLAT(op)(FLAT(load)(a + i, vl), v, vl), vl);                \
                }                                                                                  \
            }                                                                                      \
        }                                                                                          \
    }

ET_ARITHMETIC(add)
ET_ARITHMETIC(sub)
ET_ARITHMETIC(mul)
ET_ARITHMETIC(div)
#undef ET_ARITHMETIC

void NAME(affine)(const et_t *x, et_t *y, int32_t n, float factor, float offset, int32_t begin,
                  int32_t end)
{
    (void)n;
    size_t vl;
    for (int32_t i = begin; i < end; i += (int32_t)vl) {
        vl = __riscv_vsetvl_e32m8((size_t)(end - i));
        const et_wide_m8 start = __riscv_vfmv_v_f_f32m8(offset, vl);
        const et_wide_m8 v = LONG(widen)(LONG(raw_load)(x + i, vl), vl);
        LONG(raw_store)(y + i, LONG(round)(__riscv_vfmacc_vf_f32m8(start, factor, v, vl), vl), vl);
    }
}

/* y[n,c] = factor * sum_r of what there is to sum */
ET_INLINE void NAME(along_middle)(int what, const et_t *x, const et_t *z, et_t *y, int32_t R,
                                  int32_t C, float factor, int32_t begin, int32_t end)
{
    float sums[NAME(MOST_COLUMNS)];
    for (int32_t n = begin; n < end; n++) {
        for (int32_t c = 0, columns; c < C; c += columns) {
            columns = NAME(column_sums)(sums, what, x + n * R * C, z + n * R * C, R, C, c);
            const size_t vl = (size_t)columns;
            const et_wide_m8 v = __riscv_vfmul_vf_f32m8(et_raw_load_m8_float(sums, vl), factor, vl);
            LONG(raw_store)(y + n * C + c, LONG(round)(v, vl), vl);
        }
    }
}

void NAME(sum_middle)(const et_t *x, et_t *y, int32_t N, int32_t R, int32_t C, float factor,
                      int32_t begin, int32_t end)
{
    (void)N;
    NAME(along_middle)(OF_X, x, x, y, R, C, factor, begin, end);
}

void NAME(broadcast_middle)(const et_t *x, et_t *y, int32_t N, int32_t C, int32_t R, float factor,
                            int32_t begin, int32_t end)
{
    (void)N;
    et_channels t;
    for (int32_t row = begin, past; row < end; row = past) {
        const et_t *from = x + row / R * C;
        past = et_min(end, (row / R + 1) * R);
        for (int32_t c = 0; c < C; c += t.lanes) {
            t = et_channels_at(c, C, et_lanes_m8());
            const size_t all = (size_t)t.lanes;
            const et_wide_m8 wide = LONG(widen)(CYCLE(from + c, C, all), all);
            const LONG(raw) v = LONG(round)(__riscv_vfmul_vf_f32m8(wide, factor, all), all);
            for (int32_t i = row * C + c; i < past * C; i += t.step) {
                LONG(raw_store)(y + i, v, et_channels_vl(&t, past * C - i));
            }
        }
    }
}

void NAME(dot_middle)(const et_t *x, const et_t *z, et_t *y, int32_t N, int32_t R, int32_t C,
                      float factor, int32_t begin, int32_t end)
{
    (void)N;
    NAME(along_middle)(OF_PRODUCTS, x, z, y, R, C, factor, begin, end);
}
#endif
