/* Normalisation.  All statistics are sums in 8 stripes: element i into stripe i mod 8, ascending. */
#ifndef et_t
#define ET_SELF "norm.c"
#include "instantiate.h"
#else
#include "column_gradient.h"

/* Standardize:  y[r,c] = (x[r,c] - mean[c]) * scale[c]   for rows r in [begin, end)
 *
 *   x            in   [R,C]   T
 *   mean, scale  in   [C]     f32
 *   y            out  [R,C]   T   may be x */
void NAME(standardize)(const et_t *x, const float *mean, const float *scale, et_t *y, int32_t R,
                       int32_t C, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        for (int32_t c = 0; c < C; c++) {
            STORE(&y[r * C + c], (LOAD(&x[r * C + c]) - mean[c]) * scale[c]);
        }
    }
}

/* Standardize, gradient:  dx[r,c] = dy[r,c] * scale[c]   for rows r in [begin, end)
 *
 *   dy     in   [R,C]   T
 *   scale  in   [C]     f32
 *   dx     out  [R,C]   T   may be dy */
void NAME(standardize_bwd_x)(const et_t *dy, const float *scale, et_t *dx, int32_t R, int32_t C,
                             int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        for (int32_t c = 0; c < C; c++) {
            STORE(&dx[r * C + c], LOAD(&dy[r * C + c]) * scale[c]);
        }
    }
}

/* Scale and shift:  y[r,c] = x[r,c] * gamma[c] + beta[c], fused   for rows r in [begin, end)
 *
 *   x            in   [R,C]   T
 *   gamma, beta  in   [C]     T
 *   y            out  [R,C]   T   may be x */
void NAME(scale_shift)(const et_t *x, const et_t *gamma, const et_t *beta, et_t *y, int32_t R,
                       int32_t C, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        for (int32_t c = 0; c < C; c++) {
            STORE(&y[r * C + c], et_fma(LOAD(&x[r * C + c]), LOAD(&gamma[c]), LOAD(&beta[c])));
        }
    }
}

/* Scale:  y[r,c] = x[r,c] * gamma[c]   for rows r in [begin, end)
 *
 *   x      in   [R,C]   T
 *   gamma  in   [C]     T
 *   y      out  [R,C]   T   may be x */
void NAME(scale)(const et_t *x, const et_t *gamma, et_t *y, int32_t R, int32_t C, int32_t begin,
                 int32_t end)
{
    ET_ASSERT(0 <= begin && end <= R);
    (void)R;
    for (int32_t r = begin; r < end; r++) {
        for (int32_t c = 0; c < C; c++) {
            STORE(&y[r * C + c], LOAD(&x[r * C + c]) * LOAD(&gamma[c]));
        }
    }
}

/* Scale, gradient of gamma:  g[c] = sum_r dy[r,c] * x[r,c]
 *
 *   dy, x  in      [R,C]   T
 *   g      out     [C]          columns c in [begin, end) are computed
 *
 * Each element is summed from 0 (`_acc`: from the sum so far), r ascending; where C < 8, in 8
 * stripes, which `_acc` then adds to the sum so far. */
static void NAME(scale_bwd_gamma_sums)(NAME(sink) * sink, const et_t *dy, const et_t *x, int32_t R,
                                       int32_t C, int32_t begin, int32_t end)
{
    NAME(column_gradient)(sink, OF_PRODUCTS, dy, x, R, C, C, begin, end);
}

ET_FORMS(scale_bwd_gamma)

/* Mean over a group of x - shift, or of its square: S runs of D elements, `step` apart. */
static float NAME(group_mean)(const et_t *x, float shift, int squared, int32_t S, int32_t step,
                              int32_t D)
{
    float s[LANES] = {0};
    int32_t i = 0;
    for (int32_t run = 0; run < S; run++) {
        for (int32_t d = 0; d < D; d++, i++) {
            const float v = LOAD(&x[run * step + d]) - shift;
            s[i % LANES] = squared ? et_fma(v, v, s[i % LANES]) : s[i % LANES] + v;
        }
    }
    return et_stripes(s) / (float)i;
}

/* Normalise groups:  y[n,s,g,d] = (x[n,s,g,d] - mean[n,g]) * rstd[n,g]
 *                    with mean and rstd = 1 / sqrt(variance + eps) over (s, d)
 *
 *   x       in   [N,S,G,D]   T
 *   y       out  [N,S,G,D]   T     may be x; groups (n,g) in [begin, end) of N * G are computed
 *   rstd    out  [N,G]       f32
 *   center       0: the mean counts as 0
 *
 * The variance is the mean square of x - mean, a second pass. */
void NAME(group_normalize)(const et_t *x, et_t *y, float *rstd, int32_t N, int32_t S, int32_t G,
                           int32_t D, int32_t center, float eps, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N * G);
    (void)N;
    const int32_t step = G * D;
    for (int32_t row = begin; row < end; row++) {
        const int32_t at = row / G * S * step + row % G * D;
        const float mean = center ? NAME(group_mean)(x + at, 0.0f, 0, S, step, D) : 0.0f;
        const float variance = NAME(group_mean)(x + at, mean, 1, S, step, D);
        const float scale = 1.0f / et_sqrt(variance + eps);
        for (int32_t s = 0; s < S; s++) {
            for (int32_t d = 0; d < D; d++) {
                const int32_t i = at + s * step + d;
                STORE(&y[i], (LOAD(&x[i]) - mean) * scale);
            }
        }
        rstd[row] = scale;
    }
}

/* Normalise groups, gradient:  dx = rstd (dy - mean(dy) - y mean(dy y)), means over (s, d)
 *
 *   dy      in   [N,S,G,D]   T
 *   y       in   [N,S,G,D]   T     the output
 *   rstd    in   [N,G]       f32
 *   dx      out  [N,S,G,D]   T     may be dy; groups (n,g) in [begin, end) of N * G are computed
 *   center       0: mean(dy) counts as 0 */
void NAME(group_normalize_bwd_x)(const et_t *dy, const et_t *y, const float *rstd, et_t *dx,
                                 int32_t N, int32_t S, int32_t G, int32_t D, int32_t center,
                                 int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N * G);
    (void)N;
    const int32_t step = G * D;
    for (int32_t row = begin; row < end; row++) {
        const int32_t at = row / G * S * step + row % G * D;
        const float mean = center ? NAME(group_mean)(dy + at, 0.0f, 0, S, step, D) : 0.0f;
        float products[LANES] = {0};
        int32_t k = 0;
        for (int32_t s = 0; s < S; s++) {
            for (int32_t d = 0; d < D; d++, k++) {
                const int32_t i = at + s * step + d;
                products[k % LANES] = et_fma(LOAD(&dy[i]), LOAD(&y[i]), products[k % LANES]);
            }
        }
        const float along = et_stripes(products) / (float)k;
        for (int32_t s = 0; s < S; s++) {
            for (int32_t d = 0; d < D; d++) {
                const int32_t i = at + s * step + d;
                STORE(&dx[i], et_fma(-LOAD(&y[i]), along, LOAD(&dy[i]) - mean) * rstd[row]);
            }
        }
    }
}

/* Moments of all rows seen so far.  With m and q the mean of these R rows and the sum of their
 * squared distances from it, n = count before, t = n + R and delta = m - mean:
 *
 *     mean += delta R / t;  m2 += q + delta^2 n R / t;  count = t;  scale = 1 / sqrt(m2 / t + eps)
 *
 *   x      in      [R,C]   T
 *   mean   in/out  [C]     f32    channels c in [begin, end) are computed
 *   m2     in/out  [C]     f32
 *   count  in/out  [C]     i32    rows; from 2^30 on it stays
 *   scale  out     [C]     f32
 *
 * m and q / R are means in 8 stripes.  A channel whose new values would be inf or NaN keeps its old
 * ones. */
void NAME(running_moments)(const et_t *x, float *mean, float *m2, int32_t *count, float *scale,
                           int32_t R, int32_t C, float eps, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= C);
    for (int32_t c = begin; c < end; c++) {
        const float m = NAME(group_mean)(x + c, 0.0f, 0, R, C, 1);
        const float q = NAME(group_mean)(x + c, m, 1, R, C, 1) * (float)R;
        const float n = (float)count[c], total = n + (float)R, share = (float)R / total;
        const float delta = m - mean[c];
        const float new_mean = et_fma(delta, share, mean[c]);
        const float new_m2 = et_fma(delta * delta, n * share, m2[c] + q);
        const float new_scale = 1.0f / et_sqrt(new_m2 / total + eps);
        if (et_is_finite(new_mean) && et_is_finite(new_m2) && et_is_finite(new_scale)) {
            mean[c] = new_mean;
            m2[c] = new_m2;
            scale[c] = new_scale;
            count[c] += count[c] < (1 << 30) ? R : 0;
        }
    }
}
#endif
