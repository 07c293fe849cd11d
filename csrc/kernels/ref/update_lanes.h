/* Updates of up to 8 elements.  Read once per type. */
#include "update.h"

/* w[l] -= c dw[l] for l < n <= 8, with c = lr rate; `index` is that of w[0].
 * With decay or clipping: w[l] -= lr g[l]. */
__attribute__((unused)) static void NAME(sgd_lanes)(et_update *update, et_t *w, const float *dw,
                                                    int32_t n, uint32_t index)
{
    if (n == LANES && !et_update_shapes(update) && SGD_EIGHT(w, update->lr * update->rate, dw)) {
        return;
    }
    et_update u = *update; /* in registers */
    float old[LANES], shaped[LANES];
    float c = u.lr * u.rate;
    WIDEN(old, w, 1, n);
    if (et_update_shapes(&u)) {
        et_update_gradients(&u, shaped, dw, old, n);
        dw = shaped;
        c = u.lr;
    }
    for (int32_t l = 0; l < n; l++) {
        et_t weight;
        if (WEIGHT(&u, &weight, et_fma(-c, dw[l], old[l]), index + (uint32_t)l)) {
            w[l] = weight;
        } else {
            u.kept++;
        }
    }
    *update = u;
}

/* m[l] = mu m[l] + rate dw[l];  w[l] -= lr m[l] for l < n <= 8
 * Nesterov's:                   w[l] -= lr (mu m[l] + rate dw[l]) */
ET_INLINE void NAME(momentum_form)(et_update *u, et_t *w, float *m, const float *dw,
                                   const float *old, float rate, int32_t n, uint32_t index,
                                   int nesterov)
{
    for (int32_t l = 0; l < n; l++) {
        const float g = dw[l] * rate;
        const float moment = et_fma(u->momentum, m[l], g);
        const float step = nesterov ? et_fma(u->momentum, moment, g) : moment;
        et_t weight;
        if (WEIGHT(u, &weight, et_fma(-u->lr, step, old[l]), index + (uint32_t)l) &&
            et_is_finite(moment)) {
            w[l] = weight;
            m[l] = moment;
        } else {
            u->kept++;
        }
    }
}

/* The same with g instead of rate dw. */
__attribute__((unused)) static void NAME(momentum_lanes)(et_update *update, et_t *w, float *m,
                                                         const float *dw, int32_t n, uint32_t index)
{
    et_update u = *update;
    float old[LANES], shaped[LANES];
    float rate = u.rate;
    WIDEN(old, w, 1, n);
    if (et_update_shapes(&u)) {
        et_update_gradients(&u, shaped, dw, old, n);
        dw = shaped;
        rate = 1.0f;
    }
    if (u.nesterov) {
        NAME(momentum_form)(&u, w, m, dw, old, rate, n, index, 1);
    } else {
        NAME(momentum_form)(&u, w, m, dw, old, rate, n, index, 0);
    }
    *update = u;
}
