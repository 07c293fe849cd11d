/* Losses against values and their gradients.  A loss is the sum over the samples of a call; sums over
 * elements and samples go in 8 stripes: element i into stripe i mod 8, each ascending. */
#ifndef et_t
#define ET_SELF "loss_value.c"
#include "control.h"
#include "et_math.h"
#include "lanes.h"
#include "number.h"

/* max(z, 0) - z t + log(1 + e^-|z|) */
ET_INLINE float et_binary_ce(float z, float t)
{
    return et_fma(-z, t, z > 0.0f ? z : 0.0f) + et_softplus_tail(z);
}

/* d^2 / 2 up to delta, from there a line of slope delta. */
ET_INLINE float et_huber(float d, float delta)
{
    const float inside = et_clamp(d, delta);
    return inside * et_fma(-0.5f, inside, d);
}

/* 1 / |v| from |v|^2, 0 for a zero vector. */
ET_INLINE float et_inverse_norm(float squares)
{
    return squares == 0.0f ? 0.0f : et_rsqrt(squares);
}

#include "instantiate.h"
#else

/* Mean over the elements of a sample:  loss = sum_n (sum_d f(y[n,d], t[n,d])) / D
 *
 *   y     in   [N,D]   T
 *   t     in   [N,D]   f32
 *   loss  out  [1]     f32
 *
 * `sum` is the new stripe, made from the old one, s. */
#define MEAN_LOSS(op, ET_SCALARS, sum)                                                         \
    void NAME(op)(const et_t *y, const float *t, float *loss, int32_t N, int32_t D ET_SCALARS) \
    {                                                                                          \
        ET_ASSERT(N >= 1 && D >= 1);                                                           \
        float losses[LANES] = {0};                                                             \
        for (int32_t n = 0; n < N; n++) {                                                      \
            float stripes[LANES] = {0};                                                        \
            for (int32_t d = 0; d < D; d++) {                                                  \
                const float s = stripes[d % LANES];                                            \
                const float v = LOAD(&y[n * D + d]), diff = v - t[n * D + d];                  \
                (void)diff;                                                                    \
                stripes[d % LANES] = sum;                                                      \
            }                                                                                  \
            losses[n % LANES] += et_stripes(stripes) / (float)D;                               \
        }                                                                                      \
        loss[0] = et_stripes(losses);                                                          \
    }

/* Its gradient:  dy[n,d] = ((weight / D) * slope) * loss_scale
 *
 *   y    in   [N,D]   T
 *   t    in   [N,D]   f32
 *   ctl  in   [32]          control block
 *   dy   out  [N,D]   T     samples n in [begin, end) are computed */
#define MEAN_LOSS_BWD(op, ET_SCALARS, weight, slope)                                      \
    void NAME(op)(const et_t *y, const float *t, const int32_t *ctl, et_t *dy, int32_t N, \
                  int32_t D ET_SCALARS, int32_t begin, int32_t end)                       \
    {                                                                                     \
        ET_ASSERT(0 <= begin && end <= N);                                                \
        (void)N;                                                                          \
        const float scale = et_control_of(ctl).loss_scale;                                \
        const float factor = weight / (float)D;                                           \
        for (int32_t i = begin * D; i < end * D; i++) {                                   \
            const float v = LOAD(&y[i]), diff = v - t[i];                                 \
            (void)diff;                                                                   \
            STORE(&dy[i], (slope) * factor * scale);                                      \
        }                                                                                 \
    }

#define NONE
#define DELTA , float delta

/* Squared error, absolute error, Huber's of both, cross-entropy of a logit y with a probability t. */
MEAN_LOSS(mse, NONE, et_fma(diff, diff, s))
MEAN_LOSS_BWD(mse_bwd_y, NONE, 2.0f, diff)
MEAN_LOSS(l1, NONE, s + et_abs(diff))
MEAN_LOSS_BWD(l1_bwd_y, NONE, 1.0f, et_sign(diff))
MEAN_LOSS(huber, DELTA, s + et_huber(diff, delta))
MEAN_LOSS_BWD(huber_bwd_y, DELTA, 1.0f, et_clamp(diff, delta))
MEAN_LOSS(sigmoid_bce, NONE, s + et_binary_ce(v, t[n * D + d]))
MEAN_LOSS_BWD(sigmoid_bce_bwd_z, NONE, 1.0f, et_sigmoid(v) - t[i])

#undef MEAN_LOSS
#undef MEAN_LOSS_BWD
#undef NONE
#undef DELTA

/* The cosine of the angle between y and t, and 1 over the length of each; all of a zero vector are
 * 0.  The three sums have 8 stripes each. */
static float NAME(cosine_of)(const et_t *y, const float *t, int32_t D, float *per_y, float *per_t)
{
    float dots[LANES] = {0}, ys[LANES] = {0}, ts[LANES] = {0};
    for (int32_t d = 0; d < D; d++) {
        const float v = LOAD(&y[d]);
        dots[d % LANES] = et_fma(v, t[d], dots[d % LANES]);
        ys[d % LANES] = et_fma(v, v, ys[d % LANES]);
        ts[d % LANES] = et_fma(t[d], t[d], ts[d % LANES]);
    }
    *per_y = et_inverse_norm(et_stripes(ys));
    *per_t = et_inverse_norm(et_stripes(ts));
    return et_stripes(dots) * *per_y * *per_t;
}

/* Cosine distance:  loss = sum_n 1 - y[n] t[n] / (|y[n]| |t[n]|), 1 where a vector is zero
 *
 *   y     in   [N,D]   T
 *   t     in   [N,D]   f32
 *   loss  out  [1]     f32 */
void NAME(cosine)(const et_t *y, const float *t, float *loss, int32_t N, int32_t D)
{
    ET_ASSERT(N >= 1 && D >= 1);
    float losses[LANES] = {0};
    for (int32_t n = 0; n < N; n++) {
        float per_y, per_t;
        losses[n % LANES] += 1.0f - NAME(cosine_of)(y + n * D, t + n * D, D, &per_y, &per_t);
    }
    loss[0] = et_stripes(losses);
}

/* Cosine distance, gradient:  dy[n] = (cos y[n] / |y[n]| - t[n] / |t[n]|) / |y[n]| * loss_scale,
 *                             0 where a vector is zero
 *
 *   y    in   [N,D]   T
 *   t    in   [N,D]   f32
 *   ctl  in   [32]          control block
 *   dy   out  [N,D]   T     samples n in [begin, end) are computed */
void NAME(cosine_bwd_y)(const et_t *y, const float *t, const int32_t *ctl, et_t *dy, int32_t N,
                        int32_t D, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    const float scale = et_control_of(ctl).loss_scale;
    for (int32_t n = begin; n < end; n++) {
        float per_y, per_t;
        const float cosine = NAME(cosine_of)(y + n * D, t + n * D, D, &per_y, &per_t);
        for (int32_t i = n * D; i < (n + 1) * D; i++) {
            const float along = cosine * (LOAD(&y[i]) * per_y);
            STORE(&dy[i], et_fma(-t[i], per_t, along) * per_y * scale);
        }
    }
}
#endif
