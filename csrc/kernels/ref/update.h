/* The update of one element, shared by the optimizers and by the weight gradients that are fused
 * with one.  What they see as the gradient is
 *
 *     g = clip(rate dw) + decay w        clip limits what is finite to [-clip_value, clip_value]
 *
 * Overflow policy: an update is skipped whole and counted where `ok` is 0; an element
 * whose new weight or moment would be inf or NaN keeps its old ones and is counted. */
#ifndef ET_UPDATE_H
#define ET_UPDATE_H

#include "control.h"
#include "lanes.h"

/* What one call of an update needs of the control block and its own arguments. */
typedef struct {
    float lr;   /* of this tensor */
    float rate; /* takes the loss scale and the number of samples out */
    float momentum;
    int nesterov;
    float decay;
    float clip;      /* 0: none */
    int stochastic;  /* rounding of f16 weights */
    uint32_t index0; /* logical index of element 0 */
    et_draws draws;
    uint32_t kept;
} et_update;

/* 0: skip the update, which is counted once however the call was cut into ranges. */
ET_INLINE int et_update_begin(et_update *u, const int32_t *ok, int32_t *ctl, float lr_scale,
                              float decay, uint32_t tensor, uint32_t index0, int32_t rounding,
                              int32_t begin, int32_t end)
{
    const et_control control = et_control_of(ctl);
    if (ok[0] == 0) {
        et_count(&ctl[ET_WORD_OF(skipped)], begin == 0 && end > 0);
        ctl[ET_WORD_OF(nonfinite)] = 1;
        return 0;
    }
    ctl[ET_WORD_OF(open)] = 0;
    u->lr = control.lr * control.lr_factor * lr_scale;
    u->rate = control.rate;
    u->momentum = control.momentum;
    u->nesterov = 0;
    u->decay = decay < 0.0f ? control.weight_decay : decay;
    u->clip = control.clip_value;
    u->stochastic = rounding == 1;
    u->index0 = index0;
    u->draws = (et_draws){{0u, 0u}, 0u, 0u};
    if (u->stochastic) {
        const et_key key = et_random_key((uint32_t)control.seed, (uint32_t)control.step, tensor);
        u->draws = et_draws_of(key);
    }
    u->kept = 0;
    return 1;
}

ET_INLINE void et_update_end(const et_update *u, int32_t *ctl)
{
    et_count(&ctl[ET_WORD_OF(kept)], u->kept);
    if (u->kept != 0) {
        ctl[ET_WORD_OF(nonfinite)] = 1;
    }
}

/* Is the gradient more than rate * dw? */
ET_INLINE int et_update_shapes(const et_update *u)
{
    return u->decay != 0.0f || u->clip > 0.0f;
}

/* The gradient of an element as an optimizer sees it.  What is not finite stays so. */
ET_INLINE float et_update_gradient(const et_update *u, float dw, float w)
{
    float g = dw * u->rate;
    if (u->clip > 0.0f && et_is_finite(g)) {
        g = g > u->clip ? u->clip : g < -u->clip ? -u->clip : g;
    }
    return u->decay != 0.0f ? et_fma(u->decay, w, g) : g;
}

ET_INLINE void et_update_gradients(const et_update *u, float *g, const float *dw, const float *w,
                                   int32_t n)
{
    for (int32_t l = 0; l < n; l++) {
        g[l] = et_update_gradient(u, dw[l], w[l]);
    }
}

/* A weight as it will be stored: 1 if it is finite. */
ET_INLINE int et_weight_float(et_update *u, float *weight, float value, uint32_t index)
{
    (void)u;
    (void)index;
    *weight = value;
    return et_is_finite(value);
}

ET_INLINE int et_weight_et_f16(et_update *u, et_f16 *weight, float value, uint32_t index)
{
    *weight = u->stochastic
                  ? et_f16_round_stochastic(value, et_draw16(&u->draws, u->index0 + index))
                  : et_f16_round(value);
    return (*weight & 0x7C00u) != 0x7C00u;
}

/* w[l] -= c dw[l] for all 8 lanes, or 0 and nothing done: if a new weight were not finite, and
 * where rounding has to look at each. */
ET_INLINE int et_sgd_eight_float(float *w, float c, const float *dw)
{
    float weight[LANES];
    for (int32_t l = 0; l < LANES; l++) {
        weight[l] = et_fma(-c, dw[l], w[l]);
    }
    if (!et_are_finite(weight)) {
        return 0;
    }
    for (int32_t l = 0; l < LANES; l++) {
        w[l] = weight[l];
    }
    return 1;
}

ET_INLINE int et_sgd_eight_et_f16(et_f16 *w, float c, const float *dw)
{
    (void)w;
    (void)c;
    (void)dw;
    return 0;
}

#define SGD_EIGHT(w, c, dw) ET_FOR_TYPE(et_sgd_eight_, et_t)(w, c, dw)
#define WEIGHT(u, weight, value, index) ET_FOR_TYPE(et_weight_, et_t)(u, weight, value, index)

#endif
