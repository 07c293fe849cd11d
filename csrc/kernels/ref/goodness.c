/* Forward-Forward: labels that a sample is shown with, and goodness, the mean square of a layer. */
#ifndef et_t
#define ET_SELF "goodness.c"
#include "control.h"
#include "et_math.h"
#include "lanes.h"
#include "number.h"

#include "instantiate.h"

/* Another class than the label, each as likely:
 *     u[n] = (t[n] + 1 + draw(n)) mod classes  with draw(n) in 0 .. classes - 2
 *
 *   t        in   [N]    i32   labels; one outside 0 .. classes-1 gives -1, which is none either
 *   ctl      in   [32]         control block: seed, step, and samples so far in the batch
 *   u        out  [N]    i32   samples n in [begin, end) are computed; 0 where there is one class
 *   classes
 *   tensor                     number of the sequence in the model */
void et_wrong_label_f32__ref(const int32_t *t, const int32_t *ctl, int32_t *u, int32_t N,
                             uint32_t classes, uint32_t tensor, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= N);
    (void)N;
    const et_control c = et_control_of(ctl);
    const et_key key =
        et_sample_key((uint32_t)c.seed, (uint32_t)c.step, (uint32_t)c.samples, tensor);
    for (int32_t n = begin; n < end; n++) {
        const int32_t others = (int32_t)(classes - 1u);
        const uint32_t ahead = (uint32_t)et_below(key, (uint32_t)n, others);
        const int32_t valid = t[n] >= 0 && (uint32_t)t[n] < classes;
        u[n] = valid ? (int32_t)(((uint32_t)t[n] + 1u + ahead) % classes) : -1;
    }
}

/* Loss of goodness:  loss += sum_n softplus(theta - g[n]) / 2 where it should be high,
 *                            sum_n softplus(g[n] - theta) / 2 where it should be low
 *
 *   g         in      [N]   f32
 *   loss      in/out  [1]   f32
 *   theta
 *   positive                0: it should be low
 *
 * Sample n goes into stripe n mod 8; softplus x = log(1 + e^x). */
void et_goodness_loss_f32__ref(const float *g, float *loss, int32_t N, float theta,
                               int32_t positive)
{
    ET_ASSERT(N >= 1);
    float losses[LANES] = {0};
    for (int32_t n = 0; n < N; n++) {
        const float x = positive != 0 ? theta - g[n] : g[n] - theta;
        losses[n % LANES] += (x < 0.0f ? 0.0f : x) + et_softplus_tail(x);
    }
    loss[0] += 0.5f * et_stripes(losses);
}
#else

/* Labels as numbers:  y[n,c] = value where c == t[n], else 0
 *
 *   t      in   [N]     i32   one outside 0 .. C-1 gives a row of 0
 *   y      out  [N,C]   T     samples n in [begin, end) are computed
 *   value */
void NAME(one_hot)(const int32_t *t, et_t *y, int32_t N, int32_t C, float value, int32_t begin,
                   int32_t end)
{
    ET_ASSERT(C >= 1 && 0 <= begin && end <= N);
    (void)N;
    for (int32_t n = begin; n < end; n++) {
        for (int32_t c = 0; c < C; c++) {
            STORE(&y[n * C + c], c == t[n] ? value : 0.0f);
        }
    }
}

/* Goodness:  g[n] = (sum_j a[n,j]^2) / D
 *
 *   a  in   [N,D]   T
 *   g  out  [N]     f32   samples n in [begin, end) are computed; summed in 8 stripes, divided in f32 */
void NAME(goodness)(const et_t *a, float *g, int32_t N, int32_t D, int32_t begin, int32_t end)
{
    ET_ASSERT(D >= 1 && 0 <= begin && end <= N);
    (void)N;
    for (int32_t n = begin; n < end; n++) {
        const et_t *row = a + n * D;
        float s[LANES] = {0};
        int32_t j = 0;
        for (; j + LANES <= D; j += LANES) {
            for (int32_t l = 0; l < LANES; l++) {
                const float v = LOAD(&row[j + l]);
                s[l] = et_fma(v, v, s[l]);
            }
        }
        for (int32_t l = 0; j + l < D; l++) {
            const float v = LOAD(&row[j + l]);
            s[l] = et_fma(v, v, s[l]);
        }
        g[n] = et_stripes(s) / (float)D;
    }
}

/* Gradient of goodness_loss(goodness(a)), times the loss scale:  da[n,j] = c[n] * a[n,j]  with
 *     c = -(loss_scale / D) sigmoid(theta - g) where it should be high,
 *          (loss_scale / D) sigmoid(g - theta) where it should be low
 *
 *   a         in   [N,D]   T
 *   g         in   [N]     f32   goodness of a
 *   t         in   [N]     i32   label that a was made with; one outside 0 .. classes-1 gives NaN,
 *                                for check_finite to see: activations hide it
 *   ctl       in   [32]          control block
 *   da        out  [N,D]   T     may be a; samples n in [begin, end) are computed
 *   classes, theta
 *   positive                     0: it should be low */
void NAME(goodness_bwd_a)(const et_t *a, const float *g, const int32_t *t, const int32_t *ctl,
                          et_t *da, int32_t N, int32_t D, uint32_t classes, float theta,
                          int32_t positive, int32_t begin, int32_t end)
{
    ET_ASSERT(D >= 1 && 0 <= begin && end <= N);
    (void)N;
    const float share = et_control_of(ctl).loss_scale / (float)D;
    for (int32_t n = begin; n < end; n++) {
        const float slope = positive != 0 ? -et_sigmoid(theta - g[n]) : et_sigmoid(g[n] - theta);
        const int32_t valid = t[n] >= 0 && (uint32_t)t[n] < classes;
        const float c = valid ? share * slope : et_float_of_bits(ET_NAN_BITS);
        for (int32_t i = n * D; i < (n + 1) * D; i++) {
            STORE(&da[i], c * LOAD(&a[i]));
        }
    }
}
#endif
