/* Bookkeeping around the updates of a step: rate, schedule, gradient norm, dynamic loss scale.
 * A step that updates nothing because something was not finite is skipped: it counts in `step`, not
 * in `applied`, and Adam's powers stand still. */
#ifndef et_t
#define ET_SELF "step.c"
#include "control.h"
#include "lanes.h"

#include "instantiate.h"

/* Bookkeeping before the updates of a step.
 *
 *   ctl  in/out       control block: rate = 1 / (loss_scale * samples), beta powers advance
 *   ok   out     [1]  i32, 0 if a sample of the step overflowed: its updates are skipped */
void et_begin_step_f32__ref(int32_t *ctl, int32_t *ok)
{
    const et_control control = et_control_of(ctl);
    const int32_t samples = control.samples > 1 ? control.samples : 1;
    et_control_set(&ctl[ET_WORD_OF(rate)], 1.0f / (control.loss_scale * (float)samples));
    et_control_set(&ctl[ET_WORD_OF(norm2)], 0.0f);
    if (control.overflow == 0 && control.open == 0) {
        et_control_set(&ctl[ET_WORD_OF(beta1_power)], control.beta1_power * control.beta1);
        et_control_set(&ctl[ET_WORD_OF(beta2_power)], control.beta2_power * control.beta2);
        ctl[ET_WORD_OF(open)] = 1;
    }
    ok[0] = control.overflow == 0;
}

/* A hyper-parameter that counts: x cut to an integer, at least 1. */
static int32_t et_whole(float x)
{
    return x >= 1.0f ? (x < 0x1p+24f ? (int32_t)x : 1 << 24) : 1;
}

/* base^n, by squaring: off by less than n 2^-24 of its value while that is a normal number. */
static float et_power(float base, int32_t n)
{
    float power = 1.0f;
    for (; n > 0; n >>= 1) {
        power = (n & 1) ? power * base : power;
        base *= base;
    }
    return power;
}

enum { SCHEDULE_CONSTANT, SCHEDULE_STEP, SCHEDULE_COSINE };

/* Learning rate of a step, n updates after the first:
 *
 *     n < warmup   lr_factor = (n + 1) / warmup; then, with u = n - warmup,
 *     constant     1
 *     step         gamma^(u / every), the quotient cut to an integer
 *     cosine       floor + (1 - floor) (1 + cos(pi u / steps)) / 2; floor from u = steps on
 *
 *   ctl   in/out   control block
 *   kind           0 constant, 1 step, 2 cosine */
void et_schedule_f32__ref(int32_t *ctl, int32_t kind)
{
    et_control control = et_control_of(ctl);
    const int32_t done = et_max(control.applied, 0);
    const int32_t warmup = control.warmup >= 1.0f ? et_whole(control.warmup) : 0;
    control.lr_factor = 1.0f;
    if (done < warmup) {
        control.lr_factor = (float)(done + 1) / (float)warmup;
    } else if (kind == SCHEDULE_STEP) {
        control.lr_factor = et_power(control.gamma, (done - warmup) / et_whole(control.every));
    } else if (kind == SCHEDULE_COSINE) {
        const int32_t steps = et_whole(control.steps);
        const float share = et_half_cosine(et_min(done - warmup, steps), steps);
        control.lr_factor = et_fma(1.0f - control.floor, share, control.floor);
    }
    et_control_to(ctl, &control);
}

/* Limit the norm of all gradients together:  rate *= min(1, clip_norm / (norm + 1e-6))
 *
 *   begun  in   [1]     i32   of begin_step
 *   ctl    in/out             control block
 *   ok     out  [1]     i32   0 if the norm is not finite: the step is skipped */
void et_clip_norm_f32__ref(const int32_t *begun, int32_t *ctl, int32_t *ok)
{
    et_control control = et_control_of(ctl);
    const int finite = et_is_finite(control.norm2);
    const float factor = control.clip_norm / (et_sqrt(control.norm2) + 1e-6f);
    if (finite && control.clip_norm > 0.0f && factor < 1.0f) {
        control.rate *= factor;
        et_control_to(ctl, &control);
    }
    ok[0] = finite ? begun[0] : 0;
}

/* One more sample in the gradient sums:  samples += 1 */
void et_count_sample_f32__ref(int32_t *ctl)
{
    et_count(&ctl[ET_WORD_OF(samples)], 1u);
}

/* A dynamic loss scale halves after a step with inf or NaN and doubles after `growth` without. */
static void et_adapt_scale(et_control *control)
{
    et_count(&control->good, 1u);
    if (control->nonfinite != 0) {
        control->loss_scale *= control->loss_scale > 1.0f ? 0.5f : 1.0f;
        control->good = 0;
    } else if ((float)control->good >= control->growth) {
        control->loss_scale *= control->loss_scale < 0x1p+24f ? 2.0f : 1.0f;
        control->good = 0;
    }
}

/* Bookkeeping after the updates of a step:  step += 1;  applied += 1 if one was made;
 * samples, overflow, nonfinite = 0 */
void et_end_step_f32__ref(int32_t *ctl)
{
    et_control control = et_control_of(ctl);
    et_count(&control.step, 1u);
    et_count(&control.applied, control.overflow == 0 && control.open == 0);
    if (control.growth > 0.0f) {
        et_adapt_scale(&control);
    }
    control.samples = 0;
    control.overflow = 0;
    control.nonfinite = 0;
    et_control_to(ctl, &control);
}
#else

/* Add a gradient to the square of the global norm:  norm2 += sum_i (rate g[i])^2
 *
 *   g    in      [n]    T
 *   ctl  in/out         control block; begin_step has cleared norm2
 *
 * Summed in 8 stripes. */
void NAME(add_norm)(const et_t *g, int32_t *ctl, int32_t n)
{
    et_control control = et_control_of(ctl);
    const float rate = control.rate;
    float squares[LANES] = {0}, wide[LANES];
    for (int32_t i = 0; i < n; i += LANES) {
        WIDEN(wide, &g[i], 1, et_min(LANES, n - i));
        for (int32_t l = 0; l < LANES; l++) {
            const float scaled = wide[l] * rate;
            squares[l] = et_fma(scaled, scaled, squares[l]);
        }
    }
    control.norm2 += et_stripes(squares);
    et_control_to(ctl, &control);
}
#endif
