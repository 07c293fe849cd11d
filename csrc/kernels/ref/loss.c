/* Losses of classes and their gradients.  A loss is the sum over the samples of a call; sums over classes,
 * elements and samples go in 8 stripes: element i into stripe i mod 8, each ascending. */
#ifndef et_t
#define ET_SELF "loss.c"
#include "control.h"
#include "et_math.h"
#include "lanes.h"

#include "instantiate.h"
#else
#include "row.h"

/* Softmax of one row and, where the label exists, its cross-entropy.  p holds the shifted scores,
 * then their exponentials, then the probabilities. */
static float NAME(softmax_row)(const et_t *z, int32_t t, float *p, int32_t C, float smoothing)
{
    const float top = NAME(row_max)(z, C);
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
 *   ctl  in   [32]          control block
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

/* Softmax of one row at a temperature:  p[c] = exp(log p),  log p = (z[c] - *top) / temperature - log
 * of the sum, which is returned. */
static float NAME(softened)(const et_t *z, float *p, int32_t C, float temperature, float *top)
{
    *top = NAME(row_max)(z, C);
    float exps[LANES] = {0};
    for (int32_t c = 0; c < C; c++) {
        p[c] = et_exp((LOAD(&z[c]) - *top) / temperature);
        exps[c % LANES] += p[c];
    }
    const float sum = et_stripes(exps);
    for (int32_t c = 0; c < C; c++) {
        p[c] = p[c] / sum;
    }
    return et_log(sum);
}

/* Distillation:  p = softmax(z / temperature),
 *                loss = temperature^2 * sum_n sum_c t[n,c] (log t[n,c] - log p[n,c])
 *
 *   z            in   [N,C]   T
 *   t            in   [N,C]   f32   the teacher's probabilities; one of 0 counts nothing
 *   loss         out  [1]     f32
 *   p            out  [N,C]   f32
 *   temperature               > 0 */
void NAME(softmax_kl)(const et_t *z, const float *t, float *loss, float *p, int32_t N, int32_t C,
                      float temperature)
{
    ET_ASSERT(N >= 1 && C >= 1);
    float losses[LANES] = {0};
    for (int32_t n = 0; n < N; n++) {
        float top, sums[LANES] = {0};
        const float log_sum = NAME(softened)(z + n * C, p + n * C, C, temperature, &top);
        for (int32_t c = 0; c < C; c++) {
            const float target = t[n * C + c];
            const float log_p = (LOAD(&z[n * C + c]) - top) / temperature - log_sum;
            if (target != 0.0f) {
                sums[c % LANES] = et_fma(target, et_log(target) - log_p, sums[c % LANES]);
            }
        }
        losses[n % LANES] += et_stripes(sums);
    }
    loss[0] = temperature * temperature * et_stripes(losses);
}

/* Distillation, gradient:  dz[n,c] = temperature (p[n,c] sum_k t[n,k] - t[n,c]) * loss_scale
 *
 *   p            in   [N,C]   f32
 *   t            in   [N,C]   f32   the teacher's probabilities
 *   ctl          in   [32]          control block
 *   dz           out  [N,C]   T     samples n in [begin, end) are computed
 *   temperature               > 0 */
void NAME(softmax_kl_bwd_z)(const float *p, const float *t, const int32_t *ctl, et_t *dz, int32_t N,
                            int32_t C, float temperature, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    const float scale = et_control_of(ctl).loss_scale;
    for (int32_t n = begin; n < end; n++) {
        float targets[LANES] = {0};
        for (int32_t c = 0; c < C; c++) {
            targets[c % LANES] += t[n * C + c];
        }
        const float total = et_stripes(targets);
        for (int32_t i = n * C; i < (n + 1) * C; i++) {
            STORE(&dz[i], temperature * et_fma(p[i], total, -t[i]) * scale);
        }
    }
}

/* Entropy of the softmax, which needs no target:  p = softmax(z),  loss = - sum_n sum_c p log p
 *
 *   z     in   [N,C]   T
 *   loss  out  [1]     f32
 *   p     out  [N,C]   f32 */
void NAME(entropy)(const et_t *z, float *loss, float *p, int32_t N, int32_t C)
{
    ET_ASSERT(N >= 1 && C >= 1);
    float losses[LANES] = {0};
    for (int32_t n = 0; n < N; n++) {
        float top, sums[LANES] = {0};
        const float log_sum = NAME(softened)(z + n * C, p + n * C, C, 1.0f, &top);
        for (int32_t c = 0; c < C; c++) {
            const float prob = p[n * C + c], log_p = (LOAD(&z[n * C + c]) - top) - log_sum;
            if (prob != 0.0f) {
                sums[c % LANES] = et_fma(prob, -log_p, sums[c % LANES]);
            }
        }
        losses[n % LANES] += et_stripes(sums);
    }
    loss[0] = et_stripes(losses);
}

/* Entropy, gradient:  dz[n,c] = - p[n,c] (log p[n,c] - sum_k p[n,k] log p[n,k]) * loss_scale
 *
 *   p    in   [N,C]   f32
 *   ctl  in   [32]          control block
 *   dz   out  [N,C]   T     samples n in [begin, end) are computed
 *
 * A probability of 0 gives 0. */
void NAME(entropy_bwd_z)(const float *p, const int32_t *ctl, et_t *dz, int32_t N, int32_t C,
                         int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    const float scale = et_control_of(ctl).loss_scale;
    for (int32_t n = begin; n < end; n++) {
        float sums[LANES] = {0};
        for (int32_t c = 0; c < C; c++) {
            const float prob = p[n * C + c];
            if (prob != 0.0f) {
                sums[c % LANES] = et_fma(prob, et_log(prob), sums[c % LANES]);
            }
        }
        const float mean = et_stripes(sums);
        for (int32_t i = n * C; i < (n + 1) * C; i++) {
            STORE(&dz[i], p[i] == 0.0f ? 0.0f : p[i] * (mean - et_log(p[i])) * scale);
        }
    }
}

/* Error of a reconstruction:  e[n] = (sum_d (y[n,d] - x[n,d])^2) / D
 *
 *   y, x  in   [N,D]   T
 *   e     out  [N]     f32   samples n in [begin, end) are computed; summed in 8 stripes */
void NAME(reconstruction_error)(const et_t *y, const et_t *x, float *e, int32_t N, int32_t D,
                                int32_t begin, int32_t end)
{
    ET_ASSERT(D >= 1 && 0 <= begin && end <= N);
    (void)N;
    for (int32_t n = begin; n < end; n++) {
        float squares[LANES] = {0};
        for (int32_t d = 0; d < D; d++) {
            const float diff = LOAD(&y[n * D + d]) - LOAD(&x[n * D + d]);
            squares[d % LANES] = et_fma(diff, diff, squares[d % LANES]);
        }
        e[n] = et_stripes(squares) / (float)D;
    }
}
#endif
