/* Optimizers; update.h has the overflow policy and what they see as the gradient, called g. */
#ifndef et_t
#define ET_SELF "update.c"
#define ET_MIXED
#include "control.h"
#include "instantiate.h"
#else
#include "update_lanes.h"

/* Stochastic gradient descent:  w[i] -= (lr lr_scale rate) dw[i]   for i in [begin, end)
 *                with decay or clipping:  w[i] -= (lr lr_scale) g[i]
 *
 *   w         in/out  [n]    T
 *   dw        in      [n]    G     gradient, summed over samples, times the loss scale
 *   ok        in      [1]    i32   0: skip
 *   ctl       in/out               control block
 *   lr_scale                 the tensor's own factor of the learning rate
 *   decay                    its weight decay; below 0: the control block's
 *   tensor, index0           key of its random numbers: number, and logical index of w[0]
 *   rounding                 of an f16 weight: 0 to nearest, 1 stochastic */
void NAME(sgd)(et_t *w, const et_g *dw, const int32_t *ok, int32_t *ctl, int32_t n, float lr_scale,
               float decay, uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
               int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, decay, tensor, index0, rounding, begin, end)) {
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

/* SGD with momentum:  m[i] = mu m[i] + g[i];  w[i] -= (lr lr_scale) m[i]
 *           Nesterov's:                       w[i] -= (lr lr_scale) (mu m[i] + g[i])
 *
 *   m         in/out  [n]    f32
 *   nesterov                 1: the second form
 *   others as in sgd */
void NAME(momentum)(et_t *w, float *m, const et_g *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                    float lr_scale, float decay, uint32_t tensor, uint32_t index0, int32_t rounding,
                    int32_t nesterov, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, decay, tensor, index0, rounding, begin, end)) {
        return;
    }
    u.nesterov = nesterov == 1;
    for (int32_t i = begin; i < end; i += LANES) {
        const int32_t lanes = et_min(LANES, end - i);
        float g[LANES];
        WIDEN_G(g, &dw[i], 1, lanes);
        NAME(momentum_lanes)(&u, &w[i], &m[i], g, lanes, (uint32_t)i);
    }
    et_update_end(&u, ctl);
}

/* The loop of Adam; `shaped` is a constant, so that what most recipes lack costs them nothing.
 * shrink: lr * decay of AdamW, which is no part of g. */
ET_INLINE void NAME(adam_loop)(et_update *update, const et_control *control, et_t *w, float *m,
                               float *v, const et_g *dw, int shaped, float shrink, int32_t begin,
                               int32_t end)
{
    et_update u = *update; /* in registers */
    const et_control c = *control;
    const float fresh1 = 1.0f - c.beta1, fresh2 = 1.0f - c.beta2;
    const float bias1 = 1.0f - c.beta1_power, bias2 = 1.0f - c.beta2_power;
    for (int32_t i = begin; i < end; i++) {
        float old = LOAD(&w[i]);
        float g = LOAD_G(&dw[i]) * u.rate;
        if (shaped) {
            g = et_update_gradient(&u, LOAD_G(&dw[i]), old);
            old = shrink != 0.0f ? et_fma(-shrink, old, old) : old;
        }
        const float first = et_fma(c.beta1, m[i], fresh1 * g);
        const float second = et_fma(c.beta2, v[i], fresh2 * (g * g));
        const float step = u.lr * (first / bias1) / (et_sqrt(second / bias2) + c.eps);
        et_t weight;
        if (WEIGHT(&u, &weight, old - step, (uint32_t)i) && et_is_finite(first) &&
            et_is_finite(second)) {
            w[i] = weight;
            m[i] = first;
            v[i] = second;
        } else {
            u.kept++;
        }
    }
    *update = u;
}

/* Adam:  m = b1 m + (1 - b1) g;  v = b2 v + (1 - b2) g^2
 *        w -= (lr lr_scale) (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + eps)
 *
 *   m, v      in/out  [n]    f32
 *   decoupled                1 (AdamW): decay is no part of g, w -= (lr lr_scale decay) w first
 *   others as in sgd */
void NAME(adam)(et_t *w, float *m, float *v, const et_g *dw, const int32_t *ok, int32_t *ctl,
                int32_t n, float lr_scale, float decay, uint32_t tensor, uint32_t index0,
                int32_t rounding, int32_t decoupled, int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, decay, tensor, index0, rounding, begin, end)) {
        return;
    }
    float shrink = 0.0f;
    if (decoupled == 1) {
        shrink = u.lr * u.decay;
        u.decay = 0.0f;
    }
    const et_control c = et_control_of(ctl);
    if (shrink != 0.0f || et_update_shapes(&u)) {
        NAME(adam_loop)(&u, &c, w, m, v, dw, 1, shrink, begin, end);
    } else {
        NAME(adam_loop)(&u, &c, w, m, v, dw, 0, 0.0f, begin, end);
    }
    et_update_end(&u, ctl);
}

/* The loop of RMSprop, as that of Adam. */
ET_INLINE void NAME(rmsprop_loop)(et_update *update, const et_control *control, et_t *w, float *v,
                                  const et_g *dw, int shaped, int32_t begin, int32_t end)
{
    et_update u = *update;
    const float alpha = control->alpha, eps = control->eps, fresh = 1.0f - alpha;
    for (int32_t i = begin; i < end; i++) {
        const float old = LOAD(&w[i]), dw_i = LOAD_G(&dw[i]);
        const float g = shaped ? et_update_gradient(&u, dw_i, old) : dw_i * u.rate;
        const float second = et_fma(alpha, v[i], fresh * (g * g));
        const float step = u.lr * g / (et_sqrt(second) + eps);
        et_t weight;
        if (WEIGHT(&u, &weight, old - step, (uint32_t)i) && et_is_finite(second)) {
            w[i] = weight;
            v[i] = second;
        } else {
            u.kept++;
        }
    }
    *update = u;
}

/* RMSprop:  v = alpha v + (1 - alpha) g^2;  w -= (lr lr_scale) g / (sqrt(v) + eps)
 *
 *   v         in/out  [n]    f32
 *   others as in sgd */
void NAME(rmsprop)(et_t *w, float *v, const et_g *dw, const int32_t *ok, int32_t *ctl, int32_t n,
                   float lr_scale, float decay, uint32_t tensor, uint32_t index0, int32_t rounding,
                   int32_t begin, int32_t end)
{
    ET_ASSERT(0 <= begin && end <= n);
    (void)n;
    et_update u;
    if (!et_update_begin(&u, ok, ctl, lr_scale, decay, tensor, index0, rounding, begin, end)) {
        return;
    }
    const et_control c = et_control_of(ctl);
    if (et_update_shapes(&u)) {
        NAME(rmsprop_loop)(&u, &c, w, v, dw, 1, begin, end);
    } else {
        NAME(rmsprop_loop)(&u, &c, w, v, dw, 0, begin, end);
    }
    et_update_end(&u, ctl);
}
#endif
