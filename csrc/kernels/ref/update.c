/* Optimizers and the bookkeeping around them; update.h has the overflow policy. */
#ifndef et_t
#define ET_SELF "update.c"
#define ET_MIXED
#include "control.h"
#include "instantiate.h"

/* Bookkeeping before the updates of a step.
 *
 *   ctl  in/out  [16]   control block: rate = 1 / (loss_scale * samples), beta powers advance
 *   ok   out     [1]    i32, 0 if a sample of the step overflowed: its updates are skipped */
void et_begin_step_f32__ref(int32_t *ctl, int32_t *ok)
{
    et_control control = et_control_of(ctl);
    const int32_t samples = control.samples > 1 ? control.samples : 1;
    control.rate = 1.0f / (control.loss_scale * (float)samples);
    control.beta1_power *= control.beta1;
    control.beta2_power *= control.beta2;
    ok[0] = control.overflow == 0;
    __builtin_memcpy(ctl, &control, sizeof control);
}

/* One more sample in the gradient sums:  samples += 1 */
void et_count_sample_f32__ref(int32_t *ctl)
{
    et_count(&ctl[ET_WORD_OF(samples)], 1u);
}

/* Bookkeeping after the updates of a step:  step += 1;  samples, overflow = 0 */
void et_end_step_f32__ref(int32_t *ctl)
{
    et_count(&ctl[ET_WORD_OF(step)], 1u);
    ctl[ET_WORD_OF(samples)] = 0;
    ctl[ET_WORD_OF(overflow)] = 0;
}
#else
#include "update.h"

/* Stochastic gradient descent:  w[i] -= (lr lr_scale rate) dw[i]   for i in [begin, end)
 *
 *   w         in/out  [n]    T
 *   dw        in      [n]    G     gradient, summed over samples, times the loss scale
 *   ok        in      [1]    i32   0: skip
 *   ctl       in/out  [16]         control block
 *   lr_scale                 the tensor's own factor of the learning rate
 *   tensor, index0           key of its random numbers: number, and logical index of w[0]
 *   rounding                 of an f16 weight: 0 to nearest, 1 stochastic */
void NAME(sgd)(et_t *w, const et_g *dw, const int32_t *ok, int32_t *ctl, int32_t n, float lr_scale,
               uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, tensor, index0, rounding, begin, end)) {
        return;
    }
    for (int32_t i = begin; i < end; i += LANES) {
        const int32_t lanes = et_min(LANES, end - i);
        float g[LANES];
        WIDEN_G(g, &dw[i], 1, lanes);
        NAME(sgd_lanes)(&u, &w[i], g, lanes, (uint32_t)i);
    }
    et_update_end(&u, ctl);
}

/* SGD with momentum:  m[i] = mu m[i] + rate dw[i];  w[i] -= (lr lr_scale) m[i]
 *
 *   m         in/out  [n]    f32
 *   others as in sgd */
void NAME(momentum)(et_t *w, float *m, const et_g *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                    float lr_scale, uint32_t tensor, uint32_t index0, int32_t rounding,
                    int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, tensor, index0, rounding, begin, end)) {
        return;
    }
    for (int32_t i = begin; i < end; i += LANES) {
        const int32_t lanes = et_min(LANES, end - i);
        float g[LANES];
        WIDEN_G(g, &dw[i], 1, lanes);
        NAME(momentum_lanes)(&u, &w[i], &m[i], g, lanes, (uint32_t)i);
    }
    et_update_end(&u, ctl);
}

/* Adam:  g = rate dw;  m = b1 m + (1 - b1) g;  v = b2 v + (1 - b2) g^2
 *        w -= (lr lr_scale) (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + eps)
 *
 *   m, v      in/out  [n]    f32
 *   others as in sgd */
void NAME(adam)(et_t *w, float *m, float *v, const et_g *dw, const int32_t *ok, int32_t *ctl,
                int32_t n, float lr_scale, uint32_t tensor, uint32_t index0, int32_t rounding,
                int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, tensor, index0, rounding, begin, end)) {
        return;
    }
    const et_control c = et_control_of(ctl);
    const float fresh1 = 1.0f - c.beta1, fresh2 = 1.0f - c.beta2;
    const float bias1 = 1.0f - c.beta1_power, bias2 = 1.0f - c.beta2_power;
    for (int32_t i = begin; i < end; i++) {
        const float g = LOAD_G(&dw[i]) * u.rate;
        const float first = et_fma(c.beta1, m[i], fresh1 * g);
        const float second = et_fma(c.beta2, v[i], fresh2 * (g * g));
        const float step = u.lr * (first / bias1) / (et_sqrt(second / bias2) + c.eps);
        et_t weight;
        if (WEIGHT(&u, &weight, LOAD(&w[i]) - step, (uint32_t)i) && et_is_finite(first) &&
            et_is_finite(second)) {
            w[i] = weight;
            m[i] = first;
            v[i] = second;
        } else {
            u.kept++;
        }
    }
    et_update_end(&u, ctl);
}
#endif
