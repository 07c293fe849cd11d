/* The update of one element, shared by the optimizers and by the weight gradients that are fused
 * with one.  Overflow policy: an update is skipped whole and counted where `ok` is 0; an element
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
    int stochastic;  /* rounding of f16 weights */
    uint32_t index0; /* logical index of element 0 */
    et_draws draws;
    uint32_t kept;
} et_update;

/* 0: skip the update, which is counted once however the call was cut into ranges. */
ET_INLINE int et_update_begin(et_update *u, const int32_t *ok, int32_t *ctl, float lr_scale,
                              uint32_t tensor, uint32_t index0, int32_t rounding, int32_t begin,
                              int32_t end)
{
    const et_control control = et_control_of(ctl);
    if (ok[0] == 0) {
        et_count(&ctl[ET_WORD_OF(skipped)], begin == 0 && end > 0);
        return 0;
    }
    u->lr = control.lr * lr_scale;
    u->rate = control.rate;
    u->momentum = control.momentum;
    u->stochastic = rounding == 1;
    u->index0 = index0;
    u->draws = et_draws_of(et_random_key((uint32_t)control.seed, (uint32_t)control.step, tensor));
    u->kept = 0;
    return 1;
}

ET_INLINE void et_update_end(const et_update *u, int32_t *ctl)
{
    et_count(&ctl[ET_WORD_OF(kept)], u->kept);
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

#define WEIGHT(u, weight, value, index) ET_FOR_TYPE(et_weight_, et_t)(u, weight, value, index)

#endif

/* w[l] -= c g[l] for l < n <= 8, with c = lr rate; `index` is that of w[0] */
__attribute__((unused)) static void NAME(sgd_lanes)(et_update *update, et_t *w, const float *g,
                                                    int32_t n, uint32_t index)
{
    et_update u = *update; /* in registers */
    const float c = u.lr * u.rate;
    float old[LANES];
    WIDEN(old, w, 1, n);
    for (int32_t l = 0; l < n; l++) {
        et_t weight;
        if (WEIGHT(&u, &weight, et_fma(-c, g[l], old[l]), index + (uint32_t)l)) {
            w[l] = weight;
        } else {
            u.kept++;
        }
    }
    *update = u;
}

/* m[l] = mu m[l] + rate g[l];  w[l] -= lr m[l] for l < n <= 8 */
__attribute__((unused)) static void NAME(momentum_lanes)(et_update *update, et_t *w, float *m,
                                                         const float *g, int32_t n, uint32_t index)
{
    et_update u = *update;
    float old[LANES];
    WIDEN(old, w, 1, n);
    for (int32_t l = 0; l < n; l++) {
        const float moment = et_fma(u.momentum, m[l], g[l] * u.rate);
        et_t weight;
        if (WEIGHT(&u, &weight, et_fma(-u.lr, moment, old[l]), index + (uint32_t)l) &&
            et_is_finite(moment)) {
            w[l] = weight;
            m[l] = moment;
        } else {
            u.kept++;
        }
    }
    *update = u;
}
