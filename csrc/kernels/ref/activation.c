/* Activations: functions of one element, softmax over the last axis.  Every result is the f32 result
 * rounded once.  Gradients are made from the output where that is enough, else from the input. */
#ifndef et_t
#define ET_SELF "activation.c"
#include "et_math.h"
#include "lanes.h"

/* max(min(x, 6), 0), NaN becomes 0, as in RISC-V fmin and fmax */
ET_INLINE float et_clip6(float x)
{
    return x > 0.0f ? (x < 6.0f ? x : 6.0f) : 0.0f;
}

/* The derivative of gelu:  P(x) + x p(x)  with the normal distribution P and its density p. */
ET_INLINE float et_gelu_slope(float x)
{
    const float half = et_fma(0.5f, et_erf(x * 0x1.6a09e6p-1f), 0.5f);
    return et_fma(x * 0x1.988454p-2f, et_exp(-0.5f * (x * x)), half);
}

/* The derivative of silu, x s(x):  s (1 + x (1 - s)) */
ET_INLINE float et_silu_slope(float x)
{
    const float s = et_sigmoid(x);
    return s * et_fma(x, 1.0f - s, 1.0f);
}

ET_INLINE float et_hard_swish_slope(float x)
{
    const float inside = et_fma(2.0f, x, 3.0f) / 6.0f;
    return x <= -3.0f ? 0.0f : x < 3.0f ? inside : 1.0f;
}

#include "instantiate.h"
#else
#include "column_gradient.h"
#include "row.h"

/* Element by element:  y[i] = f(v) with v = x[i]   for i in [begin, end)
 *
 *   x  in   [n]   T
 *   y  out  [n]   T   may be x */
#define UNARY(op, ET_SCALARS, f)                                                            \
    void NAME(op)(const et_t *x, et_t *y, int32_t n ET_SCALARS, int32_t begin, int32_t end) \
    {                                                                                       \
        ET_ASSERT(0 <= begin && end <= n);                                                  \
        (void)n;                                                                            \
        for (int32_t i = begin; i < end; i++) {                                             \
            const float v = LOAD(&x[i]);                                                    \
            STORE(&y[i], f);                                                                \
        }                                                                                   \
    }

/* Its gradient:  dx[i] = df(d, v) with d = dy[i], v = saved[i]   for i in [begin, end)
 *
 *   dy     in   [n]   T
 *   saved  in   [n]   T   input or output of the activation
 *   dx     out  [n]   T   may be dy */
#define UNARY_BWD(op, ET_SCALARS, df)                                                \
    void NAME(op)(const et_t *dy, const et_t *saved, et_t *dx, int32_t n ET_SCALARS, \
                  int32_t begin, int32_t end)                                        \
    {                                                                                \
        ET_ASSERT(0 <= begin && end <= n);                                           \
        (void)n;                                                                     \
        for (int32_t i = begin; i < end; i++) {                                      \
            const float d = LOAD(&dy[i]), v = LOAD(&saved[i]);                       \
            STORE(&dx[i], df);                                                       \
        }                                                                            \
    }

#define NONE
#define ALPHA , float alpha

UNARY(relu6, NONE, et_clip6(v))
UNARY(leaky_relu, ALPHA, v > 0.0f ? v : alpha * v)
UNARY(sigmoid, NONE, et_sigmoid(v))
UNARY(tanh, NONE, et_tanh(v))
UNARY(hard_sigmoid, NONE, et_clip6(v + 3.0f) / 6.0f)
UNARY(gelu, NONE, et_fma(0.5f, et_erf(v * 0x1.6a09e6p-1f), 0.5f) * v)
UNARY(silu, NONE, et_sigmoid(v) * v)
UNARY(hard_swish, NONE, et_clip6(v + 3.0f) * v / 6.0f)

/* From the output. */
UNARY_BWD(relu6_bwd_x, NONE, v > 0.0f && v < 6.0f ? d : 0.0f)
UNARY_BWD(leaky_relu_bwd_x, ALPHA, v > 0.0f ? d : alpha * d)
UNARY_BWD(sigmoid_bwd_x, NONE, (v * (1.0f - v)) * d)
UNARY_BWD(tanh_bwd_x, NONE, et_fma(-v, v, 1.0f) * d)
UNARY_BWD(hard_sigmoid_bwd_x, NONE, v > 0.0f && v < 1.0f ? d / 6.0f : 0.0f)

/* From the input. */
UNARY_BWD(gelu_bwd_x, NONE, et_gelu_slope(v) * d)
UNARY_BWD(silu_bwd_x, NONE, et_silu_slope(v) * d)
UNARY_BWD(hard_swish_bwd_x, NONE, et_hard_swish_slope(v) * d)

#undef UNARY
#undef UNARY_BWD
#undef NONE
#undef ALPHA

/* Rectifier with a trained slope:  y[r,c] = x > 0 ? x : alpha[c] x   for rows r in [begin, end)
 *
 *   x      in   [R,C]   T
 *   alpha  in   [C]     T
 *   y      out  [R,C]   T   may be x where no gradient needs x */
void NAME(prelu)(const et_t *x, const et_t *alpha, et_t *y, int32_t R, int32_t C, int32_t begin,
                 int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        for (int32_t c = 0; c < C; c++) {
            const float v = LOAD(&x[r * C + c]);
            STORE(&y[r * C + c], v > 0.0f ? v : LOAD(&alpha[c]) * v);
        }
    }
}

/* Its gradient:  dx[r,c] = x > 0 ? dy : alpha[c] dy   for rows r in [begin, end)
 *
 *   dy     in   [R,C]   T
 *   x      in   [R,C]   T
 *   alpha  in   [C]     T
 *   dx     out  [R,C]   T   may be dy */
void NAME(prelu_bwd_x)(const et_t *dy, const et_t *x, const et_t *alpha, et_t *dx, int32_t R,
                       int32_t C, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        for (int32_t c = 0; c < C; c++) {
            const float d = LOAD(&dy[r * C + c]);
            STORE(&dx[r * C + c], LOAD(&x[r * C + c]) > 0.0f ? d : LOAD(&alpha[c]) * d);
        }
    }
}

/* Gradient of the slope:  g[c] = sum_r (x[r,c] > 0 ? 0 : x[r,c] dy[r,c])
 *
 *   dy  in   [R,C]   T
 *   x   in   [R,C]   T
 *   g   out  [C]         channels c in [begin, end) are computed
 *
 * Each element is summed from 0 (`_acc`: from the sum so far), r ascending; where C < 8, in 8
 * stripes, which `_acc` then adds to the sum so far. */
static void NAME(prelu_bwd_alpha_sums)(NAME(sink) * sink, const et_t *dy, const et_t *x, int32_t R,
                                       int32_t C, int32_t begin, int32_t end)
{
    NAME(column_gradient)(sink, OF_PRODUCTS_BELOW, x, dy, R, C, C, begin, end);
}

ET_FORMS(prelu_bwd_alpha)

/* Softmax of rows:  y[r,c] = exp(x[r,c] - max) / sum   for rows r in [begin, end)
 *
 *   x  in   [R,C]   T
 *   y  out  [R,C]   T   may be x
 *
 * Exponentials are computed twice rather than kept, so that no f32 row is needed; their sum goes in
 * 8 stripes. */
void NAME(softmax)(const et_t *x, et_t *y, int32_t R, int32_t C, int32_t begin, int32_t end)
{
    ET_ASSERT(C >= 1 && 0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        const et_t *row = x + r * C;
        const float top = NAME(row_max)(row, C);
        float exps[LANES] = {0};
        for (int32_t c = 0; c < C; c++) {
            exps[c % LANES] += et_exp(LOAD(&row[c]) - top);
        }
        const float sum = et_stripes(exps);
        for (int32_t c = 0; c < C; c++) {
            STORE(&y[r * C + c], et_exp(LOAD(&row[c]) - top) / sum);
        }
    }
}

/* Softmax, gradient from its output:  dx = y (dy - sum_c dy[c] y[c])   for rows r in [begin, end)
 *
 *   dy  in   [R,C]   T
 *   y   in   [R,C]   T
 *   dx  out  [R,C]   T   may be dy */
void NAME(softmax_bwd_x)(const et_t *dy, const et_t *y, et_t *dx, int32_t R, int32_t C,
                         int32_t begin, int32_t end)
{
    ET_ASSERT(C >= 1 && 0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        float sums[LANES] = {0};
        for (int32_t i = r * C; i < (r + 1) * C; i++) {
            float *sum = &sums[(i - r * C) % LANES];
            *sum = et_fma(LOAD(&dy[i]), LOAD(&y[i]), *sum);
        }
        const float mean = et_stripes(sums);
        for (int32_t i = r * C; i < (r + 1) * C; i++) {
            STORE(&dx[i], LOAD(&y[i]) * (LOAD(&dy[i]) - mean));
        }
    }
}
#endif
