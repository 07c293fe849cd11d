/* Losses and their gradients.  A loss is the sum over the samples of a call; sums over classes,
 * elements and samples go in 8 stripes: element i into stripe i mod 8, each ascending. */
#ifndef et_t
#define ET_SELF "loss.c"
#include "control.h"
#include "et_math.h"
#include "lanes.h"

#include "instantiate.h"
#else

/* Softmax of one row and, where the label exists, its cross-entropy.  p holds the shifted scores,
 * then their exponentials, then the probabilities. */
static float NAME(softmax_row)(const et_t *z, int32_t t, float *p, int32_t C, float smoothing)
{
    float top = LOAD(&z[0]);
    for (int32_t c = 1; c < C; c++) { /* fmax: a number beats NaN */
        const float v = LOAD(&z[c]);
        top = v > top || top != top ? v : top;
    }
    float shifts[LANES] = {0}, exps[LANES] = {0};
    for (int32_t c = 0; c < C; c++) {
        const float shifted = LOAD(&z[c]) - top;
        p[c] = et_exp(shifted);
        shifts[c % LANES] += shifted;
        exps[c % LANES] += p[c];
    }
    const float sum = et_stripes(exps);
    for (int32_t c = 0; c < C; c++) {
        p[c] = p[c] / sum;
    }
    if (t < 0 || t >= C) {
        return et_float_of_bits(ET_NAN_BITS);
    }
    const float log_sum = et_log(sum);
    const float hot = (LOAD(&z[t]) - top) - log_sum;
    if (smoothing == 0.0f) { /* no class but the label counts, not even one at -inf */
        return -hot;
    }
    const float all = et_stripes(shifts) - (float)C * log_sum;
    return -et_fma(1.0f - smoothing, hot, smoothing / (float)C * all);
}

/* Softmax and cross-entropy:  p = exp(z - max) / sum,  loss = - sum_n sum_c target[n,c] log p[n,c]
 *                             with target = (1 - smoothing) * (c == t[n]) + smoothing / C
 *
 *   z          in   [N,C]   T
 *   t          in   [N]     i32   labels; one outside 0 .. C-1 makes the loss NaN
 *   loss       out  [1]     f32
 *   p          out  [N,C]   f32
 *   smoothing               0 <= smoothing < 1
 *
 * log p is (z - max) - log(sum), never the logarithm of a small p. */
void NAME(softmax_ce)(const et_t *z, const int32_t *t, float *loss, float *p, int32_t N, int32_t C,
                      float smoothing)
{
    ET_ASSERT(N >= 1 && C >= 1);
    float losses[LANES] = {0};
    for (int32_t n = 0; n < N; n++) {
        losses[n % LANES] += NAME(softmax_row)(z + n * C, t[n], p + n * C, C, smoothing);
    }
    loss[0] = et_stripes(losses);
}

/* Softmax and cross-entropy, gradient:  dz[n,c] = (p[n,c] - target[n,c]) * loss_scale
 *
 *   p    in   [N,C]   f32
 *   t    in   [N]     i32   labels; one outside 0 .. C-1 gives a row of NaN: the update is skipped
 *   ctl  in   [16]          control block
 *   dz   out  [N,C]   T     samples n in [begin, end) are computed */
void NAME(softmax_ce_bwd_z)(const float *p, const int32_t *t, const int32_t *ctl, et_t *dz,
                            int32_t N, int32_t C, float smoothing, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    const float scale = et_control_of(ctl).loss_scale;
    const float cold = smoothing / (float)C, hot = (1.0f - smoothing) + cold;
    for (int32_t n = begin; n < end; n++) {
        const int valid = t[n] >= 0 && t[n] < C;
        for (int32_t c = 0; c < C; c++) {
            const float d = (p[n * C + c] - (c == t[n] ? hot : cold)) * scale;
            STORE(&dz[n * C + c], valid ? d : et_float_of_bits(ET_NAN_BITS));
        }
    }
}

/* Mean squared error:  loss = sum_n (sum_d (y[n,d] - t[n,d])^2) / D
 *
 *   y     in   [N,D]   T
 *   t     in   [N,D]   f32
 *   loss  out  [1]     f32 */
void NAME(mse)(const et_t *y, const float *t, float *loss, int32_t N, int32_t D)
{
    ET_ASSERT(N >= 1 && D >= 1);
    float losses[LANES] = {0};
    for (int32_t n = 0; n < N; n++) {
        float squares[LANES] = {0};
        for (int32_t d = 0; d < D; d++) {
            const float diff = LOAD(&y[n * D + d]) - t[n * D + d];
            squares[d % LANES] = et_fma(diff, diff, squares[d % LANES]);
        }
        losses[n % LANES] += et_stripes(squares) / (float)D;
    }
    loss[0] = et_stripes(losses);
}

/* Mean squared error, gradient:  dy[n,d] = ((2 / D) * (y[n,d] - t[n,d])) * loss_scale
 *
 *   y    in   [N,D]   T
 *   t    in   [N,D]   f32
 *   ctl  in   [16]          control block
 *   dy   out  [N,D]   T     samples n in [begin, end) are computed */
void NAME(mse_bwd_y)(const et_t *y, const float *t, const int32_t *ctl, et_t *dy, int32_t N,
                     int32_t D, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    const float scale = et_control_of(ctl).loss_scale;
    const float factor = 2.0f / (float)D;
    for (int32_t i = begin * D; i < end * D; i++) {
        STORE(&dy[i], factor * (LOAD(&y[i]) - t[i]) * scale);
    }
}
#endif
