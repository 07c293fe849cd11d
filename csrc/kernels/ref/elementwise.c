/* Elementwise ops of one operand.  Every result is the f32 result rounded once. */
#ifndef et_t
#define ET_SELF "elementwise.c"
#include "et_kernels.h"

/* Elements are compared as they are stored. */
ET_INLINE int et_positive_float(float x)
{
    return x > 0.0f;
}

ET_INLINE float et_relu_float(float x)
{
    return et_positive_part(x);
}

ET_INLINE int et_positive_et_f16(et_f16 x) /* 1 .. infinity; NaN lies above it */
{
    return (et_f16)(x - 1u) < 0x7C00u;
}

ET_INLINE et_f16 et_relu_et_f16(et_f16 x)
{
    return et_positive_et_f16(x) ? x : (et_f16)0;
}

#include "instantiate.h"

/* From f16, exactly:  y[i] = x[i]   for i in [begin, end) */
void et_widen_f16__ref(const et_f16 *x, float *y, int32_t n, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    for (int32_t i = begin; i < end; i++) {
        y[i] = et_f16_load(&x[i]);
    }
}

/* Clear:  y[i] = 0   for i in [begin, end) */
void et_clear_f32__ref(float *y, int32_t n, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    for (int32_t i = begin; i < end; i++) {
        y[i] = 0.0f;
    }
}
#else

#define POSITIVE(x) ET_FOR_TYPE(et_positive_, et_t)(x)

/* Rectifier:  y[i] = max(x[i], 0)   for i in [begin, end)
 *
 *   x   in   [n]   T
 *   y   out  [n]   T   may be x
 *
 * NaN becomes 0, as in RISC-V fmax. */
void NAME(relu)(const et_t *x, et_t *y, int32_t n, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    ET_UNROLL
    for (int32_t i = begin; i < end; i++) {
        y[i] = ET_FOR_TYPE(et_relu_, et_t)(x[i]);
    }
}

/* Rectifier, gradient from its output:  dx[i] = y[i] > 0 ? dy[i] : 0   for i in [begin, end)
 *
 *   dy  in   [n]   T
 *   y   in   [n]   T
 *   dx  out  [n]   T   may be dy */
void NAME(relu_bwd_x)(const et_t *dy, const et_t *y, et_t *dx, int32_t n, int32_t begin,
                      int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    ET_UNROLL
    for (int32_t i = begin; i < end; i++) {
        const et_t v = dy[i];
        dx[i] = POSITIVE(y[i]) ? v : (et_t)0;
    }
}

/* Bias:  y[r,c] = x[r,c] + b[c]   for rows r in [begin, end)
 *
 *   x  in   [R,C]   T
 *   b  in   [C]     T
 *   y  out  [R,C]   T   may be x */
void NAME(add_bias)(const et_t *x, const et_t *b, et_t *y, int32_t R, int32_t C, int32_t begin,
                    int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        for (int32_t c = 0; c < C; c++) {
            STORE(&y[r * C + c], LOAD(&x[r * C + c]) + LOAD(&b[c]));
        }
    }
}

/* To the storage type:  y[i] = x[i]   for i in [begin, end)
 *
 *   x  in   [n]   f32
 *   y  out  [n]   T */
void NAME(cast)(const float *x, et_t *y, int32_t n, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    for (int32_t i = begin; i < end; i++) {
        STORE(&y[i], x[i]);
    }
}

#undef POSITIVE
#endif
