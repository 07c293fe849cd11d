/* Arithmetic of two operands, one of which may be repeated along a middle axis, and the sums that
 * undo the repetition.  Every result is the f32 result rounded once. */
#ifndef et_t
#define ET_SELF "broadcast.c"
#include "instantiate.h"
#else
#include "columns.h"

/* Sum, difference, product, quotient:  y[i] = a[i] OP b[i]   for i in [begin, end)
 *
 *   a, b  in   [n]   T
 *   y     out  [n]   T   may be a
 *
 * and with b repeated:  y[n,r,c] = a[n,r,c] OP b[n,c]
 *
 *   a     in   [N,R,C]   T
 *   b     in   [N,C]     T
 *   y     out  [N,R,C]   T   may be a; rows (n,r) in [begin, end) of N * R are computed */
#define ET_ARITHMETIC(op, sign)                                                                    \
    void NAME(op)(const et_t *a, const et_t *b, et_t *y, int32_t n, int32_t begin, int32_t end)    \
    {                                                                                              \
        ET_ASSERT(0 <= begin && end <= n);                                                         \
        (void)n;                                                                                   \
        for (int32_t i = begin; i < end; i++) {                                                    \
            STORE(&y[i], LOAD(&a[i]) sign LOAD(&b[i]));                                            \
        }                                                                                          \
    }                                                                                              \
    void NAME(op##_middle)(const et_t *a, const et_t *b, et_t *y, int32_t N, int32_t R, int32_t C, \
                           int32_t begin, int32_t end)                                             \
    {                                                                                              \
        ET_ASSERT(0 <= begin && end <= N * R);                                                     \
        (void)N;                                                                                   \
        for (int32_t row = begin; row < end; row++) {                                              \
            const et_t *with = b + row / R * C;                                                    \
            for (int32_t c = 0; c < C; c++) {                                                      \
                STORE(&y[row * C + c], LOAD(&a[row * C + c]) sign LOAD(&with[c]));                 \
            }                                                                                      \
        }                                                                                          \
    }

ET_ARITHMETIC(add, +)
ET_ARITHMETIC(sub, -)
ET_ARITHMETIC(mul, *)
ET_ARITHMETIC(div, /)
#undef ET_ARITHMETIC

/* Affine:  y[i] = x[i] * factor + offset, fused   for i in [begin, end)
 *
 *   x  in   [n]   T
 *   y  out  [n]   T   may be x */
void NAME(affine)(const et_t *x, et_t *y, int32_t n, float factor, float offset, int32_t begin,
                  int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    for (int32_t i = begin; i < end; i++) {
        STORE(&y[i], et_fma(LOAD(&x[i]), factor, offset));
    }
}

/* y[n,c] = factor * sum_r of what there is to sum */
ET_INLINE void NAME(along_middle)(int what, const et_t *x, const et_t *z, et_t *y, int32_t N,
                                  int32_t R, int32_t C, float factor, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    float acc[LANES];
    for (int32_t n = begin; n < end; n++) {
        for (int32_t c = 0, lanes; c < C; c += lanes) {
            lanes = NAME(column_sums)(acc, what, x + n * R * C, z + n * R * C, R, C, c);
            for (int32_t l = 0; l < lanes; l++) {
                STORE(&y[n * C + c + l], acc[l] * factor);
            }
        }
    }
}

/* Sum along the middle axis:  y[n,c] = factor * sum_r x[n,r,c]   for n in [begin, end)
 *
 *   x  in   [N,R,C]   T
 *   y  out  [N,C]     T
 *
 * Each sum goes from 0, r ascending; where C < 8, in 8 stripes. */
void NAME(sum_middle)(const et_t *x, et_t *y, int32_t N, int32_t R, int32_t C, float factor,
                      int32_t begin, int32_t end)
{
    NAME(along_middle)(OF_X, x, x, y, N, R, C, factor, begin, end);
}

/* Repeat along a middle axis:  y[n,r,c] = factor * x[n,c]
 *
 *   x  in   [N,C]     T
 *   y  out  [N,R,C]   T   rows (n,r) in [begin, end) of N * R are computed */
void NAME(broadcast_middle)(const et_t *x, et_t *y, int32_t N, int32_t C, int32_t R, float factor,
                            int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N * R);
    (void)N;
    for (int32_t row = begin; row < end; row++) {
        for (int32_t c = 0; c < C; c++) {
            STORE(&y[row * C + c], LOAD(&x[row / R * C + c]) * factor);
        }
    }
}

/* Dot product along the middle axis:  y[n,c] = factor * sum_r x[n,r,c] * z[n,r,c]
 *
 *   x, z  in   [N,R,C]   T
 *   y     out  [N,C]     T   samples n in [begin, end) are computed
 *
 * Each sum goes from 0, r ascending; where C < 8, in 8 stripes. */
void NAME(dot_middle)(const et_t *x, const et_t *z, et_t *y, int32_t N, int32_t R, int32_t C,
                      float factor, int32_t begin, int32_t end)
{
    NAME(along_middle)(OF_PRODUCTS, x, z, y, N, R, C, factor, begin, end);
}
#endif
